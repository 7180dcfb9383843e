"""The thread that makes proposals: what is to be looked at only matters while it is the newest."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot
from shiboken6 import isValid


@dataclass(frozen=True, slots=True)
class _Job:
    number: int
    overtakable: bool
    function: Callable[[], Any]
    on_done: Callable[[Any], object]
    on_error: Callable[[Exception], object]


class ProposalWorker(QObject):
    """Does one thing after the other in a thread of its own, and answers in the thread that asked."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """The thread starts with the first request; `close` ends it."""
        super().__init__(parent)
        self._number = 0
        self._open = True
        self._thread = QThread()
        self._thread.setObjectName("proposal maker")
        self._work = _Work()
        self._work.moveToThread(self._thread)
        self._posted.connect(self._work.on_posted, Qt.ConnectionType.QueuedConnection)
        self._work.done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)
        self._work.failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)

    def show_newest(
        self,
        function: Callable[[], Any],
        on_done: Callable[[Any], object],
        on_error: Callable[[Exception], object],
    ) -> None:
        """Calls ``function`` in the thread, then ``on_done`` with its result or ``on_error`` in this one.

        Nothing is answered once a newer call of this method was made.
        """
        self._number += 1
        self._work.newest = self._number
        self._post(_Job(self._number, True, function, on_done, on_error))

    def run(
        self,
        function: Callable[[], Any],
        on_done: Callable[[Any], object],
        on_error: Callable[[Exception], object],
    ) -> None:
        """The same, but always answered."""
        self._post(_Job(0, False, function, on_done, on_error))

    def forget_newest(self) -> None:
        """Lets no call of `show_newest` be answered any more."""
        self._number += 1
        self._work.newest = self._number

    def close(self) -> None:
        """Ends the thread, after what it does now; nothing is answered any more."""
        self._open = False
        self._work.closing = True
        if isValid(self._thread) and self._thread.isRunning():
            self._thread.quit()
            self._thread.wait()

    def _post(self, job: _Job) -> None:
        if not self._open:
            return
        if not self._thread.isRunning():
            self._thread.start()
        self._posted.emit(job)

    @Slot(object, object)
    def _on_done(self, job: _Job, result: object) -> None:
        if self._is_wanted(job):
            job.on_done(result)

    @Slot(object, object)
    def _on_failed(self, job: _Job, error: Exception) -> None:
        if self._is_wanted(job):
            job.on_error(error)

    def _is_wanted(self, job: _Job) -> bool:
        return self._open and not (job.overtakable and job.number != self._number)


class _Work(QObject):
    """What happens in the thread."""

    done = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        # Plain attributes that the window's thread writes and this one reads.
        self.newest = 0
        self.closing = False

    @Slot(object)
    def on_posted(self, job: _Job) -> None:
        """Does a job, unless it was overtaken while it waited."""
        if self.closing or (job.overtakable and job.number != self.newest):
            return
        try:
            result = job.function()
        except Exception as error:  # told in the window's thread, which knows the sentence for it
            self.failed.emit(job, error)
        else:
            self.done.emit(job, result)
