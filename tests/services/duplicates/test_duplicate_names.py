"""Names that may be one and the same, and names that are two (M5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.services.duplicates.names import Agreement, Name, agreement, read_name

SAME_COMPANIES = [
    ("Construction Gagné inc.", "CONSTRUCTION GAGNE"),
    ("Toitures Lavoie ltée", "Lavoie Toitures Inc"),
    ("Grupo Ibáñez, S.A. de C.V.", "Ibanez"),
    ("Ibáñez S. de R.L. de C.V.", "IBÁÑEZ"),
    ("SARL Dupont & Fils", "Dupont et fils"),
    ("L'Atelier Rénovation", "Atelier Renovation"),
    ("O'Brien Roofing LLC", "OBrien Roofing, L.L.C."),
    ("Roof Tech", "Rooftech"),
    ("Premier Const. Co.", "Premier Construction Company"),
    ("Intl. Steel Mfg", "International Steel Manufacturing"),
    ("Hill Bros. Elec.", "Hill Brothers Electric"),
    ("Constr. Pérez", "Construcciones Pérez"),
    ("Beaumont Building Co.", "Beaumnot Building"),
    ("The Smith Group", "Smith"),
    ("9123-4567 Québec inc.", "9123 4567 quebec"),
]
OTHER_COMPANIES = [
    ("Depot 12", "Depot 13"),
    ("Sunset Condos Phase I", "Sunset Condos Phase II"),
    ("Harbor Tower B", "Harbor Tower C"),
    ("9123-4567 Québec inc.", "9123-4568 Québec inc."),
    ("Gagné Toitures", "Gagné Peinture"),
    ("Smith Roofing", "Jones Roofing"),
    ("ABC Construction", "ABD Construction"),
]
SAME_PEOPLE = [
    ("Mélanie Gagné", "melanie gagne"),
    ("Gagné, Mélanie", "Mélanie Gagné"),
    ("Jean-Pierre Roy", "Jean Pierre Roy"),
    ("M. Luc Bélanger", "Luc Belanger"),
    ("Hélène Beaumont", "Hélène Beaumnot"),
]
MAYBE_ONE_PERSON = [
    ("J. Roy", "Jean Roy"),
    ("Rob Miller", "Robert Miller"),
    ("María García", "María García López"),
    ("Gagné", "Mélanie Gagné"),
]
OTHER_PEOPLE = [
    ("Jean Tremblay", "Marie Tremblay"),
    ("Paul Roy", "Paula Roy"),
    ("Daniel Côté", "Danielle Côté"),
    ("Mario Ruiz", "Maria Ruiz"),
    ("John Smith", "John Miller"),
]


@pytest.mark.parametrize(("one", "other"), SAME_COMPANIES)
def test_m5_companies_agree_whatever_their_form_order_and_accents(one: str, other: str) -> None:
    assert agreement(read_name(one, ""), read_name(other, "")) is Agreement.SAME


@pytest.mark.parametrize(("one", "other"), OTHER_COMPANIES)
def test_companies_that_sound_alike_are_not_the_same(one: str, other: str) -> None:
    assert agreement(read_name(one, ""), read_name(other, "")) is not Agreement.SAME


@pytest.mark.parametrize(("one", "other"), SAME_PEOPLE)
def test_m5_people_agree_whatever_the_order_and_accents(one: str, other: str) -> None:
    assert agreement(read_name("", one), read_name("", other)) is Agreement.SAME


@pytest.mark.parametrize(("one", "other"), MAYBE_ONE_PERSON)
def test_shortened_and_longer_names_are_open(one: str, other: str) -> None:
    assert agreement(read_name("", one), read_name("", other)) is Agreement.OPEN
    assert agreement(read_name("Roofs", one), read_name("ROOFS", other)) is Agreement.SAME


@pytest.mark.parametrize(("one", "other"), OTHER_PEOPLE)
def test_members_of_a_family_are_different(one: str, other: str) -> None:
    assert agreement(read_name("", one), read_name("", other)) is Agreement.DIFFERENT
    assert agreement(read_name("Roofs", one), read_name("Roofs", other)) is Agreement.DIFFERENT


def test_a_company_may_name_its_own_city_or_not() -> None:
    plain = read_name("ABC Roofing", "", "Houston")
    assert agreement(plain, read_name("ABC Roofing Houston", "", "Houston")) is Agreement.SAME
    assert agreement(plain, read_name("ABC Roofing Dallas", "", "Houston")) is Agreement.OPEN


def test_a_person_written_as_the_company_is_the_person() -> None:
    assert agreement(read_name("Mélanie Gagné", ""), read_name("", "melanie gagne")) is Agreement.SAME
    assert agreement(read_name("Gagné", ""), read_name("", "Gagné")) is Agreement.OPEN


def test_one_person_at_two_companies_is_open_and_two_companies_alone_are_not() -> None:
    assert agreement(read_name("Roofs", "Ana Ruiz"), read_name("Walls", "Ana Ruiz")) is Agreement.OPEN
    assert agreement(read_name("Roofs", ""), read_name("Walls", "Ana Ruiz")) is Agreement.DIFFERENT


NAMES = st.builds(
    read_name,
    st.text("aábcñ .&-1", max_size=12),
    st.text("aábcñ .'-", max_size=12),
)


@given(NAMES, NAMES)
def test_what_two_names_say_does_not_depend_on_which_comes_first(one: Name, other: Name) -> None:
    assert agreement(one, other) is agreement(other, one)


@given(NAMES)
def test_nobody_differs_from_themselves(name: Name) -> None:
    assert agreement(name, name) is not Agreement.DIFFERENT
