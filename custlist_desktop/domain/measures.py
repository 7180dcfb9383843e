"""The numbers inside arithmetic: plain ones, fractions, mixed numbers, and lengths, areas and volumes.

Feet and inches count in feet (``6"`` is half a foot), metres, centimetres and millimetres in metres. A hyphen between
feet and inches joins them where it touches both, as drawings have it (``12'-6"``); with a space beside it, or before
twelve inches or more, it could be a minus as well. So it is with a whole number and a fraction: ``10-1/2`` is ten and
a half, ``10 - 1/2`` a half less than ten, and all that lies between is refused.
"""

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from unicodedata import normalize

from custlist_desktop.domain.numbers import APOSTROPHES, MINUS_SIGNS, SPACES, NumberError, NumberStyle, parse_decimal
from custlist_desktop.domain.units import FEET, METRES, WORD_END, FoundUnit, unit_after

MOST_POWER = 3
"""Of a length: a volume. What nobody builds in is taken for a slip."""

_MOST_PLACES = 12  # of a number inside arithmetic; only the result is rounded
_INCHES_IN_FOOT = 12
_RULER = frozenset((2, 3, 4, 8, 16, 32, 64))
"""What a tape measure divides an inch into, and thirds: below the line of the fraction in a hyphened mixed number."""
_HYPHENS = MINUS_SIGNS.replace("−", "")  # which is a minus only
_SLASHES = "/⁄∕"
_VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_BLANK = re.compile(rf"[{SPACES}\t]*")
_GAP = re.compile(rf"[{SPACES}\t]+")
_JOINT = re.compile(rf"(?P<before>[{SPACES}\t]*)(?P<sign>[{re.escape(MINUS_SIGNS)}])(?P<after>[{SPACES}\t]*)")
_NUMBER = re.compile(rf"[0-9]{{1,3}}(?:[{SPACES}][0-9]{{3}}(?![0-9]))+(?:[.,][0-9]*)?|[0-9][0-9.,]*|[.,][0-9]+")
_SWISS_NUMBER = re.compile(r"[0-9]{1,3}(?:['’][0-9]{3}(?![0-9]))+(?:\.[0-9]*)?")
_FRACTION = re.compile(rf"(?P<above>[0-9]+)[{_SLASHES}](?P<below>[0-9]+)(?![0-9.,])|(?P<vulgar>[{_VULGAR}])")
_LIKE_FRACTION = re.compile(rf"[0-9][0-9.,{SPACES}]*[{_SLASHES}]|[{_VULGAR}]")
_OVER_NEXT = re.compile(rf"[{SPACES}\t]*[{_SLASHES}]")
_INCH_MARK = re.compile(rf"""[{SPACES}\t]*(?:''|′′|’’|["″”“])""")
_FOOT_MARK = re.compile(rf"[{SPACES}\t]*['′’‘]")
_FOOT_WORD = re.compile(rf"[{SPACES}\t]*(?:ft|foot|feet|pi|pieds?|pies?)\.?{WORD_END}", re.IGNORECASE)
_METRE_WORD = re.compile(rf"[{SPACES}\t]*(?:m|m[eéè]tres?|meters?|metros?)\.?{WORD_END}", re.IGNORECASE)
_LOOSE_INCHES = re.compile(rf"[{SPACES}\t]+[23](?![0-9.,])")
_THREE_DIGITS = re.compile(r"[0-9]{3}")
_CENTIMETRES = re.compile(r"[0-9]{2}")


