"""The checked rows, read page by page from the staging file."""

from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import Final, Protocol, overload

from custlist_desktop.domain.incoming import CheckedRow, Outcome

PAGE: Final = 64
_PAGES_KEPT: Final = 24


class RowSource(Protocol):
    """Where the checked rows are, as `ImportStaging` has them."""

    def rows(
        self, outcome: Outcome | None, start: int, count: int, without: Collection[int] = ()
    ) -> list[CheckedRow]:
        """A page of those rows, doubtful ones first, counted without the rows of some numbers."""

    def row(self, number: int) -> CheckedRow:
        """The row with that number, as it is now."""


class StagedRows(Sequence[CheckedRow]):
    """The rows of a staging file that have one outcome, read as far as they are asked for."""

    def __init__(self, staging: RowSource, outcome: Outcome | None, total: int) -> None:
        self._staging, self._outcome, self._total = staging, outcome, total
        self._pages: OrderedDict[int, list[CheckedRow]] = OrderedDict()
        self._touched: dict[int, int] = {}
        self._touched_rows: dict[int, CheckedRow] = {}
        self._touched_places: list[int] = []

    def __len__(self) -> int:
        return self._total

    @overload
    def __getitem__(self, position: int) -> CheckedRow: ...

    @overload
    def __getitem__(self, position: slice) -> Sequence[CheckedRow]: ...

    def __getitem__(self, position: int | slice) -> CheckedRow | Sequence[CheckedRow]:
        if isinstance(position, slice):
            return [self[each] for each in range(*position.indices(self._total))]
        if position in self._touched:
            return self._touched_row(self._touched[position])
        number, place = divmod(position - bisect_left(self._touched_places, position), PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._staging.rows(self._outcome, number * PAGE, PAGE, self._touched.values())
            self._pages[number] = page
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return page[place]  # an IndexError where the file has fewer by now

    def put(self, position: int, row: CheckedRow) -> None:
        """Keeps a row where it stood before; all are read again."""
        if position not in self._touched:
            insort(self._touched_places, position)
        self._touched[position] = row.number
        self._pages.clear()
        self._touched_rows = {row.number: row}

    def _touched_row(self, number: int) -> CheckedRow:
        row = self._touched_rows.get(number)
        if row is None:
            row = self._touched_rows[number] = self._staging.row(number)
        return row
