"""The least that the work could cost on this machine: the same rows with nothing around them.

A floor's list holds the text of each row and a trigram index over it, as SQLite makes them by default, so that it
stays the same whatever the program's own indexes become.
"""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import perf_counter
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.domain.text import fold

FIRST_ROWS: Final = 64
_SHORTEST: Final = 3
"""Characters of a word that a trigram index knows."""
_INDEXED: Final = """
CREATE VIRTUAL TABLE {0}_search USING fts5 (text, content = '{0}', content_rowid = 'id', tokenize = 'trigram');
INSERT INTO {0}_search (rowid, text) SELECT id, text FROM {0};
CREATE TRIGGER {0}_update AFTER UPDATE OF text ON {0} BEGIN
    INSERT INTO {0}_search ({0}_search, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO {0}_search (rowid, text) VALUES (new.id, new.text);
END;
"""


def floor_of(path: Path) -> Path:
    """The floor's list with the rows of the list at ``path``, beside it; it is made if it isn't there."""
    floor = path.with_suffix(".floor")
    if not floor.exists():
        unfinished = path.with_suffix(".floor.unfinished")
        unfinished.unlink(missing_ok=True)
        with closing(engine.connect(unfinished)) as connection:
            connection.execute("PRAGMA journal_mode = wal").fetchone()
            connection.execute("ATTACH ? AS list", (str(path),))
            with connection:
                _copy_rows(connection)
        os.replace(unfinished, floor)
    return floor


def _copy_rows(connection: engine.Connection) -> None:
    connection.execute(
        "CREATE TABLE customer (id INTEGER PRIMARY KEY, company, contact, email, phone, city, state, country, text)"
    )
    connection.execute(
        "INSERT INTO customer SELECT id, company, contact_name, email, phone, city, state_province, country,"
        " search_text FROM list.customer"
    )
    connection.execute("CREATE TABLE estimate (id INTEGER PRIMARY KEY, customer, text)")
    connection.execute("INSERT INTO estimate SELECT id, customer_id, search_text FROM list.estimate")
    connection.execute("CREATE INDEX customer_by_company ON customer (company)")
    connection.execute("CREATE INDEX estimate_by_customer ON estimate (customer)")
    for table in ("customer", "estimate"):
        connection.execute(_INDEXED.format(table)).fetchall()


class FloorList:
    """The floor's list, open. What it does it times, in milliseconds."""

    def __init__(self, connection: engine.Connection) -> None:
        connection.execute("PRAGMA synchronous = full")
        self._connection = connection

    def first_rows(self, text: str) -> float | None:
        """The first rows that match; None where the index can't know."""
        return self._timed("SELECT customer.* FROM customer_search JOIN customer ON id = customer_search.rowid"
                           f" WHERE customer_search MATCH ? LIMIT {FIRST_ROWS}", text)  # fmt: skip

    def total(self, text: str) -> float | None:
        """How many match; None where the index can't know."""
        return self._timed("SELECT count(*) FROM customer_search WHERE customer_search MATCH ?", text)

    def _timed(self, sql: str, text: str) -> float | None:
        words = fold(text).split()
        if any(len(word) < _SHORTEST for word in words):
            return None
        start = perf_counter()
        self._connection.execute(sql, (" ".join('"' + word.replace('"', '""') + '"' for word in words),)).fetchall()
        return (perf_counter() - start) * 1000

    def save(self, old: str, new: str) -> float:
        """A company's new name in its customer and in the text of all its estimates, on the disk."""
        start = perf_counter()
        with self._connection:
            self._connection.execute(
                "UPDATE estimate SET text = replace(text, ?, ?)"
                " WHERE customer = (SELECT id FROM customer WHERE company = ?)",
                (fold(old), fold(new), old),
            )
            self._connection.execute(
                "UPDATE customer SET company = ?, text = replace(text, ?, ?) WHERE company = ?",
                (new, fold(old), fold(new), old),
            )
        return (perf_counter() - start) * 1000


@contextmanager
def opened_floor(path: Path) -> Iterator[FloorList]:
    """The floor's list at ``path``, until the end."""
    with closing(engine.connect(path)) as connection:
        yield FloorList(connection)
