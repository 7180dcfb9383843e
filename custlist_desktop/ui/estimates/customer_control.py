"""What the editor's customer block does: the picker, the customer's menu, and the dialogs behind them."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails, CustomerDetails, Problem
from custlist_desktop.domain.typed_customer import customer_from
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.estimates.customer_block import CustomerBlock
from custlist_desktop.ui.estimates.customer_holding import CustomerHolding
from custlist_desktop.ui.estimates.customer_picker import CustomerPicker
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.editor_commands import EditorState
from custlist_desktop.ui.estimates.recent_customers import RecentCustomers
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import scaled

_MENU_WIDTH: Final = 248


class CustomerControl(QObject):
    """Lets the user choose, add, open, unlink and link the customer of one estimate."""

    def __init__(
        self,
        session: Session,
        document: EstimateDocument,
        holding: CustomerHolding,
        commands: Commands[EditorState],
        block: CustomerBlock,
        open_customer: Callable[[int], object],
        recent: RecentCustomers,
    ) -> None:
        """
        Args:
            session: somebody is signed in.
            document: whose customer it is.
            holding: changes it.
            commands: the window's.
            block: what is served; dialogs open over its window.
            open_customer: shows a customer in the list, by its key.
            recent: learns whom the estimate was made for.
        """
        super().__init__(block)
        self._recent = recent
        self._session = session
        self._document = document
        self._holding = holding
        self._commands = commands
        self._block = block
        self._picker: CustomerPicker | None = None
        self._open_customer = open_customer
        block.change_button.clicked.connect(self.choose)
        block.menu_button.clicked.connect(self._open_menu)

    def choose(self) -> None:
        """Opens the picker."""
        self._made_picker().open_below(self._block.menu_button)

    def close(self) -> None:
        """Ends the picker's reading thread, if the picker was ever open."""
        if self._picker is not None:
            self._picker.close_reader()

    def _made_picker(self) -> CustomerPicker:
        """The picker; made when it is wanted first, since most windows never need one."""
        if self._picker is None:
            self._picker = CustomerPicker(self._session, self._recent, self._block)
            self._picker.customer_chosen.connect(self._holding.link)
            self._picker.add_requested.connect(self._on_add_requested)
        return self._picker

    def _on_add_requested(self, typed: str) -> None:
        """Adds a customer, and gives it to the estimate (M3)."""
        if not self._document.may_edit():
            return
        details = customer_from(typed, self._session.home_region)
        dialog = CustomerDialog(self._session, None, self._window(), details=details, save=self._add)
        dialog.customer_requested.connect(self._holding.link)
        dialog.exec()
        dialog.deleteLater()

    def _add(self, details: CustomerDetails) -> EstimateRecord:
        record = self._holding.add(details)
        if record.customer_id is not None:
            self._recent.note(record.customer_id)
        return record

    def _window(self) -> QWidget:
        return self._block.window()

    # The customer's menu

    def _open_menu(self) -> None:
        record = self._document.record
        linked, somebody = record.customer_id is not None, record.contact != ContactDetails()
        menu = RoundMenu(parent=self._block)
        menu.setMinimumWidth(scaled(_MENU_WIDTH))
        menu.aboutToHide.connect(menu.deleteLater)
        if linked:
            menu.add(translate("CustomerControl", "Open Customer"), "customers").triggered.connect(self._open)
        change = (
            translate("CustomerControl", "Change Customer")
            if linked or somebody
            else translate("CustomerControl", "Choose Customer")
        )
        self._commands.set_text("customer", change)
        self._commands.fill(menu, "customer", "|")
        own = (
            translate("CustomerControl", "Edit for This Estimate Only")
            if linked
            else translate("CustomerControl", "Edit Contact Details")
            if somebody
            else translate("CustomerControl", "Type Contact Details")
        )
        menu.add(own, "edit").triggered.connect(self.edit_copy)
        if not linked and record.former_customer_id is not None:
            again = menu.add(translate("CustomerControl", "Link Again"), "linked")
            again.triggered.connect(self._holding.link_again)
        menu.popup_below(self._block.menu_button)

    def _open(self) -> None:
        customer_id = self._document.record.customer_id
        if customer_id is not None:
            self._open_customer(customer_id)

    def edit_copy(self) -> None:
        """Edits the contact details of this estimate only; saving them ends the link."""
        if not self._document.may_edit():
            return
        dialog = ContactDialog(self._session, self._document.record.contact, self._holding.hold_copy, self._window())
        dialog.exec()
        dialog.deleteLater()


class ContactDialog(CustomerDialog):
    """The customer dialog over an estimate's own copy: no notes, no duplicates, and a name isn't needed."""

    def __init__(
        self,
        session: Session,
        details: ContactDetails,
        save: Callable[[CustomerDetails], object],
        parent: QWidget | None = None,
    ) -> None:
        """Begins with ``details``; ``save`` gives the estimate what was typed, or raises why it can't."""
        super().__init__(session, None, parent, details=details, names=CONTACT_FIELDS, save=save)
        self.setWindowTitle(translate("ContactDialog", "Contact Details for This Estimate"))
        self.footer.set_hint(translate("ContactDialog", "The customer list doesn’t change."))

    def problems(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in super().problems() if problem.code != "name_required")

    def _look_for_duplicate(self) -> None:
        """A copy is like its customer on purpose."""
