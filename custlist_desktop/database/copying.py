"""Copies of a list: what they are called, and copying the files of one that isn't open here (see `open_files`)."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from custlist_desktop.database.log_state import log_path
from custlist_desktop.database.unfinished import SUFFIX
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble, TemporaryFolderError
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.system.file_errors import reading_error, trouble_of
from custlist_desktop.system.private_files import PRIVATE_FILE
from custlist_desktop.system.syncing import give_name
from custlist_desktop.system.temporary_folders import place_of

BACKUP_FOLDER: Final = "backups"


def copy_path(list_path: Path, reason: BackupReason, at: datetime, folder: Path | None = None) -> Path:
    """The file for a backup that the program makes by itself: in ``folder``, or in the list's own beside the list.

    The name is one that no file has yet, whatever the clock did. It says reason and moment, for who looks into the
    folder; the program itself reads neither of them there. The folder is there or can be made.
    """
    name = f"{list_path.stem} {reason.value.replace('_', ' ')} {at.astimezone():%Y-%m-%d %H%M%S}"
    return _free(folder or list_path.parent / BACKUP_FOLDER, name, list_path.suffix)


def aside_path(list_path: Path, at: datetime) -> Path:
    """What a list is called that is set aside, beside the one that takes its place; its log goes with it.

    Neither it nor a log of it is there yet.
    """
    return _free(list_path.parent, f"{list_path.stem}, set aside {at:%Y-%m-%d %H%M%S}", list_path.suffix)


def newest_copies(list_path: Path) -> list[Path]:
    """The copies called after a list that the program or a person put into its `backups`, the newest first."""
    with suppress(OSError):
        copies = [copy for copy in (list_path.parent / BACKUP_FOLDER).iterdir() if copy.suffix == list_path.suffix]
        own = [copy for copy in copies if namesake(copy, list_path) == list_path and copy.is_file()]
        return sorted(own, key=lambda copy: copy.stat().st_mtime_ns, reverse=True)
    return []


def namesake(copy: Path, list_path: Path) -> Path | None:
    """Which list a copy is called after: that one, or one beside it; None if after neither.

    "customers 2025 hourly ..." is called after "customers 2025" where that is there, and not after "customers".
    """
    beside = (path for path in list_path.parent.iterdir() if path.suffix == list_path.suffix)
    named = (path for path in (list_path, *beside) if copy.name.startswith(path.stem))
    return max(named, key=lambda path: len(path.stem), default=None)


def _free(folder: Path, name: str, suffix: str) -> Path:
    path, again = folder / f"{name}{suffix}", 1
    while os.path.exists(path) or os.path.exists(log_path(path)):  # no error for a folder of somebody else's
        again += 1
        path = folder / f"{name} ({again}){suffix}"
    return path


_BLOCK: Final = 1 << 20


def copy_content(source: Path, copy: Path, progress: Progress = unheard) -> None:
    """Copies a file into a private folder for temporary files, where half a copy does no harm.

    Args:
        copy: replaced if it is there.
        progress: is called with how many bytes are copied, of one more: the copy's check is still to come.

    Raises:
        DatabaseFileError: ``source`` can't be read.
        TemporaryFolderError: there is no room for the copy.
    """
    try:
        reading = source.open("rb")
    except OSError as error:
        raise reading_error(error, source) from error
    try:
        with reading, copy.open("wb") as writing:
            total = source.stat().st_size
            while block := reading.read(_BLOCK):
                writing.write(block)
                progress(writing.tell(), max(total, writing.tell()) + 1)
    except OSError as error:
        trouble = trouble_of(error)
        if trouble is FileTrouble.DISK_FULL:
            raise TemporaryFolderError(trouble, place_of(copy)) from error
        raise DatabaseFileError(FileTrouble.UNREADABLE, source) from error


def copy_whole(source: Path, target: Path, check: Callable[[Path], object] = lambda _part: None) -> None:
    """Copies a file for this account only; ``target`` is there whole and on the disk, or not at all.

    Args:
        check: gets the copy before it has its name; if it raises, there is none.

    Raises:
        OSError: it can't be read or written.
    """
    part = target.with_name(target.name + SUFFIX)
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
        with os.fdopen(descriptor, "wb") as file, source.open("rb") as content:
            shutil.copyfileobj(content, file, _BLOCK)
            file.flush()
            os.fsync(file.fileno())
        check(part)
        give_name(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
