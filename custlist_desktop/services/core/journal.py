"""The journal: what it keeps of a row, and how an entry is read again."""

import json
from base64 import b64decode, b64encode
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from hashlib import sha256
from typing import Any, Final

from peewee import BooleanField, DateField, Field

from custlist_desktop.models.base import BaseModel, ScaledDecimalField, UtcTimestampField
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject

Columns = Mapping[str, Any]
BROUGHT_BACK: Final = "undo_delete"
RESTORED: Final = "restore"
"""What the journal calls it that something is as it was, in a version of its history or in a copy of the list."""
"""What a restored copy, and older versions, call it that a deleted row is back."""
SAME_AS: Final = "same_as"
"""Under this name, an entry that takes changes back says which version's values the row has again."""
_STAMPS: Final = frozenset({"version", "updated_at", "shown"})
"""What is another after a row was brought back; ``shown`` are the details of a deleted estimate's customer."""
_WHOLE: Final = "base64:"
"""So begins a picture that is kept whole."""


def utc_now() -> datetime:
    """This moment, aware, in UTC, to the millisecond, as the file keeps it: what was saved equals what is read."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def kept_columns(row: BaseModel) -> dict[str, Any]:
    """A row as the journal keeps it: under the file's names, without what its model leaves out."""
    model = type(row)
    kept: dict[str, Any] = {}
    for name, field in model._meta.fields.items():
        value = row.__data__.get(name)
        if name in model.SECRET:
            kept[model.SECRET[name]] = value is not None
        elif name not in model.DERIVED and name not in model.UNRECORDED:
            kept[field.column_name] = value
    return kept


def columns_from(model: type[BaseModel], kept: Columns) -> dict[str, Any]:
    """The columns that an entry holds, in Python's types. Secrets and what is no column are left out.

    So are pictures of which an entry has only a digest: they are as they were, or an older version wrote it.
    """
    fields = model._meta.columns
    return {
        fields[name].name: as_python(fields[name], value)
        for name, value in kept.items()
        if name in fields and not is_digest(fields[name], value)
    }


def is_digest(field: Field, value: object) -> bool:
    """Whether an entry has no more than the digest of a picture."""
    return field.field_type == "BLOB" and isinstance(value, str) and not value.startswith(_WHOLE)


def as_python(field: Field, value: Any) -> Any:
    """A value of the journal's JSON in the type that ``field`` reads from the file."""
    if value is None:
        return None
    if isinstance(field, ScaledDecimalField):
        return Decimal(value)
    if isinstance(field, BooleanField):
        return bool(value)
    if isinstance(field, DateField):
        return date.fromisoformat(value)
    if field.field_type == "BLOB":
        return b64decode(value.removeprefix(_WHOLE))
    return field.python_value(value)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a change did to one row: ``before`` is None for one that was added, ``after`` for one that was deleted."""

    action: str
    subject: Subject
    key: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def entries_of(change_id: str) -> Iterator[Entry]:
    """The entries of a change, the last one first: the order in which they are undone."""
    found = JournalEntry.select().where(JournalEntry.change_id == change_id)
    yield from map(entry_of, found.order_by(JournalEntry.id.desc()).iterator())


def entry_of(row: JournalEntry) -> Entry:
    sides = [None if text is None else json.loads(text) for text in (row.before, row.after)]
    return Entry(row.action, Subject(row.subject), row.subject_id, *sides)


def version_again(subject: Subject, key: int, undone: Collection[str], after: Columns) -> int | None:
    """Which version's values a row has again; None if another change came in between, or nobody knows.

    Args:
        undone: the ids of the changes that are taken back; of their entries about the row, the last is not here yet.
        after: what the row is now.
    """
    mine = JournalEntry.select().where(JournalEntry.subject == subject.value, JournalEntry.subject_id == key)
    newest = oldest = None
    for row in mine.order_by(JournalEntry.id.desc()).iterator():
        entry = entry_of(row)
        if newest is None:
            newest = entry
        if row.change_id not in undone:
            if oldest is not None:
                return _version_before(oldest, entry)
        else:
            version = _same_version(entry)
            is_last = oldest is not None or entry is newest or (version and version == _same_version(newest))
            if not is_last or entry.before is None or (entry.after is None and not _is_back(entry.before, after)):
                return None
            oldest = entry
    return None if oldest is None else _version_before(oldest, None)


def _version_before(entry: Entry, earlier: Entry | None) -> int | None:
    """In which version a row had the values first that it had before an entry; ``earlier`` is the one before that."""
    version = (entry.before or {}).get("version")
    was_so = earlier is not None and (earlier.after or {}).get("version") == version
    return _same_version(earlier) if was_so and earlier is not None else version


def _same_version(entry: Entry) -> int | None:
    after = entry.after or {}
    return after.get(SAME_AS, after.get("version"))


def _is_back(was: Columns, now: Columns) -> bool:
    """Whether a deleted row came back as it was."""
    kept = json.loads(as_json(now) or "{}")
    return {k: v for k, v in was.items() if k not in _STAMPS} == {k: v for k, v in kept.items() if k not in _STAMPS}


def as_json(columns: Columns | None) -> str | None:
    """One side of an entry as the file keeps it."""
    return None if columns is None else json.dumps(dict(columns), ensure_ascii=False, default=_as_kept)


def before_as_json(before: Columns | None, after: Columns | None) -> str | None:
    """The side before, as the file keeps it. A picture that isn't there any more after it is kept whole."""
    lost = {
        name: _WHOLE + b64encode(value).decode()
        for name, value in (before or {}).items()
        if isinstance(value, bytes) and value != (after or {}).get(name)
    }
    return as_json(before if before is None else {**before, **lost})


def _as_kept(value: object) -> str | None:
    """A moment as the file keeps it, a picture by its SHA-256; anything else that JSON doesn't know, as text."""
    if isinstance(value, datetime):
        return UtcTimestampField().db_value(value)
    return f"sha256:{sha256(value).hexdigest()}" if isinstance(value, bytes) else str(value)
