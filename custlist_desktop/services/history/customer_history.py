"""The history of a customer: what the journal has of it, in the fields of the form."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.journal import BROUGHT_BACK
from custlist_desktop.services.history.journal_rows import Side, grouped, made_by, rows_of, sides_of
from custlist_desktop.services.history.records import ChangedField, Happened, HistoryEntry, ImportedFrom

_OF_MANY: Final = frozenset({"import", "add_sample"})
"""Entries about many customers, under the key of the first."""


@dataclass(frozen=True, slots=True)
class CustomerVersion:
    """An entry, and the customer as it was after it; None for one that was gone then."""

    entry: HistoryEntry
    details: CustomerDetails | None


class CustomerHistory:
    """The versions of one customer, newest first, read in parts. Someone else's changes meanwhile are not in it."""

    def __init__(self, key: int) -> None:
        self.key = key
        self._versions = self._read()

    def read(self, count: int) -> list[CustomerVersion]:
        """The next ``count`` versions; fewer at the end."""
        return list(islice(self._versions, count))

    def _read(self) -> Iterator[CustomerVersion]:
        origin: int | None = Customer.select(Customer.added_by).where(Customer.id == self.key).scalar()
        has_beginning = False
        first: Side | None = None
        rows = (row for row in rows_of(Subject.CUSTOMER, self.key) if row.action not in _OF_MANY)
        for group in grouped(rows):
            before, after = sides_of(group[-1])[0], sides_of(group[0])[1]
            yield CustomerVersion(_entry(group, before, after), None if after is None else details_from(after))
            has_beginning = before is None and group[-1].action == "add"
            first = before
            origin = origin or (before or {}).get("added_by")
        if not has_beginning and origin is not None:
            yield from self._beginning(origin, first)

    def _beginning(self, origin: int, first: Side | None) -> Iterator[CustomerVersion]:
        """What an import or the samples added has no entry of its own."""
        row = JournalEntry.get_or_none(JournalEntry.id == origin)
        there = first or Customer.select().where(Customer.id == self.key).dicts().first()
        if row is None or there is None:
            return
        happened = Happened.IMPORTED if row.action == "import" else Happened.SAMPLE
        source = source_of(row, self.key) if row.action == "import" else None
        entry = HistoryEntry(row.id, row.change_id, row.at, row.user_name, happened, source=source)
        yield CustomerVersion(entry, details_from(there))


def details_from(kept: Mapping[str, Any]) -> CustomerDetails:
    """The details that an entry has. One of an older version lacks the fields that came later: they were empty."""
    return CustomerDetails(**{name: kept.get(name) or "" for name in CUSTOMER_FIELDS})


def customer_changes(before: CustomerDetails, after: CustomerDetails) -> tuple[ChangedField, ...]:
    """The fields that differ, in the order of the form."""
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in CUSTOMER_FIELDS)
    return tuple(ChangedField(name, old, new) for name, old, new in pairs if old != new)


def name_in(kept: Mapping[str, Any]) -> str:
    """What a customer is called by an entry of it: its company, or else its contact."""
    return str(kept.get("company") or kept.get("contact_name") or "")


def name_of_customer(key: int) -> str:
    """What a customer is called, or was before it was deleted; empty where that isn't known."""
    row = Customer.select(Customer.company, Customer.contact_name).where(Customer.id == key).dicts().first()
    if row is None:
        sides = (sides_of(entry)[0] for entry in rows_of(Subject.CUSTOMER, key))
        row = next((side for side in sides if side), {})
    return name_in(row)


def source_of(row: JournalEntry, key: int) -> ImportedFrom:
    """The file, and the row of it, that an import added the customer with ``key`` from.

    Args:
        row: the import's own entry. One of an older version knows no rows.
    """
    facts = sides_of(row)[1] or {}
    place = key - facts.get("first", key)
    for number, count in facts.get("rows", ()):
        if place < count:
            return ImportedFrom(str(facts.get("file", "")), number + place)
        place -= count
    return ImportedFrom(str(facts.get("file", "")))


def entry_of_customer(row: JournalEntry) -> HistoryEntry:
    """What one row of the journal says of a customer, without those around it."""
    return _entry([row], *sides_of(row))


def _entry(group: list[JournalEntry], before: Side | None, after: Side | None) -> HistoryEntry:
    newest = group[0]
    is_merge = newest.action == "merge"
    changes: tuple[ChangedField, ...] = ()
    source = None
    if before is None:
        is_new = newest.undoes is None and newest.action != BROUGHT_BACK
        happened = Happened.ADDED if is_new else Happened.BROUGHT_BACK
    elif after is None:
        happened = Happened.MERGED_AWAY if is_merge else Happened.DELETED
    else:
        happened = Happened.MERGED if is_merge else Happened.CHANGED
        changes = customer_changes(details_from(before), details_from(after))
        if newest.action == "import_update":
            source = ImportedFrom(_file_of(newest.change_id), after.get("row", 0))
    return HistoryEntry(
        newest.id,
        newest.change_id,
        newest.at,
        newest.user_name,
        happened,
        made_by=made_by(newest),
        changes=changes,
        source=source,
        names=_merged_with(newest) if is_merge else (),
    )


def _merged_with(row: JournalEntry) -> tuple[str, ...]:
    """The names of those that went, for the one that stayed; for one that went, the name of the other."""
    is_kept = row.after is not None
    others = JournalEntry.select().where(
        JournalEntry.change_id == row.change_id,
        JournalEntry.subject == Subject.CUSTOMER.value,
        JournalEntry.after.is_null(is_kept),
    )
    sides = (sides_of(other)[0 if is_kept else 1] or {} for other in others.order_by(JournalEntry.id))
    return tuple(filter(None, map(name_in, sides)))


def _file_of(change_id: str) -> str:
    entry = JournalEntry.get_or_none(JournalEntry.change_id == change_id, JournalEntry.action == "import")
    return "" if entry is None else str((sides_of(entry)[1] or {}).get("file", ""))
