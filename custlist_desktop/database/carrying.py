"""What comes along from today's list when an older copy takes its place: what must never be given twice, and history.

Every key sequence becomes the larger of both. The numbers of today's estimates are noted in the journal, where the
next number is looked for too. Issued proposals, and journal entries, come along if they are newer than the copy.
Users, their roles and their passwords stay as they are today: a password that was changed is never valid again.
A list that is damaged gives what can be read of it.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.domain.account import DEFAULT_NUMBER_PATTERN
from custlist_desktop.domain.number_pattern import count_in, number_for

RESTORE_SUBJECT: Final = "restore"
"""The subject of the journal's entries that hold numbers of estimates from lists that a backup replaced."""

RESTORE: Final = "restore"
UNDO_RESTORE: Final = "undo_restore"
"""The journal's actions of those entries."""

_UNKNOWN_KEYS: Final = 1_000_000
"""How far keys go on where nobody knows which were given: more than any list of a company has."""
_KEPT: Final = ("issued_proposal", "journal")
_USERS: Final = "user_account"
_BACKUP_SETTINGS: Final = "backup_settings"


@dataclass(frozen=True, slots=True)
class RestoreNote:
    """What the journal says of a restore.

    Attributes:
        by: the name of who restores.
        copy: what the copy is called.
        user: the key of who restores, as today's list knows it; None for somebody who is none of its users.
        backup: the name of the backup made just before, from which the restore is undone; empty without.
    """

    by: str
    copy: str
    user: int | None = None
    backup: str = ""


@dataclass(frozen=True, slots=True)
class Carried:
    """What came along.

    Attributes:
        knows_keys: whether today's key sequences could be read; else keys go on a million later.
        knows_numbers: whether the numbers of today's estimates could be read, or were given.
        issued_proposals: how many came along.
        has_all_history: whether all proposals and journal entries could be read; what was left behind stays with
            today's list.
        is_other_list: whether the copy is of another list than today's, whose history then stays with it.
        has_users: whether users, roles and passwords are today's; else they are the copy's.
    """

    knows_keys: bool = False
    knows_numbers: bool = False
    issued_proposals: int = 0
    has_all_history: bool = True
    is_other_list: bool = False
    has_users: bool = False


def carry(today: Path | None, prepared: Path, note: RestoreNote, *, had_tag: bool) -> Carried:
    """Carries what there is from ``today`` into ``prepared``, in one transaction.

    Args:
        today: a copy of today's list that may be opened for writing; None where it can't be read.
        prepared: what takes its place, of the newest schema.
        note: for the journal.
        had_tag: whether the copy has the tag it was made with; one of the first versions had none.
    """
    with closing(engine.connect(today)) as reader, _writing(prepared) as writer:
        return _carry_from(reader, writer, note, had_tag=had_tag)


def note_undone(restored: Path, prepared: Path, note: RestoreNote) -> None:
    """Notes in ``prepared``, the list from before a restore, the restore and that it was undone.

    Args:
        restored: the list in whose place it goes, which nobody has open: the restore is its newest entry.
    """
    with closing(reading_connection(restored)) as reader, _writing(prepared) as writer:
        row = reader.execute("SELECT change_id FROM journal ORDER BY id DESC LIMIT 1").fetchone()
        _carry_rows(reader, writer, "journal")
        _note(writer, note, undoes=row[0])


@dataclass(frozen=True, slots=True)
class NextNumber:
    """The automatic number of the next estimate, which a person is asked for where today's list can't be read.

    Attributes:
        least: the count that comes next as far as the copy knows; those below it are taken.
    """

    pattern: str
    year: int
    least: int

    def example(self) -> str:
        return number_for(self.pattern, self.year, self.least)


