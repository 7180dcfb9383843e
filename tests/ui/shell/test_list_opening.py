"""Opening a list at the start: what can't be opened to work in it is looked at, or left, as the person chooses."""

import errno
import json
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel

from custlist_desktop.database import engine
from custlist_desktop.database.log_state import log_path
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.replacing import prepared_path
from custlist_desktop.database.store import Store
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble, ReadOnlyListError
from custlist_desktop.system.locks import InstanceLock, lock_file
from custlist_desktop.ui.shell.list_opening import Ending, OpenedList, open_list, open_to_work
from custlist_desktop.ui.shell.opening_trouble import open_to_look
from tests.helpers.crashed_list import Crash
from tests.helpers.open_list import opened as opened_list
from tests.helpers.rights import rights_of_files_count

NOW = datetime.now(UTC)
Opening = Callable[[Path], OpenedList | Ending]


@pytest.fixture
def path(app: QApplication, tmp_path: Path) -> Path:
    """A list with one customer."""
    with opened_list(tmp_path / "office" / "customers.db") as list_:
        list_.add(company="Gagné Roofing")
    return list_.path


@pytest.fixture
def opening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opening:
    """Opens lists; no window of the program is elsewhere, and new lists go into a folder of the test."""
    local = tmp_path / "local" / "customers.db"
    monkeypatch.setattr("custlist_desktop.ui.shell.opening_trouble.default_database", lambda: local)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    return partial(open_list, settings=settings, is_shown_elsewhere=lambda _: False)


