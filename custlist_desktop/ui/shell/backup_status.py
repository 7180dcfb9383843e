"""What the status bar says of the backups (mock-up 26b)."""

from datetime import datetime
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.backups.making import BackupOutcome
from custlist_desktop.services.backups.places import BackupSettings
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.backup_keeper import BackupsState
from custlist_desktop.ui.kit.backup_words import behind_days, failure_text
from custlist_desktop.ui.kit.dates import recent_text
from custlist_desktop.ui.kit.status_keys import tell_status
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.main_window import MainWindow
from custlist_desktop.ui.shell.status_line import StatusLine

_LATE: Final = 7
"""Days without the second folder after which that is a warning."""


class BackupTeller(Protocol):
    """Who says on the page in view what was done."""

    def show_info(self, words: Sentence) -> object:
        """Says what was done."""

    def show_warning(self, words: Sentence) -> object:
        """Says what was not."""

    def show_error(self, error: Exception) -> object:
        """Says what went wrong."""


class BackupStatus(QObject):
    """Says it in the window as long as it is there."""

    pressed = Signal()
    """Somebody wants to know more."""

    def __init__(self, session: Session, window: MainWindow, teller: BackupTeller) -> None:
        """``teller`` says what came of a backup that was asked for."""
        super().__init__(window)
        self._session = session
        self._teller = teller
        self._keeper = session.backup_keeper
        self._window = window
        self._is_asked = False
        self._keeper.made.connect(self._on_made)
        self._keeper.failed.connect(self._on_failed)
        window.backups_requested.connect(self.pressed)
        self._keeper.changed.connect(self._show)
        self._show()

    def back_up(self) -> None:
        """Makes a backup now."""
        session = self._session
        if session.refusal(Action.BACK_UP):
            self._teller.show_warning(lambda: session.refusal(Action.BACK_UP))
        elif self._keeper.state.is_running:
            tell_status(self._window, translate("BackupStatus", "A backup is being made already."))
        else:
            self._is_asked = True
            self._keeper.back_up_now(session.actor)

    def _on_made(self, outcome: BackupOutcome) -> None:
        is_asked, self._is_asked = self._is_asked, False
        if is_asked and outcome.is_made:
            say = self._teller.show_info if _is_in_all_places(outcome) else self._teller.show_warning
            say(lambda: made_sentence(outcome))

    def _on_failed(self, error: CustlistError) -> None:
        is_asked, self._is_asked = self._is_asked, False
        if is_asked:
            self._teller.show_error(error)

    def _show(self) -> None:
        state, now = self._keeper.state, datetime.now().astimezone()
        if state.seen is None and state.failure is None and not state.is_running:
            return  # nobody looked yet
        self._window.show_backup(backup_line(state, self._keeper.settings(), now))


def _is_in_all_places(outcome: BackupOutcome) -> bool:
    return all(place.error is None for place in (outcome.first, outcome.second) if place is not None)


def made_sentence(outcome: BackupOutcome) -> str:
    """Where a backup is now, and where it isn't."""
    said = []
    for place in (outcome.first, outcome.second):
        if place is not None and place.error is not None:
            told = translate("BackupStatus", "Not backed up to {folder}: {why}.")
            said.append(told.format(folder=place.folder, why=failure_text(place.error)))
        elif place is not None:
            said.append(translate("BackupStatus", "Backed up to {folder}.").format(folder=place.folder))
    return " ".join(said)


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
    if state.was_put_right:
        return StatusLine(translate("BackupStatus", "Not backed up since it was repaired"), "warning", "warn")
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
