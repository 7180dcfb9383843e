"""Painting the rows of a list of trade names or templates."""

from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from custlist_desktop.ui.kit.chip import chip_width, paint_chip
from custlist_desktop.ui.kit.lists.model import AnyIndex
from custlist_desktop.ui.kit.lists.row_model import RowFace, RowListModel
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.theme.tokens import Tokens

ROW_HEIGHT: Final = 56
PICTURE: Final = QSize(56, 36)
"""The room for a picture; it has a white ground, as paper has."""
_SIDE: Final = 20
_PADDING: Final = 12
_BAR: Final = 3
_TILE: Final = 28
_BUTTON: Final = 28
_MENU_RIGHT: Final = 13
_LEFT_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class RowDelegate(QStyledItemDelegate):
    """Paints a row: its ground, the picture or icon, two lines, a chip, the three dots, and the line under it."""

    def __init__(self, parent: QObject | None = None) -> None:
        """The list tells it about pointer and focus through its attributes."""
        super().__init__(parent)
        self.hovered = -1
        self.on_dots = False
        self.pressed = -1
        self.has_keyboard = False
        self.window_is_active = True
        self.enabled = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's override."""
        model = index.model()
        face = model.face(index.row()) if isinstance(model, RowListModel) else None
        if face is None:
            return
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        selected = bool(option_.state & QStyle.StateFlag.State_Selected)
        last = index.row() + 1 == index.model().rowCount()
        tokens = current_tokens()
        painter.save()
        self._paint_ground(painter, rect, index.row(), selected, last, tokens)
        inner = rect.adjusted(_SIDE, 0, -_MENU_RIGHT - scaled(_BUTTON) - _PADDING, -1)
        left = self._paint_picture(painter, inner, face, tokens)
        right = inner.right() + 1
        if face.chip:
            right -= chip_width(face.chip)
            chip = QRect(right, inner.top(), inner.right() + 1 - right, inner.height())
            paint_chip(painter, chip, face.chip_kind, face.chip)
            right -= _PADDING
        _paint_words(painter, QRect(left, inner.top(), right - left, inner.height()), face, tokens)
        self._paint_dots(painter, rect, index.row(), selected, tokens)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, row: int, selected: bool, last: bool, tokens: Tokens
    ) -> None:
        if selected:
            painter.fillRect(rect, tokens.colour("select" if self.window_is_active else "select_idle"))
        elif self.hovered == row:
            painter.fillRect(rect, tokens.colour("hover"))
        if not last:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        if selected and self.has_keyboard:
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height() - 1, tokens.colour("focus"))

    @staticmethod
    def _paint_picture(painter: QPainter, inner: QRect, face: RowFace, tokens: Tokens) -> int:
        """Paints what stands at the left, and returns where the words begin."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if face.picture is None:
            tile = QRect(QPoint(inner.left(), 0), PICTURE if face.is_wide else QSize(scaled(_TILE), scaled(_TILE)))
            tile.moveTop(inner.top() + (inner.height() - tile.height()) // 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("press"))
            painter.drawRoundedRect(tile, 4 if face.is_wide else 6, 4 if face.is_wide else 6)
            offset = QPoint(tile.width() - icon_size(), tile.height() - icon_size()) / 2
            pixmap = icon_pixmap(face.icon_name, "muted", icon_size(), painter.device().devicePixelRatio())
            painter.drawPixmap(tile.topLeft() + offset, pixmap)
            return tile.right() + 1 + _PADDING
        paper = QRect(QPoint(inner.left(), inner.top() + (inner.height() - PICTURE.height()) // 2), PICTURE)
        paint_paper(painter, paper, tokens)
        size = face.picture.deviceIndependentSize().toSize()
        at = paper.center() - QPoint(size.width() // 2, size.height() // 2) + QPoint(1, 1)
        painter.drawPixmap(at, face.picture)
        return paper.right() + 1 + _PADDING

    def _paint_dots(self, painter: QPainter, rect: QRect, row: int, selected: bool, tokens: Tokens) -> None:
        button = self.menu_rect(rect)
        if self.pressed == row or (self.hovered == row and self.on_dots):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("press"))
            painter.drawRoundedRect(button, 6, 6)
        ink = ("text" if selected or self.hovered == row else "muted") if self.enabled else "disabled"
        pixmap = icon_pixmap("more", ink, icon_size(), painter.device().devicePixelRatio())
        offset = (scaled(_BUTTON) - icon_size()) // 2
        painter.drawPixmap(button.topLeft() + QPoint(offset, offset), pixmap)

    @staticmethod
    def menu_rect(rect: QRect) -> QRect:
        """Where the three dots can be clicked."""
        button = QRect(0, 0, scaled(_BUTTON), scaled(_BUTTON))
        button.moveCenter(rect.center())
        button.moveRight(rect.right() - _MENU_RIGHT)
        return button

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002  # Qt's
        """Qt's override: one height for all."""
        return QSize(200, scaled(ROW_HEIGHT))


def paint_paper(painter: QPainter, rect: QRect, tokens: Tokens) -> None:
    """A white sheet with a thin edge: what a logo is printed on, in the dark appearance too."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(tokens.colour("border"))
    painter.setBrush(QColor(Qt.GlobalColor.white))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def _paint_words(painter: QPainter, words: QRect, face: RowFace, tokens: Tokens) -> None:
    strong, small = fonts.body(fonts.MEDIUM), fonts.caption()
    if not face.caption:
        _draw(painter, words, face.title, strong, tokens.colour("text"))
        return
    first, second = QFontMetrics(strong).height() + 1, QFontMetrics(small).height()
    top = words.top() + (words.height() - first - second) // 2
    _draw(painter, QRect(words.left(), top, words.width(), first), face.title, strong, tokens.colour("text"))
    below = QRect(words.left(), top + first, words.width(), second)
    _draw(painter, below, face.caption, small, tokens.colour("muted"))


def _draw(painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor) -> None:
    """One line, elided if it must be."""
    painter.setFont(font)
    painter.setPen(colour)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _LEFT_MIDDLE, shown)
