"""A chip: one word on a tint, at most one icon. As a widget, and as a function for delegates."""

from typing import Final, Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

ChipKind = Literal["note", "info", "ok", "bad", "warn"]

CHIP_HEIGHT: Final = 20
_SIDE: Final = 8
_ICON_SIDE: Final = 6
_ICON_GAP: Final = 4


def chip_width(text: str, icon_name: str | None = None) -> int:
    """How wide ``paint_chip`` draws a chip that has enough room."""
    width = QFontMetrics(fonts.caption(fonts.MEDIUM)).horizontalAdvance(text) + 2 * _SIDE
    return width if icon_name is None else width - _SIDE + _ICON_SIDE + icon_size() + _ICON_GAP


def paint_chip(
    painter: QPainter,
    rect: QRect,
    kind: ChipKind,
    text: str,
    icon_name: str | None = None,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ground: str | None = None,
) -> QRect:
    """Paints a chip into ``rect``, vertically in its middle.

    Args:
        painter: left as it was found.
        rect: the room; text that doesn't fit is elided.
        kind: the tint.
        text: the word.
        icon_name: an icon before it.
        align: AlignLeft or AlignRight in ``rect``.
        ground: the token of the chip's ground, where its tint is what lies under it.

    Returns:
        Where the chip is.
    """
    painter.save()
    tokens = current_tokens()
    chip = QRect(0, 0, min(chip_width(text, icon_name), rect.width()), scaled(CHIP_HEIGHT))
    chip.moveTop(rect.top() + (rect.height() - scaled(CHIP_HEIGHT)) // 2)
    if align & Qt.AlignmentFlag.AlignRight:
        chip.moveRight(rect.right())
    else:
        chip.moveLeft(rect.left())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour(ground or f"{kind}_bg"))
    painter.drawRoundedRect(QRectF(chip), scaled(CHIP_HEIGHT) / 2, scaled(CHIP_HEIGHT) / 2)
    left = _SIDE
    if icon_name is not None:
        dpr = painter.device().devicePixelRatio()
        pixmap = icon_pixmap(icon_name, kind, icon_size(), dpr)
        painter.drawPixmap(chip.left() + _ICON_SIDE, chip.top() + (scaled(CHIP_HEIGHT) - icon_size()) // 2, pixmap)
        left = _ICON_SIDE + icon_size() + _ICON_GAP
    painter.setFont(fonts.caption(fonts.MEDIUM))
    painter.setPen(tokens.colour(kind))
    inner = chip.adjusted(left, 0, -_SIDE, 0)
    # One spare pixel: widths are rounded, and a chip whose word fits is never elided.
    word = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.drawText(inner.adjusted(0, 0, 1, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
    painter.restore()
    return chip


class Chip(QWidget):
    """A chip in a layout."""

    def __init__(self, text: str, kind: ChipKind = "note", icon_name: str | None = None) -> None:
        """``text`` is the word, ``kind`` its tint, ``icon_name`` an icon before it."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_chip(text, kind, icon_name)

    def set_chip(self, text: str, kind: ChipKind, icon_name: str | None = None) -> None:
        """Shows another word, tint or icon."""
        self._text, self._kind, self._icon_name = text, kind, icon_name
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word."""
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._text, self._icon_name), scaled(CHIP_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_chip(QPainter(self), self.rect(), self._kind, self._text, self._icon_name)
