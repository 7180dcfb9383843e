"""What the window says of errors: what happened, to what, and what to do next."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.ui.error_sentences import error_sentence


def test_list_that_another_program_writes_names_nobody_whom_nobody_knows(tmp_path: Path) -> None:
    path = tmp_path / "customers.db"
    with closing(sqlite3.connect(path)) as other, closing(sqlite3.connect(path, timeout=0)) as own:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError) as busy:
            own.execute("CREATE TABLE t (x)")
    said = error_sentence(engine_error(busy.value, path))
    assert said == f"Another program is using {path}. Close it there and try again."


def test_list_that_a_colleague_has_open_names_the_colleague() -> None:
    error = DatabaseFileError(FileTrouble.IN_USE, Path("a.db"), user="Ada", host="ESTIMATING-2")
    assert "by Ada on ESTIMATING-2" in error_sentence(error)
