"""Taking an import back out of the customer list, by one statement for all rows."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final

from custlist_desktop.database.row_versions import has_values_of
from custlist_desktop.database.staging.writing import JOURNALLED, Stamp, as_object, journal_sql, rewrite_customers
from custlist_desktop.database.store import Store
from custlist_desktop.domain.fields import FOUND_COLUMNS
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.importing import ImportRun

RESTORED: Final = tuple(name for name in JOURNALLED if name not in ("id", "version", "updated_at", "added_by"))
"""Columns that a customer gets back from the journal."""

Row = tuple[Any, ...]

_ADDED: Final = "c.added_by = (SELECT id FROM journal WHERE change_id = :change AND action = 'import')"
_HAS_ESTIMATES: Final = "EXISTS (SELECT 1 FROM estimate WHERE customer_id = c.id)"
_UNTOUCHED: Final = f"{has_values_of('c', 'customer', '1')} AND NOT {_HAS_ESTIMATES}"
_UPDATES: Final = (
    "journal AS j LEFT JOIN customer AS c ON c.id = j.subject_id"
    " WHERE j.change_id = :change AND j.before IS NOT NULL AND j.subject = 'customer'"
)
_AS_LEFT: Final = has_values_of("c", "customer", "json_extract(j.after, '$.version')")


class ImportedRows:
    """The customers that one import added and updated. Changes are made inside a transaction."""

    def __init__(self, store: Store, run: ImportRun) -> None:
        self._store = store
        self._connection = store.connection
        self._values: dict[str, Any] = {"change": run.change_id}

    def count_added(self) -> int:
        """How many of those that it added are as it left them."""
        return self._count(f"customer AS c WHERE {_ADDED} AND {_UNTOUCHED}")

    def count_updated(self) -> int:
        """How many of those that it updated are as it left them."""
        return self._count(f"{_UPDATES} AND {_AS_LEFT}")

    def added_and_touched(self) -> Iterator[tuple[int, str, str, int]]:
        """Key, company and contact of those that it added and somebody worked on; whether they have estimates."""
        rows: Iterator[Any] = self._connection.execute(
            f"SELECT c.id, c.company, c.contact_name, {_HAS_ESTIMATES} FROM customer AS c WHERE {_ADDED}"
            f" AND NOT ({_UNTOUCHED}) ORDER BY c.id",
            self._values,
        )
        return rows

    def updated_and_touched(self) -> Iterator[tuple[int, int | None, str]]:
        """The keys of those that it updated and that aren't as it left them: then and now (None for a deleted one),
        and the journal's JSON of what it left.
        """
        rows: Iterator[Any] = self._connection.execute(
            f"SELECT j.subject_id, c.id, j.after FROM {_UPDATES} AND {_AS_LEFT} IS NOT 1 ORDER BY j.subject_id",
            self._values,
        )
        return rows

    def collect(self, keep_changed: bool, columns_of: Callable[[Iterable[str], int], Iterable[Row]]) -> int:
        """Makes those that it updated ready for `restore`.

        Args:
            keep_changed: leave out those that were changed since.
            columns_of: makes of the journal's JSON of what customers were, and how many they are, their keys,
                `RESTORED` and `FOUND_COLUMNS`.

        Returns:
            how many they are.
        """
        rows = f"{_UPDATES} AND {_AS_LEFT if keep_changed else 'c.id IS NOT NULL'}"
        columns = (*RESTORED, *FOUND_COLUMNS)
        self._connection.execute("DROP TABLE IF EXISTS temp.restored")
        self._connection.execute(f"CREATE TEMP TABLE restored (customer INTEGER PRIMARY KEY, {', '.join(columns)})")
        total = self._count(rows)
        befores = self._connection.execute(f"SELECT j.before FROM {rows} ORDER BY j.id", self._values)
        marks = ", ".join("?" * (1 + len(columns)))
        self._connection.executemany(
            f"INSERT INTO restored VALUES ({marks})", columns_of((text for (text,) in befores), total)
        )
        return total

    def restore(self, stamp: Stamp) -> Sequence[int]:
        """Gives the collected customers what they had before; returns the keys of those who have estimates."""
        instead = {name: f"b.{name}" for name in RESTORED}
        after = as_object("c", **instead, updated_at=":at", version="c.version + 1")
        rows = "temp.restored AS b CROSS JOIN customer AS c ON c.id = b.customer ORDER BY c.id"
        with self._store.bulk(Customer):
            self._connection.execute(journal_sql(as_object("c"), after, "c.id", rows), stamp)
            rewrite_customers(self._connection, "temp.restored AS m", stamp["at"])
        found = self._connection.execute(
            "SELECT r.customer FROM temp.restored AS r"
            " WHERE EXISTS (SELECT 1 FROM estimate AS e WHERE e.customer_id = r.customer)"
        ).fetchall()
        return [key for (key,) in found]

    def forget_collected(self) -> None:
        """Puts away what `collect` made."""
        self._connection.execute("DROP TABLE temp.restored")

    def remove(self, key: int, stamp: Stamp) -> None:
        """Removes one customer, who has no estimates."""
        rows = "customer AS c WHERE c.id = :key"
        self._connection.execute(journal_sql(as_object("c"), "NULL", "c.id", rows), {**stamp, "key": key})
        self._connection.execute("DELETE FROM customer WHERE id = ?", (key,))

    def remove_untouched(self, stamp: Stamp) -> int:
        """Removes those that it added and that are as it left them. Returns how many."""
        rows = f"customer AS c WHERE {_ADDED} AND {_UNTOUCHED}"
        self._connection.execute("DROP TABLE IF EXISTS temp.removed")
        self._connection.execute("CREATE TEMP TABLE removed (id INTEGER PRIMARY KEY)")
        self._connection.execute(f"INSERT INTO removed SELECT c.id FROM {rows}", self._values)
        gone = "temp.removed JOIN customer AS c USING (id) ORDER BY c.id"
        self._connection.execute(journal_sql(as_object("c"), "NULL", "c.id", gone), stamp)
        keys = "SELECT id FROM temp.removed"
        with self._store.bulk(Customer):
            self._connection.execute(f"DELETE FROM customer WHERE id IN ({keys})")
            count = self._connection.changes()
        self._connection.execute("DROP TABLE temp.removed")
        return count

    def _count(self, rows: str) -> int:
        return int(self._connection.execute(f"SELECT count(*) FROM {rows}", self._values).fetchone()[0])
