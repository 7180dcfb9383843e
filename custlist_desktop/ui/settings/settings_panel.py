"""The panel at the left of Account Settings."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.nav_delegate import ICON, OWN, NavDelegate

_ROW: Final = 36
_GAP: Final = 2
_KEY: Final = OWN


class SettingsPanel(QListWidget):
    """The entries, chosen with the arrow keys or the mouse."""

    entry_shown = Signal(str)
    """The key of an entry that became current."""
    entry_activated = Signal(str)
    """The key of an entry that was clicked, or on which Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `add_entry`."""
        super().__init__(parent)
        self._keys: list[str] = []
        self.setAccessibleName(translate("AccountSettingsPage", "Account Settings"))
        self.setProperty("look", "nav")
        self.setItemDelegate(NavDelegate(self, _ROW, _GAP))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._on_current_item_changed)
        self.itemClicked.connect(self._on_item_clicked)

    def add_entry(self, key: str, icon_name: str, text: str) -> None:
        """Adds an entry at the end."""
        item = QListWidgetItem(text)
        item.setData(ICON, icon_name)
        item.setData(_KEY, key)
        self._keys.append(key)
        self.addItem(item)

    def set_current(self, key: str) -> None:
        """Makes an entry current; KeyError if there is none."""
        self.setCurrentRow(self._keys.index(key) if key in self._keys else _missing(key))

    def current_key(self) -> str:
        """The key of the current entry; empty if there is none."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter activates the current entry."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key():
            self.entry_activated.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def _on_current_item_changed(self) -> None:
        self.entry_shown.emit(self.current_key())

    def _on_item_clicked(self) -> None:
        self.entry_activated.emit(self.current_key())


def _missing(key: str) -> int:
    raise KeyError(key)
