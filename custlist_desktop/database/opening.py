"""Opening a customer list: one connection that writes, and read-only ones beside it.

SQLite before 3.51.3 can corrupt a write-ahead log that two connections write or checkpoint at the same instant,
so there is one writer, and a lock of the program's own keeps a second program away.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import Any

from peewee import DatabaseError, IntegrityError, SqliteDatabase
from playhouse.migrations import Runner

from custlist_desktop.database.bulk import indexed_at_the_end, indexed_together, large_cache
from custlist_desktop.database.customer_list import SPANISH_INDEXES
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.estimate_list import SPANISH_ESTIMATE_INDEXES
from custlist_desktop.database.file_check import APPLICATION_ID, check_file, check_writable
from custlist_desktop.database.open_files import NotedConnection, is_open_here, note_closed, note_opened, opening
from custlist_desktop.database.unfinished import SUFFIX, remove_unfinished
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.models.base import BaseModel, database_proxy
from custlist_desktop.system.drives import network_drive
from custlist_desktop.system.file_errors import file_error, trouble_of
from custlist_desktop.system.private_files import make_private_file, make_private_folder

_MIGRATIONS = Path(__file__).parent / "migrations"
_PRAGMAS = {
    "foreign_keys": 1,
    "journal_mode": "wal",
    "synchronous": "full",
    "busy_timeout": 5000,
    "mmap_size": 0,
    "cache_size": -16_000,  # KiB
}


class CustomerFile:
    """An open customer list. Close it when done; closing folds the write-ahead log into the file."""

    def __init__(self, path: Path, writer: SqliteDatabase) -> None:
        self.path = path
        self._writer = writer
        self._identity = note_opened(path)

    def close(self) -> None:
        """Ends the writing connection. Readers are to be closed before."""
        self._writer.close()
        identity, self._identity = self._identity, None
        note_closed(identity)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside happen, or none does.

        Raises:
            DatabaseFileError: the disk is full, or the file is damaged or can't be written any more.
        """
        try:
            with self._writer.atomic("IMMEDIATE"):
                yield
        except (IntegrityError, sqlite3.IntegrityError):
            raise  # a mistake of the program's, not of the file
        except (DatabaseError, sqlite3.DatabaseError) as error:  # the engine's own, from `insert_rows`
            raise engine_error(error, self.path) from error

    def insert_rows(self, model: type[BaseModel], rows: Iterable[Mapping[str, Any]]) -> None:
        """Inserts many rows that have the same columns, without the cost of a query for each.

        Call it inside a `transaction`. Values are to be in the form that the file keeps.
        """
        remaining = iter(rows)
        first = next(remaining, None)
        if first is None:
            return
        columns = tuple(first)
        names, marks = ", ".join(columns), ", ".join(f":{name}" for name in columns)
        sql = f"INSERT INTO {model._meta.table_name} ({names}) VALUES ({marks})"
        with self.bulk(model):
            self._writer.connection().executemany(sql, chain((first,), remaining))

    @contextmanager
    def bulk(self, model: type[BaseModel]) -> Iterator[None]:
        """Lets several `insert_rows` be one bulk insert, whose search index is written at its end."""
        with large_cache(self._writer), indexed_at_the_end(self._writer, model._meta.table_name):
            yield

    @contextmanager
    def bulk_change(self, model: type[BaseModel], keys: str) -> Iterator[None]:
        """Lets statements inside change or delete many rows, whose search index is written before and after.

        Call it inside a `transaction`.

        Args:
            model: whose rows; one with a search index.
            keys: a SELECT that gives the keys of all rows that change, before and after alike.
        """
        with large_cache(self._writer), indexed_together(self._writer, model._meta.table_name, keys):
            yield

    def prepare_order(self, language: str) -> None:
        """Makes the indexes that a language's order needs besides the file's own; only Spanish has any.

        They are made once a file, for those who read it in Spanish: others needn't carry them.

        Raises:
            DatabaseFileError: the disk is full, or the file can't be written any more.
        """
        if language == "es":
            with self.transaction():
                for index in (*SPANISH_INDEXES, *SPANISH_ESTIMATE_INDEXES):
                    self._writer.execute_sql(f"CREATE INDEX IF NOT EXISTS {index}")

    def open_reader(self) -> sqlite3.Connection:
        """A new read-only connection, for use in the thread that asks for it."""
        return open_reader(self.path)


def newest_schema() -> int:
    """The schema version that this program writes: the number of its newest migration."""
    return max(int(path.name.partition("_")[0]) for path in _MIGRATIONS.glob("[0-9]*.py"))


