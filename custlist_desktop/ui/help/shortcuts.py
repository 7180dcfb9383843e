"""The keys of a place and what they do, as the Keyboard Shortcuts window and the guide show them."""

from dataclasses import dataclass
from typing import Any, Final

from custlist_desktop.ui.kit.commands import Command, CommandTable

EVERYWHERE: Final = "everywhere"
CUSTOMERS: Final = "customers"
ESTIMATES: Final = "estimates"
EDITOR: Final = "editor"
LINES: Final = "lines"
PROPOSAL: Final = "proposal"
IMPORT: Final = "import"
DUPLICATES: Final = "duplicates"
RESTORE: Final = "restore"
ACCOUNT_SETTINGS: Final = "account_settings"
ACTIVITY: Final = "activity"
BACKUPS: Final = "backups"
DIALOGS: Final = "dialogs"

GROUP_PROPERTY: Final = "shortcut_group"
"""The dynamic property by which a window says which group is its own; the main window's is its page's key."""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One thing that keys do.

    Attributes:
        keys: portable names as QKeySequence reads them; each of them does it.
        text: what it does, in the interface's language.
        names: what its buttons and menus are called, by which it is found too.
        by_widget: whether a widget handles the keys itself, rather than a QAction or QShortcut.
    """

    keys: tuple[str, ...]
    text: str
    names: tuple[str, ...] = ()
    by_widget: bool = False


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """The keys of one place: ``key`` names it, ``title`` does so in the interface's language."""

    key: str
    title: str
    shortcuts: tuple[Shortcut, ...]


def shortcut_group(key: str, title: str, *tables: CommandTable[Any]) -> ShortcutGroup:
    """The group of a place whose commands are in ``tables``; rows of a table with the same words are one."""
    shortcuts: list[Shortcut] = []
    for table in tables:
        told: dict[str, list[Command[Any]]] = {}
        for row in table:
            if row.help:
                told.setdefault(row.help, []).append(row)
        shortcuts += [_shortcut(text, rows) for text, rows in told.items()]
    return ShortcutGroup(key, title, tuple(shortcuts))


def _shortcut(text: str, rows: list[Command[Any]]) -> Shortcut:
    keys = " ".join(row.keys for row in rows).replace("Return", "Enter").split()
    names = tuple(row.text for row in rows if row.text)
    return Shortcut(tuple(dict.fromkeys(keys)), text, names, rows[-1].by_widget)
