"""Customers with every field that a search looks into, for a picker that shows which of them matched."""

from dataclasses import dataclass
from pathlib import Path

from custlist_desktop.database.listing import Row
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.services.customers.search import CustomerSearch

_COLUMNS = ("id", "phone_e164", "mobile_e164", *CUSTOMER_FIELDS)


@dataclass(frozen=True, slots=True)
class CustomerMatch:
    """A customer that a search found, whole."""

    id: int
    phone_e164: str
    mobile_e164: str
    details: CustomerDetails


def match_search(path: Path, language: str) -> CustomerSearch:
    """The list's own search over rows that `customer_match` reads; for the thread that it is made in."""
    return CustomerSearch(path, language, _COLUMNS)


def customer_match(row: Row) -> CustomerMatch:
    """A row of `match_search`."""
    key, phone, mobile, *values = row
    return CustomerMatch(key, phone, mobile, CustomerDetails(*values))
