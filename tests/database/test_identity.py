"""A list that another program moves, deletes, replaces or writes into while it is open: saving stops at once."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.backup import back_up
from custlist_desktop.database.log_state import log_path, state_path
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from tests.helpers.open_list import OpenList, opened

_JOB: Final = """
import sys
from pathlib import Path
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.opening import opened_beside
from custlist_desktop.models.customer import Customer
with opened_beside(FileAddress(Path(sys.argv[1]))) as file:
    rows = [{"company": "ab cd " * 500, "created_at": "", "updated_at": ""}] * 3000
    with file.transaction():
        file.insert_rows(Customer, rows)
"""


def _stopped(open_list: OpenList) -> FileTrouble:
    """Why nothing is saved; the list is as it was before it was tried."""
    count = open_list.customers.count()
    with pytest.raises(DatabaseFileError) as error:
        open_list.add(company="Too late")
    with pytest.raises(DatabaseFileError) as again:
        open_list.file.look()
    assert again.value.trouble is error.value.trouble
    assert open_list.customers.count() == count
    return error.value.trouble


def _companies(path: Path) -> list[str]:
    with closing(engine.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [name for (name,) in connection.execute("SELECT company FROM customer ORDER BY id")]


@pytest.fixture
def other(new_list_path: Path, tmp_path: Path) -> Path:
    """Another list, with one customer; ask for it before the open one, since the tables belong to the last opened."""
    path = tmp_path / "other" / "other.db"
    path.parent.mkdir()
    shutil.copyfile(new_list_path, path)
    with opened(path) as open_list:
        open_list.add(company="Of the other list")
    return path


def test_list_that_nobody_touches_is_saved(open_list: OpenList) -> None:
    open_list.add(company="Gagné")
    open_list.file.fold_log()
    open_list.file.look()
    open_list.add(company="Lavoie")


def test_moved_list_is_whole_where_it_is_now(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add(company="Gagné")
    moved = tmp_path / "elsewhere.db"
    open_list.path.rename(moved)
    assert _stopped(open_list) is FileTrouble.MOVED
    assert _companies(moved) == ["Gagné"]
    assert not log_path(open_list.path).exists()


def test_deleted_list_is_kept_as_a_copy(open_list: OpenList) -> None:
    open_list.add(company="Gagné")
    open_list.path.unlink()
    assert _stopped(open_list) is FileTrouble.MOVED
    (copy,) = (open_list.path.parent / "backups").iterdir()
    assert "as it was open" in copy.name
    assert _companies(copy) == ["Gagné"]


def test_copy_of_a_deleted_list_can_still_be_saved(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add(company="Gagné")
    open_list.path.unlink()
    _stopped(open_list)
    open_list.file.snapshot(tmp_path / "saved.db")
    assert _companies(tmp_path / "saved.db") == ["Gagné"]


def _rename_over(source: Path, target: Path) -> None:
    source.replace(target)


def _remove_and_copy(source: Path, target: Path) -> None:
    target.unlink()
    shutil.copyfile(source, target)


@pytest.mark.parametrize("replace", [_rename_over, _remove_and_copy])
def test_file_that_was_put_in_the_lists_place_stays_as_it_is(
    other: Path, open_list: OpenList, replace: Callable[[Path, Path], None]
) -> None:
    open_list.add(company="Gagné")
    theirs = other.read_bytes()
    replace(other, open_list.path)
    assert _stopped(open_list) is FileTrouble.REPLACED
    open_list.file.close()
    assert open_list.path.read_bytes() == theirs
    assert not log_path(open_list.path).exists()
    with opened(open_list.path) as again:
        assert len(again.found("Of the other list")) == 1
        again.check_file()
    (copy,) = (open_list.path.parent / "backups").iterdir()
    assert _companies(copy) == ["Gagné"]


def test_file_that_was_copied_into_the_list_is_never_destroyed(other: Path, open_list: OpenList) -> None:
    """As ``cp`` does it: the same inode, and SQLite's own way to close a list would play the log into it."""
    open_list.add(company="Gagné")
    theirs = other.read_bytes()
    open_list.path.write_bytes(theirs)
    assert _stopped(open_list) is FileTrouble.OVERWRITTEN
    open_list.file.close()
    assert open_list.path.read_bytes() == theirs
    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(open_list.path)
    assert error.value.trouble is FileTrouble.LOG_UNSURE
    assert open_list.path.read_bytes() == theirs


def test_backup_copied_over_the_open_list_is_noticed_at_closing_too(open_list: OpenList, tmp_path: Path) -> None:
    back_up(open_list.path, tmp_path / "backup.db")
    open_list.add(company="Gagné")
    backup = (tmp_path / "backup.db").read_bytes()
    open_list.path.write_bytes(backup)
    open_list.file.close()
    assert open_list.path.read_bytes() == backup


def test_another_program_that_writes_and_folds_the_log_in_is_noticed(open_list: OpenList) -> None:
    open_list.add(company="Gagné")
    with closing(engine.connect(open_list.path)) as connection:
        connection.execute("UPDATE customer SET notes = 'from outside'")
        connection.execute("PRAGMA wal_checkpoint")
    assert _stopped(open_list) is FileTrouble.OVERWRITTEN


def test_log_that_is_taken_away_is_noticed_and_nothing_is_lost(open_list: OpenList) -> None:
    open_list.add(company="Gagné")
    log_path(open_list.path).unlink()
    assert _stopped(open_list) is FileTrouble.LOG_TAKEN
    open_list.file.snapshot(open_list.path.with_name("copy.db"))
    assert _companies(open_list.path.with_name("copy.db")) == ["Gagné"]
    open_list.file.close()
    assert _companies(open_list.path) == ["Gagné"]


def test_folder_that_goes_away_and_comes_back_goes_on(open_list: OpenList, tmp_path: Path) -> None:
    folder, away = open_list.path.parent, tmp_path.with_name(f"{tmp_path.name} away")
    open_list.add(company="Gagné")
    folder.rename(away)
    assert _stopped(open_list) is FileTrouble.GONE
    away.rename(folder)
    open_list.file.look()
    open_list.add(company="Lavoie")
    open_list.file.close()
    assert _companies(open_list.path) == ["Gagné", "Lavoie"]


def test_job_in_another_process_that_folds_a_large_log_in_is_no_stranger(open_list: OpenList) -> None:
    open_list.add(company="Gagné")
    before = os.stat(open_list.path).st_mtime_ns
    subprocess.run([sys.executable, "-c", _JOB, str(open_list.path)], check=True, timeout=60)
    assert os.stat(open_list.path).st_mtime_ns != before
    open_list.add(company="Lavoie")
    assert state_path(open_list.path).exists()
