"""What was deleted is found in the journal by an index of its own."""

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Makes the index: of entries that have no other side."""
    db.execute_sql("CREATE INDEX journal_by_deletion ON journal (subject, subject_id) WHERE after IS NULL")
