"""What rows of the journal say in Activity; what many of them need is looked up for all of them at once."""

import json
from collections import OrderedDict
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Final
from zlib import compress, decompress

from peewee import fn

from custlist_desktop.database.orm import among
from custlist_desktop.models.estimate import Estimate, IssuedProposalRow
from custlist_desktop.models.importing import ImportRun
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.estimates.columns import taxes_from_json
from custlist_desktop.services.history.customer_history import entry_of_customer, name_in
from custlist_desktop.services.history.estimate_history import EstimateHistory, EstimateVersion, number_of
from custlist_desktop.services.history.journal_rows import Side, made_by, sides_of
from custlist_desktop.services.history.records import ChangedField, Happened, HistoryEntry, Undoable, What
from custlist_desktop.services.history.undoable import describe

OPEN_HISTORIES: Final = 600
"""So many histories of estimates stay open at once."""
_PUT_DOWN: Final = 20_000
"""Of so many others is kept how far they were read."""
_NUMBERS: Final = 50_000
UNNAMED: Final = frozenset({"id", "version", "created_at", "updated_at", "password_hash", "added_by"})
"""Columns that say nothing to a person."""
_PERCENTS: Final = frozenset({"markup", "aim"})
_OF_MANY: Final = ("import", "restore")


@dataclass(frozen=True, slots=True)
class ActivityEntry:
    """One change.

    Attributes:
        entry: what happened, who did it and when.
        subject: what it is about.
        key: the row's; 0 for a change of many.
        name: of the customer, the user or the setting, or the number of the estimate; empty where it has none.
        action: what the journal calls it.
        many: the change, where it is one of many rows.
        currency: ISO 4217, of an estimate.
        unlinked: how many estimates a customer that was deleted leaves behind.
        added: how many customers an import added.
        changed: how many it changed.
        deleted: how many records a restore deleted, since the copy has none of them.
        older: the key of the newest row of an estimate that is older than this entry.
    """

    entry: HistoryEntry
    subject: Subject
    key: int
    name: str
    action: str
    many: Undoable | None = None
    currency: str = "USD"
    unlinked: int = 0
    added: int = 0
    changed: int = 0
    deleted: int = 0
    older: int = 0

    @property
    def id(self) -> int:
        """What tells it from all others, and is higher for a newer one."""
        return self.entry.id

    @property
    def has_rows(self) -> bool:
        """Whether it is an import, whose rows can be shown."""
        return self.many is not None and self.many.what is What.IMPORT and not self.many.is_undo


@dataclass(frozen=True, slots=True)
class _KnownChange:
    """What is known of a change.

    Attributes:
        first: its first row.
        count: how many rows it has.
        main: the row that says what it was, where it is one of many, or a merge.
        customer: of another one of several rows, the first customer's: its estimates changed with it.
    """

    first: int
    count: int
    main: JournalEntry | None = None
    customer: JournalEntry | None = None


