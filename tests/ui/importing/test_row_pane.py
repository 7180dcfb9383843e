"""The pane beside the rows of the Check step: what it says, and what it asks for."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from custlist_desktop.domain.contact import CONTACT_FIELDS, CustomerDetails
from custlist_desktop.domain.incoming import Decision, Outcome, RowView, SkipReason
from custlist_desktop.ui.importing.doubt_row import CellExit
from custlist_desktop.ui.importing.pane_rows import PaneRow, label_width
from custlist_desktop.ui.importing.row_pane import RowPane
from custlist_desktop.ui.kit.contact.sentences import field_text
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.theme import type as fonts
from tests.ui.conftest import Shower, type_text
from tests.ui.importing.row_views import AFTER, COLUMNS, nameless_row, updated_row
from tests.ui.places import named, nameless_controls, names_of


class Asked:
    """What a pane asked for."""

    def __init__(self, pane: RowPane) -> None:
        self.mends: list[tuple[int, object]] = []
        self.passed: list[tuple[int, object]] = []
        self.decided: list[object] = []
        self.others: list[str] = []
        pane.mended.connect(lambda place, text: self.mends.append((place, text)))
        pane.passed.connect(lambda place, leaving: self.passed.append((place, leaving)))
        pane.decided.connect(self.decided.append)
        pane.left.connect(lambda: self.others.append("left"))
        pane.see_link.clicked.connect(lambda: self.others.append("customer"))
        pane.menu_button.clicked.connect(lambda: self.others.append("menu"))


@pytest.fixture
def pane(show: Shower) -> RowPane:
    """A pane that shows a row which updates a customer."""
    made = RowPane()
    made.set_columns(COLUMNS)
    made.resize(456, 620)
    show(made)
    made.show_row(updated_row(), has_previous=True, has_next=False)
    return made


def said(pane: QWidget) -> list[str]:
    """What is in view, by the names that a screen reader tells."""
    return [name for each in pane.findChildren(QWidget) if each.isVisible() for name in names_of(each) if name]


def cell(pane: RowPane, name: str = "Phone, to be checked") -> QLineEdit:
    """The field of a cell to be checked."""
    return named(pane, QLineEdit, name)


def press(pane: QWidget, kind: type[QPushButton] | type[LinkLabel], name: str) -> None:
    """Clicks what is named so."""
    QTest.mouseClick(named(pane, kind, name), Qt.MouseButton.LeftButton)


def test_m15_the_pane_says_all_about_a_row(pane: RowPane) -> None:
    texts = said(pane)
    for text in (
        "Hartwell & Sons",
        "Update",
        "Row 45, found by its email",
        "City: Boston becomes Cambridge; from Billing City",
        "State/Province: Massachusetts; from Billing State: “MA”",
        "Email: tom@hartwell.example; from Column 2, guessed",
        "If unchanged, (617) 555-0186 stays; this goes to the notes.",
        "Prefers calls before 9:00., kept",
        "Gate code: 99 becomes Gate code: 1234; from Gate code",
        "Phone: 617 555-01, added; from Phone",
        "2 columns left out: Birthday, Owner",
    ):
        assert text in texts, text
    assert cell(pane).text() == "617 555-01"
    assert nameless_controls(pane) == []


def test_enter_takes_what_was_typed_and_goes_on(pane: RowPane) -> None:
    asked = Asked(pane)
    assert pane.focus_cell(2)
    type_text(cell(pane), "617 555 0142")
    QTest.keyClick(cell(pane), Qt.Key.Key_Return)
    assert asked.mends == [(2, "617 555 0142")]
    assert asked.passed == [(2, CellExit.TAKEN)]


def test_enter_on_what_stays_as_it_is_only_goes_on(pane: RowPane) -> None:
    asked = Asked(pane)
    pane.focus_cell(2)
    QTest.keyClick(cell(pane), Qt.Key.Key_Return)
    assert (asked.mends, asked.passed) == ([], [(2, CellExit.ENTER)])


def test_esc_brings_the_files_text_back_and_then_leaves(pane: RowPane) -> None:
    asked = Asked(pane)
    pane.focus_cell(2)
    type_text(cell(pane), "oops")
    QTest.keyClick(cell(pane), Qt.Key.Key_Escape)
    assert (cell(pane).text(), asked.others) == ("617 555-01", [])
    QTest.keyClick(cell(pane), Qt.Key.Key_Escape)
    assert (asked.mends, asked.others) == ([], ["left"])


@pytest.mark.parametrize(("key", "leaving"), [(Qt.Key.Key_Tab, CellExit.TAB), (Qt.Key.Key_Backtab, CellExit.BACKTAB)])
def test_tab_takes_what_was_typed_too(pane: RowPane, key: Qt.Key, leaving: CellExit) -> None:
    asked = Asked(pane)
    pane.focus_cell(2)
    type_text(cell(pane), "617 555 0142")
    QTest.keyClick(cell(pane), key)
    assert (asked.mends, asked.passed) == ([(2, "617 555 0142")], [(2, leaving)])


def test_a_click_elsewhere_loses_nothing_that_was_typed(pane: RowPane) -> None:
    asked = Asked(pane)
    pane.focus_cell(2)
    type_text(cell(pane), "617 555 0142")
    pane.menu_button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert asked.mends == [(2, "617 555 0142")]


def _mended() -> RowView:
    row = replace(updated_row().row, problems=())
    after = replace(AFTER, phone="617 555 0142")
    sources = {"company": (0,), "phone": (2,)}
    return updated_row(row=row, after=after, sources=sources, mended={2: "617 555-01"})


def test_a_mended_cell_says_so_and_can_be_taken_back(pane: RowPane) -> None:
    pane.show_row(_mended())
    assert "Corrected" in said(pane)
    assert pane.doubts() == ()
    asked = Asked(pane)
    press(pane, LinkLabel, "Undo")
    assert asked.mends == [(2, None)]


def test_a_mended_cell_that_is_still_doubtful_can_be_taken_back(pane: RowPane) -> None:
    pane.show_row(updated_row(mended={2: "call office"}))
    assert cell(pane).text() == "617 555-01"
    asked = Asked(pane)
    press(pane, LinkLabel, "Undo")
    assert asked.mends == [(2, None)]


def test_a_refused_row_says_why_and_offers_the_cell_that_mends_it(pane: RowPane) -> None:
    pane.show_row(nameless_row())
    texts = said(pane)
    assert "Row 14" in texts
    assert "No company, name or email. Type one." in texts
    asked = Asked(pane)
    pane.take_focus()
    type_text(cell(pane, "Company, to be checked"), "Toits Laval")
    QTest.keyClick(cell(pane, "Company, to be checked"), Qt.Key.Key_Return)
    assert asked.mends == [(0, "Toits Laval")]


def test_what_may_be_decided_is_a_button(pane: RowPane) -> None:
    asked = Asked(pane)
    press(pane, QPushButton, "Skip This Row")
    press(pane, QPushButton, "Add as New")
    assert asked.decided == [Decision.SKIP, Decision.CREATE]
    assert "Update Instead" not in said(pane)
    row = replace(updated_row().row, outcome=Outcome.CREATE)
    pane.show_row(updated_row(row=row, before=None))
    press(pane, QPushButton, "Update Instead")
    assert asked.decided[-1] is Decision.UPDATE
    assert "Add as New" not in said(pane)


def test_the_customer_in_the_list_can_be_seen_where_there_is_one(pane: RowPane) -> None:
    asked = Asked(pane)
    press(pane, LinkLabel, "See Customer")
    assert asked.others == ["customer"]
    pane.show_row(updated_row(before=None))
    assert "See Customer" not in said(pane)


def test_a_row_that_is_no_customer_says_what_it_is(pane: RowPane) -> None:
    row = replace(updated_row().row, outcome=Outcome.SKIP, problems=(), changes=())
    pane.show_row(updated_row(row=row, skipped=SkipReason.TOTAL))
    assert "A total, not a customer" in said(pane)


def test_the_keyboard_begins_in_the_first_doubtful_cell_or_at_the_rows_menu(pane: RowPane) -> None:
    pane.take_focus()
    assert QApplication.focusWidget() is cell(pane)
    pane.show_row(_mended())
    pane.take_focus()
    assert QApplication.focusWidget() is pane.menu_button


def test_values_too_long_for_a_line_take_two_and_have_a_tool_tip(pane: RowPane) -> None:
    long = CustomerDetails("A company whose name goes on and on " * 4, city="Laval")
    row = replace(updated_row().row, problems=(), changes=())
    pane.show_row(updated_row(after=long, before=None, row=row, sources={}))
    rows = [each for each in pane.findChildren(QWidget) if each.isVisible() and "goes on" in each.accessibleName()]
    shown = next(each for each in rows if each.accessibleName().startswith("Company"))
    plain = next(each for each in pane.findChildren(QWidget) if each.accessibleName().startswith("City: Laval"))
    assert shown.height() > plain.height()
    assert shown.toolTip()
    assert not plain.toolTip()


def test_a_pane_without_a_row_shows_nothing(pane: RowPane) -> None:
    pane.show_row(None)
    assert "Hartwell & Sons" not in said(pane)
    assert not any(each.isVisible() for each in pane.findChildren(QPushButton))


def test_names_of_fields_are_whole_in_every_language(language: Callable[[str], str], show: Shower) -> None:
    for code in ("en", "fr", "es"):
        language(code)
        made = RowPane()
        made.set_columns(COLUMNS)
        made.resize(456, 620)
        show(made)
        made.show_row(updated_row())
        rows = [each for each in made.findChildren(PaneRow) if each.isVisible()]
        metrics = QFontMetrics(fonts.caption())
        assert max(metrics.horizontalAdvance(field_text(name)) for name in CONTACT_FIELDS) <= label_width()
        assert all(each.height() == each.heightForWidth(each.width()) for each in rows)


def test_a_row_that_gets_too_narrow_for_a_line_gets_a_second_one(show: Shower) -> None:
    row, holder = PaneRow("Company", "A value that needs some room", "A column of the file"), QWidget()
    layout = QVBoxLayout(holder)
    layout.addWidget(row)
    layout.addStretch(1)
    holder.resize(700, 200)
    show(holder)
    one_line = row.height()
    holder.resize(330, 200)
    QApplication.processEvents()
    assert row.height() > one_line
