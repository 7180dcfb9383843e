"""A paste from a spreadsheet into the editor: the line that tells of it, and the cells to check."""

from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from custlist_desktop.domain.clipboard_lines import OWN_TYPE, lines_to_own
from custlist_desktop.domain.estimate import EstimateLine, LineKind
from custlist_desktop.ui.estimates.lines.bubble import Bubble
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.kit.keycap import Keycap
from custlist_desktop.ui.kit.link_label import LinkLabel
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
    line,
    lines,
    names,
    open_columns,
    paste,
    rows_of,
    table,
    type_quantity,
    visible_texts,
)
from tests.ui.places import control, in_dialog


@pytest.fixture
def editor(session: Session) -> Iterator[EditorPlace]:
    """The editor of a draft without lines."""
    place = EditorPlace(session, make_estimate(session, title="Roof").id)
    table(place).setFocus()
    yield place
    place.window.close()


def said_at_cell(editor: EditorPlace) -> str:
    """What the bubble says."""
    return "".join(each.text() for each in table(editor).findChildren(Bubble))


def place(editor: EditorPlace) -> tuple[int, int]:
    """The current cell."""
    index = table(editor).currentIndex()
    return index.row(), index.column()


def test_quiet_line_names_rows_that_only_look_like_totals_and_tells_of_another_total(editor: EditorPlace) -> None:
    paste(editor, "Item\tAmount\r\nSlab\t3000\r\nTotal demolition\t5000\r\nTotal\t8000\r\n")
    assert line(editor).words() == (
        "1 line pasted: The lines add up to $3,000.00; the pasted total is $8,000.00 · "
        "left out: “Total demolition” · 1 price calculated from the amounts · Description"
    )


def test_quiet_line_says_that_prices_came_without_a_quantity_until_they_have_one(editor: EditorPlace) -> None:
    paste(editor, "Permit\t$450.00\r\nPaint\t$25.00\r\n")
    assert (
        line(editor).words()
        == "2 lines pasted: 2 prices without a quantity · Unit Price (guess) · Description, Unit Price"
    )
    editor.press(Qt.Key.Key_Home, CONTROL)
    editor.press(Qt.Key.Key_Right, NONE)
    assert place(editor) == (0, LineColumn.QUANTITY)
    type_quantity(editor, "1")
    assert (
        line(editor).words()
        == "2 lines pasted: 1 price without a quantity · Unit Price (guess) · Description, Unit Price"
    )


def test_quiet_line_says_what_came_in_and_what_is_to_be_checked(editor: EditorPlace) -> None:
    paste(editor, ROOFER)
    assert line(editor).words() == "3 lines pasted: 1 cell to check · Description, Quantity, Unit, Unit Price"
    assert editor.says("1 line has no amount yet")
    editor.click("1 cell to check")
    assert place(editor) == (1, LineColumn.QUANTITY)
    assert said_at_cell(editor) == "“TBD” isn’t a quantity. Type one. Until then, this line has no amount."
    type_quantity(editor, "12")
    assert line(editor).isVisible()
    assert line(editor).words() == "3 lines pasted: Description, Quantity, Unit, Unit Price"
    assert not editor.says("1 line has no amount yet")


def test_guesses_and_columns_left_out_are_told(editor: EditorPlace) -> None:
    paste(editor, "Crane\t2\tday\t900.00\tcall first\nTruck\t3\tday\t400.00\tsmall one\n")
    assert line(editor).words() == (
        "2 lines pasted: Unit Price (guess) · left out: column 5 · Description, Quantity, Unit, Unit Price"
    )


def test_amounts_that_differ_from_the_spreadsheets_are_told(editor: EditorPlace) -> None:
    paste(editor, "Description\tQty\tUnit Price\tAmount\nCrane\t2\t900.00\t2,000.00\nTruck\t3\t400.00\t1,200.00\n")
    assert line(editor).words().startswith("2 lines pasted: 1 amount differs from the spreadsheet’s")
    work: list[str] = []

    def read(dialog: QDialog) -> None:
        work.extend(visible_texts(dialog))
        dialog.reject()

    in_dialog(lambda: editor.click("1 amount differs from the spreadsheet’s"), read)
    assert "Row 2: the line’s amount differs from the spreadsheet’s." in work