class ExpressionError(ValueError):
    """Arithmetic that can't be worked out; ``position`` is where in the text, counted in characters from 0.

    ``code`` is one of: "empty"; "unknown" (a character or a number that has no place there); "unfinished"
    (something is still missing at ``position``, as after a plus); "unbalanced" (a parenthesis without its other);
    "in_parentheses" (a number alone, which accountants mean to be negative); "ambiguous" (two readers would read
    two numbers); "ambiguous_fraction" (a mixed number, or a fraction that is taken off); "ambiguous_length" (feet
    and inches, or feet less inches); "ambiguous_thousands" (feet, or an apostrophe that groups digits);
    "ambiguous_range" and "ambiguous_day" (numbers that only hyphens or slashes join; ``apart`` is the arithmetic);
    "ambiguous_inches" and "ambiguous_metres" (a number behind feet or metres that doesn't say of what);
    "percent_unclear" (a percent in which some numbers have the sign); "not_whole" (a count that isn't one);
    "divide_by_zero"; "mixed_units" (lengths and plain numbers, or lengths and areas, or feet and metres, added up;
    or a unit that nobody builds in); "other_unit" (it isn't in the line's unit); "too_large"; "too_fine";
    "too_long" (more text or more parentheses than anybody writes). ``facts`` has what a sentence needs.
    """

    def __init__(self, code: str, position: int, **facts: object) -> None:
        super().__init__(f"{code} at {position}")
        self.code = code
        self.position = position
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Measure:
    """An exact number in its system's unit of length, or a plain one.

    Attributes:
        value: in feet, metres or yards of ``power``.
        power: of a length: 0 for a plain number, 1 a length, 2 an area, 3 a volume.
        system: of `units`; empty for a plain number.
        is_percent: whether it stands as a percent.
        base: how the unit of length was written, such as "pi"; empty for marks only.
        written: the one unit in which all of it was written; None for a plain number, marks, or several units.
    """

    value: Fraction
    power: int = 0
    system: str = ""
    is_percent: bool = False
    base: str = ""
    written: FoundUnit | None = None

    def plus(self, other: "Measure", sign: int, position: int) -> "Measure":
        """The sum, or with ``sign`` -1 the difference; a percent is of ``self``. Kinds must agree."""
        if other.is_percent and not self.is_percent:
            return replace(self, value=self.value * (1 + sign * other.value))
        if self._kind != other._kind:
            raise ExpressionError("mixed_units", position)
        written = self.written if _is_same(self.written, other.written) else None
        base = self.base or other.base
        return replace(self, value=self.value + sign * other.value, base=base, written=written)

    def times(self, other: "Measure", position: int) -> "Measure":
        """The product: feet by feet are square feet."""
        return self._combined(other, self.value * other.value, self.power + other.power, position)

    def over(self, other: "Measure", position: int) -> "Measure":
        """The quotient: feet over feet are a plain number, and a number over feet is refused."""
        if not other.value:
            raise ExpressionError("divide_by_zero", position)
        return self._combined(other, self.value / other.value, self.power - other.power, position)

    @property
    def _kind(self) -> tuple[int, str, bool]:
        return self.power, self.system, self.is_percent

    def _combined(self, other: "Measure", value: Fraction, power: int, position: int) -> "Measure":
        both = self.power and other.power
        if not 0 <= power <= MOST_POWER or (both and self.system != other.system):
            raise ExpressionError("mixed_units", position)
        if not power:
            return Measure(value)
        written = None if both else self.written or other.written
        return Measure(value, power, self.system or other.system, base=self.base or other.base, written=written)


def _is_same(one: FoundUnit | None, other: FoundUnit | None) -> bool:
    return one is not None and other is not None and one.unit == other.unit


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
        return Measure(value / _INCHES_IN_FOOT, 1, FEET), inch.end()
    unit = unit_after(text, end)
    return (
        _feet(text, value, end, style, unit)
        or _metres(text, value, end, style, unit)
        or (_in_unit(value, unit), unit.end if unit else end)
    )


def _in_unit(value: Fraction, found: FoundUnit | None) -> Measure:
    if found is None:
        return Measure(value)
    unit = found.unit
    return Measure(value * unit.size, unit.power, unit.system, base=unit.base, written=found)


def _feet(
    text: str, value: Fraction, end: int, style: NumberStyle, unit: FoundUnit | None
) -> tuple[Measure, int] | None:
    """A length in feet with the inches that go on it; None where the number has no feet, or another unit."""
    foot = _FOOT_MARK.match(text, end) or _FOOT_WORD.match(text, end)
    if foot is None:
        return None
    written = unit if foot.re is _FOOT_WORD else None
    is_other = written is not None and written.end > foot.end()  # 100 ft2, unless it is 12ft2in
    inches, inches_end = _inches_after_feet(text, foot.end(), style, only_marked=is_other)
    if inches is None:
        feet = Measure(value, 1, FEET) if written is None else _in_unit(value, written)
        return None if is_other else (feet, foot.end())
    base = written.unit.base if written else ""
    return Measure(value + inches / _INCHES_IN_FOOT, 1, FEET, base=base), inches_end


