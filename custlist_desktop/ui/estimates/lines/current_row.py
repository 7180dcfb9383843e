"""The current row of the table of lines: always in view, always chosen, always the one that commands mean."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_model import LineModel
from custlist_desktop.ui.kit.lists.cells import AnyIndex

# A mixin must not derive from a Qt class at run time: Qt classes can't be inherited twice.
if TYPE_CHECKING:
    _Mixed = QTableView
else:
    _Mixed = object

_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_SELECT: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_TOGGLE: Final = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
_KEEP_SELECTION: Final = QItemSelectionModel.SelectionFlag.NoUpdate


class CurrentRow(_Mixed):
    """Mixin, put before the Qt class."""

    lines: LineModel
    """Set it in the constructor, before the table can be shown."""

    def selected_rows(self) -> list[int]:
        """The chosen rows in view from top to bottom, without the one that adds a line."""
        chosen = (index.row() for index in self.selectionModel().selectedRows(LineColumn.DESCRIPTION))
        return sorted(row for row in chosen if self.lines.line_at(row) is not None and not self.isRowHidden(row))

    def current_row(self) -> int:
        """The current row; the number of lines for the row that adds one."""
        return self.currentIndex().row()

    def current_column(self) -> int:
        """The current column."""
        return self.currentIndex().column()

    def choose_rows(self, keys: Sequence[int], column: int) -> None:
        """Selects the rows with ``keys`` and makes the first of them current, in ``column``."""
        rows = self.lines.rows_of(keys)
        if not rows:
            return
        selection = QItemSelection()
        first = rows[0]
        for row, following in pairwise([*rows, -1]):
            if following != row + 1:  # rows that stand together are one range, however many they are
                selection.select(self.lines.index(first, 0), self.lines.index(row, LineColumn.MENU))
                first = following
        current = self.lines.index(rows[0], max(column, 0))
        self.selectionModel().setCurrentIndex(current, _KEEP_SELECTION)
        self.selectionModel().select(selection, _SELECT)
        self.scrollTo(self.lines.index(rows[-1], current.column()))
        self.scrollTo(current)

    def make_current(self, row: int, column: int) -> None:
        """Makes a cell current and its row the only chosen one, whatever keys are held down.

        Qt's own setCurrentIndex would let Shift+Tab choose more rows.
        """
        index = self.lines.index(row, column)
        self.selectionModel().setCurrentIndex(index, _SELECT)
        self.scrollTo(index)

    def toggle_chosen(self) -> None:
        """Takes the current row out of the chosen ones, or into them; one row stays chosen."""
        self.selectionModel().select(self.currentIndex(), _TOGGLE)
        self.settle_current()

    def selectionCommand(self, index: AnyIndex, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Qt's override: Ctrl+Home and the like choose the row they go to; Qt's own would leave another chosen."""
        if isinstance(event, QKeyEvent) and event.modifiers() & (_CONTROL | _SHIFT) == _CONTROL:
            return _SELECT
        return super().selectionCommand(index, event)

    def settle_current(self) -> None:
        """Lets a row in view be current, and be among the chosen ones, whatever happened to the rows."""
        row, column = self.current_row(), max(self.current_column(), 0)
        if row < 0 or self.isRowHidden(row):
            self.make_current(self._row_in_view(row), column if row >= 0 else LineColumn.DESCRIPTION)
            return
        if self.selectionModel().isRowSelected(row, QModelIndex()):
            return
        chosen = self.selected_rows()
        if chosen:
            nearest = min(chosen, key=lambda each: (abs(each - row), each))
            self.selectionModel().setCurrentIndex(self.lines.index(nearest, column), _KEEP_SELECTION)
        else:
            self.make_current(row, column)

    def _row_in_view(self, row: int) -> int:
        """The row itself or, while it is out of sight, its heading."""
        row = max(row, 0)
        while row and self.isRowHidden(row):
            row -= 1
        return row
