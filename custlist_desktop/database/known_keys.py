"""Which rows a damaged table had: its indexes have the key of each, and so has its search index.

The list notes the highest key that was ever given, too.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from custlist_desktop.database import engine

_LISTED_BY_ALL: Final = 2
"""Indexes that must have a key, where there are so many: damage may have left any number in one of them."""
LARGEST_KEY: Final = 1 << 62
"""A larger one is what damage left."""
_FEW: Final = 100
"""One in so many keys, at most, is a number that damage left."""


@dataclass(frozen=True, slots=True)
class KnownKeys:
    """The keys of all rows that a table had, as far as its indexes can be read.

    Attributes:
        sure: those that several indexes have, or the only one that can be read to its end.
        possible: those that any index has; None where only one can be read, which may have lost some itself.
    """

    sure: frozenset[int]
    possible: frozenset[int] | None


def known_keys(reader: engine.Connection, table: str) -> KnownKeys | None:
    """None where no index that has the keys of all rows can be read to its end."""
    found = [keys for question in _questions(reader, table) if (keys := _keys(reader, question)) is not None]
    if not found:
        return None
    wanted = min(_LISTED_BY_ALL, len(found))
    times: dict[int, int] = {}
    for keys in found:
        for key in keys:
            times[key] = times.get(key, 0) + 1
    sure = frozenset(key for key, count in times.items() if count >= wanted)
    return KnownKeys(sure, frozenset(times) if len(found) >= _LISTED_BY_ALL else None)


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


def strangers(keys: set[int], known: KnownKeys | None, given: int) -> set[int]:
    """Those of the keys read from a damaged table that no row had: damage changed them, or the row was deleted.

    Args:
        known: what its indexes say.
        given: the highest key that any row ever had, as the list notes it; 0 where it doesn't.
    """
    if known is not None and known.possible is not None:
        return keys - known.possible
    beyond = {key for key in keys if key > given}
    return beyond if given and len(beyond) * _FEW <= len(keys) else set()  # the note may be damaged itself


def carry_sequences(reader: engine.Connection, writer: engine.Connection) -> None:
    """No key is given twice: what was the highest one ever is so in the new list."""
    with suppress(engine.Error, UnicodeDecodeError):
        raise_sequences(writer, reader.execute("SELECT name, seq FROM sqlite_sequence").fetchall())


def raise_sequences(writer: engine.Connection, known: Sequence[tuple[object, object]]) -> None:
    """Notes the highest key of each table in a new list, where it has a lower one."""
    for name, highest in known:
        if isinstance(name, str) and isinstance(highest, int) and 0 < highest < LARGEST_KEY:
            writer.execute("DELETE FROM sqlite_sequence WHERE name = ? AND seq < ?", (name, highest))
            writer.execute(
                "INSERT INTO sqlite_sequence (name, seq) SELECT ?1, ?2"
                " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)",
                (name, highest),
            )
