"""Where things are in a list's cells: words, buttons, fields; and how wide a cell has to be."""

from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from custlist_desktop.ui.kit.chip import CHIP_HEIGHT, chip_width
from custlist_desktop.ui.kit.lists.cell_runs import runs_width
from custlist_desktop.ui.kit.lists.cells import Button, Cell, CellLook, ColumnKind, RowLook
from custlist_desktop.ui.kit.lists.marked_text import fitting_text
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.icons import icon_size
from custlist_desktop.ui.theme.metrics import scaled

BUTTON: Final = 28
PADDING: Final = 12
ARROW_GAP: Final = 6
CHIP_ARROW_GAP: Final = 2
FIELD_RIGHT: Final = 4
"""What is free at the right of a field in its cell."""
ARROWS: Final = (Button.ARROW, Button.LIVELY_ARROW)
_FIELD_HEIGHT: Final = 32
_DOTS_RIGHT: Final = 6
_TEXTS_KEPT: Final = 2000


class TextStyle(NamedTuple):
    """How the words of a look are written."""

    font: QFont
    figures: QFont
    """The same, with figures that are all equally wide."""
    ink: str
    """The token."""


class _MeasuredTexts:
    """Texts that were measured once: that takes longer than painting them.

    Apart from the delegate, which the kept functions would hold in a circle: no widget's part may be left to Python's
    collector, which runs in any thread.
    """

    def __init__(self, styles: dict[CellLook, TextStyle]) -> None:
        self._styles = styles
        self.advance = lru_cache(_TEXTS_KEPT)(self._advance)
        self.fitted = lru_cache(_TEXTS_KEPT)(self._fit)

    def _advance(self, text: str, look: CellLook, are_figures: bool) -> int:
        """How wide a text is in a look."""
        return self._metrics(look, are_figures).horizontalAdvance(text)

    def _fit(self, text: str, look: CellLook, are_figures: bool, room: int) -> str:
        """A text in a look, in so many pixels; elided where it doesn't fit."""
        return fitting_text(self._metrics(look, are_figures), text, room)

    def _metrics(self, look: CellLook, are_figures: bool) -> QFontMetrics:
        style = self._styles[look]
        return QFontMetrics(style.figures if are_figures else style.font)


