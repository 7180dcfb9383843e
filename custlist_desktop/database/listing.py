"""A list as it is shown: searched, sorted, and read in windows of rows, whatever its length.

Three questions are answered one after the other, each as soon as it can be: the first rows, how many there are,
and the order of all. The order is kept as keys only (8 bytes each), so that any window is a look-up by key.

Every query answers with one row. Python's lock is given up and taken again at each row that SQLite returns, and while
the window paints, taking it can last 5 ms: a page of 64 rows would come after a third of a second.
"""

import json
import sqlite3
import sys
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isqrt
from typing import Any, TypeAlias

from custlist_desktop.database.search_sql import SearchCondition, search_condition
from custlist_desktop.domain.search import SearchQuery

# Rows whose text is read along an order to find the first matches, before asking the index for all matches.
_WALK_LIMIT = 5_000
_KEYS_AT_A_TIME = 50_000

Row = tuple[Any, ...]
Keys: TypeAlias = "array[int]"  # Python 3.11 knows the parameter in annotations only


@dataclass(frozen=True, slots=True)
class SortOrder:
    """One order of a list.

    Attributes:
        terms: the ORDER BY terms, which an index of the table has. The last one is the key, so that rows alike are
            in the same order however they are read.
        source: what to read from, if more than the table itself: a join that begins with a ranked table.
    """

    terms: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class ListTable:
    """A table that can be listed: it has a ``search_text``, and a trigram index over that.

    Attributes:
        name: the table.
        search_index: its FTS5 table.
        columns: what a row of the list shows; the key comes first.
        only: SQL that says which rows the list is of; all of the table's without. They are few enough to be sorted.
    """

    name: str
    search_index: str
    columns: tuple[str, ...]
    only: str = ""


