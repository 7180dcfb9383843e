"""Settles again a row that was mended, and with it those rows that it has something to do with.

Those are the rows that are the same as it was or is now, and those that are the same customer: which of them is taken
may change. All others stay as they are, and so does what a person decided.
"""

import sqlite3
from collections.abc import Iterable
from typing import Final

from custlist_desktop.database.staging.tables import look_at
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.incoming import Decision
from custlist_desktop.domain.progress import unheard
from custlist_desktop.services.imports.deciding import CHOICES, decide_row, say_who
from custlist_desktop.services.imports.matching import match_rows
from custlist_desktop.services.imports.settling import merge_found, write_fates

_MOST: Final = 200
"""Rows that are settled again for the sake of one: of a switchboard's thousands the others stay as they are."""

_SAME_ROWS: Final = (
    "o.reference = r.reference AND r.reference <> ''",
    "o.digest = r.digest",
    "o.email_key = r.email_key AND o.company_key IS r.company_key AND o.contact_key IS r.contact_key",
    "o.company_key IS r.company_key AND o.contact_key IS r.contact_key"
    " AND coalesce(r.company_key, r.contact_key) IS NOT NULL",
)
"""How `import_twins` tells rows that are the same, a little wider: each condition is one of the file's indexes."""


def rows_about(connection: sqlite3.Connection, number: int) -> set[int]:
    """The row and those that it has something to do with, as the rows are settled now."""
    about = {number}
    news = {number}
    while news and len(about) < _MOST:
        found: set[int] = set()
        for each in news:
            found |= _same_rows(connection, each) | _same_customer(connection, each)
        news = found - about
        about |= news
    if len(about) <= _MOST:
        return about
    return {number, *sorted(about - {number})[: _MOST - 1]}


def _same_rows(connection: sqlite3.Connection, number: int) -> set[int]:
    return {
        other
        for condition in _SAME_ROWS
        for (other,) in connection.execute(
            f"SELECT o.number FROM incoming AS r CROSS JOIN incoming AS o ON {condition}"
            f" WHERE r.number = ? LIMIT {_MOST}",
            (number,),
        )
    }


def _same_customer(connection: sqlite3.Connection, number: int) -> set[int]:
    customers = "SELECT customer FROM fate WHERE number = ? AND customer IS NOT NULL"
    rows = connection.execute(f"SELECT number FROM fate WHERE customer IN ({customers}) LIMIT {_MOST}", (number,))
    return {other for (other,) in rows}


def resettle(
    connection: sqlite3.Connection, number: int, about: set[int], on_match: Decision, home_region: str
) -> None:
    """Finds out anew what the row with ``number`` becomes, and what becomes of the rows about it.

    Args:
        connection: to a settled staging file, with the customer list attached as ``list``, inside a transaction.
        number: of a row whose values were replaced.
        about: what `rows_about` said before they were.
        on_match: what becomes of rows whose customer is in the list.
        home_region: as in `settle_rows`.
    """
    decided = _decided(connection, about)
    settled: set[int] = set()
    while settled != about:
        settled = about
        _settle(connection, settled, on_match, home_region)
        about = settled | _touched(connection, number, settled)
        if len(about) > _MOST:
            break
        decided = _decided(connection, about - settled) + decided
    _stand_back(connection, settled)
    for each, decision, candidate in decided:
        if each in settled:
            _decide_again(connection, each, decision, candidate, home_region)


def _settle(connection: sqlite3.Connection, numbers: Iterable[int], on_match: Decision, home_region: str) -> None:
    look_at(connection, numbers)
    match_rows(connection)
    for table in ("fate", "merged", "candidate"):
        connection.execute(f"DELETE FROM {table} WHERE number IN (SELECT number FROM temp.among)")
    merge_found(connection, home_region, Watch(unheard))
    write_fates(connection, on_match)


def _touched(connection: sqlite3.Connection, number: int, settled: set[int]) -> set[int]:
    """Rows that have to do with ``number`` now, and those that are the customer that one of ``settled`` is."""
    touched = rows_about(connection, number)
    for each in settled:
        touched |= _same_customer(connection, each)
    return touched


def _decided(connection: sqlite3.Connection, numbers: Iterable[int]) -> list[tuple[int, Decision, int | None]]:
    """What a person decided about rows; with a customer where several fitted."""
    rows = []
    for each in sorted(numbers):
        row = connection.execute(
            "SELECT decision, iif(is_several, customer, NULL) FROM fate WHERE number = ? AND decided", (each,)
        ).fetchone()
        if row is not None:
            rows.append((each, Decision(row[0]), row[1]))
    return rows


def _decide_again(
    connection: sqlite3.Connection, number: int, decision: Decision, candidate: int | None, home_region: str
) -> None:
    """Keeps what was decided, where the row still has that choice: rows that nobody decided about give way."""
    if decision is Decision.UPDATE:
        _take_the_place_of_a_twin(connection, number, home_region)
    has_choice, customer, is_several = connection.execute(
        f"SELECT {CHOICES[decision]}, customer, is_several FROM fate WHERE number = ?", (number,)
    ).fetchone()
    if decision is Decision.UPDATE and is_several:
        customer = candidate
        there = "SELECT 1 FROM candidate WHERE number = ? AND customer = ?"
        has_choice = has_choice and connection.execute(there, (number, candidate)).fetchone()
    if not has_choice:
        return
    if decision is Decision.UPDATE:
        connection.execute(
            "UPDATE fate SET rival_of = ?1"
            " WHERE customer = ?2 AND number <> ?1 AND NOT decided AND outcome = 'update'",
            (number, customer),
        )
    decide_row(connection, number, decision, candidate if is_several else None, home_region)


def _take_the_place_of_a_twin(connection: sqlite3.Connection, number: int, home_region: str) -> None:
    """Makes an earlier row that is the same as this one now the one that isn't taken, if nobody decided about it."""
    first, customer = connection.execute(
        "SELECT f.twin_of, f.customer FROM fate AS f WHERE f.number = ?", (number,)
    ).fetchone()
    changed = connection.execute(
        "UPDATE fate SET twin_of = ?1, decision = 'update' WHERE number = ?2 AND NOT decided", (number, first)
    )
    if changed.rowcount:
        connection.execute("UPDATE fate SET twin_of = NULL WHERE number = ?", (number,))
        if customer is not None:
            say_who(connection, number, customer, home_region)


def _stand_back(connection: sqlite3.Connection, settled: set[int]) -> None:
    """Lets settled rows give way to one that changes their customer already and was too many to be settled again."""
    for number in settled:
        others = connection.execute(
            "SELECT other.number FROM fate JOIN fate AS other ON other.customer = fate.customer"
            " AND other.outcome = 'update' WHERE fate.number = ? AND fate.outcome = 'update' ORDER BY other.number",
            (number,),
        )
        first = next((other for (other,) in others if other not in settled), None)
        if first is not None:
            connection.execute("UPDATE fate SET rival_of = ? WHERE number = ?", (first, number))