def test_prices_that_are_worked_out_are_told(editor: EditorPlace) -> None:
    paste(editor, "Description\tQty\tTotal\nPermit\t\t500.00\nDrywall\t1,250\t2,375.00\n")
    assert [each.unit_price for each in lines(editor)] == [Decimal(500), Decimal("1.9")]
    assert line(editor).words() == "2 lines pasted: 2 prices calculated from the amounts · Description, Quantity"


def test_totals_of_sections_are_no_lines_and_only_what_proves_something_is_counted(editor: EditorPlace) -> None:
    paste(
        editor,
        "Description\tQty\tUnit\tUnit price\tTotal\n"
        "Site work\t\t\t\t$2,500.00\nClearing\t1\tLS\t$1,500\t$1,500\nGrading\t2\tDAY\t$500\t$1,000\n"
        "Concrete\t\t\t\t$3,000.00\nSlab\t200\tSF\t\t$3,000\nTOTAL\t\t\t\t$5,500.00\n",
    )
    assert names(editor) == ["Site work", "Clearing", "Grading", "Concrete", "Slab"]
    assert [each.kind is LineKind.SECTION for each in lines(editor)] == [True, False, False, True, False]
    assert editor.window.document.totals.total == Decimal(5500)
    assert "2 section totals left out" in line(editor).words()
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        said.extend(visible_texts(dialog))
        dialog.reject()

    open_columns(editor, look)
    assert "Quantity × Unit Price gives the pasted Total in 2 of 2 lines." in said


def test_line_follows_the_columns_however_much_of_the_paste_was_edited_since(editor: EditorPlace) -> None:
    paste(editor, "Description\tQty\tUnit Price\nAlpha\t1\t10\nBeta\t2\t20\nGamma\t3\t30\n")
    table(editor).make_current(0, LineColumn.QUANTITY)
    type_quantity(editor, "5")
    table(editor).make_current(1, LineColumn.DESCRIPTION)
    editor.press(Qt.Key.Key_Delete, CONTROL)
    table(editor).make_current(1, LineColumn.DESCRIPTION)
    type_quantity(editor, "Delta")

    def work(dialog: QDialog) -> None:
        choose(dialog, "Unit Price", "Markup")
        QTest.mouseClick(control(dialog, "Use These Columns"), Qt.MouseButton.LeftButton)

    open_columns(editor, work)
    assert line(editor).words() == "3 lines pasted: Description, Quantity, Markup"
    table(editor).make_current(0, LineColumn.QUANTITY)
    type_quantity(editor, "7")
    assert line(editor).words() == "3 lines pasted: Description, Quantity, Markup"
    editor.undo()
    editor.undo()
    assert line(editor).words() == "3 lines pasted: Description, Quantity, Unit Price"
    editor.redo()
    assert line(editor).words() == "3 lines pasted: Description, Quantity, Markup"


def test_warnings_are_whole_where_the_window_is_narrow_and_columns_give_way(
    editor: EditorPlace, language: Callable[[str], str]
) -> None:
    language("fr")
    editor.window.resize(1024, 700)
    paste(
        editor,
        "Description\tQté\tUnité\tCoût unitaire\tMajoration\tPrix unitaire\tMontant\n"
        "Grue\t2\tjour\t\t\t900,00\t2 000,00\n"
        "Camion\tà venir\tjour\t\t\t400,00\t1 200,00\nTotal\t\t\t\t\t\t9 999,00\n",
    )
    links = [each for each in line(editor).findChildren(LinkLabel) if each.isVisible()]
    assert len(links) == 5
    for link in links:
        assert link.width() >= link.sizeHint().width()
        assert line(editor).rect().contains(link.geometry())
        assert not any(link.geometry().intersects(other.geometry()) for other in links if other is not link)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Description\tQty\tUnit Price\tAmount\nPaint\t2\t€12.50\t€25.00\nWall\t1\t€5.00\t€5.00\n", "€"),
        ("Description\tQty\tUnit Price\nPaint\t2\tCA$ 12.50\nWall\t1\tMXN 5\n", "CA$, MXN"),
        ("Description\tQty\tUnit Price (CAD)\nPaint\t2\t12.50\n", "CAD"),
    ],
)
def test_prices_in_another_currency_are_told_and_not_converted(editor: EditorPlace, text: str, written: str) -> None:
    paste(editor, text)
    assert lines(editor)[0].unit_price == Decimal("12.50")
    assert f"Prices in {written}, not in USD: nothing was converted" in line(editor).words()


