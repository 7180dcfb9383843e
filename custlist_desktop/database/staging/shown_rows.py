"""What is known of rows of a staging file, as it is shown."""

from collections.abc import Mapping, Sequence
from typing import Any

from custlist_desktop.database.staging.decisions import OFFERED
from custlist_desktop.database.staging.staging_file import StagingFile
from custlist_desktop.domain.contact import CUSTOMER_FIELDS

Row = tuple[Any, ...]

_FATE = (
    "number",
    "outcome",
    "company",
    "contact_name",
    "decision",
    "customer",
    "matched_by",
    "is_several",
    "twin_of",
    "rival_of",
    "read_error",
    "merged_error",
    "likeness",
    "likeness_name",
    "like_row",
    "near_name",
    "near_row",
    "unknown_key",
    "skipped",
)
_ROWS = f"""
SELECT {", ".join(f"fate.{name}" for name in _FATE)}, r.reference, r.read_problems, r.own_problems,
    coalesce(merged.problems, '') AS merged_problems, coalesce(merged.postal_code, '') AS merged_postal_code,
    coalesce(merged.changes, '[]') AS changes,
    {", ".join(f"{condition} AS may_{decision}" for decision, condition in OFFERED.items())}
FROM fate JOIN (SELECT number AS row_number, reference, read_problems, own_problems FROM incoming) AS r
    ON r.row_number = fate.number
LEFT JOIN (SELECT number AS merged_number, problems, changes, postal_code FROM merged) AS merged
    ON merged.merged_number = fate.number
WHERE fate.number IN """


def facts_of(staging: StagingFile, numbers: Sequence[int]) -> dict[int, Mapping[str, Any]]:
    """By number what is known of rows; rows that aren't there are left out."""
    cursor = staging.connection.execute(_ROWS + _marks(numbers), numbers)
    names = [column[0] for column in cursor.description]
    return {row[0]: dict(zip(names, row, strict=True)) for row in cursor}


def candidates_of(staging: StagingFile, numbers: Sequence[int]) -> list[Row]:
    """Whom rows may be: the row's number, the customer's key, company, contact and city; of each row in order."""
    return staging.connection.execute(
        "SELECT number, customer, company, contact_name, city FROM candidate"
        f" WHERE number IN {_marks(numbers)} ORDER BY number, place",
        numbers,
    ).fetchall()


def twins_of(staging: StagingFile, numbers: Sequence[int]) -> list[Row]:
    """Rows beside the earlier one that they are the same as: the number, then `CUSTOMER_FIELDS` of both."""
    pairs = ", ".join([f"r.{name}" for name in CUSTOMER_FIELDS] + [f"o.{name}" for name in CUSTOMER_FIELDS])
    return staging.connection.execute(
        f"SELECT r.number, {pairs} FROM fate CROSS JOIN incoming AS r ON r.number = fate.number"
        " CROSS JOIN incoming AS o ON o.number = fate.twin_of"
        f" WHERE fate.number IN {_marks(numbers)}",
        numbers,
    ).fetchall()


def _marks(numbers: Sequence[int]) -> str:
    return f"({', '.join('?' * len(numbers))})"
