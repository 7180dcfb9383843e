"""Rows from the clipboard are imported as a file is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QTableView

from custlist_desktop.services.imports.service import ImportService
from custlist_desktop.ui.importing import words
from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.importing.conftest import Opener
from tests.ui.importing.import_place import DirectJob, ImportPlace

_ROWS = "Company\tContact name\tCity\nToits Plats inc.\tRita Roy\tLaval\nMurs Droits inc.\tLuc Roy\tLévis\n"
_TABLE = "<table><tr><td>Company</td><td>City</td></tr><tr><td>Toits</td><td>Laval</td></tr></table>"


@pytest.fixture(autouse=True)
def empty_clipboard() -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def place(people: Session, open_window: Opener, monkeypatch: pytest.MonkeyPatch) -> ImportPlace:
    """The window without a file, at five past two."""
    monkeypatch.setattr(words, "clock_text", lambda _moment: "14:05")
    return open_window(people)


def _copy(text: str = "", markup: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if markup:
        data.setHtml(markup)
    QGuiApplication.clipboard().setMimeData(data)


def _paste(place: ImportPlace) -> None:
    focused = place.window.focusWidget() or place.window
    QTest.keySequence(focused, QKeySequence(QKeySequence.StandardKey.Paste))


def test_rows_of_a_spreadsheet_are_pasted_as_a_file(place: ImportPlace) -> None:
    _copy(_ROWS)
    _paste(place)
    place.wait_for("First rows of the file")
    assert place.is_shown("Pasted rows, 14:05")
    place.press("Next")
    place.wait_for("Rows of the file")
    assert [row[1:4] for row in place.table(place.rows)] == [
        ("Create", "Toits Plats inc.", "Rita Roy"),
        ("Create", "Murs Droits inc.", "Luc Roy"),
    ]


def test_the_list_of_imports_names_them(place: ImportPlace) -> None:
    _copy(_ROWS)
    _paste(place)
    place.wait_for("First rows of the file")
    place.press("Next")
    place.wait_for("Rows of the file")
    place.press("Import 2 Rows")
    place.wait_for("2 customers imported")
    assert place.says("From Pasted rows, 14:05.")
    session = place.session
    service = ImportService(session.ledger)
    assert [run.file_name for run in service.runs(session.actor)] == ["Pasted rows, 14:05"]


def test_a_button_pastes_too(place: ImportPlace) -> None:
    _copy(markup=_TABLE)
    place.press("Paste Rows")
    place.wait_for("First rows of the file")
    assert place.is_shown("Pasted rows, 14:05")


def test_other_rows_can_be_pasted_over_a_file(place: ImportPlace) -> None:
    for text in (_ROWS, "Company\tEmail\nAteliers\ta@b.example\n"):
        _copy(text)
        _paste(place)
        place.wait_for("First rows of the file")
    wait_until(lambda: place.says("2 columns"))


def test_without_rows_it_says_so(place: ImportPlace) -> None:
    _paste(place)
    place.wait_for("There are no rows to paste. Copy them in the spreadsheet first.")
    assert place.is_shown("Drop a file here")


def test_rows_can_be_read_in_another_way_and_keep_their_name(place: ImportPlace) -> None:
    _copy(_ROWS)
    _paste(place)
    place.wait_for("First rows of the file")
    QTest.mouseClick(place.named(QCheckBox, "First row names the columns"), Qt.MouseButton.LeftButton)
    wait_until(lambda: len(place.table(place.named(QTableView, "First rows of the file"))) == 3)
    assert place.is_shown("Pasted rows, 14:05")


def test_a_field_pastes_into_itself(place: ImportPlace) -> None:
    _copy(_ROWS)
    _paste(place)
    place.wait_for("First rows of the file")
    edit = next(each for each in place.window.findChildren(QLineEdit) if each.isVisible())
    _copy("France")
    edit.setFocus()
    edit.selectAll()
    QTest.keySequence(edit, QKeySequence(QKeySequence.StandardKey.Paste))
    assert edit.text() == "France"


def test_fifty_thousand_rows_leave_the_window_alive(place: ImportPlace) -> None:
    _copy("Company\tCity\n" + "".join(f"Toits {number}\tLaval\n" for number in range(50_000)))
    place.jobs.held = True
    _paste(place)
    assert not place.window.findChildren(DirectJob)  # they are still being written, by another thread
    wait_until(lambda: bool(place.window.findChildren(DirectJob)))  # which would read what was pasted
