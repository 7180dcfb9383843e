"""The arithmetic that estimators write: ``12.5*3.2+10%``, ``12' 6" x 8'``, ``3,20 m x 4 m``, ``10-1/2``.

Worked out in exact fractions and rounded once, at the end. No `eval`, no float, and no power, so that the work is
bounded by the length of the text.

Grammar, in which spaces don't matter unless `measures` says so::

    expression = [ "=" ] sum
    sum        = product { ("+" | "-") product }
    product    = signed { ("*" | "x" | "×" | "·" | "/" | "÷") signed }
    signed     = { "+" | "-" } ( "(" sum ")" | measure ) [ "%" ]
    measure    = length | mixed number | number

- ``+10%`` and ``-10%`` are of all that stands before in the same sum: ``100+50+10%`` is 165. A percent in a product
  is a hundredth: ``200*10%`` is 20.
- Feet by feet are square feet, and those by feet cubic feet; ``12' 6" x 8'`` is 100. So are metres. A length and a
  plain number multiply and divide, and never add up; feet and metres do neither.
- A number alone in parentheses is refused: accountants write minus five as (5).
"""

import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from custlist_desktop.domain.measures import ExpressionError, Measure, read_measure
from custlist_desktop.domain.numbers import MINUS_SIGNS, NumberStyle

MAX_EXPRESSION_LENGTH = 200
"""Characters; far more than anybody writes into a cell."""

_MAX_DEPTH = 20  # of parentheses
_PLUS, _MINUS, _TIMES, _OVER, _OPEN, _CLOSE, _PERCENT = "+", "-", "*", "/", "(", ")", "%"
_SIGNS = {_PLUS: 1, _MINUS: -1}
_SYMBOLS = (
    dict.fromkeys("+＋", _PLUS)
    | dict.fromkeys(MINUS_SIGNS, _MINUS)
    | dict.fromkeys("*xX×·⋅∗", _TIMES)
    | dict.fromkeys("/÷∕⁄", _OVER)
    | {"(": _OPEN, ")": _CLOSE, "%": _PERCENT, "٪": _PERCENT}
)


_NOTHING = Measure(Fraction(0))


@dataclass(frozen=True, slots=True)
class _Token:
    symbol: str  # empty for a measure
    position: int
    measure: Measure = _NOTHING


def evaluate(text: str, style: NumberStyle) -> Measure:
    """Works out, exactly, what was typed.

    Args:
        text: a number or arithmetic; an equals sign before it, as in a spreadsheet, is ignored.

    Raises:
        ExpressionError: it is no arithmetic, could mean two things, or has no result; see there for the codes.
    """
    if len(text) > MAX_EXPRESSION_LENGTH:
        raise ExpressionError("too_long", MAX_EXPRESSION_LENGTH)
    plain = "".join(map(_plain_character, text))
    start = len(plain) - len(plain.lstrip(" ="))
    if plain[:start].count("=") > 1:
        raise ExpressionError("unknown", plain.rindex("=", 0, start))
    if start == len(plain):
        raise ExpressionError("empty", start)
    tokens = _tokens(plain, start, style)
    _refuse_number_in_parentheses(tokens)
    return _Parser(tokens, len(plain)).result()


def rounded_fraction(value: Fraction, places: int) -> Decimal:
    """``value`` half up (away from zero) to ``places`` decimals, without zeros at the end.

    In whole numbers, which have no precision to run out of.
    """
    scaled = abs(value) * 10**places
    units = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    while places and units % 10 == 0:
        units, places = units // 10, places - 1
    return Decimal(f"{'-' if value < 0 and units else ''}{units}e-{places}")


def _plain_character(char: str) -> str:
    """One character for one, so that positions hold: ASCII's digit for any script's, a blank for what isn't seen."""
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    return " " if char.isspace() or unicodedata.category(char) == "Cf" else char


def _refuse_number_in_parentheses(tokens: list[_Token]) -> None:
    symbols = [token.symbol for token in tokens]
    while len(symbols) > 1 and symbols[0] == _OPEN and symbols[-1] == _CLOSE:
        symbols = symbols[1:-1]
    is_number = symbols in ([""], ["", _PERCENT])
    if is_number and tokens[0].symbol == _OPEN:
        raise ExpressionError("in_parentheses", tokens[0].position)


def _tokens(text: str, start: int, style: NumberStyle) -> list[_Token]:
    tokens: list[_Token] = []
    position = start
    while position < len(text):
        char = text[position]
        if found := read_measure(text, position, style):
            measure, end = found
            tokens.append(_Token("", position, measure))
            position = end
            continue
        if char in _SYMBOLS:
            tokens.append(_Token(_SYMBOLS[char], position))
        elif char != " ":
            raise ExpressionError("unknown", position)
        position += 1
    return tokens


class _Parser:
    """Recursive descent over tokens; each method reads one rule of the grammar and stops behind it."""

    def __init__(self, tokens: list[_Token], end: int) -> None:
        self._tokens = [*tokens, _Token("end", end)]
        self._place = 0
        self._depth = 0

    @property
    def _token(self) -> _Token:
        return self._tokens[self._place]

    def result(self) -> Measure:
        """What all tokens come to."""
        first = self._token
        value = self._sum()
        if self._token.symbol == _CLOSE:
            raise ExpressionError("unbalanced", self._token.position)
        if self._token.symbol != "end":
            raise ExpressionError("unknown", self._token.position)
        if value.is_percent and first.symbol in _SIGNS:  # of what?
            raise ExpressionError("unfinished", first.position)
        return value

    def _sum(self) -> Measure:
        value = self._product()
        while self._token.symbol in _SIGNS:
            sign = _SIGNS[self._token.symbol]
            self._place += 1
            position = self._token.position
            value = value.plus(self._product(), sign, position)
        return value

    def _product(self) -> Measure:
        value = self._signed()
        while self._token.symbol in (_TIMES, _OVER):
            is_product = self._token.symbol == _TIMES
            self._place += 1
            position = self._token.position
            other = self._signed()
            value = value.times(other, position) if is_product else value.over(other, position)
        return value

    def _signed(self) -> Measure:
        sign = 1
        while self._token.symbol in _SIGNS:
            sign *= _SIGNS[self._token.symbol]
            self._place += 1
        value = self._operand()
        is_percent = value.is_percent
        if self._token.symbol == _PERCENT:
            if value.power or is_percent:
                raise ExpressionError("mixed_units", self._token.position)
            self._place += 1
            return Measure(sign * value.value / 100, is_percent=True)
        return replace(value, value=sign * value.value)

    def _operand(self) -> Measure:
        token = self._token
        if token.symbol == _OPEN:
            return self._parenthesis()
        if token.symbol:
            is_missing = token.symbol == "end" or (token.symbol == _CLOSE and self._depth)
            stray = "unbalanced" if token.symbol == _CLOSE else "unknown"
            raise ExpressionError("unfinished" if is_missing else stray, token.position)
        self._place += 1
        return token.measure

    def _parenthesis(self) -> Measure:
        opening = self._token
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise ExpressionError("too_long", opening.position)
        self._place += 1
        value = self._sum()
        if self._token.symbol == "end":
            raise ExpressionError("unbalanced", opening.position)
        if self._token.symbol != _CLOSE:
            raise ExpressionError("unknown", self._token.position)
        self._place += 1
        self._depth -= 1
        return value
