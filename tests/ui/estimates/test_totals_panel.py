"""The totals beside the lines: they follow the document, and the discount is typed in them."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from custlist_desktop.domain.estimate import Discount, DiscountKind, Tax
from custlist_desktop.domain.money import format_amount
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.estimates.totals_panel import AimBar, TotalsPanel
from custlist_desktop.ui.kit.link_label import LinkLabel
from tests.ui.conftest import Shower, type_text
from tests.ui.estimates.conftest import DocumentMaker
from tests.ui.estimates.sample_content import CONTENT
from tests.ui.inspection.tab_order import tab_jumps

Opener = Callable[[EstimateDocument], TotalsPanel]


@pytest.fixture
def document(make_document: DocumentMaker) -> EstimateDocument:
    """An estimate with two taxes."""
    return make_document()


@pytest.fixture
def panel(document: EstimateDocument, show: Shower) -> TotalsPanel:
    """The totals of the estimate, in view."""
    panel = TotalsPanel(document)
    panel.resize(304, 600)
    show(panel)
    return panel


def says(panel: QWidget, text: str) -> bool:
    """Whether a visible label shows ``text``, or is named so."""
    labels = [each for each in panel.findChildren(QLabel) if each.isVisible()]
    return any(text in (each.text(), each.accessibleName()) for each in labels)


def discount_field(panel: TotalsPanel) -> QLineEdit:
    """The field of the discount."""
    return next(each for each in panel.findChildren(QLineEdit) if each.accessibleName() == "Discount")


def kind_combo(panel: TotalsPanel) -> QComboBox:
    """Where the discount's kind is chosen."""
    return next(each for each in panel.findChildren(QComboBox) if each.accessibleName() == "Percent or amount")


def type_discount(panel: TotalsPanel, text: str) -> QLineEdit:
    """Types a discount over the one there."""
    field = discount_field(panel)
    field.setFocus()
    field.selectAll()
    type_text(field, text)
    return field


def test_each_total_is_named(panel: TotalsPanel) -> None:
    for text in (
        "Subtotal: $6,679.76",
        "Before taxes: $6,679.76",
        "TPS 5%: $333.99",
        "TVQ 9.975%: $666.31",
        "Total: $7,680.06",
        "Cost: $5,251.20",
        "Profit: $1,428.56",
        "Profit on price: 21.4%",
        "CAD",
    ):
        assert says(panel, text), text


def test_totals_follow_what_is_being_typed(panel: TotalsPanel, document: EstimateDocument) -> None:
    line = replace(CONTENT.lines[1], quantity=Decimal(0))
    document.show_provisional(replace(CONTENT, lines=(CONTENT.lines[0], line, *CONTENT.lines[2:])))
    assert says(panel, "Subtotal: $5,667.76")
    document.drop_provisional()
    assert says(panel, "Subtotal: $6,679.76")


def test_a_discount_counts_while_it_is_typed_and_is_one_step(panel: TotalsPanel, document: EstimateDocument) -> None:
    field = type_discount(panel, "12.5")
    assert says(panel, "Discount: −$834.97")
    assert document.undo_stack.count() == 0
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert document.content.discount == Discount(DiscountKind.PERCENT, Decimal("12.5"))
    assert document.undone_next == EditStep(Did.CHANGE_DISCOUNT)
    document.undo()
    assert document.content == CONTENT
    assert field.text() == "0"


def test_escape_forgets_a_typed_discount(panel: TotalsPanel, document: EstimateDocument) -> None:
    field = type_discount(panel, "50")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert document.content == CONTENT
    assert field.text() == "0"


