"""Every key of the program and what it does, in the order in which one meets them: what F1 and the guide list."""

from custlist_desktop.ui.customers.commands import customer_commands
from custlist_desktop.ui.duplicates.commands import duplicate_commands
from custlist_desktop.ui.estimates.commands import estimate_commands
from custlist_desktop.ui.estimates.editor_commands import editor_commands
from custlist_desktop.ui.estimates.lines.commands import line_commands
from custlist_desktop.ui.help.shortcuts import (
    ACCOUNT_SETTINGS,
    CUSTOMERS,
    DIALOGS,
    DUPLICATES,
    EDITOR,
    ESTIMATES,
    EVERYWHERE,
    IMPORT,
    LINES,
    PROPOSAL,
    Shortcut,
    ShortcutGroup,
    shortcut_group,
)
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.list_commands import list_commands
from custlist_desktop.ui.proposals.commands import all_proposal_commands
from custlist_desktop.ui.settings.commands import settings_commands


def shortcut_groups() -> tuple[ShortcutGroup, ...]:
    """All groups in the interface's language, in the order in which one meets them."""
    return (
        ShortcutGroup(EVERYWHERE, translate("Shortcuts", "Everywhere"), _everywhere()),
        shortcut_group(CUSTOMERS, translate("Shortcuts", "Customers"), customer_commands(), list_commands()),
        shortcut_group(ESTIMATES, translate("Shortcuts", "Estimates"), estimate_commands(), list_commands()),
        shortcut_group(EDITOR, translate("Shortcuts", "Estimate editor"), editor_commands()),
        shortcut_group(LINES, translate("Shortcuts", "Lines of an estimate"), line_commands()),
        shortcut_group(PROPOSAL, translate("Shortcuts", "Proposal"), all_proposal_commands()),
        ShortcutGroup(IMPORT, translate("Shortcuts", "Import"), _importing()),
        shortcut_group(DUPLICATES, translate("Shortcuts", "Find duplicates"), duplicate_commands()),
        shortcut_group(
            ACCOUNT_SETTINGS,
            translate("Shortcuts", "Account Settings"),
            settings_commands(),
        ),
        ShortcutGroup(DIALOGS, translate("Shortcuts", "Dialogs and fields"), _dialogs()),
    )


def _keys(keys: str, text: str) -> Shortcut:
    """Keys of an action; ``keys`` are separated by spaces."""
    return Shortcut(tuple(keys.split()), text)


def _own(keys: str, text: str) -> Shortcut:
    """Keys that a widget handles itself."""
    return Shortcut(tuple(keys.split()), text, by_widget=True)


def _everywhere() -> tuple[Shortcut, ...]:
    return (
        _own("F1", translate("Shortcuts", "Show these shortcuts")),
        _own("Alt", translate("Shortcuts", "Hold Alt: each button and field shows the letter that reaches it")),
        _own("Tab", translate("Shortcuts", "Go to the next field or button")),
        _own("Shift+Tab", translate("Shortcuts", "Go back to the one before")),
        _own("Space", translate("Shortcuts", "Press the button, or tick the box")),
        _keys("F10", translate("Shortcuts", "Open the Settings menu, in the main window")),
        _own("F6", translate("Shortcuts", "Go to the banner that says what is wrong with the list")),
        _own("Ctrl+Shift+S", translate("Shortcuts", "Save a copy of the list, once saving has stopped")),
        _own("F5", translate("Shortcuts", "Try to edit a list that is open read-only")),
    )


def _importing() -> tuple[Shortcut, ...]:
    return (
        _own("Enter", translate("Shortcuts", "Go on to the next step, or open a row to look at it and correct it")),
        _keys("F8 Shift+F8", translate("Shortcuts", "Go to the next or the previous cell to check")),
        _own("F2", translate("Shortcuts", "Choose what a column fills, or what a row becomes")),
        _own("Del", translate("Shortcuts", "Leave the column or the row out")),
        _own("N", translate("Shortcuts", "Send the column to the notes")),
        _own("F8 Shift+F8", translate("Shortcuts", "Go to the next or the previous column to look at")),
        _own("Ctrl+V", translate("Shortcuts", "Paste rows copied from a spreadsheet")),
        _own("Esc", translate("Shortcuts", "Stop, or close the window")),
    )


def _dialogs() -> tuple[Shortcut, ...]:
    return (
        _own("Enter", translate("Shortcuts", "Press the filled button, which is the way on")),
        _own("Ctrl+Enter Ctrl+S", translate("Shortcuts", "Save, from a field of several lines too")),
        _own("Esc", translate("Shortcuts", "Close without saving; asks if something was typed")),
        _own("F4", translate("Shortcuts", "Open a list of choices")),
        _own("F8", translate("Shortcuts", "Show a password, or hide it again")),
        _own("Tab", translate("Shortcuts", "Leave a field, one of several lines too")),
    )
