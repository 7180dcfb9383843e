"""The ways on with a damaged list: what each gives is found by a trial on copies, before one is gone."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.backup_facts import FoundBackup, is_good, readable_tag
from custlist_desktop.database.carrying import NextNumber, RestoreNote
from custlist_desktop.database.copying import copy_whole
from custlist_desktop.database.damage_questions import Missing, changes_since, missing_in
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.log_frames import LogUse
from custlist_desktop.database.log_state import LogOwner, judge_damaged
from custlist_desktop.database.opening import bring_up_to_date
from custlist_desktop.database.replacing import close_for_good, prepared_path, put_in_place, settle
from custlist_desktop.database.restore import restore
from custlist_desktop.database.unfinished import remove_unfinished
from custlist_desktop.domain.errors import DatabaseFileError
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.services.backups.places import BackupPlaces
from custlist_desktop.services.recovery.losses import ListPart, Loss
from custlist_desktop.services.recovery.recover import Recovered, RecoveryRequest, recover
from custlist_desktop.system.file_errors import file_error

_SKIPPED_NUMBERS: Final = 1_000
"""Where nobody can say which numbers were given since the backup, the next estimate's is so much further."""
_MOST_DONORS: Final = 3


@dataclass(frozen=True, slots=True)
class TrialRequest:
    """A damaged list, and a private folder to work in."""

    path: Path
    folder: Path


@dataclass(frozen=True, slots=True)
class GoodBackup:
    """The newest backup that can be read to its end.

    Attributes:
        made_at: the moment of the list that it holds, aware.
        changes_since: how many changes it lacks; None where nothing can be read that says so.
    """

    path: Path
    made_at: datetime
    customers: int
    estimates: int
    changes_since: int | None


@dataclass(frozen=True, slots=True)
class Ways:
    """What came of trying.

    Attributes:
        backup: None where there is no good one.
        recovered: what can be recovered; None where nothing can be read.
        recovered_path: the list that was recovered, in the folder of the request.
        missing: what is known to be missing in that.
        with_log: what came of trying with the log beside the list, where nobody knows whether it is the list's own;
            all else is without it then.
    """

    backup: GoodBackup | None = None
    recovered: Recovered | None = None
    recovered_path: Path | None = None
    missing: Missing = field(default_factory=Missing)
    with_log: "Ways | None" = None

    @property
    def log(self) -> LogUse:
        """What became of the log beside the list in what was recovered."""
        return self.recovered.salvaged.log if self.recovered is not None else LogUse.NONE

    @property
    def has_all_of_log(self) -> bool:
        """Whether what was recovered has all that the log beside the list ever held."""
        return self.log in (LogUse.NONE, LogUse.PLAYED)

    @property
    def knowing_most(self) -> Path | None:
        """The list that knows of the most keys and numbers that were given; it may have another list's too."""
        return self.with_log.recovered_path if self.with_log is not None else self.recovered_path

    @property
    def recovers_most(self) -> bool:
        """Whether recovering loses least; a backup is known to be whole, so it comes first in doubt."""
        if self.with_log is not None:
            return False  # nobody knows which of two lists it is
        if self.recovered is None or self.backup is None:
            return self.backup is None
        if not self.recovered.has_users:
            return False  # anybody could come in
        lost = sum(each.count or 1 for each in self.lost)
        since = self.backup.changes_since
        return lost == 0 or (since is not None and since > 2 * lost)

    def lacks(self, *, is_backup: bool) -> bool:
        """Whether the backup, or else what was recovered, lacks something, or may."""
        if is_backup:
            return self.backup is not None and self.backup.changes_since != 0
        found = self.recovered
        if found is None:
            return False
        return bool(self.lost or found.unlinked or not found.has_users or not self.has_all_of_log)

    @property
    def lost(self) -> tuple[Loss, ...]:
        """What the recovered list is known to lack: of customers and estimates, what the backup has besides too."""
        found = {each.part: each for each in self.recovered.lost} if self.recovered is not None else {}
        for part, count in (
            (ListPart.CUSTOMERS, self.missing.customers),
            (ListPart.ESTIMATES, self.missing.estimates),
        ):
            known = found.get(part)
            if known is None and count:
                found[part] = Loss(part, count)
            elif known is not None and count > (known.count or 0):
                found[part] = Loss(part, count, is_least=known.is_least or known.count is None)
        return tuple(found[part] for part in ListPart if part in found)


