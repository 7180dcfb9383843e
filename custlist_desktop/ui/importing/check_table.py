"""The table of the Check step: one row is current, and its chip opens what may be decided for it."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QToolTip, QWidget

from custlist_desktop.ui.importing.check_delegate import (
    ROW_HEIGHT,
    CheckDelegate,
    PlainHeader,
    has_choice,
    number_width,
    result_width,
)
from custlist_desktop.ui.importing.check_model import CheckColumn, CheckModel
from custlist_desktop.ui.kit.keyboard_shown import KeyboardShown
from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.kit.lists.row_table import show_rows
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

_ALONE: Final = (64, 108, 180, 140)
_BESIDE: Final = (64, 100, 196, 0)
"""Widths of the columns but the last; beside the pane, which names it, the contact has none."""
_MENU_KEYS: Final = (Qt.Key.Key_Space, Qt.Key.Key_F2)
_ENDS: Final = (Qt.Key.Key_Home, Qt.Key.Key_End)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CheckTable(KeyboardShown, QTableView):
    """Shows a `CheckModel`. Enter opens the row, Space or a click on the chip its menu; Delete leaves the row out."""

    menu_requested = Signal(int, QPoint)
    """What may be decided for a row is wanted, at a global position."""
    skip_requested = Signal(int)
    """Delete was pressed on a row."""
    opened = Signal(int)
    """Enter was pressed on a row."""
    tab_pressed = Signal()
    """Tab was pressed, and goes to a cell to be checked."""
    current_changed = Signal(int)
    """The position of the row that is current now."""

    def __init__(self, model: CheckModel, parent: QWidget | None = None) -> None:
        """Shows ``model`` for good."""
        super().__init__(parent)
        self._model = model
        self._empty_text = ""
        self._tab_goes_to_cells = False
        self._delegate = self.keyboard_delegate = CheckDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(PlainHeader(frozenset((CheckColumn.ROW,)), self))
        self.setModel(model)
        show_rows(self, scaled(ROW_HEIGHT))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(CheckColumn.WHAT_HAPPENS, QHeaderView.ResizeMode.Stretch)

    def current_row(self) -> int:
        """The position of the current row; -1 for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else -1

    def set_current_row(self, position: int) -> None:
        """Makes a row current and brings it into view."""
        self.setCurrentIndex(self._model.index(position, CheckColumn.WHAT_HAPPENS))

    def set_empty_text(self, text: str) -> None:
        """What is said where there are no rows."""
        self._empty_text = text
        self.viewport().update()

    def set_tab_goes_to_cells(self, wanted: bool) -> None:
        """Whether there are cells to be checked for Tab to go to."""
        self._tab_goes_to_cells = wanted

    def event(self, event: QEvent) -> bool:
        """Qt's override: Tab, by the key alone, so that Qt's own order stays for all else."""
        is_key = event.type() is QEvent.Type.KeyPress and self._tab_goes_to_cells
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self.tab_pressed.emit()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: the rows, or that there are none."""
        super().paintEvent(event)
        if self._model.is_at_hand() and not self._model.rowCount():
            painter = QPainter(self.viewport())
            painter.setFont(fonts.body())
            painter.setPen(current_tokens().colour("muted"))
            room = self.viewport().rect().adjusted(24, 0, -24, 0)
            room.setHeight(3 * scaled(ROW_HEIGHT))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._empty_text)

    def set_beside(self, beside: bool) -> None:
        """Whether a pane beside the rows tells more of the current one."""
        self._model.set_has_contact(not beside)
        self.setColumnHidden(CheckColumn.CONTACT, beside)
        least = {CheckColumn.ROW: number_width(), CheckColumn.RESULT: result_width()}
        for column, width in enumerate(_BESIDE if beside else _ALONE):
            self.horizontalHeader().resizeSection(column, max(scaled(width), least.get(CheckColumn(column), 0)))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Qt's override: tells which row it is now."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.current_changed.emit(current.row())

    def menu_point(self, position: int) -> QPoint:
        """The global position under a row's chip."""
        rect = self.visualRect(self._model.index(position, CheckColumn.RESULT))
        return self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(8, -4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override."""
        row = self.current_row()
        plain = not event.modifiers() & ~_KEYPAD
        if row >= 0 and event.key() in _ENTER and plain:
            self.opened.emit(row)
        elif row >= 0 and event.key() in _MENU_KEYS and plain:
            self.menu_requested.emit(row, self.menu_point(row))
        elif row >= 0 and event.key() == Qt.Key.Key_Delete:
            self.skip_requested.emit(row)
        elif row >= 0 and event.key() in _ENDS and plain:
            self.set_current_row(0 if event.key() == Qt.Key.Key_Home else self._model.rowCount() - 1)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the window's own
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's override: for the row under the pointer, or the current one by the keyboard's menu key."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            row, where = (index.row() if index.isValid() else -1), event.globalPos()
        else:
            row = self.current_row()
            where = self.menu_point(row)
        if row >= 0:
            self.set_current_row(row)
            self.menu_requested.emit(row, where)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt's override: a click on the chip opens the menu."""
        super().mouseReleaseEvent(event)
        row = self._choice_at(event.position().toPoint())
        if row >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.menu_requested.emit(row, self.menu_point(row))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's override: the row under the pointer, and whether it is on a chip that opens."""
        position = event.position().toPoint()
        self._hover(self.indexAt(position).row())
        on_chip = self._choice_at(position) >= 0
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if on_chip else Qt.CursorShape.ArrowCursor)
        if not event.buttons():
            super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt's override: a tool tip for elided text, and no hover once the pointer has left."""
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            QToolTip.showText(event.globalPos(), self._tool_tip(index), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _tool_tip(self, index: QModelIndex) -> str:
        text = str(index.data() or "") if index.isValid() else ""
        rect = self.visualRect(index)
        return text if text and self._delegate.is_elided(rect, CheckColumn(index.column()), text) else ""

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def _choice_at(self, position: QPoint) -> int:
        """The row whose chip is there and opens; -1 for none."""
        index = self.indexAt(position)
        row = self._model.row_at(index.row()) if index.isValid() and index.column() == CheckColumn.RESULT else None
        if row is None or not has_choice(row):
            return -1
        return index.row() if self._delegate.chip_rect(self.visualRect(index), row).contains(position) else -1


_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
