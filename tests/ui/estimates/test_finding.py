"""Find in an estimate, by keys in the visible window."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.session import Session
from tests.ui.conftest import type_text
from tests.ui.estimates.conftest import make_estimate, shingles
from tests.ui.estimates.editor_place import EditorPlace

SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
NAME = "Find in lines and texts"


@pytest.fixture
def editor(session: Session) -> Iterator[EditorPlace]:
    """An estimate with roof in a heading, in a line, and twice in its terms; Gagné in the scope."""
    heading, first, second = shingles()
    lines = (heading, replace(first, description="Roof shingles"), second)
    terms = "The roof is guaranteed for 5 years.\nA roof that leaks is mended."
    record = make_estimate(session, title="Garage", lines=lines, scope_of_work="For Mme Gagné", terms=terms)
    place = EditorPlace(session, record.id)
    yield place
    place.window.leave()


def table(editor: EditorPlace) -> LineTable:
    """The lines."""
    return editor.named(LineTable, "Lines of the estimate")


def opened(editor: EditorPlace) -> QLineEdit:
    """Presses Ctrl+F; returns the field, which has the keyboard."""
    editor.press(Qt.Key.Key_F)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == NAME
    return field


def selected_text(editor: EditorPlace) -> str:
    """What is selected in the text in view."""
    edit = next(each for each in editor.window.findChildren(QPlainTextEdit) if each.isVisible())
    return edit.textCursor().selectedText()


def test_matches_are_gone_through_as_one_types_and_by_keys(editor: EditorPlace) -> None:
    table(editor).make_current(2, LineColumn.DESCRIPTION)
    table(editor).setFocus()
    field = opened(editor)
    type_text(field, "ROOF")
    assert editor.says("3 of 4")  # from the current cell on
    assert selected_text(editor) == "roof"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert editor.says("4 of 4")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert editor.says("1 of 4")
    assert table(editor).current_row() == 0
    editor.press(Qt.Key.Key_F3, NONE)
    assert (table(editor).current_row(), editor.says("2 of 4")) == (1, True)
    editor.press(Qt.Key.Key_F3, SHIFT)
    assert editor.says("1 of 4")
    assert QApplication.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert QApplication.focusWidget() is table(editor)
    editor.press(Qt.Key.Key_F3, NONE)  # what was found last is found again
    assert editor.says("2 of 4")


def test_accents_and_figures_are_found_and_nothing_is_said(editor: EditorPlace) -> None:
    field = opened(editor)
    type_text(field, "gagne")
    assert selected_text(editor) == "Gagné"
    field.selectAll()
    type_text(field, "1,210.00")
    assert editor.says("1 of 1")
    assert (table(editor).current_row(), table(editor).current_column()) == (1, LineColumn.AMOUNT)
    type_text(field, "x")
    assert editor.says("Nothing found")
    assert field.accessibleDescription() == "Nothing found"
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_what_changes_meanwhile_is_counted_and_closed_sections_open(editor: EditorPlace) -> None:
    table(editor).toggle_section(0)
    assert table(editor).isRowHidden(1)
    field = opened(editor)
    type_text(field, "shingles")
    assert editor.says("1 of 1")
    assert not table(editor).isRowHidden(1)
    assert table(editor).current_row() == 1
    editor.window.document.undo()
    text = editor.text("Internal Notes")
    text.setFocus()
    type_text(text, "Shingles from stock")
    assert editor.says("1 of 2")


def test_matches_are_marked_until_find_is_closed(editor: EditorPlace) -> None:
    field = opened(editor)
    plain = table(editor).grab().toImage()
    type_text(field, "labour")
    assert table(editor).line_delegate.highlights == ("labour",)
    assert table(editor).grab().toImage() != plain
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert table(editor).line_delegate.highlights == ()
    assert not any(each.extraSelections() for each in editor.window.findChildren(QPlainTextEdit))


def test_a_match_elsewhere_takes_away_no_text_that_can_t_be_read(editor: EditorPlace) -> None:
    field = opened(editor)
    type_text(field, "roof")
    lines = table(editor)
    lines.make_current(2, LineColumn.QUANTITY)
    lines.setFocus()
    type_text(lines, "2")
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    type_text(cell, " apples")
    field.setFocus()
    for _ in range(4):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert [each.text() for each in lines.findChildren(QLineEdit) if each.isVisible()] == ["2 apples"]


def test_find_opens_though_a_tax_is_wrong_which_stays_marked(editor: EditorPlace) -> None:
    editor.click("Add Tax")
    rate = editor.named(QLineEdit, "Rate in percent")
    rate.setFocus()
    type_text(rate, "?")
    type_text(opened(editor), "roof")
    assert editor.says("4 matches") or editor.says("1 of 4")
    assert editor.says("Type a rate from 0 to 100, such as 9.975.")
