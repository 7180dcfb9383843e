"""Activity: what is listed, found, opened and taken back."""

import csv
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.incoming import Decision
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.imports.service import ImportService
from custlist_desktop.services.imports.staging import ImportStaging
from custlist_desktop.ui.kit import outlets
from custlist_desktop.ui.kit.date_field import DateEdit
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.undoing import UndoPlaces
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.activity_page import ActivityPage
from custlist_desktop.ui.settings.activity_table import ActivityTable
from tests.helpers.imports import incoming, stage
from tests.ui.conftest import wait_until
from tests.ui.jobs_here import JobsHere
from tests.ui.places import in_dialog, named, names_of

_opened: list[tuple[object, ...]] = []
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def jobs() -> JobsHere:
    return JobsHere()


@pytest.fixture
def page(session: Session, jobs: JobsHere) -> Iterator[ActivityPage]:
    """A customer was added and got another phone number, another one was added, and a user."""
    _opened.clear()
    one = session.customers.add(session.actor, CustomerDetails(company="Gagné", phone="514 555 0142"))
    session.customers.edit(session.actor, one.id, replace(one.details, phone="514 555 0199"), one.version)
    session.customers.add(session.actor, CustomerDetails(company="Northgate"))
    session.users.add(session.actor, "Sofía", Role.ESTIMATOR)

    def note(*given: object) -> None:
        _opened.append(given)

    opened = ActivityPage(session, UndoPlaces(lambda: True, *[note] * 6), start_job=jobs)
    opened.resize(1100, 700)
    opened.show()
    QApplication.processEvents()
    yield opened
    opened.close()


def _table(page: ActivityPage) -> ActivityTable:
    return page.findChildren(ActivityTable)[0]


def _shown(page: ActivityPage) -> list[tuple[str, str]]:
    model = _table(page).rows_model
    rows = range(model.rowCount())
    return [(model.cell(row, 2).text, model.cell(row, 3).text) for row in rows if model.cell(row, 2).text]


def _combo(page: ActivityPage, name: str) -> QComboBox:
    return next(each for each in page.findChildren(QComboBox) if each.accessibleName() == name)


def _shows(page: ActivityPage, expected: list[tuple[str, str]]) -> bool:
    return _shown(page) == expected


def _says(page: ActivityPage, text: str) -> bool:
    return any(each.isVisible() and text in " ".join(names_of(each)) for each in page.findChildren(QWidget))


def _type(page: ActivityPage, text: str) -> None:
    box = page.findChildren(SearchBox)[0]
    box.setFocus()
    QTest.keyClicks(box, text)
    QTest.qWait(250)


def test_newest_is_first_under_its_day(page: ActivityPage) -> None:
    assert _shown(page)[:4] == [
        ("Sofía", "Added"),
        ("Northgate", "Added"),
        ("Gagné", "Phone 514 555 0142 → 514 555 0199"),
        ("Gagné", "Added"),
    ]
    today = page.session.ledger.now().astimezone()
    assert _table(page).rows_model.cell(0, 0).text == f"Today, {today:%A, %B} {today.day}"
    assert not _says(page, "Show Everything")


def test_filters_and_words_narrow_it_and_show_everything_ends_that(page: ActivityPage) -> None:
    every = _shown(page)
    _type(page, "gagne 0199")
    wait_until(lambda: [name for name, _told in _shown(page)] == ["Gagné"])
    page.findChildren(SearchBox)[0].clear_search()
    QTest.qWait(250)
    kinds = _combo(page, "Kind")
    kinds.setCurrentText("Users")
    wait_until(lambda: _shown(page) != every)
    assert ("Sofía", "Added") in _shown(page)
    assert ("Northgate", "Added") not in _shown(page)
    kinds.setCurrentText("Backups")
    wait_until(lambda: _shown(page) == [])
    assert _says(page, "No change matches.")
    QTest.mouseClick(named(page, QPushButton, "Show Everything"), Qt.MouseButton.LeftButton)
    wait_until(lambda: _shown(page) == every)


