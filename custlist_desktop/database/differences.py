"""A file of what two lists have otherwise: found by a job, shown meanwhile, restored by another job.

It is temporary, and in a private folder. However many records differ, the window reads those in view.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple, Self

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

_STATEMENTS: Final = (
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
    "CREATE INDEX difference_by_group ON difference (parent, key) WHERE parent IS NOT NULL",
    "CREATE TABLE chosen (difference INTEGER PRIMARY KEY, fields TEXT)",
)
_COLUMNS: Final = "id, parent, kind, key, since, entry, at, user_name, version, facts, fields, bulk"
_INTO: Final = f"INTO difference ({_COLUMNS}, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


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


class FoundRow(NamedTuple):
    """What the window needs of a record that it doesn't show yet.

    Attributes:
        id: its key in the file: what is found later has a greater one.
        kind: a `RecordKind`.
        since: a `Since`.
        parent: its group's id, if it is in one.
        entry: the newest entry of the journal about it; 0 if there is none.
        is_shown: whether the filter leaves it: 1, or 0.
    """

    id: int
    kind: str
    since: str
    parent: int | None
    entry: int
    is_shown: int


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
            self._connection.execute("PRAGMA synchronous = OFF")

    @classmethod
    def create(cls, path: Path) -> "DifferenceFile":
        """A new one. Whoever finds a file at ``path`` can read it, and goes on reading while it is written.

        Raises:
            TemporaryFolderError: the disk for it is full, or nothing can be written there.
        """
        part = path.with_suffix(".part")
        try:
            make_private_file(part)
            with _place_told(path), closing(engine.connect(part)) as connection:
                connection.execute("PRAGMA journal_mode = WAL").fetchone()
                for statement in _STATEMENTS:
                    connection.execute(statement)
            part.replace(path)
        except OSError as error:
            raise TemporaryFolderError(trouble_of(error), place_of(path)) from error
        return cls(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def add(self, differences: Sequence[RecordDifference], groups: Sequence[RecordDifference]) -> None:
        """Writes what was found, and groups, which may be there already; all of them have ids."""
        with _place_told(self.path):
            self._connection.execute("BEGIN")
            self._connection.executemany(f"REPLACE {_INTO}", map(_as_row, groups))
            self._connection.executemany(f"INSERT {_INTO}", map(_as_row, differences))
            self._connection.execute("COMMIT")

    def found_after(self, known: int, since: Since | None, text: str, most: int) -> list[FoundRow]:
        """What was found after the record with the id ``known``, ``most`` records at most; see `FoundRow`.

        Args:
            since: what became of those that are shown; None for all.
            text: whose every word is in the names or values of those that are shown.
        """
        told, values = _matching(since, text)
        question = (
            f"SELECT id, kind, since, parent, entry, {told} FROM difference"
            " WHERE id > ? AND kind <> 'group' ORDER BY id LIMIT ?"
        )
        return [FoundRow(*row) for row in self._all(question, (*values, known, most))]

    def counts(self) -> dict[Since, dict[RecordKind, int]]:
        """How many records of each kind were added, changed and deleted."""
        found: dict[Since, dict[RecordKind, int]] = {since: {} for since in Since}
        counted = "SELECT since, kind, count(*) FROM difference WHERE kind <> 'group' GROUP BY since, kind"
        for since, kind, count in self._all(counted):
            found[Since(since)][RecordKind(kind)] = int(count)
        return found

    def inside(self, group: int, since: Since | None = None, text: str = "") -> list[int]:
        """The ids of a group's records, in the order of their keys; arguments as in `found_after`."""
        told, values = _matching(since, text)
        question = f"SELECT id FROM difference WHERE parent = ? AND {told} ORDER BY key"
        return [number for (number,) in self._all(question, (group, *values))]

    def records(self, since: Since | None = None, text: str = "") -> list[tuple[int, RecordKind, Since, int | None]]:
        """All records, in groups and outside: id, kind, what became of it, group; arguments as in `found_after`."""
        told, values = _matching(since, text)
        found = self._all(f"SELECT id, kind, since, parent FROM difference WHERE kind <> 'group' AND {told}", values)
        return [(number, RecordKind(kind), Since(since), parent) for number, kind, since, parent in found]

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
    begins = (each.id, each.parent, each.kind.value, each.key, each.since.value, each.entry, each.at, each.user_name)
    return (*begins, each.version, facts, fields, each.bulk, each.words())


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
