"""What one can do in the import window by keys."""

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import Command, CommandTable, key_row


def import_commands() -> CommandTable[None]:
    """The commands of the window; those that are no row of keys belong to the step Check."""
    go_on = translate("Shortcuts", "Go on to the next step, choose a column’s field, or open a row to correct it")
    check = translate("Shortcuts", "Go to the next or the previous cell to check")
    return (
        key_row("Enter", go_on),
        Command("check", keys="F8", help=check),
        Command("check_back", keys="Shift+F8", help=check),
        key_row("F2", translate("Shortcuts", "Choose a column’s field or a row’s action")),
        key_row("Del", translate("Shortcuts", "Leave the column or the row out")),
        key_row("N", translate("Shortcuts", "Send the column to the notes")),
        key_row("F8 Shift+F8", translate("Shortcuts", "Go to the next or the previous column to check")),
        key_row("Ctrl+V", translate("Shortcuts", "Paste rows copied from a spreadsheet")),
        key_row("Esc", translate("Shortcuts", "Stop, or close the window")),
    )
