"""The table of the Columns step: what a column fills is chosen from a list that opens in its row."""

from typing import Final

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from custlist_desktop.exchange.targets import Target
from custlist_desktop.ui.importing.check_delegate import PADDING, PlainHeader
from custlist_desktop.ui.importing.columns_delegate import (
    FIELD_RIGHT,
    FIRST_LEFT,
    GROUP_HEIGHT,
    ROW_HEIGHT,
    ColumnsDelegate,
)
from custlist_desktop.ui.importing.columns_model import ColumnsModel, MatchColumn
from custlist_desktop.ui.importing.matching import Group
from custlist_desktop.ui.kit.keyboard_shown import KeyboardShown
from custlist_desktop.ui.kit.lists.row_table import show_rows
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

_WIDTHS: Final = (196, 316, 236)
"""Of a column's head, its first values, and the field."""
_NARROWEST: Final = (132, 120, 188)
_HOW_WIDTH: Final = 388
"""What the last column should have: the others give way, the first values first."""
_OPENING_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
_LEAVING_OUT: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_GIVING_WAY: Final = (MatchColumn.SAMPLES, MatchColumn.FILLS, MatchColumn.HEAD)


class ColumnsTable(KeyboardShown, QTableView):
    """Shows a `ColumnsModel`.

    Enter, Space or a click opens the choice of the current row; Delete leaves it out, N sends it to the notes; F8
    goes to the next one to look at.
    """

    def __init__(self, model: ColumnsModel, parent: QWidget | None = None) -> None:
        """Shows ``model`` for good."""
        super().__init__(parent)
        self._model = model
        self.keyboard_delegate = delegate = ColumnsDelegate(self)
        self.setItemDelegate(delegate)
        self.setHorizontalHeader(_ColumnsHeader(parent=self))
        self.setModel(model)
        show_rows(self, scaled(ROW_HEIGHT))
        self.verticalHeader().setMinimumSectionSize(scaled(GROUP_HEIGHT))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(MatchColumn.HOW, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._on_clicked)
        model.modelReset.connect(self._lay_out_groups)

    def _lay_out_groups(self) -> None:
        """Lets the heads of groups run over all columns."""
        self.clearSpans()
        groups = set(self._model.group_rows())
        for row in range(self._model.rowCount()):
            # Where a group's head was before another order, its height would stay.
            self.setRowHeight(row, scaled(GROUP_HEIGHT if row in groups else ROW_HEIGHT))
        for row in groups:
            self.setSpan(row, 0, 1, len(MatchColumn))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: in a narrow window the first columns give way to the last."""
        super().resizeEvent(event)
        widths = dict(
            zip((MatchColumn.HEAD, MatchColumn.SAMPLES, MatchColumn.FILLS), map(scaled, _WIDTHS), strict=True)
        )
        least = dict(zip(widths, map(scaled, _NARROWEST), strict=True))
        lacking = sum(widths.values()) + FIRST_LEFT + PADDING + scaled(_HOW_WIDTH) - self.viewport().width()
        for column in _GIVING_WAY:
            given = min(max(lacking, 0), widths[column] - least[column])
            widths[column], lacking = widths[column] - given, lacking - given
        header = self.horizontalHeader()
        header.resizeSection(MatchColumn.HEAD, FIRST_LEFT + widths[MatchColumn.HEAD] - PADDING)
        header.resizeSection(MatchColumn.SAMPLES, widths[MatchColumn.SAMPLES])
        header.resizeSection(MatchColumn.FILLS, PADDING + widths[MatchColumn.FILLS] + FIELD_RIGHT)

    def show_row(self, row: int) -> None:
        """Makes a row current and brings it into view, the head of its group too where it is the first under it."""
        if self._model.place_at(row) is None:
            return
        self.setCurrentIndex(self._model.index(row, MatchColumn.HEAD))
        if self._model.place_at(row - 1) is None:
            self.scrollTo(self._model.index(row - 1, 0))
            self.scrollTo(self._model.index(row, 0))

    def show_group(self, group: Group) -> None:
        """Goes to the first column that belongs to a group now."""
        for row in self._model.rows_of(group)[:1]:
            self.show_row(row)

    def open_choice(self, row: int) -> None:
        """Opens the list of what the column in ``row`` may fill."""
        self.setCurrentIndex(self._model.index(row, MatchColumn.HEAD))
        self.edit(self._model.index(row, MatchColumn.FILLS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override."""
        row, key = self.currentIndex().row(), event.key()
        if key == Qt.Key.Key_Escape:
            event.ignore()  # the window's own
        elif key == Qt.Key.Key_F8:
            self._go_on(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._go_to_end(first=key == Qt.Key.Key_Home)
        elif row >= 0 and key in _OPENING_KEYS:
            self.open_choice(row)
        elif row >= 0 and key in _LEAVING_OUT:
            self._model.set_target(row, Target.NOTHING)
        elif row >= 0 and key == Qt.Key.Key_N and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._model.set_target(row, Target.NOTES)
        else:
            super().keyPressEvent(event)

    def _go_to_end(self, *, first: bool) -> None:
        places = [row for row in range(self._model.rowCount()) if self._model.place_at(row) is not None]
        if places:
            self.show_row(places[0 if first else -1])

    def _go_on(self, step: int) -> None:
        """Goes to the next column that is to be looked at, or with -1 to the one before; round the ends."""
        rows, current = self._model.rows_of(Group.TO_LOOK_AT), self.currentIndex().row()
        if not rows:
            return
        ahead = [row for row in rows if (row - current) * step > 0]
        self.show_row((ahead or rows)[0 if step > 0 else -1])

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == MatchColumn.FILLS and self._model.place_at(index.row()) is not None:
            self.open_choice(index.row())


class _ColumnsHeader(PlainHeader):
    """The first title stands over the first texts, 24 px in."""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # Qt's name
        super().paintSection(painter, rect.adjusted(12 if logicalIndex == 0 else 0, 0, 0, 0), logicalIndex)
        if logicalIndex == 0:
            tokens = current_tokens()
            painter.fillRect(rect.left(), rect.top(), 12, rect.height(), tokens.colour("base"))
            painter.fillRect(rect.left(), rect.bottom(), 12, 1, tokens.colour("border"))
