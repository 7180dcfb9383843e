"""Reads what can be read of a damaged list into a new one.

Tables are read past their indexes, in ranges of keys. A range that meets damage is halved, down to single keys. The
damaged list is only read, and so are the copies that help where its first page or its schema is gone.
"""

import re
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any, Final

from custlist_desktop.database import engine
from custlist_desktop.database.backup_facts import look_at
from custlist_desktop.database.copying import copy_content, copy_whole
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.known_keys import (
    LARGEST_KEY,
    KnownKeys,
    carry_sequences,
    known_keys,
    raise_sequences,
    strangers,
)
from custlist_desktop.database.leaf_pages import Tree, drop_cut_rows, join_leaves
from custlist_desktop.database.log_frames import LogUse, play_beside
from custlist_desktop.database.opening import bring_up_to_date, make_list
from custlist_desktop.database.schema_pages import mend_statements, mended_copies
from custlist_desktop.database.unfinished import remove_unfinished
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.system.temporary_folders import TemporaryFolder

_FIRST: Final = (
    "customer", "user_account", "trade_name", "estimate", "estimate_line", "issued_proposal", "journal",
)  # fmt: skip
"""Tables that others refer to, and what a person misses most: these are read first."""
_DERIVED: Final = re.compile(r"_search|^sqlite_|^schema_migration$")
_MOMENTS: Final = frozenset({"at", "created_at", "updated_at", "undone_at", "issued_at", "issued_on", "valid_until"})
_JSON: Final = frozenset({"before", "after", "taxes", "facts"})
_AT_A_TIME: Final = 1_000
_FAR: Final = 1 << 24
"""Beyond the last key of a table that counts its rows, where nobody knows that."""
_MOST_FAILURES: Final = 300
"""Ranges of one table that may fail before the rest of it counts as lost."""
_PIECES_OF_PAGE: Final = 4096
"""Keys that are as far apart as chance put them are looked for in ranges of this part of what a page may hold."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was read of a damaged list.

    Attributes:
        rows: by table, how many rows are in the new list.
        refused: by table, how many rows could be read but hold what no list holds, and were left out.
        has_gaps: the tables in which a range of keys could not be read, or may not have been.
        missed: of each damaged table whose keys are known from its indexes, those that are not in the new list.
        knows_tables: whether all tables could be found.
        donor: the copy whose first pages took the place of damaged ones; None where none were needed.
        log: what became of the log beside the list.
    """

    rows: dict[str, int] = field(default_factory=dict)
    refused: dict[str, int] = field(default_factory=dict)
    has_gaps: frozenset[str] = frozenset()
    missed: dict[str, frozenset[int]] = field(default_factory=dict)
    knows_tables: bool = False
    donor: Path | None = None
    log: LogUse = LogUse.NONE

    @property
    def count(self) -> int:
        """Rows that a person would miss."""
        return sum(self.rows.get(table, 0) for table in _FIRST)


def salvage(
    damaged: Path, target: Path, copies: Sequence[Path], progress: Progress = unheard, *, with_log: bool = False
) -> Salvaged:
    """Makes a new list of the newest schema at ``target`` from what can be read of ``damaged``.

    Nobody has the damaged list open. What is derived, such as search indexes, is made anew. Estimates may refer to
    customers that could not be read; `settle_references` unlinks them once nothing more can be brought back.

    Args:
        target: in a private folder; nothing is there yet.
        copies: of the same list, the newest first, whose first pages may help.
        progress: is called with how many tables are read, of all.
        with_log: whether the log beside the list is read too where nobody knows whether it is the list's own.

    Raises:
        DatabaseFileError: DAMAGED where nothing can be read; else why the list or the target can't be used.
        TemporaryFolderError: there is no room to work in.
        CancelledError: ``progress`` said so.
    """
    best: Salvaged | None = None
    with TemporaryFolder("salvage") as folder:
        work = folder.path / "damaged.db"
        copy_content(damaged, work)
        drop_cut_rows(work)
        log = play_beside(damaged, work, is_unsure_wanted=with_log)
        for readable, donor in mended_copies(work, copies):
            found = _tried(readable, trial := folder.path / "trial.db", progress)
            if found is not None and (best is None or found.count > best.count):
                best = replace(found, donor=donor, log=log)
                copy_whole(trial, target)
            remove_unfinished(trial)
            if best is not None and best.knows_tables:
                break
    if best is None:
        raise DatabaseFileError(FileTrouble.DAMAGED, damaged)
    bring_up_to_date(target)
    if "list_identity" in best.has_gaps:
        _take_tag(target, copies)
    return best


