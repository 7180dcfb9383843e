"""Rows by their keys."""

from typing import Final, TypeVar

from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.models.base import BaseModel

LARGEST_KEY: Final = 2**63 - 1
"""Of an SQLite row; somebody may ask the shell for any number."""

RowT = TypeVar("RowT", bound=BaseModel)


def row_of(model: type[RowT], key: int) -> RowT:
    """The row of a table with ``key``.

    Raises:
        NotFoundError: there is none.
    """
    row: RowT | None = model.get_or_none(model._meta.primary_key == key) if 0 < key <= LARGEST_KEY else None
    if row is None:
        raise NotFoundError(model._meta.table_name, key)
    return row
