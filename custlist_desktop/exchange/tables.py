"""A table out of rows of cells: which row heads it, how wide it is, and its rows one after another."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, dropwhile, islice
from pathlib import Path
from typing import Final

from custlist_desktop.exchange.headers import recognised
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble, SourceRow

Record = tuple[int, Sequence[str]]
"""A row's number, and its cells as clean text."""

MOST_COLUMNS: Final = 500
"""Outlook writes 92 columns, Google Contacts up to about 100; a table of thousands is no customer list."""

_LOOKAHEAD: Final = 1_000
_TITLE_ROWS: Final = 10
_HEAD_LENGTH: Final = 80
_ENOUGH_HEADS: Final = 3

_EMAIL: Final = re.compile(r"\S+@\S+\.\S+")
_WEBSITE: Final = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMBER: Final = re.compile(r"[+(]?\d[\d\s.,()/+-]*(?:[eE][+-]?\d+)?(?:\s*(?:x|ext\.?|poste)\s*\d+)?", re.IGNORECASE)
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d(?:T[\d:.]+)?")
_POSTAL_CODE: Final = re.compile(r"[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}", re.IGNORECASE)
_DATA: Final = tuple(pattern.fullmatch for pattern in (_EMAIL, _WEBSITE, _NUMBER, _DATE, _POSTAL_CODE))


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under their heads.

    Attributes:
        columns: the header's cells, or empty texts without one.
        has_header: whether a row heads it.
        first_number: the number of its first row.
        rows: the rest, each as long as ``columns``, those without any text left out.
    """

    columns: tuple[str, ...]
    has_header: bool
    first_number: int
    rows: Iterator[SourceRow]


def as_table(path: Path, records: Iterator[Record], has_header: bool | None) -> Table:
    """The table in ``records``.

    Titles above a header that stand alone in their rows, as reports have, are left out, and so is a header that
    comes again, as in files that were joined. A cell beyond the last column stays in its row's ``surplus``.

    Args:
        path: the file, for errors.
        records: all rows, of which a thousand are looked at now and the others as the table is read.
        has_header: whether a row heads the table; None to find out.

    Raises:
        ImportFileError: EMPTY, NO_ROWS or TOO_MANY_COLUMNS; reading on raises what ``records`` raise.
    """
    filled = dropwhile(lambda record: not any(record[1]), records)
    first = [(number, _trimmed(cells)) for number, cells in islice(filled, _LOOKAHEAD)]
    first = [(number, cells) for number, cells in first if cells]
    if not first:
        raise ImportFileError(ImportTrouble.EMPTY, path)
    header: tuple[str, ...] = ()
    if has_header is not False:
        place = _header_place(first)
        if has_header or _is_header(first, place):
            header = first[place][1]
            first = first[place + 1 :]
            has_header = True
    width = max(len(header), _usual_width(first) if header else _greatest_width(first))
    if width > MOST_COLUMNS:
        raise ImportFileError(ImportTrouble.TOO_MANY_COLUMNS, path, columns=width, limit=MOST_COLUMNS)
    columns = header + ("",) * (width - len(header))
    rows = _rows(chain(first, records), columns)
    opening = next(rows, None)
    if opening is None:
        raise ImportFileError(ImportTrouble.NO_ROWS, path)
    return Table(columns, bool(has_header), opening.number, chain((opening,), rows))


def _trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """``cells`` without the empty ones at the end."""
    length = len(cells)
    while length and not cells[length - 1]:
        length -= 1
    return tuple(cells[:length])


def _rows(records: Iterator[Record], columns: tuple[str, ...]) -> Iterator[SourceRow]:
    width = len(columns)
    heads = _trimmed(columns)
    repeats = heads if sum(map(bool, heads)) > 1 else None
    for number, cells in records:
        row = tuple(cells)
        if len(row) < width:
            row += ("",) * (width - len(row))
        surplus: tuple[str, ...] = ()
        if len(row) > width:
            surplus = _trimmed(row[width:])
            row = row[:width]
        if (any(row) or surplus) and (repeats is None or row != columns):
            yield SourceRow(number, row, surplus)


def _greatest_width(records: Sequence[tuple[int, tuple[str, ...]]]) -> int:
    return max((len(cells) for _number, cells in records), default=0)


def _usual_width(records: Sequence[tuple[int, tuple[str, ...]]]) -> int:
    """How wide most of the rows are at least: cells beyond it are a slip of single rows."""
    widths = sorted(len(cells) for _number, cells in records)
    return widths[len(widths) // 2] if widths else 0


def _header_place(records: Sequence[tuple[int, tuple[str, ...]]]) -> int:
    """Where the header stands if there is one: the first row with more than one cell, after titles with one."""
    for place, (_number, cells) in enumerate(records[:_TITLE_ROWS]):
        if sum(map(bool, cells)) > 1:
            return place if place and _looks_like_heads(cells) else 0
    return 0


def _is_header(records: Sequence[tuple[int, tuple[str, ...]]], place: int) -> bool:
    """Whether the row at ``place`` heads the others.

    It has no cell that can only be data, and either heads that are known, or a column below it that is
    mostly data of a kind that it isn't itself. A row that nothing tells of counts as data: that shows, while a
    customer taken for a header would be gone unseen.
    """
    head = records[place][1]
    if any(looks_like_data(cell) for cell in head):
        return False
    if _looks_like_heads(head):
        return True
    below = [cells for _number, cells in records[place + 1 :]]
    return any(cell and _mostly_data(below, column) for column, cell in enumerate(head))


def looks_like_data(cell: str) -> bool:
    """Whether ``cell`` is an email address, a website, a number, a date or a postal code, which no head is."""
    return any(match(cell) for match in _DATA)


def _looks_like_heads(cells: Sequence[str]) -> bool:
    """Whether half of the cells that aren't empty, or three, are heads that are known, and none is data."""
    filled = [cell for cell in cells if cell]
    if any(looks_like_data(cell) for cell in filled):
        return False
    heads = sum(_is_head(cell) for cell in filled)
    return heads > 0 and (2 * heads >= len(filled) or heads >= _ENOUGH_HEADS)


def _is_head(cell: str) -> bool:
    return len(cell) <= _HEAD_LENGTH and recognised(cell) is not None


def _mostly_data(below: Sequence[tuple[str, ...]], column: int) -> bool:
    kinds = Counter(looks_like_data(cells[column]) for cells in below if column < len(cells) and cells[column])
    return kinds[True] > kinds[False]
