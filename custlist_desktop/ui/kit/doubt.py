"""A cell whose words are no number: on a tint of its own, with an icon, so that not only colour tells it."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from custlist_desktop.ui.kit.lists.marked_text import fitting_text
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size

_INSET: Final = 4
_RADIUS: Final = 4
_GAP: Final = 6


def doubt_mark_width() -> int:
    """What the icon beside the words takes."""
    return icon_size() + _GAP


def paint_doubt(painter: QPainter, rect: QRect, inner: QRect, text: str, font: QFont, *, right: bool) -> None:
    """Paints a doubtful cell over the ground of its row.

    Args:
        painter: left as it was found.
        rect: the whole cell.
        inner: where its text goes.
        text: the words as they were pasted; elided where they don't fit.
        font: their font.
        right: whether the column is aligned at the right.
    """
    tokens = current_tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("warn_bg"))
    painter.drawRoundedRect(QRectF(rect.adjusted(_INSET, _INSET, -_INSET, -_INSET - 1)), _RADIUS, _RADIUS)
    metrics, size = QFontMetrics(font), icon_size()
    room = inner.width() - doubt_mark_width()
    shown = fitting_text(metrics, text, room)
    left = inner.right() + 1 - metrics.horizontalAdvance(shown) - _GAP - size if right else inner.left()
    top = rect.top() + (rect.height() - 1 - size) // 2 + 1
    painter.drawPixmap(left, top, icon_pixmap("warning", "warn", size, painter.device().devicePixelRatio()))
    painter.setFont(font)
    painter.setPen(tokens.colour("warn"))
    place = inner.adjusted(0 if right else size + _GAP, 0, 0, 0)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()
