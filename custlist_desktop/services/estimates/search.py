"""Finding estimates: what the list and the shell ask."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.estimate_list import EstimateColumn, EstimateListReader
from custlist_desktop.database.listing import Listing
from custlist_desktop.database.reader import Row
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.search import parse_query
from custlist_desktop.models.base import ScaledDecimalField
from custlist_desktop.services.core.list_search import ListSearch

_TOTAL = ScaledDecimalField()


@dataclass(frozen=True, slots=True)
class EstimateRow:
    """An estimate as a row of the list shows it.

    ``status`` is the one that is kept: `shown_status` says whether the offer has expired. Contact and company are
    the customer's while linked, else the estimate's own.
    """

    id: int
    number: str
    title: str
    contact_name: str
    company: str
    status: EstimateStatus
    total: Decimal
    currency: str
    issued_on: date
    valid_until: date | None


class EstimateSearch(ListSearch):
    """Searches with its own reader, in the thread that made it.

    Args:
        language: in whose order text columns sort, and in which places are named.
        today: the date here; an offer whose last day is before it sorts as expired.
        customer_id: whose estimates alone are searched; all without.
    """

    def __init__(
        self,
        address: ListAddress,
        language: str,
        today: Callable[[], date] = date.today,
        customer_id: int | None = None,
    ) -> None:
        super().__init__(address)
        self._language = language
        self._today = today
        self._list = EstimateListReader(self.reader, language, customer_id)

    def find(self, text: str, column: str = EstimateColumn.ISSUED_ON, *, descending: bool = False) -> Listing:
        """The estimates in which every word of ``text`` is found, sorted by ``column``, empty values last.

        Raises:
            ValueError: ``column`` is none of `EstimateColumn`.
        """
        query = parse_query(text, self._language)
        return self._list.listing(query, EstimateColumn(column), self._today(), descending=descending)


def estimate_row(row: Row) -> EstimateRow:
    key, number, title, contact_name, company, status, total, currency, issued_on, valid_until = row
    amount = _TOTAL.python_value(total) or Decimal(0)
    last = None if valid_until is None else date.fromisoformat(valid_until)
    shown = (key, number, title, contact_name, company, EstimateStatus(status), amount, currency)
    return EstimateRow(*shown, date.fromisoformat(issued_on), last)
