"""Long jobs in a process of their own, so that the window answers and a job that hangs can be ended; and in many.

A job is a plain function of a module, which the shell's command calls as it is. Python gives its processor to one
thread at a time, so a thread beside the window's would hold up every keystroke.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from os import cpu_count
from threading import Thread
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from custlist_desktop.domain.errors import CancelledError, CustlistError, JobEndedError
from custlist_desktop.domain.progress import Progress
from custlist_desktop.system.logs import Report, report_of

if TYPE_CHECKING:
    from concurrent.futures import Future
    from multiprocessing.connection import Connection

_Request = TypeVar("_Request")
_Result = TypeVar("_Result")

Work = Callable[[_Request, Progress], _Result]
"""A job: it gets what is asked for, and calls progress often. Request, result and function can be pickled."""

_BETWEEN_REPORTS: Final = 0.05  # seconds
_TIME_TO_END: Final = 2.0
"""Seconds that a cancelled job has to end by itself before its process is killed."""
_LATER: Final = 10
"""Steps of priority that a job gives up for which nobody waits."""
_TIME_TO_COME_BACK: Final = 30.0
"""Likewise once it has told that all is done: what it wrote stays, and whoever waits is to learn that."""


@dataclass(frozen=True, slots=True)
class Progressed:
    """How far a job is: ``done`` of ``total``, which is 0 while nobody knows."""

    done: int
    total: int

    @property
    def is_all(self) -> bool:
        """Whether all is done, and only the way back is left."""
        return 0 < self.total <= self.done


@dataclass(frozen=True, slots=True)
class Finished(Generic[_Result]):
    result: _Result


@dataclass(frozen=True, slots=True)
class Failed:
    """A job ended without a result: by a trouble that can be told, CancelledError among them."""

    error: CustlistError


class BrokenJobError(Exception):
    """A mistake of the program in a job's process; ``report`` says where, without any value."""

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report


def get_ready_for_jobs() -> None:
    """Loads what the first job needs; called in a thread beforehand, it doesn't hold the window up."""
    from importlib import import_module
    from multiprocessing import get_context

    for one in get_context("spawn").Pipe():
        one.close()
    if os.name == "nt":
        import_module("multiprocessing.popen_spawn_win32")
        return
    import_module("multiprocessing.popen_spawn_posix")
    from multiprocessing.resource_tracker import ensure_running

    ensure_running()


class BackgroundJob(Generic[_Request, _Result]):
    """One run of a job in a process of its own. Ask `poll` now and then; end it with `close`."""

    def __init__(self, work: "Work[_Request, _Result]", request: _Request) -> None:
        from multiprocessing import get_context  # here: the program starts without another process

        context = get_context("spawn")  # a forked process would share this one's database connection
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_run, args=(work, request, theirs), name="custlist-job")
        self._process.start()
        theirs.close()
        self._cancelled_at: float | None = None
        self._is_over = False
        self._has_done_all = False

    def poll(self) -> "Progressed | Finished[_Result] | Failed | None":
        """The latest news, None if there are none. After `Finished` or `Failed` nothing more comes.

        Raises:
            BrokenJobError: the job has a mistake in it.
        """
        news = self._receive()
        if isinstance(news, Progressed):
            return news
        if news is None and self._is_overdue():
            self._process.kill()
            news = Failed(CancelledError())
        if news is not None:
            self.close()
        if isinstance(news, BrokenJobError):
            raise news
        ended: Finished[_Result] | Failed | None = news
        return ended

    def _receive(self) -> Any:
        """The last report, or what came after it: reports that nobody asked for in time are passed over."""
        news = None
        if self._is_over:
            return None
        try:
            while self._pipe.poll():
                news = self._pipe.recv()
                if not isinstance(news, Progressed):
                    break
                self._has_done_all = news.is_all
        except (EOFError, OSError):
            news = Failed(self._ended_error() if self._cancelled_at is None else CancelledError())
        return news

    def _ended_error(self) -> JobEndedError:
        self._process.join(_TIME_TO_END)
        return JobEndedError(self._process.exitcode, may_be_done=self._has_done_all)

    def _is_overdue(self) -> bool:
        patience = _TIME_TO_COME_BACK if self._has_done_all else _TIME_TO_END
        return self._cancelled_at is not None and monotonic() - self._cancelled_at > patience

    def cancel(self) -> None:
        """Asks the job to end; `poll` tells when it has, with CancelledError, or that it had finished before."""
        if self._cancelled_at is None and not self._is_over:
            self._cancelled_at = monotonic()
            try:
                self._pipe.send(None)
            except OSError:
                return  # it has ended already; the next poll tells how

    def close(self) -> None:
        """Ends the process if it still runs, without waiting for what it does."""
        if self._is_over:
            return
        self._is_over = True
        if self._process.is_alive():
            # What it had to tell has come or isn't wanted; its own way out takes longer than a window may wait.
            self._process.kill()
        self._process.join()
        self._process.close()
        self._pipe.close()