class ActivityEntries:
    """Makes entries of rows, which come from the newest down."""

    def __init__(self) -> None:
        self._numbers: dict[int, str] = {}
        self._changes: dict[str, _KnownChange] = {}
        self._histories: OrderedDict[int, _OpenHistory] = OrderedDict()
        self._put_down: OrderedDict[int, _OpenHistory] = OrderedDict()
        self._last: tuple[int, ActivityEntry] | None = None

    def know(self, rows: Iterable[JournalEntry]) -> None:
        """Looks up what `of` needs for ``rows``."""
        given = list(rows)
        self.know_numbers(row.subject_id for row in given if row.subject == Subject.ESTIMATE.value)
        ids = {row.change_id for row in given} - self._changes.keys()
        counted: Any = JournalEntry.select(JournalEntry.change_id, fn.MIN(JournalEntry.id), fn.COUNT(JournalEntry.id))
        counted = counted.where(JournalEntry.change_id.in_(list(ids))).group_by(JournalEntry.change_id).tuples()
        self._changes = {id_: each for id_, each in self._changes.items() if id_ in {row.change_id for row in given}}
        for change_id, first, count in counted if ids else ():
            self._changes[change_id] = (
                _KnownChange(first, count) if count == 1 else _of_several(change_id, first, count)
            )

    def know_numbers(self, keys: Iterable[int]) -> None:
        """Looks up the numbers of estimates."""
        if len(self._numbers) > _NUMBERS:
            self._numbers.clear()
        wanted = set(keys) - self._numbers.keys()
        if wanted:
            found: Any = Estimate.select(Estimate.id, Estimate.number).where(among(Estimate.id, wanted)).tuples()
            self._numbers.update((key, str(number)) for key, number in found)

    def number(self, key: int) -> str:
        """The number of an estimate, which may be gone."""
        if key not in self._numbers:
            self._numbers[key] = number_of(key)
        return self._numbers[key]

    def first_row(self, row: JournalEntry) -> int:
        """The key of the first row of those that are one entry with ``row``."""
        change = self._changes[row.change_id]
        return row.id if change.main is None else change.first

    def of(self, row: JournalEntry) -> Generator[None, None, ActivityEntry]:
        """Returns the entry of the change that ``row`` belongs to; stops on the way where it takes a while."""
        change = self._changes[row.change_id]
        main = change.main or row
        if main.subject == Subject.ESTIMATE.value and main.subject_id:
            main = change.customer or main
        if self._last is not None and self._last[0] == main.id:
            return self._last[1]
        if main.subject == Subject.ESTIMATE.value and main.subject_id:
            history = self._history(main.subject_id)
            version = yield from history.version_at(main.id)
            one = replace(self._of_estimate(main, version), older=history.older)
        else:
            one = self._activity(main, change)
        self._last = main.id, one
        return one

    def _history(self, key: int) -> "_OpenHistory":
        found = self._histories.pop(key, None) or self._put_down.pop(key, None) or _OpenHistory(key)
        self._histories[key] = found
        if len(self._histories) > OPEN_HISTORIES:
            last, history = self._histories.popitem(last=False)
            history.put_down()
            self._put_down[last] = history
        if len(self._put_down) > _PUT_DOWN:
            self._put_down.popitem(last=False)
        return found

    def _of_estimate(self, row: JournalEntry, version: EstimateVersion | None) -> ActivityEntry:
        before, after = sides_of(row)
        number = self.number(row.subject_id)
        if version is None:  # emptied, or of a list whose journal has a gap
            return ActivityEntry(
                _plain_entry(row, before, after), Subject.ESTIMATE, row.subject_id, number, row.action
            )
        state = version.state or before or after or {}
        currency = str(state.get("currency") or "USD")
        return ActivityEntry(version.entry, Subject.ESTIMATE, row.subject_id, number, row.action, currency=currency)

    def _activity(self, row: JournalEntry, change: _KnownChange) -> ActivityEntry:
        subject = Subject(row.subject)
        before, after = sides_of(row)
        kept: Side = after or before or {}
        is_of_many = row.subject_id == 0 or change.main is not None or row.action in ("import", "add_sample")
        many = describe(row.change_id) if is_of_many else None
        if many is not None and many.key == 0:
            entry = HistoryEntry(row.id, row.change_id, row.at, row.user_name, Happened.CHANGED, made_by(row))
            added, changed = _import_counts(row.change_id) if many.what is What.IMPORT else (0, 0)
            deleted = _deleted_count(row.change_id) if many.what is What.RESTORE else 0
            told = subject, 0, many.name, row.action, many
            return ActivityEntry(entry, *told, added=added, changed=changed, deleted=deleted)
        if subject is Subject.CUSTOMER and row.subject_id:
            unlinked = change.count - 1 if row.action == "delete" else 0
            entry = entry_of_customer(row)
            return ActivityEntry(entry, subject, row.subject_id, name_in(kept), row.action, unlinked=unlinked)
        if subject is Subject.ISSUED_PROPOSAL:
            return self._issued(row, kept)
        return ActivityEntry(
            _plain_entry(row, before, after), subject, row.subject_id, str(kept.get("name") or ""), row.action
        )

    def _issued(self, row: JournalEntry, kept: Side) -> ActivityEntry:
        issued = IssuedProposalRow.get_or_none(IssuedProposalRow.id == row.subject_id)
        key = 0 if issued is None or issued.estimate_id is None else int(issued.estimate_id)
        name = self.number(key) if key else str(kept.get("number") or "")
        entry = HistoryEntry(row.id, row.change_id, row.at, row.user_name, Happened.ISSUED)
        entry = replace(entry, revision=int(kept.get("revision", 0)))
        return ActivityEntry(entry, Subject.ISSUED_PROPOSAL, key, name, row.action)


