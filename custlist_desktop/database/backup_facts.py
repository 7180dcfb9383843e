"""What is known of a backup, kept in the backup itself: a table with one row, which no list that is worked in has.

So nothing is lost with an index, a folder that was copied or renamed keeps all of it, and a backup is still a plain
list. What a person says of it, its name and that it is kept, is written there too, by one transaction of SQLite. Of a
backup without the table, which an older Custlist made, what can be read is read.
"""

import secrets
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from custlist_desktop.database import engine
from custlist_desktop.database.engine import Access
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.file_check import check_file
from custlist_desktop.database.own_parts import refuse_foreign_parts
from custlist_desktop.database.reading import is_readable, newest_schema
from custlist_desktop.domain.backups import BackupFacts, BackupReason
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble

_TABLE: Final = "backup"
_COLUMNS: Final = tuple(BackupFacts.__dataclass_fields__)
_MAKE: Final = f"""
CREATE TABLE {_TABLE} (
    id TEXT NOT NULL, made_at TEXT NOT NULL, reason TEXT NOT NULL, detail TEXT NOT NULL, by TEXT NOT NULL,
    name TEXT NOT NULL, is_kept INTEGER NOT NULL, customers INTEGER NOT NULL, estimates INTEGER NOT NULL,
    newest_change INTEGER NOT NULL
)
"""
_COUNTED: Final = ("customer", "estimate", "estimate_line", "issued_proposal", "journal", "user_account")
_LONGEST: Final = 500


@dataclass(frozen=True, slots=True)
class Holding:
    """What a list holds, as far as a copy of it is compared with it: rows of each table, and estimates' totals."""

    rows: Mapping[str, int]
    totals: int
    newest_change: int


def holding(connection: engine.Connection) -> Holding:
    """What there is now. Raises engine.Error."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    rows = {name: _number(connection, f"SELECT count(*) FROM {name}") for name in _COUNTED if name in tables}
    totals = _number(connection, "SELECT sum(total) FROM estimate") if "estimate" in tables else 0
    newest = _number(connection, "SELECT max(id) FROM journal") if "journal" in tables else 0
    return Holding(rows, totals, newest)


def _number(connection: engine.Connection, question: str) -> int:
    row = connection.execute(question).fetchone()
    return int(row[0] or 0) if row else 0


def new_facts(reason: BackupReason, detail: str = "", by: str = "", *, now: datetime | None = None) -> BackupFacts:
    """The facts of a backup that is made now; how much it holds is filled in once it does."""
    moment = (now or datetime.now(UTC)).astimezone(UTC)
    return BackupFacts(secrets.token_hex(16), moment, reason, detail[:_LONGEST], by[:_LONGEST])


def write_facts(copy: engine.Connection, facts: BackupFacts | None, held: Holding) -> None:
    """Notes in a copy what it is; None takes away what the list noted that it is a copy of. Raises engine.Error."""
    copy.execute(f"DROP TABLE IF EXISTS {_TABLE}")
    if facts is None:
        return
    customers, estimates = held.rows.get("customer", 0), held.rows.get("estimate", 0)
    _insert(copy, replace(facts, customers=customers, estimates=estimates, newest_change=held.newest_change))


def _insert(copy: engine.Connection, facts: BackupFacts) -> None:
    values = asdict(facts) | {"made_at": facts.made_at.isoformat(), "reason": facts.reason.value}
    copy.execute(_MAKE)
    marks = ", ".join("?" * len(_COLUMNS))
    copy.execute(
        f"INSERT INTO {_TABLE} ({', '.join(_COLUMNS)}) VALUES ({marks})", [values[name] for name in _COLUMNS]
    )


def forget_facts(path: Path) -> None:
    """Takes the facts out of a copy that is to be worked in. Raises engine.Error."""
    with closing(engine.connect(path, Access.CHANGE)) as connection:
        connection.execute(f"DROP TABLE IF EXISTS {_TABLE}")


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A file in a folder of backups.

    Attributes:
        facts: None where nothing of it can be read.
        tag: what tells its list from others; empty where that can't be read.
        trouble: why it can't be used; None if it can, as far as was looked.
    """

    path: Path
    size: int
    changed: int
    facts: BackupFacts | None = None
    tag: str = ""
    trouble: FileTrouble | None = None


