"""Where the keys go from a cell."""

from collections.abc import Iterator

from PySide6.QtWidgets import QTableView

from custlist_desktop.domain.estimate import LineKind
from custlist_desktop.ui.estimates.lines.cell_editor import Leave
from custlist_desktop.ui.estimates.lines.columns import TYPED, LineColumn
from custlist_desktop.ui.estimates.lines.line_model import LineModel

_Place = tuple[int, int]


class CellPath:
    """Knows which cells of a table are in view and can be changed."""

    def __init__(self, table: QTableView, model: LineModel) -> None:
        """``table`` shows ``model``."""
        self._table = table
        self._model = model

    def place(self, row: int, column: int, leave: Leave) -> _Place | None:
        """The row and column to go to from a cell; None where there is none yet, or none at all."""
        if leave is Leave.STAY:
            return row, column
        if leave in (Leave.NEXT, Leave.PREVIOUS):
            return self._across(row, column, forward=leave is Leave.NEXT)
        return self._along(row, column, leave)

    def _across(self, row: int, column: int, *, forward: bool) -> _Place | None:
        if self._model.line_at(row) is None and forward:
            return None
        ahead = [each for each in self._stops(row) if (each > column if forward else each < column)]
        if not ahead:
            row = next(self._rows_from(row, 1 if forward else -1), -1)
            ahead = self._stops(row)
        return (row, ahead[0] if forward else ahead[-1]) if ahead else None

    def _along(self, row: int, column: int, leave: Leave) -> _Place | None:
        for other in self._rows_from(row, -1 if leave is Leave.UP else 1):
            # Enter in a column of numbers passes over headings, which have none.
            if leave is not Leave.NEXT_LINE or column not in TYPED or column in self._stops(other):
                return other, column
        return (self._model.rowCount() - 1, column) if leave is Leave.DOWN else None

    def _stops(self, row: int) -> list[int]:
        """The columns of a row that can be changed and are shown."""
        line = self._model.line_at(row)
        columns: list[int] = [column for column in TYPED if self._model.is_typed(row, column)]
        if line is not None and line.kind is LineKind.LINE:
            columns.append(LineColumn.TAX)
        return [column for column in columns if not self._table.isColumnHidden(column)]

    def _rows_from(self, row: int, step: int) -> Iterator[int]:
        """The rows in view after ``row``, or before it where ``step`` is -1."""
        row += step
        while self._model.line_at(row) is not None:
            if not self._table.isRowHidden(row):
                yield row
            row += step
