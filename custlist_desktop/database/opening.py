"""Opening a customer list: one connection that writes, and read-only ones beside it.

There is one writer, since the program alone folds the write-ahead log in and notes whose it is (`log_state`). A lock
of the program's own keeps a second program away.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from peewee import DatabaseError, SqliteDatabase
from playhouse.migrations import Runner

from custlist_desktop.database import engine
from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.backup import BackupError, back_up_before
from custlist_desktop.database.copying import aside_path
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.file_check import APPLICATION_ID, check_file, check_writable
from custlist_desktop.database.log_state import LogOwner, index_path, judge, log_path, state_path
from custlist_desktop.database.open_files import is_open_here, opening
from custlist_desktop.database.orm import ListDatabase
from custlist_desktop.database.own_parts import OwnParts, refuse_foreign_parts
from custlist_desktop.database.reading import (
    MIGRATIONS,
    check_tables,
    newest_schema,
    reading_connection,
    refuse_network_drive,
)
from custlist_desktop.database.replacing import settle
from custlist_desktop.database.search_index import table_searches
from custlist_desktop.database.store import Store
from custlist_desktop.database.unfinished import SUFFIX, remove_unfinished
from custlist_desktop.database.unsure_log import is_whole_with_log
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.models.base import database_proxy
from custlist_desktop.system.file_errors import file_error, reading_error
from custlist_desktop.system.private_files import make_private_file, make_private_folder
from custlist_desktop.system.syncing import give_name, sync_file, sync_folder

_PRAGMAS = {
    "foreign_keys": 1,
    "journal_mode": "wal",
    "synchronous": "full",
    "wal_autocheckpoint": 0,  # the log is folded in by `checkpoints` alone
    "mmap_size": 0,
    "secure_delete": 1,  # what was deleted for good isn't left on free pages
    "cache_size": -16_000,  # KiB
}


def open_customer_file(path: Path) -> Store:
    """Opens the customer list at ``path`` for writing; makes it, and its folder, if nothing is there.

    An older file is migrated, after a copy of it was made. Binds the tables to this file: one is open at a time.

    Raises:
        DatabaseFileError: the file can't be used; it is left untouched. LOG_UNSURE where a log lies beside it that
            may be another list's: `unsure_log` asks and settles that.
    """
    with opening:
        refuse_network_drive(path)
        cut_short = None if is_open_here(path) else settle(path)
        if not _exists(path):
            _create(path)
        elif not is_open_here(path):
            check_file(path, newest_schema())
            check_writable(path)
            _require_own_log(path)
            check_tables(path)
        file = _opened(path, as_guest=False)
        file.cut_short = cut_short
        return file


def open_store(address: ListAddress) -> Store:
    """Opens the list at ``address`` for writing; see `open_customer_file`."""
    return open_customer_file(address.path)


def _require_own_log(path: Path) -> None:
    owner = judge(path)
    if owner is LogOwner.UNSURE or (owner is LogOwner.LIKELY and not is_whole_with_log(path)):
        raise DatabaseFileError(FileTrouble.LOG_UNSURE, path)


def _opened(path: Path, *, as_guest: bool) -> Store:
    writer = _connect(path)
    try:
        file = Store(path, writer, as_guest=as_guest)
    except DatabaseFileError:
        writer.close()
        raise
    try:
        _migrate(writer, path)
        file.note_log()
    except DatabaseFileError:
        file.close()
        raise
    except (DatabaseError, engine.Error) as error:
        file.close()
        raise engine_error(error, path) from error
    database_proxy.initialize(writer)
    return file


@contextmanager
def opened_beside(address: ListAddress) -> Iterator[Store]:
    """The list at ``address``, for a process beside the one that has it open, which waits meanwhile.

    What the other process holds may have lost its locks (see `open_files`), by a library's doing too, and who closes
    a list last deletes its write-ahead log. A reader that is closed after the writer keeps that from happening: it
    may not write, so it may not delete either.

    Raises:
        DatabaseFileError: the file can't be used.
    """
    path = address.path
    with closing(reading_connection(path)), closing(_opened(path, as_guest=True)) as file:
        yield file
        if not file.is_small():
            file.fold_log()


def make_list(path: Path, schema: int) -> None:
    """Makes an empty list of an older ``schema``, or of the newest one, which nobody else needs yet.

    Raises:
        DatabaseFileError: it can't be written.
    """
    writer = _connect(path)
    try:
        writer.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        runner = Runner(writer, str(MIGRATIONS))
        runner.up(max((each.idx, each.name) for each in runner.migrations() if each.idx <= schema)[1])
        writer.execute_sql(f"PRAGMA user_version = {schema}")
    except (DatabaseError, engine.Error) as error:
        raise engine_error(error, path) from error
    finally:
        writer.close()


def bring_up_to_date(path: Path) -> None:
    """Gives the list at ``path``, a copy that nobody else needs, the newest schema, and all its triggers.

    Raises:
        DatabaseFileError: it can't be used; DAMAGED also where a table is missing.
    """
    check_file(path, newest_schema())
    writer = _connect(path)
    try:
        refuse_foreign_parts(writer.connection(), path)  # before anything is migrated, so that none of them acts
        _migrate(writer, None)
        if not _own_parts().complete(writer):
            raise DatabaseFileError(FileTrouble.DAMAGED, path)
        for search in table_searches(writer.connection()):
            search.fold_all()
    except (DatabaseError, engine.Error) as error:
        raise engine_error(error, path) from error
    finally:
        writer.close()


def _own_parts() -> OwnParts:
    fresh = ListDatabase(":memory:", thread_safe=False)
    fresh.connect()
    try:
        Runner(fresh, str(MIGRATIONS)).up()
        return OwnParts(fresh)
    finally:
        fresh.close()


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:  # a folder that may not be looked into, or a name that no file can have
        raise reading_error(error, path) from error


def _connect(path: Path) -> SqliteDatabase:
    # thread_safe=False: one connection, not one per thread, so that a second writer can't come to be by accident.
    writer = ListDatabase(str(path), pragmas=_PRAGMAS, thread_safe=False)
    try:
        writer.connect()
    except (DatabaseError, engine.Error) as error:
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
            _migrate(writer, None)
        finally:
            writer.close()
        sync_file(unfinished)
        sync_folder(path.parent)  # its log is gone before it has its name
        give_name(unfinished, path)
    except (OSError, DatabaseError, engine.Error, DatabaseFileError) as error:
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
    log, state = log_path(path), state_path(path)
    aside = aside_path(path, datetime.now())
    if log.exists():
        log.replace(log_path(aside))
    if state.exists():
        state.replace(state_path(aside))
    index_path(path).unlink(missing_ok=True)


def _migrate(writer: SqliteDatabase, path: Path | None) -> None:
    """Brings the list up to date; copies it first, if it is the list at ``path`` and not one that is being made."""
    runner = Runner(writer, str(MIGRATIONS))
    if any(each.path and not each.applied for each in runner.status()):
        if path is not None:
            _copy_before_migrating(path)
        runner.up()
    # Asked each time: a crash may have come between a migration and this note of it.
    if writer.execute_sql("PRAGMA user_version").fetchone()[0] < newest_schema():
        writer.execute_sql(f"PRAGMA user_version = {newest_schema()}")


def _copy_before_migrating(path: Path) -> None:
    try:
        back_up_before(path, BackupReason.BEFORE_UPDATE)
    except BackupError as error:
        raise DatabaseFileError(FileTrouble.NOT_COPIED, path, folder=error.path.parent) from error
