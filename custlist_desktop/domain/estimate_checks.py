"""Whether an estimate can be saved: clean texts, what is wrong by field and code, and a version without that."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any

from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.estimate import (
    PRICE_PLACES,
    SCALE_PLACES,
    DiscountKind,
    EstimateContent,
    EstimateLine,
    LineKind,
    Site,
    Tax,
)
from custlist_desktop.domain.fields import MAX_LINE_LENGTH, MAX_NOTES_LENGTH
from custlist_desktop.domain.geography import LANGUAGES, country_codes, has_subdivisions, subdivisions
from custlist_desktop.domain.money import is_currency
from custlist_desktop.domain.numbers import LARGEST
from custlist_desktop.domain.text import clean_block, clean_line, fold

MAX_NUMBER_LENGTH = 60
MAX_LINES = 10_000
MAX_TAXES = 20
LARGEST_MARKUP = Decimal(100_000)
"""Percent on cost, of a line, an estimate and the account's defaults."""
ODD_MARKUP = Decimal(1_000)
"""Percent on cost; more can be saved, and is rather a price or a total in the wrong field."""

_ZERO = Decimal(0)
_HUNDRED = Decimal(100)
_LARGEST_TOTAL = Decimal(9) * 10**14  # fits the file with its four decimal places
_SITE_FIELDS = tuple(each.name for each in fields(Site))
_BLOCKS = ("scope_of_work", "terms", "notes")
_LINE_NUMBERS = {
    "quantity": SCALE_PLACES,
    "unit_cost": PRICE_PLACES,
    "markup": SCALE_PLACES,
    "unit_price": PRICE_PLACES,
}
_LINE_TEXTS = ("item", "description", "quantity_expression", "unit")


def normalised_estimate(content: EstimateContent, known: Iterable[EstimateLine] = ()) -> EstimateContent:
    """``content`` with its texts fit to be kept; a line that is fit already stays the same object.

    Args:
        content: as typed.
        known: lines that are fit, such as those that the file has; these very objects aren't looked at again.
    """
    fit = _identities(known)
    return replace(
        content,
        number=clean_line(content.number),
        title=clean_line(content.title),
        currency=clean_line(content.currency).upper(),
        language=clean_line(content.language).lower(),
        estimator=clean_line(content.estimator),
        site=None if content.site is None else _normalised_site(content.site),
        taxes=tuple(Tax(clean_line(tax.name), tax.rate) for tax in content.taxes),
        lines=tuple(line if id(line) in fit else normalised_line(line) for line in content.lines),
        scope_of_work=clean_block(content.scope_of_work),
        terms=clean_block(content.terms),
        notes=clean_block(content.notes),
    )


def normalised_line(line: EstimateLine) -> EstimateLine:
    """``line`` with clean texts; a description may have line breaks, a heading has none. The same object if fit."""
    is_line = line.kind is LineKind.LINE
    description = clean_block(line.description) if is_line else clean_line(line.description)
    texts = (clean_line(line.item), description, clean_line(line.quantity_expression), clean_line(line.unit))
    if texts == (line.item, line.description, line.quantity_expression, line.unit):
        return line
    item, description, quantity_expression, unit = texts
    return replace(line, item=item, description=description, quantity_expression=quantity_expression, unit=unit)


def check_estimate(content: EstimateContent, known: Iterable[EstimateLine] = ()) -> tuple[Problem, ...]:
    """What is wrong with ``content``, in the order of the fields.

    A problem of a line has the field "lines" and says in its facts which ``key`` and which ``column``; one of a
    tax has the field "taxes" and says at which ``position``. Errors block saving, warnings don't.

    Args:
        content: as `normalised_estimate` returns it.
        known: lines in which nothing is wrong; these very objects aren't looked at again.
    """
    fit = _identities(known)
    own = tuple(_problems(content))
    return own + tuple(problem for line in content.lines if id(line) not in fit for problem in _line_problems(line))


def check_line(line: EstimateLine) -> tuple[Problem, ...]:
    """What is wrong with one line; for an editor, which needn't check a thousand others."""
    return tuple(_line_problems(line))