class _OpenHistory:
    """The history of an estimate, read as far as it was needed."""

    def __init__(self, key: int) -> None:
        self._key = key
        self._begin()

    def _begin(self) -> None:
        self._history: EstimateHistory | None = EstimateHistory(self._key)
        self._current: EstimateVersion | None = None
        self._next: EstimateVersion | None = None
        self._packed = b""
        self._is_read = False

    @property
    def older(self) -> int:
        """The newest row that is older than the version that was given last; 0 for none."""
        return 0 if self._next is None else self._next.entry.id

    def version_at(self, id_: int) -> Generator[None, None, EstimateVersion | None]:
        """Returns the version that the row with that key is part of; stops at each that is passed on the way.

        Of its state, only the currency is sure to be there.
        """
        if self._current is not None and self._current.entry.id < id_:  # a newer row than the last one
            self._begin()
        while not self._is_read and (self._next is None or self._next.entry.id >= id_):
            history = self._history or self._taken_up()
            self._current = self._next or self._current
            self._next = next(iter(history.read(1)), None)
            self._is_read = self._next is None
            yield
        return self._current

    def put_down(self) -> None:
        """Keeps no more than it takes to read on from here."""
        if self._history is not None:
            self._history = None
            self._current, self._next = _without_state(self._current), self._pack(self._next)

    def _pack(self, version: EstimateVersion | None) -> EstimateVersion | None:
        self._packed = b"" if version is None else compress(json.dumps(version.state).encode(), level=1)
        return _without_state(version)

    def _taken_up(self) -> EstimateHistory:
        history = self._history = EstimateHistory(self._key, self._unpacked())
        if self._next is not None:
            self._next = next(iter(history.read(1)), None)
        return history

    def _unpacked(self) -> EstimateVersion | None:
        return None if self._next is None else replace(self._next, state=json.loads(decompress(self._packed)))


def _without_state(version: EstimateVersion | None) -> EstimateVersion | None:
    if version is None or version.state is None:
        return version
    return replace(version, state={"currency": version.state.get("currency")})


def _of_several(change_id: str, first: int, count: int) -> _KnownChange:
    what, mine = describe(change_id), JournalEntry.select().where(JournalEntry.change_id == change_id)
    customer = mine.where(JournalEntry.subject == Subject.CUSTOMER.value).order_by(JournalEntry.id).first()
    if what is not None and what.what is What.MERGE:
        return _KnownChange(first, count, customer)
    if what is not None and not what.key:
        told = mine.where(JournalEntry.action.in_(_OF_MANY)).order_by(JournalEntry.id.desc()).first()
        return _KnownChange(first, count, told or mine.order_by(JournalEntry.id).first())
    return _KnownChange(first, count, customer=customer)


def _import_counts(change_id: str) -> tuple[int, int]:
    run = ImportRun.get_or_none(ImportRun.change_id == change_id)
    return (0, 0) if run is None else (int(run.created), int(run.updated))


def _deleted_count(change_id: str) -> int:
    mine = JournalEntry.change_id == change_id, JournalEntry.subject_id > 0, JournalEntry.after.is_null()
    return int(JournalEntry.select().where(*mine).count())


def _plain_entry(row: JournalEntry, before: Side | None, after: Side | None) -> HistoryEntry:
    """Of a user or a setting: the columns that differ."""
    happened = Happened.CHANGED
    changes: tuple[ChangedField, ...] = ()
    if before is None and row.action != "edit":
        happened = Happened.ADDED if row.undoes is None else Happened.BROUGHT_BACK
    elif after is None:
        happened = Happened.DELETED
    else:
        changes = tuple(
            ChangedField(name, _shown(name, old), _shown(name, new)) for name, old, new in differing(before, after)
        )
    stamp = row.id, row.change_id, row.at, row.user_name
    return HistoryEntry(*stamp, happened, made_by=made_by(row), changes=changes)


def differing(before: Side | None, after: Side | None) -> Iterator[tuple[str, Any, Any]]:
    """The columns that differ and that say something to a person: name, before and after."""
    old, new = before or {}, after or {}
    for name in (*old, *(name for name in new if name not in old)):
        if old.get(name) != new.get(name) and name not in UNNAMED:
            yield name, old.get(name), new.get(name)


def _shown(name: str, value: Any) -> Any:
    """A column in its type."""
    if value is None:
        return None
    if name in _PERCENTS:
        return Decimal(value)
    return taxes_from_json(value) if name == "taxes" else value
