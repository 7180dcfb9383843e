"""The numbers inside arithmetic: plain ones, fractions, mixed numbers, percents, and lengths in feet and inches.

Lengths count in feet: ``6"`` is half a foot. A hyphen between feet and inches joins them where it touches both, as
drawings have it (``12'-6"``); with a space beside it, or before twelve inches or more, it could be a minus as well.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from unicodedata import normalize

from custlist_desktop.domain.numbers import (
    APOSTROPHES,
    MINUS_SIGNS,
    SPACES,
    NumberError,
    NumberStyle,
    parse_decimal,
)

MOST_POWER = 3
"""Of feet: cubic feet. What nobody builds in is taken for a slip."""

_MOST_PLACES = 12  # of a number inside arithmetic; only the result is rounded
_INCHES_IN_FOOT = 12
_VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_MINUS = f"[{re.escape(MINUS_SIGNS)}]"
_WORD_END = r"(?![^\W\dxX])"  # "12ft6in" and "6inx8in" too
_BLANK = re.compile(rf"[{SPACES}\t]*")
_GAP = re.compile(rf"[{SPACES}\t]+")
_JOINT = re.compile(rf"(?P<before>[{SPACES}\t]*){_MINUS}(?P<after>[{SPACES}\t]*)")
_NUMBER = re.compile(rf"[0-9]{{1,3}}(?:[{SPACES}][0-9]{{3}}(?![0-9]))+(?:[.,][0-9]*)?|[0-9][0-9.,]*|[.,][0-9]+")
_SWISS_NUMBER = re.compile(r"[0-9]{1,3}(?:['’][0-9]{3}(?![0-9]))+(?:\.[0-9]*)?")
_FRACTION = re.compile(rf"(?P<above>[0-9]+)[/⁄∕](?P<below>[0-9]+)(?![0-9.,])|(?P<vulgar>[{_VULGAR}])")
_INCH_MARK = re.compile(rf"""[{SPACES}\t]*(?:''|′′|’’|["″”“]|(?:in|po){_WORD_END})""", re.IGNORECASE)
_FOOT_MARK = re.compile(rf"[{SPACES}\t]*(?:['′’‘]|(?:ft|pi){_WORD_END})", re.IGNORECASE)


class ExpressionError(ValueError):
    """Arithmetic that can't be worked out; ``position`` is where in the text, counted in characters from 0.

    ``code`` is one of: "empty"; "unknown" (a character or a number that has no place there); "unfinished" (something
    is still missing at ``position``, as after a plus); "unbalanced" (a parenthesis without its other); "ambiguous"
    (two readers would read two numbers); "ambiguous_length" (feet and inches, or feet less inches);
    "divide_by_zero"; "mixed_units" (feet and plain numbers, or lengths and areas, added up; or a unit that nobody
    builds in); "too_large"; "too_fine"; "too_long" (more text or more parentheses than anybody writes).
    """

    def __init__(self, code: str, position: int) -> None:
        super().__init__(f"{code} at {position}")
        self.code = code
        self.position = position


@dataclass(frozen=True, slots=True)
class Measure:
    """An exact number, the power of feet that it is in (0 for a plain one), and whether it stands as a percent."""

    value: Fraction
    power: int = 0
    is_percent: bool = False

    def plus(self, other: "Measure", sign: int, position: int) -> "Measure":
        """The sum, or with ``sign`` -1 the difference; a percent is of ``self``. Kinds must agree."""
        if other.is_percent and not self.is_percent:
            return Measure(self.value * (1 + sign * other.value), self.power)
        if (other.power, other.is_percent) != (self.power, self.is_percent):
            raise ExpressionError("mixed_units", position)
        return Measure(self.value + sign * other.value, self.power, self.is_percent)

    def times(self, other: "Measure", position: int) -> "Measure":
        """The product: feet by feet are square feet."""
        return _of_power(self.value * other.value, self.power + other.power, position)

    def over(self, other: "Measure", position: int) -> "Measure":
        """The quotient: feet over feet are a plain number, and a number over feet is refused."""
        if not other.value:
            raise ExpressionError("divide_by_zero", position)
        return _of_power(self.value / other.value, self.power - other.power, position)


def _of_power(value: Fraction, power: int, position: int) -> Measure:
    if not 0 <= power <= MOST_POWER:
        raise ExpressionError("mixed_units", position)
    return Measure(value, power)


def read_measure(text: str, start: int, style: NumberStyle) -> tuple[Measure, int] | None:
    """The number or length that begins at ``start``, and where it ends; None where none begins.

    Raises:
        ExpressionError: it begins but can't be read, or could be read in two ways.
    """
    found = _mixed(text, start, style)
    if found is None:
        return None
    value, end = found
    if inch := _INCH_MARK.match(text, end):
        return Measure(value / _INCHES_IN_FOOT, 1), inch.end()
    if foot := _FOOT_MARK.match(text, end):
        inches, end = _inches_after_feet(text, foot.end(), style)
        return Measure(value + inches / _INCHES_IN_FOOT, 1), end
    return Measure(value), end


def _inches_after_feet(text: str, end: int, style: NumberStyle) -> tuple[Fraction, int]:
    """The inches that go on a length in feet which ends at ``end``: 0 where feet stand alone."""
    joint = _JOINT.match(text, end)
    start = joint.end() if joint else _blank_end(text, end)
    found = _mixed(text, start, style)
    if found is None:
        return Fraction(0), end
    inches, inches_end = found
    mark = _INCH_MARK.match(text, inches_end)
    if joint and not mark:
        return Fraction(0), end  # 12'-3': a minus
    if joint and (joint["before"] or joint["after"] or inches >= _INCHES_IN_FOOT):
        raise ExpressionError("ambiguous_length", joint.end("before"))
    if not mark and (inches >= _INCHES_IN_FOOT or _FOOT_MARK.match(text, inches_end)):
        raise ExpressionError("unknown", start)
    return inches, mark.end() if mark else inches_end


def _mixed(text: str, start: int, style: NumberStyle) -> tuple[Fraction, int] | None:
    """A number, a mixed number (``6 3/8``, ``6½``), or a fraction that belongs to a length (``1/2"``)."""
    fraction = _FRACTION.match(text, start)
    if fraction and (fraction["vulgar"] or (_is_proper(fraction) and _is_length(text, fraction.end()))):
        return _value_of(fraction), fraction.end()
    number = (_SWISS_NUMBER.match(text, start) if style.group in APOSTROPHES else None) or _NUMBER.match(text, start)
    if number is None:
        return None
    value, end = _decimal(number, style), number.end()
    if not any(mark in number.group() for mark in ".,"):
        _refuse_group_or_fraction(text, number)
        if part := _fraction_after(text, end):
            return value + _value_of(part), part.end()
    return value, end


def _decimal(number: re.Match[str], style: NumberStyle) -> Fraction:
    try:
        return Fraction(parse_decimal(number.group(), style, _MOST_PLACES))
    except NumberError as error:
        code = "unknown" if error.code == "not_a_number" else error.code
        raise ExpressionError(code, number.start()) from error


def _refuse_group_or_fraction(text: str, number: re.Match[str]) -> None:
    """``1 125/200`` is 1,125 over 200 to one reader and 1 and 125/200 to another."""
    last_group = _GAP.split(number.group())[-1]
    fraction = _FRACTION.match(text, number.end() - len(last_group))
    if last_group != number.group() and fraction and _is_proper(fraction):
        raise ExpressionError("ambiguous", number.start())


def _fraction_after(text: str, end: int) -> re.Match[str] | None:
    """The fraction that makes the whole number which ends at ``end`` a mixed one."""
    start = _blank_end(text, end)
    fraction = _FRACTION.match(text, start)
    if fraction and (fraction["vulgar"] or start > end):
        if not _is_proper(fraction):
            raise ExpressionError("divide_by_zero" if _is_over_zero(fraction) else "unknown", start)
        return fraction
    # 6-1/2" is how drawings write six and a half inches: a plain six less half an inch is nothing.
    joint = _JOINT.match(text, end)
    fraction = _FRACTION.match(text, joint.end()) if joint and not (joint["before"] or joint["after"]) else None
    if fraction and _is_proper(fraction) and _INCH_MARK.match(text, fraction.end()):
        return fraction
    return None


def _blank_end(text: str, start: int) -> int:
    found = _BLANK.match(text, start)
    return found.end() if found else start


def _is_length(text: str, end: int) -> bool:
    return bool(_INCH_MARK.match(text, end) or _FOOT_MARK.match(text, end))


def _is_over_zero(fraction: re.Match[str]) -> bool:
    return not fraction["vulgar"] and not int(fraction["below"])


def _is_proper(fraction: re.Match[str]) -> bool:
    """Whether it is less than one, as the fraction of a mixed number must be."""
    return bool(fraction["vulgar"]) or int(fraction["above"]) < int(fraction["below"])


def _value_of(fraction: re.Match[str]) -> Fraction:
    if fraction["vulgar"]:
        above, _, below = normalize("NFKC", fraction["vulgar"]).partition("⁄")
        return Fraction(int(above), int(below))
    return Fraction(int(fraction["above"]), int(fraction["below"]))
