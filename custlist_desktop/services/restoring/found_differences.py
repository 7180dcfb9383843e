"""What a comparison finds, written into the file piece by piece, so that the window shows it meanwhile."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from time import monotonic
from typing import Any, Final

from custlist_desktop.database.differences import DifferenceFile, RecordDifference
from custlist_desktop.domain.restoring import RecordKind, Since

_AT_MOST: Final = 0.2
"""Seconds from finding a difference to its being in the file, while anything is found or asked."""

_Cause = tuple[str, RecordKind, Since]
"""A change of many, and what it did to which kind of record."""


@dataclass
class _RunGroup:
    """What one change did to several records."""

    row: RecordDifference
    count: int = 0
    fields: int = 0

    def with_counts(self) -> RecordDifference:
        return replace(self.row, facts=self.row.facts | {"count": self.count, "fields": self.fields})


class FoundDifferences:
    """Gives differences their ids, and their groups.

    What is a group is known with its second record, so the first one waits for that: a record that is in the file
    stays where it is.
    """

    def __init__(self, file: DifferenceFile) -> None:
        """Nothing is found yet."""
        self._file = file
        self._last_id = 0
        self._ready: list[RecordDifference] = []
        self._single: dict[_Cause, RecordDifference] = {}
        self._groups: dict[_Cause, _RunGroup] = {}
        self._grown: dict[_Cause, _RunGroup] = {}
        self._written_at = monotonic()

    def add(self, differences: Iterable[RecordDifference]) -> None:
        """Takes all of them, and writes them."""
        for each in differences:
            self._take(each)
            self.write_if_due()
        for each in self._single.values():
            self._ready.append(self._numbered(each, None))
        self._single.clear()
        self._write()

    def write_if_due(self) -> None:
        """Writes what was found, if some of it has waited for long enough."""
        if (self._ready or self._grown) and monotonic() - self._written_at >= _AT_MOST:
            self._write()

    def _take(self, each: RecordDifference) -> None:
        if not each.bulk:
            self._ready.append(self._numbered(each, None))
            return
        cause = each.bulk, each.kind, each.since
        if cause in self._groups:
            self._put(each, cause)
        elif cause in self._single:
            first = self._single.pop(cause)
            self._last_id += 1
            self._groups[cause] = _RunGroup(_group_row(first, self._last_id))
            self._put(first, cause)
            self._put(each, cause)
        else:
            self._single[cause] = each

    def _put(self, each: RecordDifference, cause: _Cause) -> None:
        group = self._grown[cause] = self._groups[cause]
        group.count += 1
        group.fields += len(each.fields)
        self._ready.append(self._numbered(each, group.row.id))

    def _numbered(self, each: RecordDifference, parent: int | None) -> RecordDifference:
        self._last_id += 1
        return replace(each, id=self._last_id, parent=parent)

    def _write(self) -> None:
        self._file.add(self._ready, [group.with_counts() for group in self._grown.values()])
        self._ready = []
        self._grown = {}
        self._written_at = monotonic()


def _group_row(first: RecordDifference, number: int) -> RecordDifference:
    facts: dict[str, Any] = {"of": first.kind.value, "file": first.facts.get("file", "")}
    facts["is_sample"] = first.facts.get("is_sample", False)
    named = (facts, (), None, first.entry, first.at, first.user_name, first.bulk, number)
    return RecordDifference(RecordKind.GROUP, number, first.since, *named)