def test_lines_of_an_estimate_in_another_currency_are_told(editor: EditorPlace) -> None:
    copied = [EstimateLine(1, description="Ours", quantity=Decimal(1), unit_price=Decimal(5))]
    for currency, said in (("USD", ""), ("CAD", "1 line pasted: Prices in CAD, not in USD: nothing was converted")):
        data = QMimeData()
        data.setText("Ours")
        data.setData(OWN_TYPE, QByteArray(lines_to_own(copied, Decimal(0), currency)))
        QGuiApplication.clipboard().setMimeData(data)
        editor.press(Qt.Key.Key_V, CONTROL)
        assert line(editor).isVisible() is bool(said)
    assert line(editor).words() == said
    assert len(lines(editor)) == 2
    QTest.mouseClick(control(line(editor), "Undo"), Qt.MouseButton.LeftButton)
    assert len(lines(editor)) == 1


def test_markup_without_a_percent_sign_is_a_guess_that_one_click_changes(editor: EditorPlace) -> None:
    paste(editor, "Description\tQty\tUnit Cost\tMarkup\nFelt\t2\t50\t0.15\nTape\t4\t10\t0.2\n")
    assert [each.markup for each in lines(editor)] == [Decimal(15), Decimal(20)]
    editor.click("Markup 0.15 read as 15% (guess)")
    assert [each.markup for each in lines(editor)] == [Decimal("0.15"), Decimal("0.2")]
    editor.click("Markup 0.15 read as 0.15% (guess)")
    assert [each.markup for each in lines(editor)] == [Decimal(15), Decimal(20)]


def test_quantity_in_another_unit_says_that_the_units_differ(editor: EditorPlace) -> None:
    paste(editor, "Description\tQty\tUnit\tUnit Price\nWall\t100 m2\tsq ft\t5\nFloor\t10\tsq ft\t5\n")
    editor.press(Qt.Key.Key_F8, NONE)
    assert said_at_cell(editor) == (
        "“100 m2” is in m2, but this line is in sq ft. Change one of them. Until then, this line has no amount."
    )
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        said.extend(visible_texts(dialog))
        dialog.reject()

    open_columns(editor, look)
    assert "Row 2: “100 m2” is in m2, but the line is in sq ft. It is marked." in said


def test_message_that_nothing_was_pasted_goes_with_the_next_paste(editor: EditorPlace) -> None:
    QGuiApplication.clipboard().clear()
    editor.press(Qt.Key.Key_V, CONTROL | SHIFT)
    sentence = "There are no spreadsheet rows to paste. Copy some first, then choose their columns here."
    assert editor.says(sentence)
    paste(editor, ROOFER)
    assert not editor.says(sentence)


def test_line_goes_with_its_close_button_and_with_the_paste_and_typing_leaves_it(editor: EditorPlace) -> None:
    paste(editor, ROOFER)
    editor.type("Title", "Another roof")
    assert line(editor).isVisible()
    table(editor).setFocus()
    editor.undo()
    editor.undo()
    assert lines(editor) == ()
    assert not line(editor).isVisible()
    editor.redo()
    assert line(editor).isVisible()
    QTest.mouseClick(control(line(editor), "Close this message"), Qt.MouseButton.LeftButton)
    assert not line(editor).isVisible()
    assert len(lines(editor)) == 3


