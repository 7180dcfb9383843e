"""Dates as lists show them."""

from datetime import date

from PySide6.QtCore import QDate, QLocale


def short_date(day: date) -> str:
    """A date in figures as the interface's locale writes it (CLDR's short form), all four digits of the year."""
    locale = QLocale()
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in form:
        form = form.replace("yy", "yyyy")
    return locale.toString(QDate(day.year, day.month, day.day), form)
