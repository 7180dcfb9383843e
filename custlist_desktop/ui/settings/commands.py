"""What one can do in Account Settings: with users, with trade names, and with templates."""

from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from custlist_desktop.domain.roles import Action, Role
from custlist_desktop.services.account.users import User
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.history.activity_entries import ActivityEntry
from custlist_desktop.ui.error_sentences import role_text
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import Command, CommandTable, key_row

TRADE_NAME_MENU: Final = ("edit", "make_default", "|", "delete")
TEMPLATE_MENU: Final = ("edit", "duplicate", "|", "delete")


@dataclass(frozen=True, slots=True)
class RowState:
    """What the commands of a row depend on: whether it is the default."""

    is_default: bool = False


@dataclass(frozen=True, slots=True)
class UserState:
    """What a user's commands depend on: the user, the only active Account Owner, and the signed-in user."""

    user: User | None = None
    is_last_owner: bool = False
    is_self: bool = False


def _row_commands(
    add: str, edit: str, other: Command[RowState], delete: str
) -> tuple[Command[RowState] | Command[object], ...]:
    return (
        Command(
            "add",
            add,
            "add",
            "Ctrl+N",
            Action.MANAGE_ACCOUNT,
            help=translate("Shortcuts", "Add a user, a trade name or a template"),
            hint=translate("RowPage", "Add"),
        ),
        Command(
            "edit",
            edit,
            "edit",
            "Enter",
            Action.MANAGE_ACCOUNT,
            help=translate("Shortcuts", "Edit the chosen one"),
            hint=translate("RowPage", "Edit"),
            by_widget=True,
        ),
        other,
        Command(
            "delete",
            delete,
            "delete",
            "Del",
            Action.MANAGE_ACCOUNT,
            help=translate("Shortcuts", "Delete the chosen trade name or template"),
            colour="bad",
            by_widget=True,
        ),
        key_row("Shift+F10", translate("Shortcuts", "Open the menu of the chosen one")),
        Command(
            "undo", keys="Ctrl+Z", role=Action.MANAGE_ACCOUNT, help=translate("Shortcuts", "Undo your last change")
        ),
        key_row("Up Down", hint=translate("RowPage", "Move"), id="move"),
    )


def _is_default_already(state: RowState) -> str:
    return translate("CompanyPage", "It is already the default.") if state.is_default else ""


def trade_name_commands() -> CommandTable[RowState]:
    """The commands of Company Profile."""
    make_default = Command(
        "make_default",
        translate("CompanyPage", "Make Default"),
        "check",
        role=Action.MANAGE_ACCOUNT,
        refusal=_is_default_already,
    )
    return _row_commands(
        translate("CompanyPage", "Add Trade Name"),
        translate("CompanyPage", "Edit Trade Name…"),
        make_default,
        translate("CompanyPage", "Delete Trade Name…"),
    )


def template_commands() -> CommandTable[RowState]:
    """The commands of the templates of a kind."""
    return _row_commands(
        translate("TemplatesPage", "Add Template"),
        translate("TemplatesPage", "Edit Template…"),
        Command("duplicate", translate("TemplatesPage", "Duplicate"), "copy", role=Action.MANAGE_ACCOUNT),
        translate("TemplatesPage", "Delete Template"),
    )


def last_owner_sentence(name: str) -> str:
    """Why the only active Account Owner stays what they are."""
    sentence = translate("UsersPage", "{name} is the only active Account Owner. Make another user one first.")
    return sentence.format(name=name)


def only_owner_sentence(name: str) -> str:
    """The same, as something to know beforehand."""
    return translate(
        "UsersPage", "{name} is the only active Account Owner. Make another user one before you change this role."
    ).format(name=name)


def _why_not_deactivated(state: UserState) -> str:
    if state.user is not None and state.is_last_owner:
        return last_owner_sentence(state.user.name)
    if state.is_self:
        return translate("UsersPage", "You are signed in as this user. Another Account Owner can deactivate it.")
    return ""


def _has_role(role: Role, state: UserState) -> bool:
    return state.user is not None and state.user.role is role


def _why_not_role(role: Role, state: UserState) -> str:
    if state.user is not None and state.is_last_owner and role is not state.user.role:
        return last_owner_sentence(state.user.name)
    return ""


def user_menu(user: User) -> tuple[str, ...]:
    """The commands in the menu of a user."""
    passwords = ("change_password", "remove_password") if user.has_password else ("set_password",)
    return ("rename", *passwords, "|", "deactivate" if user.active else "activate")


def user_commands() -> CommandTable[UserState]:
    """The commands of Users; those of a role have its value as id."""
    manage = Action.MANAGE_USERS
    return (
        Command(
            "add",
            translate("UsersPage", "Add User"),
            "add",
            "Ctrl+N",
            manage,
            help=translate("Shortcuts", "Add a user, a trade name or a template"),
            hint=translate("UsersPage", "Add user"),
        ),
        Command(
            "rename",
            translate("UsersPage", "Rename…"),
            "edit",
            "Enter",
            manage,
            help=translate("Shortcuts", "Edit the chosen one"),
            by_widget=True,
        ),
        Command("change_password", translate("UsersPage", "Change Password…"), "locked", role=manage),
        Command("set_password", translate("UsersPage", "Set Password…"), "locked", role=manage),
        Command("remove_password", translate("UsersPage", "Remove Password"), "clear", role=manage),
        Command(
            "deactivate",
            translate("UsersPage", "Deactivate"),
            "keep",
            role=manage,
            refusal=_why_not_deactivated,
        ),
        Command("activate", translate("UsersPage", "Activate"), "check", role=manage),
        Command(
            "roles",
            keys="F2",
            help=translate("Shortcuts", "Change a user’s role"),
            hint=translate("UsersPage", "Change role"),
        ),
        *(
            Command(
                role.value,
                role_text(role),
                role=manage,
                refusal=partial(_why_not_role, role),
                checked=partial(_has_role, role),
                choice="role",
            )
            for role in Role
        ),
        key_row("Up Down", hint=translate("UsersPage", "Move"), id="move"),
    )


