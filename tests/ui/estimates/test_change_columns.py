"""Change Columns: which column of a paste is what, and which of its rows are lines."""

from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLabel, QTableView

from custlist_desktop.domain.clipboard_lines import OWN_TYPE, lines_to_own
from custlist_desktop.domain.estimate import EstimateLine
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.estimates.conftest import make_estimate
from tests.ui.estimates.editor_place import EditorPlace
from tests.ui.estimates.paste_place import (
    CONTROL,
    NONE,
    ROOFER,
    SHIFT,
    choose,
    column,
    line,
    lines,
    names,
    open_columns,
    paste,
    put,
    rows_of,
    table,
    type_quantity,
    visible_texts,
)
from tests.ui.places import control, named


@pytest.fixture
def editor(session: Session) -> Iterator[EditorPlace]:
    """The editor of a draft without lines."""
    place = EditorPlace(session, make_estimate(session, title="Roof").id)
    table(place).setFocus()
    yield place
    place.window.close()


def test_window_counts_every_row_and_shows_what_speaks_for_the_columns(editor: EditorPlace) -> None:
    paste(editor, ROOFER)

    def work(dialog: QDialog) -> None:
        texts = visible_texts(dialog)
        assert "5 rows pasted: 3 lines, 1 row of titles, and 1 total, which is left out." in texts
        assert "Quantity × Unit Price gives the pasted Total in 2 of 2 lines." in texts
        assert "Row 3: “TBD” isn’t a quantity. The line comes in without one and is marked." in texts
        assert "$3,840.00" in texts
        assert column(dialog, 0) == ["Titles", "2", "3", "4", "Total"]
        assert column(dialog, 6) == ["", "3,610.00", "–", "230.00", ""]
        wait_until(lambda: QApplication.focusWidget() is named(dialog, QComboBox, "What column Qty is"))
        dialog.reject()

    before = lines(editor)
    open_columns(editor, work)
    assert lines(editor) == before


def test_field_chosen_twice_moves_and_the_amounts_follow(editor: EditorPlace) -> None:
    paste(editor, "Crane\t2\tday\t900.00\t1,800.00\nTruck\t3\tday\t400.00\t1,200.00\n")

    def work(dialog: QDialog) -> None:
        choose(dialog, "5", "Unit Price")
        assert named(dialog, QComboBox, "What column 4 is").currentText() == "Leave out"
        assert column(dialog, 6) == ["3,600.00", "3,600.00"]
        QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)

    open_columns(editor, work)
    assert [each.unit_price for each in lines(editor)] == [Decimal(1800), Decimal(1200)]
    editor.undo()
    assert [each.unit_price for each in lines(editor)] == [Decimal(900), Decimal(400)]
    assert line(editor).words() == "2 lines pasted: Description, Quantity, Unit, Unit Price"


