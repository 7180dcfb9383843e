"""Restoring what was checked from a copy of the list: one change, by the code that writes any change."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Final

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.backup import back_up_before
from custlist_desktop.database.copied_rows import CopiedRows
from custlist_desktop.database.differences import DifferenceFile, RecordDifference
from custlist_desktop.database.opening import opened_beside
from custlist_desktop.database.orm import among
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

RESTORED: Final = "restore"
"""The journal's action of the entry that names the copy; what became of each record is in entries beside it."""
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
        backup: the copy of the list that was made before.
        records: how many records were restored whole, by their kind.
        fields: how many single fields.
        linked: how many estimates a brought back customer has again.
        renumbered: estimates that came back under another number, since theirs was given again: both numbers.
        kept_numbers: estimates that keep their number of now, since the copy's was given again.
    """

    change_id: str
    backup: Path
    records: Mapping[RecordKind, int]
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
    backup = back_up_before(
        request.address.path,
        BackupReason.BEFORE_RESTORE,
        request.source.name,
        request.actor.name,
        lambda done, total: progress(done * 300 // max(total, 1), 1000),
    )
    with opened_beside(request.address) as file:
        ledger = Ledger(file, request.home_region)
        service = RestoreService(ledger)

        def tell(done: int, total: int) -> None:
            progress(300 + done * 690 // max(total, 1), 1000)

        restored = service.restore(request.actor, request.folder, request.source, tell)
        progress(1000, 1000)
    return replace(restored, backup=backup)


@dataclass(frozen=True, slots=True)
class UndoRestoreRequest:
    """Which restore to take back.

    Attributes:
        address: today's list.
        folder: a new private one.
        backup: what `RestoredRecords.backup` named.
        change_id: what `RestoredRecords.change_id` was.
        actor: who takes it back.
        home_region: as in `RestoreRequest`.
    """

    address: ListAddress
    folder: Path
    backup: Path
    change_id: str
    actor: Actor
    home_region: str


def undo_restore(request: UndoRestoreRequest, progress: Progress) -> RestoredRecords:
    """Gives every record that a restore changed what it had before, from the backup made then; a job.

    Raises:
        ChangedMeanwhileError: somebody changed one of them since; nothing was taken back.
        NotAllowedError, BackupError, DatabaseFileError, CancelledError: as `restore_chosen`.
    """
    comparing = CompareRequest(request.address, request.backup, request.folder, request.actor)
    compare_lists(comparing, lambda done, total: progress(done // 2, total))
    with opened_beside(request.address) as file:
        service = RestoreService(Ledger(file, request.home_region))
        with DifferenceFile(comparing.differences) as differences:
            changed = service.changed_by(request.change_id)
            differences.choose((number, None) for number in differences.with_entries(changed))

        def tell(done: int, total: int) -> None:
            progress(500 + done * 490 // max(total, 1), 1000)

        told = (request.actor, request.folder, request.backup, tell, request.change_id)
        restored = service.restore(*told)
        progress(1000, 1000)
    return replace(restored, backup=request.backup)


class RestoreService:
    """Restores into the open list. Everything raises NotAllowedError for anybody but an Account Owner."""

    def __init__(self, ledger: Ledger, today: Callable[[], date] = date.today) -> None:
        self._ledger = ledger
        self._today = today
        self._account = AccountService(ledger)
        self._estimates = EstimateService(ledger, self._account, today)

    def restore(
        self, actor: Actor, folder: Path, source: Path, progress: Progress, undoes: str | None = None
    ) -> RestoredRecords:
        """Restores what is noted as chosen in ``folder``, in one transaction; see `restore_chosen`.

        Args:
            undoes: the id of the restore that this one takes back.
        """
        try:
            return self._restore(actor, folder, source, progress, undoes)
        except DatabaseFileError as error:
            if error.path == folder / COPY:
                raise DatabaseFileError(error.trouble, source, **error.facts) from error
            raise

    def _restore(
        self, actor: Actor, folder: Path, source: Path, progress: Progress, undoes: str | None
    ) -> RestoredRecords:
        with (
            DifferenceFile(folder / DIFFERENCES) as chosen,
            CopiedRows(folder / COPY) as copy,
            self._ledger.change(actor, Action.RESTORE_LIST, undoes) as it,
        ):
            self._require_unchanged(chosen)
            total, done = chosen.count_chosen(), 0

            def tell() -> None:
                nonlocal done
                done += 1
                progress(min(done, total), total)

            run = RestoreRun(self._ledger, it, chosen, copy, tell)
            it.note(RESTORED, Subject.RESTORE, 0, None, {"copy": source.name, "numbers": self._leaving(chosen)})
            self._run(run)
            it.tell_of_many(*Subject)
            counts = dict(run.records), run.fields, len(run.linked), tuple(run.renumbered), tuple(run.kept_numbers)
            return RestoredRecords(it.change_id, Path(), *counts)

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
