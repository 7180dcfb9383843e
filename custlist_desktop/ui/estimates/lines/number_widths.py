"""The columns of lines: which are shown, and those of numbers as wide as the longest: money is never cut."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QPoint, QSettings, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from custlist_desktop.domain.money import minor_digits
from custlist_desktop.ui.estimates.lines.columns import HIDDEN_AT_FIRST, RIGHT_ALIGNED, WIDTHS, LineColumn
from custlist_desktop.ui.estimates.lines.commands import add_columns
from custlist_desktop.ui.estimates.lines.current_row import CurrentRow
from custlist_desktop.ui.estimates.lines.line_delegate import LineDelegate, LineHeader
from custlist_desktop.ui.estimates.lines.line_model import LineModel
from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.theme.metrics import pane_side, scaled, screen_area

_LEAST_DESCRIPTION: Final = 290
_READABLE_DESCRIPTION: Final = 160
_LEAST: Final = 56
_STATE_VERSION: Final = 1
_WITHOUT_ZEROS: Final = (LineColumn.QUANTITY, LineColumn.MARKUP)
_SHARE_OF_SCREEN: Final = 0.52
"""What the columns of figures take at most, the totals and the description beside them."""


def first_width(table: QTableView, column: int) -> int:
    """A column's first width; on a small screen it leaves the description enough room beside a large font."""
    shown = sum(width for each, width in WIDTHS.items() if each not in HIDDEN_AT_FIRST)
    width = WIDTHS[LineColumn(column)]
    return pane_side(width, screen_area(table).width(), _SHARE_OF_SCREEN * width / shown)


def _length(number: Decimal | None, least_decimals: int) -> int:
    """How long a number is as it is shown: 2500 with two decimals at least is 2,500.00, longer than 800.55.

    Formatting each of a thousand numbers would take too long.
    """
    if number is None:
        return 0
    whole = max(1, number.adjusted() + 1) if number else 1
    decimals = max(least_decimals, -int(number.normalize().as_tuple().exponent))
    return number.is_signed() + whole + (whole - 1) // 3 + decimals + bool(decimals)


class NumberWidths(QObject):
    """Widens the columns of a table as its numbers need it.

    They are as wide as before once the longest number is gone; while one types, none becomes narrower.
    """

    def __init__(self, table: QTableView, model: LineModel, delegate: LineDelegate) -> None:
        """``table`` shows ``model`` by ``delegate``, which knows how wide a cell's text is. Begins with `fit`."""
        super().__init__(table)
        self._table = table
        self._model = model
        self._delegate = delegate
        self._needed: dict[int, int] = {}
        self._longest_lines: dict[int, int] = {}
        self._is_stale = False
        self._wanted = self._widths()
        self._is_sharing = False
        table.horizontalHeader().sectionResized.connect(self._on_section_resized)
        model.dataChanged.connect(self._on_data_changed)
        model.rowsInserted.connect(self._on_rows_inserted)
        model.rowsRemoved.connect(self._on_rows_removed)
        delegate.editor_gone.connect(self._forget_stale)

    def fit(self) -> None:
        """Looks at all rows, such as after a change of the font."""
        self._needed.clear()
        self._is_stale = False
        self._fit_rows(0, self._model.rowCount() - 1)

    def _on_data_changed(self, first: AnyIndex, last: AnyIndex) -> None:
        self._fit_rows(first.row(), last.row())

    def _on_rows_inserted(self, _parent: AnyIndex, first: int, last: int) -> None:
        self._fit_rows(first, last)

    def _on_rows_removed(self) -> None:
        self._is_stale = self._is_stale or any(self._model.row_of(key) < 0 for key in self._longest_lines.values())
        self._forget_stale()

    def _fit_rows(self, first: int, last: int) -> None:
        keys = {line.key for row in range(first, last + 1) if (line := self._model.line_at(row)) is not None}
        for column in RIGHT_ALIGNED:
            if not self._table.isColumnHidden(column):
                self._widen(column, self._longest(column, first, last), keys)
        self.make_room()
        self._forget_stale()

    def _forget_stale(self) -> None:
        """Lets go of the room of numbers that aren't there any more, once nothing is being typed."""
        if self._is_stale and not self._delegate.is_editing:
            self.fit()

    def _longest(self, column: int, first: int, last: int) -> int:
        """The row with the longest number: figures are all equally wide, so that it is the widest too."""
        decimals = 0 if column in _WITHOUT_ZEROS else minor_digits(self._model.writing.currency)
        rows = range(first, last + 1)
        return max(rows, key=lambda row: _length(self._model.number_at(row, column), decimals), default=0)

    def _widen(self, column: int, row: int, keys: set[int]) -> None:
        """Takes the longest number of the lines ``keys``, which stands in ``row``."""
        needed = self._table.sizeHintForIndex(self._model.index(row, column)).width()
        line = self._model.line_at(row)
        if line is not None and needed >= self._needed.get(column, 0):
            self._needed[column], self._longest_lines[column] = needed, line.key
        elif self._longest_lines.get(column) in keys:
            self._is_stale = True

    def fit_titles(self) -> None:
        """Lets no column be narrower than its title, such as after a change of language."""
        header = self._table.horizontalHeader()
        if not isinstance(header, LineHeader):
            return
        for column in WIDTHS:
            is_hidden = self._table.isColumnHidden(column)
            width = first_width(self._table, column) if is_hidden else self._wanted[column]
            self._wanted[column] = max(width, header.title_width(column))
            if is_hidden:
                header.resizeSection(column, self._wanted[column])
        self.make_room()

    def take_widths(self) -> None:
        """Takes the widths of now as those that are wished, such as those of the last time."""
        self._wanted |= self._widths()
        self.make_room()

    def wished_state(self) -> QByteArray:
        """The header's state with the widths that are wished, whatever the window has room for now."""
        header = self._table.horizontalHeader()
        self._is_sharing = True
        for column in self._widths():
            header.resizeSection(column, self._wanted[column])
        state = header.saveState()
        self._is_sharing = False
        self.make_room()
        return state

    def _widths(self) -> dict[int, int]:
        return {column: width for column in WIDTHS if (width := self._table.columnWidth(column))}

    def make_room(self) -> None:
        """Narrows the columns beside the description where that has too little room, and widens them where it has.

        None becomes narrower than its title and its numbers, nor wider than it was wished.
        """
        header = self._table.horizontalHeader()
        if not isinstance(header, LineHeader):
            return
        shown: list[int] = [column for column in WIDTHS if not self._table.isColumnHidden(column)]
        widths = {column: self._wanted.get(column, self._table.columnWidth(column)) for column in shown}
        wanted = {column: max(width, self._needed.get(column, 0)) for column, width in widths.items()}
        spare = {
            column: max(0, width - max(header.title_width(column), self._needed.get(column, 0), scaled(_LEAST)))
            for column, width in wanted.items()
            if column != LineColumn.MENU
        }
        lacking = scaled(_LEAST_DESCRIPTION) + sum(wanted.values()) - self._table.viewport().width()
        share = min(1.0, max(0, lacking) / (sum(spare.values()) or 1))
        self._is_sharing = True
        for column, width in wanted.items():
            header.resizeSection(column, width - round(spare.get(column, 0) * share))
        self._keep_description(header, sum(header.sectionSize(column) for column in shown))
        self._is_sharing = False

    def _keep_description(self, header: LineHeader, others: int) -> None:
        """Lets the table scroll sideways rather than leave the description too little beside large amounts."""
        least = scaled(_READABLE_DESCRIPTION)
        has_room = self._table.viewport().width() - others >= least
        mode = QHeaderView.ResizeMode.Stretch if has_room else QHeaderView.ResizeMode.Interactive
        header.setSectionResizeMode(LineColumn.DESCRIPTION, mode)
        if not has_room:
            header.resizeSection(LineColumn.DESCRIPTION, least)

    def _on_section_resized(self, column: int, _old: int, new: int) -> None:
        if not self._is_sharing and column in WIDTHS and new:
            self._wanted[column] = new


