"""What the pane beside the rows shows of one, line by line."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails, Problem, Severity
from custlist_desktop.domain.incoming import CheckedRow, FieldChange, Outcome, SkipReason
from custlist_desktop.exchange.doubts import Doubt, cells_to_check, doubts_of
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.ui.importing.done_words import example_text
from custlist_desktop.ui.importing.row_lines import (
    FieldLine,
    NotesLine,
    empty_text,
    found_text,
    line_text,
    notes_summary,
    row_lines,
)
from custlist_desktop.ui.importing.sentences import left_text, reason_text
from custlist_desktop.ui.importing.words import skipped_text
from tests.ui.importing.row_views import AFTER, COLUMNS, SHORT, nameless_row, updated_row

pytestmark = pytest.mark.usefixtures("app")


def _field(name: str, **given: object) -> FieldLine:
    lines = row_lines(updated_row(**given), COLUMNS)
    return next(line for line in lines.fields if isinstance(line, FieldLine) and line.field == name)


def test_a_changed_field_has_its_old_and_its_new_value() -> None:
    line = _field("city")
    assert (line.before, line.after, line.source) == ("Boston", "Cambridge", "Billing City")


def test_a_field_that_stays_has_one_value() -> None:
    line = _field("company")
    assert line.before == line.after == "Hartwell & Sons"


def test_a_guessed_column_says_so_and_one_without_a_head_is_counted() -> None:
    assert _field("email").source == "Column 2, guessed"


def test_a_value_read_otherwise_than_written_shows_what_the_file_says() -> None:
    assert _field("state_province").source == "Billing State: “MA”"


def test_a_part_of_a_cell_names_the_column_alone() -> None:
    cells = ("", "tom@hartwell.example; office@hartwell.example")
    assert _field("email", cells=cells).source == "Column 2, guessed"
    address = "18 Hanover St, Cambridge, MA 02139-1234, United States"
    assert _field("state_province", cells=("", "", "", address, address)).source == "Billing State"


@pytest.mark.parametrize(
    ("cell", "source"),
    [("g1r1s4", "Phone: “g1r1s4”"), ("G1R 1S4", "Phone"), ("Québec QC G1R 1S4", "Phone"), ("x" * 50, "Phone")],
)
def test_m15_a_postal_code_written_as_its_country_does_shows_what_the_file_says(cell: str, source: str) -> None:
    after = replace(AFTER, postal_code="G1R 1S4")
    row = replace(updated_row().row, problems=())
    view = {"after": after, "row": row, "sources": {"postal_code": (2,)}, "cells": ("", "", cell)}
    assert _field("postal_code", **view).source == source


def test_a_value_of_several_columns_names_them_all() -> None:
    assert _field("contact_name").source == "First + Last"


def test_a_value_that_no_column_gave_says_where_it_is_from() -> None:
    assert _field("country").source == "in the list"
    assert _field("country", before=None).source == "chosen for the file"


def test_a_value_of_the_list_isnt_said_to_come_from_an_empty_cell() -> None:
    sources = {"country": (4,), "state_province": (4,), "company": (0,)}
    cells = ("Hartwell & Sons", "", "", "", " ")
    assert _field("country", cells=cells, sources=sources).source == "in the list"
    assert _field("company", cells=cells, sources=sources).source == "Account Name"


@pytest.mark.parametrize("written", ["617-555-0186", "(617) 555-0186", "+1 617 555 0186", "6175550186"])
def test_a_number_that_is_only_written_otherwise_isnt_read_otherwise(written: str) -> None:
    cells = ("", "", written)
    view = updated_row(sources={"phone": (2,)}, cells=cells, row=replace(updated_row().row, problems=()))
    (line,) = [each for each in row_lines(view, COLUMNS).fields if each.field == "phone"]
    assert isinstance(line, FieldLine)
    assert line.source == "Phone"


def test_a_doubtful_cell_stands_in_its_fields_place_with_the_files_text() -> None:
    lines = row_lines(updated_row(), COLUMNS)
    (doubt,) = lines.doubts()
    assert (doubt.place, doubt.field, doubt.text, doubt.blocks()) == (2, "phone", "617 555-01", False)
    names = [line.field for line in lines.fields]
    assert names.index("email") + 1 == names.index("phone")
    assert names.count("phone") == 1


def test_a_field_that_another_column_fills_is_shown_beside_the_doubtful_cell() -> None:
    row = replace(updated_row().row, changes=(FieldChange("phone", "617 555-0100", "617 555-0186"),))
    shown = [line for line in row_lines(updated_row(row=row), COLUMNS).fields if line.field == "phone"]
    assert [type(line) for line in shown] == [FieldLine, Doubt]


def test_empty_fields_are_one_text_with_a_capital_at_its_beginning_alone() -> None:
    assert empty_text(("address_line1", "state_province", "city")) == "Address line 1, state/province, city"


def test_fields_without_a_value_are_named_as_empty() -> None:
    lines = row_lines(updated_row(), COLUMNS)
    assert lines.empty == ("job_title", "mobile", "website", "address_line1", "address_line2", "postal_code")


def test_every_field_is_shown_somewhere() -> None:
    full = CustomerDetails(
        **{name: "CA" if name in ("country", "state_province") else "x" for name in CUSTOMER_FIELDS}
    )
    row = replace(updated_row().row, problems=(), changes=())
    lines = row_lines(updated_row(after=full, before=None, row=row), COLUMNS)
    assert {line.field for line in lines.fields} | {"notes"} == set(CUSTOMER_FIELDS)


def test_notes_say_what_was_kept_what_comes_in_and_what_is_replaced() -> None:
    lines = row_lines(updated_row(), COLUMNS).notes
    assert lines == (
        NotesLine("Prefers calls before 9:00.", is_kept=True),
        NotesLine("Gate code: 1234", before="Gate code: 99", source="Gate code"),
        NotesLine("Phone: 617 555-01", source="Phone"),
    )
    assert notes_summary(lines) == "Kept, 1 line added, 1 line replaced"


def test_what_is_left_stays_out_of_the_field_and_goes_to_the_notes() -> None:
    (doubt,) = doubts_of(updated_row(), COLUMNS.mapping)
    assert reason_text(SHORT).startswith("Too short for a number")
    assert left_text(doubt, updated_row(), "US") == "If unchanged, (617) 555-0186 stays; this goes to the notes."
    new = updated_row(before=None, after=replace(AFTER, phone=""))
    assert left_text(doubt, new, "US") == "If unchanged, this goes to the notes."


def test_of_two_numbers_in_a_cell_the_second_alone_goes_to_the_notes() -> None:
    facts = {"value": "617 555-0187", "head": "Phone", "label": "Phone 2", "place": 2}
    second = Problem("phone", "phone_second", Severity.WARNING, facts)
    doubt = Doubt(2, "phone", "617 555-0186 / 617 555-0187", (second,))
    view = updated_row(before=None, sources={"phone": (2,)})
    assert left_text(doubt, view, "US") == "If unchanged, (617) 555-0186 is imported; 617 555-0187 goes to the notes."
    assert example_text(second) == "Phone 2: 617 555-0187"


def test_a_row_that_names_nobody_can_be_mended_by_its_company() -> None:
    view = nameless_row()
    (doubt,) = doubts_of(view, COLUMNS.mapping)
    assert (doubt.place, doubt.text, doubt.blocks()) == (0, "", True)
    assert left_text(doubt, view, "US") == "If unchanged, this row is refused."
    without_company = ColumnMapping((Target.NOTHING, Target.LAST_NAME))
    assert cells_to_check(view.row, without_company) == (1,)
    assert [each.field for each in doubts_of(view, without_company)] == ["contact_name"]
    by_email = ColumnMapping((Target.NOTHING, Target.EMAIL))
    assert [each.field for each in doubts_of(view, by_email)] == ["email"]
    assert cells_to_check(view.row, ColumnMapping((Target.CITY,))) == ()


def test_a_row_that_isnt_imported_has_nothing_to_check() -> None:
    for outcome in (Outcome.SKIP, Outcome.UNCHANGED):
        row = replace(updated_row().row, outcome=outcome)
        assert cells_to_check(row, COLUMNS.mapping) == ()
        assert doubts_of(updated_row(row=row), COLUMNS.mapping) == ()


def test_two_things_wrong_with_one_cell_are_one_cell_to_check() -> None:
    odd = Problem("phone", "phone_odd", Severity.WARNING, {"place": 2, "head": "Phone", "country": "US"})
    row = replace(updated_row().row, problems=(SHORT, odd))
    assert cells_to_check(row, COLUMNS.mapping) == (2,)
    (doubt,) = doubts_of(updated_row(row=row), COLUMNS.mapping)
    assert doubt.problems == (SHORT, odd)


def test_a_problem_of_a_field_finds_the_column_that_filled_it() -> None:
    odd = Problem("postal_code", "postal_code_odd", Severity.WARNING, {"country": "US", "example": "02118"})
    whole = ColumnMapping((Target.COMPANY, Target.ADDRESS))
    row = CheckedRow(2, Outcome.CREATE, "Toits", "", (odd, Problem("", "looks_like", Severity.WARNING)))
    assert cells_to_check(row, whole) == (1,)


def test_a_line_is_one_sentence() -> None:
    assert line_text(_field("city")) == "City: Boston becomes Cambridge; from Billing City"
    assert line_text(_field("company")) == "Company: Hartwell & Sons; from Account Name"


def test_a_row_says_how_its_customer_was_found() -> None:
    assert found_text(updated_row().row) == "Row 45, found by its email"
    assert found_text(nameless_row().row) == "Row 14"


def test_every_reason_to_skip_a_row_is_said_in_every_language(language: Callable[[str], str]) -> None:
    for code in ("en", "fr", "es"):
        language(code)
        said = [skipped_text(reason) for reason in (None, *SkipReason)]
        assert len(set(said)) == len(said)
