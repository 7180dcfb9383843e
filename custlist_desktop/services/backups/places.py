"""The two places of a list's backups: the folder beside it, and one that an Account Owner chose."""

import json
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from custlist_desktop.database.backup_facts import FoundBackup, look_at
from custlist_desktop.database.copying import BACKUP_FOLDER, namesake
from custlist_desktop.database.reader import Reader
from custlist_desktop.database.unfinished import SUFFIX
from custlist_desktop.domain.backups import USUAL, BackupFacts, KeptBackup, Retention
from custlist_desktop.domain.errors import FileTrouble
from custlist_desktop.system.private_files import write_private_file
from custlist_desktop.system.syncing import give_name

_SEEN_FILE: Final = "second-folder.json"


@dataclass(frozen=True, slots=True)
class BackupPlaces:
    """Where the backups of a list are.

    Attributes:
        list_path: the list.
        tag: what tells it, and its copies, from other lists; empty where that can't be read.
        second: the folder that was chosen besides; None while there is none.
        rules: how long backups stay, in both.
    """

    list_path: Path
    tag: str
    second: Path | None = None
    rules: Retention = USUAL

    @property
    def first(self) -> Path:
        return self.list_path.parent / BACKUP_FOLDER

    def in_folder(self, folder: Path) -> list[FoundBackup]:
        """The backups of this list in a folder, the newest first; those of other lists, and other files, are not.

        What can't be read is this list's if it is called after it; all else too where the list's tag can't be read.

        Raises:
            OSError: the folder can't be looked into.
        """
        found = []
        for path in sorted(folder.iterdir()):
            if path.suffix != self.list_path.suffix or path.is_symlink() or not path.is_file():
                continue
            with suppress(FileNotFoundError):  # it was deleted meanwhile
                backup = look_at(path)
                if self._is_own(backup):
                    found.append(backup)
        return sorted(found, key=_moment, reverse=True)

    def _is_own(self, backup: FoundBackup) -> bool:
        if self.tag and backup.trouble is None and backup.tag:
            return backup.tag == self.tag
        named = namesake(backup.path, self.list_path)
        may_be_of_renamed = bool(self.tag) and named is None and backup.trouble is FileTrouble.DAMAGED
        return named == self.list_path or may_be_of_renamed


@dataclass(frozen=True, slots=True)
class BackupSettings:
    """What was chosen.

    Attributes:
        second: the second folder; None while there is none.
        since: when it was chosen, aware.
        rules: how long backups stay.
    """

    second: Path | None = None
    since: datetime | None = None
    rules: Retention = USUAL


def settings_of(reader: Reader) -> BackupSettings:
    """What was chosen in a list; the usual until somebody chose something. Raises DatabaseFileError."""
    row = reader.backup_settings()
    if row is None:
        return BackupSettings()
    second, since, *rules = row
    moment = datetime.fromisoformat(since) if since else None
    return BackupSettings(Path(second) if second else None, moment, Retention(*map(int, rules)))


def places_of(reader: Reader, list_path: Path) -> BackupPlaces:
    """Where the backups of a list are.

    Args:
        reader: of the list, or of a private copy of it.
        list_path: the list.
    """
    chosen = settings_of(reader)
    return BackupPlaces(list_path, reader.tag(), chosen.second, chosen.rules)


def _moment(backup: FoundBackup) -> float:
    return backup.facts.made_at.timestamp() if backup.facts is not None else backup.changed / 1e9


def good_ones(found: Iterable[FoundBackup]) -> list[KeptBackup]:
    """Those that count where backups are thinned: what can be read."""
    usable = (each for each in found if each.trouble is None)
    return [KeptBackup(each.facts, each.size) for each in usable if each.facts is not None]


def free_bytes(folder: Path) -> int:
    """How much room there is on the drive of a folder; 0 where that can't be asked."""
    while not folder.exists() and folder.parent != folder:
        folder = folder.parent
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0


