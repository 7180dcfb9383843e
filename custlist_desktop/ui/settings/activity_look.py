"""Looking through the changes for the page of Activity: step by step, so that keys and clicks come between two."""

from collections.abc import Iterator
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from custlist_desktop.services.history.activity import ActivityFilter, ActivityReading
from custlist_desktop.services.history.activity_entries import ActivityEntry
from custlist_desktop.ui.kit.history_words import ValueNames
from custlist_desktop.ui.kit.work import Telling, run
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.activity_table import ActivityRow, ShownImport, rows_of
from custlist_desktop.ui.settings.activity_words import screen_words

_FIRST: Final = 100
"""So many changes are read before somebody scrolls to more of them."""
_BETWEEN: Final = 0.15
"""Seconds after which it is told that nothing was found yet."""
_SECONDS: Final = 0.012
"""So long a step may take: less than a frame."""


class ActivityLook(QObject):
    """What was found so far, and what is open of it."""

    found = Signal()
    """There is more to show, all was looked at, or it still looks."""

    def __init__(self, session: Session, names: ValueNames, owner: Telling, parent: QObject) -> None:
        """``owner`` tells what can't be read."""
        super().__init__(parent)
        self._session, self._names, self._owner = session, names, owner
        self._reading: ActivityReading | None = None
        self._wanted = ActivityFilter()
        self._count = _FIRST
        self._told_at = 0.0
        self.entries: dict[int, ActivityEntry] = {}
        self._imports: dict[int, _OpenImport] = {}
        self._steps = QTimer(self)
        self._steps.setInterval(0)
        self._steps.timeout.connect(self._step)

    @property
    def is_done(self) -> bool:
        """Whether all was looked at."""
        return self._reading is None or self._reading.is_done

    @property
    def is_looking(self) -> bool:
        """Whether it looks further without being asked."""
        return self._steps.isActive()

    def begin(self, wanted: ActivityFilter, count: int = 0) -> None:
        """Looks anew from the newest change down, for ``count`` of them if that is more than usual."""
        self.end()
        self._count = max(_FIRST, count)
        self._wanted, self._told_at = wanted, perf_counter()
        service, actor, screen = self._session.activity, self._session.actor, screen_words(self._names)
        self._reading = run(self._owner, lambda: service.read(actor, wanted, screen))
        if self._reading is not None:
            self._steps.start()
            self._step()

    def end(self) -> None:
        """Shows nothing any more."""
        self._steps.stop()
        self._reading, self._count = None, _FIRST
        self.entries, self._imports = {}, {}

    def rows(self) -> list[ActivityRow]:
        """What is to be shown."""
        imports = {id_: ShownImport(each.entries, not each.is_done) for id_, each in self._imports.items()}
        return rows_of(sorted(self.entries.values(), key=lambda one: -one.id), imports)

    def more(self) -> None:
        """Looks for more changes, if there may be any."""
        if not self.is_done:
            self._count = len(self.entries) + _FIRST
            self._steps.start()

    def turn(self, one: ActivityEntry) -> None:
        """Opens an import, or closes it."""
        if self._imports.pop(one.id, None) is None:
            service, actor, words = self._session.activity, self._session.actor, self._wanted.words
            told = screen_words(self._names).told
            parts = run(self._owner, lambda: service.inside(actor, one, words, told))
            if parts is None:
                return
            self._imports[one.id] = _OpenImport(parts)
            self._steps.start()
        self.found.emit()

    def more_inside(self, one: ActivityEntry) -> None:
        """Reads more rows of an import that is open."""
        self._imports[one.id].count += _FIRST
        self._steps.start()

    def _step(self) -> None:
        waiting = next((each for each in self._imports.values() if each.is_waiting), None)
        if waiting is not None:
            run(self._owner, waiting.step)
            self.found.emit()
            return
        reading, found = self._reading, list[ActivityEntry]()
        if reading is not None and not reading.is_done and len(self.entries) < self._count:
            count = self._count - len(self.entries)
            found = run(self._owner, lambda: reading.step(_SECONDS, count)) or []
        for one in found:
            self.entries.setdefault(one.id, one)
        is_enough = reading is None or reading.is_done or len(self.entries) >= self._count
        if is_enough:
            self._steps.stop()
        if found or is_enough or perf_counter() - self._told_at > _BETWEEN:
            self._told_at = perf_counter()
            self.found.emit()


class _OpenImport:
    """The rows of an import that were read."""

    def __init__(self, parts: Iterator[ActivityEntry | None]) -> None:
        self.entries: list[ActivityEntry] = []
        self.count = _FIRST
        self.is_done = False
        self._parts = parts

    @property
    def is_waiting(self) -> bool:
        return not self.is_done and len(self.entries) < self.count

    def step(self) -> None:
        """Reads on for as long as a step may take."""
        until = perf_counter() + _SECONDS
        while self.is_waiting and perf_counter() < until:
            one = next(self._parts, self)
            if one is self:
                self.is_done = True
            elif isinstance(one, ActivityEntry):
                self.entries.append(one)
