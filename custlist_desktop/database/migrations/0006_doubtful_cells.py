"""Pasted words that are no numbers stay in their cells, marked, until somebody types something else there."""

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Gives each line a place for such words; lines from before have none."""
    db.execute_sql("ALTER TABLE estimate_line ADD COLUMN doubtful TEXT NOT NULL DEFAULT ''")
