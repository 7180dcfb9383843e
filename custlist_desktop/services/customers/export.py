"""Customers with all that the file keeps of them, for other programs to read."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

from custlist_desktop.database.reading import open_reader

_AT_A_TIME = 500


def customer_objects(path: Path, keys: Iterable[int]) -> Iterator[dict[str, Any]]:
    """The customers of ``keys``, in that order, over a read-only connection of its own.

    Args:
        path: the customer list.
        keys: may be read on while the result is; a key that is not in the list is passed over.

    Returns:
        for each customer all columns of its table by name, ``id`` among them, in the table's order.

    Raises:
        DatabaseFileError: the file can't be used.
    """
    remaining = iter(keys)
    with closing(open_reader(path)) as connection:
        while chunk := list(islice(remaining, _AT_A_TIME)):
            marks = ", ".join("?" * len(chunk))
            cursor = connection.execute(f"SELECT * FROM customer WHERE id IN ({marks})", chunk)
            names = [column[0] for column in cursor.description]
            by_key = {values["id"]: values for values in (dict(zip(names, row, strict=True)) for row in cursor)}
            yield from (by_key[key] for key in chunk if key in by_key)
