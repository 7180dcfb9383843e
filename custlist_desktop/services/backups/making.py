"""Making a backup: in both places, checked; only then may older ones go."""

import errno
import os
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from custlist_desktop.database.address import FileAddress, ListAddress
from custlist_desktop.database.backup import BackupError, BackupTrouble, back_up, folder_made_for
from custlist_desktop.database.backup_facts import FoundBackup, is_good, look_at, new_facts, note_facts
from custlist_desktop.database.copying import copy_path, copy_whole
from custlist_desktop.database.reader import open_reader
from custlist_desktop.database.unfinished import sweep_unfinished
from custlist_desktop.domain.backups import BackupFacts, BackupReason, KeptBackup, thinned
from custlist_desktop.domain.errors import CustlistError, DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.services.backups.looking import BackupsSeen, LookRequest, look_at_backups
from custlist_desktop.services.backups.places import (
    BackupPlaces,
    forget_deleted,
    free_bytes,
    good_ones,
    is_second_there,
    remember_second,
    seen_second,
)
from custlist_desktop.services.core.authority import authorise_reader
from custlist_desktop.system.file_errors import trouble_of
from custlist_desktop.system.jobs import give_way

_TRIES: Final = 3


@dataclass(frozen=True, slots=True)
class BackupRequest:
    """What is to be backed up, and why.

    Attributes:
        address: the list; its places are `places`'.
        actor: who asks for it; None where the program does of its own.
        only_if_changed: whether nothing is made where the newest backup holds all that the list does.
    """

    address: ListAddress
    places: BackupPlaces
    reason: BackupReason
    actor: Actor | None = None
    detail: str = ""
    only_if_changed: bool = False


@dataclass(frozen=True, slots=True)
class PlaceOutcome:
    """What became of one place.

    Attributes:
        made: the new backup there; None where there is none.
        error: why not.
        added: how many others it lacked, and has now.
        removed: how many older ones went.
    """

    folder: Path
    made: Path | None = None
    error: CustlistError | None = None
    added: int = 0
    removed: int = 0


@dataclass(frozen=True, slots=True)
class BackupOutcome:
    """What a backup came to; ``facts`` is None where nothing had changed. One place may fail, and the other not."""

    facts: BackupFacts | None
    first: PlaceOutcome
    second: PlaceOutcome | None = None

    @property
    def is_made(self) -> bool:
        return any(place is not None and place.made is not None for place in (self.first, self.second))


def make_backup(request: BackupRequest, progress: Progress) -> BackupOutcome:
    """Backs the list up to the places that were chosen for it, then thins what is there. A job.

    Raises:
        NotAllowedError: the actor is no longer active.
        DatabaseFileError: the list can't be read, or is damaged, or another one is in its place: all backups stay
            as they are.
        CancelledError: ``progress`` said so.
    """
    places, list_path = request.places, request.address.path
    with closing(open_reader(FileAddress(list_path))) as reader:
        if reader.tag() != places.tag:
            raise DatabaseFileError(FileTrouble.REPLACED, list_path)
        if request.actor is not None:
            authorise_reader(reader, request.actor, Action.BACK_UP)
    sweep_unfinished(places.first)
    if request.only_if_changed and _is_backed_up(list_path, places):
        first = PlaceOutcome(places.first)
        return BackupOutcome(None, first, _brought_up_to_date(places, None, progress))
    facts = new_facts(request.reason, request.detail, request.actor.name if request.actor is not None else "")
    first = _made_in(places, places.first, facts, progress)
    if first.made is not None or places.second is None:
        second = _brought_up_to_date(places, facts, progress)
    else:
        second = _made_in(places, places.second, facts, progress) if is_second_there(places) else _missing(places)
    if first.made is not None:
        first = replace(first, removed=_thin(places, places.first, first.made))
    return BackupOutcome(facts, first, second)


def _is_backed_up(list_path: Path, places: BackupPlaces) -> bool:
    """Whether a backup that can be read holds the list's newest change. Raises DatabaseFileError."""
    with closing(open_reader(FileAddress(list_path))) as reader:
        newest = reader.newest_change()
    with suppress(OSError):
        facts = [each.facts for each in places.in_folder(places.first) if each.facts is not None and not each.trouble]
        return any(each.newest_change == newest for each in facts)
    return False


def _made_in(places: BackupPlaces, folder: Path, facts: BackupFacts, progress: Progress) -> PlaceOutcome:
    for tries_left in reversed(range(_TRIES)):
        target = copy_path(places.list_path, facts.reason, facts.made_at, folder)
        try:
            with folder_made_for(target, places.list_path):
                back_up(places.list_path, target, progress, facts)
        except BackupError as error:
            if error.trouble is BackupTrouble.EXISTS and tries_left:
                continue  # another program took the name meanwhile
            return PlaceOutcome(folder, error=error)
        break
    return PlaceOutcome(folder, target)


def _missing(places: BackupPlaces) -> PlaceOutcome:
    folder = places.second or places.first
    return PlaceOutcome(folder, error=BackupError(BackupTrouble.FOLDER_MISSING, folder / places.list_path.name))


# The second folder


def _brought_up_to_date(places: BackupPlaces, made: BackupFacts | None, progress: Progress) -> PlaceOutcome | None:
    """Gives the second folder what it lacks of the first one's, as far as it would keep it, then thins it."""
    folder = places.second
    if folder is None:
        return None
    if not is_second_there(places):
        return _missing(places)
    try:
        sweep_unfinished(folder)
        outcome = _with_missing_ones(places, folder, made, progress)
        found = places.in_folder(folder)
    except OSError as error:
        cause = trouble_of(error)
        return PlaceOutcome(folder, error=BackupError(BackupTrouble.NOT_WRITTEN, folder, cause))
    if outcome.made is not None:
        outcome = replace(outcome, removed=_thin(places, folder, outcome.made))
        with suppress(OSError):
            found = places.in_folder(folder)
    remember_second(places, found, datetime.now(UTC))
    return outcome


