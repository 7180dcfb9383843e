"""The history of an estimate: its changes, and what it was after each of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import islice
from typing import Any

from custlist_desktop.database.orm import among
from custlist_desktop.models.estimate import Estimate, IssuedProposalRow
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.journal import BROUGHT_BACK
from custlist_desktop.services.estimates.journal import whole_as_read
from custlist_desktop.services.estimates.lines import read_lines
from custlist_desktop.services.history.estimate_states import before_entry, state_changes
from custlist_desktop.services.history.journal_rows import Side, grouped, made_by, rows_of, sides_of
from custlist_desktop.services.history.records import Happened, HistoryEntry


@dataclass(frozen=True, slots=True)
class EstimateVersion:
    """An entry, and the estimate as it was after it; None for one that was gone then."""

    entry: HistoryEntry
    state: Side | None


class EstimateHistory:
    """The versions of one estimate, newest first, read in parts. Changes made meanwhile are not in it."""

    def __init__(self, key: int, newest: EstimateVersion | None = None) -> None:
        """``newest`` is the version to begin with, as it was read before; without, it is what there is now."""
        self.key = key
        self.now = state_now(key) if newest is None else newest.state
        self._newest = None if newest is None else newest.entry.id
        self._versions = self._read()

    def read(self, count: int) -> list[EstimateVersion]:
        """The next ``count`` versions; fewer at the end."""
        return list(islice(self._versions, count))

    def _read(self) -> Iterator[EstimateVersion]:
        state = self.now
        both = merge(rows_of(Subject.ESTIMATE, self.key, self._newest), self._issued(), key=lambda row: -row.id)
        for group in grouped(both):
            if group[0].subject == Subject.ISSUED_PROPOSAL.value:
                yield EstimateVersion(_issued_entry(group[0]), state)
                continue
            after = state
            for row in group:
                state = _before(state, row)
            yield EstimateVersion(_entry(group, state, after), after)
        if state is not None:
            yield from self._beginning(state)

    def _beginning(self, state: Side) -> Iterator[EstimateVersion]:
        """What the samples added has no entry of its own."""
        origin = Estimate.select(Estimate.added_by).where(Estimate.id == self.key).scalar() or state.get("added_by")
        row = JournalEntry.get_or_none(JournalEntry.id == origin)
        if row is not None:
            entry = HistoryEntry(row.id, row.change_id, row.at, row.user_name, Happened.SAMPLE)
            yield EstimateVersion(entry, state)

    def _issued(self) -> Iterator[JournalEntry]:
        keys = IssuedProposalRow.select(IssuedProposalRow.id).where(IssuedProposalRow.estimate_id == self.key)
        found = JournalEntry.select().where(
            JournalEntry.subject == Subject.ISSUED_PROPOSAL.value,
            among(JournalEntry.subject_id, [row.id for row in keys]),
        )
        if self._newest is not None:
            found = found.where(JournalEntry.id <= self._newest)
        yield from found.order_by(JournalEntry.id.desc())


def state_now(key: int) -> Side | None:
    """An estimate as it is, in the form of an entry; None for one that is gone."""
    row = Estimate.get_or_none(Estimate.id == key)
    return None if row is None else whole_as_read(row, read_lines(key))


def _before(state: Side | None, row: JournalEntry) -> Side | None:
    before, after = sides_of(row)
    if before is None or after is None or state is None:
        return before if before is None or "lines" in before else state
    return before_entry(state, before, after)


def _entry(group: list[JournalEntry], before: Side | None, after: Side | None) -> HistoryEntry:
    newest = group[0]
    names: tuple[str, ...] = ()
    changes: tuple[Any, ...] = ()
    if before is None:
        is_new = newest.undoes is None and newest.action != BROUGHT_BACK
        happened = Happened.ADDED if is_new else Happened.BROUGHT_BACK
        original = (sides_of(newest)[1] or {}).get("duplicate_of")
        names = (number_of(original),) if original is not None else ()
    elif after is None:
        happened = Happened.DELETED
    else:
        happened, changes = Happened.CHANGED, state_changes(before, after)
    return HistoryEntry(
        newest.id,
        newest.change_id,
        newest.at,
        newest.user_name,
        happened,
        made_by=made_by(newest),
        changes=changes,
        names=names,
    )


def _issued_entry(row: JournalEntry) -> HistoryEntry:
    facts = sides_of(row)[1] or {}
    revision = int(facts.get("revision", 0))
    return HistoryEntry(row.id, row.change_id, row.at, row.user_name, Happened.ISSUED, revision=revision)


def number_of(key: int) -> str:
    """The number of an estimate, which may be gone."""
    row = Estimate.get_or_none(Estimate.id == key)
    if row is not None:
        return str(row.number)
    for entry in rows_of(Subject.ESTIMATE, key):
        before = sides_of(entry)[0]
        if before and "number" in before:
            return str(before["number"])
    return ""
