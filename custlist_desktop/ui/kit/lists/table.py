"""The table of a list: rows of one height, links and a menu button in cells, sorted by its header."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTableView, QToolTip, QWidget

from custlist_desktop.ui.kit.keyboard_shown import KeyboardShown
from custlist_desktop.ui.kit.lists.delegate import ListDelegate
from custlist_desktop.ui.kit.lists.header import ListHeader
from custlist_desktop.ui.kit.lists.model import Cell, CellLook, WindowedTableModel
from custlist_desktop.ui.kit.lists.row_table import show_rows
from custlist_desktop.ui.theme.metrics import scaled

ROW_HEIGHT: Final = 36
_REST: Final = 120
_LEAST: Final = 0.8


class ListTable(KeyboardShown, QTableView):
    """Shows a `WindowedTableModel`; one row is current, and that is all the selection there is."""

    current_row_changed = Signal(int)
    """Another row is current; -1 for none."""
    link_activated = Signal(int, int)
    """A link was clicked: its row and column."""
    menu_requested = Signal(int, QPoint)
    """The menu of a row is wanted, with its right top corner at a global position."""
    context_menu_requested = Signal(int, QPoint)
    """The context menu of a row is wanted at a global position."""
    row_activated = Signal(int)
    """Enter was pressed on a row, or it was double-clicked."""
    text_typed = Signal(str)
    """Somebody types a search while the table has the keyboard."""
    escape_pressed = Signal()
    """Esc was pressed in the table."""

    def __init__(
        self,
        model: WindowedTableModel[Any],
        parent: QWidget | None = None,
        *,
        row_height: int | None = None,
        delegate: ListDelegate | None = None,
    ) -> None:
        """Shows ``model`` for good; other rows than a list's have a height and a delegate of their own."""
        super().__init__(parent)
        self._model = model
        self._row_height = row_height or scaled(ROW_HEIGHT)
        self._delegate = self.keyboard_delegate = delegate or ListDelegate(self)
        self._pressed_link: tuple[int, int] | None = None
        self.setItemDelegate(self._delegate)
        self._header = ListHeader(self)
        self.setHorizontalHeader(self._header)
        self.setModel(model)
        show_rows(self, self._row_height)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)

    def current_row(self) -> int:
        """The position of the current row; -1 for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else -1

    def set_current_row(self, row: int) -> None:
        """Makes a row current and brings it into view; -1 for none."""
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        column = max(0, self.currentIndex().column())
        self.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1), column))

    def move_current_row(self, key: Qt.Key) -> None:
        """Moves as an arrow or page key pressed in the table would; for a search box that keeps the keyboard."""
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: self._rows_in_view(),
            Qt.Key.Key_PageUp: -self._rows_in_view(),
        }
        count = self._model.rowCount()
        if key in steps and count:
            self.set_current_row(max(0, min(count - 1, self.current_row() + steps[key])))

    def show_order(self, column: int, *, descending: bool) -> None:
        """Shows in the header by which column the rows are sorted."""
        self._header.set_order(column, descending=descending)
        self._model.set_order(column, descending=descending)

    def set_column_widths(self, widths: Sequence[int], room: int | None = None) -> None:
        """Sets the width of every column but those of width 0, such as the one that takes the rest.

        Args:
            widths: in the design.
            room: for all of them; where a large font would leave the rest next to nothing, they grow less.
        """
        whole = sum(map(scaled, widths))
        share = 1.0 if room is None else max(_LEAST, min(1.0, (room - scaled(_REST)) / whole))
        for column, width in enumerate(widths):
            if width:
                self.horizontalHeader().resizeSection(column, max(width, round(scaled(width) * share)))

    def show_menu_pressed(self, row: int) -> None:
        """Shows a row's menu button as pressed while its menu is open; -1 for none."""
        self._delegate.pressed_menu_row = row
        self.viewport().update()

    def menu_corner(self, row: int) -> QPoint:
        """The global position under a row's menu button, at its right edge."""
        rect = self._delegate.menu_rect(self._cell_rect(row, self._model.columnCount() - 1))
        return self.viewport().mapToGlobal(rect.bottomRight() + QPoint(1, 4))

    def _rows_in_view(self) -> int:
        return max(1, self.viewport().height() // self._row_height - 1)

    def _cell_rect(self, row: int, column: int) -> QRect:
        return self.visualRect(self._model.index(row, column))

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        self.current_row_changed.emit(current.row() if current.isValid() else -1)

    def _link_at(self, position: QPoint) -> tuple[int, int] | None:
        index = self.indexAt(position)
        if not index.isValid():
            return None
        cell = self._model.cell(index.row(), index.column())
        if cell.look is not CellLook.LINK or not cell.text:
            return None
        rect = self._delegate.link_rect(self.visualRect(index), index.column(), cell.text)
        return (index.row(), index.column()) if rect.contains(position) else None

    def _menu_row_at(self, position: QPoint) -> int:
        index = self.indexAt(position)
        if not index.isValid() or self._cell(index).look is not CellLook.MENU:
            return -1
        return index.row() if self._delegate.menu_rect(self.visualRect(index)).contains(position) else -1

    def _cell(self, index: QModelIndex) -> Cell:
        return self._model.cell(index.row(), index.column())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's override: the row under the pointer, and whether it is on a link."""
        self._hover(event.position().toPoint())
        if not event.buttons():
            super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt's override: the three dots open their menu at the press, as menus do."""
        column = max(0, self.currentIndex().column())
        self._pressed_link = self._link_at(event.position().toPoint())
        super().mousePressEvent(event)
        row = self._menu_row_at(event.position().toPoint())
        if row >= 0:
            # Enter goes on opening the row: it opens the menu only for whoever went to the dots with the keyboard.
            self.setCurrentIndex(self._model.index(row, column))
        if row >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.menu_requested.emit(row, self.menu_corner(row))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt's override: a click on a link follows it."""
        super().mouseReleaseEvent(event)
        link, pressed = self._link_at(event.position().toPoint()), self._pressed_link
        self._pressed_link = None  # the second click of a double click presses nothing
        if link is not None and link == pressed and event.button() is Qt.MouseButton.LeftButton:
            self.link_activated.emit(*link)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt's override: a double click opens the row, but on a link it is two clicks too many."""
        position = event.position().toPoint()
        if self._link_at(position) is None and self._menu_row_at(position) < 0:
            index = self.indexAt(position)
            if index.isValid():
                self.row_activated.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter opens, Esc goes back, letters search."""
        if self._is_opened_by(event):
            self._activate_current()
        elif event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & _COMMANDS:
            self.text_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _is_opened_by(self, event: QKeyEvent) -> bool:
        """Whether a key opens what is current: Enter, and on the three dots Space, as on any button."""
        if event.modifiers() & ~_KEYPAD:
            return False
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return is_enter or (event.key() == Qt.Key.Key_Space and self._is_menu(self.currentIndex()))

    def _activate_current(self) -> None:
        """Opens the current row, or, if the keyboard is on its three dots, their menu."""
        row = self.current_row()
        if row < 0:
            return
        if self._is_menu(self.currentIndex()):
            self.menu_requested.emit(row, self.menu_corner(row))
        else:
            self.row_activated.emit(row)

    def _is_menu(self, index: QModelIndex) -> bool:
        return index.isValid() and self._cell(index).look is CellLook.MENU

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's override: for the row under the pointer, or the current one by the keyboard's menu key."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            row, where = (index.row() if index.isValid() else -1), event.globalPos()
        else:
            row = self.current_row()
            where = self.viewport().mapToGlobal(self._cell_rect(row, 0).bottomLeft() + QPoint(24, 0))
        if row >= 0:
            self.context_menu_requested.emit(row, where)

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt's override: a tool tip for elided text, and no hover once the pointer has left."""
        if isinstance(event, QHelpEvent):
            self._show_tool_tip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(QPoint(-1, -1))
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt's override: takes a new font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._delegate.update_fonts()

    def _hover(self, position: QPoint) -> None:
        row = self.indexAt(position).row() if self.viewport().rect().contains(position) else -1
        link = self._link_at(position) if row >= 0 else None
        if (row, link) == (self._delegate.hovered_row, self._delegate.hovered_link):
            return
        changed = {row, self._delegate.hovered_row} - {-1}
        self._delegate.hovered_row, self._delegate.hovered_link = row, link
        shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        for each in changed:
            self.viewport().update(0, self.rowViewportPosition(each), self.viewport().width(), self._row_height)

    def _show_tool_tip(self, event: QHelpEvent) -> None:
        index = self.indexAt(event.pos())
        text = ""
        if index.isValid():
            cell = self._cell(index)
            if self._delegate.is_elided(self.visualRect(index), index.column(), cell):
                text = cell.text
        QToolTip.showText(event.globalPos(), text, self.viewport())


_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
