"""A copy of a customer list beside today's: which rows differ, answered by the engine, of one moment of both."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from custlist_desktop.database import engine
from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.opening import bring_up_to_date
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.database.reading_copy import copy_as_it_is
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import Progress, unheard

Values = tuple[Any, ...]

LINE_COLUMNS: Final = (
    "kind", "item", "description", "quantity", "quantity_expression", "unit", "unit_cost", "markup", "unit_price",
    "taxable", "optional", "doubtful",
)  # fmt: skip
"""Of a line of an estimate: what somebody typed."""


@dataclass(frozen=True, slots=True)
class LastChange:
    """The newest entry of today's journal about a row."""

    entry: int
    change_id: str
    at: str
    user_name: str
    action: str


@dataclass(frozen=True, slots=True)
class DifferingRow:
    """A row that one of the lists hasn't, or that they have otherwise.

    Attributes:
        key: in both lists.
        then: the columns asked for, as the copy has them; None if it has no such row.
        now: the same of today's list.
        version: today's; None where there is none.
        last: who changed it last, after the copy was made; None where the journal doesn't know.
    """

    key: int
    then: Values | None
    now: Values | None
    version: int | None
    last: LastChange | None


def make_comparable(source: Path, copy: Path, progress: Progress = unheard) -> bool:
    """Copies the customer list at ``source`` to a new file, checks it, and gives the copy the newest schema.

    Args:
        source: any customer list; it is only read.
        copy: a file in a private folder.

    Returns:
        whether the copy has the tag that ``source`` has; one of the first versions had none.

    Raises:
        DatabaseFileError: ``source`` can't be read, or is damaged, or no customer list, or of a newer version.
        TemporaryFolderError: there is no room for the copy.
    """
    if not copy_as_it_is(source, copy, progress=progress):
        raise DatabaseFileError(FileTrouble.LOG_UNSURE, source)
    try:
        had_tag = _has_tag(copy)
        bring_up_to_date(copy)
        _close(copy)
    except DatabaseFileError as error:
        raise DatabaseFileError(error.trouble, source, **error.facts) from error
    except engine.Error as error:  # what no list of ours has made a migration fail
        raise DatabaseFileError(FileTrouble.DAMAGED, source) from error
    return had_tag


def _has_tag(copy: Path) -> bool:
    with closing(engine.connect(copy, engine.Access.READ_AS_IT_IS)) as connection:
        found = connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'list_identity'")
        return found.fetchone() is not None