def page_commands() -> CommandTable[None]:
    """The commands of the page around the sections."""
    return (
        Command(
            "back",
            keys="Esc",
            help=translate("Shortcuts", "Go back to the customers"),
            hint=translate("AccountSettingsPage", "Back to customers"),
        ),
    )


def _why_none_chosen(count: int) -> str:
    return "" if count else translate("DeletedPage", "Choose a customer or an estimate first.")


def deleted_commands() -> CommandTable[int]:
    """The commands of the page; their state is how many rows are meant."""
    return (
        Command(
            "restore",
            translate("DeletedPage", "Restore"),
            "history",
            "Enter",
            Action.DELETE_CUSTOMER,
            refusal=_why_none_chosen,
            help=translate("Shortcuts", "Restore the chosen ones"),
            hint=translate("DeletedPage", "Restore"),
            by_widget=True,
        ),
        Command(
            "for_good",
            translate("DeletedPage", "Delete for Good…"),
            "delete",
            "Del",
            Action.DELETE_CUSTOMER,
            refusal=_why_none_chosen,
            help=translate("Shortcuts", "Delete the chosen ones for good"),
            hint=translate("DeletedPage", "Delete for good"),
            colour="bad",
            by_widget=True,
        ),
        Command(
            "undo",
            keys="Ctrl+Z",
            role=Action.MANAGE_ACCOUNT,
            help=translate("Shortcuts", "Undo your last change"),
        ),
        key_row("Space", translate("Shortcuts", "Choose one more"), translate("DeletedPage", "Select"), id="check"),
        key_row("Up Down", hint=translate("RowPage", "Move"), id="move"),
    )


def _why_no_change(change: ActivityEntry | None) -> str:
    return "" if change is not None else translate("ActivityPage", "Choose a change first.")


def _why_no_history(change: ActivityEntry | None) -> str:
    if change is None or has_history(change):
        return _why_no_change(change)
    return translate("ActivityPage", "Only customers and estimates have a history.")


def _why_not_undone(change: ActivityEntry | None) -> str:
    if change is None:
        return _why_no_change(change)
    if change.action == "delete_for_good":
        return translate("ActivityPage", "What was deleted for good is gone. An older backup may still have it.")
    return {
        Subject.USER: translate("ActivityPage", "Users and passwords are changed in Users, not undone here."),
        Subject.ISSUED_PROPOSAL: translate("ActivityPage", "A proposal that was issued can’t be undone."),
        Subject.PROPOSAL_OPTIONS: translate("ActivityPage", "Choose again where the proposal is made."),
        Subject.BACKUP_SETTINGS: translate("ActivityPage", "This is changed in Data and Backups, not undone here."),
    }.get(change.subject, "")


def has_history(change: ActivityEntry) -> bool:
    """Whether what a change is about has a history of its own."""
    return bool(change.key) and change.subject in (Subject.CUSTOMER, Subject.ESTIMATE, Subject.ISSUED_PROPOSAL)


def activity_commands() -> CommandTable[ActivityEntry | None]:
    """The commands of Activity; their state is the current change."""
    return (
        Command(
            "open",
            translate("ActivityPage", "History…"),
            "history",
            "Enter",
            Action.MANAGE_ACCOUNT,
            refusal=_why_no_history,
            help=translate("Shortcuts", "Show the history at the chosen change"),
            hint=translate("ActivityPage", "Open"),
            by_widget=True,
        ),
        Command(
            "undo",
            translate("ActivityPage", "Undo…"),
            "undo",
            "Ctrl+Z",
            Action.MANAGE_ACCOUNT,
            refusal=_why_not_undone,
            help=translate("Shortcuts", "Undo the chosen change"),
            hint=translate("ActivityPage", "Undo"),
        ),
        Command(
            "export_xlsx",
            translate("ActivityPage", "Excel Workbook (.xlsx)…"),
            "spreadsheet",
            role=Action.MANAGE_ACCOUNT,
        ),
        Command("export_csv", translate("ActivityPage", "CSV File (.csv)…"), "document", role=Action.MANAGE_ACCOUNT),
        Command(
            "search",
            keys="Ctrl+F",
            help=translate("Shortcuts", "Search the changes"),
            hint=translate("ActivityPage", "Search"),
        ),
        key_row("Right", translate("Shortcuts", "Show the rows of an import"), id="unfold"),
        key_row("Left", translate("Shortcuts", "Hide the rows of an import"), id="fold"),
        key_row("Up Down", hint=translate("RowPage", "Move"), id="move"),
    )


def settings_commands() -> CommandTable[Any]:
    """All of them, for the list of keys; those of Activity and of backups are groups of their own."""
    return (*user_commands(), *template_commands(), *deleted_commands(), *page_commands())
