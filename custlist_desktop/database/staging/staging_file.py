"""A staging file: everything about an import before it is written into the customer list.

It is an SQLite file of its own, so that a file of any size takes little memory, and the window pages through the rows
along an index. It is temporary: it is written without a rollback journal, and is to be deleted if writing it failed.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, Final

from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress, ListAddress
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.database.staging.tables import INSERT_INCOMING, make_tables
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.errors import FileTrouble, TemporaryFolderError
from custlist_desktop.domain.incoming import Outcome
from custlist_desktop.system.file_errors import trouble_of
from custlist_desktop.system.private_files import make_private_file
from custlist_desktop.system.temporary_folders import place_of

_OF_THE_PLACE: Final = (FileTrouble.DISK_FULL, FileTrouble.READ_ONLY)
_CACHE: Final = -64_000  # KiB

Row = tuple[Any, ...]


class StagingFile:
    """An open staging file. Close it when done."""

    def __init__(self, path: Path, connection: engine.Connection) -> None:
        """Use `create`, `open` or `read`."""
        self.path = path
        self.connection = connection
        """For this package."""

    @classmethod
    def create(cls, path: Path) -> "StagingFile":
        """A new staging file; a file that is there already is replaced.

        Raises:
            TemporaryFolderError: the disk for it is full, or nothing can be written there.
        """
        try:
            path.unlink(missing_ok=True)
            make_private_file(path)
        except OSError as error:
            raise TemporaryFolderError(trouble_of(error), place_of(path)) from error
        with _place_told(path):
            made = cls(path, _connected(path))
            make_tables(made.connection)
        return made

    @classmethod
    def open(cls, path: Path) -> "StagingFile":
        """A staging file that is there. Raises FileNotFoundError."""
        if not path.is_file():
            raise FileNotFoundError(path)
        return cls(path, _connected(path))

    @classmethod
    def read(cls, path: Path) -> "StagingFile":
        """A staging file that is only read, be it open elsewhere or not."""
        return cls(path, engine.connect(path, engine.Access.READ))

    def close(self) -> None:
        """Ends the connection; the file stays."""
        self.connection.close()

    def fact(self, name: str) -> str:
        """A text that was kept; empty where none was."""
        row = self.connection.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def keep(self, name: str, value: str) -> None:
        """Keeps a text in place of the one of that name. Raises TemporaryFolderError where the disk is full."""
        with _place_told(self.path):
            self.connection.execute("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", (name, value))

    def add(self, rows: Iterable[Row]) -> None:
        """Adds rows, each with all columns; call it inside a `transaction`."""
        self.connection.executemany(INSERT_INCOMING, rows)

    @contextmanager
    def transaction(self, watch: Watch | None = None) -> Iterator[None]:
        """One transaction; it is ended, not taken back, by an error, since there is no rollback journal.

        Args:
            watch: is told how far the work inside is, and may end it.

        Raises:
            TemporaryFolderError: the disk for the file is full; it can't be used any more.
        """
        with _place_told(self.path), _watched(self.connection, watch), _transaction(self.connection):
            yield

    def keep_address(self, address: ListAddress) -> None:
        """Keeps where the list is, for `attach_list`."""
        self.keep("list_path", str(address.path.resolve()))

    def attach_list(self, address: ListAddress | None = None) -> None:
        """Makes the customer list readable beside the staging file, once it was checked to be one.

        Args:
            address: of the list; the one that was kept with None.

        Raises:
            DatabaseFileError: the list can't be read.
        """
        address = address or FileAddress(Path(self.fact("list_path")))
        attached = {name: path for _, name, path in self.connection.execute("PRAGMA database_list")}
        if "list" in attached:
            if Path(attached["list"]) == address.path.resolve():
                return
            self.connection.execute("DETACH list")
        reading_connection(address.path).close()
        self.connection.execute("ATTACH ? AS list", (engine.uri_of(address.path.resolve(), engine.Access.READ),))

    def counts(self) -> dict[str, int]:
        """How many rows have each outcome."""
        return dict(self.connection.execute("SELECT outcome, count(*) FROM fate GROUP BY outcome"))

    def count(self, outcome: Outcome | None) -> int:
        """How many rows have ``outcome``; all with None."""
        condition, values = chosen(outcome)
        return int(self.connection.execute(f"SELECT count(*) FROM fate WHERE {condition}", values).fetchone()[0])

    def numbers(self, outcome: Outcome | None, start: int, count: int, without: Collection[int] = ()) -> list[int]:
        """A page of the numbers of the rows with ``outcome`` (all with None), doubtful ones first; see
        `ImportStaging.rows`.
        """
        condition, values = chosen(outcome)
        if without:
            condition += f" AND number NOT IN ({', '.join(str(int(number)) for number in without)})"
        found = self.connection.execute(
            f"SELECT number FROM fate WHERE {condition} ORDER BY rank, number LIMIT ? OFFSET ?",
            (*values, count, start),
        )
        return [number for (number,) in found]

    def refused(self, at_a_time: int) -> Iterator[dict[int, tuple[str, str]]]:
        """The refused rows in the file's order, page by page: by number their cells and what was kept beside."""
        numbers = self.connection.execute("SELECT number FROM fate WHERE outcome = 'refused' ORDER BY number")
        while page := [number for (number,) in islice(numbers, at_a_time)]:
            found = self.connection.execute(
                f"SELECT number, cells, beside FROM incoming WHERE number IN {engine.OF_KEYS}",
                (engine.keys_value(page),),
            )
            by_number = {number: (cells, beside) for number, cells, beside in found}
            yield {number: by_number[number] for number in page}

    def decided(self) -> list[Row]:
        """What a person decided: the row's number, the decision, and whom it updates where several fitted."""
        return self.connection.execute(
            "SELECT number, decision, iif(is_several AND decision = 'update', customer, NULL) FROM fate"
            " WHERE decided ORDER BY number"
        ).fetchall()

    def mended_places(self) -> list[tuple[int, int]]:
        """The row's number and the column's index of every cell that somebody mended."""
        return self.connection.execute("SELECT number, place FROM mended ORDER BY number, place").fetchall()


def chosen(outcome: Outcome | None) -> tuple[str, tuple[str, ...]]:
    """The SQL condition, and its values, that rows have ``outcome``; that they are there with None."""
    return ("1", ()) if outcome is None else ("outcome = ?", (outcome.value,))


def _connected(path: Path) -> engine.Connection:
    connection = engine.connect(path)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = {_CACHE}"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


@contextmanager
def _watched(connection: engine.Connection, watch: Watch | None) -> Iterator[None]:
    if watch is None:
        yield
        return
    with watch.over(connection):
        yield


@contextmanager
def _place_told(staging: Path) -> Iterator[None]:
    """Raises TemporaryFolderError if the place for temporary files is full: the list beside it is only read."""
    try:
        yield
    except engine.Error as error:
        trouble = engine_error(error, staging).trouble
        if trouble not in _OF_THE_PLACE:
            raise
        raise TemporaryFolderError(trouble, place_of(staging)) from error


@contextmanager
def _transaction(connection: engine.Connection) -> Iterator[None]:
    """One transaction; it is ended, not taken back, by an error, since there is no rollback journal."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("COMMIT")
