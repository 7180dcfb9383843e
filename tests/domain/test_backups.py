"""Which backups stay, and which may go."""

from datetime import UTC, datetime, timedelta, timezone
from itertools import count
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.backups import (
    GIGABYTE,
    BackupFacts,
    BackupReason,
    KeptBackup,
    Retention,
    shortage,
    thinned,
)
from tests.helpers.examples import examples

_RULES: Final = Retention()
_NOW: Final = datetime(2026, 11, 24, 17, 0, tzinfo=timezone(timedelta(hours=-5)))
_PLENTY: Final = 1_000 * GIGABYTE


def _backup(name: str, made_at: datetime, size: int = 10, *, kept: bool = False, by_whom: str = "") -> KeptBackup:
    reason = BackupReason.UNKNOWN if by_whom == "nobody" else BackupReason.HOURLY
    return KeptBackup(BackupFacts(name, made_at, reason, is_kept=kept), size)


_ages = st.timedeltas(timedelta(days=-3), timedelta(days=1_000))
_some = st.lists(st.tuples(_ages, st.integers(1, 100), st.booleans(), st.booleans()), max_size=60).map(
    lambda drawn: [
        _backup(str(number), _NOW - age, size, kept=kept and number % 7 == 0, by_whom="nobody" if old else "")
        for number, (age, size, kept, old) in enumerate(drawn)
    ]
)


def _ids(backups: list[KeptBackup]) -> set[str]:
    return {each.facts.id for each in backups}


@given(_some, st.integers(0, 3_000))
@examples(200)
def test_what_never_goes_stays_whatever_the_budget(backups: list[KeptBackup], budget: int) -> None:
    gone = _ids(thinned(backups, _RULES, _NOW, budget))
    left = [each for each in backups if each.facts.id not in gone]
    assert all(each.facts.may_be_thinned for each in backups if each.facts.id in gone)
    if backups:
        assert max(each.facts.made_at for each in left) == max(each.facts.made_at for each in backups)
    days = {each.facts.made_at.astimezone(_NOW.tzinfo).date() for each in backups if _age(each) < timedelta(days=7)}
    kept_days = {each.facts.made_at.astimezone(_NOW.tzinfo).date() for each in left}
    assert days <= kept_days


def _age(backup: KeptBackup) -> timedelta:
    return _NOW - backup.facts.made_at


@given(_some)
@examples(200)
def test_with_room_nothing_goes_but_what_the_rules_let_go(backups: list[KeptBackup]) -> None:
    gone = _ids(thinned(backups, _RULES, _NOW, _PLENTY))
    left = [each for each in backups if each.facts.id not in gone]
    for each in backups:
        if each.facts.id not in gone:
            continue
        assert _age(each) >= timedelta(days=2)
        local = each.facts.made_at.astimezone(_NOW.tzinfo)
        others = [other.facts.made_at.astimezone(_NOW.tzinfo) for other in left]
        if _age(each) < timedelta(days=31):
            assert any(other.date() == local.date() and other >= local for other in others)
        elif _age(each) < timedelta(days=2 * 366):
            assert any((other.year, other.month) == (local.year, local.month) and other >= local for other in others)


@given(_some, st.integers(0, 3_000))
@examples(200)
def test_either_all_fit_or_only_what_never_goes_is_left(backups: list[KeptBackup], budget: int) -> None:
    gone = _ids(thinned(backups, _RULES, _NOW, budget))
    left = [each for each in backups if each.facts.id not in gone]
    if sum(each.size for each in left) > budget:
        assert thinned(left, _RULES, _NOW, 0) == []


@given(_some, st.integers(0, 3_000))
@examples(100)
def test_thinning_again_takes_nothing_more(backups: list[KeptBackup], budget: int) -> None:
    gone = _ids(thinned(backups, _RULES, _NOW, budget))
    assert thinned([each for each in backups if each.facts.id not in gone], _RULES, _NOW, budget) == []


def test_a_clock_set_back_costs_neither_the_newest_nor_the_one_just_made() -> None:
    future = _backup("future", _NOW + timedelta(days=400))
    just_made = _backup("now", _NOW)
    assert thinned([future, just_made], _RULES, _NOW, 0) == []


def test_the_budget_is_the_smaller_of_the_limit_and_a_tenth_of_what_would_be_free() -> None:
    assert _RULES.budget(free=900 * GIGABYTE, taken=0) == 5 * GIGABYTE
    assert _RULES.budget(free=9 * GIGABYTE, taken=1 * GIGABYTE) == GIGABYTE


def test_two_years_of_work_leave_few_backups_and_little_on_the_disk() -> None:
    """Four backups each working day, of a list that grows from 2 to 30 MB."""
    numbers = count()
    start = datetime(2024, 11, 25, 8, 0, tzinfo=UTC)
    days = 2 * 365
    backups: list[KeptBackup] = []
    most = largest = 0
    for day in range(days):
        morning = start + timedelta(days=day)
        if morning.weekday() >= 5:
            continue
        for hour in (0, 3, 6, 9):
            size = int((2 + 28 * day / days) * 1_000_000)
            now = morning + timedelta(hours=hour)
            backups.append(_backup(str(next(numbers)), now, size))
            gone = _ids(thinned(backups, _RULES, now, _RULES.budget(100 * GIGABYTE, 0)))
            backups = [each for each in backups if each.facts.id not in gone]
        most = max(most, len(backups))
        largest = max(largest, sum(each.size for each in backups))
    months = {each.facts.made_at.strftime("%Y-%m") for each in backups}
    assert len(months) == 25  # November comes three times
    assert most <= 70
    assert largest < 1_600_000_000


@given(_some, st.integers(0, 30_000))
@examples(100)
def test_space_is_short_just_where_it_makes_a_backup_go_that_the_rules_would_keep(
    backups: list[KeptBackup], free: int
) -> None:
    taken = sum(each.size for each in backups)
    budget = _RULES.budget(free, taken)
    oldest_first = sorted(backups, key=lambda each: each.facts.made_at)
    coming = [*backups, *(_backup("coming", _NOW, newest.size) for newest in oldest_first[-1:])]
    by_rules, by_space = (thinned(coming, _RULES, _NOW, room) for room in (_PLENTY, budget))
    left = sum(each.size for each in coming) - sum(each.size for each in by_space)
    is_short = len(by_space) > len(by_rules) or left > budget
    assert (shortage(backups, _RULES, _NOW, free) is not None) is is_short


def test_shortage_says_what_limits_and_how_far_back_copies_reach() -> None:
    day = timedelta(days=1)
    backups = [_backup("new", _NOW), _backup("old", _NOW - 3 * day), _backup("mine", _NOW - 90 * day, 20, kept=True)]
    short = shortage(backups, _RULES, _NOW, free=160)
    assert short is not None
    assert (short.budget, short.is_share, short.taken, short.kept, short.days) == (20, True, 40, 20, 3)
    assert shortage(backups, _RULES, _NOW, _PLENTY) is None
    large = [_backup(str(hours), _NOW - timedelta(hours=hours), GIGABYTE) for hours in range(6)]
    limited = shortage(large, _RULES, _NOW, _PLENTY)
    assert limited is not None
    assert (limited.budget, limited.is_share, limited.days) == (5 * GIGABYTE, False, 0)
    assert shortage([], _RULES, _NOW, 0) is None
