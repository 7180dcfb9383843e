"""One program at a time changes a list; the second is told by whom it is open, and a crash locks nobody out."""

import getpass
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.locks import InstanceLock, last_holder, lock_byte, lock_file

NOW = datetime(2026, 11, 24, 8, 5, tzinfo=UTC)
_HOLD = """
import multiprocessing, subprocess, sys, time
from pathlib import Path
from custlist_desktop.system.locks import InstanceLock

def run() -> None:
    lock = InstanceLock(Path(sys.argv[1]), "custlist elsewhere")
    lock.acquire()
    children = []
    if "children" in sys.argv:
        # Beside what a parent's end ends by itself: a child that knows of nobody.
        children.append(subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"],
                                         stdin=subprocess.PIPE, stdout=subprocess.DEVNULL))
        job = multiprocessing.get_context("spawn").Process(target=time.sleep, args=(600,), daemon=True)
        job.start()
        children.append(job)
    print("held", *(child.pid for child in children), flush=True)
    sys.stdin.read()

if __name__ == "__main__":
    run()
"""


@contextmanager
def other_process_holding(database: Path, *words: str) -> "Iterator[tuple[subprocess.Popen[str], list[int]]]":
    """Another process that holds the lock until it is killed, and the processes that it started."""
    script = database.with_name("hold.py")
    script.write_text(_HOLD, "utf-8")
    command = [sys.executable, str(script), str(database), *words]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            held, *children = process.stdout.readline().split()
            assert held == "held"
            yield process, [int(child) for child in children]
        finally:
            process.kill()


def refusal(database: Path, clock: Callable[[], datetime] = lambda: NOW) -> DatabaseFileError:
    with pytest.raises(DatabaseFileError) as refused:
        InstanceLock(database, clock=clock).acquire()
    return refused.value


def text_of(database: Path) -> dict[str, Any]:
    said = json.loads(lock_file(database).read_text("utf-8"))
    assert isinstance(said, dict)
    return said


def leave_text(database: Path, **other: object) -> None:
    """What another computer's Custlist wrote, and a synchronising program brought here."""
    said = {
        "user": "Hannah Osei",
        "host": "ESTIMATING-2",
        "program": "Custlist",
        "pid": 1,
        "since": NOW.isoformat(),
        "sign": NOW.isoformat(),
        "closed": None,
        "inode": 0,
    }
    lock_file(database).write_text(json.dumps(said | other), "utf-8")


def test_lock_is_given_back_and_its_file_stays(tmp_path: Path) -> None:
    database = tmp_path / "customers.db"
    with InstanceLock(database):
        assert text_of(database)["closed"] is None
    assert [path.name for path in tmp_path.iterdir()] == ["customers.db.lock"]
    assert text_of(database)["closed"]
    with InstanceLock(database):
        assert text_of(database)["closed"] is None


def test_releasing_twice_or_what_was_never_held_does_nothing(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path / "customers.db")
    lock.release()
    lock.acquire()
    InstanceLock(tmp_path / "customers.db").release()
    assert refusal(tmp_path / "customers.db").trouble is FileTrouble.IN_USE
    lock.release()
    lock.release()


def test_second_program_is_told_by_whom_the_list_is_open(tmp_path: Path) -> None:
    database = tmp_path / "customers.db"
    with other_process_holding(database) as (process, _):
        error = refusal(database)
        assert error.trouble is FileTrouble.IN_USE
        assert error.path == database
        assert error.facts["user"] == getpass.getuser()
        assert error.facts["program"] == "custlist elsewhere"
        assert error.facts["pid"] == process.pid
        assert error.facts["host"] == socket.gethostname()


