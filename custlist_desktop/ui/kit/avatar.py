"""A user's initials in a circle."""

import unicodedata
from typing import Final, Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

AvatarKind = Literal["accent", "neutral", "filled"]
_LARGE: Final = 40

_COLOURS: Final[dict[str, tuple[str, str]]] = {
    "accent": ("info_bg", "info"),
    "neutral": ("note_bg", "note"),
    "filled": ("accent", "on_accent"),
}


def _initial(word: str) -> str:
    for index, letter in enumerate(word):
        if letter.isalnum():
            upper = letter.upper()
            end = index + 1
            while end < len(word) and unicodedata.combining(word[end]):
                end += 1
            return (upper if len(upper) == 1 else letter) + word[index + 1 : end]
    return ""


def initials(name: str) -> str:
    """The first letters of the first and the last word of ``name``, in capitals; empty if it has no letter."""
    found = [mark for word in unicodedata.normalize("NFC", name).split() if (mark := _initial(word))]
    return "".join(found[:1] + found[1:][-1:])


def paint_avatar(painter: QPainter, rect: QRect, name: str, kind: AvatarKind = "neutral") -> None:
    """Paints the circle into the square ``rect``, for delegates; the painter is left as it was found."""
    painter.save()
    tokens = current_tokens()
    ground, ink = _COLOURS[kind]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour(ground))
    painter.drawEllipse(QRectF(rect))
    painter.setFont(fonts.lead() if rect.width() >= scaled(_LARGE) else fonts.small(fonts.SEMIBOLD))
    painter.setPen(tokens.colour(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


class Avatar(QWidget):
    """The initials of one name. Says nothing to a screen reader: the name stands beside it."""

    def __init__(self, name: str = "", size: int = 28, kind: AvatarKind = "accent") -> None:
        """``size`` is the design's diameter: 28 in toolbar and tables, 32 in lists of users, 40 beside a customer."""
        super().__init__()
        self._name, self._kind, self._size = name, kind, scaled(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_name(self, name: str) -> None:
        """Shows the initials of another name."""
        self._name = name
        self.update()

    def set_kind(self, kind: AvatarKind) -> None:
        """Shows other colours."""
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), self.rect(), self._name, self._kind)
