"""A damaged list, or one that is gone: each way says what it gives, the safest comes first."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from custlist_desktop.database import engine
from custlist_desktop.database.backup import back_up_before
from custlist_desktop.database.damage_questions import Missing
from custlist_desktop.database.log_frames import LogUse
from custlist_desktop.database.log_state import state_path
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.database.salvage import Salvaged
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.services.recovery.losses import ListPart, Loss
from custlist_desktop.services.recovery.recover import Recovered
from custlist_desktop.services.recovery.ways import GoodBackup, TrialRequest, Ways, try_ways
from custlist_desktop.ui.kit.card import ChoiceCard
from custlist_desktop.ui.shell.damaged_list_dialog import DamagedListDialog
from custlist_desktop.ui.shell.list_opening import Ending, OpenedList, open_list
from custlist_desktop.ui.shell.missing_dialog import MissingDialog
from tests.helpers.crashed_list import Crash
from tests.helpers.damage import PAGE, damage
from tests.helpers.open_list import opened
from tests.ui.conftest import Shower

_ERROR = DatabaseFileError(FileTrouble.DAMAGED, Path("customers.db"))
_AT = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
_BACKUP = GoodBackup(Path("backup.db"), _AT, 2000, 412, 3)
_RECOVERED = Recovered(1998, 412, 0, 0, 0, Salvaged())
_TWO_GONE = Missing(2, 0, ("Gagné Roofing", "A-1 Builders"))
_NEW = Path("recovered.db")


@pytest.mark.parametrize(
    ("ways", "expected"),
    [
        (Ways(_BACKUP, _RECOVERED, _NEW, _TWO_GONE), "backup"),
        (Ways(GoodBackup(Path("b.db"), _AT, 1900, 400, 40), _RECOVERED, _NEW, _TWO_GONE), "recover"),
        (Ways(_BACKUP, _RECOVERED, _NEW, Missing()), "recover"),
        (Ways(None, _RECOVERED, _NEW), "recover"),
        (Ways(_BACKUP), "backup"),
        (Ways(_BACKUP, replace(_RECOVERED, has_users=False), _NEW, Missing()), "backup"),
        (Ways(_BACKUP, replace(_RECOVERED, lost=(Loss(ListPart.HISTORY, 90),)), _NEW, Missing()), "backup"),
        (Ways(_BACKUP, replace(_RECOVERED, lost=(Loss(ListPart.TEMPLATES, None),)), _NEW, Missing()), "recover"),
    ],
)
def test_what_loses_least_comes_first(show: Shower, ways: Ways, expected: str) -> None:
    show(dialog := DamagedListDialog(_ERROR, ways))

    first = dialog.findChildren(ChoiceCard)[0]

    names = {"backup": "Open the Newest Good Backup, Safest", "recover": "Recover What Can Be Read, Safest"}
    assert first.accessibleName() == names[expected]
    assert QApplication.focusWidget() is first


def test_what_a_backup_has_besides_is_no_more_than_the_least_where_nobody_can_count() -> None:
    recovered = replace(_RECOVERED, lost=(Loss(ListPart.CUSTOMERS, None), Loss(ListPart.LINES, 3)))

    ways = Ways(_BACKUP, recovered, _NEW, _TWO_GONE)

    assert ways.lost == (Loss(ListPart.CUSTOMERS, 2, is_least=True), Loss(ListPart.LINES, 3))


def test_each_way_says_what_it_gives_in_figures(show: Shower) -> None:
    show(dialog := DamagedListDialog(_ERROR, Ways(_BACKUP, _RECOVERED, _NEW, _TWO_GONE)))

    told = [card.accessibleDescription() for card in dialog.findChildren(ChoiceCard)]

    assert "2,000 customers, 412 estimates. 3 changes made since then are missing." in told[0]
    assert told[1] == "1,998 customers, 412 estimates. Known to be missing: 2 customers."


@pytest.mark.parametrize(
    ("trouble", "ways", "title", "sentence"),
    [
        (FileTrouble.EMPTY, Ways(_BACKUP), "The file of the list is empty", "Nothing is in “customers” any more"),
        (FileTrouble.NOT_OURS, Ways(_BACKUP), "The file isn’t a customer list any more", "Something else is in"),
        (
            FileTrouble.NOT_OURS,
            Ways(_BACKUP, _RECOVERED, _NEW),
            "The customer list is damaged",
            "Part of “customers”",
        ),
        (FileTrouble.DAMAGED, Ways(_BACKUP), "The customer list is damaged", "Nothing in “customers” can be read."),
        (FileTrouble.EMPTY, Ways(), "The customer list is damaged", "there is no good backup"),
    ],
)
def test_what_is_said_of_the_file_is_true_of_it(
    show: Shower, trouble: FileTrouble, ways: Ways, title: str, sentence: str
) -> None:
    show(dialog := DamagedListDialog(DatabaseFileError(trouble, Path("customers.db")), ways))

    told = [label.text() for label in dialog.findChildren(QLabel)]

    assert title in told
    assert any(sentence in text for text in told)


def test_changes_that_nobody_can_count_are_said_to_be_missing(show: Shower) -> None:
    show(dialog := DamagedListDialog(_ERROR, Ways(replace(_BACKUP, changes_since=None))))

    told = dialog.findChildren(ChoiceCard)[0].accessibleDescription()

    assert told.endswith("What was changed since then is missing; how much, no one can tell.")


def test_every_part_that_is_lost_is_named_and_counted_where_it_can_be(show: Shower) -> None:
    lost = (
        Loss(ListPart.CUSTOMERS, 2, is_least=True),
        Loss(ListPart.HISTORY, 12),
        Loss(ListPart.USERS, None),
        Loss(ListPart.TEMPLATES, None),
    )
    recovered = replace(_RECOVERED, has_users=False, lost=lost)
    show(dialog := DamagedListDialog(_ERROR, Ways(None, recovered, _NEW)))

    told = dialog.findChildren(ChoiceCard)[0].accessibleDescription()

    assert told == (
        "1,998 customers, 412 estimates. Known to be missing: at least 2 customers, 12 entries of the history. "
        "Perhaps not complete: users, templates. Users and passwords are lost."
    )


@pytest.fixture
def path(new_list_path: Path, tmp_path: Path) -> Path:
    """A list with a backup, and three customers more than that."""
    path = tmp_path / "own" / "customers.db"
    path.parent.mkdir()
    shutil.copyfile(new_list_path, path)
    with opened(path) as open_list:
        open_list.samples.fill(open_list.owner, customers=60, estimates=12, seed=1)
    back_up_before(path, BackupReason.BY_HAND)
    with opened(path) as open_list:
        for number in range(3):
            open_list.add(company=f"Added Since {number}")
    return path


@contextmanager
def _answering(key: Qt.Key) -> Iterator[None]:
    """Presses a key in the question as soon as it is asked; the trial before it ends by itself."""
    timer = QTimer(interval=5)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, DamagedListDialog) and dialog.isVisible():
            timer.stop()
            QTest.keyClick(dialog, key)

    timer.timeout.connect(answer)
    timer.start()
    try:
        yield
    finally:
        timer.stop()


def _opened(path: Path, key: Qt.Key) -> OpenedList | Ending:
    settings = QSettings(str(path.parent.parent / "settings.ini"), QSettings.Format.IniFormat)
    with _answering(key):
        return open_list(path, settings, lambda _path: False)


def _companies(opened_list: OpenedList | Ending) -> list[str]:
    """The customers' companies in the list, which is closed then."""
    assert isinstance(opened_list, OpenedList)
    with closing(reading_connection(opened_list.file.path)) as reader:
        rows = reader.execute("SELECT company FROM customer ORDER BY id").fetchall()
    opened_list.close()
    return [company for (company,) in rows]


