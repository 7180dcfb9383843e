"""Giving an estimate its customer: choosing, adding, unlinking and linking again, each of which can be undone."""

from dataclasses import fields

from PySide6.QtCore import QObject, Signal

from custlist_desktop.domain.contact import ContactDetails, CustomerDetails
from custlist_desktop.domain.errors import ChangedMeanwhileError, CustlistError, NotFoundError
from custlist_desktop.domain.estimate import CustomerHolder, Linked
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.estimates.autosave import Autosave
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.steps import Did, EditStep, StepCommand
from custlist_desktop.ui.session import Session


class CustomerHolding(QObject):
    """Changes how an estimate holds its customer, in the file at once, and on the document's undo stack."""

    failed = Signal(object)
    """The CustlistError for which the customer is as before."""

    def __init__(
        self, session: Session, document: EstimateDocument, autosave: Autosave, parent: QObject | None = None
    ) -> None:
        """``autosave`` writes what was typed before the customer is changed, so that versions follow each other."""
        super().__init__(parent)
        self._session = session
        self._document = document
        self._autosave = autosave

    def link(self, customer_id: int) -> None:
        """Links the estimate to a customer, whose details it shows from then on (M10)."""
        self._change(Linked(customer_id), Did.CHOOSE_CUSTOMER)

    def link_again(self) -> None:
        """Links the estimate to the customer whose details its copy was made of."""
        former = self._document.record.former_customer_id
        if former is not None:
            self._change(Linked(former), Did.LINK_AGAIN)

    def hold_copy(self, details: ContactDetails) -> None:
        """Gives the estimate contact details of its own, and ends its link.

        Raises:
            CustlistError: the details can't be saved; the caller shows which.
        """
        before = holder_of(self._document.record)
        self._write(contact_of(details))
        self._push(before, Did.EDIT_CONTACT)

    def add(self, details: CustomerDetails) -> EstimateRecord:
        """Adds a customer to the list and links the estimate to it (M3); undo ends the link, the customer stays.

        Raises:
            CustlistError: the details can't be saved; the caller shows which.
        """
        before = holder_of(self._document.record)
        self._autosave.flush()
        estimates, actor = self._session.estimates, self._session.actor
        key = self._document.record.id
        try:
            record = estimates.add_customer(actor, key, details, self._document.record.version)
        except ChangedMeanwhileError:
            self._autosave.refresh()
            record = estimates.add_customer(actor, key, details, self._document.record.version)
        self._document.set_record(record, keep_content=True)
        self._push(before, Did.ADD_CUSTOMER)
        return record

    def apply(self, holder: CustomerHolder) -> bool:
        """Holds the customer as ``holder`` says; `failed` tells what goes wrong. Returns whether it went well."""
        try:
            self._write(holder)
        except NotFoundError as error:
            if error.kind == "customer":
                self.failed.emit(error)
            else:
                self._autosave.refresh()
        except CustlistError as error:
            self.failed.emit(error)
        else:
            return True
        return False

    def _change(self, holder: CustomerHolder, did: Did) -> None:
        before = holder_of(self._document.record)
        if holder != before and self._document.may_edit() and self.apply(holder):
            self._push(before, did)

    def _push(self, before: CustomerHolder, did: Did) -> None:
        after = holder_of(self._document.record)
        if after != before:
            self._document.push(_HolderCommand(self, before, after, EditStep(did)))

    def _write(self, holder: CustomerHolder) -> None:
        self._autosave.flush()
        estimates, actor = self._session.estimates, self._session.actor
        key = self._document.record.id
        try:
            record = estimates.set_customer(actor, key, holder, self._document.record.version)
        except ChangedMeanwhileError:
            self._autosave.refresh()  # only the customer, or a status, is another one there, or else this fails again
            record = estimates.set_customer(actor, key, holder, self._document.record.version)
        self._document.set_record(record, keep_content=True)


class _HolderCommand(StepCommand):
    """A change of the customer that was made already when the command is pushed."""

    def __init__(
        self, holding: CustomerHolding, before: CustomerHolder, after: CustomerHolder, step: EditStep
    ) -> None:
        super().__init__(step)
        self._holding = holding
        self._before = before
        self._after = after
        self._is_done = True

    def redo(self) -> None:
        """The first call comes from the stack, when all is done."""
        if not self._is_done:
            self._try(self._after)
        self._is_done = True

    def undo(self) -> None:
        self._is_done = False
        self._try(self._before)

    def _try(self, holder: CustomerHolder) -> None:
        if not self._holding.apply(holder):
            self.setObsolete(True)  # that customer is gone: the step leaves the stack


def holder_of(record: EstimateRecord) -> CustomerHolder:
    """How an estimate holds its customer."""
    return record.contact if record.customer_id is None else Linked(record.customer_id)


def contact_of(details: ContactDetails) -> ContactDetails:
    """Contact details alone, without what a customer has besides."""
    return ContactDetails(**{field.name: getattr(details, field.name) for field in fields(ContactDetails)})
