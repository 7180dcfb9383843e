"""The list at the left of the guide: its topics by group, or the places where words were found."""

from typing import Any, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from custlist_desktop.ui.help.topics import Found, group_title, page_title, topic_groups
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

_TOPIC_ROW: Final = 34
_GROUP_ROW: Final = 38
_FOUND_ROW: Final = 52
_PADDING: Final = 12
_TOPIC: Final = Qt.ItemDataRole.UserRole
_ANCHOR: Final = Qt.ItemDataRole.UserRole + 1
_CAPTION: Final = Qt.ItemDataRole.UserRole + 2
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_LOW: Final = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft


class _RowDelegate(QStyledItemDelegate):
    """Paints a group's name, a topic, or a place that was found, with its page under it."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's override."""
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_tokens()
        if not index.data(_TOPIC):
            group = rect.adjusted(_PADDING, 0, -_PADDING, -6)
            _draw(painter, group, str(index.data()), fonts.caption(fonts.SEMIBOLD), tokens.colour("muted"), _LOW)
        else:
            self._paint_row(painter, rect.adjusted(0, 1, 0, -1), option_.state, index)
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, index: AnyIndex) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        tokens = current_tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(tokens.colour("press" if selected else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if selected and self._view.hasFocus():
            painter.setPen(QPen(tokens.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5)
        words = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        caption = index.data(_CAPTION)
        strong = fonts.body(fonts.SEMIBOLD if selected else fonts.MEDIUM if caption else fonts.NORMAL)
        if not caption:
            _draw(painter, words, str(index.data()), strong, tokens.colour("text"), _MIDDLE)
            return
        first, second = QFontMetrics(strong).height(), QFontMetrics(fonts.caption()).height()
        top = words.top() + (words.height() - first - second) // 2
        above = QRect(words.left(), top, words.width(), first)
        below = QRect(words.left(), top + first, words.width(), second)
        _draw(painter, above, str(index.data()), strong, tokens.colour("text"), _MIDDLE)
        _draw(painter, below, str(caption), fonts.caption(), tokens.colour("muted"), _MIDDLE)

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Qt's override."""
        if not index.data(_TOPIC):
            return QSize(0, scaled(_GROUP_ROW))
        return QSize(0, scaled(_FOUND_ROW if index.data(_CAPTION) else _TOPIC_ROW))


class TopicList(QListWidget):
    """Topics or places, chosen with the arrow keys or the mouse."""

    place_chosen = Signal(str, str)
    """A row became current: its topic, and its anchor or nothing."""
    read_requested = Signal()
    """Enter was pressed: the keyboard goes to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_topics` or `show_found`."""
        super().__init__(parent)
        self.setProperty("look", "nav")
        self.setItemDelegate(_RowDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.currentItemChanged.connect(self._on_current_item_changed)

    def show_topics(self, current: str) -> None:
        """Lists all topics by group, with ``current`` chosen; tells nothing."""
        self._begin(translate("Guide", "Topics"))
        for group in topic_groups():
            heading = QListWidgetItem(group_title(group.key))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(heading)
            for topic in group.topics:
                self._add(page_title(topic, current_language()), topic)
        self.blockSignals(False)
        self.set_current(current)

    def show_found(self, found: list[Found]) -> None:
        """Lists places; none is chosen yet, and nothing is told."""
        self._begin(translate("Guide", "Results"))
        for place in found:
            caption = place.title if place.anchor else translate("Guide", "Whole topic")
            self._add(place.heading, place.topic, place.anchor, caption)
        self.setCurrentRow(-1)
        self.blockSignals(False)

    def set_current(self, topic: str) -> None:
        """Chooses the row of a topic without telling; none where it isn't listed."""
        self.blockSignals(True)
        rows = [row for row in range(self.count()) if self.item(row).data(_TOPIC) == topic]
        self.setCurrentRow(rows[0] if rows else -1)
        self.blockSignals(False)
        self.viewport().update()

    def choose_first(self) -> None:
        """Chooses the first row that can be, as a click would."""
        for row in range(self.count()):
            if self.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                self.setCurrentRow(row)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter goes on to the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.read_requested.emit()
        else:
            super().keyPressEvent(event)

    def _begin(self, name: str) -> None:
        self.blockSignals(True)
        self.clear()
        self.setAccessibleName(name)

    def _add(self, text: str, topic: str, anchor: str = "", caption: str = "") -> None:
        item = QListWidgetItem(text)
        item.setData(_TOPIC, topic)
        item.setData(_ANCHOR, anchor)
        item.setData(_CAPTION, caption)
        item.setToolTip(text if len(text) > 30 else "")
        if caption:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {caption}")
        self.addItem(item)

    def _on_current_item_changed(self) -> None:
        item = self.currentItem()
        if item is not None:
            self.place_chosen.emit(str(item.data(_TOPIC)), str(item.data(_ANCHOR) or ""))


def _draw(
    painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor, alignment: Qt.AlignmentFlag
) -> None:
    """One line, elided if it must be."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(
        rect, alignment, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    )
