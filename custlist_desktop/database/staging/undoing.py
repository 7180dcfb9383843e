"""Taking an import back out of the customer list, and doing it again, by one statement for all rows."""

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

KEPT: Final = (*RESTORED, "version", "added_by")
"""What is read of the journal of a customer who gets something back, or comes back."""

Row = tuple[Any, ...]
ColumnsOf = Callable[[Iterable[str], int], Iterable[Row]]
"""Makes keys, `KEPT` and `FOUND_COLUMNS` of the journal's JSON of what customers were, and of how many they are."""

_ADDED: Final = "c.added_by = (SELECT id FROM journal WHERE change_id = :change AND action = 'import')"
_HAS_ESTIMATES: Final = "EXISTS (SELECT 1 FROM estimate WHERE customer_id = c.id)"
_UNTOUCHED: Final = f"{has_values_of('c', 'customer', '1')} AND NOT {_HAS_ESTIMATES}"
_ENTRIES: Final = (
    "journal AS j LEFT JOIN customer AS c ON c.id = j.subject_id"
    " WHERE j.change_id = :change AND j.subject = 'customer' AND j.subject_id > 0"
)
_UPDATES: Final = f"{_ENTRIES} AND j.before IS NOT NULL AND j.after IS NOT NULL"
_LINKED_SINCE: Final = (
    "EXISTS (SELECT 1 FROM estimate AS e WHERE e.customer_id = c.id AND NOT EXISTS (SELECT 1 FROM journal AS k"
    " WHERE k.change_id = :change AND k.subject = 'estimate' AND k.subject_id = e.id))"
)
_SAME_AS: Final = (
    "coalesce((SELECT json_extract(k.after, '$.same_as') FROM journal AS k WHERE k.subject = 'customer'"
    " AND k.subject_id = c.id AND json_extract(k.after, '$.version') = b.version), b.version)"
)
"""The version whose values a customer has who is as ``b`` says."""
_AS_LEFT: Final = has_values_of("c", "customer", "json_extract(j.after, '$.version')")


class _Customers:
    """Customers of a change, put back as they were. Changes are made inside a transaction."""

    def __init__(self, store: Store, change_id: str) -> None:
        self._store = store
        self._connection = store.connection
        self._values: dict[str, Any] = {"change": change_id}

    def _collect(self, rows: str, columns_of: ColumnsOf) -> int:
        """Makes ready what the journal says of those of ``rows``; returns how many they are."""
        columns = (*KEPT, *FOUND_COLUMNS)
        self._connection.execute("DROP TABLE IF EXISTS temp.restored")
        self._connection.execute(f"CREATE TEMP TABLE restored (customer INTEGER PRIMARY KEY, {', '.join(columns)})")
        total = self._count(rows)
        befores = self._connection.execute(f"SELECT j.before FROM {rows} ORDER BY j.id", self._values)
        marks = ", ".join("?" * (1 + len(columns)))
        self._connection.executemany(
            f"INSERT INTO restored VALUES ({marks})", columns_of((text for (text,) in befores), total)
        )
        return total

    def forget_collected(self) -> None:
        """Puts away what was made ready."""
        self._connection.execute("DROP TABLE temp.restored")

    def _restore(self, stamp: Stamp, *, is_as_then: bool) -> Sequence[int]:
        """Gives those made ready what they had; returns the keys of those who have estimates.

        Args:
            is_as_then: whether each has all the values then that it had before.
        """
        instead = {name: f"b.{name}" for name in RESTORED}
        after = as_object("c", **instead, updated_at=":at", version="c.version + 1")
        if is_as_then:
            after = f"json_insert({after}, '$.same_as', {_SAME_AS})"
        rows = "temp.restored AS b CROSS JOIN customer AS c ON c.id = b.customer ORDER BY c.id"
        with self._store.bulk(Customer):
            self._connection.execute(journal_sql(as_object("c"), after, "c.id", rows), stamp)
            rewrite_customers(self._connection, "temp.restored AS m", stamp["at"])
        found = self._connection.execute(
            "SELECT r.customer FROM temp.restored AS r"
            " WHERE EXISTS (SELECT 1 FROM estimate AS e WHERE e.customer_id = r.customer)"
        ).fetchall()
        return [key for (key,) in found]

    def _remove(self, rows: str, stamp: Stamp) -> int:
        """Removes those of ``rows``, who have no estimates; returns how many."""
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