def _inches_after_feet(text: str, end: int, style: NumberStyle, *, only_marked: bool) -> tuple[Fraction | None, int]:
    """The inches that go on a length in feet which ends at ``end``: None where feet stand alone."""
    joint = _JOINT.match(text, end)
    start = joint.end() if joint else _blank_end(text, end)
    found = None if only_marked and joint else _mixed(text, start, style)
    if found is None:
        return None, end
    inches, inches_end = found
    mark_end = _inch_end(text, inches_end)
    if mark_end is None and (only_marked or joint):
        return None, end  # 100 ft2; 12'-3' is a minus
    if joint and (joint["before"] or joint["after"] or inches >= _INCHES_IN_FOOT):
        raise ExpressionError("ambiguous_length", joint.end("before"))
    if mark_end is None:
        _refuse_unclear_inches(text, end, start, inches, inches_end)
    return inches, inches_end if mark_end is None else mark_end


def _inch_end(text: str, end: int) -> int | None:
    """Where the mark or the word of inches ends that follows a number; None if none does."""
    if mark := _INCH_MARK.match(text, end):
        return mark.end()
    unit = unit_after(text, end)
    is_inch = unit is not None and unit.unit.system == FEET and unit.unit.size < 1
    return unit.end if unit is not None and is_inch else None


def _refuse_unclear_inches(text: str, feet_end: int, start: int, inches: Fraction, end: int) -> None:
    """Refuses what follows feet without a mark and could be something else than inches: 12' 6 is clear."""
    if _THREE_DIGITS.match(text, start):  # 5'000 is five thousand in Switzerland
        raise ExpressionError("ambiguous_thousands", start)
    if inches >= _INCHES_IN_FOOT or _FOOT_MARK.match(text, end) or unit_after(text, end):
        raise ExpressionError("unknown", start)
    after_word = text[feet_end - 1] not in "'′’‘"
    is_loose = after_word and _LOOSE_INCHES.match(text, feet_end)  # 100 ft 2: square feet?
    if text[start] in _VULGAR or _OVER_NEXT.match(text, end) or is_loose:  # 5' 3/4: of a foot or of an inch?
        raise ExpressionError("ambiguous_inches", start)


def _metres(
    text: str, value: Fraction, end: int, style: NumberStyle, unit: FoundUnit | None
) -> tuple[Measure, int] | None:
    """A length in metres with what goes on it, such as ``3 m 20`` and ``3 m 20 cm``; None where nothing does."""
    metre = _METRE_WORD.match(text, end)
    if metre is None or unit is None or unit.end > metre.end():
        return None
    start = _blank_end(text, metre.end())
    found = _mixed(text, start, style)
    if found is None:
        return None
    part, part_end = found
    smaller = unit_after(text, part_end)
    if value.denominator != 1:
        raise ExpressionError("unknown", start)
    if smaller is None:
        _refuse_unclear_metres(text, start, part_end)
        return Measure(value + part / 100, 1, METRES, base=unit.unit.base), part_end
    if smaller.unit.system != METRES or smaller.unit.size >= 1:
        raise ExpressionError("unknown", start)
    return Measure(value + part * smaller.unit.size, 1, METRES, base=unit.unit.base), smaller.end


def _refuse_unclear_metres(text: str, start: int, end: int) -> None:
    """Two digits behind metres are centimetres; one digit, or three, could be tenths or millimetres as well."""
    percent = _BLANK.match(text, end)
    is_percent = text[percent.end() if percent else end :][:1] == "%"
    if not _CENTIMETRES.fullmatch(text[start:end]) or _OVER_NEXT.match(text, end) or is_percent:
        raise ExpressionError("ambiguous_metres", start)


