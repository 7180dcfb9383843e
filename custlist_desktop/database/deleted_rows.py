"""What the journal has of rows that are gone, and emptying it where they are deleted for good."""

from typing import Final

from custlist_desktop.models.base import database_proxy

_NEWEST: Final = """
SELECT max(j.id) FROM journal AS j
WHERE j.subject = ? AND j.after IS NULL AND j.subject_id > 0
    AND NOT EXISTS (SELECT 1 FROM {table} AS there WHERE there.id = j.subject_id)
GROUP BY j.subject_id
"""


def newest_deletions(table: str) -> list[int]:
    """The keys of the newest entries of rows of a table that are gone, in any order."""
    rows = database_proxy.execute_sql(_NEWEST.format(table=table), (table,)).fetchall()
    return [key for (key,) in rows if key is not None]


def empty_entries(subject: str, key: int) -> None:
    """Empties what all entries of one row say of before and after; call it inside a transaction.

    The file refuses any other change of an entry, and this one but for what ``journal_emptied`` names.
    """
    row = (subject, key)
    database_proxy.execute_sql("INSERT INTO journal_emptied (subject, subject_id) VALUES (?, ?)", row)
    database_proxy.execute_sql(
        "UPDATE journal SET before = iif(before IS NULL, NULL, '{}'), after = iif(after IS NULL, NULL, '{}')"
        " WHERE subject = ? AND subject_id = ?",
        row,
    )
    database_proxy.execute_sql("DELETE FROM journal_emptied WHERE subject = ? AND subject_id = ?", row)


def empty_change(change_id: str) -> None:
    """Empties what a change says of the rows that it removed, and all entries of those. See `empty_entries`."""
    gone = (
        "SELECT DISTINCT subject, subject_id FROM journal WHERE change_id = ? AND (after IS NULL OR subject_id = 0)"
    )
    database_proxy.execute_sql(f"INSERT INTO journal_emptied (subject, subject_id) {gone}", (change_id,))
    database_proxy.execute_sql(
        "UPDATE journal SET before = iif(before IS NULL, NULL, '{}'), after = iif(after IS NULL, NULL, '{}')"
        " WHERE (subject, subject_id) IN (SELECT subject, subject_id FROM journal_emptied)"
        " AND (subject_id > 0 OR change_id = ?)",
        (change_id,),
    )
    database_proxy.execute_sql("DELETE FROM journal_emptied")
