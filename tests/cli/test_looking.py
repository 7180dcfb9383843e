"""Commands that look work wherever the list is; those that change it refuse where that could damage it."""

import shutil
from pathlib import Path

import pytest

from custlist_desktop.cli import main
from custlist_desktop.database.log_state import log_path
from tests.helpers.crashed_list import crashed

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


def test_backup_on_a_network_drive_is_restored(on_network: Path, tmp_path: Path, capsys: Capture) -> None:
    own = tmp_path / "own" / "customers.db"
    assert main(["sample", "--database", str(own), "--customers", "5", "--estimates", "0"]) == 0
    assert main(["restore", str(on_network), "--database", str(own)]) == 0
    assert f"Restored {own} from {on_network}" in capsys.readouterr().out
    assert main(["search", "--database", str(own), ""]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3


def test_changing_is_refused_before_anything_is_written(on_network: Path, capsys: Capture) -> None:
    before = {file.name: file.read_bytes() for file in on_network.parent.iterdir()}
    for command in ("sample",), ("users", "reset-password"):
        assert main([*command, "--database", str(on_network)]) == 2
        said = capsys.readouterr().err
        assert "is on a network drive, where writing can damage it; copy the list to a disk of this computer" in said
    assert {file.name: file.read_bytes() for file in on_network.parent.iterdir()} == before
