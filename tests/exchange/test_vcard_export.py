"""Exports as vCards, read line by line as RFC 6350 (version 4.0) and RFC 2426 (3.0) say."""

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.geography import country_name
from custlist_desktop.domain.phone import display_phone, spoken_e164
from custlist_desktop.exchange.formats import VCardVersion, formats
from custlist_desktop.exchange.writers.vcard_export import folded, number_abroad
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.customers.exported import customer_reference
from tests.exchange.exports import cards, export
from tests.helpers.open_list import OpenList


def test_card_carries_every_field(open_list: OpenList, tmp_path: Path) -> None:
    customer = open_list.add(
        company="Gagné; Fils, inc.",
        contact_name="Mélanie de la Gagné",
        job_title="Estimator",
        email="melanie@gagne.example",
        phone="514 555-0187 poste 4",
        mobile="+33 6 12 34 56 78",
        website="www.gagne.example",
        address_line1="4520, rue Saint-Denis",
        address_line2="Bureau 300",
        city="Montréal",
        country="CA",
        state_province="QC",
        postal_code="H2J 2L3",
        notes="Back\\slash\nGate 4411",
    )
    out = tmp_path / "out.vcf"
    assert export(open_list.path, out, formats()["vcf"], "es", vcard_version=VCardVersion.V4) == 1
    (card,) = cards(out)
    assert card.pop("REV").startswith("2026")
    assert card == {
        "VERSION": "4.0",
        "PRODID": "-//Custlist//Custlist Desktop//EN",
        "UID": f"urn:custlist:{customer_reference(open_list.tag(), customer.id)}",
        "KIND": "individual",
        "FN": "Mélanie de la Gagné",
        "N": "Gagné;Mélanie de la;;;",
        "ORG": r"Gagné\; Fils\, inc.",
        "TITLE": "Estimator",
        "EMAIL;TYPE=work": "melanie@gagne.example",
        'TEL;TYPE="voice,work"': f"{spoken_e164('+15145550187')} ext. 4",
        'TEL;TYPE="voice,cell"': spoken_e164("+33612345678"),
        "URL": "www.gagne.example",
        "ADR;TYPE=work": rf";;4520\, rue Saint-Denis\nBureau 300;Montréal;QC;H2J 2L3;{country_name('CA', 'es')}",
        "NOTE": r"Back\\slash\nGate 4411",
        "END": "VCARD",
    }


def test_card_is_of_version_3_0_unless_another_is_asked_for(open_list: OpenList, tmp_path: Path) -> None:
    customer = open_list.add(
        company="Gagné; Fils, inc.",
        contact_name="Mélanie Gagné",
        email="melanie@gagne.example",
        phone="514 555-0187",
        mobile="514 555-0188",
        address_line1="4520, rue Saint-Denis",
        city="Montréal",
        country="CA",
        notes="Gate 4411",
    )
    out = tmp_path / "out.vcf"
    export(open_list.path, out, formats()["vcf"])
    (card,) = cards(out)
    assert re.fullmatch(r"2026-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", card.pop("REV"))
    assert card == {
        "VERSION": "3.0",
        "PRODID": "-//Custlist//Custlist Desktop//EN",
        "UID": f"urn:custlist:{customer_reference(open_list.tag(), customer.id)}",
        "X-CUSTLIST-KIND": "individual",
        "FN": "Mélanie Gagné",
        "N": "Gagné;Mélanie;;;",
        "ORG": r"Gagné\; Fils\, inc.",
        "EMAIL;TYPE=INTERNET,WORK": "melanie@gagne.example",
        "TEL;TYPE=WORK,VOICE": "+1 514-555-0187",
        "TEL;TYPE=CELL,VOICE": "+1 514-555-0188",
        "ADR;TYPE=WORK": rf";;4520\, rue Saint-Denis;Montréal;;;{country_name('CA', 'en')}",
        "NOTE": "Gate 4411",
        "END": "VCARD",
    }


def test_company_without_a_contact_is_an_organisation(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add(company="Gagné Roofing")
    out = tmp_path / "out.vcf"
    export(open_list.path, out, formats()["vcf"], vcard_version=VCardVersion.V4)
    (card,) = cards(out)
    assert (card["KIND"], card["FN"], card["ORG"]) == ("org", "Gagné Roofing", "Gagné Roofing")
    assert not {"N", "ADR;TYPE=work", "NOTE"} & card.keys()
    export(open_list.path, out, formats()["vcf"], vcard_version=VCardVersion.V3)
    (card,) = cards(out)
    assert (card["X-ABShowAs"], card["FN"], card["ORG"]) == ("COMPANY", "Gagné Roofing", "Gagné Roofing")
    assert card["N"] == ";;;;"


def test_number_that_is_no_sure_one_stays_as_typed(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add(phone="555-0187", mobile="1-800-FLOWERS", country="US")
    out = tmp_path / "out.vcf"
    export(open_list.path, out, formats()["vcf"])
    (card,) = cards(out)
    assert card["TEL;TYPE=WORK,VOICE"] == "555-0187"
    assert card["TEL;TYPE=CELL,VOICE"] == "1-800-FLOWERS"


def test_shortcut_for_north_american_numbers_agrees_with_the_long_way(sample_list: OpenList) -> None:
    numbers = [(row.phone, row.phone_e164) for row in Customer.select(Customer.phone, Customer.phone_e164)]
    assert len({e164 for _typed, e164 in numbers}) > 300
    for typed, e164 in numbers:
        assert number_abroad(typed, e164) == display_phone(typed, e164, "ZZ")


def test_every_sample_customer_gets_a_card_of_short_lines(sample_list_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.vcf"
    assert export(sample_list_path, out, formats()["vcf"]) == 600
    assert max(map(len, out.read_bytes().split(b"\r\n"))) <= 75
    found = cards(out)
    assert len(found) == 600
    assert len({card["UID"] for card in found}) == 600


@given(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=400))
def test_folded_line_unfolds_to_what_it_was(line: str) -> None:
    written = folded(line)
    assert written.replace("\r\n ", "") == line
    assert all(len(part.encode()) <= 75 for part in written.split("\r\n"))
