"""The steps of an import as jobs: preview a file, check its rows against the list, write them, undo the import.

Each is a function of a request and a progress: the window runs it in a process of its own, the shell calls it
directly. Check writes only its staging file; apply is one transaction.
"""

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.backup import back_up, folder_made_for
from custlist_desktop.database.backup_facts import new_facts
from custlist_desktop.database.opening import opened_beside
from custlist_desktop.database.reader import open_reader
from custlist_desktop.database.store import Store
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.incoming import Decision, ImportCounts
from custlist_desktop.domain.progress import Progress
from custlist_desktop.domain.roles import Actor
from custlist_desktop.exchange.column_matching import Matching
from custlist_desktop.exchange.mapping import guess_mapping
from custlist_desktop.exchange.reading import open_source, preview
from custlist_desktop.exchange.report_rows import with_jobs_told
from custlist_desktop.exchange.row_reading import RowReader
from custlist_desktop.exchange.source import FilePreview, ImportFileError, ImportTrouble, ReadOptions, SourceRow
from custlist_desktop.exchange.targets import ColumnFact, ColumnMapping, Origin, Target
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.imports.records import ImportResult, UndoPreview, UndoResult, remembered_targets
from custlist_desktop.services.imports.rows import PreparedRow, prepared, with_beside
from custlist_desktop.services.imports.service import ImportService
from custlist_desktop.services.imports.staging import ImportStaging, Reading
from custlist_desktop.system.jobs import by_processes

_WORTH_PROCESSES: Final = 4_000
_BETWEEN_REPORTS: Final = 100  # rows

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """Which file to look at, how to read it, and the list that may remember its columns."""

    path: Path
    options: ReadOptions = field(default_factory=ReadOptions)
    address: ListAddress | None = None


@dataclass(frozen=True, slots=True)
class PreviewedImport:
    """A file's first rows, and what its columns probably fill."""

    preview: FilePreview
    mapping: ColumnMapping

    @property
    def is_certain(self) -> bool:
        """Whether nobody needs to look at what the columns fill.

        Columns in each other's way are to be looked at, unless somebody has seen them so before.
        """
        mapping = self.mapping
        if not mapping.is_certain or not mapping.names_anybody():
            return False
        is_known = any(fact.origin is Origin.REMEMBERED for fact in mapping.facts)
        return is_known or not Matching(self.preview, mapping, ()).conflicts


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """Which file to check.

    Attributes:
        path: the file.
        options: how to read it, as its preview says.
        mapping: what its columns fill.
        address: of the list, which is only read.
        staging_path: a new file for the outcome, to be read as `ImportStaging`.
        home_region: ISO 3166-1 alpha-2 of where the program's user is.
        default_country: the country of numbers in rows that name none.
        on_match: what to do with rows whose customer is in the list already.
        rows: how many there are, as far as the preview knows; for progress only.
        columns: as its preview names them; None where nobody looked at it. Another program may write it meanwhile.
    """

    path: Path
    options: ReadOptions
    mapping: ColumnMapping
    address: ListAddress
    staging_path: Path
    home_region: str
    default_country: str
    on_match: Decision = Decision.UPDATE
    rows: int = 0
    columns: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class ApplyRequest:
    """Which checked rows to write.

    Attributes:
        address: of the list.
        staging_path: the checked rows with the user's decisions.
        actor: who imports.
        file_name: of the file that is imported, for the list of imports.
        home_region: as in `CheckRequest`.
        backup: a new file for a copy of the list just before; None for no copy.
        remember: the file's columns and what they fill, for the next file like it.
    """

    address: ListAddress
    staging_path: Path
    actor: Actor
    file_name: str
    home_region: str
    backup: Path | None = None
    remember: tuple[tuple[str, ...], tuple[str, ...]] | None = None


@dataclass(frozen=True, slots=True)
class UndoRequest:
    """Which import to undo; ``keep_changed`` keeps customers that were changed since."""

    address: ListAddress
    actor: Actor
    run_id: int
    home_region: str
    keep_changed: bool = True


def preview_import(request: PreviewRequest, progress: Progress) -> PreviewedImport:
    """Looks at a file.

    Raises:
        ImportFileError: it can't be imported.
        DatabaseFileError: the list can't be read.
    """
    progress(0, 0)
    seen = preview(request.path, request.options)
    remembered = None
    if request.address is not None:
        with closing(open_reader(request.address)) as reader:
            remembered = remembered_targets(reader, seen.columns)
    if remembered is None or not set(remembered) <= set(Target):  # by a version that could fill something else
        return PreviewedImport(seen, guess_mapping(seen))
    facts = (ColumnFact(Origin.REMEMBERED),) * len(remembered)
    return PreviewedImport(seen, ColumnMapping(tuple(map(Target, remembered)), is_certain=True, facts=facts))


