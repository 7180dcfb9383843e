"""Whether a customer list is whole, as SQLite itself checks it: thoroughly, or in a fraction of the time."""

import sqlite3
from contextlib import closing
from pathlib import Path

from custlist_desktop.database.reading import reading_connection
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing wrong in the file, its indexes included, and no key in it leads nowhere."""
    try:
        problems = connection.execute("PRAGMA integrity_check(1)").fetchone()
        return problems == ("ok",) and connection.execute("PRAGMA foreign_key_check").fetchone() is None
    except sqlite3.Error:
        return False


def is_readable(connection: sqlite3.Connection) -> bool:
    """Whether every page can be read and fits the others, which leaves out whether indexes agree with their tables.

    Raises:
        sqlite3.Error: it can't be asked.
    """
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))


def is_whole(path: Path) -> bool | None:
    """Whether the customer list at ``path`` `is_readable`; for a thread of its own.

    Returns:
        None if the list can't be opened to be checked, for another reason than damage.
    """
    try:
        reader = reading_connection(path)
    except DatabaseFileError as error:
        return False if error.trouble is FileTrouble.DAMAGED else None
    with closing(reader):
        try:
            return is_readable(reader)
        except sqlite3.DatabaseError:
            return False