def look_at(path: Path) -> FoundBackup:
    """What is known of the file at ``path``, which no program has open: its header and a few rows are read.

    Raises:
        OSError: it is gone.
    """
    status = path.stat()
    found = FoundBackup(path, status.st_size, status.st_mtime_ns)
    try:
        check_file(path, newest_schema())
        _finish_change(path)
        with closing(engine.connect(path, Access.READ_AS_IT_IS)) as connection:
            refuse_foreign_parts(connection, path)
            return replace(found, facts=_facts(connection, status.st_mtime), tag=_tag(connection))
    except DatabaseFileError as error:
        return replace(found, trouble=error.trouble)
    except engine.Error as error:
        return replace(found, trouble=engine_error(error, path).trouble)
    except (ValueError, TypeError):  # somebody else's table of this name
        return replace(found, trouble=FileTrouble.DAMAGED)


def is_good(backup: FoundBackup) -> bool:
    """Whether every page of it can be read, and it holds what it held when it was made."""
    if backup.trouble is not None or backup.facts is None:
        return False
    try:
        with closing(engine.connect(backup.path, Access.READ_AS_IT_IS)) as connection:
            held = holding(connection)
            counts = (held.rows.get("customer", 0), held.rows.get("estimate", 0))
            return counts == (backup.facts.customers, backup.facts.estimates) and is_readable(connection)
    except engine.Error:
        return False


def note_facts(path: Path, **facts: Any) -> None:
    """Changes what a person says of a backup: ``name``, ``is_kept``. It is on the disk when this returns.

    Raises:
        DatabaseFileError: it can't be written, is gone, or isn't a backup any more.
    """
    check_file(path, newest_schema())
    found = look_at(path)
    if found.facts is None:
        raise DatabaseFileError(found.trouble or FileTrouble.DAMAGED, path)
    try:
        with closing(engine.connect(path, Access.CHANGE)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(f"DROP TABLE IF EXISTS {_TABLE}")
            _insert(connection, replace(found.facts, **facts))
            connection.execute("COMMIT")
    except engine.Error as error:
        raise engine_error(error, path) from error


def _finish_change(path: Path) -> None:
    """Takes back what `note_facts` was writing when its program was killed: SQLite does, once it may write."""
    if path.with_name(f"{path.name}-journal").exists():
        with closing(engine.connect(path, Access.CHANGE)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def readable_tag(path: Path) -> str:
    """What tells a list from others, however damaged it is; empty where that can't be read. Nothing is changed."""
    try:
        with closing(engine.connect(path, Access.READ_AS_IT_IS)) as connection:
            return _tag(connection)
    except engine.Error:
        return ""


def _tag(connection: engine.Connection) -> str:
    with suppress(engine.Error):
        row = connection.execute("SELECT tag FROM list_identity").fetchone()
        return str(row[0]) if row else ""
    return ""


def _facts(connection: engine.Connection, changed: float) -> BackupFacts:
    """The facts that are noted; else those that can be read. Raises engine.Error, ValueError."""
    if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ? AND type = 'table'", (_TABLE,)).fetchone():
        row = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM {_TABLE}").fetchone()
        if row is not None:
            return _from_row(dict(zip(_COLUMNS, row, strict=True)))
    held = holding(connection)
    newest = connection.execute("SELECT max(at) FROM journal").fetchone()
    moment = datetime.fromisoformat(newest[0]) if newest and newest[0] else datetime.fromtimestamp(changed, UTC)
    return BackupFacts(
        f"{_tag(connection)}-{moment.isoformat()}",
        moment,
        BackupReason.UNKNOWN,
        customers=held.rows.get("customer", 0),
        estimates=held.rows.get("estimate", 0),
        newest_change=held.newest_change,
    )


def _from_row(row: Mapping[str, Any]) -> BackupFacts:
    moment = datetime.fromisoformat(row["made_at"])
    if moment.tzinfo is None:
        raise ValueError("a moment without its zone")
    known = row["reason"] if row["reason"] in {each.value for each in BackupReason} else BackupReason.UNKNOWN
    return BackupFacts(
        str(row["id"]),
        moment,
        BackupReason(known),
        str(row["detail"]),
        str(row["by"]),
        str(row["name"]),
        bool(row["is_kept"]),
        int(row["customers"]),
        int(row["estimates"]),
        int(row["newest_change"]),
    )
