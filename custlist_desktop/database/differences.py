"""A file of what two lists have otherwise: found by a job, looked at by the window, restored by another job.

It is temporary, and in a private folder. However many records differ, the window reads those in view.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from custlist_desktop.database import engine
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.domain.errors import TemporaryFolderError
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.domain.text import fold
from custlist_desktop.system.file_errors import trouble_of
from custlist_desktop.system.private_files import make_private_file
from custlist_desktop.system.temporary_folders import place_of

FieldChange = tuple[str, Any, Any]
"""A field, its value in the copy, and today's: both as JSON has them."""

_TABLES: Final = (
    """CREATE TABLE difference (
        id INTEGER PRIMARY KEY,
        parent INTEGER,
        kind TEXT NOT NULL,
        key INTEGER NOT NULL,
        since TEXT NOT NULL,
        entry INTEGER NOT NULL,
        at TEXT NOT NULL,
        user_name TEXT NOT NULL,
        version INTEGER,
        facts TEXT NOT NULL,
        fields TEXT NOT NULL,
        words TEXT NOT NULL,
        bulk TEXT NOT NULL,
        UNIQUE (kind, key)
    )""",
    "CREATE TABLE chosen (difference INTEGER PRIMARY KEY, fields TEXT)",
)
_COLUMNS: Final = "id, parent, kind, key, since, entry, at, user_name, version, facts, fields, bulk"
_NEWEST_FIRST: Final = "ORDER BY entry DESC, id"


@dataclass(frozen=True, slots=True)
class RecordDifference:
    """A record that differs, or a group of them.

    Attributes:
        id: its key in the file; 0 for one that isn't in it yet.
        kind: what it is; a group's `facts` say of which kind its records are.
        key: in both lists; of a group, one of its own.
        since: what became of it.
        facts: what its row shows: its name, and something of each side.
        fields: what differs in one that changed; of the others, what there is.
        version: today's, which must still hold when it is restored; None if it isn't in today's list.
        entry: the newest entry of the journal about it; 0 if there is none.
        at: when that was, as the file keeps moments; empty likewise.
        user_name: who it was.
        bulk: the change that it has in common with others; empty for a change of its own.
        parent: the group's id; None outside of groups.
    """

    kind: RecordKind
    key: int
    since: Since
    facts: dict[str, Any]
    fields: tuple[FieldChange, ...] = ()
    version: int | None = None
    entry: int = 0
    at: str = ""
    user_name: str = ""
    bulk: str = ""
    id: int = 0
    parent: int | None = None

    def words(self) -> str:
        """What a search looks at: names and values, folded."""
        found = [value for field in self.fields for value in field[1:]] + list(self.facts.values())
        return fold(" ".join(_texts(found)))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)


