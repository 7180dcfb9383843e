"""One and two letters are found by an index of their own: of the single characters and the pairs in each word.

FTS5 makes its trigrams of three characters and more. The list keeps the text, so the index keeps only which rows have
a part (contentless, detail=none). It is filled by a job after the list is opened, and until then such a search reads
the rows.
"""

from typing import Any, Final

TABLES: Final = ("customer", "estimate")

SHORT_SEARCH: Final = """
CREATE VIRTUAL TABLE short_{table}_search USING fts5 (
    parts, content = '', detail = none, columnsize = 0, tokenize = 'ascii tokenchars _'
)
"""


def up(migrator: Any, db: Any) -> None:
    """Makes the indexes; what is to be filled is named."""
    for table in TABLES:
        db.execute_sql(SHORT_SEARCH.format(table=table))
        db.execute_sql(
            f"INSERT INTO filling_search (name) SELECT 'short_{table}_search' WHERE EXISTS (SELECT 1 FROM {table})"
        )