class ShownColumns(CurrentRow):
    """Mixin, put before the Qt class: which columns of the lines are shown, and how wide they are."""

    line_delegate: LineDelegate
    """Set it in the constructor, as the header."""
    _header: LineHeader
    _number_widths: NumberWidths

    def _set_columns(self) -> None:
        """Gives the columns their first widths; what may be hidden is."""
        header = self._header
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(LineColumn.DESCRIPTION, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(LineColumn.MENU, QHeaderView.ResizeMode.Fixed)
        for column in WIDTHS:
            header.resizeSection(column, first_width(self, column))
        for column in HIDDEN_AT_FIRST:
            self.setColumnHidden(column, True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)
        self._number_widths = NumberWidths(self, self.lines, self.line_delegate)

    def save_state(self, settings: QSettings, key: str) -> None:
        """Writes which columns are shown, and how wide they are."""
        settings.setValue(f"{key}/version", _STATE_VERSION)
        settings.setValue(f"{key}/header", self._number_widths.wished_state())
        settings.setValue(f"{key}/item_codes", self.is_column_shown(LineColumn.ITEM))

    def restore_state(self, settings: QSettings, key: str) -> None:
        """Takes what ``save_state`` wrote, if the columns are still the same."""
        state = settings.value(f"{key}/header")
        if state is not None and settings.value(f"{key}/version", 0, type=int) == _STATE_VERSION:
            self._take_header(state)

    def _take_header(self, state: QByteArray) -> None:
        self._header.restoreState(state)
        self._number_widths.take_widths()
        self._find_first_column()

    def show_column(self, column: int, shown: bool) -> None:
        """Shows or hides a column."""
        self.setColumnHidden(column, not shown)
        self._number_widths.make_room()
        self._find_first_column()

    def is_column_shown(self, column: int) -> bool:
        """Whether a column is shown."""
        return not self.isColumnHidden(column)

    def _find_first_column(self) -> None:
        hidden = self.isColumnHidden(LineColumn.ITEM)
        self.line_delegate.first_column = LineColumn.DESCRIPTION if hidden else LineColumn.ITEM
        if self.isColumnHidden(self.current_column()):
            self.make_current(self.current_row(), LineColumn.DESCRIPTION)
        self.viewport().update()

    def _on_header_menu_requested(self, position: QPoint) -> None:
        menu = RoundMenu(parent=self)
        menu.aboutToHide.connect(menu.deleteLater)
        add_columns(menu, self.is_column_shown, self.show_column)
        menu.popup(self._header.mapToGlobal(position))
