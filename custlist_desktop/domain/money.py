"""Currencies (ISO 4217) and how amounts and numbers are written, by Babel's CLDR data. Decimals stay exact.

Numbers are rounded half up for the eye only, and a minus is the typographic one (U+2212), as wide as a digit.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cache

from custlist_desktop.domain.estimate import PRICE_PLACES, SCALE_PLACES
from custlist_desktop.domain.geography import collation_key
from custlist_desktop.domain.iso_codes import CURRENCIES, iso_entries
from custlist_desktop.domain.text import locale_of

COMMON_CURRENCIES = ("USD", "CAD", "MXN", "EUR")
"""What most estimates are in; first in every list of currencies."""

MINUS = "−"
_NBSP = "\u00a0"
_WIDE = Context(prec=60, rounding=ROUND_HALF_UP)
# Neighbours write their own currency with a bare $, and the estimate names its currency beside the total.
_DOLLAR_SIGN_ALONE = frozenset({"USD", "CAD", "MXN"})
# Signs that several currencies share: dollars and pesos, pounds, yen and yuan, rupees.
_SHARED_SIGNS = frozenset("$£¥₨")
# Crowns, and what else shares a sign made of letters: only the currency's own letters tell those apart.
_SHARED_LETTERS = frozenset({"kr", "kr.", "Kč", "R", "Rs", "Rs.", "L", "S", "Fr", "FC", "F", "Br", "K", "DA", "DT"})
# Metals, units of account, bonds, funds, testing (ISO 4217): nothing that a client pays in.
_METALS_AND_UNITS = frozenset(
    # The last one is ISO 4217's own code for "no currency".
    ("XAD", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX")
)
_FUNDS = frozenset(("BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW"))
_NUMBER_IN_PATTERN = re.compile(r"[#0.,]+")


@cache
def minor_digits(currency: str) -> int:
    """Decimal places of a currency's minor unit: 2 for CAD, 0 for JPY, 3 for KWD; 2 for one that isn't known.

    They are CLDR's: ISO 4217's but for a few currencies whose minor unit went out of use (IQD, LBP).
    """
    from babel.numbers import get_currency_precision  # here, because loading Babel takes a tenth of the start-up

    return get_currency_precision(currency)


@dataclass(frozen=True, slots=True)
class _AmountShape:
    """How a locale writes numbers: marks, how many digits stand between groups, and where signs go."""

    decimal: str
    group: str
    last_group: int
    other_groups: int
    percent: str  # with {} for the number
    money: str  # with {number} and {symbol}


@cache
def _shape_of(locale: str) -> _AmountShape:
    known = locale_of(locale)
    symbols = known.number_symbols["latn"]
    groups = known.decimal_formats[None].grouping
    percent = _NUMBER_IN_PATTERN.sub("{}", known.percent_formats[None].pattern.partition(";")[0], count=1)
    money = known.currency_formats["standard"].pattern.partition(";")[0].strip("\u200e\u200f")
    money = _NUMBER_IN_PATTERN.sub("{number}", money, count=1).replace("¤", "{symbol}")
    return _AmountShape(symbols["decimal"], symbols["group"], groups[0], groups[1], percent, money)


def _digits(value: Decimal, least: int, most: int, locale: str) -> str:
    """``value`` without its sign, with ``least`` to ``most`` decimals."""
    shape = _shape_of(locale)
    exact = abs(value).quantize(Decimal(1).scaleb(-most), ROUND_HALF_UP, _WIDE)
    whole, _, fraction = f"{exact:f}".partition(".")
    fraction = fraction.rstrip("0").ljust(least, "0")
    groups = [whole[-shape.last_group :]]
    whole = whole[: -shape.last_group]
    while whole:
        groups.append(whole[-shape.other_groups :])
        whole = whole[: -shape.other_groups]
    number = shape.group.join(reversed(groups))
    return f"{number}{shape.decimal}{fraction}" if fraction else number


def _signed(written: str, value: Decimal, digits: str) -> str:
    """``written`` behind a minus, unless ``value`` is rounded to zero."""
    return MINUS + written if value < 0 and digits.strip("0.,") else written


def _number(value: Decimal, least: int, most: int, locale: str) -> str:
    digits = _digits(value, least, most, locale)
    return _signed(digits, value, digits)


@cache
def currency_symbol(currency: str, locale: str) -> str:
    """The sign of ``currency`` to a reader of ``locale``: "$" for all dollars of North America and for the peso."""
    if currency in _DOLLAR_SIGN_ALONE:
        return "$"
    return str(locale_of(locale).currency_symbols.get(currency, currency))


def currency_letters(currency: str, locale: str) -> str:
    """The sign of ``currency`` and, where others share it, the letters that tell it from them.

    The letters are ISO 4217's of the country: "US$", "CA$", "MX$"; French writes them behind the sign: "$ CA" (Office
    québécois de la langue française). A sign that is its own currency's alone stays as it is: "€".
    """
    symbol = currency_symbol(currency, locale)
    if symbol in _SHARED_SIGNS:
        return f"{symbol}{_NBSP}{currency[:2]}" if locale.startswith("fr") else f"{currency[:2]}{symbol}"
    return currency if symbol in _SHARED_LETTERS else symbol


def format_amount(value: Decimal, currency: str, locale: str) -> str:
    """An amount with its sign, as the locale writes it: "$14,763.06", "14 763,06 $" (with no-break spaces)."""
    return _with_sign(value, currency, locale, currency_symbol(currency, locale))


def format_named_amount(value: Decimal, currency: str, locale: str) -> str:
    """The same with a sign that no other currency has: "US$14,763.06", "14 763,06 $ CA"."""
    return _with_sign(value, currency, locale, currency_letters(currency, locale))


def _with_sign(value: Decimal, currency: str, locale: str, symbol: str) -> str:
    places = minor_digits(currency)
    digits = _digits(value, places, places, locale)
    pattern = _shape_of(locale).money
    if pattern.startswith("{symbol}{number}") and symbol[-1:].isalpha():  # CLDR's currencySpacing
        pattern = pattern.replace("{symbol}", "{symbol}" + _NBSP)
    return _signed(pattern.format(number=digits, symbol=symbol), value, digits)


def format_plain_amount(value: Decimal, currency: str, locale: str) -> str:
    """An amount without a sign of its currency, in a column that says which: "14,763.06"."""
    places = minor_digits(currency)
    return _number(value, places, places, locale)


def with_plus(written: str) -> str:
    """A written amount that says whether it is more or less: "+97.20", "−11.30"."""
    return written if written.startswith(MINUS) else f"+{written}"


def format_price(value: Decimal, currency: str, locale: str) -> str:
    """A price of one unit: as many decimals as the minor unit has, and up to six where it is finer."""
    return _number(value, minor_digits(currency), PRICE_PLACES, locale)


def format_quantity(value: Decimal, locale: str) -> str:
    """A quantity without needless zeros, and with up to four decimals: "12", "31.4"."""
    return _number(value, 0, SCALE_PLACES, locale)


def format_percent(value: Decimal, locale: str) -> str:
    """A rate that is in percent already: 9.975 is "9.975%" in English and "9,975 %" in French."""
    digits = _digits(value, 0, SCALE_PLACES, locale)
    return _signed(_shape_of(locale).percent.format(digits), value, digits)


@cache
def currency_codes() -> frozenset[str]:
    """All ISO 4217 codes that something can be paid in."""
    return frozenset(currency["alpha_3"] for currency in iso_entries(CURRENCIES)) - _METALS_AND_UNITS - _FUNDS


def is_currency(code: str) -> bool:
    return code in currency_codes()


def currency_name(code: str, language: str) -> str:
    """The name of a currency in ``language``, such as "US Dollar"; an unknown code is returned as it is."""
    name = str(locale_of(language).currencies.get(code, code))
    return name[:1].upper() + name[1:]


def currencies(language: str) -> list[tuple[str, str]]:
    """Codes and names in ``language`` of all currencies: `COMMON_CURRENCIES` first, the others by name."""
    return list(_currencies(language))


@cache
def _currencies(language: str) -> tuple[tuple[str, str], ...]:
    names = {code: currency_name(code, language) for code in currency_codes()}
    first = {code: rank for rank, code in enumerate(COMMON_CURRENCIES)}

    def place(item: tuple[str, str]) -> tuple[int, str, str]:
        return first.get(item[0], len(first)), collation_key(item[1], language), item[0]

    return tuple(sorted(names.items(), key=place))


@cache
def default_currency(region: str, today: date | None = None) -> str:
    """The currency of a country by its ISO 3166-1 code (CLDR's); US dollars where there is none."""
    from babel.numbers import get_territory_currencies

    found = get_territory_currencies(region.upper(), today or date.today()) if region else []
    return found[0] if found else COMMON_CURRENCIES[0]
