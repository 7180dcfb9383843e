"""Taking changes of customers back: deleted ones return, added ones go, others have again what they had."""

from collections.abc import Sequence
from dataclasses import replace

from custlist_desktop.domain.checks import check_customer, errors_in
from custlist_desktop.domain.errors import ChangedMeanwhileError, InvalidDetailsError
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Change
from custlist_desktop.services.core.journal import Entry
from custlist_desktop.services.customers.columns import found_again, found_columns, numbers_of
from custlist_desktop.services.customers.linking import hold_again, refresh_estimates, unlink_estimates
from custlist_desktop.services.customers.service import record_of
from custlist_desktop.services.history.customer_history import customer_changes, details_from
from custlist_desktop.services.history.estimate_reverting import revert_holder

UNDONE = "undo"
REDONE = "redo"
"""What the journal calls what takes a change back, and what does it again."""


def revert_customers(it: Change, entries: Sequence[Entry], action: str, home_region: str) -> None:
    """Takes a change of customers back, with the estimates that were theirs.

    An estimate that got another customer meanwhile, or whose details somebody edited, is left as it is (M12).

    Args:
        entries: of the change, the last one first.
        action: what the journal calls this.

    Raises:
        NotFoundError: one that was changed is gone by now.
        ChangedMeanwhileError: what was changed in one is another by now, or one is back already; ``current`` is its
            `CustomerRecord`.
        InvalidDetailsError: with what was changed since, one couldn't be saved.
    """
    customers = [entry for entry in entries if entry.subject is Subject.CUSTOMER]
    estimates = [entry for entry in entries if entry.subject is Subject.ESTIMATE]
    rows = {entry.key: _revert(it, entry, action, home_region) for entry in customers if entry.before is not None}
    taken = [entry for entry in estimates if (entry.before or {}).get("customer_id") is not None]
    there = {entry.key: (entry.before or {})["customer_id"] for entry in taken}
    hold_again(it, [entry for entry in taken if there[entry.key] in rows], rows)
    for entry in customers:
        if entry.before is not None and entry.after is not None:
            refresh_estimates(it, rows[entry.key])
    if any(entry.before is None and entry.action != UNDONE for entry in customers):
        for entry in estimates:
            revert_holder(it, entry, home_region)
    for entry in customers:
        if entry.before is None:
            _take_away(it, entry, action)


def _revert(it: Change, entry: Entry, action: str, home_region: str) -> Customer:
    if entry.after is None:
        return it.bring_back(Customer, entry, action, record_of, **found_again(entry.before or {}))
    row = it.locked(Customer, entry.key)
    was, left = details_from(entry.before or {}), details_from(entry.after)
    given = {each.name: str(each.before) for each in customer_changes(was, left)}
    then = replace(record_of(row).details, **given)
    known = {problem.code for problem in check_customer(was, home_region)}
    errors = [problem for problem in errors_in(check_customer(then, home_region)) if problem.code not in known]
    if errors:
        raise InvalidDetailsError(errors)
    it.restore(row, entry, action, record_of)
    found = found_columns(then, numbers_of(row.__data__))
    changed = {name: value for name, value in found.items() if value != getattr(row, name)}
    if changed:
        it.keep(row, changed)
    return row


def _take_away(it: Change, entry: Entry, action: str) -> None:
    """Deletes a customer that was added, or brought back.

    Of one that was added, somebody may have made an estimate since. One that was brought back is deleted as it was
    the first time.
    """
    row = it.locked(Customer, entry.key)
    if entry.action == UNDONE:
        unlink_estimates(it, row)
    elif Estimate.select().where(Estimate.customer == row.id).exists():
        raise ChangedMeanwhileError(record_of(row))
    it.take_away(row, entry, action, record_of)
