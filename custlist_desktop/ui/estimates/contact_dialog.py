"""The dialog in which the contact details of one estimate are edited, apart from the customer list."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails, CustomerDetails, Problem
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog
from custlist_desktop.ui.session import Session


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
        self.footer.set_hint(translate("ContactDialog", "The customer list stays as it is."))

    def problems(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in super().problems() if problem.code != "name_required")

    def _look_for_duplicate(self) -> None:
        """A copy is like its customer on purpose."""
