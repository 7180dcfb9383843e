"""Dates and times as languages write them, and dates as people type them."""

from datetime import date, datetime, timedelta

import pytest

from custlist_desktop.domain.dates import date_and_time, day_and_month, long_date, medium_date, read_date, short_time

LOCALES = ("en_US", "en_CA", "en_GB", "fr_CA", "fr_FR", "es_MX", "es_ES", "es_US")
FIRST = date(2026, 4, 1)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_shown_date_is_read_as_the_same_day(locale: str) -> None:
    for day in (FIRST + timedelta(days=7 * week) for week in range(60)):
        for written in (medium_date(day, locale), long_date(day, locale), day.isoformat()):
            assert read_date(written, locale) == day, written


@pytest.mark.parametrize("locale", LOCALES)
def test_no_reader_takes_a_day_for_a_month(locale: str) -> None:
    assert sum(part.isdecimal() for part in medium_date(date(2026, 4, 2), locale).replace(",", "").split()) == 2


@pytest.mark.parametrize("locale", ["fr_CA", "fr_FR"])
def test_the_first_of_a_french_month_is_an_ordinal(locale: str) -> None:
    later = date(2026, 4, 11)
    assert long_date(FIRST, locale) == "1er avril 2026"
    assert medium_date(FIRST, locale).startswith("1er ")
    assert day_and_month(FIRST, later, locale).startswith("1er ")
    assert day_and_month(FIRST, date(2027, 1, 1), locale) == medium_date(FIRST, locale)
    assert not any("er" in written(later, locale) for written in (long_date, medium_date))


@pytest.mark.parametrize(
    ("typed", "locale", "day"),
    [
        ("4/1/2026", "en_US", FIRST),
        ("4/1/26", "en_CA", FIRST),
        ("1/4/26", "fr_CA", FIRST),
        ("01-04-2026", "es_MX", FIRST),
        ("1.4.26", "fr_FR", FIRST),
        ("1/4/2026", "en_GB", FIRST),
        ("13/4/2026", "en_US", date(2026, 4, 13)),
        ("4/13/2026", "fr_CA", date(2026, 4, 13)),
        (" 2026-04-01 ", "fr_FR", FIRST),
        ("20260401", "en_US", FIRST),
        ("2026/4/1", "es_ES", FIRST),
        ("Wed, April 1st, 2026", "fr_CA", FIRST),
        ("1 APR 26", "es_MX", FIRST),
        ("mercredi 1er avril 2026", "en_US", FIRST),
        ("mié. 1 de abril del 2026", "en_US", FIRST),
        ("1º abr 2026", "es_ES", FIRST),
        ("mar. 5 mai 2026", "fr_CA", date(2026, 5, 5)),
        ("3 mar 2026", "es_MX", date(2026, 3, 3)),
    ],
)
def test_dates_are_read_as_their_readers_type_them(typed: str, locale: str, day: date) -> None:
    assert read_date(typed, locale) == day


@pytest.mark.parametrize(
    "typed",
    [
        "", "soon", "31", "12/15", "April 1", "2026-02-30", "2026-13-01", "31/31/2026", "0/1/2026", "1/1/202",
        "1/1/20266", "1/2/3/2026", "May 1 June 2026", "Monday, April 1, 2026", "1 jui 2026", "4+1+2026",
        "1 foo 2026", "1" * 200,
        "４/<b>1</b>/2026",
    ],
)  # fmt: skip
def test_what_is_no_whole_date_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):
        read_date(typed, "en_US")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_moment_is_the_day_and_the_time(locale: str) -> None:
    moment = datetime(2026, 4, 1, 8, 5)
    written = date_and_time(moment, locale)
    assert written.startswith(medium_date(FIRST, locale))
    assert written.endswith(short_time(moment, locale))
    assert " " not in short_time(moment, locale), "a line breaks in the time of day"