@pytest.fixture
def on_network(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Lets the list's folder be on a network drive."""

    def drive(asked: Path) -> str | None:
        return "server:/office" if path.parent in asked.parents else None

    monkeypatch.setattr("custlist_desktop.database.reading.network_drive", drive)


def answer(*keys: Qt.Key) -> list[list[str]]:
    """Presses one key in each dialog that comes, one after another; returns what each of them says."""
    said: list[list[str]] = []
    remaining = list(keys)

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isVisible():
            QTimer.singleShot(5, press)
            return
        labels = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
        said.append(labels + [button.text() for button in dialog.findChildren(QAbstractButton) if button.isVisible()])
        key = remaining.pop(0)
        if remaining:
            QTimer.singleShot(5, press)
        QTest.keyClick(dialog, key)

    QTimer.singleShot(5, press)
    return said


def press_buttons(*names: str) -> list[list[str]]:
    """Presses a button in each dialog that comes; returns the words of all buttons there."""
    said: list[list[str]] = []
    remaining = list(names)

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        buttons = dialog.findChildren(QAbstractButton) if dialog is not None and dialog.isVisible() else []
        named = {button.text(): button for button in buttons if button.isVisible()}
        if not remaining or remaining[0] not in named:
            QTimer.singleShot(5, press)
            return
        said.append(list(named))
        button = named[remaining.pop(0)]
        if remaining:
            QTimer.singleShot(5, press)
        button.click()

    QTimer.singleShot(5, press)
    return said


def companies(opened: OpenedList | Ending) -> list[str]:
    assert isinstance(opened, OpenedList)
    with closing(engine.connect(opened.file.path)) as connection:
        return [company for (company,) in connection.execute("SELECT company FROM customer")]


@pytest.fixture
def closing_later() -> Iterator[Callable[[OpenedList | Ending], OpenedList]]:
    """Closes what was opened at the end of the test."""
    kept: list[OpenedList] = []

    def keep(opened: OpenedList | Ending) -> OpenedList:
        assert isinstance(opened, OpenedList)
        kept.append(opened)
        return opened

    yield keep
    for opened in kept:
        opened.close()


Keep = Callable[[OpenedList | Ending], OpenedList]


def leave_sign(path: Path, sign: datetime) -> None:
    """What another computer's window wrote into a synchronised folder."""
    said = {
        "user": "Hannah Osei",
        "host": "ESTIMATING-2",
        "program": "Custlist",
        "pid": 1,
        "since": sign.isoformat(),
        "sign": sign.isoformat(),
        "closed": None,
        "inode": 0,
    }
    lock_file(path).write_text(json.dumps(said), "utf-8")


def test_list_opens_to_work_in_it_without_a_question(path: Path, opening: Opening, closing_later: Keep) -> None:
    opened = closing_later(opening(path))
    assert opened.why is None
    assert not InstanceLock(path).is_free()
    assert companies(opened) == ["Gagné Roofing"]


def full_disk(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[Path]:
    """The disk with the list at ``path`` has no room; returns what was to be opened there, as it comes."""
    tried: list[Path] = []

    def refuse(asked: Path) -> Store:
        if asked != path:
            return open_customer_file(asked)
        tried.append(asked)
        raise DatabaseFileError(FileTrouble.DISK_FULL, asked)

    monkeypatch.setattr("custlist_desktop.ui.shell.list_opening.open_customer_file", refuse)
    return tried


def test_list_on_a_full_disk_is_tried_again_and_looked_at(
    path: Path, opening: Opening, closing_later: Keep, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = full_disk(monkeypatch, path)
    said = press_buttons("Try Again", "Open Read-Only")
    opened = closing_later(opening(path))
    assert tried == [path, path]
    assert all({"Try Again", "Open Read-Only", "Open Another File…", "Quit"} <= set(words) for words in said)
    assert opened.why is not None
    assert opened.why.trouble is FileTrouble.DISK_FULL
    assert companies(opened) == ["Gagné Roofing"]


def test_list_that_is_no_list_is_not_offered_for_looking(opening: Opening, tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("notes", "utf-8")
    said = press_buttons("Try Again", "Quit")
    assert opening(tmp_path / "notes.db") is Ending.QUIT
    assert all("Try Again" in words and "Open Read-Only" not in words for words in said)
    assert len(said) == 2


def test_list_that_another_computer_has_open_is_looked_at(path: Path, opening: Opening, closing_later: Keep) -> None:
    leave_sign(path, NOW)
    before = path.read_bytes()
    said = answer(Qt.Key.Key_1)
    opened = closing_later(opening(path))
    assert {"Hannah Osei has this list open", "Open Anyway", "Open Read-Only"} <= set(said[0])
    assert opened.why is not None
    assert companies(opened) == ["Gagné Roofing"]
    assert opened.file.origin == path
    opened.file.refuse_changes()
    with pytest.raises(ReadOnlyListError), opened.file.transaction():
        pass
    assert path.read_bytes() == before


def test_opening_anyway_asks_again_and_keeps_a_backup(path: Path, opening: Opening, closing_later: Keep) -> None:
    leave_sign(path, NOW)
    said = answer(Qt.Key.Key_2, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert opening(path) is Ending.QUIT
    assert "Back Up and Open" in said[1]
    assert not (path.parent / "backups").exists()

    def confirm() -> None:
        dialog = QApplication.activeModalWidget()
        buttons = dialog.findChildren(QAbstractButton) if dialog is not None else []
        wanted = [button for button in buttons if button.text() == "Back Up and Open"]
        if wanted:
            wanted[0].click()
        else:
            QTimer.singleShot(5, confirm)

    answer(Qt.Key.Key_2)
    QTimer.singleShot(50, confirm)
    opened = closing_later(opening(path))
    assert opened.why is None
    assert [copy.suffix for copy in (path.parent / "backups").iterdir()] == [".db"]


def test_old_sign_asks_nothing(path: Path, opening: Opening, closing_later: Keep) -> None:
    leave_sign(path, NOW - timedelta(minutes=11))
    assert closing_later(opening(path)).why is None


def test_list_that_a_program_here_has_open_is_never_opened_anyway(
    path: Path, opening: Opening, closing_later: Keep
) -> None:
    with InstanceLock(path), closing(open_customer_file(path)):
        said = answer(Qt.Key.Key_1)
        opened = closing_later(opening(path))
        assert "Open Anyway" not in said[0]
        assert f"On {socket.gethostname()}" in " ".join(said[0])
        assert opened.why is not None
        assert companies(opened) == ["Gagné Roofing"]


def test_dialog_ends_by_itself_when_the_list_is_free(path: Path, opening: Opening, closing_later: Keep) -> None:
    lock = InstanceLock(path)
    lock.acquire()

    def release_and_try() -> None:
        dialog = QApplication.activeModalWidget()
        lock.release()
        dialog.try_again()  # type: ignore[union-attr]  # the dialog's own timer asks it every ten seconds

    QTimer.singleShot(50, release_and_try)
    assert closing_later(opening(path)).why is None


def test_list_on_a_network_drive_is_copied_to_this_computer(
    path: Path, opening: Opening, closing_later: Keep, on_network: None, tmp_path: Path
) -> None:
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    said = answer(Qt.Key.Key_1)
    opened = closing_later(opening(path))
    assert "This list is on a network drive" in said[0]
    assert any("server:/office" in text for text in said[0])
    assert opened.file.path == tmp_path / "local" / "customers.db"
    assert opened.told is not None
    assert str(opened.file.origin) in opened.told()
    assert companies(opened) == ["Gagné Roofing"]
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before
    opened.close()

    said = answer(Qt.Key.Key_1)
    again = closing_later(opening(path))
    assert "Open the Copy on This Computer" in said[0]
    assert again.file.path == tmp_path / "local" / "customers.db"


def test_full_disk_is_named_where_the_copy_of_a_network_list_was_to_be(
    path: Path, opening: Opening, on_network: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def no_room(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr("custlist_desktop.database.reading_copy.make_private_file", no_room)
    said = answer(Qt.Key.Key_1, Qt.Key.Key_Escape)
    assert opening(path) is Ending.QUIT
    target = tmp_path / "local" / "customers.db"
    assert any(f"the disk with {target} is full" in text for text in said[1])
    assert list(target.parent.iterdir()) == []


def test_list_on_a_network_drive_is_looked_at_in_a_private_copy(
    path: Path, opening: Opening, closing_later: Keep, on_network: None
) -> None:
    before = {file.name for file in path.parent.iterdir()}
    answer(Qt.Key.Key_2)
    opened = closing_later(opening(path))
    assert opened.why is not None
    assert opened.why.trouble is FileTrouble.NETWORK_DRIVE
    assert companies(opened) == ["Gagné Roofing"]
    assert {file.name for file in path.parent.iterdir()} == before
    copy = opened.file.path
    opened.close()
    assert not copy.exists()


def test_quitting_touches_nothing(path: Path, opening: Opening, on_network: None) -> None:
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    answer(Qt.Key.Key_Escape)
    assert opening(path) is Ending.QUIT
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before


def test_window_that_shows_the_list_already_takes_over(path: Path, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    with InstanceLock(path):
        assert open_list(path, settings, lambda _: True) is Ending.HANDED_OVER


def test_large_list_is_copied_in_front_of_the_person_who_may_rather_quit(
    path: Path, opening: Opening, closing_later: Keep, on_network: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("custlist_desktop.ui.shell.opening_trouble.AT_ONCE", 0)
    said = answer(Qt.Key.Key_2)
    opened = closing_later(opening(path))
    assert "This list is on a network drive" in said[0]
    assert companies(opened) == ["Gagné Roofing"]
    answer(Qt.Key.Key_2, Qt.Key.Key_Escape)
    assert opening(path) is Ending.QUIT


def test_list_that_may_only_be_read_is_looked_at_and_nothing_is_left_beside_it(opening: Opening, path: Path) -> None:
    path.chmod(0o444)
    before = {each.name for each in path.parent.iterdir()}
    with rights_of_files_count():
        looked = opening(path)
        assert isinstance(looked, OpenedList)
        assert looked.why is not None
        assert looked.why.trouble is FileTrouble.READ_ONLY
        assert {each.name for each in path.parent.iterdir()} == before
        looked.close()
    assert {each.name for each in path.parent.iterdir()} == before


def test_an_exchange_that_was_cut_short_is_said_at_the_next_start(path: Path) -> None:
    prepared_path(path).write_bytes(b"half a list")

    with closing(open_to_work(path)) as window:
        assert window.told is not None
        assert "That was undone: this is the list as it was." in window.told()
    with closing(open_to_work(path)) as window:
        assert window.told is None


def test_a_lost_log_is_said_where_the_list_is_only_looked_at(app: QApplication, crash: Crash) -> None:
    log_path(crash.path).unlink()

    with closing(open_to_look(crash.path, DatabaseFileError(FileTrouble.READ_ONLY, crash.path))) as looked:
        assert looked.told is not None
        assert "what was saved last may be missing" in looked.told()
