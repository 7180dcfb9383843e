"""Dates and times in the interface's language and region, by this computer's clock."""

from datetime import date, datetime

from PySide6.QtCore import QLocale

from custlist_desktop.domain import dates


def date_text(day: date) -> str:
    """A day wherever the window shows one: "Apr 1, 2026"; what is typed is read with `read_date`."""
    return dates.medium_date(day, QLocale().name())


def day_and_month(day: date) -> str:
    """A day as one says it of a letter: "Nov 24", « 24 nov. », with its year where that isn't this year's."""
    return dates.day_and_month(day, date.today(), QLocale().name())


def local_day(moment: datetime) -> date:
    """The day here on which ``moment`` was."""
    return moment.astimezone().date()


def clock_text(moment: datetime) -> str:
    """The time of day: "8:05 AM", « 08 h 05 »."""
    return dates.short_time(moment.astimezone(), QLocale().name())


def moment_text(moment: datetime) -> str:
    """Date and time: "Dec 1, 2026, 8:05 AM"."""
    return dates.date_and_time(moment.astimezone(), QLocale().name())
