"""What the restoring of every kind of record shares: the change, the copy, what was checked, what came of it."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final, TypeVar

from peewee import fn

from custlist_desktop.database.copied_rows import CopiedRows
from custlist_desktop.database.differences import DifferenceFile, RecordDifference
from custlist_desktop.database.orm import among
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.models.base import BaseModel
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Change, Ledger

RowT = TypeVar("RowT", bound=BaseModel)

_AT_A_TIME: Final = 500


@dataclass
class RestoreRun:
    """One restore while it goes on.

    Attributes:
        it: the change that all of it is.
        chosen: what is to be restored.
        copy: the rows as they were.
        tell: is told after each record, and may end it all.
        records: how many records were restored whole, by their kind.
        deleted: how many were deleted, since the copy has none of them.
        fields: how many single fields.
        linked: the estimates that a brought back customer has again.
        renumbered: estimates that are back under another number, since theirs was given again: both numbers.
        kept_numbers: estimates that keep the number that they have now, since the copy's was given again.
    """

    ledger: Ledger
    it: Change
    chosen: DifferenceFile
    copy: CopiedRows
    tell: Callable[[], None]
    records: Counter[RecordKind] = field(default_factory=Counter)
    deleted: Counter[RecordKind] = field(default_factory=Counter)
    fields: int = 0
    linked: set[int] = field(default_factory=set)
    renumbered: list[tuple[str, str]] = field(default_factory=list)
    kept_numbers: list[str] = field(default_factory=list)

    def each(self, kind: RecordKind, since: Since) -> Iterator[tuple[RecordDifference, frozenset[str]]]:
        """What is to be restored of a kind: a record, and its fields. Counts it once it is done."""
        for difference, fields in self.chosen.chosen(kind, since):
            yield difference, frozenset(name for name, *_ in difference.fields) if fields is None else fields
            self._count(kind, since, fields)

    def several(self, kind: RecordKind, since: Since) -> Iterator[dict[int, frozenset[str]]]:
        """The same, of many records at a time: the fields of each by its key."""
        chosen = self.chosen.chosen(kind, since)
        while some := list(islice(chosen, _AT_A_TIME)):
            yield {
                difference.key: frozenset(name for name, *_ in difference.fields) if fields is None else fields
                for difference, fields in some
            }
            for _, fields in some:
                self._count(kind, since, fields)

    def _count(self, kind: RecordKind, since: Since, fields: frozenset[str] | None) -> None:
        if since is Since.ADDED:
            self.deleted[kind] += 1
        elif fields is None:
            self.records[kind] += 1
        else:
            self.fields += len(fields)
        self.tell()

    def next_version(self, subject: Subject, key: int, copied: int) -> int:
        """The version of a row that comes back: none that it had before."""
        return self.next_versions(subject, {key: copied})[key]

    def next_versions(self, subject: Subject, copied: Mapping[int, int]) -> dict[int, int]:
        """`next_version` of several rows, by their keys."""
        mine = JournalEntry.subject == subject.value, among(JournalEntry.subject_id, copied)
        newest = JournalEntry.select(fn.MAX(JournalEntry.id)).where(*mine).group_by(JournalEntry.subject_id)
        columns = JournalEntry.subject_id, JournalEntry.before, JournalEntry.after
        known = dict(copied)
        for entry in JournalEntry.select(*columns).where(JournalEntry.id.in_(newest)):
            for side in (json.loads(text) for text in (entry.before, entry.after) if text):
                if isinstance(side, dict) and isinstance(side.get("version"), int):
                    known[entry.subject_id] = max(known[entry.subject_id], side["version"])
        return {key: version + 1 for key, version in known.items()}

    def put_back(self, model: type[RowT], subject: Subject, key: int, columns: Mapping[str, Any]) -> RowT:
        """Adds a row again under its key, without an entry."""
        version = self.next_version(subject, key, columns["version"])
        return self.it.put(model, dict(columns) | {"id": key, "version": version, "updated_at": self.it.at})
