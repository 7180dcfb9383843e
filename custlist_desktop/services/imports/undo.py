"""Undoing an import: what it added is removed, what it updated is restored, what was changed since is reported."""

import json
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Any, Final

from custlist_desktop.database.staging.undoing import KEPT, ColumnsOf, ImportedRows
from custlist_desktop.database.store import Store
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.fields import E164_COLUMNS, FOUND_COLUMNS
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.importing import ImportRun
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Change
from custlist_desktop.services.customers.columns import found_again
from custlist_desktop.services.customers.linking import refresh_estimates, unlink_estimates
from custlist_desktop.services.imports.records import ChangedSince, SinceThen, UndoPreview, UndoResult
from custlist_desktop.system.jobs import by_processes

UNDONE: Final = "undo_import"

_AT_A_TIME: Final = 500
_WORTH_PROCESSES: Final = 5_000


class ImportUndo:
    """Takes one import back. Call it inside a transaction."""

    def __init__(self, file: Store, run: ImportRun) -> None:
        self._rows = ImportedRows(file, run)
        self._run = run

    def preview(self) -> UndoPreview:
        """What `run` would do if it keeps what was changed since."""
        return UndoPreview(self._rows.count_added(), self._rows.count_updated(), tuple(self._changed()))

    def _changed(self) -> Iterator[ChangedSince]:
        for key, company, contact, has_estimates in self._rows.added_and_touched():
            since = SinceThen.HAS_ESTIMATES if has_estimates else SinceThen.EDITED
            yield ChangedSince(key, company, contact, since, was_added=True)
        for key, there, after in self._rows.updated_and_touched():
            names = json.loads(after)
            since = SinceThen.DELETED if there is None else SinceThen.EDITED
            yield ChangedSince(key, names["company"], names["contact_name"], since, was_added=False)

    def run(self, it: Change, keep_changed: bool, watch: Watch) -> UndoResult:
        """Takes it back.

        Args:
            keep_changed: leave alone what was changed since.
        """
        kept = tuple(self._changed())
        restored = self._restore(it, keep_changed, watch)
        watch.stage(0.6)
        removed = 0 if keep_changed else self._remove_changed(it, kept)
        watch.stage(0.95, self._run.created * 250)
        removed += self._rows.remove_untouched(it.stamp(UNDONE, Subject.CUSTOMER))
        watch.finish()
        left = len(kept) if keep_changed else sum(1 for each in kept if each.since_then is SinceThen.DELETED)
        result = UndoResult(removed, restored, left)
        after = {"removed": removed, "restored": restored, "kept": left, "import": self._run.change_id}
        it.note(UNDONE, Subject.CUSTOMER, 0, None, after)  # about no single customer
        return result

    def _restore(self, it: Change, keep_changed: bool, watch: Watch) -> int:
        """Gives updated customers what they had before. Returns how many."""
        watch.stage(0.2)
        restored = self._rows.collect(keep_changed, columns_before(watch))
        watch.stage(0.5, restored * 500)
        if restored:
            for key in self._rows.restore(it.stamp(UNDONE, Subject.CUSTOMER)):
                refresh_estimates(it, it.locked(Customer, key))
        self._rows.forget_collected()
        return restored

    def _remove_changed(self, it: Change, changed: tuple[ChangedSince, ...]) -> int:
        """Removes added customers that somebody changed since; their estimates keep their details (M12)."""
        keys = [each.id for each in changed if each.was_added]
        for key in keys:
            unlink_estimates(it, it.locked(Customer, key))
            self._rows.remove(key, it.stamp(UNDONE, Subject.CUSTOMER))
        return len(keys)


def columns_before(watch: Watch) -> ColumnsOf:
    """What makes columns of the journal's JSON of customers; ``watch`` is told how far that is."""

    def columns_of(befores: Iterable[str], total: int) -> Iterator[tuple[Any, ...]]:
        for done, columns in enumerate(by_processes(_columns_before, befores, _WORTH_PROCESSES, lambda: watch.at(0))):
            yield columns
            if done % _AT_A_TIME == 0:
                watch.at(done / total)

    return columns_of


def _columns_before(texts: list[str]) -> list[tuple[Any, ...]]:
    """Keys and columns of customers, with what follows from them, from the journal's JSON; for worker processes.

    An entry of an older version lacks the fields that came later: they were empty then.
    """
    lacking = dict.fromkeys((*CUSTOMER_FIELDS, *E164_COLUMNS), "") | {"added_by": None}
    befores = [lacking | json.loads(text) for text in texts]
    wanted = itemgetter("id", *KEPT, *FOUND_COLUMNS)
    return [wanted(before | found_again(before)) for before in befores]
