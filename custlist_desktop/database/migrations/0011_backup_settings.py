"""Where backups go besides the folder beside the list, and how long they stay: chosen by an Account Owner."""

from typing import Any

STATEMENTS = (
    """
    CREATE TABLE backup_settings (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        second_folder TEXT NOT NULL DEFAULT '',
        second_since TEXT,
        days INTEGER NOT NULL,
        months INTEGER NOT NULL,
        years INTEGER NOT NULL,
        gigabytes INTEGER NOT NULL,
        updated_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1
    )
    """,
)


def up(migrator: Any, db: Any) -> None:
    """Makes the table; there is no row until somebody chooses something."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
