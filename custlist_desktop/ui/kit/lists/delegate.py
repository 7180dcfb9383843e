"""Painting a list's cells: one call to the model for each, and nothing asked twice."""

from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from custlist_desktop.ui.kit.chip import paint_chip
from custlist_desktop.ui.kit.doubt import paint_doubt
from custlist_desktop.ui.kit.lists.cell_places import ARROW_GAP, ARROWS, BUTTON, CHIP_ARROW_GAP, PADDING, CellPlaces
from custlist_desktop.ui.kit.lists.cell_runs import paint_runs
from custlist_desktop.ui.kit.lists.cells import AnyIndex, Button, Cell, CellLook, ColumnKind, RowLook
from custlist_desktop.ui.kit.lists.grounds import CardGround, CellSpot
from custlist_desktop.ui.kit.lists.marked_text import Highlights, fitting_text, paint_marked_text, paint_whole_text
from custlist_desktop.ui.kit.lists.model import ListModel
from custlist_desktop.ui.kit.lists.ornaments import CellState, ChipBeside, chip_ground, fill_round
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

_COUNT_GAP: Final = 8
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
# Looked up for each cell: names of this module are found faster than members of an enumeration.
_HEADING: Final = CellLook.HEADING
_CHIP: Final = CellLook.CHIP
_DOUBT: Final = CellLook.DOUBT
_FIELD: Final = CellLook.FIELD
_LINK: Final = CellLook.LINK
_TEXT: Final = ColumnKind.TEXT
_AMOUNT: Final = ColumnKind.AMOUNT
_NO_BUTTON: Final = Button.NONE
_SELECTED: Final = QStyle.StateFlag.State_Selected.value
_BARE: Final = [[CellState(selected, hovered) for hovered in (False, True)] for selected in (False, True)]
"""The states of cells that hold words alone: by whether their row is current, and whether the pointer is in it."""


