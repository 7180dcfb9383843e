"""Backs the open list up by itself: at most once an hour after changes, while nobody saves; and when asked to.

It is done in a process of its own, which also looks after the second folder. Windows show what `BackupKeeper.state`
says, whichever of them asked for it.
"""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from custlist_desktop.database.store import Store
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import CancelledError, CustlistError, DatabaseFileError
from custlist_desktop.domain.roles import Actor
from custlist_desktop.services.backups.looking import Backup, BackupsSeen, LookRequest, look_at_backups
from custlist_desktop.services.backups.making import BackupMade, BackupRequest, back_up_and_look
from custlist_desktop.services.backups.places import BackupPlaces, BackupSettings, is_second_there
from custlist_desktop.services.backups.service import BackupService
from custlist_desktop.services.core.announcer import Announcement, Announcer, Subject
from custlist_desktop.system.jobs import get_ready_for_jobs
from custlist_desktop.ui.error_sentences import without_traces
from custlist_desktop.ui.kit.work import Job, JobStarter, run_in_thread, run_job


@dataclass(frozen=True, slots=True)
class KeeperTimes:
    """How long it waits, in seconds.

    Attributes:
        first: after the start, before it looks what there is.
        idle: after the last save.
        between: from one backup to the next.
        again: after one that failed.
        looks: from one look for a second folder that is away to the next.
    """

    first: float = 3
    idle: float = 30
    between: float = 3_600
    again: float = 600
    looks: float = 60


@dataclass(frozen=True, slots=True)
class BackupsState:
    """What is known of the backups now.

    Attributes:
        seen: what was found; None until somebody looked.
        is_running: whether one is being made.
        done: how much of it.
        total: of how much; 0 while nobody knows.
        list_error: why the list itself couldn't be copied the last time.
        first_error: why the folder beside the list got none the last time.
        second_error: the same of the second folder.
        was_put_right: whether the list took the place of a damaged one, and no backup is of it yet.
    """

    seen: BackupsSeen | None = None
    is_running: bool = False
    done: int = 0
    total: int = 0
    list_error: CustlistError | None = None
    first_error: CustlistError | None = None
    second_error: CustlistError | None = None
    was_put_right: bool = False

    @property
    def failure(self) -> CustlistError | None:
        """Why the list isn't backed up on this computer."""
        return self.list_error or self.first_error


