"""Commands that look work wherever the list is; those that change it refuse where that could damage it."""

from pathlib import Path

import pytest

from custlist_desktop.cli import main

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
    assert {file.name: file.read_bytes() for file in on_network.parent.iterdir()} == before


def test_changing_is_refused_before_anything_is_written(on_network: Path, capsys: Capture) -> None:
    before = {file.name: file.read_bytes() for file in on_network.parent.iterdir()}
    assert main(["sample", "--database", str(on_network)]) == 2
    said = capsys.readouterr().err
    assert "is on a network drive, where writing can damage it; copy the list to a disk of this computer" in said
    assert {file.name: file.read_bytes() for file in on_network.parent.iterdir()} == before
