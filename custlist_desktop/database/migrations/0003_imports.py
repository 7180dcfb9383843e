"""What imports leave behind: the list's own tag in its customers' references, runs, and remembered columns."""

from typing import Any

# References in exported files carry it, so that a file from another list never meets a customer of this one.
LIST_IDENTITY = """
CREATE TABLE list_identity (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    tag TEXT NOT NULL
)
"""

# created_first to created_end (not included) are the keys of the customers that the run added.
IMPORT_RUN = """
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change_id TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id INTEGER,
    user_name TEXT NOT NULL,
    created_first INTEGER NOT NULL,
    created_end INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    undone_at TEXT
)
"""

COLUMN_MAPPING = """
CREATE TABLE column_mapping (
    header TEXT PRIMARY KEY,
    targets TEXT NOT NULL,
    used_at TEXT NOT NULL
)
"""


def up(migrator: Any, db: Any) -> None:
    """Makes the three tables, and gives this list its tag."""
    for statement in (LIST_IDENTITY, IMPORT_RUN, COLUMN_MAPPING):
        db.execute_sql(statement)
    db.execute_sql("INSERT INTO list_identity (id, tag) VALUES (1, lower(hex(randomblob(4))))")
