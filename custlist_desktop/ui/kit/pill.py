"""A pill: words that say what a list is narrowed to, with a cross that takes that away."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from custlist_desktop.ui.kit.buttons import click_once, is_plain_enter
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

_HEIGHT: Final = 28
_LEFT: Final = 12
_RIGHT: Final = 8
_GAP: Final = 6
_REMOVING: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Pill(QAbstractButton):
    """The whole of it is the target; Enter, Space, Del and a click press it. Long words are cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Says nothing yet."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_texts(self, text: str, purpose: str) -> None:
        """Sets the words, and what pressing it does."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(purpose)
        self.setToolTip(f"{text}\n{purpose}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt's override: as wide as the words need."""
        words = QFontMetrics(fonts.body(fonts.MEDIUM)).horizontalAdvance(self.accessibleName())
        return QSize(_LEFT + words + 1 + _GAP + icon_size() + _RIGHT, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Qt's override: long words give way."""
        return QSize(min(self.sizeHint().width(), scaled(120)), scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override."""
        if is_plain_enter(event) or event.key() in _REMOVING:
            click_once(self, event)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Qt's override: the cross is darker under the pointer."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt's override."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt's override."""
        painter, tokens = QPainter(self), current_tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("info_bg"))
        inset = 1.0 if self.hasFocus() else 0.0
        shape = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        painter.setFont(fonts.body(fonts.MEDIUM))
        painter.setPen(tokens.colour("text"))
        room = self.rect().adjusted(_LEFT, 0, -_RIGHT - icon_size() - _GAP, 0)
        words = painter.fontMetrics().elidedText(self.accessibleName(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        colour = "text" if self.underMouse() or self.hasFocus() else "muted"
        cross = icon_pixmap("clear", colour, icon_size(), self.devicePixelRatioF())
        painter.drawPixmap(self.width() - _RIGHT - icon_size(), (self.height() - icon_size()) // 2, cross)
