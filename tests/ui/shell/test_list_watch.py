"""What others do to the open list is said over every window, nothing is saved, and nothing typed is lost (26)."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from custlist_desktop.database.log_state import log_salts
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.roles import Action
from custlist_desktop.models.base import database_proxy
from custlist_desktop.ui.customers.customers_page import CustomersPage
from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog
from custlist_desktop.ui.kit.lists.notices import Notices
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.shell.list_watch import ListWatch
from tests.ui.conftest import Shower, wait_until
from tests.ui.shell.watch_place import Place, delete_list, replace_list, take_log, write_list


@pytest.mark.parametrize(
    ("harm", "word", "asked"),
    [
        (delete_list, "Find", "find"),
        (replace_list, "Reopen", "reopen"),
        (write_list, "Check", "reopen"),
        (take_log, "Reopen", "reopen"),
    ],
)
def test_window_that_is_activated_says_what_happened(
    place: Place, harm: Callable[[Path], None], word: str, asked: str
) -> None:
    place.watch.look()
    assert not place.banner().isVisible()
    assert place.session.may(Action.EDIT_CUSTOMER)
    harm(place.path)
    place.watch.look()
    assert place.banner().accessibleName().startswith("Saving has stopped. ")
    assert not place.session.may(Action.EDIT_CUSTOMER)
    assert "Saving has stopped" in place.session.refusal(Action.EDIT_CUSTOMER)
    place.press(word)
    place.press("Copy")
    assert place.asked == [asked, "copy"]


def test_overwritten_list_ends_in_the_banner_and_in_no_error_that_nobody_caught(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    uncaught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: uncaught.append(error))
    write_list(place.path)
    place.watch.look()
    for page in ("estimates", "customers"):
        place.workplace.window.show_page(page)
        place.session.actor_changed.emit()
        table = next(each for each in place.window.findChildren(ListTable) if each.isVisible())
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
            QTest.keyClick(table, key)
            QApplication.processEvents()
        title = table.horizontalHeader().viewport()
        QTest.mouseClick(title, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
        QApplication.processEvents()
    place.press("Check")
    assert uncaught == []


def test_save_that_meets_a_lost_list_says_so_over_the_window(place: Place) -> None:
    replace_list(place.path)
    with pytest.raises(DatabaseFileError):
        place.session.customers.add(place.session.actor, CustomerDetails(company="Too late"))
    wait_until(lambda: place.banner().isVisible())


def test_folder_that_comes_back_lets_saving_go_on(place: Place) -> None:
    folder, away = place.path.parent, place.path.parent.with_name("away")
    folder.rename(away)
    place.watch.look()
    assert place.banner().isVisible()
    away.rename(folder)
    place.press("Try Again")
    assert not place.banner().isVisible()
    place.session.customers.add(place.session.actor, CustomerDetails(company="Saved"))


def test_full_disk_is_said_over_the_window_until_a_save_works(place: Place) -> None:
    pages = database_proxy.execute_sql("PRAGMA page_count").fetchone()[0]
    database_proxy.execute_sql(f"PRAGMA max_page_count = {pages}")
    actor = place.session.actor

    def save_until_the_room_is_filled_up() -> None:
        while True:
            place.session.customers.add(actor, CustomerDetails(company="Gagné", notes="x y z " * 3000))

    with pytest.raises(DatabaseFileError) as refused:
        save_until_the_room_is_filled_up()
    wait_until(lambda: place.banner().isVisible())
    page = place.window.findChild(CustomersPage)
    assert page is not None
    page.show_error(refused.value)
    assert [each.isVisible() for each in page.findChildren(Notices)] == [True]
    assert "The disk is full." in place.banner().accessibleName()
    assert place.session.may(Action.EDIT_CUSTOMER)
    database_proxy.execute_sql(f"PRAGMA max_page_count = {pages + 1000}")
    place.session.customers.add(actor, CustomerDetails(company="Gagné"))
    assert not place.banner().isVisible()
    assert [each.isVisible() for each in page.findChildren(Notices)] == [False]


def test_try_again_goes_on_once_a_full_disk_has_room(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise DatabaseFileError(FileTrouble.DISK_FULL, place.path)

    place.session.file.on_stopped(DatabaseFileError(FileTrouble.DISK_FULL, place.path))
    wait_until(lambda: place.banner().isVisible())
    with monkeypatch.context() as full:
        full.setattr(place.session.file, "try_saving", refuse)
        place.press("Try Again")
        assert "The disk is still full." in place.banner().accessibleName()
    place.press("Try Again")
    assert not place.banner().isVisible()


def test_log_is_folded_in_while_nobody_works_and_not_beside_a_dialog(place: Place, show: Shower) -> None:
    dialog = CustomerDialog(place.session)
    show(dialog)
    watch, looks = ListWatch(place.session, idle=1), QTimer(interval=1)
    seen: list[str] = []
    looks.timeout.connect(lambda: seen.append(log_salts(place.path)))
    looks.start()
    place.session.customers.add(place.session.actor, CustomerDetails(company="Saved"))
    wait_until(lambda: len(seen) > 20)
    assert all(seen)
    dialog.done(0)
    wait_until(lambda: not seen[-1])
    watch.end()
