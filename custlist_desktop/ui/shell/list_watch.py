"""Notices what others do to the open list, says it over every window, and looks after its log while nobody works."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.services.core.announcer import Announcement
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.banner import BannerState, BannerWay
from custlist_desktop.ui.kit.dates import clock_text
from custlist_desktop.ui.session import Session

_IDLE: Final = 5_000
"""Milliseconds without a save after which what was saved goes into the search, and the log into the list."""
_BETWEEN: Final = 50
"""Milliseconds between two parts of that."""


class ListWatch(QObject):
    """Looks at the list whenever a window is activated; each save looks by itself. Shows banner 26 if it is lost."""

    copy_requested = Signal()
    reopen_requested = Signal()
    """The list at the same path is to be opened anew."""
    retry_requested = Signal()
    """There may be room on the disk by now: what isn't saved is to be."""
    find_requested = Signal()
    """The person knows where the list is now."""
    ways_requested = Signal(object)
    """The list is damaged, which the DatabaseFileError says, and the person wants to see what can be done."""
    saving_changed = Signal(object)
    """Nothing is saved since then: a datetime. None: saving goes on."""

    def __init__(self, session: Session, parent: QObject | None = None, *, idle: int = _IDLE) -> None:
        """Watches the session's list until `end`; after ``idle`` milliseconds without a save its log is folded in."""
        super().__init__(parent)
        self._session = session
        self._shown: DatabaseFileError | None = None
        self._damage: DatabaseFileError | None = None
        self._idle = QTimer(self, singleShot=True)
        self._wait = idle
        self._idle.timeout.connect(self._on_idle)
        session.file.on_stopped = self._on_stopped
        self._unsubscribe = session.announcer.subscribe(self._on_announcement)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window_changed)

    def end(self) -> None:
        """Watches no longer."""
        self._idle.stop()
        self._unsubscribe()
        self._session.file.on_stopped = lambda _error: None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._on_focus_window_changed)

    def look(self) -> None:
        """Looks now. A folder that is back as it was lets saving go on."""
        try:
            self._session.file.look()
        except DatabaseFileError as error:
            self._show(error)
        else:
            if not self._is_full():
                self._clear()

    def _clear(self) -> None:
        if self._shown is not None:
            self._shown = None
            self._session.board.clear()
            self._session.actor_changed.emit()
            self.saving_changed.emit(None)
            self._say_damage()

    def show_damage(self, error: DatabaseFileError) -> None:
        """Says that part of the list can't be read, as long as it is open, and offers what can be done.

        Saving goes on: recovery reads rows and journal, so that what is saved can be had again, and what isn't saved
        could not. It goes into the log, which is no longer folded in, so that nothing is written over damaged pages.
        """
        self._session.file.is_damaged = error.trouble is FileTrouble.DAMAGED
        self._damage = error
        self._say_damage()

    def _say_damage(self, why: Sentence | None = None) -> None:
        if self._damage is not None and self._shown is None:
            see, refuses = partial(self.ways_requested.emit, self._damage), self._session.file.refuses_saves
            copy = self.copy_requested.emit if refuses else None
            self._session.board.show(partial(damaged_state, self._damage, see, copy, why))

    def _on_announcement(self, _announcement: Announcement) -> None:
        """Something was saved, so there is room again."""
        self._idle.start(self._wait)
        if self._is_full():
            self._clear()

    def _is_full(self) -> bool:
        return self._shown is not None and self._shown.trouble is FileTrouble.DISK_FULL

    def _try_saving(self) -> None:
        """Saves what isn't; where nothing was to be saved, a write shows whether there is room."""
        self.retry_requested.emit()
        if self._is_full():
            try:
                self._session.file.try_saving()
            except DatabaseFileError:
                self.tell(
                    lambda: translate(
                        "ListWatch", "The disk is still full. Free some space; what you typed stays here."
                    )
                )
            else:
                self._clear()

    def tell(self, words: Sentence) -> None:
        """Says in the banner, over every window, what came of a way on."""
        if self._shown is not None:
            self._say(self._shown, words)
        else:
            self._say_damage(words)

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            self.look()

    def _on_idle(self) -> None:
        if QGuiApplication.modalWindow() is not None:
            self._idle.start(self._wait)  # an import writes by a process of its own, and two are not to fold at once
            return
        try:
            if self._session.file.fold_searches():
                self._idle.start(_BETWEEN)
            else:
                self._session.file.fold_log()
        except DatabaseFileError:
            self._idle.start(self._wait)  # nothing is lost by waiting

    def _on_stopped(self, error: DatabaseFileError) -> None:
        # In the midst of a save: what asked for it is told first.
        QTimer.singleShot(0, self, lambda: self._show(error))

    def _show(self, error: DatabaseFileError) -> None:
        if self._shown is not None and self._shown.trouble is error.trouble:
            return
        self._shown = error
        since = error.facts.get("since")
        self._say(error)
        self._session.actor_changed.emit()  # what may be done has changed
        self.saving_changed.emit(since if isinstance(since, datetime) else datetime.now())

    def _say(self, error: DatabaseFileError, why: Sentence | None = None) -> None:
        go_on = {
            FileTrouble.MOVED: self.find_requested.emit,
            FileTrouble.GONE: self.look,
            FileTrouble.DISK_FULL: self._try_saving,
        }
        way_on = go_on.get(error.trouble, self.reopen_requested.emit)
        self._session.board.show(partial(stopped_state, error, self.copy_requested.emit, way_on, why))


