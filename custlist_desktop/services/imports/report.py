"""What an import did: which customers it added and updated, which cells are in the notes, and what was left out."""

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.reader import open_reader
from custlist_desktop.database.staging.shown_rows import (
    beside_rows,
    count_look_alikes,
    count_noted_cells,
    count_skipped,
    noted_rows,
)
from custlist_desktop.database.staging.staging_file import StagingFile
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.services.imports.rows import is_noted, problems_from_json, warnings_of
from custlist_desktop.services.imports.staging import ImportStaging


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was refused: its number, why, and how many customers it may be, if that is why."""

    number: int
    problems: tuple[Problem, ...]
    candidates: int = 0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did.

    Attributes:
        added: the keys of the customers that it added, in the file's order.
        updated: the keys of those that it changed.
        noted_cells: how many cells of their rows weren't what their column says, so that their text is in the notes.
        noted: the keys of the customers in whose notes that is.
        example: the first of these problems; None without any.
        skipped: how many rows were passed over for being no customer, by why.
        refused: the first row that was refused; None without any.
        emptied: how many cells came in empty as they only say that they are, by what they say.
    """

    added: tuple[int, ...] = ()
    updated: tuple[int, ...] = ()
    noted_cells: int = 0
    noted: tuple[int, ...] = ()
    example: Problem | None = None
    skipped: Mapping[SkipReason, int] = field(default_factory=dict)
    refused: RefusedRow | None = None
    emptied: Mapping[str, int] = field(default_factory=dict)


def import_report(address: ListAddress, staging_path: Path, run_id: int) -> ImportReport:
    """What the import ``run_id`` did, as long as its staging file is there.

    Raises:
        NotFoundError: the list has no such import.
        DatabaseFileError: the list can't be read.
    """
    with closing(open_reader(address)) as reader:
        keys = reader.import_keys(run_id)
        if keys is None:
            raise NotFoundError("import", run_id)
        added, updated = keys
    with closing(StagingFile.read(staging_path)) as staging:
        cells, noted, example = _noted(staging, added)
        skipped = _skipped(staging)
    with closing(ImportStaging.open(staging_path)) as rows:
        refused, emptied = _first_refused(rows), rows.emptied
    return ImportReport(added, updated, cells, noted, example, skipped, refused, emptied)


def staged_figures(staging_path: Path) -> tuple[int, Mapping[SkipReason, int]]:
    """Of rows that were checked, whether they were written or not: how many cells go to the notes, since they can't
    be what their column says, and how many rows are passed over for being no customer, by why.
    """
    with closing(StagingFile.read(staging_path)) as staging:
        return count_noted_cells(staging), _skipped(staging)


def look_alikes(staging_path: Path) -> int:
    """How many of the rows that are to be new customers look like one that is in the list, or like another row."""
    with closing(StagingFile.read(staging_path)) as staging:
        return count_look_alikes(staging)


def unclear_rows(staging_path: Path) -> dict[str, int]:
    """How many of the rows that come in had characters dropped or bytes guessed, by the warning's code; see
    `SourceRow.problems`.
    """
    with closing(StagingFile.read(staging_path)) as staging:
        found: Counter[str] = Counter()
        for beside in beside_rows(staging):
            found.update(warnings_of(beside))
        return dict(sorted(found.items()))


def _skipped(staging: StagingFile) -> dict[SkipReason, int]:
    return {SkipReason(reason): count for reason, count in count_skipped(staging).items()}


def _noted(staging: StagingFile, added: Sequence[int]) -> tuple[int, tuple[int, ...], Problem | None]:
    """How many cells went to the notes, of which customers, and the first of them."""
    cells, keys, example = 0, [], None
    for place, customer, count, problems in noted_rows(staging):
        cells += count
        keys.append(customer if place is None else added[place])
        if example is None:
            example = next(each for each in problems_from_json(problems) if is_noted(each))
    return cells, tuple(keys), example


def _first_refused(staging: ImportStaging) -> RefusedRow | None:
    for number, _cells, problems in staging.refused():
        return RefusedRow(number, problems, len(staging.row(number).candidates))
    return None
