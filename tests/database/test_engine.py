"""The engine's face: names of files, dates, errors of callbacks, copies, and what closing tells."""

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path, PureWindowsPath

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.orm import ListDatabase
from custlist_desktop.domain.errors import CancelledError

_ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.mark.parametrize("name", ["file:a?b#c%41.db", "Gagné & fils.db", "mode=memory"])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    for path in (tmp_path / name, tmp_path / os.fsdecode(b"caf\xe9") / name):
        path.parent.mkdir(exist_ok=True)
        with closing(engine.connect(path)) as connection:
            connection.execute("CREATE TABLE t (x)")
        with closing(engine.connect(path, engine.Access.READ)) as connection:
            assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)
        assert os.listdir(path.parent) == [name] or path.parent == tmp_path
        assert path.stat().st_size > 0


def test_a_shared_folder_of_windows_is_a_path_and_no_authority() -> None:
    path = PureWindowsPath(r"\\office\backups\our list.db")

    assert engine.uri_of(path, engine.Access.MAKE) == "file:////office/backups/our%20list.db?mode=rwc"


def test_a_missing_file_is_made_only_where_that_is_meant(tmp_path: Path) -> None:
    for access in (engine.Access.READ, engine.Access.READ_AS_IT_IS, engine.Access.CHANGE):
        with pytest.raises(engine.Error) as error:
            engine.connect(tmp_path / "none.db", access)
        assert engine.code_of(error.value) == engine.CANTOPEN
    assert not list(tmp_path.iterdir())


def test_a_date_is_kept_as_text_and_what_sqlite_cant_keep_is_refused() -> None:
    with closing(engine.connect(None)) as connection:
        assert connection.execute("SELECT ?", (date(2026, 2, 28),)).fetchone() == ("2026-02-28",)
        with pytest.raises(TypeError):
            connection.execute("SELECT ?", (object(),))


def test_a_cancel_ends_the_statement_and_comes_out() -> None:
    def cancel() -> None:
        raise CancelledError

    with closing(engine.connect(None)) as connection:
        with pytest.raises(CancelledError), engine.asking(connection, cancel):
            connection.execute(_ENDLESS).fetchone()
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_another_thread_ends_a_statement() -> None:
    with closing(engine.connect(None)) as connection:
        running = threading.Event()

        def end() -> None:
            running.wait()
            connection.interrupt()

        ending = threading.Thread(target=end)
        ending.start()
        with pytest.raises(engine.Error) as error, engine.asking(connection, running.set):
            connection.execute(_ENDLESS).fetchone()
        ending.join()
    assert engine.code_of(error.value) == engine.INTERRUPT
    assert engine.name_of(error.value) == "SQLITE_INTERRUPT"


def test_another_thread_can_do_nothing_else(tmp_path: Path) -> None:
    database = ListDatabase(str(tmp_path / "a.db"), thread_safe=False)
    database.execute_sql("CREATE TABLE t (x)")
    with closing(engine.connect(None)) as connection, ThreadPoolExecutor(1) as other:
        for use in (
            partial(connection.execute, "SELECT 1"),
            partial(connection.executemany, "SELECT ?", [(1,)]),
            partial(engine.copy_pages, connection, database.connection(), 1, print),
            partial(database.execute_sql, "INSERT INTO t VALUES (1)"),
            connection.close,
        ):
            with pytest.raises(RuntimeError, match="another thread"):
                other.submit(use).result()
        assert connection.execute("SELECT 1").fetchone() == (1,)
    assert database.execute_sql("SELECT count(*) FROM t").fetchone() == (0,)
    database.close()


def test_a_copy_is_told_page_by_page_and_can_be_ended(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def cancel(_left: int, _total: int) -> None:
        raise CancelledError

    with closing(engine.connect(None)) as source:
        source.execute("CREATE TABLE t AS SELECT zeroblob(100000)")
        with closing(engine.connect(tmp_path / "whole.db")) as copy:
            engine.copy_pages(source, copy, 10, lambda *numbers: told.append(numbers))
            assert copy.execute("SELECT count(*) FROM t").fetchone() == (1,)
        with pytest.raises(CancelledError), closing(engine.connect(tmp_path / "half.db")) as copy:
            engine.copy_pages(source, copy, 10, cancel)
    assert len(told) > 1
    assert [left for left, _total in told] == sorted((left for left, _total in told), reverse=True)
    assert told[-1][0] == 0


def test_closing_is_told_once() -> None:
    told: list[str] = []
    connection = engine.connect(None)
    connection.on_close = lambda: told.append("closed")
    connection.close()
    connection.close()

    assert told == ["closed"]


def test_rows_by_name_also_where_there_are_none() -> None:
    with closing(engine.connect(None)) as connection:
        assert list(engine.by_name(connection, "SELECT 1 AS one, 2 AS two")) == [{"one": 1, "two": 2}]
        assert list(engine.by_name(connection, "SELECT 1 AS one WHERE 0")) == []
