"""The arithmetic that estimators write into a cell."""

from fractions import Fraction

import pytest

from custlist_desktop.domain.arithmetic import MAX_EXPRESSION_LENGTH, evaluate, rounded_fraction
from custlist_desktop.domain.measures import ExpressionError
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.units import FEET, METRES

ENGLISH = NumberStyle(".", ",")
FRENCH = NumberStyle(",", "\u202f")
SPANISH = NumberStyle(",", ".")
SWISS = NumberStyle(".", "’")


def _value(text: str, style: NumberStyle = ENGLISH) -> str:
    return f"{rounded_fraction(evaluate(text, style).value, 4):f}"


def _refusal(text: str, style: NumberStyle = ENGLISH) -> tuple[str, int]:
    with pytest.raises(ExpressionError) as caught:
        evaluate(text, style)
    return caught.value.code, caught.value.position


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12.5*3.2+10%", "44"),
        ("1+2*3", "7"),
        ("(1+2)*3", "9"),
        ("10-4-3", "3"),
        ("24/4/2", "3"),
        ("2 x 3 X 4", "24"),
        ("2 × 3 · 4", "24"),
        ("9 ÷ 2", "4.5"),
        ("3/8", "0.375"),
        ("1/3", "0.3333"),
        ("2/3", "0.6667"),
        ("1/3*3", "1"),
        ("-1/3", "-0.3333"),
        ("1/8/625", "0.0002"),
        ("-1/20000", "-0.0001"),
        ("1/100000", "0"),
        ("-1/100000", "0"),
        ("-4", "-4"),
        ("-(2+3)", "-5"),
        ("−4 + 6", "2"),
        ("2--3", "5"),
        ("2*-3", "-6"),
        ("((((3+4))))", "7"),
        ("(-7)", "-7"),
        ("=12*3", "36"),
        ("= 12", "12"),
        ("1,234.50*2", "2469"),
        ("1 234*2", "2468"),
        ("12.5*2", "25"),
        ("0.1+0.2", "0.3"),
        ("5000*2", "10000"),
        ("٣*٤", "12"),
    ],
)
def test_arithmetic_is_worked_out_and_rounded_once(text: str, value: str) -> None:
    assert _value(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("100+10%", "110"),
        ("100-10%", "90"),
        ("100+50+10%", "165"),
        ("100+10%+10%", "121"),
        ("100+10%+1", "111"),
        ("2*(100+10%)", "220"),
        ("100+9.975 %", "109.975"),
        ("100+-10%", "90"),
        ("100+(5%+5%)", "110"),
        ("200*10%", "20"),
        ("10%*200", "20"),
        ("100+50*10%", "105"),
        ("20/50%", "40"),
        ("10%", "0.1"),
        ("(2+3)%", "0.05"),
    ],
)
def test_percent_after_a_sign_is_of_what_stands_before(text: str, value: str) -> None:
    assert _value(text) == value


@pytest.mark.parametrize(
    ("text", "value", "feet"),
    [
        ("12' 6\"", "12.5", 1),
        ("12'6\"", "12.5", 1),
        ("12'-6\"", "12.5", 1),
        ("12'6", "12.5", 1),
        ("12' 18\"", "13.5", 1),
        ("12′ 6″", "12.5", 1),
        ("12’ 6”", "12.5", 1),
        ("12 ft 6 in", "12.5", 1),
        ("12ft6in", "12.5", 1),
        ("12 pi 6 po", "12.5", 1),
        ("12 ft. 6 in.", "12.5", 1),
        ("12 feet 6 inches", "12.5", 1),
        ("12 pieds 6 pouces", "12.5", 1),
        ("12 pies 6 pulgadas", "12.5", 1),
        ("12ft2in", "12.1667", 1),
        ("12ft2 1/2in", "12.2083", 1),
        ("12' 6 1/2", "12.5417", 1),
        ("12' 6-1/2", "12.5417", 1),
        ("5-1/2'", "5.5", 1),
        ("5' 3/4\"", "5.0625", 1),
        ("5'-3/4\"", "5.0625", 1),
        ("1/2 ft", "0.5", 1),
        ("100 ft2", "100", 2),
        ("100 sq. ft. + 10%", "110", 2),
        ("12' x 8' + 4 ft²", "100", 2),
        ("100 ft2 / 8'", "12.5", 1),
        ("100 pi3", "100", 3),
        ("12 '", "12", 1),
        ('6"', "0.5", 1),
        ("6''", "0.5", 1),
        ('1/2"', "0.0417", 1),
        ("12'-6 1/2\"", "12.5417", 1),
        ("12' 6 1/2\"", "12.5417", 1),
        ("12'-6½\"", "12.5417", 1),
        ("12'-6-1/2\"", "12.5417", 1),
        ('6-3/8"', "0.5313", 1),
        ("12 1/2'", "12.5", 1),
        ("12' 6\" x 8'", "100", 2),
        ("12'-6\"x8'", "100", 2),
        ("6in x 8in", "0.3333", 2),
        ("10' x 10' x 4\"", "33.3333", 3),
        ("12' 6\" + 10%", "13.75", 1),
        ("12' x 3", "36", 1),
        ("3 x 12' 6\" + 2'", "39.5", 1),
        ("12'/4", "3", 1),
        ("100'/8'", "12.5", 0),
        ("16\" x 3 + 1'", "5", 1),
        ("20'-12'6\"", "7.5", 1),
        ("(12')-6\"", "11.5", 1),
        ("8' - 2*6\"", "7", 1),
        ('12\' 6" - 3"', "12.25", 1),
    ],
)
def test_feet_and_inches_come_to_feet_and_their_products_to_square_feet(text: str, value: str, feet: int) -> None:
    measure = evaluate(text, ENGLISH)
    assert f"{rounded_fraction(measure.value, 4):f}" == value
    assert (measure.power, measure.system) == (feet, FEET if feet else "")


