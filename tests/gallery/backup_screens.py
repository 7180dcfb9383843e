"""Data and Backups, for the gallery: some copies, the first day, and what went wrong (mock-ups 20 to 20d)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from custlist_desktop.database.backup import BackupError, BackupTrouble, back_up
from custlist_desktop.database.backup_facts import new_facts
from custlist_desktop.domain.backups import BackupFacts, BackupReason, Retention, Shortage
from custlist_desktop.domain.errors import FileTrouble
from custlist_desktop.domain.progress import unheard
from custlist_desktop.services.backups.looking import LookRequest, look_at_backups
from custlist_desktop.ui.kit.backup_keeper import BackupsState
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.retention_dialog import RetentionDialog
from custlist_desktop.ui.settings.sections import BACKUPS
from custlist_desktop.ui.shell.workplace import Workplace
from tests.gallery.settling import settle
from tests.gallery.sizes import SMALLEST, WIDE
from tests.gallery.walk import Walk, child, open_window, still_job

_NAME: Final = "before new prices"
_COPIES: Final[Sequence[tuple[int, int, int, BackupReason, str, bool]]] = (
    (0, 7, 30, BackupReason.HOURLY, "", False),
    (1, 17, 4, BackupReason.BY_HAND, _NAME, True),
    (1, 14, 10, BackupReason.BEFORE_IMPORT, "clients-2026.xlsx", False),
    (1, 7, 31, BackupReason.HOURLY, "", False),
    (4, 7, 29, BackupReason.CLOSING, "", False),
    (5, 15, 40, BackupReason.BEFORE_MERGE, "", False),
    (12, 9, 2, BackupReason.BEFORE_RESTORE, "", False),
    (25, 7, 33, BackupReason.HOURLY, "", False),
)
"""Days ago, hour, minute, why, name or detail, whether it is kept."""


def see_backups(walk: Walk, workplace: Workplace) -> None:
    """The page with copies, on its first day, where it fails, and in a small window; and how long copies stay."""
    if not walk.wants("backups"):
        return
    session, window = walk.session, workplace.window
    keeper = session.backup_keeper
    jobs, keeper.start_job = keeper.start_job, still_job  # what is shown is set here
    folder = keeper.places().first
    folder.mkdir(exist_ok=True)
    workplace.show_account_settings(BACKUPS)
    newest = _make(session, folder, _COPIES[0])
    _look(session)
    walk.see("backups-first-day", window)
    for each in _COPIES[1:]:
        _make(session, folder, each)
    second = session.file.path.parent / "SAFE"
    second.mkdir()
    session.backups.choose_second(session.actor, second)
    _look(session)
    second.rmdir()
    _look(session)
    child(window, RowsTable).setFocus()
    walk.see("backups", window)
    keeper.state = replace(keeper.state, is_running=True, done=4, total=10)
    keeper.changed.emit()
    walk.see("backups-running", window)
    keeper.state = replace(keeper.state, is_running=False)
    keeper.changed.emit()
    newest.write_bytes(newest.read_bytes()[:9_000])
    _look(session)
    error = BackupError(BackupTrouble.NOT_WRITTEN, newest, FileTrouble.DISK_FULL)
    keeper.state = replace(keeper.state, first_error=error)
    keeper.changed.emit()
    walk.see("backups-failed", window)
    window.resize(*SMALLEST)
    walk.see("backups-smallest", window)
    window.resize(*WIDE)
    keeper.state = replace(keeper.state, first_error=None)
    keeper.changed.emit()
    settle()  # the page has a table of its own in either width
    walk.see("backups-unreadable", window)
    _say_space_is_short(session)
    walk.see("backups-space", window)
    _see_dialog(walk, window)
    keeper.start_job = jobs


def _make(session: Session, folder: Path, what: tuple[int, int, int, BackupReason, str, bool]) -> Path:
    days, hour, minute, reason, text, is_kept = what
    moment = datetime.now().astimezone().replace(hour=hour, minute=minute, second=0) - timedelta(days=days)
    by = session.actor.name if reason is BackupReason.BY_HAND else ""
    facts: BackupFacts = replace(new_facts(reason, by=by), made_at=moment, is_kept=is_kept)
    facts = replace(facts, name=text) if is_kept else replace(facts, detail=text)
    path = folder / f"{session.file.path.stem} {facts.id}{session.file.path.suffix}"
    back_up(session.file.path, path, unheard, facts)
    return path


def _look(session: Session) -> None:
    """Looks at once, without a process of its own."""
    keeper = session.backup_keeper
    keeper.state = BackupsState(look_at_backups(LookRequest(keeper.places()), unheard))
    keeper.changed.emit()


def _say_space_is_short(session: Session) -> None:
    """As on a small disk."""
    keeper = session.backup_keeper
    if keeper.state.seen is not None:
        short = Shortage(30_000_000, is_share=True, taken=29_300_000, kept=3_700_000, days=12)
        first = replace(keeper.state.seen.first, shortage=short)
        keeper.state = replace(keeper.state, seen=replace(keeper.state.seen, first=first))
        keeper.changed.emit()


def _see_dialog(walk: Walk, window: QWidget) -> None:
    dialog = RetentionDialog(walk.session, Retention(), 9_100_000, window)
    open_window(dialog)
    walk.see("backups-retention", dialog)
    dialog.done(0)