def _mixed(text: str, start: int, style: NumberStyle) -> tuple[Fraction, int] | None:
    """A number, a mixed number (``6 3/8``, ``6-3/8``, ``6½``), or a fraction that belongs to a length (``1/2"``)."""
    fraction = _FRACTION.match(text, start)
    if fraction and (fraction["vulgar"] or (_is_proper(fraction) and _is_length(text, fraction.end()))):
        return _value_of(fraction), fraction.end()
    number = (_SWISS_NUMBER.match(text, start) if style.group in APOSTROPHES else None) or _NUMBER.match(text, start)
    if number is None:
        return None
    value, end = _decimal(number, style), number.end()
    if value.denominator != 1:
        return value, end
    if not any(mark in number.group() for mark in ".,"):
        _refuse_group_or_fraction(text, number)
        if part := _fraction_after(text, end):
            return value + _value_of(part), part.end()
    if part := _hyphened_fraction(text, number):
        return value + _value_of(part), part.end()
    return value, end


def _decimal(number: re.Match[str], style: NumberStyle) -> Fraction:
    try:
        return Fraction(parse_decimal(number.group(), style, _MOST_PLACES))
    except NumberError as error:
        code = "unknown" if error.code == "not_a_number" else error.code
        raise ExpressionError(code, number.start(), **error.facts) from error


def _refuse_group_or_fraction(text: str, number: re.Match[str]) -> None:
    """``1 125/200`` is 1,125 over 200 to one reader and 1 and 125/200 to another."""
    last_group = _GAP.split(number.group())[-1]
    fraction = _FRACTION.match(text, number.end() - len(last_group))
    if last_group != number.group() and fraction and _is_proper(fraction):
        whole = _GAP.sub("", number.group().removesuffix(last_group))
        over = f"{last_group}/{fraction['below']}"
        raise ExpressionError("ambiguous", number.start(), one=f"{whole}{over}", other=f"{whole} + {over}")


def _fraction_after(text: str, end: int) -> re.Match[str] | None:
    """The fraction that makes the whole number which ends at ``end`` a mixed one."""
    start = _blank_end(text, end)
    fraction = _FRACTION.match(text, start)
    if fraction and (fraction["vulgar"] or start > end):
        if not _is_proper(fraction):
            raise ExpressionError("divide_by_zero" if _is_over_zero(fraction) else "unknown", start)
        return fraction
    return None


def _hyphened_fraction(text: str, number: re.Match[str]) -> re.Match[str] | None:
    """The fraction that a hyphen joins to a whole number: None where there is none, or spaces make it a minus.

    6-1/2" is how drawings write six and a half inches, and 10-1/2 is how lumber yards write ten and a half.
    """
    joint = _JOINT.match(text, number.end())
    if joint is None or not _LIKE_FRACTION.match(text, joint.end()):
        return None
    if joint["before"] and joint["after"]:
        return None
    fraction = _FRACTION.match(text, joint.end())
    is_joined = not joint["before"] and not joint["after"] and joint["sign"] in _HYPHENS
    is_plain = not any(mark in number.group() for mark in ".,'’")
    if is_joined and is_plain and fraction is not None and _is_proper(fraction):
        follows_slash = text[number.start() - 1 : number.start()] in tuple(_SLASHES)
        is_clear = not follows_slash and not _OVER_NEXT.match(text, fraction.end())
        if is_clear and (_below(fraction) in _RULER or _inch_end(text, fraction.end()) is not None):
            return fraction
    raise ExpressionError("ambiguous_fraction", joint.start("sign"))


def _blank_end(text: str, start: int) -> int:
    found = _BLANK.match(text, start)
    return found.end() if found else start


def _is_length(text: str, end: int) -> bool:
    return bool(_INCH_MARK.match(text, end) or _FOOT_MARK.match(text, end) or unit_after(text, end))


def _is_over_zero(fraction: re.Match[str]) -> bool:
    return not fraction["vulgar"] and not int(fraction["below"])


def _is_proper(fraction: re.Match[str]) -> bool:
    """Whether it is less than one, as the fraction of a mixed number must be."""
    return bool(fraction["vulgar"]) or int(fraction["above"]) < int(fraction["below"])


def _below(fraction: re.Match[str]) -> int:
    return int(fraction["below"]) if fraction["below"] else _value_of(fraction).denominator


def _value_of(fraction: re.Match[str]) -> Fraction:
    if fraction["vulgar"]:
        above, _, below = normalize("NFKC", fraction["vulgar"]).partition("⁄")
        return Fraction(int(above), int(below))
    return Fraction(int(fraction["above"]), int(fraction["below"]))
