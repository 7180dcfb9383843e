"""Locales, currencies and a country of our own: what they say stands here, so that no release of CLDR changes it.

Their codes are those that no standard will ever give away: ISO 639-2 keeps qaa to qtz for private use, and ISO 3166-1
QM to QZ. Tests say by them what we make of a locale's data; what a locale that exists says is nobody's to assert.
"""

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import babel.localedata
import pytest
from babel.core import get_global
from babel.numbers import parse_pattern

POINT: Final = "qaa"
"""Writes $1,234.50 and 25%."""
COMMA: Final = "qab"
"""Writes 1.234,50 $ and 25 %, with a no-break space before the signs."""
SPACE: Final = "qac"
"""Writes 1 234,50 $ and 25 %, every space a narrow no-break one."""
APOSTROPHE: Final = "qad"
"""Writes $ 1’234.50 and %25."""
PAIRS: Final = "qae"
"""Writes $12,34,567.50."""
OWN_LOCALES: Final = (POINT, COMMA, SPACE, APOSTROPHE, PAIRS)

NO_DECIMALS, TWO_DECIMALS, THREE_DECIMALS = "QQA", "QQB", "QQC"
"""Currencies by the decimals of their minor unit; each locale of ours has the sign ¤ for the second alone."""
OWN_REGION: Final = "QM"
"""A country whose people pay in `THREE_DECIMALS`."""

_NARROW: Final = "\u202f"
_NBSP: Final = "\u00a0"
_SHAPES: Final[dict[str, tuple[str, str, str, str, str]]] = {
    # decimal mark, mark of groups, number, percent, money
    POINT: (".", ",", "#,##0.###", "#,##0%", "¤#,##0.00"),
    COMMA: (",", ".", "#,##0.###", f"#,##0{_NBSP}%", f"#,##0.00{_NBSP}¤"),
    SPACE: (",", _NARROW, "#,##0.###", f"#,##0{_NARROW}%", f"#,##0.00{_NARROW}¤"),
    APOSTROPHE: (".", "’", "#,##0.###", "%#,##0", f"¤{_NBSP}#,##0.00;¤-#,##0.00"),
    PAIRS: (".", ",", "#,##,##0.###", "#,##,##0%", "¤#,##,##0.00"),
}


def _data_of(name: str) -> dict[str, Any]:
    """What Babel would have read from its file, were ``name`` one of CLDR's."""
    decimal, group, number, percent, money = _SHAPES[name]
    data = copy.deepcopy(babel.localedata.load("root"))
    data["number_symbols"]["latn"] |= {"decimal": decimal, "group": group}
    data["decimal_formats"][None] = parse_pattern(number)
    data["percent_formats"][None] = parse_pattern(percent)
    data["currency_formats"]["standard"] = parse_pattern(money)
    data["currency_symbols"] = {TWO_DECIMALS: "¤"}
    data["currency_names"] = {NO_DECIMALS: "zed", TWO_DECIMALS: "ñandu", THREE_DECIMALS: "Nzed", "USD": "our dollar"}
    return data


@contextmanager
def own_locales() -> Iterator[None]:
    """Makes Babel know what is ours beside all that it knows by itself."""
    load, exists = babel.localedata.load, babel.localedata.exists
    data = {name: _data_of(name) for name in OWN_LOCALES}

    def load_or_ours(name: str, merge_inherited: bool = True) -> dict[str, Any]:
        return data[name] if name in data else load(name, merge_inherited)

    def exists_or_ours(name: str) -> bool:
        return name in data or exists(name)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(babel.localedata, "load", load_or_ours)
        patch.setattr(babel.localedata, "exists", exists_or_ours)
        for digits, currency in ((0, NO_DECIMALS), (2, TWO_DECIMALS), (3, THREE_DECIMALS)):
            patch.setitem(get_global("currency_fractions"), currency, (digits, 0, digits, 0))
        patch.setitem(get_global("territory_currencies"), OWN_REGION, [(THREE_DECIMALS, (1970, 1, 1), None, True)])
        yield
