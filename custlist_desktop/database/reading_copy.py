"""A customer list that is only looked at: a copy in a private folder, so that nothing beside the list is written.

SQLite writes beside a list even to read it, its log's index at least, and can't where nothing may be written. A copy
of our own can be brought up to date, searched and exported by the same code as any list; only changes are refused.
"""

from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.copying import copy_content
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.file_check import check_file
from custlist_desktop.database.log_state import LogOwner, Mark, judge, log_path, mark_if_there
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.own_parts import refuse_foreign_parts
from custlist_desktop.database.reading import is_readable, newest_schema, reading_connection
from custlist_desktop.database.store import Store
from custlist_desktop.database.unfinished import remove_unfinished
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble, TemporaryFolderError
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.system.file_errors import trouble_of
from custlist_desktop.system.private_files import make_private_file
from custlist_desktop.system.temporary_folders import place_of

_TRIES: Final = 3
"""How often a list is copied that another program changes meanwhile."""
_PAGES_AT_A_TIME: Final = 1024


@dataclass(frozen=True, slots=True)
class CopyRequest:
    """A list to copy to a new file; whether a program of this computer has it open, which needs another way."""

    source: Path
    copy: Path
    is_open_elsewhere: bool = False


def make_copy(request: CopyRequest, progress: Progress = unheard) -> bool:
    """`copy_as_it_is` as a job; ``progress`` is called with how many bytes, or pages, are copied."""
    try:
        return copy_as_it_is(
            request.source, request.copy, is_open_elsewhere=request.is_open_elsewhere, progress=progress
        )
    except BaseException:
        remove_unfinished(request.copy)
        raise


def open_reading_copy(source: Path, folder: Path, *, is_open_elsewhere: bool = False) -> Store:
    """Copies the customer list at ``source`` and opens the copy; see `opened_copy`.

    Nothing is written beside the list. Let it be prepared for reading, then call `Store.refuse_changes`.

    Args:
        folder: a private one for the copy, which the caller removes.
        is_open_elsewhere: whether a program of this computer has it open; the copy is of one moment then too.

    Raises:
        DatabaseFileError: the list can't be read, or is damaged.
        TemporaryFolderError: the disk for temporary files is full.
    """
    copy = folder / source.name
    return opened_copy(source, copy, has_log=copy_as_it_is(source, copy, is_open_elsewhere=is_open_elsewhere))


def opened_copy(source: Path, copy: Path, *, has_log: bool) -> Store:
    """Opens a private copy of ``source`` to look at; `Store.origin` is the list itself.

    Raises:
        DatabaseFileError: it can't be opened.
    """
    file = open_customer_file(copy)
    file.origin, file.lacks_log = source, not has_log
    return file


def copy_as_it_is(source: Path, copy: Path, *, is_open_elsewhere: bool = False, progress: Progress = unheard) -> bool:
    """Copies a customer list to a new file, with what is in the log beside it, and checks the copy.

    Returns:
        whether the copy has all; not if there is a log that may be another list's, and was left out.

    Raises:
        DatabaseFileError: the list can't be read, or is damaged.
        TemporaryFolderError: there is no room for the copy.
    """
    check_file(source, newest_schema())
    try:
        make_private_file(copy)
    except OSError as error:
        raise TemporaryFolderError(trouble_of(error), place_of(copy)) from error
    if is_open_elsewhere:
        copy_by_engine(source, copy, progress)
        return True
    _copy_files(source, copy, progress)
    return _fold_log(source, copy, progress)


def copy_by_engine(source: Path, copy: Path, progress: Progress) -> None:
    """Lets SQLite copy a list that may be written meanwhile; it may read what the one who writes has beside it.

    Raises:
        DatabaseFileError: the list can't be read.
        TemporaryFolderError: there is no room for the copy.
    """
    try:
        with (
            closing(reading_connection(source)) as reader,
            closing(engine.connect(copy)) as target,
        ):
            reader.execute("BEGIN")
            reader.execute(
                "SELECT count(*) FROM sqlite_schema"
            ).fetchone()  # one moment; else each save begins it anew
            engine.copy_pages(reader, target, _PAGES_AT_A_TIME, lambda left, total: progress(total - left, total + 1))
    except engine.Error as error:
        raise _copying_error(error, source, copy) from error


def _copy_files(source: Path, copy: Path, progress: Progress) -> None:
    """Copies a list, and the log beside it, as they are at one moment."""
    log, log_copy = log_path(source), log_path(copy)
    for _ in range(_TRIES):
        before = _marks(source, log)
        copy_content(source, copy, progress)
        log_copy.unlink(missing_ok=True)
        if before[1] is not None and before[1].size:
            make_private_file(log_copy)
            copy_content(log, log_copy)
        if _marks(source, log) == before:
            return
    raise DatabaseFileError(FileTrouble.IN_USE, source)


def _marks(*paths: Path) -> list[Mark | None]:
    """What tells whether files were written meanwhile; None for one that isn't there."""
    return [mark_if_there(path) for path in paths]


def _fold_log(source: Path, copy: Path, progress: Progress) -> bool:
    """Makes the copy one sound file: with its log, or without one that may be another list's; returns which."""
    has_log = log_path(copy).exists()
    if has_log and judge(source) is not LogOwner.UNSURE:
        with suppress(engine.Error):
            if _folded(copy, source, progress):
                return True
        copy_content(source, copy)  # what the wrong log did to it is undone
    log_path(copy).unlink(missing_ok=True)
    try:
        if not _folded(copy, source, progress):
            raise DatabaseFileError(FileTrouble.DAMAGED, source)
    except engine.Error as error:
        raise _copying_error(error, source, copy) from error
    return not has_log


def _folded(copy: Path, source: Path, progress: Progress) -> bool:
    """Folds a log into the copy and says whether it is one that can be read.

    Raises:
        DatabaseFileError: FOREIGN_PARTS.
        engine.Error: it is damaged.
    """
    with closing(engine.connect(copy)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        refuse_foreign_parts(connection, source)
        with engine.asking(connection, lambda: progress(1, 1)):
            return is_readable(connection)


def _copying_error(error: engine.Error, source: Path, copy: Path) -> DatabaseFileError | TemporaryFolderError:
    told = engine_error(error, source)
    if told.trouble is FileTrouble.DISK_FULL:
        return TemporaryFolderError(told.trouble, place_of(copy))
    return told
