"""Folders for what is needed for a moment: rows of an import, pages to print, pictures of the style sheet.

They hold customers, so none is to outlive its process. The kernel's lock on a file in each tells whether its process
runs; those of processes that were killed are swept when the program starts next.
"""

import os
import re
import shutil
import stat
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self
from weakref import finalize

from custlist_desktop.domain.errors import TemporaryFolderError
from custlist_desktop.system.file_errors import trouble_of
from custlist_desktop.system.locks import is_locked, take_kernel_lock
from custlist_desktop.system.private_files import PRIVATE_FILE

_PREFIX: Final = "custlist-"
_LOCK: Final = ".custlist-lock"
_OUTSIDE: Final = "outside"
"""The file in a folder that names an unfinished file elsewhere, which goes with it."""
UNFINISHED: Final = re.compile(r"\.custlist-[0-9a-f]{12}\.part")
"""What unfinished files are called that a person's folder holds for a moment; nothing else elsewhere is removed."""
_OLD_STAGING: Final = "custlist-import-"
"""Of versions before 0.2, whose folders had no lock."""
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
            self.path = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{purpose}-"))
            lock = _locked(self.path)
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


def _locked(folder: Path) -> int:
    """Locks a new folder as being in use; where that can't be done, it is removed. Raises OSError."""
    try:
        lock = os.open(folder / _LOCK, os.O_CREAT | os.O_RDWR, PRIVATE_FILE)
        try:
            take_kernel_lock(lock)
        except OSError:
            os.close(lock)
            raise
    except OSError:
        _remove(folder)
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
                if _is_ours(folder) and _is_left_behind(folder):
                    _remove_outside(folder / _OUTSIDE)
                    _remove(folder)


def _is_ours(folder: Path) -> bool:
    status = folder.lstat()
    return stat.S_ISDIR(status.st_mode) and (not hasattr(os, "geteuid") or status.st_uid == os.geteuid())


def _is_left_behind(folder: Path) -> bool:
    """Whether the process of a folder is gone. A folder without our lock in it isn't one of these."""
    try:
        return not is_locked(folder / _LOCK)
    except FileNotFoundError:
        return folder.name.startswith(_OLD_STAGING) and time.time() - folder.stat().st_mtime > _OLD_AGE


def _remove_outside(note: Path) -> None:
    """Removes the unfinished file that a folder's note names, if it still is one that nobody works on."""
    with suppress(OSError, ValueError):
        unfinished = Path(note.read_text("utf-8", "surrogateescape"))
        is_plain = UNFINISHED.fullmatch(unfinished.name) and stat.S_ISREG(unfinished.lstat().st_mode)
        if is_plain and not is_locked(unfinished):
            unfinished.unlink()


def _remove(folder: Path) -> None:
    if os.name == "nt":  # there a file that can only be read can't be removed either
        for path in folder.rglob("*"):
            with suppress(OSError):
                path.chmod(stat.S_IWRITE)
    shutil.rmtree(folder, ignore_errors=True)
