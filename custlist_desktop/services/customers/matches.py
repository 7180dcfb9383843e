"""Customers with every field that a search looks into, for a picker that shows which of them matched."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.reader import Row
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.field_values import Numbers, shown_value
from custlist_desktop.domain.fields import E164_COLUMNS, FIELDS, FieldKind
from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.domain.search import highlight_spans
from custlist_desktop.services.customers.columns import read_customer
from custlist_desktop.services.customers.search import CustomerSearch

_BEFORE_MATCH: Final = 12
"""How many letters of a long text are shown before its match."""
_SHOWN: Final = frozenset({"contact_name", "company", "phone", "city", "state_province", "country"})
_REACHING: Final = (FieldKind.EMAIL, FieldKind.PHONE)
_HIDDEN: Final = tuple(
    each.name for each in sorted(FIELDS, key=lambda each: each.kind not in _REACHING) if each.name not in _SHOWN
)
"""Fields that a row doesn't show by itself; how somebody is reached comes first."""
_COLUMNS = ("id", *CUSTOMER_FIELDS, *E164_COLUMNS)


@dataclass(frozen=True, slots=True)
class CustomerMatch:
    """A customer that a search found, whole."""

    id: int
    details: CustomerDetails
    numbers: Numbers


def match_search(address: ListAddress, language: str, first: Sequence[int] = ()) -> CustomerSearch:
    """The list's own search over rows that `customer_match` reads, those with keys of ``first`` before all others.

    For the thread that it is made in.
    """
    return CustomerSearch(address, language, _COLUMNS, first=first)


def customer_match(row: Row) -> CustomerMatch:
    """A row of `match_search`."""
    key, *values = row
    return CustomerMatch(key, *read_customer(values))


def place_text(match: CustomerMatch, language: str) -> str:
    """City and state, or country where there is no state: ``Montréal, Québec``."""
    details = match.details
    wider = subdivision_name(details.country, details.state_province, language)
    return ", ".join(part for part in (details.city, wider or country_name(details.country, language)) if part)


def matching_text(match: CustomerMatch, highlights: tuple[str, ...], home_region: str, language: str) -> str:
    """What the search found outside name, company, number and place; empty if those show it already."""
    details = match.details
    place = place_text(match, language)
    texts = {name: shown_value(name, details, match.numbers, home_region, language) for name in CUSTOMER_FIELDS}
    shown = (details.contact_name, details.company, texts["phone"], place)
    missing = [mark for mark in highlights if not any(highlight_spans(text, (mark,)) for text in shown)]
    hidden = [line for name in _HIDDEN for line in texts[name].splitlines()]
    return next((_around_match(text, missing) for text in hidden if highlight_spans(text, tuple(missing))), "")


def _around_match(text: str, highlights: Sequence[str]) -> str:
    """``text`` from a little before its first match on."""
    start = highlight_spans(text, tuple(highlights))[0][0]
    return text if start <= 2 * _BEFORE_MATCH else f"…{text[start - _BEFORE_MATCH :]}"
