"""Likely duplicates: pointed out by number, email or name, never refused (M5)."""

import pytest

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.services.duplicates.service import LikelyDuplicate, Likeness, likely_duplicate
from tests.helpers.open_list import HOME_REGION, OpenList


def _like(fields: dict[str, str], except_id: int | None = None) -> LikelyDuplicate | None:
    return likely_duplicate(CustomerDetails(**fields), HOME_REGION, except_id)


@pytest.fixture
def gagne(open_list: OpenList) -> int:
    """The key of a customer with everything, between two others."""
    open_list.add(company="Before")
    key = open_list.add(
        company="Construction Gagné",
        contact_name="Mélanie Gagné",
        email="Melanie@Gagne.example",
        phone="(514) 555-0187 poste 12",
        mobile="+33 6 12 34 56 78",
        city="Laval",
        country="CA",
    ).id
    open_list.add(company="After", phone="555-2671")
    return key


@pytest.mark.parametrize(
    ("field", "typed", "country"),
    [
        ("phone", "514.555.0187", ""),
        ("phone", "+1 514 555 0187", "FR"),
        ("phone", "1-514-555-0187 x99", "US"),
        ("mobile", "5145550187", "CA"),
    ],
)
def test_m5_same_number_is_pointed_out_in_either_field(gagne: int, field: str, typed: str, country: str) -> None:
    found = _like({field: typed, "country": country})
    assert found == LikelyDuplicate(
        gagne,
        "Construction Gagné",
        "Mélanie Gagné",
        "Laval",
        Likeness.SAME_PHONE,
        "(514) 555-0187 poste 12",
        "+15145550187",
    )


@pytest.mark.parametrize("field", ["phone", "mobile"])
def test_m5_number_is_compared_with_mobile_numbers_too(gagne: int, field: str) -> None:
    found = _like({field: "06 12 34 56 78", "country": "FR"})
    assert found is not None
    assert (found.id, found.likeness, found.phone) == (gagne, Likeness.SAME_PHONE, "+33 6 12 34 56 78")


@pytest.mark.parametrize("email", ["melanie@gagne.example", "MELANIE@GAGNE.EXAMPLE", "  Melanie@gagne.example "])
def test_m5_same_email_is_pointed_out_whatever_its_case(gagne: int, email: str) -> None:
    found = _like({"email": email})
    assert found is not None
    assert (found.id, found.likeness, found.phone) == (gagne, Likeness.SAME_EMAIL, "")


@pytest.mark.parametrize(
    ("company", "contact"),
    [
        ("Construction Gagné", "Mélanie Gagné"),
        ("CONSTRUCTION GAGNE", "melanie gagne"),
        ("Construction Gagne\u0301", "Melanie Gagné"),
    ],
)
def test_m5_same_company_and_contact_are_pointed_out_whatever_their_accents(
    gagne: int, company: str, contact: str
) -> None:
    found = _like({"company": company, "contact_name": contact})
    assert found is not None
    assert (found.id, found.likeness) == (gagne, Likeness.SAME_NAME)


def test_m5_enye_is_no_other_letter_here(open_list: OpenList) -> None:
    key = open_list.add(company="Muñoz", contact_name="Ana Ibáñez").id
    found = _like({"company": "Munoz", "contact_name": "ana ibanez"})
    assert found is not None
    assert found.id == key


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"company": "Construction Gagné"},
        {"contact_name": "Mélanie Gagné"},
        {"company": "Construction Gagné", "contact_name": "Mélanie"},
        {"phone": "555-2671"},
        {"phone": "++1", "email": "@", "mobile": "x"},
        {"email": "melanie"},
        {"company": "\u0301", "contact_name": "\u0301"},
        {"company": "%", "contact_name": "%"},
        {"email": "%@%"},
    ],
)
def test_little_in_common_is_no_likeness(gagne: int, fields: dict[str, str]) -> None:
    assert _like(fields) is None


def test_customer_is_no_duplicate_of_itself_but_of_the_next_one(open_list: OpenList, gagne: int) -> None:
    assert _like({"phone": "+1 514 555 0187"}, except_id=gagne) is None
    twin = open_list.add(company="Twin", phone="+1 514 555 0187").id
    found = _like({"phone": "+1 514 555 0187"}, except_id=gagne)
    assert found is not None
    assert found.id == twin


def test_number_tells_more_than_email_and_email_more_than_the_name(open_list: OpenList) -> None:
    by_name = open_list.add(company="A", contact_name="B").id
    by_email = open_list.add(company="x", email="a@x.example").id
    by_phone = open_list.add(company="y", phone="512 555 0123").id
    typed = {"company": "A", "contact_name": "B", "email": "a@x.example", "phone": "512 555 0123"}
    order = []
    for left_out in ("", "phone", "email"):
        typed.pop(left_out, None)
        found = _like(typed)
        assert found is not None
        order.append(found.id)
    assert order == [by_phone, by_email, by_name]


def test_m5_duplicate_is_saved_all_the_same(open_list: OpenList, gagne: int) -> None:
    record = open_list.customers.get(open_list.owner, gagne)
    assert likely_duplicate(record.details, HOME_REGION) is not None
    assert open_list.customers.add(open_list.owner, record.details).details == record.details
