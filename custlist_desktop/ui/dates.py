"""Dates as lists show them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime


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
