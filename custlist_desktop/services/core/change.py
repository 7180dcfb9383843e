"""The one way to write: permission, one transaction, the journal, and telling the listeners.

``with ledger.change(actor, Action.EDIT_CUSTOMER) as it:`` begins a `Change`. Checks that must hold when it is
written are made inside it: nobody else writes meanwhile.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Generic, TypeVar
from uuid import uuid4

from custlist_desktop.database.many_rows import insert_rows
from custlist_desktop.database.orm import among
from custlist_desktop.database.store import Store
from custlist_desktop.domain.errors import ChangedMeanwhileError
from custlist_desktop.domain.roles import NO_USER, Action, Actor, Role
from custlist_desktop.models.base import BaseModel, row_of
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Announcer, Subject
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.core.journal import (
    SAME_AS,
    Columns,
    Entry,
    as_json,
    before_as_json,
    columns_from,
    kept_columns,
    utc_now,
    version_again,
)

RowT = TypeVar("RowT", bound=BaseModel)
RecordT = TypeVar("RecordT")

Sides = tuple[int, Columns | None, Columns | None]
"""The key of a row, and what it was before and after a change."""

PROGRAM: Final = Actor(NO_USER, "Custlist", Role.ACCOUNT_OWNER)
"""Who makes a change that nobody asked for, such as filling in what an older program didn't know."""

_STAMPS: Final = ("version", "updated_at")


@dataclass(frozen=True, slots=True)
class Deleted(Generic[RecordT]):
    """A delete that can be undone: what it was, and the change under which the journal has all of it."""

    record: RecordT
    change_id: str


