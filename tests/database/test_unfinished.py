"""Copies that a killed program never finished are removed; those at work are not."""

import os
import time
from contextlib import closing
from pathlib import Path

from custlist_desktop.database import engine
from custlist_desktop.database.backup import folder_made_for
from custlist_desktop.database.unfinished import sweep_unfinished


def aged(path: Path, content: bytes = b"") -> Path:
    if content or not path.exists():
        path.write_bytes(content)
    an_hour_ago = time.time() - 3600
    os.utime(path, (an_hour_ago, an_hour_ago))
    return path


def test_unfinished_copies_go_and_all_else_stays(tmp_path: Path) -> None:
    for name in ("empty.db.unfinished", "cut.db.unfinished-journal"):
        aged(tmp_path / name)
    aged(tmp_path / "cut.db.unfinished", b"SQLite format 3\x00" + b"\xff" * 300)
    aged(tmp_path / "monday.db", b"a copy")
    (tmp_path / "young.db.unfinished").touch()
    sweep_unfinished(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["monday.db", "young.db.unfinished"]


def test_copy_that_is_being_made_or_checked_stays(tmp_path: Path) -> None:
    path = tmp_path / "monday.db.unfinished"
    with closing(engine.connect(path)) as copy:
        copy.execute("CREATE TABLE page (number)")
        aged(path)
        for lock in ("BEGIN IMMEDIATE", "BEGIN"):
            copy.execute(lock)
            copy.execute("SELECT * FROM page").fetchall()
            sweep_unfinished(tmp_path)
            assert path.exists()
            copy.execute("ROLLBACK")
    sweep_unfinished(tmp_path)
    assert not path.exists()


def test_the_next_copy_that_the_program_makes_removes_them(tmp_path: Path) -> None:
    (tmp_path / "customers.db").touch()
    folder = tmp_path / "backups"
    folder.mkdir()
    aged(folder / "monday.db.unfinished")
    with folder_made_for(folder / "tuesday.db", tmp_path / "customers.db"):
        assert list(folder.iterdir()) == []


def test_folder_that_is_not_there_has_nothing_to_sweep(tmp_path: Path) -> None:
    sweep_unfinished(tmp_path / "backups")
    assert list(tmp_path.iterdir()) == []