def test_range_of_days_has_both_ends(page: ActivityPage) -> None:
    days = _combo(page, "Days")
    every = _shown(page)
    days.setCurrentText("From … to …")
    first, last = page.findChildren(DateEdit)
    day = page.session.ledger.now().astimezone().date()
    for edit, shown, expected in ((first, day + timedelta(days=1), []), (first, day, every), (last, day, every)):
        edit.set_day(shown)
        edit.editingFinished.emit()
        wait_until(partial(_shows, page, expected))
    for edge, expected in (("9999-12-31", every), ("1800-01-01", [])):
        last.setText(edge)
        last.editingFinished.emit()
        wait_until(partial(_shows, page, expected))
    assert _says(page, "The last day is before the first one.")
    first.setText("0001-01-01")
    last.setText("someday")
    last.editingFinished.emit()
    wait_until(partial(_shows, page, every))
    assert _says(page, "“someday” is no date.")
    last.set_day(None)
    last.editingFinished.emit()
    assert not _says(page, "is no date.")
    last.set_day(day - timedelta(days=1))
    last.editingFinished.emit()
    wait_until(lambda: _shown(page) == [])


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_is_wanted_is_exported_in_a_job(
    page: ActivityPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    path = tmp_path / f"changes.{ending}"
    monkeypatch.setattr(outlets, "ask_save_name", lambda *_asked: path)
    _type(page, "0199")
    wait_until(lambda: len(_shown(page)) == 1)
    page.findChildren(QAction, f"export_{ending}")[0].trigger()
    assert _says(page, f"1 change exported to changes.{ending}.")
    if ending == "csv":
        heads, row = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    else:
        heads, row = [list(each) for each in load_workbook(path).active.iter_rows(values_only=True)]
    assert heads == ["When", "Who", "About", "What Changed"]
    assert row[2:] == ["Gagné", "Phone 514 555 0142 → 514 555 0199"]


def test_export_that_is_cancelled_or_has_no_room_leaves_no_file(
    page: ActivityPage, jobs: JobsHere, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "changes.csv"
    monkeypatch.setattr(outlets, "ask_save_name", lambda *_asked: path)
    export = page.findChildren(QAction, "export_csv")[0]
    jobs.holds = True
    in_dialog(export.trigger, lambda dialog: QTest.mouseClick(named(dialog, QPushButton, "Cancel"), _LEFT))
    assert not path.exists()
    jobs.holds = False
    monkeypatch.setattr(outlets, "ask_save_name", lambda *_asked: tmp_path / "none" / "changes.csv")
    export.trigger()
    assert not _says(page, "exported")
    assert _says(page, str(tmp_path / "none" / "changes.csv"))
    monkeypatch.setattr(outlets, "ask_save_name", lambda *_asked: path)
    jobs.holds = True
    in_dialog(export.trigger, lambda dialog: QTest.mouseClick(named(dialog, QPushButton, "Cancel"), _LEFT))
    assert not _says(page, "changes.csv")


def test_import_opens_to_its_rows_and_closes(page: ActivityPage, session: Session, tmp_path: Path) -> None:
    rows = incoming({"company": "Élan", "city": "Laval"}, {"company": "Roy"})
    with closing(ImportStaging.open(stage(tmp_path / "rows.staging", rows))) as staging:
        staging.settle(session.file.address, Decision.UPDATE)
        ImportService(session.ledger).apply(session.actor, staging.path, "import.csv")
    wait_until(lambda: ("import.csv", "Imported: 2 added, 0 changed") in _shown(page))
    table = _table(page)
    table.setFocus()
    table.set_current_row(1)
    QTest.keyClick(table, Qt.Key.Key_Right)
    wait_until(lambda: len([told for _name, told in _shown(page) if told.startswith("Added by importing")]) == 2)
    assert [name for name, _told in _shown(page)[:3]] == ["import.csv", "Élan", "Roy"]
    table.set_current_row(2)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert len(_opened) == 1
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.current_row() == 1
    QTest.keyClick(table, Qt.Key.Key_Left)
    wait_until(lambda: [name for name, _told in _shown(page)[:2]] == ["import.csv", "Sofía"])
    _type(page, "laval")
    wait_until(lambda: [name for name, _told in _shown(page)] == ["import.csv"])


def test_words_of_the_screen_are_found_in_its_language(
    page: ActivityPage, session: Session, language: Callable[[str], str]
) -> None:
    _type(page, "phone")
    wait_until(lambda: _shown(page) == [("Gagné", "Phone 514 555 0142 → 514 555 0199")])
    assert _table(page).rows_model.highlights == ("phone",)
    language("fr")
    other = ActivityPage(session, UndoPlaces(lambda: True, *[lambda *_given: None] * 6))
    other.show()
    _type(other, "telephone")
    wait_until(lambda: [name for name, _told in _shown(other)] == ["Gagné"])
    other.close()


def test_new_user_can_be_chosen(page: ActivityPage, session: Session) -> None:
    session.users.add(session.actor, "Zoé", Role.ESTIMATOR)
    people = _combo(page, "Person")
    assert people.findText("Zoé") >= 0
    people.setCurrentText("Zoé")
    session.users.add(session.actor, "Ada", Role.ESTIMATOR)
    assert people.currentText() == "Zoé"
    assert _shown(page) == []


def test_filters_and_row_are_kept_in_another_language(
    page: ActivityPage, session: Session, language: Callable[[str], str]
) -> None:
    _type(page, "gagne")
    for name, chosen in (("Person", page.session.actor.name), ("Kind", "Customers"), ("Days", "From … to …")):
        _combo(page, name).setCurrentText(chosen)
    first, last = page.findChildren(DateEdit)
    day = session.ledger.now().astimezone().date()
    first.set_day(day)
    last.setText("someday")
    last.editingFinished.emit()
    wait_until(lambda: len(_shown(page)) == 2)
    _table(page).set_current_row(2)
    state = page.state()
    language("fr")
    other = ActivityPage(session, UndoPlaces(lambda: True, *[lambda *_given: None] * 6))
    other.show()
    other.restore(state)
    wait_until(lambda: [name for name, _told in _shown(other)] == ["Gagné", "Gagné"])
    assert _table(other).current_row() == 2
    assert other.findChildren(SearchBox)[0].text() == "gagne"
    assert [each.currentText() for each in other.findChildren(QComboBox)][1:] == ["Clients", "Du … au …"]
    first, last = other.findChildren(DateEdit)
    assert first.isVisible()
    assert first.day() == day
    assert last.text() == "someday"
    other.close()


def test_users_and_settings_are_told_in_words(page: ActivityPage, session: Session) -> None:
    user = next(each for each in session.users.all() if each.name == "Sofía")
    session.users.set_active(session.actor, user.id, active=False)
    session.users.change_role(session.actor, user.id, Role.ACCOUNT_OWNER)
    wait_until(lambda: len(_shown(page)) > 1)
    assert _shown(page)[:2] == [("Sofía", "Role Estimator → Account Owner"), ("Sofía", "Deactivated")]


def test_enter_opens_the_history_at_that_change(page: ActivityPage) -> None:
    table = _table(page)
    table.set_current_row(3)
    QTest.keyClick(table, Qt.Key.Key_Return)
    ((key, change_id),) = _opened
    assert key == 1
    assert change_id


def test_chosen_change_is_undone_after_a_question(page: ActivityPage, session: Session) -> None:
    table = _table(page)
    table.setFocus()
    table.set_current_row(3)
    in_dialog(
        lambda: QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
        lambda dialog: QTest.mouseClick(
            next(each for each in dialog.findChildren(QPushButton) if each.text().startswith("Undo")),
            Qt.MouseButton.LeftButton,
        ),
    )
    assert session.customers.get(session.actor, 1).details.phone == "514 555 0142"
    assert _shown(page)[0] == ("Gagné", "Undone; Phone 514 555 0199 → 514 555 0142")


def test_what_cannot_be_undone_says_why(page: ActivityPage) -> None:
    table = _table(page)
    table.setFocus()
    table.set_current_row(1)
    undo = page.findChildren(QAction, "undo")[0]
    assert not undo.isEnabled()
    assert undo.toolTip() == "Users and passwords are changed in Users, not undone here."
    table.set_current_row(3)
    assert undo.isEnabled()


def test_estimator_is_told_who_sees_it(page: ActivityPage, session: Session) -> None:
    actor = next(user for user in session.users.all() if user.name == "Sofía").as_actor()
    session.set_actor(actor)
    assert _shown(page) == []
    assert _says(page, "An Account Owner sees what everybody did")


def test_days_run_over_all_columns_and_leave_their_height_to_nobody(page: ActivityPage, session: Session) -> None:
    table = _table(page)
    model = table.rows_model
    yesterday = session.ledger.now() - timedelta(days=1)
    session.ledger.now = lambda: yesterday
    session.customers.add(session.actor, CustomerDetails(company="Roy"))
    wait_until(lambda: ("Roy", "Added") in _shown(page))
    for words in ("", "gagne", "sofia"):
        page.findChildren(SearchBox)[0].clear_search()
        _type(page, words)
        for row, shown in enumerate(model.rows):
            assert table.columnSpan(row, 0) == (model.columnCount() if shown.is_day else 1)
            assert table.rowHeight(row) == (table.rowHeight(0) if shown.is_day else table.rowHeight(1))
        assert table.rowHeight(0) < table.rowHeight(1)
