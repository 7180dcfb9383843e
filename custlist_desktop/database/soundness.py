"""Whether a customer list is whole, as SQLite itself checks it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from custlist_desktop.database.reading import open_reader
from custlist_desktop.domain.errors import DatabaseFileError


def is_whole(path: Path) -> bool | None:
    """Whether every page of the customer list at ``path`` can be read and fits the others; for a thread of its own.

    It is SQLite's ``quick_check``, which leaves out whether indexes agree with their tables.

    Returns:
        None if the list can't be opened to be checked.
    """
    try:
        reader = open_reader(path)
    except DatabaseFileError:
        return None
    with closing(reader):
        try:
            return bool(reader.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
        except sqlite3.DatabaseError:
            return False
