"""``custlist users``: who may sign in, and a new password for an Account Owner who forgot it."""

import getpass
import io
import os
import sys
from contextlib import closing
from pathlib import Path
from shutil import copyfile

import pytest

from custlist_desktop.cli import main
from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.reader import open_reader
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.account.known_users import KnownUser, known_users
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.system.locks import InstanceLock
from tests.helpers.open_list import opened
from tests.helpers.terminal import Terminal

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def path(new_list_path: Path, tmp_path: Path) -> Path:
    """A list with the Owner Dana, who has a password, and the Estimator Elena Ruiz."""
    path = Path(copyfile(new_list_path, tmp_path / "customers.db"))
    with opened(path) as office:
        office.users.rename(office.owner, office.owner.user_id, "Dana", "", 1)
        office.users.set_password(office.owner, office.owner.user_id, hash_password("forgotten"))
    return path


def run(path: Path, *words: str) -> int:
    """Runs the command on the file."""
    return main(["users", *words, "--database", str(path)])


def refusal(capsys: Capture, path: Path, *words: str) -> str:
    """The one sentence with which it refuses; the list is as it was."""
    capsys.readouterr()
    before = path.read_bytes()
    assert run(path, *words) == 2
    printed = capsys.readouterr().err
    assert printed.endswith(".\n")
    assert path.read_bytes() == before
    return printed.splitlines()[-1]


def dana(path: Path) -> KnownUser:
    """The Owner as the file has her now."""
    with closing(open_reader(FileAddress(path))) as reader:
        return known_users(reader)[0]


def add_owner(path: Path, name: str) -> None:
    with opened(path) as office:
        office.users.add(office.owner, name, Role.ACCOUNT_OWNER)


def test_list_names_who_may_sign_in_and_asks_nobody(path: Path, capsys: Capture) -> None:
    with opened(path) as office:
        left = office.users.add(office.owner, "Max", Role.ESTIMATOR)
        office.users.set_active(office.owner, left.id, active=False)
    assert run(path, "list") == 0
    assert capsys.readouterr().out == "Dana        Account Owner\nElena Ruiz  Estimator\n"


def test_a_sole_owner_s_password_is_set_anew(path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("new words\n"))
    assert run(path, "reset-password", "--password-stdin") == 0
    assert capsys.readouterr().out.startswith("Dana signs in with the new password from now on.")
    assert dana(path).fits("new words")
    assert not dana(path).fits("forgotten")


def test_it_is_typed_twice(path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(("new words", "new word", "new words", "new words", "", "", "  ", "  "))
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: next(answers))
    assert refusal(capsys, path, "reset-password") == "The two passwords don't match; nothing was changed. Try again."
    assert run(path, "reset-password") == 0
    assert dana(path).fits("new words")
    for _ in range(2):
        assert "Spaces alone" in refusal(capsys, path, "reset-password")


def test_the_journal_says_who_and_never_what(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("new words"))
    monkeypatch.setenv("LOGNAME", "nobody-known")
    assert run(path, "reset-password", "--user", "DANA", "--password-stdin") == 0
    with closing(engine.connect(path)) as connection:
        entries = connection.execute("SELECT * FROM journal WHERE action = 'reset_password'").fetchall()
    assert len(entries) == 1
    assert "nobody-known" in entries[0]
    assert None in entries[0][:4]  # no user of the list did it
    assert not [value for value in entries[0] if "argon2" in str(value) or "new words" in str(value)]


def test_an_estimator_asks_an_owner(path: Path, capsys: Capture) -> None:
    sentence = refusal(capsys, path, "reset-password", "--user", "Elena Ruiz", "--password-stdin")
    assert sentence == "Elena Ruiz is an Estimator; an Account Owner sets that password in the window, in Users."


def test_among_several_owners_one_is_named(path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    add_owner(path, "Otto")
    assert "the Account Owners are Dana, Otto." in refusal(capsys, path, "reset-password", "--password-stdin")
    assert "Max isn't an active user" in refusal(capsys, path, "reset-password", "--user", "Max")
    monkeypatch.setattr(sys, "stdin", io.StringIO("new words"))
    assert run(path, "reset-password", "--user", "Dana", "--password-stdin") == 0


def test_it_waits_until_the_window_is_closed(path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("new words"))
    with InstanceLock(path):
        assert "close it there" in refusal(capsys, path, "reset-password", "--password-stdin")
    assert dana(path).fits("forgotten")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may write everything")
def test_who_may_not_write_the_file_may_not_reset(
    path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.chmod(0o444)
    monkeypatch.setattr(sys, "stdin", io.StringIO("new words"))
    assert "can't be written" in refusal(capsys, path, "reset-password", "--password-stdin")


def test_nobody_there_and_nothing_to_read_is_told(
    path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert "use a terminal, or --password-stdin" in refusal(capsys, path, "reset-password")
    assert "has no password" in refusal(capsys, path, "reset-password", "--password-stdin")


def test_a_list_that_is_not_there_is_not_made(path: Path, capsys: Capture) -> None:
    away = path.with_name("away.db")
    assert main(["users", "list", "--database", str(away)]) == 2
    assert main(["users", "reset-password", "--database", str(away)]) == 2
    assert "is not there" in capsys.readouterr().err
    assert not away.exists()
