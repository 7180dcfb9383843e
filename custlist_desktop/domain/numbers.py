"""Numbers as people type them: exact decimals in the style of the reader's locale, refused where ambiguous."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from custlist_desktop.domain.estimate import SCALE_PLACES
from custlist_desktop.domain.text import locale_of

LARGEST = Decimal(10) ** 11
"""What is typed lies below this; the file, which holds signed 64-bit integers of 1/10,000ths, has room for more."""

SPACES = " \u00a0\u2007\u2008\u2009\u202f"
"""Characters that group thousands in one locale or another; a person types the plain one for each of them."""

MINUS_SIGNS = "-−‐‑–﹣－"
APOSTROPHES = "'’"

_MARKS = ".,"
_MAX_LENGTH = 100
_GROUPED_BY_SPACES = re.compile(rf"\d{{1,3}}(?:[{SPACES}]\d{{3}})+(?=[.,]|\Z)", re.ASCII)
_GROUPED_BY_APOSTROPHES = re.compile(r"\d{1,3}(?:['’]\d{3})+(?=[.,]|\Z)", re.ASCII)
# Three digits a group, or as India writes them: two digits a group but for the last.
_GROUPED = r"(?:[1-9]\d{{0,2}}(?:{0}\d{{3}})+|[1-9]\d?(?:{0}\d{{2}})*{0}\d{{3}})"
_GROUPED_BY = {mark: re.compile(_GROUPED.format(re.escape(mark)), re.ASCII) for mark in _MARKS}
_PLAIN = re.compile(r"\d+\.?\d*|\.\d+", re.ASCII)


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How a locale writes numbers: its decimal mark and what it groups thousands with."""

    decimal: str
    group: str


class NumberError(ValueError):
    """A text that isn't taken for a number.

    ``code`` is "not_a_number", "ambiguous" (a mark that groups thousands to one reader and parts decimals to
    another, or groups other than three of them), "too_large" (`LARGEST` or beyond) or "too_fine" (more decimals than
    are kept); ``text`` is what was typed. The ``facts`` of an ambiguous one are ``one`` and ``other``: both numbers
    that it may be, written so that they are read.
    """

    def __init__(self, code: str, text: str, **facts: str) -> None:
        super().__init__(f"{code}: {text[:_MAX_LENGTH]!r}")
        self.code = code
        self.text = text
        self.facts = facts


@cache
def style_of(locale: str) -> NumberStyle:
    """The style of a locale by its name, such as "fr_CA" (CLDR's, by way of Babel)."""
    symbols = locale_of(locale).number_symbols["latn"]
    return NumberStyle(symbols["decimal"], symbols["group"])


def parse_decimal(text: str, style: NumberStyle, places: int = SCALE_PLACES) -> Decimal:
    """The number that ``text`` says, exactly.

    The style's own reading wins. Its mark of thousands is refused where it doesn't group three digits ("12,50" in an
    English locale): either mark may be the slip. A mark that the style doesn't have parts decimals where it can't
    group thousands ("12.50" in a French locale); where it could do either it is refused ("1.234").
    Spaces of every width group thousands in all styles. Currency and percent signs are the caller's to take off.

    Args:
        places: how many decimals are kept; zeros at the end don't count.

    Raises:
        NumberError: it can't be read; see there for the codes.
    """
    if len(text) > _MAX_LENGTH:
        raise NumberError("not_a_number", text)
    sign, digits = _sign_and_digits(text)
    digits = _without_separators(digits, style, text)
    if not _PLAIN.fullmatch(digits):
        raise NumberError("not_a_number", text)
    if len(digits.partition(".")[2].rstrip("0")) > places:
        raise NumberError("too_fine", text)
    value = Decimal(digits)
    if value >= LARGEST:
        raise NumberError("too_large", text)
    return -value if sign and value else value


def _sign_and_digits(text: str) -> tuple[bool, str]:
    """Whether a minus stands before, and the rest; digits of all scripts become ASCII's, invisible marks go."""
    is_plain = text.isascii()  # most are: nothing in them is invisible or of another script
    seen = text if is_plain else "".join(_plain_digit(char) for char in text if unicodedata.category(char) != "Cf")
    seen = seen.strip()
    negative = seen[:1] in tuple(MINUS_SIGNS)
    return negative, seen[1:].lstrip() if negative or seen.startswith("+") else seen


def _plain_digit(char: str) -> str:
    return str(unicodedata.decimal(char)) if char.isdecimal() else char


def _without_separators(digits: str, style: NumberStyle, text: str) -> str:
    """``digits`` without groups and with "." for its decimal mark; raises NumberError where that could be either."""
    pattern = _GROUPED_BY_APOSTROPHES if style.group in APOSTROPHES else _GROUPED_BY_SPACES
    grouped = pattern.match(digits) or _GROUPED_BY_SPACES.match(digits)
    if grouped:  # groups are settled, so that any mark parts the decimals
        return re.sub(rf"[{SPACES}'’]", "", grouped.group()) + digits[grouped.end() :].replace(",", ".")
    marks = [char for char in digits if char in _MARKS]
    if len(marks) <= 1 or len(set(marks)) > 1:
        return _with_one_mark(digits, style, text) if len(marks) == 1 else _with_both_marks(digits)
    if not _GROUPED_BY[marks[0]].fullmatch(digits):  # one mark, several times
        raise NumberError("not_a_number", text)
    return digits.replace(marks[0], "")


def _with_both_marks(digits: str) -> str:
    """The last mark parts the decimals and the other must group: there is no other reading."""
    decimal = max(_MARKS, key=digits.rfind)
    whole, found, fraction = digits.rpartition(decimal)
    group = "," if decimal == "." else "."
    if found and _GROUPED_BY[group].fullmatch(whole):
        return f"{whole.replace(group, '')}.{fraction}"
    return digits


def _with_one_mark(digits: str, style: NumberStyle, text: str) -> str:
    mark = "." if "." in digits else ","
    whole, _, fraction = digits.partition(mark)
    as_decimal = f"{whole}.{fraction}"
    if mark == style.decimal:
        return as_decimal
    if mark == style.group and _GROUPED_BY[mark].fullmatch(digits):
        return whole + fraction
    could_group = mark == style.group or len(fraction) == 3
    if could_group and whole.strip("0") and _PLAIN.fullmatch(as_decimal):
        raise NumberError("ambiguous", text, **_both_readings(whole, fraction, style))
    return as_decimal


def _both_readings(whole: str, fraction: str, style: NumberStyle) -> dict[str, str]:
    group = style.group if style.group in _MARKS else ""
    grouped = f"{int(whole + fraction):,}".replace(",", group)
    return {"one": f"{whole}{style.decimal}{fraction}", "other": grouped}
