"""What the window says of errors: what happened, to what, and what to do next."""

from contextlib import closing
from pathlib import Path

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.domain.errors import OUTSIDE_TROUBLES, DatabaseFileError, FileTrouble
from custlist_desktop.ui.error_sentences import error_sentence, why_not_saved


def test_list_that_another_program_writes_names_nobody_whom_nobody_knows(tmp_path: Path) -> None:
    path = tmp_path / "customers.db"
    with closing(engine.connect(path)) as other, closing(engine.connect(path, wait=0)) as own:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(engine.Error) as busy:
            own.execute("CREATE TABLE t (x)")
    said = error_sentence(engine_error(busy.value, path))
    assert said == f"Another program is using {path}. Close it there and try again."


def test_list_that_a_colleague_has_open_names_the_colleague() -> None:
    error = DatabaseFileError(FileTrouble.IN_USE, Path("a.db"), user="Ada", host="ESTIMATING-2")
    assert "by Ada on ESTIMATING-2" in error_sentence(error)


def test_damaged_list_has_one_way_on_which_the_window_has(tmp_path: Path) -> None:
    said = error_sentence(DatabaseFileError(FileTrouble.DAMAGED, tmp_path / "my list.db"))
    assert str(tmp_path / "my list.db") in said
    assert "See What Can Be Done" in said
    assert "custlist restore" not in said, "that is the shell's way"


def test_drive_is_asked_about_only_where_the_file_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "customers.db"
    error = DatabaseFileError(FileTrouble.UNREADABLE, path, reason="SQLITE_PROTOCOL")
    assert "Is its drive connected?" in error_sentence(error)
    path.write_bytes(b"")
    said = error_sentence(error)
    assert "connected" not in said
    assert "SQLITE_PROTOCOL" in said


@pytest.mark.parametrize("trouble", sorted({FileTrouble.DISK_FULL, *OUTSIDE_TROUBLES}))
def test_why_nothing_was_saved_is_said_once_and_in_a_few_words(trouble: FileTrouble) -> None:
    said = why_not_saved(DatabaseFileError(trouble, Path("/home/hannah/.local/share/Custlist/customers.db")))
    assert "saved" not in said
    assert len(said) < 50


def test_why_nothing_was_saved_is_the_whole_sentence_of_other_errors() -> None:
    error = DatabaseFileError(FileTrouble.READ_ONLY, Path("customers.db"))
    assert why_not_saved(error) == error_sentence(error)