def check_import(request: CheckRequest, progress: Progress) -> ImportCounts:
    """Reads every row, and finds out what the import would do with it. The staging file exists only if this returns.

    Raises:
        ImportFileError: the file can't be read to its end; CHANGED where it has other columns by now.
        DatabaseFileError: the list can't be read.
        CancelledError: ``progress`` said so.
    """
    source = open_source(request.path, request.options)
    if request.columns not in (None, source.columns) or len(request.mapping.targets) != len(source.columns):
        raise ImportFileError(ImportTrouble.CHANGED, request.path)
    work = partial(
        _prepared_rows,
        columns=source.columns,
        mapping=request.mapping,
        home_region=request.home_region,
        default_country=request.default_country,
    )
    columns = _FilledColumns(len(source.columns))
    told = with_jobs_told(columns.seen(source.rows), request.mapping)
    rows = _counted(by_processes(work, told, _WORTH_PROCESSES), request.rows, progress)
    try:
        with closing(ImportStaging.create(request.staging_path, source.columns)) as staging:
            staging.keep_reading(
                Reading(tuple(request.mapping.targets), request.home_region, request.default_country)
            )
            staging.add(rows)
            staging.keep_filled(columns.filled)
            staging.settle(request.address, request.on_match, progress)
            return staging.counts()
    except BaseException:
        request.staging_path.unlink(missing_ok=True)
        raise


def _prepared_rows(
    rows: list[SourceRow], columns: tuple[str, ...], mapping: ColumnMapping, home_region: str, default_country: str
) -> list[PreparedRow]:
    reader = RowReader(columns, mapping, home_region, default_country)
    return [
        with_beside(row, source.surplus, source.problems)
        for row, source in zip(prepared(list(map(reader.read, rows)), home_region, reader.labels), rows, strict=True)
    ]


class _FilledColumns:
    """Notes which columns have any text while rows pass."""

    def __init__(self, count: int) -> None:
        self._empty = set(range(count))
        self._all = frozenset(self._empty)

    @property
    def filled(self) -> frozenset[int]:
        """The indexes of the columns in which a row so far has text."""
        return self._all - self._empty

    def seen(self, rows: Iterable[SourceRow]) -> Iterator[SourceRow]:
        for row in rows:
            if self._empty:
                self._empty -= {place for place in self._empty if row.cells[place].strip()}
            yield row


def _counted(items: Iterable[_Item], total: int, progress: Progress) -> Iterator[_Item]:
    for count, item in enumerate(items):
        if count % _BETWEEN_REPORTS == 0:
            progress(count, max(total, count) if total else 0)
        yield item


def apply_import(request: ApplyRequest, progress: Progress) -> ImportResult:
    """`apply_checked` with its own connection."""
    with opened_beside(request.address) as file:
        return apply_checked(file, request, progress)


def apply_checked(file: Store, request: ApplyRequest, progress: Progress) -> ImportResult:
    """Copies the list if asked to, then writes the checked rows in one transaction.

    If it fails, neither remains.

    Raises:
        NotAllowedError: only an Account Owner imports.
        ChangedSinceCheckError: the list was changed since the rows were checked.
        BackupError: the copy can't be made.
        DatabaseFileError: the list can't be written.
        CancelledError: ``progress`` said so.
    """
    service = ImportService(Ledger(file, request.home_region))
    progress(0, 0)
    with _copied_before(file.path, request, progress):
        return service.apply(
            request.actor, request.staging_path, request.file_name, progress, remember=request.remember
        )


@contextmanager
def _copied_before(list_path: Path, request: ApplyRequest, progress: Progress) -> Iterator[None]:
    """Makes the copy, if one is asked for, and deletes it again if the import fails."""
    backup = request.backup
    if backup is None:
        yield
        return
    facts = new_facts(BackupReason.BEFORE_IMPORT, request.file_name, request.actor.name)
    with folder_made_for(backup, list_path):
        back_up(list_path, backup, lambda _done, _total: progress(0, 0), facts)  # not the import's progress
        try:
            yield
        except BaseException:
            backup.unlink(missing_ok=True)
            raise


def preview_undo(request: UndoRequest, progress: Progress) -> UndoPreview:
    """What undoing an import would do; a job, since large ones take longer than a window can wait."""
    progress(0, 0)
    with opened_beside(request.address) as file:
        return ImportService(Ledger(file, request.home_region)).undo_preview(request.actor, request.run_id)


def undo_import(request: UndoRequest, progress: Progress) -> UndoResult:
    """Undoes an import with its own connection; raises what `ImportService.undo` raises."""
    with opened_beside(request.address) as file:
        service = ImportService(Ledger(file, request.home_region))
        return service.undo(request.actor, request.run_id, keep_changed=request.keep_changed, progress=progress)
