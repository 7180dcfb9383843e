"""Frames with round corners, one of them a button."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.ui.kit.buttons import EntryButton
from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.keycap import Keycap, native_key_name
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme.metrics import scaled

_TILE: Final = 40
_TILE_ICON: Final = 20
_HEIGHT: Final = 72


class Card(QFrame):
    """A bordered frame with round corners; put a layout on it."""

    def __init__(self) -> None:
        """``parent`` as for any widget."""
        super().__init__()
        self.setProperty("look", "card")


class ChoiceCard(EntryButton):
    """One of a few ways to go on: a tile with an icon, a title, a sentence, its key, and a chevron."""

    def __init__(self, icon_name: str, keys: str = "", primary: bool = False) -> None:
        """
        Args:
            icon_name: the icon in the tile.
            keys: the key that does the same, as native_key_name takes it; only shown, not bound.
            primary: whether the tile is filled with the accent.
        """
        super().__init__()
        self.setProperty("look", "choice")
        # Qt's own is fixed: it would cut a sentence that takes more lines here than it wants.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._layout = QHBoxLayout(self)
        self._keys = keys
        self._title = make_label(role="section")
        self._sentence = make_label(role="muted", wrap=True)
        self._chip = Chip("", "ok")
        self._chip.hide()
        self._keycap = Keycap(keys)
        if not keys:
            self._keycap.hide()
        tile = IconLabel(icon_name, "on_accent" if primary else "text", _TILE_ICON)
        tile.set_tile("accent" if primary else "press", _TILE, 8)
        self._build_layout(tile)

    def _build_layout(self, tile: QWidget) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._title)
        title.addWidget(self._chip)
        title.addStretch(1)
        words.addStretch(1)
        words.addLayout(title)
        words.addWidget(self._sentence)
        words.addStretch(1)
        layout = self._layout
        layout.setContentsMargins(16, 8, 14, 8)
        layout.setSpacing(16)
        layout.addWidget(tile)
        layout.addLayout(words, 1)
        layout.addWidget(self._keycap)
        layout.addWidget(IconLabel("forward", "muted"))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_texts(self, title: str, sentence: str, chip: str = "") -> None:
        """Says what the choice is, what it brings, and in a ``chip`` what speaks for it; renews the key's name."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._chip.set_chip(chip, "ok")
        self._chip.setVisible(bool(chip))
        self._keycap.setText(native_key_name(self._keys))
        self.setAccessibleName(f"{title}, {chip}" if chip else title)
        self.setAccessibleDescription(sentence)

    def sizeHint(self) -> QSize:
        hint = self._layout.sizeHint()
        return QSize(hint.width(), max(scaled(_HEIGHT), hint.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._layout.minimumSize().width(), scaled(_HEIGHT))
