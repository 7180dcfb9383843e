"""What a good backup knows that a list recovered from damage doesn't, and the other way round."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.copying import newest_copies
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble

_FIRST_PART: Final = 1 << 20
_MADE_BY: Final = b"CREATE TABLE customer "


def may_be_saved(path: Path, error: DatabaseFileError) -> bool:
    """Whether a list that can't be opened by ``error`` may be recovered, or is gone and left backups.

    Of one that has parts of somebody else's, the rows are recovered without them.

    A file of which the beginning is lost no longer says that it is a list; what made its tables does, or a backup.
    """
    if error.trouble in (FileTrouble.DAMAGED, FileTrouble.LINKS_LOST, FileTrouble.FOREIGN_PARTS):
        return path.is_file()
    if error.trouble is FileTrouble.MISSING:
        return bool(newest_copies(path))
    if error.trouble not in (FileTrouble.NOT_OURS, FileTrouble.EMPTY):
        return False
    try:
        with path.open("rb") as file:
            return _MADE_BY in file.read(_FIRST_PART) or bool(newest_copies(path))
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class Missing:
    """What a recovered list is known to lack.

    Attributes:
        customers: how many.
        estimates: how many.
        names: what they are called.
    """

    customers: int = 0
    estimates: int = 0
    names: tuple[str, ...] = ()


def missing_in(recovered: Path, backup: Path) -> Missing:
    """What the backup holds and the recovered list neither has nor knows to be deleted. Raises engine.Error."""
    with _side_by_side(recovered, backup) as connection:
        customers = _lacking(
            connection, "customer", "company || CASE WHEN company = '' THEN contact_name ELSE '' END"
        )
        estimates = _lacking(connection, "estimate", "trim(number || ' ' || title)")
        return Missing(len(customers), len(estimates), (*customers, *estimates))


def changes_since(recovered: Path, backup: Path) -> int | None:
    """How many changes the recovered list knows that the backup doesn't; None where its journal is lost.

    Raises engine.Error.
    """
    with _side_by_side(recovered, backup) as connection:
        (known, had) = connection.execute(
            "SELECT (SELECT max(id) FROM main.journal WHERE action <> 'recover'),"
            " (SELECT max(id) FROM backup.journal)"
        ).fetchone()
        if had is not None and (known is None or known < had):
            return None
        (count,) = connection.execute(
            "SELECT count(DISTINCT change_id) FROM main.journal AS j WHERE action <> 'recover'"
            " AND id > (SELECT coalesce(max(id), 0) FROM backup.journal)"
        ).fetchone()
        return int(count)


def _lacking(connection: engine.Connection, table: str, name: str) -> list[str]:
    found = connection.execute(
        f"SELECT {name} FROM backup.{table} AS b WHERE NOT EXISTS (SELECT 1 FROM main.{table} AS m WHERE m.id = b.id)"
        f" AND NOT EXISTS (SELECT 1 FROM main.journal AS j WHERE j.subject = '{table}' AND j.subject_id = b.id"
        " AND j.after IS NULL AND j.action <> 'recover') ORDER BY 1"
    ).fetchall()
    return [str(text) for (text,) in found]


@contextmanager
def _side_by_side(recovered: Path, backup: Path) -> Iterator[engine.Connection]:
    with closing(engine.connect(recovered, engine.Access.READ)) as connection:
        connection.execute("ATTACH ? AS backup", (engine.uri_of(backup.resolve(), engine.Access.READ_AS_IT_IS),))
        yield connection
