"""Any arithmetic that could be written: it comes to what exact fractions come to, or is refused."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.arithmetic import MAX_EXPRESSION_LENGTH, evaluate
from custlist_desktop.domain.measures import ExpressionError
from custlist_desktop.domain.numbers import LARGEST, NumberStyle

ENGLISH = NumberStyle(".", ",")
FRENCH = NumberStyle(",", "\u202f")
SPANISH = NumberStyle(",", ".")
SWISS = NumberStyle(".", "’")

_STYLES = st.sampled_from([ENGLISH, FRENCH, SPANISH, SWISS])
_PIECES = st.sampled_from(
    [
        *"0123456789.,+-*/()%x×÷'\"′″ ½=",
        "\u00a0",
        "\u202f",
        "ft",
        "in",
        "m",
        "cm",
        "m2",
        "pi2",
        "3/8",
        "12' 6\"",
        "10%",
    ]
)


@given(st.text() | st.lists(_PIECES, max_size=40).map("".join), _STYLES)
def test_any_text_comes_to_a_quantity_or_is_refused(text: str, style: NumberStyle) -> None:
    try:
        measure = evaluate(text, style)
    except ExpressionError as error:
        assert 0 <= error.position <= len(text)  # noqa: PT017  # a text that comes to something is as good
        return
    assert 0 <= measure.power <= 3
    assert bool(measure.power) == bool(measure.system)


Node = tuple[str, Fraction]
"""A part of an expression: how it is written with "." for the decimal mark, and what it comes to."""


def _number_node(value: Decimal) -> Node:
    return f"{value:f}", Fraction(value)


def _combined(parts: tuple[Node, str, Node, str]) -> Node:
    (left, left_value), sign, (right, right_value), gap = parts
    written = f"({left}){gap}{sign}{gap}({right})"
    if sign == "+":
        return written, left_value + right_value
    if sign in "-−":
        return written, left_value - right_value
    if sign in "*x×":
        return written, left_value * right_value
    return (written, left_value / right_value) if right_value else (left, left_value)


def _with_percent(parts: tuple[Node, str, Decimal]) -> Node:
    (text, value), sign, percent = parts
    factor = 1 + Fraction(percent) / 100 * (1 if sign == "+" else -1)
    return f"({text}{sign}{percent:f}%)", value * factor


def _grown(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    signs, gaps = st.sampled_from("+-−*x×/÷"), st.sampled_from(["", " ", "\u00a0"])
    percents = st.decimals(0, 50, places=3)
    return st.tuples(nodes, signs, nodes, gaps).map(_combined) | st.tuples(
        nodes, st.sampled_from("+-"), percents
    ).map(_with_percent)


_NODES = st.recursive(st.decimals(0, 9999, places=2).map(_number_node), _grown, max_leaves=6)


@given(_NODES, _STYLES)
def test_any_expression_comes_to_what_exact_fractions_come_to(node: Node, style: NumberStyle) -> None:
    text, value = node
    if len(text) > MAX_EXPRESSION_LENGTH or abs(value) >= int(LARGEST) - 1:
        return
    assert evaluate(text.replace(".", style.decimal), style).value == value


@given(st.lists(st.tuples(st.sampled_from("+-*/"), st.integers(1, 99)), max_size=12), st.integers(0, 99))
def test_products_come_before_sums_and_both_from_left_to_right(rest: list[tuple[str, int]], first: int) -> None:
    terms = [Fraction(first)]
    for sign, number in rest:
        if sign in "+-":
            terms.append(Fraction(number if sign == "+" else -number))
        else:
            terms[-1] = terms[-1] * number if sign == "*" else terms[-1] / number
    total = sum(terms, Fraction(0))
    if abs(total) < int(LARGEST) - 1:
        text = str(first) + "".join(f" {sign} {number}" for sign, number in rest)
        assert evaluate(text, ENGLISH).value == total


@given(st.integers(0, 500), st.integers(0, 11), st.integers(0, 15), st.sampled_from(["'-", "' ", "′ ", " ft "]))
def test_length_is_its_feet_its_inches_and_its_sixteenths(
    feet: int, inches: int, sixteenths: int, joint: str
) -> None:
    value = feet + (inches + Fraction(sixteenths, 16)) / 12
    measure = evaluate(f'{feet}{joint}{inches} {sixteenths}/16"', ENGLISH)
    assert (measure.power, measure.value) == (1, value)