def _problems(content: EstimateContent) -> Iterator[Problem]:
    yield from _text_problems(content)
    if not content.status.is_kept:
        yield Problem("status", "status_not_kept")
    if content.valid_until is not None and content.valid_until < content.issued_on:
        yield Problem("valid_until", "valid_before_issued", Severity.WARNING)
    if not is_currency(content.currency):
        yield Problem("currency", "currency_unknown", facts={"currency": content.currency})
    if content.language not in LANGUAGES:
        yield Problem("language", "language_unknown", facts={"language": content.language})
    if content.site is not None:
        yield from _site_problems(content.site)
    yield from markup_problems(content.markup)
    yield from _discount_problems(content)
    yield from _tax_problems(content.taxes)
    if len(content.lines) > MAX_LINES:
        yield Problem("lines", "too_many", facts={"limit": MAX_LINES, "count": len(content.lines)})


def markup_problems(markup: Decimal) -> Iterator[Problem]:
    """What is wrong with the markup of an estimate or of the defaults; a very high one is pointed out."""
    if _is_out_of_range(markup):
        yield Problem("markup", "markup_out_of_range")
        return
    yield from _number_problems("markup", markup, {})
    if is_odd_markup(markup):
        yield Problem("markup", "markup_odd", Severity.WARNING)


def is_odd_markup(markup: Decimal) -> bool:
    """Whether a markup is so high that it is pointed out."""
    return _is_below(ODD_MARKUP, markup)


def _is_out_of_range(markup: Decimal) -> bool:
    return _is_below(markup, -_HUNDRED) or _is_below(LARGEST_MARKUP, markup)


def _identities(lines: Iterable[EstimateLine]) -> frozenset[int]:
    """The identities of objects, for which looking one up takes less time than comparing its fields."""
    return frozenset(map(id, lines))


def _text_problems(content: EstimateContent) -> Iterator[Problem]:
    if not fold(content.number):
        yield Problem("number", "number_required")
    yield from _too_long("number", content.number, MAX_NUMBER_LENGTH, {})
    yield from _too_long("title", content.title, MAX_LINE_LENGTH, {})
    yield from _too_long("estimator", content.estimator, MAX_LINE_LENGTH, {})
    for name in _BLOCKS:
        yield from _too_long(name, getattr(content, name), MAX_NOTES_LENGTH, {})


def _site_problems(site: Site) -> Iterator[Problem]:
    for name in _SITE_FIELDS:
        yield from _too_long(f"site_{name}", getattr(site, name), MAX_LINE_LENGTH, {})
    if site.country and site.country not in country_codes():
        yield Problem("site_country", "country_unknown")
        return
    state = site.state_province
    if state and state not in {place.code for place in subdivisions(site.country, "en")}:
        yield Problem("site_state_province", "state_not_of_country", facts={"country": site.country})


def _discount_problems(content: EstimateContent) -> Iterator[Problem]:
    discount = content.discount
    yield from _number_problems("discount", discount.value, {})
    if _is_below(discount.value, _ZERO):
        yield Problem("discount", "negative")
    if discount.kind is DiscountKind.PERCENT and _is_below(_HUNDRED, discount.value):
        yield Problem("discount", "percent_over_100")


def _tax_problems(taxes: tuple[Tax, ...]) -> Iterator[Problem]:
    if len(taxes) > MAX_TAXES:
        yield Problem("taxes", "too_many", facts={"limit": MAX_TAXES, "count": len(taxes)})
    for position, tax in enumerate(taxes):
        facts = {"position": position}
        yield from _too_long("taxes", tax.name, MAX_LINE_LENGTH, facts)
        yield from _number_problems("taxes", tax.rate, facts)
        if _is_below(tax.rate, _ZERO):
            yield Problem("taxes", "negative", facts=dict(facts))
        if _is_below(_HUNDRED, tax.rate):
            yield Problem("taxes", "percent_over_100", facts=dict(facts))


