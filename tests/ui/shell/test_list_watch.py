"""What others do to the open list is said over every window, nothing is saved, and nothing typed is lost (26)."""

import errno
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QPushButton

from custlist_desktop.database import engine
from custlist_desktop.database.backup import BackupError, back_up
from custlist_desktop.database.log_state import log_path, log_salts
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import CustlistError, DatabaseFileError, FileTrouble
from custlist_desktop.domain.roles import Action, Role
from custlist_desktop.models.base import database_proxy
from custlist_desktop.ui.customers.customers_page import CustomersPage
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.kit.banner import Banner
from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog
from custlist_desktop.ui.kit.lists.notices import Notices
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.copy_saving import CopySaving
from custlist_desktop.ui.shell.list_watch import ListWatch
from custlist_desktop.ui.shell.workplace import Workplace
from tests.ui.conftest import Shower, wait_until
from tests.ui.places import in_dialog


class Place:
    """An open list with its window, and what the watch asked for."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = open_customer_file(path)
        self.session = Session(self.file, "US")
        self.session.users.ensure_first_owner()
        owner = next(user for user in self.session.users.active() if user.role is Role.ACCOUNT_OWNER)
        self.session.set_actor(owner.as_actor())
        settings = QSettings(str(path.parent / "settings.ini"), QSettings.Format.IniFormat)
        self.workplace = Workplace(self.session, settings)
        self.workplace.show()
        self.watch = ListWatch(self.session, self.session)
        self.asked: list[str] = []
        self.watch.reopen_requested.connect(lambda: self.asked.append("reopen"))
        self.watch.find_requested.connect(lambda: self.asked.append("find"))
        self.watch.copy_requested.connect(lambda: self.asked.append("copy"))

    @property
    def window(self) -> QMainWindow:
        """The main window."""
        return self.workplace.window

    def banner(self) -> Banner:
        """The one of the main window."""
        (banner,) = self.window.findChildren(Banner)
        return banner

    def press(self, word: str) -> None:
        """Presses the banner's button whose name holds ``word``, as soon as it is in view."""
        found: list[QPushButton] = []

        def is_in_view() -> bool:
            buttons = self.banner().findChildren(QPushButton)
            found[:] = [each for each in buttons if each.isVisible() and word in each.text()]
            return len(found) == 1

        wait_until(is_in_view)
        found[0].click()

    def save_copy(self, target: Path) -> str:
        """Saves a copy, in this process's own time; returns what is said about it, or the error's code."""
        saving = CopySaving(self.session)
        told: list[str] = []
        saving.done.connect(lambda words: told.append(words()))
        saving.failed.connect(lambda error: told.append(_code(error)))
        saving.save(target)
        wait_until(lambda: bool(told), 30)
        return told[0]

    def close(self) -> None:
        self.watch.end()
        self.workplace.windows.close_all()
        self.workplace.close()
        self.window.close()
        self.file.close()


def _code(error: CustlistError) -> str:
    return str(error.trouble) if isinstance(error, (BackupError, DatabaseFileError)) else type(error).__name__


@pytest.fixture
def place(app: object, sample_list_path: Path, tmp_path: Path) -> Iterator[Place]:
    path = tmp_path / "own" / "customers.db"
    path.parent.mkdir()
    shutil.copyfile(sample_list_path, path)
    opened_place = Place(path)
    yield opened_place
    opened_place.close()


