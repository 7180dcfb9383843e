"""Finding customers: what the list, the shell and the customer picker ask."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.customer_list import CUSTOMER_LIST, CustomerColumn, CustomerListReader
from custlist_desktop.database.listing import Listing
from custlist_desktop.database.reader import Row
from custlist_desktop.domain.search import parse_query
from custlist_desktop.services.core.list_search import ListSearch


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A customer as a row of the list shows it. The fields are in the order in which the list is read."""

    id: int
    company: str
    contact_name: str
    email: str
    phone: str
    phone_e164: str
    city: str
    state_province: str
    country: str


class CustomerSearch(ListSearch):
    """Searches with its own reader, in the thread that made it."""

    def __init__(
        self,
        address: ListAddress,
        language: str,
        columns: Sequence[str] = CUSTOMER_LIST.columns,
        only: Iterable[int] | None = None,
        first: Sequence[int] = (),
    ) -> None:
        """
        Args:
            address: of the list.
            language: whose order and whose names of places count.
            columns: what a row shows: the list's own, or those of `customer_matches`.
            only: the keys of the customers to search among; all without.
            first: the keys of customers that come before all others, in this order, as far as they match.
        """
        super().__init__(address)
        self._language = language
        self._first = first
        self._list = CustomerListReader(self.reader, language, columns, only)

    def find(self, text: str, column: str = CustomerColumn.COMPANY, *, descending: bool = False) -> Listing:
        """The customers in which every word of ``text`` is found, sorted by ``column``, empty values last.

        Raises:
            ValueError: ``column`` is none of `CustomerColumn`.
        """
        query = parse_query(text, self._language)
        return self._list.listing(query, CustomerColumn(column), descending=descending, first=self._first)


def customer_row(row: Row) -> CustomerRow:
    """A row of the list by its field names."""
    return CustomerRow(*row)
