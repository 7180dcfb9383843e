"""Restoring what was checked from a copy of the list: one change, by the code that writes any change."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Final

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.backup import back_up_before
from custlist_desktop.database.copied_rows import CopiedRows
from custlist_desktop.database.copying import BACKUP_FOLDER
from custlist_desktop.database.differences import DifferenceFile, RecordDifference
from custlist_desktop.database.opening import opened_beside
from custlist_desktop.database.orm import among
from custlist_desktop.database.store import Store
from custlist_desktop.database.watch import WHOLE, Watch
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import ChangedMeanwhileError, DatabaseFileError
from custlist_desktop.domain.progress import Progress
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.account import EstimateDefaultsRow, TextTemplate, TradeName
from custlist_desktop.models.base import BaseModel
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.core.journal import RESTORED
from custlist_desktop.services.estimates.service import EstimateService
from custlist_desktop.services.restoring.account import (
    remove_trade_names,
    restore_defaults,
    restore_templates,
    restore_trade_names,
    restore_users,
)
from custlist_desktop.services.restoring.comparing import COPY, DIFFERENCES, CompareRequest, compare_lists
from custlist_desktop.services.restoring.customers import bring_customers_back, edit_customers, remove_customers
from custlist_desktop.services.restoring.estimates import (
    bring_estimates_back,
    edit_estimates,
    remove_estimates,
    renumber_estimates,
)
from custlist_desktop.services.restoring.restore_run import RestoreRun
from custlist_desktop.system.temporary_folders import TemporaryFolder

_MODELS: Final[Mapping[RecordKind, type[BaseModel]]] = {
    RecordKind.CUSTOMER: Customer,
    RecordKind.ESTIMATE: Estimate,
    RecordKind.TRADE_NAME: TradeName,
    RecordKind.TEXT_TEMPLATE: TextTemplate,
    RecordKind.ESTIMATE_DEFAULTS: EstimateDefaultsRow,
}
_AT_A_TIME: Final = 500


@dataclass(frozen=True, slots=True)
class RestoreRequest:
    """What to restore.

    Attributes:
        address: today's list.
        folder: where `compare_lists` left its files; what was checked is noted there.
        source: the copy, for the journal.
        actor: who restores.
        home_region: ISO 3166-1 alpha-2 of where the program's user is.
    """

    address: ListAddress
    folder: Path
    source: Path
    actor: Actor
    home_region: str


@dataclass(frozen=True, slots=True)
class RestoredRecords:
    """What a restore did.

    Attributes:
        change_id: the change that it was, for the undo.
        records: how many records were restored whole, by their kind.
        deleted: how many were deleted, since the copy has none of them.
        fields: how many single fields.
        linked: how many estimates a brought back customer has again.
        renumbered: estimates that came back under another number, since theirs was given again: both numbers.
        kept_numbers: estimates that keep their number of now, since the copy's was given again.
    """

    change_id: str
    records: Mapping[RecordKind, int]
    deleted: Mapping[RecordKind, int]
    fields: int
    linked: int
    renumbered: tuple[tuple[str, str], ...]
    kept_numbers: tuple[str, ...]


def restore_chosen(request: RestoreRequest, progress: Progress) -> RestoredRecords:
    """Restores what was checked, after today's list was backed up; a job for a process beside the open list.

    Raises:
        NotAllowedError: only an Account Owner restores.
        ChangedMeanwhileError: a record was changed since it was compared; nothing was restored.
        InvalidDetailsError: what the copy has, with what stays, can't be saved; nothing was restored.
        BackupError, DatabaseFileError: the backup, or the list, can't be written; nothing was restored.
        CancelledError: ``progress`` said so; nothing was restored.
    """
    with opened_beside(request.address) as file:
        return restore_into(file, request, progress)


def restore_into(file: Store, request: RestoreRequest, progress: Progress) -> RestoredRecords:
    """`restore_chosen`, in the list as it is open."""
    backup = back_up_before(
        file.path,
        BackupReason.BEFORE_RESTORE,
        request.source.name,
        request.actor.name,
        lambda done, total: progress(done * 300 // max(total, 1), WHOLE),
    )

    def tell(done: int, total: int) -> None:
        progress(300 + done * 690 // max(total, 1), WHOLE)

    service = RestoreService(Ledger(file, request.home_region))
    restored = service.restore(request.actor, request.folder, request.source, backup, tell)
    progress(WHOLE, WHOLE)
    return restored


def undo_restore(ledger: Ledger, actor: Actor, change_id: str, progress: Progress) -> RestoredRecords:
    """Gives every record that a restore changed what it had before, from the backup made then.

    Raises:
        ChangedMeanwhileError: somebody changed one of them since; nothing was taken back.
        NotAllowedError, BackupError, DatabaseFileError, CancelledError: as `restore_chosen`.
    """
    source = backup_before(ledger.store.path, change_id)
    with TemporaryFolder("restore") as folder:
        comparing = CompareRequest(ledger.store.address, source, folder.path, actor)
        compare_lists(comparing, lambda done, total: progress(done // 4, total))
        service = RestoreService(ledger)
        with DifferenceFile(comparing.differences) as differences:
            changed = service.changed_by(change_id)
            differences.choose((number, None) for number in differences.with_entries(changed))

        def tell(done: int, total: int) -> None:
            progress(500 + done * 490 // max(total, 1), WHOLE)

        copying = (BackupReason.BEFORE_RESTORE, source.name, actor.name)
        backup = back_up_before(
            ledger.store.path, *copying, lambda done, total: progress(250 + done * 250 // max(total, 1), WHOLE)
        )
        restored = service.restore(actor, folder.path, source, backup, tell)
    progress(WHOLE, WHOLE)
    return restored


def backup_before(list_path: Path, change_id: str) -> Path:
    """The backup that was made before a restore.

    Raises:
        ChangedMeanwhileError: the journal names none.
    """
    entry = JournalEntry.get_or_none(
        JournalEntry.change_id == change_id, JournalEntry.subject == Subject.RESTORE.value
    )
    name = json.loads(entry.after or "{}").get("backup") if entry is not None else None
    if not name:
        raise ChangedMeanwhileError(change_id)
    return list_path.parent / BACKUP_FOLDER / Path(str(name)).name


class RestoreService:
    """Restores into the open list. Everything raises NotAllowedError for anybody but an Account Owner."""

    def __init__(self, ledger: Ledger, today: Callable[[], date] = date.today) -> None:
        self._ledger = ledger
        self._today = today
        self._account = AccountService(ledger)
        self._estimates = EstimateService(ledger, self._account, today)

    def restore(self, actor: Actor, folder: Path, source: Path, backup: Path, progress: Progress) -> RestoredRecords:
        """Restores what is noted as chosen in ``folder``, in one transaction; see `restore_chosen`.

        Args:
            backup: of the list just before, for the undo.
        """
        try:
            return self._restore(actor, folder, (source, backup), progress)
        except DatabaseFileError as error:
            if error.path == folder / COPY:
                raise DatabaseFileError(error.trouble, source, **error.facts) from error
            raise

    def _restore(self, actor: Actor, folder: Path, files: tuple[Path, Path], progress: Progress) -> RestoredRecords:
        with (
            DifferenceFile(folder / DIFFERENCES) as chosen,
            CopiedRows(folder / COPY) as copy,
            self._ledger.change(actor, Action.RESTORE_LIST) as it,
        ):
            self._require_unchanged(chosen)
            total, done, watch = chosen.count_chosen(), 0, Watch(progress)
            watch.stage(1)

            def tell() -> None:
                nonlocal done
                done += 1
                watch.at(done / max(total, 1))

            run = RestoreRun(self._ledger, it, chosen, copy, tell)
            source, backup = files
            facts = {"copy": source.name, "backup": backup.name, "numbers": self._leaving(chosen)}
            # It names the copy; what became of each record is in entries beside it.
            it.note(RESTORED, Subject.RESTORE, 0, None, facts)
            store = self._ledger.store
            with store.watched(watch), store.bulk(Customer), store.bulk(Estimate):
                self._run(run)
            it.tell_of_many(*Subject)
            counts = dict(run.records), dict(run.deleted), run.fields, len(run.linked)
            return RestoredRecords(it.change_id, *counts, tuple(run.renumbered), tuple(run.kept_numbers))

    def changed_by(self, change_id: str) -> list[int]:
        """The entries of a restore about records, if nobody has changed one of these since.

        Raises:
            ChangedMeanwhileError: somebody has.
        """
        entries = JournalEntry.select(JournalEntry.id).where(JournalEntry.change_id == change_id)
        later = JournalEntry.alias()
        touched = (
            JournalEntry.select()
            .join(
                later,
                on=(later.subject == JournalEntry.subject)
                & (later.subject_id == JournalEntry.subject_id)
                & (later.id > JournalEntry.id)
                & (later.change_id != change_id),
            )
            .where(JournalEntry.change_id == change_id, JournalEntry.subject != Subject.RESTORE.value)
        )
        if touched.exists():
            raise ChangedMeanwhileError(change_id)
        return [entry.id for entry in entries]

    def _run(self, run: RestoreRun) -> None:
        """In this order what one record needs of another is there."""
        restore_users(run)
        restore_trade_names(run)
        restore_templates(run, self._account)
        restore_defaults(run)
        bring_customers_back(run)
        edit_customers(run)
        remove_estimates(run, self._estimates)
        renumber_estimates(run)
        bring_estimates_back(run, self._account, self._today())
        edit_estimates(run, self._estimates)
        remove_customers(run)
        remove_trade_names(run, self._account)

    @staticmethod
    def _leaving(chosen: DifferenceFile) -> list[str]:
        """The numbers of the estimates that go: they are never given again."""
        return [each.facts["number"] for each, _ in chosen.chosen(RecordKind.ESTIMATE, Since.ADDED)]

    @staticmethod
    def _require_unchanged(chosen: DifferenceFile) -> None:
        """Sees that today's records are those that were compared. Raises ChangedMeanwhileError."""
        for kind, model in _MODELS.items():
            for since in Since:
                for several in _several(each for each, _ in chosen.chosen(kind, since)):
                    keys = [each.key for each in several]
                    rows = model.select(model.id, model.version).where(among(model._meta.fields["id"], keys))
                    now = {row.id: row.version for row in rows}
                    changed = [each for each in several if now.get(each.key) != each.version]
                    if changed:
                        raise ChangedMeanwhileError(changed[0])


def _several(differences: Iterator[RecordDifference]) -> Iterator[list[RecordDifference]]:
    while some := list(islice(differences, _AT_A_TIME)):
        yield some
