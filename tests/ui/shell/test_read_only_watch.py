"""What windows say while a list is only looked at, and that it is offered for work as soon as it is free."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.locks import InstanceLock
from custlist_desktop.ui.kit.banner import Banner, BannerBoard
from custlist_desktop.ui.shell.read_only_watch import ReadOnlyWatch

SINCE = datetime(2026, 11, 24, 8, 5, tzinfo=UTC)


@pytest.fixture
def board(app: QApplication) -> Iterator[BannerBoard]:
    """The board of an open list."""
    board = BannerBoard()
    yield board
    board.deleteLater()


def said(board: BannerBoard) -> str:
    state = board.state()
    assert state is not None
    return f"{state.what} {state.why}"


def buttons(board: BannerBoard) -> list[str]:
    state = board.state()
    assert state is not None
    return [way.words for way in state.ways]


def held(path: Path) -> DatabaseFileError:
    return DatabaseFileError(FileTrouble.IN_USE, path, user="Hannah Osei", host="ESTIMATING-2", since=SINCE)


def test_banner_says_who_has_the_list_open_and_controls_say_why(board: BannerBoard, tmp_path: Path) -> None:
    watch = ReadOnlyWatch(board, held(tmp_path / "customers.db"))
    assert said(board).startswith("Read-only. Hannah Osei has this list open on ESTIMATING-2 since ")
    assert said(board).endswith("You can search, call, email and copy.")
    assert buttons(board) == ["Try to Edit"]
    assert board.refusal() == "The list is open read-only. Choose Try to Edit to change it."
    watch.deleteLater()


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (FileTrouble.READ_ONLY, "Your account can only read “customers”."),
        (FileTrouble.BESIDE_BLOCKED, "is a folder, a link or a file that your account can’t open."),
        (FileTrouble.NO_LOCKS, "can’t keep two programs from writing at once."),
        (FileTrouble.NETWORK_DRIVE, "of the list on server:/office."),
    ],
)
def test_each_reason_is_said_in_its_own_words(
    board: BannerBoard, tmp_path: Path, trouble: FileTrouble, words: str
) -> None:
    error = DatabaseFileError(trouble, tmp_path / "customers.db", drive="server:/office")
    watch = ReadOnlyWatch(board, error)
    assert words in said(board)
    watch.deleteLater()


def test_folder_in_which_nothing_may_be_written_is_named(board: BannerBoard, tmp_path: Path) -> None:
    error = DatabaseFileError(FileTrouble.READ_ONLY, tmp_path / "customers.db", folder=tmp_path)
    watch = ReadOnlyWatch(board, error)
    assert f"Your account can’t write in {tmp_path}." in said(board)
    watch.deleteLater()


def test_missing_changes_are_said(board: BannerBoard, tmp_path: Path) -> None:
    error = DatabaseFileError(FileTrouble.READ_ONLY, tmp_path / "customers.db")
    watch = ReadOnlyWatch(board, error, lacks_log=True)
    assert "The last changes may be missing" in said(board)
    watch.deleteLater()


def test_list_that_was_closed_elsewhere_is_offered_for_work(board: BannerBoard, tmp_path: Path) -> None:
    path = tmp_path / "customers.db"
    lock = InstanceLock(path)
    lock.acquire()
    lock.name_user("Hannah Osei")
    watch = ReadOnlyWatch(board, held(path))
    asked: list[bool] = []
    refused: list[DatabaseFileError] = []
    watch.edit_requested.connect(lambda: asked.append(True))
    watch.still_refused.connect(refused.append)
    watch.try_to_edit()
    watch.look()
    assert (asked, len(refused)) == ([], 1)
    assert buttons(board) == ["Try to Edit"]

    lock.release()
    watch.look()
    assert said(board).startswith("The list is free. Hannah Osei closed it at ")
    window = QWidget()
    banner = Banner(board, window)
    window.show()
    banner.findChildren(QPushButton)[-1].click()
    assert asked == [True]
    window.close()
    window.deleteLater()
    watch.deleteLater()
