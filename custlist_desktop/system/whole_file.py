"""Writing a file whole or not at all."""

import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from custlist_desktop.domain.errors import TemporaryFolderError
from custlist_desktop.system.locks import is_locked, take_kernel_lock
from custlist_desktop.system.syncing import give_name
from custlist_desktop.system.temporary_folders import TemporaryFolder

_PREFIX: Final = ".custlist-"
_SUFFIX: Final = ".part"
_AT_WORK: Final = 60.0
"""Seconds since its last change in which an unfinished file may be between its writing and its renaming."""


@contextmanager
def whole_file(path: Path, before_it_stands: Callable[[], object] = lambda: None) -> Iterator[BinaryIO]:
    """A file to write, which is at ``path`` once the block ends; there is never half a file under that name.

    Who may read it is what the umask and the folder say, as for any file that a person saves; a file that is replaced
    keeps its rights. What a killed process leaves unfinished is removed at the program's next start.

    Args:
        path: replaced if it is there.
        before_it_stands: called when the content is safely on the disk, under another name; if it raises, ``path``
            stays as it was.

    Raises:
        OSError: it can't be written. After this, and whatever the block raises, nothing is left behind.
    """
    _sweep(path.parent)
    part = path.with_name(f"{_PREFIX}{secrets.token_hex(6)}{_SUFFIX}")
    note = _noted(part)
    try:
        descriptor = os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o666)
        with os.fdopen(descriptor, "w+b") as file:
            with suppress(OSError):
                take_kernel_lock(descriptor)  # tells a sweep that somebody is at work
            if path.exists():
                part.chmod(path.stat().st_mode & 0o777)
            yield file
            file.flush()
            os.fsync(descriptor)
        before_it_stands()
        give_name(part, path)
    except BaseException as error:
        part.unlink(missing_ok=True)
        if isinstance(error, OSError):
            error.filename, error.filename2 = str(path), None  # what the person named, never the unfinished file
        raise
    finally:
        if note is not None:
            note.remove()


def _noted(part: Path) -> TemporaryFolder | None:
    """Notes an unfinished file, so that the program's next start finds it wherever it is; None on a full disk."""
    try:
        note = TemporaryFolder("unfinished")
    except TemporaryFolderError:
        return None
    try:
        note.takes_along(part)
    except OSError:
        note.remove()
        return None
    return note


def _sweep(folder: Path) -> None:
    """Removes unfinished files whose process is gone, as far as that can be done."""
    with suppress(OSError):
        for part in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
            with suppress(OSError):
                is_old = part.is_file() and time.time() - part.stat().st_mtime >= _AT_WORK
                if is_old and not part.is_symlink() and not is_locked(part):
                    part.unlink()
