"""What a revision says, beside its pages; and whether a download marks an estimate as sent."""

from typing import Any

# Added one by one: the table's triggers, which forbid to change or delete a row, stay as they are. Rows from before
# have no content, and none is made up for them.
ISSUED_PROPOSAL_COLUMNS = (
    "content TEXT",
    "content_form INTEGER",
    "content_sha256 TEXT",
    "workings TEXT",
)
ESTIMATE_DEFAULTS_COLUMNS = ("sent_after_download INTEGER NOT NULL DEFAULT 0",)


def up(migrator: Any, db: Any) -> None:
    """Adds the columns."""
    for table, columns in (
        ("issued_proposal", ISSUED_PROPOSAL_COLUMNS),
        ("estimate_defaults", ESTIMATE_DEFAULTS_COLUMNS),
    ):
        for column in columns:
            db.execute_sql(f"ALTER TABLE {table} ADD COLUMN {column}")