@pytest.mark.parametrize(
    ("text", "value", "power"),
    [
        ("0,20 m", "0.2", 1),
        ("3.20 m x 4 m", "12.8", 2),
        ("3 m 20", "3.2", 1),
        ("3m20", "3.2", 1),
        ("3 m 05", "3.05", 1),
        ("3 m 20 x 4 m", "12.8", 2),
        ("3 m 20 cm", "3.2", 1),
        ("3 m 250 mm", "3.25", 1),
        ("3 mètres 20", "3.2", 1),
        ("320 cm", "3.2", 1),
        ("3200 mm", "3.2", 1),
        ("12 ml + 3 m", "15", 1),
        ("100 m2", "100", 2),
        ("100 m² - 5%", "95", 2),
        ("2 m x 3 m x 10 cm", "0.6", 3),
        ("100 m3 / 4 m2", "25", 1),
        ("12 m / 60 cm", "20", 0),
    ],
)
def test_metres_come_to_metres_and_their_products_to_square_metres(text: str, value: str, power: int) -> None:
    measure = evaluate(text, ENGLISH)
    assert f"{rounded_fraction(measure.value, 4):f}" == value
    assert (measure.power, measure.system) == (power, METRES if power else "")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10-1/2", "10.5"),
        ("1-1/2 x 10", "15"),
        ("10 x 1-1/2", "15"),
        ("-10-1/2", "-10.5"),
        ("3-1/3", "3.3333"),
        ("5-63/64", "5.9844"),
        ("10-½", "10.5"),
        ("10–1/2", "10.5"),
        ("20-10-1/2", "9.5"),
        ("10-1/2%", "0.105"),
        ("1 234-1/2", "1234.5"),
    ],
)
def test_hyphen_that_touches_joins_a_fraction_to_its_whole_number(text: str, value: str) -> None:
    assert _value(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10 - 1/2", "9.5"),
        ("10 - 3/2", "8.5"),
        ("10 − 1/5", "9.8"),
        ("100 - 50 / 4", "87.5"),
        ("10.5-1/2", "10"),
        ("(10)-1/2", "9.5"),
        ("10--1/2", "10.5"),
        ("10-4", "6"),
        ("10 -4", "6"),
        ("10-2*3/4", "8.5"),
    ],
)
def test_minus_with_spaces_around_takes_off(text: str, value: str) -> None:
    assert _value(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("6 3/8", "6.375"),
        ("6 3/8 * 2", "12.75"),
        ("2 * 6 3/8", "12.75"),
        ("12/1 1/2", "8"),
        ("-6 3/8", "-6.375"),
        ("6½", "6.5"),
        ("6 ½", "6.5"),
        ("⅔*3", "2"),
        ("6 3⁄8", "6.375"),
        ("1 234 3/8", "1234.375"),
        ("1 234/5", "246.8"),
        ("6 3/16+10%", "6.8063"),
    ],
)
def test_number_beside_a_fraction_is_a_mixed_number(text: str, value: str) -> None:
    assert _value(text) == value


@pytest.mark.parametrize(
    ("text", "style", "value"),
    [
        ("12,5*3,2+10 %", FRENCH, "44"),
        ("14 763,06*2", FRENCH, "29526.12"),
        ("14\u202f763,06+1", FRENCH, "14764.06"),
        ("1,234*2", FRENCH, "2.468"),
        ("12.5*2", FRENCH, "25"),
        ("12 pi 6 po x 8 pi", FRENCH, "100"),
        ("12,5' x 2", FRENCH, "25"),
        ("12'600*2", SWISS, "25200"),
        ("12’600.50*2", SWISS, "25201"),
        ("12'6\"", SWISS, "12.5"),
    ],
)
def test_numbers_are_in_the_readers_style(text: str, style: NumberStyle, value: str) -> None:
    assert _value(text, style) == value


def test_fraction_is_rounded_half_up_away_from_zero() -> None:
    assert str(rounded_fraction(Fraction(1, 8), 2)) == "0.13"
    assert str(rounded_fraction(Fraction(-1, 8), 2)) == "-0.13"
    assert str(rounded_fraction(Fraction(5, 2), 0)) == "3"
    assert str(rounded_fraction(Fraction(1, 2), 4)) == "0.5"


