"""Everything that changed, of all subjects, newest first: what Account Owners look into."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum, auto
from typing import Any, Final

from peewee import Expression, fn

from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.domain.text import fold
from custlist_desktop.models.account import UserAccount
from custlist_desktop.models.estimate import IssuedProposalRow
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.estimates.columns import taxes_from_json
from custlist_desktop.services.history.customer_history import entry_of_customer, name_in
from custlist_desktop.services.history.estimate_history import EstimateHistory, number_of
from custlist_desktop.services.history.journal_rows import Side, sides_of
from custlist_desktop.services.history.records import ChangedField, Happened, HistoryEntry, Undoable
from custlist_desktop.services.history.undoable import describe

_ROWS: Final = 2_000
"""So many are read in one step where words are searched for: it takes about as long as a frame may."""
_KEYS: Final = 20_000
"""The keys that one step passes where no words are searched for."""
_SHOWN: Final = 100


class ActivityKind(StrEnum):
    """What a change is about, for the filter."""

    CUSTOMERS = auto()
    ESTIMATES = auto()
    PROPOSALS = auto()
    IMPORTS_AND_MERGES = auto()
    SETTINGS = auto()
    USERS = auto()
    BACKUPS = auto()


_SUBJECTS: Final[Mapping[ActivityKind, tuple[Subject, ...]]] = {
    ActivityKind.CUSTOMERS: (Subject.CUSTOMER,),
    ActivityKind.ESTIMATES: (Subject.ESTIMATE,),
    ActivityKind.PROPOSALS: (Subject.ISSUED_PROPOSAL, Subject.PROPOSAL_OPTIONS),
    ActivityKind.IMPORTS_AND_MERGES: (),
    ActivityKind.SETTINGS: (Subject.TRADE_NAME, Subject.TEXT_TEMPLATE, Subject.ESTIMATE_DEFAULTS),
    ActivityKind.USERS: (Subject.USER,),
    ActivityKind.BACKUPS: (Subject.BACKUP_SETTINGS, Subject.RESTORE),
}
_MERGING: Final = frozenset(
    {
        *("import", "import_update", "undo_import", "redo_import", "merge", "undo_merge"),
        *("keep_apart", "undo_keep_apart"),
    }
)
"""Actions on customers and estimates that are imports and merges."""
_UNNAMED: Final = frozenset({"id", "version", "created_at", "updated_at", "password_hash"})

_PERCENTS: Final = frozenset({"markup", "aim"})


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """Which changes are wanted.

    Attributes:
        words: all of them must be in a change: in a name, a number, or a value before or after.
        user: the key of who did it; 0 for everybody.
        kind: None for every kind.
        since: in UTC, the first moment; None for all before.
        until: in UTC, the first moment that isn't wanted any more.
    """

    words: str = ""
    user: int = 0
    kind: ActivityKind | None = None
    since: datetime | None = None
    until: datetime | None = None


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
    """

    entry: HistoryEntry
    subject: Subject
    key: int
    name: str
    action: str
    many: Undoable | None = None

    @property
    def id(self) -> int:
        """What tells it from all others, and is higher for a newer one."""
        return self.entry.id


@dataclass(frozen=True, slots=True)
class ActivityStep:
    """What one step found, newest first, and where the next one begins: None at the end."""

    entries: tuple[ActivityEntry, ...]
    below: int | None


