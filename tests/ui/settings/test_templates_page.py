"""Scope of Work, and Terms and Conditions: saved texts with placeholders (M13)."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.domain.account import TemplateDetails, TemplateKind
from custlist_desktop.domain.placeholders import PLACEHOLDERS
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.templates_page import TemplatesPage
from tests.ui.conftest import Shower, wait_until
from tests.ui.settings.account_place import (
    answer,
    close_dialogs,
    menu_of,
    press,
    rows,
    save,
    sign_in_estimator,
    write,
)
from tests.ui.settings.conftest import (
    choose,
    enter,
    entries,
    find,
    messages,
    open_dialog,
    open_menu,
    press_button,
    problem_of,
    wait_closed,
)

SCOPE, TERMS = TemplateKind.SCOPE_OF_WORK, TemplateKind.TERMS
LIST = "Scope of Work"


@pytest.fixture
def page(session: Session, show: Shower) -> Iterator[TemplatesPage]:
    """The scopes of work: Flat roof and Shingles. There are terms too, which it doesn't show."""
    for kind, name, text in ((SCOPE, "Shingles", "Tear off."), (SCOPE, "Flat roof", "Two plies."), (TERMS, "T", "")):
        session.account.add_template(session.actor, TemplateDetails(kind, name, "en", text))
    shown = TemplatesPage(session, SCOPE)
    shown.resize(960, 700)
    show(shown)
    yield shown
    close_dialogs()


def looks(dialog: QDialog) -> dict[str, bool]:
    """What stands out in the text, and whether that is underlined."""
    block = find(dialog, QPlainTextEdit, "Text").document().firstBlock()
    text, found = block.text(), {}
    for each in block.layout().formats():
        wavy = each.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
        found[text[each.start : each.start + each.length]] = wavy
    return found


def text_problem(dialog: QDialog) -> str:
    return find(dialog, QPlainTextEdit, "Text").accessibleDescription()


def test_m13_rows_say_name_language_and_how_the_text_begins(page: TemplatesPage) -> None:
    assert rows(page, LIST) == ["Flat roof, English · Two plies.", "Shingles, English · Tear off."]


def test_m13_template_is_added(page: TemplatesPage, session: Session) -> None:
    press_button(page, "Add Template")
    dialog = open_dialog()
    enter(dialog, "Name", "Toiture")
    language = find(dialog, QComboBox, "Language")
    language.setFocus()
    QTest.keyClick(language, Qt.Key.Key_F)
    write(dialog, "Text", "Pour {customer.company}.")
    assert text_problem(dialog) == ""
    save(dialog)
    added = session.account.templates(SCOPE)[2]
    assert (added.name, added.language, added.text) == ("Toiture", "fr", "Pour {customer.company}.")
    assert len(session.account.templates(TERMS)) == 1


def test_unknown_placeholder_is_pointed_out_while_writing_and_can_be_saved(
    page: TemplatesPage, session: Session
) -> None:
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    edit = find(dialog, QPlainTextEdit, "Text")
    wait_until(edit.hasFocus)
    edit.selectAll()
    write(dialog, "Text", "For {delay")
    assert messages(dialog) == []
    write(dialog, "Text", "}, {today}")
    assert messages(dialog) == [
        "{delay} isn’t a placeholder and would print as typed. Remove it, or correct its name."
    ]
    assert looks(dialog) == {"{delay}": True, "{today}": False}
    save(dialog)
    assert rows(page, LIST)[0].startswith("Flat roof, Unknown placeholder, English")


def test_a_placeholder_that_was_meant_is_put_in_by_one_click(page: TemplatesPage, session: Session) -> None:
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    edit = find(dialog, QPlainTextEdit, "Text")
    edit.setPlainText("Pour {nom du client}, [customer], {today}")
    asked = "isn’t a placeholder and would print as typed. Did you mean"
    assert messages(dialog) == [f"{{nom du client}} {asked} {{customer.contact_name}}?"]
    press_button(dialog, "Use {customer.contact_name}")
    assert messages(dialog) == [f"[customer] {asked} {{customer.company}}?"]
    press_button(dialog, "Close this message")
    assert messages(dialog) == []
    assert edit.toPlainText() == "Pour {customer.contact_name}, [customer], {today}"
    edit.undo()
    assert edit.toPlainText() == "Pour {nom du client}, [customer], {today}"
    close_dialogs()


def test_placeholders_are_found_behind_letters_that_qt_counts_twice(page: TemplatesPage) -> None:
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    find(dialog, QPlainTextEdit, "Text").setPlainText("🏠 {today}.")
    block = find(dialog, QPlainTextEdit, "Text").document().firstBlock()
    assert [(each.start, each.length) for each in block.layout().formats()] == [(3, 7)]