def open_customer_file(path: Path) -> CustomerFile:
    """Opens the customer list at ``path`` for writing; makes it, and its folder, if nothing is there.

    An older file is migrated. Binds the tables to this file: one is open at a time.

    Raises:
        DatabaseFileError: the file can't be used; it is left untouched.
    """
    with opening:
        _refuse_network_drive(path)
        if not _exists(path):
            _create(path)
        elif not is_open_here(path):
            check_file(path, newest_schema())
            check_writable(path)
        writer = _connect(path)
        try:
            _migrate(writer)
            _touch_tables(writer)
        except DatabaseError as error:
            writer.close()
            raise engine_error(error, path) from error
        database_proxy.initialize(writer)
        return CustomerFile(path, writer)


@contextmanager
def opened_beside(path: Path) -> Iterator[CustomerFile]:
    """The customer list at ``path``, for a process beside the one that has it open, which waits meanwhile.

    What the other process holds may have lost its locks (see `open_files`), by a library's doing too, and who closes
    a list last deletes its write-ahead log. A reader that is closed after the writer keeps that from happening: it
    may not write, so it may not delete either.

    Raises:
        DatabaseFileError: the file can't be used.
    """
    with closing(open_reader(path)), closing(open_customer_file(path)) as file:
        yield file


def open_reader(path: Path) -> sqlite3.Connection:
    """A read-only connection to an existing customer list.

    It is sqlite3's own rather than peewee's: a list reads raw rows, and only this connection can be interrupted.

    Raises:
        DatabaseFileError: the file can't be used.
    """
    with opening:
        _refuse_network_drive(path)
        if not is_open_here(path):
            check_file(path, newest_schema())
        try:
            uri = f"{path.resolve().as_uri()}?mode=ro"
            connection = sqlite3.connect(uri, uri=True, isolation_level=None, factory=NotedConnection)
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


def _refuse_network_drive(path: Path) -> None:
    """Keeps the write-ahead log off drives of other computers, to read as well as to write."""
    drive = network_drive(path)
    if drive is not None:
        raise DatabaseFileError(FileTrouble.NETWORK_DRIVE, path, drive=drive)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:  # a folder that may not be looked into, or a name that no file can have
        is_too_long = trouble_of(error) is FileTrouble.NAME_TOO_LONG
        trouble = FileTrouble.NAME_TOO_LONG if is_too_long else FileTrouble.UNREADABLE
        raise DatabaseFileError(trouble, path) from error


def _connect(path: Path) -> SqliteDatabase:
    # thread_safe=False: one connection, not one per thread, so that a second writer can't come to be by accident.
    writer = SqliteDatabase(str(path), pragmas=_PRAGMAS, thread_safe=False)
    try:
        writer.connect()
    except DatabaseError as error:
        raise engine_error(error, path) from error
    return writer


def _create(path: Path) -> None:
    """Makes a new file under another name and renames it, so that a crash leaves no half-made customer list."""
    unfinished = path.with_name(path.name + SUFFIX)
    try:
        make_private_folder(path.parent)
        remove_unfinished(unfinished)
        make_private_file(unfinished)  # its log, and the list's, get the same mode from SQLite
        _set_log_aside(path)
        writer = _connect(unfinished)
        try:
            writer.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            _migrate(writer)
        finally:
            writer.close()
        unfinished.rename(path)
    except (OSError, DatabaseError, DatabaseFileError) as error:
        with suppress(OSError):
            remove_unfinished(unfinished)
        raise _creation_error(error, path) from error


def _creation_error(error: Exception, path: Path) -> DatabaseFileError:
    if isinstance(error, DatabaseFileError):
        return DatabaseFileError(error.trouble, path, **error.facts)
    if isinstance(error, OSError):
        return file_error(error, path)
    return engine_error(error, path)


def _set_log_aside(path: Path) -> None:
    """Renames the log of a customer list that is gone: SQLite would play it into the new one, and damage that."""
    log = path.with_name(path.name + "-wal")
    if log.exists():
        log.replace(path.with_name(path.name + ".lost-wal"))
    path.with_name(path.name + "-shm").unlink(missing_ok=True)


def _migrate(writer: SqliteDatabase) -> None:
    Runner(writer, str(_MIGRATIONS)).up()
    # Asked each time: a crash may have come between a migration and this note of it.
    if writer.execute_sql("PRAGMA user_version").fetchone()[0] < newest_schema():
        writer.execute_sql(f"PRAGMA user_version = {newest_schema()}")


def _touch_tables(writer: SqliteDatabase) -> None:
    """Reads a little of every table, so that a damaged file is found at the start and not at the first save."""
    for table in writer.get_tables():
        writer.execute_sql(f'SELECT 1 FROM "{table}" LIMIT 1').fetchall()