def try_ways(request: TrialRequest, progress: Progress = unheard) -> Ways:
    """Finds the newest good backup, and recovers the list into the folder; a job. Nothing beside the list changes.

    Nobody has the list open.

    Raises:
        TemporaryFolderError: there is no room to work in.
        CancelledError: ``progress`` said so.
    """
    backup = next(good_backups(request.path, progress), None)
    ways = _tried(request, backup, progress, with_log=False)
    if judge_damaged(request.path) is LogOwner.UNSURE:
        with_log = _tried(request, backup, progress, with_log=True)
        return replace(ways, with_log=with_log if with_log.recovered is not None else None)
    return ways


def _tried(request: TrialRequest, backup: FoundBackup | None, progress: Progress, *, with_log: bool) -> Ways:
    target = request.folder / f"recovered{' with log' * with_log}{request.path.suffix}"
    recovered = None
    with suppress(DatabaseFileError):
        copies = tuple(each.path for each in _own_backups(request.path)[:_MOST_DONORS])
        recovered = recover(RecoveryRequest(request.path, target, copies, with_log), progress)
    path = target if recovered is not None else None
    if backup is None or backup.facts is None:
        return Ways(None, recovered, path)
    facts, since, missing = backup.facts, None, Missing()
    if recovered is not None:
        with suppress(engine.Error):  # a backup of an older version, which has other tables
            missing = missing_in(target, backup.path)
            if _knows_history(recovered):
                since = changes_since(target, backup.path)
    good = GoodBackup(backup.path, facts.made_at, facts.customers, facts.estimates, since)
    return Ways(good, recovered, path, missing)


def _knows_history(recovered: Recovered) -> bool:
    """Whether what was recovered has all that was ever saved, so that what a backup lacks can be counted."""
    is_whole = all(each.part is not ListPart.HISTORY for each in recovered.lost)
    return is_whole and Ways(recovered=recovered).has_all_of_log


def good_backups(path: Path, progress: Progress = unheard) -> Iterator[FoundBackup]:
    """The backups beside a list that can be read to their ends, the newest first. Raises CancelledError."""
    for each in _own_backups(path):
        progress(0, 0)
        if is_good(each):
            yield each


def _own_backups(path: Path) -> list[FoundBackup]:
    """The backups beside a list, the newest first: its own, as far as what can be read of it tells."""
    places = BackupPlaces(path, readable_tag(path))
    with suppress(OSError):
        return places.in_folder(places.first)
    return []


@dataclass(frozen=True, slots=True)
class PuttingRight:
    """What takes the place of a damaged list.

    Attributes:
        source: a backup, or the list that was recovered.
        is_backup: which of the two.
        recovered: what could be recovered, if anything: its keys and numbers are not given again.
    """

    path: Path
    source: Path
    is_backup: bool
    recovered: Path | None = None


def put_right(request: PuttingRight, progress: Progress = unheard) -> Path | None:
    """Puts a list in the place of a damaged one; a job. The caller holds its lock.

    Returns:
        the name under which the damaged list is kept; None where there was no file any more.

    Raises:
        DatabaseFileError, BackupError: it can't be done; the damaged list is as it was.
    """
    progress(0, 1)
    if request.is_backup:
        outcome = restore(
            request.source,
            request.path,
            RestoreNote("", request.source.name),
            bring_up_to_date,
            _far_next,
            stands_for_list=request.recovered,
            takes_other_list=True,
        )
        return outcome.aside
    settle(request.path)
    path = Path(os.path.realpath(request.path))
    prepared = prepared_path(path)
    try:
        remove_unfinished(prepared)
        copy_whole(request.source, prepared)
        close_for_good(prepared)
        return put_in_place(path, prepared)
    except OSError as error:
        raise file_error(error, path) from error
    except engine.Error as error:
        raise engine_error(error, path) from error
    finally:
        with suppress(OSError):
            remove_unfinished(prepared)


def _far_next(known: NextNumber) -> int:
    return known.least + _SKIPPED_NUMBERS
