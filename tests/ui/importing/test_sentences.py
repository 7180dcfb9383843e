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
from custlist_desktop.services.duplicates import Likeness
from custlist_desktop.ui.importing.changes_text import changes_text
from custlist_desktop.ui.importing.sentences import file_trouble_sentence, import_error_sentence, row_note
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
        assert _note(looks, outcome=Outcome.CREATE).startswith("Looks like Gagné Roofing: s")


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
        f"country → {country_name('US', 'en')}, phone {' → '.join(phones)}, website added, notes changed"
    )


def test_a_number_that_another_country_would_write_otherwise_stays_as_it_is() -> None:
    assert changes_text((FieldChange("phone", "", "04 65 71 08 42"),), "CA") == "Phone → 04 65 71 08 42"


def test_a_warning_stands_before_what_changes() -> None:
    warning = Problem("postal_code", "postal_code_restored", Severity.WARNING, {"value": "02139", "before": "2139"})
    changes = (FieldChange("city", "Boston", "Cambridge"),)
    assert _note(warning, outcome=Outcome.UPDATE, changes=changes) == (
        "Postal code “2139” is read as “02139”; city Boston → Cambridge"
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
