"""Every window and dialog of the program, each opened over a small list of customers and estimates."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from custlist_desktop.domain.account import TemplateKind
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.issued_differences import Part
from custlist_desktop.services.customers.linking import estimates_of
from custlist_desktop.services.estimates.acceptance import Acceptance
from custlist_desktop.services.estimates.issued_proposals import Way
from custlist_desktop.services.estimates.search import EstimateRow, EstimateSearch, estimate_row
from custlist_desktop.ui.customers.delete_dialog import DeleteCustomerDialog
from custlist_desktop.ui.duplicates.duplicates_window import DuplicatesWindow
from custlist_desktop.ui.duplicates.groups_pane import GroupList
from custlist_desktop.ui.estimates.accepted_guard import AcceptedDialog, AcceptedFacts
from custlist_desktop.ui.estimates.customer_control import ContactDialog
from custlist_desktop.ui.estimates.details_dialog import DetailsDialog
from custlist_desktop.ui.estimates.differences_dialog import DifferencesDialog
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.job_site_dialog import JobSiteDialog
from custlist_desktop.ui.estimates.questions import delete_question, go_back_question, leave_question
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.estimates.template_menu import TemplateNameDialog
from custlist_desktop.ui.exporting.choices import ShownList
from custlist_desktop.ui.exporting.export_dialog import ExportDialog
from custlist_desktop.ui.help.opening import open_guide
from custlist_desktop.ui.importing.check_table import CheckTable
from custlist_desktop.ui.importing.columns_table import ColumnsTable
from custlist_desktop.ui.importing.done_step import DoneStep
from custlist_desktop.ui.importing.file_step import PreviewTable
from custlist_desktop.ui.importing.footer import ImportFooter
from custlist_desktop.ui.importing.import_window import ImportWindow
from custlist_desktop.ui.importing.step_bar import Step, StepButton
from custlist_desktop.ui.importing.undo_import_dialog import UndoImportDialog
from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog
from custlist_desktop.ui.kit.dialogs.confirm import discard_question
from custlist_desktop.ui.kit.lists.no_match import NoMatch
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.proposals.issued_list import IssuedProposalsDialog
from custlist_desktop.ui.proposals.page_view import ProposalPages
from custlist_desktop.ui.proposals.proposal_window import ProposalWindow
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.passwords import OwnPasswordDialog, PasswordDialog
from custlist_desktop.ui.settings.questions import delete_trade_name_question, remove_password_question
from custlist_desktop.ui.settings.sections import COMPANY, DEFAULTS, USERS
from custlist_desktop.ui.settings.template_dialog import TemplateDialog
from custlist_desktop.ui.settings.trade_name_dialog import TradeNameDialog
from custlist_desktop.ui.settings.user_dialog import UserDialog
from custlist_desktop.ui.shell.about_dialog import AboutDialog, made_with
from custlist_desktop.ui.shell.file_problem_dialog import FileProblemDialog
from custlist_desktop.ui.shell.licenses_dialog import LicensesDialog
from custlist_desktop.ui.shell.workplace import ESTIMATES, Workplace
from custlist_desktop.ui.sign_in.sign_in_dialog import SignInDialog
from tests.helpers.issued import issue, told
from tests.ui.conftest import type_text, wait_until
from tests.ui.duplicates.test_duplicates_window import job_here
from tests.ui.furniture import SOMEBODY, Furniture
from tests.ui.importing.import_place import DirectJobs
from tests.ui.proposals.fake_drafter import FakeDrafter

Open = Callable[["Rooms"], QWidget]


class Rooms:
    """A customer list with something of everything, and the windows over it."""

    def __init__(self, session: Session, folder: Path, furniture: Furniture) -> None:
        """Over a list that holds what ``furniture`` names; an Account Owner is signed in."""
        self.session = session
        self.folder = folder
        self.settings = QSettings(str(folder / "rooms.ini"), QSettings.Format.IniFormat)
        self._workplace: Workplace | None = None
        actor = session.actor
        (self.trade_name,) = (each for each in session.account.trade_names() if each.id == furniture.trade_name)
        self.users = (session.users.get(actor.user_id), session.users.get(furniture.estimator))
        self.customer = session.customers.get(actor, furniture.customer)
        self.estimate = session.estimates.get(actor, furniture.estimate)

    def workplace(self) -> Workplace:
        """The main window."""
        if self._workplace is None:
            self._workplace = Workplace(self.session, self.settings)
            self._workplace.show()
            self._workplace.window.resize(1400, 860)
        return self._workplace

    def close(self) -> None:
        """Ends the threads of the main window."""
        if self._workplace is not None:
            self._workplace.close()


def _filled(window: QWidget) -> ListTable:
    """The list in view, once it has read its rows."""
    table = next(each for each in window.findChildren(ListTable) if each.isVisible())
    wait_until(lambda: table.model().rowCount() > 0 and bool(table.model().index(0, 0).data()))
    return table


def customers(rooms: Rooms) -> QWidget:
    """The list, with a customer's details beside it."""
    window = rooms.workplace().window
    _filled(window).set_current_row(0)
    return window


