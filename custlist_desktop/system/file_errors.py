"""What the operating system's errors mean for a file: one table, so that no place guesses a cause of its own."""

import errno
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
# https://learn.microsoft.com/windows/win32/debug/system-error-codes: names and disks for which Windows has
# numbers of its own, which Python gives other numbers of errno.
_WINDOWS_TROUBLES: Final = {
    39: FileTrouble.DISK_FULL,
    112: FileTrouble.DISK_FULL,
    206: FileTrouble.NAME_TOO_LONG,
}


def trouble_of(error: OSError) -> FileTrouble:
    """Why a file could not be made or written; UNREADABLE where the system says none of the usual things."""
    windows = _WINDOWS_TROUBLES.get(getattr(error, "winerror", None) or 0)
    return windows or _TROUBLES.get(error.errno or 0, FileTrouble.UNREADABLE)


def file_error(error: OSError, path: Path) -> DatabaseFileError:
    """The error that tells a person what the system said of the customer list at ``path``."""
    return DatabaseFileError(trouble_of(error), path, reason=errno.errorcode.get(error.errno or 0, ""))
