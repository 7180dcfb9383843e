"""Looking into a customer list without writing it."""

import re
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.derived_parts import TABLES
from custlist_desktop.database.engine import Access
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.file_check import check_file
from custlist_desktop.database.log_state import LogOwner, index_path, is_state_denied, judge, log_path, log_salts
from custlist_desktop.database.open_files import is_open_here, note_closed, note_opened, opening
from custlist_desktop.database.own_parts import refuse_foreign_parts
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.drives import network_drive
from custlist_desktop.system.locks import InstanceLock, last_holder

_OF_SEARCH: Final = re.compile(
    r"fts5: |malformed inverted index for FTS5|unable to validate the inverted index for FTS5"
)
MIGRATIONS: Final = Path(__file__).parent / "migrations"


_INDEXES: Final = "SELECT name FROM sqlite_schema WHERE type = 'index' AND instr(name, '_search') = 0"


def newest_schema() -> int:
    """The schema version that this program writes: the number of its newest migration."""
    return max(int(path.name.partition("_")[0]) for path in MIGRATIONS.glob("[0-9]*.py"))


def reading_connection(path: Path) -> engine.Connection:
    """A read-only connection to an existing customer list.

    It is the engine's own rather than peewee's: a list reads raw rows, and only this connection can be interrupted.
    A list that nobody has open is read as a file that doesn't change, which makes no other file beside it; see
    `is_read_in_place`.

    Raises:
        DatabaseFileError: the file can't be used; LOG_UNSURE where the log beside it may be another list's, since
            reading plays it as well as writing does.
    """
    with opening:
        refuse_network_drive(path)
        if not is_open_here(path):
            check_file(path, newest_schema())
            if judge(path) is LogOwner.UNSURE:
                raise _unsure(path)
        is_closed = not is_open_here(path) and is_closed_list(path)
        try:
            connection = engine.connect(path, Access.READ_AS_IT_IS if is_closed else Access.READ)
            if not is_closed:  # else it holds no lock that could be lost
                connection.on_close = partial(note_closed, note_opened(path))
        except engine.Error as error:
            raise engine_error(error, path) from error
    try:
        connection.execute("PRAGMA mmap_size = 0")
        connection.execute("PRAGMA cache_size = -16000")
        refuse_foreign_parts(connection, path)
    except engine.Error as error:
        connection.close()
        raise engine_error(error, path) from error
    except DatabaseFileError:
        connection.close()
        raise
    return connection


def _unsure(path: Path) -> DatabaseFileError:
    """Why it is not known whose the log is: the program that has the list open may keep from others what it notes."""
    if is_state_denied(path) and not InstanceLock(path).is_free():
        holder = last_holder(path)
        return DatabaseFileError(FileTrouble.IN_USE, path, **(holder.facts() if holder is not None else {}))
    return DatabaseFileError(FileTrouble.LOG_UNSURE, path)


def is_closed_list(path: Path) -> bool:
    """Whether no process has the list open, and all of it is in its file: whoever opens it makes a log and its index.

    An empty log without an index, or an index without a log, is left over.
    """
    return not log_salts(path) and not (log_path(path).exists() and index_path(path).exists())


def is_read_in_place(path: Path) -> bool:
    """Whether `reading_connection` makes no file beside the list at ``path``; else its log's index would be made.

    Such a file would belong to who only looks, and could keep the list's owner from writing.
    """
    return is_closed_list(path) or index_path(path).exists()


def refuse_network_drive(path: Path) -> None:
    """Keeps the write-ahead log off drives of other computers, to read as well as to write.

    Raises:
        DatabaseFileError: NETWORK_DRIVE, with the fact ``drive``.
    """
    drive = network_drive(path)
    if drive is not None:
        raise DatabaseFileError(FileTrouble.NETWORK_DRIVE, path, drive=drive)


def check_tables(path: Path) -> None:
    """Reads a little of every table, so that damage is found at the start and not at the first save.

    Indexes are left out, those of searches too: they are made anew while the list is open.

    By a connection that can't write, which is closed before any other opens the list: closing one that can write
    folds the log in, and the file is to be left byte for byte as it was. The list isn't open in this process, and no
    other process writes it.

    Raises:
        DatabaseFileError: the list is damaged, can't be read, or has parts that the program didn't make.
    """
    has_log = bool(log_salts(path))
    had_index = index_path(path).exists()
    try:
        # Without a log nothing but the file itself is read, and no other file is made.
        with closing(engine.connect(path, Access.READ if has_log else Access.READ_AS_IT_IS)) as connection:
            refuse_foreign_parts(connection, path)
            for table, is_without_keys in connection.execute(TABLES).fetchall():
                way = "" if is_without_keys else "NOT INDEXED"
                connection.execute(f'SELECT 1 FROM "{table}" {way} LIMIT 1').fetchall()
    except engine.Error as error:
        raise engine_error(error, path) from error
    except UnicodeDecodeError as error:  # a name of a table, damaged
        raise DatabaseFileError(FileTrouble.DAMAGED, path) from error
    finally:
        if not had_index:
            with suppress(OSError):
                index_path(path).unlink(missing_ok=True)


def is_sound(connection: engine.Connection) -> bool:
    """Whether SQLite finds nothing wrong in the file, its indexes included, and no key in it leads nowhere.

    Search indexes are left out: nothing is lost with them, and no backup is to be refused for them.
    """
    try:
        has_keys = connection.execute("PRAGMA foreign_key_check").fetchone() is None
        return has_keys and not _problems(connection, "integrity_check")
    except engine.Error:
        return False


def is_readable(connection: engine.Connection) -> bool:
    """Whether every page can be read and fits the others, which leaves out whether indexes agree with their tables.

    Raises:
        engine.Error: it can't be asked.
    """
    return not _problems(connection, "quick_check")


def wrong_indexes(connection: engine.Connection) -> tuple[str, ...]:
    """The indexes of a list that `is_readable` that don't agree with their tables; search indexes are left out.

    Raises:
        engine.Error: it can't be asked.
    """
    there = [name for (name,) in connection.execute(_INDEXES).fetchall()]
    problems = _problems(connection, "integrity_check")
    named = tuple(name for name in there if any(re.search(rf"\b{name}$", each) for each in problems))
    return named if named or not problems else tuple(there)


def _problems(connection: engine.Connection, check: str) -> list[str]:
    """What a check finds, without what it finds in search indexes, which are made anew from the rows."""
    found = [str(row[0]) for row in connection.execute(f"PRAGMA {check}").fetchall()]
    return [each for each in found if each != "ok" and not _OF_SEARCH.match(each)]


def is_whole(path: Path) -> bool | None:
    """Whether the customer list at ``path`` `is_readable`; for a thread of its own.

    Returns:
        None if the list can't be opened to be checked, for another reason than damage.
    """
    try:
        reader = reading_connection(path)
    except DatabaseFileError as error:
        return False if error.trouble is FileTrouble.DAMAGED else None
    with closing(reader):
        try:
            return is_readable(reader)
        except engine.Error:
            return False
