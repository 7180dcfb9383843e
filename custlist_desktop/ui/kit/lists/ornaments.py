"""What stands in a cell before or after its words: an icon, initials, a picture, a word on a tint, a check mark."""

from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from custlist_desktop.ui.kit.avatar import paint_avatar
from custlist_desktop.ui.kit.chip import ChipKind, chip_width, paint_chip
from custlist_desktop.ui.kit.lists.marked_text import fitting_text
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

PICTURE: Final = QSize(56, 36)
"""The room for a picture; it has a white ground, as paper has."""
_TILE: Final = 28
_GAP: Final = 12
_SMALL_GAP: Final = 8
_MARK: Final = 16
_DOT: Final = 6
_BOX: Final = 18
_ARROW_GAP: Final = 4
_DEPTH: Final = 28
"""How far what is inside of a row is to the right of it."""


class CellState(NamedTuple):
    """What is so with a cell while it is painted."""

    is_selected: bool = False
    is_hovered: bool = False
    """Whether the pointer is in its row."""
    is_hot: bool = False
    """Whether the pointer is on its button."""
    is_pressed: bool = False
    is_enabled: bool = True


class Ornament(Protocol):
    """What a cell has beside its words."""

    def spoken(self) -> str:
        """What a screen reader says of it; empty for what only adorns."""

    def width(self) -> int:
        """How much room it takes, with what parts it from the words."""

    def paint(self, painter: QPainter, room: QRect, state: CellState) -> None:
        """Paints it into ``room``, which is as wide as it needs; the painter is left as it was found."""


