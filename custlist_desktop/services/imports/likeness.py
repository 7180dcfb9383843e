"""Rows to be created that look like a customer, or like an earlier row, by a near name: pointed out in Check (M5)."""

import sqlite3
from typing import Final

from custlist_desktop.services.duplicates.entries import ENTRY_COLUMNS, entry_of
from custlist_desktop.services.duplicates.incoming import NameFilter, near_names

MOST_ROWS: Final = 20_000
"""Of a file with more new customers near names aren't looked for here, but by Find Duplicates after the import."""

_COLUMNS: Final = ", ".join(ENTRY_COLUMNS)
_NEW: Final = """
FROM main.told WHERE (company <> '' OR contact_name <> '')
AND number IN (SELECT number FROM fate WHERE outcome = 'create' AND likeness IS NULL AND like_row IS NULL)
"""


def point_out_near_names(connection: sqlite3.Connection) -> None:
    """Writes for each row to be created whom it looks like, if nothing more telling was found.

    Args:
        connection: to a staging file whose fates are written, with the customer list attached as ``list``.
    """
    (count,) = connection.execute(f"SELECT count(*) {_NEW}").fetchone()
    if not 0 < count <= MOST_ROWS:
        return
    rows = [entry_of(row) for row in connection.execute(f"SELECT -number, {_COLUMNS} {_NEW}")]
    connection.create_function("may_be_near", 3, NameFilter(rows).may_be_near, deterministic=True)
    near = f"SELECT id, {_COLUMNS} FROM list.customer WHERE may_be_near(company_sort, contact_name_sort, city_sort)"
    customers = map(entry_of, connection.execute(near))
    found = near_names(rows, customers)
    connection.executemany(
        """
        UPDATE fate SET near_row = ?, near_name = (
            SELECT coalesce(nullif(company, ''), contact_name) FROM list.customer WHERE id = ?
        ) WHERE number = ?
        """,
        [(each.row, each.customer, number) for number, each in found.items()],
    )
