"""A list whose estimate table names the statuses: all of it comes through, and the file takes any status after."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from playhouse.migrations import Runner

from custlist_desktop.database import engine
from custlist_desktop.database.file_check import APPLICATION_ID
from custlist_desktop.database.orm import ListDatabase
from custlist_desktop.database.reading import MIGRATIONS
from tests.helpers.open_list import opened

_STATUSES = ("draft", "sent", "accepted", "declined")
_STEP = "0009_any_status"
_CUSTOMER = """
INSERT INTO customer (id, company, search_text, created_at, updated_at)
VALUES (1, 'Gagné', 'gagne', '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z')
"""
_ESTIMATE = """
INSERT INTO estimate (number, title, status, customer_id, currency, total, issued_on, created_at, updated_at,
    number_sort, search_text) VALUES (?, 'Roof', ?, 1, 'USD', 12505000, '2026-03-01', ?, ?, ?, ?)
"""
_MOMENT = "2026-03-01T09:00:00.000Z"


def _run(path: Path, step: str) -> None:
    writer = ListDatabase(str(path), pragmas={"foreign_keys": 1})
    try:
        Runner(writer, str(MIGRATIONS)).up(step)
    finally:
        writer.close()


def _rows(path: Path, statement: str) -> list[dict[str, Any]]:
    with closing(engine.connect(path)) as connection:
        return list(engine.by_name(connection, statement))


@pytest.fixture
def old_list(tmp_path: Path) -> Path:
    """A list at schema 8: an estimate of each status, of one customer, with two lines each; the last is deleted."""
    path = tmp_path / "old.custlist"
    with closing(engine.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _run(path, "0008_proposal_choices")
    with closing(engine.connect(path)) as connection, connection:
        connection.execute("PRAGMA user_version = 8")
        connection.execute(_CUSTOMER)
        for status in (*_STATUSES, "draft"):
            values = (f"E-{status}-{connection.total_changes()}", status, _MOMENT, _MOMENT, status, f"roof {status}")
            connection.execute(_ESTIMATE, values)
            key = connection.last_insert_rowid()
            for position in (1, 2):
                line = "INSERT INTO estimate_line (estimate_id, position, kind) VALUES (?, ?, 'line')"
                connection.execute(line, (key, position))
        connection.execute("DELETE FROM estimate_line WHERE estimate_id = 5")
        connection.execute("DELETE FROM estimate WHERE id = 5")
    return path


def test_every_row_index_and_trigger_comes_through(old_list: Path) -> None:
    tables = ("customer", "estimate", "estimate_line", "sqlite_sequence")
    wanted = [sorted(_rows(old_list, f"SELECT * FROM {table}"), key=str) for table in tables]
    others = "SELECT type, name, sql FROM sqlite_schema WHERE name <> 'estimate' ORDER BY name"
    schema = _rows(old_list, others)
    _run(old_list, _STEP)
    found = [_rows(old_list, f"SELECT * FROM {table}") for table in tables]
    for before, after in zip(wanted, found, strict=True):
        assert sorted(map(sorted, (row.items() for row in before))) == sorted(map(sorted, (r.items() for r in after)))
    assert _rows(old_list, others) == schema
    assert _rows(old_list, "PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    assert _rows(old_list, "PRAGMA foreign_key_check") == []
    with closing(engine.connect(old_list)) as connection:
        connection.execute("UPDATE estimate SET status = 'on_hold' WHERE id = 1")


def test_list_works_on(old_list: Path) -> None:
    with opened(old_list) as open_list:
        open_list.check_search_index()
        open_list.check_file()
        assert open_list.found_estimates("accepted") == {3}
        assert open_list.new_estimate(1).id == 6  # a key of before is never used again
        statuses = [open_list.estimates.get(open_list.owner, key).content.status for key in (1, 2, 3, 4)]
    assert statuses == list(_STATUSES)
    assert _rows(old_list, "PRAGMA user_version")[0]["user_version"] >= 9


def test_step_that_fails_leaves_the_list_as_it_was(old_list: Path) -> None:
    with closing(engine.connect(old_list)) as connection, connection:
        connection.execute("CREATE VIEW by_status AS SELECT status FROM estimate")  # a column in use isn't dropped
    before = old_list.read_bytes()
    with pytest.raises(Exception, match="by_status"):
        _run(old_list, _STEP)
    assert old_list.read_bytes() == before