def _line_problems(line: EstimateLine) -> Iterator[Problem]:
    for name, places in _LINE_NUMBERS.items():
        value: Decimal | None = getattr(line, name)
        if value is not None:
            yield from _number_problems("lines", value, {"key": line.key, "column": name}, places)
    if line.markup is not None and _is_out_of_range(line.markup):
        yield Problem("lines", "markup_out_of_range", facts={"key": line.key, "column": "markup"})
    for name in _LINE_TEXTS:
        limit = MAX_NOTES_LENGTH if name == "description" else MAX_LINE_LENGTH
        if len(getattr(line, name)) > limit:
            yield from _too_long("lines", getattr(line, name), limit, {"key": line.key, "column": name})
    for name, words in line.doubtful:
        yield from _too_long("lines", words, MAX_LINE_LENGTH, {"key": line.key, "column": name})


def _number_problems(
    field: str, value: Decimal, facts: Mapping[str, object], places: int = SCALE_PLACES
) -> Iterator[Problem]:
    """A number that the file, which keeps ``places`` decimals, can't hold: nothing is rounded in silence."""
    if not value.is_finite():
        yield Problem(field, "not_a_number", facts=dict(facts))
    elif abs(value) >= LARGEST:
        yield Problem(field, "too_large", facts={**facts, "limit": LARGEST})
    elif _places(value) > places:
        yield Problem(field, "too_fine", facts={**facts, "places": places})


def _is_below(low: Decimal, high: Decimal) -> bool:
    """Whether both are numbers, and ``low`` is the smaller one; Python refuses to compare NaN."""
    return low.is_finite() and high.is_finite() and low < high


def _places(value: Decimal) -> int:
    """Decimal places that say something: trailing zeros don't."""
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent >= -SCALE_PLACES:
        return 0  # fine enough already, so that most numbers needn't be worked on
    exponent = value.normalize().as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def check_total(total: Decimal) -> tuple[Problem, ...]:
    """Whether an estimate's total fits the file."""
    return (Problem("total", "too_large"),) if abs(total) > _LARGEST_TOTAL else ()


def _too_long(field: str, text: str, limit: int, facts: Mapping[str, object]) -> Iterator[Problem]:
    if len(text) > limit:
        yield Problem(field, "too_long", facts={**facts, "limit": limit, "length": len(text)})


def _normalised_site(site: Site) -> Site:
    values = {name: clean_line(getattr(site, name)) for name in _SITE_FIELDS}
    values["country"] = values["country"].upper()
    if not has_subdivisions(values["country"]):
        values["state_province"] = ""
    return Site(**values)


_SITE_PREFIX = "site_"
_EMPTY_LINE = EstimateLine(key=0)
_CONTENT_FIELDS = frozenset(field.name for field in fields(EstimateContent))
_LINE_FIELDS = frozenset(field.name for field in fields(EstimateLine))


def mended_estimate(content: EstimateContent, kept: EstimateContent, problems: Iterable[Problem]) -> EstimateContent:
    """``content`` without what is wrong in it.

    Args:
        content: as an editor has it.
        kept: what the file has, which was valid when it was saved.
        problems: as `check_estimate` tells them.

    Returns:
        a content in which each field with a problem, and each column of a line with one, is as it was kept; the
        same content if none of the problems is about a field.
    """
    for problem in problems:
        if problem.field == "lines" and "key" in problem.facts:
            content = _with_mended_line(content, kept, problem)
        elif problem.field.startswith(_SITE_PREFIX):
            content = replace(content, site=kept.site)
        elif problem.field in _CONTENT_FIELDS:
            content = replace(content, **{problem.field: getattr(kept, problem.field)})
    return content


def _with_mended_line(content: EstimateContent, kept: EstimateContent, problem: Problem) -> EstimateContent:
    key, column = problem.facts["key"], str(problem.facts.get("column", "description"))
    if column not in _LINE_FIELDS:
        return content
    before = next((line for line in kept.lines if line.key == key), _EMPTY_LINE)
    mended: dict[str, Any] = {column: getattr(before, column)}
    if column == "quantity":
        mended["quantity_expression"] = before.quantity_expression
    mended["doubtful"] = tuple(pair for pair in before.doubtful if pair[0] == column)
    lines = tuple(_mended(line, column, mended) if line.key == key else line for line in content.lines)
    return replace(content, lines=lines)


def _mended(line: EstimateLine, column: str, mended: dict[str, Any]) -> EstimateLine:
    others = line.without_doubt(column).doubtful
    return replace(line, **mended | {"doubtful": (*others, *mended["doubtful"])})