@pytest.mark.parametrize(
    "left",
    [
        b"",
        b"\0" * 700,
        b"{",
        b"[]",
        b"4711\nCustlist\noffice-3\n",
        b"\xff\xfe garbage",
        b'{"pid": 1e999}',
        b"[" * 900,
    ],
)
def test_nothing_that_stands_in_a_lock_file_keeps_anybody_out(tmp_path: Path, left: bytes) -> None:
    database = tmp_path / "customers.db"
    lock_file(database).write_bytes(left)
    with InstanceLock(database):
        assert refusal(database).facts["pid"] == os.getpid()


def test_lock_of_a_killed_program_is_taken_over(tmp_path: Path) -> None:
    database = tmp_path / "customers.db"
    with other_process_holding(database) as (process, _):
        process.kill()
        process.wait()
        with InstanceLock(database):
            assert refusal(database).facts["pid"] == os.getpid()


def test_lock_ends_with_its_program_though_processes_that_it_started_go_on(tmp_path: Path) -> None:
    database = tmp_path / "customers.db"
    with other_process_holding(database, "children") as (process, children):
        assert len(children) == 2
        process.kill()
        process.wait()
        with InstanceLock(database):
            pass
        os.kill(children[1], 9)  # the first one ends with its standard input


def test_pid_that_another_program_has_now_keeps_nobody_out(tmp_path: Path) -> None:
    database = tmp_path / "customers.db"
    leave_text(database, host=socket.gethostname(), pid=os.getpid())
    with InstanceLock(database, clock=lambda: NOW):
        pass


def test_renamed_computer_opens_the_list_that_it_had_open_when_it_crashed(tmp_path: Path) -> None:
    database = tmp_path / "customers.db"
    leave_text(database, host="old-name")
    leave_text(database, host="old-name", inode=lock_file(database).stat().st_ino)
    with InstanceLock(database, clock=lambda: NOW):
        assert text_of(database)["host"] == socket.gethostname()


@pytest.mark.parametrize("age", [timedelta(0), timedelta(minutes=9, seconds=59), timedelta(hours=-3)])
def test_fresh_sign_of_another_computer_is_told(tmp_path: Path, age: timedelta) -> None:
    database = tmp_path / "customers.db"
    leave_text(database, sign=(NOW - age).isoformat())
    before = lock_file(database).read_bytes()
    error = refusal(database)
    assert error.trouble is FileTrouble.OPEN_ELSEWHERE
    assert (error.facts["user"], error.facts["host"], error.facts["since"]) == ("Hannah Osei", "ESTIMATING-2", NOW)
    assert lock_file(database).read_bytes() == before


@pytest.mark.parametrize("said", [{"sign": (NOW - timedelta(minutes=10)).isoformat()}, {"closed": NOW.isoformat()}])
def test_old_sign_or_a_closed_list_opens_without_a_question(tmp_path: Path, said: dict[str, object]) -> None:
    database = tmp_path / "customers.db"
    leave_text(database, **said)
    with InstanceLock(database, clock=lambda: NOW):
        pass


def test_who_opens_anyway_passes_a_sign_but_never_a_held_lock(tmp_path: Path) -> None:
    database = tmp_path / "customers.db"
    leave_text(database)
    lock = InstanceLock(database, clock=lambda: NOW)
    lock.acquire(anyway=True)
    with pytest.raises(DatabaseFileError) as refused:
        InstanceLock(database, clock=lambda: NOW).acquire(anyway=True)
    assert refused.value.trouble is FileTrouble.IN_USE
    lock.release()


def test_others_read_who_is_signed_in_and_when_the_program_was_seen_last(tmp_path: Path) -> None:
    database = tmp_path / "customers.db"
    moments = iter([NOW + timedelta(minutes=count) for count in range(9)])
    lock = InstanceLock(database, clock=lambda: next(moments))
    lock.acquire()
    lock.name_user("Hannah\u202e\n Osei" + "!" * 100)
    lock.sign()
    said = refusal(database).facts
    lock.release()
    assert str(said["user"]).startswith("Hannah Osei!!")
    assert len(str(said["user"])) == 64
    assert (said["since"], said["sign"]) == (NOW + timedelta(minutes=1), NOW + timedelta(minutes=2))
    assert last_holder(database) is not None