def next_number_of(prepared: Path, year: int) -> NextNumber:
    """What ``prepared``, a list of the newest schema, would give the next estimate of ``year``."""
    with closing(engine.connect(prepared)) as reader:
        row = reader.execute("SELECT number_pattern FROM estimate_defaults").fetchone()
        pattern = str(row[0]) if row else DEFAULT_NUMBER_PATTERN
        numbers = reader.execute(
            "SELECT number FROM estimate UNION SELECT number FROM issued_proposal"
            " UNION SELECT value FROM journal, json_each(journal.after, '$.numbers') WHERE subject = ?",
            (RESTORE_SUBJECT,),
        ).fetchall()
    highest = max((count_in(pattern, year, str(number)) or 0 for (number,) in numbers), default=0)
    return NextNumber(pattern, year, highest + 1)


def note_next_count(count: int, known: NextNumber, prepared: Path, note: RestoreNote) -> None:
    """Lets the next estimate in ``prepared`` get ``count``, where a person had to say it.

    Args:
        count: at least the least one of ``known``.
        known: what `next_number_of` told of ``prepared``.
        note: for the journal; who restores said it.
    """
    with _writing(prepared) as writer:
        _note(writer, note, [number_for(known.pattern, known.year, count - 1)])


@contextmanager
def _writing(prepared: Path) -> Iterator[engine.Connection]:
    """A connection in one transaction, which counts only if all went well."""
    with closing(engine.connect(prepared)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")


def _carry_from(
    reader: engine.Connection, connection: engine.Connection, note: RestoreNote, *, had_tag: bool
) -> Carried:
    is_other = _is_other_list(reader, connection, had_tag=had_tag)
    _carry_triggers(reader, connection)
    if not is_other:
        _carry_backup_settings(reader, connection)
    kept = {table: (0, True) if is_other else _carry_rows(reader, connection, table) for table in _KEPT}
    return Carried(
        _carry_sequences(reader, connection),
        _carry_numbers(reader, connection, replace(note, user=None) if is_other else note),
        kept["issued_proposal"][0],
        all(is_all for _count, is_all in kept.values()),
        is_other,
        not is_other and _carry_users(reader, connection),
    )


def _is_other_list(reader: engine.Connection, connection: engine.Connection, *, had_tag: bool) -> bool:
    """Whether the copy is of another list than today's. One from before lists had tags got one of its own just now.

    That one is told by its customers: a key is never given twice, and nothing changes when a customer was added. The
    copy gets today's tag then.
    """
    today = _tag(reader)
    if today in (None, _tag(connection)):
        return False
    if had_tag:
        return True
    question = "SELECT id, created_at FROM customer"
    try:
        known = dict(reader.execute(question).fetchall())
    except engine.Error:
        return True
    shared = [(known[key], at) for key, at in connection.execute(question) if key in known]
    if not shared or any(one != other for one, other in shared):
        return True
    connection.execute("UPDATE list_identity SET tag = ?", (today,))
    return False


def _carry_triggers(reader: engine.Connection, connection: engine.Connection) -> None:
    """Lets the copy do by itself what today's list does, and no more: whoever wrote it may have added something.

    Nothing is known of what a list of another schema, or one that can't be read, has.
    """
    question = "SELECT name, type, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')"
    try:
        version = reader.execute("PRAGMA user_version").fetchone()
        known = {name: (kind, sql) for name, kind, sql in reader.execute(question).fetchall()}
    except engine.Error:
        return
    if not known or version != connection.execute("PRAGMA user_version").fetchone():
        return
    found = {name: (kind, sql) for name, kind, sql in connection.execute(question).fetchall()}
    for name, (kind, _) in found.items():
        if known.get(name) != found[name]:
            connection.execute(f'DROP {kind.upper()} "{name.replace(chr(34), chr(34) * 2)}"')
    for name, (_, sql) in known.items():
        if found.get(name) != known[name]:
            connection.execute(sql)


def _carry_backup_settings(reader: engine.Connection, connection: engine.Connection) -> None:
    """Backups go on where they go today. A list that can't be read, or is older, says nothing of that."""
    try:
        cursor = reader.execute(f"SELECT * FROM {_BACKUP_SETTINGS}")
        rows = cursor.fetchall()
        names = [name for name, _type in cursor.get_description()] if rows else []
    except engine.Error:
        return
    connection.execute(f"DELETE FROM {_BACKUP_SETTINGS}")
    for row in rows:
        marks = ", ".join("?" * len(names))
        connection.execute(f"INSERT INTO {_BACKUP_SETTINGS} ({', '.join(names)}) VALUES ({marks})", row)


def _tag(connection: engine.Connection) -> str | None:
    """What tells one list from another, in all its copies; None where it can't be read."""
    try:
        row = connection.execute("SELECT tag FROM list_identity").fetchone()
    except engine.Error:
        return None
    return str(row[0]) if row else None


def _carry_sequences(reader: engine.Connection, connection: engine.Connection) -> bool:
    try:
        known = dict(reader.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    except engine.Error:
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


def _carry_users(reader: engine.Connection, connection: engine.Connection) -> bool:
    """Lets the copy's users be today's, all or none. One that only the copy knows is kept, deactivated."""
    own = [row[1] for row in connection.execute(f"PRAGMA table_info({_USERS})")]
    try:
        theirs = {row[1] for row in reader.execute(f"PRAGMA table_info({_USERS})")}
        names = [name for name in own if name in theirs]
        rows = reader.execute(f"SELECT {', '.join(names)} FROM {_USERS} ORDER BY id").fetchall()
    except engine.Error:
        return False
    if not rows:
        return False
    connection.execute(f"UPDATE {_USERS} SET active = 0")
    changes = ", ".join(f"{name} = excluded.{name}" for name in names)
    connection.executemany(
        f"INSERT INTO {_USERS} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        f" ON CONFLICT (id) DO UPDATE SET {changes}",
        rows,
    )
    return True


def _carry_numbers(reader: engine.Connection, connection: engine.Connection, note: RestoreNote) -> bool:
    """Notes the numbers that only today's list knows; those noted by earlier restores are in its journal."""
    try:
        known = {number for (number,) in reader.execute("SELECT number FROM estimate")}
    except engine.Error:
        return False
    own = {number for (number,) in connection.execute("SELECT number FROM estimate")}
    _note(connection, note, sorted(known - own))
    return True


def _note(
    connection: engine.Connection, note: RestoreNote, numbers: Sequence[str] = (), undoes: str | None = None
) -> None:
    """Notes in the journal that the list was restored, and which numbers are taken by estimates that it lacks.

    With ``undoes``, the id of the change that a restore was, it notes that this one was undone.
    """
    at = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    facts: dict[str, object] = {"copy": note.copy, "numbers": list(numbers)}
    if note.backup:
        facts |= {"backup": note.backup, "is_whole": True}
    action = RESTORE if undoes is None else UNDO_RESTORE
    connection.execute(
        "INSERT INTO journal (change_id, at, user_id, user_name, action, subject, subject_id, before, after, undoes)"
        " VALUES (lower(hex(randomblob(16))), ?, ?, ?, ?, ?, 0, NULL, ?, ?)",
        (at, note.user, note.by, action, RESTORE_SUBJECT, json.dumps(facts, ensure_ascii=False), undoes),
    )


def _carry_rows(reader: engine.Connection, connection: engine.Connection, table: str) -> tuple[int, bool]:
    """Copies rows with keys after the copy's last one, column by column as far as both have them.

    Returns:
        how many, and whether these are all; after a damaged page no more can be reached.
    """
    newest = connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]
    own = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    try:
        theirs = {row[1] for row in reader.execute(f"PRAGMA table_info({table})")}
        names = [name for name in own if name in theirs]
        rows = reader.execute(f"SELECT {', '.join(names)} FROM {table} WHERE id > ? ORDER BY id", (newest,))
    except engine.Error:
        return 0, False
    insert = f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    count = 0
    while True:
        try:
            row = rows.fetchone()
        except engine.Error:
            return count, False
        if row is None:
            return count, True
        connection.execute(insert, row)
        count += connection.changes()