class Listing:
    """The answer to one search in one order. It belongs to the thread of its connection."""

    def __init__(
        self, connection: sqlite3.Connection, table: ListTable, query: SearchQuery, order: SortOrder
    ) -> None:
        self._connection = connection
        self._table = table
        self._order = order
        self._condition = None if query.is_empty else search_condition(query)
        self._keys: Keys | None = None
        self._count: int | None = None

    def first_rows(self, limit: int) -> list[Row]:
        """The first ``limit`` rows, by the shortest way that the number of matches allows."""
        if self._table.only:
            return self.rows(0, limit)
        if self._condition is None:
            return self._rows_at(0, limit)
        if self._keys is None and self._is_narrow(limit):
            self.load_order()
        if self._keys is None:
            keys = self._walk(limit)
            if len(keys) == limit:
                return self._rows_of(keys)
            if self._condition.match is not None:
                return self._rows_of(self._walk_by_index(limit))
            self.load_order()  # the index can't help, and reading the table from end to end is the fastest scan
        return self.rows(0, limit)

    def count(self) -> int:
        """How many rows there are."""
        if self._table.only:
            self.load_order()
        if self._count is None:
            self._count = self._count_rows()
        return self._count

    def load_order(self) -> None:
        """Reads the keys of all rows in order; from then on every window is equally near."""
        for _ in self.order_steps():
            pass

    def order_steps(self) -> Iterator[None]:
        """`load_order` in steps of a few milliseconds, so that other questions can be asked in between."""
        if self._keys is not None:
            return
        sql, parameters = self._ordered_keys()
        # An unsearched list is read along its index, piece by piece; a searched one has to be sorted as a whole.
        is_whole = self._condition is None and not self._table.only
        limit = _KEYS_AT_A_TIME if is_whole else -1
        keys = array("q")
        while True:
            piece = self._read_keys(f"{sql} LIMIT ? OFFSET ?", (*parameters, limit, len(keys)))
            keys.extend(piece)
            yield
            if len(piece) != limit:
                break
        self._keys = keys
        self._count = len(keys)

    @property
    def is_order_loaded(self) -> bool:
        """Whether `load_order` was done."""
        return self._keys is not None

    def rows(self, start: int, limit: int) -> list[Row]:
        """The rows from ``start`` on; fewer than ``limit`` at the end, or where one was deleted meanwhile."""
        if self._keys is not None:
            return self._rows_of(self._keys[start : start + limit])
        if self._condition is None and not self._table.only:
            return self._rows_at(start, limit)
        self.load_order()
        return self.rows(start, limit)

    def position_of(self, key: int) -> int | None:
        """Where the row of ``key`` stands; None if it isn't in the list."""
        self.load_order()
        try:
            return self._keys.index(key) if self._keys is not None else None
        except ValueError:
            return None

    def _is_narrow(self, limit: int) -> bool:
        """Whether so few rows match that sorting them is less work than walking the order to the first ones."""
        condition = self._condition
        if condition is None or condition.match is None:
            return False
        total = self._connection.execute(f"SELECT max(id) FROM {self._table.name}").fetchone()[0] or 0
        threshold = max(500, isqrt(limit * total))
        index = self._table.search_index
        found = self._connection.execute(
            f"SELECT count(*) FROM (SELECT 1 FROM {index} WHERE {index} MATCH ? LIMIT ?)",
            (condition.match, threshold),
        ).fetchone()[0]
        return bool(found < threshold)

    def _source(self) -> str:
        return self._order.source or self._table.name

    def _walk(self, limit: int) -> Keys:
        """The keys of the first matches along the order's index; it gives up after `_WALK_LIMIT` rows."""
        condition = self._required_condition()
        walked = (
            f"SELECT {self._table.name}.id AS id, search_text FROM {self._source()} "
            f"ORDER BY {self._order.terms} LIMIT {_WALK_LIMIT}"
        )
        sql = f"SELECT id FROM ({walked}) WHERE {condition.text} LIMIT ?"
        return self._read_keys(sql, (*condition.parameters, limit))

    def _walk_by_index(self, limit: int) -> Keys:
        """The keys of the first matches, wherever along the order they begin.

        The unary plus keeps SQLite on the order's index; it asks of each key there whether it is among the matches.
        """
        where, parameters = self._where()
        where = where.replace(f"WHERE {self._table.name}.id IN", f"WHERE +{self._table.name}.id IN", 1)
        sql = f"SELECT {self._table.name}.id AS id FROM {self._source()} {where} ORDER BY {self._order.terms} LIMIT ?"
        return self._read_keys(sql, (*parameters, limit))

    def _count_rows(self) -> int:
        where, parameters = self._where()
        if self._condition is not None and self._condition.is_exact:
            index = self._table.search_index
            sql = f"SELECT count(*) FROM {index} WHERE {index} MATCH ?"
            parameters = (self._condition.match or "",)
        else:
            sql = f"SELECT count(*) FROM {self._table.name} {where}"
        return int(self._connection.execute(sql, parameters).fetchone()[0])

    def _where(self) -> tuple[str, tuple[str, ...]]:
        """The WHERE clause of the search, by the index where it can help."""
        condition = self._condition
        if condition is None:
            return "", ()
        if condition.match is None:
            return f"WHERE ({condition.text})", condition.parameters
        index = self._table.search_index
        by_index = f"{self._table.name}.id IN (SELECT rowid FROM {index} WHERE {index} MATCH ?)"
        if condition.is_exact:
            return f"WHERE {by_index}", (condition.match,)
        return f"WHERE {by_index} AND ({condition.text})", (condition.match, *condition.parameters)

    def _ordered_keys(self) -> tuple[str, tuple[str, ...]]:
        where, parameters = self._where()
        if self._table.only:
            where = f"{where} AND {self._table.only}" if where else f"WHERE {self._table.only}"
        return (
            f"SELECT {self._table.name}.id AS id FROM {self._source()} {where} ORDER BY {self._order.terms}",
            parameters,
        )

    def _rows_at(self, start: int, limit: int) -> list[Row]:
        keys = (
            f"SELECT {self._table.name}.id AS id FROM {self._source()} ORDER BY {self._order.terms} LIMIT ? OFFSET ?"
        )
        return self._rows_of(self._read_keys(keys, (limit, start)))

    def _read_keys(self, sql: str, parameters: tuple[str | int, ...]) -> Keys:
        """The keys that a query selects, in its order, read as one row of hexadecimal digits."""
        row = self._connection.execute(f"SELECT group_concat(printf('%016x', id), '') FROM ({sql})", parameters)
        keys = array("q")
        keys.frombytes(bytes.fromhex(row.fetchone()[0] or ""))
        if sys.byteorder == "little":
            keys.byteswap()
        return keys

    def _rows_of(self, keys: Sequence[int]) -> list[Row]:
        """The rows of ``keys``, in that order."""
        if not keys:
            return []
        columns = ", ".join(self._table.columns)
        marks = ", ".join("?" * len(keys))
        sql = f"SELECT json_group_array(json_array({columns})) FROM {self._table.name} WHERE id IN ({marks})"
        found = self._connection.execute(sql, tuple(keys)).fetchone()[0]
        by_key: dict[int, Row] = {row[0]: tuple(row) for row in json.loads(found)}
        return [by_key[key] for key in keys if key in by_key]

    def _required_condition(self) -> SearchCondition:
        if self._condition is None:
            raise ValueError("an empty search has no condition")
        return self._condition
