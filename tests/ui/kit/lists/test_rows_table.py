"""A list of rows in memory, as its columns declare it."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from custlist_desktop.ui.kit.lists.cells import Button, Cell, CellLook, Column, ColumnKind, dots_column
from custlist_desktop.ui.kit.lists.ornaments import ChipBeside
from custlist_desktop.ui.kit.lists.rows_table import RowsTable

_LEFT = Qt.MouseButton.LeftButton
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@dataclass(frozen=True)
class Tool:
    """A row."""

    id: int
    name: str
    kind: str
    price: int
    is_lent: bool = False


_SAW = Tool(1, "Saw", "Hand tool", 30)
_DRILL = Tool(2, "Drill", "Machine", 240, is_lent=True)
_AXE = Tool(3, "Axe", "Hand tool", 45)


def _name(tool: Tool) -> Cell:
    lent = ChipBeside("Lent") if tool.is_lent else None
    return Cell(tool.name, CellLook.LINK, second="", trail=lent)


def _price(tool: Tool) -> Cell:
    return Cell(f"{tool.price}.00")


_COLUMNS: tuple[Column[Tool], ...] = (
    Column("name", "Name", _name, sort=lambda tool: tool.name, takes_rest=True),
    Column("kind", "Kind", lambda tool: Cell(tool.kind, button=Button.ARROW), width=160),
    Column("price", "Price", _price, ColumnKind.AMOUNT, sort=lambda tool: tool.price, most=120),
    dots_column(44),
)


@pytest.fixture
def table(app: QApplication) -> Iterator[RowsTable[Tool]]:
    """Three tools; those that are lent come last."""
    made = RowsTable(_COLUMNS, group=lambda tool: tool.is_lent)
    made.resize(600, 200)
    made.set_rows([_SAW, _DRILL, _AXE])
    made.show()
    made.activateWindow()
    yield made
    made.close()


def _names(table: RowsTable[Tool]) -> list[str]:
    return [tool.name for tool in table.rows_model.rows]


def _title(table: RowsTable[Tool], column: int) -> str:
    return str(table.rows_model.headerData(column, Qt.Orientation.Horizontal, _SPOKEN))


def _click_title(table: RowsTable[Tool], column: int) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 20, 16)
    QTest.mouseClick(header.viewport(), _LEFT, pos=place)


def _middle(table: RowsTable[Tool], row: int, column: int) -> QPoint:
    return table.visualRect(table.rows_model.index(row, column)).center()


def test_rows_stand_as_given_until_a_title_is_clicked(table: RowsTable[Tool]) -> None:
    assert _names(table) == ["Saw", "Drill", "Axe"]
    _click_title(table, 0)
    assert _names(table) == ["Axe", "Saw", "Drill"]
    assert _title(table, 0) == "Name, sorted ascending"
    _click_title(table, 0)
    assert _names(table) == ["Saw", "Axe", "Drill"]
    assert _title(table, 0) == "Name, sorted descending"


def test_a_title_whose_column_has_no_order_does_nothing(table: RowsTable[Tool]) -> None:
    _click_title(table, 2)
    _click_title(table, 1)
    assert _names(table) == ["Saw", "Axe", "Drill"]
    assert (_title(table, 1), _title(table, 2)) == ("Kind", "Price, sorted ascending")


def test_the_current_row_stays_current_in_another_order_and_when_rows_are_read_again(table: RowsTable[Tool]) -> None:
    table.select(_AXE.id)
    table.sort_by(2, descending=True)
    assert table.current() == _AXE
    table.set_rows([_DRILL, Tool(3, "Big axe", "Hand tool", 60)])
    assert table.current_key() == _AXE.id
    table.set_rows([_SAW, _DRILL], _DRILL.id)
    assert table.current() == _DRILL


def test_the_neighbour_of_a_row_that_is_gone_becomes_current(table: RowsTable[Tool]) -> None:
    table.select(_AXE.id)
    table.set_rows([_SAW, _DRILL])
    assert table.current() == _DRILL
    table.set_rows([])
    assert table.current() is None


def test_columns_have_the_widths_that_they_declare_and_one_takes_the_rest(table: RowsTable[Tool]) -> None:
    widths = [table.columnWidth(column) for column in range(4)]
    assert widths[1:] == [160, widths[2], 44]
    assert 40 < widths[2] <= 120
    assert sum(widths) == table.viewport().width()


def test_a_screen_reader_hears_what_stands_beside_the_words(table: RowsTable[Tool]) -> None:
    model = table.rows_model
    spoken = [str(model.index(1, column).data(_SPOKEN)) for column in range(4)]
    assert spoken == ["Drill, Lent", "Machine", "240.00", "Actions for Drill"]


def test_links_choices_and_dots_are_told_where_they_are_clicked(table: RowsTable[Tool]) -> None:
    links: list[tuple[int, int]] = []
    choices: list[tuple[int, int]] = []
    menus: list[int] = []
    table.link_activated.connect(lambda row, column: links.append((row, column)))
    table.choice_requested.connect(lambda row, column, _where: choices.append((row, column)))
    table.menu_requested.connect(lambda row, _corner: menus.append(row))
    QTest.mouseClick(table.viewport(), _LEFT, pos=QPoint(30, _middle(table, 0, 0).y()))
    QTest.mouseClick(table.viewport(), _LEFT, pos=_middle(table, 0, 0))  # beside the link
    left = table.columnViewportPosition(1)
    QTest.mouseClick(table.viewport(), _LEFT, pos=QPoint(left + 10, _middle(table, 2, 1).y()))
    QTest.mouseClick(table.viewport(), _LEFT, pos=_middle(table, 1, 3))
    assert (links, choices, menus) == ([(0, 0)], [(2, 1)], [1])


def test_enter_delete_and_the_menu_key_mean_the_current_row(table: RowsTable[Tool]) -> None:
    told: list[tuple[str, int]] = []
    table.row_activated.connect(lambda row: told.append(("opened", row)))
    table.delete_requested.connect(lambda row: told.append(("deleted", row)))
    table.context_menu_requested.connect(lambda row, _where: told.append(("menu", row)))
    table.set_current_row(1)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete):
        QTest.keyClick(table, key)
    QTest.keyClick(table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert told == [("opened", 1), ("deleted", 1), ("menu", 1)]


def test_letters_find_rows_in_a_list_that_is_not_searched(table: RowsTable[Tool]) -> None:
    table.set_current_row(0)
    QTest.keyClick(table, Qt.Key.Key_D)
    assert table.current() == _DRILL


def test_the_model_keeps_to_qts_rules_while_rows_come_and_go(table: RowsTable[Tool]) -> None:
    model = table.rows_model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert model.take(0) == _SAW
    model.put(1, _SAW)
    assert _names(table) == ["Axe", "Saw", "Drill"]
    model.set_rows([_AXE], _COLUMNS[:1])
    assert (model.rowCount(), model.columnCount(), tester.model()) == (1, 1, model)


def test_a_double_click_opens_the_row_only_if_both_clicks_were_on_it(table: RowsTable[Tool]) -> None:
    opened: list[int] = []
    table.row_activated.connect(opened.append)
    viewport, place = table.viewport(), _middle(table, 1, 2)
    QTest.mouseDClick(viewport, _LEFT, pos=place)  # the first click was on a button that stood here
    QTest.mouseClick(viewport, _LEFT, pos=_middle(table, 0, 2))
    QTest.mouseDClick(viewport, _LEFT, pos=place)
    assert opened == []
    QTest.mouseClick(viewport, _LEFT, pos=place)
    QTest.mouseDClick(viewport, _LEFT, pos=place)
    assert opened == [1]


def test_the_title_of_the_rest_is_whole_while_words_beside_it_can_be_cut(app: QApplication) -> None:
    columns: tuple[Column[Tool], ...] = (
        Column("name", "The Name of Each Tool", _name, takes_rest=True),
        Column("kind", "Kind", lambda tool: Cell(f"{tool.kind} of the whole crew"), width=120),
        Column("lent", "Lent", lambda _tool: Cell("To nobody at the moment"), width=120),
        Column("price", "Price", _price, ColumnKind.AMOUNT),
    )
    table = RowsTable(columns)
    table.resize(380, 200)
    table.set_rows([_SAW, _DRILL, _AXE])
    table.show()
    header = table.list_header
    assert header.sectionSize(0) >= header.width_for_title(0)
    assert sum(header.sectionSize(at) for at in range(4)) <= table.viewport().width()
    assert header.sectionSize(3) >= table.needed_in_view(3)
    table.close()
