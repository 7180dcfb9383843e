"""Goes through the cells to be checked: how many there are, and which row has the next one."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from custlist_desktop.domain.incoming import CheckedRow
from custlist_desktop.exchange.doubts import cells_to_check
from custlist_desktop.exchange.targets import ColumnMapping
from custlist_desktop.ui.importing.check_table import PAGE, CheckTable

MOST: Final = 5_000
"""Nobody checks more by hand; above, it says "more than"."""
_QUIET: Final = 256
"""So many rows in a row without a problem end the doubtful ones, which come first."""


class CellWalk(QObject):
    """Counts slice by slice, so that the window stays alive; doubtful rows come first, and end the count."""

    counted = Signal()
    """How many there are is known, or has changed."""

    def __init__(self, table: CheckTable) -> None:
        """Counts nothing until `begin`."""
        super().__init__(table)
        self._table = table
        self._mapping = ColumnMapping(())
        self._count = self._position = self._quiet = 0
        self._is_done = True
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_timeout)

    def begin(self, mapping: ColumnMapping) -> None:
        """Counts the cells of the rows that the table shows now; those of the first page at once."""
        self._mapping = mapping
        self._count = self._position = self._quiet = 0
        self._is_done = False
        self._on_timeout()

    def count(self) -> int | None:
        """How many cells are to be checked; None while they are counted, `MOST` for that many and more."""
        return min(self._count, MOST) if self._is_done else None

    def cells_of(self, row: CheckedRow) -> tuple[int, ...]:
        """The columns of a row's cells to be checked."""
        return cells_to_check(row, self._mapping)

    def replace(self, position: int, before: CheckedRow, after: CheckedRow) -> None:
        """Counts the row at a position again, after a change."""
        if position < self._position:
            self._count += len(self.cells_of(after)) - len(self.cells_of(before))
        self.counted.emit()

    def next_row(self, position: int, *, forward: bool) -> int:
        """The position of the next row after, or before, a position with a cell to be checked; -1 for none."""
        end = self._position if self._is_done else self._table.row_count()
        places = range(position + 1, end) if forward else range(min(position, end) - 1, -1, -1)
        for at in places:
            row = self._table.row_at(at)
            if row is not None and self.cells_of(row):
                return at
        return -1

    def _on_timeout(self) -> None:
        for _ in range(PAGE):
            row = self._table.row_at(self._position)
            if row is None or self._quiet == _QUIET or self._count >= MOST:
                self._timer.stop()
                self._is_done = True
                self.counted.emit()
                return
            self._quiet = 0 if row.problems else self._quiet + 1
            self._count += len(self.cells_of(row))
            self._position += 1
        self._timer.start()
