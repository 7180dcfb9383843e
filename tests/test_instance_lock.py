"""One program at a time changes a customer list, and the second is told by whom it is open."""

import getpass
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.instance_lock import InstanceLock

_HOLD = """
import sys
from pathlib import Path
from custlist_desktop.instance_lock import InstanceLock
lock = InstanceLock(Path(sys.argv[1]), "custlist elsewhere")
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def other_process_holding(database: Path) -> "Iterator[subprocess.Popen[str]]":
    """Another process that holds the lock until it is killed."""
    command = [sys.executable, "-c", _HOLD, str(database)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "held\n"
            yield process
        finally:
            process.kill()


def refusal(database: Path) -> DatabaseFileError:
    with pytest.raises(DatabaseFileError) as refused:
        InstanceLock(database).acquire()
    return refused.value


def test_lock_is_given_back_and_leaves_nothing_behind(tmp_path: Path) -> None:
    database = tmp_path / "customers.db"
    with InstanceLock(database):
        assert (tmp_path / "customers.db.lock").exists()
    assert list(tmp_path.iterdir()) == []
    with InstanceLock(database):
        pass


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
    with other_process_holding(database) as process:
        error = refusal(database)
        assert error.trouble is FileTrouble.IN_USE
        assert error.path == database
        assert error.facts["user"] == getpass.getuser()
        assert error.facts["program"] == "custlist elsewhere"
        assert error.facts["pid"] == process.pid
        assert error.facts["host"]


@pytest.mark.parametrize("said", ["", "{", "[]", '{"pid": 1, "host": "elsewhere", "user": "an old one"}', None])
def test_what_is_said_of_another_process_is_not_believed(tmp_path: Path, said: str | None) -> None:
    database = tmp_path / "customers.db"
    with InstanceLock(database):
        holder = tmp_path / "customers.db.lock.json"
        holder.unlink()
        if said is not None:
            holder.write_text(said, "utf-8")
        facts = refusal(database).facts
    assert facts["user"] is None
    assert facts["pid"] == os.getpid()
    assert facts["program"]


def test_lock_of_a_killed_program_is_taken_over(tmp_path: Path) -> None:
    database = tmp_path / "customers.db"
    with other_process_holding(database) as process:
        process.kill()
        process.wait()
        assert (tmp_path / "customers.db.lock").exists()
        with InstanceLock(database):
            assert refusal(database).facts["pid"] == os.getpid()


def test_link_to_a_list_is_that_list(tmp_path: Path) -> None:
    database, link = tmp_path / "customers.db", tmp_path / "desktop.db"
    database.touch()
    try:
        link.symlink_to(database)
    except OSError:
        pytest.skip("this account may not make links")
    with InstanceLock(database):
        assert refusal(link).trouble is FileTrouble.IN_USE


def test_missing_folder_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "away" / "customers.db").trouble is FileTrouble.FOLDER_MISSING


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that nobody can write in")
def test_folder_without_the_right_to_write_is_told() -> None:
    assert refusal(Path("/sys/customers.db")).trouble is FileTrouble.READ_ONLY


def test_lock_holds_where_its_holder_has_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError("no such number")

    monkeypatch.setattr(getpass, "getuser", nameless)
    with InstanceLock(tmp_path / "customers.db"):
        facts = refusal(tmp_path / "customers.db").facts
    assert (facts["user"], facts["program"]) == (None, "Custlist")
