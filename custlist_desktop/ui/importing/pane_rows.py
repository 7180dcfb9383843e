"""The lines of the pane beside the rows: painted, each one sentence for a screen reader."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from custlist_desktop.domain.contact import CONTACT_FIELDS, CustomerDetails
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.row_lines import FieldLine, NotesLine, line_text, note_text
from custlist_desktop.ui.importing.sentences import shown_value
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.contact.sentences import field_text
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.lists.delegate import draw_line
from custlist_desktop.ui.kit.lists.marked_text import fitting_text
from custlist_desktop.ui.kit.styling import WrapLabel, make_label
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import fix_width, scaled

BLEED: Final = 12
"""How far the background of a cell to be checked reaches beyond its content."""
_LABEL: Final = (96, 136)
"""How narrow and how wide the names at the left are."""
_GAP: Final = 12
_ROUNDING: Final = 2
_ROW: Final = 24
_SECOND: Final = 20
_MARK: Final = 16
_GLANCE: Final = 480
_MOST_SOURCE: Final = 0.45
_ARROW: Final = " → "
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def label_width() -> int:
    """How wide the names of fields at the left are: as the longest needs, while values keep most of the room."""
    longest = max(_advance(fonts.caption(), field_text(name)) for name in CONTACT_FIELDS)
    least, most = map(scaled, _LABEL)
    return max(least, min(longest + _ROUNDING, most))


class PaneRow(QWidget):
    """A label, a value, what it was before, and where it comes from; in two lines where one has too little room."""

    def __init__(
        self, label: str, value: str, source: str = "", before: str | None = None, *, muted: bool = False
    ) -> None:
        """
        Args:
            label: the name at the left.
            value: what will be.
            source: what stands at the right.
            before: what was, struck through; None where nothing changes.
            muted: a value that is no value, but words about it.
        """
        super().__init__()
        self._label, self._value, self._source, self._before = label, value, source, before
        self._muted = muted
        self._left = label_width()
        # Not Fixed: that is the height of the width before, and the second line would be missing.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        return QSize(self._left + scaled(200), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return scaled(_ROW) + (0 if self._fits(width) else scaled(_SECOND))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has no room has a tool tip."""
        super().resizeEvent(event)
        room = self._value_room(self.width(), with_source=False)
        is_cut = max(_advance(fonts.body(fonts.MEDIUM), text) for text in (self._value, self._before or "")) > room
        is_cut = is_cut or _advance(fonts.caption(), self._label) > self._left or self._source_is_cut(self.width())
        self.setToolTip(self.accessibleName() if is_cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current_tokens()
        muted, ink = tokens.colour("muted"), tokens.colour("muted" if self._muted else "text")
        line = QRect(BLEED, 0, self.width() - 2 * BLEED, scaled(_ROW))
        _draw(painter, fonts.caption(), muted, line.adjusted(0, 0, self._left - line.width(), 0), self._label)
        fits = self._fits(self.width())
        second = line.translated(0, 0 if fits else scaled(_SECOND))
        room = line.adjusted(self._left + _GAP, 0, 0, 0)
        source = self._source_width(self.width()) if fits or self._before is not None else room.width()
        _draw(
            painter, fonts.caption(), muted, second.adjusted(second.width() - source, 0, 0, 0), self._source, _RIGHT
        )
        if fits:
            room = room.adjusted(0, 0, -source - (_GAP if source else 0), 0)
        if self._before is None:
            _draw(painter, fonts.body(), ink, room, self._value)
            return
        used = _draw(painter, _struck(), muted, room, self._before)
        after = (
            room.adjusted(used, 0, 0, 0) if fits else QRect(room.left(), second.top(), room.width(), room.height())
        )
        if not fits:
            after.setRight(after.right() - source - (_GAP if source else 0))
        arrow = _ARROW if self._before and fits else _ARROW.lstrip() if self._before else ""
        after.setLeft(after.left() + _draw(painter, fonts.body(), muted, after, arrow))
        _draw(painter, fonts.body(fonts.MEDIUM), ink, after, self._value)

    def _fits(self, width: int) -> bool:
        room = self._value_room(width, with_source=True)
        return self._value_width() <= room and not self._source_is_cut(width)

    def _value_width(self) -> int:
        """What the value needs, with what it was before."""
        if self._before is None:
            return _advance(fonts.body(), self._value)
        arrow = _ARROW if self._before else ""
        return _advance(fonts.body(), self._before + arrow) + _advance(fonts.body(fonts.MEDIUM), self._value)

    def _value_room(self, width: int, *, with_source: bool) -> int:
        source = self._source_width(width) if with_source else 0
        return width - 2 * BLEED - self._left - _GAP - source - (_GAP if source else 0)

    def _source_width(self, width: int) -> int:
        room = width - 2 * BLEED - self._left - _GAP
        most = max(0, round(room * _MOST_SOURCE), room - _GAP - self._value_width())
        return min(_advance(fonts.caption(), self._source), most)

    def _source_is_cut(self, width: int) -> bool:
        return _advance(fonts.caption(), self._source) > self._source_width(width)


class FieldRow(PaneRow):
    """A field as it will be."""

    def __init__(self, line: FieldLine, *, with_source: bool = True) -> None:
        """Without its source where something else stands at the right."""
        before = None if line.before == line.after else line.before
        super().__init__(line.name(), line.after, line.source if with_source else "", before)
        self.setAccessibleName(line_text(line))


class EmptyRow(QWidget):
    """The fields that stay empty, in as many lines as their names need."""

    def __init__(self, fields: str) -> None:
        """``fields`` are their names."""
        super().__init__()
        label = make_label(translate("RowPane", "Empty"), "caption")
        label.setFixedWidth(label_width() + _GAP)
        names = make_label(fields, "muted", wrap=True)
        names.setAccessibleName(translate("RowPane", "Empty: {fields}").format(fields=fields))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(BLEED, 4, BLEED, 4)
        layout.setSpacing(0)
        layout.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(names, 1)


class MendedRow(QWidget):
    """A field that a person has mended, with the way back."""

    def __init__(self, line: FieldLine) -> None:
        """``line`` has a mended column."""
        super().__init__()
        self.undo = LinkLabel(translate("RowPane", "Undo"))
        self.undo.setAccessibleDescription(line_text(line))
        self.undo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, BLEED, 0)
        layout.setSpacing(8)
        layout.addWidget(FieldRow(line, with_source=False), 1)
        layout.addWidget(Chip(translate("RowPane", "Corrected"), "info"))
        layout.addWidget(self.undo)


