"""What is typed into an estimate is in the file within two seconds, and nobody overwrites anybody in silence."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.estimates import autosave
from custlist_desktop.ui.session import Session
from tests.helpers.programs import Programs
from tests.ui.conftest import type_text, wait_until
from tests.ui.estimates.conftest import make_estimate
from tests.ui.estimates.editor_place import EditorPlace
from tests.ui.places import control, in_dialog

_CHILD = "tests.ui.estimates.typing_child"
CONFLICT = "Someone else changed this estimate. Nothing is saved until you choose."


@pytest.fixture
def editor(session: Session, estimate: EstimateRecord) -> Iterator[EditorPlace]:
    """The editor of a draft that is linked to the roofer."""
    place = EditorPlace(session, estimate.id)
    yield place
    place.window.close()


def test_a_change_is_saved_without_being_asked(editor: EditorPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autosave, "AFTER_LAST_CHANGE", 100)
    editor.type("Title", "Steeple")
    assert editor.says("Saving…")
    editor.wait_for_save(lambda content: content.title == "Steeple")
    assert editor.says("Saved")


def test_a_change_is_saved_while_somebody_types_on(editor: EditorPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    assert autosave.AFTER_LAST_CHANGE < autosave.AFTER_FIRST_CHANGE < 2000
    monkeypatch.setattr(autosave, "AFTER_LAST_CHANGE", 60_000)  # nobody rests that long
    monkeypatch.setattr(autosave, "AFTER_FIRST_CHANGE", 300)
    title = editor.type("Title", "R")
    typing = QElapsedTimer()
    typing.start()

    def saved_while_typing() -> bool:
        if typing.hasExpired(50):
            typing.restart()
            type_text(title, "o")
        return editor.content().title.startswith("Ro")

    wait_until(saved_while_typing)


def test_one_pause_of_typing_is_one_version(editor: EditorPlace) -> None:
    before = editor.record().version
    editor.type("Title", "Steeple of the church")
    editor.save()
    editor.save()
    assert editor.record().version == before + 1


def test_closing_saves_the_rest(editor: EditorPlace) -> None:
    closed: list[int] = []
    editor.window.closed.connect(closed.append)
    editor.type("Title", "Steeple")
    assert editor.window.close()
    assert closed == [editor.key]
    assert editor.content().title == "Steeple"


def test_a_killed_program_reopens_with_what_was_typed(
    session: Session, estimate: EstimateRecord, programs: Programs
) -> None:
    path = session.file.path
    session.file.close()
    with programs.running(_CHILD, path, estimate.id, "Typed before the kill") as program:
        assert program.line() == "typed"
        assert program.line() == "two seconds later"
    with closing(open_customer_file(path)) as file:
        reopened = Session(file, "US")
        reopened.set_actor(reopened.users.all()[0].as_actor())
        place = EditorPlace(reopened, estimate.id)
        assert place.field("Title").text() == "Typed before the kill"
        place.window.close()


# What can't be saved


def test_a_number_that_is_taken_is_said_and_the_rest_is_saved(session: Session, editor: EditorPlace) -> None:
    make_estimate(session, number="E-77")
    before = editor.content().number
    editor.type("Estimate number", "E-77")
    editor.type("Title", "Steeple")
    editor.save()
    sentence = f"Another estimate has the number E-77. Choose another. {before} stays until then."
    assert editor.says(sentence)
    assert editor.field("Estimate number").text() == "E-77"
    assert (editor.content().number, editor.content().title) == (before, "Steeple")
    editor.type("Estimate number", "E-78")
    editor.save()
    assert editor.content().number == "E-78"
    assert not editor.says(sentence)
    assert editor.says("Saved")


def test_an_empty_number_stays_marked_and_closing_asks(editor: EditorPlace) -> None:
    before = editor.content().number
    editor.type("Estimate number", "")

    def close() -> None:
        editor.window.close()

    def keep(dialog: QWidget) -> None:
        QTest.mouseClick(control(dialog, "Keep Editing"), Qt.MouseButton.LeftButton)

    in_dialog(close, keep)
    assert editor.window.isVisible()
    assert editor.says(f"An estimate needs a number. Type one. {before} stays until then.")

    def leave(dialog: QWidget) -> None:
        QTest.mouseClick(control(dialog, "Close Anyway"), Qt.MouseButton.LeftButton)

    in_dialog(close, leave)
    assert not editor.window.isVisible()
    assert editor.content().number == before


def test_a_full_disk_is_said_and_what_was_typed_stays(editor: EditorPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    estimates = editor.session.estimates
    with monkeypatch.context() as patched:

        def save(*_: object) -> EstimateRecord:
            raise DatabaseFileError(FileTrouble.DISK_FULL, editor.session.file.path)

        patched.setattr(estimates, "save", save)
        editor.type("Title", "Steeple")
        editor.save()
        assert any("full" in text for text in editor.visible_texts() if text.startswith("Not saved: "))
    editor.save()
    assert editor.content().title == "Steeple"


def test_a_failed_save_is_tried_again_by_itself_and_the_editor_stops_saying_so(
    editor: EditorPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autosave, "FIRST_PAUSE", 20)
    estimates = editor.session.estimates
    tries: list[str] = []
    saved = estimates.save

    def save(*given: Any) -> EstimateRecord:
        tries.append("try")
        if len(tries) < 4:
            raise DatabaseFileError(FileTrouble.DISK_FULL, editor.session.file.path)
        return saved(*given)

    monkeypatch.setattr(estimates, "save", save)
    editor.type("Title", "Steeple")
    editor.save()
    assert any(text.startswith("Not saved: ") for text in editor.visible_texts())
    wait_until(lambda: editor.says("Saved"))
    assert len(tries) == 4
    assert editor.content().title == "Steeple"


def test_closing_while_nothing_can_be_saved_says_why_and_what_would_be_lost(
    editor: EditorPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def save(*_: object) -> EstimateRecord:
        raise DatabaseFileError(FileTrouble.DISK_FULL, editor.session.file.path)

    monkeypatch.setattr(editor.session.estimates, "save", save)
    editor.type("Title", "Steeple")
    asked: list[str] = []

    def close() -> None:
        editor.window.close()

    def keep(dialog: QWidget) -> None:
        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        QTest.mouseClick(control(dialog, "Keep Editing"), Qt.MouseButton.LeftButton)

    in_dialog(close, keep)
    assert any("is full" in text and "since the last save would be lost" in text for text in asked)
    assert editor.window.isVisible()


# Others


def test_what_somebody_else_saved_shows_at_once(editor: EditorPlace) -> None:
    editor.save_elsewhere(title="Theirs", notes="Theirs too")
    assert editor.field("Title").text() == "Theirs"
    assert editor.text("Internal Notes").toPlainText() == "Theirs too"
    assert not editor.says(CONFLICT)


def test_unsaved_typing_is_not_overwritten_and_theirs_can_be_taken(editor: EditorPlace) -> None:
    editor.type("Title", "Mine")
    editor.save_elsewhere(title="Theirs")
    assert editor.says(CONFLICT)
    assert editor.field("Title").text() == "Mine"
    editor.save()
    assert editor.content().title == "Theirs"
    editor.click("Take Theirs")
    assert editor.field("Title").text() == "Theirs"
    assert not editor.says(CONFLICT)
    editor.type("Title", "On from there")
    editor.save()
    assert editor.content().title == "On from there"


def test_unsaved_typing_can_be_kept_over_what_somebody_else_saved(editor: EditorPlace) -> None:
    editor.type("Title", "Mine")
    editor.save_elsewhere(title="Theirs")
    editor.click("Keep Mine")
    assert editor.content().title == "Mine"
    assert editor.says("Saved")
    assert not editor.says(CONFLICT)


def test_a_status_set_elsewhere_is_taken_and_typing_goes_on(editor: EditorPlace) -> None:
    editor.type("Title", "Mine")
    editor.session.estimates.set_status(editor.session.actor, editor.key, EstimateStatus.SENT)
    assert not editor.says(CONFLICT)
    assert editor.says("Status: Sent")
    editor.save()
    assert (editor.content().title, editor.content().status) == ("Mine", EstimateStatus.SENT)


def test_two_windows_of_one_estimate_follow_each_other(session: Session, editor: EditorPlace) -> None:
    other = EditorPlace(session, editor.key)
    other.type("Title", "From the other window")
    other.save()
    assert editor.field("Title").text() == "From the other window"
    other.window.close()


def test_a_deleted_estimate_says_so_and_comes_back_with_undo(editor: EditorPlace) -> None:
    session = editor.session
    editor.type("Title", "Typed meanwhile")
    deleted = session.estimates.delete(session.actor, editor.key)
    sentence = "Someone deleted this estimate. Undo in their list brings it back."
    assert editor.says(sentence)
    session.undo.undo(session.actor, deleted.change_id)
    assert not editor.says(sentence)
    assert editor.content().title == "Typed meanwhile"


def test_the_window_of_a_deleted_estimate_closes_without_asking(editor: EditorPlace) -> None:
    editor.session.estimates.delete(editor.session.actor, editor.key)
    editor.click("Close Window")
    assert not editor.window.isVisible()
