"""Files and folders that nobody but this account may look into: lists, copies of them, logs, what an import stages.

Only what the program makes itself gets a mode. A folder that somebody else made, and a list that is there already,
keep theirs: an office may share them on purpose. On Windows a file takes its folder's rights, and modes say nothing.
"""

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from custlist_desktop.system.syncing import sync_folder

PRIVATE_FOLDER: Final = 0o700
PRIVATE_FILE: Final = 0o600


def make_private_folder(path: Path) -> None:
    """Makes a folder, and those above it that are missing, for this account only.

    Raises:
        OSError: it can't be made, or a file has its name.
    """
    missing = [path]
    while not missing[-1].parent.is_dir() and missing[-1].parent != missing[-1]:
        missing.append(missing[-1].parent)
    for folder in reversed(missing):
        try:
            folder.mkdir(PRIVATE_FOLDER)
        except FileExistsError:
            if not folder.is_dir():
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder)) from None
        else:
            folder.chmod(PRIVATE_FOLDER)  # an odd umask took rights of its owner's away
            sync_folder(folder.parent)


def make_folder_beside(path: Path, shared: Path) -> None:
    """Makes a folder for this account, and for those others who may write the file ``shared`` too; see above.

    A folder that is there stays as it is.

    Raises:
        OSError: it can't be made.
    """
    is_new = not path.exists()
    make_private_folder(path)
    if not is_new or os.name == "nt":
        return
    with suppress(OSError):  # it stays private where the drive has no modes, or the file is gone
        status = shared.stat()
        if status.st_gid != path.stat().st_gid:
            os.chown(path, -1, status.st_gid)
        others = sum(0o7 << bits for bits in (0, 3) if status.st_mode >> bits & 0o6 == 0o6)
        path.chmod(PRIVATE_FOLDER | others)


def make_private_file(path: Path) -> None:
    """Makes an empty file for this account only, to be written by a library that would use the umask.

    Raises:
        OSError: it can't be made; FileExistsError if something is there.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))


def write_private_file(path: Path, content: bytes) -> None:
    """Writes a file for this account only, a new one or over another; its content is on the disk afterwards.

    Raises:
        OSError: it can't be written.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, PRIVATE_FILE), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def share_as(path: Path, other: Path, at_least: int = 0) -> None:
    """Lets those use a file beside a list who may use the list: SQLite gives its log the same mode and owner.

    Only root can give a file away; what an administrator opens stays the list's owner's.

    Args:
        at_least: the mode that it gets in any case.

    Raises:
        OSError: a file isn't there, or its mode can't be set.
    """
    status = other.stat()
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.chown(path, status.st_uid, status.st_gid)
    path.chmod(status.st_mode & 0o666 | at_least)


def close_to_others(folder: Path) -> None:
    """Takes the rights of others on a folder of the program's own away, which an older version left open.

    Does nothing where it can't be done, or the folder isn't this account's.
    """
    if not hasattr(os, "geteuid"):
        return
    try:
        status = folder.stat()
        if status.st_uid == os.geteuid() and status.st_mode & 0o077:
            folder.chmod(PRIVATE_FOLDER)
    except OSError:
        return  # a folder on a drive without modes
