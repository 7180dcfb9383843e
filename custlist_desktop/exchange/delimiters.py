"""Which character divides the cells of a text file: the one that divides its first rows most alike.

A CSV file that was opened with the wrong delimiter and saved has each row in one cell: such rows are divided too.
"""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Final

from custlist_desktop.exchange.source import Record

DELIMITERS: Final = (",", ";", "\t", "|")
"""Those that are looked for, the commonest first."""

_ROWS: Final = 200
_SHORT_ROW: Final = 0.3
_FIRST_ROW: Final = 0.2
_CONVINCING: Final = 0.5
_ALIKE: Final = 1.0
_TITLE_ROWS: Final = 15
_TITLE_CELLS: Final = 2  # "As of November 30, 2026"
_MOSTLY: Final = 0.4


def found_delimiter(lines: list[str], is_all: bool) -> str:
    """The delimiter of ``lines``; for a file of one column, one that is in no cell.

    Args:
        lines: the first lines, with their ends.
        is_all: whether the file has no more lines; else the last row may be cut and doesn't count.
    """
    best = dividing_delimiter(lines, is_all)
    text = "".join(lines)
    return best or next((delimiter for delimiter in DELIMITERS if delimiter not in text), ",")


def dividing_delimiter(lines: list[str], is_all: bool, like_first: bool = False) -> str:
    """The delimiter that divides ``lines`` into several columns; empty where none does so convincingly.

    Args:
        lines: the first lines, with their ends.
        is_all: as in `found_delimiter`.
        like_first: whether all but a few rows must have as many cells as the first one.
    """
    widths = {delimiter: _widths(lines, is_all, delimiter) for delimiter in DELIMITERS}
    if like_first:
        return _best({delimiter: each for delimiter, each in widths.items() if each[:1] == [_fit(each)[0]]}, _ALIKE)
    return _best(widths, _CONVINCING) or _best(_below_titles(widths, "".join(lines)), _CONVINCING)


def _best(widths: dict[str, list[int]], least: float) -> str:
    best, best_fit, best_width = "", least, 1
    for delimiter, each in widths.items():
        width, fit = _fit(each)
        if width > 1 and (fit, width) > (best_fit, best_width):
            best, best_fit, best_width = delimiter, fit, width
    return best


def _widths(lines: list[str], is_all: bool, delimiter: str) -> list[int]:
    """How many cells each of the first rows has, as far as ``delimiter`` can divide the text."""
    widths: list[int] = []
    rows = csv.reader(lines, delimiter=delimiter)
    try:
        widths.extend(len(row) for row in islice(rows, _ROWS) if row)
    except csv.Error:
        return widths
    if not is_all and len(widths) < _ROWS and len(widths) > 1:
        widths.pop()
    return widths


def _below_titles(widths: dict[str, list[int]], text: str) -> dict[str, list[int]]:
    """The widths below a report's titles, for delimiters that divide the table there."""
    tables = {}
    for delimiter, each in widths.items():
        start = next((place for place, width in enumerate(each[:_TITLE_ROWS]) if width > _TITLE_CELLS), 0)
        rest = each[start:]
        is_prose = 2 * text.count(f"{delimiter} ") > text.count(delimiter)  # "Oak, Elm, Ash"
        if len(rest) > 1 and rest.count(rest[0]) >= _MOSTLY * len(rest) and not is_prose:
            tables[delimiter] = [width for width in rest if width > 1]
    return tables


def _fit(widths: list[int]) -> tuple[int, float]:
    """The usual width of the rows that are divided, and how well all rows agree with it.

    Short rows count a little: programs leave out empty cells at the end. The first row, mostly the header, counts
    more: where it isn't as wide, the rows below are rather divided by chance, as by "Gagné, inc.".
    """
    divided = Counter(width for width in widths if width > 1)
    if not divided:
        return 1, 0.0
    width = max(divided, key=lambda each: (divided[each], each))
    full = divided[width]
    short = sum(each < width for each in widths)
    fit = (full + _SHORT_ROW * short) / len(widths)
    return width, fit + {width: _FIRST_ROW, 1: -_FIRST_ROW}.get(widths[0], 0.0)


_LOOKED_AT: Final = 100


def divided_records(records: Iterator[Record]) -> Iterator[Record]:
    """``records``, divided again where each of the first hundred is in one cell; else as they are."""
    first = list(islice(records, _LOOKED_AT))
    delimiter = inner_delimiter([cells for _number, cells, _problems in first], len(first) < _LOOKED_AT)
    everything = chain(first, records)
    if not delimiter:
        return everything
    return (
        (number, cells if not any(cells) or any(cells[1:]) else divided_cells(cells[0], delimiter), problems)
        for number, cells, problems in everything
    )


def inner_delimiter(rows: Sequence[Sequence[str]], is_all: bool) -> str:
    """What divides the text of rows that have one cell each; empty where rows have more.

    Args:
        rows: the first rows.
        is_all: whether there are no more.
    """
    texts = [row[0] for row in rows if any(row)]
    if len(texts) < 2 or any(any(row[1:]) for row in rows):
        return ""
    return dividing_delimiter([f"{text}\n" for text in texts], is_all, like_first=True)


def divided_cells(text: str, delimiter: str) -> tuple[str, ...]:
    """The cells of a row that is in one cell."""
    try:
        return tuple(map(str.strip, next(csv.reader([text], delimiter=delimiter), [])))
    except csv.Error:
        return (text,)
