"""Figures of a staging file: what of it comes in, and what was odd."""

from collections.abc import Iterator
from typing import Any, Final

from custlist_desktop.database.staging.staging_file import StagingFile
from custlist_desktop.domain.incoming import Outcome

_CAME_IN: Final = f"('{Outcome.CREATE.value}', '{Outcome.UPDATE.value}')"

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
SELECT made.place, coalesce(m.customer, 0), r.noted, r.read_problems
FROM incoming AS r JOIN fate AS f ON f.number = r.number
LEFT JOIN made ON made.number = r.number
LEFT JOIN merged AS m ON m.number = r.number
WHERE r.noted > 0 AND f.outcome IN {_CAME_IN} ORDER BY r.number
"""


def count_look_alikes(staging: StagingFile) -> int:
    """How many rows to be created look like a customer, or like another row."""
    return int(staging.connection.execute(_LOOK_ALIKES).fetchone()[0])


def beside_rows(staging: StagingFile) -> Iterator[str]:
    """What stands beside rows that come in, where anything does; see `rows.with_beside`."""
    return (beside for (beside,) in staging.connection.execute(_UNCLEAR))


def count_noted_cells(staging: StagingFile) -> int:
    """How many cells of rows that come in go to the notes."""
    return int(staging.connection.execute(_NOTED_CELLS).fetchone()[0])


def count_skipped(staging: StagingFile) -> dict[str, int]:
    """How many rows are passed over for being no customer, by why."""
    return dict(staging.connection.execute(_SKIPPED))


def noted_rows(staging: StagingFile) -> Iterator[tuple[int | None, int, int, str]]:
    """Rows that came in and noted something: their place, from 0, among those that add a customer, and None for
    those that update one; that one's key; how many cells; and what reading them met.
    """
    rows: Iterator[Any] = staging.connection.execute(_NOTED)
    return rows
