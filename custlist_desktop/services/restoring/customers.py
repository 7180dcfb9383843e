"""Restoring customers: their fields, those that were deleted, and the estimates that a delete took from them."""

import json
from collections.abc import Collection
from typing import Any

from custlist_desktop.database.orm import among
from custlist_desktop.domain.contact import CONTACT_FIELDS, CUSTOMER_FIELDS, Problem
from custlist_desktop.domain.errors import InvalidDetailsError
from custlist_desktop.domain.fields import FIELD
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.models.base import as_kept
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.journal import BROUGHT_BACK, RESTORED, kept_columns
from custlist_desktop.services.customers.columns import found_again
from custlist_desktop.services.customers.linking import (
    link_estimate,
    refresh_estimates,
    unlink_estimates,
    with_estimates,
)
from custlist_desktop.services.restoring.restore_run import RestoreRun


def bring_customers_back(run: RestoreRun) -> None:
    """Adds customers again that were deleted since, under their keys; see `_link_again`."""
    for keys in run.several(RecordKind.CUSTOMER, Since.DELETED):
        then = run.copy.columns_of(Customer, list(keys))
        versions = run.next_versions(Subject.CUSTOMER, {key: was["version"] for key, was in then.items()})
        rows = []
        for key in keys:
            own = {"id": key, "version": versions[key], "updated_at": run.it.at}
            rows.append(Customer(**then[key] | _found(run, then[key]) | own))
        run.ledger.store.insert_rows(Customer, map(as_kept, rows))
        run.it.note_many(BROUGHT_BACK, Subject.CUSTOMER, [(row.id, None, kept_columns(row)) for row in rows])
        holding = Estimate.customer.is_null() & among(Estimate.former_customer_id, keys)
        held = {row.former_customer_id for row in Estimate.select(Estimate.former_customer_id).where(holding)}
        for row in rows:
            if row.id in held:
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
    for several in run.several(RecordKind.CUSTOMER, Since.CHANGED):
        then, rows, linked = run.copy.columns_of(Customer, list(several)), _rows(several), with_estimates(several)
        for key, fields in several.items():
            row = rows[key]
            names = {column for name in fields for column in FIELD[name].columns}
            columns = {name: then[key][name] for name in names}
            merged = row.__data__ | columns
            if not (merged["company"] or merged["contact_name"]):
                raise InvalidDetailsError([Problem("company", "name_required")])
            run.it.update(row, columns | _found(run, merged), RESTORED)
            if key in linked:
                refresh_estimates(run.it, row)


def remove_customers(run: RestoreRun) -> None:
    """Deletes customers that were added since; estimates keep their details (M12)."""
    for several in run.several(RecordKind.CUSTOMER, Since.ADDED):
        rows = _rows(several)
        for key in with_estimates(several):
            unlink_estimates(run.it, rows[key])
        run.ledger.store.delete_rows(Customer, list(rows))
        run.it.note_many("delete", Subject.CUSTOMER, [(key, kept_columns(row), None) for key, row in rows.items()])


def _rows(keys: Collection[int]) -> dict[int, Customer]:
    """The customers with those keys, all of which were there when this began."""
    return {row.id: row for row in Customer.select().where(among(Customer.id, keys)).order_by(Customer.id)}


def _found(run: RestoreRun, columns: dict[str, Any]) -> dict[str, str | None]:
    """By what a customer with these columns is sorted and found."""
    found: dict[str, str | None] = run.copy.understood(
        lambda: found_again({name: columns[name] for name in (*CUSTOMER_FIELDS, "phone_e164", "mobile_e164")})
    )
    return found
