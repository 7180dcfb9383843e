"""Whatever can be wrong with a row or a file is said in words."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from custlist_desktop.database.backup import BackupError, BackupTrouble
from custlist_desktop.domain.checks import check_customer, errors_in
from custlist_desktop.domain.contact import CustomerDetails, Problem, Severity
from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.domain.incoming import CheckedRow, FieldChange, Outcome
from custlist_desktop.domain.phone import display_phone
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble
from custlist_desktop.exchange.targets import Target
from custlist_desktop.services.duplicates.service import Likeness
from custlist_desktop.ui.importing.sentences import (
    changes_text,
    file_trouble_sentence,
    import_error_sentence,
    row_note,
)
from custlist_desktop.ui.importing.words import target_text

pytestmark = pytest.mark.usefixtures("app")


def _note(*problems: Problem, outcome: Outcome = Outcome.REFUSED, changes: tuple[FieldChange, ...] = ()) -> str:
    return row_note(CheckedRow(2, outcome, "Toits", "", problems, changes), "CA").text


def test_m15_every_problem_of_details_is_said_with_its_field_and_value() -> None:
    wrong = CustomerDetails(
        "Toits", email="rita@", phone="506 555-01", mobile="call me", website="ftp://x", country="CA",
        state_province="TX", postal_code="99", job_title="x" * 600,
    )  # fmt: skip
    problems = check_customer(wrong, "CA")
    assert len(errors_in(problems)) >= 6
    for problem in problems:
        value = getattr(wrong, problem.field)
        told = Problem(problem.field, problem.code, problem.severity, {"value": value, **problem.facts})
        said = _note(told)
        assert value[:20] in said or problem.code == "too_long"
        assert not re.search(r"[{}]", said)


def test_a_problem_without_its_value_is_said_without_quotes() -> None:
    assert _note(Problem("email", "email_no_at")) == "Email is not an address"
    assert _note(Problem("postal_code", "postal_code_odd", facts={"country": "CA", "example": "H2X 1Y4"})) == (
        f"Postal code is not like those of {country_name('CA', 'en')}, such as H2X 1Y4"
    )


def test_a_problem_that_a_later_version_knows_still_names_field_and_value() -> None:
    assert _note(Problem("phone", "phone_of_tomorrow", facts={"value": "42"})) == "Phone can’t be used: “42”"


def test_m15_problems_of_rows_name_who_and_where() -> None:
    assert _note(Problem("", "same_as_row", facts={"row": 1096})) == (
        "Same customer as row 1,096. Keep one of the two rows."
    )
    for likeness in Likeness:
        facts = {"name": "Gagné Roofing", "likeness": likeness.value}
        looks = Problem("", "looks_like", Severity.WARNING, facts)
        said = _note(looks, outcome=Outcome.CREATE)
        assert said.startswith("Looks like Gagné Roofing: s") or said == "Same email as Gagné Roofing"


def test_m15_changes_are_said_in_one_line() -> None:
    changes = (
        FieldChange("city", "Boston", "Cambridge"),
        FieldChange("postal_code", "02118", "02139"),
        FieldChange("state_province", "MA", "NH"),
        FieldChange("country", "", "US"),
        FieldChange("phone", "4185550163", "4185550199"),
        FieldChange("website", "", "toits.example"),
        FieldChange("notes", "a", "b"),
    )
    states = [subdivision_name("US", code, "en") for code in ("MA", "NH")]
    phones = [display_phone(digits, f"+1{digits}", "CA") for digits in ("4185550163", "4185550199")]
    assert changes_text(changes, "CA") == (
        f"City Boston → Cambridge, postal code 02118 → 02139, state/province {' → '.join(states)}, "
        f"country → {country_name('US', 'en')}, phone {' → '.join(phones)}, website added, notes: 1 line replaced"
    )


def test_a_number_that_another_country_would_write_otherwise_stays_as_it_is() -> None:
    change = FieldChange("phone", "04 65 71 08 40", "04 65 71 08 42")
    assert changes_text((change,), "CA") == "Phone 04 65 71 08 40 → 04 65 71 08 42"


def test_a_warning_stands_before_what_changes() -> None:
    warning = Problem("postal_code", "postal_code_restored", Severity.WARNING, {"value": "02139", "before": "2139"})
    changes = (FieldChange("city", "Boston", "Cambridge"),)
    assert _note(warning, outcome=Outcome.UPDATE, changes=changes) == (
        "Postal code “2139” is read as “02139”; city Boston → Cambridge"
    )


def _weak(name: str, code: str, value: str) -> Problem:
    return Problem(name, code, Severity.WARNING, {"value": value, "head": "Head", "place": 1, "country": "US"})


def test_a_cell_that_went_to_the_notes_is_said_with_its_text() -> None:
    said = _note(_weak("phone", "phone_not_a_number", "call office"), outcome=Outcome.CREATE)
    assert said == "Phone “call office” moved to the notes"
    said = _note(_weak("state_province", "state_unknown", "Kalifornia"), outcome=Outcome.CREATE)
    assert said == "State/Province “Kalifornia” moved to the notes"


def test_an_update_with_a_weak_cell_says_how_much_there_is_to_look_at() -> None:
    changes = tuple(FieldChange(name, "a", "b") for name in ("city", "postal_code", "notes"))
    said = _note(_weak("phone", "phone_too_short", "617 555"), outcome=Outcome.UPDATE, changes=changes)
    assert said == "2 fields change, 1 to check"


def test_m15_notes_that_gain_lines_say_how_many() -> None:
    changes = (FieldChange("mobile", "", "617 555 0101"), FieldChange("notes", "Old", "Old\nGate code: 1"))
    assert changes_text(changes, "US") == "Mobile added, notes: 1 line added"
    assert changes_text((FieldChange("notes", "Fax: 1", "Fax: 2\nGate: 3"),), "US") == (
        "Notes: 1 line added, 1 line replaced"
    )


@pytest.mark.parametrize("trouble", ImportTrouble)
@pytest.mark.parametrize("kind", ["pdf", "image", "word", "archive", "binary"])
def test_m15_every_trouble_with_a_file_names_it(trouble: ImportTrouble, kind: str) -> None:
    facts = {"kind": kind, "limit": 3 << 20, "size": 9 << 20, "columns": 2000, "row": 7, "encoding": "utf-8"}
    said = file_trouble_sentence(ImportFileError(trouble, Path("/there/clients.csv"), **facts))
    assert said.startswith(("clients.csv ", "A quotation mark in row 7 of clients.csv ", "Row 7 of clients.csv "))
    assert not re.search(r"[{}]|/there", said)
    assert file_trouble_sentence(ImportFileError(trouble, Path("clients.csv")))  # facts may be missing


@pytest.mark.parametrize("trouble", BackupTrouble)
def test_a_backup_that_cannot_be_made_is_said(trouble: BackupTrouble) -> None:
    assert "copy.db" in import_error_sentence(BackupError(trouble, Path("/there/copy.db")))


def test_every_target_has_a_name(app: QApplication, language: Callable[[str], str]) -> None:
    for code in ("en", "fr", "es"):
        language(code)
        assert all(target_text(target) for target in Target)
