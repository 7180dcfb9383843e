"""Questions to a customer list over a connection that only reads."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any, Final, TypeAlias

from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress, ListAddress
from custlist_desktop.database.engine_errors import engine_error, is_interruption
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.domain.errors import CustlistError, DatabaseFileError, FileTrouble, ReadInterruptedError

Row: TypeAlias = tuple[Any, ...]
Values: TypeAlias = "Sequence[Any] | dict[str, Any]"

_AT_A_TIME: Final = 500


def open_reader(address: ListAddress) -> "Reader":
    """A reader of an existing list, for the thread that asks for it; see `reading_connection` for what it raises."""
    return Reader(address, reading_connection(address.path))


class Reader:
    """Reads one customer list. It belongs to the thread that made it; close it when done.

    Every question raises DatabaseFileError where the list can't be read, and ReadInterruptedError after `interrupt`.
    """

    def __init__(self, address: FileAddress, connection: engine.Connection) -> None:
        self.address = address
        self._connection = connection

    def interrupt(self) -> None:
        """Ends the question that is being answered. The one call for other threads."""
        self._connection.interrupt()

    def close(self) -> None:
        """Ends the connection; a second call does nothing."""
        self._connection.close()

    def hold_moment(self) -> None:
        """Lets all questions from now on be answered as of one moment, whatever others save meanwhile."""
        with self._errors_told():
            self._connection.execute("BEGIN")

    def rights_of(self, user_id: int) -> tuple[str, bool] | None:
        """The role of a user, and whether they are active; None for nobody."""
        row = self.one("SELECT role, active FROM user_account WHERE id = ?", (user_id,))
        return None if row is None else (row[0], bool(row[1]))

    def backup_settings(self) -> Row | None:
        """The second folder, when it was chosen, and for how many days, months and years and in how many gigabytes
        backups stay; None until somebody chose something, and in a list of an older form."""
        if self.one("SELECT 1 FROM sqlite_schema WHERE name = 'backup_settings'") is None:
            return None
        return self.one("SELECT second_folder, second_since, days, months, years, gigabytes FROM backup_settings")

    def newest_change(self) -> int:
        """The key of the journal's newest entry, 0 while it is empty."""
        row = self.one("SELECT max(id) FROM journal")
        return int(row[0] or 0) if row else 0

    def was_recovered_after(self, change: int) -> bool:
        """Whether the list was recovered from a damaged one after a change, by the key of its newest entry."""
        return self.one("SELECT 1 FROM journal WHERE id > ? AND action = 'recover' LIMIT 1", (change,)) is not None

    def newest_change_id(self) -> str:
        """The id of the change that the journal's newest entry is of; empty while there is none."""
        row = self.one("SELECT change_id FROM journal ORDER BY id DESC LIMIT 1")
        return str(row[0]) if row else ""

    def some_keys(self, table: str, count: int) -> list[int]:
        """Keys of some rows of a table, each time others; fewer than ``count`` in a small one."""
        at_chance = f"SELECT (SELECT id FROM {table} WHERE id >= abs(random()) % last ORDER BY id LIMIT 1)"
        last = f"(SELECT max(id) + 1 AS last FROM {table} NOT INDEXED)"
        numbers = f"json_each('{engine.keys_value(range(count))}')"
        found = self.all(f"{at_chance} FROM {last} CROSS JOIN {numbers} WHERE last > 1")
        return sorted({key for (key,) in found if key is not None})

    def users(self) -> list[Row]:
        """The key, name, role, whether active, and password hash of every user, in the order of their keys."""
        return self.all("SELECT id, name, role, active, password_hash FROM user_account ORDER BY id")

    def tag(self) -> str:
        """The list's tag: eight hexadecimal digits. A copy of the list, such as a backup, has the same."""
        row = self.one("SELECT tag FROM list_identity WHERE id = 1")
        if row is None:
            raise DatabaseFileError(FileTrouble.DAMAGED, self.address.path)
        return str(row[0])

    def customers(self, keys: Iterable[int]) -> Iterator[dict[str, Any]]:
        """The customers of ``keys``, in that order, which may be read on while the result is.

        Returns:
            for each customer that is there all columns of its table by name, ``id`` among them, but ``added_by``,
            which only says which import made it.
        """
        names = [name for _, name, *_ in self.all("PRAGMA table_info(customer)") if name != "added_by"]
        for chunk in _chunks(keys):
            wanted = (engine.keys_value(chunk),)
            rows = self.all(f"SELECT {', '.join(names)} FROM customer WHERE id IN {engine.OF_KEYS}", wanted)
            by_key = {row["id"]: row for row in (dict(zip(names, row, strict=True)) for row in rows)}
            yield from (by_key[key] for key in chunk if key in by_key)

    def remembered_columns(self, header: str) -> str | None:
        """The targets that `RememberedColumns` keeps for a header, as JSON; None for one never seen."""
        row = self.one("SELECT targets FROM column_mapping WHERE header = ?", (header,))
        return None if row is None else str(row[0])

    def import_keys(self, run_id: int) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
        """The keys of the customers that an import added, in the file's order, and updated; None for no import."""
        run = self.one("SELECT change_id FROM import_run WHERE id = ?", (run_id,))
        if run is None:
            return None
        added = self.all(
            "SELECT id FROM customer WHERE added_by ="
            " (SELECT id FROM journal WHERE change_id = ? AND action = 'import') ORDER BY id",
            run,
        )
        updated = self.all(
            "SELECT DISTINCT subject_id FROM journal WHERE change_id = ? AND subject = 'customer'"
            " AND action = 'import_update' ORDER BY subject_id",
            run,
        )
        return tuple(key for (key,) in added), tuple(key for (key,) in updated)

    # What follows takes SQL: it is for this package.

    def one(self, sql: str, values: Values = ()) -> Row | None:
        """The first row of an answer; None for none."""
        with self._errors_told():
            row: Row | None = self._connection.execute(sql, values).fetchone()
            return row

    def all(self, sql: str, values: Values = ()) -> list[Row]:
        with self._errors_told():
            return self._connection.execute(sql, values).fetchall()

    def each(self, sql: str, values: Values = ()) -> Iterator[Row]:
        """The rows of an answer as they are found; a question may be asked between two of them."""
        with self._errors_told():
            yield from self._connection.execute(sql, values)

    def note(self, table: str, columns: str, rows: Iterable[Sequence[Any]]) -> None:
        """Makes a table of this reader's own, and writes ``rows`` into it; those whose key is there are left out."""
        with self._errors_told():
            self._connection.execute(f"CREATE TEMP TABLE {table} ({columns})")
            marks = ", ".join("?" * (columns.count(",") + 1))
            self._connection.executemany(f"INSERT OR IGNORE INTO temp.{table} VALUES ({marks})", rows)

    def teach(self, name: str, function: Callable[..., Any], arguments: int) -> None:
        """Lets SQL call a function, which gives the same for the same arguments."""
        engine.teach(self._connection, name, function, arguments)

    @contextmanager
    def _errors_told(self) -> Iterator[None]:
        try:
            yield
        except engine.Error as error:
            raise self._told(error) from error

    def _told(self, error: engine.Error) -> CustlistError:
        return ReadInterruptedError() if is_interruption(error) else engine_error(error, self.address.path)


def _chunks(keys: Iterable[int]) -> Iterator[list[int]]:
    remaining = iter(keys)
    while chunk := list(islice(remaining, _AT_A_TIME)):
        yield chunk
