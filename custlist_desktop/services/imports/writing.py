"""The statements that write a checked staging file into the customer list, and take such a change back.

All are set-wise: one statement for all rows. They run inside the caller's transaction.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.fields import FOUND_COLUMNS
from custlist_desktop.models.base import UtcTimestampField, database_proxy
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.core.changes import Subject
from custlist_desktop.services.core.journal import Recorder
from custlist_desktop.services.imports.rows import CUSTOMER_COLUMNS

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

UPDATED_KEYS: Final = f"SELECT c.id FROM {_UPDATED} WHERE f.outcome = 'update'"
"""SQL for the keys of the customers that `write_updates` changes."""


@contextmanager
def attached(path: Path) -> Iterator[sqlite3.Connection]:
    """The open list's connection, with the staging file at ``path`` beside it as ``staging``.

    Raises:
        DatabaseFileError: it is no staging file.
    """
    connection: sqlite3.Connection = database_proxy.connection()
    try:
        connection.execute("ATTACH ? AS staging", (str(path),))
    except sqlite3.DatabaseError as error:
        raise DatabaseFileError(FileTrouble.DAMAGED, path) from error
    try:
        yield connection
    finally:
        connection.execute("DETACH staging")


def as_object(table: str, **instead: str) -> str:
    """SQL for the journal's JSON object of a row of ``table``; ``instead`` gives other SQL for some columns."""
    pairs = (f"'{name}', {instead.get(name, f'{table}.{name}')}" for name in JOURNALLED)
    return f"json_object({', '.join(pairs)})"


def journal_sql(before: str, after: str, key: str, rows: str) -> str:
    """SQL that records a change of each of ``rows``; its values are `journal_values`."""
    return (
        "INSERT INTO journal (change_id, at, user_id, user_name, action, subject, subject_id, before, after)"
        f" SELECT :change_id, :at, :user_id, :user_name, :action, '{Subject.CUSTOMER}', {key}, {before}, {after}"
        f" FROM {rows}"
    )


def journal_values(recorder: Recorder, action: str) -> dict[str, Any]:
    """The values of `journal_sql`."""
    return {
        "change_id": recorder.change_id,
        "at": UtcTimestampField().db_value(recorder.at),
        "user_id": recorder.actor.user_id,
        "user_name": recorder.actor.name,
        "action": action,
    }


def next_customer_key(connection: sqlite3.Connection) -> int:
    """The key that the next customer gets: never one that was used before, not even by a deleted one."""
    row = connection.execute("SELECT seq FROM main.sqlite_sequence WHERE name = 'customer'").fetchone()
    return (row[0] if row else 0) + 1


def write_updates(connection: sqlite3.Connection, recorder: Recorder, action: str) -> None:
    """Changes the customers that rows were merged into, each with its journal entry.

    Made of what the staging file says of the customer before and after, so the list must be as it was checked.
    """
    stamp = journal_values(recorder, action)
    merged = {name: f"m.{name}" for name in CUSTOMER_COLUMNS}
    after = as_object("c", **merged, updated_at=":at", version="c.version + 1")
    rows = f"{_UPDATED} WHERE f.outcome = 'update' ORDER BY f.number"
    connection.execute(journal_sql(as_object("c"), after, "c.id", rows), stamp)
    rewrite_customers(
        connection,
        "staging.merged AS m JOIN staging.fate AS f ON f.number = m.number AND f.outcome = 'update'",
        stamp["at"],
    )


def rewrite_customers(connection: sqlite3.Connection, source: str, at: str) -> None:
    """Gives customers the columns of other rows, a new version and a new time.

    Columns that an index is made of are written only where they differ: writing one costs a hundred times what
    comparing it does.

    Args:
        connection: inside a transaction.
        source: SQL of the rows, for a FROM; as ``m`` they have `CUSTOMER_COLUMNS` and ``customer``, the key.
        at: the time of the change, as the file keeps it.
    """
    where = f"FROM {source} WHERE main.customer.id = m.customer"
    connection.execute(
        f"UPDATE main.customer SET {_assigned(_NOT_INDEXED)}, updated_at = ?, version = version + 1 {where}", (at,)
    )
    for columns in _INDEXED:
        differing = " OR ".join(f"main.customer.{name} IS NOT m.{name}" for name in columns)
        connection.execute(f"UPDATE main.customer SET {_assigned(columns)} {where} AND ({differing})")


def _assigned(columns: Iterable[str]) -> str:
    return ", ".join(f"{name} = m.{name}" for name in columns)


def write_new(connection: sqlite3.Connection, recorder: Recorder) -> None:
    """Adds the customers that rows create, in the file's order."""
    at = UtcTimestampField().db_value(recorder.at)
    names = ", ".join(CUSTOMER_COLUMNS)
    values = ", ".join(f"r.{name}" for name in CUSTOMER_COLUMNS)
    connection.execute(
        f"INSERT INTO main.customer ({names}, created_at, updated_at, version) SELECT {values}, ?1, ?1, 1"
        " FROM staging.fate AS f NOT INDEXED CROSS JOIN staging.incoming AS r ON r.number = f.number"
        " WHERE f.outcome = 'create' ORDER BY f.number",
        (at,),
    )


def updated_with_estimates(connection: sqlite3.Connection) -> list[int]:
    """The keys of those customers that rows were merged into and that have estimates."""
    found = connection.execute(
        "SELECT m.customer FROM staging.fate AS f CROSS JOIN staging.merged AS m ON m.number = f.number"
        " WHERE f.outcome = 'update' AND EXISTS (SELECT 1 FROM main.estimate WHERE customer_id = m.customer)"
    )
    return [key for (key,) in found]