class ActivityService:
    """Looks through the journal from its newest entry down, in steps that are short whatever is wanted."""

    def people(self, actor: Actor) -> list[tuple[int, str]]:
        """The keys and the names of the users, those who can't sign in any more too, in the order of the alphabet.

        Raises:
            NotAllowedError: only an Account Owner sees what everybody did.
        """
        authorise(actor, Action.MANAGE_ACCOUNT)
        users = UserAccount.select(UserAccount.id, UserAccount.name)
        return sorted(((row.id, row.name) for row in users), key=lambda user: fold(user[1]))

    def step(self, actor: Actor, wanted: ActivityFilter, below: int | None = None) -> ActivityStep:
        """The next entries that are wanted, among the next rows of the journal; there may be none in a step.

        Args:
            below: where the step before ended; None for the first.

        Raises:
            NotAllowedError: only an Account Owner sees what everybody did.
        """
        authorise(actor, Action.MANAGE_ACCOUNT)
        top = JournalEntry.select(fn.MAX(JournalEntry.id)).scalar() or 0
        end = top + 1 if below is None else below
        if wanted.until is not None and below is None:
            newest = JournalEntry.select(fn.MAX(JournalEntry.id)).where(JournalEntry.at < wanted.until).scalar()
            end = min(end, (newest or 0) + 1)
        floor = 1
        if wanted.since is not None:
            later = JournalEntry.at >= wanted.since
            floor = JournalEntry.select(fn.MIN(JournalEntry.id)).where(later).scalar() or end
        words = fold(wanted.words).split()
        start = max(floor, end - (_ROWS if words else _KEYS))
        rows, reached = _leading(_matching(wanted, words, start, end))
        entries = _entries(rows)
        following = reached if reached is not None else start
        return ActivityStep(tuple(entries), following if following > floor else None)


def _matching(wanted: ActivityFilter, words: list[str], start: int, end: int) -> Iterator[JournalEntry]:
    rows = JournalEntry.select().where(JournalEntry.id >= start, JournalEntry.id < end, *_conditions(wanted))
    numbers = _Numbers()
    for row in rows.order_by(JournalEntry.id.desc()).iterator():
        if not words or all(word in _searched(row, numbers) for word in words):
            yield row


def _conditions(wanted: ActivityFilter) -> Iterator[Expression]:
    if wanted.user:
        yield JournalEntry.user_id == wanted.user
    if wanted.since is not None:
        yield JournalEntry.at >= wanted.since
    if wanted.until is not None:
        yield JournalEntry.at < wanted.until
    if wanted.kind is ActivityKind.IMPORTS_AND_MERGES:
        yield JournalEntry.action.in_(list(_MERGING))
    elif wanted.kind is not None:
        yield JournalEntry.subject.in_([subject.value for subject in _SUBJECTS[wanted.kind]])
        yield JournalEntry.action.not_in(list(_MERGING))


def _leading(rows: Iterable[JournalEntry]) -> tuple[list[JournalEntry], int | None]:
    """One row for each change, and the key to go on below; None if all were looked at."""
    found: list[JournalEntry] = []
    skip_from: int | None = None
    for row in rows:
        if skip_from is not None and row.id >= skip_from:
            continue
        mine = JournalEntry.change_id == row.change_id
        skip_from = JournalEntry.select(fn.MIN(JournalEntry.id)).where(mine).scalar()
        found.append(_main_row(row))
        if len(found) == _SHOWN:
            return found, skip_from
    return found, skip_from if skip_from is not None and skip_from < found[-1].id else None


def _main_row(row: JournalEntry) -> JournalEntry:
    """The entry of a change that says what it was: of many, else of a customer, else the row itself."""
    mine = JournalEntry.change_id == row.change_id
    found = list(JournalEntry.select().where(mine, JournalEntry.action.in_(["import", "restore"])).limit(1))
    if not found and row.subject == Subject.ESTIMATE.value:
        customer = JournalEntry.select().where(mine, JournalEntry.subject == Subject.CUSTOMER.value)
        found = list(customer.order_by(JournalEntry.id).limit(1))
    return found[0] if found else row


@dataclass
class _Numbers:
    """The numbers of estimates, each looked up once."""

    known: dict[int, str] = field(default_factory=dict)

    def of(self, key: int) -> str:
        if key not in self.known:
            self.known[key] = number_of(key)
        return self.known[key]


def _searched(row: JournalEntry, numbers: _Numbers) -> str:
    """The folded text in which words are looked for: who, about what, and the values that differ."""
    before, after = sides_of(row)
    texts = [row.user_name, name_in(after or before or {})]
    if row.subject == Subject.ESTIMATE.value:
        texts.append(numbers.of(row.subject_id))
    for name in {**(before or {}), **(after or {})}:
        old, new = (before or {}).get(name), (after or {}).get(name)
        if old != new and name not in _UNNAMED:
            texts += [_as_text(old), _as_text(new)]
    return fold("\n".join(texts))