def is_on_same_disk(one: Path, other: Path) -> bool:
    """Whether two folders are on one drive, as far as the system says."""
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class SeenSecond:
    """What is remembered of the second folder, for while it isn't connected.

    Attributes:
        at: when it was there last, aware.
        newest: the moment of its newest backup, aware; None where it had none.
        ids: of its backups.
        is_on_list_disk: whether it was on the list's own disk.
        deleted: the ids of those that a person deleted while it was away.
    """

    at: datetime
    newest: datetime | None
    ids: frozenset[str]
    is_on_list_disk: bool = True
    deleted: frozenset[str] = frozenset()


def is_second_there(places: BackupPlaces) -> bool:
    """Whether the second folder is there, and is no bare mount point: what is written there is on the list's disk."""
    folder, seen = places.second, seen_second(places)
    if folder is None or not folder.is_dir():
        return False
    if seen is None or seen.is_on_list_disk or not is_on_same_disk(places.list_path.parent, folder):
        return True
    try:
        found = places.in_folder(folder)
    except OSError:
        return True  # whoever looks into it tells why not
    return any(each.facts is not None and each.facts.id in seen.ids for each in found)


def forget_second(places: BackupPlaces) -> None:
    """A second folder was chosen: what is remembered of one is of no use for it."""
    with suppress(OSError):
        (places.first / _SEEN_FILE).unlink(missing_ok=True)


def remember_second(places: BackupPlaces, found: Sequence[FoundBackup], now: datetime) -> None:
    """Remembers what the second folder has, and what is still to be deleted there."""
    seen = seen_second(places)
    facts = [each.facts for each in found if each.facts is not None]
    newest = max((each.made_at for each in facts), default=None)
    deleted = seen.deleted if seen is not None else frozenset()
    is_on_list_disk = places.second is None or is_on_same_disk(places.list_path.parent, places.second)
    _write_seen(places, SeenSecond(now, newest, frozenset(each.id for each in facts), is_on_list_disk, deleted))


def remember_deleted(places: BackupPlaces, backup_id: str) -> None:
    """Remembers that a backup is to be deleted in the second folder once that is there."""
    seen = seen_second(places)
    if seen is not None:
        _write_seen(places, replace(seen, deleted=seen.deleted | {backup_id}))


def forget_deleted(places: BackupPlaces, ids: Iterable[str]) -> None:
    """The second folder has these no more, or a person put them back."""
    seen = seen_second(places)
    left = seen.deleted - set(ids) if seen is not None else frozenset()
    if seen is not None and left != seen.deleted:
        _write_seen(places, replace(seen, deleted=left))


def _write_seen(places: BackupPlaces, seen: SeenSecond) -> None:
    """If it is forgotten, nothing is lost but what is said meanwhile, and a copy stays that was to go."""
    said = {
        "folder": str(places.second),
        "at": seen.at.isoformat(),
        "newest": seen.newest.isoformat() if seen.newest else None,
        "ids": sorted(seen.ids),
        "is_on_list_disk": seen.is_on_list_disk,
        "deleted": sorted(seen.deleted),
    }
    part = places.first / f"{_SEEN_FILE}{SUFFIX}"
    with suppress(OSError):
        write_private_file(part, json.dumps(said).encode())
        give_name(part, places.first / _SEEN_FILE)


def seen_second(places: BackupPlaces) -> SeenSecond | None:
    """What is remembered of the second folder; None if nothing is, or it was another one."""
    try:
        said = json.loads((places.first / _SEEN_FILE).read_text("utf-8"))
        if said["folder"] != str(places.second):
            return None
        newest = said["newest"]
        return SeenSecond(
            datetime.fromisoformat(said["at"]),
            datetime.fromisoformat(newest) if newest else None,
            frozenset(map(str, said["ids"])),
            bool(said.get("is_on_list_disk", True)),
            frozenset(map(str, said.get("deleted", ()))),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def lacking(first: Sequence[FoundBackup], ids: frozenset[str]) -> list[BackupFacts]:
    """The backups of the first folder that another one lacks, which has ``ids``; only known good ones count."""
    return [
        each.facts
        for each in first
        if each.facts is not None and each.trouble is None and each.facts.is_own and each.facts.id not in ids
    ]
