"""Windows that are built again in another language, for another market or at another font show what they showed."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from custlist_desktop.domain.account import TradeNameDetails
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.geography import country_name
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.i18n import set_market
from custlist_desktop.ui.kit.dialogs.confirm import discard_question
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.state import focus_place
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.sections import DEFAULTS
from custlist_desktop.ui.shell.workplace import ACCOUNT_SETTINGS, ESTIMATES, Workplace
from custlist_desktop.ui.sign_in.sign_in_dialog import SignInDialog
from tests.ui.conftest import type_text, wait_until
from tests.ui.places import named, undo_link

Language = Callable[[str], str]


@pytest.fixture
def workplace(session: Session, settings: QSettings) -> Iterator[Workplace]:
    """The main window over 40 customers and an estimate."""
    for number in range(40):
        details = CustomerDetails(company=f"Firm {number:02}", country="US" if number % 2 else "FR")
        session.customers.add(session.actor, details)
    session.estimates.create(session.actor, 1)
    place = Workplace(session, settings)
    place.show()
    place.window.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is place.window)
    yield place
    place.windows.leave_all()
    place.close()


def table_named(window: QWidget, name: str) -> ListTable:
    """A list in view, once its first row is read."""
    wait_until(lambda: any(each.accessibleName() == name for each in window.findChildren(ListTable)))
    table = named(window, ListTable, name)
    wait_until(lambda: table.model().rowCount() > 0 and bool(table.model().index(0, 0).data()))
    return table


def editor_of(workplace: Workplace) -> EstimateEditor:
    """The editor of the one estimate, open."""
    workplace.windows.open(1)
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, EstimateEditor) and each.isVisible()]
    wait_until(lambda: QApplication.activeWindow() is found[0])
    return found[0]


def test_search_order_row_and_scroll_stay(workplace: Workplace, language: Language) -> None:
    table = table_named(workplace.window, "Customers")
    box = named(workplace.window, SearchBox, "Search customers")
    type_text(box, "firm")
    wait_until(lambda: table.model().rowCount() == 40)
    table.horizontalHeader().sectionClicked.emit(0)
    wait_until(lambda: str(table.model().index(0, 0).data()) == "Firm 39")
    table.set_current_row(30)
    scrolled = table.verticalScrollBar().value()
    shown = table.model().index(30, 0).data()
    language("fr")
    table = table_named(workplace.window, "Clients")
    wait_until(lambda: table.current_row() == 30)
    assert table.model().index(30, 0).data() == shown
    assert table.verticalScrollBar().value() == scrolled
    box = named(workplace.window, SearchBox, "Rechercher des clients")
    assert box.text() == "firm"
    assert workplace.window.focusWidget() is box


def test_places_are_named_and_found_in_the_new_language(workplace: Workplace, language: Language) -> None:
    language("fr")
    table = table_named(workplace.window, "Clients")
    names = {table.model().index(row, 6).data() for row in (0, 1)}
    assert names == {country_name("FR", "fr"), country_name("US", "fr")}
    box = named(workplace.window, SearchBox, "Rechercher des clients")
    box.setFocus()
    type_text(box, country_name("US", "fr").lower())
    wait_until(lambda: table.model().rowCount() == 20)


def test_page_and_geometry_stay_and_the_window_is_the_same(workplace: Workplace, language: Language) -> None:
    window = workplace.window
    window.show_page(ESTIMATES)
    before = window.geometry()
    language("es")
    assert window.current_page() == ESTIMATES
    assert window.geometry() == before
    assert QApplication.activeWindow() is window
    table_named(window, "Presupuestos")


def test_deleted_customer_comes_back_by_the_undo_of_the_new_language(
    workplace: Workplace, session: Session, language: Language
) -> None:
    window = workplace.window
    table = table_named(window, "Customers")
    table.set_current_row(3)
    table.setFocus()

    def agree() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.accept()

    from PySide6.QtCore import QTimer

    QTimer.singleShot(50, agree)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    wait_until(lambda: session.customers.count() == 39)
    language("fr")
    undo = undo_link(window, "Annuler")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert session.customers.count() == 40


def test_documents_keep_their_steps_and_what_is_typed_is_taken_first(
    workplace: Workplace, language: Language
) -> None:
    window = editor_of(workplace)
    document = window.document
    document.change(replace(document.kept_content, title="Roof"), EditStep(Did.EDIT_TITLE))
    table = window.findChildren(LineTable)[0]
    table.setFocus()
    table.make_current(0, LineColumn.DESCRIPTION)
    QTest.keyClick(table, Qt.Key.Key_G)
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    type_text(cell, "utters")
    language("fr")
    assert window.document is document
    assert document.kept_content.lines[0].description.casefold() == "gutters"
    table = window.findChildren(LineTable)[0]
    assert (table.current_row(), table.current_column()) == (0, LineColumn.DESCRIPTION)
    assert window.focusWidget() is table
    QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document.kept_content.title == "Roof"
    while document.undo_stack.canUndo():
        window.document.undo()
    assert document.kept_content.title == ""


def test_cell_typed_in_a_window_behind_leaves_the_keyboard_to_its_lines(
    workplace: Workplace, language: Language
) -> None:
    window = editor_of(workplace)
    table = window.findChildren(LineTable)[0]
    table.setFocus()
    table.commands.add_line()
    table.make_current(0, LineColumn.QUANTITY)
    QTest.keyClick(table, Qt.Key.Key_7)
    workplace.window.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is workplace.window)
    language("fr")
    table = window.findChildren(LineTable)[0]
    assert window.document.kept_content.lines[0].quantity == 7
    assert window.focusWidget() is table


def test_keyboard_of_a_part_out_of_sight_is_nowhere(app: QApplication) -> None:
    window = QWidget()
    field = QLineEdit(window)
    field.setFocus()
    field.hide()
    assert window.focusWidget() is field
    assert focus_place(window) is None


def test_steps_are_said_in_the_new_language(workplace: Workplace, language: Language) -> None:
    window = editor_of(workplace)
    table = window.findChildren(LineTable)[0]
    table.commands.add_line()
    table.commands.duplicate()
    window.document.undo()

    def tips() -> set[str]:
        return {each.toolTip().split(" (")[0] for each in window.findChildren(QAbstractButton)}

    assert {"Undo: Add Line", "Redo: Duplicate Line"} <= tips()
    language("fr")
    assert {"Annuler\u00a0: Ajouter une ligne", "Rétablir\u00a0: Dupliquer la ligne"} <= tips()


def test_cell_that_cannot_be_read_stays_open_with_what_was_typed(workplace: Workplace, language: Language) -> None:
    window = editor_of(workplace)
    table = window.findChildren(LineTable)[0]
    table.setFocus()
    table.commands.add_line()
    table.make_current(0, LineColumn.QUANTITY)
    QTest.keyClick(table, Qt.Key.Key_1)
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    type_text(cell, " x x")
    language("fr")
    cell = window.focusWidget()
    assert isinstance(cell, QLineEdit)
    assert cell.text() == "1 x x"
    QTest.keyClick(cell, Qt.Key.Key_Escape)


def test_text_tab_and_cursor_stay(workplace: Workplace, language: Language) -> None:
    window = editor_of(workplace)
    QTest.mouseClick(named(window, QPushButton, "Internal Notes"), Qt.MouseButton.LeftButton)
    notes = named(window, QPlainTextEdit, "Internal Notes")
    notes.setFocus()
    type_text(notes, "ring twice")
    QTest.keyClick(notes, Qt.Key.Key_Left)
    language("fr")
    notes = named(window, QPlainTextEdit, "Notes internes")
    assert window.focusWidget() is notes
    assert notes.toPlainText() == "ring twice"
    assert notes.textCursor().position() == len("ring twice") - 1


def test_default_that_cannot_be_saved_stays_in_its_field(workplace: Workplace, language: Language) -> None:
    workplace.show_account_settings(DEFAULTS)
    field = named(workplace.window, QLineEdit, "Markup on cost, %")
    field.setFocus()
    field.clear()
    type_text(field, "much")
    language("fr")
    assert workplace.window.current_page() == ACCOUNT_SETTINGS
    texts = {each.text() for each in workplace.window.findChildren(QLineEdit) if each.isVisible()}
    assert "much" in texts
    assert "Markup on cost, %" not in {each.accessibleName() for each in workplace.window.findChildren(QLineEdit)}


def test_default_that_was_typed_is_saved_as_the_old_language_reads_it(
    workplace: Workplace, session: Session, language: Language
) -> None:
    workplace.show_account_settings(DEFAULTS)
    field = named(workplace.window, QLineEdit, "Markup on cost, %")
    field.setFocus()
    field.clear()
    type_text(field, "12.5")
    language("fr")
    assert str(session.account.defaults().markup.normalize()) == "12.5"


def can_choose_language(workplace: Workplace) -> bool:
    """Whether the Settings menu lets another language be chosen now."""
    button = named(workplace.window, QAbstractButton, "Settings")
    button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    languages = next(each for each in menu.actions() if each.text() == "Language")
    menu.close()
    return languages.isEnabled()


def test_another_language_cannot_be_chosen_while_a_dialog_waits(workplace: Workplace) -> None:
    assert can_choose_language(workplace)
    editor = editor_of(workplace)
    dialog = discard_question(editor)
    dialog.open()
    assert not can_choose_language(workplace)
    dialog.reject()
    assert can_choose_language(workplace)


def test_window_waits_until_a_dialog_over_it_is_answered(workplace: Workplace, language: Language) -> None:
    dialog = discard_question(workplace.window)
    dialog.open()
    wait_until(dialog.isVisible)
    language("fr")
    assert named(workplace.window, ListTable, "Customers")
    dialog.reject()
    table_named(workplace.window, "Clients")


def test_market_names_proposals_in_windows_that_are_open(
    workplace: Workplace, session: Session, app: QApplication, language: Language
) -> None:
    language("fr")
    window = editor_of(workplace)
    session.account.add_trade_name(session.actor, TradeNameDetails("Toits SARL", country="FR"))
    set_market(app, "CA")
    app.processEvents()
    canadian = {each.text() for each in window.findChildren(QPushButton) if each.isVisible()}
    set_market(app, "FR")
    app.processEvents()
    french = {each.text() for each in window.findChildren(QPushButton) if each.isVisible()}
    set_market(app, "")
    app.processEvents()
    assert any("oumission" in text for text in canadian)
    assert any("evis" in text for text in french)


def test_larger_font_makes_everything_anew(workplace: Workplace, app: QApplication) -> None:
    table = table_named(workplace.window, "Customers")
    height, before = table.rowHeight(0), app.font()
    larger = QFont(before)
    larger.setPixelSize(26)
    app.setFont(larger)
    try:
        wait_until(lambda: named(workplace.window, QTableView, "Customers").rowHeight(0) > height)
    finally:
        app.setFont(before)
        app.processEvents()
        app.processEvents()
    wait_until(lambda: named(workplace.window, QTableView, "Customers").rowHeight(0) == height)


def test_password_that_is_being_typed_stays(session: Session, language: Language) -> None:
    other = session.users.add(session.actor, "Ada", session.actor.role)
    session.users.reset_password(other.id, hash_password("a word"), "marie")
    dialog = SignInDialog(session)
    dialog.show()
    dialog.activateWindow()
    users = dialog.findChildren(QWidget, "")
    assert users
    field = next(each for each in dialog.findChildren(QLineEdit) if each.echoMode() is QLineEdit.EchoMode.Password)
    QTest.keyClick(dialog, Qt.Key.Key_Up)
    QTest.keyClick(dialog, Qt.Key.Key_Up)
    field.setFocus()
    type_text(field, "a wor")
    language("fr")
    fields = [each for each in dialog.findChildren(QLineEdit) if each.echoMode() is QLineEdit.EchoMode.Password]
    assert [each.text() for each in fields] == ["a wor"]
    assert dialog.windowTitle() != "Sign In — Custlist"
    dialog.reject()