def _take_tag(target: Path, copies: Sequence[Path]) -> None:
    """Lets the new list be the one that its copies are of."""
    tags = (look_at(copy).tag for copy in copies)
    tag = next((tag for tag in tags if tag), "")
    if tag:
        with closing(engine.connect(target)) as connection:
            connection.execute("UPDATE list_identity SET tag = ?", (tag,))


def _tried(readable: Path, target: Path, progress: Progress) -> Salvaged | None:
    """Reads all that can be read into a new list; None where there is nothing."""
    schema = _schema_of(readable)
    if schema is None:
        return None
    make_list(target, schema)
    with closing(_lenient(readable)) as damaged, closing(_lenient(target)) as fresh:
        mend_statements(damaged, fresh)
    try:
        found = _read_all(readable, target, progress)
    except engine.Error as error:
        raise engine_error(error, target) from error
    return found if found.count else None


def _lenient(path: Path | None) -> engine.Connection:
    """A connection that reads on where a schema has a mistake, or a file is shorter than it says."""
    connection = engine.connect(path)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA foreign_keys = OFF")
    return connection


def _schema_of(path: Path) -> int | None:
    """The schema version of a file whose tables can be found; None if they can't."""
    try:
        with closing(_lenient(path)) as connection:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            return version if version > 0 and {"customer", "estimate", "journal"} <= names else None
    except (engine.Error, UnicodeDecodeError):
        return None


def _read_all(readable: Path, target: Path, progress: Progress) -> Salvaged:
    """Reads all tables; those with gaps once more where their leaves are joined anew.

    Two connections: SQLite writes no more by one that has met damage (SQLITE_CorruptRdOnly).
    """
    with closing(_lenient(target)) as writer:
        _drop_guards(writer)
        tables = {table: _TableReading(writer, table) for table in _tables(writer)}
        writer.execute("BEGIN")
        with closing(_lenient(readable)) as reader:
            for done, reading in enumerate(tables.values()):
                progress(done, len(tables))
                reading.read_instead(reader)
            carry_sequences(reader, writer)
            trees = {table: tree for table in tables if (tree := _tree_of(reader, writer, table)) is not None}
            known = {table: keys for table in tables if (keys := known_keys(reader, table)) is not None}
            damaged = [table for table, reading in tables.items() if reading.is_damaged(known.get(table))]
            known = {table: known[table] for table in damaged if table in known}
            counted = {table: max(keys.sure, default=0) for table, keys in known.items() if tables[table].counts_keys}
            raise_sequences(writer, list(counted.items()))
        if damaged:
            joined = readable.with_name("joined.db")
            copy_content(readable, joined)
            join_leaves(joined, [trees[table] for table in damaged if table in trees])
            with closing(_lenient(joined)) as reader:
                for table in damaged:
                    tables[table].read_on(reader)
            for table in damaged:
                tables[table].leave_out_strangers(known.get(table))
        writer.execute("COMMIT")
        progress(len(tables), len(tables))
        unsure = frozenset(damaged) - known.keys()
        return _salvaged(tables, known, unsure, knows_tables=len(trees) == len(tables))


def _drop_guards(writer: engine.Connection) -> None:
    """Lets entries of the journal be read twice, as rows around damage are; `bring_up_to_date` makes these anew."""
    guards = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'journal'"
    for (name,) in writer.execute(guards).fetchall():
        writer.execute(f"DROP TRIGGER {name}")