def _companies(path: Path) -> set[str]:
    with closing(engine.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {name for (name,) in connection.execute("SELECT company FROM customer")}


def _take_log(path: Path) -> None:
    log_path(path).unlink()


def _delete(path: Path) -> None:
    path.unlink()


def _replace(path: Path) -> None:
    other = path.with_name("other")
    shutil.copyfile(path, other)
    other.replace(path)


def _write(path: Path) -> None:
    path.write_bytes(b"Company;City\n" * 50_000)


@pytest.mark.parametrize(
    ("harm", "word", "asked"),
    [
        (_delete, "Find", "find"),
        (_replace, "Reopen", "reopen"),
        (_write, "Check", "reopen"),
        (_take_log, "Reopen", "reopen"),
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
    _write(place.path)
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
    _replace(place.path)
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


def _typed(place: Place, show: Shower) -> CustomerDialog:
    dialog = CustomerDialog(place.session)
    show(dialog)
    dialog.form.set_details(CustomerDetails(company="Typed and not saved"))
    return dialog


@pytest.mark.parametrize("harm", [_delete, _replace])
def test_copy_holds_the_list_as_it_was_and_what_was_typed(
    place: Place, harm: Callable[[Path], None], tmp_path: Path, show: Shower
) -> None:
    place.session.customers.add(place.session.actor, CustomerDetails(company="Saved last"))
    dialog = _typed(place, show)
    harm(place.path)
    place.watch.look()
    said = place.save_copy(tmp_path / "copy.db")
    assert "as you had it" in said
    assert {"Saved last", "Typed and not saved"} <= _companies(tmp_path / "copy.db")
    assert dialog.form.details().company == "Typed and not saved"
    dialog.done(0)


def test_what_a_copy_holds_is_closed_without_a_question_and_what_was_typed_since_with_one(
    place: Place, tmp_path: Path, show: Shower
) -> None:
    estimate = place.session.estimates.create(place.session.actor)
    place.workplace.windows.open(estimate.id)
    editor = next(each for each in QApplication.topLevelWidgets() if isinstance(each, EstimateEditor))
    _write(place.path)
    place.watch.look()
    _type_title(editor, "Shed")
    dialog = _typed(place, show)
    place.save_copy(tmp_path / "copy.db")
    dialog.close()
    assert not dialog.isVisible()
    _type_title(editor, "Shed and roof")

    def leave() -> None:
        editor.close()

    in_dialog(leave, lambda question: question.done(QDialog.DialogCode.Rejected))
    assert editor.isVisible()
    place.save_copy(tmp_path / "copy.db")
    assert editor.close()


def _type_title(editor: EstimateEditor, title: str) -> None:
    content = replace(editor.document.content, title=title)
    editor.document.change(content, EditStep(Did.EDIT_TITLE))


def test_copy_of_an_overwritten_list_is_the_newest_backup_with_what_is_open(
    place: Place, tmp_path: Path, show: Shower
) -> None:
    backups = place.path.parent / "backups"
    backups.mkdir()
    back_up(place.path, backups / "customers before import 2026-11-30 080000.db")
    (estimate,) = [place.session.estimates.create(place.session.actor)]
    place.workplace.windows.open(estimate.id)
    dialog = _typed(place, show)
    _write(place.path)
    place.watch.look()
    said = place.save_copy(tmp_path / "copy.db")
    assert "customers before import 2026-11-30 080000.db" in said
    assert "Typed and not saved" in _companies(tmp_path / "copy.db")
    with closing(engine.connect(tmp_path / "copy.db")) as connection:
        numbers = {number for (number,) in connection.execute("SELECT number FROM estimate")}
    assert estimate.content.number in numbers
    dialog.done(0)


def test_copy_of_an_overwritten_list_without_a_backup_is_a_new_list(
    place: Place, tmp_path: Path, show: Shower
) -> None:
    dialog = _typed(place, show)
    _write(place.path)
    place.watch.look()
    said = place.save_copy(tmp_path / "copy.db")
    assert f"No backup of the list was found in {place.session.file.path.parent / 'backups'}" in said
    assert _companies(tmp_path / "copy.db") == {"Typed and not saved"}
    dialog.done(0)


def _held(path: Path, number: str) -> tuple[str | None, str, str]:
    """The company of the customer that an estimate is linked to, and the details of its own."""
    with closing(engine.connect(path)) as connection:
        row = connection.execute(
            "SELECT customer.company, estimate.company, estimate.contact_name FROM estimate"
            " LEFT JOIN customer ON customer.id = estimate.customer_id WHERE number = ?",
            (number,),
        ).fetchone()
    return (row[0], row[1], row[2])


@pytest.mark.parametrize("has_backup", [True, False])
def test_open_estimate_whose_customer_is_not_in_the_copy_holds_its_details(
    place: Place, tmp_path: Path, has_backup: bool
) -> None:
    if has_backup:
        (place.path.parent / "backups").mkdir()
        back_up(place.path, place.path.parent / "backups" / "customers before import 2026-11-30 080000.db")
    details = CustomerDetails(company="Added after the backup", contact_name="Ana Peña")
    customer = place.session.customers.add(place.session.actor, details)
    estimate = place.session.estimates.create(place.session.actor, customer.id)
    place.workplace.windows.open(estimate.id)
    _write(place.path)
    place.watch.look()
    said = place.save_copy(tmp_path / "copy.db")
    assert _held(tmp_path / "copy.db", estimate.content.number) == (None, "Added after the backup", "Ana Peña")
    assert f"the contact details are kept: {estimate.content.number}." in said


def test_open_estimate_stays_linked_in_the_copy_to_a_customer_that_the_backup_has(
    place: Place, tmp_path: Path
) -> None:
    customer = place.session.customers.add(place.session.actor, CustomerDetails(company="Before the backup"))
    (place.path.parent / "backups").mkdir()
    back_up(place.path, place.path.parent / "backups" / "customers before import 2026-11-30 080000.db")
    estimate = place.session.estimates.create(place.session.actor, customer.id)
    place.workplace.windows.open(estimate.id)
    _write(place.path)
    place.watch.look()
    said = place.save_copy(tmp_path / "copy.db")
    assert _held(tmp_path / "copy.db", estimate.content.number) == ("Before the backup", "", "")
    assert "Not linked" not in said


def test_open_estimate_is_linked_in_the_copy_to_the_customer_whose_dialog_is_open(
    place: Place, tmp_path: Path, show: Shower
) -> None:
    place.session.customers.add(place.session.actor, CustomerDetails(company="Takes the first key"))
    customer = place.session.customers.add(place.session.actor, CustomerDetails(company="Edited now"))
    estimate = place.session.estimates.create(place.session.actor, customer.id)
    place.workplace.windows.open(estimate.id)
    dialog = CustomerDialog(place.session, customer)
    show(dialog)
    _write(place.path)
    place.watch.look()
    place.save_copy(tmp_path / "copy.db")
    assert _held(tmp_path / "copy.db", estimate.content.number) == ("Edited now", "", "")
    dialog.done(0)


def test_copy_never_goes_over_the_list_itself(place: Place) -> None:
    _replace(place.path)
    place.watch.look()
    before = place.path.read_bytes()
    assert place.save_copy(place.path) == "is_list"
    assert place.path.read_bytes() == before


@pytest.mark.parametrize("harm", [_delete, _replace, _write])
def test_copy_replaces_another_file_that_the_person_chose(
    place: Place, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    target = tmp_path / "copy.db"
    target.write_text("older", "utf-8")
    harm(place.path)
    place.watch.look()
    assert str(target) in place.save_copy(target)
    assert target.read_bytes().startswith(b"SQLite format 3")


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


def test_what_became_of_the_copy_is_said_over_every_window(place: Place, tmp_path: Path) -> None:
    _delete(place.path)
    place.watch.look()
    said = place.save_copy(tmp_path / "copy.db")
    place.watch.tell(lambda: said)
    assert place.banner().accessibleName() == f"Saving has stopped. {said}"
    place.press("Find")
    assert place.asked == ["find"]


def test_backup_that_cannot_be_copied_is_told_and_nothing_is_left_of_the_copy(
    place: Place, tmp_path: Path, show: Shower, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups = place.path.parent / "backups"
    backups.mkdir()
    back_up(place.path, backups / "customers before import 2026-11-30 080000.db")
    dialog = _typed(place, show)
    _write(place.path)
    place.watch.look()

    def no_room(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr("custlist_desktop.database.backup.make_private_file", no_room)
    target = tmp_path / "elsewhere" / "copy.db"
    target.parent.mkdir()
    assert place.save_copy(target) == "not_written"
    assert list(target.parent.iterdir()) == []
    dialog.done(0)


def test_copy_that_cannot_get_its_name_leaves_nothing(place: Place, tmp_path: Path) -> None:
    _delete(place.path)
    place.watch.look()
    target = tmp_path / "elsewhere" / "copy.db"
    (target / "full").mkdir(parents=True)
    assert place.save_copy(target) == "is_folder"
    assert [each.name for each in target.parent.iterdir()] == ["copy.db"]


def test_copy_that_can_not_be_made_is_called_by_its_own_name(place: Place, tmp_path: Path) -> None:
    saving, failed = CopySaving(place.session), list[CustlistError]()
    saving.failed.connect(failed.append)
    target = tmp_path / "none" / "f copy.db"
    saving.save(target)
    wait_until(lambda: bool(failed))
    said = error_sentence(failed[0])
    assert str(target.parent) in said
    assert "unfinished" not in said
