"""Rows of estimates that are read and written past peewee, which would take most of the time that saving takes."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from custlist_desktop.database.carrying import RESTORE_SUBJECT
from custlist_desktop.models.base import database_proxy
from custlist_desktop.models.estimate import EstimateLineRow

Row: TypeAlias = tuple[Any, ...]

_TABLE: Final = EstimateLineRow._meta.table_name


def line_rows(estimate_id: int, columns: Sequence[str]) -> list[Row]:
    """The columns of the lines of an estimate, from top to bottom."""
    sql = f"SELECT {', '.join(columns)} FROM {_TABLE} WHERE estimate_id = ? ORDER BY position, id"
    rows: list[Row] = database_proxy.execute_sql(sql, (estimate_id,)).fetchall()
    return rows


def insert_line(columns: Mapping[str, Any]) -> None:
    """Adds a line; values are in the form that the file keeps, its key and its estimate's among them."""
    marks = ", ".join("?" * len(columns))
    database_proxy.execute_sql(f"INSERT INTO {_TABLE} ({', '.join(columns)}) VALUES ({marks})", (*columns.values(),))


def update_line(key: int, columns: Mapping[str, Any]) -> None:
    """Changes some columns of a line; values are in the form that the file keeps."""
    assignments = ", ".join(f"{name} = ?" for name in columns)
    database_proxy.execute_sql(f"UPDATE {_TABLE} SET {assignments} WHERE id = ?", (*columns.values(), key))


def delete_line(key: int) -> None:
    database_proxy.execute_sql(f"DELETE FROM {_TABLE} WHERE id = ?", (key,))


def numbers_beginning(prefix: str) -> list[str]:
    """The numbers that begin so: of estimates, of issued proposals, and of lists that a backup replaced."""
    start = prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    sql = (
        "SELECT number FROM estimate WHERE number LIKE ? ESCAPE '\\'"
        " UNION SELECT number FROM issued_proposal WHERE number LIKE ? ESCAPE '\\'"
        " UNION SELECT value FROM journal, json_each(journal.after, '$.numbers')"
        " WHERE subject = ? AND value LIKE ? ESCAPE '\\'"
    )
    return [number for (number,) in database_proxy.execute_sql(sql, (start, start, RESTORE_SUBJECT, start))]
