"""The current customer, and what is done with it: call, email, copy, add, edit, delete, and undo."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from custlist_desktop.database.customer_list import CustomerColumn
from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.errors import CustlistError, NotFoundError
from custlist_desktop.domain.field_values import shown_value
from custlist_desktop.domain.fields import BESIDES, CALLED, NAMING, FieldKind, kind_of
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.customers.linking import estimates_of
from custlist_desktop.services.customers.search import CustomerRow
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.services.history.records import Undoable, What
from custlist_desktop.services.samples.service import (
    WINDOW_CUSTOMERS,
    WINDOW_ESTIMATES,
    SamplesRemoved,
)
from custlist_desktop.ui.customers.commands import CustomersState, customer_commands
from custlist_desktop.ui.customers.sample_removal import remove_in_front
from custlist_desktop.ui.error_sentences import error_words
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.accessibility import LateAnnouncement
from custlist_desktop.ui.kit.commands import Commands, Handler
from custlist_desktop.ui.kit.contact.sentences import field_text
from custlist_desktop.ui.kit.links import Link, LinkOpener, call_link, email_link, first_call
from custlist_desktop.ui.kit.lists.list_page import ListPage
from custlist_desktop.ui.kit.lists.notices import Notices
from custlist_desktop.ui.kit.sample_questions import (
    may_add_samples,
    removed_sentence,
    removing_question,
    staying_sentence,
)
from custlist_desktop.ui.kit.status_keys import tell_status
from custlist_desktop.ui.kit.undoing import Undoing, UndoPlaces
from custlist_desktop.ui.kit.work import run
from custlist_desktop.ui.session import Session


class CurrentCustomer(QObject):
    """Does the commands of the page, and tells the outcome in the notices."""

    list_outdated = Signal()
    """The list shows what is no longer in the file."""
    list_replaced = Signal()
    """Many customers came or went: the list begins anew."""

    def __init__(
        self,
        session: Session,
        notices: Notices,
        page: ListPage,
        run: Mapping[str, Handler],
        new_estimate: Callable[[int], object],
        undo_places: UndoPlaces,
    ) -> None:
        """
        Args:
            session: the open file and who is signed in.
            notices: tell what was done.
            page: dialogs open over its window.
            run: does the commands that mean the whole list, by id.
            new_estimate: makes an estimate for the customer with a key.
            undo_places: what undoing needs of other pages.
        """
        super().__init__(page)
        self._session = session
        self._notices = notices
        self._page = page
        self._new_estimate = new_estimate
        self._record: CustomerRecord | None = None
        self._saved_announcement = LateAnnouncement(page, 0)
        self._links = LinkOpener(self)
        self._links.followed.connect(notices.show_followed)
        self._links.unanswered.connect(notices.show_unanswered)
        notices.copy_requested.connect(self._copy)
        self._undo_places = undo_places
        self.undoing = Undoing(session, notices, page, undo_places)
        self.undoing.undone.connect(self._on_undone)
        self.commands = Commands(
            page, customer_commands(), {**run, **self._own_commands()}, CustomersState(), session
        )

    def _own_commands(self) -> dict[str, Handler]:
        return {
            "add": self.add_customer,
            "edit": self.edit_current,
            "new_estimate": self.request_estimate,
            "history": self._show_history,
            "restore": self._restore_from_copy,
            "delete": self.delete_current,
            **self.undoing.handlers(),
            "call": self._call,
            "email": self._email,
            "copy_details": self.copy_details,
            "copy_phone": self._copy_phone,
            "copy_email": self._copy_email,
            "copy_address": self._copy_address,
            "add_samples": self.add_samples,
            "remove_samples": self._remove_samples,
        }

    @property
    def record(self) -> CustomerRecord | None:
        """The current customer."""
        return self._record

    def set_record(self, record: CustomerRecord | None) -> None:
        """Makes a customer the current one, and enables what can be done with it."""
        self._record = record
        self._show_state()

    def _show_state(self) -> None:
        details = self._record.details if self._record else None
        self.commands.show(CustomersState(details, self._call_link()))

    def _call_link(self) -> Link | None:
        record = self._record
        if record is None:
            return None
        return first_call(record.details, record.numbers, self._session.home_region)

    def follow_cell(self, customer: CustomerRow, column: str) -> None:
        """Follows the link in a cell of the list: its email address, or its number (M7)."""
        home = self._session.home_region
        if column == CustomerColumn.EMAIL:
            self._follow(email_link(customer.email))
        else:
            self._follow(call_link(customer.phone, customer.phone_e164, customer.country or home, home))

    def follow(self, link: Link) -> None:
        """Follows a link."""
        self._links.open(link)

    def _follow(self, link: Link | None) -> None:
        if link is not None:
            self._links.open(link)

    def _call(self) -> None:
        self._follow(self._call_link())

    def _email(self) -> None:
        self._follow(email_link(self._record.details.email) if self._record else None)

    def _copy_phone(self) -> None:
        if self._record is not None:
            details, numbers = self._record.details, self._record.numbers
            found = (numbers[each.name] or getattr(details, each.name) for each in CALLED)
            self._copy(next(filter(None, found), ""))

    def _copy_email(self) -> None:
        if self._record is not None:
            self._copy(self._record.details.email)

    def _copy_address(self) -> None:
        if self._record is not None:
            said = translate("CustomerTasks", "Copied: address of {name}").format(name=_name_of(self._record))
            self._copy("\n".join(address_lines(self._record.details, current_language())), said)

    def _copy(self, text: str, said: str = "") -> None:
        """Copies ``text``, and says so in the status bar; ``said`` in other words than the text's own."""
        self._links.copy(text)
        tell_status(self._page, said or translate("CustomerTasks", "Copied: {text}").format(text=text))

    def copy_details(self) -> None:
        """Copies name, company, links and address as the details show them, what is no name with its label."""
        if self._record is None:
            return
        details, numbers, language = self._record.details, self._record.numbers, current_language()
        lines = [getattr(details, each.name) for each in NAMING]
        line = translate("CustomerTasks", "{field}: {value}")
        for each in BESIDES:
            value = shown_value(each.name, details, numbers, self._session.home_region, language)
            lines.append(line.format(field=field_text(each.name), value=value) if value else "")
        said = translate("CustomerTasks", "Copied: details of {name}").format(name=_name_of(self._record))
        self._copy("\n".join(filter(None, (*lines, *address_lines(details, language)))), said)

    def add_customer(self) -> None:
        """Adds a customer, if the role permits it (M2)."""
        if self._session.may(Action.ADD_CUSTOMER_FROM_LIST):
            self._run_dialog(None)

    def edit_current(self) -> None:
        """Edits the current customer, if the role permits it (M4)."""
        if self._record is not None and self._session.may(Action.EDIT_CUSTOMER):
            self._run_dialog(self._record)

    def request_estimate(self) -> None:
        """Asks for a new estimate for the current customer."""
        if self._record is not None and self._session.may(Action.EDIT_ESTIMATES):
            self._new_estimate(self._record.id)

    def _show_history(self) -> None:
        if self._record is not None:
            self._undo_places.show_customer(self._record.id, "")

    def _restore_from_copy(self) -> None:
        if self._record is not None:
            details = self._record.details
            self._undo_places.restore(details.company or details.contact_name)

    def _run_dialog(self, record: CustomerRecord | None) -> None:
        # Here: the list is there sooner without what forms are made of.
        from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog

        dialog = CustomerDialog(self._session, record, self._page.window())
        dialog.saved.connect(self._on_saved)
        dialog.customer_requested.connect(self._page.show_row)
        dialog.exec()
        dialog.deleteLater()

    def _on_saved(self, record: CustomerRecord) -> None:
        self._saved_announcement.say(_saved_sentence(record))
        change = self._session.undo.next_undo(self._session.actor)
        if change is not None and (change.what, change.key, change.at) == (What.FIELDS, record.id, record.updated_at):
            self._notices.show_undoable(partial(self._now_sentence, record, change), change, change.name)
        else:
            self._notices.clear()

    def _now_sentence(self, record: CustomerRecord, change: Undoable) -> str:
        """What was saved: "Phone of {name} is now …", or how many fields."""
        field, count = change.fields[0] if len(change.fields) == 1 else "", len(change.fields)
        value = ""
        if field and kind_of(field) is not FieldKind.NOTES:
            home, language = self._session.home_region, current_language()
            value = shown_value(field, record.details, record.numbers, home, language)
        if not field:
            return translate("CustomerTasks", "%Ln field(s) of {name} were saved.", "", count)
        if not value:
            text = translate("CustomerTasks", "Saved: {field} of {name}.")
            return text.replace("{field}", field_text(field).lower())
        return _escaped(translate("CustomerTasks", "{field} of {name} is now {value}."), field_text(field), value)

    def delete_current(self) -> None:
        """Asks, and deletes the current customer, if the role permits it (M4, M9)."""
        from custlist_desktop.ui.customers.delete_dialog import DeleteCustomerDialog  # here, as the form

        record = self._record
        if record is None or not self._session.may(Action.DELETE_CUSTOMER):
            return
        if DeleteCustomerDialog(record, estimates_of(record.id, date.today()), self._page.window()).ask():
            self._delete(record)

    def _delete(self, record: CustomerRecord) -> None:
        customers, actor = self._session.customers, self._session.actor
        deleted = run(self, lambda: customers.delete(actor, record.id), on_failure=self._on_delete_failed)
        if deleted is not None:
            self.undoing.offer(deleted.change_id, _deleted_text, _name_of(record))

    def _on_delete_failed(self, error: CustlistError) -> None:
        if isinstance(error, NotFoundError):
            self.list_outdated.emit()
        else:
            self.show_error(error)

    def show_error(self, error: CustlistError) -> None:
        """Says over the list what went wrong."""
        self._notices.show_error(error_words(error))

    def _on_undone(self, change: Undoable) -> None:
        if change.rows and not change.key:  # many, which nobody named
            self.list_replaced.emit()

    def add_samples(self) -> None:
        """Adds invented customers to try things on."""
        samples, actor = self._session.samples, self._session.actor
        if not may_add_samples(self._session, self._page.window()):
            return
        run(
            self,
            lambda: samples.fill(actor, WINDOW_CUSTOMERS, WINDOW_ESTIMATES, language=current_language()),
            lambda _: self.list_replaced.emit(),
        )

    def _remove_samples(self) -> None:
        plan, window = self._session.samples.to_remove(), self._page.window()
        if not plan.customers and not plan.estimates:
            self._notices.show_warning(partial(staying_sentence, plan))
        elif removing_question(plan, window).ask():
            removed = remove_in_front(self._session, self, window, plan)
            if removed is not None:
                self._on_samples_removed(removed)

    def _on_samples_removed(self, removed: SamplesRemoved) -> None:
        self.undoing.offer(removed.change_id, partial(removed_sentence, removed))
        self.list_replaced.emit()


def _escaped(text: str, field: str, value: str) -> str:
    """``text`` with a field and its value, in which braces mean themselves; ``{name}`` is left to fill."""
    plain = value.replace("{", "{{").replace("}", "}}")
    return text.replace("{field}", field).replace("{value}", plain)


def _name_of(record: CustomerRecord) -> str:
    """What a customer is called, as in what Undo names."""
    return record.details.company or record.details.contact_name


def _deleted_text() -> str:
    return translate("CustomerTasks", "{name} was deleted.")


def _saved_sentence(record: CustomerRecord) -> str:
    """What a screen reader says after a save; the list shows it to everybody else."""
    name = ", ".join(filter(None, (record.details.contact_name, record.details.company)))
    if record.version == 1:
        return translate("CustomerTasks", "{name} was added.").format(name=name)
    return translate("CustomerTasks", "{name} was saved.").format(name=name)