def _as_text(value: object) -> str:
    if isinstance(value, dict):
        return " ".join(map(_as_text, value.values()))
    return "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _entries(rows: list[JournalEntry]) -> list[ActivityEntry]:
    estimates = _estimate_entries(row for row in rows if row.subject == Subject.ESTIMATE.value)
    told: dict[int, ActivityEntry] = {}
    for row in rows:
        one = _activity(row, estimates)
        told.setdefault(one.id, one)
    return list(told.values())


def _estimate_entries(rows: Iterable[JournalEntry]) -> dict[int, HistoryEntry]:
    """The entries of histories that rows are part of, by the keys of these; a history is read once."""
    wanted: dict[int, set[int]] = {}
    for row in rows:
        wanted.setdefault(row.subject_id, set()).add(row.id)
    found: dict[int, HistoryEntry] = {}
    for key, ids in wanted.items():
        history, newer = EstimateHistory(key), None
        while ids:
            version = next(iter(history.read(1)), None)
            bound = 0 if version is None else version.entry.id
            if newer is not None:
                inside = {each for each in ids if each > bound}
                found |= dict.fromkeys(inside, newer)
                ids -= inside
            if version is None:
                break
            newer = version.entry
    return found


def _activity(row: JournalEntry, estimates: Mapping[int, HistoryEntry]) -> ActivityEntry:
    subject = Subject(row.subject)
    before, after = sides_of(row)
    kept: Side = after or before or {}
    many = describe(row.change_id) if row.subject_id == 0 or row.action in ("import", "add_sample") else None
    if many is not None and many.key == 0:
        entry = HistoryEntry(row.id, row.change_id, row.at, row.user_name, Happened.CHANGED, many.is_undo)
        return ActivityEntry(entry, subject, 0, many.name, row.action, many)
    if subject is Subject.CUSTOMER and row.subject_id:
        return ActivityEntry(entry_of_customer(row), subject, row.subject_id, name_in(kept), row.action)
    if subject is Subject.ESTIMATE and row.id in estimates:
        return ActivityEntry(estimates[row.id], subject, row.subject_id, number_of(row.subject_id), row.action)
    if subject is Subject.ISSUED_PROPOSAL:
        return _issued(row, kept)
    return ActivityEntry(_plain_entry(row, before, after), subject, row.subject_id, _name(kept), row.action)


def _issued(row: JournalEntry, kept: Side) -> ActivityEntry:
    issued = IssuedProposalRow.get_or_none(IssuedProposalRow.id == row.subject_id)
    key = 0 if issued is None or issued.estimate_id is None else int(issued.estimate_id)
    name = number_of(key) if key else str(kept.get("number") or "")
    revision = int(kept.get("revision", 0))
    entry = HistoryEntry(row.id, row.change_id, row.at, row.user_name, Happened.ISSUED, revision=revision)
    return ActivityEntry(entry, Subject.ISSUED_PROPOSAL, key, name, row.action)


def _name(kept: Side) -> str:
    return str(kept.get("name") or "")


def _plain_entry(row: JournalEntry, before: Side | None, after: Side | None) -> HistoryEntry:
    """Of a user or a setting: the columns that differ."""
    happened = Happened.CHANGED
    changes: tuple[ChangedField, ...] = ()
    if before is None and row.action != "edit":
        happened = Happened.ADDED if row.undoes is None else Happened.BROUGHT_BACK
    elif after is None:
        happened = Happened.DELETED
    else:
        changes = tuple(_differing(before or {}, after))
    stamp = row.id, row.change_id, row.at, row.user_name
    return HistoryEntry(*stamp, happened, is_undo=row.undoes is not None, changes=changes)


def _differing(before: Side, after: Side) -> Iterator[ChangedField]:
    for name in (*before, *(name for name in after if name not in before)):
        if before.get(name) != after.get(name) and name not in _UNNAMED:
            yield ChangedField(name, _shown(name, before.get(name)), _shown(name, after.get(name)))


def _shown(name: str, value: Any) -> Any:
    """A column in its type."""
    if value is None:
        return None
    if name in _PERCENTS:
        return Decimal(value)
    return taxes_from_json(value) if name == "taxes" else value
