"""Backups: why one is made, what is known of it, and which of them stay."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from custlist_desktop.domain.contact import Problem

GIGABYTE: Final = 1_000_000_000
_SHARE: Final = 10
"""Backups take a tenth of the free space at most."""
_DAYS_OF_MONTH: Final = 31
_DAYS_OF_YEAR: Final = 366
_WEEK: Final = timedelta(days=7)


class BackupReason(StrEnum):
    """Why a backup was made."""

    HOURLY = "hourly"
    CLOSING = "closing"
    BY_HAND = "by_hand"
    BEFORE_UPDATE = "before_update"
    BEFORE_IMPORT = "before_import"
    BEFORE_MERGE = "before_merge"
    BEFORE_RESTORE = "before_restore"
    BEFORE_REMOVING_SAMPLES = "before_removing_samples"
    BEFORE_OPENING = "before_opening"
    """Of a list that another computer may have had open."""
    AS_IT_WAS_OPEN = "as_it_was_open"
    """Another program moved, deleted or replaced the list."""
    UNKNOWN = "unknown"
    """It was made by an older Custlist, or put there by hand."""


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What is known of a backup. It is written into the backup itself.

    Attributes:
        id: the same in all places that the backup is copied to.
        made_at: the moment of the list that it holds, aware.
        detail: of the reason, such as the name of the imported file, or how many customers were merged.
        by: who made it; empty where the program did.
        name: what a person calls it.
        is_kept: whether it stays until a person lets it go.
        customers: how many there are.
        estimates: how many there are.
        newest_change: the key of the journal's newest entry; nothing was changed since if the list's is the same.
    """

    id: str
    made_at: datetime
    reason: BackupReason
    detail: str = ""
    by: str = ""
    name: str = ""
    is_kept: bool = False
    customers: int = 0
    estimates: int = 0
    newest_change: int = 0

    @property
    def is_own(self) -> bool:
        """Whether it is known that the program made it as a backup."""
        return self.reason is not BackupReason.UNKNOWN

    @property
    def may_be_thinned(self) -> bool:
        """Whether it may go by itself: the program made it, and nobody keeps it."""
        return self.is_own and not self.is_kept


