"""A staging file: everything about an import before it is written into the customer list.

It is an SQLite file of its own, so that a file of any size takes little memory, and the window pages through the rows
along an index. It is temporary: it is written without a rollback journal, and is to be deleted if writing it failed.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.database.staging.tables import INSERT_INCOMING, make_tables
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.checks import errors_in
from custlist_desktop.domain.contact import CustomerDetails, Problem
from custlist_desktop.domain.errors import FileTrouble, TemporaryFolderError
from custlist_desktop.domain.incoming import CheckedRow, Decision, ImportCounts, Outcome
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.services.imports.checked import checked_rows
from custlist_desktop.services.imports.deciding import decide_all_rows, decide_row
from custlist_desktop.services.imports.mending import (
    StagedCells,
    before_and_after,
    cells_of,
    replace_row,
)
from custlist_desktop.services.imports.rows import PreparedRow, incoming_values, prepared, surplus_of, with_beside
from custlist_desktop.services.imports.settling import settle_rows
from custlist_desktop.system.file_errors import trouble_of
from custlist_desktop.system.private_files import make_private_file
from custlist_desktop.system.temporary_folders import place_of

__all__ = ["ImportStaging", "PreparedRow", "Reading", "StagedCells", "prepared", "with_beside"]

_OF_THE_PLACE: Final = (FileTrouble.DISK_FULL, FileTrouble.READ_ONLY)
_CACHE: Final = -64_000  # KiB


class Reading(NamedTuple):
    """How the rows were read from their file, so that one can be read again.

    ``targets`` are what the columns fill, as `exchange.targets.Target` names it; the countries are ISO 3166-1
    alpha-2, as `exchange.import_jobs.CheckRequest` has them.
    """

    targets: tuple[str, ...]
    home_region: str
    default_country: str


class ImportStaging:
    """The rows of one import: added, settled against the list, looked at, decided about. Close it when done.

    Rows come doubtful first: refused ones, those with warnings, updates, new ones, unchanged and skipped ones; each
    kind in the file's order.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Use `create` or `open`."""
        self.path = path
        self._connection = connection

    @classmethod
    def create(cls, path: Path, columns: Sequence[str]) -> "ImportStaging":
        """A new staging file; a file that is there already is replaced.

        Args:
            path: where.
            columns: the heads of the imported file's columns, for the file of refused rows.

        Raises:
            TemporaryFolderError: the disk for it is full, or nothing can be written there.
        """
        try:
            path.unlink(missing_ok=True)
            make_private_file(path)
        except OSError as error:
            raise TemporaryFolderError(trouble_of(error), place_of(path)) from error
        with _place_told(path):
            staging = cls(path, _connected(path))
            make_tables(staging._connection)
            staging._keep("columns", json.dumps(list(columns), ensure_ascii=False))
        return staging

    @classmethod
    def open(cls, path: Path) -> "ImportStaging":
        """A staging file that was settled.

        Raises:
            FileNotFoundError: there is none.
        """
        if not path.is_file():
            raise FileNotFoundError(path)
        return cls(path, _connected(path))

    def close(self) -> None:
        """Ends the connection; the file stays."""
        self._connection.close()

    @property
    def columns(self) -> tuple[str, ...]:
        """The heads of the imported file's columns."""
        return tuple(json.loads(self._fact("columns")))

    @property
    def reading(self) -> Reading:
        """How the rows were read; without targets where nobody said."""
        targets, region, country = json.loads(self._fact("reading") or '[[], "", ""]')
        return Reading(tuple(targets), region, country)

    def keep_reading(self, reading: Reading) -> None:
        """Keeps how the rows are read."""
        with _place_told(self.path):
            self._keep("reading", json.dumps(reading))

    @property
    def filled(self) -> tuple[int, ...]:
        """The indexes of the columns in which any row has text."""
        return tuple(json.loads(self._fact("filled") or "[]"))

    def keep_filled(self, filled: Iterable[int]) -> None:
        """Keeps which columns have text in any row."""
        with _place_told(self.path):
            self._keep("filled", json.dumps(sorted(filled)))

    def add(self, rows: Iterable[PreparedRow]) -> None:
        """Adds rows of the file, each number once. All of an import are prepared for the same home region.

        Raises:
            TemporaryFolderError: the disk for the staging file is full.
        """
        region = ""

        def flat() -> Iterator[tuple[Any, ...]]:
            nonlocal region
            for row in rows:
                region = row.home_region
                yield incoming_values(row)

        with _place_told(self.path), _transaction(self._connection):
            self._connection.executemany(INSERT_INCOMING, flat())
            if region:
                self._keep("home_region", region)

    def settle(self, address: ListAddress, on_match: Decision, progress: Progress = unheard) -> None:
        """Finds out what each row is and becomes; whatever was decided before is forgotten.

        Args:
            address: of the list, which is only read.
            on_match: what becomes of rows whose customer is in the list already; CREATE adds it once more.
            progress: hears of it, and may end it.

        Raises:
            DatabaseFileError: the list can't be read.
            TemporaryFolderError: the disk for the staging file is full; it can't be used any more.
            CancelledError: ``progress`` said so; the staging file can't be used any more.
        """
        list_path = address.path
        self._attach(list_path)
        watch = Watch(progress)
        with _place_told(self.path):
            self._keep("list_path", str(list_path.resolve()))
            self._keep("on_match", on_match.value)
        with _place_told(self.path), watch.over(self._connection), _transaction(self._connection):
            settle_rows(self._connection, on_match, self._fact("home_region"), watch)

    def counts(self) -> ImportCounts:
        """How many rows become what."""
        by_outcome = dict(self._connection.execute("SELECT outcome, count(*) FROM fate GROUP BY outcome"))
        return ImportCounts.of_outcomes(by_outcome)

    def count(self, outcome: Outcome | None) -> int:
        """How many rows have ``outcome``; all with None."""
        condition, values = _chosen(outcome)
        sql = f"SELECT count(*) FROM fate WHERE {condition}"
        return int(self._connection.execute(sql, values).fetchone()[0])

    def rows(
        self, outcome: Outcome | None, start: int, count: int, without: Collection[int] = ()
    ) -> list[CheckedRow]:
        """A page of the rows with ``outcome`` (all with None): ``count`` of them from the ``start``-th on, from 0.

        Rows with the numbers ``without`` aren't counted: those who show them know where they stood.
        """
        condition, values = _chosen(outcome)
        if without:
            condition += f" AND number NOT IN ({', '.join(str(int(number)) for number in without)})"
        numbers = self._connection.execute(
            f"SELECT number FROM fate WHERE {condition} ORDER BY rank, number LIMIT ? OFFSET ?",
            (*values, count, start),
        )
        return checked_rows(self._connection, [number for (number,) in numbers])

    def row(self, number: int) -> CheckedRow:
        """The row with ``number``. Raises KeyError if there is none."""
        found = checked_rows(self._connection, [number])
        if not found:
            raise KeyError(number)
        return found[0]

    def decide(self, number: int, decision: Decision, candidate: int | None = None) -> CheckedRow:
        """Lets the user say what becomes of a row.

        What can't be is shown by the row that comes back: it is refused, with the reason.

        Args:
            number: which row.
            decision: one of its choices.
            candidate: with UPDATE, which of its candidates it is.

        Raises:
            KeyError: there is no such row, or no such candidate.
            ValueError: it isn't one of the row's choices.
            DatabaseFileError: the list can't be read.
            TemporaryFolderError: the disk for the staging file is full.
        """
        choices = self.row(number).choices
        if decision not in choices:
            raise ValueError(f"row {number} can't be decided {decision}")
        if candidate is not None:
            self._attach(Path(self._fact("list_path")))
        with _place_told(self.path), _transaction(self._connection):
            decide_row(self._connection, number, decision, candidate, self._fact("home_region"))
        return self.row(number)

    def decide_all(self, outcome: Outcome | None, decision: Decision) -> int:
        """Decides alike about all rows with ``outcome`` (all with None) that have this choice.

        Rows that several customers fit have UPDATE as a choice, but nobody said which one; they stay as they are.

        Returns:
            how many rows were decided about.

        Raises:
            TemporaryFolderError: the disk for the staging file is full.
        """
        condition, values = _chosen(outcome)
        with _place_told(self.path), _transaction(self._connection):
            return decide_all_rows(self._connection, condition, values, decision)

    def cells(self, number: int) -> StagedCells:
        """What the file gives for a row, mended cells included. Raises KeyError if there is no such row."""
        return cells_of(self._connection, number)

    def before_and_after(self, number: int) -> tuple[CustomerDetails | None, CustomerDetails, CustomerDetails]:
        """The customer that a row updates (None for a new one), as it will be, and what the row gives.

        Raises:
            DatabaseFileError: the list can't be read.
        """
        self._attach(Path(self._fact("list_path")))
        return before_and_after(self._connection, number)

    def replace(self, row: PreparedRow, mended: Mapping[int, str]) -> CheckedRow:
        """Puts a row that was read anew in the place of the one with its number, and settles it.

        Which rows are the same, and which one changes a customer, is right afterwards; what was decided stays.

        Args:
            row: with mended cells.
            mended: by index of a column the file's own text of those cells.

        Raises:
            DatabaseFileError: the list can't be read.
            TemporaryFolderError: the disk for the staging file is full.
        """
        self._attach(Path(self._fact("list_path")))
        with _place_told(self.path), _transaction(self._connection):
            on_match = Decision(self._fact("on_match"))
            replace_row(self._connection, row, mended, on_match, self._fact("home_region"))
        return self.row(row.number)

    def mended(self) -> list[tuple[int, int, str]]:
        """Every cell that somebody mended: the row's number, the index of the column, and the text now."""
        places = self._connection.execute("SELECT number, place FROM mended ORDER BY number, place").fetchall()
        return [(number, place, self.cells(number).cells[place]) for number, place in places]

    def decided(self) -> list[tuple[int, Decision, int | None]]:
        """What a person decided: the row's number, the decision, and whom it updates where several fitted."""
        rows = self._connection.execute(
            "SELECT number, decision, iif(is_several AND decision = 'update', customer, NULL) FROM fate"
            " WHERE decided ORDER BY number"
        )
        return [(number, Decision(decision), customer) for number, decision, customer in rows]

    def refused(self) -> Iterator[tuple[int, tuple[str, ...], tuple[Problem, ...]]]:
        """Every refused row in the file's order: its number, its cells, also beyond the columns, and its errors."""
        numbers = self._connection.execute("SELECT number FROM fate WHERE outcome = 'refused' ORDER BY number")
        while page := [number for (number,) in numbers.fetchmany(500)]:
            marks = ", ".join("?" * len(page))
            found = self._connection.execute(
                f"SELECT number, cells, beside FROM incoming WHERE number IN ({marks})", page
            )
            cells = {number: (*json.loads(text), *surplus_of(beside)) for number, text, beside in found}
            for row in checked_rows(self._connection, page):
                yield row.number, cells[row.number], errors_in(row.problems)

    def _attach(self, list_path: Path) -> None:
        """Makes the customer list readable beside the staging file, once it was checked to be one."""
        attached = {name: path for _, name, path in self._connection.execute("PRAGMA database_list")}
        if "list" in attached:
            if Path(attached["list"]) == list_path.resolve():
                return
            self._connection.execute("DETACH list")
        reading_connection(list_path).close()
        self._connection.execute("ATTACH ? AS list", (f"{list_path.resolve().as_uri()}?mode=ro",))

    def _fact(self, name: str) -> str:
        row = self._connection.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def _keep(self, name: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", (name, value))


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path.resolve().as_uri(), uri=True, isolation_level=None)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = {_CACHE}"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


@contextmanager
def _place_told(staging: Path) -> Iterator[None]:
    """Names the place for temporary files where it is that which is full: the list beside it is only read."""
    try:
        yield
    except sqlite3.Error as error:
        trouble = engine_error(error, staging).trouble
        if trouble not in _OF_THE_PLACE:
            raise
        raise TemporaryFolderError(trouble, place_of(staging)) from error


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction; it is ended, not taken back, by an error, since there is no rollback journal."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("COMMIT")


def _chosen(outcome: Outcome | None) -> tuple[str, tuple[str, ...]]:
    return ("1", ()) if outcome is None else ("outcome = ?", (outcome.value,))
