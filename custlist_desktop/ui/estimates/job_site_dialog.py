"""The dialog that says where the work is done: at the customer's address, or at another one."""

from typing import Final

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from custlist_desktop.domain.checks import check_customer, normalised
from custlist_desktop.domain.contact import ContactDetails, Problem
from custlist_desktop.domain.estimate import Site
from custlist_desktop.domain.fields import ADDRESS
from custlist_desktop.ui.estimates.address_block import short_address
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.contact.customer_form import CustomerForm
from custlist_desktop.ui.kit.dialogs.save_dialog import SaveDialog
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 440
_FIELDS: Final = tuple(each.name for each in ADDRESS)


class JobSiteDialog(SaveDialog):
    """Chooses between the customer's address and one of the site's own.

    What is saved is the Site, or None for the customer's address; the estimate takes it.
    """

    def __init__(
        self, session: Session, site: Site | None, contact: ContactDetails, parent: QWidget | None = None
    ) -> None:
        """
        Args:
            session: whose home country is what a new address begins with.
            site: what it is now; None for the customer's address.
            contact: the customer's details, to show what its address is.
            parent: the window that waits.
        """
        super().__init__(parent)
        self._session = session
        self._same = QRadioButton(translate("JobSiteDialog", "The customer’s address"))
        self._other = QRadioButton(translate("JobSiteDialog", "Another address"))
        self.form = CustomerForm(_FIELDS)
        self._build_body(contact)
        self._other.toggled.connect(self.form.setVisible)
        self.form.set_details(site or Site(country=contact.country or session.home_region))
        chosen = self._same if site is None else self._other
        chosen.setChecked(True)
        self.form.setVisible(self._other.isChecked())
        self.begin_with(self.form)
        chosen.setFocus()

    def _build_body(self, contact: ContactDetails) -> None:
        self.setWindowTitle(translate("JobSiteDialog", "Job Site"))
        lines = short_address(contact, self._session.home_region, current_language())
        text = "\n".join(lines) or translate("JobSiteDialog", "The customer has no address yet.")
        address = make_label(text, "muted", wrap=True)
        address.setContentsMargins(24, 0, 0, 0)
        self._choices = QButtonGroup(self)
        for button in (self._same, self._other):
            self._choices.addButton(button)
        self.body_layout.setSpacing(8)
        self.body_layout.addWidget(self._same)
        self.body_layout.addWidget(address)
        self.body_layout.addSpacing(4)
        self.body_layout.addWidget(self._other)
        self.body_layout.addSpacing(4)
        self.body_layout.addWidget(self.form)
        fix_width(self, _WIDTH)

    def details(self) -> object:
        return self._same.isChecked(), self.form.details()

    def problems(self) -> tuple[Problem, ...]:
        if self._same.isChecked():
            return ()
        found = check_customer(normalised(self.form.details()), self._session.home_region)
        return (*(each for each in found if each.field in _FIELDS), *self.form.read().problems)

    def write(self) -> Site | None:
        if self._same.isChecked():
            return None
        details = normalised(self.form.details())
        return Site(**{name: getattr(details, name) for name in _FIELDS})
