"""Numbers as people type them, in the style of their locale."""

from decimal import Decimal

import babel.localedata
import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.geography import LANGUAGES
from custlist_desktop.domain.money import format_plain_amount, format_price, format_quantity
from custlist_desktop.domain.numbers import LARGEST, NumberError, NumberStyle, parse_decimal, style_of
from tests.helpers.own_locales import (
    APOSTROPHE,
    COMMA,
    NO_DECIMALS,
    OWN_LOCALES,
    PAIRS,
    POINT,
    SPACE,
    THREE_DECIMALS,
    TWO_DECIMALS,
)

ENGLISH = NumberStyle(".", ",")
FRENCH = NumberStyle(",", "\u202f")
SPANISH = NumberStyle(",", ".")
SWISS = NumberStyle(".", "’")
LOCALES = (*OWN_LOCALES, "en_US", "en_CA", "fr_CA", "fr_FR", "es_MX", "es_ES", "es_US")


def _refusal(text: str, style: NumberStyle, places: int = 4) -> str:
    with pytest.raises(NumberError) as caught:
        parse_decimal(text, style, places)
    assert caught.value.text == text
    return caught.value.code


@pytest.mark.parametrize(
    ("locale", "style"), [(POINT, ENGLISH), (COMMA, SPANISH), (SPACE, FRENCH), (APOSTROPHE, SWISS), (PAIRS, ENGLISH)]
)
def test_style_is_the_locales(locale: str, style: NumberStyle) -> None:
    assert style_of(locale) == style


@pytest.mark.parametrize(
    ("text", "style", "value"),
    [
        ("12", ENGLISH, "12"),
        ("12.5", ENGLISH, "12.5"),
        (".5", ENGLISH, "0.5"),
        ("5.", ENGLISH, "5"),
        (" 12.5 ", ENGLISH, "12.5"),
        ("+7", ENGLISH, "7"),
        ("-7", ENGLISH, "-7"),
        ("−7", ENGLISH, "-7"),
        ("–7", ENGLISH, "-7"),
        ("- 7", ENGLISH, "-7"),
        ("-0", ENGLISH, "0"),
        ("1,234", ENGLISH, "1234"),
        ("14,763.06", ENGLISH, "14763.06"),
        ("1,234,567.8912", ENGLISH, "1234567.8912"),
        ("12,34,567", ENGLISH, "1234567"),
        ("14 763.06", ENGLISH, "14763.06"),
        ("1.2345", ENGLISH, "1.2345"),
        ("1.23450000", ENGLISH, "1.2345"),
        ("0012.50", ENGLISH, "12.5"),
        ("14 763,06", FRENCH, "14763.06"),
        ("14\u00a0763,06", FRENCH, "14763.06"),
        ("14\u202f763,06", FRENCH, "14763.06"),
        ("1,234", FRENCH, "1.234"),
        ("14.763,06", SPANISH, "14763.06"),
        ("1.234", SPANISH, "1234"),
        ("1,234", SPANISH, "1.234"),
        ("14’763.06", SWISS, "14763.06"),
        ("14'763.06", SWISS, "14763.06"),
        ("١٢٫٥".replace("٫", "."), ENGLISH, "12.5"),
        ("１２．５".replace("．", "."), ENGLISH, "12.5"),
        ("\u200e-12.5", ENGLISH, "-12.5"),
        ("99999999999.9999", ENGLISH, "99999999999.9999"),
    ],
)
def test_number_in_the_readers_style_is_read(text: str, style: NumberStyle, value: str) -> None:
    assert parse_decimal(text, style) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "style", "value"),
    [
        ("0,125", ENGLISH, "0.125"),
        (",125", ENGLISH, "0.125"),
        ("14.763,06", ENGLISH, "14763.06"),
        ("14 763,060", ENGLISH, "14763.06"),
        ("1.234.567", ENGLISH, "1234567"),
        ("12.5", FRENCH, "12.5"),
        ("0.125", FRENCH, "0.125"),
        (".125", FRENCH, "0.125"),
        ("14,763.06", FRENCH, "14763.06"),
        ("1,234.567", FRENCH, "1234.567"),
        ("1,234,567", FRENCH, "1234567"),
        ("1 234.567", FRENCH, "1234.567"),
        ("12,5", SWISS, "12.5"),
    ],
)
def test_other_mark_is_read_where_it_can_mean_one_thing_only(text: str, style: NumberStyle, value: str) -> None:
    assert parse_decimal(text, style) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("1.234", FRENCH),
        ("12.345", FRENCH),
        ("-123.456", FRENCH),
        ("1234.567", FRENCH),
        ("1234.567", SPANISH),
        ("1234,567", ENGLISH),
        ("012,345", ENGLISH),
        ("1,234", SWISS),
        ("12,345", NumberStyle(".", "\u00a0")),
        ("12,34", ENGLISH),
        ("1234,5", ENGLISH),
        ("1,2345", ENGLISH),
        ("12.5", SPANISH),
    ],
)
def test_number_that_two_readers_would_read_as_two_is_refused(text: str, style: NumberStyle) -> None:
    assert _refusal(text, style) == "ambiguous"


