"""A list from a damaged one: what can be read of it, set right by its own journal."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from peewee import fn

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.salvage import Salvaged, salvage
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, EstimateLineRow
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import PROGRAM, Change, Ledger
from custlist_desktop.services.core.journal import Columns, columns_from, kept_columns
from custlist_desktop.services.customers.columns import found_again
from custlist_desktop.services.upkeep.checking import Checked, renew
from custlist_desktop.system.config import home_region

_RECOVER: Final = "recover"
"""What the journal calls all of this."""


@dataclass(frozen=True, slots=True)
class RecoveryRequest:
    """What a job needs to recover a list.

    Attributes:
        damaged: the list; it is only read.
        target: the new list, in a private folder; nothing is there yet.
        copies: of the same list, the newest first.
    """

    damaged: Path
    target: Path
    copies: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Recovered:
    """What the new list has, and what is known to be missing.

    Attributes:
        customers: how many it has.
        estimates: how many it has.
        from_journal: customers that could not be read, or not as they were saved last, and are the journal's now.
        unlinked: estimates whose customer is lost. They keep its key as their former one, and show no details.
        lost_lines: lines whose estimate is lost.
        salvaged: what could be read, by table.
    """

    customers: int
    estimates: int
    from_journal: int
    unlinked: int
    lost_lines: int
    salvaged: Salvaged


def recover(request: RecoveryRequest, progress: Progress = unheard) -> Recovered:
    """Makes a new list of what can be read of a damaged one; a job. No other list is open in this process.

    Raises:
        DatabaseFileError: DAMAGED where nothing can be read; else why a file can't be used.
        TemporaryFolderError: there is no room to work in.
        CancelledError: ``progress`` said so.
    """
    found = salvage(request.damaged, request.target, request.copies, progress)
    with closing(open_customer_file(request.target)) as store:
        ledger = Ledger(store, home_region())
        with ledger.change(PROGRAM, None) as it:
            from_journal = _set_right(it)
            lost_lines = _drop_lost_lines()
            unlinked = _unlink_lost(it)
            counts = {"customers": Customer.select().count(), "estimates": Estimate.select().count()}
            lost = {"from_journal": from_journal, "unlinked": unlinked, "lost_lines": lost_lines}
            it.note(_RECOVER, Subject.CUSTOMER, 0, None, counts | lost)  # about no single customer
        renew(store, ledger.home_region, Checked(), progress)
    return Recovered(**counts, **lost, salvaged=found)


def _set_right(it: Change) -> int:
    """Makes customers as the journal has them last; returns how many weren't."""
    changed = 0
    for key, after in _last_sides():
        row = Customer.get_or_none(Customer.id == key)
        if after is None:
            if row is not None:  # a page that was given back still held it
                it.delete(row, _RECOVER)
            continue
        if row is not None and row.version > after["version"]:
            continue
        columns = columns_from(Customer, after) | found_again(after)
        if row is None:
            it.put(Customer, columns)
        elif all(row.__data__[name] == value for name, value in columns.items()):
            continue
        else:
            it.keep(row, columns)
        it.note(_RECOVER, Subject.CUSTOMER, key, None if row is None else kept_columns(row), after)
        changed += 1
    return changed


def _last_sides() -> Iterator[tuple[int, Columns | None]]:
    """Each customer of the journal, with all that it knows of it after the last change; None once it was deleted."""
    of_customers = (JournalEntry.subject == Subject.CUSTOMER.value) & (JournalEntry.subject_id > 0)
    last = JournalEntry.select(fn.MAX(JournalEntry.id)).where(of_customers).group_by(JournalEntry.subject_id)
    for entry in list(JournalEntry.select().where(JournalEntry.id.in_(last))):
        after: dict[str, Any] | None = None if entry.after is None else json.loads(entry.after)
        if after is None or {"id", "version", "company", "contact_name"} <= after.keys():
            yield entry.subject_id, after


def _drop_lost_lines() -> int:
    """Removes lines whose estimate is lost; returns how many."""
    lost = EstimateLineRow.delete().where(EstimateLineRow.estimate.not_in(Estimate.select(Estimate.id)))
    return int(lost.execute())


def _unlink_lost(it: Change) -> int:
    """Ends the links of estimates to customers that are lost; returns how many."""
    lost = Estimate.customer.is_null(False) & Estimate.customer.not_in(Customer.select(Customer.id))
    rows = list(Estimate.select().where(lost))
    for row in rows:
        it.keep(row, {"customer": None, "former_customer_id": row.customer_id})
        it.note(_RECOVER, Subject.ESTIMATE, row.id, {"customer_id": row.former_customer_id}, {"customer_id": None})
    return len(rows)
