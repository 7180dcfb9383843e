"""Work that would make the window wait, done in another thread; the answer comes back in the window's."""

import atexit
from collections.abc import Callable
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

ResultT = TypeVar("ResultT")

_running: Final[set["_Job"]] = set()


def run_in_background(
    function: Callable[[], ResultT],
    on_done: Callable[[ResultT], object],
    parent: QObject,
    on_error: Callable[[Exception], object] | None = None,
) -> None:
    """Calls ``function`` in another thread, then ``on_done`` with its result in this one.

    Args:
        function: touches neither widgets nor the open file.
        on_done: called in the window's thread, unless ``parent`` is gone by then.
        parent: for whom the work is done.
        on_error: called instead of ``on_done`` with what ``function`` raised; without it, that is raised here.
    """
    job = _Job(on_done, on_error, parent)
    _running.add(job)
    QThreadPool.globalInstance().start(_Work(function, job))


def wait_for_background() -> None:
    """Returns when no thread works any more; answers that were not delivered stay so."""
    QThreadPool.globalInstance().waitForDone()


atexit.register(wait_for_background)


class _Job(QObject):
    """Brings the answer from the working thread to the one that it was made in."""

    ended = Signal()

    def __init__(
        self, on_done: Callable[[Any], object], on_error: Callable[[Exception], object] | None, owner: QObject
    ) -> None:
        super().__init__()
        self.result: Any = None
        self.error: Exception | None = None
        self._on_done = on_done
        self._on_error = on_error
        self._owner = owner
        self.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_ended(self) -> None:
        _running.discard(self)
        if not isValid(self._owner):
            return
        if self.error is None:
            self._on_done(self.result)
        elif self._on_error is not None:
            self._on_error(self.error)
        else:
            raise self.error


class _Work(QRunnable):
    """What the working thread does."""

    def __init__(self, function: Callable[[], Any], job: _Job) -> None:
        super().__init__()
        self._function = function
        self._job = job

    def run(self) -> None:
        """Qt's override: keeps the result or the error, and tells."""
        try:
            self._job.result = self._function()
        except Exception as error:
            self._job.error = error
        self._job.ended.emit()
