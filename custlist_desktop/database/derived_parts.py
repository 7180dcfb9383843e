"""What a list's file holds besides its rows, made anew from them: indexes and search indexes.

REINDEX and DROP walk through what is there, to give its pages back. Where these are damaged that stops, or gives back
pages of others. So nothing here reads them: the schema forgets them, they are made anew, and VACUUM leaves the old
pages out.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import pairwise
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.known_keys import known_keys
from custlist_desktop.database.search_index import INDEXES, table_searches
from custlist_desktop.domain.progress import Progress

_SEARCH_PARTS: Final = " OR ".join(f"name GLOB '{name}*'" for name in INDEXES)
_DERIVED: Final = f"sql IS NOT NULL AND (type = 'index' OR (type = 'table' AND ({_SEARCH_PARTS})))"
_MADE_BY: Final = f"SELECT sql FROM sqlite_schema WHERE {_DERIVED} AND (type = 'index' OR sql LIKE 'CREATE VIRTUAL%')"
TABLES: Final = (
    "SELECT name, sql LIKE '%WITHOUT ROWID%' FROM sqlite_schema"
    f" WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT ({_SEARCH_PARTS})"
)
"""The names of the tables that hold rows, and whether they are without keys of rows."""
_AT_A_TIME: Final = 500


def make_anew(connection: engine.Connection) -> None:
    """Makes indexes anew, and empty search indexes to be filled, in the caller's transaction; `tidy` follows.

    Raises engine.Error.
    """
    made_by = [sql for (sql,) in connection.execute(_MADE_BY).fetchall()]
    with _schema_open(connection):
        connection.execute(f"DELETE FROM sqlite_schema WHERE {_DERIVED}")
        (version,) = connection.execute("PRAGMA schema_version").fetchone()
        connection.execute(f"PRAGMA schema_version = {version + 1}")
    for sql in made_by:
        connection.execute(sql)
    for search in table_searches(connection):
        for index in search.indexes:
            index.begin()


def tidy(connection: engine.Connection) -> None:
    """Leaves out the pages that nothing leads to any more; outside of a transaction. Raises engine.Error."""
    connection.execute("VACUUM")


@contextmanager
def _schema_open(connection: engine.Connection) -> Iterator[None]:
    connection.execute("PRAGMA writable_schema = ON")
    try:
        yield
    finally:
        connection.execute("PRAGMA writable_schema = RESET")


def are_rows_whole(connection: engine.Connection, progress: Progress) -> bool:
    """Whether every row of a damaged list can be read, in the order of its key, and no index knows of another one.

    Raises:
        CancelledError: ``progress`` said so.
    """
    with suppress(engine.Error, UnicodeDecodeError):
        tables = connection.execute(TABLES).fetchall()
        return all(_is_whole(connection, table, progress, has_keys=not without) for table, without in tables)
    return False


def _is_whole(connection: engine.Connection, table: str, progress: Progress, *, has_keys: bool) -> bool:
    """Raises engine.Error, UnicodeDecodeError."""
    if not has_keys:
        connection.execute(f'SELECT * FROM "{table}"').fetchall()
        return True
    keys = []
    for row in connection.execute(f'SELECT rowid, * FROM "{table}" NOT INDEXED'):
        keys.append(row[0])
        if len(keys) % _AT_A_TIME == 0:
            progress(0, 0)
    known = known_keys(connection, table)
    return all(one < other for one, other in pairwise(keys)) and (known is None or known.sure <= set(keys))
