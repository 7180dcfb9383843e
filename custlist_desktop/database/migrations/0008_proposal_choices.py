"""What each user chose for proposals, offered for the next one."""

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Adds the column: a JSON object of options by name; empty where nothing was chosen."""
    db.execute_sql("ALTER TABLE user_account ADD COLUMN proposal_choices TEXT NOT NULL DEFAULT ''")
