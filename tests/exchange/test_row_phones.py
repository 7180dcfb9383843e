"""The phone numbers of a row: which is the phone, which the mobile one, and which go to the notes."""

import pytest

from custlist_desktop.domain.contact import Severity
from custlist_desktop.domain.phone import spoken_e164
from tests.exchange.rows import read


def test_m15_the_first_number_is_the_phone_and_the_others_go_to_the_notes() -> None:
    row = read({"Company": "A", "Phone 1": "514-555-0181", "Phone 2": "514-555-0182", "Phone 3": "514-555-0183"})
    assert row.values["phone"] == "514-555-0181"
    assert "mobile" not in row.values
    assert row.values["notes"] == "Phone 2: 514-555-0182\nPhone 3: 514-555-0183"


@pytest.mark.parametrize(
    "heads",
    [
        ("Phone 1", "Phone 1 Type", "Phone 2", "Phone 2 Type"),
        ("Phone 1 Type", "Phone 1", "Phone 2 Type", "Phone 2"),
        ("Phone Type", "Phone", "Phone 2 Type", "Phone 2"),
        ("Phone", "Phone Type", "Email", "Phone 2", "Phone 2 Type"),
    ],
)
def test_m15_a_number_is_of_the_kind_that_the_column_beside_it_says(heads: tuple[str, ...]) -> None:
    kinds, numbers = iter(["Fax", "Mobile"]), iter(["512-555-0101", "512-555-0102"])
    cells = {head: next(kinds if head.endswith("Type") else numbers) for head in heads if head != "Email"}
    values = read(
        {"Company": "A", **dict.fromkeys(heads, ""), **cells}, default_country="US", home_region="US"
    ).values
    assert values == {"company": "A", "mobile": "512-555-0102", "notes": "Fax: 512-555-0101"}


def test_m15_a_kind_of_number_without_a_number_beside_it_is_kept() -> None:
    values = read({"Company": "A", "Phone": "", "City": "", "Phone type": "Ann's"}).values
    assert values == {"company": "A", "notes": "Phone type: Ann's"}


def test_m15_the_first_of_several_first_names_is_the_contacts() -> None:
    values = read({"Last Name": "Lee", "First Name 1": "Ann", "First Name 2": "Bob"}).values
    assert values == {"contact_name": "Ann Lee", "notes": "First Name 2: Bob"}


def test_m15_a_second_number_is_the_mobile_where_its_countrys_plan_says_so() -> None:
    row = read({"Société": "A", "Tél": "01 42 55 01 10", "Tél 2": "06 12 34 56 78", "Pays": "France"})
    assert (row.values["phone"], row.values["mobile"]) == ("01 42 55 01 10", "06 12 34 56 78")
    assert "notes" not in row.values


def test_m15_labels_beside_numbers_say_which_is_the_mobile_one_and_which_a_fax() -> None:
    row = read(
        {
            "Organization Name": "A",
            "Phone 1 - Label": "Mobile",
            "Phone 1 - Value": "514-555-0181",
            "Phone 2 - Label": "Work Fax",
            "Phone 2 - Value": "514-555-0182",
            "Phone 3 - Label": "Work",
            "Phone 3 - Value": "514-555-0183",
        }
    )
    assert (row.values["phone"], row.values["mobile"]) == ("514-555-0183", "514-555-0181")
    assert row.values["notes"] == "Work Fax: 514-555-0182"


def test_m15_the_same_number_twice_is_one() -> None:
    row = read({"Company": "A", "Phone": "514-555-0181", "Office phone": "(514) 555-0181"})
    assert row.values == {"company": "A", "phone": "514-555-0181"}


def test_m15_the_mobile_column_keeps_its_number_whatever_another_one_says() -> None:
    row = read({"Company": "A", "Phone": "514-555-0181 (cell)", "Mobile": "514-555-0182"})
    assert (row.values["phone"], row.values["mobile"]) == ("514-555-0181", "514-555-0182")
    home = read({"Company": "A", "Mobile": "514-555-0182 (home)"})
    assert home.values == {"company": "A", "mobile": "514-555-0182", "notes": "Mobile: 514-555-0182 (home)"}


@pytest.mark.parametrize(
    ("cell", "code"),
    [("2024-05-01", "phone_is_date"), ("5/1/2024", "phone_is_date"), ("4.16E+09", "phone_digits_lost")],
)
def test_m15_what_is_no_number_goes_to_the_notes_and_says_what_stood_there(cell: str, code: str) -> None:
    row = read({"Company": "A", "Phone": cell})
    assert [(each.field, each.code, each.severity) for each in row.problems] == [("phone", code, Severity.WARNING)]
    assert row.problems[0].facts == {"value": cell, "head": "Phone", "place": 1}
    assert row.values == {"company": "A", "notes": f"Phone: {cell}"}


def test_m15_a_float_in_a_phone_column_is_mended() -> None:
    assert read({"Company": "A", "Phone": "4.155550123E9"}).values["phone"] == "4155550123"


def test_m15_a_number_without_a_country_is_read_in_the_country_of_the_file() -> None:
    cells = {"Company": "A", "Phone": "01 42 55 01 10"}
    assert read(cells, default_country="FR").values["phone"] == spoken_e164("+33142550110")
    assert read(cells, default_country="CA").values["phone"] == "01 42 55 01 10"
    with_country = {**cells, "Country": "France"}
    assert read(with_country, default_country="US").values["phone"] == "01 42 55 01 10"
