"""Amounts, prices, quantities and rates as each locale writes them; currencies by name."""

from decimal import Decimal

import babel.localedata
import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.geography import LANGUAGES, collation_key
from custlist_desktop.domain.money import (
    currencies,
    currency_codes,
    currency_name,
    currency_symbol,
    default_currency,
    format_amount,
    format_percent,
    format_plain_amount,
    format_price,
    format_quantity,
    is_currency,
    minor_digits,
)
from tests.helpers.own_locales import (
    APOSTROPHE,
    COMMA,
    NO_DECIMALS,
    OWN_REGION,
    PAIRS,
    POINT,
    SPACE,
    THREE_DECIMALS,
    TWO_DECIMALS,
)


def _plain(text: str) -> str:
    """``text`` with spaces that a test's reader can tell apart: "_" doesn't break, "'" is a narrow one."""
    return text.replace("\u00a0", "_").replace("\u202f", "'")


@pytest.mark.parametrize(
    ("currency", "digits"), [(NO_DECIMALS, 0), (TWO_DECIMALS, 2), (THREE_DECIMALS, 3), ("QQZ", 2)]
)
def test_minor_unit_has_the_places_of_its_currency_and_two_where_it_is_unknown(currency: str, digits: int) -> None:
    assert minor_digits(currency) == digits


@pytest.mark.parametrize(
    ("value", "currency", "locale", "written"),
    [
        ("14763.06", TWO_DECIMALS, POINT, "¤14,763.06"),
        ("14763.06", TWO_DECIMALS, COMMA, "14.763,06_¤"),
        ("14763.06", TWO_DECIMALS, SPACE, "14'763,06'¤"),
        ("14763.06", TWO_DECIMALS, APOSTROPHE, "¤_14’763.06"),
        ("1234567.8", TWO_DECIMALS, PAIRS, "¤12,34,567.80"),
        ("14763.06", "USD", POINT, "$14,763.06"),
        ("14763.06", "CAD", COMMA, "14.763,06_$"),
        ("14763", NO_DECIMALS, POINT, "QQA_14,763"),
        ("14763.0604", THREE_DECIMALS, POINT, "QQC_14,763.060"),
        ("14763.0604", THREE_DECIMALS, COMMA, "14.763,060_QQC"),
        ("14763.06", "QQZ", APOSTROPHE, "QQZ_14’763.06"),
        ("-397.12", TWO_DECIMALS, POINT, "−¤397.12"),
        ("-397.12", TWO_DECIMALS, COMMA, "−397,12_¤"),
        ("0", TWO_DECIMALS, POINT, "¤0.00"),
        ("-0.004", TWO_DECIMALS, POINT, "¤0.00"),
        ("-0.005", TWO_DECIMALS, POINT, "−¤0.01"),
        ("0.005", TWO_DECIMALS, POINT, "¤0.01"),
        ("1E+3", TWO_DECIMALS, POINT, "¤1,000.00"),
    ],
)
def test_amount_stands_with_its_sign_where_the_locale_puts_it(
    value: str, currency: str, locale: str, written: str
) -> None:
    assert _plain(format_amount(Decimal(value), currency, locale)) == written


def test_plain_amount_has_no_sign() -> None:
    assert format_plain_amount(Decimal("14763.06"), TWO_DECIMALS, POINT) == "14,763.06"
    assert format_plain_amount(Decimal("-14763.06"), TWO_DECIMALS, COMMA) == "−14.763,06"
    assert format_plain_amount(Decimal("14763.06"), NO_DECIMALS, POINT) == "14,763"


@pytest.mark.parametrize(
    ("value", "currency", "written"),
    [
        ("23", TWO_DECIMALS, "23.00"),
        ("23.5", TWO_DECIMALS, "23.50"),
        ("0.1357", TWO_DECIMALS, "0.1357"),
        ("0.1350", TWO_DECIMALS, "0.135"),
        ("366", NO_DECIMALS, "366"),
        ("11.6", NO_DECIMALS, "11.6"),
        ("1.2", THREE_DECIMALS, "1.200"),
        ("1.2345", THREE_DECIMALS, "1.2345"),
    ],
)
def test_price_has_the_places_of_its_currency_and_more_where_it_is_finer(
    value: str, currency: str, written: str
) -> None:
    assert format_price(Decimal(value), currency, POINT) == written


