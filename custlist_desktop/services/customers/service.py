"""The customer list: add, edit, delete and undo, with the rules that hold for each (M2, M4, M5, M11, M12)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from custlist_desktop.database.store import Store
from custlist_desktop.domain.contact import CONTACT_FIELDS, CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.errors import ChangedMeanwhileError
from custlist_desktop.domain.field_values import Numbers
from custlist_desktop.domain.fields import E164_COLUMNS, FOUND_COLUMNS
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.core.changes import Changes, Subject
from custlist_desktop.services.core.journal import Recorder, utc_now
from custlist_desktop.services.core.rows import row_of
from custlist_desktop.services.customers.columns import checked_columns, numbers_of
from custlist_desktop.services.customers.linking import refresh_estimates, relink_estimates, unlink_estimates


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    """A customer as the file holds it. ``version`` counts its saves, and is what an edit is checked against."""

    id: int
    details: CustomerDetails
    numbers: Numbers
    version: int
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class DeletedCustomer:
    """A delete that can be undone: the whole row, and the estimates that were linked to it."""

    columns: dict[str, Any]
    estimate_ids: tuple[int, ...]
    record: CustomerRecord


class CustomerService:
    """Changes customers in the open file, each change in one transaction, recorded in the journal."""

    def __init__(
        self,
        file: Store,
        changes: Changes,
        home_region: str,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._file = file
        self._changes = changes
        self._now = now
        self.home_region = home_region

    def get(self, actor: Actor, key: int) -> CustomerRecord:
        """The customer with ``key``.

        Raises:
            NotFoundError: there is none.
            NotAllowedError: the user was deactivated.
        """
        authorise(actor, Action.SEE_CUSTOMERS)
        return record_of(row_of(Customer, key))

    def count(self) -> int:
        """How many customers the list has."""
        return int(Customer.select().count())

    def add(self, actor: Actor, details: CustomerDetails) -> CustomerRecord:
        """Adds a customer to the list (M2). Same company, same contact, same number: all are welcome (M5).

        Raises:
            NotAllowedError: only an Account Owner adds from the list.
            InvalidDetailsError: the details can't be saved.
        """
        authorise(actor, Action.ADD_CUSTOMER_FROM_LIST)
        columns = checked_columns(details, self.home_region)
        with self._file.transaction():
            row = insert_customer(Recorder.begin(actor, self._now()), columns)
        self._changes.publish(Subject.CUSTOMER, row.id)
        return record_of(row)

    def edit(self, actor: Actor, key: int, details: CustomerDetails, version: int) -> CustomerRecord:
        """Saves other details for a customer (M4); every estimate linked to it shows them (M11).

        Args:
            actor: who saves.
            key: which customer.
            details: all of its details, as they are to be.
            version: the version that the change was made from.

        Raises:
            NotAllowedError: only an Account Owner edits.
            InvalidDetailsError: the details can't be saved.
            NotFoundError: the customer was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved first; ``current`` is a `CustomerRecord`.
        """
        authorise(actor, Action.EDIT_CUSTOMER)
        columns = checked_columns(details, self.home_region)
        with self._file.transaction():
            row = row_of(Customer, key)
            if row.version != version:
                raise ChangedMeanwhileError(record_of(row))
            before = journalled_customer(row)
            if all(getattr(row, name) == value for name, value in columns.items()):
                return record_of(row)  # nothing to save, and so no new version either
            recorder = Recorder.begin(actor, self._now())
            saved = columns | {"updated_at": recorder.at, "version": version + 1}
            Customer.update(saved).where(Customer.id == key).execute()
            row = row_of(Customer, key)
            recorder.record("edit", Subject.CUSTOMER, key, before, journalled_customer(row))
            estimates = refresh_estimates(row) if _shows_otherwise(before, row) else ()
        self._changes.publish(Subject.CUSTOMER, key)
        if estimates:
            self._changes.publish(Subject.ESTIMATE, *estimates)
        return record_of(row)

    def delete(self, actor: Actor, key: int) -> DeletedCustomer:
        """Deletes a customer (M4). Its estimates keep its details and are no longer linked (M12).

        Returns:
            what `undo_delete` needs to bring it back.

        Raises:
            NotAllowedError: only an Account Owner deletes.
            NotFoundError: it was deleted meanwhile.
        """
        authorise(actor, Action.DELETE_CUSTOMER)
        with self._file.transaction():
            row = row_of(Customer, key)
            recorder = Recorder.begin(actor, self._now())
            estimates = unlink_estimates(recorder, row)
            Customer.delete().where(Customer.id == key).execute()
            recorder.record("delete", Subject.CUSTOMER, key, journalled_customer(row), None)
        self._changes.publish(Subject.CUSTOMER, key)
        if estimates:
            self._changes.publish(Subject.ESTIMATE, *estimates)
        return DeletedCustomer(_all_columns(row), estimates, record_of(row))

    def undo_delete(self, actor: Actor, deleted: DeletedCustomer) -> CustomerRecord:
        """Brings a deleted customer back, with its key, and links the estimates again that it had.

        An estimate that got another customer meanwhile keeps that one.

        Raises:
            NotAllowedError: only an Account Owner may.
            ChangedMeanwhileError: the customer is back already; ``current`` is its `CustomerRecord`.
        """
        authorise(actor, Action.DELETE_CUSTOMER)
        key = deleted.record.id
        with self._file.transaction():
            there = Customer.get_or_none(Customer.id == key)
            if there is not None:
                raise ChangedMeanwhileError(record_of(there))
            recorder = Recorder.begin(actor, self._now())
            columns = deleted.columns | {"updated_at": recorder.at, "version": deleted.record.version + 1}
            Customer.insert(columns).execute()
            row = row_of(Customer, key)
            recorder.record("undo_delete", Subject.CUSTOMER, key, None, journalled_customer(row))
            estimates = relink_estimates(recorder, row, deleted.estimate_ids)
        self._changes.publish(Subject.CUSTOMER, key)
        if estimates:
            self._changes.publish(Subject.ESTIMATE, *estimates)
        return record_of(row)


def insert_customer(recorder: Recorder, columns: dict[str, Any]) -> Customer:
    """Adds a row of `checked_columns` and records it; call it inside a transaction."""
    row = Customer.create(**columns, created_at=recorder.at, updated_at=recorder.at)
    recorder.record("add", Subject.CUSTOMER, row.id, None, journalled_customer(row))
    return row


def _shows_otherwise(before: dict[str, Any], row: Customer) -> bool:
    """Whether an estimate shows something else than before; the private notes are none of its business."""
    shown = (*CONTACT_FIELDS, *E164_COLUMNS)
    return any(getattr(row, name) != before[name] for name in shown)


def record_of(row: Customer) -> CustomerRecord:
    """A row of the table as its readers get it."""
    details = CustomerDetails(**{name: getattr(row, name) for name in CUSTOMER_FIELDS})
    return CustomerRecord(row.id, details, numbers_of(row.__data__), row.version, row.created_at, row.updated_at)


def _all_columns(row: Customer) -> dict[str, Any]:
    return dict(row.__data__)


def journalled_customer(row: Customer) -> dict[str, Any]:
    """What the journal keeps of a customer: all but what follows from the rest."""
    return {name: value for name, value in row.__data__.items() if name not in FOUND_COLUMNS}
