"""What the operating system's errors mean for a file: one table, so that no place guesses a cause of its own."""

import errno
import os
from pathlib import Path
from typing import Final

from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble

_TROUBLES: Final = {
    errno.ENOSPC: FileTrouble.DISK_FULL,
    errno.EDQUOT: FileTrouble.DISK_FULL,
    errno.EACCES: FileTrouble.READ_ONLY,
    errno.EPERM: FileTrouble.READ_ONLY,
    errno.EROFS: FileTrouble.READ_ONLY,
    errno.ENAMETOOLONG: FileTrouble.NAME_TOO_LONG,
    errno.EISDIR: FileTrouble.IS_FOLDER,
    errno.ENOENT: FileTrouble.FOLDER_MISSING,
    errno.ENOTDIR: FileTrouble.FOLDER_MISSING,
}
_OF_WHAT_IS_THERE: Final = (FileTrouble.IS_FOLDER, FileTrouble.READ_ONLY, FileTrouble.UNREADABLE)
"""What the system says of a name that something else has already; a full disk or a long name isn't among them."""
# https://learn.microsoft.com/windows/win32/debug/system-error-codes: names and disks for which Windows has
# numbers of its own, which Python gives other numbers of errno.
_WINDOWS_TROUBLES: Final = {39: FileTrouble.DISK_FULL, 112: FileTrouble.DISK_FULL, 206: FileTrouble.NAME_TOO_LONG}


def trouble_of(error: OSError) -> FileTrouble:
    """Why a file could not be made or written; UNREADABLE where the system says none of the usual things."""
    windows = _WINDOWS_TROUBLES.get(getattr(error, "winerror", None) or 0)
    return windows or _TROUBLES.get(error.errno or 0, FileTrouble.UNREADABLE)


def trouble_of_writing(error: OSError, path: Path) -> FileTrouble:
    """As `trouble_of`, where a new file was to be made at ``path``.

    A folder that is there but takes no files, such as Linux's ``/proc``, answers as if it were missing.
    """
    trouble = trouble_of(error)
    takes_none = trouble is FileTrouble.FOLDER_MISSING and path.parent.is_dir()
    return FileTrouble.READ_ONLY if takes_none else trouble


def file_error(error: OSError, path: Path) -> DatabaseFileError:
    """The error that tells a person what the system said of the customer list at ``path``, or of a file beside it."""
    trouble = trouble_of(error)
    beside = _named_beside(error, path)
    if beside is not None and trouble in _OF_WHAT_IS_THERE and os.path.lexists(beside):
        return DatabaseFileError(FileTrouble.BESIDE_BLOCKED, path, beside=beside)
    if trouble is FileTrouble.READ_ONLY:
        return read_only_error(path)
    return DatabaseFileError(trouble, path, reason=errno.errorcode.get(error.errno or 0, ""))


def reading_error(error: OSError, path: Path) -> DatabaseFileError:
    """As `file_error`, where the list, or a file beside it, was only to be read."""
    told = file_error(error, path)
    if told.trouble is FileTrouble.READ_ONLY:
        return DatabaseFileError(FileTrouble.NOT_PERMITTED, path)
    return told


def read_only_error(path: Path) -> DatabaseFileError:
    """READ_ONLY for the customer list at ``path``, which may not be written, or not be made.

    The fact ``folder`` is there where it is a folder in which nothing may be written, rather than the file.
    """
    if os.path.exists(path) and not may_write(path):
        return DatabaseFileError(FileTrouble.READ_ONLY, path)
    folder = path.parent
    while not os.path.exists(folder) and folder.parent != folder:
        folder = folder.parent
    return DatabaseFileError(FileTrouble.READ_ONLY, path, folder=folder)


def may_write(path: Path) -> bool:
    """Whether this process may write a file, or make files in a folder, as far as the system says it beforehand."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _named_beside(error: OSError, path: Path) -> Path | None:
    """The file that the system spoke of, if it is one of those that are named after the list at ``path``."""
    if error.filename2 is not None or not isinstance(error.filename, str | Path):
        return None  # of two names, the system doesn't say which it means
    named, name = Path(error.filename), Path(os.path.realpath(path)).name
    is_beside = named.name.startswith((path.name, name)) and named.name not in (path.name, name)
    return named if is_beside else None
