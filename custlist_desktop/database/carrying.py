"""What comes along from today's list when an older copy takes its place: what must never be given twice, and history.

Every key sequence becomes the larger of both. The numbers of today's estimates are noted in the journal, where the
next number is looked for too. Proposals that left, and journal entries, come along if they are newer than the copy.
A list that is damaged gives what can be read of it.
"""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

RESTORE_SUBJECT: Final = "restore"
"""The subject of the journal's entries that hold numbers of estimates from lists that a backup replaced."""

_UNKNOWN_KEYS: Final = 1_000_000
"""How far keys go on where nobody knows which were given: more than any list of a company has."""
_KEPT: Final = ("issued_proposal", "journal")


@dataclass(frozen=True, slots=True)
class Carried:
    """What came along.

    Attributes:
        knows_keys: whether today's key sequences could be read; else keys go on a million later.
        knows_numbers: whether the numbers of today's estimates could be read, or were given.
        issued_proposals: how many came along.
        journal_entries: how many came along.
        is_other_list: whether the copy is of another list than today's, whose history then stays with it.
    """

    knows_keys: bool = False
    knows_numbers: bool = False
    issued_proposals: int = 0
    journal_entries: int = 0
    is_other_list: bool = False


def carry(today: Path | None, prepared: Path, by: str) -> Carried:
    """Carries what there is from ``today`` into ``prepared``, in one transaction.

    Args:
        today: a copy of today's list that may be opened for writing; None where it can't be read.
        prepared: what takes its place, of the newest schema.
        by: the name of who restores it, for the journal.
    """
    with closing(sqlite3.connect(today or ":memory:", isolation_level=None)) as reader, _writing(prepared) as writer:
        return _carry_from(reader, writer, by)


def note_next_number(number: str, prepared: Path, by: str) -> None:
    """Lets the next estimate in ``prepared`` get ``number``, where a person had to say it; ``by`` as for `carry`."""
    with _writing(prepared) as writer:
        _note(writer, by, [_number_before(number)])


@contextmanager
def _writing(prepared: Path) -> Iterator[sqlite3.Connection]:
    """A connection in one transaction, which counts only if all went well."""
    with closing(sqlite3.connect(prepared, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")


def _carry_from(reader: sqlite3.Connection, connection: sqlite3.Connection, by: str) -> Carried:
    is_other = _tag(reader) not in (None, _tag(connection))
    counts = {table: 0 if is_other else _carry_rows(reader, connection, table) for table in _KEPT}
    return Carried(
        _carry_sequences(reader, connection),
        _carry_numbers(reader, connection, by),
        counts["issued_proposal"],
        counts["journal"],
        is_other,
    )


def _tag(connection: sqlite3.Connection) -> str | None:
    """What tells one list from another, in all its copies; None where it can't be read."""
    try:
        row = connection.execute("SELECT tag FROM list_identity").fetchone()
    except sqlite3.Error:
        return None
    return str(row[0]) if row else None


def _carry_sequences(reader: sqlite3.Connection, connection: sqlite3.Connection) -> bool:
    try:
        known = dict(reader.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    except sqlite3.Error:
        known = None
    tables = {
        name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE sql LIKE '%AUTOINCREMENT%'")
    }
    own = dict(connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    for table in tables:
        if known is not None:
            larger = max(int(known.get(table, 0)), int(own.get(table, 0)))
        else:
            larger = int(own.get(table, 0)) + _UNKNOWN_KEYS
        connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, larger))
    return known is not None


def _carry_numbers(reader: sqlite3.Connection, connection: sqlite3.Connection, by: str) -> bool:
    """Notes the numbers that only today's list knows; those noted by earlier restores are in its journal."""
    try:
        known = {number for (number,) in reader.execute("SELECT number FROM estimate")}
    except sqlite3.Error:
        return False
    own = {number for (number,) in connection.execute("SELECT number FROM estimate")}
    _note(connection, by, sorted(known - own))
    return True


def _note(connection: sqlite3.Connection, by: str, numbers: list[str]) -> None:
    """Notes in the journal that the list was restored, and which numbers are taken by estimates that it lacks."""
    at = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    connection.execute(
        "INSERT INTO journal (change_id, at, user_id, user_name, action, subject, subject_id, before, after)"
        " VALUES (lower(hex(randomblob(16))), ?, NULL, ?, 'restore', ?, 0, NULL, ?)",
        (at, by, RESTORE_SUBJECT, json.dumps({"numbers": numbers}, ensure_ascii=False)),
    )


def _number_before(number: str) -> str:
    """The number whose next one ``number`` is: its last digits, less one."""
    found = list(re.finditer(r"\d+", number))
    if not found:
        return number
    last = found[-1]
    before = max(0, int(last[0]) - 1)
    return f"{number[: last.start()]}{before:0{len(last[0])}}{number[last.end() :]}"


def _carry_rows(reader: sqlite3.Connection, connection: sqlite3.Connection, table: str) -> int:
    """Copies rows with keys after the copy's last one, column by column as far as both have them."""
    newest = connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]
    try:
        theirs = {row[1] for row in reader.execute(f"PRAGMA table_info({table})")}
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] in theirs]
        rows = reader.execute(f"SELECT {', '.join(names)} FROM {table} WHERE id > ? ORDER BY id", (newest,))
        count = 0
        while True:
            try:
                row = rows.fetchone()
            except sqlite3.Error:
                return count  # a damaged page; what comes after it can't be reached
            if row is None:
                return count
            marks = ", ".join("?" * len(names))
            count += connection.execute(
                f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({marks})", row
            ).rowcount
    except sqlite3.Error:
        return 0