def test_placeholder_is_inserted_from_the_menu_where_the_cursor_is(page: TemplatesPage) -> None:
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    press_button(dialog, "Insert Placeholder")
    menu = open_menu()
    assert len(entries(menu)) == len(PLACEHOLDERS)
    choose(menu, "Customer’s company")
    edit = find(dialog, QPlainTextEdit, "Text")
    assert edit.toPlainText() == "{customer.company}Two plies."
    assert dialog.focusWidget() is edit
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.toPlainText() == "Two plies."


def test_name_is_required_and_not_another_templates(page: TemplatesPage, session: Session) -> None:
    press_button(page, "Add Template")
    dialog = open_dialog()
    press_button(dialog, "Save")
    assert problem_of(dialog, "Name") == "Type a name."
    enter(dialog, "Name", "FLAT ROOF")
    assert problem_of(dialog, "Name") == ""
    press_button(dialog, "Save")
    find(dialog, QPlainTextEdit, "Text").setFocus()  # what was refused is said as long as it stands there
    assert problem_of(dialog, "Name").startswith("This language already has a template with this name.")
    enter(dialog, "Name", "x" * 2000)
    find(dialog, QPlainTextEdit, "Text").setFocus()
    assert "2,000" in problem_of(dialog, "Name")
    enter(dialog, "Name", "Other")
    save(dialog)
    assert len(session.account.templates(SCOPE)) == 3


def test_closing_with_unsaved_text_asks(page: TemplatesPage, session: Session) -> None:
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    write(dialog, "Text", "x")
    QTimer.singleShot(0, lambda: answer("Keep Editing"))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    save(dialog)
    assert session.account.templates(SCOPE)[0].text == "xTwo plies."


def test_conflict_keeps_what_was_typed_until_it_is_saved(page: TemplatesPage, session: Session) -> None:
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    write(dialog, "Text", "Mine. ")
    record = session.account.templates(SCOPE)[0]
    other = TemplateDetails(SCOPE, record.name, "en", "Theirs.")
    session.account.edit_template(session.actor, record.id, other, record.version)
    press_button(dialog, "Save")
    assert messages(dialog) == ["Someone else changed this. Your changes are still here; save to replace theirs."]
    save(dialog)
    assert session.account.templates(SCOPE)[0].text == "Mine. Two plies."


def test_deleted_template_comes_back_by_the_notices_undo(page: TemplatesPage, session: Session) -> None:
    press(page, LIST, Qt.Key.Key_Delete)
    assert rows(page, LIST) == ["Shingles, English · Tear off."]
    assert messages(page) == ["Flat roof was deleted. Estimates keep its text."]
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rows(page, LIST)[0] == "Flat roof, English · Two plies."
    assert session.account.templates(SCOPE)[0].text == "Two plies."


def test_keyboard_goes_to_add_with_the_last_template(page: TemplatesPage, show: Shower) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(page)
    layout.addWidget(QPushButton("Backed up today"))
    show(window)
    find(page, QTableView, LIST).setFocus()
    for _ in range(2):
        press(page, LIST, Qt.Key.Key_Delete)
    assert QApplication.focusWidget() is find(page, QPushButton, "Add Template")
    page.setParent(None)


def test_template_is_duplicated_under_another_name(page: TemplatesPage) -> None:
    choose(menu_of(page, LIST, 0), "Duplicate")
    choose(menu_of(page, LIST, 0), "Duplicate")
    assert [row.partition(",")[0] for row in rows(page, LIST)] == [
        "Flat roof",
        "Flat roof 2",
        "Flat roof 3",
        "Shingles",
    ]


def test_estimator_sees_templates_and_who_changes_them(page: TemplatesPage, session: Session) -> None:
    sign_in_estimator(session)
    only = "Only an Account Owner can change these settings. Ask one."
    add = find(page, QPushButton, "Add Template")
    assert (add.isEnabled(), add.toolTip()) == (False, only)
    menu = menu_of(page, LIST, 0)
    assert set(entries(menu).values()) == {only}
    menu.close()
    press(page, LIST, Qt.Key.Key_Delete)
    press(page, LIST, Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    assert len(rows(page, LIST)) == 2


def test_dialog_speaks_the_language_of_now(page: TemplatesPage, other_language: Callable[[], None]) -> None:
    other_language()
    press(page, LIST, Qt.Key.Key_Return)
    dialog = open_dialog()
    write(dialog, "txeT", "{x}")
    assert dialog.windowTitle() == "kroW fo epocS tidE"
    assert any("{x}" in message for message in messages(dialog))
    QTimer.singleShot(0, lambda: answer("dracsiD"))
    dialog.reject()
    wait_closed(dialog)
