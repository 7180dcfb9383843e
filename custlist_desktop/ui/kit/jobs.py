"""A long job as the window sees it: signals for how far it is and how it ended."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from custlist_desktop.domain.errors import JobEndedError
from custlist_desktop.system.jobs import BackgroundJob, BrokenJobError, Failed, Finished, Progressed, Work

_BETWEEN_LOOKS: Final = 40  # milliseconds


class Job(QObject):
    """Runs one job in a process of its own; the window goes on. Nothing is told after `finished` or `failed`."""

    progressed = Signal(int, int)
    """How much is done, and of how much; 0 while nobody knows."""
    finished = Signal(object)
    """What the job returned."""
    failed = Signal(object)
    """A CustlistError; CancelledError after `cancel`."""

    def __init__(self, work: "Work[Any, Any]", request: object, parent: QObject) -> None:
        """Starts at once; ends with ``parent``."""
        super().__init__(parent)
        self._job: BackgroundJob[Any, Any] = BackgroundJob(work, request)
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_LOOKS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def cancel(self) -> None:
        """Asks it to end; `failed` tells when it has."""
        self._job.cancel()

    def drop(self) -> None:
        """Ends it at once, and tells nothing more. Whoever lets go of a running job calls this."""
        self._timer.stop()
        self._job.close()

    def _look(self) -> None:
        try:
            news = self._job.poll()
        except BrokenJobError:
            self._timer.stop()
            self.failed.emit(JobEndedError())  # the window is not left waiting; the mistake is told besides
            raise
        if isinstance(news, Progressed):
            self.progressed.emit(news.done, news.total)
        elif isinstance(news, Finished):
            self._timer.stop()
            self.finished.emit(news.result)
        elif isinstance(news, Failed):
            self._timer.stop()
            self.failed.emit(news.error)


JobStarter = Callable[[Work[Any, Any], object, QObject], Job]
"""Starts a job of a function and a request, with a parent: `Job` itself, or in a test something that waits."""
