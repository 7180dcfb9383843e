"""The estimate list's orders: one for every column, each along an index, in the order of the reader's language."""

from dataclasses import replace
from datetime import date
from enum import StrEnum

from custlist_desktop.database.list_queries import ListedTable, ListQueries, SortOrder
from custlist_desktop.database.listing import Listing
from custlist_desktop.database.reader import Reader
from custlist_desktop.domain.estimate_status import LAPSED, EstimateStatus
from custlist_desktop.domain.search import SearchQuery
from custlist_desktop.domain.text import ENYE_MARK


def _shown(column: str) -> str:
    """A contact column as the estimate shows it: read through the link while there is one, never a copy of it."""
    linked = f"SELECT customer.{column} FROM customer WHERE customer.id = estimate.customer_id"
    return f"coalesce(({linked}), estimate.{column})"


ESTIMATE_LIST = ListedTable(
    name="estimate",
    columns=(
        "id",
        "number",
        "title",
        _shown("contact_name"),
        _shown("company"),
        "status",
        "total",
        "currency",
        "issued_on",
        "valid_until",
    ),
)

# As the customers': only Spanish sets ñ apart.
SPANISH_ESTIMATE_INDEXES = (
    "estimate_by_title_es ON estimate (title_sort)",
    "estimate_by_contact_name_es ON estimate (contact_name_sort)",
    "estimate_by_company_es ON estimate (company_sort, contact_name_sort)",
)


class EstimateColumn(StrEnum):
    """A column of the estimate list that one can sort by."""

    NUMBER = "number"
    TITLE = "title"
    CONTACT_NAME = "contact_name"
    COMPANY = "company"
    STATUS = "status"
    TOTAL = "total"
    ISSUED_ON = "issued_on"


class EstimateListReader:
    """Reads the estimate list in the order of one language."""

    def __init__(self, reader: Reader, language: str, customer_id: int | None = None) -> None:
        """``customer_id`` is whose estimates alone there are for this reader; all without."""
        self._reader = reader
        self._language = language
        among = "" if customer_id is None else f"estimate.customer_id = {customer_id:d}"
        self._table = replace(ESTIMATE_LIST, only=among)
        self._ranked = False

    def listing(self, query: SearchQuery, column: EstimateColumn, today: date, *, descending: bool) -> Listing:
        """The list of the estimates that match ``query``, sorted by ``column``; empty values come last.

        Args:
            today: a sent offer whose last day is before it sorts as expired.
        """
        order = self._order(column, today, "DESC" if descending else "ASC")
        return Listing(ListQueries(self._reader, self._table, query, order))

    def _order(self, column: EstimateColumn, today: date, direction: str) -> SortOrder:
        if column is EstimateColumn.STATUS:
            self._rank_statuses()
            is_over = f"coalesce(estimate.valid_until < '{today.isoformat()}', 0)"
            lapsing = ", ".join(f"'{status.value}'" for status in LAPSED)
            expired = f"(estimate.status IN ({lapsing}) AND {is_over})"
            source = (
                "temp.status_rank AS ranked CROSS JOIN estimate ON estimate.status = ranked.status"
                f" AND {expired} = ranked.expired"
            )
            terms = ("ranked.rank", "estimate.number_sort", "estimate.id")
            return SortOrder(", ".join(f"{term} {direction}" for term in terms), source)
        first, *others = (f"{term} {direction}" for term in (*self._terms(column), "estimate.id"))
        return SortOrder(", ".join([f"{first} NULLS LAST", *others]))

    def _terms(self, column: EstimateColumn) -> tuple[str, ...]:
        if column is EstimateColumn.COMPANY:
            return self._key("company"), self._key("contact_name")
        if column is EstimateColumn.ISSUED_ON:
            return "issued_on", "number_sort"
        if column is EstimateColumn.NUMBER:
            return ("number_sort",)
        if column is EstimateColumn.TOTAL:
            return ("total",)
        return (self._key(column.value),)

    def _key(self, name: str) -> str:
        """The sort key of a column; only Spanish sets ñ apart. Other languages' keys are what the indexes hold."""
        return f"{name}_sort" if self._language == "es" else f"replace({name}_sort, '{ENYE_MARK}', '')"

    def _rank_statuses(self) -> None:
        """Makes the table that ranks statuses; a join that walks it finds each one's estimates by index, in order."""
        if self._ranked:
            return
        ranks = [
            (rank, status.facts.lapse_of or status.value, not status.is_kept)
            for rank, status in enumerate(EstimateStatus)
        ]
        self._reader.note("status_rank", "rank INTEGER PRIMARY KEY, status TEXT, expired INTEGER", ranks)
        self._ranked = True