@pytest.mark.parametrize(
    ("text", "code", "position"),
    [
        ("", "empty", 0),
        ("  ", "empty", 2),
        ("=", "empty", 1),
        ("12 h", "unknown", 3),
        ("3*a", "unknown", 2),
        ("12 meals", "unknown", 3),
        ("__import__('os')", "unknown", 0),
        ("9e9", "unknown", 1),
        ("2**3", "unknown", 2),
        ("2^3", "unknown", 1),
        ("2 3", "unknown", 2),
        ("2(3)", "unknown", 1),
        ("(2)3", "unknown", 3),
        ("6 8/3", "unknown", 2),
        ("6 3 / 8", "unknown", 2),
        ("1.5 1/2", "unknown", 4),
        ("1.2.3", "unknown", 0),
        ("50%%", "unknown", 3),
        ("12'3'", "unknown", 3),
        ("12' 14", "unknown", 4),
        ("==3", "unknown", 1),
        ("*3", "unknown", 0),
        ("12.5*", "unfinished", 5),
        ("12+", "unfinished", 3),
        ("-", "unfinished", 1),
        ("()", "unfinished", 1),
        ("(2+)", "unfinished", 3),
        ("+10%", "unfinished", 0),
        ("2*(3+4", "unbalanced", 2),
        ("2*3+4)", "unbalanced", 5),
        (")", "unbalanced", 0),
        ("5/0", "divide_by_zero", 2),
        ("5/(2-2)", "divide_by_zero", 2),
        ("5/0%", "divide_by_zero", 2),
        ("6 3/0", "divide_by_zero", 2),
        ("12'+3", "mixed_units", 4),
        ("3+12'", "mixed_units", 2),
        ("12'-3", "mixed_units", 4),
        ("12' + 8'x8'", "mixed_units", 6),
        ("100/8'", "mixed_units", 4),
        ("1'x1'x1'x1'", "mixed_units", 9),
        ("12'%", "mixed_units", 3),
        ("12' x 2 m", "mixed_units", 6),
        ("12' + 2 m", "mixed_units", 6),
        ("3 yd x 3'", "mixed_units", 7),
        ("100 ft2 + 12'", "mixed_units", 10),
        ("(5)", "in_parentheses", 0),
        (" ((5))", "in_parentheses", 1),
        ("(5%)", "in_parentheses", 0),
        ("(1,234.50)", "in_parentheses", 0),
        ("10-3/2", "ambiguous_fraction", 2),
        ("10-1/5", "ambiguous_fraction", 2),
        ("10-0/0", "ambiguous_fraction", 2),
        ("10 -1/2", "ambiguous_fraction", 3),
        ("10- 1/2", "ambiguous_fraction", 2),
        ("10−1/2", "ambiguous_fraction", 2),
        ("10-1/2.", "ambiguous_fraction", 2),
        ("10-1/2.5", "ambiguous_fraction", 2),
        ("10-4 / 2", "ambiguous_fraction", 2),
        ("10-1/2/2026", "ambiguous_fraction", 2),
        ("10-⅕", "ambiguous_fraction", 2),
        ("3/4-1/2", "ambiguous_fraction", 3),
        ("1,000-1/2", "ambiguous_fraction", 5),
        ("5' 3/4", "ambiguous_inches", 3),
        ("5'3/4", "ambiguous_inches", 2),
        ("5' ¾", "ambiguous_inches", 3),
        ("12'6/2", "ambiguous_inches", 3),
        ("5 ft 3/4", "ambiguous_inches", 5),
        ("100 ft 2", "ambiguous_inches", 7),
        ("3 m 5", "ambiguous_metres", 4),
        ("3 m 250", "ambiguous_metres", 4),
        ("3 m 20/2", "ambiguous_metres", 4),
        ("3 m 20 %", "ambiguous_metres", 4),
        ("3 m 20 ft", "unknown", 4),
        ("3.5 m 20", "unknown", 6),
        ("10%+5", "mixed_units", 4),
        ("12' - 6\"", "ambiguous_length", 4),
        ("12' -6\"", "ambiguous_length", 4),
        ("12'-18\"", "ambiguous_length", 3),
        ("1 125/200", "ambiguous", 0),
        ("2*1234,567", "ambiguous", 2),
        ("2*100000000000", "too_large", 2),
        ("2*0.1234567890123", "too_fine", 2),
        ("(" * 21 + "1+1" + ")" * 21, "too_long", 20),
        ("1" + "+1" * 100, "too_long", MAX_EXPRESSION_LENGTH),
        ("(" * 1_000_000, "too_long", MAX_EXPRESSION_LENGTH),
        ("-" * 1_000_000, "too_long", MAX_EXPRESSION_LENGTH),
    ],
)
def test_anything_else_is_refused_where_it_stands(text: str, code: str, position: int) -> None:
    assert _refusal(text) == (code, position)


def test_number_that_could_be_two_is_refused_in_arithmetic_too() -> None:
    assert _refusal("1.234*2", FRENCH) == ("ambiguous", 0)
    assert _refusal("2*1.234", FRENCH) == ("ambiguous", 2)
    assert _refusal("3,20 m x 4 m") == ("ambiguous", 0)
    assert _refusal("1.234", FRENCH) == ("ambiguous", 0)
