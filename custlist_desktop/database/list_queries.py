"""The SQL of a list: what is asked of the engine to show one search in one order.

Every query answers with one row. Python's lock is given up and taken again at each row that SQLite returns, and while
the window paints, taking it can last 5 ms: a page of 64 rows would come after a third of a second.
"""

import json
import sys
from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import isqrt
from typing import Final, TypeAlias, TypeVar

from custlist_desktop.database import engine
from custlist_desktop.database.reader import Reader, Row
from custlist_desktop.database.search_index import FILLING, pending_of, search_of, short_search_of
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.search import Alternatives, SearchQuery
from custlist_desktop.domain.short_parts import has_short_parts, parts_of

SHORTEST_INDEXED = 3

Source = tuple[bool, str]
"""Whether it is the index of one and two characters that is asked, and what: an FTS5 expression."""


@dataclass(frozen=True, slots=True)
class SearchCondition:
    """A search in SQL terms.

    Attributes:
        sources: what to ask the search indexes; every row that matches is found by one of these.
        is_exact: whether they find no other row.
        text: an SQL condition on ``search_text`` that is exact by itself; ``parameters`` are its values.
    """

    sources: tuple[Source, ...]
    is_exact: bool
    text: str
    parameters: tuple[str, ...]

    def text_of(self, column: str) -> str:
        """``text`` as a condition on another column."""
        return self.text.replace("instr(search_text,", f"instr({column},")


@dataclass(frozen=True, slots=True)
class _IndexUse:
    """How search indexes can help now.

    Attributes:
        found: SQL that selects the keys (``rowid``) of the rows that they find, for the values ``matches``.
        is_exact: whether they find no other row than those that match.
        has_waiting: whether rows wait to be brought in, which are to be looked through themselves.
    """

    found: str
    matches: tuple[str, ...]
    is_exact: bool
    has_waiting: bool


def search_condition(query: SearchQuery) -> SearchCondition:
    """The conditions of ``query``, which must not be empty."""
    asked = [_source(branch) for branch in query.branches]
    clauses: list[str] = []
    parameters: list[str] = []
    for branch in query.branches:
        clauses.append(" AND ".join(_any_of(word) for word in branch))
        parameters += [alternative for word in branch for alternative in word]
    sources = [
        (is_short, " OR ".join(f"({match})" for match in matches))
        for is_short in (False, True)
        if (matches := [match for source, match, _ in asked if source == is_short])
    ]
    return SearchCondition(
        sources=tuple(sources),
        is_exact=all(exact for _, _, exact in asked),
        text=" OR ".join(f"({clause})" for clause in clauses),
        parameters=tuple(parameters),
    )


def _any_of(word: Alternatives) -> str:
    return "(" + " OR ".join("instr(search_text, ?)" for _ in word) + ")"


def _source(branch: tuple[Alternatives, ...]) -> tuple[bool, str, bool]:
    """Which index is asked for a branch, what, and whether it knows all of its words.

    A word that has one and two characters in it is left to the rows' texts where another one has more.
    """
    needed = [_needed(word) for word in branch]
    long = [word for word in needed if all(len(alternative) >= SHORTEST_INDEXED for alternative in word)]
    if long:
        return False, _all_of([[_quoted(each) for each in word] for word in long]), len(long) == len(needed)
    words = [[" AND ".join(map(_quoted, parts_of(each))) for each in word] for word in needed]
    return True, _all_of(words), all(has_short_parts(each) for word in needed for each in word)


def _needed(word: Alternatives) -> Alternatives:
    """The alternatives without those that hold another one: where they are found, that is found."""
    return tuple(each for each in word if not any(other != each and other in each for other in word))


def _all_of(words: Iterable[Iterable[str]]) -> str:
    return " AND ".join("({})".format(" OR ".join(f"({each})" for each in word)) for word in words)


def _quoted(text: str) -> str:
    """A string of FTS5's query language: what is inside is no operator."""
    return '"' + text.replace('"', '""') + '"'


AnswerT = TypeVar("AnswerT")
Keys: TypeAlias = "array[int]"  # Python 3.11 knows the parameter in annotations only

