"""Painting the entries of a panel that leads to pages: on a round ground where one is current."""

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.kit.lists.delegate import draw_line
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

ICON: Final = Qt.ItemDataRole.UserRole
"""The name of an entry's icon."""
CAPTION: Final = Qt.ItemDataRole.UserRole + 1
"""An entry's second line."""
HEADING: Final = Qt.ItemDataRole.UserRole + 2
"""Whether it is the name of the entries under it, and no entry."""
OWN: Final = Qt.ItemDataRole.UserRole + 3
"""The first role that the list itself may use."""

_HEADING_HEIGHT: Final = 38
_TALL: Final = 52
_PADDING: Final = 12
_ICON_LEFT: Final = 11
_AFTER_ICON: Final = 24
_ICON_RIGHT: Final = 8
_ROUNDING: Final = 2
_LOW: Final = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft


class NavDelegate(QStyledItemDelegate):
    """Paints a group's name, or an entry: an icon, a word, and perhaps a second line under it."""

    def __init__(self, view: QAbstractItemView, height: int, gap: int) -> None:
        """Entries of one line are ``height`` of the design's pixels high; ``gap`` is free over and under each."""
        super().__init__(view)
        self._view = view
        self._height = height
        self._gap = gap

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(HEADING):
            painter.setFont(fonts.caption(fonts.SEMIBOLD))
            painter.setPen(current_tokens().colour("muted"))
            draw_line(painter, rect.adjusted(_PADDING, 0, -_PADDING, -6), str(index.data()), _LOW)
        else:
            selected = bool(option_.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option_.state & QStyle.StateFlag.State_MouseOver)
            self._paint_entry(painter, rect.adjusted(0, self._gap, 0, -self._gap), index, selected, hovered)
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, index: AnyIndex, selected: bool, hovered: bool) -> None:
        tokens = current_tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or hovered:
            painter.setBrush(tokens.colour("press" if selected else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if selected and self._view.hasFocus():
            painter.setPen(QPen(tokens.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5)
        words = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        icon = index.data(ICON)
        if icon:
            ink = "text" if selected or hovered else "muted"
            pixmap = icon_pixmap(str(icon), ink, icon_size(), painter.device().devicePixelRatio())
            painter.drawPixmap(rect.left() + _ICON_LEFT, rect.top() + (rect.height() - icon_size()) // 2, pixmap)
            words = rect.adjusted(_AFTER_ICON + icon_size(), 0, -_ICON_RIGHT, 0)
        _paint_words(painter, words, str(index.data()), str(index.data(CAPTION) or ""), selected)

    def width_for(self, texts: Iterable[str]) -> int:
        """How wide the longest of these entries is while it is the current one, which is bold."""
        metrics = QFontMetrics(fonts.body(fonts.SEMIBOLD))
        longest = max(map(metrics.horizontalAdvance, texts), default=0)
        return _AFTER_ICON + icon_size() + longest + _ICON_RIGHT + _ROUNDING

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        if index.data(HEADING):
            return QSize(0, scaled(_HEADING_HEIGHT))
        return QSize(0, scaled(_TALL if index.data(CAPTION) else self._height))


def _paint_words(painter: QPainter, words: QRect, text: str, caption: str, selected: bool) -> None:
    tokens = current_tokens()
    strong = fonts.body(fonts.SEMIBOLD if selected else fonts.MEDIUM if caption else fonts.NORMAL)
    painter.setFont(strong)
    painter.setPen(tokens.colour("text"))
    if not caption:
        draw_line(painter, words, text)
        return
    first, second = QFontMetrics(strong).height(), QFontMetrics(fonts.caption()).height()
    top = words.top() + (words.height() - first - second) // 2
    draw_line(painter, QRect(words.left(), top, words.width(), first), text)
    painter.setFont(fonts.caption())
    painter.setPen(tokens.colour("muted"))
    draw_line(painter, QRect(words.left(), top + first, words.width(), second), caption)