def customers_of_estimator(rooms: Rooms) -> QWidget:
    """The same for somebody who may less."""
    rooms.session.set_actor(rooms.users[1].as_actor())
    return customers(rooms)


def customer_deleted(rooms: Rooms) -> QWidget:
    """The list with a notice over it."""
    window = customers(rooms)
    rooms.session.customers.delete(rooms.session.actor, rooms.customer.id)
    return window


def estimates(rooms: Rooms) -> QWidget:
    """The other list."""
    window = rooms.workplace().window
    window.show_page(ESTIMATES)
    _filled(window).set_current_row(0)
    return window


def no_estimate_matches(rooms: Rooms) -> QWidget:
    """A search in vain."""
    window = estimates(rooms)
    _filled(window)
    box = next(each for each in window.findChildren(SearchBox) if each.isVisible())
    box.setFocus()
    type_text(box, "roof zzzz")
    wait_until(lambda: any(each.isVisible() for each in window.findChildren(NoMatch)))
    return window


def section(key: str) -> Open:
    """A section of Account Settings."""

    def show(rooms: Rooms) -> QWidget:
        rooms.workplace().show_account_settings(key)
        return rooms.workplace().window

    return show


def _opened(dialog: QWidget) -> QWidget:
    dialog.show()
    wait_until(dialog.isVisible)
    return dialog


def adding(rooms: Rooms) -> QWidget:
    """A customer with a wrong number, a wrong address, and a likely twin."""
    dialog = CustomerDialog(rooms.session)
    _opened(dialog)
    form = dialog.form
    form.set_details(replace(SOMEBODY, email="ada@", mobile="514 155-0142", postal_code="1", country="CA"))
    for name in ("phone", "email", "mobile", "postal_code"):
        form.focus_field(name)
    company = next(each for each in form.findChildren(QWidget) if each.objectName() == "company")
    company.setFocus()
    type_text(company, " ")
    form.focus_field("city")
    form.focus_field("notes")
    return dialog


def conflict(rooms: Rooms) -> QWidget:
    """An estimate with a number that another has, and a change that somebody else made."""
    window = EstimateEditor(rooms.session, rooms.estimate.id)
    _opened(window)
    document, other = window.document, rooms.session.estimates.create(rooms.session.actor)
    document.change(replace(document.kept_content, number=other.content.number), EditStep(Did.EDIT_NOTES))
    window.flush()
    document.change(replace(document.kept_content, notes="Mine"), EditStep(Did.EDIT_NOTES))
    record = rooms.session.estimates.get(rooms.session.actor, rooms.estimate.id)
    content = replace(record.content, notes="Theirs")
    rooms.session.estimates.save(rooms.session.actor, record.id, content, record.version)
    return window


