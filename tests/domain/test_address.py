"""Addresses as their country writes them, and the form of postal codes."""

from dataclasses import replace
from itertools import product

import pytest

from custlist_desktop.domain.address import (
    address_layout,
    address_lines,
    postal_code_example,
    postal_code_fits,
    written_postal_code,
)
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.geography import LANGUAGES, country_codes, country_name
from tests.helpers.own_address_rules import CITY_STATE, CODE_FIRST, CODELESS, MARKED, STATED

_STREET = ContactDetails(address_line1="200 Congress Ave", city="Austin")
_ADDRESSES = {
    STATED: replace(_STREET, address_line2="Suite 4", country=STATED, state_province="TX", postal_code="78701"),
    CODE_FIRST: replace(_STREET, country=CODE_FIRST, state_province="TX", postal_code="H7A 1A1"),
    MARKED: replace(_STREET, country=MARKED, postal_code="100-0005"),
    CITY_STATE: replace(_STREET, country=CITY_STATE, postal_code="048616"),
    CODELESS: replace(_STREET, country=CODELESS),
    "": replace(_STREET, postal_code="78701"),
}


@pytest.mark.parametrize(
    ("country", "lines"),
    [
        (STATED, ["200 Congress Ave", "Suite 4", "Austin, TX 78701", STATED]),
        (CODE_FIRST, ["200 Congress Ave", "H7A 1A1 Austin", CODE_FIRST]),
        (MARKED, ["〒100-0005", "Austin", "200 Congress Ave", MARKED]),
        (CITY_STATE, ["200 Congress Ave", "Austin", "OUR CITY 048616", CITY_STATE]),
        (CODELESS, ["200 Congress Ave", "Austin", CODELESS]),
        ("", ["200 Congress Ave", "78701 Austin"]),
    ],
)
def test_address_is_written_as_its_country_writes_it(country: str, lines: list[str]) -> None:
    assert address_lines(_ADDRESSES[country], "en") == lines


def test_canadian_postal_code_stands_apart_and_quebec_is_written_out() -> None:
    """Canada Post's addressing guidelines."""
    laval = ContactDetails(city="Laval", country="CA", state_province="QC", postal_code="H7A 1A1")
    (line, _country) = address_lines(laval, "en")
    assert "(Québec)  H7A 1A1" in line
    toronto = replace(laval, city="Toronto", state_province="ON", postal_code="M5H 1A1")
    (line, _country) = address_lines(toronto, "en")
    assert "ON  M5H 1A1" in line


@pytest.mark.parametrize("language", LANGUAGES)
def test_country_is_named_in_the_language_of_the_reader(language: str) -> None:
    for code in country_codes():
        assert address_lines(replace(_STREET, country=code), language)[-1] == country_name(code, language)


_PARTS = ("address_line1", "address_line2", "city", "state_province", "postal_code", "country")


@pytest.mark.parametrize("place", _ADDRESSES)
def test_missing_parts_leave_no_punctuation_and_no_empty_line_and_lose_nothing(place: str) -> None:
    for kept in product((False, True), repeat=len(_PARTS)):
        missing = {name: "" for name, is_kept in zip(_PARTS, kept, strict=True) if not is_kept}
        details = replace(_ADDRESSES[place], **missing)
        lines = address_lines(details, "en")
        for line in lines:
            assert line == line.strip(" ,-")
            assert line not in ("〒", "()")
        for name in ("address_line1", "address_line2", "city", "postal_code"):
            assert getattr(details, name) in "\n".join(lines)


def test_no_address_is_no_line() -> None:
    assert address_lines(ContactDetails(company="Gagné Roofing"), "en") == []


def test_every_country_writes_street_city_postal_code_and_its_name() -> None:
    for code in country_codes():
        details = ContactDetails(address_line1="12 High St", city="Somewhere", country=code, postal_code="12345")
        lines = address_lines(details, "en")
        for part in ("12 High St", "Somewhere", country_name(code, "en")):
            assert any(part in line for line in lines), code


def test_city_that_is_its_own_country_is_written_once() -> None:
    details = replace(_ADDRESSES[CITY_STATE], city="Our City")
    assert address_lines(details, "en") == ["200 Congress Ave", "OUR CITY 048616", CITY_STATE]


@pytest.mark.parametrize(
    ("code", "country", "fits"),
    [
        ("78701", STATED, True),
        ("78701-1234", STATED, True),
        ("787011", STATED, False),
        ("H7A 1A1", CODE_FIRST, True),
        ("h7a1a1", CODE_FIRST, True),
        (" H7A 1A1 ", CODE_FIRST, True),
        ("H7A", CODE_FIRST, False),
        ("anything", CODELESS, True),
        ("anything", "", True),
        ("", STATED, True),
    ],
)
def test_postal_code_is_compared_with_the_form_of_its_country(code: str, country: str, fits: bool) -> None:
    assert postal_code_fits(code, country) is fits


def test_example_of_a_postal_code_fits_its_country() -> None:
    for code in country_codes():
        assert postal_code_fits(postal_code_example(code), code), code
    assert postal_code_example(STATED) == "12345"
    assert postal_code_example("SE") == "114 55"
    assert postal_code_example(CODELESS) == postal_code_example("") == ""


def test_the_layout_of_a_country_says_where_the_state_stands() -> None:
    assert "%S" in address_layout(STATED)
    assert "%S" not in address_layout(CODE_FIRST)
    assert address_layout("") == ""


@pytest.mark.parametrize(
    ("typed", "country", "written"),
    [
        ("h7a1a1", CODE_FIRST, "H7A 1A1"),
        ("H7A-1A1", CODE_FIRST, "H7A 1A1"),
        ("h7a\u20141a1", CODE_FIRST, "H7A 1A1"),
        ("1000005", MARKED, "100-0005"),
        ("123456789", STATED, "12345-6789"),
        ("221621010", "US", "22162-1010"),
        ("22162 1010", "US", "22162-1010"),
        ("11455", "SE", "114 55"),
    ],
)
def test_postal_code_is_written_as_its_country_writes_it(typed: str, country: str, written: str) -> None:
    assert written_postal_code(typed, country) == written
    assert written_postal_code(written, country) == written


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("ask", CODE_FIRST),
        ("H7A 1A", CODE_FIRST),
        ("h7a1a1x", CODE_FIRST),
        ("D-h7a1a1", CODE_FIRST),
        ("15-124", "US"),  # Polish
        ("114 55", "US"),  # Swedish
        ("h7a1a1", CODELESS),
        ("h7a1a1", ""),
        ("1" * 50, "US"),
        ("", "US"),
    ],
)
def test_what_is_no_postal_code_of_its_country_stays_as_it_was_typed(typed: str, country: str) -> None:
    assert written_postal_code(typed, country) == typed


def test_a_postal_code_with_more_behind_it_does_not_fit() -> None:
    assert not postal_code_fits("9490123", "LI")