def test_lock_file_that_was_replaced_is_locked_too_at_the_next_sign(tmp_path: Path) -> None:
    database = tmp_path / "customers.db"
    lock = InstanceLock(database)
    lock.acquire()
    lock_file(database).unlink()
    leave_text(database)
    lock.sign()
    assert refusal(database).trouble is FileTrouble.IN_USE
    assert text_of(database)["host"] == socket.gethostname()
    lock.release()


def test_link_to_a_list_is_that_list(tmp_path: Path) -> None:
    database, link = tmp_path / "customers.db", tmp_path / "desktop.db"
    database.touch()
    try:
        link.symlink_to(database)
    except OSError:
        pytest.skip("this account may not make links")
    with InstanceLock(database):
        assert refusal(link).trouble is FileTrouble.IN_USE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither")
def test_lock_file_that_is_a_link_or_a_pipe_is_not_written_into(tmp_path: Path) -> None:
    database, precious = tmp_path / "customers.db", tmp_path / "precious.txt"
    precious.write_text("mine", "utf-8")
    lock_file(database).symlink_to(precious)
    assert _blocked(database)
    assert precious.read_text("utf-8") == "mine"
    precious.unlink()
    assert _blocked(database)
    assert not precious.exists()
    lock_file(database).unlink()
    os.mkfifo(lock_file(database))
    assert _blocked(database)


def test_folder_with_the_name_of_the_lock_file_is_named(tmp_path: Path) -> None:
    database = tmp_path / "customers.db"
    lock_file(database).mkdir()
    assert _blocked(database)


def _blocked(database: Path) -> bool:
    """Whether it is told that what has the lock file's name is none."""
    error = refusal(database)
    return error.trouble is FileTrouble.BESIDE_BLOCKED and error.facts["beside"] == lock_file(database)


def test_missing_folder_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "away" / "customers.db").trouble is FileTrouble.FOLDER_MISSING


def test_too_long_a_name_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / ("a" * 252)).trouble is FileTrouble.NAME_TOO_LONG


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that nobody can write in")
def test_folder_without_the_right_to_write_is_told() -> None:
    error = refusal(Path("/sys/customers.db"))
    assert (error.trouble, error.facts["folder"]) == (FileTrouble.READ_ONLY, Path("/sys"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.parametrize(("of_list", "of_lock"), [(0o600, 0o600), (0o660, 0o660), (0o644, 0o644), (0o400, 0o600)])
def test_whoever_may_change_the_list_may_lock_it(tmp_path: Path, of_list: int, of_lock: int) -> None:
    database = tmp_path / "customers.db"
    database.touch()
    database.chmod(of_list)
    with InstanceLock(database):
        assert lock_file(database).stat().st_mode & 0o777 == of_lock


def test_lock_holds_where_its_holder_has_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError("no such number")

    monkeypatch.setattr(getpass, "getuser", nameless)
    with InstanceLock(tmp_path / "customers.db"):
        facts = refusal(tmp_path / "customers.db").facts
    assert (facts["user"], facts["program"]) == ("", "Custlist")


def test_file_system_without_locks_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unable(_: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("custlist_desktop.system.locks.take_kernel_lock", unable)
    assert refusal(tmp_path / "customers.db").trouble is FileTrouble.NO_LOCKS


def test_windows_locks_a_byte_behind_the_text_so_that_others_can_read_it(tmp_path: Path) -> None:
    class StandIn:
        LK_NBLCK = 2
        asked: tuple[int, int, int] | None = None

        def locking(self, fd: int, mode: int, nbytes: int, /) -> None:
            self.asked = (os.lseek(fd, 0, os.SEEK_CUR), mode, nbytes)

    locker = StandIn()
    with (tmp_path / "customers.db.lock").open("w+b") as file:
        lock_byte(file.fileno(), locker)
    assert locker.asked == (1 << 30, 2, 1)
