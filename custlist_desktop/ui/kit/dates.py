"""Dates as lists show them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from custlist_desktop.domain.text import locale_of


def day_and_month(day: date, today: date) -> str:
    """A day as one says it of a letter: "Nov 24", « 24 nov. », with its year where that isn't this year's."""
    from babel.dates import format_skeleton  # here, since it takes a while to load

    return str(
        format_skeleton("MMMd" if day.year == today.year else "yMMMd", day, locale=locale_of(QLocale().name()))
    )


def one_stop(sentence: str) -> str:
    """A sentence in which an abbreviation's stop is the sentence's own: « le 24 nov. », not « le 24 nov.. »."""
    return sentence.replace("..", ".")


def local_day(moment: datetime) -> date:
    """The day here on which ``moment`` was."""
    return moment.astimezone().date()


def short_date(day: date) -> str:
    """A date in figures as the interface's locale writes it (CLDR's short form), all four digits of the year."""
    locale = QLocale()
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in form:
        form = form.replace("yy", "yyyy")
    return locale.toString(QDate(day.year, day.month, day.day), form)


def clock_text(moment: datetime) -> str:
    """The time of day by this computer's clock, as the interface's locale writes it: 08:05, or 8:05 AM."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def moment_text(moment: datetime) -> str:
    """Date and time by this computer's clock: "12/1/2026 8:05 AM"."""
    return f"{short_date(local_day(moment))} {clock_text(moment)}"
