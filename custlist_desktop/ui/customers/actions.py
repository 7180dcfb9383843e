"""What one can do with a customer: one action each, the same in menus, on keys and on buttons."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.roles import Action
from custlist_desktop.ui.customers.columns import MENU_WIDTH
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.actions import make_action
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import scaled

_MENU_WIDTH: Final = 180 + MENU_WIDTH


class CustomerActions(QObject):
    """The actions of the customers page. The page connects and enables them."""

    def __init__(self, page: QWidget) -> None:
        """Keys work in the whole window while ``page`` is in view."""
        super().__init__(page)
        self.add = make_action(self, "add", "Ctrl+N", page)
        self.search = make_action(self, "search", "Ctrl+F", page)
        self.call = make_action(self, "call", "Ctrl+L", page)
        self.email = make_action(self, "email", "Ctrl+E", page)
        for action in (self.call, self.email):
            action.setAutoRepeat(False)  # a key that is held calls once
        self.copy_details = make_action(self, "copy", "Ctrl+C", page)
        self.copy_phone = make_action(self, "copy")
        self.copy_email = make_action(self, "copy")
        self.copy_address = make_action(self, "copy")
        self.edit = make_action(self, "edit", "Enter")  # the table itself opens at Enter
        self.new_estimate = make_action(self, "estimate")
        self.delete = make_action(self, "delete", "Del", page, "bad")
        self.undo = make_action(self, "undo", "Ctrl+Z", page)
        self.import_file = make_action(self, "import", "Ctrl+I", page)
        self.undo_import = make_action(self, "undo")
        self.export = make_action(self, "export", "Ctrl+Shift+E", page)
        self.find_duplicates = make_action(self, "customers")
        self.add_samples = make_action(self, "sample")
        self.remove_samples = make_action(self, "delete")

    def retranslate(self) -> None:
        """Names every action."""
        self.add.setText(translate("CustomerActions", "Add Customer"))
        self.search.setText(translate("CustomerActions", "Search"))
        self.call.setText(translate("CustomerActions", "Call"))
        self.email.setText(translate("CustomerActions", "Send Email"))
        self.copy_details.setText(translate("CustomerActions", "Copy Details"))
        self.copy_phone.setText(translate("CustomerActions", "Copy Phone"))
        self.copy_email.setText(translate("CustomerActions", "Copy Email"))
        self.copy_address.setText(translate("CustomerActions", "Copy Address"))
        self.edit.setText(translate("CustomerActions", "Edit Customer"))
        self.new_estimate.setText(translate("CustomerActions", "New Estimate for This Customer"))
        self.delete.setText(translate("CustomerActions", "Delete Customer"))
        self.undo.setText(translate("CustomerActions", "Undo Delete"))
        self.import_file.setText(translate("CustomerActions", "Import Customers…"))
        self.undo_import.setText(translate("CustomerActions", "Undo an Import…"))
        self.export.setText(translate("CustomerActions", "Export or Print…"))
        self.find_duplicates.setText(translate("CustomerActions", "Find Duplicates…"))
        self.add_samples.setText(translate("CustomerActions", "Add Sample Data"))
        self.remove_samples.setText(translate("CustomerActions", "Remove Sample Data"))

    def allow(self, session: Session, *, is_readable: bool = True) -> None:
        """Enables what the signed-in user's role permits; the rest says in its tool tip who may.

        Nothing of it can be done with a list that can't be read.
        """
        for action, needed in (
            (self.add, Action.ADD_CUSTOMER_FROM_LIST),
            (self.edit, Action.EDIT_CUSTOMER),
            (self.new_estimate, Action.EDIT_ESTIMATES),
            (self.delete, Action.DELETE_CUSTOMER),
            (self.import_file, Action.IMPORT_CUSTOMERS),
            (self.undo_import, Action.IMPORT_CUSTOMERS),
            (self.export, Action.EXPORT_CUSTOMERS),
            (self.find_duplicates, Action.MERGE_CUSTOMERS),
            (self.add_samples, Action.ADD_CUSTOMER_FROM_LIST),
            (self.remove_samples, Action.DELETE_CUSTOMER),
        ):
            allowed = session.may(needed)
            action.setEnabled(allowed and is_readable)
            action.setToolTip(action.text() if allowed else session.refusal(needed))

    def row_menu(self, parent: QWidget) -> RoundMenu:
        """The menu of a row's three dots: Edit Customer and Delete Customer (M9), and an estimate in between."""
        menu = RoundMenu(parent=parent)
        menu.setMinimumWidth(scaled(_MENU_WIDTH))
        menu.addActions([self.edit, self.new_estimate, self.delete])
        return menu

    def list_actions(self) -> list[QAction]:
        """What can be done with the whole list, in the order of its menu."""
        return [self.import_file, self.undo_import, self.export, self.find_duplicates]

    def context_menu(self, parent: QWidget) -> RoundMenu:
        """All that can be done with a customer."""
        menu = RoundMenu(parent=parent)
        menu.setMinimumWidth(scaled(_MENU_WIDTH))
        menu.addActions([self.call, self.email])
        menu.addSeparator()
        menu.addActions([self.copy_details, self.copy_phone, self.copy_email, self.copy_address])
        menu.addSeparator()
        menu.addActions([self.edit, self.new_estimate, self.delete])
        return menu
