"""Rows that would be new are compared by near names with the list and with each other (M5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.text import sort_key
from custlist_desktop.services.duplicates.entries import Compared, read_street
from custlist_desktop.services.duplicates.incoming import NameFilter, NearName, near_names
from custlist_desktop.services.duplicates.names import read_name
from custlist_desktop.services.duplicates.service import Likeness

_WORDS = (
    "Oak",
    "Roofing",
    "Roofin",
    "A.B.C.",
    "ABC",
    "L'Orme",
    "Orme",
    "inc.",
    "the",
    "Ann",
    "Anne",
    "Lee",
    "Peña",
    "Constr.",
    "Construction",
    "J. R.",
    "JR",
    "",
)
_NAMES = st.lists(st.sampled_from(_WORDS), max_size=3).map(" ".join)


def entry(key: int, company: str = "", contact: str = "", city: str = "", street: str = "") -> Compared:
    return Compared(key, read_name(company, contact, city), city=city, street=read_street(street))


def test_a_row_looks_like_the_customer_of_a_near_name_where_nothing_says_otherwise() -> None:
    rows = [entry(-2, "Hartwel Roofing"), entry(-3, "Other Firm"), entry(-4, "Hartwell Roofing", city="denver")]
    customers = [entry(7, "Hartwell Roofing inc.", city="austin")]
    assert near_names(rows, customers)[2] == NearName(Likeness.SIMILAR_NAME, customer=7)
    assert set(near_names(rows[:2], customers)) == {2}
    assert near_names(rows[2:], customers) == {}


def test_the_later_of_two_rows_looks_like_the_earlier() -> None:
    john = {"company": "Acme Builders", "contact": "John Smith"}
    assert near_names([entry(-2, **john, city="austin"), entry(-9, **john)], []) == {
        9: NearName(Likeness.SAME_NAME, row=2)
    }


def test_a_customer_comes_before_another_row_and_the_one_with_more_in_common_first() -> None:
    acme = {"company": "Acme Builders"}
    rows = [entry(-2, **acme), entry(-3, **acme, street="12 Oak St")]
    customers = [entry(5, **acme), entry(6, **acme, street="12 Oak Street")]
    found = near_names(rows, customers)
    assert found == {
        2: NearName(Likeness.SAME_NAME, customer=5),
        3: NearName(Likeness.SAME_NAME, customer=6),
    }


def test_a_company_and_somebody_who_works_there_are_two_unless_something_else_is_the_same() -> None:
    company, street = {"company": "Azure Interior"}, "4557 De Silva St"
    rows = [entry(-2, **company, street=street), entry(-3, **company, contact="Brandon Ford")]
    assert near_names(rows, []) == {}
    assert near_names([rows[0], entry(-3, **company, contact="Brandon Ford", street=street)], []).keys() == {3}


def test_a_row_with_a_company_alone_looks_like_those_who_work_there() -> None:
    customers = [entry(7, "Acme Roofing", "Ann Lee", city="austin")]
    assert near_names([entry(-2, "Acme Roofing")], customers) == {2: NearName(Likeness.SIMILAR_NAME, customer=7)}
    assert near_names([entry(-2, "Acme Roofing", city="austin")], customers) == {}


@pytest.mark.parametrize(
    ("row", "company", "contact", "city"),
    [
        ({"company": "Hartwel Roofing"}, "Hartwell Roofing inc.", "", ""),
        ({"company": "Oak"}, "The Oak Group of Austin", "", "Austin"),
        ({"contact": "Inés Peña"}, "Lumber Yard", "Mrs. Ines Penna", ""),
        ({"company": "ABC"}, "A.B.C.", "", ""),
        ({"company": "Orme"}, "L'Orme", "", ""),
        ({"company": "John Smith"}, "Acme Builders", "John Smith", ""),
    ],
)
def test_who_may_be_near_is_looked_at(row: dict[str, str], company: str, contact: str, city: str) -> None:
    look = NameFilter([entry(-2, **row)])
    assert look.may_be_near(sort_key(company), sort_key(contact), sort_key(city))
    assert not look.may_be_near(sort_key("Blake & Sons ltd"), sort_key("Dana Blake"), sort_key("Waco"))
    assert not look.may_be_near(sort_key("Smith Roofing"), None, None)


@given(st.lists(st.tuples(_NAMES, _NAMES), min_size=1, max_size=4), _NAMES, _NAMES)
def test_nobody_near_is_passed_over(rows: list[tuple[str, str]], company: str, contact: str) -> None:
    entries = [entry(-place, *names) for place, names in enumerate(rows, 2)]
    near = near_names(entries, [entry(7, company, contact)])
    if any(each.customer == 7 for each in near.values()):
        assert NameFilter(entries).may_be_near(sort_key(company), sort_key(contact), None)
