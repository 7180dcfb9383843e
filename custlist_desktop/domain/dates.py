"""Dates and times as each of the three languages writes them, and dates as people type them.

The forms are CLDR's, by way of Babel. Months have names in them, so that no reader takes a day for a month; French
makes an ordinal of the first day alone (Le Ramat de la typographie, Lexique de l'Imprimerie nationale).
"""

import re
from collections import defaultdict
from datetime import date, datetime
from functools import cache
from typing import Final

from custlist_desktop.domain.geography import LANGUAGES
from custlist_desktop.domain.text import fold, locale_of

_LONGEST: Final = 60
_PARTS: Final = re.compile(r"\d+|[^\W\d_]+")
_BETWEEN: Final = re.compile(r"[\d\w\s.,/’'‐‑–-]*")
_DAY_IN_PATTERN: Final = re.compile(r"\bd+\b")
_WEEKDAY_IN_PATTERN: Final = re.compile(r"E+")
_CONNECTING: Final = frozenset(("er", "st", "nd", "rd", "th", "o", "de", "del", "le", "el", "the", "of"))
"""What stands beside a day or between the parts of a date, folded."""
_SHORTEST_NAME: Final = 3
_FIRST_YEAR, _LAST_YEAR = 1900, 2999


class NoSuchDayError(ValueError):
    """Day, month and year were typed, of a day that no calendar has, such as February 30."""


def long_date(day: date, locale: str) -> str:
    """``day`` in words: "April 1, 2026", "1 April 2026", « 1er avril 2026 », "1 de abril de 2026".

    Args:
        day: the date.
        locale: language and country, such as "fr_CA"; see `locale_of`.
    """
    return _written(day, locale_of(locale).date_formats["long"].pattern, locale)


def medium_date(day: date, locale: str) -> str:
    """``day`` where there is little room: "Apr 1, 2026", « 1er avr. 2026 », "1 abr 2026"; arguments as above."""
    return _written(day, locale_of(locale).date_formats["medium"].pattern, locale)


def day_and_month(day: date, today: date, locale: str) -> str:
    """The same without the year where that is this year's: "Apr 1", « 1er avr. »."""
    if day.year != today.year:
        return medium_date(day, locale)
    return _written(day, locale_of(locale).datetime_skeletons["MMMd"].pattern, locale)


def day_with_weekday(day: date, today: date, locale: str) -> str:
    """A day with its weekday: "Tuesday, November 24", « mardi 24 novembre »; with its year if not today's."""
    if day.year != today.year:
        return _written(day, locale_of(locale).date_formats["full"].pattern, locale)
    pattern = str(locale_of(locale).datetime_skeletons["MMMMEd"].pattern)
    return _written(day, _WEEKDAY_IN_PATTERN.sub("EEEE", pattern), locale)


def short_time(moment: datetime, locale: str) -> str:
    """The time of day of ``moment``, in its own time zone: "8:05 AM", « 08 h 05 »; never in two lines."""
    from babel.dates import format_time  # here, as below, since it takes a while to load

    return str(format_time(moment.time(), "short", locale=locale_of(locale))).replace(" ", "\N{NO-BREAK SPACE}")


def date_and_time(moment: datetime, locale: str) -> str:
    """Both, in the moment's own time zone: "Apr 1, 2026, 8:05 AM"."""
    joined = str(locale_of(locale).datetime_formats["medium"])
    return joined.replace("{1}", medium_date(moment.date(), locale)).replace("{0}", short_time(moment, locale))


def _written(day: date, pattern: str, locale: str) -> str:
    from babel.dates import format_date

    if day.day == 1 and locale.startswith("fr"):
        pattern = _DAY_IN_PATTERN.sub("d'er'", pattern)
    return str(format_date(day, pattern, locale=locale_of(locale)))


def read_date(text: str, locale: str) -> date:
    """The date that somebody typed: in the order of the locale's own dates, year first, or with the month's name.

    A number that can't be a month is the day. A year of two digits is of this century.

    Args:
        text: "4/1/26", "2026-04-01", "Apr 1, 2026", « mer. 1er avril 2026 »; names in any of the three languages.
        locale: as of `long_date`.

    Raises:
        NoSuchDayError: the calendar has no such day.
        ValueError: it is no date, lacks its year, or its day of the week is another.
    """
    typed = text.strip()
    try:
        return date.fromisoformat(typed)
    except ValueError:
        pass
    if len(typed) > _LONGEST or not _BETWEEN.fullmatch(typed):
        raise ValueError(text)
    parts = _PARTS.findall(fold(typed))
    numbers = [part for part in parts if part.isdecimal()]
    month, weekday = _named([part for part in parts if not part.isdecimal() and part not in _CONNECTING])
    day = _day_of(numbers, month, locale)
    if weekday is not None and day.weekday() != weekday:
        raise ValueError(text)
    return day


def _day_of(numbers: list[str], month: int | None, locale: str) -> date:
    """The date of these numbers, and of a month that stands beside them by its name."""
    if len(numbers) != (3 if month is None else 2):
        raise ValueError(numbers)
    year_first = len(numbers[0]) == 4
    year, *rest = numbers if year_first else [numbers[-1], *numbers[:-1]]
    values = [int(each) for each in rest]
    if month is not None:
        values.insert(0, month)
    elif not year_first and (not _month_first(locale) if max(values) <= 12 else values[0] > 12):
        values.reverse()
    first_day = date(_year(year), 1, 1)
    try:
        return first_day.replace(month=values[0], day=values[1])
    except ValueError as error:
        raise NoSuchDayError(numbers) from error


def _year(digits: str) -> int:
    year = int(digits) + (2000 if len(digits) == 2 else 0)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError(digits)
    return year


def _month_first(locale: str) -> bool:
    pattern = str(locale_of(locale).date_formats["medium"].pattern)
    return pattern.index("M") < pattern.index("d")


def _named(names: list[str]) -> tuple[int | None, int | None]:
    """The month and the day of the week, Monday as 0, that ``names`` are; raises ValueError for any other name."""
    months, weekdays = _names("months"), _names("days")
    # "mar" begins March as well as the French and Spanish for Tuesday.
    found = {months[each] for each in names if each in months}
    if len(found) > 1:
        found = {months[each] for each in names if each in months and each not in weekdays}
    rest = {each for each in names if each not in months or months[each] not in found}
    days = {weekdays[each] for each in rest if each in weekdays}
    if len(found) > 1 or len(days) > 1 or rest - weekdays.keys():
        raise ValueError(names)
    return next(iter(found), None), next(iter(days), None)


@cache
def _names(kind: str) -> dict[str, int]:
    """Numbers of months or days of the week by their folded names, and by every beginning that is no other's."""
    meant: defaultdict[str, set[int]] = defaultdict(set)
    for language in LANGUAGES:
        wide = getattr(locale_of(language), kind)["format"]["wide"]
        for number, name in wide.items():
            folded = fold(name)
            for length in range(_SHORTEST_NAME, len(folded) + 1):
                meant[folded[:length]].add(number)
    return {name: next(iter(numbers)) for name, numbers in meant.items() if len(numbers) == 1}
