"""Checks the open list while nobody works, and lets what follows from its rows be rebuilt where that is wrong.

A few rows are looked at once the window is there; all of the list once a day, after the program was cut short, and
where something was found. Both the check and the rebuilding are done in a process of their own.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from custlist_desktop.database.engine_errors import hear_of_damage
from custlist_desktop.database.search_index import INDEXES
from custlist_desktop.database.soundness import Soundness
from custlist_desktop.domain.errors import CancelledError, CustlistError, DatabaseFileError, FileTrouble
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.upkeep.checking import (
    Checked,
    Renewed,
    RenewRequest,
    UpkeepRequest,
    check_list,
    renew_beside,
    seems_stale,
)
from custlist_desktop.system.config import setting_name
from custlist_desktop.ui.error_sentences import error_sentence, without_traces
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.work import Job, JobStarter, run_job
from custlist_desktop.ui.session import Session

_CHECKED: Final = "lists/checked"
"""In the settings: the day on which all of a list was checked last."""
_NAMED: Final = 8
_WAIT: Final = 5
"""Seconds that a save waits for another process, as ever."""
_WAIT_FOR_INDEX: Final = 60
"""Likewise while an index of the rows' order is rebuilt, by one transaction: at a million customers some seconds."""


@dataclass(frozen=True, slots=True)
class UpkeepTimes:
    """How long it waits, in seconds.

    Attributes:
        first: after the start, before it looks at a few rows.
        idle: after the last save, before it looks at all.
        again: after it failed, or found nothing to do.
    """

    first: float = 2
    idle: float = 60
    again: float = 3_600


