"""What an import that was done brought: whom it added and updated, what of the file is where now, and what isn't."""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.reader import Reader, open_reader
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.incoming import Outcome, SkipReason
from custlist_desktop.services.imports.rows import is_noted, problems_from_json, warnings_of
from custlist_desktop.services.imports.service import UPDATED
from custlist_desktop.services.imports.staging import ImportStaging

_CAME_IN: Final = f"('{Outcome.CREATE.value}', '{Outcome.UPDATE.value}')"


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was refused: its number, why, and how many customers it may be, if that is why."""

    number: int
    problems: tuple[Problem, ...]
    candidates: int = 0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import.

    Attributes:
        added: the keys of the customers that it added, in the file's order.
        updated: the keys of those that it changed.
        noted_cells: how many cells of their rows weren't what their column says, so that their text is in the notes.
        noted: the keys of the customers in whose notes that is.
        example: the first of these problems; None without any.
        skipped: how many rows were passed over for being no customer, by why.
        refused: the first row that was refused; None without any.
    """

    added: tuple[int, ...] = ()
    updated: tuple[int, ...] = ()
    noted_cells: int = 0
    noted: tuple[int, ...] = ()
    example: Problem | None = None
    skipped: Mapping[SkipReason, int] = field(default_factory=dict)
    refused: RefusedRow | None = None


def import_report(address: ListAddress, staging_path: Path, run_id: int) -> ImportReport:
    """What the import ``run_id`` brought, as long as its staging file is there.

    Raises:
        NotFoundError: the list has no such import.
        DatabaseFileError: the list can't be read.
    """
    with closing(open_reader(address)) as reader:
        first, end, updated = _changed(reader, run_id)
    with closing(sqlite3.connect(f"{staging_path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        cells, noted, example = _noted(connection, first)
        skipped = _skipped(connection)
    return ImportReport(
        tuple(range(first, end)), updated, cells, noted, example, skipped, _first_refused(staging_path)
    )


def staged_figures(staging_path: Path) -> tuple[int, Mapping[SkipReason, int]]:
    """Of rows that were checked, whether they were written or not: how many cells go to the notes, since they can't
    be what their column says, and how many rows are passed over for being no customer, by why.
    """
    with closing(sqlite3.connect(f"{staging_path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        (cells,) = connection.execute(_NOTED_CELLS).fetchone()
        return cells, _skipped(connection)


def look_alikes(staging_path: Path) -> int:
    """How many of the rows that are to be new customers look like one that is in the list, or like another row."""
    with closing(sqlite3.connect(f"{staging_path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        (count,) = connection.execute(_LOOK_ALIKES).fetchone()
        return int(count)


def unclear_rows(staging_path: Path) -> dict[str, int]:
    """How many of the rows that come in had characters dropped or bytes guessed, by the warning's code; see
    `SourceRow.problems`.
    """
    with closing(sqlite3.connect(f"{staging_path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        found: Counter[str] = Counter()
        for (beside,) in connection.execute(_UNCLEAR):
            found.update(warnings_of(beside))
        return dict(sorted(found.items()))


_LOOK_ALIKES: Final = f"""
SELECT count(*) FROM fate
WHERE outcome = '{Outcome.CREATE.value}' AND coalesce(likeness, like_row, near_name, near_row) IS NOT NULL
"""

_UNCLEAR: Final = f"""
SELECT r.beside FROM incoming AS r JOIN fate AS f ON f.number = r.number
WHERE r.beside <> '' AND f.outcome IN {_CAME_IN}
"""

_NOTED_CELLS: Final = f"""
SELECT coalesce(sum(r.noted), 0) FROM incoming AS r JOIN fate AS f ON f.number = r.number
WHERE r.noted > 0 AND f.outcome IN {_CAME_IN}
"""

_SKIPPED: Final = """
SELECT r.skipped, count(*) FROM fate AS f CROSS JOIN incoming AS r ON r.number = f.number
WHERE f.outcome = 'skip' AND r.skipped IS NOT NULL GROUP BY r.skipped
"""

# New customers get their keys in the order of their rows.
_NOTED: Final = f"""
WITH made AS (SELECT number, row_number() OVER (ORDER BY number) - 1 AS place FROM fate WHERE outcome = 'create')
SELECT coalesce(made.place + ?, m.customer), r.noted, r.read_problems
FROM incoming AS r JOIN fate AS f ON f.number = r.number
LEFT JOIN made ON made.number = r.number
LEFT JOIN merged AS m ON m.number = r.number
WHERE r.noted > 0 AND f.outcome IN {_CAME_IN} ORDER BY r.number
"""


def _changed(reader: Reader, run_id: int) -> tuple[int, int, tuple[int, ...]]:
    """The keys of the customers that a run added, from the first to the one after the last, and that it updated."""
    run = reader.one("SELECT created_first, created_end, change_id FROM import_run WHERE id = ?", (run_id,))
    if run is None:
        raise NotFoundError("import", run_id)
    first, end, change_id = run
    keys = reader.all(
        "SELECT DISTINCT subject_id FROM journal WHERE change_id = ? AND subject = 'customer'"
        " AND action = ? ORDER BY subject_id",
        (change_id, UPDATED),
    )
    return first, end, tuple(key for (key,) in keys)


def _skipped(connection: sqlite3.Connection) -> dict[SkipReason, int]:
    return {SkipReason(reason): count for reason, count in connection.execute(_SKIPPED)}


def _noted(connection: sqlite3.Connection, first: int) -> tuple[int, tuple[int, ...], Problem | None]:
    """How many cells went to the notes, of which customers, and the first of them."""
    cells, keys, example = 0, [], None
    for key, count, problems in connection.execute(_NOTED, (first,)):
        cells += count
        keys.append(key)
        if example is None:
            example = next(each for each in problems_from_json(problems) if is_noted(each))
    return cells, tuple(keys), example


def _first_refused(staging_path: Path) -> RefusedRow | None:
    with closing(ImportStaging.open(staging_path)) as staging:
        for number, _cells, problems in staging.refused():
            return RefusedRow(number, problems, len(staging.row(number).candidates))
    return None
