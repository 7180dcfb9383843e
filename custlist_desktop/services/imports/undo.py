"""Taking an import back: what it added goes, what it updated is as before, what was changed since is told."""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any, Final

from custlist_desktop.database.store import Store
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.fields import E164_COLUMNS, FOUND_COLUMNS
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.importing import ImportRun
from custlist_desktop.services.core.changes import Subject
from custlist_desktop.services.core.journal import Recorder
from custlist_desktop.services.core.rows import row_of
from custlist_desktop.services.customers.columns import found_columns, numbers_of
from custlist_desktop.services.customers.linking import refresh_estimates, unlink_estimates
from custlist_desktop.services.imports.progress import Watch
from custlist_desktop.services.imports.records import ChangedSince, SinceThen, UndoPreview, UndoResult
from custlist_desktop.services.imports.writing import (
    JOURNALLED,
    as_object,
    journal_sql,
    journal_values,
    rewrite_customers,
)
from custlist_desktop.system.processes import by_processes

UNDONE: Final = "undo_import"

_ADDED: Final = "c.id >= :first AND c.id < :end"
_HAS_ESTIMATES: Final = "EXISTS (SELECT 1 FROM estimate WHERE customer_id = c.id)"
_UNTOUCHED: Final = f"c.version = 1 AND NOT {_HAS_ESTIMATES}"
_UPDATES: Final = (
    "journal AS j LEFT JOIN customer AS c ON c.id = j.subject_id"
    f" WHERE j.change_id = :change AND j.before IS NOT NULL AND j.subject = '{Subject.CUSTOMER}'"
)
_AS_LEFT: Final = "c.version = json_extract(j.after, '$.version')"
_AT_A_TIME: Final = 500
_WORTH_PROCESSES: Final = 5_000
_RESTORED: Final = tuple(name for name in JOURNALLED if name not in ("id", "version", "updated_at"))


