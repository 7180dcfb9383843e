"""Imports that were done, what taking one back would do, and what went wrong."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.incoming import ImportCounts
from custlist_desktop.models.importing import ImportRun


class ChangedSinceCheckError(CustlistError):
    """The customer list isn't what the rows were checked against any more; nothing was written. Check again."""

    def __init__(self) -> None:
        super().__init__("the list changed since the check")


class AlreadyUndoneError(CustlistError):
    """The import was taken back before, at ``undone_at``."""

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
    """An import that was done. ``undone_at`` is when it was taken back; None if it stands."""

    run_id: int
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
    """A customer that somebody has worked on since the import; ``was_added`` tells that the import added it."""

    id: int
    company: str
    contact_name: str
    since_then: SinceThen
    was_added: bool


@dataclass(frozen=True, slots=True)
class UndoPreview:
    """What taking an import back would do: how many it removes and restores, and who was changed since."""

    removed: int
    restored: int
    changed: tuple[ChangedSince, ...]


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What taking an import back did: how many were removed, restored, and kept as they are now."""

    removed: int
    restored: int
    kept: int


def record_of(run: ImportRun) -> ImportRecord:
    counts = ImportCounts(run.created, run.updated, run.unchanged, run.skipped, run.rejected)
    return ImportRecord(run.id, run.file_name, run.at, run.user_name, counts, run.undone_at)
