"""Which rows a damaged table had: its indexes have the key of each, and so has its search index."""

from contextlib import suppress
from typing import Final

from custlist_desktop.database import engine

_LISTED_BY_ALL: Final = 2
"""Indexes that must have a key, where there are so many: damage may have left any number in one of them."""


def known_keys(reader: engine.Connection, table: str) -> set[int] | None:
    """The keys of all rows that a table had, as far as its indexes can be read.

    Returns:
        None where no index that has all of them can be read to its end.
    """
    found = [keys for question in _questions(reader, table) if (keys := _keys(reader, question)) is not None]
    if not found:
        return None
    wanted = min(_LISTED_BY_ALL, len(found))
    times: dict[int, int] = {}
    for keys in found:
        for key in keys:
            times[key] = times.get(key, 0) + 1
    return {key for key, count in times.items() if count >= wanted}


def _questions(reader: engine.Connection, table: str) -> list[str]:
    """Each reads the keys out of one index, and no row."""
    with suppress(engine.Error, UnicodeDecodeError):
        indexes = reader.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql NOT LIKE '% WHERE %'",
            (table,),
        ).fetchall()
        search = reader.execute(
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (f"{table}_search_docsize",)
        ).fetchone()
        questions = [f'SELECT rowid FROM {table} INDEXED BY "{name}"' for (name,) in indexes]
        return questions + ([f"SELECT id FROM {table}_search_docsize"] if search is not None else [])
    return []


def _keys(reader: engine.Connection, question: str) -> set[int] | None:
    """None where not all can be read, or the index doesn't have them by itself."""
    with suppress(engine.Error, UnicodeDecodeError):
        (_, _, _, plan) = reader.execute(f"EXPLAIN QUERY PLAN {question}").fetchone()
        if "USING COVERING INDEX" in plan or "docsize" in plan:
            return {key for (key,) in reader.execute(question).fetchall() if isinstance(key, int) and key > 0}
    return None
