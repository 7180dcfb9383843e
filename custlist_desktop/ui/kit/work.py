"""How a window runs what it asks for: at once, in another thread, or in a process of its own.

An operation is one call, what happens when it succeeded, and what happens when it failed. A failure that a person
can do something about is a CustlistError, which is told to them; anything else is a mistake of the program, and
goes to the error dialog. What takes long reports how far it is, and can be cancelled:

    run(self, lambda: session.estimates.delete(actor, key), self._on_deleted)
    run_in_thread(self, partial(hash_password, password), self._on_hashed)
    self._job = run_job(self, export_customers, request, self._on_exported, self._on_failed, self._show_progress)
"""

import atexit
from collections.abc import Callable
from typing import Any, Final, Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot
from shiboken6 import isValid

from custlist_desktop.domain.errors import CustlistError, JobEndedError
from custlist_desktop.system.jobs import BackgroundJob, BrokenJobError, Failed, Finished, Progressed, Work

ResultT = TypeVar("ResultT")

_BETWEEN_LOOKS: Final = 40  # milliseconds

_running: Final[set["_Answer"]] = set()


# At once


class Telling(Protocol):
    """Who runs an operation, and tells the person what failed."""

    def show_error(self, error: CustlistError, /) -> object:
        """Says what happened; `error_sentence` has the words."""


def run(
    owner: Telling,
    call: Callable[[], ResultT],
    on_success: Callable[[ResultT], object] | None = None,
    on_failure: Callable[[CustlistError], object] | None = None,
) -> ResultT | None:
    """Runs a quick call in the window's thread.

    Args:
        owner: tells a failure.
        call: such as a service's function with its arguments.
        on_success: gets what ``call`` returned. An error in it is not a failure of the call.
        on_failure: called in place of ``owner.show_error``.

    Returns:
        What ``call`` returned; None where it failed.
    """
    try:
        result = call()
    except CustlistError as error:
        (on_failure or owner.show_error)(error)
        return None
    if on_success is not None:
        on_success(result)
    return result


# In another thread


def run_in_thread(
    owner: QObject,
    call: Callable[[], ResultT],
    on_success: Callable[[ResultT], object],
    on_failure: Callable[[Exception], object] | None = None,
) -> None:
    """Runs ``call`` in another thread, then ``on_success`` with its result in this one.

    Args:
        owner: for whom the work is done; once it is gone, nobody is told.
        call: touches neither widgets nor the open file.
        on_success: called in the window's thread.
        on_failure: called in place of ``on_success`` with what ``call`` raised; without it, that is raised here.
    """
    _start(QThreadPool.globalInstance(), call, _Answer(owner, on_success, on_failure))


def wait_for_threads() -> None:
    """Returns when no thread works any more; answers that were not delivered stay so."""
    QThreadPool.globalInstance().waitForDone()


def is_working() -> bool:
    """Whether a thread works for a window, or its answer is still to be delivered."""
    return bool(_running)


atexit.register(wait_for_threads)


class ThreadQueue:
    """One thread, in which calls run one after the other. Of those that only show something, the newest matters."""

    def __init__(self, owner: QObject) -> None:
        """``owner`` is for whom the work is done; call `close` before it goes."""
        self._owner = owner
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._newest = 0
        self._is_open = True

    def run(
        self,
        call: Callable[[], ResultT],
        on_success: Callable[[ResultT], object],
        on_failure: Callable[[Exception], object],
    ) -> None:
        """Runs ``call`` after those before it, as `run_in_thread` does."""
        self._start(call, _Answer(self._owner, on_success, on_failure, lambda: self._is_open))

    def run_newest(
        self,
        call: Callable[[], ResultT],
        on_success: Callable[[ResultT], object],
        on_failure: Callable[[Exception], object],
    ) -> None:
        """The same, but nobody is told of what this was called again after, and none of it is begun."""
        self.forget_newest()
        number = self._newest

        def is_wanted() -> bool:
            return self._is_open and number == self._newest

        self._start(call, _Answer(self._owner, on_success, on_failure, is_wanted))

    def forget_newest(self) -> None:
        """Lets nobody be told any more what `run_newest` began."""
        self._newest += 1

    def close(self) -> None:
        """Returns when what runs now has ended; nobody is told, and nothing begins any more."""
        self._is_open = False
        self._pool.waitForDone()

    def _start(self, call: Callable[[], Any], answer: "_Answer") -> None:
        if self._is_open:
            _start(self._pool, call, answer)


def _start(pool: QThreadPool, call: Callable[[], Any], answer: "_Answer") -> None:
    _running.add(answer)
    pool.start(_Call(call, answer))


class _Answer(QObject):
    """Brings the answer from the working thread to the one that it was made in."""

    ended = Signal()

    def __init__(
        self,
        owner: QObject,
        on_success: Callable[[Any], object],
        on_failure: Callable[[Exception], object] | None,
        is_wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        """``is_wanted`` is asked in both threads, before the work and before its answer."""
        super().__init__()
        self.is_wanted = is_wanted
        self.result: Any = None
        self.error: Exception | None = None
        self._owner = owner
        self._on_success = on_success
        self._on_failure = on_failure
        self.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_ended(self) -> None:
        _running.discard(self)
        if not isValid(self._owner) or not self.is_wanted():
            return
        if self.error is None:
            self._on_success(self.result)
        elif self._on_failure is not None:
            self._on_failure(self.error)
        else:
            raise self.error


class _Call(QRunnable):
    """What the working thread does."""

    def __init__(self, call: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._call = call
        self._answer = answer

    def run(self) -> None:
        try:
            if self._answer.is_wanted():
                self._answer.result = self._call()
        except Exception as error:
            self._answer.error = error
        self._answer.ended.emit()


# In a process


class Job(QObject):
    """A job in a process of its own; the window goes on. Nothing is told after `finished` or `failed`."""

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
        elif isinstance(news, Finished | Failed):
            self._timer.stop()
            if isinstance(news, Finished):
                self.finished.emit(news.result)
            else:
                self.failed.emit(news.error)


JobStarter = Callable[[Work[Any, Any], object, QObject], Job]
"""Starts a job of a function and a request, with a parent: `Job` itself, or in a test something that waits."""


def run_job(
    owner: QObject,
    work: "Work[Any, ResultT]",
    request: object,
    on_success: Callable[[ResultT], object],
    on_failure: Callable[[CustlistError], object],
    on_progress: Callable[[int, int], object] | None = None,
    start: JobStarter = Job,
) -> Job:
    """Runs ``work`` with ``request`` in a process of its own, which ends with ``owner``.

    Args:
        owner: the job's parent.
        work: a function of a module; it and ``request`` go to the other process.
        request: what is asked for.
        on_success: gets what ``work`` returned.
        on_failure: gets why there is no result; a CancelledError after `Job.cancel`.
        on_progress: gets how much is done and of how much, such as a ProgressPanel's `show_progress`.
        start: in a test, what runs it in this process.

    Returns:
        The job, to cancel or drop it. It goes with ``owner``.
    """
    job = start(work, request, owner)
    if on_progress is not None:
        job.progressed.connect(on_progress)
    job.finished.connect(on_success)
    job.failed.connect(on_failure)
    return job
