"""What the status bar says of the backups, and the backup at the end."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from custlist_desktop.database.backup import BackupError, BackupTrouble
from custlist_desktop.database.backup_facts import look_at
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import CustlistError, DatabaseFileError, FileTrouble
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.backups.looking import Backup, BackupsSeen, PlaceSeen
from custlist_desktop.services.backups.places import BackupSettings
from custlist_desktop.system.locks import InstanceLock
from custlist_desktop.ui.kit.backup_keeper import BackupsState
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.backup_status import backup_line
from custlist_desktop.ui.shell.list_opening import open_to_work

_NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
_FOLDER = Path("/home/marc/backups")
_SECOND = Path("/media/SAFE")
_CHOSEN = BackupSettings(_SECOND, _NOW - timedelta(days=100))


def _seen(age: timedelta, second: PlaceSeen | None = None) -> BackupsSeen:
    made_at = _NOW - age
    backup = Backup(made_at, 10, first=_FOLDER / "customers.db")
    return BackupsSeen((backup,), PlaceSeen(_FOLDER, newest=made_at), second)


def _away(age: timedelta, lacks: int) -> PlaceSeen:
    return PlaceSeen(_SECOND, FileTrouble.FOLDER_MISSING, newest=_NOW - age, lacks=lacks)


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize(
    ("state", "text", "kind"),
    [
        (BackupsState(), "", "muted"),
        (BackupsState(_seen(timedelta(hours=2))), "Backed up today, 8:00\N{NO-BREAK SPACE}AM", "muted"),
        (BackupsState(_seen(timedelta(days=1))), "Backed up yesterday, 10:00\N{NO-BREAK SPACE}AM", "muted"),
        (BackupsState(_seen(timedelta(days=4))), "Backed up Friday, 10:00\N{NO-BREAK SPACE}AM", "muted"),
        (BackupsState(_seen(timedelta(hours=2)), was_put_right=True), "Not backed up since it was repaired", "warn"),
        (BackupsState(_seen(timedelta(0)), is_running=True, done=40, total=100), "Backing up… 40%", "muted"),
        (
            BackupsState(_seen(timedelta(0), _away(timedelta(days=8), 3))),
            "Backed up today, 10:00\N{NO-BREAK SPACE}AM. Second folder: 8 days behind",
            "warn",
        ),
        (BackupsState(_seen(timedelta(0), _away(timedelta(days=8), 0))), None, "muted"),  # it lacks nothing
        (BackupsState(_seen(timedelta(0), _away(timedelta(days=6), 3))), None, "muted"),
    ],
)
def test_line_says_when_or_what_is_wrong(state: BackupsState, text: str | None, kind: str) -> None:
    line = backup_line(state, _CHOSEN, _NOW)
    assert line.kind == kind
    if text is not None:
        assert line.text.replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}") == text


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize(
    ("error", "why"),
    [
        (BackupError(BackupTrouble.NOT_WRITTEN, _FOLDER, FileTrouble.DISK_FULL), "the disk is full"),
        (BackupError(BackupTrouble.NOT_WRITTEN, _FOLDER, FileTrouble.READ_ONLY), "the folder can’t be written"),
        (BackupError(BackupTrouble.FOLDER_MISSING, _FOLDER), "the folder is gone"),
        (DatabaseFileError(FileTrouble.DAMAGED, _FOLDER), "the list is damaged"),
    ],
)
def test_failure_is_said_at_once_with_its_reason(error: CustlistError, why: str) -> None:
    is_list = isinstance(error, DatabaseFileError)
    state = BackupsState(
        _seen(timedelta(days=4)), list_error=error if is_list else None, first_error=None if is_list else error
    )
    line = backup_line(state, _CHOSEN, _NOW)
    assert line.kind == "bad"
    assert line.text.startswith("Not backed up since Friday")
    assert line.text.endswith(f": {why}")


def test_what_was_changed_is_backed_up_before_others_may_open_the_list(
    app: QApplication, new_list_path: Path, tmp_path: Path
) -> None:
    path = tmp_path / "customers.db"
    path.write_bytes(new_list_path.read_bytes())
    opened = open_to_work(path)
    session = Session(opened.file, "US", app)
    owner = next(user for user in session.users.all() if user.role is Role.ACCOUNT_OWNER)
    session.set_actor(owner.as_actor())
    session.backup_keeper.start()
    session.customers.add(session.actor, CustomerDetails(company="Lavoie"))
    closing = session.backup_keeper.end()
    assert closing is not None
    session.deleteLater()
    opened.close(closing)
    [copy] = (tmp_path / "backups").iterdir()
    facts = look_at(copy).facts
    assert facts is not None
    assert (facts.reason, facts.customers) == (BackupReason.CLOSING, 1)
    assert InstanceLock(path).is_free()
