"""SQLite: the one module that names the library by which this package reaches it.

APSW brings its own SQLite, the same on all systems; Python's sqlite3 has whichever the system has. Never both on one
file in one process: each would take the other's locks away (https://www.sqlite.org/howtocorrupt.html, 2.2.1).
"""

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path, PurePath
from threading import get_ident
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

import apsw

Values: TypeAlias = "Sequence[Any] | Mapping[str, Any]"

Error = apsw.Error
IntegrityError = apsw.ConstraintError
VERSION: Final = str(apsw.sqlite_lib_version())

# Primary result codes: https://www.sqlite.org/rescode.html
BUSY: Final = apsw.SQLITE_BUSY
CANTOPEN: Final = apsw.SQLITE_CANTOPEN
CORRUPT: Final = apsw.SQLITE_CORRUPT
FULL: Final = apsw.SQLITE_FULL
INTERRUPT: Final = apsw.SQLITE_INTERRUPT
IOERR: Final = apsw.SQLITE_IOERR
LOCKED: Final = apsw.SQLITE_LOCKED
NOTADB: Final = apsw.SQLITE_NOTADB
PERM: Final = apsw.SQLITE_PERM
READONLY: Final = apsw.SQLITE_READONLY

INSTRUCTIONS: Final = 20_000
"""Of SQLite's machine between two calls of `asking`: about a millisecond."""
_WAIT: Final = 5.0
_NEXT_TRY: Final = 0.25
_FLAGS: Final = apsw.SQLITE_OPEN_URI | apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE

OF_KEYS: Final = "(SELECT value FROM json_each(?))"
"""What follows IN: one value, `keys_value`, however many keys there are; SQLite takes 32,766 values a statement."""


class Access(StrEnum):
    """What a connection may do, as https://www.sqlite.org/uri.html says it."""

    READ = "mode=ro"
    READ_AS_IT_IS = "mode=ro&immutable=1"
    """No locks, and no other file: for a file that nobody changes meanwhile."""
    CHANGE = "mode=rw"
    MAKE = "mode=rwc"


class Rows(Iterator[Any], Protocol):
    """The rows that a statement gives, found as they are asked for. What they hold is known to who asks."""

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...

    def get_description(self) -> tuple[tuple[str, str], ...]: ...


class Connection(apsw.Connection):
    """A connection without transactions of its own: each statement is one, unless BEGIN began another.

    It belongs to the thread that made it. In another one everything but `interrupt` raises RuntimeError: APSW would
    let two threads write into each other's transaction.
    """

    on_close: Callable[[], object] | None = None
    """Called once, when it is closed."""

    def __init__(self, name: str, flags: int) -> None:
        super().__init__(name, flags)
        self._thread = get_ident()

    if TYPE_CHECKING:
        # apsw's takes more than is given here, and answers with a cursor of which only this much is used.
        def execute(self, sql: str, values: Values = ()) -> Rows: ...  # type: ignore[override]

    def cursor(self) -> apsw.Cursor:
        """What every statement begins with."""
        self.refuse_other_threads()
        return super().cursor()

    def close(self, force: bool = False) -> None:
        """Closes it; a second call does nothing."""
        self.refuse_other_threads()
        super().close(force)
        told, self.on_close = self.on_close, None
        if told is not None:
            told()

    def refuse_other_threads(self) -> None:
        """Raises RuntimeError in another thread than the one that made the connection."""
        if get_ident() != self._thread:
            raise RuntimeError("a connection is used in another thread than its own")


def connect(path: Path | None, access: Access = Access.MAKE, *, wait: float = _WAIT) -> Connection:
    """A connection to the file at ``path``; to a database in memory with None.

    Args:
        wait: seconds that a statement waits for another connection's lock.
    """
    connection = Connection(":memory:" if path is None else uri_of(path.resolve(), access), _FLAGS)
    connection.set_busy_timeout(int(wait * 1000))
    connection.convert_binding = _kept_form
    connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)  # somebody else may have made the file
    return connection


def uri_of(path: PurePath, access: Access) -> str:
    """What SQLite calls an absolute path, whatever characters are in it."""
    uri = path.as_uri()
    if not uri.startswith("file:///"):  # a shared folder of Windows; to SQLite its server is a part of the path
        uri = uri.replace("file://", "file:////", 1)
    return f"{uri}?{access}"


def _kept_form(_cursor: object, _number: int, value: object) -> str:
    """What SQLite keeps of a value that is neither text, number nor bytes: dates as ISO 8601."""
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"SQLite keeps no {type(value).__name__}")


def code_of(error: BaseException) -> int | None:
    """The primary result code of the engine's ``error``; None for another one."""
    return getattr(error, "result", None) if isinstance(error, Error) else None


def is_of_search(error: BaseException) -> bool:
    """Whether the engine's ``error`` is damage of a search index, and of nothing else."""
    is_damage = getattr(error, "extendedresult", None) == apsw.SQLITE_CORRUPT_VTAB
    return isinstance(error, Error) and (is_damage or "fts5 file format" in str(error))


def name_of(error: BaseException) -> str:
    """The name of the result code, such as ``SQLITE_IOERR_WRITE``; the class's name without a code."""
    code = getattr(error, "extendedresult", None) if isinstance(error, Error) else None
    for names in (apsw.mapping_extended_result_codes, apsw.mapping_result_codes):
        if code in names:
            return str(names[code])
    return type(error).__name__


def by_name(connection: Connection, sql: str, values: Values = ()) -> Iterator[dict[str, Any]]:
    """The rows of an answer, each by the names of its columns."""
    cursor = connection.execute(sql, values)
    names: list[str] = []
    for row in cursor:
        names = names or [name for name, _type in cursor.get_description()]
        yield dict(zip(names, row, strict=True))


def keys_value(keys: Iterable[int]) -> str:
    """The value of `OF_KEYS`."""
    return json.dumps(list(keys))


def teach(connection: Connection, name: str, function: Callable[..., Any], arguments: int) -> None:
    """Lets SQL call a function, which gives the same for the same arguments."""
    connection.create_scalar_function(name, function, arguments, deterministic=True)


def copy_pages(source: Connection, target: Connection, pages: int, tell: Callable[[int, int], object]) -> None:
    """Copies all of ``source`` into ``target``, and waits while another connection writes.

    Args:
        pages: how many are copied at a time.
        tell: called after each time with how many are left, and how many there are; its error ends the copying.
    """
    source.refuse_other_threads()
    target.refuse_other_threads()
    with target.backup("main", source, "main") as copying:
        while not copying.done:
            try:
                copying.step(pages)
            except (apsw.BusyError, apsw.LockedError):
                time.sleep(_NEXT_TRY)
            tell(copying.remaining, copying.page_count)


@contextmanager
def asking(connection: Connection, go_on: Callable[[], object]) -> Iterator[None]:
    """Calls ``go_on`` from within the statements of ``connection``; its error ends the statement, and comes out."""

    def ask() -> bool:
        go_on()
        return False

    connection.set_progress_handler(ask, INSTRUCTIONS)
    try:
        yield
    finally:
        connection.set_progress_handler(None)
