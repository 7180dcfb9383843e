"""A list of rows with two lines each and a menu at the right: trade names, templates."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from custlist_desktop.ui.kit.keyboard_shown import KeyboardShown
from custlist_desktop.ui.kit.lists.row_delegate import ROW_HEIGHT, RowDelegate
from custlist_desktop.ui.kit.lists.row_model import RowFace, RowListModel
from custlist_desktop.ui.kit.lists.row_table import show_rows
from custlist_desktop.ui.theme.metrics import scaled


class RowList(KeyboardShown, QTableView):
    """As high as its rows; the page around it scrolls. Up and Down move, Enter opens, Shift+F10 is the row's menu."""

    activated_row = Signal(object)
    """The key of a row on which Enter was pressed, or that was double-clicked."""
    delete_requested = Signal(object)
    """The key of the row on which Delete was pressed."""
    menu_requested = Signal(object, QPoint, bool)
    """A row's key, where its menu is wanted, and whether that is the menu's right corner."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `set_rows`."""
        super().__init__(parent)
        self._rows = RowListModel(self)
        self._delegate = self.keyboard_delegate = RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(self._rows)
        self._set_behaviour()

    def _set_behaviour(self) -> None:
        show_rows(self, scaled(ROW_HEIGHT))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def set_rows(self, rows: Sequence[RowFace], current: int | None = None) -> None:
        """Shows ``rows``; the current one stays, or becomes the one with the key ``current``."""
        before = max(0, self.currentIndex().row())
        key = current if current is not None else self.current_key()
        self._rows.set_rows(rows)
        self.setFixedHeight(scaled(ROW_HEIGHT) * len(rows))
        row = self._rows.row_of(key) if key is not None else -1
        self.setCurrentIndex(self._rows.index(row if row >= 0 else min(before, len(rows) - 1), 0))

    def set_changeable(self, changeable: bool) -> None:
        """Paints the three dots as enabled or not."""
        self._delegate.enabled = changeable
        self.viewport().update()

    def current_key(self) -> int | None:
        """The key of the current row; None if there is none."""
        face = self._rows.face(self.currentIndex().row()) if self.currentIndex().isValid() else None
        return face.key if face else None

    def select_key(self, key: int) -> None:
        """Makes the row with ``key`` current, if there is one."""
        row = self._rows.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row, 0))

    def current_row_rect(self) -> QRect:
        """Where the current row is, in the list."""
        return self.visualRect(self.currentIndex())

    def show_menu_open(self, key: int | None) -> None:
        """Shows the three dots of a row as pressed while its menu is open; None for no row."""
        self._delegate.pressed = self._rows.row_of(key) if key is not None else -1
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt's override: the three dots open the row's menu at the press, as menus do."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        face = self._rows.face(index.row()) if index.isValid() else None
        if face is not None and event.button() is Qt.MouseButton.LeftButton and self._is_on_dots(event):
            corner = self._delegate.menu_rect(self.visualRect(index)).bottomRight() + QPoint(1, 4)
            self.menu_requested.emit(face.key, self.viewport().mapToGlobal(corner), True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt's override: a double click is Enter, except on the three dots."""
        face = self._rows.face(self.indexAt(event.position().toPoint()).row())
        if face is not None and not self._is_on_dots(event):
            self.activated_row.emit(face.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's override: the row and the button under the pointer."""
        if event.buttons():
            return
        position = event.position().toPoint()
        on_dots = self._is_on_dots(event)
        self._delegate.hovered, self._delegate.on_dots = self.indexAt(position).row(), on_dots
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if on_dots else Qt.CursorShape.ArrowCursor)
        self.viewport().update()
        super().mouseMoveEvent(event)

    def _is_on_dots(self, event: QMouseEvent) -> bool:
        position = event.position().toPoint()
        index = self.indexAt(position)
        return index.isValid() and self._delegate.menu_rect(self.visualRect(index)).contains(position)

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt's override: no hover once the pointer has left."""
        if event.type() == QEvent.Type.Leave:
            self._delegate.hovered, self._delegate.on_dots = -1, False
            self.viewport().update()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter, Delete, and Shift+F10 for the menu."""
        key = self.current_key()
        if key is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_row.emit(key)
        elif key is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(key)
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._request_menu_by_key()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's override: for the row under the pointer, or the current one by the keyboard's menu key."""
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self._request_menu_by_key()
            return
        face = self._rows.face(self.indexAt(event.pos()).row())
        if face is not None:
            self.menu_requested.emit(face.key, event.globalPos(), False)

    def _request_menu_by_key(self) -> None:
        key = self.current_key()
        # Some systems turn Shift+F10 into the menu key, and both arrive.
        if key is not None and QApplication.activePopupWidget() is None:
            corner = self.current_row_rect().bottomLeft() + QPoint(24, 0)
            self.menu_requested.emit(key, self.viewport().mapToGlobal(corner), False)