class ChangedRows(_Customers):
    """The customers of a change whose entries have all of them, such as an import that was undone."""

    def changed_since(self) -> int | None:
        """The key of one that isn't as the change left it; None if all are."""
        as_left = f"coalesce({_AS_LEFT}, 0) AND (j.before IS NOT NULL OR NOT {_LINKED_SINCE})"
        row = self._connection.execute(
            f"SELECT j.subject_id FROM {_ENTRIES}"
            f" AND NOT CASE WHEN j.after IS NULL THEN c.id IS NULL ELSE {as_left} END LIMIT 1",
            self._values,
        ).fetchone()
        return None if row is None else int(row[0])

    def bring_back(self, columns_of: ColumnsOf, stamp: Stamp) -> int:
        """Adds those again that it removed, under their keys; returns how many."""
        total = self._collect(f"{_ENTRIES} AND j.after IS NULL", columns_of)
        names = ", ".join((*RESTORED, *FOUND_COLUMNS, "added_by"))
        with self._store.bulk(Customer):
            self._connection.execute(
                f"INSERT INTO customer (id, version, updated_at, {names})"
                f" SELECT customer, version + 1, ?, {names} FROM temp.restored ORDER BY customer",
                (stamp["at"],),
            )
        after = f"json_insert({as_object('c')}, '$.same_as', {_SAME_AS})"
        rows = "temp.restored AS b CROSS JOIN customer AS c ON c.id = b.customer ORDER BY c.id"
        self._connection.execute(journal_sql("NULL", after, "c.id", rows), stamp)
        self.forget_collected()
        return total

    def restore(self, columns_of: ColumnsOf, stamp: Stamp) -> Sequence[int]:
        """Gives those that it changed what they had before; returns the keys of those who have estimates."""
        total = self._collect(_UPDATES, columns_of)
        found = self._restore(stamp, is_as_then=True) if total else ()
        self.forget_collected()
        return found

    def added_with_estimates(self) -> list[int]:
        """The keys of those that it added and that have estimates by it."""
        rows = f"{_ENTRIES} AND j.before IS NULL AND {_HAS_ESTIMATES}"
        return [key for (key,) in self._connection.execute(f"SELECT c.id FROM {rows}", self._values)]

    def remove(self, stamp: Stamp) -> int:
        """Removes those that it added, whose estimates are no longer linked to them; returns how many."""
        return self._remove(f"{_ENTRIES} AND j.before IS NULL AND c.id IS NOT NULL", stamp)


class ImportedRows(_Customers):
    """The customers that one import added and updated."""

    def __init__(self, store: Store, run: ImportRun) -> None:
        super().__init__(store, run.change_id)
        self._is_as_then = True

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

    def collect(self, keep_changed: bool, columns_of: ColumnsOf) -> int:
        """Makes those that it updated ready for `restore`, but for those changed since with ``keep_changed``.

        Returns:
            how many they are.
        """
        self._is_as_then = keep_changed
        return self._collect(f"{_UPDATES} AND {_AS_LEFT if keep_changed else 'c.id IS NOT NULL'}", columns_of)

    def restore(self, stamp: Stamp) -> Sequence[int]:
        """Gives the collected customers what they had before; returns the keys of those who have estimates."""
        return self._restore(stamp, is_as_then=self._is_as_then)

    def remove(self, key: int, stamp: Stamp) -> None:
        """Removes one customer, who has no estimates."""
        rows = "customer AS c WHERE c.id = :key"
        self._connection.execute(journal_sql(as_object("c"), "NULL", "c.id", rows), {**stamp, "key": key})
        self._connection.execute("DELETE FROM customer WHERE id = ?", (key,))

    def remove_untouched(self, stamp: Stamp) -> int:
        """Removes those that it added and that are as it left them. Returns how many."""
        return self._remove(f"customer AS c WHERE {_ADDED} AND {_UNTOUCHED}", stamp)
