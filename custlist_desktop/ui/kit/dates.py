"""Dates and times in the interface's language and region, by this computer's clock."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QLocale

from custlist_desktop.domain import dates
from custlist_desktop.ui.i18n import translate

_WEEK: Final = 7


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


def recent_text(moment: datetime, now: datetime) -> str:
    """A moment within a sentence: "today, 07:30", "yesterday, 17:04", "Friday, 17:02", and before six days its date.

    Args:
        now: aware, in the time zone that is shown.
    """
    local = moment.astimezone(now.tzinfo)
    days = (now.date() - local.date()).days
    time = dates.short_time(local, QLocale().name())
    if days == 0:
        return translate("Moments", "today, {time}").format(time=time)
    if days == 1:
        return translate("Moments", "yesterday, {time}").format(time=time)
    if 1 < days < _WEEK:
        return f"{QLocale().dayName(local.isoweekday())}, {time}"
    return dates.date_and_time(local, QLocale().name())


def recent_cell(moment: datetime, now: datetime) -> str:
    """`recent_text` where it stands alone: "Today, 07:30"."""
    text = recent_text(moment, now)
    return text[:1].upper() + text[1:]


def moment_text(moment: datetime) -> str:
    """Date and time: "Dec 1, 2026, 8:05 AM"."""
    return dates.date_and_time(moment.astimezone(), QLocale().name())
