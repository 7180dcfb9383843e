"""The command ``custlist restore``: what it says, and when it refuses."""

import sys
from contextlib import closing
from datetime import UTC, date, datetime
from io import StringIO
from pathlib import Path
from random import Random
from typing import Final

import pytest

from custlist_desktop.cli import main
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.backup import back_up
from custlist_desktop.database.reader import open_reader
from custlist_desktop.services.account.known_users import known_users
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.system.locks import InstanceLock
from tests.helpers.open_list import opened
from tests.helpers.terminal import Terminal

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "own" / "customers.db"
    assert main(["sample", "--database", str(path), "--customers", "4", "--estimates", "2"]) == 0
    return path


@pytest.fixture
def backup(database: Path, tmp_path: Path) -> Path:
    path = tmp_path / "backup.db"
    assert main(["backup", "--database", str(database), str(path)]) == 0
    assert main(["sample", "--database", str(database), "--customers", "3", "--estimates", "0"]) == 0
    return path


def _restored(database: Path, backup: Path, *more: str) -> int:
    return main(["restore", str(backup), "--database", str(database), *more])


def _customers(database: Path, capsys: Capture) -> int:
    capsys.readouterr()
    assert main(["search", "", "--database", str(database)]) == 0
    return len(capsys.readouterr().out.splitlines())


def test_backup_of_another_list_takes_its_place_only_where_it_is_asked_to(
    database: Path, backup: Path, tmp_path: Path, capsys: Capture
) -> None:
    """The samples of two lists are alike: the lists are told apart by their tags."""
    other, copy = tmp_path / "other" / "customers.db", tmp_path / "other.db"
    assert main(["sample", "--database", str(other), "--customers", "9", "--estimates", "0"]) == 0
    assert main(["backup", "--database", str(other), str(copy)]) == 0
    before = database.read_bytes()
    assert _restored(database, copy) == 2
    assert "--other-list" in capsys.readouterr().err
    assert database.read_bytes() == before
    for source, customers in ((copy, 9), (backup, 4)):
        assert _restored(database, source, "--other-list") == 0
        told = capsys.readouterr().out
        assert "The backup is of another list" in told
        assert "passwords are the backup's" in told
        assert _customers(database, capsys) == customers


def test_restore_says_what_it_did_and_where_the_old_list_is(database: Path, backup: Path, capsys: Capture) -> None:
    capsys.readouterr()
    assert _restored(database, backup) == 0
    first, second, users = capsys.readouterr().out.splitlines()
    assert users == "Users, roles and passwords stay as they were before."
    assert first == f"Restored {database} from {backup}, and checked it."
    kept = Path(second.removeprefix("The list from before is kept as ").removesuffix("."))
    assert _customers(database, capsys) == 4
    assert _customers(kept, capsys) == 7


def test_list_that_is_open_is_not_replaced(database: Path, backup: Path, capsys: Capture) -> None:
    with InstanceLock(database, "Custlist"):
        capsys.readouterr()
        assert _restored(database, backup) == 2
        assert "is open in" in capsys.readouterr().err
    assert _customers(database, capsys) == 7


def test_backup_that_is_no_list_is_refused(database: Path, tmp_path: Path, capsys: Capture) -> None:
    wrong = tmp_path / "letter.txt"
    wrong.write_text("Dear Sir")
    capsys.readouterr()
    assert _restored(database, wrong) == 2
    assert str(wrong) in capsys.readouterr().err
    assert _customers(database, capsys) == 4


def _damage(database: Path) -> None:
    data = database.read_bytes()
    database.write_bytes(data[:100] + Random(1).randbytes(len(data) - 100))


def test_damaged_list_needs_the_next_number(database: Path, backup: Path, capsys: Capture) -> None:
    _damage(database)
    before = database.read_bytes()
    capsys.readouterr()
    assert _restored(database, backup) == 2
    assert "--next-number" in capsys.readouterr().err
    assert database.read_bytes() == before
    assert _restored(database, backup, "--next-number", "99") == 0
    assert "Not all of today's proposals and history can be read" in capsys.readouterr().out
    assert _customers(database, capsys) == 4


def test_list_that_is_missing_is_made_from_the_backup(database: Path, backup: Path, capsys: Capture) -> None:
    database.unlink()
    assert _restored(database, backup) == 0
    assert _customers(database, capsys) == 4


def test_list_itself_is_no_backup_of_it(database: Path, capsys: Capture) -> None:
    capsys.readouterr()
    assert _restored(database, database) == 2
    assert "the customer list itself" in capsys.readouterr().err


def _next_number(database: Path) -> str:
    with opened(database) as open_list:
        open_list.calendar.last = datetime.now(UTC)
        return open_list.new_estimate().content.number


@pytest.mark.parametrize("given", ["120", "E-{year}-0120", "e-{year}-120"])
def test_next_estimate_gets_the_number_that_was_given(database: Path, backup: Path, given: str) -> None:
    _damage(database)
    assert _restored(database, backup, "--next-number", given.format(year=date.today().year)) == 0
    assert _next_number(database) == f"E-{date.today().year}-0120"


