"""Addresses as their country writes them, and the form of postal codes."""

from dataclasses import replace
from itertools import product

import pytest

from custlist_desktop.domain.address import address_layout, address_lines, postal_code_example, postal_code_fits
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.geography import country_codes, country_name

_ADDRESSES = {
    "US": ContactDetails(
        address_line1="200 Congress Ave",
        address_line2="Suite 4",
        city="Austin",
        country="US",
        state_province="TX",
        postal_code="78701",
    ),
    "CA-QC": ContactDetails(
        address_line1="12, rue des Érables", city="Laval", country="CA", state_province="QC", postal_code="H7A 1A1"
    ),
    "CA-ON": ContactDetails(
        address_line1="1 King St W", city="Toronto", country="CA", state_province="ON", postal_code="M5H 1A1"
    ),
    "FR": ContactDetails(address_line1="3, rue de Rivoli", city="Paris", country="FR", postal_code="75004"),
    "MX": ContactDetails(address_line1="Calle 60 #491", city="Mérida", country="MX", postal_code="97000"),
    "GB": ContactDetails(address_line1="10 Downing Street", city="London", country="GB", postal_code="SW1A 2AA"),
    "JP": ContactDetails(
        address_line1="1-1 Marunouchi", city="Chiyoda-ku, Tokyo", country="JP", postal_code="100-0005"
    ),
}


@pytest.mark.parametrize(
    ("place", "lines"),
    [
        ("US", ["200 Congress Ave", "Suite 4", "Austin, TX 78701", "United States"]),
        ("CA-QC", ["12, rue des Érables", "Laval (Québec)  H7A 1A1", "Canada"]),
        ("CA-ON", ["1 King St W", "Toronto ON  M5H 1A1", "Canada"]),
        ("FR", ["3, rue de Rivoli", "75004 Paris", "France"]),
        ("MX", ["Calle 60 #491", "97000 Mérida", "Mexico"]),
        ("GB", ["10 Downing Street", "London", "SW1A 2AA", "United Kingdom"]),
        ("JP", ["〒100-0005", "Chiyoda-ku, Tokyo", "1-1 Marunouchi", "Japan"]),
    ],
)
def test_address_is_written_as_its_country_writes_it(place: str, lines: list[str]) -> None:
    assert address_lines(_ADDRESSES[place], "en") == lines


def test_country_is_named_in_the_language_of_the_reader() -> None:
    assert address_lines(_ADDRESSES["US"], "fr")[-1] == "États-Unis"
    assert address_lines(_ADDRESSES["GB"], "es")[-1] == "Reino Unido"


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
    details = ContactDetails(address_line1="1 Raffles Place", city="Singapore", country="SG", postal_code="048616")
    assert address_lines(details, "en") == ["1 Raffles Place", "SINGAPORE 048616", "Singapore"]


@pytest.mark.parametrize(
    ("code", "country", "fits"),
    [
        ("78701", "US", True),
        ("78701-1234", "US", True),
        ("787011", "US", False),
        ("H7A 1A1", "CA", True),
        ("h7a1a1", "CA", True),
        ("H7A", "CA", False),
        ("75004", "FR", True),
        ("7500", "FR", False),
        ("SW1A 2AA", "GB", True),
        ("100-0005", "JP", True),
        ("anything", "AE", True),
        ("anything", "", True),
        ("", "US", True),
    ],
)
def test_postal_code_is_compared_with_the_form_of_its_country(code: str, country: str, fits: bool) -> None:
    assert postal_code_fits(code, country) is fits


def test_example_of_a_postal_code_fits_its_country() -> None:
    for code in country_codes():
        assert postal_code_fits(postal_code_example(code), code), code
    assert postal_code_example("AE") == postal_code_example("") == ""


def test_the_layout_of_a_country_says_where_the_state_stands() -> None:
    assert "%S" in address_layout("MX")
    assert "%S" not in address_layout("FR")
    assert address_layout("") == ""
