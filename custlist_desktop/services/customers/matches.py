"""Customers with every field that a search looks into, for a picker that shows which of them matched."""

from dataclasses import dataclass

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.listing import Row
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.field_values import Numbers
from custlist_desktop.domain.fields import E164_COLUMNS
from custlist_desktop.services.customers.columns import read_customer
from custlist_desktop.services.customers.search import CustomerSearch

_COLUMNS = ("id", *CUSTOMER_FIELDS, *E164_COLUMNS)


@dataclass(frozen=True, slots=True)
class CustomerMatch:
    """A customer that a search found, whole."""

    id: int
    details: CustomerDetails
    numbers: Numbers


def match_search(address: ListAddress, language: str) -> CustomerSearch:
    """The list's own search over rows that `customer_match` reads; for the thread that it is made in."""
    return CustomerSearch(address, language, _COLUMNS)


def customer_match(row: Row) -> CustomerMatch:
    """A row of `match_search`."""
    key, *values = row
    return CustomerMatch(key, *read_customer(values))
