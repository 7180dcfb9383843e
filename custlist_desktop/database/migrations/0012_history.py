"""The journal says which change an entry takes back, is found by person and by time, and can't be changed any more.

One way stays open: what a customer or an estimate that is deleted for good held is emptied in all of its entries. Who
does that names it in ``journal_emptied`` first, in the same transaction; all else of an entry stays as it was.
"""

from typing import Any

# What earlier versions took back is told by the names that they gave it: the newest such change before it was meant.
_TAKEN_BACK = """
UPDATE journal SET undoes = (
    SELECT was.change_id FROM journal AS was
    WHERE was.subject = journal.subject AND was.subject_id = journal.subject_id AND was.id < journal.id
        AND was.action = '{action}'
    ORDER BY was.id DESC LIMIT 1
) WHERE action = '{undone}'
"""
_IMPORTS_TAKEN_BACK = """
UPDATE journal SET undoes = summary.import FROM (
    SELECT change_id, json_extract(after, '$.import') AS import FROM journal
    WHERE action = 'undo_import' AND before IS NULL AND json_valid(after)
) AS summary WHERE journal.change_id = summary.change_id
"""
# Entries of estimates that came along have other names.
_WITH_ALL_OF_IT = """
UPDATE journal SET undoes = (SELECT max(undoes) FROM journal AS same WHERE same.change_id = journal.change_id)
WHERE undoes IS NULL AND change_id IN (SELECT change_id FROM journal WHERE undoes IS NOT NULL)
"""

_KEPT = ("id", "change_id", "at", "user_id", "user_name", "action", "subject", "subject_id", "undoes")


def _sides(row: str) -> str:
    return ", ".join(f"{row}.{name}" for name in _KEPT)


STATEMENTS = (
    "ALTER TABLE journal ADD COLUMN undoes TEXT",
    _TAKEN_BACK.format(undone="undo_delete", action="delete"),
    _TAKEN_BACK.format(undone="undo_merge", action="merge"),
    _TAKEN_BACK.format(undone="undo_remove_sample", action="remove_sample"),
    _TAKEN_BACK.format(undone="undo_keep_apart", action="keep_apart"),
    _IMPORTS_TAKEN_BACK,
    _WITH_ALL_OF_IT,
    "CREATE INDEX journal_by_undone ON journal (undoes) WHERE undoes IS NOT NULL",
    "CREATE INDEX journal_by_user ON journal (user_id)",
    "CREATE INDEX journal_by_time ON journal (at)",
    """
    CREATE TABLE journal_emptied (
        subject TEXT NOT NULL, subject_id INTEGER NOT NULL, PRIMARY KEY (subject, subject_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TRIGGER journal_kept BEFORE DELETE ON journal BEGIN
        SELECT RAISE(ABORT, 'an entry of the journal is kept');
    END
    """,
    f"""
    CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal WHEN
        ({_sides("new")}) IS NOT ({_sides("old")})
        OR NOT EXISTS (
            SELECT 1 FROM journal_emptied WHERE subject = old.subject AND subject_id = old.subject_id
        )
    BEGIN
        SELECT RAISE(ABORT, 'an entry of the journal is never changed');
    END
    """,
    """
    CREATE TRIGGER journal_not_replaced BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE id = new.id)
    BEGIN
        SELECT RAISE(ABORT, 'an entry of the journal is never replaced');
    END
    """,
)


def up(migrator: Any, db: Any) -> None:
    """Adds the column, the indexes and the triggers."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