def _with_missing_ones(
    places: BackupPlaces, folder: Path, made: BackupFacts | None, progress: Progress
) -> PlaceOutcome:
    """Raises OSError: a folder can't be looked into."""
    first, second = places.in_folder(places.first), places.in_folder(folder)
    second = _without_deleted(places, first, second)
    _agree(first, second)
    ids = {each.facts.id for each in second if each.facts is not None and each.trouble is None}
    wanted = [each for each in first if each.facts is not None and not each.trouble and each.facts.is_own]
    lacking = [each for each in wanted if each.facts is not None and each.facts.id not in ids]
    too_old = {each.facts.id for each in _too_old(places, folder, [*second, *lacking])}
    new, added = None, 0
    for each in lacking:
        if each.facts is None or each.facts.id in too_old:
            continue
        progress(0, 0)
        try:
            path = _copied(places, each, folder, each.facts)
        except BackupError as error:
            return PlaceOutcome(folder, new, error, added)
        if made is not None and each.facts.id == made.id:
            new = path
        else:
            added += 1
    return PlaceOutcome(folder, new, None, added)


def _copied(places: BackupPlaces, source: FoundBackup, folder: Path, facts: BackupFacts) -> Path:
    target = folder / source.path.name
    if os.path.lexists(target):
        target = copy_path(places.list_path, facts.reason, facts.made_at, folder)

    def check(part: Path) -> None:
        if not is_good(look_at(part)):
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(part))

    try:
        copy_whole(source.path, target, check)
    except OSError as error:
        raise BackupError(BackupTrouble.NOT_WRITTEN, target, trouble_of(error)) from error
    return target


def _without_deleted(
    places: BackupPlaces, first: Sequence[FoundBackup], second: Sequence[FoundBackup]
) -> list[FoundBackup]:
    """Deletes in the second folder what a person deleted while it was away, unless it was put back here."""
    seen = seen_second(places)
    here = {each.facts.id for each in first if each.facts is not None}
    wanted = seen.deleted - here if seen is not None else frozenset()
    going = [each for each in second if each.facts is not None and each.facts.id in wanted]
    gone = [each for each in going if _is_deleted(each.path)]
    forget_deleted(places, here | {each.facts.id for each in gone if each.facts is not None})
    return [each for each in second if each not in gone]


def _agree(first: Sequence[FoundBackup], second: Sequence[FoundBackup]) -> None:
    """What a person said of a backup while the second folder was away is said there too."""
    here = {each.facts.id: each.facts for each in first if each.facts is not None}
    for each in second:
        facts = here.get(each.facts.id) if each.facts is not None else None
        if each.facts is None or facts is None:
            continue
        if (facts.name, facts.is_kept) != (each.facts.name, each.facts.is_kept):
            with suppress(CustlistError):
                note_facts(each.path, name=facts.name, is_kept=facts.is_kept)


# Thinning


def _too_old(places: BackupPlaces, folder: Path, found: Sequence[FoundBackup]) -> list[KeptBackup]:
    kept = good_ones(found)
    budget = places.rules.budget(free_bytes(folder), sum(each.size for each in kept))
    return thinned(kept, places.rules, datetime.now().astimezone(), budget)


def _thin(places: BackupPlaces, folder: Path, made: Path) -> int:
    """Deletes what the rules let go, now that ``made`` is there and good; returns how many.

    A backup goes only if the next newer one that stays is good too, in all its pages: a damaged one takes no good
    one's place, and stays as it is.
    """
    try:
        found = places.in_folder(folder)
    except OSError:
        return 0
    known = {made: True}
    while True:
        usable = [each for each in found if each.trouble is None and known.get(each.path, True)]
        gone = {each.facts.id for each in _too_old(places, folder, usable)}
        going = [each for each in usable if each.facts is not None and each.facts.id in gone]
        staying = [each for each in usable if each not in going]
        unsure = [each for each in _next_newer(going, staying) if each.path not in known]
        if not unsure:
            return sum(_is_deleted(each.path) for each in reversed(going))
        known |= {each.path: is_good(each) for each in unsure}


def _next_newer(going: Sequence[FoundBackup], staying: Sequence[FoundBackup]) -> list[FoundBackup]:
    """For each backup that is to go, the one that takes its place; both are sorted, the newest first."""
    next_ones = []
    for each in going:
        newer = [other for other in staying if _is_newer(other, each)]
        if newer and newer[-1] not in next_ones:
            next_ones.append(newer[-1])
    return next_ones


def _is_newer(one: FoundBackup, other: FoundBackup) -> bool:
    return one.facts is not None and other.facts is not None and one.facts.made_at >= other.facts.made_at


def _is_deleted(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False  # a program has it open; it goes the next time
    return True


def back_up_at_the_end(request: BackupRequest, progress: Progress) -> bool:
    """`make_backup` for when nobody is there to be told; returns whether the list is backed up."""
    outcome = make_backup(request, progress)
    return outcome.first.error is None


@dataclass(frozen=True, slots=True)
class BackupMade:
    """What a backup came to, and what there is now."""

    outcome: BackupOutcome
    seen: BackupsSeen


def back_up_and_look(request: BackupRequest, progress: Progress) -> BackupMade:
    """`make_backup`, then a look at both places. A job; raises as that."""
    if request.actor is None:
        give_way()
    outcome = make_backup(request, progress)
    return BackupMade(outcome, look_at_backups(LookRequest(request.places), unheard))
