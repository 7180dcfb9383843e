"""What is checked: whole records, and single fields of others."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from custlist_desktop.database.differences import DifferenceFile, RecordDifference
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.restoring import RecordKind, Since

_NO_OFFER: Final = frozenset(("status", "notes"))
"""What of an estimate can change without its being another offer."""


class RestoreChoices:
    """Knows of each record whether it is checked; of a group, whether all of its records are."""

    def __init__(self, file: DifferenceFile) -> None:
        """Nothing is checked."""
        self._file = file
        self._whole: dict[int, tuple[RecordKind, Since, int | None]] = {}
        self._fields: dict[int, frozenset[str]] = {}
        self._parents: dict[int, int | None] = {}
        self._in_groups: Counter[int] = Counter()
        self._sizes: Counter[int] = Counter()

    def state(self, each: RecordDifference) -> bool | None:
        """Whether a record or a group is checked; None for a part of it."""
        if each.kind is RecordKind.GROUP:
            count = self._in_groups[each.id]
            return count == self._sizes[each.id] or (None if count or self._has_parts(each.id) else False)
        return True if each.id in self._whole else None if each.id in self._fields else False

    def _has_parts(self, group: int) -> bool:
        return any(parent == group for parent in self._parents.values())

    def field_state(self, each: RecordDifference, name: str) -> bool:
        """Whether a field of a record is checked."""
        return each.id in self._whole or name in self._fields.get(each.id, ())

    def toggle(self, each: RecordDifference, inside: Sequence[RecordDifference] = ()) -> None:
        """Checks a record, or a group with those ``inside`` of it; or unchecks it, if all of it is checked."""
        records = inside if each.kind is RecordKind.GROUP else (each,)
        wanted = not all(record.id in self._whole for record in records)
        self.set_records(
            ((record.id, record.kind, record.since, record.parent) for record in records), checked=wanted
        )

    def toggle_field(self, each: RecordDifference, name: str) -> None:
        """Checks a field, or unchecks it. A record of which all fields are checked is checked whole."""
        names = frozenset(field for field, *_ in each.fields)
        chosen = (names if each.id in self._whole else self._fields.get(each.id, frozenset())) ^ {name}
        self.set_records([(each.id, each.kind, each.since, each.parent)], checked=chosen == names)
        if chosen and chosen != names:
            self._fields[each.id] = chosen
            self._parents[each.id] = each.parent

    def set_records(self, records: Iterable[tuple[int, RecordKind, Since, int | None]], *, checked: bool) -> None:
        """Checks records whole, or unchecks them: each its id, its kind, what became of it and its group."""
        for number, kind, since, parent in records:
            self._fields.pop(number, None)
            self._parents.pop(number, None)
            if checked and number not in self._whole:
                self._whole[number] = kind, since, parent
                self._in_groups[parent or 0] += 1
            elif not checked and number in self._whole:
                del self._whole[number]
                self._in_groups[parent or 0] -= 1

    def note_found(self, number: int, kind: RecordKind, since: Since, parent: int | None) -> None:
        """Knows of a record that was found just now. One of a group that was checked is checked."""
        if parent is not None:
            if self._sizes[parent] and self._in_groups[parent] == self._sizes[parent]:
                self.set_records([(number, kind, since, parent)], checked=True)
            self._sizes[parent] += 1

    def check_all(self, since: Since | None, text: str) -> None:
        """Checks what a filter shows; if all of that is checked, unchecks it."""
        records = self._file.records(since, text)
        self.set_records(records, checked=not self.has_all(record for record, *_ in records))

    def has_all(self, numbers: Iterable[int]) -> bool:
        """Whether all of them are checked whole."""
        return all(number in self._whole for number in numbers)

    def agreed_estimates(self) -> Counter[Since]:
        """How many estimates that are accepted now would be another offer, and be gone (`Since.ADDED`)."""
        whole = (number for number, (kind, *_) in self._whole.items() if kind is RecordKind.ESTIMATE)
        found = self._file.some([*whole, *self._fields])
        return Counter(each.since for each in found if self._changes_an_offer(each))

    def _changes_an_offer(self, each: RecordDifference) -> bool:
        now = each.facts.get("now") or {}
        if each.kind is not RecordKind.ESTIMATE or not now or not EstimateStatus(now["status"]).facts.is_agreed:
            return False
        fields = self._fields.get(each.id, frozenset(name for name, *_ in each.fields))
        return each.since is Since.ADDED or bool(fields - _NO_OFFER)

    def count(self) -> int:
        """How many records are checked, whole or in part."""
        return len(self._whole) + len(self._fields)

    def counts(self) -> tuple[Counter[RecordKind], Counter[RecordKind], int]:
        """How many records would be restored whole, by their kind, how many deleted, and how many single fields."""
        records, deleted = Counter[RecordKind](), Counter[RecordKind]()
        for kind, since, _ in self._whole.values():
            (deleted if since is Since.ADDED else records)[kind] += 1
        return records, deleted, sum(map(len, self._fields.values()))

    def chosen(self) -> Iterator[tuple[int, Sequence[str] | None]]:
        """What is checked, as `DifferenceFile.choose` takes it."""
        yield from ((number, None) for number in self._whole)
        yield from ((number, sorted(fields)) for number, fields in self._fields.items())