def apart(rooms: Rooms) -> QWidget:
    """Duplicates of which one group was dealt with."""
    for company in ("Ada Ernst", "Tom Ernst"):
        rooms.session.customers.add(rooms.session.actor, replace(SOMEBODY, company=company))
    window = DuplicatesWindow(rooms.session, start_job=job_here)
    _opened(window)
    groups = window.findChildren(GroupList)[0]
    wait_until(groups.isVisible, 20)
    QTest.keyClick(groups, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    return window


def importing(step: Step) -> Open:
    """The import window at one of its steps."""

    def show(rooms: Rooms) -> QWidget:
        path = rooms.folder / "list.csv"
        rows = ("Company,Email,Phone,Country", "New Roofs,a@new.example,5125550123,US", "Bad,b@,1,DE", ",,,")
        path.write_text("\n".join(rows), encoding="utf-8")
        jobs = DirectJobs(rooms.session)
        window = ImportWindow(
            rooms.session, None, path, open_guide=open_guide, settings=rooms.settings, start_job=jobs
        )
        _opened(window)
        _wait_for(window, PreviewTable)
        if step is Step.COLUMNS:
            window.findChildren(StepButton)[Step.COLUMNS].click()
            _wait_for(window, ColumnsTable)
        if step >= Step.CHECK:
            _primary(window)[0].click()
            _wait_for(window, CheckTable)
        if step is Step.DONE:
            _primary(window)[0].click()
            _wait_for(window, DoneStep)
        return window

    return show


def _wait_for(window: QWidget, kind: type[QWidget]) -> None:
    page = window.findChildren(kind)[0]
    wait_until(lambda: page.isVisible() and bool(_primary(window)), 20)


def _primary(window: QWidget) -> list[QPushButton]:
    """The button that goes on, while it may be pressed."""
    buttons = window.findChildren(ImportFooter)[0].findChildren(QPushButton)
    return [each for each in buttons if each.isVisible() and each.isEnabled() and each.property("look") == "primary"]


def proposal(rooms: Rooms) -> QWidget:
    """The proposal of an estimate, its pages drawn."""
    window = _opened(ProposalWindow(rooms.session, rooms.estimate.id, drafter=FakeDrafter()))
    wait_until(lambda: window.findChildren(ProposalPages)[0].page_count() > 0, 20)
    return window


def issued(rooms: Rooms) -> QWidget:
    """What was issued."""
    session = rooms.session
    record = session.estimates.get(session.actor, rooms.estimate.id)
    for way in (Way.DOWNLOADED, Way.EMAILED):
        issue(session.issued_proposals, session.account, session.actor, record, way=way)
    return _opened(IssuedProposalsDialog(session, record.id))


def differing(rooms: Rooms) -> QWidget:
    """What differs from a revision that left."""
    session, key = rooms.session, rooms.estimate.id
    record = session.estimates.get(session.actor, key)
    issue(session.issued_proposals, session.account, session.actor, record)
    revision = session.issued_proposals.last_revision(key)
    assert revision is not None
    now = told(session.account, replace(record, content=replace(record.content, title="Other", lines=())))
    return _opened(DifferencesDialog(session, revision, now, 2))


def accepted(rooms: Rooms) -> QWidget:
    """The question before an accepted estimate is changed."""
    session, key = rooms.session, rooms.estimate.id
    record = session.estimates.get(session.actor, key)
    proposal = issue(session.issued_proposals, session.account, session.actor, record)
    return _opened(
        AcceptedDialog(session, AcceptedFacts(Acceptance(proposal.issued_at, proposal, edited=False), "E-2026-0002"))
    )


def _first_row(rooms: Rooms) -> EstimateRow:
    search = EstimateSearch(rooms.session.file.address, "en")
    try:
        return estimate_row(search.find("", descending=True).first_rows(1)[0])
    finally:
        search.close()


def _content(rooms: Rooms) -> EstimateContent:
    return rooms.session.estimates.get(rooms.session.actor, rooms.estimate.id).content


WINDOWS: Final[dict[str, Open]] = {
    "customers": customers,
    "customers of an estimator": customers_of_estimator,
    "a deleted customer": customer_deleted,
    "estimates": estimates,
    "no estimate matches": no_estimate_matches,
    "company profile": section(COMPANY),
    "users": section(USERS),
    "scope of work": section(TemplateKind.SCOPE_OF_WORK),
    "terms, of which there are none": section(TemplateKind.TERMS),
    "estimate defaults": section(DEFAULTS),
    "adding a customer": adding,
    "editing a customer": lambda rooms: _opened(CustomerDialog(rooms.session, rooms.customer)),
    "discarding": lambda rooms: _opened(discard_question(None)),
    "deleting a customer": lambda rooms: _opened(
        DeleteCustomerDialog(rooms.customer, estimates_of(rooms.customer.id, date(2026, 3, 2)))
    ),
    "deleting an estimate": lambda rooms: _opened(delete_question(_first_row(rooms).number, "Garage roof", 2, None)),
    "about": lambda rooms: _opened(AboutDialog(None)),
    "licenses": lambda rooms: _opened(LicensesDialog(made_with())),
    "a file that is used": lambda rooms: _opened(
        FileProblemDialog(
            DatabaseFileError(FileTrouble.IN_USE, Path("a.db"), user="Ada", host="B", pid=1, program="C")
        )
    ),
    "signing in": lambda rooms: _opened(SignInDialog(rooms.session, "Lavoie Toitures inc.")),
    "an estimate": lambda rooms: _opened(EstimateEditor(rooms.session, rooms.estimate.id)),
    "an estimate with a conflict": conflict,
    "an estimate's details": lambda rooms: _opened(
        DetailsDialog(_content(rooms), rooms.session.account.trade_names(), None)
    ),
    "a job site": lambda rooms: _opened(JobSiteDialog(rooms.session, None, ContactDetails(), None)),
    "contact details": lambda rooms: _opened(
        ContactDialog(rooms.session, ContactDetails(company="A", phone="5125550123", country="US"), lambda _: None)
    ),
    "saving a template": lambda rooms: _opened(TemplateNameDialog(TemplateKind.TERMS, "fr", lambda *_typed: None)),
    "leaving": lambda rooms: _opened(leave_question()),
    "a trade name": lambda rooms: _opened(TradeNameDialog(rooms.session, rooms.trade_name)),
    "deleting a trade name": lambda rooms: _opened(delete_trade_name_question(rooms.trade_name, 2, "Heir")),
    "a template": lambda rooms: _opened(TemplateDialog(rooms.session, TemplateKind.SCOPE_OF_WORK)),
    "a user": lambda rooms: _opened(UserDialog(rooms.session)),
    "a password": lambda rooms: _opened(PasswordDialog(rooms.session, rooms.users[1])),
    "one's own password": lambda rooms: _opened(OwnPasswordDialog(rooms.session)),
    "removing a password": lambda rooms: _opened(remove_password_question(rooms.users[1])),
    "exporting": lambda rooms: _opened(ExportDialog(rooms.session, ShownList("gagne", count=3))),
    "duplicates": apart,
    "importing: the file": importing(Step.FILE),
    "importing: the columns": importing(Step.COLUMNS),
    "importing: the check": importing(Step.CHECK),
    "importing: done": importing(Step.DONE),
    "undoing an import": lambda rooms: _opened(UndoImportDialog(rooms.session)),
    "a proposal": proposal,
    "issued proposals": issued,
    "what differs from a revision": differing,
    "going back to a revision": lambda _rooms: _opened(go_back_question(1, frozenset(Part))),
    "editing an accepted estimate": accepted,
}

WAITING: Final = frozenset(WINDOWS) - {
    "customers",
    "customers of an estimator",
    "a deleted customer",
    "estimates",
    "no estimate matches",
    "company profile",
    "users",
    "scope of work",
    "terms, of which there are none",
    "estimate defaults",
    "signing in",
    "an estimate",
    "an estimate with a conflict",
    "a proposal",
}
"""The dialogs that wait for an answer: as long as one does, no other language can be chosen."""
