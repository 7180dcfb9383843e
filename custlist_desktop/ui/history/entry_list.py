"""The left side of a history: its entries under their days, newest first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from custlist_desktop.services.history.records import HistoryEntry
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.avatar import paint_avatar
from custlist_desktop.ui.kit.chip import chip_width, paint_chip
from custlist_desktop.ui.kit.dates import clock_text, local_day
from custlist_desktop.ui.kit.history_words import ToldLine, day_text
from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.kit.lists.delegate import draw_line
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

_FACE: Final = Qt.ItemDataRole.UserRole
_HEADING_HEIGHT: Final = 36
_LINE: Final = 20
_OVER: Final = 8
_AVATAR: Final = 28
_LEFT: Final = 24
_WORDS: Final = 64
_RIGHT: Final = 16
_BAR: Final = 3
_MOST: Final = 4
"""So many lines of an entry are shown; the others are counted."""


@dataclass(frozen=True, slots=True)
class EntryFace:
    """An entry as it is shown."""

    entry: HistoryEntry
    lines: Sequence[ToldLine]
    is_now: bool
    is_last_of_day: bool = False

    def shown_lines(self) -> list[ToldLine]:
        """The lines that there is room for, and how many more there are."""
        if len(self.lines) <= _MOST:
            return list(self.lines)
        count = len(self.lines) - _MOST + 1
        return [*self.lines[: _MOST - 1], ToldLine(translate("History", "%Ln more", "", count))]

    def spoken(self) -> str:
        """For a screen reader."""
        said = [self.entry.user, clock_text(self.entry.at), *(line.spoken() for line in self.lines)]
        return ", ".join([*said[:2], translate("History", "Now"), *said[2:]] if self.is_now else said)


class EntryList(QListWidget):
    """Shows entries; more are asked for when the last ones come into view."""

    chosen = Signal(int)
    """The place of the entry that is current now, the days not counted."""

    def __init__(self, read: Callable[[], Sequence[EntryFace]], today: date) -> None:
        """``read`` gives the next entries, none at the end."""
        super().__init__()
        self._read = read
        self._today = today
        self._day: date | None = None
        self._places: list[int] = []
        self._is_complete = False
        self.setItemDelegate(_EntryDelegate(self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setProperty("look", "nav")  # its own ground is seen
        self.setAccessibleName(translate("History", "Changes"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.currentRowChanged.connect(self._on_current_row_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.more()

    def more(self) -> None:
        """Shows the next entries."""
        faces = [] if self._is_complete else self._read()
        self._is_complete = not faces
        for face in faces:
            day = local_day(face.entry.at)
            if day != self._day:
                self._day = day
                heading = QListWidgetItem(day_text(day, self._today))
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self.addItem(heading)
            item = QListWidgetItem()
            item.setData(_FACE, face)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, face.spoken())
            self.addItem(item)
            self._places.append(self.row(item))

    def choose(self, place: int) -> None:
        """Makes an entry the current one."""
        if self._places:
            self.setCurrentRow(self._places[max(0, min(place, len(self._places) - 1))])

    def _on_current_row_changed(self, row: int) -> None:
        if row in self._places:
            self.chosen.emit(self._places.index(row))
            if row == self._places[-1]:
                self.more()

    def _on_scrolled(self, value: int) -> None:
        if value == self.verticalScrollBar().maximum():
            self.more()


class _EntryDelegate(QStyledItemDelegate):
    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: Option, index: AnyIndex) -> QSize:
        face: EntryFace | None = index.data(_FACE)
        if face is None:
            return QSize(0, scaled(_HEADING_HEIGHT))
        return QSize(0, scaled(_LINE) * (1 + len(face.shown_lines())) + 2 * scaled(_OVER))

    def paint(self, painter: QPainter, option: Option, index: AnyIndex) -> None:
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect, face = QRect(option_.rect), index.data(_FACE)
        painter.save()
        if face is None:
            painter.setFont(fonts.caption(fonts.SEMIBOLD))
            painter.setPen(current_tokens().colour("muted"))
            draw_line(painter, rect.adjusted(scaled(_LEFT), 0, -scaled(_RIGHT), 0), str(index.data()))
        else:
            self._paint_ground(painter, rect, bool(option_.state & QStyle.StateFlag.State_Selected), index)
            self._paint_entry(painter, rect, face)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, is_selected: bool, index: AnyIndex) -> None:
        tokens, has_keyboard = current_tokens(), self._view.hasFocus()
        if is_selected:
            painter.fillRect(rect, tokens.colour("select" if has_keyboard else "select_idle"))
            if has_keyboard:
                painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), tokens.colour("accent"))
        below = index.sibling(index.row() + 1, index.column())
        if below.isValid() and below.data(_FACE) is not None and not is_selected:
            left = rect.left() + scaled(_WORDS)
            painter.fillRect(left, rect.bottom(), rect.width() - left - scaled(_RIGHT), 1, tokens.colour("border"))

    @staticmethod
    def _paint_entry(painter: QPainter, rect: QRect, face: EntryFace) -> None:
        tokens, line = current_tokens(), scaled(_LINE)
        top, left = rect.top() + scaled(_OVER), rect.left() + scaled(_WORDS)
        circle = QRect(rect.left() + scaled(_LEFT), top + scaled(2), scaled(_AVATAR), scaled(_AVATAR))
        paint_avatar(painter, circle, face.entry.user)
        width = rect.right() - scaled(_RIGHT) - left
        time = clock_text(face.entry.at)
        painter.setFont(fonts.tabular(fonts.caption()))
        painter.setPen(tokens.colour("muted"))
        time_width = painter.fontMetrics().horizontalAdvance(time)
        painter.drawText(
            QRect(left, top, width, line), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, time
        )
        painter.setFont(fonts.body(fonts.MEDIUM))
        painter.setPen(tokens.colour("text"))
        room = width - time_width - scaled(_OVER)
        now = translate("History", "Now")
        if face.is_now:
            room -= chip_width(now) + scaled(_OVER)
        name_width = min(room, painter.fontMetrics().horizontalAdvance(face.entry.user) + 2)
        draw_line(painter, QRect(left, top, name_width, line), face.entry.user)
        if face.is_now:
            chip = QRect(left + name_width + scaled(_OVER), top, chip_width(now), line)
            paint_chip(painter, chip, "ok", now)
        for at, told in enumerate(face.shown_lines(), 1):
            _paint_told(painter, QRect(left, top + at * line, width, line), told)


def _paint_told(painter: QPainter, rect: QRect, told: ToldLine) -> None:
    """A field in words: what it is and the old value in muted ink, an arrow, and the new one."""
    tokens, metrics = current_tokens(), QFontMetrics(fonts.body())
    painter.setFont(fonts.body())
    gap = scaled(_OVER)
    label_width = min(
        metrics.horizontalAdvance(told.label) + 1, rect.width() * 2 // 3 if told.after else rect.width()
    )
    painter.setPen(tokens.colour("muted" if told.after else "text"))
    draw_line(painter, QRect(rect.left(), rect.top(), label_width, rect.height()), told.label)
    left, room = rect.left() + label_width + gap, rect.width() - label_width - gap
    if told.before:
        before = f"{told.before} →"
        width = min(
            metrics.horizontalAdvance(before) + 1, max(room // 2, room - metrics.horizontalAdvance(told.after) - gap)
        )
        painter.setPen(tokens.colour("muted"))
        draw_line(painter, QRect(left, rect.top(), width, rect.height()), before)
        left, room = left + width + gap // 2, room - width - gap // 2
    painter.setPen(tokens.colour("text"))
    draw_line(painter, QRect(left, rect.top(), room, rect.height()), told.after)
