"""Painting the customers of a picker: two lines each, with what matches the search marked."""

from typing import Any, Final

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from custlist_desktop.domain.phone import display_phone
from custlist_desktop.services.customers.matches import CustomerMatch, matching_text, place_text
from custlist_desktop.ui.i18n import current_language
from custlist_desktop.ui.kit.lists.cells import Cell, ColumnKind, RowLook
from custlist_desktop.ui.kit.lists.delegate import ListDelegate
from custlist_desktop.ui.kit.lists.grounds import CardGround
from custlist_desktop.ui.kit.lists.marked_text import Highlights, paint_marked_text
from custlist_desktop.ui.kit.lists.model import ListModel
from custlist_desktop.ui.kit.lists.ornaments import CellState
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

_INSET: Final = 4
_GAP: Final = 2
_PADDING: Final = 12
LOOK: Final = RowLook(
    height=52,
    ground=CardGround(inset=(_INSET, _GAP, _INSET, _GAP), radius=4, has_ring=False),
    first=_INSET + _PADDING,
    right=_INSET + _PADDING,
    under=0,
)
_FIRST_LINE: Final = 14
_SECOND_LINE: Final = 33
_BETWEEN: Final = 16


class PickerDelegate(ListDelegate):
    """Paints name and company at the left, number (or what matched instead) and place at the right."""

    def __init__(self, home_region: str, parent: QObject | None = None) -> None:
        """``home_region`` is where numbers need no country code."""
        super().__init__(parent, LOOK)
        self._home_region = home_region

    def paint_cell(
        self,
        painter: QPainter,
        rect: QRect,
        place: tuple[int, int],
        cell: Cell,  # noqa: ARG002  # what is painted is more than a cell holds
        model: ListModel[Any],
        state: CellState,  # noqa: ARG002
    ) -> None:
        match = model.row_at(place[0])
        if isinstance(match, CustomerMatch):
            card = self.text_rect(rect, 0).adjusted(0, _GAP, 0, -_GAP)
            self._paint_customer(painter, card, match, model.highlights)

    def _paint_customer(self, painter: QPainter, rect: QRect, match: CustomerMatch, highlights: Highlights) -> None:
        details = match.details
        name, company = details.contact_name or details.company, details.company
        found = matching_text(match, highlights, self._home_region, current_language())
        aside = found or display_phone(details.phone, match.numbers["phone"], self._home_region, current_language())
        place = place_text(match, current_language())
        caption = fonts.caption()
        first, second = _line(rect, scaled(_FIRST_LINE)), _line(rect, scaled(_SECOND_LINE))
        # The match is what the row is there for: it may take more than half, a number never needs it.
        left = _paint_right(painter, first, aside, caption, "text" if found else "muted", highlights)
        _paint_left(painter, first, left, name, fonts.body(fonts.SEMIBOLD), highlights)
        left = _paint_right(painter, second, place, caption, "muted", highlights)
        if details.contact_name:
            _paint_left(painter, second, left, company, fonts.body(), highlights)

    def is_elided(self, rect: QRect, column: int, cell: Cell, kind: ColumnKind) -> bool:  # noqa: ARG002  # the list's own signature
        """Whether name and company want more room than half the row."""
        return QFontMetrics(fonts.body(fonts.SEMIBOLD)).horizontalAdvance(cell.text) > rect.width()


def _line(rect: QRect, middle: int) -> QRect:
    """The strip of a line of text whose middle is ``middle`` px under the top of ``rect``."""
    return QRect(rect.left(), rect.top() + middle - scaled(10), rect.width(), scaled(20))


def _paint_right(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str, highlights: Highlights) -> int:
    """Paints ``text`` at the right, in at most 60 % of the room; returns where it begins."""
    if not text:
        return rect.right() + 1 + _BETWEEN
    width = min(QFontMetrics(font).horizontalAdvance(text) + 1, rect.width() * 6 // 10)
    place = QRect(rect.right() + 1 - width, rect.top(), width, rect.height())
    painter.setFont(font)
    painter.setPen(current_tokens().colour(colour))
    paint_marked_text(painter, place, text, highlights)
    return place.left()


def _paint_left(painter: QPainter, rect: QRect, right: int, text: str, font: QFont, highlights: Highlights) -> None:
    painter.setFont(font)
    painter.setPen(current_tokens().colour("text"))
    place = QRect(rect.left(), rect.top(), max(0, right - _BETWEEN - rect.left()), rect.height())
    paint_marked_text(painter, place, text, highlights)