class DifferenceFile:
    """An open file of differences; it belongs to the thread that opened it. Close it when done."""

    def __init__(self, path: Path, access: engine.Access = engine.Access.CHANGE) -> None:
        """Opens one that is there; see `create`."""
        self.path = path
        with _place_told(path):
            self._connection = engine.connect(path, access)
            self._connection.execute("PRAGMA journal_mode = OFF").fetchone()
            self._connection.execute("PRAGMA synchronous = OFF")

    @classmethod
    def create(cls, path: Path) -> "DifferenceFile":
        """A new one.

        Raises:
            TemporaryFolderError: the disk for it is full, or nothing can be written there.
        """
        try:
            make_private_file(path)
        except OSError as error:
            raise TemporaryFolderError(trouble_of(error), place_of(path)) from error
        made = cls(path)
        with _place_told(path):
            for table in _TABLES:
                made._connection.execute(table)
        return made

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def add(self, differences: Iterable[RecordDifference]) -> None:
        """Writes what was found, and then makes groups of what one change did to many."""
        insert = (
            "INSERT INTO difference (kind, key, since, entry, at, user_name, version, facts, fields, words, bulk)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        )
        with _place_told(self.path):
            self._connection.execute("BEGIN")
            self._connection.executemany(insert, map(_as_row, differences))
            self._connection.execute(
                "CREATE INDEX difference_by_bulk ON difference (bulk, kind, since) WHERE bulk <> ''"
            )
            self._make_groups()
            self._connection.execute("CREATE INDEX difference_by_time ON difference (parent, entry DESC, id)")
            self._connection.execute("COMMIT")

    def _make_groups(self) -> None:
        groups = self._connection.execute(
            "SELECT kind, since, bulk, max(entry), max(at), max(user_name), count(*), min(facts -> '$.file'),"
            " min(facts -> '$.is_sample'), sum(json_array_length(fields))"
            " FROM difference WHERE bulk <> '' GROUP BY bulk, kind, since HAVING count(*) > 1"
        ).fetchall()
        for key, (kind, since, bulk, entry, at, user, count, file, is_sample, fields) in enumerate(groups, 1):
            facts = {"of": kind, "count": count, "file": json.loads(file or '""'), "fields": fields}
            facts["is_sample"] = json.loads(is_sample or "false")
            group = RecordDifference(
                RecordKind.GROUP, key, Since(since), facts, entry=entry, at=at, user_name=user, bulk=bulk
            )
            (number,) = self._connection.execute(
                "INSERT INTO difference (kind, key, since, entry, at, user_name, version, facts, fields, words, bulk)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                _as_row(group),
            ).fetchone()
            self._connection.execute(
                "UPDATE difference SET parent = ? WHERE bulk = ? AND kind = ? AND since = ?",
                (number, bulk, kind, since),
            )

    def counts(self) -> dict[Since, dict[RecordKind, int]]:
        """How many records of each kind were added, changed and deleted."""
        found: dict[Since, dict[RecordKind, int]] = {since: {} for since in Since}
        counted = "SELECT since, kind, count(*) FROM difference WHERE kind <> 'group' GROUP BY since, kind"
        for since, kind, count in self._all(counted):
            found[Since(since)][RecordKind(kind)] = int(count)
        return found

    def top(self, since: Since | None = None, text: str = "") -> list[int]:
        """The ids of what stands outside of groups, the newest change first.

        Args:
            since: what became of them; None for all.
            text: whose every word is in a record's names or values, or in those of one of its group.
        """
        told, values = _matching(since, text)
        inside = told.replace("difference.", "child.")
        return [
            number
            for (number,) in self._all(
                f"SELECT id FROM difference WHERE parent IS NULL AND (kind <> 'group' AND {told} OR kind = 'group'"
                f" AND EXISTS (SELECT 1 FROM difference AS child WHERE child.parent = difference.id AND {inside}))"
                f" {_NEWEST_FIRST}",
                (*values, *values),
            )
        ]

    def inside(self, group: int, since: Since | None = None, text: str = "") -> list[int]:
        """The ids of a group's records, in the order of their keys; arguments as in `top`."""
        told, values = _matching(since, text)
        question = f"SELECT id FROM difference WHERE parent = ? AND {told} ORDER BY key"
        return [number for (number,) in self._all(question, (group, *values))]

    def records(self, since: Since | None = None, text: str = "") -> list[tuple[int, RecordKind, int | None]]:
        """The id, kind and group of all records, in groups and outside; arguments as in `top`."""
        told, values = _matching(since, text)
        found = self._all(f"SELECT id, kind, parent FROM difference WHERE kind <> 'group' AND {told}", values)
        return [(number, RecordKind(kind), parent) for number, kind, parent in found]

    def with_entries(self, entries: Iterable[int]) -> list[int]:
        """The ids of the records about which the newest entry of the journal is one of these."""
        question = f"SELECT id FROM difference WHERE kind <> 'group' AND entry IN {engine.OF_KEYS}"
        return [number for (number,) in self._all(question, (engine.keys_value(entries),))]

    def some(self, ids: Sequence[int]) -> list[RecordDifference]:
        """The differences with those ids, in that order."""
        found = self._all(
            f"SELECT {_COLUMNS} FROM difference WHERE id IN {engine.OF_KEYS}", (engine.keys_value(ids),)
        )
        by_id = {row[0]: _from_row(row) for row in found}
        return [by_id[number] for number in ids if number in by_id]

    def choose(self, chosen: Iterable[tuple[int, Sequence[str] | None]]) -> None:
        """Notes what is to be restored: the id of a record, and which fields of it; None for all of it."""
        rows = ((number, None if fields is None else json.dumps(list(fields))) for number, fields in chosen)
        with _place_told(self.path):
            self._connection.execute("BEGIN")
            self._connection.execute("DELETE FROM chosen").fetchall()
            self._connection.executemany("INSERT INTO chosen VALUES (?, ?)", rows)
            self._connection.execute("COMMIT")

    def count_chosen(self) -> int:
        return int(self._all("SELECT count(*) FROM chosen")[0][0])

    def chosen(self, kind: RecordKind, since: Since) -> Iterator[tuple[RecordDifference, frozenset[str] | None]]:
        """What is to be restored of a kind, in the order of the keys: each with its fields; None for all of it."""
        with _place_told(self.path):
            rows = self._connection.execute(
                f"SELECT chosen.fields, {_prefixed(_COLUMNS)} FROM chosen JOIN difference"
                " ON difference.id = chosen.difference WHERE kind = ? AND since = ? ORDER BY key",
                (kind.value, since.value),
            )
            for fields, *row in rows:
                yield _from_row(row), None if fields is None else frozenset(json.loads(fields))

    def _all(self, question: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with _place_told(self.path):
            return self._connection.execute(question, values).fetchall()


def _prefixed(columns: str) -> str:
    return ", ".join(f"difference.{name}" for name in columns.split(", "))


def _matching(since: Since | None, text: str) -> tuple[str, tuple[Any, ...]]:
    """A condition on a record, and the values in it."""
    words = fold(text).split()
    told = "".join(" AND instr(difference.words, ?)" for _ in words)
    if since is None:
        return f"1{told}", tuple(words)
    return f"difference.since = ?{told}", (since.value, *words)


def _as_row(each: RecordDifference) -> tuple[Any, ...]:
    facts, fields = (json.dumps(value, ensure_ascii=False) for value in (each.facts, each.fields))
    begins = (each.kind.value, each.key, each.since.value, each.entry, each.at, each.user_name, each.version)
    return (*begins, facts, fields, each.words(), each.bulk)


def _from_row(row: Sequence[Any]) -> RecordDifference:
    number, parent, kind, key, since, entry, at, user_name, version, facts, fields, bulk = row
    changes = tuple((name, then, now) for name, then, now in json.loads(fields))
    sides = (json.loads(facts), changes, version, entry, at, user_name, bulk, number, parent)
    return RecordDifference(RecordKind(kind), key, Since(since), *sides)


@contextmanager
def _place_told(path: Path) -> Iterator[None]:
    """What the engine says of a file that is only for the moment is about the place for such files."""
    try:
        yield
    except engine.Error as error:
        raise TemporaryFolderError(engine_error(error, path).trouble, place_of(path)) from error
