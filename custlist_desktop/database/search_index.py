"""The search indexes: what waits to go into them, and how one is filled anew while others save and search.

No save writes into a search index, so a damaged one keeps nobody from saving. Triggers note the rows that changed in
``pending_<table>_search``, with the text that the index has of each; a search looks through these rows itself
(`list_queries`). They are brought into the index while nobody works, and at the end of a bulk change.

An index that is being filled is named in ``filling_search``, and nobody searches it. ``last`` is the key up to which
it has the rows; it is null while what it held before is being removed. Each step is a short transaction. Whoever is
killed between two of them leaves an index that the next one goes on filling.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import Final

from custlist_desktop.database import engine

SEARCHES: Final = ("customer", "estimate")
"""The tables whose rows are found by a search index, which is called after them."""

_BEFORE_ALL: Final = -(1 << 63)
_AFTER_ALL: Final = (1 << 63) - 1
_ROWS: Final = 5
"""That are brought in between two looks at the clock."""
_SHORT: Final = 0.008
"""Seconds that a step may take; what it wrote is synced after that."""
_MOST: Final = 2_000
_FORMAT: Final = 4
"""FTS5's own, as ``%_config`` has it."""


def search_of(table: str) -> str:
    """The name of a table's search index."""
    return f"{table}_search"


def pending_of(table: str) -> str:
    """The table of the rows that a table's search index doesn't have as they are."""
    return f"pending_{table}_search"