class NoteRow(QWidget):
    """A line of the notes: kept, with a plus where it comes in, or the old and the new of one that is replaced."""

    def __init__(self, line: NotesLine) -> None:
        super().__init__()
        self.setAccessibleName(note_text(line))
        self._mark = "" if line.is_kept else "+"
        layout = QHBoxLayout(self)
        layout.setContentsMargins(BLEED + scaled(_MARK), 2, BLEED, 2)
        layout.setSpacing(_GAP)
        layout.addWidget(_note_label(line), 1)
        if line.source:
            source = make_label(role="caption")
            room = label_width() + _GAP
            source.setText(fitting_text(QFontMetrics(fonts.caption()), line.source, room))
            source.setToolTip(line.source if source.text() != line.source else "")
            layout.addWidget(source, 0, Qt.AlignmentFlag.AlignTop)

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = QRect(BLEED, 2, scaled(_MARK), QFontMetrics(fonts.body()).height())
        _draw(QPainter(self), fonts.body(fonts.SEMIBOLD), current_tokens().colour("ok"), room, self._mark)


class CustomerGlance(BaseDialog):
    """The customer that a row updates, as it is in the list now: every field that has a value, to be looked at."""

    def __init__(self, details: CustomerDetails, home_region: str, parent: QWidget | None = None) -> None:
        """Numbers are shown as written in ``home_region``, an ISO 3166-1 alpha-2 code."""
        super().__init__(parent)
        self.setWindowTitle(translate("CustomerGlance", "Customer in the List"))
        close = self.footer.add_button(make_button(translate("CustomerGlance", "Close"), "primary"))
        close.clicked.connect(self.accept)
        said = translate("CustomerGlance", "As it is in the list now. Nothing has been written yet.")
        self.body_layout.setSpacing(0)
        self.body_layout.addWidget(make_label(details.company or details.contact_name, "lead", wrap=True))
        self.body_layout.addWidget(make_label(said, "muted", wrap=True))
        self.body_layout.addSpacing(12)
        region = details.country or home_region
        for name in CONTACT_FIELDS:
            value = shown_value(name, getattr(details, name), region)
            if value:
                self.body_layout.addWidget(FieldRow(FieldLine(name, value, value, "")))
        if details.notes:
            self.body_layout.addSpacing(12)
            self.body_layout.addWidget(make_label(details.notes, "muted", wrap=True))
        self.body_layout.addStretch(1)
        fix_width(self, _GLANCE)


def _note_label(line: NotesLine) -> WrapLabel:
    label = WrapLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    if line.is_kept:
        label.setProperty("role", "muted")
    label.setText(f"{line.before}{_ARROW}{line.text}" if line.before else line.text)
    return label


def _struck() -> QFont:
    font = fonts.body()
    font.setStrikeOut(True)
    return font


def _advance(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)


def _draw(
    painter: QPainter, font: QFont, colour: QColor, room: QRect, text: str, align: Qt.AlignmentFlag = _LEFT
) -> int:
    """Paints one line, elided to fit; returns how wide it is."""
    if not text:
        return 0
    painter.setFont(font)
    painter.setPen(colour)
    return draw_line(painter, room, text, align)
