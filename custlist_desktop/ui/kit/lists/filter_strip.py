"""What a list is narrowed to, as a pill under the search box."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.buttons import click_once, is_plain_enter
from custlist_desktop.ui.kit.lists.marked_text import fitting_text
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

    def __init__(self) -> None:
        """Says nothing yet."""
        super().__init__()
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
        words = QFontMetrics(fonts.body(fonts.MEDIUM)).horizontalAdvance(self.accessibleName())
        return QSize(_LEFT + words + 1 + _GAP + icon_size() + _RIGHT, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), scaled(120)), scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_plain_enter(event) or event.key() in _REMOVING:
            click_once(self, event)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
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
        words = fitting_text(painter.fontMetrics(), self.accessibleName(), room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        colour = "text" if self.underMouse() or self.hasFocus() else "muted"
        cross = icon_pixmap("clear", colour, icon_size(), self.devicePixelRatioF())
        painter.drawPixmap(self.width() - _RIGHT - icon_size(), (self.height() - icon_size()) // 2, cross)


class FilterStrip(QWidget):
    """Holds the keys of the rows that alone are shown, and says which they are. Hidden while all are shown."""

    changed = Signal()
    """The keys are others now."""

    def __init__(self) -> None:
        """All are shown."""
        super().__init__()
        self.keys: tuple[int, ...] | None = None
        """The keys by which the page's source says which rows there are, of these or of their owners; None for all.

        Read in the list's thread too.
        """
        self._words: Sentence = str
        self.pill = Pill()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 12)
        layout.addWidget(self.pill)
        layout.addStretch(1)
        self.hide()

    def is_on(self) -> bool:
        """Whether some rows only are shown."""
        return self.keys is not None

    def state(self) -> tuple[tuple[int, ...], Sentence] | None:
        """What `narrow` was given; None while all are shown."""
        return None if self.keys is None else (self.keys, self._words)

    def narrow(self, keys: Sequence[int], words: Sentence) -> None:
        """Shows these only; ``words`` says which they are."""
        self.keys, self._words = tuple(keys), words
        self.pill.set_texts(words(), translate("FilterStrip", "Show all again"))
        self.show()
        self.changed.emit()

    def clear(self) -> None:
        """Shows all."""
        if self.is_on():
            self.keys = None
            self.hide()
            self.changed.emit()
