"""Dates in words, as a document writes them in each of the three languages."""

from datetime import date
from typing import Final

_MONTHS: Final = {
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ),
    "es": (
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
        "noviembre", "diciembre",
    ),
}  # fmt: skip
# English puts the month first there (CLDR, dateFormats); everywhere else the day.
_MONTH_FIRST: Final = frozenset({"", "US", "CA", "PH", "PR", "GU", "VI", "AS", "MP", "UM", "BZ"})


def long_date(day: date, locale: str) -> str:
    """``day`` in words: "April 1, 2026", "1 April 2026", "1er avril 2026", "1 de abril de 2026".

    Only the first day of a month is an ordinal in French (Le Ramat de la typographie, Lexique de l'Imprimerie
    nationale).

    Args:
        day: the date.
        locale: language and country, such as "fr_CA"; a language that isn't ours is written as English.
    """
    language, _, region = locale.replace("-", "_").partition("_")
    month = _MONTHS.get(language, _MONTHS["en"])[day.month - 1]
    if language == "fr":
        return f"{'1er' if day.day == 1 else day.day} {month} {day.year}"
    if language == "es":
        return f"{day.day} de {month} de {day.year}"
    return f"{month} {day.day}, {day.year}" if region in _MONTH_FIRST else f"{day.day} {month} {day.year}"
