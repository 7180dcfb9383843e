"""What is done once the open list was moved, renamed, deleted or replaced by another program.

What was saved since the log was folded in last is in the log, whose name is beside the old place. So the log is
folded in by the descriptors that are open still, wherever the list is now: one that was moved is whole again. A list
that was deleted is nowhere, so a copy of it is put into ``backups``. And the names of log, index and state file go,
so that SQLite never plays the log into the file that took the list's place.
"""

import sqlite3
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from custlist_desktop.database.backup import BackupError, copy_checked, folder_made_for
from custlist_desktop.database.copies import aside_path, copy_path
from custlist_desktop.database.log_state import index_path, log_path, state_path


def leave(path: Path, writer: sqlite3.Connection, guard: sqlite3.Connection) -> None:
    """Makes the list whole where it is now, copies it, and takes its other names away. Raises nothing.

    What can't be done, on a full disk or where names of open files can't be changed, leaves the log as it is.

    Args:
        path: where the list was.
        writer: has it open, and no transaction.
        guard: has it open for reading.
    """
    is_whole = fold_by_descriptor(writer)
    target = copy_path(path, "as it was open", datetime.now())
    with suppress(BackupError), folder_made_for(target, path):
        copy_checked(guard, target)
    with suppress(OSError):
        if not is_whole:
            log_path(path).replace(log_path(aside_path(path, datetime.now())))
        for name in (log_path(path), index_path(path), state_path(path)):
            name.unlink(missing_ok=True)


def fold_by_descriptor(writer: sqlite3.Connection) -> bool:
    """Folds the log in, whatever files have its and the list's names by now; returns whether all of it is."""
    try:
        return not writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.Error:
        return False
