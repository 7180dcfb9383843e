"""What single cells of a spreadsheet say: amounts of money, rates and quantities, and the marks beside them."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from custlist_desktop.domain.estimate import PRICE_PLACES
from custlist_desktop.domain.measures import ExpressionError
from custlist_desktop.domain.numbers import MINUS_SIGNS, SPACES, NumberError, NumberStyle, parse_decimal
from custlist_desktop.domain.quantities import ReadQuantity, read_plain_percent, read_quantity, without_currency
from custlist_desktop.domain.text import fold

_DIGIT = re.compile(r"\d")
_IN_PARENTHESES = re.compile(r"\((.+)\)")
_DASHES = MINUS_SIGNS + "— "
_OPEN_ENDED = frozenset((
    "tbd", "tba", "tbc", "n/a", "na", "?", "??", "???", "--", "incl", "included", "excl", "nic", "none", "allow",
    "allowance", "see note", "var", "varies", "pending", "by owner", "by others", "a determiner", "a preciser",
    "a venir", "a definir", "ad", "inclus", "s/o", "nd", "por definir", "pendiente", "incluido", "#ref!", "#n/a",
    "#value!", "#name?", "#div/0!", "#null!", "#num!", "#valeur!", "#nom?", "#valor!",
))  # fmt: skip
_HYPHEN = f"[{re.escape(MINUS_SIGNS)}]"
_PLAIN = r"\d[\d.,]*"
_JOINED = re.compile(rf"{_PLAIN}(?:(?:{_HYPHEN}|/){_PLAIN})+")
_FRACTION = re.compile(rf"(?:\d+{_HYPHEN})?\d+/\d+")
_RANGE = re.compile(rf"{_PLAIN}\s*{_HYPHEN}\s*{_PLAIN}")
_MARKED = re.compile(rf"\d[\d.,{SPACES}]*\d|\d")
_MOST_VOTES = 2_000


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a cell, and what is written beside it."""

    value: Decimal
    is_money: bool = False
    is_percent: bool = False
    places: int = 0


def is_dash(cell: str) -> bool:
    """Whether a cell holds a dash alone, with a sign of a currency or without, as accountants write nothing."""
    return bool(cell) and not _DIGIT.search(cell) and not without_currency(cell).strip(_DASHES)


def is_open_ended(cell: str) -> bool:
    """Whether a cell holds a word that stands for a number: "TBD", "incl.", "à déterminer", "#REF!", "#####"."""
    word = fold(cell).rstrip(". ")
    return word in _OPEN_ENDED or (bool(word) and not word.strip("#"))


@lru_cache(16_384)
def read_number(cell: str, style: NumberStyle) -> Number | None:
    """The number in a cell, with or without a sign of a currency or of percents; None where it can't be read.

    In parentheses it is negative, which is how accountants write it.
    """
    if not _DIGIT.search(cell):
        return None
    bare = without_currency(cell)
    inner = _IN_PARENTHESES.fullmatch(bare)
    plain = without_currency(inner[1]) if inner else bare
    is_money = bare != cell.strip() or (inner is not None and plain != inner[1].strip())
    is_percent = plain.endswith("%")
    try:
        value = read_plain_percent(plain, style) if is_percent else parse_decimal(plain, style, PRICE_PLACES)
    except NumberError:
        return None
    places = -int(value.as_tuple().exponent)
    return Number(-value if inner else value, is_money, is_percent, max(places, 0))


def quantity_in(cell: str, unit: str, style: NumberStyle) -> ReadQuantity | None:
    """The quantity in a cell of a line in ``unit``; None where it can't be read, or is of another unit.

    What a person types is arithmetic, and its result is shown at once. In a spreadsheet, which would have worked it
    out, 10-12 is a range, 2026-01-15 a day, and 555-0101 a telephone number.
    """
    plain = cell.strip()
    if _JOINED.fullmatch(plain) and not _FRACTION.fullmatch(plain):
        return None
    try:
        read = read_quantity(cell, style, unit)
    except ExpressionError:
        return None
    return None if read.value < 0 and _RANGE.fullmatch(plain) else read


def style_of_cells(cells: Iterable[str], style: NumberStyle) -> NumberStyle:
    """How numbers are written in a spreadsheet: as its cells prove, else as its reader writes them.

    "2.10" proves a decimal point and "1 234,5" a decimal comma; "1,250" proves nothing. Where some cells prove one
    and some the other, the reader's own stays.
    """
    votes: Counter[str] = Counter()
    for cell in cells:
        mark = _decimal_mark(cell)
        if mark:
            votes[mark] += 1
        if votes.total() > _MOST_VOTES:
            break
    if len(votes) != 1 or style.decimal in votes:
        return style
    other = next(iter(votes))
    return NumberStyle(decimal=other, group="." if other == "," else ",")


def _decimal_mark(cell: str) -> str:
    """The mark that can only part decimals in a cell, if there is one."""
    found = _MARKED.findall(cell)
    if len(found) != 1:
        return ""
    marks = [char for char in found[0] if char in ".,"]
    if not marks:
        return ""
    last, digits = marks[-1], len(found[0]) - 1 - found[0].rfind(marks[-1])
    if len(set(marks)) == 2:
        return last if marks.count(last) == 1 else ""
    if len(marks) > 1:
        return "," if last == "." else "."  # it groups thousands, so that the other one parts decimals
    return last if digits != 3 else ""
