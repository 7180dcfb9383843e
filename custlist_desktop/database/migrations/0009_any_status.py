"""Which statuses an estimate may have is the program's to say: the table's CHECK on them goes.

SQLite drops no CHECK by itself, and making the table anew would drop its triggers, and its lines with it, since
foreign keys can't be switched off in a transaction. A column takes its own CHECK along when it is dropped, so the
statuses move to a new one of the same name. All of it happens in the runner's transaction.
"""

from typing import Any

STATEMENTS = (
    "DROP INDEX estimate_by_status",
    "ALTER TABLE estimate ADD COLUMN status_now TEXT NOT NULL DEFAULT 'draft'",
    "UPDATE estimate SET status_now = status",
    "ALTER TABLE estimate DROP COLUMN status",
    "ALTER TABLE estimate RENAME COLUMN status_now TO status",
    "CREATE INDEX estimate_by_status ON estimate (status, number_sort)",
)


def up(migrator: Any, db: Any) -> None:
    """Moves the statuses to a column without a CHECK."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
