"""Columns of numbers that are as wide as their longest number: money is never cut."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from custlist_desktop.ui.estimates.lines.columns import RIGHT_ALIGNED
from custlist_desktop.ui.estimates.lines.line_model import LineModel
from custlist_desktop.ui.listing.model import AnyIndex


class NumberWidths(QObject):
    """Widens the columns of a table as its numbers need it; what was wider stays so."""

    def __init__(self, table: QTableView, model: LineModel) -> None:
        """``table`` shows ``model``, and its delegate knows how wide a cell's text is. Begins with `fit`."""
        super().__init__(table)
        self._table = table
        self._model = model
        model.dataChanged.connect(self._on_data_changed)
        model.rowsInserted.connect(self._on_rows_inserted)

    def fit(self) -> None:
        """Looks at all rows, such as after a change of the font."""
        self._fit_rows(0, self._model.rowCount() - 1)

    def _on_data_changed(self, first: AnyIndex, last: AnyIndex) -> None:
        self._fit_rows(first.row(), last.row())

    def _on_rows_inserted(self, _parent: AnyIndex, first: int, last: int) -> None:
        self._fit_rows(first, last)

    def _fit_rows(self, first: int, last: int) -> None:
        for column in RIGHT_ALIGNED:
            if not self._table.isColumnHidden(column):
                self._widen(column, self._longest(column, first, last))

    def _longest(self, column: int, first: int, last: int) -> int:
        """The row with the longest number: figures are all equally wide, so that it is the widest too."""
        return max(range(first, last + 1), key=lambda row: len(str(self._model.number_at(row, column))), default=0)

    def _widen(self, column: int, row: int) -> None:
        needed = self._table.sizeHintForIndex(self._model.index(row, column)).width()
        if needed > self._table.columnWidth(column):
            self._table.setColumnWidth(column, needed)
