"""Many rows of one table, written by one statement; values are in the form that the file keeps, and none is bytes."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from custlist_desktop.models.base import BaseModel, database_proxy

Rows = Sequence[Mapping[str, Any]]


def insert_rows(model: type[BaseModel], rows: Rows) -> None:
    """Adds rows that have the same columns, in their order."""
    if rows:
        columns = tuple(rows[0])
        values = ", ".join(_values(range(len(columns))))
        table, names = model._meta.table_name, ", ".join(columns)
        sql = f"INSERT INTO {table} ({names}) SELECT {values} FROM json_each(?) ORDER BY key"
        database_proxy.execute_sql(sql, (_as_json(rows, columns),))


def update_rows(model: type[BaseModel], rows: Rows) -> None:
    """Gives rows other columns; each has its key, ``id``, and all have the same columns."""
    if rows:
        table, columns = model._meta.table_name, tuple(name for name in rows[0] if name != "id")
        changes = map(" = ".join, zip(columns, _values(range(1, len(columns) + 1)), strict=True))
        sql = (
            f"UPDATE {table} SET {', '.join(changes)} FROM json_each(?) AS given WHERE {table}.id = given.value ->> 0"
        )
        database_proxy.execute_sql(sql, (_as_json(rows, ("id", *columns)),))


def _values(places: range) -> list[str]:
    return [f"value ->> {place}" for place in places]


def _as_json(rows: Rows, columns: Sequence[str]) -> str:
    return json.dumps([[row[name] for name in columns] for row in rows], ensure_ascii=False)
