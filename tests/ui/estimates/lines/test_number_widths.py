"""Numbers of lines are never cut: their columns grow with them."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings, Qt

from custlist_desktop.domain.estimate import EstimateLine
from custlist_desktop.ui.estimates.lines.columns import RIGHT_ALIGNED, LineColumn
from custlist_desktop.ui.estimates.lines.line_delegate import LineDelegate
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.estimates.steps import Did, EditStep
from tests.ui.estimates.lines.conftest import Desk
from tests.ui.estimates.sample_content import CONTENT

_LINE = CONTENT.lines[1]


def _cut(table: LineTable) -> list[tuple[int, int]]:
    """The rows and columns of numbers that aren't shown whole."""
    delegate = table.itemDelegate()
    assert isinstance(delegate, LineDelegate)
    return [
        (row, column)
        for row in range(table.lines.rowCount())
        for column in sorted(RIGHT_ALIGNED)
        if delegate.is_elided(QRect(0, 0, table.columnWidth(column), 32), column, table.lines.cell(row, column))
    ]


@pytest.mark.parametrize(
    "line",
    [
        replace(_LINE, quantity=Decimal("12345.6789"), unit_cost=Decimal("1234.123456")),
        replace(_LINE, quantity=Decimal("99999999.25"), unit_price=Decimal("-12345678.123456")),
        replace(_LINE, quantity=Decimal(1), markup=Decimal("12345.6789"), unit_cost=Decimal(1)),
    ],
)
def test_columns_of_numbers_grow_with_the_numbers_in_them(desk: Desk, line: EstimateLine) -> None:
    desk.table.resize(1400, 500)
    before = desk.table.columnWidth(LineColumn.UNIT)
    desk.document.change(
        replace(CONTENT, lines=(CONTENT.lines[0], line, *CONTENT.lines[2:])), EditStep(Did.EDIT_CELL)
    )
    assert _cut(desk.table) == []
    assert desk.table.columnWidth(LineColumn.UNIT) == before


def test_round_number_is_as_long_as_it_is_shown(desk: Desk) -> None:
    costs = (Decimal(2500), Decimal("800.55"), Decimal("1250"), Decimal("1E+4"))
    lines = tuple(replace(_LINE, key=key, unit_cost=cost, markup=Decimal(15)) for key, cost in enumerate(costs, 1))
    desk.document.change(replace(CONTENT, lines=lines), EditStep(Did.EDIT_CELL))
    desk.table.resize(588, 400)
    assert _cut(desk.table) == []


def test_line_that_is_added_is_measured_too(desk: Desk) -> None:
    line = replace(CONTENT.lines[1], key=99, quantity=Decimal("12345678.9"), unit_cost=Decimal("1234567.123456"))
    desk.document.change(replace(CONTENT, lines=(*CONTENT.lines, line)), EditStep(Did.ADD_LINE))
    assert _cut(desk.table) == []


def _widths(table: LineTable) -> list[int]:
    return [table.columnWidth(column) for column in LineColumn]


def test_room_of_a_long_number_is_given_back_once_it_is_refused_or_taken_back(desk: Desk) -> None:
    before = _widths(desk.table)
    for row, column in ((1, LineColumn.UNIT_PRICE), (1, LineColumn.UNIT_COST), (2, LineColumn.QUANTITY)):
        desk.go_to(row, column)
        desk.type("123456789.123456")
        assert _cut(desk.table) == []
        desk.type("9" * 20)
        desk.press(Qt.Key.Key_Return)
        assert desk.is_editing()
        desk.press(Qt.Key.Key_Escape)
        assert not desk.is_editing()
        assert _widths(desk.table) == before


def test_room_of_the_longest_number_is_given_back_once_it_is_gone(desk: Desk) -> None:
    before = _widths(desk.table)
    long = replace(_LINE, key=99, quantity=Decimal("12345678.9"), unit_cost=Decimal("1234567.123456"))
    desk.document.change(replace(CONTENT, lines=(*CONTENT.lines, long)), EditStep(Did.ADD_LINE))
    assert _widths(desk.table) != before
    desk.document.undo()
    assert _widths(desk.table) == before
    mended = replace(CONTENT, lines=(*CONTENT.lines, replace(long, quantity=Decimal(1), unit_cost=Decimal(1))))
    desk.document.redo()
    desk.document.change(mended, EditStep(Did.EDIT_CELL))
    assert _widths(desk.table) == before


def test_what_a_narrow_window_had_no_room_for_is_as_wide_as_before_in_the_next_one(
    desk: Desk, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    before = _widths(desk.table)
    desk.table.resize(700, 400)
    assert _widths(desk.table) != before
    desk.table.save_state(settings, "lines")
    desk.table.resize(1100, 500)
    desk.table.restore_state(settings, "lines")
    assert _widths(desk.table) == before
