"""Restoring customers: their fields, those that were deleted, and the estimates that a delete took from them."""

import json
from typing import Any, Final

from custlist_desktop.domain.contact import CONTACT_FIELDS, CUSTOMER_FIELDS, Problem
from custlist_desktop.domain.errors import InvalidDetailsError
from custlist_desktop.domain.fields import FIELD, FOUND_COLUMNS
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.journal import BROUGHT_BACK, kept_columns
from custlist_desktop.services.customers.columns import found_again
from custlist_desktop.services.customers.linking import link_estimate, refresh_estimates, unlink_estimates
from custlist_desktop.services.restoring.restore_run import RestoreRun

_FOUND: Final = frozenset(FOUND_COLUMNS)


def bring_customers_back(run: RestoreRun) -> None:
    """Adds customers again that were deleted since, under their keys; see `_link_again`."""
    for difference, _ in run.each(RecordKind.CUSTOMER, Since.DELETED):
        was = run.copy.columns(Customer, difference.key)
        columns = {name: value for name, value in was.items() if name not in _FOUND} | _found(run, was)
        row = run.put_back(Customer, Subject.CUSTOMER, difference.key, columns)
        run.it.note(BROUGHT_BACK, Subject.CUSTOMER, row.id, None, kept_columns(row))
        _link_again(run, row)


def _link_again(run: RestoreRun, customer: Customer) -> None:
    """Links the estimates that were unlinked by the customer's delete, and hold nothing else by now (M12)."""
    known = [_contact(customer.__data__)]
    last = (
        JournalEntry.select(JournalEntry.before)
        .where(
            JournalEntry.subject == Subject.CUSTOMER.value,
            JournalEntry.subject_id == customer.id,
            JournalEntry.after.is_null(),
        )
        .order_by(JournalEntry.id.desc())
        .first()
    )
    if last is not None and last.before:
        known.append(_contact(dict.fromkeys(CONTACT_FIELDS, "") | json.loads(last.before)))
    held = Estimate.select().where(Estimate.former_customer_id == customer.id, Estimate.customer.is_null())
    for row in list(held.order_by(Estimate.id)):
        if _contact(row.__data__) in known:
            link_estimate(run.it, row, customer)
            run.linked.add(row.id)


def _contact(columns: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(columns[name] for name in CONTACT_FIELDS)


def edit_customers(run: RestoreRun) -> None:
    """Gives customers again what was changed in them; their estimates show it (M11).

    Raises:
        InvalidDetailsError: one would be left without any name.
    """
    for difference, fields in run.each(RecordKind.CUSTOMER, Since.CHANGED):
        was, row = run.copy.columns(Customer, difference.key), run.it.locked(Customer, difference.key)
        names = {column for name in fields for column in FIELD[name].columns}
        columns = {name: was[name] for name in names}
        merged = row.__data__ | columns
        if not (merged["company"] or merged["contact_name"]):
            raise InvalidDetailsError([Problem("company", "name_required")])
        run.it.update(row, columns | _found(run, merged))
        refresh_estimates(run.it, row)


def remove_customers(run: RestoreRun) -> None:
    """Deletes customers that were added since; estimates keep their details (M12)."""
    for difference, _ in run.each(RecordKind.CUSTOMER, Since.ADDED):
        row = run.it.locked(Customer, difference.key)
        unlink_estimates(run.it, row)
        run.it.delete(row)


def _found(run: RestoreRun, columns: dict[str, Any]) -> dict[str, str | None]:
    """By what a customer with these columns is sorted and found."""
    found: dict[str, str | None] = run.copy.understood(
        lambda: found_again({name: columns[name] for name in (*CUSTOMER_FIELDS, "phone_e164", "mobile_e164")})
    )
    return found
