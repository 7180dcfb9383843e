"""What is known of rows of a staging file, as it is shown."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from custlist_desktop.database import engine
from custlist_desktop.database.staging.decisions import OFFERED
from custlist_desktop.database.staging.staging_file import StagingFile
from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.incoming import Outcome

Row = tuple[Any, ...]

_FATE = (
    "number", "outcome", "company", "contact_name", "decision", "customer", "matched_by", "is_several", "twin_of",
    "rival_of", "read_error", "merged_error", "likeness", "likeness_name", "like_row", "near_name", "near_row",
    "unknown_key", "skipped",
)  # fmt: skip
_ROWS = f"""
SELECT {", ".join(f"fate.{name}" for name in _FATE)}, r.reference, r.read_problems, r.own_problems,
    coalesce(merged.problems, '') AS merged_problems, coalesce(merged.postal_code, '') AS merged_postal_code,
    coalesce(merged.changes, '[]') AS changes,
    {", ".join(f"{condition} AS may_{decision}" for decision, condition in OFFERED.items())}
FROM fate JOIN (SELECT number AS row_number, reference, read_problems, own_problems FROM incoming) AS r
    ON r.row_number = fate.number
LEFT JOIN (SELECT number AS merged_number, problems, changes, postal_code FROM merged) AS merged
    ON merged.merged_number = fate.number
WHERE fate.number IN {engine.OF_KEYS}"""


def facts_of(staging: StagingFile, numbers: Sequence[int]) -> dict[int, Mapping[str, Any]]:
    """By number what is known of rows; rows that aren't there are left out."""
    return {row["number"]: row for row in engine.by_name(staging.connection, _ROWS, _of(numbers))}


def candidates_of(staging: StagingFile, numbers: Sequence[int]) -> list[Row]:
    """Whom rows may be: the row's number, the customer's key, company, contact and city; of each row in order."""
    return staging.connection.execute(
        "SELECT number, customer, company, contact_name, city FROM candidate"
        f" WHERE number IN {engine.OF_KEYS} ORDER BY number, place",
        _of(numbers),
    ).fetchall()


def twins_of(staging: StagingFile, numbers: Sequence[int]) -> list[Row]:
    """Rows beside the earlier one that they are the same as: the number, then `CUSTOMER_FIELDS` of both."""
    pairs = ", ".join([f"r.{name}" for name in CUSTOMER_FIELDS] + [f"o.{name}" for name in CUSTOMER_FIELDS])
    return staging.connection.execute(
        f"SELECT r.number, {pairs} FROM fate CROSS JOIN incoming AS r ON r.number = fate.number"
        " CROSS JOIN incoming AS o ON o.number = fate.twin_of"
        f" WHERE fate.number IN {engine.OF_KEYS}",
        _of(numbers),
    ).fetchall()


def _of(numbers: Sequence[int]) -> tuple[str]:
    return (engine.keys_value(numbers),)


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
    """What was kept beside rows that come in; see `rows.with_beside`."""
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
