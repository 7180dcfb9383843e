"""What an error of the engine means: told by SQLite's code, whichever way it came."""

from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import apsw
import pytest
from peewee import PeeweeException

from custlist_desktop.database import engine
from custlist_desktop.database.engine_errors import engine_error, is_interruption
from custlist_desktop.database.orm import ListDatabase
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble


def error_of(path: Path, sql: str, *, before: str = "") -> engine.Error:
    """What SQLite raises for a statement."""
    with closing(engine.connect(path)) as connection:
        connection.execute(before)
        with pytest.raises(engine.Error) as caught:
            connection.execute(sql)
        return caught.value


def test_a_full_file_is_a_full_disk(tmp_path: Path) -> None:
    before = "CREATE TABLE t (x); PRAGMA max_page_count = 3;"
    error = error_of(tmp_path / "a.db", "INSERT INTO t VALUES (zeroblob(100000))", before=before)

    assert engine_error(error, tmp_path / "a.db").trouble is FileTrouble.DISK_FULL


def test_an_error_of_the_disk_is_a_full_disk_only_where_it_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = apsw.exception_for(apsw.SQLITE_IOERR_SHMSIZE)

    troubles = []
    for free in (0, 10**9):
        monkeypatch.setattr("shutil.disk_usage", lambda _, free=free: SimpleNamespace(free=free))
        troubles.append(engine_error(error, tmp_path / "a.db").trouble)

    assert troubles == [FileTrouble.DISK_FULL, FileTrouble.UNREADABLE]


def test_full_disk_is_the_one_on_which_the_engine_sorts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python leaves a full one for another; SQLite doesn't."""
    sorting, path = tmp_path / "sorting", tmp_path / "a.db"
    sorting.mkdir()
    monkeypatch.setenv("TMPDIR", str(sorting))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(
        "shutil.disk_usage", lambda place: SimpleNamespace(free=0 if Path(place) == sorting else 10**9)
    )
    error = error_of(
        path, "INSERT INTO t VALUES (zeroblob(100000))", before="CREATE TABLE t (x); PRAGMA max_page_count = 3;"
    )

    told = engine_error(error, path)

    assert (told.trouble, told.facts["folder"]) == (FileTrouble.TEMPORARY_FULL, sorting)


def test_garbage_is_a_damaged_list(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(b"not a list " * 1000)

    assert engine_error(error_of(path, "SELECT 1 FROM sqlite_schema"), path).trouble is FileTrouble.DAMAGED


def test_a_missing_table_is_a_damaged_list_by_way_of_peewee_too(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    database = ListDatabase(str(path))
    with pytest.raises(DatabaseFileError) as caught:
        database.execute_sql("SELECT * FROM customer")
    assert caught.value.trouble is FileTrouble.DAMAGED
    with pytest.raises(PeeweeException) as in_transaction, database.atomic():
        database.execute_sql("SELECT * FROM customer")
    database.close()
    assert engine_error(in_transaction.value, path).trouble is FileTrouble.DAMAGED


def test_a_query_that_writes_to_a_read_only_list_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    error = error_of(path, "CREATE TABLE t (x)", before="PRAGMA query_only = 1;")

    assert engine_error(error, path).trouble is FileTrouble.READ_ONLY


def test_what_a_person_wrote_is_not_in_the_error(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    error = error_of(path, "INSERT INTO t VALUES ('Luc')", before="CREATE TABLE t (x CHECK (x <> 'Luc'));")

    told = engine_error(error, path)

    assert "Luc" not in f"{told} {told.facts}"


def test_an_interrupted_query_is_told_from_a_failed_one(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(engine.connect(path)) as connection:
        connection.set_progress_handler(lambda: True, 1)
        with pytest.raises(engine.Error) as caught:
            connection.execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n")

    assert is_interruption(caught.value)
    assert not is_interruption(error_of(path, "SELECT * FROM nowhere"))