@pytest.mark.parametrize("text", ["abc", "-5", "101", "1,23,4", "17,555", "1/0", "9**9**9", "1e999", "10+5%", "50*3"])
def test_a_discount_that_cannot_be_is_refused_in_words_and_stays(
    panel: TotalsPanel, document: EstimateDocument, text: str
) -> None:
    field = type_discount(panel, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert document.content == CONTENT
    assert field.text() == text
    assert field.accessibleDescription()
    assert says(panel, field.accessibleDescription())
    type_discount(panel, "5")
    assert field.accessibleDescription() == ""


@pytest.mark.parametrize(("typed", "value"), [("5+2.5", "7.5"), ("=2*5", "10"), ("2% + 3%", "5")])
def test_a_discount_can_be_arithmetic(panel: TotalsPanel, document: EstimateDocument, typed: str, value: str) -> None:
    field = type_discount(panel, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert document.content.discount == Discount(DiscountKind.PERCENT, Decimal(value))
    assert field.text() == value


def test_a_discount_can_be_an_amount(panel: TotalsPanel, document: EstimateDocument) -> None:
    combo = kind_combo(panel)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    field = type_discount(panel, "$250")
    combo.setFocus()
    assert document.content.discount == Discount(DiscountKind.AMOUNT, Decimal(250))
    assert field.text() == "250"
    assert says(panel, "Before taxes: $6,429.76")


def test_taxes_come_and_go_with_the_estimates(panel: TotalsPanel, document: EstimateDocument) -> None:
    document.change(replace(CONTENT, taxes=CONTENT.taxes[:1]), EditStep(Did.EDIT_DETAILS))
    assert says(panel, "Total: $7,013.75")
    assert not says(panel, "TVQ 9.975%: $666.31")
    document.undo()
    QApplication.processEvents()
    assert says(panel, "TVQ 9.975%: $666.31")


def test_optional_lines_are_told_apart(panel: TotalsPanel, document: EstimateDocument) -> None:
    assert not says(panel, "Optional, not included")
    line = replace(CONTENT.lines[5], optional=True)
    document.change(replace(CONTENT, lines=(*CONTENT.lines[:5], line)), EditStep(Did.MARK_OPTIONAL))
    assert says(panel, "Optional, not included: $1,017.36")


@pytest.mark.parametrize(
    ("aim", "sentence"),
    [
        ("25", "3.6 points under the target of 25%"),
        ("20.4", "1 point over the target of 20.4%"),
        ("22.4", "1 point under the target of 22.4%"),
        ("10", "11.4 points over the target of 10%"),
        ("21.4", "On target (21.4%)"),
    ],
)
def test_the_profit_is_compared_with_the_aim(panel: TotalsPanel, aim: str, sentence: str) -> None:
    panel.set_aim(Decimal(aim))
    assert says(panel, sentence)
    panel.set_aim(None)
    assert not says(panel, sentence)


def test_an_estimate_without_a_price_has_no_profit_on_it(panel: TotalsPanel, document: EstimateDocument) -> None:
    panel.set_aim(Decimal(25))
    free = replace(CONTENT.lines[5], unit_price=Decimal(0), unit_cost=Decimal(0))
    document.change(replace(CONTENT, lines=(free,)), EditStep(Did.DELETE_LINES))
    assert says(panel, "Profit on price: —")
    assert says(panel, "Total: $0.00")


def test_while_no_line_has_a_cost_a_profit_of_all_of_the_price_isnt_shown(
    panel: TotalsPanel, document: EstimateDocument
) -> None:
    panel.set_aim(Decimal(25))
    priced = replace(CONTENT.lines[5], unit_price=Decimal(100), unit_cost=None)
    option = replace(CONTENT.lines[4], optional=True)
    document.change(replace(CONTENT, lines=(priced, option)), EditStep(Did.DELETE_LINES))
    assert says(panel, "Profit: No costs yet")
    assert says(panel, "Profit on price: —")
    assert says(panel, "Cost: —")
    assert not any(each.isVisible() for each in panel.findChildren(AimBar))
    document.change(replace(CONTENT, lines=(replace(priced, unit_cost=Decimal(0)),)), EditStep(Did.EDIT_CELL))
    assert says(panel, "Profit on price: 100%")


@pytest.mark.parametrize(
    ("typed", "kind", "value"),
    [("10%", DiscountKind.PERCENT, "10"), ("$50", DiscountKind.AMOUNT, "50"), ("50 CAD", DiscountKind.AMOUNT, "50")],
)
def test_sign_that_is_typed_says_which_kind_a_discount_is(
    panel: TotalsPanel, document: EstimateDocument, typed: str, kind: DiscountKind, value: str
) -> None:
    for chosen in (0, 1):
        kind_combo(panel).setCurrentIndex(chosen)
        kind_combo(panel).activated.emit(chosen)
        field = type_discount(panel, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert document.content.discount == Discount(kind, Decimal(value))
        assert kind_combo(panel).currentIndex() == list(DiscountKind).index(kind)


def test_amounts_are_written_as_the_reader_does(document: EstimateDocument, language: Callable[[str], str]) -> None:
    language("fr")
    panel = TotalsPanel(document)
    amounts = [each.text() for each in panel.findChildren(QLabel)]
    assert format_amount(Decimal("6679.76"), CONTENT.currency, QLocale().name()) in amounts


def link(panel: TotalsPanel, name: str) -> LinkLabel:
    """The visible link of that name."""
    return next(each for each in panel.findChildren(LinkLabel) if each.isVisible() and each.accessibleName() == name)


def tax_fields(panel: TotalsPanel) -> list[QLineEdit]:
    """The name and the rate of the tax that is open; none where none is."""
    names = ("Name of the tax", "Rate in percent")
    fields = [each for each in panel.findChildren(QLineEdit) if each.isVisible()]
    return [each for name in names for each in fields if each.accessibleName() == name]


def type_tax(panel: TotalsPanel, name: str, rate: str) -> QLineEdit:
    """Types over the open tax; returns the field of the rate."""
    for field, text in zip(tax_fields(panel), (name, rate), strict=True):
        field.setFocus()
        field.selectAll()
        type_text(field, text)
    return tax_fields(panel)[1]


def test_a_tax_is_added_among_the_totals_by_keyboard(panel: TotalsPanel, document: EstimateDocument) -> None:
    link(panel, "Add Tax").setFocus()
    QTest.keyClick(link(panel, "Add Tax"), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is tax_fields(panel)[0]
    rate = type_tax(panel, "Eco", "1+1")
    assert says(panel, "Total: $7,813.66")  # while it is typed
    assert document.undo_stack.count() == 0
    QTest.keyClick(rate, Qt.Key.Key_Return)
    assert document.content.taxes == (*CONTENT.taxes, Tax("Eco", Decimal(2)))
    assert document.undone_next == EditStep(Did.ADD_TAX)
    assert QApplication.focusWidget() is link(panel, "Eco 2%")
    document.undo()
    assert document.content == CONTENT
    assert tax_fields(panel) == []


def test_tab_goes_through_the_taxes_before_what_adds_one(panel: TotalsPanel, document: EstimateDocument) -> None:
    assert tab_jumps(panel) == []
    document.change(replace(CONTENT, taxes=(*CONTENT.taxes, Tax("Eco", Decimal(2)))), EditStep(Did.EDIT_DETAILS))
    assert tab_jumps(panel) == []


def test_a_tax_is_changed_moved_and_removed_where_it_stands(panel: TotalsPanel, document: EstimateDocument) -> None:
    first, second = CONTENT.taxes
    QTest.mouseClick(link(panel, "TPS 5%"), Qt.MouseButton.LeftButton)
    QTest.keyClick(type_tax(panel, "GST", "6"), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert list(document.content.taxes) == [second, Tax("GST", Decimal(6))]
    QTest.keyClick(tax_fields(panel)[0], Qt.Key.Key_Escape)
    QTest.keyClick(link(panel, "GST 6%"), Qt.Key.Key_Delete)
    assert list(document.content.taxes) == [second]
    assert document.undone_next == EditStep(Did.REMOVE_TAX)
    for _ in range(3):
        document.undo()
    assert list(document.content.taxes) == [first, second]


def test_a_tax_that_is_emptied_is_none_and_one_left_as_it_is_no_step(
    panel: TotalsPanel, document: EstimateDocument
) -> None:
    QTest.mouseClick(link(panel, "TVQ 9.975%"), Qt.MouseButton.LeftButton)
    discount_field(panel).setFocus()
    assert document.undo_stack.count() == 0
    assert tax_fields(panel) == []
    QTest.mouseClick(link(panel, "Add Tax"), Qt.MouseButton.LeftButton)
    discount_field(panel).setFocus()
    assert document.content == CONTENT
    QTest.mouseClick(link(panel, "TVQ 9.975%"), Qt.MouseButton.LeftButton)
    for field in tax_fields(panel):
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    discount_field(panel).setFocus()
    assert document.content.taxes == CONTENT.taxes[:1]


@pytest.mark.parametrize("rate", ["", "x", "101", "-1", "1,234,567", "1/0", "9**9**9", "1e999", "5+5%"])
def test_a_rate_that_cannot_be_is_refused_in_words_and_stays(
    panel: TotalsPanel, document: EstimateDocument, rate: str
) -> None:
    QTest.mouseClick(link(panel, "Add Tax"), Qt.MouseButton.LeftButton)
    type_tax(panel, "Eco", rate)
    discount_field(panel).setFocus()
    assert [each.text() for each in tax_fields(panel)] == ["Eco", rate]
    assert says(panel, "Type a rate from 0 to 100, such as 9.975.")
    assert document.content == CONTENT
    assert not panel.finish_editing()
    panel.cancel_editing()
    assert tax_fields(panel) == []


def test_no_more_taxes_than_an_estimate_holds_are_offered(panel: TotalsPanel, document: EstimateDocument) -> None:
    taxes = tuple(Tax(f"Tax {number}", Decimal(1)) for number in range(20))
    document.change(replace(CONTENT, taxes=taxes), EditStep(Did.EDIT_DETAILS))
    assert not link(panel, "Add Tax").isEnabled()
    assert "room for 20 taxes" in link(panel, "Add Tax").toolTip()
    document.change(replace(CONTENT, taxes=taxes[1:]), EditStep(Did.EDIT_DETAILS))
    assert link(panel, "Add Tax").isEnabled()
