"""What one can do in an estimate's window that belongs to no part of it."""

from dataclasses import dataclass

from custlist_desktop.ui.estimates.steps import EditStep, step_words
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import Command, CommandTable, key_row
from custlist_desktop.ui.kit.undo_words import nothing_to_redo, nothing_to_undo


@dataclass(frozen=True, slots=True)
class EditorState:
    """What the commands depend on.

    Attributes:
        undo: what undo takes back; None where there is nothing.
        redo: what redo does again, alike.
        differs: whether the estimate differs from its last revision.
    """

    undo: EditStep | None = None
    redo: EditStep | None = None
    differs: bool = False


def _undo_tip(state: EditorState) -> str:
    return translate("EditorHeader", "Undo: {change}").format(change=step_words(state.undo)) if state.undo else ""


def _redo_tip(state: EditorState) -> str:
    return translate("EditorHeader", "Redo: {change}").format(change=step_words(state.redo)) if state.redo else ""


def _why_no_undo(state: EditorState) -> str:
    return "" if state.undo is not None else nothing_to_undo()


def _why_no_redo(state: EditorState) -> str:
    return "" if state.redo is not None else nothing_to_redo()


def _why_no_differences(state: EditorState) -> str:
    return "" if state.differs else translate("EstimateEditor", "There is no difference to a last revision.")


def editor_menu(state: EditorState) -> tuple[str, ...]:
    """The menu of the three dots in the header."""
    issued = ("issued", "differences") if state.differs else ("issued",)
    own = ("proposal", "duplicate", "|", "find", "details", "site", "|", "history", *issued, "|", "save", "close")
    return (*own, "|", "delete")


def editor_commands() -> CommandTable[EditorState]:
    """The commands of the window."""
    check = translate("Shortcuts", "Go to the next or the previous cell to check")
    match = translate("Shortcuts", "Go to the next or the previous match")
    return (
        Command(
            "customer",
            icon="search",
            keys="Ctrl+K",
            help=translate("Shortcuts", "Choose the customer"),
            hint=translate("EstimateEditor", "Customer"),
        ),
        key_row("Ctrl+N", translate("Shortcuts", "Add a customer, while choosing one")),
        Command(
            "proposal",
            translate("EstimateEditor", "Make Proposal"),
            "proposal",
            "Ctrl+P",
            help=translate("Shortcuts", "Show the proposal"),
            hint=translate("EstimateEditor", "Proposal"),
        ),
        Command(
            "find",
            translate("EstimateEditor", "Find"),
            "search",
            "Ctrl+F",
            help=translate("Shortcuts", "Find in lines and texts"),
        ),
        Command("find_next", keys="F3", help=match),
        Command("find_previous", keys="Shift+F3", help=match),
        Command(
            "duplicate",
            translate("EstimateActions", "Duplicate"),
            "copy",
            "Ctrl+Shift+S",
            help=translate("Shortcuts", "Duplicate the estimate"),
        ),
        Command(
            "delete",
            translate("EstimateActions", "Delete Estimate"),
            "delete",
            "Ctrl+Shift+Del",
            help=translate("Shortcuts", "Delete the estimate"),
            colour="bad",
        ),
        Command(
            "differences",
            translate("EstimateEditor", "See Differences"),
            keys="Ctrl+Shift+D",
            refusal=_why_no_differences,
            help=translate("Shortcuts", "See what changed since the last revision"),
            hint=translate("EstimateEditor", "Differences"),
        ),
        Command("check", keys="F8", help=check, hint=translate("EstimateEditor", "Next cell to check")),
        Command("check_back", keys="Shift+F8", help=check),
        Command(
            "columns",
            keys="Ctrl+Shift+V",
            help=translate("Shortcuts", "Choose the columns of rows, before or after pasting"),
            hint=translate("EstimateEditor", "Change columns"),
        ),
        Command(
            "save",
            translate("EstimateEditor", "Save Now"),
            keys="Ctrl+S",
            help=translate("Shortcuts", "Save now (saving is also automatic)"),
        ),
        Command(
            "undo",
            translate("EditorHeader", "Undo"),
            "undo",
            "Ctrl+Z",
            refusal=_why_no_undo,
            tip=_undo_tip,
            help=translate("Shortcuts", "Undo"),
            hint=translate("EstimateEditor", "Undo paste"),
        ),
        Command(
            "redo",
            translate("EditorHeader", "Redo"),
            "redo",
            "Ctrl+Shift+Z Ctrl+Y",
            refusal=_why_no_redo,
            tip=_redo_tip,
            help=translate("Shortcuts", "Redo"),
        ),
        Command(
            "close",
            translate("EstimateEditor", "Close Window"),
            keys="Ctrl+W",
            help=translate("Shortcuts", "Close the window"),
        ),
        # The list of all keys has it among those of the lines.
        Command("section", keys="Ctrl+Shift+N", hint=translate("EstimateEditor", "New section")),
        Command("details", translate("EstimateEditor", "Edit Details"), "edit"),
        Command("site", translate("EstimateEditor", "Edit Job Site"), "site"),
        Command(
            "history",
            translate("CustomerActions", "History…"),
            "history",
            "Ctrl+H",
            help=translate("Shortcuts", "Show the history"),
        ),
        Command("issued", translate("EstimateEditor", "Issued Proposals"), "proposal"),
        key_row("Tab", hint=translate("EstimateEditor", "Next cell"), id="next_cell"),
        key_row("Enter", hint=translate("EstimateEditor", "Next line"), id="next_line"),
    )
