"""What a person can undo and redo: their own changes, as the journal has them, newest first."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from peewee import fn

from custlist_desktop.domain.fields import E164_COLUMNS
from custlist_desktop.domain.roles import Action, Actor, may
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.models.importing import ImportRun
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.journal import RESTORED, SAME_AS, Entry, entry_of
from custlist_desktop.services.history.account_reverting import SETTINGS, lacks_picture
from custlist_desktop.services.history.customer_history import name_in
from custlist_desktop.services.history.estimate_states import LINES
from custlist_desktop.services.history.journal_rows import grouped, is_undo, rows_of, undone_by
from custlist_desktop.services.history.records import Passed, Undoable, What, WhyNot

STEPS: Final = 100
"""So many changes can be undone one after the other."""


_OF_MANY: Final = {
    "import": What.IMPORT,
    "undo_import": What.IMPORT,
    "add_sample": What.ADD_SAMPLES,
    "remove_sample": What.REMOVE_SAMPLES,
    "undo_remove_sample": What.REMOVE_SAMPLES,
    "keep_apart": What.KEEP_APART,
    "undo_keep_apart": What.KEEP_APART,
    RESTORED: What.RESTORE,
}
_NEEDS: Final = {
    What.IMPORT: Action.IMPORT_CUSTOMERS,
    What.ADD_SAMPLES: Action.DELETE_CUSTOMER,
    What.REMOVE_SAMPLES: Action.DELETE_CUSTOMER,
    What.KEEP_APART: Action.MERGE_CUSTOMERS,
    What.RESTORE: Action.RESTORE_LIST,
    What.RESTORE_ALL: Action.RESTORE_LIST,
    What.MERGE: Action.MERGE_CUSTOMERS,
    What.FIELDS: Action.EDIT_CUSTOMER,
    What.VERSION: Action.EDIT_CUSTOMER,
    What.ADD: Action.DELETE_CUSTOMER,
    What.DELETE: Action.DELETE_CUSTOMER,
}
"""Of a customer: what one must be allowed to do."""
_WHY: Final[dict[str, WhyNot]] = {
    Subject.USER: WhyNot.USERS,
    Subject.BACKUP_SETTINGS: WhyNot.BACKUPS,
    Subject.PROPOSAL_OPTIONS: WhyNot.PROPOSAL,
    Subject.ISSUED_PROPOSAL: WhyNot.ISSUED,
}
_NOT_NAMED: Final = frozenset(
    {"id", "version", "created_at", "updated_at", "total", "added_by", SAME_AS, *E164_COLUMNS}
)
_PARTS: Final = {"discount_kind": "discount", "customer_id": "customer", "trade_name": "trade_name_id"}


@dataclass(frozen=True, slots=True)
class NextChange:
    """What is next, and what is newer and passed over, the newest first."""

    change: Undoable | None
    passed: tuple[Passed, ...]


def next_undo(actor: Actor) -> NextChange:
    """What Undo takes back next: the newest change of ``actor`` that stands and that they may take back."""
    passed: list[Passed] = []
    for change in islice(_changes(actor), 2 * STEPS):
        if not change.is_undone and not change.is_undo:
            found = describe(change.change_id)
            if found is not None and may(actor.role, found.needs):
                return NextChange(found, tuple(passed))
            passed.append(_passed(change.change_id, found))
    return NextChange(None, tuple(passed))


def next_redo(actor: Actor) -> NextChange:
    """What Redo does again: the last undo of ``actor``, if they made no other change since that can be undone."""
    passed: list[Passed] = []
    for change in islice(_changes(actor), 2 * STEPS):
        found = None
        if change.undoes is None:
            found = describe(change.change_id)
            if found is not None:
                break
        elif change.is_undone or not change.is_undo:
            continue
        else:
            found = describe(change.change_id)
            if found is not None and found.what is not What.RESTORE_ALL and may(actor.role, found.needs):
                return NextChange(found, tuple(passed))
        passed.append(_passed(change.change_id, found))
        if found is not None:
            break
    return NextChange(None, tuple(passed))


def _passed(change_id: str, found: Undoable | None) -> Passed:
    if found is not None:
        return Passed(WhyNot.RESTORED_ALL if found.what is What.RESTORE_ALL else WhyNot.ROLE, found)
    rows = list(JournalEntry.select().where(JournalEntry.change_id == change_id).order_by(JournalEntry.id).limit(2))
    for row in rows:
        if row.subject in _WHY:
            return Passed(_WHY[row.subject])
    has_picture = any(lacks_picture(entry_of(row)) for row in rows)
    return Passed(WhyNot.PICTURE if has_picture else WhyNot.FOR_GOOD)


@dataclass(frozen=True, slots=True)
class _Change:
    change_id: str
    undoes: str | None

    @property
    def is_undone(self) -> bool:
        return is_undone(self.change_id)

    @property
    def is_undo(self) -> bool:
        return is_undo(self.change_id)


def _changes(actor: Actor) -> Iterator[_Change]:
    """The changes of a person, newest first; several that are one are given once."""
    mine = JournalEntry.select(JournalEntry.id, JournalEntry.change_id, JournalEntry.undoes).where(
        JournalEntry.user_id == actor.user_id
    )
    passed: set[str] = set()
    below: int | None = None
    while True:
        older = mine if below is None else mine.where(JournalEntry.id < below)
        newest = older.order_by(JournalEntry.id.desc()).first()
        if newest is None:
            return
        below = (
            JournalEntry.select(fn.MIN(JournalEntry.id)).where(JournalEntry.change_id == newest.change_id).scalar()
        )
        if newest.change_id not in passed:
            passed.update(members_of(newest.change_id))
            yield _Change(newest.change_id, newest.undoes)


def is_undone(change_id: str) -> bool:
    """Whether a change was taken back, by whomever."""
    return bool(JournalEntry.select().where(JournalEntry.undoes == change_id).exists())


def members_of(change_id: str) -> tuple[str, ...]:
    """The changes that are one with this: what one person typed into an estimate. The newest is first."""
    rows = list(JournalEntry.select().where(JournalEntry.change_id == change_id).limit(2))
    if len(rows) == 1 and rows[0].subject == Subject.ESTIMATE.value and rows[0].action == "edit":
        for group in grouped(rows_of(Subject.ESTIMATE, rows[0].subject_id)):
            if any(row.change_id == change_id for row in group):
                return tuple(row.change_id for row in group)
    return (change_id,)


def first_of(change_id: str) -> str:
    """What was taken back and done again first: the change that this one comes from, or itself."""
    while (earlier := undone_by(change_id)) is not None:
        change_id = earlier
    return change_id


def describe(change_id: str) -> Undoable | None:
    """A change that can be taken back, by its id; None for one that can't, such as a new password.

    An undo is described as what it took back.
    """
    first = first_of(change_id)
    is_from_copy = (JournalEntry.action != RESTORED) | (JournalEntry.subject == Subject.RESTORE.value)
    of_many = JournalEntry.change_id == first, JournalEntry.action.in_(list(_OF_MANY)), is_from_copy
    row = JournalEntry.select().where(*of_many).first()
    if row is not None:
        return _of_many(change_id, row)
    for subject in (Subject.CUSTOMER, Subject.ESTIMATE, *SETTINGS):
        mine = JournalEntry.change_id == first, JournalEntry.subject == subject.value
        rows = list(JournalEntry.select().where(*mine).order_by(JournalEntry.id).limit(2))
        if rows:
            return _of_rows(change_id, rows, subject)
    return None


def described(change_id: str) -> Undoable:
    """`describe` of a change that takes another one back."""
    found = describe(change_id)
    if found is None:
        raise LookupError(change_id)
    return found


def _of_many(change_id: str, row: JournalEntry) -> Undoable | None:
    what, facts = _OF_MANY[row.action], entry_of(row).after or {}
    if _is_emptied(change_id):
        return None
    if what is What.RESTORE and facts.get("is_whole"):
        what = What.RESTORE_ALL
    name = str(facts.get("copy" if what in (What.RESTORE, What.RESTORE_ALL) else "file", ""))
    said = Subject.CUSTOMER, 0, name, (), row.at, row.user_name
    return Undoable(change_id, what, is_undo(change_id), *said, _NEEDS[what], _rows_of(change_id, what))


def _is_emptied(change_id: str) -> bool:
    """Whether what a change of many removed was deleted for good."""
    emptied = (JournalEntry.before == "{}") | (JournalEntry.after == "{}")
    mine = JournalEntry.change_id == change_id, JournalEntry.subject_id == 0
    return bool(JournalEntry.select().where(*mine, emptied).exists())


def _rows_of(change_id: str, what: What) -> int:
    if what is What.IMPORT:
        run = ImportRun.get_or_none(ImportRun.change_id == first_of(change_id))
        return 0 if run is None else int(run.created + run.updated)
    if what in (What.KEEP_APART, What.RESTORE_ALL):
        return 0
    if what is What.RESTORE:
        return int(JournalEntry.select().where(JournalEntry.change_id == change_id).count())
    entries = JournalEntry.select(JournalEntry.after).where(JournalEntry.change_id == change_id)
    counts = [json.loads(each.after or "{}") for each in entries]
    return sum(_count(each.get(name, 0)) for each in counts for name in ("customers", "estimates"))


def _count(told: int | list[int]) -> int:
    """Of an entry that says how many, or from which key up to which."""
    return told if isinstance(told, int) else told[1] - told[0]


def _of_rows(change_id: str, rows: list[JournalEntry], subject: Subject) -> Undoable | None:
    main = entry_of(rows[0])
    if lacks_picture(main) or {} in (main.before, main.after):  # deleted for good
        return None
    what = What.FIELDS
    if main.action == "merge":
        what = What.MERGE
    elif main.before is None:
        what = What.ADD
    elif main.after is None:
        what = What.DELETE
    elif main.action == RESTORED:
        what = What.VERSION
    fields = _fields_of(rows[0], main) if what in (What.FIELDS, What.VERSION) else ()
    needs = _NEEDS[what]
    if subject is not Subject.CUSTOMER:
        needs = Action.EDIT_ESTIMATES if subject is Subject.ESTIMATE else Action.MANAGE_ACCOUNT
    said = subject, main.key, _name_of(main), fields, rows[0].at, rows[0].user_name
    return Undoable(change_id, what, is_undo(change_id), *said, needs, _count_of(change_id, main))


def _count_of(change_id: str, main: Entry) -> int:
    """How many rows a change is about, with the estimates that show the customer of it."""
    count = JournalEntry.select().where(JournalEntry.change_id == change_id).count()
    if main.subject is Subject.CUSTOMER:
        count += Estimate.select().where(Estimate.customer == main.key).count()
    return int(count)


def _fields_of(row: JournalEntry, entry: Entry) -> tuple[str, ...]:
    """What was changed, in the order of the columns."""
    entries = [entry]
    if entry.subject is Subject.ESTIMATE:
        wanted = members_of(row.change_id)
        found = JournalEntry.select().where(JournalEntry.change_id.in_(wanted)).order_by(JournalEntry.id)
        entries = [entry_of(each) for each in found]
    names: dict[str, None] = {}
    for each in entries:
        before, after = each.before or {}, each.after or {}
        if "customer_id" in before and LINES not in before and "number" not in before:
            names["customer"] = None
            continue
        for name in (*before, *(name for name in after if name not in before)):
            if before.get(name) != after.get(name) and name not in _NOT_NAMED:
                names["site" if name.startswith("site_") else _PARTS.get(name, name)] = None
    return tuple(names)


def _name_of(entry: Entry) -> str:
    kept = entry.after or entry.before or {}
    if entry.subject is Subject.ESTIMATE:
        now = Estimate.select(Estimate.number).where(Estimate.id == entry.key).scalar()
        return str(now or kept.get("number") or (entry.before or {}).get("number") or "")
    return name_in(kept) if entry.subject is Subject.CUSTOMER else str(kept.get("name") or "")
