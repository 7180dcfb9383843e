"""What is under the words of a cell, and shows which row is current: of another kind for each kind of list."""

from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from custlist_desktop.ui.kit.keyboard_shown import KeyboardDelegate
from custlist_desktop.ui.kit.lists.ornaments import CellState
from custlist_desktop.ui.theme.appearance import current_tokens

_BAR: Final = 3


class CellSpot(NamedTuple):
    """Where in its list a cell is."""

    is_first: bool
    """Whether its column is the first at the left."""
    has_line: bool
    """Whether a line parts its row from the next."""
    token: str
    """Of the cell's own ground; empty for the row's."""
    is_parted: bool
    """Whether a line parts its column from the one before."""


class Ground(Protocol):
    """Paints what is under the words."""

    def paint(
        self, painter: QPainter, rect: QRect, spot: CellSpot, state: CellState, keyboard: KeyboardDelegate
    ) -> None:
        """Paints it for one cell; the painter is left as it was found."""


@dataclass(frozen=True, slots=True)
class StripGround:
    """The current row is a strip, with a bar at its left while the keyboard is there.

    Attributes:
        has_hover: whether the row under the pointer is one too.
    """

    has_hover: bool = True

    def paint(
        self, painter: QPainter, rect: QRect, spot: CellSpot, state: CellState, keyboard: KeyboardDelegate
    ) -> None:
        if state.is_selected:
            token = "select" if keyboard.window_is_active else "select_idle"
            painter.fillRect(rect, current_tokens().colour(token))
        elif state.is_hovered and self.has_hover:
            painter.fillRect(rect, current_tokens().colour("hover"))
        _paint_lines(painter, rect, spot)
        if spot.is_first and state.is_selected and keyboard.has_keyboard:
            _paint_bar(painter, rect)


@dataclass(frozen=True, slots=True)
class QuietGround:
    """The same, and only while the keyboard is there: for a list that is only looked at.

    Attributes:
        has_bar: whether there is the bar.
    """

    has_bar: bool = True

    def paint(
        self, painter: QPainter, rect: QRect, spot: CellSpot, state: CellState, keyboard: KeyboardDelegate
    ) -> None:
        is_shown = state.is_selected and keyboard.has_keyboard
        # Always: the table has filled the current row already.
        painter.fillRect(rect, current_tokens().colour("select" if is_shown else spot.token or "base"))
        _paint_lines(painter, rect, spot)
        if spot.is_first and is_shown and self.has_bar:
            _paint_bar(painter, rect)


@dataclass(frozen=True, slots=True)
class RingGround:
    """A ring in the current cell while the keyboard is there: for a table of choices, which compares customers."""

    def paint(
        self, painter: QPainter, rect: QRect, spot: CellSpot, state: CellState, keyboard: KeyboardDelegate
    ) -> None:
        tokens = current_tokens()
        painter.fillRect(rect, tokens.colour(spot.token or ("hover" if state.is_hot else "base")))
        _paint_lines(painter, rect, spot)
        if state.is_selected and keyboard.has_keyboard:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.colour("focus"), 2))
            painter.setBrush(tokens.colour("select" if keyboard.window_is_active else "select_idle"))
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 2, -3, -3), 6, 6)
            painter.restore()


@dataclass(frozen=True, slots=True)
class CardGround:
    """The current row is a round card inside its row.

    Attributes:
        inset: of the card in its row: left, top, right, bottom.
        radius: of its corners.
        has_ring: whether there is a ring around it while the keyboard is there.
        line_left: where the line under a row begins; None for no line.
    """

    inset: tuple[int, int, int, int] = (3, 3, 3, 4)
    radius: int = 6
    has_ring: bool = True
    line_left: int | None = None

    def paint(
        self, painter: QPainter, rect: QRect, spot: CellSpot, state: CellState, keyboard: KeyboardDelegate
    ) -> None:
        tokens = current_tokens()
        if spot.has_line and self.line_left is not None:
            left = rect.left() + self.line_left
            painter.fillRect(left, rect.bottom(), rect.right() - left + 1, 1, tokens.colour("border"))
        if not state.is_selected and not state.is_hovered:
            return
        left, top, right, bottom = self.inset
        shape = QRectF(rect.adjusted(left, top, -right, -bottom))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("select" if state.is_selected else "hover"))
        if state.is_selected and self.has_ring and keyboard.has_keyboard:
            painter.setPen(QPen(tokens.colour("focus"), 2))
            shape.adjust(1, 1, -1, -1)
            painter.drawRoundedRect(shape, self.radius - 1, self.radius - 1)
        else:
            painter.drawRoundedRect(shape, self.radius, self.radius)
        painter.restore()


def _paint_lines(painter: QPainter, rect: QRect, spot: CellSpot) -> None:
    if spot.has_line:
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, current_tokens().colour("row"))
    if spot.is_parted:
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), current_tokens().colour("border"))


def _paint_bar(painter: QPainter, rect: QRect) -> None:
    painter.fillRect(rect.left(), rect.top(), _BAR, rect.height() - 1, current_tokens().colour("focus"))
