"""The search indexes: what waits to go into them, and how one is filled anew while others save and search.

No save writes into a search index, so a damaged one keeps nobody from saving. Triggers note the rows that changed in
``pending_<table>_search``, with the text that the indexes have of each; a search looks through these rows itself
(`list_queries`). They are brought into the indexes while nobody works, and at the end of a bulk change.

Each table has two: one of three characters and more (``<table>_search``, trigrams), and one of less (`short_parts`).
An index that is being filled is named in ``filling_search``, and nobody searches it. ``last`` is the key up to which
it has the rows; it is null while what it held before is being removed. Each step is a short transaction. Whoever is
killed between two of them leaves an index that the next one goes on filling.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.domain.short_parts import short_parts

SEARCHES: Final = ("customer", "estimate")
"""The tables whose rows are found by search indexes, which are called after them."""
FILLING: Final = "filling_search"
"""The table that names the indexes that are being filled."""

_BEFORE_ALL: Final = -(1 << 63)
_AFTER_ALL: Final = (1 << 63) - 1
_ROWS: Final = 5
"""That are brought in between two looks at the clock."""
_SHORT: Final = 0.008
"""Seconds that a step may take; what it wrote is synced after that."""
_MOST: Final = 2_000
_FORMAT: Final = 4
"""FTS5's own, as ``%_config`` has it."""
_PARTS: Final = "short_parts"


def search_of(table: str) -> str:
    """The name of a table's index of three characters and more."""
    return f"{table}_search"


def short_search_of(table: str) -> str:
    """The name of a table's index of one and two characters."""
    return f"short_{table}_search"


def pending_of(table: str) -> str:
    """The table of the rows that a table's search indexes don't have as they are."""
    return f"pending_{table}_search"


INDEXES: Final = tuple(name(table) for table in SEARCHES for name in (search_of, short_search_of))
"""The names of all search indexes."""


def teach_parts(connection: engine.Connection) -> None:
    """Lets a connection write the indexes of one and two characters."""
    engine.teach(connection, _PARTS, short_parts, 1)


class SearchIndex:
    """One search index. Everything that writes is called inside a transaction."""

    def __init__(self, connection: engine.Connection, table: str, name: str) -> None:
        self._ask = connection.execute
        self._table = table
        self.name = name
        self._pending = pending_of(table)
        self._is_short = name == short_search_of(table)
        self._column = "parts" if self._is_short else "search_text"
        self._size = _ROWS

    @property
    def is_filling(self) -> bool:
        """Whether it is being filled, so that nobody may search it."""
        return self.last != _AFTER_ALL

    def set_aside(self) -> None:
        """Lets nobody search it from now on, and `fill` begin at the beginning."""
        self._ask(f"INSERT OR REPLACE INTO {FILLING} (name, last) VALUES (?, NULL)", (self.name,))
        self._ask(f"INSERT OR REPLACE INTO {self.name}_config (k, v) VALUES ('version', {_FORMAT})")

    def begin(self) -> None:
        """Lets `fill` begin: it was made anew, and holds nothing."""
        self._ask(f"INSERT OR REPLACE INTO {FILLING} (name, last) VALUES (?, ?)", (self.name, _BEFORE_ALL))

    def progress(self) -> tuple[int, int]:
        """Up to which key it has the rows, of the last one; 0 while what it held is being removed."""
        (total,) = self._ask(f"SELECT coalesce(max(id), 0) FROM {self._table}").fetchone()
        return max(0, min(self.last, total)), total

    @property
    def last(self) -> int:
        """The last key that it has; the largest number once it is whole, the smallest while it is being emptied."""
        row = self._ask(f"SELECT last FROM {FILLING} WHERE name = ?", (self.name,)).fetchone()
        if row is None:
            return _AFTER_ALL
        return _BEFORE_ALL if row[0] is None else int(row[0])

    def take_up_to(self, upto: int) -> bool:
        """Writes what waits up to a key, as far as it has the rows; False where it is damaged, and was set aside."""
        return self._is_sound_after(lambda: self._take(min(upto, self.last)))

    def write_anew(self) -> bool:
        """Writes all rows; False as above."""
        return self.is_filling or self._is_sound_after(self._write_all)

    def fill(self) -> None:
        """The next step of filling it, where nothing waits that it has already."""
        began = perf_counter()
        if self._is_emptied():
            self._fill_after(self.last)
        else:
            self._remove_some()
        self._write_out()
        took = max(perf_counter() - began, 1e-6)
        self._size = max(1, min(_MOST, int(self._size * min(2.0, _SHORT / took)) + 1))

    def next_key(self) -> int | None:
        """Up to which key the next step fills it; None where it has all rows."""
        some = f"SELECT id FROM {self._table} WHERE id > ? ORDER BY id LIMIT ?"
        (upto,) = self._ask(f"SELECT max(id) FROM ({some})", (self.last, self._size)).fetchone()
        return None if upto is None else int(upto)

    def _is_emptied(self) -> bool:
        row = self._ask(f"SELECT last IS NOT NULL FROM {FILLING} WHERE name = ?", (self.name,)).fetchone()
        return row is None or bool(row[0])

    def _remove_some(self) -> None:
        """Removes a part of what it held; FTS5 itself would remove all by one statement."""
        parts = (("data", "id"), ("idx", "segid, term"), *(() if self._is_short else (("docsize", "id"),)))
        for part, key in parts:
            some = f"SELECT {key} FROM {self.name}_{part} LIMIT {self._size}"
            self._ask(f"DELETE FROM {self.name}_{part} WHERE ({key}) IN ({some})")
            if self._ask("SELECT changes()").fetchone()[0]:
                return
        self._ask(f"INSERT INTO {self.name} ({self.name}) VALUES ('delete-all')")
        self._note_last(_BEFORE_ALL)

    def _fill_after(self, last: int) -> None:
        upto = self.next_key()
        if upto is None:
            self._ask(f"DELETE FROM {FILLING} WHERE name = ?", (self.name,))
            return
        self._insert(f"{self._table} WHERE id > {last:d} AND id <= {upto:d}")
        self._note_last(upto)

    def _take(self, reach: int) -> None:
        was = f"{_PARTS}(was)" if self._is_short else "was"
        self._ask(
            f"INSERT INTO {self.name} ({self.name}, rowid, {self._column})"
            f" SELECT 'delete', id, {was} FROM {self._pending} WHERE id <= ? AND was IS NOT NULL ORDER BY id",
            (reach,),
        )
        self._insert(f"{self._pending} CROSS JOIN {self._table} USING (id) WHERE id <= {reach:d}")

    def _write_all(self) -> None:
        self._ask(f"INSERT INTO {self.name} ({self.name}) VALUES ('{'delete-all' if self._is_short else 'rebuild'}')")
        if self._is_short:
            self._insert(self._table)

    def _insert(self, rows: str) -> None:
        text = f"{_PARTS}(search_text)" if self._is_short else "search_text"
        self._ask(f"INSERT INTO {self.name} (rowid, {self._column}) SELECT id, {text} FROM {rows} ORDER BY id")

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

    def _note_last(self, key: int) -> None:
        self._ask(f"UPDATE {FILLING} SET last = ? WHERE name = ?", (key, self.name))


