"""What one can do in Find Duplicates."""

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import Command, CommandTable, key_row


def merge_text(count: int) -> str:
    """What merging so many customers is called."""
    return translate("Duplicates", "Merge %Ln Customer(s)", "", count)


def _why_too_few(count: int) -> str:
    return "" if count > 1 else translate("Duplicates", "Choose two customers or more to merge.")


def duplicate_commands() -> CommandTable[int]:
    """The commands of the window; their state is how many customers of the group in view are to be merged."""
    return (
        key_row("Up Down", translate("Shortcuts", "Go from group to group")),
        key_row("Right Left", translate("Shortcuts", "Go to the customers of the group, and back")),
        key_row(
            "Space",
            translate("Shortcuts", "Keep the value in the cell"),
            translate("Duplicates", "Choose"),
            id="choose",
        ),
        Command(
            "merge",
            merge_text(0),
            "check",
            "Ctrl+Return Ctrl+Enter",
            refusal=_why_too_few,
            help=translate("Shortcuts", "Merge the customers"),
            hint=translate("Duplicates", "Merge"),
        ),
        Command(
            "apart",
            translate("Duplicates", "Not the Same"),
            "keep",
            "Ctrl+D",
            help=translate("Shortcuts", "Mark them as not the same"),
            hint=translate("Duplicates", "Not the same"),
        ),
        Command("undo", keys="Ctrl+Z", help=translate("Shortcuts", "Undo"), hint=translate("Duplicates", "Undo")),
        key_row("Esc", translate("Shortcuts", "Close the window")),
    )
