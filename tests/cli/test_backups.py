"""Backing up to the chosen folders, and the list of backups, from a shell."""

import json
from pathlib import Path

import pytest

from custlist_desktop.cli import main
from custlist_desktop.services.backups.service import BackupService
from tests.helpers.open_list import opened

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def database(tmp_path: Path, capsys: Capture) -> str:
    path = str(tmp_path / "customers.db")
    assert main(["sample", "--database", path, "--customers", "3", "--estimates", "1"]) == 0
    capsys.readouterr()
    return path


def test_backups_are_made_and_listed(database: str, capsys: Capture) -> None:
    assert main(["backups", "--database", database]) == 0
    assert "no backup yet" in capsys.readouterr().err
    assert main(["backup", "--database", database]) == 0
    assert "checked the copy" in capsys.readouterr().out
    assert main(["backups", "--database", database]) == 0
    assert "3 customers  1 estimate" in capsys.readouterr().out
    assert main(["backups", "--json", "--database", database]) == 0
    [told] = json.loads(capsys.readouterr().out)
    assert (told["reason"], told["customers"], told["trouble"]) == ("by_hand", 3, None)


def test_a_backup_that_cant_be_read_and_a_folder_that_is_gone_are_told(
    database: str, tmp_path: Path, capsys: Capture
) -> None:
    with opened(Path(database)) as open_list:
        (tmp_path / "safe").mkdir()
        BackupService(open_list.ledger).choose_second(open_list.owner, tmp_path / "safe")
    user = ["--user", open_list.owner.name]
    assert main(["backup", "--database", database, *user]) == 0
    assert len(list((tmp_path / "safe").iterdir())) == 1
    (tmp_path / "safe").rename(tmp_path / "away")
    assert main(["backup", "--database", database, *user]) == 1
    assert "Not backed up to" in capsys.readouterr().out
    assert main(["backups", "--database", database, *user]) == 1
    assert "not connected" in capsys.readouterr().err
    for path in (tmp_path / "backups").glob("*.db"):
        path.write_bytes(path.read_bytes()[:4096])
    assert main(["backups", "--database", database, *user]) == 1
    assert capsys.readouterr().out.count("can't be read") == 2


def test_an_estimator_backs_up_but_copies_nothing_elsewhere(database: str, tmp_path: Path, capsys: Capture) -> None:
    with opened(Path(database)) as open_list:
        user = ["--user", open_list.estimator.name]
    assert main(["backup", "--database", database, *user]) == 0
    assert main(["backup", "--database", database, *user, str(tmp_path / "copy.db")]) == 2
    assert not (tmp_path / "copy.db").exists()
    assert "Only an Account Owner can copy the list" in capsys.readouterr().err


def test_too_little_space_is_told_with_how_far_back_copies_reach(
    database: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["backup", "--database", database]) == 0
    monkeypatch.setattr("custlist_desktop.services.backups.looking.free_bytes", lambda _folder: 0)
    assert main(["backups", "--database", database]) == 0
    told = capsys.readouterr().err
    assert "more than the" in told
    assert "They reach back 0 days." in told


def test_a_file_in_the_place_of_the_folder_is_named(database: str, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "backups").write_text("mine")
    assert main(["backup", "--database", database]) == 1
    assert "something else has this name" in capsys.readouterr().out
    assert (tmp_path / "backups").read_text() == "mine"
