"""Painting a list's cells: one call to the model for each, and nothing asked twice."""

from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from custlist_desktop.ui.kit.chip import CHIP_HEIGHT, chip_width, paint_chip
from custlist_desktop.ui.kit.doubt import paint_doubt
from custlist_desktop.ui.kit.lists.cells import AnyIndex, Button, Cell, CellLook, ColumnKind, RowLook, Shape
from custlist_desktop.ui.kit.lists.marked_text import Highlights, paint_marked_text
from custlist_desktop.ui.kit.lists.model import ListModel
from custlist_desktop.ui.kit.lists.ornaments import CellState, ChipBeside, Ornament, chip_ground, fill_round
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

_BAR: Final = 3
_BUTTON: Final = 28
_PADDING: Final = 12
_ARROW_GAP: Final = 6
_CHIP_ARROW_GAP: Final = 2
_COUNT_GAP: Final = 8
_FIELD_HEIGHT: Final = 32
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_INKS: Final = {
    CellLook.PLAIN: "text",
    CellLook.STRONG: "text",
    CellLook.BOLD: "text",
    CellLook.MUTED: "muted",
    CellLook.CAPTION: "muted",
    CellLook.LABEL: "muted",
    CellLook.STRONG_LABEL: "text",
    CellLook.LINK: "link",
    CellLook.HEADING: "text",
}
_CAPTIONS: Final = {
    CellLook.CAPTION: fonts.NORMAL,
    CellLook.LABEL: fonts.MEDIUM,
    CellLook.STRONG_LABEL: fonts.SEMIBOLD,
}
# Looked up for each cell: names of this module are found faster than members of an enumeration.
_HEADING: Final = CellLook.HEADING
_CHIP: Final = CellLook.CHIP
_DOUBT: Final = CellLook.DOUBT
_FIELD: Final = CellLook.FIELD
_TEXT: Final = ColumnKind.TEXT
_AMOUNT: Final = ColumnKind.AMOUNT
_NO_BUTTON: Final = Button.NONE
_CARD: Final = Shape.CARD
_CELL: Final = Shape.CELL
_QUIET: Final = Shape.QUIET
_PLAIN: Final = CellState()
_SELECTED: Final = CellState(is_selected=True)
_ARROWS: Final = (Button.ARROW, Button.LIVELY_ARROW)
FIELD_RIGHT: Final = 4
"""What is free at the right of a field in its cell."""


