"""An estimate that was accepted asks before the first change of what was accepted, whatever the way of it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit

from custlist_desktop.domain.account import TemplateDetails, TemplateKind
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.money import format_named_amount
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.estimates.accepted_guard import AcceptedDialog
from custlist_desktop.ui.estimates.estimate_windows import EstimateWindows
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.session import Session
from tests.helpers.issued import issue
from tests.ui.conftest import type_text, wait_until
from tests.ui.estimates.conftest import FakeWindows, make_estimate, shingles
from tests.ui.estimates.editor_place import EditorPlace
from tests.ui.places import control, in_dialog

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def editor(session: Session, estimate: EstimateRecord) -> Iterator[EditorPlace]:
    """The editor of an accepted estimate, of which a revision left."""
    issue(session.issued_proposals, session.account, session.actor, estimate, b"%PDF left")
    session.estimates.set_status(session.actor, estimate.id, EstimateStatus.ACCEPTED)
    place = EditorPlace(session, estimate.id)
    yield place
    place.window.close()


def answering(answer: str, start: Callable[[], object]) -> list[str]:
    """Starts a change, and answers the question; returns what was asked."""
    asked: list[str] = []

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, AcceptedDialog)
        asked.extend(label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text())
        QTest.mouseClick(control(dialog, answer), Qt.MouseButton.LeftButton)

    in_dialog(lambda: (start(), None)[1], work)
    return asked


def table(place: EditorPlace) -> LineTable:
    """The lines; they have the keyboard."""
    found = place.window.findChildren(LineTable)[0]
    found.setFocus()
    return found


def at(place: EditorPlace, row: int, column: int) -> LineTable:
    """The lines, with a current cell."""
    lines = table(place)
    lines.make_current(row, column)
    return lines


def title_letter(place: EditorPlace) -> None:
    """Types a letter at the end of the title."""
    field = place.field("Title")
    field.setFocus()
    field.end(False)
    type_text(field, "s")


def scope_letter(place: EditorPlace) -> None:
    """Types a letter into the scope of work."""
    field = place.text("Scope of Work")
    field.setFocus()
    type_text(field, "S")


def quantity_digit(place: EditorPlace) -> None:
    """Types a digit on the quantity of the first line."""
    type_text(at(place, 1, LineColumn.QUANTITY), "7")


def discount_digit(place: EditorPlace) -> None:
    """Types a digit into the discount."""
    field = place.field("Discount")
    field.setFocus()
    field.selectAll()
    type_text(field, "5")


def pasted(place: EditorPlace) -> None:
    """Pastes a line."""
    QApplication.clipboard().setText("Crane\t2\tday\t400")
    place.window.activateWindow()
    QTest.keyClick(at(place, 1, LineColumn.DESCRIPTION), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def row_key(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Callable[[EditorPlace], None]:
    """Presses a key of the lines on the first line."""
    return lambda place: QTest.keyClick(at(place, 1, LineColumn.DESCRIPTION), key, modifiers)


WAYS: dict[str, Callable[[EditorPlace], None]] = {
    "title": title_letter,
    "scope": scope_letter,
    "cell": quantity_digit,
    "discount": discount_digit,
    "paste": pasted,
    "insert": row_key(Qt.Key.Key_Insert, _NONE),
    "delete": row_key(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier),
    "duplicate": row_key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier),
    "move": row_key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    "optional": row_key(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | _SHIFT),
    "section": lambda place: place.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | _SHIFT),
}


def test_canceling_leaves_everything_as_it_was(editor: EditorPlace) -> None:
    before = editor.record()
    for way, change in WAYS.items():
        answering("Cancel", partial(change, editor))
        editor.save()
        assert editor.record() == before, way
        assert editor.window.document.content == before.content, way
        assert not editor.window.document.undo_stack.canUndo(), way
        assert editor.field("Title").text() == "Garage roof", way
        assert editor.field("Discount").text() == "0", way
        assert editor.text("Scope of Work").toPlainText() == "", way
        answering("Cancel", partial(change, editor))  # it asks again


def test_canceling_leaves_the_keyboard_where_it_was(editor: EditorPlace) -> None:
    names = {"title": "Title", "scope": "Scope of Work", "discount": "Discount"}
    for way, change in WAYS.items():
        lines = at(editor, 1, LineColumn.QUANTITY)
        answering("Cancel", partial(change, editor))
        keyboard = editor.window.focusWidget()
        assert keyboard is not None, way
        assert keyboard.accessibleName() == names.get(way, "Lines of the estimate"), way
        assert keyboard.isVisible(), way
        assert lines.currentIndex().isValid(), way


@pytest.mark.parametrize("way", WAYS)
def test_editing_anyway_makes_the_change_and_asks_no_more(editor: EditorPlace, way: str) -> None:
    before = editor.content()
    answering("Edit Anyway", lambda: WAYS[way](editor))
    editor.save()
    assert editor.content() != before
    assert editor.content().status is EstimateStatus.ACCEPTED
    editor.type("Title", "Barn")
    editor.save()
    assert editor.content().title == "Barn"
    wait_until(lambda: any("since revision 1" in text for text in editor.visible_texts()))


@pytest.mark.parametrize(("way", "typed"), [("title", "Garage roofs"), ("discount", "5")])
def test_first_keystroke_is_not_lost_and_one_types_on(editor: EditorPlace, way: str, typed: str) -> None:
    answering("Edit Anyway", lambda: WAYS[way](editor))
    field = editor.field("Title" if way == "title" else "Discount")
    assert field.text() == typed
    editor.window.activateWindow()
    type_text(field, "0")
    assert field.text() == f"{typed}0"


def test_first_keystroke_in_a_cell_is_not_lost(editor: EditorPlace) -> None:
    answering("Edit Anyway", lambda: quantity_digit(editor))
    editor.press(Qt.Key.Key_5, _NONE)
    editor.press(Qt.Key.Key_Return, _NONE)
    editor.save()
    assert editor.content().lines[1].quantity == Decimal(75)


def test_question_says_what_was_accepted_and_never_by_whom(editor: EditorPlace) -> None:
    said = " ".join(answering("Cancel", lambda: title_letter(editor)))
    number = editor.content().number
    assert "This estimate was accepted on " in said
    total = format_named_amount(Decimal(2170), "USD", "en_US")
    assert f"Revision 1 was accepted, for {total}." in said
    assert f"A duplicate starts as a new draft, {number[:-1]}{int(number[-1]) + 1}." in said
    assert "Revision 1, issued on " in said
    assert editor.session.actor.name not in said


def test_cancel_has_the_keyboard(editor: EditorPlace) -> None:
    focused: list[bool] = []

    def work(dialog: QDialog) -> None:
        focused.append(dialog.focusWidget() is control(dialog, "Cancel"))
        dialog.reject()

    in_dialog(lambda: title_letter(editor), work)
    assert focused == [True]


def test_pdf_opens_from_the_question(editor: EditorPlace, opened_urls: list[QUrl]) -> None:
    def work(dialog: QDialog) -> None:
        QTest.mouseClick(control(dialog, "Open PDF"), Qt.MouseButton.LeftButton)
        dialog.reject()

    in_dialog(lambda: title_letter(editor), work)
    assert len(opened_urls) == 1


def test_duplicate_opens_a_draft_and_leaves_the_accepted_one(session: Session, editor: EditorPlace) -> None:
    before = editor.record()
    editor.window.close()
    windows = EstimateWindows(
        session, FakeWindows().pages(session), make_editor=lambda signed_in, key: EditorPlace(signed_in, key).window
    )
    made: list[int] = []
    windows.created.connect(made.append)
    windows.open(editor.key)
    window = QApplication.activeWindow()
    assert window is not None
    place = EditorPlace.__new__(EditorPlace)
    place.session, place.key, place.window = session, editor.key, window  # type: ignore[assignment]
    answering("Duplicate", lambda: title_letter(place))
    wait_until(lambda: bool(made))
    assert editor.record() == before
    copy = session.estimates.get(session.actor, made[0])
    assert (copy.content.status, copy.content.title) == (EstimateStatus.DRAFT, "Garage roof")
    assert windows.is_open(made[0])
    assert windows.close_all()


def test_notes_and_status_ask_nothing(editor: EditorPlace) -> None:
    type_text(editor.text("Internal Notes"), "Call")
    editor.choose_in_menu("Status: Accepted", "Sent")
    editor.save()
    content = editor.content()
    assert (content.notes, content.status) == ("Call", EstimateStatus.SENT)
    editor.type("Title", "Barn")
    editor.save()
    assert editor.content().title == "Barn"


def test_template_asks_before_it_is_inserted(editor: EditorPlace) -> None:
    account, actor = editor.session.account, editor.session.actor
    account.add_template(actor, TemplateDetails(TemplateKind.SCOPE_OF_WORK, "Roof", "en", "Strip and shingle"))
    answering("Cancel", lambda: editor.choose_in_menu("Insert Template", "Roof"))
    assert editor.named(QPlainTextEdit, "Scope of Work").toPlainText() == ""
    answering("Edit Anyway", lambda: editor.choose_in_menu("Insert Template", "Roof"))
    assert editor.named(QPlainTextEdit, "Scope of Work").toPlainText() == "Strip and shingle"


def test_another_customer_asks_first(editor: EditorPlace) -> None:
    session = editor.session
    other = session.customers.add(session.actor, CustomerDetails(company="Steeple & Sons"))
    before = editor.record()
    answering("Cancel", lambda: editor.pick("Steeple"))
    assert editor.record() == before
    answering("Edit Anyway", lambda: editor.pick("Steeple"))
    assert editor.record().customer_id == other.id


@pytest.mark.parametrize("name", ["Edit job site", "Edit details"])
def test_dialog_that_edits_asks_before_it_opens(editor: EditorPlace, name: str) -> None:
    before = editor.record()
    answering("Cancel", lambda: editor.click(name))
    assert editor.record() == before


def test_line_that_is_dragged_asks_once_it_is_dropped(editor: EditorPlace) -> None:
    lines = table(editor)
    viewport = lines.viewport()

    def drag() -> None:
        first, second = (lines.visualRect(lines.model().index(row, LineColumn.DESCRIPTION)) for row in (1, 2))
        start, end = first.topLeft() + QPoint(10, 16), second.bottomLeft() + QPoint(10, -4)
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)

    before = editor.content().lines
    answering("Cancel", drag)
    editor.save()
    assert editor.content().lines == before
    answering("Edit Anyway", drag)
    editor.save()
    assert [line.key for line in editor.content().lines] == [before[0].key, before[2].key, before[1].key]


def test_status_chosen_by_hand_is_undone_and_redone_unasked(session: Session, estimate: EstimateRecord) -> None:
    place = EditorPlace(session, estimate.id)
    place.type("Title", "Barn")
    place.save()
    place.choose_in_menu("Status: Draft", "Accepted")
    place.undo()
    assert place.says("Status: Draft")
    place.redo()
    assert place.says("Status: Accepted")
    place.window.close()


def test_estimate_without_a_revision_or_a_day_asks_too(session: Session) -> None:
    record = make_estimate(session, title="Old", lines=shingles(), issued_on=date(2026, 1, 1))
    session.estimates.set_status(session.actor, record.id, EstimateStatus.ACCEPTED)
    place = EditorPlace(session, record.id)
    said = answering("Cancel", lambda: title_letter(place))
    assert not any("evision" in text for text in said)
    place.window.close()


@pytest.mark.parametrize("status", [EstimateStatus.DRAFT, EstimateStatus.SENT, EstimateStatus.DECLINED])
def test_other_estimates_ask_nothing(session: Session, estimate: EstimateRecord, status: EstimateStatus) -> None:
    session.estimates.set_status(session.actor, estimate.id, status)
    place = EditorPlace(session, estimate.id)
    place.type("Title", "Barn")
    place.save()
    assert place.content().title == "Barn"
    place.window.close()


def test_acceptance_set_elsewhere_counts_at_once(session: Session, estimate: EstimateRecord) -> None:
    place = EditorPlace(session, estimate.id)
    place.save_elsewhere(status=EstimateStatus.ACCEPTED)
    wait_until(lambda: place.says("Status: Accepted"))
    answering("Cancel", lambda: title_letter(place))
    assert replace(place.content(), status=EstimateStatus.DRAFT) == replace(
        estimate.content, status=EstimateStatus.DRAFT
    )
    place.window.close()