@pytest.mark.parametrize(
    ("value", "locale", "written"),
    [
        ("44", POINT, "44"),
        ("31.40", COMMA, "31,4"),
        ("0.375", POINT, "0.375"),
        ("1234.5678", COMMA, "1.234,5678"),
        ("-2", POINT, "−2"),
        ("1200", COMMA, "1.200"),
        ("0.00005", POINT, "0.0001"),
    ],
)
def test_quantity_has_no_needless_zeros_and_up_to_four_places(value: str, locale: str, written: str) -> None:
    assert format_quantity(Decimal(value), locale) == written


@pytest.mark.parametrize(
    ("value", "locale", "written"),
    [
        ("25", POINT, "25%"),
        ("25.00", POINT, "25%"),
        ("9.975", POINT, "9.975%"),
        ("9.975", COMMA, "9,975_%"),
        ("20.5", SPACE, "20,5'%"),
        ("-12.5", POINT, "−12.5%"),
        ("100000", POINT, "100,000%"),
        ("5", APOSTROPHE, "%5"),
    ],
)
def test_rate_is_written_as_the_locale_writes_percents(value: str, locale: str, written: str) -> None:
    assert _plain(format_percent(Decimal(value), locale)) == written


def test_dollars_of_north_america_are_a_bare_sign_to_everyone() -> None:
    for locale in babel.localedata.locale_identifiers():
        assert {currency_symbol(code, locale) for code in ("USD", "CAD", "MXN")} == {"$"}
    assert (currency_symbol(TWO_DECIMALS, POINT), currency_symbol(THREE_DECIMALS, POINT)) == ("¤", THREE_DECIMALS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_currencies_are_listed_by_name_with_the_common_ones_first(language: str) -> None:
    offered = currencies(language)
    assert [code for code, _ in offered[:4]] == ["USD", "CAD", "MXN", "EUR"]
    assert {code for code, _ in offered} == currency_codes()
    assert len({code for code, _ in offered}) == len(offered)
    others = [name for _, name in offered[4:]]
    assert others == sorted(others, key=lambda name: collation_key(name, language))
    assert all(name[:1] == name[:1].upper() for name in others)


def test_name_of_a_currency_begins_with_a_capital_letter() -> None:
    assert currency_name(TWO_DECIMALS, POINT) == "Ñandu"
    assert currency_name("USD", POINT) == "Our dollar"
    assert currency_name("QQZ", "en") == "QQZ"


def test_what_nobody_pays_in_is_no_currency() -> None:
    codes = dict(currencies("en"))
    assert not {"XAU", "XXX", "XTS", "CLF"} & set(codes)
    assert {"XAF", "XOF", "XPF", "XCD"} <= set(codes)
    assert is_currency("CAD")
    assert not is_currency("XXX")
    assert not is_currency("cad")


def test_list_of_currencies_is_the_callers_own() -> None:
    currencies("en").clear()
    assert currencies("en")


@pytest.mark.parametrize(
    ("region", "currency"),
    [(OWN_REGION, THREE_DECIMALS), (OWN_REGION.lower(), THREE_DECIMALS), ("", "USD"), ("QZ", "USD")],
)
def test_currency_is_that_of_the_country_and_dollars_where_there_is_none(region: str, currency: str) -> None:
    assert default_currency(region) == currency


@given(st.decimals(-(10**20), 10**20, places=6), st.sampled_from([TWO_DECIMALS, NO_DECIMALS, THREE_DECIMALS]))
def test_every_way_of_writing_says_the_same_number(value: Decimal, currency: str) -> None:
    def read(text: str) -> Decimal:
        return Decimal(text.translate(str.maketrans("−", "-", ",¤\u00a0")))

    places = minor_digits(currency)
    plain = read(format_plain_amount(value, currency, POINT))
    assert abs(plain - value) <= Decimal("0.5").scaleb(-places)
    assert read(format_amount(value, currency, POINT).replace(currency, "")) == plain
    assert abs(read(format_price(value, currency, POINT)) - value) <= Decimal("0.00005")
    assert abs(read(format_quantity(value, POINT)) - value) <= Decimal("0.00005")
