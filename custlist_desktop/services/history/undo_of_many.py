"""Taking changes of many customers back: imports, sample data, and who was said to be two."""

from custlist_desktop.database.orm import among
from custlist_desktop.database.staging.undoing import ChangedRows
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.errors import ChangedMeanwhileError
from custlist_desktop.domain.progress import Progress
from custlist_desktop.domain.roles import Actor
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.importing import ImportRun
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Change, Ledger
from custlist_desktop.services.core.journal import entries_of
from custlist_desktop.services.customers.linking import hold_again, refresh_estimates, unlink_estimates
from custlist_desktop.services.customers.service import record_of
from custlist_desktop.services.duplicates.merging import APART_UNDONE, KEPT_APART, MergeService
from custlist_desktop.services.history.records import Undoable, What
from custlist_desktop.services.history.undoable import first_of
from custlist_desktop.services.imports.service import ImportService
from custlist_desktop.services.imports.undo import UNDONE, columns_before
from custlist_desktop.services.restoring.service import undo_restore
from custlist_desktop.services.samples.service import ADDED, REMOVED, SampleCount, SampleService, SamplesRemoved

IMPORTED_AGAIN = "redo_import"


def undo_of_many(ledger: Ledger, actor: Actor, undoable: Undoable, progress: Progress) -> str:
    """Takes a change of many back, or does it again. Returns the id of the new change.

    Raises:
        NotAllowedError: only an Account Owner may.
        ChangedMeanwhileError: what it changed was changed again since; customers of an import that were are left.
        CancelledError: ``progress`` ended it; nothing was taken back.
    """
    change_id = undoable.change_id
    with ledger.change(actor, undoable.needs, change_id) as it:
        if undoable.what is What.IMPORT:
            _undo_import(it, ledger, actor, undoable, progress)
        elif undoable.what is What.KEEP_APART:
            _keep_apart(ledger, actor, change_id)
        elif undoable.what is What.RESTORE:
            undo_restore(ledger, actor, change_id, progress)
        else:
            _undo_samples(ledger, actor, change_id, progress)
    return it.change_id


def _undo_import(it: Change, ledger: Ledger, actor: Actor, undoable: Undoable, progress: Progress) -> None:
    change_id = undoable.change_id
    run = ImportRun.get(ImportRun.change_id == first_of(change_id))
    if run.change_id == change_id:
        ImportService(ledger).undo(actor, run.id, progress=progress)
        return
    action = IMPORTED_AGAIN if undoable.is_undo else UNDONE
    watch = Watch(progress)
    with ledger.store.watched(watch):
        _revert_rows(it, ledger, change_id, action, watch)
        watch.finish()
    it.note(action, Subject.CUSTOMER, 0, None, {"import": run.change_id})
    it.keep(run, {"undone_at": None if undoable.is_undo else it.at})
    it.tell_of_many(Subject.CUSTOMER, Subject.ESTIMATE)


def _revert_rows(it: Change, ledger: Ledger, change_id: str, action: str, watch: Watch) -> None:
    """Puts the customers of a change back as they were before it, with the estimates that it unlinked."""
    rows, stamp = ChangedRows(ledger.store, change_id), it.stamp(action, Subject.CUSTOMER)
    watch.stage(0.1)
    key = rows.changed_since()
    if key is not None:
        there = Customer.get_or_none(Customer.id == key)
        raise ChangedMeanwhileError(record_of(there) if there is not None else None)
    watch.stage(0.5)
    rows.bring_back(columns_before(watch), stamp)
    watch.stage(0.7)
    for each in rows.restore(columns_before(watch), stamp):
        refresh_estimates(it, it.locked(Customer, each))
    for each in rows.added_with_estimates():
        unlink_estimates(it, it.locked(Customer, each))
    watch.stage(0.95)
    rows.remove(stamp)
    held = [each for each in entries_of(change_id) if each.subject is Subject.ESTIMATE]
    taken = [each for each in held if (each.before or {}).get("customer_id") is not None]
    keys = {(each.before or {})["customer_id"] for each in taken}
    hold_again(it, taken, {each.id: each for each in Customer.select().where(among(Customer.id, keys))})


def _undo_samples(ledger: Ledger, actor: Actor, change_id: str, progress: Progress) -> None:
    samples = SampleService(ledger)
    entry = JournalEntry.select().where(JournalEntry.change_id == change_id).first()
    done: SampleCount | SamplesRemoved
    if entry.action == ADDED:
        done = samples.remove(actor, progress, only=entry.id)
    elif entry.action == REMOVED:
        done = samples.undo_remove(actor, change_id, progress)
    else:
        done = samples.remove(actor, progress)
    if not done.customers and not done.estimates:
        raise ChangedMeanwhileError(None)


def _keep_apart(ledger: Ledger, actor: Actor, change_id: str) -> None:
    (entry,) = entries_of(change_id)
    keys = (entry.after or {})["customers"]
    merging = MergeService(ledger)
    if entry.action == KEPT_APART:
        merging.note_apart(actor, APART_UNDONE, keys)
    else:
        merging.note_apart(actor, KEPT_APART, keys)
