"""Counts in a row of tiles, each a filter for the table below."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from custlist_desktop.ui.kit.chip import ChipKind
from custlist_desktop.ui.kit.lists.delegate import draw_line
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

HEIGHT: Final = 64
_CIRCLE: Final = 32
_WORD_GAP: Final = 7
_FIRST_LINE: Final = (12, 22)
_SECOND_LINE: Final = (34, 18)
"""Top and height of a line of words."""
_MIDDLE_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class _Spread:
    """How a tile's parts stand: the margin at its sides, and the gap after the circle; no circle with a gap of 0."""

    margin: int
    gap: int

    @property
    def text_left(self) -> int:
        """Where the words begin."""
        return self.margin + (scaled(_CIRCLE) + self.gap if self.gap else 0)


_SPREADS: Final = (_Spread(14, 12), _Spread(10, 8), _Spread(10, 0))


@dataclass(frozen=True, slots=True)
class TileFace:
    """What a tile is for: a filter, None for no filter; the tint and the icon of its circle."""

    key: object
    kind: ChipKind
    icon_name: str


class CountTile(QPushButton):
    """How many rows are one thing; checked while the table shows only those."""

    def __init__(self, face: TileFace) -> None:
        """Says nothing until `set_texts`."""
        super().__init__()
        self.face = face
        self._count = self._word = self._sentence = ""
        self._spread = _SPREADS[0]
        self.setProperty("look", "tile")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_texts(self, count: str, word: str, sentence: str) -> None:
        """Says how many there are, of what, and what that means."""
        self._count, self._word, self._sentence = count, word, sentence
        self.setAccessibleName(f"{count} {word}")
        self.setAccessibleDescription(sentence)
        self.setToolTip(sentence)
        self.update()

    def words_width(self) -> int:
        """How much room the words need."""
        first = _advance(fonts.lead(), self._count) + _WORD_GAP + _advance(fonts.body(fonts.MEDIUM), self._word)
        return max(first, _advance(fonts.caption(), self._sentence))

    def set_spread(self, spread: _Spread) -> None:
        """Puts the parts closer to one another, or apart."""
        self._spread = spread
        self.update()

    def sizeHint(self) -> QSize:
        """The tiles share the width that there is."""
        return QSize(_SPREADS[0].text_left + self.words_width() + _SPREADS[0].margin, scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Elided if need be."""
        return QSize(80, scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circle and words on the button's ground."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._spread.gap:
            self._paint_circle(painter)
        tokens = current_tokens()
        left, right = self._spread.text_left, self.width() - self._spread.margin + 4
        room = _line_room(_FIRST_LINE, left, right)
        painter.setPen(tokens.colour("text"))
        # The number is larger; one pixel lower, it stands on one line with the word.
        used = _paint_line(painter, fonts.lead(), room.translated(0, 1), self._count) + _WORD_GAP
        _paint_line(painter, fonts.body(fonts.MEDIUM), room.adjusted(used, 0, 0, 0), self._word)
        painter.setPen(tokens.colour("muted"))
        room = _line_room(_SECOND_LINE, left, right)
        _paint_line(painter, fonts.caption(), room, self._sentence)

    def _paint_circle(self, painter: QPainter) -> None:
        kind, name = self.face.kind, self.face.icon_name
        circle = QRectF(self._spread.margin, (self.height() - scaled(_CIRCLE)) / 2, scaled(_CIRCLE), scaled(_CIRCLE))
        painter.setPen(Qt.PenStyle.NoPen)
        # The tint of a checked tile is that of one of the circles.
        ground = "base" if kind == "info" and self.isChecked() else f"{kind}_bg"
        painter.setBrush(current_tokens().colour(ground))
        painter.drawEllipse(circle)
        offset = (scaled(_CIRCLE) - icon_size()) // 2
        pixmap = icon_pixmap(name, kind, icon_size(), self.devicePixelRatioF())
        painter.drawPixmap(round(circle.left()) + offset, round(circle.top()) + offset, pixmap)


def _advance(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)


def _line_room(line: tuple[int, int], left: int, right: int) -> QRect:
    top, height = line
    return QRect(left, scaled(top), right - left, scaled(height))


def _paint_line(painter: QPainter, font: QFont, room: QRect, text: str) -> int:
    painter.setFont(font)
    return draw_line(painter, room, text)


class CountTiles(QWidget):
    """Tiles that share the width; one of them is checked."""

    chosen = Signal(object)
    """The key of the tile that somebody chose."""

    def __init__(self, faces: Sequence[TileFace]) -> None:
        """The first one is checked."""
        super().__init__()
        self._tiles = [CountTile(face) for face in faces]
        self._group = QButtonGroup(self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        for tile in self._tiles:
            self._group.addButton(tile)
            self._layout.addWidget(tile, 1)
            tile.clicked.connect(self._on_clicked)
        self._tiles[0].setChecked(True)

    def key(self) -> object:
        """What is shown."""
        return next((tile.face.key for tile in self._tiles if tile.isChecked()), None)

    def choose(self, key: object) -> None:
        """Checks the tile of ``key``; tells no one."""
        for tile in self._tiles:
            if tile.face.key is key:
                tile.setChecked(True)

    def set_texts(self, texts: Sequence[tuple[str, str, str]]) -> None:
        """Says of each tile how many there are, of what, and what that means."""
        for tile, words in zip(self._tiles, texts, strict=True):
            tile.set_texts(*words)
        self._spread_parts()

    def set_shown(self, key: object, shown: bool) -> None:
        """Shows the tile of ``key``, or hides it."""
        for tile in self._tiles:
            if tile.face.key is key:
                tile.setVisible(shown)
        self._spread_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow tiles have their parts closer together."""
        super().resizeEvent(event)
        self._spread_parts()

    def _spread_parts(self) -> None:
        shown = [tile for tile in self._tiles if not tile.isHidden()]
        self._layout.setSpacing(12 if self.width() >= scaled(1080) else 8)
        width = (self.width() - self._layout.spacing() * (len(shown) - 1)) // max(1, len(shown))
        needed = max(tile.words_width() for tile in shown)
        fitting = [each for each in _SPREADS if each.text_left + needed + each.margin - 4 <= width]
        for tile in self._tiles:
            tile.set_spread(fitting[0] if fitting else _SPREADS[-1])

    def _on_clicked(self) -> None:
        self.chosen.emit(self.key())
