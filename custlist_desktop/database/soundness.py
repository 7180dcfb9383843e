"""What is wrong in a list: in its file, its indexes, its references, its search indexes. Indexes are made anew."""

from dataclasses import dataclass
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.reader import Reader
from custlist_desktop.database.reading import has_true_indexes, is_readable
from custlist_desktop.database.store import Store
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import Progress

SEARCHES: Final = ("customer", "estimate")
"""The tables whose rows are found by a search index, which is called after them."""
_PART: Final = 3
"""Letters that a search index is made of."""


@dataclass(frozen=True, slots=True)
class Soundness:
    """What was found in a list.

    Attributes:
        is_readable: whether every page can be read and fits the others. If not, nothing else was looked at.
        lost_links: how many references lead to rows that are not there.
        lost_customers: how many of these are of estimates, to their customer.
        has_true_indexes: whether the indexes agree with their tables.
        wrong_searches: those of `SEARCHES` whose search index doesn't say what the rows say.
    """

    is_readable: bool = True
    lost_links: int = 0
    lost_customers: int = 0
    has_true_indexes: bool = True
    wrong_searches: tuple[str, ...] = ()

    @property
    def is_damaged(self) -> bool:
        """Whether something is wrong that can't be made anew from the rows."""
        return not self.is_readable or self.lost_links > 0


def soundness_of(copy: Store, progress: Progress) -> Soundness:
    """Looks at all of a copy that nobody else needs: to check a search index, SQLite wants to write.

    Raises:
        CancelledError: ``progress`` said so.
        DatabaseFileError: it can't be checked, for another reason than damage.
    """
    connection = copy.connection
    with copy.watched(Watch(progress)):
        try:
            if not is_readable(connection):
                return Soundness(is_readable=False)
            links = [(table, to) for table, _, to, _ in connection.execute("PRAGMA foreign_key_check").fetchall()]
            has_indexes = has_true_indexes(connection)
        except engine.Error as error:
            if engine.code_of(error) not in (engine.CORRUPT, engine.NOTADB):
                raise
            return Soundness(is_readable=False)
        wrong = tuple(table for table in SEARCHES if not is_search_true(connection, table))
        return Soundness(True, len(links), links.count(("estimate", "customer")), has_indexes, wrong)


def is_search_true(connection: engine.Connection, table: str) -> bool:
    """Whether a search index says what the rows of ``table`` say, and every part of a word in it can be found.

    SQLite's own check passes over an index that leads nowhere (``_idx`` emptied): it reads from end to end.

    Raises:
        engine.Error: it can't be asked, for another reason than damage.
    """
    index = f"{table}_search"
    try:
        connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        connection.execute(f"CREATE VIRTUAL TABLE temp.{index}_parts USING fts5vocab (main, {index}, row)")
        parts = connection.execute(f"SELECT term FROM temp.{index}_parts").fetchall()
        connection.execute(f"DROP TABLE temp.{index}_parts")
        found = f"SELECT rowid FROM {index} WHERE {index} MATCH ? LIMIT 1"
        return all(connection.execute(found, (_quoted(part),)).fetchone() is not None for (part,) in parts)
    except engine.Error as error:
        if engine.code_of(error) != engine.CORRUPT:
            raise
        return False


def finds(reader: Reader, table: str, key: int, text: str) -> bool:
    """Whether a search finds a row by the beginning and the end of its folded ``text``; damage finds nothing."""
    if len(text) < _PART:
        return True
    question = f"SELECT 1 FROM {table}_search WHERE {table}_search MATCH ? AND rowid = ?"
    parts = (text[:_PART], text[-_PART:])
    try:
        return all(reader.one(question, (_quoted(part), key)) is not None for part in parts)
    except DatabaseFileError as error:
        if error.trouble is not FileTrouble.SEARCH_DAMAGED:
            raise
        return False


def _quoted(part: str) -> str:
    return '"{}"'.format(part.replace('"', '""'))
