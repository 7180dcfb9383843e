"""Past imports, what undoing one would do, import errors, and columns as they were matched the last time."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from custlist_desktop.database.reader import Reader
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.incoming import ImportCounts
from custlist_desktop.domain.text import fold
from custlist_desktop.models.importing import ImportRun, RememberedColumns


class ChangedSinceCheckError(CustlistError):
    """The customer list isn't what the rows were checked against any more; nothing was written. Check again."""

    def __init__(self) -> None:
        super().__init__("the list changed since the check")


class AlreadyUndoneError(CustlistError):
    """The import was undone before, at ``undone_at``."""

    def __init__(self, undone_at: datetime) -> None:
        super().__init__("the import was undone already")
        self.undone_at = undone_at


@dataclass(frozen=True, slots=True)
class ImportResult:
    """An import that is in the list. ``run_id`` is what takes it back."""

    run_id: int
    counts: ImportCounts


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """A past import. ``undone_at`` is when it was undone; None if it wasn't."""

    run_id: int
    change_id: str
    file_name: str
    at: datetime
    user_name: str
    counts: ImportCounts
    undone_at: datetime | None = None


class SinceThen(StrEnum):
    """What happened to a customer after the import that added or updated it."""

    EDITED = "edited"
    HAS_ESTIMATES = "has_estimates"
    """It was added by the import, and estimates were linked to it."""
    DELETED = "deleted"
    """It was updated by the import. It stays deleted in any case."""


@dataclass(frozen=True, slots=True)
class ChangedSince:
    """A customer that somebody changed since the import; ``was_added`` if the import added it."""

    id: int
    company: str
    contact_name: str
    since_then: SinceThen
    was_added: bool


@dataclass(frozen=True, slots=True)
class UndoPreview:
    """What undoing an import would do: how many it removes and restores, and which were changed since."""

    removed: int
    restored: int
    changed: tuple[ChangedSince, ...]


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What undoing an import did: how many were removed, restored, and kept as they are now."""

    removed: int
    restored: int
    kept: int


def record_of(run: ImportRun) -> ImportRecord:
    counts = ImportCounts(run.created, run.updated, run.unchanged, run.skipped, run.rejected)
    return ImportRecord(run.id, run.change_id, run.file_name, run.at, run.user_name, counts, run.undone_at)


_BETWEEN_HEADS: Final = "\x1f"  # ASCII's unit separator, which no cell has: readers drop control characters


def header_key(columns: Sequence[str]) -> str:
    """What files with the same header have in common: their heads, folded, in order; empty without any head."""
    heads = [fold(head) for head in columns]
    return _BETWEEN_HEADS.join(heads) if any(heads) else ""


def remembered_targets(reader: Reader, columns: Sequence[str]) -> tuple[str, ...] | None:
    """What the columns of a file with this header filled the last time, in order; None for a header never seen.

    Args:
        columns: the heads of the file. Without heads nothing is known of it.
    """
    key = header_key(columns)
    if not key:
        return None
    found = reader.remembered_columns(key)
    if found is None:
        return None
    targets = tuple(str(target) for target in json.loads(found))
    return targets if len(targets) == len(columns) else None


def remember_targets(columns: Sequence[str], targets: Sequence[str], at: datetime) -> None:
    """Keeps what each column fills, in place of what was kept for this header before.

    It belongs into the transaction of the import that used it. A file without heads is not remembered.

    Args:
        targets: as many as ``columns``; empty for a column that fills nothing.
        at: an aware datetime.
    """
    key = header_key(columns)
    if key:
        kept = {"header": key, "targets": json.dumps(list(targets)), "used_at": at}
        RememberedColumns.insert(kept).on_conflict_replace().execute()
