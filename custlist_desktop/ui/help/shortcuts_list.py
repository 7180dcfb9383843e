"""One group of the Keyboard Shortcuts window: a title, and keys with what they do."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.text import fold
from custlist_desktop.ui.help.shortcuts import Shortcut, ShortcutGroup
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.keycap import Keycap, native_key_name
from custlist_desktop.ui.kit.styling import make_label, make_line
from custlist_desktop.ui.theme.metrics import scaled

_KEYS_WIDTH: Final = 176
_HEAD_ROWS: Final = 2


class _Row:
    """The keys of one shortcut and its words, in a grid."""

    def __init__(self, shortcut: Shortcut, grid: QGridLayout, at: int) -> None:
        self.shortcut = shortcut
        names = [native_key_name(key) for key in shortcut.keys]
        self._searched = fold(" ".join((shortcut.text, *names, *shortcut.keys)))
        self._keys = QWidget()
        self._keys.setFixedWidth(scaled(_KEYS_WIDTH))
        caps = QHBoxLayout(self._keys)
        caps.setContentsMargins(0, 0, 0, 0)
        caps.setSpacing(4)
        for key in shortcut.keys:
            caps.addWidget(Keycap(key))
        caps.addStretch(1)
        self._words = make_label(shortcut.text, wrap=True)
        self._words.setAccessibleName(f"{', '.join(names)}: {shortcut.text}")
        grid.addWidget(self._keys, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._words, at, 1)

    def narrow(self, words: Sequence[str]) -> bool:
        """Shows the row only if it has all ``words``; returns whether it does."""
        fits = all(word in self._searched for word in words)
        self._keys.setVisible(fits)
        self._words.setVisible(fits)
        return fits


class GroupView(QWidget):
    """A group; hidden while nothing of it fits."""

    def __init__(self, group: ShortcutGroup, parent: QWidget, *, here: bool) -> None:
        """``here`` marks the group of the window that the keys were asked from."""
        super().__init__(parent)
        self.key = group.key
        self._group = group
        self._shown = group
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(make_label(group.title, "section"))
        if here:
            head.addWidget(Chip(translate("ShortcutsWindow", "You are here"), "info"))
        head.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._rows = [_Row(shortcut, grid, at) for at, shortcut in enumerate(group.shortcuts)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(make_line())
        layout.addLayout(grid)

    def narrow(self, words: Sequence[str]) -> int:
        """Shows what has all ``words``, which are folded; returns how many shortcuts that are."""
        fitting = [row.shortcut for row in self._rows if row.narrow(words)]
        self._shown = replace(self._group, shortcuts=tuple(fitting))
        self.setVisible(bool(fitting))
        return len(fitting)

    def shown(self) -> ShortcutGroup:
        """The group with the shortcuts in view."""
        return self._shown

    def rows(self) -> int:
        """How high it is, in rows."""
        return len(self._shown.shortcuts) + _HEAD_ROWS
