"""Rows of a staging file looked at one by one, and replaced where somebody mended a cell."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field

from custlist_desktop.database.staging.tables import INSERT_INCOMING
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails, Problem
from custlist_desktop.domain.incoming import Decision, SkipReason
from custlist_desktop.services.imports.resettling import resettle, rows_about
from custlist_desktop.services.imports.rows import PreparedRow, details_of, incoming_values, problems_from_json

_FIELDS = ", ".join(CUSTOMER_FIELDS)


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


def cells_of(connection: sqlite3.Connection, number: int) -> StagedCells:
    """The cells of a row. Raises KeyError if there is no such row."""
    row = connection.execute("SELECT cells, beside, skipped FROM incoming WHERE number = ?", (number,)).fetchone()
    if row is None:
        raise KeyError(number)
    mended = connection.execute("SELECT place, own_text FROM mended WHERE number = ? ORDER BY place", (number,))
    cells, beside, skipped = row
    surplus, problems = json.loads(beside) if beside else ((), "")
    return StagedCells(
        tuple(json.loads(cells)),
        tuple(surplus),
        problems_from_json(problems),
        SkipReason(skipped) if skipped else None,
        dict(mended.fetchall()),
    )


def replace_row(
    connection: sqlite3.Connection, row: PreparedRow, mended: Mapping[int, str], on_match: Decision, home_region: str
) -> None:
    """Puts a row that was read anew in the place of the one with its number, and settles it.

    Args:
        connection: to a settled staging file, with the customer list attached as ``list``, inside a transaction.
        row: with the mended cells.
        mended: by index of a column the file's own text of those cells.
        on_match: what becomes of rows whose customer is in the list.
        home_region: as in `settle_rows`.
    """
    about = rows_about(connection, row.number)
    connection.execute("DELETE FROM incoming WHERE number = ?", (row.number,))
    connection.execute(INSERT_INCOMING, incoming_values(row))
    connection.execute("DELETE FROM mended WHERE number = ?", (row.number,))
    connection.executemany(
        "INSERT INTO mended VALUES (?, ?, ?)", [(row.number, place, text) for place, text in mended.items()]
    )
    resettle(connection, row.number, about, on_match, home_region)


def before_and_after(
    connection: sqlite3.Connection, number: int
) -> tuple[CustomerDetails | None, CustomerDetails, CustomerDetails]:
    """The customer that a row updates, as it is (None for a new one); as it will be; and what the row gives.

    Args:
        connection: to a settled staging file, with the customer list attached as ``list``.
        number: which row.
    """
    given = details_of(connection.execute(f"SELECT {_FIELDS} FROM incoming WHERE number = ?", (number,)).fetchone())
    before = connection.execute(
        f"SELECT {_FIELDS} FROM list.customer WHERE id = (SELECT customer FROM fate WHERE number = ?"
        " AND twin_of IS NULL AND (outcome IN ('update', 'unchanged') OR"
        " (outcome = 'refused' AND decision = 'update')))",
        (number,),
    ).fetchone()
    if before is None:
        return None, given, given
    after = connection.execute(f"SELECT {_FIELDS} FROM merged WHERE number = ?", (number,)).fetchone()
    return details_of(before), details_of(after or before), given