class ListDelegate(QStyledItemDelegate):
    """Paints a row as one strip: grounds, the bar of the current row, cells, and the line under them."""

    def __init__(self, parent: QObject | None = None, look: RowLook = RowLook()) -> None:  # noqa: B008  # it is frozen
        """The table tells it about pointer and focus through its attributes."""
        super().__init__(parent)
        self.look = look
        self.hovered_row = -1
        self.hot: tuple[int, int] | None = None
        """The cell whose link or button is under the pointer."""
        self.pressed: tuple[int, int] | None = None
        """The cell whose button is down while its menu is open."""
        self.enabled = True
        """Whether the buttons can be used."""
        self.has_keyboard = False
        self.window_is_active = True
        self._fonts: dict[CellLook, QFont] = {}
        self._figures: dict[CellLook, QFont] = {}
        self._underlined = QFont()
        self.update_fonts()

    def update_fonts(self) -> None:
        """Takes the application's font, after it changed."""
        self._fonts = {look: _font_of(look) for look in CellLook}
        self._figures = {look: fonts.tabular(_font_of(look)) for look in CellLook}
        self._underlined = fonts.body()
        self._underlined.setUnderline(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, ListModel):
            return
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        row, column = index.row(), index.column()
        cell: Cell = model.cell(row, column)
        flags = option_.state
        selected = bool(flags & QStyle.StateFlag.State_Selected)
        if cell.look is _HEADING:
            self._paint_heading(painter, rect, cell)
            return
        apart = model.columns[column].ground
        has_line = self.look.has_last_line or row + 1 < model.rowCount()
        if self.look.shape is _CARD:
            self._paint_card(painter, rect, row, flags, selected, has_line)
        elif self.look.shape is _CELL:
            self._paint_cell_ground(painter, rect, (row, column), apart, selected)
        else:
            self._paint_ground(painter, rect, row, column, selected, has_line, cell.ground or apart)
        if apart:
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), current_tokens().colour("border"))
        if cell.lead is None and cell.trail is None and cell.button is _NO_BUTTON:
            state = _SELECTED if selected else _PLAIN
        else:
            place, hovered = (row, column), row == self.hovered_row
            state = CellState(selected, hovered, place == self.hot, place == self.pressed, self.enabled)
        self.paint_cell(painter, rect, index, cell, model, state)

    def paint_cell(
        self, painter: QPainter, rect: QRect, index: AnyIndex, cell: Cell, model: ListModel[Any], state: CellState
    ) -> None:
        """Paints what is in a cell, over its ground."""
        column = index.column()
        room = self.text_rect(rect, column, len(model.columns))
        if state is not _PLAIN and state is not _SELECTED:
            room = self._paint_sides(painter, rect, room, cell, state)
        if cell.look is _CHIP:
            left, right = self.look.chip_reach
            self._paint_chip(painter, room.adjusted(-left, 0, right, 0), cell, state)
        elif cell.look is _DOUBT:
            kind = model.columns[column].kind
            font = self._font(index.row(), column, cell, kind)
            paint_doubt(painter, rect, room, cell.text, font, right=kind is ColumnKind.AMOUNT)
        elif cell.look is _FIELD:
            self._paint_field(painter, self.field_rect(rect), cell)
        elif cell.second:
            self._paint_two_lines(painter, room, cell, model.highlights, state)
        elif cell.text:
            self._paint_text(painter, room, index.row(), column, cell, model, state)

    # Grounds

    def _paint_ground(
        self, painter: QPainter, rect: QRect, row: int, column: int, selected: bool, has_line: bool, ground: str
    ) -> None:
        tokens, look = current_tokens(), self.look
        if look.shape is _QUIET:  # the table has filled the current row already
            painter.fillRect(rect, tokens.colour("select" if selected and self.has_keyboard else ground or "base"))
        elif selected:
            painter.fillRect(rect, tokens.colour("select" if self.window_is_active else "select_idle"))
        elif row == self.hovered_row and look.has_hover:
            painter.fillRect(rect, tokens.colour("hover"))
        if has_line:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        if selected and column == 0 and self.has_keyboard and look.has_bar:
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height() - 1, tokens.colour("focus"))

    def _paint_cell_ground(
        self, painter: QPainter, rect: QRect, place: tuple[int, int], ground: str, selected: bool
    ) -> None:
        tokens = current_tokens()
        painter.fillRect(rect, tokens.colour(ground or ("hover" if self.hot == place else "base")))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        if selected and self.has_keyboard:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.colour("focus"), 2))
            painter.setBrush(tokens.colour("select" if self.window_is_active else "select_idle"))
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 2, -3, -3), 6, 6)
            painter.restore()

    def _paint_card(
        self, painter: QPainter, rect: QRect, row: int, flags: Any, selected: bool, has_line: bool
    ) -> None:
        tokens = current_tokens()
        hovered = row == self.hovered_row or bool(flags & QStyle.StateFlag.State_MouseOver)
        if has_line and self.look.line_left is not None:
            left = rect.left() + self.look.line_left
            painter.fillRect(left, rect.bottom(), rect.right() - left + 1, 1, tokens.colour("border"))
        if not selected and not hovered:
            return
        left, top, right, bottom = self.look.inset
        shape = QRectF(rect.adjusted(left, top, -right, -bottom))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(self.look.chosen_ground if selected else "hover"))
        if selected and self.look.has_ring and flags & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.colour("focus"), 2))
            shape.adjust(1, 1, -1, -1)
            painter.drawRoundedRect(shape, self.look.radius - 1, self.look.radius - 1)
        else:
            painter.drawRoundedRect(shape, self.look.radius, self.look.radius)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        """The head of a group of rows, over all columns, and how many rows are under it."""
        tokens = current_tokens()
        painter.fillRect(rect, tokens.colour("alt"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        room = rect.adjusted(self.look.first, 0, -self.look.right, -self.look.under)
        painter.setFont(self._fonts[CellLook.HEADING])
        painter.setPen(tokens.colour("text"))
        used = draw_line(painter, room, cell.text) + _COUNT_GAP
        painter.setFont(self._fonts[CellLook.PLAIN])
        painter.setPen(tokens.colour("muted"))
        draw_line(painter, room.adjusted(used, 0, 0, 0), cell.second)

    # What stands beside the words

    def _paint_sides(self, painter: QPainter, rect: QRect, room: QRect, cell: Cell, state: CellState) -> QRect:
        """Paints what a cell has beside its words; returns what is left for these."""
        if cell.button is Button.DOTS:
            self._paint_dots(painter, self.dots_rect(rect), state)
            room.setRight(min(room.right(), self.dots_rect(rect).left() - _PADDING - 1))
        elif cell.button in _ARROWS and cell.look is not CellLook.CHIP:
            self._paint_choice_ground(painter, self._choice_rect(rect, room, cell), state)
        if cell.lead is not None:
            cell.lead.paint(painter, room, state)
            room.setLeft(room.left() + cell.lead.width())
        if cell.trail is not None and not _is_in_line(cell):
            _paint_trail(painter, room, cell.trail, state)
        return room

    @staticmethod
    def _paint_dots(painter: QPainter, button: QRect, state: CellState) -> None:
        if state.is_pressed or (state.is_hot and state.is_enabled):
            fill_round(painter, button, "press")
        ink = ("text" if state.is_selected or state.is_hovered else "muted") if state.is_enabled else "disabled"
        pixmap = icon_pixmap("more", ink, icon_size(), painter.device().devicePixelRatio())
        offset = (scaled(_BUTTON) - icon_size()) // 2
        painter.drawPixmap(button.topLeft() + QPoint(offset, offset), pixmap)

    @staticmethod
    def _paint_choice_ground(painter: QPainter, button: QRect, state: CellState) -> None:
        """The ground of a text that opens a choice: filled while it is open, an outline under the pointer."""
        if state.is_pressed:
            fill_round(painter, button, "press")
        elif state.is_hot:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(current_tokens().colour("control"))
            painter.drawRoundedRect(button, 6, 6)
            painter.restore()

    # Words

    def _paint_chip(self, painter: QPainter, room: QRect, cell: Cell, state: CellState) -> None:
        if not cell.text:
            return
        chip = paint_chip(painter, room, cell.tint, cell.text, ground=chip_ground(cell.tint, state))
        lively = state.is_selected or state.is_hovered
        if cell.button is Button.ARROW or (cell.button is Button.LIVELY_ARROW and lively):
            arrow = icon_pixmap("expand", "text", icon_size(), painter.device().devicePixelRatio())
            top = room.top() + (room.height() - icon_size()) // 2
            painter.drawPixmap(chip.right() + 1 + _CHIP_ARROW_GAP, top, arrow)

    def _paint_field(self, painter: QPainter, field: QRect, cell: Cell) -> None:
        """A combo, with an outline that says whether something is chosen in it, or is doubtful."""
        tokens = current_tokens()
        outline = "warn" if cell.tint == "warn" else "control" if cell.ink == "muted" else "field"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour(outline), 1))
        painter.setBrush(tokens.colour("base"))
        painter.drawRoundedRect(QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.restore()
        arrow = icon_pixmap("expand", "muted", icon_size(), painter.device().devicePixelRatio())
        painter.drawPixmap(field.right() - icon_size() - 5, field.top() + (field.height() - icon_size()) // 2, arrow)
        painter.setFont(self._fonts[CellLook.PLAIN])
        painter.setPen(tokens.colour(cell.ink or "text"))
        draw_line(painter, field.adjusted(_PADDING, 0, -icon_size() - 12, 0), cell.text)

    def _paint_two_lines(
        self, painter: QPainter, room: QRect, cell: Cell, highlights: Highlights, state: CellState
    ) -> None:
        strong, small = self._fonts[CellLook.STRONG], self._fonts[CellLook.CAPTION]
        first, second = QFontMetrics(strong).height() + self.look.between, QFontMetrics(small).height()
        top = room.top() + (room.height() - first - second) // 2
        tokens = current_tokens()
        line = QRect(room.left(), top, room.width(), first)
        if cell.trail is not None and _is_in_line(cell):
            _paint_trail(painter, line, cell.trail, state)
        painter.setFont(strong)
        painter.setPen(tokens.colour(cell.ink or _INKS[cell.look]))
        paint_marked_text(painter, line, cell.text, highlights)
        painter.setFont(small)
        painter.setPen(tokens.colour("muted"))
        paint_marked_text(painter, QRect(room.left(), top + first, room.width(), second), cell.second, highlights)

    def _paint_text(
        self,
        painter: QPainter,
        room: QRect,
        row: int,
        column: int,
        cell: Cell,
        model: ListModel[Any],
        state: CellState,
    ) -> None:
        kind = model.columns[column].kind
        painter.setFont(self._font(row, column, cell, kind))
        ink = cell.ink or _INKS[cell.look]
        painter.setPen(current_tokens().colour(ink if state.is_enabled or cell.button is _NO_BUTTON else "muted"))
        if kind is _AMOUNT:  # amounts aren't searched, so nothing in them is ever marked
            room.setRight(room.right() - self.look.amount_gap)  # else it would touch what comes next
            shown = painter.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width() + 1)
            painter.drawText(room, _RIGHT, shown)
            return
        if cell.button in _ARROWS:
            room.setRight(room.right() - icon_size() - _ARROW_GAP)
            width = paint_marked_text(painter, room, cell.text, model.highlights)
            _paint_arrow(painter, room, width, state)
        else:
            # Figures are cut as amounts are: the last pixel of their advance is empty.
            paint_marked_text(painter, room.adjusted(0, 0, int(kind is not _TEXT), 0), cell.text, model.highlights)

    def _font(self, row: int, column: int, cell: Cell, kind: ColumnKind) -> QFont:
        if kind is not _TEXT:
            return self._figures[cell.look]
        if cell.look is CellLook.LINK and self.hot == (row, column):
            return self._underlined
        return self._fonts[cell.look]

    # Where things are

    def text_rect(self, rect: QRect, column: int, count: int) -> QRect:
        """Where a cell's words go, and what stands beside them."""
        left, right = self.look.margins(column, count)
        return rect.adjusted(left, 0, -right, -self.look.under)

    def field_rect(self, rect: QRect) -> QRect:
        """Where the field is in its cell."""
        top = rect.top() + (rect.height() - 1 - scaled(_FIELD_HEIGHT)) // 2
        return QRect(
            rect.left() + self.look.left, top, rect.width() - self.look.left - FIELD_RIGHT, scaled(_FIELD_HEIGHT)
        )

    def dots_rect(self, rect: QRect) -> QRect:
        """Where the three dots can be clicked."""
        button = QRect(0, 0, scaled(_BUTTON), scaled(_BUTTON))
        button.moveCenter(rect.center())
        button.moveRight(rect.right() - self.look.dots_right)
        return button

    def hot_rect(self, rect: QRect, column: int, count: int, cell: Cell) -> QRect | None:
        """The only part of a cell that can be clicked: a link's text, or a button; None if there is none."""
        if cell.button is Button.DOTS:
            return self.dots_rect(rect)
        if cell.button is Button.CELL:
            return rect
        if not cell.text:
            return None
        if cell.button is not Button.NONE:
            room = self.text_rect(rect, column, count)
            if cell.look is not CellLook.CHIP:
                return self._choice_rect(rect, room, cell)
            width = chip_width(cell.text) + _CHIP_ARROW_GAP + icon_size()
            top = rect.top() + (rect.height() - scaled(CHIP_HEIGHT)) // 2
            return QRect(room.left() - 4, top, width + 4, scaled(CHIP_HEIGHT))
        return self._link_rect(self.text_rect(rect, column, count), cell.text) if cell.look is CellLook.LINK else None

    def _choice_rect(self, rect: QRect, room: QRect, cell: Cell) -> QRect:
        width = QFontMetrics(self._fonts[cell.look]).horizontalAdvance(cell.text) + icon_size() + 3 * _ARROW_GAP
        button = QRect(room.left() - _ARROW_GAP, 0, min(width + 2, rect.width()), scaled(_BUTTON))
        button.moveTop(rect.top() + (rect.height() - 1 - scaled(_BUTTON)) // 2)
        return button

    def _link_rect(self, room: QRect, text: str) -> QRect:
        metrics = QFontMetrics(self._fonts[CellLook.PLAIN])
        width = min(metrics.horizontalAdvance(text), room.width())
        height = metrics.height() + 4
        return QRect(room.left(), room.center().y() - height // 2, width, height)

    def is_elided(self, rect: QRect, column: int, count: int, cell: Cell) -> bool:
        """Whether a cell's words don't fit."""
        return self.width_of(cell) > self.text_rect(rect, column, count).width()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The width that shows the whole text."""
        model = index.model()
        if not isinstance(model, ListModel):
            return super().sizeHint(option, index)
        cell = model.cell(index.row(), index.column())
        margins = self.look.margins(index.column(), len(model.columns))
        width = 0 if self.look.shape is Shape.CARD else self.width_of(cell) + sum(margins)
        return QSize(width, scaled(self.look.height))

    def width_of(self, cell: Cell) -> int:
        """How wide a cell is without margins if it shows all its words, be it in a column of figures or of text."""
        beside = sum(each.width() for each in (cell.lead, cell.trail) if each is not None)
        if cell.look is CellLook.CHIP:
            arrow = 0 if cell.button is Button.NONE else _CHIP_ARROW_GAP + icon_size()
            return chip_width(cell.text) + beside + max(0, arrow - self.look.right)  # it may stand in the margin
        arrow = icon_size() + _ARROW_GAP if cell.button in _ARROWS else 0
        look = CellLook.STRONG if cell.second else cell.look
        lines = [(self._fonts[look], cell.text), (self._figures[look], cell.text)]
        if cell.second:
            lines.append((self._fonts[CellLook.CAPTION], cell.second))
        return max(QFontMetrics(font).horizontalAdvance(text) for font, text in lines) + beside + arrow


def _paint_arrow(painter: QPainter, room: QRect, width: int, state: CellState) -> None:
    """Paints the arrow after a text of that width, which opens a choice."""
    ink = "muted" if state.is_enabled else "disabled"
    pixmap = icon_pixmap("expand", ink, icon_size(), painter.device().devicePixelRatio())
    painter.drawPixmap(room.left() + width + _ARROW_GAP, room.center().y() - icon_size() // 2 + 1, pixmap)


def _is_in_line(cell: Cell) -> bool:
    """Whether what stands after the words is in the first of two lines, not beside both."""
    return isinstance(cell.trail, ChipBeside) and cell.trail.is_in_line


def _paint_trail(painter: QPainter, room: QRect, trail: Ornament, state: CellState) -> None:
    """Paints what stands after the words, and takes its room from theirs."""
    place = QRect(room)
    place.setLeft(room.right() + 1 - trail.width())
    trail.paint(painter, place, state)
    room.setRight(place.left() - 1)


def _font_of(look: CellLook) -> QFont:
    if look is CellLook.STRONG:
        return fonts.body(fonts.MEDIUM)
    if look in (CellLook.BOLD, CellLook.HEADING):
        return fonts.body(fonts.SEMIBOLD)
    if look in _CAPTIONS:
        return fonts.caption(_CAPTIONS[look])
    return fonts.body()


def draw_line(painter: QPainter, room: QRect, text: str, align: Qt.AlignmentFlag = _LEFT) -> int:
    """Writes one line, cut where it must be; returns how wide it is. Font and colour are the painter's."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, align, shown)
    return painter.fontMetrics().horizontalAdvance(shown)
