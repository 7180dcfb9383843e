"""Writing a checked staging file into the customer list, by one statement for all rows."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from custlist_desktop.database import engine
from custlist_desktop.database.staging.tables import CUSTOMER_COLUMNS
from custlist_desktop.database.store import Store
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.fields import FOUND_COLUMNS
from custlist_desktop.models.customer import Customer

JOURNALLED: Final = tuple(name for name in Customer._meta.sorted_field_names if name not in FOUND_COLUMNS)
"""What the journal keeps of a customer: all but what follows from the rest."""

_UPDATED: Final = """
staging.fate AS f CROSS JOIN staging.merged AS m ON m.number = f.number
CROSS JOIN main.customer AS c ON c.id = m.customer
"""

_INDEXED: Final = (
    ("company", "contact_name", "company_sort", "contact_name_sort"),
    ("email",),
    ("phone", "phone_e164", "mobile", "mobile_e164"),
    ("city", "city_sort", "country", "state_province"),
)
"""Columns that indexes of the table are made of, those together that belong together."""
_NOT_INDEXED: Final = tuple(name for name in CUSTOMER_COLUMNS if not any(name in columns for columns in _INDEXED))

Stamp = Mapping[str, Any]
"""What entries of the journal share, as the file keeps it: their change, who, when, what, and what they take back."""


@contextmanager
def staged_beside(store: Store, path: Path, watch: Watch) -> Iterator["StagedImport"]:
    """The staging file at ``path`` beside the open list; ``watch`` is told how far the work inside is.

    Raises:
        DatabaseFileError: it is no staging file.
    """
    connection = store.connection
    try:
        connection.execute("ATTACH ? AS staging", (str(path),))
    except engine.Error as error:
        raise DatabaseFileError(FileTrouble.DAMAGED, path) from error
    try:
        with watch.over(connection):
            yield StagedImport(store)
    finally:
        connection.execute("DETACH staging")


class StagedImport:
    """A settled staging file beside the list that it is written into. Call it inside a transaction."""

    def __init__(self, store: Store) -> None:
        """Use `staged_beside`."""
        self._store = store
        self._connection = store.connection

    def is_list_as_checked(self) -> bool:
        """Whether customers are as they were when the rows were settled.

        The journal tells: every change of the list is in it. The last entry of then must be there, with no change of
        a customer after it; a list that was restored from a backup meanwhile has another one there, or none.
        """
        facts = dict(
            self._connection.execute("SELECT name, value FROM staging.fact WHERE name IN ('journal_id', 'change_id')")
        )
        if not facts:
            return False
        key = int(facts["journal_id"])
        there = self._connection.execute("SELECT change_id FROM main.journal WHERE id = ?", (key,)).fetchone()
        changed = self._connection.execute(
            "SELECT 1 FROM main.journal WHERE id > ? AND subject = 'customer' LIMIT 1", (key,)
        ).fetchone()
        return not changed and (not key or (there is not None and there[0] == facts["change_id"]))

    def counts(self) -> dict[str, int]:
        """How many rows have each outcome."""
        return dict(self._connection.execute("SELECT outcome, count(*) FROM staging.fate GROUP BY outcome"))

    def write_updates(self, stamp: Stamp) -> None:
        """Changes the customers that rows were merged into, each with its journal entry.

        Made of what the staging file says of the customer before and after, so the list must be as it was checked.
        """
        merged = {name: f"m.{name}" for name in CUSTOMER_COLUMNS}
        after = as_object("c", **merged, updated_at=":at", version="c.version + 1")
        after = f"json_insert({after}, '$.row', f.number)"
        rows = f"{_UPDATED} WHERE f.outcome = 'update' ORDER BY f.number"
        with self._store.bulk(Customer):
            self._connection.execute(journal_sql(as_object("c"), after, "c.id", rows), stamp)
            rewrite_customers(
                self._connection,
                "staging.merged AS m JOIN staging.fate AS f ON f.number = m.number AND f.outcome = 'update'",
                stamp["at"],
            )

    def write_new(self, at: str, added_by: int) -> None:
        """Adds the customers that rows create, in the file's order.

        Args:
            at: the moment, as the file keeps it.
            added_by: the journal's entry of the import.
        """
        names = ", ".join(CUSTOMER_COLUMNS)
        values = ", ".join(f"r.{name}" for name in CUSTOMER_COLUMNS)
        with self._store.bulk(Customer):
            self._connection.execute(
                f"INSERT INTO main.customer ({names}, created_at, updated_at, version, added_by)"
                f" SELECT {values}, ?1, ?1, 1, ?2"
                " FROM staging.fate AS f NOT INDEXED CROSS JOIN staging.incoming AS r ON r.number = f.number"
                " WHERE f.outcome = 'create' ORDER BY f.number",
                (at, added_by),
            )

    def new_rows(self) -> list[tuple[int, int]]:
        """The file's rows that customers are added from, in its order: the first of each run, and how many follow."""
        return self._connection.execute(
            "SELECT min(number), count(*) FROM (SELECT number, number - row_number() OVER (ORDER BY number) AS run"
            " FROM staging.fate WHERE outcome = 'create') GROUP BY run ORDER BY min(number)"
        ).fetchall()

    def updated_with_estimates(self) -> list[int]:
        """The keys of those customers that rows were merged into and that have estimates."""
        found = self._connection.execute(
            "SELECT m.customer FROM staging.fate AS f CROSS JOIN staging.merged AS m ON m.number = f.number"
            " WHERE f.outcome = 'update' AND EXISTS (SELECT 1 FROM main.estimate WHERE customer_id = m.customer)"
        )
        return [key for (key,) in found]


def as_object(table: str, **instead: str) -> str:
    """SQL for the journal's JSON object of a row of ``table``; ``instead`` gives other SQL for some columns."""
    pairs = (f"'{name}', {instead.get(name, f'{table}.{name}')}" for name in JOURNALLED)
    return f"json_object({', '.join(pairs)})"


def journal_sql(before: str, after: str, key: str, rows: str) -> str:
    """SQL that records a change of each of ``rows``; its values are a `Stamp`."""
    return (
        "INSERT INTO journal (change_id, at, user_id, user_name, action, subject, undoes, subject_id, before, after)"
        " SELECT :change_id, :at, :user_id, :user_name, :action, :subject, :undoes,"
        f" {key}, {before}, {after} FROM {rows}"
    )


def rewrite_customers(connection: engine.Connection, source: str, at: str) -> None:
    """Gives customers the columns of other rows, a new version and a new time.

    Columns that an index is made of are written only where they differ: writing one costs a hundred times what
    comparing it does.

    Args:
        source: SQL of the rows, for a FROM; as ``m`` they have `CUSTOMER_COLUMNS` and ``customer``, the key.
        at: the time of the change, as the file keeps it.
    """
    where = f"FROM {source} WHERE main.customer.id = m.customer"
    stamped = "updated_at = ?, version = customer.version + 1"
    connection.execute(f"UPDATE main.customer SET {_assigned(_NOT_INDEXED)}, {stamped} {where}", (at,))
    for columns in _INDEXED:
        differing = " OR ".join(f"main.customer.{name} IS NOT m.{name}" for name in columns)
        connection.execute(f"UPDATE main.customer SET {_assigned(columns)} {where} AND ({differing})")


def _assigned(columns: Iterable[str]) -> str:
    return ", ".join(f"{name} = m.{name}" for name in columns)
