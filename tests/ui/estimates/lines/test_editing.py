"""Writing in the cells of an estimate's lines, by keys."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from custlist_desktop.domain.money import format_price
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.estimates.steps import Did, EditStep
from tests.ui.estimates.lines.conftest import Desk, DeskMaker
from tests.ui.estimates.sample_content import CONTENT, REMOVAL


def test_typing_replaces_what_stands_in_the_cell_and_enter_keeps_it(desk: Desk) -> None:
    desk.go_to(1)
    desk.type("Tear-off")
    assert desk.editor is not None
    desk.press(Qt.Key.Key_Return)
    assert not desk.is_editing()
    assert desk.lines[1].description == "Tear-off"
    assert desk.place == (2, LineColumn.DESCRIPTION)
    assert desk.document.undone_next == EditStep(Did.EDIT_CELL, LineColumn.DESCRIPTION)


def test_letters_beyond_ascii_are_typed_as_any_other(desk: Desk) -> None:
    desk.go_to(1)
    desk.type("Ébénisterie œ 屋根")
    desk.press(Qt.Key.Key_Return)
    assert desk.lines[1].description == "Ébénisterie œ 屋根"


def test_f2_edits_what_is_there(desk: Desk) -> None:
    desk.go_to(1)
    desk.press(Qt.Key.Key_F2)
    assert desk.editor is not None
    assert desk.editor.text() == "Removal"
    desk.press(Qt.Key.Key_End)
    desk.type("!")
    desk.press(Qt.Key.Key_F2)
    assert desk.lines[1].description == "Removal!"
    assert desk.place == (1, LineColumn.DESCRIPTION)


def test_escape_forgets_what_was_typed(desk: Desk) -> None:
    desk.go_to(1, LineColumn.QUANTITY)
    desk.type("7")
    assert desk.document.totals != totals_of(CONTENT)
    desk.press(Qt.Key.Key_Escape)
    assert desk.document.content == CONTENT
    assert desk.document.totals == totals_of(CONTENT)
    assert desk.document.undo_stack.count() == 0
    assert desk.table.hasFocus()


def test_totals_follow_every_keystroke(desk: Desk) -> None:
    desk.go_to(1, LineColumn.QUANTITY)
    amounts = []
    for letter in "12.5":
        desk.type(letter)
        amounts.append(desk.shown(1, LineColumn.AMOUNT))
    assert amounts == ["23.00", "276.00", "276.00", "287.50"]
    assert desk.shown(0, LineColumn.AMOUNT) == "1,391.50"
    assert desk.document.undo_stack.count() == 0
    desk.press(Qt.Key.Key_Return)
    assert desk.document.undo_stack.count() == 1


def test_arithmetic_is_worked_out_while_it_is_typed_and_stays_on_the_line(desk: Desk) -> None:
    desk.go_to(2, LineColumn.QUANTITY)
    desk.type("12.5*3.2+10%")
    assert desk.said == "= 44 un."
    desk.press(Qt.Key.Key_Return)
    assert desk.said == ""
    assert (desk.lines[2].quantity, desk.lines[2].quantity_expression) == (Decimal(44), "12.5*3.2+10%")
    assert desk.shown(2, LineColumn.QUANTITY) == "44"
    assert desk.table.model().index(2, LineColumn.QUANTITY).data(Qt.ItemDataRole.ToolTipRole) == "12.5*3.2+10%"
    desk.go_to(2, LineColumn.QUANTITY)
    desk.press(Qt.Key.Key_F2)
    assert desk.editor is not None
    assert desk.editor.text() == "12.5*3.2+10%"


@pytest.mark.parametrize(
    ("typed", "quantity"), [("3 m 20 x 4 m", "12.8"), ("3/8", "0.375"), ("10-1/2", "10.5"), ("(2+3)*4", "20")]
)
def test_metres_fractions_and_parentheses_are_worked_out(desk: Desk, typed: str, quantity: str) -> None:
    desk.go_to(1, LineColumn.QUANTITY)
    desk.type(typed)
    desk.press(Qt.Key.Key_Return)
    assert desk.lines[1].quantity == Decimal(quantity)
    assert desk.lines[1].quantity_expression == typed


def test_length_fills_in_the_unit_of_a_line_without_one(desk: Desk) -> None:
    desk.go_to(1, LineColumn.UNIT)
    desk.press(Qt.Key.Key_Delete)
    desk.go_to(1, LineColumn.QUANTITY)
    desk.type("100 pi2")
    assert desk.said == "= 100 pi2"
    desk.press(Qt.Key.Key_Return)
    assert (desk.lines[1].quantity, desk.lines[1].quantity_expression) == (Decimal(100), "")
    assert desk.shown(1, LineColumn.UNIT) == "pi2"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("100 ft2", "“100 ft2” is in ft2, but this line is in m². Change one of them."),
        ("12' x 8'", "“12' x 8'” is in ft², but this line is in m². Change one of them."),
        ("(5)", "“(5)” could be negative. Write 5 or -5."),
        ("(1,234.50)", "“(1,234.50)” could be negative. Write 1,234.50 or -1,234.50."),
        ("10-3/2", "“10-3/2” is a mixed number or a difference. Write 10 1/2, or 10 - 1/2."),
        ("5' 3/4", "“5' 3/4” could be read two ways. Write 5′ 0 3/4″ or 5 3/4′."),
        ("3 m 5", "“3 m 5” could be read two ways. Write 3 m 05 or 3.05 m."),
        ("12,34", "“12,34” could be two numbers. Write 12.34 or 1,234."),
        ("50-60", "“50-60” is a range, a length or a difference. Write 50 - 60 to subtract."),
        ("1/2/2026", "“1/2/2026” could be a date. Write 1 / 2 / 2026 to divide."),
        ("5'000", "“5'000” could be thousands, or feet and inches. Write 5000, or both marks, as in 5′ 0″."),
        (
            "1,250'600",
            "“1,250'600” could be thousands, or feet and inches. Write 1250600, or both marks, as in 5′ 0″.",
        ),
    ],
)
def test_quantity_that_isnt_understood_is_refused_and_how_to_write_it_is_said(
    desk: Desk, typed: str, said: str
) -> None:
    desk.go_to(1, LineColumn.QUANTITY)
    desk.type(typed)
    desk.press(Qt.Key.Key_Return)
    assert desk.editor is not None
    assert desk.said == said
    assert desk.document.content == CONTENT


def test_price_with_apostrophes_is_refused_and_the_same_number_is_offered(desk: Desk) -> None:
    desk.go_to(1, LineColumn.UNIT_COST)
    desk.type("1'000.50")
    desk.press(Qt.Key.Key_Return)
    assert desk.said == "“1'000.50” isn’t a number here. Write 1000.50."


def test_unit_cost_takes_arithmetic_and_six_decimals(desk: Desk) -> None:
    desk.go_to(1, LineColumn.UNIT_COST)
    desk.type("12.5*1.15")
    assert desk.said == "= 14.375"
    desk.press(Qt.Key.Key_Return)
    assert desk.lines[1].unit_cost == Decimal("14.375")
    desk.go_to(1, LineColumn.UNIT_COST)
    desk.type("0.000123")
    assert desk.said == ""
    desk.press(Qt.Key.Key_Return)
    assert desk.lines[1].unit_cost == Decimal("0.000123")
    assert desk.shown(1, LineColumn.UNIT_COST) == "0.000123"
    desk.go_to(1, LineColumn.UNIT_COST)
    desk.press(Qt.Key.Key_F2)
    assert desk.editor is not None
    assert desk.editor.text() == "0.000123"


def test_what_cannot_be_read_is_refused_beside_the_cell_which_stays_open(desk: Desk) -> None:
    desk.go_to(1, LineColumn.QUANTITY)
    desk.type("12*/3")
    desk.press(Qt.Key.Key_Return)
    assert desk.editor is not None
    assert desk.editor.text() == "12*/3"
    assert "“12*/3”" in desk.said
    assert desk.editor.accessibleDescription() == desk.said
    assert desk.document.content == CONTENT
    desk.press(Qt.Key.Key_Tab)
    assert desk.editor is not None
    desk.click(desk.rect(4, LineColumn.DESCRIPTION).center())
    assert desk.place == (1, LineColumn.QUANTITY)
    for _ in range(5):
        desk.press(Qt.Key.Key_Backspace)
    assert desk.said == ""
    desk.type("12")
    desk.press(Qt.Key.Key_Return)
    assert desk.lines[1].quantity == Decimal(12)


@pytest.mark.parametrize(
    ("column", "typed"),
    [
        (LineColumn.UNIT_COST, "abc"),
        (LineColumn.UNIT_COST, "0.1234567"),
        (LineColumn.UNIT_COST, "10%"),
        (LineColumn.UNIT_COST, "12'"),
        (LineColumn.UNIT_PRICE, "0.1234567"),
        (LineColumn.MARKUP, "$5"),
        (LineColumn.UNIT_PRICE, "1e5"),
        (LineColumn.UNIT_PRICE, "99999999999999999"),
        (LineColumn.MARKUP, "-101"),
        (LineColumn.MARKUP, "ten"),
    ],
)
def test_a_number_that_cannot_be_kept_is_refused_in_words(desk: Desk, column: LineColumn, typed: str) -> None:
    desk.go_to(1, column)
    desk.type(typed)
    desk.press(Qt.Key.Key_Return)
    assert desk.editor is not None
    assert desk.said
    assert desk.document.content == CONTENT


def test_a_number_that_can_be_read_two_ways_is_refused(desk: Desk, language: Callable[[str], str]) -> None:
    language("fr")
    desk.go_to(1, LineColumn.UNIT_COST)
    desk.type("1.234")
    desk.press(Qt.Key.Key_Return)
    assert desk.editor is not None
    assert "1.234" in desk.said
    assert desk.document.content == CONTENT


def test_numbers_are_read_and_shown_in_the_language_of_the_reader(desk: Desk, language: Callable[[str], str]) -> None:
    language("fr")
    desk.go_to(1, LineColumn.UNIT_COST)
    desk.type("1 234,5 $")
    desk.press(Qt.Key.Key_Return)
    assert desk.lines[1].unit_cost == Decimal("1234.5")
    for code in ("fr", "en"):
        language(code)
        shown = LineTable(desk.document).lines.index(1, LineColumn.UNIT_COST).data()
        assert shown == format_price(Decimal("1234.5"), "CAD", QLocale().name())


def test_a_typed_price_stands_in_place_of_cost_and_markup_until_one_of_them_is_typed(desk: Desk) -> None:
    desk.go_to(1, LineColumn.UNIT_PRICE)
    desk.type("20")
    desk.press(Qt.Key.Key_Return)
    assert desk.shown(1, LineColumn.AMOUNT) == "880.00"
    assert desk.shown(1, LineColumn.MARKUP) == "8.7%"
    desk.go_to(1, LineColumn.MARKUP)
    desk.type("50 %")
    desk.press(Qt.Key.Key_Return)
    assert desk.lines[1].unit_price is None
    assert desk.shown(1, LineColumn.UNIT_PRICE) == "27.60"
    desk.go_to(1, LineColumn.UNIT_PRICE)
    desk.type("20")
    desk.press(Qt.Key.Key_Return)
    desk.go_to(1, LineColumn.UNIT_COST)
    desk.type("10")
    desk.press(Qt.Key.Key_Return)
    assert desk.lines[1].unit_price is None
    assert desk.shown(1, LineColumn.UNIT_PRICE) == "15.00"


@pytest.mark.parametrize(
    ("column", "typed", "said", "field", "value"),
    [
        (LineColumn.UNIT_PRICE, "=20+10%", "= 22.00", "unit_price", "22"),
        (LineColumn.MARKUP, "10+2.5", "= 12.5%", "markup", "12.5"),
        (LineColumn.MARKUP, "100/3", "≈ 33.3333%", "markup", "33.3333"),
        (LineColumn.UNIT_PRICE, "$10/3", "≈ 3.333333", "unit_price", "3.333333"),
        (LineColumn.UNIT_COST, "$10/4", "= 2.50", "unit_cost", "2.5"),
        (LineColumn.QUANTITY, "10/3", "≈ 3.3333 m²", "quantity", "3.3333"),
    ],
)
def test_price_and_markup_take_arithmetic(
    desk: Desk, column: LineColumn, typed: str, said: str, field: str, value: str
) -> None:
    desk.go_to(1, column)
    desk.type(typed)
    assert desk.said == said
    desk.press(Qt.Key.Key_Return)
    assert getattr(desk.lines[1], field) == Decimal(value)


@pytest.mark.parametrize(
    "column", [LineColumn.QUANTITY, LineColumn.UNIT_COST, LineColumn.MARKUP, LineColumn.UNIT_PRICE]
)
@pytest.mark.parametrize("typed", ["1e999", "9**9**9", "1/0", "50-60", "0x10"])
def test_no_cell_takes_what_a_hostile_person_types(desk: Desk, column: LineColumn, typed: str) -> None:
    desk.go_to(1, column)
    desk.type(typed)
    desk.press(Qt.Key.Key_Return)
    assert desk.editor is not None
    assert typed in desk.said
    assert desk.document.content == CONTENT


def test_a_cell_that_is_only_looked_at_stays_as_it_is(desk: Desk) -> None:
    for column in (LineColumn.UNIT_PRICE, LineColumn.MARKUP, LineColumn.QUANTITY):
        desk.go_to(5, column)
        desk.press(Qt.Key.Key_F2)
        desk.press(Qt.Key.Key_F2)
    assert desk.document.content == CONTENT
    assert desk.document.undo_stack.count() == 0


def test_an_emptied_cell_has_no_value(desk: Desk) -> None:
    desk.go_to(5, LineColumn.QUANTITY)
    desk.press(Qt.Key.Key_Delete)
    assert (desk.lines[5].quantity, desk.lines[5].quantity_expression) == (None, "")
    assert desk.shown(5, LineColumn.AMOUNT) == ""
    desk.go_to(5, LineColumn.MARKUP)
    desk.press(Qt.Key.Key_Backspace)
    desk.press(Qt.Key.Key_F2)
    assert desk.lines[5].markup is None
    desk.document.undo()
    desk.document.undo()
    assert desk.document.content == CONTENT


def test_cells_are_spoken_with_their_column(desk: Desk) -> None:
    assert desk.table.accessibleName() == "Lines of the estimate"
    assert desk.spoken(1, LineColumn.QUANTITY) == "44"
    assert desk.spoken(0, LineColumn.AMOUNT) == "2,116.00"
    assert desk.spoken(6, LineColumn.DESCRIPTION) == "Add a line, or Tab from the last cell"
    desk.go_to(1, LineColumn.UNIT)
    desk.press(Qt.Key.Key_F2)
    assert desk.editor is not None
    assert desk.editor.accessibleName() == "Unit"


def test_a_long_bubble_and_one_at_the_bottom_stay_in_the_table(make_desk: DeskMaker) -> None:
    lines = tuple(replace(REMOVAL, key=key) for key in range(1, 40))
    desk = make_desk(replace(CONTENT, lines=lines))
    desk.go_to(38, LineColumn.QUANTITY)
    desk.type("2*3*")
    desk.press(Qt.Key.Key_Return)
    assert desk.said
    bubble = next(each for each in desk.table.children() if hasattr(each, "is_refusal"))
    assert desk.table.rect().contains(bubble.geometry())  # type: ignore[attr-defined]  # a QObject to mypy
    desk.press(Qt.Key.Key_Escape)
    assert desk.said == ""


def test_typing_in_the_row_that_adds_a_line_writes_a_new_line(desk: Desk) -> None:
    desk.go_to(6)
    QTest.keyClicks(desk.table, "C")
    assert desk.editor is not None
    desk.type("oncrete")
    desk.press(Qt.Key.Key_Return)
    assert desk.names[6] == "Concrete"


def test_arithmetic_means_the_same_where_numbers_have_other_marks(desk: Desk, language: Callable[[str], str]) -> None:
    language("fr")
    desk.go_to(1, LineColumn.QUANTITY)
    desk.type("1,125*2")
    desk.press(Qt.Key.Key_Return)
    language("en")
    desk.go_to(1, LineColumn.QUANTITY)
    desk.press(Qt.Key.Key_F2)
    assert desk.editor is not None
    assert desk.editor.text() == "1.125*2"
    desk.press(Qt.Key.Key_End)
    desk.type("+1")
    desk.press(Qt.Key.Key_Return)
    assert desk.lines[1].quantity == Decimal("3.25")


def test_an_open_cell_keeps_its_marks_when_the_language_changes(desk: Desk, language: Callable[[str], str]) -> None:
    language("fr")
    desk.go_to(1, LineColumn.UNIT_PRICE)
    desk.type("1,234")
    language("en")
    desk.press(Qt.Key.Key_Return)
    assert desk.lines[1].unit_price == Decimal("1.234")


@pytest.mark.parametrize("column", [LineColumn.UNIT_COST, LineColumn.UNIT_PRICE])
def test_price_in_another_currency_is_refused(desk: Desk, column: LineColumn) -> None:
    desk.go_to(1, column)
    desk.type("£5")
    desk.press(Qt.Key.Key_Return)
    currency = desk.document.content.currency
    assert desk.said == f"“£5” isn’t in {currency}. Type the price in {currency}, without a sign."
    assert desk.document.content == CONTENT


def test_very_high_markup_is_taken_and_pointed_out(desk: Desk) -> None:
    desk.go_to(1, LineColumn.MARKUP)
    for typed, odd in (("12,500.5", True), ("1000", False)):
        desk.type(typed)
        desk.press(Qt.Key.Key_Return)
        desk.go_to(1, LineColumn.MARKUP)
        assert ("unusually high" in desk.spoken(1, LineColumn.MARKUP)) is odd
        tip = desk.table.model().index(1, LineColumn.MARKUP).data(Qt.ItemDataRole.ToolTipRole)
        assert bool(tip) is odd
    assert desk.lines[1].markup == Decimal(1000)
