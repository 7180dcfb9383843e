"""Putting rows in and out, moving them, and choosing how they count: by keys, by the menu and by the pointer."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QItemSelectionModel, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from custlist_desktop.domain.estimate import LineKind
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.steps import Did, EditStep
from tests.ui.conftest import wait_until
from tests.ui.estimates.lines.conftest import ALT, CONTROL, NONE, SHIFT, Desk, DeskMaker
from tests.ui.estimates.sample_content import CONTENT, FLASHING

NAMES = ["Demolition", "Removal", "Container", "Roofing", "Membrane", "Flashing"]


def test_insert_puts_a_line_above_and_control_enter_one_below(desk: Desk) -> None:
    desk.go_to(1)
    desk.press(Qt.Key.Key_Insert)
    assert desk.names == ["Demolition", "", *NAMES[1:]]
    assert desk.place == (1, LineColumn.DESCRIPTION)
    desk.type("Scaffolding")
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert desk.names == ["Demolition", "Scaffolding", "", *NAMES[1:]]
    assert desk.place == (2, LineColumn.DESCRIPTION)


def test_a_new_section_goes_below_and_its_name_is_typed_at_once(desk: Desk) -> None:
    desk.go_to(2)
    desk.press(Qt.Key.Key_N, CONTROL | SHIFT)
    assert desk.editor is not None
    desk.type("Access")
    desk.press(Qt.Key.Key_F2)
    assert desk.names == [*NAMES[:3], "Access", *NAMES[3:]]
    assert desk.lines[3].kind is LineKind.SECTION


def test_a_section_is_named_over_the_empty_cells_beside_its_name(desk: Desk) -> None:
    desk.go_to(0)
    ring = desk.table.viewport().grab(desk.rect(0, LineColumn.UNIT_COST)).toImage()
    desk.go_to(0, LineColumn.AMOUNT)
    assert desk.table.viewport().grab(desk.rect(0, LineColumn.UNIT_COST)).toImage() != ring
    desk.go_to(0)
    desk.press(Qt.Key.Key_F2)
    assert desk.editor is not None
    assert desk.editor.geometry().right() == desk.rect(0, LineColumn.AMOUNT).left() - 1


def test_a_new_section_takes_the_place_of_an_empty_line(desk: Desk) -> None:
    desk.go_to(5, LineColumn.UNIT_PRICE)
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_N, CONTROL | SHIFT)
    desk.type("Labour")
    desk.press(Qt.Key.Key_F2)
    assert desk.names == [*NAMES, "Labour"]
    assert desk.lines[6].kind is LineKind.SECTION


def test_delete_takes_out_all_chosen_rows_and_undo_brings_them_back(desk: Desk) -> None:
    desk.go_to(1)
    desk.press(Qt.Key.Key_Down, SHIFT)
    desk.press(Qt.Key.Key_Delete, CONTROL)
    assert desk.names == ["Demolition", "Roofing", "Membrane", "Flashing"]
    assert desk.place == (1, LineColumn.DESCRIPTION)
    desk.document.undo()
    assert desk.document.content == CONTENT
    desk.go_to(5)
    desk.press(Qt.Key.Key_Delete, SHIFT)
    assert desk.document.undone_next == EditStep(Did.DELETE_LINES)
    assert desk.place == (4, LineColumn.DESCRIPTION)


def test_deleting_all_rows_leaves_the_one_that_adds_a_line(desk: Desk) -> None:
    desk.go_to(0)
    desk.press(Qt.Key.Key_A, CONTROL)
    desk.press(Qt.Key.Key_Delete, CONTROL)
    assert desk.lines == ()
    desk.press(Qt.Key.Key_Return)
    assert len(desk.lines) == 1


def test_alt_and_arrows_move_a_row_with_the_keyboard_on_it(desk: Desk) -> None:
    desk.go_to(5, LineColumn.QUANTITY)
    desk.press(Qt.Key.Key_Up, ALT)
    desk.press(Qt.Key.Key_Up, ALT)
    assert desk.names == ["Demolition", "Removal", "Container", "Flashing", "Roofing", "Membrane"]
    assert desk.place == (3, LineColumn.QUANTITY)
    assert desk.document.undone_next == EditStep(Did.MOVE_LINES)
    desk.press(Qt.Key.Key_Down, ALT)
    desk.press(Qt.Key.Key_Down, ALT)
    desk.press(Qt.Key.Key_Down, ALT)
    assert desk.names == NAMES


def test_several_rows_move_together(desk: Desk) -> None:
    desk.go_to(4)
    desk.press(Qt.Key.Key_Down, SHIFT)
    desk.press(Qt.Key.Key_Up, ALT)
    assert desk.names == ["Demolition", "Removal", "Container", "Membrane", "Flashing", "Roofing"]
    assert desk.table.selected_rows() == [3, 4]


def test_rows_that_are_apart_come_together_when_moved(desk: Desk) -> None:
    desk.go_to(1)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    desk.table.selectionModel().select(desk.table.model().index(5, 0), flags)
    desk.press(Qt.Key.Key_Up, ALT)
    assert desk.names == ["Removal", "Flashing", "Demolition", "Container", "Roofing", "Membrane"]


def test_an_open_heading_moves_alone_and_a_closed_one_with_its_lines(desk: Desk) -> None:
    desk.go_to(3)
    desk.press(Qt.Key.Key_Up, ALT)
    assert desk.names == ["Demolition", "Removal", "Roofing", "Container", "Membrane", "Flashing"]
    desk.document.undo()
    desk.go_to(0)
    desk.press(Qt.Key.Key_Space)
    desk.go_to(3)
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Up, ALT)
    assert desk.names == ["Roofing", "Membrane", "Flashing", "Demolition", "Removal", "Container"]


def test_a_closed_section_is_one_row_to_keys_and_is_deleted_whole(desk: Desk) -> None:
    desk.go_to(0)
    desk.press(Qt.Key.Key_Space)
    assert desk.shown(0, LineColumn.AMOUNT) == "2,116.00"
    assert desk.table.isRowHidden(1)
    desk.press(Qt.Key.Key_Down)
    assert desk.place[0] == 3
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Tab)
    assert desk.place == (3, LineColumn.DESCRIPTION)
    desk.go_to(0)
    desk.press(Qt.Key.Key_Delete, CONTROL)
    assert desk.names == ["Roofing", "Membrane", "Flashing"]
    desk.document.undo()
    assert desk.names == NAMES
    assert desk.table.isRowHidden(1)


def test_a_line_that_moves_into_a_closed_section_opens_it(desk: Desk) -> None:
    desk.go_to(3)
    desk.press(Qt.Key.Key_Space)
    desk.go_to(2)
    desk.press(Qt.Key.Key_Down, ALT)
    assert desk.names == ["Demolition", "Removal", "Roofing", "Container", "Membrane", "Flashing"]
    assert not desk.table.isRowHidden(3)


def test_a_click_on_the_arrow_closes_and_opens_a_section(desk: Desk) -> None:
    where = desk.rect(3, LineColumn.DESCRIPTION).topLeft() + QPoint(32, 16)
    desk.click(where)
    assert desk.table.isRowHidden(4)
    desk.click(where)
    assert not desk.table.isRowHidden(4)


def test_duplicate_puts_a_copy_below_that_is_a_row_of_its_own(desk: Desk) -> None:
    desk.go_to(5)
    desk.press(Qt.Key.Key_D, CONTROL)
    assert desk.names == [*NAMES, "Flashing"]
    assert replace(desk.lines[6], key=FLASHING.key) == FLASHING
    assert desk.lines[6].key != FLASHING.key
    assert desk.place[0] == 6


def test_optional_and_untaxed_lines_say_so_and_count_so(desk: Desk) -> None:
    desk.go_to(5)
    desk.press(Qt.Key.Key_O, CONTROL | SHIFT)
    assert desk.document.totals.optional == Decimal("1017.36")
    assert desk.spoken(5, LineColumn.DESCRIPTION) == "Flashing, Optional"
    desk.press(Qt.Key.Key_T, CONTROL | SHIFT)
    assert desk.spoken(5, LineColumn.DESCRIPTION) == "Flashing, Optional, Not taxable"
    assert desk.document.undone_next == EditStep(Did.MARK_NOT_TAXABLE)
    desk.press(Qt.Key.Key_T, CONTROL | SHIFT)
    desk.press(Qt.Key.Key_O, CONTROL | SHIFT)
    assert desk.lines == CONTENT.lines


def test_the_worked_out_price_comes_back(make_desk: DeskMaker) -> None:
    priced = replace(FLASHING, unit_price=Decimal(40))
    desk = make_desk(replace(CONTENT, lines=(*CONTENT.lines[:5], priced)))
    desk.go_to(5)
    desk.press(Qt.Key.Key_W, CONTROL | SHIFT)
    assert desk.shown(5, LineColumn.UNIT_PRICE) == "32.40"


def test_the_three_dots_open_the_menu_of_their_row(desk: Desk) -> None:
    desk.click(desk.rect(2, LineColumn.MENU).center())
    desk.choose("Insert Line Below")
    assert desk.names == [*NAMES[:3], "", *NAMES[3:]]


def test_the_menu_opens_by_keys_and_shows_what_keys_do_the_same(desk: Desk) -> None:
    desk.go_to(2)
    desk.press(Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = {each.text(): each.shortcut().toString() for each in menu.actions() if each.text()}
    assert entries == {
        "Insert Line Above": "Ins",
        "Insert Line Below": "Ctrl+Return",
        "Insert Section": "Ctrl+Shift+N",
        "Duplicate": "Ctrl+D",
        "Fill Down": "Ctrl+Shift+Down",
        "Move Up": "Alt+Up",
        "Move Down": "Alt+Down",
        "Taxable": "Ctrl+Shift+T",
        "Optional": "Ctrl+Shift+O",
        "Use Calculated Price": "Ctrl+Shift+W",
        "Columns": "",
        "Delete": "Ctrl+Del",
    }
    desk.choose("Delete")
    assert desk.names == ["Demolition", "Removal", "Roofing", "Membrane", "Flashing"]


def test_a_heading_is_neither_taxable_nor_optional(desk: Desk) -> None:
    desk.go_to(0)
    desk.press(Qt.Key.Key_T, CONTROL | SHIFT)
    desk.press(Qt.Key.Key_O, CONTROL | SHIFT)
    desk.press(Qt.Key.Key_W, CONTROL | SHIFT)
    assert desk.document.content == CONTENT
    assert desk.document.undo_stack.count() == 0


def test_columns_are_shown_by_the_menu_and_remembered(make_desk: DeskMaker, settings: QSettings) -> None:
    desk = make_desk(CONTENT)
    assert desk.table.isColumnHidden(LineColumn.ITEM)
    assert desk.table.isColumnHidden(LineColumn.TAX)
    for name in ("Item", "Tax"):
        desk.go_to(1)
        desk.press(Qt.Key.Key_F10, SHIFT)
        desk.choose("Columns", name)
    assert not desk.table.isColumnHidden(LineColumn.ITEM)
    desk.table.save_state(settings, "estimate/lines")
    another = make_desk(CONTENT)
    another.table.restore_state(settings, "estimate/lines")
    assert not another.table.isColumnHidden(LineColumn.ITEM)
    assert not another.table.isColumnHidden(LineColumn.TAX)


def test_tab_stops_at_columns_that_are_shown_and_space_changes_the_tax(desk: Desk) -> None:
    desk.table.show_column(LineColumn.ITEM, True)
    desk.table.show_column(LineColumn.TAX, True)
    desk.go_to(1, LineColumn.UNIT_PRICE)
    desk.press(Qt.Key.Key_Tab)
    assert desk.place == (1, LineColumn.TAX)
    desk.press(Qt.Key.Key_Space)
    assert not desk.lines[1].taxable
    desk.press(Qt.Key.Key_Tab)
    assert desk.place == (2, LineColumn.ITEM)
    desk.type("07-200")
    desk.press(Qt.Key.Key_Tab)
    assert desk.lines[2].item == "07-200"
    desk.click(desk.rect(1, LineColumn.TAX).topLeft() + QPoint(20, 16))
    assert desk.lines[1].taxable


def test_a_row_is_dragged_by_its_grip(desk: Desk) -> None:
    port = desk.table.viewport()
    start = desk.rect(5, LineColumn.DESCRIPTION).topLeft() + QPoint(10, 16)
    end = desk.rect(1, LineColumn.DESCRIPTION).topLeft() + QPoint(10, 4)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(port, end)
    port.grab()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, NONE, end)
    assert desk.names == ["Demolition", "Flashing", "Removal", "Container", "Roofing", "Membrane"]
    desk.document.undo()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(port, end)
    desk.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, NONE, end)
    assert desk.names == NAMES


def test_the_keyboard_leaves_the_table_from_its_ends(desk: Desk) -> None:
    desk.go_to(6)
    assert not desk.table.focusNextPrevChild(True)
    desk.go_to(0)
    assert not desk.table.focusNextPrevChild(False)


def test_columns_make_room_for_the_description_in_a_narrow_window_and_take_it_back(desk: Desk) -> None:
    before = desk.table.columnWidth(LineColumn.QUANTITY)
    desk.table.resize(700, 500)
    wait_until(lambda: desk.table.columnWidth(LineColumn.QUANTITY) < before)
    assert desk.table.columnWidth(LineColumn.DESCRIPTION) > 100
    for column in (LineColumn.QUANTITY, LineColumn.UNIT_COST, LineColumn.AMOUNT):
        assert desk.table.sizeHintForColumn(column) <= desk.table.columnWidth(column)
    desk.table.resize(1100, 500)
    wait_until(lambda: desk.table.columnWidth(LineColumn.QUANTITY) == before)


def test_a_cell_is_filled_down_into_the_chosen_lines_in_one_step(desk: Desk) -> None:
    desk.go_to(1, LineColumn.UNIT)
    for _ in range(4):
        desk.press(Qt.Key.Key_Down, SHIFT)
    desk.press(Qt.Key.Key_Down, CONTROL | SHIFT)
    assert [line.unit for line in desk.lines if line.kind is LineKind.LINE] == [CONTENT.lines[1].unit] * 4
    assert desk.lines[3] == CONTENT.lines[3]  # a heading stays as it is
    assert desk.document.undone_next == EditStep(Did.FILL_DOWN)
    desk.document.undo()
    assert desk.document.content == CONTENT


def test_a_cell_is_filled_down_line_by_line_with_its_arithmetic(desk: Desk) -> None:
    desk.go_to(1, LineColumn.QUANTITY)
    desk.type("12*2")
    desk.press(Qt.Key.Key_F2)
    desk.press(Qt.Key.Key_Down, CONTROL | SHIFT)
    assert desk.place == (2, LineColumn.QUANTITY)
    desk.press(Qt.Key.Key_Down, CONTROL | SHIFT)
    assert desk.place == (4, LineColumn.QUANTITY)  # over the heading
    for row in (1, 2, 4):
        assert (desk.lines[row].quantity, desk.lines[row].quantity_expression) == (Decimal(24), "12*2")


def test_a_cost_that_is_filled_down_takes_a_typed_price_away_as_typing_does(desk: Desk) -> None:
    desk.go_to(2, LineColumn.UNIT_PRICE)
    desk.type("99")
    desk.press(Qt.Key.Key_F2)
    desk.go_to(1, LineColumn.UNIT_COST)
    desk.press(Qt.Key.Key_Down, CONTROL | SHIFT)
    assert (desk.lines[2].unit_cost, desk.lines[2].unit_price) == (CONTENT.lines[1].unit_cost, None)


def test_what_is_worked_out_isnt_filled_down_and_why_is_said(desk: Desk) -> None:
    before = desk.document.content
    for row, column, said in (
        (1, LineColumn.AMOUNT, "Amounts are calculated. Fill down the quantity or the price."),
        (1, LineColumn.UNIT_PRICE, "This price is calculated. Fill down cost and markup."),
        (0, LineColumn.DESCRIPTION, "A heading can’t be filled down. Choose a cell of a line."),
        (5, LineColumn.UNIT, "There is no line below to fill."),
    ):
        desk.go_to(row, column)
        desk.press(Qt.Key.Key_Down, CONTROL | SHIFT)
        assert desk.said == said
    assert desk.document.content == before
    desk.go_to(1, LineColumn.UNIT)
    assert desk.said == ""
    desk.go_to(1, LineColumn.UNIT_PRICE)
    desk.type("20")
    desk.press(Qt.Key.Key_F2)
    desk.go_to(1, LineColumn.MARKUP)
    desk.press(Qt.Key.Key_Down, CONTROL | SHIFT)
    assert desk.said == "This markup is calculated from the price. Fill down the price."
