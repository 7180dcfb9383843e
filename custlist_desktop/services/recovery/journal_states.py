"""Rows as the journal has them last: what can be put in the place of what damage took."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from peewee import fn

from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.history.estimate_states import LINES, before_entry

Side = dict[str, Any]
_WITHOUT_VERSION: Final = ("recover", "reprice")
"""What the journal calls changes that are no new version of an estimate."""


@dataclass(frozen=True, slots=True)
class LastState:
    """A row as the journal has it last.

    Attributes:
        columns: under the file's names, in JSON's types; None once it was deleted.
        at: when that was.
    """

    key: int
    columns: Side | None
    at: datetime


def last_states(subject: Subject) -> Iterator[LastState]:
    """Each row of a table whose entries have all of a row, after its last change."""
    of_subject = (JournalEntry.subject == subject.value) & (JournalEntry.subject_id > 0)
    last = JournalEntry.select(fn.MAX(JournalEntry.id)).where(of_subject).group_by(JournalEntry.subject_id)
    for entry in list(JournalEntry.select().where(JournalEntry.id.in_(last))):
        after = _read(entry.after)
        if after is None or {"id", "version"} <= after.keys():
            yield LastState(entry.subject_id, after, entry.at)


def last_estimates() -> Iterator[LastState]:
    """Each estimate after its last change, with its lines; those of which an entry is missing are left out.

    An entry has only what it changed. So all of them are applied in turn, beginning with the one that has all.
    """
    entries = JournalEntry.select().where(JournalEntry.subject == Subject.ESTIMATE.value, JournalEntry.subject_id > 0)
    in_order = entries.order_by(JournalEntry.subject_id, JournalEntry.id).iterator()
    for _key, of_one in groupby(in_order, lambda entry: entry.subject_id):
        found = _after_all(list(of_one))
        if found is not None:
            yield found


def _after_all(entries: list[JournalEntry]) -> LastState | None:
    state: Side | None = None
    is_known = False
    for entry in entries:
        before, after = _read(entry.before), _read(entry.after)
        if after is None or (before is None and LINES in after):
            state, is_known = after, True
        elif state is None or before is None or not _follows(state, before):
            state, is_known = None, False
        else:
            state = _applied(state, before, after, entry.action)
    return LastState(entries[-1].subject_id, state, entries[-1].at) if is_known else None


def _follows(state: Side, before: Side) -> bool:
    """Whether an entry is the next one: each says which version it changed, but those about the customer."""
    return "version" not in before or before["version"] == state.get("version")


def _applied(state: Side, before: Side, after: Side, action: str) -> Side:
    now = before_entry(state, after, before)  # which takes an entry off, and puts one on with its sides exchanged
    if "version" not in after and action not in _WITHOUT_VERSION:
        now["version"] = state["version"] + 1
    if before.get("customer_id") is not None and after.get("customer_id") is None:
        now["former_customer_id"] = before["customer_id"]
    elif after.get("customer_id") is not None:
        now["former_customer_id"] = None
    return now


def _read(side: str | None) -> Any:
    return None if side is None else json.loads(side)


def said_of(columns: Mapping[str, Any]) -> Side:
    """What a state says, without what is empty."""
    return {name: value for name, value in columns.items() if value not in ("", None)}
