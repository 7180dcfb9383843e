"""Whole addresses taken apart as far as their country proves it."""

import pytest

from custlist_desktop.exchange.address_lines import AddressParts, split_address

_AUSTIN = AddressParts("200 Congress Ave", "Suite 4", "Austin", "TX", "78701", "US")


@pytest.mark.parametrize(
    ("text", "country", "default_country", "parts"),
    [
        ("200 Congress Ave, Suite 4, Austin, TX 78701, USA", "", "CA", _AUSTIN),
        ("200 Congress Ave\r\nSuite 4\r\nAustin, Texas 78701\r\nÉtats-Unis", "", "CA", _AUSTIN),
        ("200 Congress Ave\nSuite 4\nAustin TX 78701", "", "MX", _AUSTIN),
        (
            "12, rue des Érables\nLaval (Québec)  H7A 1A1",
            "",
            "CA",
            AddressParts("12, rue des Érables", "", "Laval", "QC", "H7A 1A1", "CA"),
        ),
        (
            "99 Grande Allée, Québec QC G1R 2B5",
            "",
            "CA",
            AddressParts("99 Grande Allée", "", "Québec", "QC", "G1R 2B5", "CA"),
        ),
        (
            "12 King St W, Toronto, Ontario, m5h 1a1",
            "",
            "US",
            AddressParts("12 King St W", "", "Toronto", "ON", "M5H 1A1", "CA"),
        ),
        ("77 Elm\nBoston, MA", "", "US", AddressParts("77 Elm", "", "Boston", "MA", "", "US")),
        ("5, rue de Rivoli\n75004 Paris", "", "FR", AddressParts("5, rue de Rivoli", "", "Paris", "", "75004", "FR")),
        (
            "5, rue de Rivoli\n75004 Paris\nFrance",
            "",
            "CA",
            AddressParts("5, rue de Rivoli", "", "Paris", "", "75004", "FR"),
        ),
        (
            "Calle 60 #491\n97000 Mérida, Yuc.",
            "MX",
            "US",
            AddressParts("Calle 60 #491", "", "Mérida, Yuc.", "", "97000", "MX"),
        ),
        (
            "10 Downing Street, London, SW1A 2AA, UK",
            "",
            "US",
            AddressParts("10 Downing Street", "", "London", "", "SW1A 2AA", "GB"),
        ),
        ("1 George St\nSydney NSW 2000", "AU", "US", AddressParts("1 George St", "", "Sydney NSW", "", "2000", "AU")),
        (
            "Bahnhofstrasse 1\nCH-8001 Zürich\nSwitzerland",
            "",
            "US",
            AddressParts("Bahnhofstrasse 1", "", "Zürich", "", "8001", "CH"),
        ),
    ],
)
def test_m15_an_address_is_taken_apart_where_its_country_proves_it(
    text: str, country: str, default_country: str, parts: AddressParts
) -> None:
    assert split_address(text, country, default_country) == parts


@pytest.mark.parametrize(
    ("text", "line1", "line2"),
    [
        ("12 Main St", "12 Main St", ""),
        ("12 Main St, rear", "12 Main St, rear", ""),
        ("Main St 5\n3rd floor\nBack door", "Main St 5", "3rd floor, Back door"),
        ("Los Altos, 5", "Los Altos, 5", ""),
        ("", "", ""),
    ],
)
def test_m15_what_nothing_proves_stays_in_the_lines_of_the_street(text: str, line1: str, line2: str) -> None:
    assert split_address(text, "", "US") == AddressParts(line1, line2)


def test_m15_after_a_comma_ca_is_california() -> None:
    assert split_address("5 Ocean Ave, Los Angeles, CA", "", "US").state == "CA"


def test_m15_ten_thousand_characters_are_no_address() -> None:
    text = "5 Main St " * 1_000
    assert split_address(text, "", "US") == AddressParts(text)


@pytest.mark.parametrize(
    ("text", "default", "expected"),
    [
        ("123 Main St; Austin; TX; 78701", "US", ("123 Main St", "", "Austin", "TX", "78701", "US")),
        ("123 Main St, Austin, Tex. 78701 U.S.A.", "CA", ("123 Main St", "", "Austin", "TX", "78701", "US")),
        (
            "12, rue Fullum, bureau 4, Laval (Québec) H7A 1A1",
            "CA",
            ("12, rue Fullum", "bureau 4", "Laval", "QC", "H7A 1A1", "CA"),
        ),
        (
            "12 rue Fullum, Laval, Québec, Canada, H7A 1A1",
            "US",
            ("12 rue Fullum", "", "Laval", "QC", "H7A 1A1", "CA"),
        ),
        (
            "Av. Juárez 10, Col. Centro, C.P. 06000, Ciudad de México, CDMX",
            "MX",
            ("Av. Juárez 10", "Col. Centro", "Ciudad de México, CDMX", "", "06000", "MX"),
        ),
        ("C/ Mayor, 5, 28013 Madrid, Spain", "US", ("C/ Mayor, 5", "", "Madrid", "", "28013", "ES")),
        (
            "Flat 2, 10 High St, Leeds, West Yorkshire, LS1 4AP, UK",
            "US",
            ("Flat 2", "10 High St", "Leeds, West Yorkshire", "", "LS1 4AP", "GB"),
        ),
        ("1 George St, Sydney, NSW, 2000", "AU", ("1 George St", "", "Sydney, NSW", "", "2000", "AU")),
        (
            "Main Street, Ballina, Co. Mayo, F26 X8N2",
            "IE",
            ("Main Street", "", "Ballina, Co. Mayo", "", "F26 X8N2", "IE"),
        ),
    ],
)
def test_m15_the_usual_orders_of_an_address_on_one_line_are_taken_apart(
    text: str, default: str, expected: tuple[str, ...]
) -> None:
    assert split_address(text, "", default) == AddressParts(*expected)
