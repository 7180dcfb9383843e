"""Painting the table of users and its header."""

from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from custlist_desktop.services.account.users import User
from custlist_desktop.ui.kit.avatar import paint_avatar
from custlist_desktop.ui.kit.chip import paint_chip
from custlist_desktop.ui.kit.lists.model import AnyIndex
from custlist_desktop.ui.settings.users_model import UserColumn, UsersModel, status_text
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.theme.tokens import Tokens

ROW_HEIGHT: Final = 56
HEADER_HEIGHT: Final = 32
FIRST_PADDING: Final = 20
_PADDING: Final = 12
_BAR: Final = 3
_AVATAR: Final = 28
_BUTTON: Final = 28
_ARROW: Final = 12
_MENU_RIGHT: Final = 13
_GAP: Final = 6
_LEFT_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class UsersHeader(QHeaderView):
    """Paints the titles, and an arrow beside the one that the rows are sorted by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A click on a title sorts."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(scaled(40))
        self.setFixedHeight(scaled(HEADER_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # Qt's name
        """Qt's override."""
        tokens = current_tokens()
        painter.save()
        painter.fillRect(rect, tokens.colour("base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("border"))
        sorted_here = logicalIndex == self.sortIndicatorSection() and logicalIndex != UserColumn.MENU
        painter.setFont(fonts.caption(fonts.SEMIBOLD if sorted_here else fonts.MEDIUM))
        painter.setPen(tokens.colour("text" if sorted_here else "muted"))
        inner = rect.adjusted(FIRST_PADDING if logicalIndex == 0 else 0, 0, -_PADDING, -1)
        room = inner.width() - (scaled(_ARROW) + _GAP if sorted_here else 0)
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, _LEFT_MIDDLE, shown)
        if sorted_here:
            up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            x = inner.left() + painter.fontMetrics().horizontalAdvance(shown) + _GAP - 1
            side = scaled(_ARROW)
            pixmap = icon_pixmap("ascending" if up else "descending", "text", side, self.devicePixelRatioF())
            painter.drawPixmap(x, inner.center().y() - side // 2 + 1, pixmap)
        painter.restore()


class UsersDelegate(QStyledItemDelegate):
    """Paints a user's row: grounds, the bar of the current row, cells, and the line under them."""

    def __init__(self, parent: QObject | None = None) -> None:
        """The table tells it about pointer and focus through its attributes."""
        super().__init__(parent)
        self.hovered: tuple[int, int] | None = None
        self.pressed: tuple[int, int] | None = None
        self.has_keyboard = False
        self.window_is_active = True
        self.enabled = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's override."""
        model = index.model()
        if not isinstance(model, UsersModel):
            return
        user = model.user_at(index.row())
        if user is None:
            return
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        selected = bool(option_.state & QStyle.StateFlag.State_Selected)
        place = (index.row(), index.column())
        tokens = current_tokens()
        painter.save()
        self._paint_ground(painter, rect, place, selected, index.row() + 1 == model.rowCount(), tokens)
        text = str(index.data() or "")
        inner = rect.adjusted(0, 0, -_PADDING, -1)
        if place[1] == UserColumn.NAME:
            self._paint_name(painter, inner, user, tokens)
        elif place[1] == UserColumn.ROLE:
            self._paint_role(painter, rect, user, text, place, tokens)
        elif place[1] == UserColumn.STATUS:
            paint_chip(painter, inner, "ok" if user.active else "note", status_text(user))
        elif place[1] == UserColumn.LAST_SIGNED_IN:
            _draw(painter, inner, text, fonts.body(), "muted", tokens)
        else:
            self._paint_dots(painter, rect, place, selected, tokens)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, place: tuple[int, int], selected: bool, last: bool, tokens: Tokens
    ) -> None:
        if selected:
            painter.fillRect(rect, tokens.colour("select" if self.window_is_active else "select_idle"))
        elif self.hovered is not None and self.hovered[0] == place[0]:
            painter.fillRect(rect, tokens.colour("hover"))
        if not last:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        if selected and place[1] == 0 and self.has_keyboard:
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height() - 1, tokens.colour("focus"))

    def _paint_name(self, painter: QPainter, inner: QRect, user: User, tokens: Tokens) -> None:
        circle = QRect(inner.left() + FIRST_PADDING, 0, scaled(_AVATAR), scaled(_AVATAR))
        circle.moveTop(inner.top() + (inner.height() - scaled(_AVATAR)) // 2)
        paint_avatar(painter, circle, user.name)
        words = inner.adjusted(FIRST_PADDING + scaled(_AVATAR) + _PADDING, 0, 0, 0)
        strong, small = fonts.body(fonts.MEDIUM), fonts.caption()
        colour = "text" if user.active else "muted"
        if not user.email:
            _draw(painter, words, user.name, strong, colour, tokens)
            return
        first, second = QFontMetrics(strong).height() + 1, QFontMetrics(small).height()
        top = words.top() + (words.height() - first - second) // 2
        _draw(painter, QRect(words.left(), top, words.width(), first), user.name, strong, colour, tokens)
        _draw(painter, QRect(words.left(), top + first, words.width(), second), user.email, small, "muted", tokens)

    def _paint_role(
        self, painter: QPainter, rect: QRect, user: User, text: str, place: tuple[int, int], tokens: Tokens
    ) -> None:
        if place in (self.pressed, self.hovered):
            _fill_round(painter, self.role_rect(rect, text), "press" if place == self.pressed else "control", tokens)
        colour = "text" if user.active and self.enabled else "muted"
        inner = rect.adjusted(0, 0, -_PADDING - icon_size() - _GAP, -1)
        width = _draw(painter, inner, text, fonts.body(), colour, tokens)
        ink = "muted" if self.enabled else "disabled"
        pixmap = icon_pixmap("expand", ink, icon_size(), painter.device().devicePixelRatio())
        painter.drawPixmap(inner.left() + width + _GAP, inner.center().y() - icon_size() // 2 + 1, pixmap)

    def _paint_dots(
        self, painter: QPainter, rect: QRect, place: tuple[int, int], selected: bool, tokens: Tokens
    ) -> None:
        button = self.menu_rect(rect)
        if place == self.pressed:
            _fill_round(painter, button, "press", tokens)
        lively = selected or (self.hovered is not None and self.hovered[0] == place[0])
        ink = ("text" if lively else "muted") if self.enabled else "disabled"
        pixmap = icon_pixmap("more", ink, icon_size(), painter.device().devicePixelRatio())
        offset = (scaled(_BUTTON) - icon_size()) // 2
        painter.drawPixmap(button.topLeft() + QPoint(offset, offset), pixmap)

    @staticmethod
    def role_rect(rect: QRect, text: str) -> QRect:
        """Where a role can be clicked."""
        width = QFontMetrics(fonts.body()).horizontalAdvance(text) + icon_size() + 3 * _GAP
        button = QRect(rect.left() - _GAP, 0, min(width + 2, rect.width()), scaled(_BUTTON))
        button.moveTop(rect.top() + (rect.height() - 1 - scaled(_BUTTON)) // 2)
        return button

    @staticmethod
    def menu_rect(rect: QRect) -> QRect:
        """Where the three dots can be clicked."""
        button = QRect(0, 0, scaled(_BUTTON), scaled(_BUTTON))
        button.moveCenter(rect.center())
        button.moveRight(rect.right() - _MENU_RIGHT)
        return button

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002  # Qt's
        """Qt's override: what shows the whole of a cell."""
        width = QFontMetrics(fonts.body()).horizontalAdvance(str(index.data() or ""))
        return QSize(width + 2 + _PADDING, scaled(ROW_HEIGHT))


def _draw(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str, tokens: Tokens) -> int:
    """Draws one line, elided if it must be, and returns its width."""
    painter.setFont(font)
    painter.setPen(tokens.colour(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _LEFT_MIDDLE, shown)
    return painter.fontMetrics().horizontalAdvance(shown)


def _fill_round(painter: QPainter, rect: QRect, colour: str, tokens: Tokens) -> None:
    """A round ground for a pressed button, or only its outline for "control"."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if colour == "control":
        painter.setPen(tokens.colour(colour))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(colour))
    painter.drawRoundedRect(rect, 6, 6)
    painter.restore()