class Change:
    """A transaction that writes. Its journal entries share its id, its moment and its actor.

    Rows are changed by `insert`, `update` and `delete`, which record both sides and note whom to tell. What is
    recorded in another form is written by `write` and recorded by `note`.
    """

    def __init__(self, actor: Actor, at: datetime, change_id: str, undoes: str | None) -> None:
        self.actor = actor
        self.at = at
        self.change_id = change_id
        self.undoes = undoes
        """The id of the change that this one takes back."""
        self.undone: tuple[str, ...] = () if undoes is None else (undoes,)
        """The ids of all changes that this one takes back, where several are one."""
        self._told: dict[Subject, set[int]] = {}
        self._of_many: set[Subject] = set()

    def locked(
        self, model: type[RowT], key: int, version: int | None = None, record: Callable[[RowT], object] | None = None
    ) -> RowT:
        """The row with ``key``, locked until the end of this change.

        Args:
            version: the one that the change was made from; None takes any.
            record: makes of the row what `ChangedMeanwhileError` carries.

        Raises:
            NotFoundError: it was deleted meanwhile.
            ChangedMeanwhileError: somebody else saved it first.
        """
        row = row_of(model, key)
        if version is not None and row.version != version:
            raise ChangedMeanwhileError(record(row) if record else row)
        return row

    def insert(self, model: type[RowT], columns: Columns, action: str = "add") -> RowT:
        """Adds a row, under the key that ``columns`` has or else a new one."""
        row = self.put(model, columns)
        self.note(action, _subject(model), row.id, None, kept_columns(row))
        return row

    def update(self, row: BaseModel, columns: Columns, action: str = "edit", *, is_changed: bool = False) -> bool:
        """Gives a row other columns, of which only those that differ are written.

        Args:
            action: what the journal calls this.
            is_changed: whether it is a new version even if no column differs.

        Returns:
            whether it is a new version.
        """
        before = kept_columns(row)
        if not self.write(row, columns, is_changed=is_changed):
            return False
        self.note(action, _subject(type(row)), row.id, before, kept_columns(row))
        return True

    def delete(self, row: BaseModel, action: str = "delete", **facts: object) -> None:
        """Deletes a row; ``facts`` are what its entry holds besides, for who takes it back."""
        self.remove(row)
        self.note(action, _subject(type(row)), row.id, kept_columns(row) | facts, None)

    def bring_back(
        self, model: type[RowT], entry: Entry, action: str, record: Callable[[RowT], object], **columns: Any
    ) -> RowT:
        """Adds a row again that ``entry`` deleted, under its key and as its next version.

        Args:
            action: what the journal calls this.
            record: makes of a row what the error carries.
            columns: those that the journal hasn't, and those that are to be another way than they were.

        Raises:
            ChangedMeanwhileError: it is back already.
        """
        row = self.put_back(model, entry, record, **columns)
        self.note(action, _subject(model), row.id, None, kept_columns(row))
        return row

    def restore(self, row: RowT, entry: Entry, action: str, record: Callable[[RowT], object], **columns: Any) -> None:
        """Gives a row again what ``entry`` changed in it; other columns stay. The arguments are as in `bring_back`.

        Raises:
            ChangedMeanwhileError: one of these columns is another by now.
        """
        before, after = entry.before or {}, entry.after or {}
        names = [name for name, value in before.items() if value != after.get(name) and name not in _STAMPS]
        left = columns_from(type(row), {name: after.get(name) for name in names})
        if any(row.__data__[name] != value for name, value in left.items()):
            raise ChangedMeanwhileError(record(row))
        was = columns_from(type(row), {name: before[name] for name in names})
        self.update(row, was | columns, action, is_changed=True)

    def take_away(
        self, row: RowT, entry: Entry, action: str, record: Callable[[RowT], object], **facts: object
    ) -> None:
        """Deletes a row again that ``entry`` added; ``facts`` as in `delete`.

        Raises:
            ChangedMeanwhileError: it isn't as it was added any more.
        """
        left = columns_from(type(row), entry.after or {})
        if any(row.__data__[name] != value for name, value in left.items() if name not in _STAMPS):
            raise ChangedMeanwhileError(record(row))
        self.delete(row, action, **facts)

    def put(self, model: type[RowT], columns: Columns) -> RowT:
        """`insert` without an entry."""
        stamped = {name: self.at for name in ("created_at", "updated_at") if name in model._meta.fields}
        row: RowT = model.create(**stamped | dict(columns))
        self.tell(_subject(model), row.id)
        return row

    def write(self, row: BaseModel, columns: Columns, *, is_changed: bool = False) -> bool:
        """`update` without an entry."""
        changed = {name: value for name, value in columns.items() if row.__data__.get(name) != value}
        if not changed and not is_changed:
            return False
        self.keep(row, changed | {"updated_at": self.at, "version": row.version + 1})
        self.tell(_subject(type(row)), row.id)
        return True

    def write_many(self, model: type[BaseModel], keys: Collection[int], columns: Columns) -> None:
        """`write` for many rows that get the same columns; each is a new version."""
        stamps = {"updated_at": self.at, "version": model.version + 1}
        model.update({**columns, **stamps}).where(among(model.id, keys)).execute()
        self.tell(_subject(model), *keys)

    def remove(self, row: BaseModel) -> None:
        """`delete` without an entry."""
        model = type(row)
        model.delete().where(model._meta.primary_key == row.id).execute()
        self.tell(_subject(model), row.id)

    def put_back(self, model: type[RowT], entry: Entry, record: Callable[[RowT], object], **columns: Any) -> RowT:
        """`bring_back` without an entry."""
        there = model.get_or_none(model._meta.primary_key == entry.key)
        if there is not None:
            raise ChangedMeanwhileError(record(there))
        was = columns_from(model, entry.before or {})
        return self.put(model, was | columns | {"updated_at": self.at, "version": was["version"] + 1})

    def keep(self, row: BaseModel, columns: Columns) -> None:
        """Writes columns that nobody sees: without a new version, an entry, or telling listeners."""
        model = type(row)
        model.update(dict(columns)).where(model._meta.primary_key == row.id).execute()
        for name, value in columns.items():
            setattr(row, name, value)

    def note(self, action: str, subject: Subject, key: int, before: Columns | None, after: Columns | None) -> int:
        """Records one row's change; the caller leaves secrets out. Returns the entry's key.

        What takes changes back says which version's values the row has again.
        """
        columns = self._noted(subject, key, before, after)
        return int(JournalEntry.create(**self.stamp(action, subject), **columns).id)

    def note_again(self, entry: int, action: str, subject: Subject, key: int, after: Columns) -> None:
        """Records under the key of an entry that was lost what that said."""
        JournalEntry.insert(id=entry, **self.stamp(action, subject), subject_id=key, after=as_json(after)).execute()

    def note_many(self, action: str, subject: Subject, sides: Iterable[Sides]) -> None:
        """`note` for many rows by one statement."""
        stamp = self.stamp(action, subject)
        insert_rows(JournalEntry, [{**stamp, **self._noted(subject, *each)} for each in sides])

    def _noted(self, subject: Subject, key: int, before: Columns | None, after: Columns | None) -> dict[str, Any]:
        if self.undone and key and after is not None:
            again = version_again(subject, key, self.undone, after)
            after = after if again is None else {**after, SAME_AS: again}
        return {"subject_id": key, "before": before_as_json(before, after), "after": as_json(after)}

    def stamp(self, action: str, subject: Subject) -> dict[str, Any]:
        """What entries of this change share, as the file keeps it: for who writes many at once."""
        return {
            "change_id": self.change_id,
            "at": JournalEntry.at.db_value(self.at),
            "user_id": None if self.actor.user_id == NO_USER else self.actor.user_id,
            "user_name": self.actor.name,
            "action": action,
            "subject": subject.value,
            "undoes": self.undoes,
        }

    def tell(self, subject: Subject, *keys: int) -> None:
        """Lets listeners know of rows once all is in the file."""
        if keys:
            self._told.setdefault(subject, set()).update(keys)

    def tell_of_many(self, *subjects: Subject) -> None:
        """Lets listeners know that rows of ``subjects`` changed, too many to name."""
        self._of_many.update(subjects)

    def take_over(self, inner: "Change") -> None:
        """Tells what a change within this one has to tell."""
        self.tell_of_many(*inner._of_many)
        for subject, keys in inner._told.items():
            self.tell(subject, *keys)

    def announce(self, announcer: Announcer) -> None:
        """Tells listeners; the change is in the file."""
        for subject in Subject:
            if subject in self._of_many:
                announcer.announce(subject)
            elif subject in self._told:
                announcer.announce(subject, *self._told[subject])


