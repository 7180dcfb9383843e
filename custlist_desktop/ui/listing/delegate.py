"""Painting a list's cells: one call to the model for each, and nothing asked twice."""

from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from custlist_desktop.ui.icons import ICON_SIZE, icon_pixmap
from custlist_desktop.ui.listing.marked_text import paint_marked_text
from custlist_desktop.ui.listing.model import AnyIndex, Cell, CellLook, WindowedTableModel
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.tokens import Tokens

PADDING: Final = 12
FIRST_PADDING: Final = 24
BAR_WIDTH: Final = 3
_BUTTON: Final = 28
_COLOURS: Final = {
    CellLook.PLAIN: "text",
    CellLook.STRONG: "text",
    CellLook.MUTED: "muted",
    CellLook.LINK: "link",
}


class ListDelegate(QStyledItemDelegate):
    """Paints a row as one strip: grounds, the bar of the current row, cells, and the line under them."""

    def __init__(self, parent: QObject | None = None) -> None:
        """The table tells it about pointer and focus through its attributes."""
        super().__init__(parent)
        self.hovered_row = -1
        self.hovered_link: tuple[int, int] | None = None
        self.pressed_menu_row = -1
        self.has_keyboard = False
        self.window_is_active = True
        self._plain = QFont()
        self._strong = QFont()
        self._underlined = QFont()
        self.update_fonts()

    def update_fonts(self) -> None:
        """Takes the application's font, after it changed."""
        self._plain = fonts.body()
        self._strong = fonts.body(fonts.MEDIUM)
        self._underlined = fonts.body()
        self._underlined.setUnderline(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's override."""
        model = index.model()
        if not isinstance(model, WindowedTableModel):
            return
        tokens = current_tokens()
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        row, column = index.row(), index.column()
        cell: Cell = model.cell(row, column)
        self._paint_ground(painter, rect, row, column, option_, tokens)
        if cell.look is CellLook.MENU:
            self._paint_menu_button(painter, rect, row, option_, tokens)
        elif cell.text:
            self._paint_text(painter, rect, row, column, cell, model, tokens)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, row: int, column: int, option: Any, tokens: Tokens
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, tokens.colour("select" if self.window_is_active else "select_idle"))
        elif row == self.hovered_row:
            painter.fillRect(rect, tokens.colour("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        if selected and column == 0 and self.has_keyboard:
            painter.fillRect(rect.left(), rect.top(), BAR_WIDTH, rect.height() - 1, tokens.colour("focus"))

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        row: int,
        column: int,
        cell: Cell,
        model: WindowedTableModel[Any],
        tokens: Tokens,
    ) -> None:
        painter.setFont(self._font(row, column, cell))
        painter.setPen(tokens.colour(_COLOURS[cell.look]))
        paint_marked_text(painter, self.text_rect(rect, column), cell.text, model.highlights)

    def _font(self, row: int, column: int, cell: Cell) -> QFont:
        if cell.look is CellLook.STRONG:
            return self._strong
        if cell.look is CellLook.LINK and self.hovered_link == (row, column):
            return self._underlined
        return self._plain

    def _paint_menu_button(self, painter: QPainter, rect: QRect, row: int, option: Any, tokens: Tokens) -> None:
        button = self.menu_rect(rect)
        lively = row == self.hovered_row or bool(option.state & QStyle.StateFlag.State_Selected)
        if row == self.pressed_menu_row:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("press"))
            painter.drawRoundedRect(button, 6, 6)
            painter.restore()
        colour = "text" if lively else "muted"
        pixmap = icon_pixmap("more", colour, ICON_SIZE, painter.device().devicePixelRatio())
        offset = (_BUTTON - ICON_SIZE) // 2
        painter.drawPixmap(button.topLeft() + QPoint(offset, offset), pixmap)

    @staticmethod
    def text_rect(rect: QRect, column: int) -> QRect:
        """Where a cell's text goes."""
        left = FIRST_PADDING if column == 0 else 0
        return rect.adjusted(left, 0, -PADDING, -1)

    @staticmethod
    def menu_rect(rect: QRect) -> QRect:
        """Where the three dots can be clicked."""
        button = QRect(0, 0, _BUTTON, _BUTTON)
        button.moveCenter(rect.center())
        button.moveRight(rect.right() - 6)
        return button

    def link_rect(self, rect: QRect, column: int, text: str) -> QRect:
        """Where a link's text is, the only part of its cell that can be clicked."""
        shown = self.text_rect(rect, column)
        metrics = QFontMetrics(self._plain)
        width = min(metrics.horizontalAdvance(text), shown.width())
        height = metrics.height() + 4
        return QRect(shown.left(), shown.center().y() - height // 2, width, height)

    def is_elided(self, rect: QRect, column: int, cell: Cell) -> bool:
        """Whether a cell's text doesn't fit."""
        metrics = QFontMetrics(self._strong if cell.look is CellLook.STRONG else self._plain)
        return metrics.horizontalAdvance(cell.text) > self.text_rect(rect, column).width()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Qt's override: the width that shows the whole text."""
        model = index.model()
        if not isinstance(model, WindowedTableModel):
            return super().sizeHint(option, index)
        cell = model.cell(index.row(), index.column())
        left = FIRST_PADDING if index.column() == 0 else 0
        return QSize(QFontMetrics(self._strong).horizontalAdvance(cell.text) + left + PADDING, 36)