def test_undo_takes_the_whole_paste_back_as_one_step(editor: EditorPlace) -> None:
    paste(editor, ROOFER)
    editor.undo()
    assert lines(editor) == ()
    editor.redo()
    QTest.mouseClick(control(line(editor), "Undo"), Qt.MouseButton.LeftButton)
    assert lines(editor) == ()


def test_undo_of_the_line_keeps_what_was_done_elsewhere_since(editor: EditorPlace) -> None:
    paste(editor, ROOFER)
    editor.type("Title", "Another roof")
    QTest.mouseClick(control(line(editor), "Undo"), Qt.MouseButton.LeftButton)
    assert lines(editor) == ()
    assert editor.window.document.content.title == "Another roof"


def test_keys_go_from_one_cell_to_check_to_the_next_and_around(editor: EditorPlace) -> None:
    paste(editor, "Description\tQty\tRate\nA\tTBD\t1.00\nB\t2\tcall\nC\t3\t4.00\n")
    editor.press(Qt.Key.Key_F8, NONE)
    assert place(editor) == (0, LineColumn.QUANTITY)
    editor.press(Qt.Key.Key_F8, NONE)
    assert place(editor) == (1, LineColumn.UNIT_PRICE)
    editor.press(Qt.Key.Key_F8, NONE)
    assert place(editor) == (0, LineColumn.QUANTITY)
    editor.press(Qt.Key.Key_F8, SHIFT)
    assert place(editor) == (1, LineColumn.UNIT_PRICE)


def test_keys_find_a_cell_to_check_from_a_text_and_in_a_closed_section(editor: EditorPlace) -> None:
    paste(editor, "Description\tQty\tRate\nRoof\t\t\nA\tTBD\t1.00\nB\t2\t3.00\n")
    table(editor).toggle_section(0)
    assert table(editor).isRowHidden(1)
    editor.field("Title").setFocus()
    editor.press(Qt.Key.Key_F8, NONE)
    assert place(editor) == (1, LineColumn.QUANTITY)
    assert not table(editor).isRowHidden(1)
    assert table(editor).hasFocus()


def test_doubtful_cell_is_kept_in_the_file(editor: EditorPlace, session: Session) -> None:
    paste(editor, ROOFER)
    editor.save()
    assert editor.content().lines[1].doubtful == (("quantity", "TBD"),)
    editor.window.close()
    again = EditorPlace(session, editor.key)
    again.press(Qt.Key.Key_F8, NONE)
    assert place(again) == (1, LineColumn.QUANTITY)
    assert again.says("1 line has no amount yet")
    again.window.close()


def test_keys_of_the_status_bar_follow_the_paste(editor: EditorPlace) -> None:
    paste(editor, ROOFER)
    editor.window.resize(1440, 800)
    wait_until(lambda: editor.window.width() == 1440)
    keys = [each.text() for each in editor.window.statusBar().findChildren(Keycap) if each.isVisible()]
    assert keys == ["F8", "Ctrl+Shift+V", "Ctrl+Z", "Ctrl+K", "Ctrl+P"]
    assert editor.says("Next cell to check")


def test_more_lines_than_an_estimate_holds_are_refused_in_words(editor: EditorPlace) -> None:
    paste(editor, "\n".join(f"Line {n}" for n in range(10_001)))
    assert lines(editor) == ()
    assert editor.says(
        "Nothing was pasted: the estimate would have 10,001 lines, and it can hold 10,000. Paste fewer."
    )


def test_rows_without_a_line_are_told_and_can_be_chosen_from(editor: EditorPlace) -> None:
    paste(editor, "Description\tQty\tAmount\nTOTAL\t\t3,840.00\n")
    assert lines(editor) == ()
    assert editor.says("Nothing was pasted: the rows are titles and totals. Ctrl+Shift+V lets you choose among them.")

    def work(dialog: QDialog) -> None:
        rows = rows_of(dialog)
        rows.setFocus()
        rows.setCurrentIndex(rows.model().index(1, 0))
        QTest.keyClick(rows, Qt.Key.Key_Space)
        QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)

    open_columns(editor, work)
    assert names(editor) == ["TOTAL"]
