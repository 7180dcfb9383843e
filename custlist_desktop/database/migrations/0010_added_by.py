"""What an import or the samples added is marked by the journal's entry of that, and no longer told by its keys."""

from typing import Any

_IN_RUN = "WHERE {table}.id >= run.first AND {table}.id < run.last"
_SAMPLES = """
UPDATE {table} SET added_by = run.entry FROM (
    SELECT id AS entry, json_extract(after, '$.{table}s[0]') AS first, json_extract(after, '$.{table}s[1]') AS last
    FROM journal WHERE action = 'add_sample'
) AS run
"""

STATEMENTS = (
    "ALTER TABLE customer ADD COLUMN added_by INTEGER",
    "ALTER TABLE estimate ADD COLUMN added_by INTEGER",
    """
    UPDATE customer SET added_by = run.entry FROM (
        SELECT journal.id AS entry, import_run.created_first AS first, import_run.created_end AS last
        FROM import_run JOIN journal ON journal.change_id = import_run.change_id AND journal.action = 'import'
    ) AS run
    """
    + _IN_RUN.format(table="customer"),
    *((_SAMPLES + _IN_RUN).format(table=table) for table in ("customer", "estimate")),
    "CREATE INDEX customer_by_origin ON customer (added_by) WHERE added_by IS NOT NULL",
    "CREATE INDEX estimate_by_origin ON estimate (added_by) WHERE added_by IS NOT NULL",
    "ALTER TABLE import_run DROP COLUMN created_first",
    "ALTER TABLE import_run DROP COLUMN created_end",
)


def up(migrator: Any, db: Any) -> None:
    """Marks the rows that are there, and makes the indexes that find them."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
