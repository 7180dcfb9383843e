"""Automatic estimate numbers: a pattern such as ``E-{year}-{count:4}``, filled, and read back."""

import re
from typing import Final

from custlist_desktop.domain.contact import Problem

_HIGHEST_COUNT: Final = 10**9
"""More estimates than any company writes in a year."""

# ``{count:4}`` is the count with at least four digits, ``{count}`` as it is; ``{year:2}`` is 26 for 2026.
_FIELD = re.compile(r"\{(?:(year)(?::2)?|(count)(?::([1-9]))?)\}")


def number_for(pattern: str, year: int, count: int) -> str:
    """The number that ``pattern`` gives the ``count``-th estimate of a year; what is no field stays as it is."""

    def fill(match: re.Match[str]) -> str:
        return _year_in(match, year) if match[1] else str(count).zfill(int(match[3] or 1))

    return _FIELD.sub(fill, pattern)


def count_in(pattern: str, year: int, number: str) -> int | None:
    """Which count of ``year`` ``number`` is by ``pattern``, in whatever case; None if it doesn't fit."""
    parts, end = [], 0
    for match in _FIELD.finditer(pattern):
        digits = _year_in(match, year) if match[1] else r"(\d{1,18})"
        parts += [re.escape(pattern[end : match.start()]), digits]
        end = match.end()
    found = re.fullmatch("".join([*parts, re.escape(pattern[end:])]), number, re.IGNORECASE)
    return int(found[1]) if found and found.re.groups else None


def typed_count(pattern: str, year: int, text: str) -> int | None:
    """Which count of ``year`` a person means by ``text``, a whole number or its count alone; None if it is neither.

    Digits alone are the count, unless they are just what ``pattern`` makes of one.
    """
    count = count_in(pattern, year, text)
    if re.fullmatch(r"\d{1,18}", text) and (count is None or number_for(pattern, year, count) != text):
        count = int(text)
    return count if count is not None and 1 <= count <= _HIGHEST_COUNT else None


def _year_in(field: re.Match[str], year: int) -> str:
    return f"{year % 100:02}" if field[0].endswith(":2}") else str(year)


def check_pattern(pattern: str, longest: int) -> Problem | None:
    """What is wrong with ``pattern``: without a count no two numbers would differ.

    Args:
        pattern: as typed.
        longest: how many characters a number may have.
    """
    counts = [match for match in _FIELD.finditer(pattern) if match[2]]
    if len(counts) != 1:
        return Problem("number_pattern", "count_missing" if not counts else "count_twice")
    if re.search(r"[{}]", _FIELD.sub("", pattern)):
        return Problem("number_pattern", "field_unknown")
    if len(number_for(pattern, 9999, _HIGHEST_COUNT)) > longest:
        return Problem("number_pattern", "too_long", facts={"limit": longest, "length": len(pattern)})
    return None
