"""The keys that something in a window listens for, and those that the Keyboard Shortcuts window lists."""

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.help.shortcuts_window import group_asked_from
from custlist_desktop.ui.shell.key_groups import shortcut_groups

SCREENS: Final = (
    "customers-empty",
    "customers-browse",
    "customers-menu",
    "customers-details-menu",
    "row-menu",
    "customer-edit",
    "estimates",
    "estimate-menu",
    "estimate-editor",
    "estimate-line-menu",
    "estimate-customer-menu",
    "estimate-header-menu",
    "estimate-customer-picker-all",
    "proposal",
    "issued-proposals",
    "import-columns",
    "import-check",
    "duplicates",
    "restore",
    "settings-company",
    "settings-company-menu",
    "settings-users",
    "settings-users-menu",
    "settings-templates",
    "settings-templates-menu",
    "settings-activity",
    "export",
    "settings-menu",
    "backups",
)
"""Where all keys are listened for."""


_WIDE = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)


class Bound:
    """The keys that actions and shortcuts of one window listen for, as far as they are in view.

    ``known`` has those of disabled ones too, such as Undo while nothing was done; ``narrow`` those that are
    heard only while a part of the window has the keyboard. ``ambiguous`` tells of keys that two listen for in the
    same place: Qt then does nothing.
    """

    def __init__(self, window: QWidget, popup: QWidget | None) -> None:
        self.group = group_asked_from(window)
        self.known: set[str] = set()
        self._keys: dict[str, list[tuple[QObject, QWidget]]] = {}
        self.narrow: set[str] = set()
        for shortcut in window.findChildren(QShortcut):
            owner = shortcut.parent()
            if isinstance(owner, QWidget) and owner.isVisible() and shortcut.isEnabled():
                whole = shortcut.context() is Qt.ShortcutContext.WindowShortcut
                self._note(shortcut.key(), shortcut, window if whole else owner)
        for widget in (window, *window.findChildren(QWidget)):
            for action in widget.actions() if widget.isVisible() and widget.window() is window else []:
                whole = action.shortcutContext() in _WIDE
                for key in action.shortcuts():
                    self._note(key, action, window if whole else widget)
                    self.narrow |= set() if whole else {_listed_name(key)}
        self.shown = {
            _listed_name(key) for action in (popup.actions() if popup else []) for key in action.shortcuts()
        }
        self.ambiguous = self._ambiguous()  # now, as the window goes

    def _note(self, key: QKeySequence, source: QObject, scope: QWidget) -> None:
        self.known.add(_listed_name(key))
        if not isinstance(source, QAction) or source.isEnabled():
            self._keys.setdefault(key.toString(), []).append((source, scope))

    def _ambiguous(self) -> list[str]:
        return [
            f"{key} in {self.group}"
            for key, bound in self._keys.items()
            for number, (source, scope) in enumerate(bound)
            for other, place in bound[number + 1 :]
            if source is not other and (scope is place or scope.isAncestorOf(place) or place.isAncestorOf(scope))
        ]


def _listed_name(key: QKeySequence | str) -> str:
    """The name of a key in the window, which knows one Enter only."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter")


def listed(*groups: str) -> dict[str, bool]:
    """The keys that the window lists in groups, and whether each is a widget's own."""
    found: dict[str, bool] = {}
    for group in shortcut_groups():
        for shortcut in group.shortcuts if group.key in groups else ():
            found.update({_listed_name(key) or key: shortcut.by_widget for key in shortcut.keys})
    return found