def test_total_becomes_a_line_and_a_line_is_left_out(editor: EditorPlace) -> None:
    paste(editor, ROOFER)

    def work(dialog: QDialog) -> None:
        rows = rows_of(dialog)
        rows.setFocus()
        rows.setCurrentIndex(rows.model().index(4, 0))
        QTest.keyClick(rows, Qt.Key.Key_Space)
        assert column(dialog, 0)[4] == "5"
        place = rows.visualRect(rows.model().index(1, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert column(dialog, 0)[1] == "Left out"
        QTest.mouseClick(control(dialog, "Use These Columns"), Qt.MouseButton.LeftButton)

    open_columns(editor, work)
    assert names(editor) == ["Step flashing", "Pipe boots", "TOTAL"]
    editor.undo()
    assert names(editor) == ["Remove shingles", "Step flashing", "Pipe boots"]


def test_check_boxes_take_titles_and_totals_as_lines(editor: EditorPlace) -> None:
    paste(editor, ROOFER)

    def work(dialog: QDialog) -> None:
        for name in ("The first row holds the titles", "Leave totals out"):
            named(dialog, QCheckBox, name).click()
        assert column(dialog, 0) == ["1", "2", "3", "4", "5"]
        assert "5 rows pasted: 5 lines." in visible_texts(dialog)
        dialog.reject()

    open_columns(editor, work)


def test_what_was_typed_since_the_paste_stays_when_columns_change(editor: EditorPlace) -> None:
    paste(editor, ROOFER)
    editor.press(Qt.Key.Key_F8, NONE)
    type_quantity(editor, "12")

    def work(dialog: QDialog) -> None:
        choose(dialog, "Rate", "Unit Cost")
        QTest.mouseClick(control(dialog, "Use These Columns"), Qt.MouseButton.LeftButton)

    open_columns(editor, work)
    assert [each.unit_cost for each in lines(editor)] == [Decimal(95), Decimal(24), Decimal(46)]
    assert lines(editor)[1].quantity == Decimal(12)
    assert not lines(editor)[1].doubtful


def test_deleted_lines_of_a_paste_stay_deleted_when_columns_change(editor: EditorPlace) -> None:
    paste(editor, ROOFER)
    table(editor).make_current(0, LineColumn.DESCRIPTION)
    editor.press(Qt.Key.Key_Delete, CONTROL)

    def work(dialog: QDialog) -> None:
        choose(dialog, "Rate", "Unit Cost")
        QTest.mouseClick(control(dialog, "Use These Columns"), Qt.MouseButton.LeftButton)

    open_columns(editor, work)
    assert names(editor) == ["Step flashing", "Pipe boots"]


def test_without_a_paste_the_columns_are_chosen_first(editor: EditorPlace) -> None:
    put(ROOFER)

    def work(dialog: QDialog) -> None:
        choose(dialog, "Rate", "Unit Cost")
        QTest.mouseClick(control(dialog, "Use These Columns"), Qt.MouseButton.LeftButton)

    open_columns(editor, work)
    assert [each.unit_cost for each in lines(editor)] == [Decimal(95), Decimal(24), Decimal(46)]
    assert line(editor).isVisible()
    editor.undo()
    assert lines(editor) == ()


def test_without_rows_to_paste_the_window_does_not_open(editor: EditorPlace) -> None:
    data = QMimeData()
    data.setText("1\t2\n")
    data.setData(OWN_TYPE, QByteArray(lines_to_own([EstimateLine(1, description="Ours")])))
    QGuiApplication.clipboard().setMimeData(data)
    editor.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert editor.says("There are no spreadsheet rows to paste. Copy some first, then choose their columns here.")


def test_total_of_the_spreadsheet_that_is_another_is_told(editor: EditorPlace) -> None:
    paste(editor, ROOFER.replace("3,840.00", "4,000.00"))

    def work(dialog: QDialog) -> None:
        said = "The lines add up to $3,840.00; the pasted total is $4,000.00."
        assert said in [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
        dialog.reject()

    open_columns(editor, work)


@pytest.mark.parametrize("code", ["en", "fr", "es"])
def test_amounts_are_in_view_beside_six_columns(
    editor: EditorPlace, language: Callable[[str], str], code: str
) -> None:
    language(code)
    titles = "Description\tQty\tUnit\tUnit Cost\tMarkup\tUnit Price\n"
    paste(editor, titles + "Architectural shingles, charcoal\t38\tsq\t120.00\t15%\t138.00\n" * 3)

    def look(dialog: QDialog) -> None:
        rows = next(each for each in dialog.findChildren(QTableView) if each.isVisible())
        assert rows.horizontalScrollBar().maximum() == 0
        dialog.reject()

    open_columns(editor, look)


def test_each_cell_that_cannot_be_read_is_named_where_there_is_room(editor: EditorPlace) -> None:
    body = "".join(f"Line {n}\tword{n}\tea\t5.00\n" for n in range(1, 6))
    paste(editor, "Description\tQty\tUnit\tUnit Price\nCrane\t2\tea\t5.00\n" + body)

    def look(dialog: QDialog) -> None:
        texts = visible_texts(dialog)
        assert all(any(f"word{n}" in text and text.startswith("Row") for text in texts) for n in range(1, 6))
        dialog.reject()

    open_columns(editor, look)