class TableSearch:
    """The search indexes of a table, and what waits for them. What writes is called inside a transaction."""

    def __init__(self, connection: engine.Connection, table: str) -> None:
        self._ask = connection.execute
        self._table = table
        self._pending = pending_of(table)
        self.indexes = tuple(
            SearchIndex(connection, table, name) for name in (search_of(table), short_search_of(table))
        )

    @property
    def is_filling(self) -> bool:
        """Whether one is being filled."""
        return any(index.is_filling for index in self.indexes)

    @property
    def has_waiting(self) -> bool:
        """Whether rows wait to be brought in."""
        return self._ask(f"SELECT 1 FROM {self._pending} LIMIT 1").fetchone() is not None

    def fold_some(self) -> bool:
        """Brings in what waits, the smallest keys first, as far as that is done in a short time.

        Returns:
            False where an index is damaged: it was set aside.
        """
        until, is_sound = perf_counter() + _SHORT, True
        while self.has_waiting and perf_counter() < until:
            is_sound = self._fold(_ROWS) and is_sound
        return is_sound

    def fold_all(self) -> bool:
        """Brings in all that waits, however long it takes, unless an index is being filled; returns as above."""
        if not self.has_waiting or self.is_filling:
            return True
        # Taking a row out costs what putting it in does; past half of all rows, writing all of it costs less.
        (waiting,) = self._ask(f"SELECT count(*) FROM {self._pending} WHERE was IS NOT NULL").fetchone()
        (total,) = self._ask(f"SELECT count(*) FROM {self._table}").fetchone()
        if 2 * waiting <= total:
            return self._fold_up_to(_AFTER_ALL)
        found = [index.write_anew() for index in self.indexes]
        self._ask(f"DELETE FROM {self._pending}")
        return all(found)

    def fill(self) -> bool:
        """The next step of filling what is to be filled; returns whether all is whole, and nothing waits."""
        filling = next((index for index in self.indexes if index.is_filling), None)
        self.fold_some()
        if filling is None:
            return not self.has_waiting
        if self._ask(f"SELECT 1 FROM {self._pending} WHERE id <= ? LIMIT 1", (filling.last,)).fetchone() is None:
            upto = filling.next_key()
            if upto is not None:
                self._fold_up_to(upto)  # the other index still has these rows as they were
            filling.fill()
        return False

    def begin_anew(self) -> None:
        """Lets what is being filled be filled from the beginning."""
        for index in self.indexes:
            if index.is_filling:
                index.set_aside()

    def progress(self) -> tuple[int, int]:
        """How many rows are in the indexes, and how many are to be; keys stand for rows."""
        parts = [index.progress() for index in self.indexes]
        return sum(done for done, _ in parts), sum(total for _, total in parts)

    def _fold(self, rows: int) -> bool:
        some = f"SELECT id FROM {self._pending} ORDER BY id LIMIT {rows:d}"
        return self._fold_up_to(self._ask(f"SELECT max(id) FROM ({some})").fetchone()[0])

    def _fold_up_to(self, upto: int) -> bool:
        """Brings in what waits up to a key. Of rows that an index doesn't reach yet nothing need be brought in."""
        found = [index.take_up_to(upto) for index in self.indexes]
        self._ask(f"DELETE FROM {self._pending} WHERE id <= ?", (upto,))
        return all(found)


def table_searches(connection: engine.Connection) -> Iterator[TableSearch]:
    """The search indexes of all tables."""
    return (TableSearch(connection, table) for table in SEARCHES)


@contextmanager
def folded_after(connection: engine.Connection, table: str) -> Iterator[None]:
    """Brings into a table's search indexes at the end what waits by then. A table without any is left as it is."""
    yield
    if table in SEARCHES:
        TableSearch(connection, table).fold_all()