@pytest.mark.parametrize(
    ("text", "style", "one", "other"),
    [
        ("12,34", ENGLISH, "12.34", "1,234"),
        ("-12,5", ENGLISH, "12.5", "125"),
        ("1234,567", ENGLISH, "1234.567", "1,234,567"),
        ("12.5", SPANISH, "12,5", "125"),
        ("1.234", FRENCH, "1,234", "1234"),
    ],
)
def test_refusal_names_both_numbers_so_that_each_is_read(text: str, style: NumberStyle, one: str, other: str) -> None:
    with pytest.raises(NumberError) as caught:
        parse_decimal(text, style)
    assert caught.value.facts == {"one": one, "other": other}
    assert parse_decimal(one, style) != parse_decimal(other, style)


_WORDS = ("", " ", "x", "12x", "1e5", "1_000", "nan", "Infinity", "0x1F", "½", "1/2", "$5", "5%")
_MARKS_ASTRAY = ("-", "+", ".", ",", "1.2.3", "1,2,3", "--5", "5-", "1.5.", "1,,5", "1..5", "1,234.567.8")
_SPACES_ASTRAY = ("1 2", "1 23 456", "1234 567", "1 234 5", "12. 5")


@pytest.mark.parametrize("style", [ENGLISH, FRENCH, SPANISH, SWISS])
@pytest.mark.parametrize("text", [*_WORDS, *_MARKS_ASTRAY, *_SPACES_ASTRAY])
def test_what_is_no_number_is_refused(text: str, style: NumberStyle) -> None:
    assert _refusal(text, style) == "not_a_number"


def test_more_decimals_than_are_kept_are_refused_not_rounded() -> None:
    assert _refusal("1.23456", ENGLISH) == "too_fine"
    assert _refusal("1.25", ENGLISH, places=1) == "too_fine"
    assert _refusal("1." + "0" * 40 + "1", ENGLISH) == "too_fine"
    assert parse_decimal("1." + "0" * 40, ENGLISH) == 1
    assert parse_decimal("1.23456", ENGLISH, places=5) == Decimal("1.23456")


def test_number_that_the_file_cant_hold_is_refused() -> None:
    assert _refusal("100000000000", ENGLISH) == "too_large"
    assert _refusal("-100,000,000,000.00", ENGLISH) == "too_large"
    assert _refusal("9" * 90, ENGLISH) == "too_large"
    assert _refusal("9" * 100_000, ENGLISH) == "not_a_number"


def test_numbers_are_read_back_in_every_locale_that_the_window_can_have() -> None:
    for locale in babel.localedata.locale_identifiers():
        if locale.partition("_")[0] in LANGUAGES:
            for value in map(Decimal, ("1234567.25", "-1234.5", "12.345", "0")):
                assert parse_decimal(format_quantity(value, locale), style_of(locale)) == value, locale


_ANY_LOCALE = st.sampled_from(LOCALES)
_NUMBERS = st.decimals(-LARGEST, LARGEST, places=4).filter(lambda value: abs(value) < LARGEST)


@given(_NUMBERS, _ANY_LOCALE)
def test_number_that_the_program_writes_is_read_back(value: Decimal, locale: str) -> None:
    assert parse_decimal(format_quantity(value, locale), style_of(locale)) == value
    assert parse_decimal(format_price(value, "CAD", locale), style_of(locale)) == value


@given(
    st.integers(-(10**10), 10**10),
    st.sampled_from([(NO_DECIMALS, 0), (TWO_DECIMALS, 2), (THREE_DECIMALS, 3)]),
    _ANY_LOCALE,
)
def test_amount_that_the_program_writes_is_read_back(units: int, currency: tuple[str, int], locale: str) -> None:
    value = Decimal(units).scaleb(-currency[1])
    assert parse_decimal(format_plain_amount(value, currency[0], locale), style_of(locale)) == value


@given(_NUMBERS, _ANY_LOCALE)
def test_number_is_read_without_its_groups_too(value: Decimal, locale: str) -> None:
    style = style_of(locale)
    assert parse_decimal(f"{value:f}".replace(".", style.decimal), style) == value


@given(st.text() | st.text("0123456789.,-− '’\u202f", max_size=20), _ANY_LOCALE)
def test_any_text_is_a_number_or_refused(text: str, locale: str) -> None:
    try:
        value = parse_decimal(text, style_of(locale))
    except NumberError:
        return
    assert abs(value) < LARGEST
    assert value == round(value, 4)


@given(st.text("0123456789.,", max_size=12))
def test_no_text_is_two_numbers_to_english_readers_and_french_ones(text: str) -> None:
    """Unless it has their own mark, and one reading of it is their own."""
    try:
        english, french = parse_decimal(text, ENGLISH), parse_decimal(text, FRENCH)
    except NumberError:
        return
    assert english == french or text.count(",") == 1