class SearchIndex:
    """The search index of one table. Everything that writes is called inside a transaction."""

    def __init__(self, connection: engine.Connection, table: str) -> None:
        self._ask = connection.execute
        self._table = table
        self.name = search_of(table)
        self._pending = pending_of(table)
        self._size = _ROWS

    @property
    def is_filling(self) -> bool:
        """Whether it is being filled, so that nobody may search it."""
        return self._ask("SELECT 1 FROM filling_search WHERE name = ?", (self.name,)).fetchone() is not None

    @property
    def has_waiting(self) -> bool:
        """Whether rows wait to be brought in."""
        return self._ask(f"SELECT 1 FROM {self._pending} LIMIT 1").fetchone() is not None

    def set_aside(self) -> None:
        """Lets nobody search it from now on, and `fill` begin at the beginning."""
        self._ask("INSERT OR REPLACE INTO filling_search (name, last) VALUES (?, NULL)", (self.name,))
        self._ask(f"INSERT OR REPLACE INTO {self.name}_config (k, v) VALUES ('version', {_FORMAT})")

    def begin(self) -> None:
        """Lets `fill` begin: it was made anew, and holds nothing."""
        self._ask("INSERT OR REPLACE INTO filling_search (name, last) VALUES (?, ?)", (self.name, _BEFORE_ALL))

    def fold_some(self) -> bool:
        """Brings in what waits, the smallest keys first, as far as that is done in a short time.

        Returns:
            False where the index is damaged: it was set aside instead.
        """

        def fold() -> None:
            until = perf_counter() + _SHORT
            while perf_counter() < until and self._fold(_ROWS):
                pass

        return self._is_sound_after(fold)

    def fold_all(self) -> bool:
        """Brings in all that waits, however long it takes, but for an index that is being filled.

        Returns:
            False where the index is damaged: it was set aside instead.
        """
        return self.is_filling or not self.has_waiting or self._is_sound_after(self._fold_all)

    def _fold_all(self) -> None:
        # Taking a row out costs what putting it in does; past half of all rows, writing all of it costs less.
        (waiting,) = self._ask(f"SELECT count(*) FROM {self._pending} WHERE was IS NOT NULL").fetchone()
        (total,) = self._ask(f"SELECT count(*) FROM {self._table}").fetchone()
        if 2 * waiting > total:
            self._ask(f"INSERT INTO {self.name} ({self.name}) VALUES ('rebuild')")
            self._ask(f"DELETE FROM {self._pending}")
        else:
            self._fold_up_to(_AFTER_ALL)

    def _is_sound_after(self, write: Callable[[], object]) -> bool:
        self._ask("SAVEPOINT folding")
        try:
            write()
            self._write_out()
        except engine.Error as error:
            if not (engine.is_of_search(error) or isinstance(error, engine.IntegrityError)):
                raise
            self._ask("ROLLBACK TO folding")
            self.set_aside()
            return False
        finally:
            self._ask("RELEASE folding")
        return True

    def _write_out(self) -> None:
        """Lets FTS5 write now what it holds in memory, else it does so at the end of the transaction."""
        self._ask("SAVEPOINT written")
        self._ask("RELEASE written")

    def fill(self) -> bool:
        """The next step of filling it; returns whether it is whole."""
        row = self._ask("SELECT last FROM filling_search WHERE name = ?", (self.name,)).fetchone()
        if row is None:
            return True
        began = perf_counter()
        is_whole = self._remove_some() if row[0] is None else self._fill_after(int(row[0]))
        self._write_out()
        took = max(perf_counter() - began, 1e-6)
        self._size = max(1, min(_MOST, int(self._size * min(2.0, _SHORT / took)) + 1))
        return is_whole

    def progress(self) -> tuple[int, int]:
        """Up to which key it has the rows, of the last one; 0 while what it held is being removed."""
        row = self._ask("SELECT last FROM filling_search WHERE name = ?", (self.name,)).fetchone()
        (total,) = self._ask(f"SELECT coalesce(max(id), 0) FROM {self._table}").fetchone()
        return (total if row is None else max(0, row[0] or 0)), total

    def _remove_some(self) -> bool:
        """Removes a part of what it held; FTS5 itself would remove all by one statement."""
        for part, key in (("data", "id"), ("idx", "segid, term"), ("docsize", "id")):
            some = f"SELECT {key} FROM {self.name}_{part} LIMIT {self._size}"
            self._ask(f"DELETE FROM {self.name}_{part} WHERE ({key}) IN ({some})")
            if self._ask("SELECT changes()").fetchone()[0]:
                return False
        self._ask(f"INSERT INTO {self.name} ({self.name}) VALUES ('delete-all')")
        self._note_last(_BEFORE_ALL)
        return False

    def _fill_after(self, last: int) -> bool:
        self._fold(self._size)
        if self._ask(f"SELECT 1 FROM {self._pending} WHERE id <= ? LIMIT 1", (last,)).fetchone() is not None:
            return False
        some = f"SELECT id FROM {self._table} WHERE id > ? ORDER BY id LIMIT ?"
        (upto,) = self._ask(f"SELECT max(id) FROM ({some})", (last, self._size)).fetchone()
        if upto is None:
            if not self.has_waiting:
                self._ask("DELETE FROM filling_search WHERE name = ?", (self.name,))
            return not self.is_filling
        self._fold_up_to(upto)
        self._ask(
            f"INSERT INTO {self.name} (rowid, search_text)"
            f" SELECT id, search_text FROM {self._table} WHERE id > ? AND id <= ? ORDER BY id",
            (last, upto),
        )
        self._note_last(upto)
        return False

    def _fold(self, rows: int) -> bool:
        """Brings in some of what waits; returns whether anything did."""
        (upto,) = self._ask(
            f"SELECT max(id) FROM (SELECT id FROM {self._pending} ORDER BY id LIMIT ?)", (rows,)
        ).fetchone()
        if upto is not None:
            self._fold_up_to(upto)
        return upto is not None

    def _fold_up_to(self, upto: int) -> None:
        """Brings in what waits up to a key. Of rows that the index doesn't reach yet nothing need be brought in."""
        reach = min(upto, self._reach())
        self._ask(
            f"INSERT INTO {self.name} ({self.name}, rowid, search_text)"
            f" SELECT 'delete', id, was FROM {self._pending} WHERE id <= ? AND was IS NOT NULL ORDER BY id",
            (reach,),
        )
        self._ask(
            f"INSERT INTO {self.name} (rowid, search_text) SELECT id, search_text FROM {self._pending}"
            f" CROSS JOIN {self._table} USING (id) WHERE id <= ? ORDER BY id",
            (reach,),
        )
        self._ask(f"DELETE FROM {self._pending} WHERE id <= ?", (upto,))

    def _reach(self) -> int:
        row = self._ask("SELECT last FROM filling_search WHERE name = ?", (self.name,)).fetchone()
        if row is None:
            return _AFTER_ALL
        return _BEFORE_ALL if row[0] is None else int(row[0])

    def _note_last(self, key: int) -> None:
        self._ask("UPDATE filling_search SET last = ? WHERE name = ?", (key, self.name))


def search_indexes(connection: engine.Connection) -> Iterator[SearchIndex]:
    """All search indexes of a list."""
    return (SearchIndex(connection, table) for table in SEARCHES)


@contextmanager
def folded_after(connection: engine.Connection, table: str) -> Iterator[None]:
    """Brings into a table's search index at the end what waits by then. A table without one is left as it is."""
    yield
    if table in SEARCHES:
        SearchIndex(connection, table).fold_all()
