"""Rows that travel through the clipboard: within an estimate, and from and to a spreadsheet."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage

from custlist_desktop.domain.clipboard_lines import OWN_TYPE, lines_to_own
from custlist_desktop.domain.estimate import EstimateContent, LineKind
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from tests.ui.estimates.lines.conftest import CONTROL, SHIFT, Desk, DeskMaker
from tests.ui.estimates.sample_content import CONTENT, FLASHING, MEMBRANE


def put(text: str) -> None:
    """Copies ``text`` in another program."""
    QGuiApplication.clipboard().setText(text)


def test_copied_rows_are_a_spreadsheets_and_paste_as_they_were(desk: Desk) -> None:
    desk.go_to(4)
    desk.press(Qt.Key.Key_Down, SHIFT)
    desk.press(Qt.Key.Key_C, CONTROL)
    rows = [row.split("\t") for row in QGuiApplication.clipboard().text().splitlines()]
    assert rows[0][:6] == ["", "Membrane", "44", "m²", "62", "30"]
    assert rows[1][2] == "31.40"
    desk.press(Qt.Key.Key_V, CONTROL)
    assert len(desk.lines) == 8
    assert [replace(line, key=0) for line in desk.lines[6:]] == [replace(MEMBRANE, key=0), replace(FLASHING, key=0)]
    assert len({line.key for line in desk.lines}) == 8
    assert desk.table.selected_rows() == [6, 7]


def test_cut_rows_go_elsewhere_in_two_steps(desk: Desk, make_desk: DeskMaker) -> None:
    desk.go_to(5)
    desk.press(Qt.Key.Key_X, CONTROL)
    assert len(desk.lines) == 5
    other = make_desk(replace(CONTENT, lines=()))
    other.press(Qt.Key.Key_V, CONTROL)
    assert [line.quantity_expression for line in other.lines] == ["15.7*2"]
    desk.document.undo()
    assert desk.document.content == CONTENT


def _inheriting() -> EstimateContent:
    return replace(CONTENT, markup=Decimal("22.5"), lines=(replace(MEMBRANE, markup=None),))


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_rows_come_to_the_same_in_an_estimate_with_another_markup(make_desk: DeskMaker, key: Qt.Key) -> None:
    there = make_desk(_inheriting())
    before = there.document.totals.subtotal
    there.go_to(0)
    there.press(key, CONTROL)
    other = make_desk(replace(CONTENT, lines=(), markup=Decimal(0)))
    other.press(Qt.Key.Key_V, CONTROL)
    assert other.shown(0, LineColumn.MARKUP) == "22.5%"
    assert other.document.totals.subtotal == before == Decimal("3341.80")


def test_rows_follow_the_estimate_where_its_markup_is_the_same(make_desk: DeskMaker) -> None:
    desk = make_desk(_inheriting())
    desk.go_to(0)
    desk.press(Qt.Key.Key_C, CONTROL)
    desk.press(Qt.Key.Key_V, CONTROL)
    desk.press(Qt.Key.Key_D, CONTROL)
    other = make_desk(replace(_inheriting(), lines=()))
    other.press(Qt.Key.Key_V, CONTROL)
    assert [line.markup for line in (*desk.lines, *other.lines)] == [None] * 4


def test_rows_of_a_spreadsheet_paste_below_the_current_one(desk: Desk) -> None:
    put("Framing\n\tStuds\t120\tun.\t4.50\t20%\n\tPlates\t2*40\tft\t1.10\n")
    desk.go_to(2)
    desk.press(Qt.Key.Key_V, CONTROL)
    pasted = desk.lines[3:-3]
    assert [line.description for line in pasted] == ["Framing", "Studs", "Plates"]
    assert pasted[0].kind is LineKind.SECTION
    assert (pasted[1].quantity, pasted[1].unit_cost, pasted[1].markup) == (Decimal(120), Decimal("4.50"), Decimal(20))
    assert pasted[2].quantity == Decimal(80)
    desk.document.undo()
    assert desk.document.content == CONTENT


def test_rows_paste_from_a_clipboard_that_holds_a_page_and_a_picture_too(desk: Desk) -> None:
    data = QMimeData()
    data.setHtml("<table><tr><td>Studs<td>3<td>ea<td>4.50</table>")
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    data.setText("Studs\t3\tea\t$4.50\r\n")
    QGuiApplication.clipboard().setMimeData(data)
    desk.go_to(5)
    desk.press(Qt.Key.Key_V, CONTROL)
    assert (desk.lines[6].description, desk.lines[6].quantity, desk.lines[6].unit) == ("Studs", Decimal(3), "ea")


def test_own_rows_are_never_guessed(desk: Desk) -> None:
    data = QMimeData()
    data.setText("12\t13\t14\n")
    data.setData(OWN_TYPE, QByteArray(lines_to_own([MEMBRANE])))
    QGuiApplication.clipboard().setMimeData(data)
    desk.go_to(5)
    desk.press(Qt.Key.Key_V, CONTROL)
    assert replace(desk.lines[6], key=MEMBRANE.key) == MEMBRANE


def test_a_doubtful_cell_goes_with_its_line_and_gives_way_to_what_is_typed(desk: Desk) -> None:
    put("Shingles\tTBD\tsq\t$95.00\nBoots\t5\tea\t$46.00\n")
    desk.go_to(5)
    desk.press(Qt.Key.Key_V, CONTROL)
    assert desk.shown(6, LineColumn.QUANTITY) == "TBD"
    assert desk.spoken(6, LineColumn.QUANTITY) == "TBD, cell to check"
    assert desk.shown(6, LineColumn.AMOUNT) == ""
    desk.go_to(6)
    desk.press(Qt.Key.Key_D, CONTROL)
    assert desk.lines[7].doubtful == (("quantity", "TBD"),)
    desk.press(Qt.Key.Key_C, CONTROL)
    desk.press(Qt.Key.Key_V, CONTROL)
    assert desk.lines[8].doubtful == (("quantity", "TBD"),)
    desk.go_to(6, LineColumn.QUANTITY)
    desk.type("38")
    desk.press(Qt.Key.Key_Return)
    assert desk.lines[6].doubtful == ()
    assert desk.shown(6, LineColumn.AMOUNT) == "3,610.00"
    desk.document.undo()
    assert desk.shown(6, LineColumn.QUANTITY) == "TBD"


def test_a_doubtful_cell_opens_with_its_words_and_stays_doubtful_when_left_alone(desk: Desk) -> None:
    put("Shingles\tTBD\tsq\t$95.00\nBoots\t5\tea\t$46.00\n")
    desk.go_to(5)
    desk.press(Qt.Key.Key_V, CONTROL)
    desk.go_to(6, LineColumn.QUANTITY)
    desk.press(Qt.Key.Key_F2)
    assert desk.editor is not None
    assert desk.editor.text() == "TBD"
    desk.press(Qt.Key.Key_Return)
    assert not desk.is_editing()
    assert desk.lines[6].doubtful == (("quantity", "TBD"),)
    desk.go_to(6, LineColumn.QUANTITY)
    desk.press(Qt.Key.Key_Delete)
    assert desk.lines[6].quantity is None
    assert not desk.lines[6].doubtful


def test_a_column_of_text_becomes_lines(desk: Desk) -> None:
    put("Studs\nPlates\n")
    desk.go_to(6)
    desk.press(Qt.Key.Key_V, CONTROL)
    assert desk.names[6:] == ["Studs", "Plates"]
    assert all(line.kind is LineKind.LINE for line in desk.lines[6:])


def test_numbers_paste_in_the_marks_of_the_readers_language(desk: Desk, language: Callable[[str], str]) -> None:
    language("fr")
    put("\tSolives\t12,5\tm\t3,25\n\tPoutres\t2\tm\t40\n")
    desk.go_to(6)
    desk.press(Qt.Key.Key_V, CONTROL)
    assert desk.lines[6].quantity == Decimal("12.5")


def test_one_value_pastes_into_its_cell(desk: Desk) -> None:
    put("19,50 $ ".replace(",", "."))
    desk.go_to(1, LineColumn.UNIT_COST)
    desk.press(Qt.Key.Key_V, CONTROL)
    assert desk.lines[1].unit_cost == Decimal("19.50")
    assert len(desk.lines) == 6
    put("about twenty")
    desk.press(Qt.Key.Key_V, CONTROL)
    assert desk.editor is not None
    assert desk.said
    desk.press(Qt.Key.Key_Escape)


def test_an_empty_clipboard_pastes_nothing(desk: Desk) -> None:
    put("")
    desk.press(Qt.Key.Key_V, CONTROL)
    assert desk.document.content == CONTENT
