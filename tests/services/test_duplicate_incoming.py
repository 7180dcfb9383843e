"""Rows that would be new are compared by near names with the list and with each other (M5)."""

from custlist_desktop.services.duplicate_entries import Entry
from custlist_desktop.services.duplicate_incoming import NearName, near_names
from custlist_desktop.services.duplicate_names import read_name
from custlist_desktop.services.duplicate_streets import read_street
from custlist_desktop.services.duplicates import Likeness


def entry(key: int, company: str = "", contact: str = "", city: str = "", street: str = "") -> Entry:
    return Entry(key, read_name(company, contact, city), city=city, street=read_street(street))


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
