"""Which currency is written beside a number, and whether it can be an estimate's.

What settles it are letters (CA$, MXN) and signs that a currency doesn't write itself with: a bare $ can be any dollar
or peso, and is never another one to those.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache

from custlist_desktop.domain.money import COMMON_CURRENCIES, currency_symbol
from custlist_desktop.domain.quantities import currency_marks
from custlist_desktop.domain.text import locale_of

_LANGUAGES = ("en", "fr", "es")


def other_currencies(cells: Iterable[str], currency: str) -> list[str]:
    """The signs and codes in cells that ``currency`` can't be written with, each once, as they are written."""
    marks = dict.fromkeys(mark for cell in cells for mark in currency_marks(cell))
    return [mark for mark in marks if not _can_be(mark, currency)]


def _can_be(mark: str, currency: str) -> bool:
    plain = unicodedata.normalize("NFKC", mark)
    letters = "".join(char for char in plain if char.isascii() and char.isalpha())
    signs = {char for char in plain if unicodedata.category(char) == "Sc"}
    if plain.replace(" ", "") in _symbols(currency):
        return True
    if letters:
        return currency.startswith(letters)  # US$, $ CA, C$, MXN
    return signs <= _signs(currency)


@cache
def _symbols(currency: str) -> frozenset[str]:
    """How a currency is written in the three languages, and in those of its own country (CLDR's)."""
    from babel.localedata import locale_identifiers  # here, because loading Babel takes a tenth of the start-up

    own = [] if currency in COMMON_CURRENCIES else _locales_of(currency[:2], locale_identifiers())
    return frozenset(
        unicodedata.normalize("NFKC", currency_symbol(currency, locale)) for locale in (*_LANGUAGES, *own)
    )


def _locales_of(country: str, locales: Iterable[str]) -> list[str]:
    return [each for each in locales if each.endswith(f"_{country}") and "latn" in locale_of(each).number_symbols]


@cache
def _signs(currency: str) -> frozenset[str]:
    return frozenset(char for symbol in _symbols(currency) for char in symbol if unicodedata.category(char) == "Sc")
