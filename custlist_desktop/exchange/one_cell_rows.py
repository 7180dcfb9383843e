"""Tables whose rows each stand in one cell, as a CSV file does that was opened with the wrong delimiter and saved."""

import csv
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from custlist_desktop.exchange.delimiters import dividing_delimiter

if TYPE_CHECKING:
    from custlist_desktop.exchange.tables import Record

_LOOKED_AT: Final = 100


def divided(records: "Iterator[Record]") -> "Iterator[Record]":
    """``records``, those in one cell divided where all of the first hundred are such; else as they are."""
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
    """What divides the text of the only cell that each of ``rows`` has; empty where the rows have more cells.

    Args:
        rows: the first rows.
        is_all: whether there are no more.
    """
    texts = [row[0] for row in rows if any(row)]
    if len(texts) < 2 or any(any(row[1:]) for row in rows):
        return ""
    return dividing_delimiter([f"{text}\n" for text in texts], is_all, like_first=True)


def divided_cells(text: str, delimiter: str) -> tuple[str, ...]:
    """The cells of a row that is one text."""
    try:
        return tuple(map(str.strip, next(csv.reader([text], delimiter=delimiter), [])))
    except csv.Error:
        return (text,)
