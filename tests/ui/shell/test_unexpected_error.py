"""An error that nobody caught: it is in the log, a dialog tells of it, and the program goes on."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.jobs import BrokenJobError
from custlist_desktop.system.logs import ErrorLog, report_of
from custlist_desktop.ui.kit.work import wait_for_threads
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.error_watch import ErrorWatch, Trouble
from custlist_desktop.ui.shell.unexpected_error_dialog import ErrorTeller
from tests.ui.conftest import Shower, wait_until
from tests.ui.places import control, in_dialog

NAME = "Mélanie Gagné"


@pytest.fixture
def watch(session: Session, tmp_path: Path) -> Iterator[ErrorWatch]:
    """A watch over this test, with a log of its own."""
    made = ErrorWatch(ErrorLog(tmp_path / "logs"), session.file.path)
    yield made
    made.stop()


@pytest.fixture
def teller(watch: ErrorWatch) -> ErrorTeller:
    """Tells of what the watch hears."""
    return ErrorTeller(watch)


def logged(folder: Path) -> str:
    """All that is in the log."""
    return "".join(file.read_text("utf-8") for file in (folder / "logs").glob("*.log"))


def stumble() -> None:
    """A mistake of the program's, whose words quote a customer."""
    raise ValueError(f"no such customer: {NAME}")


def in_a_timer() -> None:
    QTimer.singleShot(0, stumble)


def in_a_thread() -> None:
    thread = threading.Thread(target=stumble)
    thread.start()
    thread.join()


def in_a_job(watch: ErrorWatch) -> Callable[[], None]:
    def raise_it() -> None:
        try:
            stumble()
        except ValueError as error:
            watch.hear(BrokenJobError(report_of(error)))

    return raise_it


def words(dialog: QWidget) -> list[str]:
    """What one reads in a dialog."""
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]


