"""Costs, percents and rates as a person types them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.measures import ExpressionError
from custlist_desktop.domain.numbers import LARGEST, NumberStyle
from custlist_desktop.domain.pasted_cells import read_number
from custlist_desktop.domain.quantities import (
    read_money,
    read_percent,
    read_rate,
)

ENGLISH = NumberStyle(".", ",")
FRENCH = NumberStyle(",", "\u202f")
SPANISH = NumberStyle(",", ".")


@pytest.mark.parametrize(
    ("text", "cost"),
    [
        ("0.000123", "0.000123"),
        ("$1,234.50", "1234.5"),
        ("CA$5.00", "5"),
        ("-$5", "-5"),
        ("5.00 USD", "5"),
        ("12.5*1.15", "14.375"),
        ("100+10%", "110"),
        ("10/3", "3.333333"),
        ("$24 / 12", "2"),
        ("1-1/2", "1.5"),
    ],
)
def test_cost_is_a_number_or_arithmetic_to_six_decimals(text: str, cost: str) -> None:
    assert read_money(text, ENGLISH) == Decimal(cost)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0.1234567", "too_fine"),
        ("12'", "not_a_number"),
        ("3 m", "not_a_number"),
        ("10%", "not_a_number"),
        ("(5)", "in_parentheses"),
        ("5 TBD", "unknown"),
        ("5$3", "unknown"),
        ("99999999999*2", "too_large"),
        ("5/0", "divide_by_zero"),
    ],
)
def test_cost_that_isnt_understood_is_refused(text: str, code: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        read_money(text, ENGLISH)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("text", "style"), [("17,555", ENGLISH), ("17,555 %", ENGLISH), ("17.555", SPANISH), ("17.555", FRENCH)]
)
def test_percent_that_could_have_three_decimals_or_be_thousands_is_refused(text: str, style: NumberStyle) -> None:
    with pytest.raises(ExpressionError, match="ambiguous"):
        read_percent(text, style)


def test_percent_with_one_reading_is_read() -> None:
    assert read_percent("17.555", ENGLISH) == Decimal("17.555")
    assert read_percent("1,234.5", ENGLISH) == Decimal("1234.5")
    assert read_percent("17,55", ENGLISH) == Decimal("17.55")
    assert read_percent("0,125", ENGLISH) == Decimal("0.125")
    assert read_percent("1’250", NumberStyle(".", "’")) == Decimal(1250)


@pytest.mark.parametrize(
    ("text", "style", "percent"),
    [
        ("17,55 %", FRENCH, "17.55"),
        ("5+9.975", ENGLISH, "14.975"),
        ("=2*7,5", FRENCH, "15"),
        ("5% + 9.975%", ENGLISH, "14.975"),
        ("100/3", ENGLISH, "33.3333"),
    ],
)
def test_percent_is_a_number_or_arithmetic(text: str, style: NumberStyle, percent: str) -> None:
    assert read_percent(text, style) == Decimal(percent)


@pytest.mark.parametrize(
    ("text", "style", "rate"),
    [
        ("9.975", FRENCH, "9.975"),
        ("9,975 %", FRENCH, "9.975"),
        ("5+9.975", FRENCH, "14.975"),
        ("9.975", SPANISH, "9.975"),
        ("9,975", ENGLISH, "9.975"),
        ("1,250.5", ENGLISH, "1250.5"),
    ],
)
def test_rate_has_no_thousands_that_a_single_mark_would_group(text: str, style: NumberStyle, rate: str) -> None:
    assert read_rate(text, style) == Decimal(rate)


@pytest.mark.parametrize(("text", "code"), [("9.975 + 9,975", "ambiguous"), ("10+5%", "percent_unclear")])
def test_rate_that_isnt_understood_is_refused(text: str, code: str) -> None:
    with pytest.raises(ExpressionError, match=code):
        read_rate(text, FRENCH)


@pytest.mark.parametrize("text", ["10%%", "10 % %", "%10%", "10% %", "5% + 10%%"])
def test_percent_with_more_signs_than_numbers_is_refused(text: str) -> None:
    with pytest.raises(ExpressionError, match="not_a_number"):
        read_percent(text, ENGLISH)
    assert read_number(text, ENGLISH) is None


@pytest.mark.parametrize("text", ["10+5%", "(10+5)%", "100%-5"])
def test_percent_of_which_some_numbers_have_the_sign_is_refused(text: str) -> None:
    with pytest.raises(ExpressionError, match="percent_unclear"):
        read_percent(text, ENGLISH)


_PIECES = st.sampled_from(
    [*"0123456789.,+-*/()%x'\" ½$", "ft", "in", "m", "cm", "m2", "pi2", "3/8", "12' 6\"", "USD"]
)

_TEXTS = st.text() | st.lists(_PIECES, max_size=20).map("".join)


@given(_TEXTS)
def test_any_text_is_a_cost_that_can_be_kept_or_refused(text: str) -> None:
    try:
        cost = read_money(text, ENGLISH)
    except ExpressionError:
        return
    assert cost == round(cost, 6)
    assert abs(cost) < LARGEST
