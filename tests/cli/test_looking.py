"""Commands that look work wherever the list is; those that change it refuse where that could damage it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from custlist_desktop.cli import main
from custlist_desktop.cli.looking import looked_at
from custlist_desktop.database.log_state import LogState, Stage, index_path, log_path, mark_of, write_state
from custlist_desktop.database.replacing import prepared_path
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.services.account.users import system_user_name
from tests.helpers.crashed_list import crashed
from tests.helpers.folders import contents
from tests.helpers.open_list import opened

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def on_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Path:
    """A list on a network drive."""
    path = tmp_path / "office" / "customers.db"
    assert main(["sample", "--database", str(path), "--customers", "3", "--estimates", "0"]) == 0
    (path.parent / "customers.db.lock").unlink()
    capsys.readouterr()

    def drive(asked: Path) -> str | None:
        return "server:/office" if path.parent in asked.parents else None

    monkeypatch.setattr("custlist_desktop.database.reading.network_drive", drive)
    return path


def test_looking_reads_a_private_copy_and_leaves_nothing_on_the_drive(on_network: Path, capsys: Capture) -> None:
    before = {file.name: file.read_bytes() for file in on_network.parent.iterdir()}
    out = on_network.parents[1]
    assert main(["search", "--database", str(on_network), ""]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert main(["show", "--database", str(on_network), "1"]) == 0
    assert main(["export", "--database", str(on_network), str(out / "all.csv")]) == 0
    assert main(["backup", "--database", str(on_network), str(out / "copy.db")]) == 0
    assert main(["users", "list", "--database", str(on_network)]) == 0
    assert {file.name: file.read_bytes() for file in on_network.parent.iterdir()} == before


def test_log_that_may_be_another_lists_is_not_left_out_in_silence(
    on_network: Path, tmp_path: Path, capsys: Capture
) -> None:
    own, copy = tmp_path / "own" / "customers.db", tmp_path / "copy.db"
    assert main(["sample", "--database", str(own), "--customers", "20", "--estimates", "0"]) == 0
    crashed(own)
    for path_of in (Path, log_path):
        shutil.copyfile(path_of(own), path_of(on_network))
    assert main(["backup", "--database", str(on_network), str(copy)]) == 2
    assert "may be another list's" in capsys.readouterr().err
    assert not copy.exists()


@pytest.fixture
def sample(tmp_path: Path, capsys: Capture) -> Path:
    """A closed list on a disk of this computer."""
    path = tmp_path / "own" / "customers.db"
    assert main(["sample", "--database", str(path), "--customers", "20", "--estimates", "0"]) == 0
    capsys.readouterr()
    return path


def _look_in_every_way(path: Path, out: Path) -> None:
    owner = ["--user", system_user_name()]
    looks = (
        ["search", *owner, ""],
        ["show", *owner, "20"],
        ["export", *owner, str(out / "all.csv")],
        ["backup", *owner, str(out / "copy.db")],
        ["users", "list"],
    )
    for look in looks:
        assert main([*look, "--database", str(path)]) == 0, look


def test_looking_at_a_closed_list_leaves_nothing_beside_it(sample: Path, tmp_path: Path) -> None:
    before = contents(sample.parent)
    _look_in_every_way(sample, tmp_path)
    assert contents(sample.parent) == before


def test_looking_at_a_list_of_a_killed_program_leaves_nothing_beside_it(
    sample: Path, tmp_path: Path, capsys: Capture
) -> None:
    crash = crashed(sample)
    index_path(sample).unlink(missing_ok=True)
    before = contents(sample.parent)
    _look_in_every_way(sample, tmp_path)
    assert contents(sample.parent) == before
    capsys.readouterr()
    assert main(["search", "--user", system_user_name(), "--database", str(sample), "Saved last"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(crash.saved)


def test_an_exchange_that_was_cut_short_is_said_and_left_as_it_is(
    sample: Path, tmp_path: Path, capsys: Capture
) -> None:
    prepared_path(sample).write_bytes(b"half a list")
    before = contents(sample.parent)
    _look_in_every_way(sample, tmp_path)
    assert contents(sample.parent) == before
    assert capsys.readouterr().err.count("this is still the old one.") == 5

    write_state(sample, LogState(Stage.RESTORING, mark_of(sample)))
    assert main(["search", "--user", system_user_name(), "--database", str(sample), ""]) == 0
    assert "this is the other one." in capsys.readouterr().err


def test_looking_at_an_open_list_makes_no_other_file(sample: Path, tmp_path: Path) -> None:
    with opened(sample) as open_list:
        open_list.add(company="Gagné")
        before = set(contents(sample.parent))
        look = [sys.executable, "-m", "custlist_desktop.cli", "search", "--user", open_list.owner.name]
        look += ["--database", str(sample), "Gagné"]
        said = subprocess.run(look, capture_output=True, text=True, check=False, timeout=60)
        assert (said.returncode, "Gagné" in said.stdout) == (0, True)
        assert set(contents(sample.parent)) == before


def test_list_that_changes_while_it_is_read_without_a_lock_is_told(sample: Path) -> None:
    with pytest.raises(DatabaseFileError) as error, looked_at(sample), opened(sample) as open_list:
        open_list.add(company="Gagné")
    assert error.value.trouble is FileTrouble.IN_USE


def test_backup_on_a_network_drive_is_restored(on_network: Path, tmp_path: Path, capsys: Capture) -> None:
    own = tmp_path / "own" / "customers.db"
    assert main(["sample", "--database", str(own), "--customers", "5", "--estimates", "0"]) == 0
    assert main(["restore", str(on_network), "--other-list", "--database", str(own)]) == 0
    assert f"Restored {own} from {on_network}" in capsys.readouterr().out
    assert main(["search", "--database", str(own), ""]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3


def test_changing_is_refused_before_anything_is_written(on_network: Path, capsys: Capture) -> None:
    before = {file.name: file.read_bytes() for file in on_network.parent.iterdir()}
    for command in ("sample",), ("users", "reset-password"):
        assert main([*command, "--database", str(on_network)]) == 2
        said = capsys.readouterr().err
        assert "is on a network drive, where writing can damage it without anyone noticing." in said
        assert "Copy the list to a disk of this computer" in said
    assert {file.name: file.read_bytes() for file in on_network.parent.iterdir()} == before