class BackupKeeper(QObject):
    """One for each open list."""

    changed = Signal()
    """`state` says something else."""
    made = Signal(object)
    """A backup that was asked for is there: its BackupOutcome."""
    failed = Signal(object)
    """A backup that was asked for came to nothing: a CustlistError."""

    def __init__(
        self,
        store: Store,
        service: BackupService,
        announcer: Announcer,
        parent: QObject,
        *,
        times: KeeperTimes = KeeperTimes(),  # it is frozen
        start_job: JobStarter = Job,
    ) -> None:
        """Does nothing by itself until `start`."""
        super().__init__(parent)
        self._store = store
        self._service = service
        self._times = times
        self.start_job = start_job
        """Runs what it does."""
        self.state = BackupsState()
        self._job: Job | None = None
        self._look_job: Job | None = None
        self._good: frozenset[tuple[str, int, int]] = frozenset()
        self._is_started = False
        self._is_changed = False
        self._was_asked = False
        self._chosen: tuple[BackupSettings, BackupPlaces] | None = None
        self._due_at = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._consider)
        self._looks = QTimer(self, interval=int(times.looks * 1000))
        self._looks.timeout.connect(self._look_for_second)
        self._unsubscribe = announcer.subscribe(self._on_announcement)

    # By itself

    def start(self, *, is_due: bool = False) -> None:
        """Looks soon what there is, and from then on backs up by itself.

        Args:
            is_due: whether a backup is to be made then, whenever the newest one was: another file is the list now.
        """
        self._is_started = True
        self.state = replace(self.state, was_put_right=is_due)
        run_in_thread(self, get_ready_for_jobs, bool)
        self._due_at = monotonic() + self._times.between
        QTimer.singleShot(int(self._times.first * 1000), self, self._begin)

    def _begin(self) -> None:
        if not self._is_started:
            return
        self._looks.start()
        try:
            self.look()
        except DatabaseFileError as error:  # another program took the list away, which its banner says
            self._show(list_error=without_traces(error))

    def end(self) -> BackupRequest | None:
        """Does nothing more; a backup that is being made ends, and leaves nothing.

        Returns:
            what is to be backed up once the list is closed, if it isn't; None where nothing was changed.
        """
        may_differ = self._is_changed or self._job is not None or self.state.seen is None
        request = None
        if self._is_started and may_differ and self._may_read():
            places = self.places()
            request = BackupRequest(self._store.address, places, BackupReason.CLOSING, only_if_changed=True)
        self._is_started = False
        self._unsubscribe()
        self._timer.stop()
        self._looks.stop()
        for job in (self._job, self._look_job):
            if job is not None:
                job.drop()
        self._job = self._look_job = None
        return request

    def _may_read(self) -> bool:
        return not self._store.is_read_only and not self._store.is_stopped

    def _on_announcement(self, announcement: Announcement) -> None:
        self._is_changed = True
        if self._is_started:
            self._timer.start(int(self._times.idle * 1000))
        if announcement.subject is Subject.BACKUP_SETTINGS:
            self._chosen = None
            self.look()

    def _consider(self) -> None:
        """Backs up if it is time; else asks again when it may be."""
        if not self._is_started or not self._is_changed or self._job is not None or not self._may_read():
            return
        wait = self._due_at - monotonic()
        if QGuiApplication.modalWindow() is not None:
            wait = max(wait, self._times.idle)  # an import or a merge is about to write
        if wait > 0:
            self._timer.start(int(wait * 1000) + 1)
        else:
            self._make(BackupReason.HOURLY, None, only_if_changed=True)

    def _look_for_second(self) -> None:
        """Brings a second folder up to date that is there again; and today's backup is one day yesterday's."""
        self.changed.emit()
        seen, second = self.state.seen, self.settings().second
        is_behind = seen is not None and seen.second is not None and bool(seen.second.trouble or seen.second.lacks)
        if second is not None and is_behind and self._job is None:
            run_in_thread(self, partial(is_second_there, self.places()), self._on_second_looked_for)

    def _on_second_looked_for(self, is_there: bool) -> None:
        if is_there and self._is_started and self._job is None and self._may_read():
            self._make(BackupReason.HOURLY, None, only_if_changed=True)

    # When asked to

    def back_up_now(self, actor: Actor) -> None:
        """Makes a backup on behalf of a user; does nothing while one is being made."""
        if self._job is None:
            self._was_asked = True
            self._make(BackupReason.BY_HAND, actor)

    def cancel(self) -> None:
        """Ends the backup that is being made; nothing is left of it."""
        if self._job is not None:
            self._job.cancel()

    def look(self, *, reads_all: bool = False) -> None:
        """Looks what there is.

        Args:
            reads_all: whether each backup is read to its end, unless it was before.
        """
        if self._look_job is not None:
            self._look_job.drop()
        request = LookRequest(self.places(), self._good, reads_all)
        self._look_job = run_job(
            self, look_at_backups, request, self._on_looked, self._on_not_looked, start=self.start_job
        )

    def bring_up_to_date(self) -> None:
        """Backs up what isn't, and gives the second folder what it lacks."""
        if self._job is None and self._may_read():
            self._make(BackupReason.HOURLY, None, only_if_changed=True)

    def replace_seen(self, old: Backup, new: Backup) -> None:
        """Shows what was just written into a backup, until somebody looks."""
        seen = self.state.seen
        if seen is not None:
            backups = tuple(new if each == old else each for each in seen.backups)
            self._show(seen=replace(seen, backups=backups))

    def settings(self) -> BackupSettings:
        """What an Account Owner chose; read once, as `places`."""
        return self._known()[0]

    def places(self) -> BackupPlaces:
        """Where the backups are; known also once the list is gone, and asked for at every step of a backup."""
        return self._known()[1]

    def _known(self) -> tuple[BackupSettings, BackupPlaces]:
        if self._chosen is None:
            self._chosen = self._service.settings(), self._service.places()
        return self._chosen

    # What becomes of it

    def _make(self, reason: BackupReason, actor: Actor | None, *, only_if_changed: bool = False) -> None:
        request = BackupRequest(self._store.address, self.places(), reason, actor, only_if_changed=only_if_changed)
        self._is_changed = False  # what is saved from here on is for the next one
        self._show(is_running=True, done=0, total=0)
        self._job = run_job(
            self, back_up_and_look, request, self._on_made, self._on_not_made, self._on_progress, self.start_job
        )

    def _on_progress(self, done: int, total: int) -> None:
        percent = 100 * done // total if total else 0
        if (percent, 100) != (self.state.done, self.state.total):
            self._show(done=percent, total=100 if total else 0)

    def _on_made(self, made: BackupMade) -> None:
        outcome = made.outcome
        self._job = None
        first_error, second = outcome.first.error, outcome.second
        second_error = second.error if second is not None else None
        for error in (first_error, second_error):
            if error is not None:
                without_traces(error)
        self._plan(failed=first_error is not None)
        self._take(made.seen)
        if outcome.is_made or first_error is None:
            self._show(was_put_right=False)
        self._show(is_running=False, list_error=None, first_error=first_error, second_error=second_error)
        if self._answered():
            self.made.emit(outcome)

    def _on_not_made(self, error: CustlistError) -> None:
        self._job = None
        is_cancelled = isinstance(error, CancelledError)
        self._plan(failed=True)
        self._show(is_running=False, **({} if is_cancelled else {"list_error": without_traces(error)}))
        if self._answered():
            self.failed.emit(error)

    def _answered(self) -> bool:
        """Whether somebody waits for an answer; they are given one once."""
        was_asked, self._was_asked = self._was_asked, False
        return was_asked

    def _plan(self, *, failed: bool) -> None:
        """When the next one is due."""
        self._due_at = monotonic() + (self._times.again if failed else self._times.between)
        self._is_changed = self._is_changed or failed
        if self._is_started and self._is_changed:
            self._timer.start(int(self._times.idle * 1000))

    def _on_looked(self, seen: BackupsSeen) -> None:
        is_first = self.state.seen is None
        self._look_job = None
        self._take(seen)
        if is_first and self._is_started:
            self._go_on_from(seen)
        self.changed.emit()

    def _on_not_looked(self, error: CustlistError) -> None:
        self._look_job = None
        if not isinstance(error, CancelledError):
            self._show(first_error=without_traces(error))

    def _take(self, seen: BackupsSeen) -> None:
        """Takes over what was found; a backup that was read to its end before stays known as bad."""
        self._good = self._good | seen.good
        self.state = replace(self.state, seen=seen)

    def _go_on_from(self, seen: BackupsSeen) -> None:
        """After the start: what isn't backed up yet is due an hour after the newest backup."""
        with_facts = [each.facts for each in seen.backups if each.facts is not None and each.trouble is None]
        with suppress(DatabaseFileError):  # taken away meanwhile, which its banner says
            backed_up = {each.newest_change for each in with_facts}
            self._is_changed = self._service.newest_change() not in backed_up
            if self._service.was_recovered_after(max(backed_up, default=0)):
                self.state = replace(self.state, was_put_right=True)
        age = (datetime.now(UTC) - seen.newest).total_seconds() if seen.newest is not None else self._times.between
        if self.state.was_put_right or not 0 <= age < self._times.between:  # also after a clock was set back
            age = self._times.between
        self._due_at = monotonic() + self._times.between - age
        if self._is_changed:
            self._timer.start(int(self._times.idle * 1000))

    def _show(self, **state: object) -> None:
        self.state = replace(self.state, **state)  # type: ignore[arg-type]
        self.changed.emit()