@dataclass(frozen=True, slots=True)
class Retention:
    """How long backups stay.

    Attributes:
        days: how long every backup stays.
        months: how long one a day stays.
        years: how long one a month stays.
        gigabytes: how much all of them may take, unless a tenth of the free space is less.
    """

    days: int = 2
    months: int = 1
    years: int = 2
    gigabytes: int = 5

    def budget(self, free: int, taken: int) -> int:
        """How many bytes backups may take.

        Args:
            free: bytes that the disk has free.
            taken: bytes that backups take now; they would be free without them.
        """
        return min(self.gigabytes * GIGABYTE, (free + taken) // _SHARE)


USUAL: Final = Retention()
"""Until an Account Owner chooses otherwise."""


LIMITS: Final = {"days": (1, 366), "months": (1, 60), "years": (1, 20), "gigabytes": (1, 1_000)}
"""The least and the most of each rule."""


def check_retention(rules: Retention) -> tuple[Problem, ...]:
    """What is wrong with rules: ``out_of_range``, with the facts ``least`` and ``most``."""
    return tuple(
        Problem(name, "out_of_range", facts={"least": least, "most": most})
        for name, (least, most) in LIMITS.items()
        if not least <= getattr(rules, name) <= most
    )


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A backup as `thinned` needs it: good ones only, since a damaged one takes no good one's place."""

    facts: BackupFacts
    size: int


def thinned(backups: Iterable[KeptBackup], rules: Retention, now: datetime, budget: int) -> list[KeptBackup]:
    """Which backups are to be deleted, in the order in which they may be.

    The newest one never goes, nor the last of each day of the last week, nor one that a person keeps. Where these
    alone take more than the budget, they stay.

    Args:
        now: the moment, aware; days and months are those of its time zone. Backups from the future, made before a
            clock was set back, count as made now.
        budget: how many bytes all of them may take.
    """
    newest_first = sorted(backups, key=lambda each: each.facts.made_at, reverse=True)
    always = _always(newest_first, now)
    of_days = _last_of_each(newest_first, now, "%Y-%m-%d")
    of_months = _last_of_each(newest_first, now, "%Y-%m")

    def stays(backup: KeptBackup) -> bool:
        age = now - backup.facts.made_at
        key = backup.facts.id
        return (
            key in always
            or age < timedelta(days=rules.days)
            or (key in of_days and age < timedelta(days=_DAYS_OF_MONTH * rules.months))
            or (key in of_months and age < timedelta(days=_DAYS_OF_YEAR * rules.years))
        )

    gone = [each for each in newest_first if not stays(each)]
    left = [each for each in newest_first if stays(each)]
    return gone + _over_budget(left, always, of_days, budget)


def _always(newest_first: Sequence[KeptBackup], now: datetime) -> set[str]:
    """The ids of those that never go."""
    until_now = [each for each in newest_first if each.facts.made_at <= now]
    week = [each for each in newest_first if now - each.facts.made_at < _WEEK]
    return (
        {each.facts.id for each in newest_first if not each.facts.may_be_thinned}
        | {each.facts.id for each in (*newest_first[:1], *until_now[:1])}
        | _last_of_each(week, now, "%Y-%m-%d")
    )


def _last_of_each(newest_first: Sequence[KeptBackup], now: datetime, span: str) -> set[str]:
    """The ids of the last backup of each day or month, by a format of its moment."""
    last: dict[str, str] = {}
    for each in newest_first:
        last.setdefault(each.facts.made_at.astimezone(now.tzinfo).strftime(span), each.facts.id)
    return set(last.values())


def _over_budget(left: Sequence[KeptBackup], always: set[str], of_days: set[str], budget: int) -> list[KeptBackup]:
    """The oldest of a day's earlier ones first, then the oldest."""
    too_much = sum(each.size for each in left) - budget
    gone = []
    oldest_first = [each for each in reversed(left) if each.facts.id not in always]
    for each in sorted(oldest_first, key=lambda each: each.facts.id in of_days):
        if too_much <= 0:
            break
        gone.append(each)
        too_much -= each.size
    return gone


@dataclass(frozen=True, slots=True)
class Shortage:
    """Too little room for all that the rules would keep, in one place.

    Attributes:
        budget: bytes that the backups may take there.
        is_share: whether the free space sets it, and not the number that was chosen.
        taken: bytes that they take.
        kept: bytes of those that a person keeps.
        days: how many days back the oldest of the others is.
    """

    budget: int
    is_share: bool
    taken: int
    kept: int
    days: int


def shortage(backups: Iterable[KeptBackup], rules: Retention, now: datetime, free: int) -> Shortage | None:
    """Whether space makes backups go sooner than the rules do: at the latest the next one, as large as the newest.

    Args:
        backups: of one place, as for `thinned`.
        rules: how long backups stay.
        now: the moment, aware.
        free: bytes that the disk has free.

    Returns:
        None where there is room for all.
    """
    there = sorted(backups, key=lambda each: each.facts.made_at)
    if not there:
        return None
    taken = sum(each.size for each in there)
    budget = rules.budget(free, taken)
    coming = KeptBackup(replace(there[-1].facts, id="coming", made_at=now, is_kept=False), there[-1].size)
    with_next = [*there, coming]
    needed = taken + coming.size - sum(each.size for each in thinned(with_next, rules, now, taken + coming.size))
    if needed <= budget:
        return None
    kept = sum(each.size for each in there if each.facts.is_kept)
    oldest = next((each for each in there if not each.facts.is_kept), there[-1]).facts.made_at
    days = (now.date() - oldest.astimezone(now.tzinfo).date()).days
    return Shortage(budget, budget < rules.gigabytes * GIGABYTE, taken, kept, max(0, days))