@dataclass
class Ledger:
    """An open list as services write into it.

    Attributes:
        home_region: ISO 3166-1 alpha-2 code of the country whose phone numbers need no country code.
        now: the clock, in UTC.
    """

    store: Store
    home_region: str
    announcer: Announcer = field(default_factory=Announcer)
    now: Callable[[], datetime] = utc_now
    _open: Change | None = field(default=None, init=False, repr=False)

    @contextmanager
    def change(self, actor: Actor, action: Action | None, undoes: str | None = None) -> Iterator[Change]:
        """A change by ``actor``: all of it is written at the end, or nothing if an error leaves it.

        One within another is part of it: nobody is told before the outer one is written.

        Args:
            action: what they must be allowed to do; None for what the program does of its own.
            undoes: the id of the change that this one takes back.

        Raises:
            NotAllowedError: they may not, or are no longer active.
            ReadOnlyListError, DatabaseFileError: see `Store.transaction`.
        """
        outer = self._open
        try:
            with self.store.transaction():
                if action is not None:
                    authorise(actor, action)
                began = (outer.at, outer.change_id, outer.undoes) if outer else (self.now(), uuid4().hex, undoes)
                it = Change(actor, *began)
                self._open = it
                yield it
        finally:
            self._open = outer
        if outer is None:
            it.announce(self.announcer)
        else:
            outer.take_over(it)


def _subject(model: type[BaseModel]) -> Subject:
    return Subject(model._meta.table_name)
