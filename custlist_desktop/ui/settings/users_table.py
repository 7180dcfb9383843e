"""The table of users: rows of one height, the role and the three dots open menus."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from custlist_desktop.domain.roles import Role
from custlist_desktop.services.account.users import User
from custlist_desktop.ui.error_sentences import role_text
from custlist_desktop.ui.kit.chip import chip_width
from custlist_desktop.ui.kit.keyboard_shown import KeyboardShown
from custlist_desktop.ui.kit.lists.row_table import show_rows
from custlist_desktop.ui.settings.users_delegate import HEADER_HEIGHT, ROW_HEIGHT, UsersDelegate, UsersHeader
from custlist_desktop.ui.settings.users_model import UserColumn, UsersModel, status_words
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

_WIDE: Final = {UserColumn.ROLE: 200, UserColumn.STATUS: 160, UserColumn.LAST_SIGNED_IN: 166}
_NAME_WIDTH: Final = 260
_MENU_WIDTH: Final = 56
_ROLE_REST: Final = 40
_STATUS_REST: Final = 24


class UsersTable(KeyboardShown, QTableView):
    """As high as its rows; the page around it scrolls."""

    role_menu_requested = Signal(int, QPoint)
    """A row's roles are to be offered, from a global position on."""
    menu_requested = Signal(int, QPoint)
    """The menu of a row's three dots is wanted, with its right top corner at a global position."""
    context_menu_requested = Signal(int, QPoint)
    """The menu of a row is wanted at a global position."""
    row_activated = Signal(int)
    """Enter was pressed on a row, or it was double-clicked."""

    def __init__(self, model: UsersModel, parent: QWidget | None = None) -> None:
        """Shows ``model`` for good."""
        super().__init__(parent)
        self._users = model
        self._delegate = self.keyboard_delegate = UsersDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(UsersHeader(self))
        self.setModel(model)
        self._set_behaviour()
        self.setSortingEnabled(True)
        self.sortByColumn(UserColumn.NAME, Qt.SortOrder.AscendingOrder)
        model.modelReset.connect(self._fit_height)
        self._fit_height()
        self.fit_columns()

    def _set_behaviour(self) -> None:
        show_rows(self, scaled(ROW_HEIGHT))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit_columns(self) -> None:
        """Gives each column the room that its words need, more where there is more, and the names the rest."""
        metrics = QFontMetrics(fonts.body())
        needed = {
            UserColumn.ROLE: max(metrics.horizontalAdvance(role_text(role)) for role in Role) + _ROLE_REST,
            UserColumn.STATUS: max(chip_width(word) for word in status_words()) + _STATUS_REST,
            UserColumn.LAST_SIGNED_IN: self.sizeHintForColumn(UserColumn.LAST_SIGNED_IN),
            UserColumn.MENU: scaled(_MENU_WIDTH),
        }
        wide = {column: max(width, scaled(_WIDE.get(column, 0))) for column, width in needed.items()}
        roomy = self.width() - sum(wide.values()) >= scaled(_NAME_WIDTH)
        header = self.horizontalHeader()
        for column, width in (wide if roomy else needed).items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        header.setSectionResizeMode(UserColumn.NAME, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: a narrow window leaves the names enough."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit_columns()

    def set_changeable(self, changeable: bool) -> None:
        """Paints the buttons in the cells as enabled or not."""
        self._delegate.enabled = changeable
        self.viewport().update()

    def current_user(self) -> User | None:
        """The user of the current row."""
        return self._users.user_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def select_user(self, key: int) -> None:
        """Makes the row of a user current, or the first one if there is no such user."""
        row = max(0, self._users.row_of(key))
        self.setCurrentIndex(self._users.index(row, UserColumn.NAME))

    def current_row_rect(self) -> QRect:
        """Where the current row is, in the table."""
        rect = self.visualRect(self.currentIndex())
        rect.moveTop(rect.top() + scaled(HEADER_HEIGHT))
        return rect

    def role_corner(self, row: int) -> QPoint:
        """The global position under a row's role."""
        rect = self._role_rect(self._users.index(row, UserColumn.ROLE))
        return self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(0, 4))

    def show_pressed(self, row: int, column: int) -> None:
        """Shows a button as pressed while its menu is open."""
        self._delegate.pressed = (row, column)
        self.viewport().update()

    def show_released(self) -> None:
        """Shows no button as pressed."""
        self._delegate.pressed = None
        self.viewport().update()

    def _fit_height(self) -> None:
        self.setFixedHeight(scaled(HEADER_HEIGHT) + scaled(ROW_HEIGHT) * self._users.rowCount())

    def _role_rect(self, index: QModelIndex) -> QRect:
        return self._delegate.role_rect(self.visualRect(index), str(index.data() or ""))

    def _button_at(self, position: QPoint) -> QModelIndex | None:
        index = self.indexAt(position)
        if index.column() == UserColumn.ROLE and self._role_rect(index).contains(position):
            return index
        on_dots = self._delegate.menu_rect(self.visualRect(index)).contains(position)
        return index if index.column() == UserColumn.MENU and on_dots else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt's override: a button in a cell opens its menu at the press, as menus do."""
        super().mousePressEvent(event)
        index = self._button_at(event.position().toPoint())
        if index is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if index.column() == UserColumn.ROLE:
            self.role_menu_requested.emit(index.row(), self.role_corner(index.row()))
        else:
            corner = self._delegate.menu_rect(self.visualRect(index)).bottomRight() + QPoint(1, 4)
            self.menu_requested.emit(index.row(), self.viewport().mapToGlobal(corner))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt's override: a double click is Enter, except on the buttons."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._button_at(event.position().toPoint()) is None:
            self.row_activated.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's override: the row and the button under the pointer."""
        if not event.buttons():
            self._hover(event.position().toPoint())
            super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter activates the row, Shift+F10 is the menu key."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.row_activated.emit(index.row())
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._request_menu_by_key()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's override: for the row under the pointer, or the current one by the keyboard's menu key."""
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self._request_menu_by_key()
            return
        index = self.indexAt(event.pos())
        if index.isValid():
            self.context_menu_requested.emit(index.row(), event.globalPos())

    def _request_menu_by_key(self) -> None:
        index = self.currentIndex()
        # Some systems turn Shift+F10 into the menu key, and both arrive.
        if index.isValid() and QApplication.activePopupWidget() is None:
            corner = self.visualRect(index.siblingAtColumn(UserColumn.NAME)).bottomLeft() + QPoint(24, 0)
            self.context_menu_requested.emit(index.row(), self.viewport().mapToGlobal(corner))

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt's override: no hover once the pointer has left."""
        if event.type() == QEvent.Type.Leave:
            self._hover(QPoint(-1, -1))
        return super().viewportEvent(event)

    def _hover(self, position: QPoint) -> None:
        inside = self.viewport().rect().contains(position)
        index = self.indexAt(position) if inside else QModelIndex()
        button = self._button_at(position) if index.isValid() else None
        column = button.column() if button is not None else -1
        self._delegate.hovered = (index.row(), column) if index.isValid() else None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if button else Qt.CursorShape.ArrowCursor)
        self.viewport().update()
