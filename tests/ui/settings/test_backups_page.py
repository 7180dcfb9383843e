"""Data and Backups, driven by keys and clicks."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from custlist_desktop.database import engine
from custlist_desktop.database.backup_facts import look_at
from custlist_desktop.domain.backups import Retention
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.roles import Role
from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.backups_page import BackupsPage
from custlist_desktop.ui.settings.backups_table import BackupRow
from custlist_desktop.ui.settings.place_card import PlaceCard
from tests.ui.conftest import Shower, type_text, wait_until
from tests.ui.jobs_here import JobsHere
from tests.ui.places import named
from tests.ui.settings.conftest import choose, entries, find, messages, open_dialog, open_menu, press_button


@pytest.fixture
def jobs(session: Session) -> JobsHere:
    started = JobsHere()
    session.backup_keeper.start_job = started
    session.customers.add(session.actor, CustomerDetails(company="Lavoie"))
    return started


@pytest.fixture
def page(session: Session, jobs: JobsHere, show: Shower) -> BackupsPage:
    shown = BackupsPage(session)
    shown.resize(1100, 800)
    show(shown)
    wait_until(lambda: session.backup_keeper.state.seen is not None)
    shown.setFocus()
    return shown


def table(page: QWidget) -> RowsTable[BackupRow]:
    (found,) = page.findChildren(RowsTable)
    return found


def cells(page: QWidget, row: int = 0) -> list[str]:
    model = table(page).rows_model
    return [model.cell(row, column).text for column in range(model.columnCount())]


def chips(page: QWidget) -> list[str]:
    return [chip.text() for chip in page.findChildren(Chip) if chip.isVisible()]


def press(page: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or page, key)


def back_up(page: BackupsPage, session: Session) -> None:
    press_button(page, "Back Up Now")
    wait_until(lambda: not session.backup_keeper.state.is_running)


def files(session: Session) -> list[Path]:
    return sorted((session.file.path.parent / "backups").glob("*.db"))


def ids(folder: Path) -> list[str]:
    return sorted(facts.id for facts in (look_at(path).facts for path in folder.glob("*.db")) if facts is not None)


def test_first_day_says_what_there_is_not(page: BackupsPage) -> None:
    first, second = (card.accessibleName() for card in page.findChildren(PlaceCard))
    assert "No copies yet" in first
    assert "None yet" in second
    assert not table(page).isVisible()


def test_backing_up_asks_for_a_name_in_place_and_keeps_what_is_named(page: BackupsPage, session: Session) -> None:
    back_up(page, session)
    field = find(page, QLineEdit, "Name of the copy")
    assert field.hasFocus()
    type_text(field, "before new prices")
    press(page, Qt.Key.Key_Return)
    wait_until(lambda: cells(page)[1].endswith(": before new prices"))
    [path] = files(session)
    facts = look_at(path).facts
    assert facts is not None
    assert (facts.name, facts.is_kept) == ("before new prices", True)
    assert cells(page)[2] == "1 customer, 0 estimates"
    assert any(chip.startswith("Backed up today") for chip in chips(page))
    assert table(page).hasFocus()


def test_space_keeps_and_lets_go(page: BackupsPage, session: Session) -> None:
    back_up(page, session)
    press(page, Qt.Key.Key_Escape)
    table(page).setFocus()
    for is_kept in (True, False):
        press(page, Qt.Key.Key_Space)
        facts = look_at(files(session)[0]).facts
        assert facts is not None
        assert facts.is_kept is is_kept
        assert ("Space", "Let go" if is_kept else "Keep") in page.key_hints()


def test_running_backup_is_a_row_and_can_be_cancelled(page: BackupsPage, session: Session, jobs: JobsHere) -> None:
    jobs.holds = True
    press_button(page, "Back Up Now")
    assert cells(page)[0] == "Now"
    press_button(page, "Cancel")
    wait_until(lambda: not session.backup_keeper.state.is_running)
    assert files(session) == []
    assert messages(page) == []


def test_deleting_asks_first(page: BackupsPage, session: Session) -> None:
    back_up(page, session)
    press(page, Qt.Key.Key_Escape)
    table(page).setFocus()
    press(page, Qt.Key.Key_Delete)
    dialog = open_dialog()
    assert any(each.text().startswith("Delete the copy of today, ") for each in dialog.findChildren(QLabel))
    press_button(dialog, "Delete")
    wait_until(lambda: not files(session))
    wait_until(lambda: not table(page).isVisible())


def test_copy_that_cant_be_read_has_no_counts_and_can_only_be_shown_and_deleted(
    page: BackupsPage, session: Session
) -> None:
    back_up(page, session)
    press(page, Qt.Key.Key_Escape)
    [path] = files(session)
    path.write_bytes(path.read_bytes()[:6_000])
    page.hide()
    page.show()
    wait_until(lambda: cells(page)[2] == "")
    trail = table(page).rows_model.cell(0, 1).trail
    assert trail is not None
    assert trail.spoken() == "Can’t be read"
    table(page).setFocus()
    QTest.keyClick(table(page), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = open_menu()
    assert list(entries(menu)) == ["Show in Folder", "Delete Copy…"]
    menu.close()


@pytest.mark.parametrize(
    ("statement", "chip", "refusal"),
    [
        (
            "CREATE VIEW all_of_it AS SELECT 1",
            "Foreign parts",
            "Another program put views or triggers into this copy",
        ),
        ("PRAGMA user_version = 99", "Newer version", "A newer version of Custlist made this copy"),
    ],
)
def test_a_copy_that_is_not_used_says_why(
    page: BackupsPage,
    session: Session,
    statement: str,
    chip: str,
    refusal: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    monkeypatch.setattr("custlist_desktop.ui.kit.commands.tell_status", lambda _place, words: told.append(words))
    back_up(page, session)
    press(page, Qt.Key.Key_Escape)
    [path] = files(session)
    with closing(engine.connect(path)) as connection:
        connection.execute(statement)
    page.hide()
    page.show()
    wait_until(lambda: cells(page)[2] == "")

    trail = table(page).rows_model.cell(0, 1).trail
    assert trail is not None
    assert trail.spoken() == chip
    table(page).setFocus()
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    assert refusal in told[-1]
    assert any("1 can’t be used" in card.accessibleName() for card in page.findChildren(PlaceCard))


def test_an_estimator_backs_up_and_changes_nothing(page: BackupsPage, session: Session) -> None:
    back_up(page, session)
    press(page, Qt.Key.Key_Escape)
    estimator = session.users.add(session.actor, "Elena Ruiz", Role.ESTIMATOR)
    session.set_actor(session.sign_in.admit(estimator.id))
    back_up(page, session)
    assert len(files(session)) == 2
    assert not [field for field in page.findChildren(QLineEdit) if field.isVisible()]  # names are the Owner's
    table(page).setFocus()
    press(page, Qt.Key.Key_Space, Qt.Key.Key_Delete)
    assert [facts.is_kept for facts in (look_at(path).facts for path in files(session)) if facts] == [False, False]
    assert QApplication.activeModalWidget() is None
    assert not named(page, QWidget, "Open Folder").isEnabled()
    assert not named(page, QWidget, "Change").isEnabled()


def test_rules_are_changed_in_a_dialog_that_says_what_is_wrong(page: BackupsPage, session: Session) -> None:
    press_button(page, "Change")
    dialog = open_dialog()
    field = find(dialog, QLineEdit, "Every copy, for this many days")
    field.setText("0")
    press_button(dialog, "Save")
    assert "Type a number from 1 to 366." in [label.text() for label in dialog.findChildren(QLabel)]
    field.setText("three")
    assert session.backups.settings().rules == Retention()
    field.setText("3")
    press_button(dialog, "Save")
    wait_until(lambda: session.backups.settings().rules == Retention(days=3))
    assert any("the last 3 days" in label.text() for label in page.findChildren(QLabel))


def test_second_folder_is_chosen_and_given_up(
    page: BackupsPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    safe = tmp_path / "SAFE"
    safe.mkdir()
    monkeypatch.setattr("custlist_desktop.ui.settings.backup_actions.ask_folder", lambda *_: safe)
    press_button(page, "Choose…")
    wait_until(lambda: len(list(safe.iterdir())) == 1)
    wait_until(lambda: cells(page)[4] == "This computer, SAFE")
    assert "Same disk" in chips(page)
    table(page).setFocus()
    page.resize(800, 700)
    wait_until(lambda: table(page).rows_model.columnCount() == 5)
    assert table(page).hasFocus()
    assert table(page).rows_model.cell(0, 1).second == "1 customer, 0 estimates"
    assert table(page).rows_model.headerData(1, Qt.Orientation.Horizontal) == "Why, and What It Holds"
    deleted = ids(safe)
    safe.rename(tmp_path / "away")
    press(page, Qt.Key.Key_Delete)
    dialog = open_dialog()
    assert any(
        "In SAFE it is deleted once that is connected again" in each.text() for each in dialog.findChildren(QLabel)
    )
    press_button(dialog, "Delete")
    wait_until(lambda: not files(session))
    (tmp_path / "away").rename(safe)
    session.backup_keeper.bring_up_to_date()
    wait_until(lambda: not session.backup_keeper.state.is_running and bool(files(session)))
    assert ids(safe) == ids(files(session)[0].parent)
    assert ids(safe) != deleted


def test_copies_that_go_sooner_for_want_of_space_are_told_with_how_far_back_they_reach(
    page: BackupsPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("custlist_desktop.services.backups.looking.free_bytes", lambda _folder: 2_000_000)
    back_up(page, session)
    press(page, Qt.Key.Key_Escape)
    table(page).setFocus()
    press(page, Qt.Key.Key_Space)
    wait_until(lambda: any("Those you keep take" in each for each in messages(page)))
    (told,) = messages(page)
    assert told.startswith("Copies on this computer take")
    assert "They are all of today." in told
    press_button(page, "How Long Copies Stay…")
    open_dialog().close()


def test_a_copy_from_anywhere_can_be_compared_by_an_account_owner(page: BackupsPage, session: Session) -> None:
    asked: list[str] = []
    session.restore_from_copy = asked.append
    link = named(page, LinkLabel, "Open a Copy…")
    link.click()
    assert asked == [""]
    estimator = session.users.add(session.actor, "Elena Ruiz", Role.ESTIMATOR)
    session.set_actor(session.sign_in.admit(estimator.id))
    assert not link.isEnabled()


def test_a_full_disk_is_said_with_the_moment_of_the_last_copy(page: BackupsPage, session: Session) -> None:
    back_up(page, session)
    press(page, Qt.Key.Key_Escape)
    folder = session.file.path.parent / "backups"
    folder.rename(folder.with_name("away"))
    folder.write_text("a file in its place")
    back_up(page, session)
    alarms = [each.accessibleName() for each in page.findChildren(InlineMessage) if each.isVisible()]
    assert any(alarm.startswith("Not backed up on this computer") for alarm in alarms)
    assert any(alarm.endswith(f"Rename or move what is at {folder}.") for alarm in alarms)


def test_opening_and_comparing_are_handed_on(session: Session, jobs: JobsHere, show: Shower) -> None:
    opened: list[tuple[Path, datetime]] = []
    compared: list[Path] = []
    session.open_backup = lambda path, made_at: opened.append((path, made_at))
    session.compare_backup = compared.append
    page = BackupsPage(session)
    show(page)
    page.setFocus()
    back_up(page, session)
    press(page, Qt.Key.Key_Escape)
    table(page).setFocus()
    press(page, Qt.Key.Key_Return)
    assert compared == files(session)
    QTest.keyClick(table(page), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    choose(open_menu(), "Open Read-Only")
    assert [path for path, _ in opened] == files(session)