@pytest.mark.parametrize("given", ["abc", "0", "-5", "12x", "", "E-1999-0120", "S-2026-0099"])
def test_number_that_fits_no_pattern_is_refused(database: Path, backup: Path, given: str, capsys: Capture) -> None:
    _damage(database)
    before = database.read_bytes()
    capsys.readouterr()
    assert _restored(database, backup, f"--next-number={given}") == 2
    said = capsys.readouterr().err
    assert f"such as E-{date.today().year}-" in said
    assert "Nothing was changed." in said
    assert database.read_bytes() == before


def test_number_that_is_not_needed_is_said_to_be_left_out(database: Path, backup: Path, capsys: Capture) -> None:
    assert _restored(database, backup, "--next-number", "500") == 0
    assert "--next-number was not used" in capsys.readouterr().out


def test_number_before_the_backups_own_is_refused(database: Path, backup: Path, capsys: Capture) -> None:
    with opened(database) as open_list:
        open_list.calendar.last = datetime.now(UTC)
        open_list.new_estimate()
        open_list.new_estimate()
    newer = backup.with_name("newer.db")
    back_up(database, newer)
    _damage(database)
    capsys.readouterr()
    assert _restored(database, newer, "--user", "root", "--next-number", "1") == 2
    assert f"E-{date.today().year}-0003 or more can" in capsys.readouterr().err


def test_number_is_asked_for_again_until_it_can_be_used(
    database: Path, backup: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    _damage(database)
    capsys.readouterr()
    monkeypatch.setattr(sys, "stdin", Terminal("\nabc\n0\n120\n"))
    assert _restored(database, backup) == 0
    assert capsys.readouterr().err.count("Number of the next estimate") == 4
    assert _next_number(database) == f"E-{date.today().year}-0120"


def test_whoever_ends_the_question_keeps_the_list_as_it_was(
    database: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _damage(database)
    before = database.read_bytes()
    monkeypatch.setattr(sys, "stdin", Terminal("abc\n"))
    assert _restored(database, backup) == 130
    assert database.read_bytes() == before
    assert not [each for each in database.parent.iterdir() if "restored" in each.name]


def _backup_of(kind: str, folder: Path) -> Path:
    """What is no backup that can be used."""
    path = folder / f"{kind}.db"
    content = {"missing": None, "text": b"Dear Sir", "empty": b"", "damaged": b"SQLite format 3\0" + b"\0" * 4096}
    if kind == "folder":
        path.mkdir()
    elif (written := content[kind]) is not None:
        path.write_bytes(written)
    return path


@pytest.mark.parametrize("kind", ["missing", "text", "empty", "damaged", "folder"])
def test_backup_that_can_not_be_used_is_named_and_not_the_list(
    database: Path, tmp_path: Path, kind: str, capsys: Capture
) -> None:
    backup = _backup_of(kind, tmp_path)
    capsys.readouterr()
    assert _restored(database, backup) == 2
    said = capsys.readouterr().err
    assert str(backup) in said
    assert "backup" in said.removeprefix(str(backup))
    assert "--database" not in said


def test_list_that_is_missing_is_said_to_be_named_by_its_option(tmp_path: Path, capsys: Capture) -> None:
    assert main(["search", "roof", "--database", str(tmp_path / "none.db")]) == 2
    assert "--database" in capsys.readouterr().err


_PASSWORD: Final = "new and long enough"


def _users(database: Path) -> dict[str, tuple[str, bool, bool]]:
    """Each user's role, whether it is active, and whether it has a password."""
    with closing(open_reader(FileAddress(database))) as reader:
        return {user.name: (user.role, user.active, user.password_hash is not None) for user in known_users(reader)}


def _change_users(database: Path) -> None:
    """Gives the only user a password, and adds one."""
    with opened(database) as open_list:
        key = open_list.owner.user_id
        assert key is not None
        open_list.users.set_password(open_list.owner, key, hash_password(_PASSWORD))


def test_users_roles_and_passwords_stay_as_they_are_today(
    database: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _change_users(database)
    today = _users(database)
    assert today != _users(backup)
    owner = next(name for name, (_, _, has_password) in today.items() if has_password)
    monkeypatch.setattr(sys, "stdin", StringIO(f"{_PASSWORD}\n"))
    assert _restored(database, backup, "--user", owner, "--password-stdin") == 0
    assert _users(database) == today


def test_passwords_of_the_backup_are_said_where_todays_list_cant_be_read(
    database: Path, backup: Path, capsys: Capture
) -> None:
    _change_users(database)
    _damage(database)
    assert _restored(database, backup, "--next-number", "99") == 0
    assert "Users, roles and passwords are the backup's" in capsys.readouterr().out
    assert _users(database) == _users(backup)
