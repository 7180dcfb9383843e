"""Rows of a staging file looked at one by one, and replaced where somebody mended a cell."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from custlist_desktop.database.staging.decisions import Decisions
from custlist_desktop.database.staging.staging_file import StagingFile
from custlist_desktop.domain.contact import CustomerDetails, Problem
from custlist_desktop.domain.incoming import Decision, SkipReason
from custlist_desktop.services.imports.resettling import resettle, rows_about
from custlist_desktop.services.imports.rows import PreparedRow, details_of, incoming_values, problems_from_json


@dataclass(frozen=True, slots=True)
class StagedCells:
    """What a file gives for a row.

    Attributes:
        cells: as they are read now, mended ones included.
        surplus: what stood beyond the last column.
        problems: what reading the file met in the row.
        skipped: why the row is no customer; None for a customer.
        mended: by index of a column the file's own text of a cell that was mended.
    """

    cells: tuple[str, ...]
    surplus: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    skipped: SkipReason | None = None
    mended: Mapping[int, str] = field(default_factory=dict)


def cells_of(staging: StagingFile, number: int) -> StagedCells:
    """The cells of a row. Raises KeyError if there is no such row."""
    found = Decisions(staging).cells(number)
    if found is None:
        raise KeyError(number)
    cells, beside, skipped, mended = found
    surplus, problems = json.loads(beside) if beside else ((), "")
    return StagedCells(
        tuple(json.loads(cells)),
        tuple(surplus),
        problems_from_json(problems),
        SkipReason(skipped) if skipped else None,
        mended,
    )


def replace_row(
    staging: StagingFile, row: PreparedRow, mended: Mapping[int, str], on_match: Decision, home_region: str
) -> None:
    """Puts a row that was read anew in the place of the one with its number, and settles it.

    Args:
        staging: settled, with the customer list attached, inside a transaction.
        row: with the mended cells.
        mended: by index of a column the file's own text of those cells.
        on_match: what becomes of rows whose customer is in the list.
        home_region: as in `settle_rows`.
    """
    about = rows_about(staging, row.number)
    Decisions(staging).replace(row.number, incoming_values(row), mended)
    resettle(staging, row.number, about, on_match, home_region)


def before_and_after(
    staging: StagingFile, number: int
) -> tuple[CustomerDetails | None, CustomerDetails, CustomerDetails]:
    """The customer that a row updates, as it is (None for a new one); as it will be; and what the row gives.

    Args:
        staging: settled, with the customer list attached.
        number: which row.
    """
    decisions = Decisions(staging)
    given = details_of(decisions.given(number))
    changed = decisions.before_and_after(number)
    if changed is None:
        return None, given, given
    return details_of(changed[0]), details_of(changed[1]), given
