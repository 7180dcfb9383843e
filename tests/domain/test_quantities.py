"""What is typed into the cells of an estimate's line: quantities with their units, costs, percents."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.measures import ExpressionError
from custlist_desktop.domain.numbers import LARGEST, NumberStyle
from custlist_desktop.domain.quantities import (
    ReadQuantity,
    is_arithmetic,
    read_count,
    read_money,
    read_percent,
    read_quantity,
)
from custlist_desktop.domain.units import length_unit

ENGLISH = NumberStyle(".", ",")
FRENCH = NumberStyle(",", "\u202f")


def _read(text: str, unit: str = "") -> tuple[str, str, str]:
    read = read_quantity(text, ENGLISH, unit)
    return f"{read.value:f}", read.expression, read.unit


def _refusal(text: str, unit: str = "") -> str:
    with pytest.raises(ExpressionError) as caught:
        read_quantity(text, ENGLISH, unit)
    return caught.value.code


@pytest.mark.parametrize("text", ["12", " 12.5 ", "-4", "1,234.5", "0"])
def test_plain_number_is_kept_as_a_number(text: str) -> None:
    assert read_quantity(text, ENGLISH, "h") == ReadQuantity(Decimal(text.replace(",", "")), "", "h")


@pytest.mark.parametrize(
    ("text", "value"),
    [("3/8", "0.375"), ("12'", "12"), ("10%", "0.1"), ("½", "0.5"), ("6-3/8", "6.375"), ("1.23456", "1.2346")],
)
def test_text_that_says_more_than_its_value_is_kept_beside_it(text: str, value: str) -> None:
    assert _read(text) == (value, text, "")


@pytest.mark.parametrize(
    "unit", ["ft2", "ft²", "sq ft", "SF", "sq. ft.", "pi2", "pi²", "pi. ca.", "m2", "m²", "lf", "ml", "lin ft", "cm"]
)
def test_number_with_a_unit_gives_a_line_without_one_the_unit(unit: str) -> None:
    assert _read(f"100 {unit}") == ("100", "", unit)
    assert _read(f"100{unit}") == ("100", "", unit)


@pytest.mark.parametrize(
    ("typed", "unit"),
    [
        ("ft2", "ft2"),
        ("ft2", "SF"),
        ("ft²", "sq ft"),
        ("pi2", "pi. ca."),
        ("pi²", "pieds carrés"),
        ("ft2", "pi²"),
        ("m2", "m²"),
        ("m2", "M2"),
        ("lf", "lin ft"),
        ("lin ft", "LF"),
        ("lin. ft.", "l.f."),
        ("ft", "pi"),
        ("ml", "m lin."),
        ("m", "ml"),
        ("m3", "m³"),
        ("cy", "yd3"),
        ("in", "in."),
        ("m2", "mts²"),
        ("ml", "m linéaire"),
        ("ft", "RFT"),
        ("pi lin.", "pi. l."),
    ],
)
def test_number_in_the_lines_own_unit_leaves_the_unit_as_it_is(typed: str, unit: str) -> None:
    assert _read(f"100 {typed}", unit) == ("100", "", unit)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("100 ft2", "m²"),
        ("100 m2", "SF"),
        ("100 ft2", "ft"),
        ("100 ft", "ft2"),
        ("100 ft2", "sy"),
        ("100 ft2", "EA"),
        ("3 m", "ft"),
        ("12' 6\"", "m"),
        ("12' x 8'", "ft"),
        ("12' x 8'", "h"),
    ],
)
def test_length_or_area_on_a_line_in_another_unit_is_refused(text: str, unit: str) -> None:
    assert _refusal(text, unit) == "other_unit"


def test_refusal_says_both_units() -> None:
    with pytest.raises(ExpressionError) as caught:
        read_quantity("100 ft2", ENGLISH, " m² ")
    assert caught.value.facts == {"typed": "ft2", "power": 2, "unit": "m²"}
    with pytest.raises(ExpressionError) as caught:
        read_quantity("12' x 8'", ENGLISH, "EA")
    assert caught.value.facts == {"typed": "", "power": 2, "unit": "EA"}


@pytest.mark.parametrize(
    ("text", "unit", "read"),
    [
        ("12' 6\" x 8'", "", ("100", "12' 6\" x 8'", "")),
        ("12' 6\" x 8'", "SF", ("100", "12' 6\" x 8'", "SF")),
        ("12 ft x 8 ft", "", ("96", "12 ft x 8 ft", "ft²")),
        ("12 pi x 8 pi", "", ("96", "12 pi x 8 pi", "pi²")),
        ("3.20 m x 4 m", "", ("12.8", "3.20 m x 4 m", "m²")),
        ("3 m 20", "", ("3.2", "3 m 20", "m")),
        ("3 m 20", "ml", ("3.2", "3 m 20", "ml")),
        ("320 cm", "m", ("3.2", "320 cm", "m")),
        ("3.2 m", "cm", ("320", "3.2 m", "cm")),
        ('6"', "in", ("6", '6"', "in")),
        ("12' 6\"", "po", ("150", "12' 6\"", "po")),
        ("100 ft2 + 10%", "", ("110", "100 ft2 + 10%", "ft2")),
        ("2 x 100 mm", "", ("200", "2 x 100 mm", "mm")),
        ("100' / 8'", "EA", ("12.5", "100' / 8'", "EA")),
        ("10-1/2", "EA", ("10.5", "10-1/2", "EA")),
        ("5%", "m", ("0.05", "5%", "m")),
    ],
)
def test_arithmetic_with_lengths_counts_in_the_lines_unit(text: str, unit: str, read: tuple[str, str, str]) -> None:
    assert _read(text, unit) == read


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("(5)", "in_parentheses"),
        ("10-3/2", "ambiguous_fraction"),
        ("5' 3/4", "ambiguous_inches"),
        ("3 m 5", "ambiguous_metres"),
        ("50-60", "ambiguous_range"),
        ("12-6", "ambiguous_range"),
        ("12–6", "ambiguous_range"),
        ("50 -60", "ambiguous_range"),
        ("2.5-3", "ambiguous_range"),
        ("1 000-2 000", "ambiguous_range"),
        ("2026-01-05", "ambiguous_range"),
        ("555-0101", "ambiguous_range"),
        ("1/2/2026", "ambiguous_day"),
        ("2026/01/05", "ambiguous_day"),
        ("5'000", "ambiguous_thousands"),
        ("5'000.50", "ambiguous_thousands"),
        ("1’000", "ambiguous_thousands"),
        ("12'345", "ambiguous_thousands"),
        ("5' 000", "ambiguous_thousands"),
        ("2 x 5'000", "ambiguous_thousands"),
        ("0x10", "unknown"),
        ("0xFF", "unknown"),
        ("99999999999*2", "too_large"),
        ("TBD", "unknown"),
        ("1,250'600", "ambiguous_thousands"),
        ("", "empty"),
    ],
)
def test_quantity_that_isnt_understood_is_refused(text: str, code: str) -> None:
    assert _refusal(text) == code


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("50 - 60", "-10"),
        ("12 - 6", "6"),
        ("=60-50", "10"),
        ("2*(60-50)", "20"),
        ("10-4+3", "9"),
        ("100-10%", "90"),
        ("60−50", "10"),
        ("1 / 2 / 4", "0.125"),
        ("10-1/2", "10.5"),
        ("10 - 1/2", "9.5"),
        ("5'000\"", "5"),
        ("5' 6", "5.5"),
        ("10x20", "200"),
    ],
)
def test_arithmetic_that_is_clear_is_worked_out(text: str, value: str) -> None:
    assert read_quantity(text, ENGLISH).value == Decimal(value)


@pytest.mark.parametrize("text", ["50-60", "1/2/2026", "2026-01-05", "0x10", "5'000", "5'000.50"])
def test_cost_is_refused_where_a_quantity_is(text: str) -> None:
    with pytest.raises(ExpressionError):
        read_money(text, ENGLISH)


def test_number_with_one_mark_is_the_readers_or_refused() -> None:
    assert read_quantity("1,250", ENGLISH).value == 1250
    assert read_quantity("1,250", FRENCH).value == Decimal("1.25")
    assert read_quantity("3,20 m", FRENCH) == ReadQuantity(Decimal("3.2"), "", "m")
    with pytest.raises(ExpressionError, match="ambiguous"):
        read_quantity("1.250", FRENCH)


@pytest.mark.parametrize("text", ["h", "EA", "sq", "", "jour", "in the wall", "m2 floor", "2x4"])
def test_unit_that_is_no_length_is_none(text: str) -> None:
    assert length_unit(text) is None


@pytest.mark.parametrize("read", [read_quantity, read_money, read_percent, read_count])
@pytest.mark.parametrize(
    "text",
    ["1e999", "9**9**9", "1/0", "inf", "NaN", "0x10", "__import__('os')", "9" * 150, "(" * 60, "1" + "+1" * 120],
)
def test_no_figure_takes_what_a_hostile_person_types(read: Callable[[str, NumberStyle], object], text: str) -> None:
    with pytest.raises(ExpressionError):
        read(text, ENGLISH)


def test_marks_mean_what_they_mean_to_the_reader() -> None:
    for read in (read_money, read_percent):
        assert read("1,5+2", FRENCH) == read("1.5+2", ENGLISH) == Decimal("3.5")
    assert read_percent("1,5+2", ENGLISH) == Decimal("3.5")  # percents have no thousands
    assert read_money("1,500+2", ENGLISH) == Decimal(1502)
    assert read_money("1,500+2", FRENCH) == Decimal("3.5")


def test_count_is_whole() -> None:
    assert read_count("30", ENGLISH) == 30
    assert read_count("=4*7", ENGLISH) == 28
    for text in ("-1", "7/2", "2.5"):
        with pytest.raises(ExpressionError, match="not_whole"):
            read_count(text, ENGLISH)


def test_only_what_is_worked_out_is_arithmetic() -> None:
    assert not any(is_arithmetic(text, ENGLISH) for text in ("5", "$1,234.50", "0.1234567"))
    assert all(is_arithmetic(text, ENGLISH) for text in ("2*3", "100 ft2", "10-1/2"))


_UNITS = st.sampled_from(["", "ft", "SF", "m", "m²", "in", "EA"])
_PIECES = st.sampled_from(
    [*"0123456789.,+-*/()%x'\" ½$", "ft", "in", "m", "cm", "m2", "pi2", "3/8", "12' 6\"", "USD"]
)
_TEXTS = st.text() | st.lists(_PIECES, max_size=20).map("".join)


@given(_TEXTS, _UNITS)
def test_any_text_is_a_quantity_that_can_be_kept_or_refused(text: str, unit: str) -> None:
    try:
        read = read_quantity(text, ENGLISH, unit)
    except ExpressionError:
        return
    assert read.value == round(read.value, 4)
    assert abs(read.value) < LARGEST
    assert read.unit == unit or not unit


@given(st.decimals(0, 9999, places=2), st.sampled_from(["ft2", "pi²", "m", "lf"]), st.sampled_from(["", "SF", "ml"]))
def test_kept_expression_means_its_quantity_again(value: Decimal, typed: str, unit: str) -> None:
    for text in (f"{value:f} {typed}", f"2 x {value:f} {typed}", f"{value:f} {typed} + 10%"):
        try:
            read = read_quantity(text, ENGLISH, unit)
        except ExpressionError as error:
            assert error.code == "other_unit"  # noqa: PT017  # a unit that fits is as good
            continue
        again = read_quantity(read.expression or f"{read.value:f}", ENGLISH, read.unit)
        assert (again.value, again.unit) == (read.value, read.unit)


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("3 ea", "", ("3", "", "ea")),
        ("3 EA.", "ea", ("3", "", "ea")),
        ("1,250.5 hrs", "", ("1250.5", "", "hrs")),
        ("2 unités", "unites", ("2", "", "unites")),
        ("4 pallets", "Pallets", ("4", "", "Pallets")),
    ],
)
def test_number_of_what_only_counts_is_in_the_lines_unit(
    text: str, unit: str, expected: tuple[str, str, str]
) -> None:
    assert _read(text, unit) == expected


@pytest.mark.parametrize(
    ("text", "unit"), [("3 ea", "sq"), ("3 pallets", ""), ("3 ea 4", ""), ("ea", ""), ("3x ea", "")]
)
def test_number_of_anything_else_is_refused(text: str, unit: str) -> None:
    assert _refusal(text, unit) == "unknown"