@dataclass(frozen=True, slots=True)
class IconBefore:
    """A small icon."""

    name: str
    ink: str = "text"
    gap: int = _SMALL_GAP

    def spoken(self) -> str:
        return ""

    def width(self) -> int:
        return icon_size() + self.gap

    def paint(self, painter: QPainter, room: QRect, _state: CellState) -> None:
        pixmap = icon_pixmap(self.name, self.ink, icon_size(), painter.device().devicePixelRatio())
        painter.drawPixmap(room.left(), room.top() + (room.height() - icon_size()) // 2, pixmap)


@dataclass(frozen=True, slots=True)
class LabelBefore:
    """What a value is of, in muted ink."""

    text: str

    def spoken(self) -> str:
        return self.text

    def width(self) -> int:
        return QFontMetrics(fonts.body()).horizontalAdvance(self.text) + _SMALL_GAP

    def paint(self, painter: QPainter, room: QRect, _state: CellState) -> None:
        painter.save()
        painter.setFont(fonts.body())
        painter.setPen(current_tokens().colour("muted"))
        shown = fitting_text(painter.fontMetrics(), self.text, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


@dataclass(frozen=True, slots=True)
class AvatarBefore:
    """The initials of a name in a circle, which is filled on the row that is chosen if ``is_filled``."""

    name: str
    size: int = 28
    is_filled: bool = False

    def spoken(self) -> str:
        return ""

    def width(self) -> int:
        return scaled(self.size) + _GAP

    def paint(self, painter: QPainter, room: QRect, state: CellState) -> None:
        side = scaled(self.size)
        circle = QRect(room.left(), room.top() + (room.height() - side) // 2, side, side)
        paint_avatar(painter, circle, self.name, "filled" if self.is_filled and state.is_selected else "neutral")


@dataclass(frozen=True, slots=True)
class Tile:
    """An icon on a tile; ``is_wide`` with the room of a picture, for a list where other rows have one."""

    icon_name: str
    is_wide: bool = False

    def _size(self) -> QSize:
        return PICTURE if self.is_wide else QSize(scaled(_TILE), scaled(_TILE))

    def spoken(self) -> str:
        return ""

    def width(self) -> int:
        return self._size().width() + _GAP

    def paint(self, painter: QPainter, room: QRect, _state: CellState) -> None:
        tile = QRect(room.topLeft(), self._size())
        tile.moveTop(room.top() + (room.height() - tile.height()) // 2)
        radius = 4 if self.is_wide else 6
        fill_round(painter, tile, "press", radius)
        offset = QPoint(tile.width() - icon_size(), tile.height() - icon_size()) / 2
        pixmap = icon_pixmap(self.icon_name, "muted", icon_size(), painter.device().devicePixelRatio())
        painter.drawPixmap(tile.topLeft() + offset, pixmap)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on paper."""

    pixmap: QPixmap

    def spoken(self) -> str:
        return ""

    def width(self) -> int:
        return PICTURE.width() + _GAP

    def paint(self, painter: QPainter, room: QRect, _state: CellState) -> None:
        paper = QRect(QPoint(room.left(), room.top() + (room.height() - PICTURE.height()) // 2), PICTURE)
        paint_paper(painter, paper)
        size = self.pixmap.deviceIndependentSize().toSize()
        at = paper.center() - QPoint(size.width() // 2, size.height() // 2) + QPoint(1, 1)
        painter.drawPixmap(at, self.pixmap)


@dataclass(frozen=True, slots=True)
class ChipBeside:
    """A word on a tint, before the words or after them."""

    text: str
    kind: ChipKind = "note"
    icon_name: str | None = None
    gap: int = _GAP
    is_after: bool = True
    is_in_line: bool = False
    """Whether it stands in the first of two lines, not beside both."""

    def spoken(self) -> str:
        return self.text

    def width(self) -> int:
        return chip_width(self.text, self.icon_name) + self.gap

    def paint(self, painter: QPainter, room: QRect, state: CellState) -> None:
        inner = room.adjusted(self.gap if self.is_after else 0, 0, 0 if self.is_after else -self.gap, 0)
        paint_chip(painter, inner, self.kind, self.text, self.icon_name, ground=chip_ground(self.kind, state))


@dataclass(frozen=True, slots=True)
class CheckAfter:
    """A check mark on the chosen row, and room for one on the others."""

    def spoken(self) -> str:
        return ""

    def width(self) -> int:
        return icon_size() + _SMALL_GAP

    def paint(self, painter: QPainter, room: QRect, state: CellState) -> None:
        if state.is_selected:
            pixmap = icon_pixmap("check", "link", icon_size(), painter.device().devicePixelRatio())
            left = room.right() - icon_size()
            painter.drawPixmap(left, room.top() + (room.height() - icon_size()) // 2, pixmap)


@dataclass(frozen=True, slots=True)
class MarkBefore:
    """A radio button or a check box, as the style sheet draws them."""

    is_chosen: bool
    is_radio: bool

    def spoken(self) -> str:
        return ""

    def width(self) -> int:
        return scaled(_MARK) + _SMALL_GAP

    def paint(self, painter: QPainter, room: QRect, _state: CellState) -> None:
        side = scaled(_MARK)
        box = QRect(room.left(), room.top() + (room.height() - side) // 2, side, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_radio and self.is_chosen:
            _paint_chosen_radio(painter, box)
        else:
            self._paint_box(painter, box)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRect) -> None:
        tokens, chosen = current_tokens(), self.is_chosen
        painter.setPen(QPen(tokens.colour("accent" if chosen else "field"), 1))
        painter.setBrush(tokens.colour("accent" if chosen else "base"))
        radius = box.width() / 2 if self.is_radio else 4
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if chosen:
            dpr = painter.device().devicePixelRatio()
            painter.drawPixmap(box.topLeft(), icon_pixmap("check", "on_accent", box.width(), dpr))


@dataclass(frozen=True, slots=True)
class CheckBefore:
    """A check box; with a dash where ``is_checked`` is None: some of what is inside is checked."""

    is_checked: bool | None

    def spoken(self) -> str:
        return ""

    def width(self) -> int:
        return scaled(_BOX) + _SMALL_GAP

    def box(self, room: QRect) -> QRect:
        """Where it is, in the room of the cell's words."""
        side = scaled(_BOX)
        return QRect(room.left(), room.top() + (room.height() - side) // 2, side, side)

    def paint(self, painter: QPainter, room: QRect, _state: CellState) -> None:
        tokens, chosen, box = current_tokens(), self.is_checked is not False, self.box(room)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("accent" if chosen else "field"), 1))
        painter.setBrush(tokens.colour("accent" if chosen else "base"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self.is_checked:
            dpr = painter.device().devicePixelRatio()
            painter.drawPixmap(box.topLeft(), icon_pixmap("check", "on_accent", box.width(), dpr))
        elif self.is_checked is None:
            dash = QRectF(box.left() + box.width() * 0.25, box.center().y() - 0.5, box.width() * 0.5, 2)
            painter.fillRect(dash, tokens.colour("on_accent"))
        painter.restore()


@dataclass(frozen=True, slots=True)
class OutlineBefore:
    """What stands before a row that has others inside: an arrow that opens it, and an icon.

    Attributes:
        is_open: None where nothing is inside.
        icon_name: of the row.
        check: in the place of the icon, for a row that is inside of another one.
        depth: how far inside of others it is.
    """

    is_open: bool | None
    icon_name: str = ""
    check: CheckBefore | None = None
    depth: int = 0

    def spoken(self) -> str:
        return ""

    def _icon(self, room: QRect) -> QRect:
        left = room.left() + scaled(_DEPTH) * self.depth + icon_size() + _ARROW_GAP
        return QRect(left, room.top(), room.width(), room.height())

    def width(self) -> int:
        inside, arrow = scaled(_DEPTH) * self.depth, icon_size() + _ARROW_GAP
        if self.check is None and not self.icon_name:
            return inside + arrow
        return inside + arrow + (scaled(_BOX) if self.check is not None else icon_size()) + _SMALL_GAP

    def box(self, room: QRect) -> QRect | None:
        """Where the check box is, in the room of the cell's words; None for none."""
        return None if self.check is None else self.check.box(self._icon(room))

    def arrow(self, room: QRect) -> QRect | None:
        """Where the arrow is; None for none."""
        if self.is_open is None:
            return None
        left = room.left() + scaled(_DEPTH) * self.depth
        return QRect(left, room.top() + (room.height() - icon_size()) // 2, icon_size(), icon_size())

    def paint(self, painter: QPainter, room: QRect, state: CellState) -> None:
        dpr, arrow, place = painter.device().devicePixelRatio(), self.arrow(room), self._icon(room)
        if arrow is not None:
            painter.drawPixmap(arrow, icon_pixmap("expand" if self.is_open else "next", "muted", icon_size(), dpr))
        if self.check is not None:
            self.check.paint(painter, place, state)
        elif self.icon_name:
            top = place.top() + (place.height() - icon_size()) // 2
            painter.drawPixmap(place.left(), top, icon_pixmap(self.icon_name, "muted", icon_size(), dpr))


def _paint_chosen_radio(painter: QPainter, box: QRect) -> None:
    tokens = current_tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("accent"))
    painter.drawEllipse(QRectF(box))
    painter.setBrush(tokens.colour("base"))
    painter.drawEllipse(QRectF(box).adjusted(5, 5, -5, -5))


@dataclass(frozen=True, slots=True)
class DotBefore:
    """A dot that says that a row wants a look, and room for one in the other rows."""

    is_shown: bool

    def spoken(self) -> str:
        return ""

    def width(self) -> int:
        return _DOT + _SMALL_GAP

    def paint(self, painter: QPainter, room: QRect, _state: CellState) -> None:
        if not self.is_shown:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_tokens().colour("warn"))
        painter.drawEllipse(QRectF(room.left(), room.top() + room.height() / 2 - _DOT / 2, _DOT, _DOT))
        painter.restore()


def chip_ground(kind: ChipKind, state: CellState) -> str | None:
    """The ground of a chip: on the selected row, whose colour is that of one of the tints, it is the page's."""
    return "base" if state.is_selected and kind == "info" else None


def fill_round(painter: QPainter, rect: QRect, token: str, radius: int = 6) -> None:
    """A ground with round corners."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current_tokens().colour(token))
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def paint_paper(painter: QPainter, rect: QRect) -> None:
    """A white sheet with a thin edge: what a logo is printed on, in the dark appearance too."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(current_tokens().colour("border"))
    painter.setBrush(QColor(Qt.GlobalColor.white))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.restore()
