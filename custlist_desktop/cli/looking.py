"""A customer list that a command only reads, wherever it is."""

import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from custlist_desktop.cli.words import say
from custlist_desktop.database.log_state import is_log_lost, mark_if_there
from custlist_desktop.database.reading import is_closed_list, is_read_in_place, reading_connection
from custlist_desktop.database.replacing import found_cut_short
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.locks import InstanceLock
from custlist_desktop.system.temporary_folders import TemporaryFolder

_BY_A_COPY = (FileTrouble.READ_ONLY, FileTrouble.NETWORK_DRIVE, FileTrouble.BESIDE_BLOCKED)


@contextmanager
def looked_at(path: Path) -> Iterator[Path]:
    """The list to read: itself if reading leaves no files beside it, else a private copy.

    Raises:
        DatabaseFileError: it can't be read; LOG_UNSURE where the log beside it may be another list's; IN_USE where
            another program opened it meanwhile and changed it.
        TemporaryFolderError: there is no room for the copy.
    """
    warn_of_lost_log(path)
    _warn_of_cut_short(path)
    was = mark_if_there(path) if is_closed_list(path) else None
    if _is_readable_in_place(path):
        try:
            yield path
        finally:
            if was is not None and mark_if_there(path) != was:  # a closed list is read without a lock
                raise DatabaseFileError(FileTrouble.IN_USE, path)
        return
    from custlist_desktop.database.reading_copy import open_reading_copy  # here, since it loads all that writes

    with TemporaryFolder("look") as folder, closing(open_reading_copy(path, folder.path)) as file:
        if file.lacks_log:
            raise DatabaseFileError(FileTrouble.LOG_UNSURE, path)
        yield file.path


def warn_of_lost_log(path: Path) -> None:
    """Says on the standard error that the list's last saves may be missing, where their log is gone."""
    if is_log_lost(path):
        told = say(
            "Warning: the log beside {file} is gone, so what was saved last may be missing; see custlist backups.",
            file=path,
        )
        print(told, file=sys.stderr)


def _warn_of_cut_short(path: Path) -> None:
    """Says on the standard error which list this is, where an exchange was cut short that only writing ends."""
    found = found_cut_short(path)
    if found is None or not InstanceLock(path).is_free():
        return
    told = (
        say(
            "Warning: Custlist ended while it put another list in the place of {file}; this is the other one.",
            file=path,
        )
        if found.is_ended
        else say(
            "Warning: Custlist ended while it put another list in the place of {file}; this is still the old one.",
            file=path,
        )
    )
    print(told, file=sys.stderr)


def _is_readable_in_place(path: Path) -> bool:
    if not is_read_in_place(path):
        return False
    try:
        reading_connection(path).close()
    except DatabaseFileError as error:
        if error.trouble not in _BY_A_COPY or not os.path.isfile(path):
            raise
        return False
    return True
