"""The table of the Columns step: what a column fills is chosen from a list that opens in its row."""

from typing import Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from custlist_desktop.exchange.targets import Target
from custlist_desktop.ui.importing.columns_delegate import (
    FIELD_RIGHT,
    FIRST_LEFT,
    GROUP_HEIGHT,
    LOOK,
    PADDING,
    ColumnsDelegate,
)
from custlist_desktop.ui.importing.columns_model import ColumnsModel, MatchColumn
from custlist_desktop.ui.importing.matching import ColumnGroup
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.theme.metrics import scaled

_WIDTHS: Final = (196, 316, 236)
"""Of a column's head, its first values, and the field."""
_NARROWEST: Final = (132, 120, 188)
_HOW_WIDTH: Final = 388
"""What the last column should have: the others give way, the first values first."""
_OPENING_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
_LEAVING_OUT: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_GIVING_WAY: Final = (MatchColumn.SAMPLES, MatchColumn.FILLS, MatchColumn.HEAD)


class ColumnsTable(ListTable):
    """Shows a `ColumnsModel`.

    Enter, Space or a click opens the choice of the current row; Delete leaves it out, N sends it to the notes; F8
    goes to the next one to look at.
    """

    def __init__(self, model: ColumnsModel, parent: QWidget | None = None) -> None:
        """Shows ``model`` for good."""
        super().__init__(model, parent, look=LOOK, delegate=ColumnsDelegate())
        self._columns = model
        self._header.setSectionsClickable(False)
        self._header.setSectionsMovable(False)
        self.verticalHeader().setMinimumSectionSize(scaled(GROUP_HEIGHT))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._header.setSectionResizeMode(MatchColumn.HOW, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._on_clicked)
        model.modelReset.connect(self._lay_out_groups)

    def _lay_out_groups(self) -> None:
        """Lets the heads of groups run over all columns."""
        self.clearSpans()
        groups = set(self._columns.group_rows())
        for row in range(self._columns.rowCount()):
            # Where a group's head was before another order, its height would stay.
            self.setRowHeight(row, scaled(GROUP_HEIGHT) if row in groups else self._row_height)
        for row in groups:
            self.setSpan(row, 0, 1, len(MatchColumn))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the first columns give way to the last."""
        super().resizeEvent(event)
        widths = dict(
            zip((MatchColumn.HEAD, MatchColumn.SAMPLES, MatchColumn.FILLS), map(scaled, _WIDTHS), strict=True)
        )
        least = dict(zip(widths, map(scaled, _NARROWEST), strict=True))
        lacking = sum(widths.values()) + FIRST_LEFT + PADDING + scaled(_HOW_WIDTH) - self.viewport().width()
        for column in _GIVING_WAY:
            given = min(max(lacking, 0), widths[column] - least[column])
            widths[column], lacking = widths[column] - given, lacking - given
        header = self._header
        header.resizeSection(MatchColumn.HEAD, FIRST_LEFT + widths[MatchColumn.HEAD] - PADDING)
        header.resizeSection(MatchColumn.SAMPLES, widths[MatchColumn.SAMPLES])
        header.resizeSection(MatchColumn.FILLS, PADDING + widths[MatchColumn.FILLS] + FIELD_RIGHT)

    def show_row(self, row: int) -> None:
        """Makes a row current and brings it into view, the head of its group too where it is the first under it."""
        if self._columns.place_at(row) is None:
            return
        self.setCurrentIndex(self._columns.index(row, MatchColumn.HEAD))
        if self._columns.place_at(row - 1) is None:
            self.scrollTo(self._columns.index(row - 1, 0))
            self.scrollTo(self._columns.index(row, 0))

    def show_group(self, group: ColumnGroup) -> None:
        """Goes to the first column that belongs to a group now."""
        for row in self._columns.rows_of(group)[:1]:
            self.show_row(row)

    def open_choice(self, row: int) -> None:
        """Opens the list of what the column in ``row`` may fill."""
        self.setCurrentIndex(self._columns.index(row, MatchColumn.HEAD))
        self.edit(self._columns.index(row, MatchColumn.FILLS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), event.key()
        if key == Qt.Key.Key_F8:
            self._go_on(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._go_to_end(first=key == Qt.Key.Key_Home)
        elif row >= 0 and key in _OPENING_KEYS:
            self.open_choice(row)
        elif row >= 0 and key in _LEAVING_OUT:
            self._columns.set_target(row, Target.NOTHING)
        elif row >= 0 and key == Qt.Key.Key_N and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._columns.set_target(row, Target.NOTES)
        else:
            super().keyPressEvent(event)

    def _go_to_end(self, *, first: bool) -> None:
        places = [row for row in range(self._columns.rowCount()) if self._columns.place_at(row) is not None]
        if places:
            self.show_row(places[0 if first else -1])

    def _go_on(self, step: int) -> None:
        """Goes to the next column that is to be looked at, or with -1 to the one before; round the ends."""
        rows, current = self._columns.rows_of(ColumnGroup.TO_LOOK_AT), self.currentIndex().row()
        if not rows:
            return
        ahead = [row for row in rows if (row - current) * step > 0]
        self.show_row((ahead or rows)[0 if step > 0 else -1])

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == MatchColumn.FILLS and self._columns.place_at(index.row()) is not None:
            self.open_choice(index.row())
