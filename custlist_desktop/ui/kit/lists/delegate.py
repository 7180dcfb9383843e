"""Painting a list's cells: one call to the model for each, and nothing asked twice."""

from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from custlist_desktop.ui.kit.chip import chip_width, paint_chip
from custlist_desktop.ui.kit.lists.marked_text import paint_marked_text
from custlist_desktop.ui.kit.lists.model import AnyIndex, Cell, CellLook, ColumnKind, WindowedTableModel
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled
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
        self._figures = QFont()
        self.update_fonts()

    def update_fonts(self) -> None:
        """Takes the application's font, after it changed."""
        self._plain = fonts.body()
        self._strong = fonts.body(fonts.MEDIUM)
        self._underlined = fonts.body()
        self._underlined.setUnderline(True)
        self._figures = fonts.tabular(fonts.body())

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
        elif cell.look is CellLook.CHIP and cell.text:
            self._paint_chip(painter, self.text_rect(rect, column), cell, option_)
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

    @staticmethod
    def _paint_chip(painter: QPainter, rect: QRect, cell: Cell, option: Any) -> None:
        """Paints a chip; on the selected row, whose colour is that of one of the tints, it stands on the page's."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_chip(painter, rect, cell.tint, cell.text, ground="base" if selected and cell.tint == "info" else None)

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
        kind = model.columns[column].kind
        painter.setFont(self._font(row, column, cell, kind))
        painter.setPen(tokens.colour(_COLOURS[cell.look]))
        room = self.text_rect(rect, column)
        if kind is ColumnKind.AMOUNT:  # amounts aren't searched, so nothing in them is ever marked
            room.setRight(room.right() - PADDING)  # what stands at the right would touch what comes next
            shown = painter.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
            return
        paint_marked_text(painter, room, cell.text, model.highlights)

    def _font(self, row: int, column: int, cell: Cell, kind: ColumnKind) -> QFont:
        if kind is not ColumnKind.TEXT:
            return self._figures
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
        pixmap = icon_pixmap("more", colour, icon_size(), painter.device().devicePixelRatio())
        offset = (scaled(_BUTTON) - icon_size()) // 2
        painter.drawPixmap(button.topLeft() + QPoint(offset, offset), pixmap)

    @staticmethod
    def text_rect(rect: QRect, column: int) -> QRect:
        """Where a cell's text goes."""
        left = FIRST_PADDING if column == 0 else 0
        return rect.adjusted(left, 0, -PADDING, -1)

    @staticmethod
    def menu_rect(rect: QRect) -> QRect:
        """Where the three dots can be clicked."""
        button = QRect(0, 0, scaled(_BUTTON), scaled(_BUTTON))
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
        return self._width_of(cell) > self.text_rect(rect, column).width()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Qt's override: the width that shows the whole text."""
        model = index.model()
        if not isinstance(model, WindowedTableModel):
            return super().sizeHint(option, index)
        cell = model.cell(index.row(), index.column())
        left = FIRST_PADDING if index.column() == 0 else 0
        return QSize(self._width_of(cell) + left + PADDING, scaled(36))

    def _width_of(self, cell: Cell) -> int:
        """How wide a cell is that shows all of its text, be it in a column of figures or of text."""
        if cell.look is CellLook.CHIP:
            return chip_width(cell.text)
        font = self._strong if cell.look is CellLook.STRONG else self._plain
        return max(QFontMetrics(each).horizontalAdvance(cell.text) for each in (font, self._figures))
