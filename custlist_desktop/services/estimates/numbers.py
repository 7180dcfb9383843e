"""Numbers of estimates: whether one is taken, and the next automatic one."""

from collections.abc import Sequence

from custlist_desktop.database.estimate_rows import numbers_beginning
from custlist_desktop.domain.number_pattern import count_in, number_for
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.estimates.columns import number_sort_key


def is_taken(number: str, by_other_than: int | None = None) -> bool:
    """Whether another estimate has ``number``, in whatever case; the one with the given key may have it."""
    return any(key != by_other_than for key in keys_of(number))


def taken_numbers(numbers: Sequence[str]) -> set[str]:
    """Those of ``numbers`` that estimates have, in whatever case, as `str.casefold` gives them."""
    sorts = [number_sort_key(number) for number in numbers]
    alike = Estimate.select(Estimate.number).where(Estimate.number.in_(numbers) | Estimate.number_sort.in_(sorts))
    return {row.number.casefold() for row in alike} & {number.casefold() for number in numbers}


def keys_of(number: str) -> list[int]:
    """The keys of the estimates that have ``number``, in whatever case."""
    sort = number_sort_key(number)
    alike = Estimate.select(Estimate.id, Estimate.number).where(
        (Estimate.number == number) | (Estimate.number_sort == sort)
    )
    return [row.id for row in alike if row.number.casefold() == number.casefold()]


def next_number(pattern: str, year: int) -> str:
    """The number after the highest of ``year`` that fits ``pattern``; never one in use.

    A number under which a proposal was issued isn't given again either, though its estimate be gone: a client has it.
    Nor is one that an estimate had in a list that a backup replaced.
    """
    counts = [count_in(pattern, year, number) or 0 for number in _numbers_like(pattern, year)]
    count = max(counts, default=0) + 1
    number = number_for(pattern, year, count)
    while is_taken(number):
        count += 1
        if number_for(pattern, year, count) == number:  # a pattern without a count
            return _numbered(number)
        number = number_for(pattern, year, count)
    return number


def _numbered(number: str) -> str:
    """``number`` with the first free ending "-2", "-3" ..."""
    count = 2
    while is_taken(f"{number}-{count}"):
        count += 1
    return f"{number}-{count}"


def _numbers_like(pattern: str, year: int) -> list[str]:
    """The numbers in use and those issued that begin as the pattern's do, as far as that tells them apart."""
    one, two = number_for(pattern, year, 1), number_for(pattern, year, 2)
    alike = next((place for place, pair in enumerate(zip(one, two, strict=False)) if pair[0] != pair[1]), len(one))
    return numbers_beginning(one[:alike].rstrip("0123456789"))  # leading zeros are the count's