class CellPlaces:
    """Knows the look of the rows, and the fonts; the base of what paints them."""

    def __init__(self, look: RowLook) -> None:
        """The first column is the only one until somebody says which are at the ends."""
        self.look = look
        self.ends = (0, 0)
        """The first column at the left and the last at the right."""
        self.styles: dict[CellLook, TextStyle] = {}
        self.underlined = QFont()
        self.update_fonts()

    def update_fonts(self) -> None:
        """Takes the application's font, after it changed."""
        self.styles = {look: _style_of(look) for look in CellLook}
        self.underlined = fonts.body()
        self.underlined.setUnderline(True)
        self.texts = _MeasuredTexts(self.styles)

    def margins(self, column: int) -> tuple[int, int]:
        """What is free at the left and the right of a column."""
        first, last = self.ends
        return self.look.margins(is_first=column == first, is_last=column == last)

    def text_rect(self, rect: QRect, column: int) -> QRect:
        """Where a cell's words go, and what stands beside them."""
        left, right = self.margins(column)
        return rect.adjusted(left, 0, -right, -self.look.under)

    def field_rect(self, rect: QRect) -> QRect:
        """Where the field is in its cell."""
        left, height = self.look.left, scaled(_FIELD_HEIGHT)
        top = rect.top() + (rect.height() - 1 - height) // 2
        return QRect(rect.left() + left, top, rect.width() - left - FIELD_RIGHT, height)

    def dots_rect(self, rect: QRect) -> QRect:
        """Where the three dots can be clicked."""
        button = QRect(0, 0, scaled(BUTTON), scaled(BUTTON))
        button.moveCenter(rect.center())
        button.moveRight(rect.right() - (_DOTS_RIGHT if self.look.last is None else self.look.last))
        return button

    def hot_rect(self, rect: QRect, column: int, cell: Cell) -> QRect | None:
        """The only part of a cell that can be clicked: a link's text, or a button; None if there is none."""
        if cell.button is Button.DOTS:
            return self.dots_rect(rect)
        if cell.button is Button.CELL:
            return rect
        if not cell.text:
            return None
        room = self.text_rect(rect, column)
        if cell.button is Button.NONE:
            return self._link_rect(room, cell.text) if cell.look is CellLook.LINK else None
        if cell.look is not CellLook.CHIP:
            return self.choice_rect(rect, room, cell)
        width = chip_width(cell.text) + CHIP_ARROW_GAP + icon_size()
        top = rect.top() + (rect.height() - scaled(CHIP_HEIGHT)) // 2
        return QRect(room.left() - 4, top, width + 4, scaled(CHIP_HEIGHT))

    def choice_rect(self, rect: QRect, room: QRect, cell: Cell) -> QRect:
        """Where a text can be clicked that opens a choice."""
        words = QFontMetrics(self.styles[cell.look].font).horizontalAdvance(cell.text)
        width = words + icon_size() + 3 * ARROW_GAP
        button = QRect(room.left() - ARROW_GAP, 0, min(width + 2, rect.width()), scaled(BUTTON))
        button.moveTop(rect.top() + (rect.height() - 1 - scaled(BUTTON)) // 2)
        return button

    def _link_rect(self, room: QRect, text: str) -> QRect:
        metrics = QFontMetrics(self.styles[CellLook.PLAIN].font)
        width = min(metrics.horizontalAdvance(text), room.width())
        height = metrics.height() + 4
        return QRect(room.left(), room.center().y() - height // 2, width, height)

    def is_elided(self, rect: QRect, column: int, cell: Cell, kind: ColumnKind) -> bool:
        """Whether a cell's words don't fit into its column of a kind."""
        gap = self.look.amount_gap if kind is ColumnKind.AMOUNT else 0
        return self.width_of(cell, kind) > self.text_rect(rect, column).width() - gap

    def width_of(self, cell: Cell, kind: ColumnKind) -> int:
        """How wide a cell of a column of a kind is without margins, if it shows all its words."""
        beside = sum(each.width() for each in (cell.lead, cell.trail) if each is not None)
        if cell.look is CellLook.CHIP:
            arrow = 0 if cell.button is Button.NONE else CHIP_ARROW_GAP + icon_size()
            return chip_width(cell.text) + beside + max(0, arrow - self.look.right)  # it may stand in the margin
        if cell.runs:
            return runs_width(cell.runs, self.styles[cell.look].font) + beside
        arrow = icon_size() + ARROW_GAP if cell.button in ARROWS else 0
        look, are_figures = CellLook.STRONG if cell.second else cell.look, kind is not ColumnKind.TEXT
        second = self.texts.advance(cell.second, CellLook.CAPTION, False) if cell.second else 0
        return max(self.texts.advance(cell.text, look, are_figures), second) + beside + arrow


def _style_of(look: CellLook) -> TextStyle:
    font = _font_of(look)
    return TextStyle(font, fonts.tabular(QFont(font)), _INKS.get(look, "text"))


def _font_of(look: CellLook) -> QFont:
    if look is CellLook.STRONG:
        return fonts.body(fonts.MEDIUM)
    if look in (CellLook.BOLD, CellLook.HEADING):
        return fonts.body(fonts.SEMIBOLD)
    if look in _CAPTIONS:
        return fonts.caption(_CAPTIONS[look])
    return fonts.body()


_INKS: Final = {
    CellLook.MUTED: "muted",
    CellLook.CAPTION: "muted",
    CellLook.LABEL: "muted",
    CellLook.LINK: "link",
}
_CAPTIONS: Final = {
    CellLook.CAPTION: fonts.NORMAL,
    CellLook.LABEL: fonts.MEDIUM,
    CellLook.STRONG_LABEL: fonts.SEMIBOLD,
}
