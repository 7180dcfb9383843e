"""Activity: what is listed, found, opened and taken back."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.roles import Role
from custlist_desktop.ui.kit import outlets
from custlist_desktop.ui.kit.date_field import DateEdit
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.undoing import UndoPlaces
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.activity_page import ActivityPage
from custlist_desktop.ui.settings.activity_table import ActivityTable
from tests.ui.places import in_dialog, named, names_of

_opened: list[tuple[object, ...]] = []


@pytest.fixture
def page(session: Session) -> Iterator[ActivityPage]:
    """A customer was added and got another phone number, another one was added, and a user."""
    _opened.clear()
    one = session.customers.add(session.actor, CustomerDetails(company="Gagné", phone="514 555 0142"))
    session.customers.edit(session.actor, one.id, replace(one.details, phone="514 555 0199"), one.version)
    session.customers.add(session.actor, CustomerDetails(company="Northgate"))
    session.users.add(session.actor, "Sofía", Role.ESTIMATOR)

    def note(*given: object) -> None:
        _opened.append(given)

    opened = ActivityPage(session, UndoPlaces(lambda: True, *[note] * 6))
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
    assert _table(page).rows_model.cell(0, 0).text == "Today"
    assert not _says(page, "Show Everything")


def test_filters_and_words_narrow_it_and_show_everything_ends_that(page: ActivityPage) -> None:
    every = _shown(page)
    _type(page, "gagne 0199")
    assert [name for name, _told in _shown(page)] == ["Gagné"]
    page.findChildren(SearchBox)[0].clear_search()
    QTest.qWait(250)
    kinds = next(each for each in page.findChildren(QComboBox) if each.accessibleName() == "Kind")
    kinds.setCurrentText("Users")
    assert ("Sofía", "Added") in _shown(page)
    assert ("Northgate", "Added") not in _shown(page)
    kinds.setCurrentText("Backups")
    assert _shown(page) == []
    assert _says(page, "No change matches.")
    QTest.mouseClick(named(page, QPushButton, "Show Everything"), Qt.MouseButton.LeftButton)
    assert _shown(page) == every


def test_range_of_days_has_both_ends(page: ActivityPage) -> None:
    days = next(each for each in page.findChildren(QComboBox) if each.accessibleName() == "Days")
    every = _shown(page)
    days.setCurrentText("From … to …")
    first, last = page.findChildren(DateEdit)
    day = page.session.ledger.now().astimezone().date()
    for edit, shown, expected in ((first, day + timedelta(days=1), []), (first, day, every), (last, day, every)):
        edit.set_day(shown)
        edit.editingFinished.emit()
        assert _shown(page) == expected
    last.setText("someday")
    last.editingFinished.emit()
    assert _says(page, "“someday” is no date.")
    last.set_day(day - timedelta(days=1))
    last.editingFinished.emit()
    assert _shown(page) == []


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_is_shown_is_exported(
    page: ActivityPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    path = tmp_path / f"changes.{ending}"
    monkeypatch.setattr(outlets, "ask_save_name", lambda *_asked: path)
    _type(page, "0199")
    page.findChildren(QAction, f"export_{ending}")[0].trigger()
    for _turn in range(50):
        QApplication.processEvents()
    assert _says(page, f"1 change exported to changes.{ending}.")
    if ending == "csv":
        heads, row = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    else:
        heads, row = [list(each) for each in load_workbook(path).active.iter_rows(values_only=True)]
    assert heads == ["When", "Who", "About", "What Changed"]
    assert row[2:] == ["Gagné", "Phone 514 555 0142 → 514 555 0199"]


def test_users_and_settings_are_told_in_words(page: ActivityPage, session: Session) -> None:
    user = next(each for each in session.users.all() if each.name == "Sofía")
    session.users.set_active(session.actor, user.id, active=False)
    session.users.change_role(session.actor, user.id, Role.ACCOUNT_OWNER)
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
    QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _says(page, "This change of Sofía can’t be undone")


def test_estimator_is_told_who_sees_it(page: ActivityPage, session: Session) -> None:
    actor = next(user for user in session.users.all() if user.name == "Sofía").as_actor()
    session.set_actor(actor)
    assert _shown(page) == []
    assert _says(page, "An Account Owner sees what everybody did")