def _salvaged(
    tables: Mapping[str, "_TableReading"],
    known: Mapping[str, KnownKeys],
    unsure: frozenset[str],
    *,
    knows_tables: bool,
) -> Salvaged:
    return Salvaged(
        {table: reading.rows for table, reading in tables.items()},
        {table: reading.refused for table, reading in tables.items()},
        unsure | {table for table, reading in tables.items() if reading.has_gaps},
        {table: keys.sure - tables[table].kept_keys() for table, keys in known.items()},
        knows_tables,
    )


def _tree_of(reader: engine.Connection, writer: engine.Connection, table: str) -> Tree | None:
    with suppress(engine.Error, UnicodeDecodeError):
        row = reader.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        columns = writer.execute(f"PRAGMA table_info({table})").fetchall()
        reader.execute(f"SELECT {', '.join(f'[{name}]' for _, name, *_ in columns)} FROM {table} LIMIT 0").fetchall()
        if row is not None:
            kinds = ("NULL" if is_key and kind == "INTEGER" else kind for _, _, kind, _, _, is_key in columns)
            return Tree(int(row[0]), tuple(kinds))
    return None


def _tables(writer: engine.Connection) -> Sequence[str]:
    """The tables of the new list that keep something of their own, each under keys of rows."""
    found = writer.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%WITHOUT ROWID%' ORDER BY name"
    ).fetchall()
    names = [name for (name,) in found if not _DERIVED.search(name)]
    return sorted(names, key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))


