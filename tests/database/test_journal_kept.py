"""The file keeps its journal: no entry is changed, deleted or replaced, by whatever program."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from playhouse.migrations import Runner

from custlist_desktop.database import engine
from custlist_desktop.database.file_check import APPLICATION_ID
from custlist_desktop.database.orm import ListDatabase
from custlist_desktop.database.reading import MIGRATIONS
from custlist_desktop.models.journal import JournalEntry
from tests.helpers.open_list import OpenList, opened

_ENTRY = """
INSERT INTO journal (change_id, at, user_name, action, subject, subject_id, before, after)
VALUES (?, '2026-03-01T09:00:00.000Z', 'Dana', ?, 'customer', ?, ?, ?)
"""


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM journal",
        "UPDATE journal SET after = '{}'",
        "UPDATE journal SET user_name = 'Nobody'",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal",
        "REPLACE INTO journal (id, change_id, at, user_name, action, subject, subject_id)"
        " VALUES (1, 'a', 'b', 'c', 'd', 'customer', 1)",
    ],
)
def test_entry_is_never_changed(open_list: OpenList, statement: str) -> None:
    open_list.add()
    entries = open_list.table("journal")
    with closing(engine.connect(open_list.path)) as connection, pytest.raises(engine.Error, match="of the journal"):
        connection.execute(statement)
    assert open_list.table("journal") == entries


def test_only_the_values_of_what_is_deleted_for_good_can_be_emptied(open_list: OpenList) -> None:
    one, other = open_list.add(), open_list.add()
    with closing(engine.connect(open_list.path)) as connection:
        connection.execute("BEGIN")
        connection.execute("INSERT INTO journal_emptied VALUES ('customer', ?)", (one.id,))
        connection.execute("UPDATE journal SET after = '{}' WHERE subject_id = ? AND subject = 'customer'", (one.id,))
        for refused in (
            "UPDATE journal SET user_name = 'Nobody' WHERE subject = 'customer' AND subject_id = 1",
            "UPDATE journal SET action = 'edit' WHERE subject = 'customer' AND subject_id = 1",
            "UPDATE journal SET after = '{}' WHERE subject = 'customer' AND subject_id = 2",
        ):
            with pytest.raises(engine.Error, match="never changed"):
                connection.execute(refused)
        connection.execute("COMMIT")
    entries = JournalEntry.select().where(JournalEntry.subject == "customer")
    kept = {entry.subject_id: json.loads(entry.after or "") for entry in entries}
    assert kept[one.id] == {}
    assert kept[other.id]["company"] == "Gagné Roofing"


def test_what_older_versions_took_back_is_known(tmp_path: Path) -> None:
    path = tmp_path / "old.custlist"
    with closing(engine.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    writer = ListDatabase(str(path), pragmas={"foreign_keys": 1})
    Runner(writer, str(MIGRATIONS)).up("0010_added_by")
    writer.close()
    with closing(engine.connect(path)) as connection, connection:
        connection.execute("PRAGMA user_version = 10")
        for change, action, key, before, after in (
            ("a", "delete", 1, "{}", None),
            ("b", "undo_delete", 1, None, "{}"),
            ("c", "delete", 1, "{}", None),
            ("d", "undo_delete", 1, None, "{}"),
            ("e", "import", 5, None, '{"file": "clients.csv"}'),
            ("f", "undo_import", 5, "{}", None),
            ("f", "undo_import", 0, None, '{"import": "e"}'),
            ("g", "merge", 1, "{}", "{}"),
            ("g", "merge", 2, "{}", None),
            ("h", "undo_merge", 1, "{}", "{}"),
            ("h", "link", 9, "{}", "{}"),
            ("i", "remove_sample", 0, "{}", "{}"),
            ("j", "undo_remove_sample", 0, None, "{}"),
        ):
            connection.execute(_ENTRY, (change, action, key, before, after))
    with opened(path):
        taken_back = {(row.change_id, row.undoes) for row in JournalEntry.select() if row.user_name == "Dana"}
    undone = {("b", "a"), ("d", "c"), ("f", "e"), ("h", "g"), ("j", "i")}
    assert taken_back == undone | {(change, None) for change in "acegi"}
