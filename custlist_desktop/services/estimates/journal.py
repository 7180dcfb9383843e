"""What the journal keeps of an estimate's change: the columns and lines that changed, and of a long text the part.

An estimate is saved every few seconds while somebody writes; with all of it in each entry, the journal would soon
be the larger part of the file.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import ModelSelect

from custlist_desktop.domain.contact import CONTACT_FIELDS
from custlist_desktop.domain.estimate import EstimateLine, LineKind
from custlist_desktop.models.estimate import Estimate, EstimateLineRow
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.journal import BROUGHT_BACK, SAME_AS, as_json, as_python, kept_columns
from custlist_desktop.services.estimates.lines import LINE_FIELDS, LineChange, PlacedLine

Columns = dict[str, Any]

# A text longer than this is recorded by what differs: ``{"from": index, "text": part}``.
_WHOLE_TEXT = 500
PLACE = "position"
"""Under this name an entry has a line's place among the others."""
_SAYS_NOTHING = frozenset({"status", "notes", "version", "updated_at", SAME_AS})


def whole(row: Estimate, lines: Iterable[PlacedLine]) -> Columns:
    """All of an estimate, for an entry that has no other side: it was made, or deleted."""
    kept = {name: value for name, value in kept_columns(row).items() if value not in ("", None)}
    return kept | {"lines": {str(placed.line.key): _line(placed) for placed in lines}}


def whole_when_deleted(row: Estimate, lines: Iterable[PlacedLine]) -> Columns:
    """All of an estimate that is deleted, and its customer's details: that may be gone when it comes back."""
    customer = row.customer
    shown = {} if customer is None else {name: getattr(customer, name) for name in CONTACT_FIELDS}
    return whole(row, lines) | {"shown": {name: value for name, value in shown.items() if value}}


def whole_as_read(row: Estimate, lines: Iterable[PlacedLine]) -> Columns:
    """`whole` as it is read from an entry."""
    read: Columns = json.loads(as_json(whole(row, lines)) or "{}")
    return read


def placed_lines_from(lines: Mapping[str, Mapping[str, Any]]) -> list[PlacedLine]:
    """The lines that `whole` kept."""
    return [PlacedLine(line_from(int(key), kept), kept[PLACE]) for key, kept in lines.items()]


def line_from(key: int, kept: Mapping[str, Any]) -> EstimateLine:
    """A line as an entry has it, without its place. Columns that are gone by now are left out."""
    fields = EstimateLineRow._meta.fields
    values = {
        name: as_python(fields[name], kept[name]) for name in LINE_FIELDS if name in kept and name != "doubtful"
    }
    doubtful = tuple((column, text) for column, text in kept.get("doubtful") or ())
    return EstimateLine(key, **values | {"kind": LineKind(values["kind"])}, doubtful=doubtful)


def difference(
    before: Mapping[str, Any], after: Mapping[str, Any], lines: Iterable[LineChange] = ()
) -> tuple[Columns, Columns]:
    """The two sides of an entry, with nothing in them that stayed the same.

    A line that was added is None before, one that was removed is None after.
    """
    old, new = {}, {}
    for name, value in after.items():
        if before.get(name) != value:
            old[name], new[name] = _parts(before.get(name), value)
    old_lines, new_lines = {}, {}
    for change in lines:
        key, old_line, new_line = _line_sides(change)
        old_lines[key], new_lines[key] = old_line, new_line
    if old_lines:
        old["lines"], new["lines"] = old_lines, new_lines
    return old, new


@dataclass(frozen=True, slots=True)
class Given:
    """Where the journal says that an estimate was given a status: the entry's key, and its moment in UTC."""

    entry: int
    at: datetime


def given(key: int, status: str) -> Given | None:
    """Where an estimate was given ``status`` the last time; None if that isn't the last it was given.

    What brought a deleted estimate back gave it none.
    """
    entries = _entries(key).where(JournalEntry.after.contains('"status"'))
    for entry in entries.order_by(JournalEntry.id.desc()):
        found = json.loads(entry.after or "{}").get("status")
        if found is not None:
            return Given(entry.id, entry.at) if found == status else None
    return None


def was_edited(key: int, after: int, until: int | None = None) -> bool:
    """Whether anything but status and internal notes was changed in an estimate.

    Args:
        after: the journal's entry after which changes count.
        until: the last entry that counts; None counts all.
    """
    entries = _entries(key).where(JournalEntry.id > after)
    if until is not None:
        entries = entries.where(JournalEntry.id <= until)
    return any(not json.loads(entry.after or "{}").keys() <= _SAYS_NOTHING for entry in entries)


def is_only_made(key: int, user_id: int) -> bool:
    """Whether all that ever happened to an estimate is that a user made it, and not as a copy of another one."""
    entries = list(_entries(key))
    if len(entries) != 1 or entries[0].user_id != user_id:
        return False
    return "duplicate_of" not in json.loads(entries[0].after or "{}")


def _entries(key: int) -> "ModelSelect[JournalEntry]":
    """The changes of an estimate, without its deletion and what brought it back."""
    return JournalEntry.select(JournalEntry.id, JournalEntry.at, JournalEntry.user_id, JournalEntry.after).where(
        JournalEntry.subject == Subject.ESTIMATE.value,
        JournalEntry.subject_id == key,
        JournalEntry.before.is_null(False) | JournalEntry.undoes.is_null(),
        JournalEntry.after.is_null(False),
        JournalEntry.action != BROUGHT_BACK,
    )


def _line_sides(change: LineChange) -> tuple[str, Columns | None, Columns | None]:
    before, after = change.before, change.after
    if before is None or after is None:
        there = before or after
        key = str(there.line.key) if there else ""
        return key, None if before is None else _line(before), None if after is None else _line(after)
    old, new = _all_fields(before), _all_fields(after)
    changed = [name for name, value in new.items() if value != old[name]]
    return str(after.line.key), {name: old[name] for name in changed}, {name: new[name] for name in changed}


def _line(placed: PlacedLine) -> Columns:
    return {name: value for name, value in _all_fields(placed).items() if value not in ("", None, ())}


def _all_fields(placed: PlacedLine) -> Columns:
    return {name: getattr(placed.line, name) for name in LINE_FIELDS} | {PLACE: placed.position}


def _parts(before: Any, after: Any) -> tuple[Any, Any]:
    if not isinstance(before, str) or not isinstance(after, str) or max(len(before), len(after)) <= _WHOLE_TEXT:
        return before, after
    start = _alike(before, after)
    old, new = before[start:], after[start:]
    end = _alike(old[::-1], new[::-1])
    return ({"from": start, "text": old[: len(old) - end]}, {"from": start, "text": new[: len(new) - end]})


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