@pytest.mark.parametrize("raise_it", [in_a_timer, in_a_thread])
def test_an_error_is_told_and_the_program_goes_on(
    raise_it: Callable[[], None], teller: ErrorTeller, show: Shower, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    window = QWidget(windowTitle="Customers")
    show(window)
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        wait_until(lambda: any("everything saved is there" in text for text in words(dialog)))
        seen.extend(words(dialog))
        control(dialog, "Continue").click()  # type: ignore[attr-defined]

    in_dialog(raise_it, look)

    assert "Something in Custlist went wrong" in seen
    assert "Working in “Customers”" in seen
    assert "ValueError" in logged(tmp_path)
    assert any(report in logged(tmp_path) for report in [text.partition(",")[0] for text in seen])
    for text in (*seen, logged(tmp_path), *capfd.readouterr()):
        assert NAME not in text
    wait_for_threads()


def test_a_mistake_in_a_jobs_process_is_told_too(watch: ErrorWatch, teller: ErrorTeller, tmp_path: Path) -> None:
    in_dialog(in_a_job(watch), lambda dialog: dialog.accept())

    assert "error ValueError" in logged(tmp_path)
    wait_for_threads()


def test_an_error_that_means_something_to_a_person_is_told_in_words(watch: ErrorWatch, teller: ErrorTeller) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend(words(dialog))
        dialog.accept()

    in_dialog(lambda: watch.hear(DatabaseFileError(FileTrouble.DISK_FULL, Path("customers.db"))), look)

    assert any("the disk with customers.db is full" in text for text in seen)
    wait_for_threads()


def test_a_damaged_list_is_called_that_and_has_one_way_on(
    watch: ErrorWatch, teller: ErrorTeller, session: Session
) -> None:
    path, seen = session.file.path, list[str]()

    def look(dialog: QDialog) -> None:
        seen.extend(words(dialog))
        dialog.accept()

    in_dialog(lambda: watch.hear(DatabaseFileError(FileTrouble.DAMAGED, path)), look)
    assert "The customer list is damaged" in seen
    assert "Something in Custlist went wrong" not in seen
    assert len([text for text in seen if "See What Can Be Done" in text]) == 1
    wait_for_threads()


def test_damage_that_a_mistake_brings_to_light_becomes_the_heading(
    teller: ErrorTeller, session: Session, show: Shower
) -> None:
    session.file.close()
    session.file.path.write_bytes(session.file.path.read_bytes()[:8192] + bytes(60_000))
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        wait_until(lambda: "The customer list is damaged" in words(dialog))
        seen.extend(words(dialog))
        dialog.accept()

    in_dialog(in_a_timer, look)
    assert any("See What Can Be Done" in text for text in seen)
    wait_for_threads()


def test_the_third_time_within_a_minute_the_program_is_to_be_closed(watch: ErrorWatch, teller: ErrorTeller) -> None:
    buttons: list[list[str]] = []

    def look(dialog: QDialog) -> None:
        buttons.append([button.text() for button in dialog.findChildren(QPushButton)])
        dialog.accept()

    for _ in range(3):
        in_dialog(in_a_timer, look)

    assert ["Continue" in each for each in buttons] == [True, True, False]
    assert "Close Custlist" in buttons[2]
    wait_for_threads()


def press_esc(dialog: QDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def close_window(dialog: QDialog) -> None:
    dialog.close()


@pytest.mark.parametrize("leave", [press_esc, close_window])
def test_esc_and_the_close_button_of_the_third_dialog_go_on_too(
    leave: Callable[[QDialog], None], watch: ErrorWatch, teller: ErrorTeller, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends: list[str] = []
    monkeypatch.setattr(QApplication, "quit", lambda: ends.append("the program"))
    for _ in range(3):
        in_dialog(in_a_timer, leave)
    assert not ends
    in_dialog(in_a_timer, lambda dialog: control(dialog, "Close Custlist").click())  # type: ignore[attr-defined]
    assert ends == ["the program"]
    wait_for_threads()


def test_errors_that_come_while_one_is_told_open_no_second_dialog(watch: ErrorWatch, teller: ErrorTeller) -> None:
    def look(dialog: QDialog) -> None:
        in_a_thread()
        in_a_thread()
        wait_until(lambda: any(button.text() == "Close Custlist" for button in dialog.findChildren(QPushButton)))
        dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
        assert [each for each in dialogs if each.isVisible()] == [dialog]
        dialog.accept()

    in_dialog(in_a_timer, look)
    wait_for_threads()


def test_the_details_are_copied_and_the_folder_opens(
    watch: ErrorWatch, teller: ErrorTeller, opened_urls: list[QUrl], tmp_path: Path
) -> None:
    def look(dialog: QDialog) -> None:
        control(dialog, "Copy Details").click()  # type: ignore[attr-defined]
        control(dialog, "Open Log Folder").click()  # type: ignore[attr-defined]
        assert control(dialog, "Copied").isVisible()
        assert any(text.endswith(f". The log is in {tmp_path / 'logs'}.") for text in words(dialog))
        dialog.accept()

    in_dialog(in_a_timer, look)

    copied = QGuiApplication.clipboard().text()
    assert "error ValueError" in copied
    assert NAME not in copied
    assert [url.toLocalFile() for url in opened_urls] == [str(tmp_path / "logs")]
    wait_for_threads()


def test_a_list_that_cannot_be_opened_is_not_called_safe(
    watch: ErrorWatch, teller: ErrorTeller, tmp_path: Path
) -> None:
    watch.list_path = tmp_path / "other.db"
    watch.list_path.write_bytes(b"not a list" * 1000)

    def look(dialog: QDialog) -> None:
        wait_until(lambda: "It could not be checked" in words(dialog))
        dialog.accept()

    in_dialog(in_a_timer, look)
    wait_for_threads()


def test_what_qt_says_is_logged_without_its_values(watch: ErrorWatch, tmp_path: Path) -> None:
    qWarning(f"QFile::open: {NAME} is no file")

    assert "Qt warning" in logged(tmp_path)
    assert "QFile::open" in logged(tmp_path)
    assert "Gagn" not in logged(tmp_path)


def test_a_trouble_says_nothing_of_its_own_about_a_mistake(watch: ErrorWatch) -> None:
    trouble: Trouble = watch.note(ValueError(NAME))

    assert trouble.sentence() == ""