def wait_for(work: "Work[_Request, object]", request: _Request, longest: float) -> bool:
    """Runs a job while nobody is there to be told of it; one that takes longer than ``longest`` seconds is ended.

    Returns:
        whether it came to an end of its own.
    """
    job = BackgroundJob(work, request)
    until = monotonic() + longest
    try:
        while monotonic() < until:
            if isinstance(job.poll(), Finished | Failed):
                return True
            sleep(_BETWEEN_REPORTS)
        return False
    finally:
        job.close()


def give_way() -> None:
    """Lets others have the processor first, for a job that nobody waits for; does nothing in the window's process."""
    from multiprocessing import parent_process

    if parent_process() is not None and hasattr(os, "nice"):
        os.nice(_LATER)


def end_with_parent() -> None:
    """Lets this process end when the one that started it is gone, however that ended. Call it at the beginning."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        Thread(target=_end_after, args=(parent.sentinel,), daemon=True).start()


def _end_after(sentinel: Any) -> None:
    from multiprocessing.connection import wait

    wait([sentinel])
    os._exit(1)


class _Reporter:
    """Sends progress, no more often than a reader can see, and learns from the same pipe that it is to end.

    That all is done is always told: afterwards nobody may end the job and believe that nothing was written.
    """

    def __init__(self, pipe: "Connection") -> None:
        self._pipe = pipe
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        now, news = monotonic(), Progressed(done, total)
        if now - self._last < _BETWEEN_REPORTS and not news.is_all:
            return
        self._last = now
        if self._pipe.poll():
            raise CancelledError
        self._pipe.send(news)


def _run(work: "Work[Any, Any]", request: Any, pipe: "Connection") -> None:
    end_with_parent()
    try:
        news: Any = Finished(work(request, _Reporter(pipe)))
    except CustlistError as error:
        news = Failed(error)
    except BaseException as error:  # told to the process that can show it
        news = BrokenJobError(report_of(error))
    try:
        pipe.send(news)
    except OSError:
        return  # nobody listens any more
    except Exception as error:  # a result that can't be sent
        pipe.send(BrokenJobError(report_of(error)))


_Item = TypeVar("_Item")

_CHUNK: Final = 1_000
_BETWEEN_CALLS: Final = 0.1  # seconds


def by_processes(
    work: Callable[[list[_Item]], list[_Result]],
    items: Iterable[_Item],
    worth: int,
    waiting: Callable[[], object] = lambda: None,
) -> Iterator[_Result]:
    """The results of ``work``, in the order of ``items``; only a few thousand of them are in memory at a time.

    Args:
        work: a function of a module, which is called with many items at once.
        worth: below this many items, starting processes takes longer than they save, and there are none.
        waiting: is called again and again until the next results are there; an error of it ends all.
    """
    remaining = iter(items)
    first = list(islice(remaining, worth))
    if len(first) < worth:
        yield from work(first)
        return
    remaining = chain(first, remaining)
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Spawned, not forked: a forked process would share this one's database connection.
    workers = cpu_count() or 1
    with ProcessPoolExecutor(workers, get_context("spawn"), end_with_parent) as pool:
        under_way: deque[Future[list[_Result]]] = deque()
        while chunk := list(islice(remaining, _CHUNK)):
            under_way.append(pool.submit(work, chunk))
            if len(under_way) > 2 * workers:
                yield from _awaited(under_way.popleft(), waiting)
        for future in under_way:
            yield from _awaited(future, waiting)


def _awaited(future: "Future[list[_Result]]", waiting: Callable[[], object]) -> list[_Result]:
    from concurrent.futures import wait

    while not future.done():
        waiting()
        wait([future], _BETWEEN_CALLS)
    return future.result()
