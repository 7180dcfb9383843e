"""Looking into a customer list without writing it."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.file_check import check_file
from custlist_desktop.database.log_state import LogOwner, index_path, judge, log_salts
from custlist_desktop.database.open_files import NotedConnection, is_open_here, opening
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.drives import network_drive

MIGRATIONS: Final = Path(__file__).parent / "migrations"


def newest_schema() -> int:
    """The schema version that this program writes: the number of its newest migration."""
    return max(int(path.name.partition("_")[0]) for path in MIGRATIONS.glob("[0-9]*.py"))


def open_reader(path: Path) -> sqlite3.Connection:
    """A read-only connection to an existing customer list.

    It is sqlite3's own rather than peewee's: a list reads raw rows, and only this connection can be interrupted.

    Raises:
        DatabaseFileError: the file can't be used; LOG_UNSURE where the log beside it may be another list's, since
            reading plays it as well as writing does.
    """
    with opening:
        refuse_network_drive(path)
        if not is_open_here(path):
            check_file(path, newest_schema())
            if judge(path) is LogOwner.UNSURE:
                raise DatabaseFileError(FileTrouble.LOG_UNSURE, path)
        try:
            connection = sqlite3.connect(
                _uri(path, "mode=ro"), uri=True, isolation_level=None, factory=NotedConnection
            )
            connection.note(path)
        except sqlite3.Error as error:
            raise engine_error(error, path) from error
    try:
        connection.execute("PRAGMA busy_timeout = 5000")
        connection.execute("PRAGMA mmap_size = 0")
        connection.execute("PRAGMA cache_size = -16000")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error as error:
        connection.close()
        raise engine_error(error, path) from error
    return connection


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

    By a connection that can't write, which is closed before any other opens the list: closing one that can write
    folds the log in, and the file is to be left byte for byte as it was. The list isn't open in this process, and no
    other process writes it.

    Raises:
        DatabaseFileError: the list is damaged, or can't be read.
    """
    has_log = bool(log_salts(path))
    had_index = index_path(path).exists()
    try:
        # Without a log nothing but the file itself is read, and no other file is made.
        with closing(sqlite3.connect(_uri(path, "mode=ro" if has_log else "immutable=1"), uri=True)) as connection:
            for (table,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
                connection.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchall()
    except sqlite3.Error as error:
        raise engine_error(error, path) from error
    finally:
        if not had_index:
            with suppress(OSError):
                index_path(path).unlink(missing_ok=True)


def _uri(path: Path, how: str) -> str:
    return f"{path.resolve().as_uri()}?{how}"
