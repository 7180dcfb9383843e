"""Reading the figures that a person types: one function for each kind, and arithmetic in each of them.

Whatever is typed goes through these and nothing else. What is pasted goes through `pasted_cells`, which asks for
quantities here, and reads money as accountants write it, (5.00) for less than nothing too.

- a quantity: `read_quantity`, which gives the value, the arithmetic to keep beside it, and the line's unit;
- a cost, a price, a discount: `read_money`, a markup, a tax, an aim: `read_percent`, which give a Decimal;
- a count, such as of days: `read_count`.

What can't be read is refused by the code of an `ExpressionError`, of which the user interface makes a sentence. An
empty text is the caller's: it is None.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from custlist_desktop.domain.arithmetic import evaluate, rounded_fraction
from custlist_desktop.domain.estimate import PRICE_PLACES, SCALE_PLACES
from custlist_desktop.domain.measures import ExpressionError, Measure
from custlist_desktop.domain.money import is_currency
from custlist_desktop.domain.numbers import LARGEST, MINUS_SIGNS, SPACES, NumberError, NumberStyle, parse_decimal
from custlist_desktop.domain.units import POWER_SIGNS, is_known_unit, is_same_word, length_unit

_ONE = Fraction(1)
_NUMBER_AND_WORD = re.compile(r"(?P<number>[^A-Za-z]*\d)\s*(?P<word>[^\W\d_][^\d%]*)")
_DIGITS = rf"\d(?:[\d.,{SPACES}]*\d)?"
_HYPHEN = re.compile(rf"\s*[{re.escape(MINUS_SIGNS.replace('−', ''))}]\s*")  # the minus sign itself is no hyphen
_SLASH = re.compile(r"\s*/\s*")
_RANGE = re.compile(rf"{_DIGITS}(?:{_HYPHEN.pattern}{_DIGITS})+")
_DAY = re.compile(rf"\d+(?:{_SLASH.pattern}\d+){{2,}}")
_PERCENT_SIGNS = "%٪"
_WITHOUT_PERCENT_SIGNS = str.maketrans("", "", _PERCENT_SIGNS)
_ANY_NUMBER = re.compile(rf"\d(?:[\d.,{SPACES}'’]*\d)?")
_PROGRAMMERS = re.compile(r"0[xX][0-9A-Fa-f]+")
_SIGN = "[A-Z]{0,3}[$¢-¥֏؋৲৳૱௹฿៛₠-⃀꠸﷼﹩＄￠￡￥￦]"  # Unicode's category of currency signs, and CA$
_SIGN_BEFORE = re.compile(rf"(?P<minus>[{re.escape(MINUS_SIGNS)}]?)(?:(?P<sign>{_SIGN})|(?P<code>[A-Z]{{3}})\b)\s*")
_SIGN_AFTER = re.compile(rf"\s*(?:(?P<sign>{_SIGN}(?:\s?[A-Z]{{2,3}})?)|\b(?P<code>[A-Z]{{3}}))\Z")


@dataclass(frozen=True, slots=True)
class ReadQuantity:
    """What a quantity's cell says.

    Attributes:
        value: in ``unit``, rounded half up to the places that are kept.
        expression: the text, where it says more than the value and the unit: arithmetic, feet with inches, a
            fraction, or more decimals than are kept. Empty else.
        unit: the line's; of a line without one, the unit that was written (``100 ft2``), or that lengths in words
            come to (``3 m x 4 m``). Feet and inches by marks only (``12' 6"``) leave it empty.
    """

    value: Decimal
    expression: str
    unit: str


def read_quantity(text: str, style: NumberStyle, unit: str = "") -> ReadQuantity:
    """What was typed or pasted for a quantity.

    Args:
        text: a number or arithmetic, lengths too; see `arithmetic` and `measures`.
        unit: what the line has in its unit already. A length, an area or a volume must be in it: ``100 ft2`` goes
            with "SF" and "pi. ca.", and with nothing else; inches count in feet, centimetres in metres.

    Raises:
        ExpressionError: it can't be read, could be read in two ways, or is in another unit ("other_unit", whose
            facts have ``typed``, empty for feet by marks, ``power`` and the line's ``unit``).
    """
    try:
        return ReadQuantity(parse_decimal(text, style, SCALE_PLACES), "", unit)
    except NumberError:
        _refuse_ranges_and_days(text)
        counted = _counted(text, style, unit)
    if counted is not None:
        return counted
    measure = evaluate(text, style)
    size, shown = _unit_for(measure, unit)
    value = _kept(measure.value / size, SCALE_PLACES)
    return ReadQuantity(value, "" if _is_number_with_unit(text, measure, size, style) else text.strip(), shown)


def exact_quantity(text: str, style: NumberStyle, unit: str) -> Fraction:
    """What a quantity's arithmetic comes to in ``unit`` before it is rounded. Raises as `read_quantity`."""
    measure = evaluate(text, style)
    return measure.value / _unit_for(measure, unit)[0]


def _counted(text: str, style: NumberStyle, unit: str) -> ReadQuantity | None:
    """A number and the word for a unit that only counts, ``3 ea``: the line's, or any known one where it has none."""
    found = _NUMBER_AND_WORD.fullmatch(text.strip())
    if found is None or length_unit(found["word"]) is not None:
        return None
    word = found["word"]
    is_meant = is_same_word(word, unit) if unit.strip() else is_known_unit(word)
    try:
        value = parse_decimal(found["number"], style, SCALE_PLACES)
    except NumberError:
        return None
    return ReadQuantity(value, "", unit or word) if is_meant else None


def read_money(text: str, style: NumberStyle, places: int = PRICE_PLACES) -> Decimal:
    """A cost, a price or an amount: a number or arithmetic, with a currency's sign or code or without.

    Args:
        places: how many decimals are kept. Arithmetic is rounded to them, a number with more is refused.

    Raises:
        ExpressionError: it can't be read, or could be read in two ways.
    """
    number = _plain_number(without_currency(text), style, places)
    return number if number is not None else _kept(exact_money(text, style), places)


def exact_money(text: str, style: NumberStyle) -> Fraction:
    """What an amount's arithmetic comes to before it is rounded. Raises as `read_money`."""
    return _worked_out(without_currency(text), style)


def read_count(text: str, style: NumberStyle) -> int:
    """A whole number of at least nothing, or arithmetic that comes to one.

    Raises:
        ExpressionError: it can't be read, could be read in two ways, or is none ("not_whole").
    """
    number = _plain_number(text, style, SCALE_PLACES)
    value = Fraction(number) if number is not None else _worked_out(text, style)
    if value < 0 or value.denominator != 1:
        raise ExpressionError("not_whole", 0)
    return int(_kept(value, 0))


def _plain_number(text: str, style: NumberStyle, places: int) -> Decimal | None:
    """The number that a text is; None where it may be arithmetic. Raises ExpressionError where it is neither."""
    try:
        return parse_decimal(text, style, places)
    except NumberError as error:
        if error.code != "not_a_number":
            raise ExpressionError(error.code, 0, **error.facts) from error
    return None


def _worked_out(text: str, style: NumberStyle) -> Fraction:
    """What arithmetic comes to that has nothing to do with lengths."""
    _refuse_ranges_and_days(text)
    measure = evaluate(text, style)
    if measure.power or measure.is_percent:
        raise ExpressionError("not_a_number", 0)
    return measure.value


def _kept(value: Fraction, places: int) -> Decimal:
    rounded = rounded_fraction(value, places)
    if abs(rounded) >= LARGEST:
        raise ExpressionError("too_large", 0)
    return rounded


def _refuse_ranges_and_days(text: str) -> None:
    """Refuses numbers that only a hyphen or slashes join: 50-60 can be a range, 12-6 a length, 1/2/2026 a day.

    With a space on both sides of each they are arithmetic, and so they are behind an equals sign, or with more in
    them.
    """
    plain = text.strip()
    if _PROGRAMMERS.fullmatch(plain):  # 0x10 is 16 to those who write it, and nothing by ten to others
        raise ExpressionError("unknown", 0)
    for pattern, joint, code in ((_RANGE, _HYPHEN, "ambiguous_range"), (_DAY, _SLASH, "ambiguous_day")):
        joints = joint.findall(plain) if pattern.fullmatch(plain) else []
        if not all(each[0].isspace() and each[-1].isspace() for each in joints):
            raise ExpressionError(code, 0, apart=joint.sub(lambda found: f" {found.group().strip()} ", plain))


def is_arithmetic(text: str, style: NumberStyle) -> bool:
    """Whether a cell says more than a number, so that what it comes to is worth showing."""
    try:
        parse_decimal(without_currency(text).rstrip(_PERCENT_SIGNS), style, PRICE_PLACES)
    except NumberError as error:
        return error.code == "not_a_number"
    return False


def read_percent(text: str, style: NumberStyle) -> Decimal:
    """A percent: a number or arithmetic, with the sign behind every number or behind none.

    Raises:
        ExpressionError: it can't be read, or could be read in two ways, such as ``10 + 5%`` ("percent_unclear").
    """
    try:
        return read_plain_percent(text, style)
    except NumberError as error:
        if error.code != "not_a_number":
            raise ExpressionError(error.code, 0, **error.facts) from error
    return _kept(exact_percent(text, style), SCALE_PLACES)


def exact_percent(text: str, style: NumberStyle) -> Fraction:
    """What a percent's arithmetic comes to before it is rounded. Raises as `read_percent`."""
    signs, numbers = sum(map(text.count, _PERCENT_SIGNS)), len(_ANY_NUMBER.findall(text))
    if signs > numbers:
        raise ExpressionError("not_a_number", 0)
    if signs and signs != numbers:
        raise ExpressionError("percent_unclear", 0)
    return _worked_out(text.translate(_WITHOUT_PERCENT_SIGNS), _ungrouped(style))


def read_rate(text: str, style: NumberStyle) -> Decimal:
    """A tax's rate in percent. The caller refuses more than a hundred, so that no mark groups thousands.

    A person may type 9.975 where 9,975 is customary, from a keypad that has no comma.

    Raises:
        ExpressionError: as `read_percent`.
    """
    try:
        return read_percent(text, style)
    except ExpressionError as error:
        if error.code != "ambiguous":
            raise
    return read_percent(text, NumberStyle("," if style.decimal == "." else ".", " "))


def _ungrouped(style: NumberStyle) -> NumberStyle:
    """``style``, in which a single mark that would group thousands is refused."""
    return NumberStyle(style.decimal, " ") if style.group in (".", ",") else style


def read_plain_percent(text: str, style: NumberStyle) -> Decimal:
    """A percent without arithmetic, with one sign at one of its ends or without.

    Nobody gives thousands of percent, but many a rate has three decimals: a single mark that would group thousands is
    refused here, in the style of 17,555 too.

    Raises:
        NumberError: it can't be read, or could be read in two ways.
    """
    if sum(map(text.count, _PERCENT_SIGNS)) > 1:
        raise NumberError("not_a_number", text)
    return parse_decimal(text.strip().strip(_PERCENT_SIGNS).strip(), _ungrouped(style), SCALE_PLACES)


def without_currency(text: str) -> str:
    """``text`` without spaces, and a currency's sign or ISO 4217 code, at its ends: "CA$5", "5,00 $ US", "5 CHF"."""
    plain = text.strip()
    for found in _currency_at_ends(plain):
        plain = plain.replace(found.group(), "-" if found.groupdict().get("minus") else "", 1).strip()
    return plain


def currency_marks(text: str) -> list[str]:
    """The signs and codes of currencies at the ends of ``text``, as they are written: "CA$", "$ US", "CHF"."""
    plain = text.strip()
    inner = plain[1:-1].strip() if plain.startswith("(") and plain.endswith(")") else plain
    return [found["sign"] or found["code"] for found in _currency_at_ends(inner)]


def _currency_at_ends(plain: str) -> list[re.Match[str]]:
    ends = (_SIGN_BEFORE.match(plain), _SIGN_AFTER.search(plain))
    return [found for found in ends if found and (found["sign"] or is_currency(found["code"]))]


def _unit_for(measure: Measure, unit: str) -> tuple[Fraction, str]:
    """How large the unit is that a quantity counts in, and how the line writes it."""
    if not measure.power:
        return _ONE, unit
    written = measure.written
    typed = written.text if written else measure.base and measure.base + POWER_SIGNS[measure.power]
    if unit.strip():
        own = length_unit(unit)
        if own is None or (own.system, own.power) != (measure.system, measure.power):
            raise ExpressionError("other_unit", 0, typed=typed, power=measure.power, unit=unit.strip())
        return own.size, unit
    return written.unit.size if written else _ONE, typed


def _is_number_with_unit(text: str, measure: Measure, size: Fraction, style: NumberStyle) -> bool:
    """Whether the text is a number and the unit that the line has then, and nothing more."""
    if measure.written is None or measure.written.unit.size != size:
        return False
    try:
        parse_decimal(text.strip().removesuffix(measure.written.text), style, SCALE_PLACES)
    except NumberError:
        return False
    return True
