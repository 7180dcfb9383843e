"""What the power can't take away: files on the disk, and their names.

A file's data is on the disk once the file was synced, its name once its folder was. A name that is given first may
lead to an empty file when the power goes, so a file is synced before it gets the name under which it is looked for.
"""

import errno
import os
from pathlib import Path


def sync_file(path: Path) -> None:
    """Sees to it that a file's data is on the disk. It isn't open in this process by way of SQLite.

    Raises:
        OSError: it can't be.
    """
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Sees to it that names in ``folder`` are on the disk, where the system lets a program ask for that.

    Raises:
        OSError: they can't be.
    """
    if os.name == "nt":
        return  # no folder can be opened there, and NTFS notes names by itself
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return  # one that files may be put into, and nobody may look into
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some USB drives' file systems know no such thing
            raise
    finally:
        os.close(descriptor)


def give_name(synced: Path, path: Path) -> None:
    """Gives a file, which was synced, its name: of another one too. It has that on the disk when this returns.

    Raises:
        OSError: it can't get it, or that can't be noted on the disk.
    """
    synced.replace(path)
    sync_folder(path.parent)
