"""Whether users, defaults, trade names and templates can be saved: what is wrong, by field and code."""

from collections.abc import Iterator
from dataclasses import fields, replace
from decimal import Decimal

from custlist_desktop.domain.account import TRADE_NAME_TEXTS, EstimateDefaults, TemplateDetails, TradeNameDetails
from custlist_desktop.domain.checks import check_customer
from custlist_desktop.domain.contact import CustomerDetails, Problem
from custlist_desktop.domain.estimate import SCALE_PLACES, Tax
from custlist_desktop.domain.estimate_checks import MAX_NUMBER_LENGTH, MAX_TAXES, markup_problems
from custlist_desktop.domain.fields import MAX_LINE_LENGTH, MAX_NOTES_LENGTH
from custlist_desktop.domain.geography import LANGUAGES, has_subdivisions
from custlist_desktop.domain.logo import LogoError, logo_format
from custlist_desktop.domain.money import is_currency
from custlist_desktop.domain.number_pattern import check_pattern
from custlist_desktop.domain.text import clean_block, clean_line, fold
from custlist_desktop.domain.web import read_email

MOST_DAYS_VALID = 3650
LONGEST_USER_NAME = 100  # characters
_ZERO = Decimal(0)
_HUNDRED = Decimal(100)


def check_user(name: str, email: str) -> tuple[Problem, ...]:
    """What is wrong with a user's name and email, both as `clean_line` returns them; warnings can be saved."""
    problems = []
    if not fold(name):
        problems.append(Problem("name", "name_required"))
    if len(name) > LONGEST_USER_NAME:
        problems.append(Problem("name", "too_long", facts={"limit": LONGEST_USER_NAME, "length": len(name)}))
    email_problem = read_email(email).problem("email")
    return (*problems, email_problem) if email_problem else tuple(problems)


def normalised_defaults(defaults: EstimateDefaults) -> EstimateDefaults:
    """``defaults`` with clean texts."""
    return replace(
        defaults,
        currency=clean_line(defaults.currency).upper(),
        taxes=tuple(Tax(clean_line(tax.name), tax.rate) for tax in defaults.taxes),
        number_pattern=clean_line(defaults.number_pattern),
    )


def check_defaults(defaults: EstimateDefaults) -> tuple[Problem, ...]:
    """What is wrong with ``defaults``; a tax's problem says at which ``position``. Warnings can be saved."""
    return tuple(_default_problems(defaults))


def _default_problems(defaults: EstimateDefaults) -> Iterator[Problem]:
    if not is_currency(defaults.currency):
        yield Problem("currency", "currency_unknown")
    if defaults.language not in LANGUAGES:
        yield Problem("language", "language_unknown")
    yield from markup_problems(defaults.markup)
    if defaults.aim is not None and (defaults.aim == _HUNDRED or not _is_within(defaults.aim, _ZERO, _HUNDRED)):
        yield Problem("aim", "out_of_range")
    if len(defaults.taxes) > MAX_TAXES:
        yield Problem("taxes", "too_many", facts={"limit": MAX_TAXES})
    for position, tax in enumerate(defaults.taxes):
        if not fold(tax.name):
            yield Problem("taxes", "name_required", facts={"position": position})
        if not _is_within(tax.rate, _ZERO, _HUNDRED):
            yield Problem("taxes", "out_of_range", facts={"position": position})
    if defaults.days_valid is not None and not 1 <= defaults.days_valid <= MOST_DAYS_VALID:
        yield Problem("days_valid", "out_of_range", facts={"limit": MOST_DAYS_VALID})
    problem = check_pattern(defaults.number_pattern, MAX_NUMBER_LENGTH)
    if problem is not None:
        yield problem


def _is_within(value: Decimal, low: Decimal, high: Decimal) -> bool:
    """Whether ``value`` is a number from ``low`` to ``high`` whose decimal places the file keeps all."""
    if not value.is_finite() or not low <= value <= high:
        return False
    return value == value.quantize(Decimal(1).scaleb(-SCALE_PLACES))


def normalised_trade_name(details: TradeNameDetails) -> TradeNameDetails:
    """``details`` with clean texts, and no state for a country that has none here (M8)."""
    texts = {name: clean_line(getattr(details, name)) for name in TRADE_NAME_TEXTS}
    texts["country"] = texts["country"].upper()
    if not has_subdivisions(texts["country"]):
        texts["state_province"] = ""
    return replace(details, **texts)  # type: ignore[arg-type]  # names of texts only


def check_trade_name(details: TradeNameDetails, home_region: str) -> tuple[Problem, ...]:
    """What is wrong with ``details``; warnings can be saved."""
    return tuple(_trade_name_problems(details, home_region))


def _trade_name_problems(details: TradeNameDetails, home_region: str) -> Iterator[Problem]:
    if not fold(details.name):
        yield Problem("name", "name_required")
    contact = details.as_contact()
    texts = {each.name: getattr(contact, each.name) for each in fields(contact)}
    for problem in check_customer(CustomerDetails(**texts), home_region):
        if problem.field != "company":
            yield problem
        elif problem.code != "name_required":
            yield replace(problem, field="name")
    if len(details.licence_number) > MAX_LINE_LENGTH:
        facts = {"limit": MAX_LINE_LENGTH, "length": len(details.licence_number)}
        yield Problem("licence_number", "too_long", facts=facts)
    if details.logo is not None:
        try:
            if logo_format(details.logo) is not details.logo_format:
                yield Problem("logo", "not_a_picture")
        except LogoError as error:
            yield Problem("logo", error.code)


def normalised_template(details: TemplateDetails) -> TemplateDetails:
    """``details`` with clean texts."""
    return replace(details, name=clean_line(details.name), text=clean_block(details.text))


def check_template(details: TemplateDetails) -> tuple[Problem, ...]:
    """What is wrong with ``details``. An unknown placeholder is pointed out while writing, and no error."""
    problems = []
    if not fold(details.name):
        problems.append(Problem("name", "name_required"))
    if len(details.name) > MAX_LINE_LENGTH:
        problems.append(Problem("name", "too_long", facts={"limit": MAX_LINE_LENGTH, "length": len(details.name)}))
    if details.language not in LANGUAGES:
        problems.append(Problem("language", "language_unknown"))
    if len(details.text) > MAX_NOTES_LENGTH:
        problems.append(Problem("text", "too_long", facts={"limit": MAX_NOTES_LENGTH, "length": len(details.text)}))
    return tuple(problems)
