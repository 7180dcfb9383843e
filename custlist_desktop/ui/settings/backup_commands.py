"""What one can do with backups."""

from dataclasses import dataclass
from typing import Final

from custlist_desktop.domain.errors import FileTrouble
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.backups.looking import Backup
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import SEPARATOR, Command, CommandTable, key_row

SECOND_MENU: Final = ("back_up_there", "choose_second", "show_second", SEPARATOR, "stop_second")


@dataclass(frozen=True, slots=True)
class BackupsPageState:
    """What the commands depend on.

    Attributes:
        backup: the current one.
        is_running: whether one is being made.
        is_second_there: whether the second folder can be reached.
    """

    backup: Backup | None = None
    is_running: bool = False
    is_second_there: bool = False


def _why_unusable(state: BackupsPageState) -> str:
    if state.backup is None or state.backup.trouble is None:
        return _why_none(state)
    if state.backup.trouble is FileTrouble.FOREIGN_PARTS:
        return translate(
            "BackupsPage", "Another program put views or triggers into this copy, so it isn’t opened or restored."
        )
    if state.backup.trouble is FileTrouble.NEWER:
        return translate("BackupsPage", "A newer version of Custlist made this copy. Update Custlist to use it.")
    return translate("BackupsPage", "This file can’t be read as a backup.")


def _why_none(state: BackupsPageState) -> str:
    return "" if state.backup is not None else translate("BackupsPage", "Choose a backup first.")


def _is_second_reached(state: BackupsPageState) -> bool:
    return state.is_second_there


def row_menu(backup: Backup) -> tuple[str, ...]:
    """The commands in the menu of a backup."""
    if backup.trouble is not None:
        return ("show", SEPARATOR, "delete")
    return ("compare", "open", "save_copy", SEPARATOR, "keep", "name", "show", SEPARATOR, "delete")


def _compare_command() -> Command[BackupsPageState]:
    return Command(
        "compare",
        translate("BackupsPage", "Compare and Restore…"),
        "history",
        "Enter",
        Action.RESTORE_LIST,
        refusal=_why_unusable,
        help=translate("Shortcuts", "Compare the list with a backup, and restore from it"),
        hint=translate("BackupsPage", "Compare and restore"),
        by_widget=True,
    )


def backups_commands() -> CommandTable[BackupsPageState]:
    """The commands of Data and Backups."""
    manage = Action.MANAGE_BACKUPS
    return (
        _compare_command(),
        Command(
            "back_up",
            translate("BackupsPage", "Back Up Now"),
            "data",
            "Ctrl+B",
            Action.BACK_UP,
            hint=translate("BackupsPage", "Back up now"),
            by_widget=True,  # the main window, in which it works on every page
        ),
        Command("open", translate("BackupsPage", "Open Read-Only"), "show", role=manage, refusal=_why_unusable),
        Command(
            "save_copy",
            translate("BackupsPage", "Save a Copy As…"),
            "export",
            role=Action.COPY_LIST,
            refusal=_why_unusable,
        ),
        Command(
            "keep",
            translate("BackupsPage", "Keep"),
            "locked",
            "Space",
            manage,
            refusal=_why_unusable,
            help=translate("Shortcuts", "Keep a backup, or let it go"),
            hint=translate("BackupsPage", "Keep"),
        ),
        Command(
            "name",
            translate("BackupsPage", "Name…"),
            "edit",
            "F2",
            manage,
            refusal=_why_unusable,
            help=translate("Shortcuts", "Give a backup a name"),
        ),
        Command("show", translate("BackupsPage", "Show in Folder"), "folder", role=manage, refusal=_why_none),
        Command(
            "delete",
            translate("BackupsPage", "Delete Copy…"),
            "delete",
            "Del",
            manage,
            refusal=_why_none,
            help=translate("Shortcuts", "Delete the chosen copy"),
            colour="bad",
            by_widget=True,
        ),
        Command("open_folder", translate("BackupsPage", "Open Folder"), "folder", role=manage),
        Command("choose_second", translate("BackupsPage", "Choose Another Folder…"), "folder", role=manage),
        Command(
            "back_up_there",
            translate("BackupsPage", "Back Up There Now"),
            "data",
            role=Action.BACK_UP,
            when=_is_second_reached,
        ),
        Command(
            "show_second",
            translate("BackupsPage", "Show in Folder"),
            "folder",
            role=manage,
            when=_is_second_reached,
        ),
        Command("stop_second", translate("BackupsPage", "Stop Using It"), "keep", role=manage),
        Command("change_rules", translate("BackupsPage", "Change"), role=manage),
        key_row("Up Down", hint=translate("BackupsPage", "Move"), id="move"),
    )
