"""Whether a list is whole: told of a sound one, of one with a damaged page, and of none at all."""

import shutil
from contextlib import closing
from pathlib import Path

from custlist_desktop.database import engine
from custlist_desktop.database.backup import back_up
from custlist_desktop.database.reading import is_whole

PAGE = 4096


def test_a_sound_list_is_whole(sample_list_path: Path) -> None:
    assert is_whole(sample_list_path) is True


def test_a_list_with_a_damaged_page_is_not(sample_list_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "customers.db"
    shutil.copyfile(sample_list_path, path)
    pages = path.stat().st_size // PAGE
    with path.open("r+b") as file:
        for page in range(pages // 2, pages // 2 + 20):
            file.seek(page * PAGE)
            file.write(b"\xff" * PAGE)

    assert is_whole(path) is False


def test_nobody_knows_of_a_list_that_is_not_there(tmp_path: Path) -> None:
    assert is_whole(tmp_path / "customers.db") is None


def test_a_list_whose_search_is_damaged_is_backed_up(sample_list_path: Path, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(sample_list_path, tmp_path / "customers.db"))
    with closing(engine.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM customer_search_data")

    assert back_up(path, tmp_path / "backup.db") > 0
