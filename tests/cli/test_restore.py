"""The command ``custlist restore``: what it says, and when it refuses."""

from pathlib import Path
from random import Random

import pytest

from custlist_desktop.cli import main
from custlist_desktop.system.locks import InstanceLock

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


def test_restore_says_what_it_did_and_where_the_old_list_is(database: Path, backup: Path, capsys: Capture) -> None:
    capsys.readouterr()
    assert _restored(database, backup) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == f"Restored {database} from {backup}, and checked it."
    kept = Path(second.removeprefix("The list as it was before is kept as ").removesuffix("."))
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
    assert _restored(database, backup, "--next-number", "S-2026-0099") == 0
    assert _customers(database, capsys) == 4


def test_list_that_is_missing_is_made_from_the_backup(database: Path, backup: Path, capsys: Capture) -> None:
    database.unlink()
    assert _restored(database, backup) == 0
    assert _customers(database, capsys) == 4


def test_list_itself_is_no_backup_of_it(database: Path, capsys: Capture) -> None:
    capsys.readouterr()
    assert _restored(database, database) == 2
    assert "the customer list itself" in capsys.readouterr().err
