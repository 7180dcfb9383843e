"""Rows of a comparable copy of the list, as a restore takes them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, Self

from peewee import DateField, Field

from custlist_desktop.database import engine
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.models.base import BaseModel

_KEPT_AS: Final[dict[str, type | tuple[type, ...]]] = {"TEXT": str, "BLOB": bytes, "DATE": str}
"""What SQLite gives for a column of a type; a number for every other one."""


class CopiedRows:
    """Reads a copy that `make_comparable` made; close it when done.

    Raises DatabaseFileError where it can't be read, or has what no list has: somebody else wrote that.
    """

    def __init__(self, copy: Path) -> None:
        self._copy = copy
        self._connection = engine.connect(copy, engine.Access.READ_AS_IT_IS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def columns(self, model: type[BaseModel], key: int) -> dict[str, Any]:
        """All columns of a row, in Python's types, by the names of the model's fields.

        Raises:
            DatabaseFileError: DAMAGED where the copy hasn't that row.
        """
        return self.columns_of(model, [key])[key]

    def columns_of(self, model: type[BaseModel], keys: Sequence[int]) -> dict[int, dict[str, Any]]:
        """`columns` of several rows, by their keys; raises what it raises."""
        fields = list(model._meta.fields.values())
        names = ", ".join(field.column_name for field in fields)
        question = f"SELECT id, {names} FROM {model._meta.table_name} WHERE id IN {engine.OF_KEYS}"
        rows = {key: values for key, *values in self._all(question, engine.keys_value(keys))}
        if len(rows) < len(set(keys)):
            raise self.damaged()
        return {
            key: {field.name: self._as_python(field, value) for field, value in zip(fields, values, strict=True)}
            for key, values in rows.items()
        }

    def lines(self, estimate: int, columns: tuple[str, ...]) -> list[tuple[Any, ...]]:
        """Those columns of the lines of an estimate, as the file keeps them, from top to bottom."""
        names = ", ".join(columns)
        return self._all(f"SELECT {names} FROM estimate_line WHERE estimate_id = ? ORDER BY position, id", estimate)

    def first_key(self, model: type[BaseModel], column: str) -> int | None:
        """The key of the first row in which a column says yes; None if there is none."""
        rows = self._all(f"SELECT id FROM {model._meta.table_name} WHERE {column} ORDER BY id LIMIT 1")
        return int(rows[0][0]) if rows else None

    def damaged(self) -> DatabaseFileError:
        """What is told of a copy that holds what no list holds."""
        return DatabaseFileError(FileTrouble.DAMAGED, self._copy)

    def understood(self, read: Callable[[], Any]) -> Any:
        """What ``read`` makes of values of the copy. DatabaseFileError if nothing."""
        try:
            return read()
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise self.damaged() from error

    def _as_python(self, field: Field, value: Any) -> Any:
        if value is None:
            if not field.null and not field.primary_key:
                raise self.damaged()
            return None
        if not isinstance(value, _KEPT_AS.get(field.field_type, int)):
            raise self.damaged()
        read = field.rel_field if hasattr(field, "rel_field") else field
        found = self.understood(lambda: read.python_value(value))
        if isinstance(field, DateField) and isinstance(found, str):  # peewee passes on what is no date
            raise self.damaged()
        return found

    def _all(self, question: str, *values: Any) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(question, values).fetchall()
        except engine.Error as error:
            raise engine_error(error, self._copy) from error
