"""Amounts, prices, quantities and rates as each locale writes them; currencies by name."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.money import (
    currencies,
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


def _plain(text: str) -> str:
    """``text`` with spaces that a test's reader can tell apart: "_" doesn't break, "'" is a narrow one."""
    return text.replace("\u00a0", "_").replace("\u202f", "'")


@pytest.mark.parametrize(
    ("currency", "digits"), [("CAD", 2), ("USD", 2), ("JPY", 0), ("KWD", 3), ("CLP", 0), ("BHD", 3), ("ZZZ", 2)]
)
def test_minor_unit_has_the_places_of_its_currency(currency: str, digits: int) -> None:
    assert minor_digits(currency) == digits


@pytest.mark.parametrize(
    ("value", "currency", "locale", "written"),
    [
        ("14763.06", "CAD", "en_CA", "$14,763.06"),
        ("14763.06", "CAD", "en_US", "$14,763.06"),
        ("14763.06", "USD", "en_CA", "$14,763.06"),
        ("14763.06", "CAD", "fr_CA", "14_763,06_$"),
        ("14763.06", "CAD", "fr_FR", "14'763,06_$"),
        ("14763.06", "EUR", "fr_FR", "14'763,06_€"),
        ("14763.06", "MXN", "es_MX", "$14,763.06"),
        ("14763.06", "USD", "es_MX", "$14,763.06"),
        ("14763.06", "EUR", "es_ES", "14.763,06_€"),
        ("14763", "JPY", "en_US", "¥14,763"),
        ("14763.0604", "KWD", "en_US", "KWD_14,763.060"),
        ("14763.06", "CHF", "de_CH", "CHF_14’763.06"),
        ("1234567.8", "INR", "en_IN", "₹12,34,567.80"),
        ("-397.12", "CAD", "en_CA", "−$397.12"),
        ("-397.12", "CAD", "fr_CA", "−397,12_$"),
        ("0", "CAD", "en_CA", "$0.00"),
        ("-0.004", "CAD", "en_CA", "$0.00"),
        ("-0.005", "CAD", "en_CA", "−$0.01"),
        ("0.005", "CAD", "en_CA", "$0.01"),
        ("1E+3", "CAD", "en_CA", "$1,000.00"),
        ("5", "ZZZ", "en_CA", "ZZZ_5.00"),
    ],
)
def test_amount_stands_with_its_sign_where_the_locale_puts_it(
    value: str, currency: str, locale: str, written: str
) -> None:
    assert _plain(format_amount(Decimal(value), currency, locale)) == written


def test_plain_amount_has_no_sign() -> None:
    assert format_plain_amount(Decimal("14763.06"), "CAD", "en_CA") == "14,763.06"
    assert _plain(format_plain_amount(Decimal("-14763.06"), "CAD", "fr_CA")) == "−14_763,06"
    assert format_plain_amount(Decimal("14763.06"), "JPY", "en_CA") == "14,763"


@pytest.mark.parametrize(
    ("value", "currency", "written"),
    [
        ("23", "CAD", "23.00"),
        ("23.5", "CAD", "23.50"),
        ("0.1357", "CAD", "0.1357"),
        ("0.1350", "CAD", "0.135"),
        ("366", "JPY", "366"),
        ("11.6", "JPY", "11.6"),
        ("1.2", "KWD", "1.200"),
        ("1.2345", "KWD", "1.2345"),
    ],
)
def test_price_has_the_places_of_its_currency_and_more_where_it_is_finer(
    value: str, currency: str, written: str
) -> None:
    assert format_price(Decimal(value), currency, "en_US") == written


@pytest.mark.parametrize(
    ("value", "locale", "written"),
    [
        ("44", "en_US", "44.00"),
        ("31.4", "fr_CA", "31,40"),
        ("0.375", "en_US", "0.375"),
        ("1234.5678", "es_ES", "1.234,5678"),
        ("-2", "en_US", "−2.00"),
        ("0.00005", "en_US", "0.0001"),
    ],
)
def test_quantity_has_two_places_to_four(value: str, locale: str, written: str) -> None:
    assert format_quantity(Decimal(value), locale) == written


@pytest.mark.parametrize(
    ("value", "locale", "written"),
    [
        ("25", "en_US", "25%"),
        ("25.00", "en_US", "25%"),
        ("9.975", "en_CA", "9.975%"),
        ("9.975", "fr_CA", "9,975_%"),
        ("20.5", "fr_FR", "20,5_%"),
        ("16", "es_MX", "16%"),
        ("21", "es_ES", "21_%"),
        ("-12.5", "en_US", "−12.5%"),
        ("100000", "en_US", "100,000%"),
        ("5", "tr", "%5"),
    ],
)
def test_rate_is_written_as_the_locale_writes_percents(value: str, locale: str, written: str) -> None:
    assert _plain(format_percent(Decimal(value), locale)) == written


def test_dollars_of_north_america_are_a_bare_sign_to_everyone() -> None:
    for locale in ("en_US", "en_CA", "fr_CA", "fr_FR", "es_MX", "es_ES"):
        assert {currency_symbol(code, locale) for code in ("USD", "CAD", "MXN")} == {"$"}
    assert currency_symbol("AUD", "en_US") == "A$"


def test_currencies_are_listed_by_name_with_the_common_ones_first() -> None:
    english = currencies("en")
    assert english[:4] == [
        ("USD", "US Dollar"),
        ("CAD", "Canadian Dollar"),
        ("MXN", "Mexican Peso"),
        ("EUR", "Euro"),
    ]
    assert english[4][1].startswith("Afghan")
    assert dict(currencies("fr"))["CAD"] == "Dollar canadien"
    assert dict(currencies("es"))["CAD"] == "Dólar canadiense"
    assert len({code for code, _ in english}) == len(english) > 140


def test_what_nobody_pays_in_is_no_currency() -> None:
    codes = dict(currencies("en"))
    assert not {"XAU", "XXX", "XTS", "CLF"} & set(codes)
    assert {"XAF", "XOF", "XPF", "XCD"} <= set(codes)
    assert is_currency("CAD")
    assert not is_currency("XXX")
    assert not is_currency("cad")
    assert currency_name("QQQ", "en") == "QQQ"


def test_list_of_currencies_is_the_callers_own() -> None:
    currencies("en").clear()
    assert currencies("en")


@pytest.mark.parametrize(
    ("region", "currency"),
    [
        ("CA", "CAD"),
        ("US", "USD"),
        ("MX", "MXN"),
        ("FR", "EUR"),
        ("JP", "JPY"),
        ("ca", "CAD"),
        ("", "USD"),
        ("QQ", "USD"),
    ],
)
def test_currency_of_a_country(region: str, currency: str) -> None:
    assert default_currency(region) == currency


@given(st.decimals(-(10**20), 10**20, places=6), st.sampled_from(["CAD", "JPY", "KWD"]))
def test_every_way_of_writing_says_the_same_number(value: Decimal, currency: str) -> None:
    def read(text: str) -> Decimal:
        return Decimal(text.translate(str.maketrans("−", "-", ",$¥\u00a0")))

    places = minor_digits(currency)
    plain = read(format_plain_amount(value, currency, "en_US"))
    assert abs(plain - value) <= Decimal("0.5").scaleb(-places)
    assert read(format_amount(value, currency, "en_US").replace("KWD", "")) == plain
    assert abs(read(format_price(value, currency, "en_US")) - value) <= Decimal("0.00005")
    assert abs(read(format_quantity(value, "en_US")) - value) <= Decimal("0.00005")
