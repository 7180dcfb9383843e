"""Currencies (ISO 4217) and how amounts and numbers are written, by Babel's CLDR data. Decimals stay exact."""

from functools import cache

from babel.numbers import get_currency_precision


@cache
def minor_digits(currency: str) -> int:
    """Decimal places of a currency's minor unit (ISO 4217): 2 for CAD, 0 for JPY, 3 for KWD."""
    return get_currency_precision(currency)
