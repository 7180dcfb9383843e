"""A new customer from what was typed into a search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.typed_customer import customer_from, is_company_name


@pytest.mark.parametrize(
    ("typed", "company", "contact", "email", "phone"),
    [
        ("", "", "", "", ""),
        ("Zoé", "", "Zoé", "", ""),
        ("Zoé Tremblay-Roy", "", "Zoé Tremblay-Roy", "", ""),
        ("Toitures Lavoie inc.", "Toitures Lavoie inc.", "", "", ""),
        ("Martin, Inc.", "Martin, Inc.", "", "", ""),
        ("Smith & Sons", "Smith & Sons", "", "", ""),
        ("École Saint-Jean", "École Saint-Jean", "", "", ""),
        ("Constructora del Norte", "Constructora del Norte", "", "", ""),
        ("IBM", "IBM", "", "", ""),
        ("Gagné Roofing, Mélanie Gagné", "Gagné Roofing", "Mélanie Gagné", "", ""),
        ("luc@gagne.example", "", "", "luc@gagne.example", ""),
        ("Luc Gagné <luc@gagne.example>", "", "Luc Gagné", "luc@gagne.example", ""),
        ("(512) 555-0123", "", "", "", "(512) 555-0123"),
        ("Luc Gagné, 512 555 0123 x4", "", "Luc Gagné", "", "512 555 0123 x4"),
        ("Gagné Roofing 512-555-0123 a@b.example", "Gagné Roofing", "", "a@b.example", "512-555-0123"),
        ("1200 Main Street", "1200 Main Street", "", "", ""),
        ("12", "12", "", "", ""),
    ],
)
def test_each_part_goes_where_it_belongs(typed: str, company: str, contact: str, email: str, phone: str) -> None:
    details = customer_from(typed, "US")
    assert (details.company, details.contact_name, details.email, details.phone) == (company, contact, email, phone)


@pytest.mark.parametrize("name", ["Sara Costa", "Marco Polo", "Ana Sanchez", "Ville Virtanen", "Otto Incze"])
def test_person_whose_name_has_a_part_of_a_companys_is_a_person(name: str) -> None:
    assert not is_company_name(name)


@given(st.text(max_size=300))
def test_nothing_typed_is_lost(typed: str) -> None:
    details = customer_from(typed, "US")
    kept = "".join((details.company, details.contact_name, details.email, details.phone))
    assert {each for each in typed if each.isalnum()} <= set(kept)
