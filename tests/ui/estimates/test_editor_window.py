"""The estimate editor's window: its header, what it saves, and its dialogs."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.estimate import LineKind
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.estimates import autosave
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.session import Session
from tests.ui.conftest import type_text
from tests.ui.estimates.conftest import make_estimate
from tests.ui.estimates.editor_place import EditorPlace
from tests.ui.places import names_of


@pytest.fixture
def editor(session: Session, estimate: EstimateRecord) -> Iterator[EditorPlace]:
    """The editor of a draft that is linked to the roofer."""
    place = EditorPlace(session, estimate.id)
    yield place
    place.window.close()


def test_an_estimate_that_is_not_there_is_not_opened(session: Session) -> None:
    with pytest.raises(NotFoundError):
        EstimateEditor(session, 404)


def test_the_title_is_edited_in_place_and_names_the_window(editor: EditorPlace) -> None:
    editor.type("Title", "Réfection du toit")
    assert editor.window.windowTitle() == f"{editor.content().number} — Réfection du toit — Custlist"
    editor.save()
    assert editor.content().title == "Réfection du toit"
    assert editor.says("Saved")


def test_a_new_estimate_begins_in_its_title(session: Session) -> None:
    record = session.estimates.create(session.actor)
    place = EditorPlace(session, record.id)
    assert QApplication.focusWidget() is place.field("Title")
    assert place.says("Choose Customer")
    place.window.close()


def test_undo_and_redo_work_in_a_field_and_go_through_all_fields(editor: EditorPlace) -> None:
    number = editor.content().number
    editor.type("Title", "One")
    editor.type("Estimate number", "A-1")
    editor.undo()
    assert editor.field("Estimate number").text() == number
    editor.undo()
    assert editor.field("Title").text() == "Garage roof"
    editor.redo()
    assert editor.field("Title").text() == "One"
    assert "Edit Title" in editor.button("Undo").toolTip()
    QTest.mouseClick(editor.button("Undo"), Qt.MouseButton.LeftButton)
    assert editor.field("Title").text() == "Garage roof"
    assert not editor.button("Undo").isEnabled()


def test_typing_in_a_field_is_one_step_until_the_field_is_left(editor: EditorPlace) -> None:
    title = editor.type("Title", "One")
    QTest.keyClick(title, Qt.Key.Key_Return)
    type_text(title, " more")
    editor.undo()
    assert title.text() == "One"


def test_the_status_is_chosen_from_its_chip(editor: EditorPlace) -> None:
    editor.choose_in_menu("Status: Draft", "Accepted")
    assert editor.says("Status: Accepted")
    editor.save()
    assert editor.content().status is EstimateStatus.ACCEPTED


@pytest.mark.parametrize(("status", "shown"), [("sent", "Expired"), ("draft", "Draft"), ("accepted", "Accepted")])
def test_only_a_sent_offer_past_its_last_day_shows_as_expired(session: Session, status: str, shown: str) -> None:
    past = date(2020, 1, 1)
    record = make_estimate(session, title="Old", status=EstimateStatus(status), issued_on=past, valid_until=past)
    place = EditorPlace(session, record.id)
    assert place.says(f"Status: {shown}")
    place.window.close()


def test_ctrl_p_saves_first_and_asks_for_a_proposal(editor: EditorPlace) -> None:
    asked: list[tuple[int, str]] = []
    editor.window.proposal_requested.connect(lambda key: asked.append((key, editor.content().title)))
    editor.type("Title", "Steeple")
    editor.press(Qt.Key.Key_P)
    assert asked == [(editor.key, "Steeple")]


def test_no_proposal_is_made_while_the_number_cant_be_saved(editor: EditorPlace) -> None:
    asked: list[int] = []
    editor.window.proposal_requested.connect(asked.append)
    editor.type("Estimate number", "")
    editor.click("Make Proposal")
    assert asked == []
    editor.type("Estimate number", "E-7")
    editor.click("Make Proposal")
    assert asked == [editor.key]


def test_sections_and_lines_are_counted(editor: EditorPlace) -> None:
    assert editor.says("1 section(s), 2 line(s)") or editor.says("1 section, 2 lines")


def test_another_language_is_shown_at_once(editor: EditorPlace, language: Callable[[str], str]) -> None:
    language("fr")
    assert any("Brouillon" in text for text in editor.visible_texts())


def test_what_is_typed_in_a_cell_is_saved_before_the_cell_is_left(
    editor: EditorPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autosave, "AFTER_LAST_CHANGE", 100)
    table = editor.window.findChildren(LineTable)[0]
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, LineColumn.DESCRIPTION))
    QTest.keyClick(table, Qt.Key.Key_G)
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    type_text(cell, "utters")
    editor.wait_for_save(lambda content: content.lines[2].description.casefold() == "gutters")
    assert cell.isVisible()
    QTest.keyClick(cell, Qt.Key.Key_Escape)
    editor.save()
    assert editor.content().lines[2].description == "Labour"


def test_a_line_typed_in_the_table_is_undone_like_the_rest(editor: EditorPlace) -> None:
    table = editor.window.findChildren(LineTable)[0]
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, LineColumn.DESCRIPTION))
    QTest.keyClick(table, Qt.Key.Key_G)
    editor.save()
    assert editor.content().lines[2].description.casefold() == "g"
    table.setFocus()
    editor.undo()
    editor.save()
    assert editor.content().lines[2].description == "Labour"


def test_every_control_that_takes_the_keyboard_has_a_name(editor: EditorPlace) -> None:
    reachable = [
        each
        for each in editor.window.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    unnamed = [each for each in reachable if not any(names_of(each))]
    assert reachable
    assert unnamed == []


def test_columns_that_were_shown_are_shown_in_the_next_window(
    session: Session, estimate: EstimateRecord, settings: QSettings
) -> None:
    first = EstimateEditor(session, estimate.id, settings=settings)
    first.show()
    first.findChildren(LineTable)[0].show_column(LineColumn.ITEM, True)
    first.close()
    second = EstimateEditor(session, estimate.id, settings=settings)
    second.show()
    table = second.findChildren(LineTable)[0]
    assert not table.isColumnHidden(LineColumn.ITEM)
    assert table.isColumnHidden(LineColumn.TAX)
    second.close()


def test_issued_proposals_are_asked_for_in_the_menu(editor: EditorPlace) -> None:
    asked: list[int] = []
    editor.window.issued_requested.connect(asked.append)
    editor.choose_in_menu("More actions for this estimate", "Issued Proposals")
    assert asked == [editor.key]


def test_enter_in_the_title_goes_on_to_the_lines(editor: EditorPlace) -> None:
    title = editor.type("Title", "Roof")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is editor.window.findChildren(LineTable)[0]


def test_a_new_section_can_be_asked_for_from_anywhere_in_the_window(editor: EditorPlace) -> None:
    before = len(editor.content().lines)
    editor.field("Title").setFocus()
    editor.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    type_text(cell, "Finishing")
    QTest.keyClick(cell, Qt.Key.Key_Return)
    editor.save()
    headings = [line.description for line in editor.content().lines if line.kind is LineKind.SECTION]
    assert len(editor.content().lines) > before
    assert "Finishing" in headings


def _open_cell(editor: EditorPlace, row: int, column: LineColumn) -> QLineEdit:
    table = editor.window.findChildren(LineTable)[0]
    table.setFocus()
    table.make_current(row, column)
    QTest.keyClick(table, Qt.Key.Key_F2)
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    return cell


def test_undo_in_a_cell_takes_its_typing_back_and_then_the_steps_before(editor: EditorPlace) -> None:
    editor.type("Title", "One")
    cell = _open_cell(editor, 1, LineColumn.QUANTITY)
    type_text(cell, "7")
    QTest.keyClick(cell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert cell.text() == "44"
    assert editor.field("Title").text() == "One"
    QTest.keyClick(cell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.field("Title").text() == "Garage roof"


def test_undo_of_what_cant_be_read_forgets_only_that(editor: EditorPlace) -> None:
    editor.type("Title", "One")
    type_text(_open_cell(editor, 1, LineColumn.QUANTITY), "abc")
    QTest.mouseClick(editor.button("Undo"), Qt.MouseButton.LeftButton)
    assert editor.field("Title").text() == "One"
    assert editor.window.flush()
    assert editor.content().lines[1].quantity == 44


def test_no_proposal_is_made_while_the_discount_cant_be_read(editor: EditorPlace) -> None:
    asked: list[int] = []
    editor.window.proposal_requested.connect(asked.append)
    discount = editor.type("Discount", "150 %")
    editor.press(Qt.Key.Key_P)
    assert asked == []
    assert discount.accessibleDescription() == "A discount can’t be more than the subtotal."
    QTest.keyClick(discount, Qt.Key.Key_Escape)
    editor.press(Qt.Key.Key_P)
    assert asked == [editor.key]


def test_a_closed_window_leaves_no_step_behind(editor: EditorPlace) -> None:
    editor.type("Title", "Roof")
    stack = editor.window.document.undo_stack
    assert stack.count()
    editor.window.close()
    assert not stack.count()


def test_the_menu_of_the_editor_has_what_the_list_has(editor: EditorPlace) -> None:
    asked: list[str] = []
    window = editor.window
    window.proposal_requested.connect(lambda _key: asked.append("proposal"))
    window.duplicate_requested.connect(lambda _key: asked.append("duplicate"))
    window.delete_requested.connect(lambda _key: asked.append("delete"))
    for entry in ("Make Proposal", "Duplicate", "Delete Estimate"):
        editor.choose_in_menu("More actions for this estimate", entry)
    assert asked == ["proposal", "duplicate", "delete"]
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    editor.press(Qt.Key.Key_P)
    editor.press(Qt.Key.Key_S, shift)
    editor.press(Qt.Key.Key_Delete, shift)
    assert asked[3:] == ["proposal", "duplicate", "delete"]
