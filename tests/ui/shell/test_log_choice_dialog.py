"""The question whose a log is: what each way gives in numbers, the safer one first, and nothing done by leaving."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from custlist_desktop.database.backup import back_up
from custlist_desktop.database.backup_facts import readable_tag
from custlist_desktop.database.log_state import index_path, log_path, state_path
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.database.unsure_log import Trial, Trials, try_both
from custlist_desktop.domain.errors import FileTrouble, TemporaryFolderError
from custlist_desktop.domain.progress import unheard
from custlist_desktop.ui.kit.card import ChoiceCard
from custlist_desktop.ui.shell.list_opening import Ending, OpenedList, open_list
from custlist_desktop.ui.shell.log_choice_dialog import LogChoiceDialog
from tests.helpers.crashed_list import Crash, overwrite, save_and_crash
from tests.helpers.open_list import opened
from tests.ui.conftest import Shower

_AT = datetime(2026, 11, 24, 12, 5, tzinfo=UTC)
_WHOLE = Trial(is_whole=True, customers=1204, estimates=1, changed=_AT)
_TORN = Trial(is_whole=False, customers=1200, estimates=0, changed=_AT)
_NOISE = Trial(is_whole=False)


def _shown(show: Shower, trials: Trials | None, error: TemporaryFolderError | None = None) -> list[tuple[str, str]]:
    dialog = LogChoiceDialog(Path("customers.db"), trials, error, _AT)
    show(dialog)
    cards = dialog.findChildren(ChoiceCard)
    possible = [card for card in cards if card.isEnabled()]
    assert not possible or QApplication.focusWidget() is possible[0]
    return [(card.accessibleName(), card.accessibleDescription()) for card in cards]


def test_log_that_fits_is_the_safest(show: Shower) -> None:
    (first, told), (second, _) = _shown(show, Trials(_WHOLE, _WHOLE))
    assert (first, second) == ("With the Log, Safest", "Without It")
    assert told.startswith("1,204 customers, 1 estimate. Last change ")


def test_list_alone_is_the_safest_where_the_log_would_damage_it(show: Shower) -> None:
    (first, _), (second, told) = _shown(show, Trials(_TORN, _WHOLE))
    assert (first, second) == ("Without It, Safest", "With the Log")
    assert told == "Damaged: some of it can’t be read. 1,200 customers, 0 estimates."


def test_nothing_is_called_safe_that_is_not(show: Shower) -> None:
    (_, _), (second, told) = _shown(show, Trials(_WHOLE, _NOISE))
    assert second == "Without It"
    assert told == "Damaged: nothing can be read this way."


@pytest.mark.parametrize(
    ("trials", "possible"),
    [
        (Trials(_WHOLE, _WHOLE), [True, True]),
        (Trials(_TORN, _WHOLE), [True, False]),
        (Trials(_WHOLE, _TORN), [True, False]),
        (None, [True, True]),
    ],
)
def test_damaged_way_is_told_and_cant_be_chosen(show: Shower, trials: Trials | None, possible: list[bool]) -> None:
    dialog = LogChoiceDialog(Path("customers.db"), trials, None, _AT)
    show(dialog)
    assert [card.isEnabled() for card in dialog.findChildren(ChoiceCard)] == possible
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_2)
    assert bool(dialog.chosen()) == possible[1]


def test_what_could_not_be_tried_is_said(show: Shower) -> None:
    (first, told), (second, _) = _shown(show, None, TemporaryFolderError(FileTrouble.DISK_FULL, Path("/tmp")))
    assert (first, second) == ("With the Log", "Without It")
    assert told == "Could not be tried."


@pytest.fixture
def crash(crash: Crash) -> Crash:
    """A crashed list whose state file is lost."""
    state_path(crash.path).unlink()
    return crash


@contextmanager
def _answering(key: Qt.Key) -> Iterator[None]:
    """Presses a key in the question as soon as it is asked; the trial before it ends by itself."""
    timer = QTimer(interval=5)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, LogChoiceDialog) and dialog.isVisible():
            timer.stop()
            QTest.keyClick(dialog, key)

    timer.timeout.connect(answer)
    timer.start()
    try:
        yield
    finally:
        timer.stop()


def _opened(crash: Crash, key: Qt.Key) -> OpenedList | Ending:
    with _answering(key):
        return open_list(crash.path, _settings(crash), lambda _path: False)


def _settings(crash: Crash) -> QSettings:
    return QSettings(str(crash.path.parent.parent / "settings.ini"), QSettings.Format.IniFormat)


@pytest.mark.parametrize(("key", "has_saves"), [(Qt.Key.Key_1, True), (Qt.Key.Key_2, False)])
def test_list_is_opened_as_the_person_chooses(app: QApplication, crash: Crash, key: Qt.Key, has_saves: bool) -> None:
    opened = _opened(crash, key)
    assert isinstance(opened, OpenedList)
    assert bool(_saves(opened)) == has_saves


def test_log_that_fits_a_backup_put_over_the_list_opens_it_and_is_asked_about_once(
    app: QApplication, crash: Crash
) -> None:
    for each in (log_path(crash.path), index_path(crash.path)):
        each.unlink(missing_ok=True)
    backup = crash.backup.with_name("just before.db")
    back_up(crash.path, backup)
    saved = save_and_crash(crash.path)
    overwrite(backup, crash.path)
    opened = _opened(crash, Qt.Key.Key_1)
    assert isinstance(opened, OpenedList)
    assert _saves(opened) == len(saved)
    again = open_list(crash.path, _settings(crash), lambda _path: False)
    assert isinstance(again, OpenedList)
    assert _saves(again) == len(saved)


def _saves(opened: OpenedList) -> int:
    """How many customers of the killed program are in the list, which is closed then."""
    with closing(reading_connection(opened.file.path)) as reader:
        count = reader.execute("SELECT count(*) FROM customer WHERE company LIKE 'Saved last%'").fetchone()[0]
    opened.close()
    return int(count)


def test_foreign_list_isnt_called_safest_and_the_own_backup_can_be_chosen(
    app: QApplication, crash: Crash, tmp_path: Path
) -> None:
    hourly = crash.path.parent / "backups" / f"{crash.path.stem} 2026-01-01 hourly.db"
    hourly.parent.mkdir(exist_ok=True)
    copyfile(crash.backup, hourly)
    foreign = tmp_path / "foreign.db"
    with opened(foreign) as other:
        other.add(company="Somebody Else")
    overwrite(foreign, crash.path)
    tag = readable_tag(hourly)
    dialog = LogChoiceDialog(crash.path, try_both(crash.path, unheard), None, _AT)
    told = _texts(dialog)
    assert "of another list than the backups beside it" in told
    assert "Safest" not in told
    dialog.deleteLater()
    found = _opened(crash, Qt.Key.Key_1)
    assert isinstance(found, OpenedList)
    assert readable_tag(found.file.path) == tag


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape])
def test_quitting_touches_nothing(app: QApplication, crash: Crash, leave: Qt.Key) -> None:
    before = crash.path.read_bytes(), log_path(crash.path).read_bytes()
    assert _opened(crash, leave) is Ending.QUIT
    assert (crash.path.read_bytes(), log_path(crash.path).read_bytes()) == before


def _texts(dialog: LogChoiceDialog) -> str:
    return dialog.accessibleDescription()


def test_question_follows_the_language(show: Shower, language: Callable[[str], str]) -> None:
    english = LogChoiceDialog(Path("customers.db"), Trials(_WHOLE, _WHOLE), None, _AT)
    language("fr")
    dialog = LogChoiceDialog(Path("customers.db"), Trials(_WHOLE, _WHOLE), None, _AT)
    show(dialog)
    assert _texts(dialog) != _texts(english)
    assert dialog.findChildren(ChoiceCard)[0].accessibleName().startswith("Avec le journal")
