"""What a copy or a new list leaves when its program is killed: files that never got their name."""

import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine

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
            with suppress(OSError, engine.Error):
                if _is_left_behind(unfinished):
                    remove_unfinished(unfinished)


def remove_unfinished(unfinished: Path) -> None:
    """Removes it with its logs, itself last: until then it is found again. Raises OSError."""
    for ending in (*_BESIDE, ""):
        unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)


def _is_left_behind(unfinished: Path) -> bool:
    if unfinished.is_symlink() or time.time() - unfinished.stat().st_mtime < _AT_WORK:
        return False
    with closing(engine.connect(unfinished, engine.Access.CHANGE, wait=0)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except engine.Error as error:
            # Another process is at work on it; or it was killed so early that this is no database yet.
            return engine.code_of(error) not in (engine.BUSY, engine.LOCKED)
    return True
