"""What one can do on the estimates page, and the menu of an estimate."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.estimate_status import KEPT_STATUSES, EstimateStatus
from custlist_desktop.domain.roles import Action
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.kit.commands import Command, Commands, CommandTable
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.undoing import undo_rows


@dataclass(frozen=True, slots=True)
class EstimatesState:
    """What the commands depend on: the current estimate's status."""

    status: EstimateStatus | None = None


def _why_none(state: EstimatesState) -> str:
    return "" if state.status is not None else translate("EstimateActions", "Choose an estimate first.")


def _has_status(status: EstimateStatus, state: EstimatesState) -> bool:
    return state.status is status


def estimate_commands() -> CommandTable[EstimatesState]:
    """The commands of the estimates page, beside those that all lists have."""
    return (
        Command(
            "new",
            translate("EstimateActions", "New Estimate"),
            "add",
            "Ctrl+N",
            Action.EDIT_ESTIMATES,
            help=translate("Shortcuts", "Start an estimate"),
            hint=translate("EstimatesPage", "New"),
        ),
        Command(
            "open",
            translate("EstimateActions", "Open"),
            "edit",
            "Enter",
            refusal=_why_none,
            help=translate("Shortcuts", "Open the estimate"),
            hint=translate("EstimatesPage", "Open"),
            by_widget=True,
        ),
        Command(
            "duplicate",
            translate("EstimateActions", "Duplicate"),
            "copy",
            "Ctrl+D",
            Action.EDIT_ESTIMATES,
            refusal=_why_none,
            help=translate("Shortcuts", "Duplicate the estimate"),
            hint=translate("EstimatesPage", "Duplicate"),
        ),
        Command("proposal", translate("EstimateActions", "Make Proposal"), "proposal", refusal=_why_none),
        Command(
            "delete",
            translate("EstimateActions", "Delete Estimate"),
            "delete",
            "Del",
            Action.EDIT_ESTIMATES,
            refusal=_why_none,
            help=translate("Shortcuts", "Delete the estimate, in the list"),
            colour="bad",
        ),
        Command(
            "history",
            translate("CustomerActions", "History…"),
            "history",
            "Ctrl+H",
            Action.EDIT_ESTIMATES,
            refusal=_why_none,
            help=translate("Shortcuts", "Show the history"),
        ),
        Command(
            "restore",
            translate("CustomerActions", "Restore from a Copy…"),
            "data",
            role=Action.RESTORE_LIST,
            refusal=_why_none,
        ),
        *undo_rows(),
        Command("add_samples", role=Action.ADD_CUSTOMER_FROM_LIST),
        *(
            Command(
                status.value,
                words().statuses[status],
                role=Action.EDIT_ESTIMATES,
                refusal=_why_none,
                checked=partial(_has_status, status),
                choice="status",
            )
            for status in KEPT_STATUSES
        ),
    )


def estimate_menu(commands: Commands[EstimatesState], parent: QWidget) -> RoundMenu:
    """The menu of an estimate, by its three dots and by the right button."""
    menu = commands.menu(parent, "open", "duplicate", "proposal", "history", "restore")
    statuses = menu.add_submenu(translate("EstimateActions", "Status"), "update")
    commands.fill(statuses, *(status.value for status in KEPT_STATUSES))
    commands.fill(menu, "|", "delete")
    return menu
