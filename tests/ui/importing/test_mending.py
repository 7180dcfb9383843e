"""Cells that are mended in the Check step: by keyboard, in the pane beside the rows or over them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView, QWidget
from shiboken6 import isValid

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.ui.importing.row_pane import RowPane
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.session import Session
from tests.ui.conftest import type_text, wait_until
from tests.ui.importing.conftest import Opener
from tests.ui.importing.import_place import ImportPlace, choose
from tests.ui.places import control

Write = Callable[..., Path]

WEAK = (
    "Company,Contact name,Email,Phone,State,Country\n"
    "Menuiserie Arsenault,Rita Roy,rita@arsenault.example,call office,QC,Canada\n"
    "Sunset Pools,Carlos Mendoza,carlos@sunset.example,305 555-01,Kalifornia,USA\n"
    "Good Builders,Ann Good,ann@good.example,617 555-0155,MA,USA\n"
    ",,,,QC,Canada\n"
)
"""One weak cell, two, none, and a row that names nobody."""


@pytest.fixture
def weak(people: Session, write: Write, open_window: Opener) -> ImportPlace:
    """A file with weak cells at the Check step, in a window with room for the pane."""
    place = open_window(people, write(WEAK))
    place.window.resize(1280, 868)
    place.wait_for("First rows of the file")
    place.press("Next")
    place.wait_for("Rows of the file")
    return place


def keyboard() -> QWidget:
    """Where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key where the keyboard is."""
    QTest.keyClick(keyboard(), key, modifiers)


def cell() -> tuple[str, str]:
    """The name and the text of the cell to be checked that the keyboard is in."""
    edit = keyboard()
    assert isinstance(edit, QLineEdit)
    return edit.accessibleName(), edit.text()


def row_of(place: ImportPlace, number: str) -> tuple[str, ...]:
    """What the table says of a row of the file."""
    return next(row for row in place.table(place.rows) if row[0] == number)


def test_tab_goes_from_one_cell_to_the_next_across_rows(weak: ImportPlace) -> None:
    assert weak.says("4 cells to check. Tab goes from one to the next.")
    seen = []
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        seen.append(cell())
    assert seen == [
        ("Company, to be checked", ""),
        ("Phone, to be checked", "call office"),
        ("Phone, to be checked", "305 555-01"),
        ("State/Province, to be checked", "Kalifornia"),
    ]
    press(Qt.Key.Key_Tab)
    assert isinstance(keyboard(), QPushButton)
    weak.rows.setCurrentIndex(weak.rows.model().index(0, 0))
    weak.rows.setFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Backtab)
    assert keyboard() is weak.rows


def test_enter_mends_a_cell_and_goes_to_the_next(weak: ImportPlace) -> None:
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_F8)
    type_text(keyboard(), "418 555-0142")
    press(Qt.Key.Key_Return)
    assert cell() == ("Phone, to be checked", "305 555-01")
    assert row_of(weak, "2")[4] == "New customer"
    assert weak.says("3 cells to check")


def test_a_text_that_is_still_doubtful_keeps_the_keyboard(weak: ImportPlace) -> None:
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_F8)
    type_text(keyboard(), "call Bob")
    press(Qt.Key.Key_Return)
    assert cell() == ("Phone, to be checked", "call Bob")
    assert "call Bob" in row_of(weak, "2")[4]
    press(Qt.Key.Key_Return)
    assert cell() == ("Phone, to be checked", "305 555-01")


def test_f8_goes_round_and_shift_f8_goes_back(weak: ImportPlace) -> None:
    press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert cell() == ("State/Province, to be checked", "Kalifornia")
    press(Qt.Key.Key_F8)
    assert cell() == ("Company, to be checked", "")


def test_a_refused_row_is_mended_by_the_name_that_it_lacks(weak: ImportPlace) -> None:
    assert row_of(weak, "5")[1] == "Refused"
    press(Qt.Key.Key_F8)
    type_text(keyboard(), "Toits Laval")
    press(Qt.Key.Key_Return)
    assert row_of(weak, "5")[1:3] == ("Create", "Toits Laval")
    assert weak.is_shown("Import 4 Rows")
    assert weak.is_shown("0 Refused")
    weak.press("Import 4 Rows")
    weak.wait_for("4 customers imported")
    assert ("Toits Laval", "") in weak.customers()


def test_a_mended_cell_can_be_taken_back(weak: ImportPlace) -> None:
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_F8)
    type_text(keyboard(), "418 555-0142")
    press(Qt.Key.Key_Return)
    weak.rows.setCurrentIndex(weak.rows.model().index(1, 0))
    assert weak.is_shown("Corrected")
    QTest.mouseClick(weak.named(LinkLabel, "Undo"), Qt.MouseButton.LeftButton)
    assert "call office" in row_of(weak, "2")[4]
    assert weak.says("4 cells to check")


def test_the_pane_follows_the_current_row(weak: ImportPlace) -> None:
    rows = weak.rows
    rows.setCurrentIndex(rows.model().index(1, 0))
    pane = weak.named(RowPane, "The row in detail")
    assert weak.says("Row 2")
    QTest.mouseClick(control(pane, "Next row"), Qt.MouseButton.LeftButton)
    assert weak.says("Row 3")
    QTest.mouseClick(control(pane, "Previous row"), Qt.MouseButton.LeftButton)
    assert weak.says("Row 2")


def test_the_pane_of_a_narrow_window_stands_over_the_rows(weak: ImportPlace) -> None:
    weak.window.resize(1024, 700)
    assert not weak.is_shown("The row in detail")
    weak.rows.setFocus()
    press(Qt.Key.Key_Return)
    assert weak.is_shown("The row in detail")
    assert cell() == ("Company, to be checked", "")
    press(Qt.Key.Key_Escape)
    assert not weak.is_shown("The row in detail")
    assert keyboard() is weak.rows


def test_buttons_of_the_pane_decide(weak: ImportPlace) -> None:
    weak.rows.setCurrentIndex(weak.rows.model().index(3, 0))
    weak.press("Skip This Row")
    assert row_of(weak, "4")[1] == "Skip"
    weak.press("Add as New")
    assert row_of(weak, "4")[1] == "Create"


def test_decisions_and_mends_hold_when_columns_are_matched_otherwise(weak: ImportPlace) -> None:
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_F8)
    type_text(keyboard(), "418 555-0142")
    press(Qt.Key.Key_Return)
    choose(weak.open_menu(3), "Skip")
    weak.press("Back")
    weak.wait_for("Columns of the file")
    columns = weak.columns
    columns.setFocus()
    columns.setCurrentIndex(columns.model().index(4, 0))
    QTest.keyClick(columns, Qt.Key.Key_Delete)
    weak.press("Next")
    weak.wait_for("Rows of the file")
    assert weak.says("Your decisions and corrections were kept.")
    assert row_of(weak, "4")[1] == "Skip"
    assert row_of(weak, "2")[4] == "New customer"


def test_what_no_longer_fits_is_said(weak: ImportPlace) -> None:
    choose(weak.open_menu(3), "Skip")
    weak.press("Back")
    weak.wait_for("Columns of the file")
    columns = weak.columns
    columns.setCurrentIndex(columns.model().index(0, 0))
    QTest.keyClick(columns, Qt.Key.Key_Delete)
    weak.press("Next")
    weak.wait_for("Rows of the file")
    assert weak.says("1 decision or correction no longer applies: the rows are read differently now.")
    assert row_of(weak, "4")[1] == "Create"


def test_leaving_asks_where_mends_would_be_lost(weak: ImportPlace) -> None:
    press(Qt.Key.Key_F8)
    type_text(keyboard(), "Toits Laval")
    press(Qt.Key.Key_Return)
    weak.press("Back")
    weak.wait_for("Columns of the file")
    weak.press("Cancel")
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), ConfirmDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    QTest.mouseClick(control(dialog, "Close"), Qt.MouseButton.LeftButton)
    wait_until(lambda: not isValid(weak.window) or not weak.window.isVisible())


def test_another_file_asks_where_mends_would_be_lost(weak: ImportPlace, write: Write) -> None:
    press(Qt.Key.Key_F8)
    type_text(keyboard(), "Toits Laval")
    press(Qt.Key.Key_Return)
    weak.press("Back")
    weak.wait_for("Columns of the file")
    for answer, stays in (("Keep Checking", True), ("Go On", False)):
        weak.window.take_file(write("Company\nOther\n", "other.csv"))
        wait_until(lambda: isinstance(QApplication.activeModalWidget(), ConfirmDialog))
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        QTest.mouseClick(control(dialog, answer), Qt.MouseButton.LeftButton)
        wait_until(lambda: QApplication.activeModalWidget() is weak.window)
        assert weak.says("Columns of the file") is stays
    weak.wait_for("First rows of the file")
    rows = weak.named(QTableView, "First rows of the file")
    wait_until(lambda: [row[1] for row in weak.table(rows)] == ["Other"])


def test_see_customer_shows_it_as_it_is_in_the_list(people: Session, write: Write, open_window: Opener) -> None:
    place = open_window(people, write("Company,Email,City\nGagné Roofing,melanie@gagne.example,Dallas\n"))
    place.window.resize(1280, 868)
    place.wait_for("First rows of the file")
    place.press("Next")
    place.wait_for("Rows of the file")
    assert place.says("City: Austin becomes Dallas; from City")
    QTest.mouseClick(place.named(LinkLabel, "See Customer"), Qt.MouseButton.LeftButton)
    wait_until(lambda: QApplication.activeModalWidget() is not place.window)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert control(dialog, "City: Austin").isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: QApplication.activeModalWidget() is place.window)


def test_rows_that_were_mended_stay_where_they_stood(people: Session, write: Write, open_window: Opener) -> None:
    weak = "".join(f"Company {row},person{row}@example.com,call {row}\n" for row in range(80))
    place = open_window(people, write(f"Company,Email,Phone\n{weak}"))
    place.window.resize(1280, 868)
    place.wait_for("First rows of the file")
    place.press("Next")
    place.wait_for("Rows of the file")
    wait_until(lambda: place.says("80 cells to check"))
    press(Qt.Key.Key_F8)
    type_text(keyboard(), "512 555-0142")
    press(Qt.Key.Key_Return)
    assert [row[2] for row in place.table(place.rows)] == [f"Company {row}" for row in range(80)]
    assert place.says("79 cells to check")


def test_one_customer_of_the_list_is_never_changed_by_looking(weak: ImportPlace) -> None:
    before = weak.customers()
    press(Qt.Key.Key_F8)
    type_text(keyboard(), "Toits Laval")
    press(Qt.Key.Key_Return)
    assert weak.customers() == before
    assert CustomerDetails("Toits Laval").company not in [company for company, _contact in before]
