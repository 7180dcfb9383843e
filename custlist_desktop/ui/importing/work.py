"""One import from its file to its end: what was chosen, and the jobs that do it. The window shows it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from custlist_desktop.database.copying import copy_path
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import CustlistError, TemporaryFolderError
from custlist_desktop.domain.incoming import Decision, ImportCounts, Outcome
from custlist_desktop.exchange.column_matching import Matching
from custlist_desktop.exchange.import_jobs import (
    ApplyRequest,
    CheckRequest,
    PreviewedImport,
    PreviewRequest,
    UndoRequest,
    apply_import,
    check_import,
    preview_import,
    undo_import,
)
from custlist_desktop.exchange.pasted_rows import PASTED, write_pasted_rows
from custlist_desktop.exchange.row_replay import DecidedAll, Replayed, RowStep, replay
from custlist_desktop.exchange.source import FilePreview
from custlist_desktop.exchange.targets import ColumnMapping
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.imports.records import ImportResult, UndoResult
from custlist_desktop.services.imports.report import ImportReport, import_report
from custlist_desktop.services.imports.staging import ImportStaging
from custlist_desktop.system.jobs import Work
from custlist_desktop.system.temporary_folders import TemporaryFolder
from custlist_desktop.ui.importing.choices import Choices, ImportStage
from custlist_desktop.ui.importing.done_words import DoneFacts
from custlist_desktop.ui.importing.step_bar import Step
from custlist_desktop.ui.importing.words import column_names
from custlist_desktop.ui.kit.work import Job, JobStarter, ResultT, run_in_thread, run_job
from custlist_desktop.ui.session import Session


class ImportWork(QObject):
    """Runs one job at a time. A staging file is in a folder of its own, which goes with `close`."""

    started = Signal(object)
    """The ImportStage that a job is at now."""
    progressed = Signal(int, int)
    """How much is done, and of how much; 0 if that isn't known."""
    previewed = Signal(object)
    """The FilePreview."""
    checked = Signal()
    applied = Signal()
    undone = Signal(object)
    """The UndoResult."""
    failed = Signal(object, object)
    """The ImportStage, and the CustlistError; CancelledError after `cancel`. What was there before is there still."""

    def __init__(self, session: Session, parent: QObject, start_job: JobStarter = Job) -> None:
        """Has no file yet. ``start_job`` runs a job; in a process of its own without."""
        super().__init__(parent)
        self._session = session
        self._start_job = start_job
        self._job: Job | None = None
        self._works_in_thread = False
        self._stage = ImportStage.PREVIEW
        self._folder: TemporaryFolder | None = None
        self._files = 0
        self._wanted: Choices | None = None
        self._asked: CheckRequest | None = None
        self._staging_path: Path | None = None
        self.choices: Choices | None = None
        self.previewed_import: PreviewedImport | None = None
        self.mapping = ColumnMapping(())
        self.staging: ImportStaging | None = None
        self.steps: list[RowStep] = []
        self.replayed: Replayed | None = None
        self.counts = ImportCounts()
        self.result: ImportResult | None = None
        self._report = ImportReport()
        self._filled: tuple[int, ...] | None = None
        self._backup: Path | None = None
        self._began_at = datetime.now().astimezone()

    @property
    def preview(self) -> FilePreview | None:
        """What the file looks like; None before one was read."""
        return None if self.previewed_import is None else self.previewed_import.preview

    @property
    def file_name(self) -> str:
        """What the file is called that is read or being read; empty before there is one."""
        return "" if self._wanted is None else self._wanted.name or self._wanted.path.name

    @property
    def left_out(self) -> tuple[str, ...]:
        """The names of the columns with something in them that don't come in."""
        preview = self.preview
        if preview is None:
            return ()
        return Matching(preview, self.mapping, column_names(preview.columns)).left_out(self._filled)

    def done_facts(self) -> DoneFacts:
        """What the import did that was done."""
        counts = ImportCounts() if self.result is None else self.result.counts
        return DoneFacts(self.file_name, counts, self._report, self.left_out, self._backup, self._began_at)

    def reachable(self, step: Step) -> frozenset[Step]:
        """The steps that can be walked to from ``step`` by pressing them."""
        if step is Step.DONE or self.preview is None:
            return frozenset()
        steps = {Step.FILE, Step.COLUMNS} | ({Step.CHECK} if self.mapping.names_anybody() else set())
        return frozenset(steps - {step})

    def is_mapping_certain(self) -> bool:
        """Whether the columns were recognised, or remembered, and nobody matched them otherwise since."""
        seen = self.previewed_import
        return seen is not None and seen.is_certain and seen.mapping.targets == self.mapping.targets

    def is_busy(self) -> bool:
        """Whether a job is running, or many rows are being decided about."""
        return self._job is not None or self._works_in_thread

    def is_writing(self) -> bool:
        """Whether the running job writes to the customer list."""
        return self._job is not None and self._stage in (ImportStage.APPLY, ImportStage.UNDO)

    def begin_again(self) -> None:
        """Forgets the file and all that was found out about it."""
        self.forget_check()
        self.steps.clear()
        self._wanted = self.choices = self.previewed_import = self.result = None
        self.mapping, self.counts = ColumnMapping(()), ImportCounts()

    def cancel(self) -> None:
        """Cancels the running job, if there is one; `failed` follows."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Ends everything, and removes what was only for this import."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        self.release_staging()
        if self._folder is not None:
            self._folder.remove()

    # The jobs

    def look_at(self, choices: Choices) -> None:
        """Reads the beginning of a file, or reads it again in another way."""
        if self._wanted is None or self._wanted.path != choices.path:
            self.steps.clear()
        self._wanted = choices
        request = PreviewRequest(choices.path, choices.options, self._session.file.address)
        self._run(ImportStage.PREVIEW, preview_import, request, self._take_preview)

    def look_at_rows(self, text: str, markup: str, choices: Choices) -> None:
        """Reads rows of the clipboard as a file; see `write_pasted_rows`. ``choices`` name it."""
        self._wanted = choices
        path = self._new_path(ImportStage.PREVIEW, "rows", ".tsv")
        if path is not None:
            written = replace(choices, path=path, options=PASTED)
            write = partial(write_pasted_rows, path, text, markup)
            self._run_in_thread(ImportStage.PREVIEW, write, lambda _nothing: self.look_at(written))

    def _new_path(self, stage: ImportStage, stem: str, ending: str) -> Path | None:
        """A path for another file of this import; None where there is no room, which ``stage`` fails for."""
        try:
            if self._folder is None:
                self._folder = TemporaryFolder("import")
        except TemporaryFolderError as error:
            self.failed.emit(stage, error)
            return None
        self._files += 1
        return self._folder.path / f"{stem}-{self._files}{ending}"

    def choose_country(self, code: str) -> None:
        """Takes another country for numbers that come without one."""
        if self.choices is not None:
            self.choices = replace(self.choices, country=code)

    def check(self) -> None:
        """Finds out what every row would do; at once if nothing was chosen otherwise since the last time."""
        choices, preview = self.choices, self.preview
        if choices is None or preview is None:
            return
        request = CheckRequest(
            path=choices.path,
            options=preview.options,
            mapping=self.mapping,
            address=self._session.file.address,
            staging_path=Path(),
            home_region=self._session.home_region,
            default_country=choices.country or self._session.home_region,
            on_match=Decision.UPDATE,
            rows=preview.row_count or 0,
            columns=preview.columns,
        )
        self.replayed = None
        if request == self._asked and self._open_staging():
            self.checked.emit()
            return
        self.forget_check()
        self._staging_path = self._new_path(ImportStage.CHECK, "checked", ".db")
        if self._staging_path is not None:
            self._asked = request
            self._run(
                ImportStage.CHECK, check_import, replace(request, staging_path=self._staging_path), self._take_counts
            )

    def decide_all(self, outcome: Outcome | None, decision: Decision) -> None:
        """Decides about many rows, in a thread; `checked` follows."""
        path, step = self._staging_path, DecidedAll(outcome, decision)
        if path is not None:
            self.replayed = None
            self.steps.append(step)
            self.release_staging()
            self._run_in_thread(ImportStage.DECIDE, lambda: replay(path, (step,)), self._on_decided)

    def _replay(self, path: Path) -> None:
        """Repeats the decisions after the rows were read again; `checked` follows."""
        steps = tuple(self.steps)
        self.release_staging()
        self._run_in_thread(ImportStage.DECIDE, lambda: replay(path, steps), self._on_replayed)

    def apply(self, *, backup: bool) -> None:
        """Writes what was checked, after a copy of the list was made if ``backup``."""
        preview, staging_path = self.preview, self._staging_path
        if preview is None or staging_path is None:
            return
        self.release_staging()
        self._began_at = datetime.now().astimezone()
        self._backup = (
            copy_path(self._session.file.path, BackupReason.BEFORE_IMPORT, datetime.now()) if backup else None
        )
        request = ApplyRequest(
            address=self._session.file.address,
            staging_path=staging_path,
            actor=self._session.actor,
            file_name=self.file_name,
            home_region=self._session.home_region,
            backup=self._backup,
            remember=self._to_remember(preview),
        )
        self._run(ImportStage.APPLY, apply_import, request, self._take_result)

    def undo(self) -> None:
        """Takes the import back that was just done, all but what was changed since."""
        if self.result is not None:
            request = UndoRequest(
                self._session.file.address, self._session.actor, self.result.run_id, self._session.home_region
            )
            self._run(ImportStage.UNDO, undo_import, request, self._take_undone)

    def _to_remember(self, preview: FilePreview) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        if not any(preview.columns):
            return None  # files without a header are all alike
        return preview.columns, tuple(target.value for target in self.mapping.targets)

    def _run(
        self, stage: ImportStage, work: Work[Any, ResultT], request: object, on_success: Callable[[ResultT], object]
    ) -> None:
        """Runs a job in a process of its own."""
        if self._job is not None:
            self._job.drop()
        self._stage = stage
        self.started.emit(stage)

        def finished(result: ResultT) -> None:
            self._job = None
            on_success(result)

        told = (finished, self._on_failed, self.progressed.emit)
        self._job = run_job(self, work, request, *told, self._start_job)

    def _on_failed(self, error: CustlistError) -> None:
        self._job = None
        if self._stage is ImportStage.CHECK:
            self.forget_check()
        self._on_not_done(error)

    def _run_in_thread(
        self, stage: ImportStage, call: Callable[[], ResultT], on_success: Callable[[ResultT], object]
    ) -> None:
        """Runs short work, which can't be cancelled."""
        self._works_in_thread = True
        self._stage = stage
        self.started.emit(stage)

        def finished(result: ResultT) -> None:
            self._works_in_thread = False
            on_success(result)

        def failed(error: Exception) -> None:
            self._works_in_thread = False
            self._on_not_done(error)

        run_in_thread(self, call, finished, failed)

    def _on_not_done(self, error: Exception) -> None:
        if self._stage in (ImportStage.DECIDE, ImportStage.APPLY):
            self._open_staging()  # it was let go of for that
        self.failed.emit(self._stage, error)

    # What they bring

    def _take_preview(self, result: PreviewedImport) -> None:
        before = self.preview
        self.previewed_import, self.choices = result, self._wanted
        if before is None or (before.path, before.columns) != (result.preview.path, result.preview.columns):
            self.mapping = result.mapping
        self.result = None
        self.previewed.emit(result.preview)

    def _take_counts(self, counts: ImportCounts) -> None:
        if self.steps and self._staging_path is not None:
            self._replay(self._staging_path)
        else:
            self._on_decided(counts)

    def _take_result(self, result: ImportResult) -> None:
        self.result = result
        self.steps.clear()
        self._publish()
        address, staging_path, run_id = self._session.file.address, self._staging_path, result.run_id
        if staging_path is None:
            self._on_reported(ImportReport())
            return
        self._works_in_thread = True
        run_in_thread(
            self, lambda: import_report(address, staging_path, run_id), self._on_reported, self._on_not_reported
        )

    def _on_reported(self, report: ImportReport) -> None:
        self._works_in_thread = False
        self._report = report
        self.applied.emit()

    def _on_not_reported(self, error: Exception) -> None:
        """The import stands, whatever kept the list from being read once more: the counts are told without who."""
        self._on_reported(ImportReport())
        self.failed.emit(ImportStage.APPLY, error)

    def _take_undone(self, result: UndoResult) -> None:
        self.result = None
        self._publish()
        self.undone.emit(result)

    def _on_decided(self, _nothing: object) -> None:
        self._open_staging()
        self.checked.emit()

    def _on_replayed(self, replayed: Replayed) -> None:
        self.replayed = replayed
        self.steps[:] = replayed.kept
        self._on_decided(replayed)

    def _publish(self) -> None:
        """Tells the pages what another process wrote."""
        self._session.announcer.announce(Subject.CUSTOMER)
        self._session.announcer.announce(Subject.ESTIMATE)

    # The checked rows

    @property
    def staging_path(self) -> Path | None:
        """The file of the checked rows."""
        return self._staging_path

    def _open_staging(self) -> bool:
        if self.staging is None and self._staging_path is not None and self._staging_path.exists():
            self.staging = ImportStaging.open(self._staging_path)
        if self.staging is not None:
            self.counts, self._filled = self.staging.counts(), self.staging.filled
        return self.staging is not None

    def release_staging(self) -> None:
        """Closes the file of the checked rows, so that a job can open it."""
        if self.staging is not None:
            self.staging.close()
            self.staging = None

    def forget_check(self) -> None:
        """Removes the checked rows: they are out of date."""
        self.release_staging()
        if self._staging_path is not None:
            self._staging_path.unlink(missing_ok=True)
        self._staging_path, self._asked, self._filled = None, None, None