def _close(copy: Path) -> None:
    """Leaves one file that can be read without others beside it."""
    with closing(engine.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()


class TwoLists:
    """Today's list and a comparable copy, as both are at one moment; close it when done.

    Every question raises DatabaseFileError where one of them can't be read, and CancelledError if the watch said so.
    """

    def __init__(self, today: ListAddress, copy: Path, watch: Watch | None = None) -> None:
        """
        Args:
            today: the list, which others may write meanwhile.
            copy: what `make_comparable` made.
            watch: is told how far a question is.
        """
        self._path = today.path
        self._copy = copy
        self._watch = watch
        self._connection = reading_connection(today.path)
        try:
            with self._errors_told():
                uri = engine.uri_of(copy.resolve(), engine.Access.READ_AS_IT_IS)
                self._connection.execute("ATTACH ? AS copy", (uri,))
                self._connection.execute("BEGIN")
        except BaseException:
            self._connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def is_same_list(self, *, has_tag: bool) -> bool:
        """Whether the copy is one of this list, and not of another company's.

        A key is never given twice, and nothing changes when a customer was added. So where an old copy has no tag,
        customers of one key that were added at different moments are of different lists.
        """
        if has_tag:
            return bool(
                self._one("SELECT (SELECT tag FROM main.list_identity) = (SELECT tag FROM copy.list_identity)")
            )
        shared = "FROM copy.customer AS c JOIN main.customer AS m ON m.id = c.id"
        count, alike, has_any = self._row(
            f"SELECT count(*), coalesce(sum(c.created_at = m.created_at), 0), EXISTS (SELECT 1 FROM copy.customer)"
            f" {shared}"
        )
        return bool(count == alike and (count or not has_any))

    def require(self, table: str, columns: Sequence[str]) -> None:
        """Sees that the copy has a table with those columns, and nothing else by that name.

        Raises:
            DatabaseFileError: DAMAGED; no program of ours wrote it so.
        """
        with self._errors_told():
            kind = self._connection.execute("SELECT type FROM copy.sqlite_schema WHERE name = ?", (table,)).fetchone()
            found = {row[1] for row in self._connection.execute(f"PRAGMA copy.table_xinfo({table})") if not row[6]}
        if kind != ("table",) or not {*columns, "id"} <= found:
            raise DatabaseFileError(FileTrouble.DAMAGED, self._copy)

    def count(self, table: str) -> tuple[int, int]:
        """How many rows of a table the copy has, and today's list."""
        then, now = self._row(f"SELECT (SELECT count(*) FROM copy.{table}), (SELECT count(*) FROM main.{table})")
        return int(then), int(now)

    def differing(
        self,
        table: str,
        columns: Sequence[str],
        besides: Sequence[str] = (),
        *,
        also: str = "",
        has_origin: bool = False,
    ) -> Iterator[DifferingRow]:
        """The rows of a table that differ in ``columns``, or that only one list has.

        Args:
            table: with keys in ``id``, and versions.
            columns: what is compared, and returned.
            besides: what is returned after them.
            also: a SELECT of keys of rows that are returned though their columns are alike.
            has_origin: whether rows know by ``added_by`` which entry added them.
        """
        there, here = (_listed(side, columns) for side in ("c", "m"))
        then, now = (_listed(side, (*columns, *besides)) for side in ("c", "m"))
        count = len(columns) + len(besides)
        nothing = ", ".join(["NULL"] * count)
        entry = f"(SELECT max(id) FROM main.journal WHERE subject = '{table}' AND subject_id = {{}}.id)"
        found = f"coalesce({entry.format('m')}, m.added_by)" if has_origin else entry.format("m")
        unlike = f"({there}) IS NOT ({here})" + (f" OR m.id IN ({also})" if also else "")
        (known,) = self._row("SELECT coalesce(max(id), 0) FROM copy.journal")
        questions = (
            f"SELECT m.id, 1, 1, m.version, {found}, {then}, {now} FROM main.{table} AS m"
            f" CROSS JOIN copy.{table} AS c ON c.id = m.id WHERE {unlike} ORDER BY m.id",
            f"SELECT m.id, 0, 1, m.version, {found}, {nothing}, {now} FROM main.{table} AS m"
            f" WHERE NOT EXISTS (SELECT 1 FROM copy.{table} AS c WHERE c.id = m.id) ORDER BY m.id",
            f"SELECT c.id, 1, 0, NULL, {entry.format('c')}, {then}, {nothing} FROM copy.{table} AS c"
            f" WHERE NOT EXISTS (SELECT 1 FROM main.{table} AS m WHERE m.id = c.id) ORDER BY c.id",
        )
        for question in questions:
            for row in self._rows(question):
                key, was, is_there, version, number = row[:5]
                last = None if number is None or number <= known else self._last(number)
                sides = row[5 : 5 + count] if was else None, row[5 + count :] if is_there else None
                self._require_texts((*columns, *besides), sides)
                yield DifferingRow(key, *sides, version, last)

    def estimates_with_other_lines(self) -> str:
        """Notes the estimates whose lines differ; returns a SELECT of their keys, for `differing`."""
        names = ("estimate_id", *LINE_COLUMNS, "position")
        there, here = (_listed(side, names) for side in ("c", "m"))
        with self._errors_told(), self._watched():
            self._connection.execute(
                "CREATE TEMP TABLE IF NOT EXISTS other_lines (id INTEGER PRIMARY KEY)"
            ).fetchall()
            self._connection.execute(
                "INSERT OR IGNORE INTO temp.other_lines SELECT c.estimate_id FROM copy.estimate_line AS c"
                f" LEFT JOIN main.estimate_line AS m ON m.id = c.id WHERE ({there}) IS NOT ({here})"
            ).fetchall()
            self._connection.execute(
                "INSERT OR IGNORE INTO temp.other_lines SELECT m.estimate_id FROM main.estimate_line AS m"
                f" LEFT JOIN copy.estimate_line AS c ON c.id = m.id WHERE ({there}) IS NOT ({here})"
            ).fetchall()
        return "SELECT id FROM temp.other_lines"

    def lines(self, estimate: int) -> tuple[list[Values], list[Values]]:
        """The lines of an estimate in the copy, and today's: key and `LINE_COLUMNS`, from top to bottom."""
        names = ", ".join(("id", *LINE_COLUMNS))
        then, now = (
            self._all(
                f"SELECT {names} FROM {side}.estimate_line WHERE estimate_id = ? ORDER BY position, id", estimate
            )
            for side in ("copy", "main")
        )
        self._require_texts(("id", *LINE_COLUMNS) * max(len(then), len(now)), (_flat(then), _flat(now)))
        return then, now

    def _require_texts(self, columns: Sequence[str], sides: tuple[Values | None, Values | None]) -> None:
        """Sees that only a logo is bytes: SQLite keeps in any column whatever it is given."""
        for side, path in zip(sides, (self._copy, self._path), strict=True):
            for name, value in zip(columns, side or (), strict=False):
                if isinstance(value, bytes) and name != "logo":
                    raise DatabaseFileError(FileTrouble.DAMAGED, path)

    def named(self, table: str, columns: Sequence[str], key: int, *, in_copy: bool) -> Values | None:
        """Some columns of one row of either list; None if it hasn't that row."""
        side = "copy" if in_copy else "main"
        found = self._all(f"SELECT {', '.join(columns)} FROM {side}.{table} WHERE id = ?", key)
        return found[0] if found else None

    def file_of_import(self, change_id: str) -> str:
        """The name of the file of an import; empty for any other change."""
        found = self._all("SELECT file_name FROM main.import_run WHERE change_id = ?", change_id)
        return str(found[0][0]) if found else ""

    def _last(self, entry: int) -> LastChange | None:
        found = self._all("SELECT id, change_id, at, user_name, action FROM main.journal WHERE id = ?", entry)
        return LastChange(*found[0]) if found else None

    def _one(self, question: str) -> Any:
        return self._row(question)[0]

    def _row(self, question: str) -> Values:
        return self._all(question)[0]

    def _all(self, question: str, *values: Any) -> list[Values]:
        with self._errors_told():
            return self._connection.execute(question, values).fetchall()

    def _rows(self, question: str) -> Iterator[Values]:
        with self._errors_told(), self._watched():
            yield from self._connection.execute(question)

    @contextmanager
    def _watched(self) -> Iterator[None]:
        if self._watch is None:
            yield
        else:
            with self._watch.over(self._connection):
                yield

    @contextmanager
    def _errors_told(self) -> Iterator[None]:
        try:
            yield
        except engine.Error as error:
            raise engine_error(error, self._path) from error


def _listed(side: str, columns: Sequence[str]) -> str:
    return ", ".join(f"{side}.{name}" for name in columns)


def _flat(rows: list[Values]) -> Values:
    return tuple(value for row in rows for value in row)