class ListDelegate(CellPlaces, QStyledItemDelegate):
    """Paints a row: grounds, cells, and the line under them."""

    def __init__(self, parent: QObject | None = None, look: RowLook = RowLook()) -> None:  # noqa: B008  # it is frozen
        """The table tells it about pointer and focus through its attributes."""
        QStyledItemDelegate.__init__(self, parent)
        CellPlaces.__init__(self, look)
        self.hovered_row = -1
        self.hot: tuple[int, int] | None = None
        """The cell whose link or button is under the pointer."""
        self.pressed: tuple[int, int] | None = None
        """The cell whose button is down while its menu is open."""
        self.enabled = True
        """Whether the buttons can be used."""
        self.has_keyboard = False
        self.window_is_active = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, ListModel):
            return
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        row, column = index.row(), index.column()
        cell: Cell = model.cell(row, column)
        if cell.look is _HEADING:
            self._paint_heading(painter, rect, cell)
            return
        look, own = self.look, model.columns[column].ground
        state = _BARE[bool(option_.state.value & _SELECTED)][row == self.hovered_row]
        is_bare = cell.lead is None and cell.trail is None and cell.button is _NO_BUTTON
        if not is_bare:
            place = (row, column)
            state = CellState(*state[:2], place == self.hot, place == self.pressed, self.enabled)
        has_line = look.has_last_line or row + 1 < model.rowCount()
        spot = CellSpot(column == self.ends[0], has_line, cell.ground or own, bool(own))
        look.ground.paint(painter, rect, spot, state, self)
        self.paint_cell(painter, rect, (row, column), cell, model, state)

    def paint_cell(
        self,
        painter: QPainter,
        rect: QRect,
        place: tuple[int, int],
        cell: Cell,
        model: ListModel[Any],
        state: CellState,
    ) -> None:
        """Paints what is in the cell at a row and a column, over its ground."""
        room, look = self.text_rect(rect, place[1]), cell.look
        if cell.button is not _NO_BUTTON or cell.lead is not None or cell.trail is not None:
            room = self._paint_sides(painter, rect, room, cell, state)
        if look is _CHIP:
            self._paint_chip(painter, self.chip_room(room), cell, state)
        elif look is _DOUBT:
            kind = model.columns[place[1]].kind
            style = self.styles[look]
            font = style.font if kind is _TEXT else style.figures
            paint_doubt(painter, rect, room, cell.text, font, right=kind is _AMOUNT)
        elif look is _FIELD:
            self._paint_field(painter, self.field_rect(rect), cell)
        elif cell.runs:
            painter.setFont(self.styles[look].font)
            paint_runs(painter, room, cell, model.highlights, state)
        elif cell.second:
            self._paint_two_lines(painter, room, cell, model.highlights, state)
        elif cell.text:
            self._paint_text(painter, room, place, cell, model, state)

    def chip_room(self, room: QRect) -> QRect:
        """Where a chip may be, given where words would be."""
        return room

    def _paint_heading(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        """The head of a group of rows, over all columns, and how many rows are under it."""
        tokens = current_tokens()
        painter.fillRect(rect, tokens.colour("alt"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        room = rect.adjusted(self.look.first, 0, -self.look.right, -self.look.under)
        painter.setFont(self.styles[_HEADING].font)
        painter.setPen(tokens.colour("text"))
        used = draw_line(painter, room, cell.text) + _COUNT_GAP
        painter.setFont(self.styles[CellLook.PLAIN].font)
        painter.setPen(tokens.colour("muted"))
        draw_line(painter, room.adjusted(used, 0, 0, 0), cell.second)

    # What stands beside the words

    def _paint_sides(self, painter: QPainter, rect: QRect, room: QRect, cell: Cell, state: CellState) -> QRect:
        """Paints what a cell has beside its words; returns what is left for these."""
        if cell.button is Button.DOTS:
            self._paint_dots(painter, self.dots_rect(rect), state)
            room.setRight(min(room.right(), self.dots_rect(rect).left() - PADDING - 1))
        elif cell.button in ARROWS and cell.look is not CellLook.CHIP:
            self._paint_choice_ground(painter, self.choice_rect(rect, room, cell), state)
        if cell.lead is not None:
            cell.lead.paint(painter, room, state)
            room.setLeft(room.left() + cell.lead.width())
        if cell.trail is not None and not _is_in_line(cell):
            _paint_trail(painter, room, cell, self.styles[cell.look].font, state)
        return room

    @staticmethod
    def _paint_dots(painter: QPainter, button: QRect, state: CellState) -> None:
        if state.is_pressed or (state.is_hot and state.is_enabled):
            fill_round(painter, button, "press")
        ink = ("text" if state.is_selected or state.is_hovered else "muted") if state.is_enabled else "disabled"
        pixmap = icon_pixmap("more", ink, icon_size(), painter.device().devicePixelRatio())
        offset = (scaled(BUTTON) - icon_size()) // 2
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
            painter.drawPixmap(chip.right() + 1 + CHIP_ARROW_GAP, top, arrow)

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
        painter.setFont(self.styles[CellLook.PLAIN].font)
        painter.setPen(tokens.colour(cell.ink or "text"))
        draw_line(painter, field.adjusted(PADDING, 0, -icon_size() - 12, 0), cell.text)

    def _paint_two_lines(
        self, painter: QPainter, room: QRect, cell: Cell, highlights: Highlights, state: CellState
    ) -> None:
        strong, small = self.styles[CellLook.STRONG].font, self.styles[CellLook.CAPTION].font
        first, second = QFontMetrics(strong).height() + self.look.between, QFontMetrics(small).height()
        top = room.top() + (room.height() - first - second) // 2
        tokens = current_tokens()
        line = QRect(room.left(), top, room.width(), first)
        if cell.trail is not None and _is_in_line(cell):
            _paint_trail(painter, line, cell, strong, state)
        painter.setFont(strong)
        painter.setPen(tokens.colour(cell.ink or self.styles[cell.look].ink))
        paint_marked_text(painter, line, cell.text, highlights)
        painter.setFont(small)
        painter.setPen(tokens.colour("muted"))
        paint_marked_text(painter, QRect(room.left(), top + first, room.width(), second), cell.second, highlights)

    def _paint_text(
        self,
        painter: QPainter,
        room: QRect,
        place: tuple[int, int],
        cell: Cell,
        model: ListModel[Any],
        state: CellState,
    ) -> None:
        kind, (font, figures, ink) = model.columns[place[1]].kind, self.styles[cell.look]
        if cell.look is _LINK and place == self.hot:
            font = self.underlined
        painter.setFont(font if kind is _TEXT else figures)
        is_off = not state.is_enabled and cell.button is not _NO_BUTTON
        painter.setPen(current_tokens().colour("muted" if is_off else cell.ink or ink))
        if kind is _AMOUNT:  # amounts aren't searched, so nothing in them is ever marked
            room.setRight(room.right() - self.look.amount_gap)  # else it would touch what comes next
            painter.drawText(room, _RIGHT, self.texts.fitted(cell.text, cell.look, True, room.width() + 1))
            return
        if cell.button in ARROWS:
            room.setRight(room.right() - icon_size() - ARROW_GAP)
            width = paint_marked_text(painter, room, cell.text, model.highlights)
            _paint_arrow(painter, room, width, state)
            return
        if kind is not _TEXT:
            room.setRight(room.right() + 1)  # as amounts are cut: the last pixel of their advance is empty
        shown = self.texts.fitted(cell.text, cell.look, kind is not _TEXT, room.width())
        paint_whole_text(painter, room, shown, model.highlights)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The width that shows the whole text."""
        model = index.model()
        if not isinstance(model, ListModel):
            return super().sizeHint(option, index)
        column, look = index.column(), self.look
        if isinstance(look.ground, CardGround):
            return QSize(0, scaled(look.height))
        kind = model.columns[column].kind
        words = self.width_of(model.cell(index.row(), column), kind) + (look.amount_gap if kind is _AMOUNT else 0)
        return QSize(words + sum(self.margins(column)), scaled(look.height))


def _paint_arrow(painter: QPainter, room: QRect, width: int, state: CellState) -> None:
    """Paints the arrow after a text of that width, which opens a choice."""
    ink = "muted" if state.is_enabled else "disabled"
    pixmap = icon_pixmap("expand", ink, icon_size(), painter.device().devicePixelRatio())
    painter.drawPixmap(room.left() + width + ARROW_GAP, room.center().y() - icon_size() // 2 + 1, pixmap)


def _is_in_line(cell: Cell) -> bool:
    """Whether what stands after the words is in the first of two lines, not beside both."""
    return isinstance(cell.trail, ChipBeside) and cell.trail.is_in_line


def _paint_trail(painter: QPainter, room: QRect, cell: Cell, font: QFont, state: CellState) -> None:
    """Paints what stands after the words, a chip close behind one line of them, and takes its room from theirs."""
    trail = cell.trail
    if trail is None:
        return
    left = room.right() + 1 - trail.width()
    if isinstance(trail, ChipBeside) and (trail.is_in_line or not cell.second):
        left = min(left, room.left() + QFontMetrics(font).horizontalAdvance(cell.text) + 1)
    trail.paint(painter, QRect(left, room.top(), trail.width(), room.height()), state)
    room.setRight(left - 1)


def draw_line(painter: QPainter, room: QRect, text: str, align: Qt.AlignmentFlag = _LEFT) -> int:
    """Writes one line, cut where it must be; returns how wide it is. Font and colour are the painter's."""
    shown = fitting_text(painter.fontMetrics(), text, room.width())
    painter.drawText(room, align, shown)
    return painter.fontMetrics().horizontalAdvance(shown)
