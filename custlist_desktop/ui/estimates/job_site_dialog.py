"""The dialog that says where the work is done: at the customer's address, or at another one."""

from dataclasses import asdict, fields
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from custlist_desktop.domain.checks import check_customer, errors_in, normalised
from custlist_desktop.domain.contact import ContactDetails, CustomerDetails, Problem, Severity
from custlist_desktop.domain.estimate import Site
from custlist_desktop.ui.estimates.address_block import short_address
from custlist_desktop.ui.i18n import Retranslated, current_language, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.contact.customer_form import CustomerForm
from custlist_desktop.ui.kit.contact.sentences import problem_sentence
from custlist_desktop.ui.kit.dialogs.form_dialog import FormDialog
from custlist_desktop.ui.kit.field import Severity as FieldSeverity
from custlist_desktop.ui.kit.fitting import FitsContent
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 440
_FIELDS: Final = tuple(each.name for each in fields(Site))
_SEVERITIES: Final[dict[Severity, FieldSeverity]] = {Severity.ERROR: "error", Severity.WARNING: "warning"}


class JobSiteDialog(Retranslated, FitsContent, FormDialog):
    """Chooses between the customer's address and one of the site's own; ``accepted`` means that `site` is meant."""

    site_chosen = Signal(object)
    """The Site, or None for the customer's address."""

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
        self._contact = contact
        self._same = QRadioButton()
        self._other = QRadioButton()
        self._address = make_label(role="muted", wrap=True)
        self._address.setContentsMargins(24, 0, 0, 0)
        self.form = CustomerForm()
        self.form.show_only(_FIELDS)
        self._cancel = self.footer.add_button(make_button(""))
        self._save = self.footer.add_button(make_button("", "primary"))
        self._build_body()
        self._connect()
        country = contact.country or session.home_region
        self.form.set_details(CustomerDetails(**asdict(site or Site(country=country))))
        (self._same if site is None else self._other).setChecked(True)
        self.begin()
        self.retranslate()
        (self._same if site is None else self._other).setFocus()

    def _build_body(self) -> None:
        self._choices = QButtonGroup(self)
        for button in (self._same, self._other):
            self._choices.addButton(button)
        self.save_with(self._save)
        self.body_layout.setSpacing(8)
        self.body_layout.addWidget(self._same)
        self.body_layout.addWidget(self._address)
        self.body_layout.addSpacing(4)
        self.body_layout.addWidget(self._other)
        self.body_layout.addSpacing(4)
        self.body_layout.addWidget(self.form)
        fix_width(self, _WIDTH)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save_clicked)
        self._other.toggled.connect(self._on_other_toggled)
        self.form.edited.connect(self._on_edited)
        self.form.field_left.connect(self._on_field_left)

    def retranslate(self) -> None:
        """Sets every text again."""
        self.setWindowTitle(translate("JobSiteDialog", "Job Site"))
        self._same.setText(translate("JobSiteDialog", "The customer’s address"))
        self._other.setText(translate("JobSiteDialog", "Another address"))
        lines = short_address(self._contact, self._session.home_region, current_language())
        self._address.setText("\n".join(lines) or translate("JobSiteDialog", "The customer has no address yet."))
        self._cancel.setText(translate("JobSiteDialog", "Cancel"))
        self._save.setText(translate("JobSiteDialog", "Save"))
        self._on_other_toggled()

    def details(self) -> object:
        """Which address is chosen, and what stands in the other one's fields."""
        return self._same.isChecked(), self.form.details()

    def _on_other_toggled(self) -> None:
        self.form.setVisible(self._other.isChecked())

    def _problems(self) -> tuple[Problem, ...]:
        details = normalised(self.form.details())
        found = [each for each in check_customer(details, self._session.home_region) if each.field in _FIELDS]
        if self.form.unknown_country():
            found.append(Problem("country", "country_unknown"))
        return tuple(found)

    def _show_problems(self) -> None:
        problems = {problem.field: problem for problem in self._problems()}
        for name in _FIELDS:
            problem = problems.get(name)
            severity = _SEVERITIES[problem.severity] if problem else None
            self.form.set_problem(name, severity, problem_sentence(problem) if problem else "")

    def _on_edited(self, name: str) -> None:
        if self.form.has_problem(name) or name == "country":
            self._show_problems()

    def _on_field_left(self, _name: str) -> None:
        self._show_problems()

    def _on_save_clicked(self) -> None:
        if self._same.isChecked():
            self.site_chosen.emit(None)
            self.accept()
            return
        self.form.commit_country()
        self._show_problems()
        errors = errors_in(self._problems())
        if errors:
            self.form.focus_field(errors[0].field)
            return
        details = normalised(self.form.details())
        self.site_chosen.emit(Site(**{name: getattr(details, name) for name in _FIELDS}))
        self.accept()
