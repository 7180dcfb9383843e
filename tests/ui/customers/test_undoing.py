"""Undo and redo on the customers page: named first, also what was done before, and by whom it may be."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.incoming import Decision
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.imports.staging import ImportStaging
from custlist_desktop.ui.history.history_dialog import HistoryDialog
from custlist_desktop.ui.i18n import LANGUAGES
from custlist_desktop.ui.kit.lists.notices import Notices
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.undo_words import undo_text
from custlist_desktop.ui.kit.undoing import undo_question
from custlist_desktop.ui.session import Session
from tests.helpers.imports import incoming, stage
from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import ROOFER, Workplace, in_dialog, sign_in_as_estimator
from tests.ui.inspection.names import unnamed
from tests.ui.places import named, undo_link

_CONTROL = Qt.KeyboardModifier.ControlModifier
_REDO = _CONTROL | Qt.KeyboardModifier.ShiftModifier


def _phone(session: Session) -> str:
    return session.customers.get(session.actor, 1).details.phone


def _edit(session: Session, phone: str = "512 555 0199") -> None:
    record = session.customers.get(session.actor, 1)
    session.customers.edit(session.actor, 1, replace(record.details, phone=phone), record.version)


@pytest.mark.parametrize(
    ("changes", "named_as"),
    [
        ({"phone": "512 555 0199", "job_title": "Buyer"}, "Undo: job title and phone of Gagné Roofing"),
        (
            {"phone": "512 555 0199", "email": "l@oak.example", "job_title": "Ace"},
            "Undo: 3 fields of Gagné Roofing",
        ),
    ],
)
def test_up_to_two_fields_are_named(
    place: Workplace, session: Session, changes: dict[str, str], named_as: str
) -> None:
    assert place.window.isVisible()
    record = session.customers.get(session.actor, 1)
    session.customers.edit(session.actor, 1, replace(record.details, **changes), record.version)
    change = session.undo.next_undo(session.actor)
    assert change is not None
    assert undo_text(change) == named_as


def test_deleted_customer_has_one_name_in_the_question_the_notice_and_its_undo(
    place: Workplace, session: Session
) -> None:
    details = session.customers.get(session.actor, 1).details
    assert details.company
    assert details.contact_name
    place.activate()
    asked: list[str] = []

    def answer(dialog: QDialog) -> None:
        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        named(dialog, QPushButton, "Delete").click()

    in_dialog(lambda: QTest.keyClick(place.table, Qt.Key.Key_Delete), answer)
    change = session.undo.next_undo(session.actor)
    assert change is not None
    assert f"Delete {change.name}?" in asked
    wait_until(lambda: place.says(f"{change.name} was deleted."))
    assert undo_text(change) == f"Undo: deleting {change.name}"


def test_offer_goes_as_soon_as_it_cannot_be_done_any_more(place: Workplace, session: Session) -> None:
    _edit(session)
    change = session.undo.next_undo(session.actor)
    assert change is not None
    page = place.window.findChildren(Notices)[0]
    page.undo_requested.emit(change)
    wait_until(lambda: place.says("Undone: phone of Gagné Roofing."))
    other = session.customers.get(session.actor, 2)
    session.customers.edit(session.actor, 2, replace(other.details, job_title="Buyer"), other.version)
    assert place.says("Undone: phone of Gagné Roofing.")
    _edit(session, "512 555 0111")
    assert not place.says("Undone: phone of Gagné Roofing.")


def test_change_of_another_day_is_named_before_it_is_undone(place: Workplace, session: Session) -> None:
    _edit(session)
    asked: list[str] = []

    def answer(dialog: QDialog, name: str) -> None:
        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        QTest.mouseClick(named(dialog, QPushButton, name), Qt.MouseButton.LeftButton)

    def press() -> None:
        place.activate()
        QTest.keyClick(place.table, Qt.Key.Key_Z, _CONTROL)

    in_dialog(press, lambda dialog: answer(dialog, "Don’t Undo"))
    assert "Undo: phone of Gagné Roofing?" in asked
    assert _phone(session) == "512 555 0199"
    in_dialog(press, lambda dialog: answer(dialog, "Undo"))
    assert _phone(session) == ROOFER.phone
    wait_until(lambda: place.says("Undone: phone of Gagné Roofing."))
    QTest.mouseClick(undo_link(place.window, "Redo"), Qt.MouseButton.LeftButton)
    assert _phone(session) == "512 555 0199"
    assert place.says("Done again: phone of Gagné Roofing.")
    press()  # it is named above the list
    assert _phone(session) == ROOFER.phone
    place.search_box.setFocus()  # where the keyboard is after the start
    QTest.keyClick(place.search_box, Qt.Key.Key_Z, _REDO)
    assert _phone(session) == "512 555 0199"


def test_what_somebody_changed_since_opens_the_history_instead(place: Workplace, session: Session) -> None:
    _edit(session)
    owner = session.actor
    other = session.users.add(owner, "Hannah", Role.ACCOUNT_OWNER).as_actor()
    record = session.customers.get(owner, 1)
    session.customers.edit(other, 1, replace(record.details, phone="512 555 0111"), record.version)
    change = session.undo.next_undo(owner)
    assert change is not None
    seen: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, HistoryDialog):
            seen.append(dialog)
            dialog.reject()

    timer = QTimer(place.window, interval=10)
    timer.timeout.connect(look)
    timer.start()
    in_dialog(
        lambda: QTest.keyClick(place.table, Qt.Key.Key_Z, _CONTROL),
        lambda dialog: QTest.mouseClick(named(dialog, QPushButton, "Undo"), Qt.MouseButton.LeftButton),
    )
    timer.stop()
    wait_until(lambda: place.says("This has changed since, so nothing was undone: phone of Gagné Roofing."))
    assert len(seen) == 1
    assert _phone(session) == "512 555 0111"


def test_what_undo_passes_over_is_said_with_the_reason(place: Workplace, session: Session) -> None:
    _edit(session)
    session.users.add(session.actor, "Hannah", Role.ESTIMATOR)
    asked: list[str] = []

    def answer(dialog: QDialog) -> None:
        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        named(dialog, QPushButton, "Undo").click()

    place.activate()
    in_dialog(lambda: QTest.keyClick(place.table, Qt.Key.Key_Z, _CONTROL), answer)
    assert "Undo: phone of Gagné Roofing?" in asked
    assert any("users, roles and passwords can’t be undone" in each for each in asked)
    assert _phone(session) == ROOFER.phone


def test_undo_of_an_import_asks_once_and_says_there_what_stays(
    place: Workplace, session: Session, tmp_path: Path
) -> None:
    staging = ImportStaging.open(stage(tmp_path / "import.staging", incoming({"company": "Imported"})))
    staging.settle(session.file.address, Decision.UPDATE)
    staging.close()
    session.imports.apply(session.actor, staging.path, "clients.csv")
    session.users.add(session.actor, "Hannah", Role.ESTIMATOR)
    asked: list[tuple[str, str]] = []

    def answer(dialog: QDialog) -> None:
        said = " ".join(message.accessibleName() for message in dialog.findChildren(InlineMessage))
        asked.append((dialog.windowTitle(), said))
        dialog.reject()

    place.activate()
    in_dialog(lambda: QTest.keyClick(place.table, Qt.Key.Key_Z, _CONTROL), answer)
    assert [title for title, _ in asked] == ["Undo Import"]
    assert "users, roles and passwords can’t be undone" in asked[0][1]


def test_estimator_is_told_what_only_an_owner_undoes(place: Workplace, session: Session) -> None:
    sign_in_as_estimator(session)
    key = session.estimates.create(session.actor, 2).id
    version = session.estimates.get(session.actor, key).version
    session.estimates.add_customer(session.actor, key, CustomerDetails(company="From an Estimate"), version)
    asked: list[str] = []

    def answer(dialog: QDialog) -> None:
        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    place.activate()
    in_dialog(lambda: QTest.keyClick(place.table, Qt.Key.Key_Z, _CONTROL), answer)
    said = " ".join(asked)
    assert "Only an Account Owner can undo or redo this: adding From an Estimate." in said
    assert "Undo: adding E-" in said


def _press_undo(place: Workplace, key: Qt.KeyboardModifier = _CONTROL, button: str = "Undo") -> None:
    place.activate()
    in_dialog(
        lambda: QTest.keyClick(place.window.focusWidget() or place.window, Qt.Key.Key_Z, key),
        lambda dialog: named(dialog, QPushButton, button).click(),
    )


def test_samples_that_somebody_changed_stay_and_are_named(empty_place: Workplace) -> None:
    session = empty_place.session
    session.samples.fill(session.actor, 3, 0)
    hannah = session.users.add(session.actor, "Hannah", Role.ACCOUNT_OWNER).as_actor()
    names = []
    for key in (1, 2, 3):
        record = session.customers.get(hannah, key)
        names.append(record.details.contact_name)
        if key < 3:
            session.customers.edit(hannah, key, replace(record.details, job_title="Else"), record.version)
    _press_undo(empty_place)
    wait_until(lambda: session.customers.count() == 2)
    said = "Undone: adding sample data. These stay, since they were changed or an estimate needs them: "
    assert empty_place.says(said + ", ".join(names[:2]))


def test_nothing_is_called_undone_where_nothing_was(empty_place: Workplace) -> None:
    session = empty_place.session
    session.samples.fill(session.actor, 1, 0)
    hannah = session.users.add(session.actor, "Hannah", Role.ACCOUNT_OWNER).as_actor()
    record = session.customers.get(hannah, 1)
    session.customers.edit(hannah, 1, replace(record.details, job_title="Else"), record.version)
    _press_undo(empty_place)
    wait_until(lambda: empty_place.says("This has changed since, so nothing was undone: adding sample data."))
    assert not session.undo.next_redo(session.actor)
    assert session.customers.count() == 1


def test_undone_edit_of_a_sample_gives_its_mark_back(empty_place: Workplace) -> None:
    session = empty_place.session
    session.samples.fill(session.actor, 1, 0)
    wait_until(lambda: empty_place.says("These are sample data."))
    assert empty_place.says("Sample")
    record = session.customers.get(session.actor, 1)
    session.customers.edit(session.actor, 1, replace(record.details, job_title="Else"), record.version)
    wait_until(lambda: not empty_place.says("Sample"))
    _press_undo(empty_place)
    wait_until(lambda: empty_place.says("Sample"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_buttons_of_the_question_differ_in_every_language(
    code: str, place: Workplace, session: Session, language: Callable[[str], str]
) -> None:
    _edit(session)
    language(code)
    done = session.undo.next_undo(session.actor)
    assert done is not None
    for change in (done, session.undo.undo(session.actor, done.change_id)):
        question = undo_question(change, place.window)
        question.show()
        assert unnamed(question) == []
        question.done(0)
        question.deleteLater()
