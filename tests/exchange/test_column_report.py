"""What is said of a file's columns: which are left out, and which get in each other's way."""

import pytest

from custlist_desktop.exchange.column_report import Conflict, ConflictKind, conflicts, left_out_places
from custlist_desktop.exchange.row_reading import RowReader
from custlist_desktop.exchange.source import SourceRow
from custlist_desktop.exchange.targets import ColumnMapping, Target
from tests.exchange.rows import guessed

T = Target
K = ConflictKind


def found(heads: list[str], *rows: list[str], targets: list[Target] | None = None) -> tuple[Conflict, ...]:
    mapping = guessed(heads, *rows) if targets is None else ColumnMapping(tuple(targets))
    return conflicts(heads, mapping, [[row[place] for row in rows] for place in range(len(heads))])


def test_columns_that_have_text_and_fill_nothing_are_left_out_in_the_files_order() -> None:
    heads = ["Company", "Birthday", "Record ID", "Contact owner", "Created by", "Gate code"]
    mapping = guessed(heads)
    assert left_out_places(mapping, {0, 1, 3, 5}) == (1, 3)


def test_two_columns_for_one_field_are_pointed_out_and_the_second_had_better_go_to_the_notes() -> None:
    assert found(["Company", "Phone", "Office phone"], ["Oak", "512-555-0101", "512-555-0102"]) == (
        Conflict(K.TWO_FOR_ONE, T.PHONE, (1, 2), T.NOTES),
    )


def test_a_second_column_had_better_fill_what_its_head_names() -> None:
    heads = ["Company", "Phone", "Cell"]
    row = ["Oak", "512-555-0101", "512-555-0102"]
    assert found(heads, row, targets=[T.COMPANY, T.PHONE, T.PHONE]) == (
        Conflict(K.TWO_FOR_ONE, T.PHONE, (1, 2), T.MOBILE),
    )


def test_the_column_that_a_row_is_read_from_is_the_first_of_two() -> None:
    heads, row = ["Customer", "Company Name"], ["Oak", "Sap Limited"]
    mapping = guessed(heads, row)
    (conflict,) = found(heads, row)
    read = RowReader(heads, mapping, "US", "US").read(SourceRow(2, tuple(row)))
    assert row[conflict.places[0]] == read.values["company"]
    assert row[conflict.places[-1]] in read.values["notes"]


@pytest.mark.parametrize(
    ("targets", "second", "mend"),
    [
        ([T.COMPANY, T.COMPANY], ["Ann Lee", "Bob Ray"], T.CONTACT_NAME),
        ([T.CONTACT_NAME, T.CONTACT_NAME], ["Oak Ltd", "Elm Inc."], T.COMPANY),
        ([T.CONTACT_NAME, T.CONTACT_NAME], ["Ann Lee", "Bob Ray"], T.NOTES),
    ],
)
def test_a_second_name_had_better_fill_what_it_looks_like(
    targets: list[Target], second: list[str], mend: Target
) -> None:
    rows = [["Oak", second[0]], ["Elm", second[1]]]
    assert found(["A", "B"], *rows, targets=targets) == (Conflict(K.TWO_FOR_ONE, targets[0], (0, 1), mend),)


def test_a_column_that_says_the_same_in_every_row_had_better_be_left_out() -> None:
    rows = [["Oak", "a@example.com", "A@Example.com"], ["Elm", "b@example.com", ""]]
    assert found(["Company", "Email", "Work email"], *rows) == (Conflict(K.SAME_TWICE, T.EMAIL, (1, 2), T.NOTHING),)


@pytest.mark.parametrize(
    ("heads", "row"),
    [
        (["Company", "Phone", "Home phone"], ["Oak", "512-555-0101", "512-555-0102"]),
        (["Company", "Email", "Email 2"], ["Oak", "a@example.com", "b@example.com"]),
        (["Company", "Billing City", "Shipping City"], ["Oak", "Austin", "Waco"]),
        (["Company", "Address line 2", "Suite"], ["Oak", "Building 3", "4"]),
        (["Company", "Notes", "Gate code"], ["Oak", "Call first", "1234"]),
    ],
)
def test_columns_whose_heads_say_which_comes_first_are_no_conflict(heads: list[str], row: list[str]) -> None:
    assert found(heads, row) == ()


def test_columns_that_never_meet_in_a_row_are_no_conflict() -> None:
    assert found(["Company", "Phone", "Office phone"], ["Oak", "512-555-0101", ""], ["Elm", "", "512-555-0102"]) == ()


def test_a_company_in_job_title_is_pointed_out() -> None:
    heads, row = ["Contact", "Position"], ["Ann Lee", "Oak Builders Ltd"]
    assert found(heads, row) == (Conflict(K.COMPANY_AS_JOB_TITLE, T.JOB_TITLE, (1,), T.COMPANY),)
    assert found(["Company", *heads], ["Oak", *row]) == (
        Conflict(K.COMPANY_AS_JOB_TITLE, T.JOB_TITLE, (2,), T.NOTES),
    )
    assert found(heads, ["Ann Lee", "Site manager"]) == ()