class ListUpkeep(QObject):
    """One for each open list, also for one that is only looked at: that is a private copy."""

    damage_met = Signal(object)
    """A row can't be read, or belongs to one that is lost: a DatabaseFileError."""
    told = Signal(object)
    """Something was rebuilt: what gives the sentence about it."""
    failed = Signal(object)
    """Something can't be rebuilt: likewise."""
    preparing_changed = Signal(object)
    """How far the search is prepared, in percent; None once it is, or is not being prepared any more."""

    _heard = Signal(object)

    def __init__(
        self,
        session: Session,
        settings: QSettings,
        parent: QObject,
        *,
        was_cut_short: bool,
        times: UpkeepTimes = UpkeepTimes(),  # it is frozen
        start_job: JobStarter = Job,
    ) -> None:
        """Does nothing until `start`.

        Args:
            session: of the list.
            settings: know when it was checked last.
            parent: the parent.
            was_cut_short: whether the program ended the last time without closing the list.
            times: how long it waits.
            start_job: runs what it does.
        """
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._is_due = was_cut_short
        self._times = times
        self._start_job = start_job
        self._job: Job | None = None
        self._is_checked = False
        self._is_check_wanted = False
        self._is_wrong = False
        self._is_search_wrong = False
        self._saved_at = 0.0
        self._met: DatabaseFileError | None = None
        self._is_ended = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._consider)
        self._heard.connect(self._on_heard)
        self._unsubscribe = session.announcer.subscribe(self._on_announcement)
        self._hear_no_more = hear_of_damage(self._heard.emit)

    def start(self) -> None:
        """Looks soon at a few rows, and from then on at all of the list when that is due."""
        QTimer.singleShot(int(self._times.first * 1000), self, self._look_at_some)

    def end(self) -> None:
        """Does nothing more. What is being rebuilt is ended, and begun again the next time."""
        self._timer.stop()
        self._unsubscribe()
        self._hear_no_more()
        self._heard.disconnect(self._on_heard)
        if self._job is not None:
            self._job.drop()
            self._end_renewal()
        self._is_ended = True

    def _look_at_some(self) -> None:
        if self._is_ended or not self._may_read() or self._go_on_filling():
            return
        try:
            is_stale = seems_stale(self._session.file, self._session.home_region)
        except DatabaseFileError:
            is_stale = True  # who listens to damage has heard of it; all of the list says what it is
        if is_stale:
            self._check()
        else:
            self._wait(self._times.idle)

    def _on_announcement(self, _announcement: Announcement) -> None:
        self._saved_at = monotonic()
        self._go_on_filling()

    def _go_on_filling(self) -> bool:
        """Goes on with a search index that is being filled, since the program ended, or an import met damage."""
        with suppress(DatabaseFileError):  # who listens to damage has heard of it
            if self._may_read() and self._session.file.searches_aside():
                self._renew(Checked())
                return True
        return False

    def _on_heard(self, error: DatabaseFileError) -> None:
        """Somebody met damage, in a list or a copy."""
        if error.path != self._session.file.path:
            return
        if error.trouble is FileTrouble.SEARCH_DAMAGED:
            if not self._is_search_wrong:
                self._is_search_wrong = True
                self._renew_search()
        elif self._met is None and not self._session.file.is_damaged:
            self._met = without_traces(error)
            self._session.file.is_damaged = True  # nothing is written over damaged pages until it is known what it is
            if self._job is None:
                self._check()

    def _renew_search(self) -> None:
        """Rebuilds the search at once, without a check; after the job that is under way, if there is one.

        What is being filled already is the damaged one, or else it isn't known which is.
        """
        if self._is_search_wrong and self._job is None:
            self._renew(Checked(Soundness(wrong_searches=self._session.file.searches_aside() or INDEXES)))

    def _wait(self, seconds: float) -> None:
        self._timer.start(int(seconds * 1000))

    def _consider(self) -> None:
        """Checks all if that is due and nobody works; else asks again when it may be."""
        is_due = self._is_due or self._settings.value(self._setting(), "", type=str) != date.today().isoformat()
        idle = monotonic() - self._saved_at
        if not is_due or not self._may_read():
            self._wait(self._times.again)
        elif QGuiApplication.modalWindow() is not None or idle < self._times.idle:
            self._wait(self._times.idle)
        else:
            self._check()

    def _may_read(self) -> bool:
        return not self._session.file.is_stopped and not self._session.file.is_damaged

    def _setting(self) -> str:
        return f"{_CHECKED}/{setting_name(self._session.file.origin)}"

    def _check(self) -> None:
        self._is_check_wanted = self._job is not None
        if self._job is None:
            is_quiet = self._met is None
            request = UpkeepRequest(self._session.file.address, self._session.home_region, is_quiet=is_quiet)
            self._job = run_job(
                self, check_list, request, self._on_checked, self._on_not_checked, start=self._start_job
            )

    def _on_checked(self, found: Checked) -> None:
        self._job = None
        trouble = found.trouble(self._session.file.path)
        self._is_checked = trouble is None
        if trouble is not None:
            self._say_damage(trouble)
            return
        self._forget_damage()
        if found.is_stale:
            self._renew(found)
            return
        self._note_checked()
        self._wait(self._times.again)
        self._renew_search()

    def _say_damage(self, error: DatabaseFileError) -> None:
        self._met = None
        self.damage_met.emit(error)
        self._wait(self._times.again)

    def _forget_damage(self) -> None:
        """What was met is made anew, or not there any more: saving goes on as ever."""
        if self._met is not None:
            self._met = None
            self._session.file.is_damaged = self._session.file.refuses_saves = False

    def _renew(self, found: Checked) -> None:
        if self._job is None and self._may_read():
            if found.soundness.wrong_indexes or found.soundness.has_damaged_parts:
                self._session.file.wait_for_others(_WAIT_FOR_INDEX)
            self._is_wrong = found.is_stale
            self._session.file.leave_log(to_a_job=True)
            request = RenewRequest(self._session.file.address, self._session.home_region, found)
            self._job = run_job(
                self,
                renew_beside,
                request,
                self._on_renewed,
                self._on_not_renewed,
                self._on_progressed,
                start=self._start_job,
            )

    def _on_progressed(self, done: int, total: int) -> None:
        self.preparing_changed.emit(100 * done // total if total else None)

    def _end_renewal(self) -> None:
        self._job = None
        self._session.file.leave_log(to_a_job=False)
        self._session.file.wait_for_others(_WAIT)
        self.preparing_changed.emit(None)

    def _note_checked(self) -> None:
        self._is_due = False
        self._settings.setValue(self._setting(), date.today().isoformat())

    def _on_not_checked(self, error: CustlistError) -> None:
        """There is no room for a copy, or the like: the list is as it was, and is checked another time."""
        self._job = None
        without_traces(error)
        if self._met is not None:
            self._say_damage(self._met)
            return
        self._wait(self._times.again)
        self._renew_search()

    def _on_renewed(self, renewed: Renewed) -> None:
        self._end_renewal()
        self._is_search_wrong = False
        if self._is_checked:  # else something else may be wrong too
            self._note_checked()
        for subject in (Subject.CUSTOMER, Subject.ESTIMATE):
            self._session.announcer.announce(subject)
        if self._is_wrong:  # to go on filling a search is nothing to tell
            self.told.emit(renewed_words(renewed))
        self._wait(self._times.again if self._is_checked else self._times.idle)
        self._is_checked = False
        if self._is_check_wanted or self._met is not None:
            self._check()

    def _on_not_renewed(self, error: CustlistError) -> None:
        self._end_renewal()
        self._is_due, self._is_checked, self._is_search_wrong = True, False, False
        without_traces(error)
        if not isinstance(error, CancelledError):
            self.failed.emit(lambda: _not_renewed_sentence(error))
        self._wait(self._times.again)


def renewed_words(renewed: Renewed) -> Sentence:
    """Gives the sentence about what was rebuilt; estimates whose total in the list is another one now are named."""

    def words() -> str:
        sentence = translate(
            "ListUpkeep",
            "Part of the search or of the sort order was wrong. It was rebuilt, and no customer or estimate was "
            "changed.",
        )
        count = len(renewed.totals)
        if count:
            names = ", ".join(renewed.totals[:_NAMED]) + (" …" if count > _NAMED else "")
            totals = translate(
                "ListUpkeep", "%Ln estimate(s) had a wrong total in the list; it is right again: {names}.", "", count
            )
            sentence = f"{sentence} {totals.format(names=names)}"
        return sentence

    return words


def _not_renewed_sentence(error: CustlistError) -> str:
    sentence = translate("ListUpkeep", "The search may not find everything, and can’t be rebuilt now: {why}")
    return sentence.format(why=error_sentence(error))
