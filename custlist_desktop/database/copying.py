"""Copying the files of a list that isn't open in this process, byte for byte (see `open_files`)."""

import os
import shutil
from pathlib import Path
from typing import Final

from custlist_desktop.database.log_state import sync_folder
from custlist_desktop.database.unfinished import SUFFIX
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble, TemporaryFolderError
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.system.file_errors import reading_error, trouble_of
from custlist_desktop.system.private_files import PRIVATE_FILE
from custlist_desktop.system.temporary_folders import place_of

_BLOCK: Final = 1 << 20


def copy_content(source: Path, copy: Path, progress: Progress = unheard) -> None:
    """Copies a file into a private folder for temporary files, where nobody minds half a copy.

    Args:
        copy: replaced if it is there.
        progress: hears how many bytes are copied, of one more: the copy's check is still to come.

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


def copy_whole(source: Path, target: Path) -> None:
    """Copies a file for this account only; ``target`` is there whole and on the disk, or not at all.

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
        part.replace(target)
    except OSError:
        part.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)
