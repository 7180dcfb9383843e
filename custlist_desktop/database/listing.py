"""A list as it is shown: searched, sorted, and read in windows of rows, whatever its length.

Three questions are answered one after the other, each as soon as it can be: the first rows, how many there are,
and the order of all. The order is kept as keys only (8 bytes each), so that any window is a look-up by key.
"""

from array import array
from collections.abc import Iterator, Sequence
from typing import Final

from custlist_desktop.database.list_queries import Keys, ListQueries
from custlist_desktop.database.reader import Row

_KEYS_AT_A_TIME: Final = 50_000


class Listing:
    """The answer to one search in one order. It belongs to the thread of its reader."""

    def __init__(self, queries: ListQueries, first: Sequence[int] = ()) -> None:
        """``first`` are the keys of rows that come before those of ``queries``, which are without them."""
        self._queries = queries
        self._first = list(first)
        self._keys: Keys | None = None
        self._count: int | None = None

    def first_rows(self, limit: int) -> list[Row]:
        """The first ``limit`` rows, by the shortest way that the number of matches allows."""
        before = self._queries.rows(self._first[:limit])
        return before + self._first_of_rest(limit - len(before))

    def _first_of_rest(self, limit: int) -> list[Row]:
        queries = self._queries
        if queries.is_few or queries.is_all:
            return self._rest(0, limit)
        if self._keys is None and queries.is_narrow(limit):
            self.load_order()
        if self._keys is None:
            keys = queries.walk(limit)
            if len(keys) == limit:
                return queries.rows(keys)
            if queries.is_indexed():
                return queries.rows(queries.walk_by_index(limit))
            self.load_order()  # the index can't help, and reading the table from end to end is the fastest scan
        return self._rest(0, limit)

    def count(self) -> int:
        """How many rows there are."""
        if self._queries.is_few:
            self.load_order()
        if self._count is None:
            self._count = self._queries.count()
        return len(self._first) + self._count

    def load_order(self) -> None:
        """Reads the keys of all rows in order; from then on every window is equally near."""
        for _ in self.order_steps():
            pass

    def order_steps(self) -> Iterator[None]:
        """`load_order` in steps of a few milliseconds, so that other questions can be asked in between."""
        if self._keys is not None:
            return
        # An unsearched list is read along its index, piece by piece; a searched one has to be sorted as a whole.
        limit = _KEYS_AT_A_TIME if self._is_along_index else -1
        keys = array("q")
        while True:
            piece = self._queries.keys(limit, len(keys))
            keys.extend(piece)
            yield
            if len(piece) != limit:
                break
        self._keys = keys
        self._count = len(keys)

    def rows(self, start: int, limit: int) -> list[Row]:
        """The rows from ``start`` on; fewer than ``limit`` at the end, or where one was deleted meanwhile."""
        before = self._first[start : start + limit]
        return self._queries.rows(before) + self._rest(max(0, start - len(self._first)), limit - len(before))

    def _rest(self, start: int, limit: int) -> list[Row]:
        if self._keys is None and self._is_along_index:
            return self._queries.rows(self._queries.keys(limit, start))
        self.load_order()
        return self._queries.rows(self._keys[start : start + limit] if self._keys is not None else ())

    def position_of(self, key: int) -> int | None:
        """The position of the row of ``key``; None if it isn't in the list."""
        if key in self._first:
            return self._first.index(key)
        self.load_order()
        try:
            return len(self._first) + self._keys.index(key) if self._keys is not None else None
        except ValueError:
            return None

    @property
    def _is_along_index(self) -> bool:
        return self._queries.is_all and not self._queries.is_few
