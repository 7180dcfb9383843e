"""The counts of the Check step, each a filter for the table below."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from custlist_desktop.domain.incoming import ImportCounts, Outcome
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.words import OUTCOME_CHIPS, OUTCOME_ICONS
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
_ORDER: Final = (None, Outcome.CREATE, Outcome.UPDATE, Outcome.UNCHANGED, Outcome.SKIP, Outcome.REFUSED)


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


class CountTile(QPushButton):
    """How many rows become one thing; checked while the table shows only those."""

    def __init__(self, outcome: Outcome | None) -> None:
        """``outcome`` is None for all rows."""
        super().__init__()
        self.outcome = outcome
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
        kind = "note" if self.outcome is None else OUTCOME_CHIPS[self.outcome]
        name = "scope" if self.outcome is None else OUTCOME_ICONS[self.outcome]
        circle = QRectF(self._spread.margin, (self.height() - scaled(_CIRCLE)) / 2, scaled(_CIRCLE), scaled(_CIRCLE))
        painter.setPen(Qt.PenStyle.NoPen)
        # The tint of a checked tile is that of one of the circles.
        ground = "base" if kind == "info" and self.isChecked() else f"{kind}_bg"
        painter.setBrush(current_tokens().colour(ground))
        painter.drawEllipse(circle)
        offset = (scaled(_CIRCLE) - icon_size()) // 2
        pixmap = icon_pixmap(name, kind, icon_size(), self.devicePixelRatioF())
        painter.drawPixmap(round(circle.left()) + offset, round(circle.top()) + offset, pixmap)


def _rows_word(outcome: Outcome | None) -> str:
    """What the rows of a tile become, or are: a word about many, where `outcome_text` is about one."""
    return {
        None: translate("CheckTiles", "All"),
        Outcome.CREATE: translate("CheckTiles", "Create"),
        Outcome.UPDATE: translate("CheckTiles", "Update"),
        Outcome.UNCHANGED: translate("CheckTiles", "Unchanged"),
        Outcome.SKIP: translate("CheckTiles", "Skipped"),
        Outcome.REFUSED: translate("CheckTiles", "Refused"),
    }[outcome]


def _advance(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)


def _line_room(line: tuple[int, int], left: int, right: int) -> QRect:
    top, height = line
    return QRect(left, scaled(top), right - left, scaled(height))


def _paint_line(painter: QPainter, font: QFont, room: QRect, text: str) -> int:
    painter.setFont(font)
    return draw_line(painter, room, text)


class Tiles(QWidget):
    """One tile for all rows, and one for each outcome; that of skipped rows only once there are any."""

    outcome_chosen = Signal(object)
    """The Outcome to show, or None for all rows."""

    def __init__(self) -> None:
        """Nothing is counted."""
        super().__init__()
        self._counts = ImportCounts()
        self._tiles = [CountTile(outcome) for outcome in _ORDER]
        self._group = QButtonGroup(self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        for tile in self._tiles:
            self._group.addButton(tile)
            self._layout.addWidget(tile, 1)
            tile.clicked.connect(self._on_clicked)
        self._tiles[0].setChecked(True)
        self._show_counts()

    def outcome(self) -> Outcome | None:
        """What is shown."""
        return next((tile.outcome for tile in self._tiles if tile.isChecked()), None)

    def choose(self, outcome: Outcome | None) -> None:
        """Checks the tile of ``outcome``; tells no one."""
        for tile in self._tiles:
            if tile.outcome is outcome:
                tile.setChecked(True)

    def set_counts(self, counts: ImportCounts) -> None:
        """Shows how many rows become what."""
        self._counts = counts
        self._show_counts()

    def _show_counts(self) -> None:
        counts, locale = self._counts, QLocale()
        sentences = (
            translate("CheckStep", "Doubtful rows first"),
            translate("CheckStep", "New customers"),
            translate("CheckStep", "Found in the list"),
            translate("CheckStep", "Same as in the list"),
            translate("CheckStep", "Totals, titles, your choice"),
            translate("CheckStep", "Not imported, with reasons"),
        )
        for tile, sentence in zip(self._tiles, sentences, strict=True):
            number = counts.of(tile.outcome)
            tile.set_texts(locale.toString(number), _rows_word(tile.outcome), sentence)
            if tile.outcome is Outcome.SKIP:
                tile.setVisible(bool(number) or tile.isChecked())
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
        self.outcome_chosen.emit(self.outcome())
