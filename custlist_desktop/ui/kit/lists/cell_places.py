"""Where things are in a list's cells: words, buttons, fields; and how wide a cell has to be."""

from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from custlist_desktop.ui.kit.chip import CHIP_HEIGHT, chip_width
from custlist_desktop.ui.kit.lists.cells import Button, Cell, CellLook, RowLook
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
        self.fitted = lru_cache(_TEXTS_KEPT)(self._fit)
        """A text as it is shown: measuring it takes longer than painting it."""

    def _fit(self, text: str, look: CellLook, are_figures: bool, room: int) -> str:
        """A text in a look, in so many pixels; elided where it doesn't fit."""
        metrics = QFontMetrics(self.styles[look].figures if are_figures else self.styles[look].font)
        return fitting_text(metrics, text, room)

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

    def is_elided(self, rect: QRect, column: int, cell: Cell) -> bool:
        """Whether a cell's words don't fit."""
        return self.width_of(cell) > self.text_rect(rect, column).width()

    def width_of(self, cell: Cell) -> int:
        """How wide a cell is without margins if it shows all its words, be it in a column of figures or of text."""
        beside = sum(each.width() for each in (cell.lead, cell.trail) if each is not None)
        if cell.look is CellLook.CHIP:
            arrow = 0 if cell.button is Button.NONE else CHIP_ARROW_GAP + icon_size()
            return chip_width(cell.text) + beside + max(0, arrow - self.look.right)  # it may stand in the margin
        arrow = icon_size() + ARROW_GAP if cell.button in ARROWS else 0
        style = self.styles[CellLook.STRONG if cell.second else cell.look]
        lines = [(style.font, cell.text), (style.figures, cell.text)]
        if cell.second:
            lines.append((self.styles[CellLook.CAPTION].font, cell.second))
        return max(QFontMetrics(font).horizontalAdvance(text) for font, text in lines) + beside + arrow


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
