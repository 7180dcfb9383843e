"""Jobs that run in the test's own process, once whoever asked for them has gone on."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer, Signal

from custlist_desktop.domain.errors import CancelledError, CustlistError
from custlist_desktop.ui.kit.work import Job


class _JobHere(QObject):
    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[Any, Any], Any], request: object, parent: QObject, *, is_held: bool) -> None:
        super().__init__(parent)
        self._work, self._request = work, request
        self._is_over = self._is_cancelled = False
        if not is_held:
            QTimer.singleShot(0, self, self._run)

    def cancel(self) -> None:
        self._is_cancelled = True
        QTimer.singleShot(0, self, self._run)

    def drop(self) -> None:
        self._is_over = True

    def _run(self) -> None:
        if self._is_over:
            return
        self._is_over = True
        try:
            result = self._work(self._request, self._progress)
        except CustlistError as error:
            self.failed.emit(error)
        else:
            self.finished.emit(result)

    def _progress(self, done: int, total: int) -> None:
        if self._is_cancelled:
            raise CancelledError
        self.progressed.emit(done, total)


class JobsHere:
    """Starts them, and notes what. While ``holds``, one ends only when it is cancelled."""

    def __init__(self) -> None:
        self.holds = False
        self.started: list[object] = []

    def __call__(self, work: Callable[[Any, Any], Any], request: object, parent: QObject) -> Job:
        self.started.append(request)
        return cast(Job, _JobHere(work, request, parent, is_held=self.holds))
