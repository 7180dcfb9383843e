"""The editor's commands that belong to no part of it: their keys, their words, their menu, and the keys in view."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.theme.metrics import scaled

_MENU_WIDTH: Final = 224
_KEYS: Final[dict[str, tuple[str | QKeySequence.StandardKey, ...]]] = {
    "undo": (QKeySequence.StandardKey.Undo,),
    "redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
    "save": ("Ctrl+S",),
    "section": ("Ctrl+Shift+N",),
    "customer": ("Ctrl+K",),
    "proposal": ("Ctrl+P",),
    "differences": ("Ctrl+Shift+D",),
    "check": ("F8",),
    "check_back": ("Shift+F8",),
    "columns": ("Ctrl+Shift+V",),
    "close": ("Ctrl+W",),
}


def editor_actions(window: QWidget, work: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """The actions by name, which work wherever the keyboard is in ``window``; each does its ``work``."""
    actions = {}
    for name, keys in _KEYS.items():
        action = QAction(window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(work[name])
        window.addAction(action)
        actions[name] = action
    return actions


def name_actions(actions: Mapping[str, QAction]) -> None:
    """Names the actions that are in menus."""
    actions["save"].setText(translate("EstimateEditor", "Save Now"))
    actions["customer"].setText(translate("EstimateEditor", "Change Customer"))
    actions["proposal"].setText(translate("EstimateEditor", "Make Proposal"))
    actions["close"].setText(translate("EstimateEditor", "Close Window"))
    actions["differences"].setText(translate("EstimateEditor", "See Differences"))


def editor_hints(of_paste: Sequence[KeyHint], *, differs: bool) -> list[KeyHint]:
    """The keys that the status bar shows.

    Args:
        of_paste: those that have to do with a paste that is still told about.
        differs: whether the estimate differs from its last revision.
    """
    section = ("Ctrl+Shift+N", translate("EstimateEditor", "New section"))
    differences = ("Ctrl+Shift+D", translate("EstimateEditor", "Differences"))
    of_lines = [
        ("Tab", translate("EstimateEditor", "Next cell")),
        ("Enter", translate("EstimateEditor", "Next line")),
        *([] if differs else [section]),
    ]
    return [
        *(of_paste or of_lines),
        ("Ctrl+K", translate("EstimateEditor", "Customer")),
        *([differences] if differs else []),
        ("Ctrl+P", translate("EstimateEditor", "Proposal")),
    ]


def editor_menu(
    window: QWidget, actions: Mapping[str, QAction], work: Mapping[str, Callable[[], object]]
) -> RoundMenu:
    """The menu of the three dots in the header.

    Args:
        window: the editor.
        actions: of `editor_actions`.
        work: what "details", "site" and "issued" do.
    """
    menu = RoundMenu(parent=window)
    menu.setMinimumWidth(scaled(_MENU_WIDTH))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.add(translate("EstimateEditor", "Edit Details"), "edit").triggered.connect(work["details"])
    menu.add(translate("EstimateEditor", "Edit Job Site"), "site").triggered.connect(work["site"])
    menu.addSeparator()
    menu.add(translate("EstimateEditor", "Issued Proposals"), "proposal").triggered.connect(work["issued"])
    if actions["differences"].isEnabled():
        menu.addAction(actions["differences"])
    menu.addSeparator()
    menu.addActions([actions["save"], actions["close"]])
    return menu
