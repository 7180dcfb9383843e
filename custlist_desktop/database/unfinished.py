"""What a copy or a new list leaves when its program is killed: files that never got their name."""

import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

SUFFIX: Final = ".unfinished"
_AT_WORK: Final = 600.0
"""Seconds since the last change in which whoever makes a copy may hold no lock on it for a moment."""
_BESIDE: Final = ("-wal", "-shm", "-journal")


def sweep_unfinished(folder: Path) -> None:
    """Removes unfinished copies in a folder whose makers are gone; those that SQLite has locked are at work.

    Args:
        folder: one that the program made for copies; it need not be there.
    """
    with suppress(OSError):
        for unfinished in folder.glob(f"*{SUFFIX}"):
            with suppress(OSError, sqlite3.Error):
                if _is_left_behind(unfinished):
                    remove_unfinished(unfinished)


def remove_unfinished(unfinished: Path) -> None:
    """Removes it with its logs. Raises OSError."""
    for ending in ("", *_BESIDE):
        unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)


def _is_left_behind(unfinished: Path) -> bool:
    if unfinished.is_symlink() or time.time() - unfinished.stat().st_mtime < _AT_WORK:
        return False
    uri = f"{unfinished.resolve().as_uri()}?mode=rw"
    with closing(sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            # Another process is at work on it; or it was killed so early that this is no database yet.
            return error.sqlite_errorcode not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return True
