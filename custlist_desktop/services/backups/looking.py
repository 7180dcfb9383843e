"""Looking through the backups of a list, in both places."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from custlist_desktop.database.backup_facts import FoundBackup, is_good
from custlist_desktop.domain.backups import BackupFacts, Shortage, shortage
from custlist_desktop.domain.errors import FileTrouble
from custlist_desktop.domain.progress import Progress
from custlist_desktop.services.backups.places import (
    BackupPlaces,
    free_bytes,
    good_ones,
    is_on_same_disk,
    is_second_there,
    lacking,
    remember_second,
    seen_second,
)
from custlist_desktop.system.file_errors import trouble_of

Checked = tuple[str, int, int]
"""A backup that was read to its end: its path, its size, and when it was changed last."""


@dataclass(frozen=True, slots=True)
class LookRequest:
    """What is to be looked at.

    Attributes:
        good: backups that were read to their end before; what is changed since is another one.
        reads_all: whether the others are read to their end too.
    """

    places: BackupPlaces
    good: frozenset[Checked] = frozenset()
    reads_all: bool = False


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup, in one place or in both.

    Attributes:
        facts: None where nothing of it can be read.
        made_at: the moment of the list that it holds; of a file that can't be read, when it was changed last.
        first: the file in the folder beside the list; None where it isn't there.
        second: the file in the second folder.
        trouble: why it can't be used; None if it can.
    """

    made_at: datetime
    size: int
    facts: BackupFacts | None = None
    first: Path | None = None
    second: Path | None = None
    trouble: FileTrouble | None = None

    @property
    def path(self) -> Path:
        """One of its files."""
        path = self.first or self.second
        if path is None:
            raise ValueError("a backup that is nowhere")
        return path

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(path for path in (self.first, self.second) if path is not None)


@dataclass(frozen=True, slots=True)
class PlaceSeen:
    """A place as it was found.

    Attributes:
        trouble: why it can't be looked into, FOLDER_MISSING where it isn't there; None if it was.
        free: bytes that its drive has free.
        count: how many backups it has.
        bad: how many of them can't be used.
        size: how many bytes they are.
        newest: the moment of the newest one that can be used.
        shortage: why they go sooner than was chosen; None where there is room.
        lacks: how many the other place has that it hasn't; the first lacks none.
        last_seen: when it was there last, if it isn't now.
    """

    folder: Path
    trouble: FileTrouble | None = None
    free: int = 0
    count: int = 0
    bad: int = 0
    size: int = 0
    newest: datetime | None = None
    shortage: Shortage | None = None
    lacks: int = 0
    last_seen: datetime | None = None

    @property
    def is_blocked(self) -> bool:
        """Whether something is there that can't be looked into, or is no folder."""
        return self.trouble is not None and os.path.lexists(self.folder)


@dataclass(frozen=True, slots=True)
class BackupsSeen:
    """All backups, the newest first, and both places."""

    backups: tuple[Backup, ...]
    first: PlaceSeen
    second: PlaceSeen | None = None
    is_on_list_disk: bool = False
    """Whether the second folder is on the list's own drive, and so goes with it."""
    good: frozenset[Checked] = frozenset()

    @property
    def newest(self) -> datetime | None:
        """The moment of the newest backup that can be used, wherever it is."""
        return max((each.made_at for each in self.backups if each.trouble is None), default=None)


def look_at_backups(request: LookRequest, progress: Progress) -> BackupsSeen:
    """Finds the backups in both places. A job: a drive may take its time to answer. Raises CancelledError."""
    places, good = request.places, set(request.good)
    first_found, first = _look(places, places.first, request, good, progress)
    second_found, second = _look(places, places.second, request, good, progress) if places.second else ([], None)
    ids = frozenset(each.facts.id for each in second_found if each.facts is not None and each.trouble is None)
    if second is not None:
        if second.trouble is None:
            remember_second(places, second_found, datetime.now(UTC))
            second = replace(second, lacks=len(lacking(first_found, ids)))
        else:
            second = _as_seen(places, second, first_found)
    return BackupsSeen(
        _together(first_found, second_found),
        first,
        second,
        places.second is not None and is_on_same_disk(places.list_path.parent, places.second),
        frozenset(good),
    )


def _as_seen(places: BackupPlaces, second: PlaceSeen, first_found: list[FoundBackup]) -> PlaceSeen:
    seen = seen_second(places)
    ids = seen.ids if seen is not None else frozenset()
    lacks = len(lacking(first_found, ids))
    if seen is None:
        return replace(second, lacks=lacks)
    return replace(second, lacks=lacks, newest=seen.newest, last_seen=seen.at)


def _look(
    places: BackupPlaces, folder: Path, request: LookRequest, good: set[Checked], progress: Progress
) -> tuple[list[FoundBackup], PlaceSeen]:
    progress(0, 0)
    if folder == places.second and not is_second_there(places):
        return [], PlaceSeen(folder, FileTrouble.FOLDER_MISSING)
    try:
        found = places.in_folder(folder)
    except OSError as error:
        return [], PlaceSeen(folder, trouble_of(error), free_bytes(folder))
    if request.reads_all:
        found = [_read(each, good, number, len(found), progress) for number, each in enumerate(found)]
    usable = [each for each in found if each.trouble is None]
    moments = (each.facts.made_at for each in usable if each.facts is not None)
    free, now = free_bytes(folder), datetime.now().astimezone()
    place = PlaceSeen(
        folder,
        None,
        free,
        len(found),
        bad=len(found) - len(usable),
        size=sum(each.size for each in found),
        newest=max(moments, default=None),
        shortage=shortage(good_ones(found), places.rules, now, free),
    )
    return found, place


def _read(each: FoundBackup, good: set[Checked], number: int, total: int, progress: Progress) -> FoundBackup:
    """Reads a backup to its end, unless it was before."""
    mark = (str(each.path), each.size, each.changed)
    if each.trouble is not None or mark in good:
        return each
    progress(number, total)
    if is_good(each):
        good.add(mark)
        return each
    return replace(each, trouble=FileTrouble.DAMAGED)


def _together(first: Iterable[FoundBackup], second: Iterable[FoundBackup]) -> tuple[Backup, ...]:
    """One for the files of a backup that is in both places; one that can be used in either can be used."""
    backups: dict[str, Backup] = {}
    for is_first, found in ((True, first), (False, second)):
        for each in found:
            key = each.facts.id if each.facts is not None else str(each.path)
            there = backups.get(key)
            if there is not None and is_first:  # somebody copied the file in its own folder
                key, there = str(each.path), None
            made_at = each.facts.made_at if each.facts else datetime.fromtimestamp(each.changed / 1e9, UTC)
            this = Backup(made_at, each.size, each.facts, trouble=each.trouble)
            base = there if there is not None and there.trouble is None else this
            first_file = each.path if is_first else there.first if there is not None else None
            backups[key] = replace(base, first=first_file, second=None if is_first else each.path)
    return tuple(sorted(backups.values(), key=lambda each: each.made_at, reverse=True))
