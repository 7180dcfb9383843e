"""Whether a customer's details can be saved: what is wrong with them, by field and code."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import Final

from custlist_desktop.domain.address import postal_code_example, postal_code_fits
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails, Problem, Severity
from custlist_desktop.domain.fields import FIELD, FIELDS, FieldKind
from custlist_desktop.domain.geography import country_codes, has_subdivisions, subdivisions
from custlist_desktop.domain.phone import PhoneReading, read_phone
from custlist_desktop.domain.text import clean_block, clean_line, fold
from custlist_desktop.domain.web import WebReading, read_email, read_website

_CLEANERS: Final = tuple((each.name, clean_block if each.kind is FieldKind.NOTES else clean_line) for each in FIELDS)
_LIMITS: Final = tuple((name, FIELD[name].limit) for name in CUSTOMER_FIELDS)
_READERS: Final[dict[FieldKind, Callable[[str, str], WebReading | PhoneReading]]] = {
    FieldKind.EMAIL: lambda value, _region: read_email(value),
    FieldKind.PHONE: read_phone,
    FieldKind.WEBSITE: lambda value, _region: read_website(value),
}
"""What is wrong with a value by itself; places are looked at together."""
_READ: Final = tuple((each.name, _READERS[each.kind]) for each in FIELDS if each.kind in _READERS)


def normalised(details: CustomerDetails) -> CustomerDetails:
    """``details`` fit to be kept: cleaned text, and no state for a country that has none here (M8)."""
    values = {name: clean(getattr(details, name)) for name, clean in _CLEANERS}
    values["country"] = values["country"].upper()
    if not has_subdivisions(values["country"]):
        values["state_province"] = ""
    return replace(details, **values)


def clean_value(name: str, text: str) -> str:
    """``text`` fit for the field with that name: of one line, but for notes."""
    return clean_block(text) if FIELD[name].kind is FieldKind.NOTES else clean_line(text)


def check_customer(details: CustomerDetails, home_region: str) -> tuple[Problem, ...]:
    """What is wrong with ``details``, in the order of the fields.

    Args:
        details: as `normalised` returns them.
        home_region: ISO 3166-1 alpha-2 code of the country whose phone numbers need no country code, for a
            customer without a country.
    """
    return tuple(_problems(details, home_region))


def _problems(details: CustomerDetails, home_region: str) -> Iterator[Problem]:
    if not fold(details.company) and not fold(details.contact_name):
        yield Problem("company", "name_required")
    yield from _too_long(details)
    region = details.country or home_region
    for name, read in _READ:
        problem = read(getattr(details, name), region).problem(name)
        if problem is not None:
            yield problem
    yield from _place_problems(details)


def _too_long(details: CustomerDetails) -> Iterator[Problem]:
    for name, limit in _LIMITS:
        length = len(getattr(details, name))
        if length > limit:
            yield Problem(name, "too_long", facts={"limit": limit, "length": length})


def _place_problems(details: CustomerDetails) -> Iterator[Problem]:
    country = details.country
    if country and country not in country_codes():
        yield Problem("country", "country_unknown")
        return
    state = details.state_province
    if state and state not in _states(country):
        yield Problem("state_province", "state_not_of_country", facts={"country": country})
    if not postal_code_fits(details.postal_code, country):
        facts = {"country": country, "example": postal_code_example(country)}
        yield Problem("postal_code", "postal_code_odd", Severity.WARNING, facts)


@cache
def _states(country: str) -> frozenset[str]:
    return frozenset(place.code for place in subdivisions(country, "en"))


def errors_in(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Those of ``problems`` that block saving."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)
