"""Which details can be saved: errors that block, warnings that don't, and what is put right by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.checks import check_customer, errors_in, normalised
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails, Severity
from custlist_desktop.domain.fields import MAX_LINE_LENGTH, MAX_NOTES_LENGTH


def _codes(**fields: str) -> dict[str, str]:
    details = CustomerDetails(**({"company": "Gagné Roofing"} | fields))
    return {problem.field: problem.code for problem in check_customer(normalised(details), "US")}


@pytest.mark.parametrize("fields", [{"company": "Gagné"}, {"company": "", "contact_name": "Mélanie"}])
def test_company_or_contact_name_is_enough(fields: dict[str, str]) -> None:
    assert _codes(**fields) == {}


@pytest.mark.parametrize("company", ["", "   ", "\x00", "\u200b\u202b", "\u00ad"])
def test_without_anything_to_read_in_both_names_it_cant_be_saved(company: str) -> None:
    assert _codes(company=company, contact_name=company) == {"company": "name_required"}


@pytest.mark.parametrize("name", [name for name in CUSTOMER_FIELDS if name != "notes"])
def test_line_that_is_too_long_is_refused(name: str) -> None:
    details = CustomerDetails(**({"company": "x"} | {name: "x" * (MAX_LINE_LENGTH + 1)}))
    facts = {problem.field: problem.facts for problem in check_customer(details, "US") if problem.code == "too_long"}
    assert facts == {name: {"limit": MAX_LINE_LENGTH, "length": MAX_LINE_LENGTH + 1}}


def test_notes_of_a_hundred_thousand_characters_are_kept_and_longer_ones_refused() -> None:
    assert _codes(notes="x" * MAX_NOTES_LENGTH) == {}
    assert _codes(notes="x" * (MAX_NOTES_LENGTH + 1)) == {"notes": "too_long"}


@pytest.mark.parametrize("name", CUSTOMER_FIELDS)
def test_hundred_thousand_spaces_between_two_letters_are_answered(name: str) -> None:
    assert name == "notes" or "too_long" in {
        problem.code
        for problem in check_customer(CustomerDetails(**{name: "5" + " " * (MAX_NOTES_LENGTH - 2) + "x"}), "US")
    }


def test_m8_state_of_another_country_is_refused() -> None:
    assert _codes(country="CA", state_province="TX") == {"state_province": "state_not_of_country"}
    assert _codes(country="US", state_province="UM") == {"state_province": "state_not_of_country"}
    assert _codes(country="US", state_province="TX") == {}


@pytest.mark.parametrize("country", ["FR", "MX", ""])
def test_m8_changing_country_clears_state(country: str) -> None:
    assert normalised(CustomerDetails(company="x", country=country, state_province="TX")).state_province == ""


def test_unknown_country_is_refused() -> None:
    assert _codes(country="XX") == {"country": "country_unknown"}
    assert _codes(country="us") == {}


def test_problems_come_by_field_in_the_order_of_the_fields() -> None:
    codes = _codes(company="", email="a@@b.c", phone="++1", mobile="abc", website="file:///a", country="XX")
    assert list(codes) == ["company", "email", "phone", "mobile", "website", "country"]


def test_warnings_do_not_block_saving() -> None:
    details = CustomerDetails(
        company="x",
        email="a@office",
        phone="555-2671",
        mobile="514 155-0142",
        website="intranet",
        country="CA",
        postal_code="78701",
    )
    problems = check_customer(details, "US")
    assert {problem.field for problem in problems} == {"email", "phone", "mobile", "website", "postal_code"}
    assert {problem.severity for problem in problems} == {Severity.WARNING}
    assert errors_in(problems) == ()


def test_odd_postal_code_comes_with_an_example() -> None:
    (problem,) = check_customer(CustomerDetails(company="x", country="CA", postal_code="78701"), "US")
    assert problem.facts == {"country": "CA", "example": "H3Z 2Y7"}


def test_errors_are_told_apart_from_warnings() -> None:
    problems = check_customer(CustomerDetails(company="x", email="a@office", phone="++1"), "US")
    assert [problem.code for problem in errors_in(problems)] == ["phone_not_a_number"]


def test_number_is_read_in_the_customers_country_and_else_at_home() -> None:
    assert _codes(phone="01 42 68 53 00", country="FR") == {}
    assert _codes(phone="01 42 68 53 00") == {"phone": "phone_odd"}
    assert _codes(phone="512 555 0123") == {}


@given(st.fixed_dictionaries({name: st.text(st.characters(exclude_categories=[])) for name in CUSTOMER_FIELDS}))
def test_any_text_can_be_checked_and_is_normalised_once(fields: dict[str, str]) -> None:
    details = normalised(CustomerDetails(**fields))
    assert normalised(details) == details
    for problem in check_customer(details, "US"):
        assert problem.field in CUSTOMER_FIELDS
        assert problem.code
