"""What an error of the engine means for the customer list: one answer for the window, the shell and jobs."""

import os
import shutil
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.log_state import index_path, log_path
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.file_errors import may_write, read_only_error
from custlist_desktop.system.temporary_folders import temporary_place

_TROUBLES: Final = {
    engine.CORRUPT: FileTrouble.DAMAGED,
    engine.NOTADB: FileTrouble.DAMAGED,
    engine.FULL: FileTrouble.DISK_FULL,
    engine.READONLY: FileTrouble.READ_ONLY,
    engine.CANTOPEN: FileTrouble.READ_ONLY,
    engine.PERM: FileTrouble.READ_ONLY,
    engine.BUSY: FileTrouble.IN_USE,
    engine.LOCKED: FileTrouble.IN_USE,
}
_LEAST_ROOM: Final = 64 * 1024
"""Bytes without which SQLite can't open a list: the index of its write-ahead log begins with 32 KiB."""


_hearers: Final[list[Callable[[DatabaseFileError], object]]] = []
_unheard: Final[deque[DatabaseFileError]] = deque(maxlen=8)
"""Damage that was met while nobody listened, as when the first rows of a window are read."""


def hear_of_damage(hearer: Callable[[DatabaseFileError], object]) -> Callable[[], None]:
    """Calls ``hearer`` at every damage that anything in this process meets, in any thread, until what it returns is
    called; also at what was met while nobody listened. What met it is told too, as ever."""
    _hearers.append(hearer)
    while _unheard:
        hearer(_unheard.popleft())
    return lambda: _hearers.remove(hearer)


def is_engine_error(error: BaseException) -> bool:
    """Whether SQLite raised it, by itself or by way of peewee."""
    if isinstance(error, engine.Error):
        return True
    from peewee import PeeweeException  # here, since who only looks into a list needs no peewee

    return isinstance(error, PeeweeException)


def engine_error(error: BaseException, path: Path) -> DatabaseFileError:
    """What the engine's ``error`` means for the customer list at ``path``.

    The engine's own words are for programmers; they are left out, since they may quote what a person wrote.
    """
    first = _first_of(error)
    code = engine.code_of(first)
    trouble = _TROUBLES.get(code) if code is not None else None
    if engine.is_of_search(first):
        trouble = FileTrouble.SEARCH_DAMAGED
    if code == engine.IOERR and _is_full(path.parent):
        trouble = FileTrouble.DISK_FULL  # as when the file that the processes share can't get its first page
    place = _engines_place()
    if trouble is FileTrouble.DISK_FULL and _is_full(place) and not _is_full(path.parent):
        return DatabaseFileError(FileTrouble.TEMPORARY_FULL, path, folder=place)  # long sorts are done there
    if trouble is FileTrouble.READ_ONLY:
        return _beside_error(path) or read_only_error(path)
    if trouble is None and "no such" in str(first):  # a table or a column that every list has
        trouble = FileTrouble.DAMAGED
    told = DatabaseFileError(trouble or FileTrouble.UNREADABLE, path, reason=engine.name_of(first))
    if told.trouble in (FileTrouble.DAMAGED, FileTrouble.SEARCH_DAMAGED):
        tell_of_damage(told)
    return told


def tell_of_damage(error: DatabaseFileError) -> None:
    """Tells whoever hears of damage."""
    for hearer in tuple(_hearers):
        hearer(error)
    if not _hearers:
        _unheard.append(error)


def _beside_error(path: Path) -> DatabaseFileError | None:
    """That SQLite can't write its own files beside the list, since another account made them, or they are none."""
    for beside in (log_path(path), index_path(path)):
        if os.path.lexists(beside) and not (beside.is_file() and may_write(beside)):
            return DatabaseFileError(FileTrouble.BESIDE_BLOCKED, path, beside=beside)
    return None


def _engines_place() -> Path:
    """Where SQLite keeps what it sorts (sqlite.org/tempfiles.html, 5), whether there is room or not."""
    if os.name == "nt":
        return temporary_place()
    named = (os.environ.get(name) for name in ("SQLITE_TMPDIR", "TMPDIR"))
    places = (Path(place) for place in (*named, "/var/tmp", "/usr/tmp", "/tmp") if place)  # noqa: S108  # only named
    return next((place for place in places if place.is_dir() and os.access(place, os.W_OK | os.X_OK)), Path())


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    except OSError:
        return False


def is_interruption(error: BaseException) -> bool:
    """Whether somebody ended the query on purpose."""
    return engine.code_of(_first_of(error)) == engine.INTERRUPT


def _first_of(error: BaseException) -> BaseException:
    """What went wrong first: SQLite ends a transaction itself when the disk is full, and then ROLLBACK fails too.

    It also leads from peewee's error to SQLite's own, which knows its code.
    """
    while error.__context__ is not None and is_engine_error(error.__context__):
        error = error.__context__
    return error


def engine_version() -> str:
    """The engine's name and version, such as ``SQLite 3.45.1``."""
    return f"SQLite {engine.VERSION}"
