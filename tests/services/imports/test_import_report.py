"""What an import brought: exactly who was added, updated, and has a cell's text in the notes."""

from dataclasses import replace

import pytest

from custlist_desktop.database.address import FileAddress
from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.incoming import Decision, IncomingRow, SkipReason
from custlist_desktop.services.imports.report import ImportReport, import_report
from tests.helpers.imports import import_service, incoming, settled
from tests.helpers.open_list import OpenList

_ANN = {"company": "Acme", "contact_name": "Ann", "email": "ann@acme.example"}
_CALL = {"notes": "Phone: call office"}
_WEAK = Problem(
    "phone", "phone_not_a_number", Severity.WARNING, {"value": "call office", "head": "Phone", "place": 2}
)
_ODD = Problem("postal_code", "postal_code_odd", Severity.WARNING, {"value": "odd"})


def _weak(row: IncomingRow, *problems: Problem) -> IncomingRow:
    return replace(row, problems=problems)


def _imported(open_list: OpenList, rows: list[IncomingRow], *skipped: int) -> ImportReport:
    """Imports rows, all but those with the numbers ``skipped``, and reports."""
    with settled(open_list, rows) as staging:
        for number in skipped:
            staging.decide(number, Decision.SKIP)
        result = import_service(open_list).apply(open_list.owner, staging.path, "clients.csv")
        return import_report(FileAddress(open_list.path), staging.path, result.run_id)


def test_it_names_those_who_were_added_and_updated(open_list: OpenList) -> None:
    ann = open_list.add(**_ANN).id
    kept = open_list.add(company="Kept", city="Austin").id
    rows = incoming(
        {"company": "New"}, _ANN | {"city": "Waco"}, {"company": "Kept", "city": "Austin"}, {"company": "Two"}
    )
    report = _imported(open_list, rows)
    assert report.updated == (ann,)
    assert report.added == (kept + 1, kept + 2)
    assert (report.noted_cells, report.noted, report.example, report.refused) == (0, (), None, None)


def test_it_names_those_whose_notes_have_the_text_of_a_cell(open_list: OpenList) -> None:
    ann = open_list.add(**_ANN).id
    rows = incoming(
        {"company": "Skipped"} | _CALL,
        {"company": "Plain"},
        {"company": "One"} | _CALL,
        _ANN | _CALL,
        {"company": "Two"} | _CALL,
    )
    weak = [_weak(row, _WEAK) if "notes" in row.values else row for row in rows]
    weak[2] = _weak(rows[2], _ODD, _WEAK, _WEAK)
    report = _imported(open_list, weak, 2)
    assert report.added == (ann + 1, ann + 2, ann + 3)
    assert report.noted == (ann + 2, ann, ann + 3)
    assert report.noted_cells == 4
    assert report.example == _WEAK


def test_a_doubtful_value_that_was_taken_is_no_cell_that_could_not_be_read(open_list: OpenList) -> None:
    report = _imported(open_list, [_weak(row, _ODD) for row in incoming({"company": "One"})])
    assert (report.noted_cells, report.noted) == (0, ())


def test_rows_that_are_no_customers_are_counted_by_why(open_list: OpenList) -> None:
    rows = incoming(
        {"company": "One"}, {"company": "TOTAL"}, {"company": "Customers"}, {"company": "As of"}, {"company": "x"}
    )
    reasons = (None, SkipReason.TOTAL, SkipReason.TITLE, SkipReason.TITLE, None)
    report = _imported(open_list, [replace(row, skipped=why) for row, why in zip(rows, reasons, strict=True)], 6)
    assert report.skipped == {SkipReason.TOTAL: 1, SkipReason.TITLE: 2}


def test_the_first_refused_row_says_why(open_list: OpenList) -> None:
    report = _imported(open_list, incoming({"company": "One"}, {"city": "Waco"}, {"city": "Austin"}))
    assert report.refused is not None
    assert report.refused.number == 3
    assert [problem.code for problem in report.refused.problems] == ["name_required"]


def test_an_import_that_is_not_there_has_no_report(open_list: OpenList) -> None:
    with settled(open_list, incoming({"company": "One"})) as staging, pytest.raises(NotFoundError):
        import_report(FileAddress(open_list.path), staging.path, 99)
