"""Shows a page of the guide: the text with its boxes, keycaps and marks, in a column that is good to read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextFrame,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser

from custlist_desktop.domain.text import fold_with_positions
from custlist_desktop.ui.help.blocks import fragments, slug
from custlist_desktop.ui.help.topics import page_blocks, page_path, page_title, topic_keys
from custlist_desktop.ui.help.typesetting import BOX, PageSetter
from custlist_desktop.ui.i18n import current_language
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

_COLUMN: Final = 640
"""The widest that text is set: about 85 letters."""
_SIDE: Final = 48
_NARROW: Final = 560
"""A view of fewer pixels has half the room at its sides."""
_TOP: Final = 36
_BOTTOM: Final = 56
_ZOOMS: Final = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
_NATURAL: Final = _ZOOMS.index(1.0)


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """What stands at the top of the view: the number of the block, and the share of it that is above.

    A page has the same blocks in every language and at every width.
    """

    block: int
    above: float


class PageView(QTextBrowser):
    """Shows one page at a time. It emits links to other pages and doesn't follow them."""

    topic_requested = Signal(str, str)
    """A link to another page was followed: the topic, and the anchor or nothing."""
    zoom_changed = Signal(int)
    """The type's size in percent."""

    def __init__(self) -> None:
        """Empty until `show_page`."""
        super().__init__()
        self.setProperty("look", "page")
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._topic = ""
        self._words: tuple[str, ...] = ()
        self._marks: list[tuple[QTextBlock, int, int]] = []
        self._zoom = _NATURAL
        self._is_setting = False
        self._set_width = 0
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_page(self, topic: str, anchor: str = "", words: Sequence[str] = ()) -> None:
        """Sets a page anew.

        Args:
            topic: one of topic_keys().
            anchor: the part to begin at; the page's beginning without.
            words: what was searched for, folded; it is marked.
        """
        self._topic = topic
        self._words = _shortest(words)
        self._set_page()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        if anchor:
            self._go_to(anchor)

    @property
    def topic(self) -> str:
        """What is shown; empty at first."""
        return self._topic

    def mark(self, words: Sequence[str]) -> None:
        """Marks other words, folded ones, on the page that is there."""
        self._words = _shortest(words)
        self._find_marks()
        self.viewport().update()

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller type; 0 is the interface's own size."""
        wanted = _NATURAL if steps == 0 else min(max(self._zoom + steps, 0), len(_ZOOMS) - 1)
        if wanted != self._zoom:
            self._zoom = wanted
            self._set_page_in_place()
            self.zoom_changed.emit(self.zoom_percent())

    def set_zoom_percent(self, percent: int) -> None:
        """Sets a size of type that `zoom_percent` returned."""
        wanted = [round(each * 100) for each in _ZOOMS].index(percent)
        if wanted != self._zoom:
            self.zoom_by(wanted - self._zoom)

    def zoom_percent(self) -> int:
        """The type's size in percent."""
        return round(_ZOOMS[self._zoom] * 100)

    def _side(self) -> int:
        """The least room at both sides of the column."""
        return _SIDE if self.width() >= _NARROW else _SIDE // 2

    def _column(self) -> int:
        wanted = round(scaled(_COLUMN) * max(1.0, _ZOOMS[self._zoom]))
        # Not the viewport's width: that changes when the page turns out to need a scroll bar.
        return max(200, min(wanted, self.width() - 2 * self._side()))

    def _set_page(self) -> None:
        if not self._topic or self._is_setting:
            return
        self._is_setting = True  # setting the page may show the scroll bar, which resizes this view
        try:
            self._set_blocks()
        finally:
            self._is_setting = False

    def _set_blocks(self) -> None:
        language = current_language()
        width = self._set_width = self._column()
        setter = PageSetter(self.document(), current_tokens(), _ZOOMS[self._zoom], width, self.devicePixelRatioF())
        setter.set_page(list(page_blocks(self._topic, language)), page_path(self._topic, language).parent)
        topics = topic_keys()
        following = topics.index(self._topic) + 1
        if following < len(topics):
            setter.add_next(topics[following], page_title(topics[following], language))
        self._place_column()
        self._find_marks()
        self.setAccessibleName(page_title(self._topic, language))

    def reading_place(self) -> ReadingPlace:
        """How far one has read."""
        top = self.verticalScrollBar().value()
        layout = self.document().documentLayout()
        for block in self._blocks():
            rect = layout.blockBoundingRect(block)
            if rect.bottom() > top:
                return ReadingPlace(block.blockNumber(), max(0.0, (top - rect.top()) / max(1.0, rect.height())))
        return ReadingPlace(0, 0.0)

    def read_on_at(self, place: ReadingPlace) -> None:
        """Scrolls to where `reading_place` was."""
        block = self.document().findBlockByNumber(place.block)
        if not block.isValid() or place == ReadingPlace(0, 0.0):
            return
        rect = self.document().documentLayout().blockBoundingRect(block)
        self.verticalScrollBar().setValue(round(rect.top() + place.above * rect.height()))

    def _set_page_in_place(self) -> None:
        """Sets the page anew, and stays at what was read."""
        place = self.reading_place()
        self._set_page()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.read_on_at(place)

    def _place_column(self) -> None:
        side = max(self._side(), (self.viewport().width() - self._column()) // 2)
        root = self.document().rootFrame()
        form = root.frameFormat()
        if (form.leftMargin(), form.topMargin()) != (side, _TOP):
            form.setTopMargin(_TOP)
            form.setLeftMargin(side)
            form.setRightMargin(side)
            form.setBottomMargin(_BOTTOM)
            root.setFrameFormat(form)

    def _go_to(self, anchor: str) -> None:
        for block in self._blocks():
            if block.blockFormat().headingLevel() and slug(block.text()) == anchor:
                cursor = QTextCursor(block)
                self.setTextCursor(cursor)
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - 16)
                return

    def _find_marks(self) -> None:
        self._marks = []
        for block in self._blocks() if self._words else ():
            folded, positions = fold_with_positions(block.text())
            for word in self._words:
                start = folded.find(word)
                while start >= 0:
                    self._marks.append((block, positions[start], positions[start + len(word) - 1] + 1))
                    start = folded.find(word, start + len(word))

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _on_anchor_clicked(self, url: QUrl) -> None:
        name, anchor = url.path().removesuffix(".md"), url.fragment()
        if name and name != self._topic:
            self.topic_requested.emit(name, anchor)
        elif anchor:
            self._go_to(anchor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offset = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        painter.translate(offset)
        view = QRectF(event.rect()).translated(-offset)
        self._paint_frames(painter, view)
        self._paint_marks(painter, view)
        for block in self._blocks():
            rect = self.document().documentLayout().blockBoundingRect(block)
            if rect.top() > view.bottom():
                break
            if rect.bottom() >= view.top():
                self._paint_spans(painter, block)
        painter.end()
        super().paintEvent(event)

    def _paint_frames(self, painter: QPainter, view: QRectF) -> None:
        tokens = current_tokens()
        layout = self.document().documentLayout()
        for frame in self.document().rootFrame().childFrames():
            kind = str(frame.frameFormat().property(BOX))
            rect = _inner_rect(frame, layout.frameBoundingRect(frame))
            if not rect.intersects(view):
                continue
            ground = {"tip": "info_bg", "note": "warn_bg"}.get(kind, "window")
            painter.setPen(Qt.PenStyle.NoPen if kind != "code" else QPen(tokens.colour("border"), 1))
            painter.setBrush(tokens.colour(ground))
            # The last line's height has its spacing under it, which would look like a larger edge.
            below = 1 if kind == "code" else round(fonts.pixel_size() * 0.4 * _ZOOMS[self._zoom])
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -below - 0.5), 8, 8)

    def _paint_marks(self, painter: QPainter, view: QRectF) -> None:
        tokens = current_tokens()
        for block, start, end in self._marks:
            for rect in self._text_rects(block, start, end):
                if rect.intersects(view):
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(tokens.colour("match"))
                    painter.drawRoundedRect(rect, 2, 2)
                    painter.fillRect(
                        QRectF(rect.left(), rect.bottom() - 1.5, rect.width(), 1.5), tokens.colour("match_edge")
                    )

    def _paint_spans(self, painter: QPainter, block: QTextBlock) -> None:
        """The keycaps, the grounds of what is to be typed, and the edges of pictures."""
        tokens = current_tokens()
        for fragment in fragments(block):
            form = fragment.charFormat()
            box = form.property(BOX)
            if box is None and not form.isImageFormat():
                continue
            start = fragment.position() - block.position()
            for rect in self._text_rects(block, start, start + fragment.length()):
                if form.isImageFormat():
                    painter.setPen(QPen(tokens.colour("border"), 1))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    size = form.toImageFormat()
                    picture = QRectF(rect.left(), rect.bottom() - size.height(), size.width(), size.height())
                    painter.drawRoundedRect(picture.adjusted(-0.5, -0.5, 0.5, 0.5), 2, 2)
                    continue
                painter.setPen(QPen(tokens.colour("control"), 1) if box == "key" else Qt.PenStyle.NoPen)
                painter.setBrush(tokens.colour("window" if box == "key" else "note_bg"))
                beside = 1 if box == "key" else -2
                painter.drawRoundedRect(rect.adjusted(beside, -1.5, -beside, 1.5), 4, 4)

    def _text_rects(self, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
        """Where the characters from ``start`` to ``end`` of a block stand: a rectangle for each line."""
        layout = block.layout()
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        for number in range(layout.lineCount()):
            line: Any = layout.lineAt(number)  # the stubs give cursorToX a pair
            first, last = line.textStart(), line.textStart() + line.textLength()
            if first >= end or last <= start:
                continue
            left = _x(line.cursorToX(max(start, first)))
            right = _x(line.cursorToX(min(end, last)))
            top = line.y() + line.height() - line.descent() - line.ascent()
            yield QRectF(left, top, right - left, line.ascent() + line.descent()).translated(origin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with the arrows is the window's, for back and forward."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms, by steps of this view."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column stays in the middle; pictures follow its width."""
        super().resizeEvent(event)
        if self._is_setting or not self._topic:
            return
        if self._column() != self._set_width:
            self._set_page_in_place()
        else:
            self._place_column()

    def changeEvent(self, event: QEvent) -> None:
        """The page follows the appearance."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._set_page_in_place()


def _inner_rect(frame: QTextFrame, rect: QRectF) -> QRectF:
    """A frame without its margins."""
    form = frame.frameFormat()
    return rect.adjusted(form.leftMargin(), form.topMargin(), -form.rightMargin(), -form.bottomMargin())


def _x(answer: Any) -> float:
    return float(answer[0] if isinstance(answer, tuple) else answer)


def _shortest(words: Sequence[str]) -> tuple[str, ...]:
    """Without those that begin with another of them, and would be marked twice."""
    return tuple(each for each in words if not any(each != other and each.startswith(other) for other in words))
