"""Settling whose a log is that lies beside a list, once a person has chosen; see `log_state`.

What the list would be with the log and without it is tried on copies, which are gone afterwards. A log is never
played into the list itself here. What the person chose is made once more on a copy, checked, compared with
what was shown, and then that copy takes the list's place (`replacing`). Either way both files are kept as they were,
beside the list, under one dated name: that pair opens both ways again.
"""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from custlist_desktop.database import engine
from custlist_desktop.database.backup_facts import FoundBackup, is_good, look_at, readable_tag
from custlist_desktop.database.copying import copy_content, copy_whole, newest_copies
from custlist_desktop.database.log_state import log_path
from custlist_desktop.database.reading import is_sound
from custlist_desktop.database.replacing import close_for_good, prepared_path, put_in_place
from custlist_desktop.database.search_index import FILLING, SEARCHES
from custlist_desktop.database.soundness import wrong_searches
from custlist_desktop.database.unfinished import remove_unfinished
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble, TemporaryFolderError
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.system.file_errors import file_error
from custlist_desktop.system.temporary_folders import TemporaryFolder


@dataclass(frozen=True, slots=True)
class Trial:
    """What was found by opening the list one way.

    Attributes:
        is_whole: whether SQLite finds nothing wrong, and the search indexes say what the rows say.
        customers: how many can be counted; None where they can't.
        estimates: likewise.
        changed: when something was changed last, as the journal has it; None where nothing was, or it can't be read.
    """

    is_whole: bool
    customers: int | None = None
    estimates: int | None = None
    changed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Trials:
    """A list opened both ways.

    Attributes:
        other_lists: the newest good backup beside it, where it and all others there are of another list: then the
            file is likely another list's, and the backups are the list's own.
    """

    with_log: Trial
    without_log: Trial
    other_lists: FoundBackup | None = None


def try_both(path: Path, progress: Progress) -> Trials:
    """Opens copies of the list at ``path``, with its log and without. A job: it may take long, or end the process.

    Raises:
        DatabaseFileError: the list can't be read.
        TemporaryFolderError: there is no room for the copies.
    """
    progress(0, 2)
    with copied(path, with_log=True) as copy:
        with_log = tried(copy)
    progress(1, 2)
    with copied(path, with_log=False) as copy:
        without_log = tried(copy)
    progress(2, 2)
    return Trials(with_log, without_log, _backup_of_another(path))


def _backup_of_another(path: Path) -> FoundBackup | None:
    tag = readable_tag(path)
    copies = newest_copies(path)
    if not tag or any(readable_tag(copy) in ("", tag) for copy in copies):
        return None
    return next((found for found in map(look_at, copies) if is_good(found)), None)


def is_whole_with_log(path: Path) -> bool:
    """Whether the list and the log beside it make a whole list together; False too where no copy can be made."""
    try:
        with copied(path, with_log=True) as copy:
            return tried(copy).is_whole
    except (DatabaseFileError, TemporaryFolderError):
        return False


def tried(copy: Path) -> Trial:
    """What is in a list that nobody else needs, with the log beside it if there is one, which is folded in."""
    try:
        with closing(engine.connect(copy)) as connection:
            return Trial(
                is_sound(connection) and _are_indexes_true(connection),
                _count(connection, "customer"),
                _count(connection, "estimate"),
                _last_change(connection),
            )
    except engine.Error:
        return Trial(is_whole=False)


@contextmanager
def copied(path: Path, *, with_log: bool) -> Iterator[Path]:
    """A copy of the list at ``path`` as long as the block lasts; the list isn't open in this process.

    Raises:
        DatabaseFileError: the list can't be read.
        TemporaryFolderError: there is no room for the copy.
    """
    with TemporaryFolder("trial") as folder:
        copy = folder.path / "list.db"
        copy_content(path, copy)
        if with_log:
            copy_content(log_path(path), log_path(copy))
        yield copy


def _are_indexes_true(connection: engine.Connection) -> bool:
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    there = [table for table in SEARCHES if (f"{table}_search",) in tables]  # an older version had fewer
    filling: set[str] = set()  # nobody relies on these
    if (FILLING,) in tables:
        filling = {name for (name,) in connection.execute(f"SELECT name FROM {FILLING}").fetchall()}
    return all(name in filling for table in there for name in wrong_searches(connection, table, unheard))


def _count(connection: engine.Connection, table: str) -> int | None:
    try:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    except engine.Error:
        return None


def _last_change(connection: engine.Connection) -> datetime | None:
    try:
        (at,) = connection.execute("SELECT max(at) FROM journal").fetchone()
        return None if at is None else datetime.fromisoformat(at)
    except (engine.Error, ValueError, TypeError):
        return None


@dataclass(frozen=True, slots=True)
class LogChoice:
    """What a person chose.

    Attributes:
        with_log: whether the log is the list's own.
        shown: what was found when that way was tried; None if it could not be tried.
    """

    path: Path
    with_log: bool
    shown: Trial | None = None


def settle_log(choice: LogChoice, progress: Progress = unheard) -> Path:
    """Puts the list in place as it was chosen. A job: it may take long, and may be ended at any moment.

    Nobody has the list open: the caller holds its lock.

    Returns:
        the name under which the list and its log are kept as they were.

    Raises:
        DatabaseFileError: DAMAGED where the way isn't whole; LOG_UNSURE where it gives something else than was shown,
            since the files changed meanwhile; else why it can't be done. Nothing was changed.
    """
    progress(0, 1)
    path = Path(os.path.realpath(choice.path))
    prepared = prepared_path(path)
    try:
        remove_unfinished(prepared)
        _prepare(path, prepared, choice)
        return put_in_place(path, prepared) or path
    except OSError as error:
        raise file_error(error, choice.path) from error
    except DatabaseFileError as error:
        raise DatabaseFileError(error.trouble, choice.path, **error.facts) from error
    finally:
        with suppress(OSError):
            remove_unfinished(prepared)


def _prepare(path: Path, prepared: Path, choice: LogChoice) -> None:
    copy_whole(path, prepared)
    if choice.with_log:
        copy_whole(log_path(path), log_path(prepared))
    close_for_good(prepared)
    found = tried(prepared)
    if not found.is_whole:
        raise DatabaseFileError(FileTrouble.DAMAGED, path)
    if choice.shown is not None and choice.shown != found:
        raise DatabaseFileError(FileTrouble.LOG_UNSURE, path)
