"""What the status bar says of the backups (mock-up 26b)."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Signal

from custlist_desktop.services.backups.places import BackupSettings
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.backup_keeper import BackupsState
from custlist_desktop.ui.kit.backup_words import behind_days, failure_text
from custlist_desktop.ui.kit.dates import recent_text
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.main_window import MainWindow
from custlist_desktop.ui.shell.status_line import StatusLine

_LATE: Final = 7
"""Days without the second folder after which that is a warning."""


class BackupStatus(QObject):
    """Says it in the window as long as it is there."""

    pressed = Signal()
    """Somebody wants to know more."""

    def __init__(self, session: Session, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = session.backup_keeper
        self._window = window
        window.backups_requested.connect(self.pressed)
        self._keeper.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state, now = self._keeper.state, datetime.now().astimezone()
        if state.seen is None and state.failure is None and not state.is_running:
            return  # nobody looked yet
        self._window.show_backup(backup_line(state, self._keeper.settings(), now))


def backup_line(state: BackupsState, chosen: BackupSettings, now: datetime) -> StatusLine:
    """What is to be said.

    Args:
        state: what is known.
        chosen: what an Account Owner chose.
        now: aware, in the time zone that is shown.
    """
    if state.is_running:
        return StatusLine(_running_text(state), "update")
    failure, newest = state.failure, state.seen.newest if state.seen is not None else None
    if failure is not None:
        return StatusLine(_failed_text(state, now), "error", "bad")
    if newest is None:
        return StatusLine()
    backed_up = translate("BackupStatus", "Backed up {moment}").format(moment=recent_text(newest, now))
    days = behind_days(state.seen, chosen, now)
    if days >= _LATE:
        behind = translate("BackupStatus", "Second folder: %Ln day(s) behind", "", days)
        return StatusLine(f"{backed_up}. {behind}", "warning", "warn")
    return StatusLine(backed_up)


def _running_text(state: BackupsState) -> str:
    if not state.total:
        return translate("BackupStatus", "Backing up…")
    percent = 100 * state.done // state.total
    return translate("BackupStatus", "Backing up… {percent}%").format(percent=percent)


def _failed_text(state: BackupsState, now: datetime) -> str:
    why = failure_text(state.failure)
    here = state.seen.first.newest if state.seen is not None else None
    elsewhere = state.seen.second.newest if state.seen is not None and state.seen.second is not None else None
    if here is None:
        return translate("BackupStatus", "Not backed up: {why}").format(why=why)
    since = recent_text(here, now)
    if state.list_error is None and elsewhere is not None and elsewhere > here:
        return translate("BackupStatus", "Not backed up here since {moment}: {why}").format(moment=since, why=why)
    return translate("BackupStatus", "Not backed up since {moment}: {why}").format(moment=since, why=why)
