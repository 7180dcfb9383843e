"""What one can do in the window that compares and restores."""

from typing import Final

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import Command, CommandTable, key_row

STILL_COMPARING: Final = -2
"""In place of how many records are checked, while it isn't known what all of them are."""


def _why_nothing(count: int) -> str:
    if count == STILL_COMPARING:
        return translate("Restore", "Restoring waits until everything has been compared.")
    return "" if count >= 0 else translate("Restore", "There is nothing to restore now.")


def _why_no_check(count: int) -> str:
    return "" if count == STILL_COMPARING else _why_nothing(count)


def _why_none_checked(count: int) -> str:
    return translate("Restore", "Check what to restore first.") if count == 0 else _why_nothing(count)


def restore_commands() -> CommandTable[int]:
    """The commands of the window; their state is how many records are checked, `STILL_COMPARING`, or -1 for none."""
    return (
        key_row("Up Down", translate("Shortcuts", "Go from one difference to the next")),
        key_row(
            "Right Left", translate("Shortcuts", "Open a difference, and close it"), translate("Restore", "Open")
        ),
        key_row(
            "Space", translate("Shortcuts", "Check a difference, or one field of it"), translate("Restore", "Check")
        ),
        Command(
            "check_all",
            keys="Ctrl+A",
            refusal=_why_no_check,
            help=translate("Shortcuts", "Check all that is shown"),
            by_widget=True,
        ),
        Command("search", keys="Ctrl+F", help=translate("Shortcuts", "Search names and values")),
        Command(
            "restore",
            translate("Restore", "Restore"),
            "history",
            "Ctrl+Return Ctrl+Enter",
            refusal=_why_none_checked,
            help=translate("Shortcuts", "Restore what is checked"),
            hint=translate("Restore", "Restore"),
        ),
        Command(
            "restore_all",
            translate("Restore", "Restore All…"),
            refusal=_why_nothing,
        ),
        key_row("Esc", translate("Shortcuts", "Close the window")),
    )
