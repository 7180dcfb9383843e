"""What the restoring of every kind of record shares: the change, the copy, what was checked, what came of it."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from custlist_desktop.database.copied_rows import CopiedRows
from custlist_desktop.database.differences import DifferenceFile, RecordDifference
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.models.base import BaseModel
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Change, Ledger

RowT = TypeVar("RowT", bound=BaseModel)

_AT_A_TIME = 200


@dataclass
class RestoreRun:
    """One restore while it goes on.

    Attributes:
        it: the change that all of it is.
        chosen: what is to be restored.
        copy: the rows as they were.
        tell: is told after each record, and may end it all.
        records: how many records were restored whole, by their kind.
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
    fields: int = 0
    linked: set[int] = field(default_factory=set)
    renumbered: list[tuple[str, str]] = field(default_factory=list)
    kept_numbers: list[str] = field(default_factory=list)

    def each(self, kind: RecordKind, since: Since) -> Iterator[tuple[RecordDifference, frozenset[str]]]:
        """What is to be restored of a kind: a record, and its fields. Counts it once it is done."""
        for difference, fields in self.chosen.chosen(kind, since):
            yield difference, frozenset(name for name, *_ in difference.fields) if fields is None else fields
            if fields is None:
                self.records[kind] += 1
            else:
                self.fields += len(fields)
            self.tell()

    def next_version(self, subject: Subject, key: int, copied: int) -> int:
        """The version of a row that comes back: none that it had before."""
        entries = JournalEntry.select(JournalEntry.before, JournalEntry.after).where(
            JournalEntry.subject == subject.value, JournalEntry.subject_id == key
        )
        last = entries.order_by(JournalEntry.id.desc()).first()
        sides = [] if last is None else [json.loads(side) for side in (last.before, last.after) if side]
        known = [side["version"] for side in sides if isinstance(side, dict) and isinstance(side.get("version"), int)]
        return int(max([copied, *known])) + 1

    def put_back(self, model: type[RowT], subject: Subject, key: int, columns: Mapping[str, Any]) -> RowT:
        """Adds a row again under its key, without an entry."""
        version = self.next_version(subject, key, columns["version"])
        return self.it.put(model, dict(columns) | {"id": key, "version": version, "updated_at": self.it.at})
