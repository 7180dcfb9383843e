"""The table of rows that are all in memory: declared columns are all that such a list needs."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Final, Generic

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication

from custlist_desktop.ui.kit.lists.cells import CellLook, Column, ColumnKind, RowLook, RowT
from custlist_desktop.ui.kit.lists.column_shares import grow
from custlist_desktop.ui.kit.lists.header import HEIGHT
from custlist_desktop.ui.kit.lists.model import RowsModel, id_of
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.theme.metrics import scaled

_SPARE: Final = 8
_LEAST_REST: Final = 96
_ROUNDING: Final = 2


class RowsTable(ListTable, Generic[RowT]):
    """Shows rows in columns as wide as these declare; a click on a title sorts where its column can be sorted by."""

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        look: RowLook = RowLook(),  # noqa: B008  # it is frozen
        *,
        key: Callable[[RowT], Hashable] = id_of,
        group: Callable[[RowT], Any] | None = None,
        tie: Callable[[RowT], Any] | None = None,
        model: RowsModel[RowT] | None = None,
    ) -> None:
        """Empty until `set_rows`; ``key``, ``group`` and ``tie`` are the model's, unless ``model`` is given."""
        self._is_whole = False
        self._chosen: dict[int, int] = {}
        self.rows_model: RowsModel[RowT] = (
            RowsModel(columns, key=key, group=group, tie=tie) if model is None else model
        )
        super().__init__(self.rows_model, look=look)
        if model is None:
            self.rows_model.setParent(self)
        self.rows_model.modelReset.connect(self._on_reset)
        self._header.setSectionsMovable(False)
        self._header.setSectionsClickable(any(column.sort is not None for column in columns))
        self._header.sectionClicked.connect(self._on_title_clicked)
        self._header.sectionResized.connect(self._on_section_resized)
        self.verticalScrollBar().valueChanged.connect(self._on_others_seen)
        self.rows_model.dataChanged.connect(self._on_others_seen)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if all(not column.title for column in columns):
            self._header.hide()

    def set_rows(self, rows: Sequence[RowT], current: Hashable = None) -> None:
        """Shows ``rows``; the row with the key ``current`` is then current, or the one that was, or its neighbour."""
        before = max(0, self.current_row())
        wanted = current if current is not None else self.current_key()
        self.rows_model.set_rows(rows)
        place = self.rows_model.row_of(wanted) if wanted is not None else -1
        if rows:
            self.set_current_row(place if place >= 0 else min(before, len(rows) - 1))

    def current(self) -> RowT | None:
        """The current row."""
        return self.rows_model.row_at(self.current_row())

    def current_key(self) -> Hashable:
        """The key of the current row; None if there is none."""
        return self.rows_model.key_at(self.current_row())

    def select(self, key: Hashable) -> None:
        """Makes the row with that key current, if there is one."""
        row = self.rows_model.row_of(key)
        if row >= 0:
            self.set_current_row(row)

    def sort_by(self, column: int, *, descending: bool = False) -> None:
        """Sorts by a column, and shows so in its title."""
        self.rows_model.sort(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
        self._header.set_order(column, descending=descending)

    def show_whole(self) -> None:
        """Lets it be as high as its rows; what is around it scrolls."""
        self._is_whole = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit_height()

    def current_row_rect(self) -> QRect:
        """Where the current row is, in the table."""
        return self.row_rect(self.current_row())

    def _fit_height(self) -> None:
        header = 0 if self._header.isHidden() else scaled(HEIGHT)
        self.setFixedHeight(header + self._row_height * self.rows_model.rowCount())

    def fit_columns(self) -> None:
        """Gives each column the width that it declares, in a narrow list what its words need; one takes the rest."""
        columns = self.rows_model.columns
        shown = {at: column for at, column in enumerate(columns) if not self.isColumnHidden(at)}
        needed = {at: self._needed(at, column) for at, column in shown.items() if not column.takes_rest}
        wide = {at: max(width, scaled(columns[at].width)) for at, width in needed.items()}
        rest = next((at for at, column in enumerate(columns) if column.takes_rest), None)
        room = self.viewport().width()
        least = 0 if rest is None else scaled(columns[rest].least)
        widths = wide if rest is None or room - sum(wide.values()) >= least else needed
        widths = widths | self._chosen
        self._use_spare_room(widths, rest, room)
        if rest is not None:
            self._make_room_for_title(widths, rest, room)
        for at, width in widths.items():
            self._header.resizeSection(at, width)
        if rest is not None:
            self._header.resizeSection(rest, max(room - sum(widths.values()), scaled(_LEAST_REST)))

    def _use_spare_room(self, widths: dict[int, int], rest: int | None, room: int) -> None:
        """Cuts nothing to a column's width or most while there is room that nothing needs."""
        columns = self.rows_model.columns
        goals = {at: self.needed_in_view(at) for at in widths if at not in self._chosen and columns[at].title}
        kept = 0 if rest is None else max(self.needed_in_view(rest), scaled(columns[rest].least))
        free = room - kept - sum(widths.values())
        short = sum(max(0, goal - widths[at]) for at, goal in goals.items()) - free
        spare = {at: max(0, widths[at] - goal) for at, goal in goals.items()}
        if short > 0 and (whole := sum(spare.values())):
            for at, each in spare.items():
                widths[at] -= -(-each * min(short, whole) // whole)
        grow(widths, room - kept, goals)

    def _make_room_for_title(self, widths: dict[int, int], rest: int, room: int) -> None:
        """Takes what the rest's title lacks from other columns: what they don't need, then words that may be cut."""
        lacking = self._header.width_for_title(rest) - (room - sum(widths.values()))
        columns = self.rows_model.columns
        giving = [at for at in widths if at not in self._chosen and columns[at].title]
        words = [at for at in giving if columns[at].kind is ColumnKind.TEXT]
        for fewest, order in (
            (self.needed_in_view, giving),
            (self._header.width_for_title, sorted(words, key=lambda at: (columns[at].fits, -widths[at]))),
        ):
            for at in order:
                least = max(fewest(at), self._header.minimumSectionSize())
                given = max(0, min(lacking, widths[at] - least))
                widths[at] -= given
                lacking -= given

    def needed_in_view(self, at: int) -> int:
        """What the title and the words in view of a column need."""
        kind, model = self.rows_model.columns[at].kind, self.rows_model
        gap = self._delegate.look.amount_gap if kind is ColumnKind.AMOUNT else 0
        cells = [model.cell(row, at) for row in (self.rows_in_view() if self.isVisible() else ())]
        words = max(
            (self._delegate.width_of(cell, kind) for cell in cells if cell.look is not CellLook.HEADING), default=0
        )
        needed = words + sum(self._delegate.margins(at)) + gap + _ROUNDING
        return max(needed, self._header.width_for_title(at))

    def _needed(self, at: int, column: Column[RowT]) -> int:
        """How wide a column has to be for its words, as far as it may."""
        if column.words:
            margins = sum(self._delegate.margins(at))
            needed = max(self._delegate.width_of(cell, column.kind) for cell in column.words) + margins
            return min(needed + _ROUNDING, scaled(column.most)) if column.most else needed
        if column.width and not column.fits:
            return scaled(column.width)
        needed = max(self.sizeHintForColumn(at), self._header.sectionSizeHint(at)) + _SPARE
        return min(needed, scaled(column.most)) if column.most else needed

    def _on_reset(self) -> None:
        self._chosen = {}
        self.fit_columns()
        if self._is_whole:
            self._fit_height()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit_columns()

    def _on_others_seen(self) -> None:
        """Widths stay, unless one of the words that are in view now is cut."""
        shown = [at for at in range(len(self.rows_model.columns)) if not self.isColumnHidden(at)]
        if any(self.needed_in_view(at) > self.columnWidth(at) for at in shown):
            self.fit_columns()

    def _on_section_resized(self, section: int, _old: int, new: int) -> None:
        """A column that somebody has dragged stays as wide as that."""
        if QApplication.mouseButtons() and self._header.underMouse():
            self._chosen[section] = new

    def _on_title_clicked(self, section: int) -> None:
        if self.rows_model.columns[section].sort is not None:
            order = self.rows_model.order
            self.sort_by(section, descending=order is not None and order[0] == section and not order[1])
