"""No save writes into a search index any more: triggers note what changed, and it goes into the index later.

``pending_<table>_search`` has the keys of rows that the index doesn't have as they are, with the text that it has of
each; null where it has none. ``filling_search`` names the indexes that are being filled anew, each with the last key
that it has; null while what it held before is being removed.
"""

from typing import Any, Final

TABLES: Final = ("customer", "estimate")

FILLING: Final = "CREATE TABLE filling_search (name TEXT PRIMARY KEY, last INTEGER) WITHOUT ROWID"
PENDING: Final = "CREATE TABLE pending_{table}_search (id INTEGER PRIMARY KEY, was TEXT)"
# The first text counts: it is the one that the index has.
TRIGGER: Final = """
CREATE TRIGGER {table}_search_{event} AFTER {when} ON {table} BEGIN
    INSERT INTO pending_{table}_search (id, was) VALUES ({row}) ON CONFLICT (id) DO NOTHING;
END
"""
EVENTS: Final = (
    ("insert", "INSERT", "new.id, NULL"),
    ("delete", "DELETE", "old.id, old.search_text"),
    ("update", "UPDATE OF search_text", "old.id, old.search_text"),
)


def up(migrator: Any, db: Any) -> None:
    """Makes the tables, and other triggers in place of those that wrote into the indexes."""
    db.execute_sql(FILLING)
    for table in TABLES:
        db.execute_sql(PENDING.format(table=table))
        for event, when, row in EVENTS:
            db.execute_sql(f"DROP TRIGGER IF EXISTS {table}_search_{event}")
            db.execute_sql(TRIGGER.format(table=table, event=event, when=when, row=row))