# Rows whose text is read along an order to find the first matches, before asking the index for all matches.
_WALK_LIMIT: Final = 5_000


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
class ListedTable:
    """A table that can be listed: it has a ``search_text``, and a trigram index over that.

    Attributes:
        columns: what a row of the list shows; the key comes first.
        only: SQL that says which rows the list is of; all of the table's without. They are few enough to be sorted.
    """

    name: str
    columns: tuple[str, ...]
    only: str = ""

    def search_index(self, is_short: bool) -> str:
        """The index of one and two characters, or that of more."""
        return short_search_of(self.name) if is_short else search_of(self.name)

    @property
    def pending(self) -> str:
        """The table of the rows that the index doesn't have as they are."""
        return pending_of(self.name)


class ListQueries:
    """What can be asked about the rows that match one search, in one order."""

    def __init__(
        self, reader: Reader, table: ListedTable, query: SearchQuery, order: SortOrder, without: Sequence[int] = ()
    ) -> None:
        """``without`` are keys of rows that match, and that are left out of all answers."""
        self._without = without
        self._reader = reader
        self._table = table
        self._order = order
        self._condition: SearchCondition | None = None if query.is_empty else search_condition(query)
        self._is_damaged = False
        self._is_walked = True

    @property
    def is_all(self) -> bool:
        """Whether nothing is looked for."""
        return self._condition is None

    @property
    def is_few(self) -> bool:
        """Whether the list is of some rows only, so few that they can be sorted at once."""
        return bool(self._table.only)

    def is_indexed(self) -> bool:
        """Whether the search index helps to find the rows."""
        return self._use() is not None

    def is_narrow(self, limit: int) -> bool:
        """Whether so few rows match that sorting them is less work than walking the order to the first ones."""
        return self._by_index(lambda: self._is_narrow(limit))

    def _is_narrow(self, limit: int) -> bool:
        use = self._use()
        if use is None:
            return False
        total = self._number(f"SELECT max(id) FROM {self._table.name}")
        threshold = max(500, isqrt(limit * total))
        most = max(threshold, limit * total // _WALK_LIMIT)
        found = self._number(f"SELECT count(*) FROM ({use.found} LIMIT ?)", *use.matches, most)
        self._is_walked = found >= most
        return found < threshold

    def walk(self, limit: int) -> Keys:
        """The keys of the first matches along the order's index; it gives up after `_WALK_LIMIT` rows.

        It doesn't begin where so few rows match that it wouldn't come to enough of them.
        """
        condition = self._condition
        if condition is None:
            return self.keys(limit)
        if not self._is_walked:
            return array("q")
        walked = (
            f"SELECT {self._table.name}.id AS id, search_text FROM {self._source} {self._others('WHERE')} "
            f"ORDER BY {self._order.terms} LIMIT {_WALK_LIMIT}"
        )
        return self._keys(f"SELECT id FROM ({walked}) WHERE {condition.text} LIMIT ?", *condition.parameters, limit)

    def walk_by_index(self, limit: int) -> Keys:
        """The keys of the first matches, wherever along the order they begin.

        The unary plus keeps SQLite on the order's index; it asks of each key there whether it is among the matches.
        """

        def ask() -> Keys:
            where, parameters = self._where()
            where = where.replace(f"WHERE {self._table.name}.id IN", f"WHERE +{self._table.name}.id IN", 1)
            return self._keys(f"{self._select} {where} ORDER BY {self._order.terms} LIMIT ?", *parameters, limit)

        return self._by_index(ask)

    def count(self) -> int:
        """How many rows match."""
        return self._by_index(self._count)

    def _count(self) -> int:
        use, condition = self._use(), self._condition
        if use is None or condition is None or not use.is_exact:
            where, parameters = self._where()
            return self._number(f"SELECT count(*) FROM {self._table.name} {where}", *parameters)
        pending = self._table.pending
        found = self._number(f"SELECT count(*) FROM ({use.found})", *use.matches)
        if use.has_waiting:
            was = f"SELECT count(*) FROM {pending} WHERE was IS NOT NULL AND ({condition.text_of('was')})"
            found -= self._number(was, *condition.parameters)
            now = f"SELECT count(*) FROM {pending} CROSS JOIN {self._table.name} USING (id) WHERE {condition.text}"
            found += self._number(now, *condition.parameters)
        return found - len(self._without)

    def keys(self, limit: int = -1, start: int = 0) -> Keys:
        """The keys of all matches in order, from the ``start``-th on, from 0; all with a limit below 0."""

        def ask() -> Keys:
            where, parameters = self._where()
            if self._table.only:
                where = f"{where} AND {self._table.only}" if where else f"WHERE {self._table.only}"
            sql = f"{self._select} {where} ORDER BY {self._order.terms} LIMIT ? OFFSET ?"
            return self._keys(sql, *parameters, limit, start)

        return self._by_index(ask)

    def rows(self, keys: Sequence[int]) -> list[Row]:
        """The rows of ``keys``, in that order; those that are gone are left out."""
        if not keys:
            return []
        columns = ", ".join(self._table.columns)
        found = self._reader.one(
            f"SELECT json_group_array(json_array({columns})) FROM {self._table.name} WHERE id IN {engine.OF_KEYS}",
            (engine.keys_value(keys),),
        )
        by_key: dict[int, Row] = {row[0]: tuple(row) for row in json.loads(found[0] if found else "[]")}
        return [by_key[key] for key in keys if key in by_key]

    @property
    def _source(self) -> str:
        return self._order.source or self._table.name

    @property
    def _select(self) -> str:
        return f"SELECT {self._table.name}.id AS id FROM {self._source}"

    def _where(self) -> tuple[str, tuple[str, ...]]:
        """The WHERE clause of the search, by the indexes where they can help."""
        condition, use = self._condition, self._use()
        if condition is None:
            return self._others("WHERE"), ()
        others = self._others(" AND")
        if use is None:
            return f"WHERE ({condition.text}){others}", condition.parameters
        name, pending = self._table.name, self._table.pending
        found, parameters = use.found, use.matches
        if use.has_waiting:
            found = (
                f"SELECT rowid FROM ({found}) WHERE rowid NOT IN (SELECT id FROM {pending}) UNION ALL"
                f" SELECT id FROM {pending} CROSS JOIN {name} USING (id) WHERE {condition.text}"
            )
            parameters += condition.parameters
        if use.is_exact:
            return f"WHERE {name}.id IN ({found}){others}", parameters
        return f"WHERE {name}.id IN ({found}) AND ({condition.text}){others}", (*parameters, *condition.parameters)

    def _use(self) -> _IndexUse | None:
        """How the search indexes can help; None where they can't: one is being filled, damaged, or not there yet.

        A list of an older form is read as it is until a program that writes opens it.
        """
        condition = self._condition
        if condition is None or self._is_damaged:
            return None
        names = [self._table.search_index(is_short) for is_short, _ in condition.sources]
        needed = {FILLING, self._table.pending, *names}
        there = "SELECT count(*) FROM sqlite_schema WHERE name IN (SELECT value FROM json_each(?))"
        if self._reader.one(there, (json.dumps(list(needed)),)) != (len(needed),):
            return None
        row = self._reader.one(
            f"SELECT EXISTS (SELECT 1 FROM {FILLING} WHERE name IN ({', '.join('?' * len(names))})),"
            f" EXISTS (SELECT 1 FROM {self._table.pending})",
            names,
        )
        is_filling, has_waiting = row or (True, False)
        if is_filling:
            return None
        found = " UNION ".join(f"SELECT rowid FROM {name} WHERE {name} MATCH ?" for name in names)
        matches = tuple(match for _, match in condition.sources)
        return _IndexUse(found, matches, condition.is_exact, bool(has_waiting))

    def _by_index(self, ask: Callable[[], AnswerT]) -> AnswerT:
        """What ``ask`` answers; where it meets damage of the search index, what it answers without."""
        try:
            return ask()
        except DatabaseFileError as error:
            if error.trouble is not FileTrouble.SEARCH_DAMAGED:
                raise
            self._is_damaged = True
            return ask()

    def _others(self, word: str) -> str:
        """What leaves rows out, after ``word``; empty where none are."""
        keys = ", ".join(f"{key:d}" for key in self._without)
        return f"{word} {self._table.name}.id NOT IN ({keys})" if keys else ""

    def _keys(self, sql: str, *parameters: str | int) -> Keys:
        """The keys that a query selects, in its order, read as one row of hexadecimal digits."""
        row = self._reader.one(f"SELECT group_concat(printf('%016x', id), '') FROM ({sql})", parameters)
        keys = array("q")
        keys.frombytes(bytes.fromhex((row and row[0]) or ""))
        if sys.byteorder == "little":
            keys.byteswap()
        return keys

    def _number(self, sql: str, *parameters: str | int) -> int:
        row = self._reader.one(sql, parameters)
        return int((row and row[0]) or 0)