def _damaged(path: Path) -> bytes:
    """Zeroes the header and the first half of the customers' pages; returns what the file is then."""
    with closing(engine.connect(path)) as connection:
        found = "SELECT pageno FROM dbstat WHERE name = 'customer' AND pagetype = 'leaf' ORDER BY pageno"
        pages = connection.execute(found).fetchall()
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    content = bytearray(path.read_bytes())
    for page in (0, *(number - 1 for (number,) in pages[: len(pages) // 2])):
        content[page * PAGE : page * PAGE + (PAGE if page else 100)] = bytes(PAGE if page else 100)
    path.write_bytes(content)
    return bytes(content)


def _files(path: Path) -> dict[str, bytes]:
    """All that is beside the list, but for the lock, which is never removed."""
    found = [file for file in path.parent.rglob("*") if file.is_file() and file.suffix != ".lock"]
    return {file.name: file.read_bytes() for file in found}


def _kept(path: Path) -> list[bytes]:
    return [each.read_bytes() for each in path.parent.glob("*set aside*") if each.suffix == ".db"]


def test_newest_good_backup_takes_the_place_of_a_damaged_list(app: QApplication, path: Path) -> None:
    content = _damaged(path)

    opened_list = _opened(path, Qt.Key.Key_1)

    assert isinstance(opened_list, OpenedList)
    assert opened_list.told is not None
    assert "made since then are missing" in opened_list.told()
    assert len(_companies(opened_list)) == 60
    assert _kept(path) == [content]
    with opened(path) as again:
        assert again.add().id > 63, "no key is given twice"


def test_what_can_be_read_takes_the_place_of_a_damaged_list(app: QApplication, path: Path) -> None:
    content = _damaged(path)

    opened_list = _opened(path, Qt.Key.Key_2)

    assert isinstance(opened_list, OpenedList)
    assert opened_list.told is not None
    told = opened_list.told()
    assert "Known to be missing: " in told
    assert "Among them, by the newest backup: " in told
    companies = _companies(opened_list)
    assert companies[-3:] == ["Added Since 0", "Added Since 1", "Added Since 2"]
    assert 10 < len(companies) < 60
    assert _kept(path) == [content]


def test_a_list_into_which_another_program_put_a_trigger_is_opened_without_it(app: QApplication, path: Path) -> None:
    with closing(engine.connect(path)) as connection:
        connection.execute("CREATE TRIGGER bad AFTER INSERT ON journal BEGIN DELETE FROM estimate; END")
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    content = path.read_bytes()

    opened_list = _opened(path, Qt.Key.Key_1)

    assert isinstance(opened_list, OpenedList)
    assert opened_list.told is not None
    assert "The list as it was is kept as" in opened_list.told()
    opened_list.close()
    assert _kept(path) == [content]
    with opened(path) as lst:
        lst.add(company="Since then")
        assert lst.estimates.count() == 12


def test_a_look_at_what_can_be_read_writes_nothing(app: QApplication, path: Path) -> None:
    _damaged(path)
    before = _files(path)

    opened_list = _opened(path, Qt.Key.Key_3)

    assert isinstance(opened_list, OpenedList)
    assert opened_list.why is not None
    assert opened_list.file.origin == path
    assert "Added Since 2" in _companies(opened_list)
    assert _files(path) == before


def test_nobody_says_that_nothing_was_changed_where_the_history_is_lost(path: Path, tmp_path: Path) -> None:
    with closing(engine.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        pages = connection.execute("SELECT pageno FROM dbstat WHERE name = 'journal'").fetchall()
    content = bytearray(path.read_bytes())
    for (page,) in pages:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(content)

    ways = try_ways(TrialRequest(path, tmp_path))

    assert ways.backup is not None
    assert ways.backup.changes_since is None
    assert ways.recovered is not None
    assert ways.recovered.customers == 63


def test_leaving_touches_nothing(app: QApplication, path: Path) -> None:
    content = _damaged(path)

    assert _opened(path, Qt.Key.Key_Escape) is Ending.QUIT

    assert path.read_bytes() == content
    assert _kept(path) == []


def test_a_list_that_is_gone_is_not_begun_anew_unasked(app: QApplication, path: Path) -> None:
    path.unlink()

    assert _opened(path, Qt.Key.Key_Escape) is Ending.QUIT
    assert not path.exists()
    assert len(_companies(_opened(path, Qt.Key.Key_1))) == 60


def test_a_new_list_is_begun_where_that_is_chosen(app: QApplication, path: Path) -> None:
    path.unlink()

    assert _companies(_opened(path, Qt.Key.Key_2)) == []


@pytest.mark.parametrize("kind", ["first page overwritten", "pages 2 to 4 overwritten"])
def test_a_list_without_a_backup_is_recovered(app: QApplication, path: Path, kind: str) -> None:
    shutil.rmtree(path.parent / "backups")
    with closing(engine.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    damage(path, kind, seed=3)

    assert len(_companies(_opened(path, Qt.Key.Key_1))) > 20


def test_damage_that_the_start_would_not_see_is_asked_about_too(app: QApplication, path: Path) -> None:
    settings = QSettings(str(path.parent.parent / "settings.ini"), QSettings.Format.IniFormat)
    with _answering(Qt.Key.Key_Escape):
        outcome = open_list(path, settings, lambda _path: False, DatabaseFileError(FileTrouble.DAMAGED, path))

    assert outcome is Ending.QUIT


def test_all_that_is_missing_can_be_read_and_copied(app: QApplication, path: Path) -> None:
    _damaged(path)
    opened_list = _opened(path, Qt.Key.Key_2)
    assert isinstance(opened_list, OpenedList)
    opened_list.close()
    assert len(opened_list.missing) > 8

    dialog = MissingDialog(opened_list.missing)
    (copy,) = [each for each in dialog.findChildren(QPushButton) if each.text() == "Copy"]
    copy.click()

    assert QApplication.clipboard().text().split("\n") == list(opened_list.missing)
    dialog.deleteLater()


def test_a_way_that_nobody_knows_enough_of_says_so(show: Shower) -> None:
    unsure = replace(_RECOVERED, unlinked=2, salvaged=Salvaged(log=LogUse.LEFT_OUT))
    with_log = Ways(_BACKUP, replace(_RECOVERED, customers=2001, salvaged=Salvaged(log=LogUse.PLAYED)), _NEW)
    unknown = replace(_BACKUP, changes_since=None)
    show(dialog := DamagedListDialog(_ERROR, Ways(unknown, unsure, _NEW, with_log=with_log)))

    cards = dialog.findChildren(ChoiceCard)

    assert (
        cards[0]
        .accessibleDescription()
        .endswith("What was changed since then is missing; how much, no one can tell.")
    )
    names = [card.accessibleName() for card in cards[1:3]]
    assert names == ["Recover With the Log", "Recover Without the Log"]
    assert cards[1].accessibleDescription() == "2,001 customers, 412 estimates."
    assert cards[2].accessibleDescription() == (
        "1,998 customers, 412 estimates. 2 estimates lost their customer. Without the log beside the list, what was "
        "saved last may be missing."
    )


@pytest.mark.parametrize(("key", "has_last"), [(Qt.Key.Key_1, True), (Qt.Key.Key_2, False)])
def test_recovering_with_a_log_of_unknown_owner_is_asked(
    app: QApplication, crash: Crash, key: Qt.Key, has_last: bool
) -> None:
    state_path(crash.path).unlink()
    with crash.path.open("r+b") as file:
        file.write(bytes(100))

    opened_list = _opened(crash.path, key)

    assert isinstance(opened_list, OpenedList)
    assert ("Saved last 0" in _companies(opened_list)) is has_last
