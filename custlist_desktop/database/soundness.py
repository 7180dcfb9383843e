"""What is wrong in a list: in its file, its indexes, its references, its search indexes. Indexes are made anew."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.derived_parts import are_rows_whole, make_anew, tidy
from custlist_desktop.database.reader import Reader
from custlist_desktop.database.reading import is_readable, wrong_indexes
from custlist_desktop.database.search_index import (
    SEARCHES,
    SearchIndex,
    TableSearch,
    pending_of,
    search_of,
    short_search_of,
    teach_parts,
)
from custlist_desktop.database.store import Store
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import Progress
from custlist_desktop.domain.short_parts import parts_of, short_parts

_ROWS_AT_A_TIME: Final = 1_000
_PART: Final = 3
"""Letters that a search index is made of."""


@dataclass(frozen=True, slots=True)
class Soundness:
    """What was found in a list.

    Attributes:
        is_readable: whether every row can be read, and pages fit each other. If not, nothing else was looked at.
        lost_links: how many references lead to rows that are not there.
        lost_customers: how many of these are of estimates, to their customer.
        has_damaged_parts: whether pages of indexes or searches are damaged, so that all of these are made anew.
        wrong_indexes: the indexes that don't agree with their tables.
        wrong_searches: the search indexes that don't say what the rows say, or are being filled.
    """

    is_readable: bool = True
    lost_links: int = 0
    lost_customers: int = 0
    has_damaged_parts: bool = False
    wrong_indexes: tuple[str, ...] = ()
    wrong_searches: tuple[str, ...] = ()

    @property
    def is_damaged(self) -> bool:
        """Whether something is wrong that can't be made anew from the rows."""
        return not self.is_readable or self.lost_links > 0


def soundness_of(copy: Store, progress: Progress) -> Soundness:
    """Looks at all of a copy that nobody else needs: to check a search index, SQLite wants to write.

    Where pages are damaged, what can be made anew is made anew in the copy: if that mends it, no row is damaged.

    Raises:
        CancelledError: ``progress`` said so.
        DatabaseFileError: it can't be checked, for another reason than damage.
    """
    connection = copy.connection
    with copy.watched(Watch(progress)):
        is_mended = False
        try:
            if not _reads_all(connection):
                is_mended = are_rows_whole(connection, progress) and _is_mended(copy)
                if not is_mended:
                    return Soundness(is_readable=False)
            links = [(table, to) for table, _, to, _ in connection.execute("PRAGMA foreign_key_check").fetchall()]
            wrong = () if is_mended else wrong_indexes(connection)
        except engine.Error as error:
            if engine.code_of(error) not in (engine.CORRUPT, engine.NOTADB):
                raise
            return Soundness(is_readable=False)
        searches = tuple(name for table in SEARCHES for name in wrong_searches(connection, table, progress))
        lost = links.count(("estimate", "customer"))
        return Soundness(True, len(links), lost, is_mended, wrong, searches)


def _reads_all(connection: engine.Connection) -> bool:
    """Raises engine.Error for another reason than damage."""
    try:
        return is_readable(connection)
    except engine.Error as error:
        if engine.code_of(error) not in (engine.CORRUPT, engine.NOTADB):
            raise
        return False


def _is_mended(copy: Store) -> bool:
    """Makes anew what can be in a copy; returns whether all of it is right then. Raises engine.Error."""
    with copy.transaction():
        make_anew(copy.connection)
    tidy(copy.connection)
    return not wrong_indexes(copy.connection)


def wrong_searches(connection: engine.Connection, table: str, progress: Progress) -> Iterator[str]:
    """The search indexes of a table that don't say what its rows say, or are being filled.

    What waits is brought in first. An older list has fewer.

    Args:
        connection: to a copy that nobody else needs.

    Raises:
        engine.Error: they can't be asked, for another reason than damage.
        CancelledError: ``progress`` said so.
    """
    teach_parts(connection)
    if not _has_table(connection, pending_of(table)):  # an older version wrote into the index at once
        if not _is_true(connection, search_of(table), rank=1):
            yield search_of(table)
        return
    search = TableSearch(connection, table)
    search.fold_all()
    for index in search.indexes:
        if index.is_filling:
            yield index.name
        elif index.name == search_of(table):
            if not _is_true(connection, index.name, rank=1):
                yield index.name
        elif not (_is_true(connection, index.name, rank=0) and _has_all_parts(connection, index, table, progress)):
            yield index.name


def _is_true(connection: engine.Connection, name: str, rank: int) -> bool:
    """Whether SQLite's own check of an index finds nothing, and every part of a word in it can be found.

    The check passes over an index that leads nowhere (``_idx`` emptied): it reads from end to end.

    Args:
        rank: 1 to compare it with the rows, where the index knows their texts.
    """
    try:
        connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', {rank:d})")
        found = f"SELECT rowid FROM {name} WHERE {name} MATCH ? LIMIT 1"
        parts = [part for part, _count in _terms(connection, name)]
        return all(connection.execute(found, (_quoted(part),)).fetchone() is not None for part in parts)
    except engine.Error as error:
        if not engine.is_of_search(error) and engine.code_of(error) != engine.CORRUPT:
            raise
        return False


def _has_all_parts(connection: engine.Connection, index: SearchIndex, table: str, progress: Progress) -> bool:
    """Whether as many rows have each part, by the index and by the rows' texts."""
    counted: Counter[str] = Counter()
    for number, (text,) in enumerate(connection.execute(f"SELECT search_text FROM {table}")):
        counted.update(short_parts(text).split())
        if not number % _ROWS_AT_A_TIME:
            progress(0, 0)
    return dict(_terms(connection, index.name)) == counted


def _terms(connection: engine.Connection, name: str) -> list[tuple[str, int]]:
    """Each part of a word in an index, and how many rows have it."""
    connection.execute(f"CREATE VIRTUAL TABLE temp.{name}_parts USING fts5vocab (main, {name}, row)")
    try:
        return connection.execute(f"SELECT term, doc FROM temp.{name}_parts").fetchall()
    finally:
        connection.execute(f"DROP TABLE temp.{name}_parts")


def _has_table(connection: engine.Connection, name: str) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (name,)).fetchone() is not None


def finds(reader: Reader, table: str, key: int, text: str) -> bool:
    """Whether a search finds a row by the beginning and the end of its folded ``text``; damage finds nothing.

    A row that waits to be brought into the indexes is found without them.
    """
    waits = f"SELECT EXISTS (SELECT 1 FROM {pending_of(table)} WHERE id = ?) OR EXISTS (SELECT 1 FROM filling_search)"
    row = reader.one(waits, (key,))
    if len(text) < _PART or (row and row[0]):
        return True
    asked = [(search_of(table), part) for part in (text[:_PART], text[-_PART:])]
    asked += [(short_search_of(table), part) for word in text.split()[:1] for part in parts_of(word)]
    try:
        return all(
            reader.one(f"SELECT 1 FROM {name} WHERE {name} MATCH ? AND rowid = ?", (_quoted(part), key)) is not None
            for name, part in asked
        )
    except DatabaseFileError as error:
        if error.trouble is not FileTrouble.SEARCH_DAMAGED:
            raise
        return False


def _quoted(part: str) -> str:
    return '"{}"'.format(part.replace('"', '""'))