class _TableReading:
    """Reads one table of a damaged list into the one of the same name in a new list."""

    def __init__(self, writer: engine.Connection, table: str) -> None:
        self._writer = writer
        self._table = table
        self.rows = self._undecoded = self._failures = self._given = 0
        self.has_gaps = False
        self._keys: set[int] = set()
        (made_by,) = writer.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        self.counts_keys = "AUTOINCREMENT" in made_by
        self._farthest = _FAR if self.counts_keys else LARGEST_KEY
        columns = [(name, kind) for _, name, kind, *_ in writer.execute(f"PRAGMA table_info({table})").fetchall()]
        names = ", ".join(f"[{name}]" for name, _kind in columns)  # in "", one that isn't there would be a text
        self._select = f"SELECT rowid, {_is_likely(columns)}, {names} FROM {table}"
        self._range = f"{self._select} NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid LIMIT {_AT_A_TIME}"
        self._insert = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"

    def read_instead(self, reader: engine.Connection) -> None:
        """Reads all that can be read, in place of what a new list has; that stays where nothing is found."""
        self._writer.execute("SAVEPOINT instead")
        if self._count():
            self._writer.execute(f"DELETE FROM {self._table}")
        self.read_on(reader)
        if not self.rows:
            self._writer.execute("ROLLBACK TO instead")
        self._writer.execute("RELEASE instead")

    def read_on(self, reader: engine.Connection) -> None:
        """Reads all that can be read, and keeps what was read before.

        Row by row first, which finds those too whose page is in another one's place; then around the damage.
        """
        self._reader = reader
        if self._is_view():
            self.has_gaps = True
        elif not self._reads_through():
            self._read_ranges()
        self.rows = self._count()

    @property
    def refused(self) -> int:
        """Rows that could be read but hold what no list holds."""
        return len(self._keys) - self.rows + self._undecoded

    def is_damaged(self, known: KnownKeys | None) -> bool:
        """Whether there may be more than was read: keys out of order end a range before its end, without an error."""
        self._given = self._last_given() or 0
        if self.has_gaps or self.refused or strangers(self.kept_keys(), known, self._given):
            return True
        try:
            return bool(self._reader.execute(f"PRAGMA quick_check({self._table})").fetchone() != ("ok",))
        except (engine.Error, UnicodeDecodeError):
            return True

    def leave_out_strangers(self, known: KnownKeys | None) -> None:
        """Leaves out rows under keys that no row had, and lets new rows have the keys after the last true one."""
        wrong = strangers(self.kept_keys(), known, self._given)
        if wrong:
            self._writer.executemany(f"DELETE FROM {self._table} WHERE rowid = ?", [(key,) for key in wrong])
            last = max({*self.kept_keys(), self._given})
            self._writer.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (last, self._table))
            self.rows = self._count()

    def kept_keys(self) -> set[int]:
        """The keys of the rows in the new list."""
        return {key for (key,) in self._writer.execute(f"SELECT rowid FROM {self._table}").fetchall()}

    def _count(self) -> int:
        return int(self._writer.execute(f"SELECT count(*) FROM {self._table}").fetchone()[0])

    def _is_view(self) -> bool:
        """Whether something that may say anything, without end, is in the table's place."""
        kind = "SELECT 1 FROM sqlite_schema WHERE lower(name) = ? AND (type = 'view' OR rootpage = 0)"
        with suppress(engine.Error, UnicodeDecodeError):
            return self._reader.execute(kind, (self._table,)).fetchone() is not None
        return False

    def _reads_through(self) -> bool:
        try:
            rows = self._reader.execute(f"{self._select} NOT INDEXED")
            while found := list(islice(rows, _AT_A_TIME)):
                self._keep(found)
        except (engine.Error, UnicodeDecodeError):
            return False
        return True

    def _keep(self, found: list[Any]) -> None:
        self._keys.update(key for key, *_ in found)
        self._writer.executemany(self._insert, [row for _key, is_likely, *row in found if is_likely])

    def _read_ranges(self) -> None:
        first, last = self._ends()
        self._failures = self._undecoded = 0
        least = max(1, (last - first) // ((self._ask("PRAGMA page_count") or 1) * _PIECES_OF_PAGE))
        waiting = [(first, last)]
        while waiting:
            low, high = waiting.pop()
            low, trouble = self._take(low, high)
            if trouble is None:
                continue
            self._failures += 1
            if high - low >= least and self._failures <= _MOST_FAILURES:
                middle = (low + high) // 2
                waiting += [(middle + 1, high), (low, middle)]
            elif isinstance(trouble, UnicodeDecodeError):
                self._undecoded += 1
            else:
                self.has_gaps = True

    def _take(self, first: int, last: int) -> tuple[int, Exception | None]:
        """Takes the rows of a range of keys, as far as it can; returns from where on it couldn't, and why."""
        while True:
            try:
                found = self._reader.execute(self._range, (first, last)).fetchall()
            except (engine.Error, UnicodeDecodeError) as error:
                return first, error
            self._keep(found)
            if len(found) < _AT_A_TIME:
                return first, None
            if found[-1][0] < first:  # keys out of order would be read for ever
                return first, ValueError(first)
            first = found[-1][0] + 1

    def _ends(self) -> tuple[int, int]:
        """Keys between which all rows are."""
        first = self._ask(f"SELECT min(rowid) FROM {self._table} NOT INDEXED")
        last = self._ask(f"SELECT max(rowid) FROM {self._table} NOT INDEXED")
        known = [key for key in (last, self._last_given()) if key is not None]
        return 1 if first is None else first, max(known, default=self._farthest)

    def _last_given(self) -> int | None:
        return self._ask(f"SELECT seq FROM sqlite_sequence WHERE name = '{self._table}'")

    def _ask(self, sql: str) -> int | None:
        """A number that a statement answers; None where it meets damage, or the answer is none."""
        try:
            row = self._reader.execute(sql).fetchone()
        except (engine.Error, UnicodeDecodeError):
            return None
        return row[0] if row and isinstance(row[0], int) else None


def _is_likely(columns: Sequence[tuple[str, str]]) -> str:
    """What rows of a list are like, beyond what its tables refuse: damage may have left anything in a cell.

    No text of a list holds a zero; it does where a part of the file is cut off, or was zeroed.
    """
    conditions = [f"typeof([{name}]) IN ('{kind.lower()}', 'null')" for name, kind in columns]
    conditions += [f"ifnull(instr([{name}], char(0)), 0) = 0" for name, kind in columns if kind == "TEXT"]
    names = {name for name, _kind in columns}
    conditions += [f"([{name}] IS NULL OR datetime([{name}]) IS NOT NULL)" for name in sorted(names & _MOMENTS)]
    conditions += [f"([{name}] IS NULL OR json_valid([{name}]))" for name in sorted(names & _JSON)]
    return " AND ".join(conditions)
