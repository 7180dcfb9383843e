"""A list whose imports and samples were told by ranges of keys: what they added is marked, and nothing else."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from playhouse.migrations import Runner

from custlist_desktop.database import engine
from custlist_desktop.database.file_check import APPLICATION_ID
from custlist_desktop.database.orm import ListDatabase
from custlist_desktop.database.reading import MIGRATIONS
from custlist_desktop.services.imports.service import ImportService
from tests.helpers.open_list import opened

_STEP = "0010_added_by"
_MOMENT = "2026-03-01T09:00:00.000Z"
_CUSTOMER = "INSERT INTO customer (company, search_text, created_at, updated_at) VALUES (?, lower(?1), ?2, ?2)"
_ESTIMATE = """
INSERT INTO estimate (number, status, customer_id, currency, total, issued_on, created_at, updated_at)
VALUES (?, 'draft', ?, 'USD', 0, '2026-03-01', ?3, ?3)
"""
_ENTRY = """
INSERT INTO journal (change_id, at, user_name, action, subject, subject_id, after)
VALUES (?, ?, 'Dana', ?, 'customer', 0, ?)
"""
_RUN = """
INSERT INTO import_run (change_id, file_name, at, user_name, created_first, created_end, created, updated, unchanged,
    skipped, rejected) VALUES (?, 'clients.csv', ?, 'Dana', ?, ?, ?, 0, 0, 0, 0)
"""


def _run(path: Path, step: str) -> None:
    writer = ListDatabase(str(path), pragmas={"foreign_keys": 1})
    try:
        Runner(writer, str(MIGRATIONS)).up(step)
    finally:
        writer.close()


def _rows(path: Path, statement: str) -> list[tuple[Any, ...]]:
    with closing(engine.connect(path)) as connection:
        return connection.execute(statement).fetchall()


@pytest.fixture
def old_list(tmp_path: Path) -> Path:
    """A list at schema 9 of ten customers: 2 to 4 of one import, 5 and 6 of samples, 8 and 9 of another import."""
    path = tmp_path / "old.custlist"
    with closing(engine.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _run(path, "0009_any_status")
    with closing(engine.connect(path)) as connection, connection:
        connection.execute("PRAGMA user_version = 9")
        for number in range(1, 11):
            connection.execute(_CUSTOMER, (f"Customer {number}", _MOMENT))
        for number in range(1, 4):
            connection.execute(_ESTIMATE, (f"E-{number}", 6, _MOMENT))
        samples = json.dumps({"customers": [5, 7], "estimates": [2, 4]})
        for change, action, after in (
            ("one", "import", "{}"),
            ("s", "add_sample", samples),
            ("one", "import_update", "{}"),
            ("two", "import", "{}"),
        ):
            connection.execute(_ENTRY, (change, _MOMENT, action, after))
        connection.execute(_RUN, ("one", _MOMENT, 2, 5, 3))
        connection.execute(_RUN, ("two", _MOMENT, 8, 10, 2))
    return path


def test_what_was_added_is_marked_by_the_entry_of_that(old_list: Path) -> None:
    _run(old_list, _STEP)
    marked = dict(_rows(old_list, "SELECT id, added_by FROM customer WHERE added_by IS NOT NULL"))
    assert marked == {2: 1, 3: 1, 4: 1, 5: 2, 6: 2, 8: 4, 9: 4}
    assert _rows(old_list, "SELECT id FROM estimate WHERE added_by = 2") == [(2,), (3,)]
    assert _rows(old_list, "PRAGMA integrity_check") == [("ok",)]


def test_an_import_and_the_samples_of_before_can_be_taken_out(old_list: Path) -> None:
    with opened(old_list) as open_list:
        open_list.check_search_index()
        open_list.check_file()
        assert open_list.samples.is_present()
        removed = open_list.samples.remove(open_list.owner)
        assert (removed.customers, removed.estimates) == (1, 2)  # the other customer has somebody's own estimate
        assert ImportService(open_list.ledger).undo(open_list.owner, 1).removed == 3
        assert open_list.found("customer") == {1, 6, 7, 8, 9, 10}
        open_list.check_search_index()
