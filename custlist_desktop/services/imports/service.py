"""Writing a checked import into the customer list, and taking it back later (M15)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from custlist_desktop.database.staging.writing import StagedImport, staged_beside
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.errors import ChangedMeanwhileError, DatabaseFileError, FileTrouble
from custlist_desktop.domain.incoming import ImportCounts
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.base import row_of
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.importing import ImportRun
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.core.change import Change, Ledger
from custlist_desktop.services.customers.linking import refresh_estimates
from custlist_desktop.services.imports.records import (
    AlreadyUndoneError,
    ChangedSinceCheckError,
    ImportRecord,
    ImportResult,
    UndoPreview,
    UndoResult,
    record_of,
    remember_targets,
)
from custlist_desktop.services.imports.undo import ImportUndo

ADDED: Final = "import"
UPDATED: Final = "import_update"

Remembered = tuple[Sequence[str], Sequence[str]]


class ImportService:
    """Imports into the open list. Everything raises NotAllowedError for anybody but an Account Owner."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def apply(
        self,
        actor: Actor,
        staging_path: Path,
        file_name: str,
        progress: Progress = unheard,
        remember: Remembered | None = None,
    ) -> ImportResult:
        """Writes what a staging file says, in one transaction: all of it or, after any error, nothing.

        Args:
            staging_path: a settled `ImportStaging`; it is only read.
            remember: the columns of the file and what they fill, for the next file with the same ones.

        Raises:
            ChangedSinceCheckError: the list isn't what the rows were checked against.
            DatabaseFileError: the list can't be written, or there is no such staging file.
            CancelledError: ``progress`` said so.
        """
        if not staging_path.is_file():
            raise DatabaseFileError(FileTrouble.MISSING, staging_path)
        watch = Watch(progress)
        beside = staged_beside(self._ledger.store, staging_path, watch)
        with beside as staged, self._ledger.change(actor, Action.IMPORT_CUSTOMERS) as it:
            if not staged.is_list_as_checked():
                raise ChangedSinceCheckError
            result = self._write(staged, it, file_name, watch)
            if remember is not None:
                remember_targets(*remember, it.at)
            it.tell_of_many(Subject.CUSTOMER, Subject.ESTIMATE)
            return result

    def _write(self, staged: StagedImport, it: Change, file_name: str, watch: Watch) -> ImportResult:
        """Writes updates, then new customers, then what the import was."""
        counts = ImportCounts.of_outcomes(staged.counts())
        share = counts.updated / max(1, counts.updated + counts.created)
        watch.stage(0.9 * share, counts.updated * 500)
        if counts.updated:
            staged.write_updates(it.stamp(UPDATED, Subject.CUSTOMER))
        watch.stage(0.92 * share)
        self._refresh(it, staged.updated_with_estimates(), watch)
        watch.stage(0.95, counts.created * 250)
        keys = self._ledger.store.take_keys(Customer, counts.created)
        facts = {"first": keys.start, "end": keys.stop, "file": file_name, "rows": staged.new_rows()}
        entry = it.note(ADDED, Subject.CUSTOMER, keys.start, None, facts)
        staged.write_new(it.stamp(ADDED, Subject.CUSTOMER)["at"], entry)
        run = ImportRun.create(
            change_id=it.change_id,
            file_name=file_name,
            at=it.at,
            user_id=it.actor.user_id,
            user_name=it.actor.name,
            created=counts.created,
            updated=counts.updated,
            unchanged=counts.unchanged,
            skipped=counts.skipped,
            rejected=counts.rejected,
        )
        watch.finish()
        return ImportResult(run.id, counts)

    @staticmethod
    def _refresh(it: Change, keys: Sequence[int], watch: Watch) -> None:
        """Lets the estimates of those customers sort and be found by what they show now (M11)."""
        for done, key in enumerate(keys):
            refresh_estimates(it, it.locked(Customer, key))
            watch.at(done / len(keys))

    def runs(self, actor: Actor) -> list[ImportRecord]:
        """All imports that were done, newest first."""
        authorise(actor, Action.IMPORT_CUSTOMERS)
        return [record_of(run) for run in ImportRun.select().order_by(ImportRun.id.desc())]

    def undo_preview(self, actor: Actor, run_id: int) -> UndoPreview:
        """What `undo` would do now if it keeps what was changed since.

        Raises:
            NotFoundError: there is no such import.
            AlreadyUndoneError: it was undone before.
        """
        authorise(actor, Action.IMPORT_CUSTOMERS)
        return ImportUndo(self._ledger.store, _standing(run_id)).preview()

    def undo(
        self, actor: Actor, run_id: int, *, keep_changed: bool = True, progress: Progress = unheard
    ) -> UndoResult:
        """Takes an import back: removes the customers that it added and restores those that it updated.

        Args:
            actor: who takes it back.
            keep_changed: leave those as they are that somebody has worked on since. Otherwise they go too: the
                estimates of a removed one keep its details and are unlinked (M12). Who was deleted since stays so.
            progress: is told how far it is, and may cancel it: then nothing was undone.

        Raises:
            NotFoundError: there is no such import.
            AlreadyUndoneError: it was undone before.
            ChangedMeanwhileError: nothing is as it left it; it stands.
            DatabaseFileError: the list can't be written.
            CancelledError: ``progress`` said so.
        """
        watch = Watch(progress)
        with self._ledger.store.watched(watch), self._ledger.change(actor, Action.IMPORT_CUSTOMERS) as it:
            run = _standing(run_id)
            it.undoes = run.change_id
            result = ImportUndo(self._ledger.store, run).run(it, keep_changed, watch)
            if not result.removed and not result.restored and run.created + run.updated:
                raise ChangedMeanwhileError(None)
            it.keep(run, {"undone_at": it.at})
            it.tell_of_many(Subject.CUSTOMER, Subject.ESTIMATE)
            return result


def _standing(run_id: int) -> ImportRun:
    run = row_of(ImportRun, run_id)
    if run.undone_at is not None:
        raise AlreadyUndoneError(run.undone_at)
    return run
