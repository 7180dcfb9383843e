"""Columns matched by hand in the Import window: what nobody knows, what is in the way, what is left out."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton

from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.importing.conftest import Opener
from tests.ui.importing.import_place import ImportPlace

Write = Callable[..., Path]


def test_m15_columns_nobody_knows_are_matched_by_hand(people: Session, write: Write, open_window: Opener) -> None:
    place = open_window(people, write("Toits Plats inc.,Rita Roy,Laval\nMurs Droits inc.,Luc Roy,Laval\n"))
    place.wait_for("First rows of the file")
    place.press("Next")
    place.wait_for("Columns of the file")
    table = place.columns
    for name in ("Column 1", "Column 2", "Column 3"):
        go_to_column(place, name)
        QTest.keyClick(table, Qt.Key.Key_Delete)
    assert place.says("Choose a column for the company")
    assert not place.named(QPushButton, "Next").isEnabled()
    _fill(place, "Column 1", "Company")
    assert not place.says("Choose a column for the company")
    assert ("Column 2", "Rita Roy  ·  Luc Roy", "Leave out", "As you chose") in place.table(table)
    place.press("Next")
    place.wait_for("Rows of the file")
    assert [row[:4] for row in place.table(place.rows)] == [
        ("1", "Create", "Toits Plats inc.", ""),
        ("2", "Create", "Murs Droits inc.", ""),
    ]


def go_to_column(place: ImportPlace, name: str) -> int:
    """Makes the row of a column current in the Columns step; returns which one it is."""
    table = place.columns
    row = [each[0] for each in place.table(table)].index(name)
    table.setCurrentIndex(table.model().index(row, 0))
    return row


def _fill(place: ImportPlace, name: str, target: str) -> None:
    """Chooses by keys what a column fills."""
    table = place.columns
    table.setFocus()
    row = go_to_column(place, name)
    QTest.keyClick(table, Qt.Key.Key_Return)
    combo = place.named(QComboBox, "Where the column goes")
    wait_until(lambda: combo.view().isVisible())
    combo.view().setCurrentIndex(combo.model().index(combo.findText(target), 0))
    QTest.keyClick(combo.view(), Qt.Key.Key_Return)
    wait_until(lambda: place.table(table)[row][2] == target)


def test_columns_in_each_others_way_are_seen_before_the_rows(
    people: Session, write: Write, open_window: Opener
) -> None:
    twice = "Company,Phone,Telephone\nToits Plats inc.,512-555-0101,512-555-0102\n"
    for step in ("Columns of the file", "Rows of the file"):  # the second time somebody has seen them so before
        place = open_window(people, write(twice))
        place.wait_for("First rows of the file")
        place.press("Next")
        place.wait_for(step)
        if step == "Columns of the file":
            assert place.says("“Phone” and “Telephone” both go to Phone.")
            place.press("Next")
            place.wait_for("Rows of the file")
            place.press("Import 1 Row")
            place.wait_for("1 customer imported")
        place.window.close()


def test_one_can_walk_back_and_leave_a_column_out(checked: ImportPlace) -> None:
    checked.press("Step 2 of 4, done: Columns")
    row = go_to_column(checked, "City")
    QTest.keyClick(checked.columns, Qt.Key.Key_Delete)
    left_out = ("City", "Dallas  ·  Laval  ·  Lévis", "Leave out", "As you chose")
    assert checked.table(checked.columns)[row] == left_out
    checked.press("Next")
    checked.wait_for("Rows of the file")
    assert checked.is_shown("2 Unchanged")
