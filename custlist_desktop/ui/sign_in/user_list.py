"""The list to choose a user from."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from custlist_desktop.services.account.users import User
from custlist_desktop.ui.error_sentences import role_text
from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.kit.avatar import paint_avatar
from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.theme.tokens import Tokens

ROW_HEIGHT: Final = 52
_ROWS_IN_VIEW: Final = 6
_USER: Final = Qt.ItemDataRole.UserRole
_AVATAR: Final = 32
_SIDE: Final = 15
_TEXT_GAP: Final = 12
_INSET: Final = 3


def _text_left() -> int:
    return _SIDE + scaled(_AVATAR) + _TEXT_GAP


class _UserDelegate(QStyledItemDelegate):
    """Paints a user: initials, name and role, and a check mark on the chosen one."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's override."""
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        user: User = index.data(_USER)
        chosen = bool(option_.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option_.state & QStyle.StateFlag.State_MouseOver)
        tokens = current_tokens()
        painter.save()
        if index.row() + 1 < self._view.model().rowCount():
            painter.fillRect(_text_left(), rect.bottom(), rect.right() - _text_left() + 1, 1, tokens.colour("border"))
        if chosen or hovered:
            self._paint_ground(painter, rect, chosen, tokens)
        side = scaled(_AVATAR)
        circle = QRect(rect.left() + _SIDE, rect.top() + (rect.height() - side) // 2, side, side)
        paint_avatar(painter, circle, user.name, "filled" if chosen else "neutral")
        if chosen:
            pixmap = icon_pixmap("check", "link", icon_size(), painter.device().devicePixelRatio())
            x = rect.right() - _SIDE - icon_size()
            painter.drawPixmap(x, rect.top() + (rect.height() - icon_size()) // 2, pixmap)
        self._paint_words(painter, rect, user, tokens)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, chosen: bool, tokens: Tokens) -> None:
        shape = QRectF(rect.adjusted(_INSET, _INSET, -_INSET, -_INSET - 1))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(tokens.colour("select" if chosen else "hover"))
        if chosen and self._view.hasFocus():
            painter.setPen(QPen(tokens.colour("focus"), 2))
            painter.drawRoundedRect(shape.adjusted(1, 1, -1, -1), 5, 5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(shape, 6, 6)
        painter.restore()

    @staticmethod
    def _paint_words(painter: QPainter, rect: QRect, user: User, tokens: Tokens) -> None:
        strong, small = fonts.body(fonts.MEDIUM), fonts.caption()
        first, second = QFontMetrics(strong).height(), QFontMetrics(small).height()
        top = rect.top() + (rect.height() - first - second) // 2
        width = rect.width() - _text_left() - _SIDE - icon_size() - 8
        lines: list[tuple[int, int, str, QFont, str]] = [
            (top, first, user.name, strong, "text"),
            (top + first, second, role_text(user.role), small, "muted"),
        ]
        for y, height, text, font, colour in lines:
            painter.setFont(font)
            painter.setPen(tokens.colour(colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            place = QRect(rect.left() + _text_left(), y, width, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Qt's override."""
        return QSize(0, scaled(ROW_HEIGHT))


class UserList(Retranslated, QListView):
    """Users by name and role, one of them chosen."""

    chosen = Signal()
    """Another user is chosen, or nobody any more."""
    typed = Signal(str)
    """What may be a password; names are found by typing only where nobody has one."""

    def __init__(self, users: Sequence[User], parent: QWidget | None = None) -> None:
        """Offers ``users``; nobody is chosen until `choose`."""
        super().__init__(parent)
        self._finds_by_typing = not any(user.has_password for user in users)
        self._items = QStandardItemModel(self)
        for user in users:
            item = QStandardItem(user.name)
            item.setEditable(False)
            item.setData(user, _USER)
            self._items.appendRow(item)
        self.setModel(self._items)
        self.setItemDelegate(_UserDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(scaled(ROW_HEIGHT) * max(1, min(len(users), _ROWS_IN_VIEW)))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.retranslate()

    def choose(self, key: int) -> None:
        """Chooses the user with that key, if there is one."""
        for row in range(self._items.rowCount()):
            if self._items.item(row).data(_USER).id == key:
                self.setCurrentIndex(self._items.index(row, 0))

    def choose_nobody(self) -> None:
        """Leaves the choice to be made anew."""
        self.setCurrentIndex(QModelIndex())

    def move_choice(self, step: int) -> None:
        """Chooses the user so many rows below, as far as there are rows."""
        row = self.currentIndex().row() + step
        if 0 <= row < self._items.rowCount():
            self.setCurrentIndex(self._items.index(row, 0))

    def chosen_user(self) -> User | None:
        """The chosen user."""
        user = self.currentIndex().data(_USER) if self.currentIndex().isValid() else None
        return user if isinstance(user, User) else None

    def retranslate(self) -> None:
        """Sets what a screen reader says."""
        self.setAccessibleName(translate("SignInDialog", "Who is working?"))
        for row in range(self._items.rowCount()):
            item = self._items.item(row)
            user: User = item.data(_USER)
            item.setData(f"{user.name}, {role_text(user.role)}", Qt.ItemDataRole.AccessibleTextRole)

    def keyboardSearch(self, search: str) -> None:
        """Qt's override: letters must not choose somebody else while a password is being typed."""
        if self._finds_by_typing:
            super().keyboardSearch(search)
        else:
            self.typed.emit(search)

    def _on_current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit()
