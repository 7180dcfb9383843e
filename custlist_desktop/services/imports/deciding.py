"""What the user decides about rows of a staging file, one by one or all alike."""

import sqlite3
from typing import Final

from custlist_desktop.domain.incoming import Decision
from custlist_desktop.services.imports.merging import merged_rows
from custlist_desktop.services.imports.settling import task_of, write_merged

CHOICES: Final = {
    Decision.CREATE: "NOT read_error AND NOT own_error",
    Decision.UPDATE: "NOT read_error AND twin_of IS NULL AND (customer IS NOT NULL OR is_several)",
    Decision.SKIP: "1",
}
"""Which rows have a choice, as conditions on the table fate."""

OFFERED: Final = CHOICES | {
    Decision.UPDATE: f"""{CHOICES[Decision.UPDATE]} AND (is_several OR is_same OR (NOT merged_error AND NOT EXISTS (
        SELECT 1 FROM fate AS other
        WHERE other.customer = fate.customer AND other.number <> fate.number AND other.outcome = 'update')))"""
}
"""Which of them do what they say: an update that would be refused, as it is or for another row's sake, is none."""


def decide_row(
    connection: sqlite3.Connection, number: int, decision: Decision, candidate: int | None, home_region: str
) -> None:
    """Decides about one row, which has this choice; with UPDATE and ``candidate``, says who it is.

    Two rows never change the same customer: the one decided about gives way to another that does already.

    Raises:
        KeyError: the row has no such candidate, or it is no longer in the list.
    """
    if candidate is not None and decision is Decision.UPDATE:
        there = connection.execute("SELECT 1 FROM candidate WHERE number = ? AND customer = ?", (number, candidate))
        if not there.fetchone():
            raise KeyError(candidate)
        say_who(connection, number, candidate, home_region)
    connection.execute(
        "UPDATE fate SET decision = ?, decided = 1, rival_of = NULL WHERE number = ?", (decision.value, number)
    )
    connection.execute(
        """
        UPDATE fate SET rival_of = (
            SELECT min(other.number) FROM fate AS other
            WHERE other.customer = fate.customer AND other.number <> fate.number AND other.outcome = 'update'
        ) WHERE number = ? AND outcome = 'update'
        """,
        (number,),
    )


def say_who(connection: sqlite3.Connection, number: int, candidate: int, home_region: str) -> None:
    """Makes a row that customer. Raises KeyError if it is no longer in the list."""
    task = task_of(connection, number, candidate)
    if task is None:
        raise KeyError(candidate)
    (merged,) = merged_rows([task], home_region)
    write_merged(connection, merged)
    connection.execute(
        "UPDATE fate SET customer = ?, is_same = ?, merged_error = ?, merged_warning = ?,"
        " company = ?, contact_name = ? WHERE number = ?",
        (
            candidate,
            merged.is_same,
            merged.has_error,
            merged.has_warning,
            task.row[0] or task.before[0],
            task.row[1] or task.before[1],
            number,
        ),
    )


def decide_all_rows(
    connection: sqlite3.Connection, condition: str, values: tuple[str, ...], decision: Decision
) -> int:
    """Decides alike about all rows that meet ``condition`` and have this choice; returns how many those are."""
    is_known = "customer IS NOT NULL" if decision is Decision.UPDATE else "1"
    decided = connection.execute(
        f"UPDATE fate SET decision = ?, decided = 1 WHERE number IN (SELECT number FROM fate WHERE {condition})"
        f" AND {CHOICES[decision]} AND {is_known}",
        (decision.value, *values),
    )
    if decision is Decision.UPDATE:
        connection.execute(
            """
            UPDATE fate SET rival_of = shared.first FROM (
                SELECT customer, min(number) AS first FROM fate WHERE outcome = 'update'
                GROUP BY customer HAVING count(*) > 1
            ) AS shared
            WHERE fate.customer = shared.customer AND fate.outcome = 'update' AND fate.number > shared.first
            """
        )
    return decided.rowcount
