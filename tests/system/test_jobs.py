"""Jobs in a process of their own."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from custlist_desktop.domain.errors import CancelledError, DatabaseFileError, FileTrouble, JobEndedError
from custlist_desktop.domain.progress import Progress
from custlist_desktop.system.jobs import BackgroundJob, BrokenJobError, Failed, Finished, Progressed, by_processes


def double(number: int, progress: Progress) -> int:
    progress(1, 2)
    return 2 * number


def refuse(path: Path, _progress: Progress) -> None:
    raise DatabaseFileError(FileTrouble.IN_USE, path, holder="Paul")


def work_on(_nothing: None, progress: Progress) -> None:
    while True:
        progress(1, 0)


def hang(_nothing: None, progress: Progress) -> None:
    progress(0, 0)
    time.sleep(60)


def finish_slowly(_nothing: None, progress: Progress) -> str:
    """Says that all is done, and takes longer to come back than a job that is cancelled otherwise may."""
    progress(1, 2)
    progress(2, 2)
    time.sleep(2.5)
    return "written"


def die(_nothing: None, _progress: Progress) -> None:
    os._exit(9)


def stumble(_nothing: None, _progress: Progress) -> None:
    raise ZeroDivisionError("by mistake")


@contextmanager
def started(work: object, request: object) -> Iterator[BackgroundJob[object, object]]:
    job: BackgroundJob[object, object] = BackgroundJob(work, request)  # type: ignore[arg-type] # any job
    try:
        yield job
    finally:
        job.close()


def end_of(job: BackgroundJob[object, object]) -> object:
    """The job's last news."""
    for _ in range(3000):
        news = job.poll()
        if isinstance(news, (Finished, Failed)):
            return news
        time.sleep(0.01)
    raise AssertionError("the job doesn't end")


def first_report(job: BackgroundJob[object, object]) -> object:
    for _ in range(3000):
        news = job.poll()
        if news is not None:
            return news
        time.sleep(0.01)
    raise AssertionError("the job says nothing")


def test_a_job_tells_its_result() -> None:
    with started(double, 21) as job:
        assert end_of(job) == Finished(42)


def test_a_trouble_arrives_with_its_facts() -> None:
    with started(refuse, Path("list.db")) as job:
        news = end_of(job)
    assert isinstance(news, Failed)
    assert isinstance(news.error, DatabaseFileError)
    assert news.error.trouble is FileTrouble.IN_USE
    assert news.error.facts == {"holder": "Paul"}


def test_a_job_that_reports_ends_when_it_is_cancelled() -> None:
    with started(work_on, None) as job:
        assert first_report(job) == Progressed(1, 0)
        job.cancel()
        news = end_of(job)
    assert isinstance(news, Failed)
    assert isinstance(news.error, CancelledError)


def test_a_job_that_hangs_is_killed_when_it_is_cancelled() -> None:
    with started(hang, None) as job:
        first_report(job)
        job.cancel()
        news = end_of(job)
    assert isinstance(news, Failed)
    assert isinstance(news.error, CancelledError)


def test_a_job_that_has_done_all_is_waited_for_and_tells_what_it_did() -> None:
    with started(finish_slowly, None) as job:
        while first_report(job) != Progressed(2, 2):
            pass
        job.cancel()
        assert end_of(job) == Finished("written")


def test_a_killed_process_is_told() -> None:
    with started(die, None) as job:
        news = end_of(job)
    assert isinstance(news, Failed)
    assert isinstance(news.error, JobEndedError)
    assert news.error.exit_code == 9
    assert not news.error.may_be_done


def test_a_mistake_in_a_job_is_no_trouble_of_the_users() -> None:
    with started(stumble, None) as job, pytest.raises(BrokenJobError) as caught:
        end_of(job)
    (cause,) = caught.value.report.causes
    assert cause.kind == "ZeroDivisionError"
    assert cause.places[-1].startswith("tests/system/test_jobs.py:")


_READY = """
import sys
from custlist_desktop.system.jobs import BackgroundJob, get_ready_for_jobs
from tests.system.test_jobs import double
if __name__ == "__main__":
    get_ready_for_jobs()
    before = set(sys.modules)
    BackgroundJob(double, 1).close()
    print(sorted(set(sys.modules) - before))
"""


def test_a_thread_that_got_ready_leaves_nothing_to_load_for_who_starts_a_job(tmp_path: Path) -> None:
    program = tmp_path / "ready.py"
    program.write_text(_READY)
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    ended = subprocess.run([sys.executable, program], env=environment, capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"


def test_who_waits_for_processes_is_asked_and_can_end_it() -> None:
    calls: list[int] = []
    done = by_processes(_doubled, range(2_500), 1_000, lambda: calls.append(1))
    assert list(done) == [2 * number for number in range(2_500)]
    assert calls  # from the start of the processes on

    def refuse() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        list(by_processes(_doubled, range(2_500), 1_000, refuse))


def _doubled(numbers: list[int]) -> list[int]:
    return [2 * number for number in numbers]
