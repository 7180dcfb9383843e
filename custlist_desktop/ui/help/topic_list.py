"""The list at the left of the guide: its topics by group, or the places where words were found."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from custlist_desktop.ui.help.finding import Found
from custlist_desktop.ui.help.topics import group_title, page_title, topic_groups
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.lists.nav_delegate import CAPTION, HEADING, OWN, NavDelegate

_ROW: Final = 34
_GAP: Final = 1
_TOPIC: Final = OWN
_ANCHOR: Final = OWN + 1


class TopicList(QListWidget):
    """Topics or places, chosen with the arrow keys or the mouse."""

    place_chosen = Signal(str, str)
    """A row became current: its topic, and its anchor or nothing."""
    read_requested = Signal()
    """Enter was pressed: the keyboard goes to the page."""

    def __init__(self) -> None:
        """Empty until `show_topics` or `show_found`."""
        super().__init__()
        self.setProperty("look", "nav")
        self._delegate = NavDelegate(self, _ROW, _GAP)
        self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.currentItemChanged.connect(self._on_current_item_changed)

    def needed_width(self) -> int:
        """How wide it is with no topic cut, beside its scroll bar."""
        topics = (self.item(row) for row in range(self.count()))
        words = self._delegate.width_for(each.text() for each in topics if not each.data(HEADING))
        return words + self.verticalScrollBar().sizeHint().width()

    def show_topics(self, current: str) -> None:
        """Lists all topics by group, with ``current`` chosen; emits nothing."""
        self._begin(translate("Guide", "Topics"))
        for group in topic_groups():
            heading = QListWidgetItem(group_title(group.key))
            heading.setData(HEADING, True)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(heading)
            for topic in group.topics:
                self._add(page_title(topic, current_language()), topic)
        self.blockSignals(False)
        self.set_current(current)

    def show_found(self, found: Iterable[Found]) -> None:
        """Lists places; none is chosen yet, and nothing is emitted."""
        self._begin(translate("Guide", "Results"))
        for place in found:
            caption = place.title if place.anchor else translate("Guide", "Whole topic")
            self._add(place.heading, place.topic, place.anchor, caption)
        self.setCurrentRow(-1)
        self.blockSignals(False)

    def set_current(self, topic: str) -> None:
        """Chooses the row of a topic without emitting anything; none where it isn't listed."""
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
        """Enter goes on to the page."""
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
        item.setData(CAPTION, caption)
        item.setToolTip(text if len(text) > 30 else "")
        if caption:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {caption}")
        self.addItem(item)

    def _on_current_item_changed(self) -> None:
        item = self.currentItem()
        if item is not None:
            self.place_chosen.emit(str(item.data(_TOPIC)), str(item.data(_ANCHOR) or ""))
