"""Which rows of a table head it: one, or two of which the upper names groups of columns; what is above are titles.

No customer may be taken for a header, and no header for a customer. A row of known heads is a header; a row
with only few known heads must look unlike every row below it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.headers import group_of, misspelt, recognised
from custlist_desktop.exchange.heads import Meaning
from custlist_desktop.exchange.targets import Target

Cells = tuple[str, ...]

_TITLE_ROWS: Final = 15
_TITLE_CELLS: Final = 2
_HEAD_LENGTH: Final = 80
_ENOUGH_HEADS: Final = 3
_LOOKED_AT: Final = 200
_MOST_WORDS: Final = 4
_SHORT_HEAD: Final = 40

_EMAIL: Final = re.compile(r"\S+@\S+\.\S+")
_WEBSITE: Final = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMBER: Final = re.compile(r"[+(]?\d[\d\s.,()/+-]*(?:[eE][+-]?\d+)?(?:\s*(?:x|ext\.?|poste)\s*\d+)?", re.IGNORECASE)
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d(?:T[\d:.]+)?")
_POSTAL_CODE: Final = re.compile(r"[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}", re.IGNORECASE)
_DATA: Final = tuple(pattern.fullmatch for pattern in (_EMAIL, _WEBSITE, _NUMBER, _DATE, _POSTAL_CODE))
_LEGAL_FORM: Final = re.compile(
    r"(?:^|[\s,])(?:inc|ltd|ltee|limited|llc|llp|corp|gmbh|plc|pty|sarl|sas|enr|senc"
    r"|s\.?a\.?(?: de c\.?v\.?)?|s\.?l\.?)\.?$"
)
_HINT: Final = re.compile(
    r"\(.+\)|\[.+\]|<.+>|required|optional|text|number|date|obligatoire|facultati(?:f|ve)|texte|nombre|requerido"
    r"|obligatorio|opcional|texto|numero|fecha",
    re.IGNORECASE,
)
"""Cells of a row below the heads that explains them: units, and how to fill in a cell."""


@dataclass(frozen=True, slots=True)
class Header:
    """The heads of a table.

    Attributes:
        heads: of each column, those of two rows joined ("Billing Address" above "City": "Billing Address City").
        start: the index of its first row; the rows above are titles.
        end: the index of the first row below it.
        is_guess: whether none of its heads is known, and only the rows below show that it is a header.
    """

    heads: Cells
    start: int
    end: int
    is_guess: bool = False


def found_header(rows: Sequence[Cells]) -> Header | None:
    """The header of a table, if there is one.

    Args:
        rows: the first rows, each without its empty end, none of them empty.
    """
    place = _place_of_known_heads(rows)
    if place is not None:
        return _whole_header(rows, place)
    first = _first_wide(rows)
    if first is not None and _few_are_known(rows, first):
        return _whole_header(rows, first)
    if first is not None and _stands_above_data(rows, first):
        return Header(rows[first], first, first + 1, is_guess=True)
    return None


def _place_of_known_heads(rows: Sequence[Cells]) -> int | None:
    """The first row of known heads; a wider one below it, if the first may be a title such as "Report: Clients"."""
    # A word above a table of several columns is a title, though it may be the head of a table of one.
    is_narrow = 2 * sum(len(cells) > 1 for cells in rows) < len(rows)
    found: int | None = None
    for place, cells in enumerate(rows[:_TITLE_ROWS]):
        if place and not _may_be_title(rows[place - 1]):
            break
        filled = sum(map(bool, cells))
        if not (len(cells) > 1 or (is_narrow and not place)) or not _looks_like_heads(cells):
            continue
        if filled > _TITLE_CELLS:
            return place
        found = place if found is None else found
    return found


def chosen_header(rows: Sequence[Cells]) -> Header:
    """The header of a table that is said to have one: the first row if none is found."""
    return found_header(rows) or Header(rows[0], 0, 1)


def looks_like_data(cell: str) -> bool:
    """Whether ``cell`` is an email address, a website, a number, a date or a postal code, which no head is."""
    return any(match(cell) for match in _DATA)


def is_explanation(cells: Sequence[str]) -> bool:
    """Whether a row below the heads explains them, as "(required)" or units do."""
    filled = [cell for cell in cells if cell]
    return len(filled) > 1 and all(map(_HINT.fullmatch, filled))


def _may_be_title(cells: Cells) -> bool:
    """Whether a row above a header may be a title or name groups of columns: no cell is a customer's data."""
    filled = [cell for cell in cells if cell]
    if len(filled) <= _TITLE_CELLS:
        return not any(_EMAIL.fullmatch(cell) or sum(map(str.isdigit, cell)) >= 10 for cell in filled)
    return "" in cells and not any(map(looks_like_data, filled))


def _looks_like_heads(cells: Cells) -> bool:
    """Whether half of the filled cells, or three, are known heads, and none is data.

    Programs that number rows may give that column a number as its head.
    """
    filled = [cell for cell in cells if cell]
    data = [cell for cell in filled if looks_like_data(cell)]
    heads = sum(_meaning(cell) is not None for cell in filled)
    if data and (len(data) > 1 or not data[0].isdigit() or len(data[0]) > 1 or heads < _ENOUGH_HEADS):
        return False
    return heads > 0 and (2 * heads >= len(filled) or heads >= _ENOUGH_HEADS)


def _meaning(cell: str) -> Meaning | None:
    return (recognised(cell) or misspelt(cell)) if len(cell) <= _HEAD_LENGTH else None


