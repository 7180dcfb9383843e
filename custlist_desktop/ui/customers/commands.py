"""What one can do on the customers page, and its menus."""

from dataclasses import dataclass
from typing import Final

from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.fields import CALLED
from custlist_desktop.domain.roles import Action
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.commands import Command, CommandTable
from custlist_desktop.ui.kit.links import Link, email_link
from custlist_desktop.ui.kit.undoing import undo_rows

ROW_MENU: Final = ("edit", "new_estimate", "history", "restore", "delete")
"""Of a row's three dots: Edit Customer and Delete Customer (M9), and an estimate in between."""
CONTEXT_MENU: Final = (
    *("call", "email", "|"),
    *("copy_details", "copy_phone", "copy_email", "copy_address", "|"),
    *ROW_MENU,
)
LIST_MENU: Final = ("undo", "redo", "|", "import", "undo_import", "export", "duplicates", "|", "deleted")
"""What can be done with the whole list."""


@dataclass(frozen=True, slots=True)
class CustomersState:
    """What the commands depend on: the current customer and its number."""

    details: CustomerDetails | None = None
    call: Link | None = None


def _why_none(state: CustomersState) -> str:
    return "" if state.details is not None else translate("CustomerActions", "Choose a customer first.")


def _why_no_call(state: CustomersState) -> str:
    if state.details is None or state.call is not None:
        return _why_none(state)
    return translate("CustomerActions", "This customer has no number to call.")


def _why_no_email(state: CustomersState) -> str:
    if state.details is None or email_link(state.details.email) is not None:
        return _why_none(state)
    return translate("CustomerActions", "This customer has no email address to write to.")


def _has_number(state: CustomersState) -> bool:
    return any(state.details and getattr(state.details, each.name) for each in CALLED)


def _has_address(state: CustomersState) -> bool:
    return bool(state.details and address_lines(state.details, current_language()))


def customer_commands() -> CommandTable[CustomersState]:
    """The commands of the customers page, beside those that all lists have."""
    return (
        Command(
            "add",
            translate("CustomerActions", "Add Customer"),
            "add",
            "Ctrl+N",
            Action.ADD_CUSTOMER_FROM_LIST,
            help=translate("Shortcuts", "Add a customer"),
            hint=translate("CustomersPage", "Add"),
        ),
        Command(
            "edit",
            translate("CustomerActions", "Edit Customer"),
            "edit",
            "Enter",
            Action.EDIT_CUSTOMER,
            help=translate("Shortcuts", "Edit the customer"),
            hint=translate("CustomersPage", "Edit"),
            by_widget=True,
        ),
        Command(
            "delete",
            translate("CustomerActions", "Delete Customer"),
            "delete",
            "Del",
            Action.DELETE_CUSTOMER,
            help=translate("Shortcuts", "Delete the customer, in the list"),
            colour="bad",
        ),
        Command(
            "history",
            translate("CustomerActions", "History…"),
            "history",
            "Ctrl+H",
            Action.SEE_CUSTOMERS,
            refusal=_why_none,
            help=translate("Shortcuts", "Show the history"),
        ),
        Command(
            "restore",
            translate("CustomerActions", "Restore from a Copy…"),
            "data",
            role=Action.RESTORE_LIST,
            when=lambda state: state.details is not None,
        ),
        *undo_rows(),
        Command(
            "call",
            translate("CustomerActions", "Call"),
            "call",
            "Ctrl+L",
            refusal=_why_no_call,
            help=translate("Shortcuts", "Call the customer"),
            repeats=False,
        ),
        Command(
            "email",
            translate("CustomerActions", "Send Email"),
            "email",
            "Ctrl+E",
            refusal=_why_no_email,
            help=translate("Shortcuts", "Write an email to the customer"),
            repeats=False,
        ),
        Command(
            "copy_details",
            translate("CustomerActions", "Copy Details"),
            "copy",
            "Ctrl+C",
            refusal=_why_none,
            help=translate("Shortcuts", "Copy name, phone numbers, email and address"),
            hint=translate("CustomersPage", "Copy details"),
        ),
        Command("copy_phone", translate("CustomerActions", "Copy Phone"), "copy", when=_has_number),
        Command(
            "copy_email",
            translate("CustomerActions", "Copy Email"),
            "copy",
            when=lambda state: bool(state.details and state.details.email),
        ),
        Command("copy_address", translate("CustomerActions", "Copy Address"), "copy", when=_has_address),
        Command(
            "new_estimate",
            translate("CustomerActions", "New Estimate for This Customer"),
            "estimate",
            role=Action.EDIT_ESTIMATES,
        ),
        Command(
            "import",
            translate("CustomerActions", "Import Customers…"),
            "import",
            "Ctrl+I",
            Action.IMPORT_CUSTOMERS,
            help=translate("Shortcuts", "Import customers"),
            hint=translate("CustomersPage", "Import"),
        ),
        Command("undo_import", translate("CustomerActions", "Undo an Import…"), "undo", role=Action.IMPORT_CUSTOMERS),
        Command(
            "export",
            translate("CustomerActions", "Export or Print…"),
            "export",
            "Ctrl+Shift+E",
            Action.EXPORT_CUSTOMERS,
            help=translate("Shortcuts", "Export customers"),
        ),
        Command(
            "duplicates",
            translate("CustomerActions", "Find Duplicates…"),
            "customers",
            role=Action.MERGE_CUSTOMERS,
        ),
        Command("deleted", translate("CustomerActions", "Recently Deleted"), "delete", role=Action.DELETE_CUSTOMER),
        Command(
            "add_samples",
            translate("CustomerActions", "Add Sample Data"),
            "sample",
            role=Action.ADD_CUSTOMER_FROM_LIST,
        ),
        Command(
            "remove_samples",
            translate("CustomerActions", "Remove Sample Data"),
            "delete",
            role=Action.DELETE_CUSTOMER,
        ),
    )
