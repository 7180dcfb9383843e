"""The current row of the table of lines: always in view, always chosen, always the one that commands mean."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from custlist_desktop.domain.estimate import EstimateLine, LineKind
from custlist_desktop.domain.line_rows import sections_of
from custlist_desktop.ui.estimates.lines.cell_editor import Leave
from custlist_desktop.ui.estimates.lines.columns import LINE_FIELDS, TYPED, LineColumn
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

_Place = tuple[int, int]
_PlaceFinder = Callable[[Sequence[EstimateLine]], _Place | None]
"""Finds the row and column to go to among all lines; None if there is none."""


class CurrentRow(_Mixed):
    """Mixin, put before the Qt class."""

    lines: LineModel
    """Set it in the constructor, before the table can be shown."""

    if TYPE_CHECKING:

        def finish_editing(self) -> bool:
            """Keeps what is typed in an open cell; returns False if it can't be read."""

        def expand(self, keys: set[int]) -> None:
            """Opens sections."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """A key that means nothing in an open cell, such as Page Down, leaves it only once its text is kept."""
        return super().moveCursor(action, modifiers) if self.finish_editing() else self.currentIndex()

    def selected_rows(self) -> list[int]:
        """The chosen rows in view from top to bottom, without the one that adds a line."""
        chosen = (index.row() for index in self.selectionModel().selectedRows(LineColumn.DESCRIPTION))
        return sorted(row for row in chosen if self.lines.line_at(row) is not None and not self.isRowHidden(row))

    def lines_below(self, row: int) -> list[int]:
        """The rows of lines in view below a row, from top to bottom."""
        rows = range(row + 1, self.lines.rowCount() - 1)
        return [each for each in rows if not self.isRowHidden(each) and self.lines.is_typed(each, LineColumn.UNIT)]

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
        """Ctrl+Home and the like choose the row they go to; Qt's own would leave another chosen."""
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

    def go_to_doubtful(self, *, forward: bool = True) -> bool:
        """Goes to the next cell to check, or to the one before; returns whether there is any."""
        if not self.finish_editing():
            return True  # it stays where something has to be mended already
        here = (self.current_row(), self.current_column())
        return self._go_to(lambda lines: next_place(doubtful_places(lines), here, forward=forward))

    def go_to_line(self, key: int) -> None:
        """Goes to a line, if it is still there: to its first cell to check, else to its description."""
        if self.finish_editing():
            self._go_to(lambda lines: place_to_mend(lines, key))

    def _go_to(self, find: _PlaceFinder) -> bool:
        lines = [line for row in range(self.lines.rowCount()) if (line := self.lines.line_at(row)) is not None]
        place = find(lines)
        if place is not None:
            self.expand(sections_of(tuple(lines), {lines[place[0]].key}))
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.make_current(*place)
        return place is not None

    def _row_in_view(self, row: int) -> int:
        """The row itself or, while it is out of sight, its heading."""
        row = max(row, 0)
        while row and self.isRowHidden(row):
            row -= 1
        return row


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


def doubtful_places(lines: Sequence[EstimateLine]) -> list[_Place]:
    """The rows and columns of all cells to check, from top to bottom and left to right."""
    columns = {name: column for column, name in LINE_FIELDS.items()}
    return [
        (row, column)
        for row, line in enumerate(lines)
        for column in sorted(columns[name] for name, _ in line.doubtful)
    ]


def place_to_mend(lines: Sequence[EstimateLine], key: int) -> _Place | None:
    """Where a line lacks something: its first cell to check, else its description; None if it is gone."""
    row = next((row for row, line in enumerate(lines) if line.key == key), None)
    if row is None:
        return None
    return next((place for place in doubtful_places(lines) if place[0] == row), (row, LineColumn.DESCRIPTION))


def next_place(places: Sequence[_Place], current: _Place, *, forward: bool) -> _Place | None:
    """The cell to check after ``current``, or before it, around the end; None if there is none at all."""
    if not places:
        return None
    if forward:
        return next((place for place in places if place > current), places[0])
    return next((place for place in reversed(places) if place < current), places[-1])
