"""The values of a spreadsheet's cells as a person would have written them."""

from datetime import date, datetime, time, timedelta
from typing import Final

from custlist_desktop.exchange.encodings import without_controls

CellValue = str | int | float | bool | time | date | datetime | timedelta

_EXACT: Final = 1e15
"""A spreadsheet keeps 15 digits of a number; whole numbers below are told to the last one."""

_MIDNIGHT: Final = time()


def cell_text(value: CellValue) -> str:
    """``value`` as clean text: 4155550123.0 as "4155550123", dates and times by ISO 8601, truth as TRUE or FALSE."""
    if isinstance(value, str):
        return without_controls(value).strip()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return _number_text(value)
    if isinstance(value, datetime):
        return (value.date() if value.time() == _MIDNIGHT else value).isoformat()
    if isinstance(value, timedelta):
        return _duration_text(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value)


def _number_text(value: float) -> str:
    if value.is_integer() and abs(value) < _EXACT:
        return str(int(value))
    # repr is the shortest text that gives this number again: 0.1 stays 0.1.
    return repr(value)


def _duration_text(value: timedelta) -> str:
    """Hours, minutes and seconds, as the cell shows a duration: 30:00:00."""
    seconds = round(value.total_seconds())
    sign = "-" if seconds < 0 else ""
    hours, rest = divmod(abs(seconds), 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{sign}{hours}:{minutes:02}:{seconds:02}"
