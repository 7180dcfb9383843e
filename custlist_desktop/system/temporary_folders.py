"""Folders for what is needed for a moment: rows of an import, pages to print, pictures of the style sheet.

They hold customers, so none is to outlive its process. The kernel's lock on a file in each tells whether its process
runs; those of processes that were killed are swept when the program starts next.
"""

import errno
import os
import re
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self
from weakref import finalize

from custlist_desktop.domain.errors import TemporaryFolderError
from custlist_desktop.system.file_errors import trouble_of
from custlist_desktop.system.locks import HELD, holding, is_at, is_locked, take_kernel_lock
from custlist_desktop.system.private_files import PRIVATE_FILE

_PREFIX: Final = "custlist-"
_LOCK: Final = ".custlist-lock"
_OUTSIDE: Final = "outside"
"""The file in a folder that names an unfinished file elsewhere, which goes with it."""
UNFINISHED: Final = re.compile(r"\.custlist-[0-9a-f]{12}\.part|.+\.unfinished", re.DOTALL)
"""What unfinished files are called that a person's folder holds for a moment; nothing else elsewhere is removed."""
_MADE: Final = re.compile(rf"{_PREFIX}[a-z]+-[a-z0-9_]{{8}}")
"""What `tempfile.mkdtemp` calls a folder of ours."""
_OLD_STAGING: Final = "custlist-import-"
"""Of versions before 0.2, whose folders had no lock."""
_TRIES: Final = 10
_BESIDE: Final = ("-journal", "-wal", "-shm")
"""What SQLite keeps beside a copy of a list that isn't finished."""
_OLD_AGE: Final = 24 * 60 * 60  # seconds


class TemporaryFolder:
    """A new folder of this process, for this account only. Remove it, or use it in a ``with`` block."""

    def __init__(self, purpose: str) -> None:
        """Makes it.

        Args:
            purpose: one word, for whoever finds it.

        Raises:
            TemporaryFolderError: the system's place for temporary files is full or can't be written.
        """
        try:
            self.path, lock = _made_and_locked(f"{_PREFIX}{purpose}-")
        except OSError as error:
            raise TemporaryFolderError(trouble_of(error), temporary_place()) from error
        self._end = finalize(self, _end, self.path, lock)  # also at the end of the program

    def takes_along(self, unfinished: Path) -> None:
        """Lets a file elsewhere, called as `UNFINISHED` says, be swept with this folder if the process is killed.

        Raises:
            OSError: that can't be noted.
        """
        (self.path / _OUTSIDE).write_text(str(unfinished.absolute()), "utf-8", "surrogateescape")

    def remove(self) -> None:
        """Removes it, with all that is in it; a second time does nothing."""
        self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.remove()


@contextmanager
def swept_if_killed(unfinished: Path) -> Iterator[None]:
    """Lets an unfinished file in any folder go at the next start, if the process is killed in this block.

    Where that can't be noted, as on a full disk, the file would stay, and its name says what it is.
    """
    with ExitStack() as stack:
        with suppress(TemporaryFolderError, OSError):
            stack.enter_context(TemporaryFolder("copy")).takes_along(unfinished)
        yield


def _made_and_locked(prefix: str) -> tuple[Path, int]:
    """A new folder, and its lock as being in use; another one where a sweep took the first. Raises OSError.

    A process that dies between its first and its second step, or the last two of `_remove`, leaves an empty folder.
    """
    for tries_left in reversed(range(_TRIES)):
        folder = Path(tempfile.mkdtemp(prefix=prefix))
        try:
            return folder, _locked(folder / _LOCK)
        except OSError as error:
            _remove(folder)
            if error.errno not in (*HELD, errno.ENOENT) or not tries_left:
                raise
    raise AssertionError


def _locked(file: Path) -> int:
    """Locks a new folder, as a sweep does until it has removed the folder. Raises OSError."""
    lock = os.open(file, os.O_CREAT | os.O_RDWR, PRIVATE_FILE)
    try:
        take_kernel_lock(lock)
        if not is_at(lock, file):
            raise BlockingIOError(errno.EAGAIN, "swept", str(file))
    except OSError:
        os.close(lock)
        raise
    return lock


def _end(folder: Path, lock: int) -> None:
    os.close(lock)  # Windows removes no file that is open
    _remove(folder)


def temporary_place() -> Path:
    """The folder in which the system wants temporary files; for a message, also where there is none."""
    try:
        return Path(tempfile.gettempdir())
    except OSError:
        return Path(os.environ.get("TMPDIR") or os.environ.get("TEMP") or "/tmp")  # noqa: S108  # named, never used


def place_of(path: Path) -> Path:
    """The place for temporary files in which ``path`` is: another process may find another one, as when this is full.

    Args:
        path: a file in a `TemporaryFolder`.
    """
    return path.parent.parent if path.parent.name.startswith(_PREFIX) else path.parent


def sweep_temporary_folders() -> None:
    """Removes what processes left that were killed; never a folder in use, nor one of another account."""
    with suppress(OSError):
        for folder in temporary_place().glob(f"{_PREFIX}*"):
            with suppress(OSError):
                if _is_ours(folder):
                    _sweep(folder)


def _is_ours(folder: Path) -> bool:
    status = folder.lstat()
    return stat.S_ISDIR(status.st_mode) and (not hasattr(os, "geteuid") or status.st_uid == os.geteuid())


def _sweep(folder: Path) -> None:
    """Removes a folder whose process is gone. A folder without our lock in it isn't one of these."""
    try:
        with holding(folder / _LOCK) as is_left:
            if is_left:
                _remove_outside(folder / _OUTSIDE)
                _remove(folder)
    except FileNotFoundError:
        if _MADE.fullmatch(folder.name):
            with suppress(OSError):  # something is in it
                folder.rmdir()
                return
        is_left = folder.name.startswith(_OLD_STAGING) and time.time() - folder.stat().st_mtime > _OLD_AGE
    if is_left:
        _remove(folder)  # Windows removes no file that is open, neither that of a process that is at work


def _remove_outside(note: Path) -> None:
    """Removes the unfinished file that a folder's note names, if it still is one that nobody works on."""
    with suppress(OSError, ValueError):
        unfinished = Path(note.read_text("utf-8", "surrogateescape"))
        is_plain = UNFINISHED.fullmatch(unfinished.name) and stat.S_ISREG(unfinished.lstat().st_mode)
        if is_plain and not is_locked(unfinished):
            for ending in _BESIDE:
                unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)
            unfinished.unlink()


def _remove(folder: Path) -> None:
    """Removes it, its lock last: until then a sweep knows it."""
    if os.name == "nt":  # there a file that can only be read can't be removed either
        for path in folder.rglob("*"):
            with suppress(OSError):
                path.chmod(stat.S_IWRITE)
    with suppress(OSError):
        for path in folder.iterdir():
            if path.name != _LOCK:
                _remove_one(path)
    shutil.rmtree(folder, ignore_errors=True)


def _remove_one(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink(missing_ok=True)
