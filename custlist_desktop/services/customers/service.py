"""The customer list: add, edit, delete and undo, with the rules that hold for each (M2, M4, M5, M11, M12)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from custlist_desktop.domain.contact import CONTACT_FIELDS, CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.field_values import Numbers
from custlist_desktop.domain.fields import E164_COLUMNS
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.base import row_of
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.core.change import Deleted, Ledger
from custlist_desktop.services.customers.columns import checked_columns, numbers_of
from custlist_desktop.services.customers.linking import refresh_estimates, unlink_estimates

_SHOWN_IN_ESTIMATES: Final = (*CONTACT_FIELDS, *E164_COLUMNS)
"""The private notes are none of an estimate's business."""


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    """A customer as the file holds it. ``version`` counts its saves, and is what an edit is checked against."""

    id: int
    details: CustomerDetails
    numbers: Numbers
    version: int
    created_at: datetime
    updated_at: datetime


class CustomerService:
    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def get(self, actor: Actor, key: int) -> CustomerRecord:
        """The customer with ``key``.

        Raises:
            NotFoundError: there is none.
            NotAllowedError: the user was deactivated.
        """
        authorise(actor, Action.SEE_CUSTOMERS)
        return record_of(row_of(Customer, key))

    def count(self) -> int:
        return int(Customer.select().count())

    def add(self, actor: Actor, details: CustomerDetails) -> CustomerRecord:
        """Adds a customer to the list (M2). Same company, same contact, same number: all are welcome (M5).

        Raises:
            NotAllowedError: only an Account Owner adds from the list.
            InvalidDetailsError: the details can't be saved.
        """
        with self._ledger.change(actor, Action.ADD_CUSTOMER_FROM_LIST) as it:
            return record_of(it.insert(Customer, checked_columns(details, self._ledger.home_region)))

    def edit(
        self, actor: Actor, key: int, details: CustomerDetails, version: int, action: str = "edit"
    ) -> CustomerRecord:
        """Saves other details for a customer (M4); every estimate linked to it shows them (M11).

        Args:
            version: the version that the change was made from.
            action: what the journal calls this.

        Raises:
            NotAllowedError: only an Account Owner edits.
            InvalidDetailsError: the details can't be saved.
            NotFoundError: the customer was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved first; ``current`` is a `CustomerRecord`.
        """
        with self._ledger.change(actor, Action.EDIT_CUSTOMER) as it:
            columns = checked_columns(details, self._ledger.home_region)
            row = it.locked(Customer, key, version, record_of)
            shows_otherwise = any(getattr(row, name) != columns[name] for name in _SHOWN_IN_ESTIMATES)
            it.update(row, columns, action)
            if shows_otherwise:
                refresh_estimates(it, row)
            return record_of(row)

    def delete(self, actor: Actor, key: int) -> Deleted[CustomerRecord]:
        """Deletes a customer (M4). Its estimates keep its details and are no longer linked (M12).

        Returns:
            what undo needs to bring it back.

        Raises:
            NotAllowedError: only an Account Owner deletes.
            NotFoundError: it was deleted meanwhile.
        """
        with self._ledger.change(actor, Action.DELETE_CUSTOMER) as it:
            row = it.locked(Customer, key)
            unlink_estimates(it, row)
            it.delete(row)
            return Deleted(record_of(row), it.change_id)


def record_of(row: Customer) -> CustomerRecord:
    """A row of the table as its readers get it."""
    details = CustomerDetails(**{name: getattr(row, name) for name in CUSTOMER_FIELDS})
    return CustomerRecord(row.id, details, numbers_of(row.__data__), row.version, row.created_at, row.updated_at)