def _first_wide(rows: Sequence[Cells]) -> int | None:
    """The first row if it has more than one cell, else the first that has, after titles."""
    for place, cells in enumerate(rows[:_TITLE_ROWS]):
        if sum(map(bool, cells)) > 1:
            return place
    return None


def _few_are_known(rows: Sequence[Cells], place: int) -> bool:
    """Whether a row is a header with few known heads: short words, unlike anything below."""
    cells = rows[place]
    known = [column for column, cell in enumerate(cells) if _fills_a_field(cell)]
    if not known or not _are_short_words(cells):
        return False
    below = rows[place + 1 : place + 1 + _LOOKED_AT]
    if not below or _repeated_below(cells, below):
        return False
    return not any(column < len(row) and _meaning(row[column]) for row in below for column in known if row != cells)


def _fills_a_field(cell: str) -> bool:
    meaning = _meaning(cell)
    return meaning is not None and not meaning.is_labelled and meaning.target is not Target.NOTHING


def _are_short_words(cells: Cells) -> bool:
    """Whether each cell is a few words without digits, none is repeated, and none is a company or a sentence."""
    filled = [cell for cell in cells if cell]
    if len(filled) < 2 or len({fold(cell) for cell in filled}) < len(filled):
        return False
    return not any(
        len(cell) > _SHORT_HEAD
        or len(cell.split()) > _MOST_WORDS
        or any(map(str.isdigit, cell))
        or not any(map(str.isalpha, cell))
        or _LEGAL_FORM.search(fold(cell))
        for cell in filled
    )


def _repeated_below(cells: Cells, below: Sequence[Cells]) -> bool:
    """Whether a cell is repeated in its column, as values such as a city are, and heads aren't."""
    return any(
        cell and cell == row[column] for row in below if row != cells for column, cell in enumerate(cells[: len(row)])
    )


def _stands_above_data(rows: Sequence[Cells], place: int) -> bool:
    """Whether a row without any known head is above a column of data, and isn't data itself."""
    cells = rows[place]
    below = rows[place + 1 :]
    if any(map(looks_like_data, cells)) or not _are_short_words(cells) or _repeated_below(cells, below[:_LOOKED_AT]):
        return False
    return any(cell and _mostly_data(below, column) for column, cell in enumerate(cells))


def _mostly_data(below: Sequence[Cells], column: int) -> bool:
    kinds = Counter(looks_like_data(cells[column]) for cells in below if column < len(cells) and cells[column])
    return kinds[True] > kinds[False]


def _whole_header(rows: Sequence[Cells], place: int) -> Header:
    """The header whose row is at ``place``, with a row of groups above it, or of single heads below."""
    cells = rows[place]
    if place + 1 < len(rows) and _heads_below(cells, rows[place + 1]):
        return Header(_joined(cells, rows[place + 1]), place, place + 2)
    if place and _names_groups(rows[place - 1], cells):
        return Header(_joined(rows[place - 1], cells), place - 1, place + 1)
    return Header(_continued(cells), place, place + 1)


def _continued(cells: Cells) -> Cells:
    """Adds the group's name to heads that leave it out: MYOB has "Addr 1 - Line 1", then "- City"."""
    heads, group = [], ""
    for cell in cells:
        if group and cell.startswith("-") and cell[1:2].isspace():
            heads.append(f"{group} {cell}")
            continue
        group = cell.partition(" - ")[0].rstrip() if " - " in cell else ""
        heads.append(cell)
    return tuple(heads)


def _heads_below(upper: Cells, lower: Cells) -> bool:
    """Whether ``lower`` heads the columns under the groups of ``upper``, which leaves cells empty for that."""
    gaps = sum(1 for column, cell in enumerate(lower) if cell and not _at(upper, column))
    return upper != lower and gaps > 0 and any(map(_names_a_group, upper)) and _looks_like_heads(lower)


def _names_groups(upper: Cells, lower: Cells) -> bool:
    has_gap = any(cell and not _at(upper, column) for column, cell in enumerate(lower))
    return has_gap and any(upper[1:]) and any(map(_names_a_group, upper))


def _names_a_group(cell: str) -> bool:
    return bool(cell) and bool(group_of(cell) or _meaning(cell))


def _joined(upper: Cells, lower: Cells) -> Cells:
    heads, group = [], ""
    for column in range(max(len(upper), len(lower))):
        above, below = _at(upper, column), _at(lower, column)
        # A head with nothing below it is of one column; the next column is in no group.
        group = above or group if below else ""
        heads.append(_joined_head(group, below) if below else above)
    return tuple(heads)


def _at(cells: Cells, column: int) -> str:
    return cells[column] if column < len(cells) else ""


def _joined_head(group: str, head: str) -> str:
    """A group and a head joined, if that is understood; the head alone where the group adds nothing."""
    meaning = _meaning(head)
    for joined in _ways_to_join(group, head):
        found = _meaning(joined)
        if found is not None and (meaning is None or found.target is meaning.target or meaning.unsettled):
            return joined
    return head if meaning is not None or not group_of(group) else f"{group} {head}"


def _ways_to_join(group: str, head: str) -> Iterator[str]:
    if not group or fold(group) == fold(head):
        return
    yield f"{group} {head}"
    # "Shipping Address" above "Phone" is the shipping phone.
    for word in group.split():
        if group_of(word):
            yield f"{word} {head}"