def stopped_state(
    error: DatabaseFileError,
    copy: Callable[[], object],
    go_on: Callable[[], object],
    why: Sentence | None = None,
) -> BannerState:
    """What the banner says once saving has stopped.

    Args:
        error: one of OUTSIDE_TROUBLES, or DISK_FULL.
        copy: saves a copy.
        go_on: does what the primary button says.
        why: says what came of a way on, in place of what has happened.
    """
    icon_name = "drive" if error.trouble in (FileTrouble.GONE, FileTrouble.DISK_FULL) else None
    refusal = translate("ListWatch", "Saving has stopped; the red line in this window says why.")
    ways = (
        BannerWay(translate("ListWatch", "Save a Copy As…"), copy, "Ctrl+Shift+S"),
        BannerWay(_way_on(error.trouble), go_on),
    )
    return BannerState(
        "error",
        translate("ListWatch", "Saving has stopped."),
        why() if why is not None else _sentence(error),
        ways,
        icon_name,
        "" if error.trouble is FileTrouble.DISK_FULL else refusal,
    )


def damaged_state(
    error: DatabaseFileError,
    see_ways: Callable[[], object],
    copy: Callable[[], object] | None,
    why: Sentence | None = None,
) -> BannerState:
    """What the banner says once damage was met.

    Args:
        error: what it is.
        see_ways: closes the list, and offers what can be done.
        copy: saves a copy, where nothing can be saved into the list any more; None while that works.
        why: says what came of a copy, in place of what is so.
    """
    ways = [BannerWay(translate("ListWatch", "See What Can Be Done"), see_ways)]
    sentence = translate(
        "ListWatch", "A page may show nothing, even of what can be read. What you save is kept apart from the damage."
    )
    if copy is not None:
        sentence = translate("ListWatch", "Nothing more can be saved into it; what you typed stays here.")
        ways.insert(0, BannerWay(translate("ListWatch", "Save a Copy As…"), copy, "Ctrl+Shift+S"))
    said = why() if why is not None else sentence
    return BannerState("error", _damage_title(error), said, tuple(ways))


def _damage_title(error: DatabaseFileError) -> str:
    estimates = error.facts.get("estimates")
    if isinstance(estimates, int) and estimates:
        return translate("ListWatch", "%Ln estimate(s) lost their customer.", "", estimates)
    if error.trouble is FileTrouble.LINKS_LOST:
        return translate("ListWatch", "Lines or proposals lost their estimate.")
    return translate("ListWatch", "Part of the list can’t be read.")


def _way_on(trouble: FileTrouble) -> str:
    return {
        FileTrouble.MOVED: translate("ListWatch", "Find It…"),
        FileTrouble.GONE: translate("ListWatch", "Try Again"),
        FileTrouble.DISK_FULL: translate("ListWatch", "Try Again"),
        FileTrouble.OVERWRITTEN: translate("ListWatch", "Check and Reopen"),
    }.get(trouble, translate("ListWatch", "Reopen"))


def _sentence(error: DatabaseFileError) -> str:
    since = error.facts.get("since")
    time = clock_text(since) if isinstance(since, datetime) else "?"
    sentence = {
        FileTrouble.REPLACED: translate(
            "ListWatch", "Another program replaced “{list}” at {time}. What you see is the list as you had it."
        ),
        FileTrouble.MOVED: translate(
            "ListWatch",
            "“{list}” was moved, renamed or deleted at {time}. What you see is the list as you had it.",
        ),
        FileTrouble.OVERWRITTEN: translate(
            "ListWatch", "Another program wrote into “{list}” at {time} and may have damaged it."
        ),
        FileTrouble.LOG_TAKEN: translate(
            "ListWatch",
            "Another program deleted or replaced a file that belongs beside “{list}” at {time}. "
            "What you see is the list as you had it.",
        ),
        FileTrouble.GONE: translate(
            "ListWatch",
            "The folder or drive with “{list}” has been gone since {time}. Connect it again; nothing you "
            "typed is lost.",
        ),
        FileTrouble.DISK_FULL: translate(
            "ListWatch", "The disk is full. Free some space; what you typed stays here until it is saved."
        ),
    }[error.trouble]
    return sentence.format(list=error.path.stem, time=time)