class ImportUndo:
    """Takes one import back. Call it inside a transaction."""

    def __init__(self, file: Store, run: ImportRun) -> None:
        self._file = file
        self._connection: sqlite3.Connection = Customer._meta.database.connection()
        self._first = run.created_first
        self._values: dict[str, Any] = {"first": run.created_first, "end": run.created_end, "change": run.change_id}

    def preview(self) -> UndoPreview:
        """What `run` would do if it keeps what was changed since."""
        removed = self._count(f"customer AS c WHERE {_ADDED} AND {_UNTOUCHED}")
        restored = self._count(f"{_UPDATES} AND {_AS_LEFT}")
        return UndoPreview(removed, restored, tuple(self._changed()))

    def _count(self, rows: str) -> int:
        return int(self._connection.execute(f"SELECT count(*) FROM {rows}", self._values).fetchone()[0])

    def _changed(self) -> Iterator[ChangedSince]:
        added = f"SELECT c.id, c.company, c.contact_name, c.version FROM customer AS c WHERE {_ADDED}"
        for key, company, contact, version in self._connection.execute(
            f"{added} AND NOT ({_UNTOUCHED}) ORDER BY c.id", self._values
        ):
            since = SinceThen.EDITED if version > 1 else SinceThen.HAS_ESTIMATES
            yield ChangedSince(key, company, contact, since, was_added=True)
        for key, there, after in self._connection.execute(
            f"SELECT j.subject_id, c.id, j.after FROM {_UPDATES} AND {_AS_LEFT} IS NOT 1 ORDER BY j.subject_id",
            self._values,
        ):
            names = json.loads(after)
            since = SinceThen.DELETED if there is None else SinceThen.EDITED
            yield ChangedSince(key, names["company"], names["contact_name"], since, was_added=False)

    def run(self, recorder: Recorder, keep_changed: bool, watch: Watch) -> UndoResult:
        """Takes it back.

        Args:
            recorder: writes the journal.
            keep_changed: leave alone what was changed since.
            watch: is told how far it is.
        """
        kept = tuple(self._changed())
        restored = self._restore(recorder, keep_changed, watch)
        watch.stage(0.6)
        removed = 0 if keep_changed else self._remove_changed(recorder, kept)
        watch.stage(0.95, (self._values["end"] - self._first) * 250)
        removed += self._remove_untouched(recorder)
        watch.finish()
        left = len(kept) if keep_changed else sum(1 for each in kept if each.since_then is SinceThen.DELETED)
        result = UndoResult(removed, restored, left)
        after = {"removed": removed, "restored": restored, "kept": left, "import": self._values["change"]}
        recorder.record(UNDONE, Subject.CUSTOMER, self._first, None, after)
        return result

    def _restore(self, recorder: Recorder, keep_changed: bool, watch: Watch) -> int:
        """Gives updated customers what they had before. Returns how many."""
        condition = _AS_LEFT if keep_changed else "c.id IS NOT NULL"
        restored = self._collect(f"{_UPDATES} AND {condition}", watch)
        watch.stage(0.5, restored * 500)
        if restored:
            with self._file.bulk_change(Customer, "SELECT customer FROM temp.restored"):
                self._write_back(recorder)
            for (key,) in self._connection.execute(
                "SELECT r.customer FROM temp.restored AS r"
                " WHERE EXISTS (SELECT 1 FROM estimate AS e WHERE e.customer_id = r.customer)"
            ).fetchall():
                refresh_estimates(row_of(Customer, key))
        self._connection.execute("DROP TABLE temp.restored")
        return restored

    def _collect(self, rows: str, watch: Watch) -> int:
        """Fills a temporary table with the columns that customers had before. Returns how many they are."""
        columns = (*_RESTORED, *FOUND_COLUMNS)
        self._connection.execute("DROP TABLE IF EXISTS temp.restored")
        self._connection.execute(f"CREATE TEMP TABLE restored (customer INTEGER PRIMARY KEY, {', '.join(columns)})")
        total = self._count(rows)
        texts = (
            text for (text,) in self._connection.execute(f"SELECT j.before FROM {rows} ORDER BY j.id", self._values)
        )
        marks = ", ".join("?" * (1 + len(columns)))
        watch.stage(0.2)

        def restored() -> Iterator[tuple[Any, ...]]:
            for done, before in enumerate(by_processes(_columns_before, texts, _WORTH_PROCESSES)):
                yield before
                if done % _AT_A_TIME == 0:
                    watch.at(done / total)

        self._connection.executemany(f"INSERT INTO restored VALUES ({marks})", restored())
        return total

    def _write_back(self, recorder: Recorder) -> None:
        stamp = journal_values(recorder, UNDONE)
        instead = {name: f"b.{name}" for name in _RESTORED}
        after = as_object("c", **instead, updated_at=":at", version="c.version + 1")
        rows = "temp.restored AS b CROSS JOIN customer AS c ON c.id = b.customer ORDER BY c.id"
        self._connection.execute(journal_sql(as_object("c"), after, "c.id", rows), stamp)
        rewrite_customers(self._connection, "temp.restored AS m", stamp["at"])

    def _remove_changed(self, recorder: Recorder, changed: tuple[ChangedSince, ...]) -> int:
        """Removes added customers that somebody has worked on since; their estimates keep their details (M12)."""
        keys = [each.id for each in changed if each.was_added]
        for key in keys:
            unlink_estimates(recorder, row_of(Customer, key))
            self._connection.execute(
                journal_sql(as_object("c"), "NULL", "c.id", "customer AS c WHERE c.id = :key"),
                journal_values(recorder, UNDONE) | {"key": key},
            )
            self._connection.execute("DELETE FROM customer WHERE id = ?", (key,))
        return len(keys)

    def _remove_untouched(self, recorder: Recorder) -> int:
        """Removes added customers that are as the import left them. Returns how many."""
        rows = f"customer AS c WHERE {_ADDED} AND {_UNTOUCHED}"
        self._connection.execute("DROP TABLE IF EXISTS temp.removed")
        self._connection.execute("CREATE TEMP TABLE removed (id INTEGER PRIMARY KEY)")
        self._connection.execute(f"INSERT INTO removed SELECT c.id FROM {rows}", self._values)
        self._connection.execute(
            journal_sql(as_object("c"), "NULL", "c.id", "temp.removed JOIN customer AS c USING (id) ORDER BY c.id"),
            journal_values(recorder, UNDONE),
        )
        keys = "SELECT id FROM temp.removed"
        with self._file.bulk_change(Customer, keys):
            count = self._connection.execute(f"DELETE FROM customer WHERE id IN ({keys})").rowcount
        self._connection.execute("DROP TABLE temp.removed")
        return count


def _columns_before(texts: list[str]) -> list[tuple[Any, ...]]:
    """Keys and columns of customers, with what follows from them, from the journal's JSON; for worker processes.

    An entry of an older version lacks the fields that came later: they were empty then.
    """
    befores = [dict.fromkeys((*CUSTOMER_FIELDS, *E164_COLUMNS), "") | json.loads(text) for text in texts]
    return [(before["id"], *[before[name] for name in _RESTORED], *_found_by(before)) for before in befores]


def _found_by(columns: dict[str, Any]) -> tuple[str | None, ...]:
    """FOUND_COLUMNS from a customer's columns as the journal keeps them."""
    details = CustomerDetails(**{name: columns[name] for name in CUSTOMER_FIELDS})
    return tuple(found_columns(details, numbers_of(columns)).values())
