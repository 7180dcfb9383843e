"""How the keyboard and the mouse go from one cell of the lines to another, and what becomes of an open one."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from custlist_desktop.domain.estimate import LineKind
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.steps import Did, EditStep
from tests.ui.estimates.lines.conftest import CONTROL, NONE, SHIFT, Desk, DeskMaker
from tests.ui.estimates.sample_content import CONTENT


def test_tab_goes_through_the_cells_and_passes_over_what_is_worked_out(desk: Desk) -> None:
    desk.go_to(0)
    places = []
    for _ in range(7):
        desk.press(Qt.Key.Key_Tab)
        places.append(desk.place)
    columns = ("DESCRIPTION", "QUANTITY", "UNIT", "UNIT_COST", "MARKUP", "UNIT_PRICE")
    assert places == [*((1, LineColumn[name]) for name in columns), (2, LineColumn.DESCRIPTION)]
    desk.press(Qt.Key.Key_Backtab, SHIFT)
    assert desk.place == (1, LineColumn.UNIT_PRICE)


def test_tab_keeps_what_is_typed_and_goes_on(desk: Desk) -> None:
    desk.go_to(1)
    desk.type("Tear-off")
    desk.press(Qt.Key.Key_Tab)
    desk.type("10")
    desk.press(Qt.Key.Key_Tab)
    desk.type("ft")
    desk.press(Qt.Key.Key_Backtab, SHIFT)
    assert (desk.lines[1].description, desk.lines[1].quantity, desk.lines[1].unit) == ("Tear-off", Decimal(10), "ft")
    assert desk.place == (1, LineColumn.QUANTITY)


def test_tab_in_the_last_cell_adds_a_line(desk: Desk) -> None:
    desk.go_to(5, LineColumn.UNIT_PRICE)
    desk.press(Qt.Key.Key_Tab)
    assert len(desk.lines) == 7
    assert desk.place == (6, LineColumn.DESCRIPTION)
    assert desk.document.undone_next == EditStep(Did.ADD_LINE)


def test_enter_goes_down_its_column_over_headings_and_begins_a_line_at_the_end(desk: Desk) -> None:
    desk.go_to(2, LineColumn.QUANTITY)
    desk.press(Qt.Key.Key_Return)
    assert desk.place == (4, LineColumn.QUANTITY)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert len(desk.lines) == 7
    assert desk.place == (6, LineColumn.DESCRIPTION)


def test_arrows_leave_a_cell_up_and_down(desk: Desk) -> None:
    desk.go_to(2, LineColumn.QUANTITY)
    desk.type("5")
    desk.press(Qt.Key.Key_Up)
    assert desk.lines[2].quantity == Decimal(5)
    assert desk.place == (1, LineColumn.QUANTITY)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_PageDown, NONE), (Qt.Key.Key_PageUp, NONE), (Qt.Key.Key_Down, SHIFT), (Qt.Key.Key_End, CONTROL)],
)
def test_a_key_of_the_table_keeps_what_is_typed_or_leaves_the_cell_open(
    desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    desk.go_to(2, LineColumn.QUANTITY)
    desk.type("2 apples")
    desk.press(key, modifiers)
    assert desk.editor is not None
    assert desk.editor.text() == "2 apples"
    assert desk.said
    desk.editor.setText("")
    desk.type("5")
    desk.press(key, modifiers)
    assert desk.lines[2].quantity == Decimal(5)
    assert not desk.is_editing()


def test_an_estimate_can_be_written_by_keys_alone_from_nothing(make_desk: DeskMaker) -> None:
    desk = make_desk(replace(CONTENT, lines=()))
    desk.press(Qt.Key.Key_N, CONTROL | SHIFT)
    desk.type("Roof")
    desk.press(Qt.Key.Key_Return)
    for text in ("Membrane", "44", "m²", "62", "30"):
        desk.type(text)
        desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Tab)
    desk.type("Drain")
    desk.press(Qt.Key.Key_Tab)
    assert [line.kind for line in desk.lines] == [LineKind.SECTION, LineKind.LINE, LineKind.LINE]
    assert desk.names == ["Roof", "Membrane", "Drain"]
    assert desk.document.totals.subtotal == Decimal("3546.40")
    while desk.document.undo_stack.canUndo():
        desk.document.undo()
    assert desk.lines == ()


def test_undo_keeps_what_is_typed_as_the_step_that_it_takes_back(desk: Desk) -> None:
    desk.go_to(1, LineColumn.QUANTITY)
    desk.type("7")
    desk.document.undo()
    assert not desk.is_editing()
    assert desk.document.content == CONTENT
    desk.document.redo()
    assert desk.lines[1].quantity == Decimal(7)


def test_undoing_a_line_away_closes_its_open_cell(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Insert)
    desk.type("x")
    desk.document.undo_stack.undo()
    assert not desk.is_editing()
    assert desk.document.content == CONTENT


def test_leaving_the_table_keeps_what_is_typed(desk: Desk) -> None:
    desk.go_to(1)
    desk.type("Tear-off")
    desk.table.horizontalHeader().setFocus()
    assert desk.lines[1].description == "Tear-off"
    assert not desk.is_editing()


def test_a_double_click_edits_a_cell(desk: Desk) -> None:
    where = desk.rect(1, LineColumn.UNIT).center()
    desk.click(where)
    QTest.mouseDClick(desk.table.viewport(), Qt.MouseButton.LeftButton, NONE, where)
    assert desk.editor is not None
    assert desk.editor.text() == "m²"
    desk.editor.setFocus()
    desk.press(Qt.Key.Key_Escape)


def test_a_click_elsewhere_keeps_what_is_typed(desk: Desk) -> None:
    desk.go_to(1)
    desk.type("Tear-off")
    desk.click(desk.rect(4, LineColumn.UNIT).center())
    assert desk.lines[1].description == "Tear-off"
    assert desk.place == (4, LineColumn.UNIT)


def test_a_click_on_the_last_row_adds_a_line(desk: Desk) -> None:
    desk.click(desk.rect(6, LineColumn.DESCRIPTION).topLeft() + QPoint(60, 16))
    assert len(desk.lines) == 7
    assert desk.place == (6, LineColumn.DESCRIPTION)
