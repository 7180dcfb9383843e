"""What was deleted: a place to come back from, until an Account Owner deletes it for good."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum, auto
from typing import Any, Final

from custlist_desktop.database.deleted_rows import empty_change, empty_entries, newest_deletions
from custlist_desktop.database.orm import among
from custlist_desktop.domain.errors import ChangedMeanwhileError
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.models.importing import ImportRun
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.core.change import Change, Ledger
from custlist_desktop.services.core.journal import RESTORED
from custlist_desktop.services.estimates.numbers import is_taken
from custlist_desktop.services.history.customer_history import name_in, name_of_customer
from custlist_desktop.services.history.estimate_states import total_from
from custlist_desktop.services.history.journal_rows import sides_of
from custlist_desktop.services.history.records import What
from custlist_desktop.services.history.undoable import describe, is_undone
from custlist_desktop.services.imports.undo import UNDONE
from custlist_desktop.services.samples.service import REMOVED

FOR_GOOD: Final = "delete_for_good"
_LEFT_OUT: Final = frozenset({UNDONE, FOR_GOOD})
"""What an import's undo removed comes back with the import, as one record."""
_MODELS: Final[Mapping[Subject, type[Customer] | type[Estimate]]] = {
    Subject.CUSTOMER: Customer,
    Subject.ESTIMATE: Estimate,
}


class ComesBack(StrEnum):
    """How something that was deleted comes back."""

    AS_IT_WAS = auto()
    WITH_ESTIMATES = auto()
    """Estimates are linked to it again."""
    UNMERGED = auto()
    """It was merged; both are in the list then."""
    LINKED = auto()
    """It is linked to its customer again."""
    WITH_CUSTOMER = auto()
    """Its customer, who was deleted too, comes back with it."""
    WITH_DETAILS = auto()
    """Its customer is gone; it keeps the details."""
    RENUMBERED = auto()
    """Its number was given again: it gets the next one."""
    AS_SAMPLES = auto()
    """Sample data that was removed at once."""
    WITH_IMPORT = auto()
    """An import that was undone is done again."""
    WITH_RESTORE = auto()
    """A restore of checked records removed it; all of that is undone."""


@dataclass(frozen=True, slots=True)
class DeletedRecord:
    """A customer or an estimate that is gone, or many that went at once.

    Attributes:
        key: its own; of many, the key of an entry of the journal, below zero.
        name: of the customer; the title of the estimate; of many, the file that they came from.
        number: of the estimate.
        other: the contact's name, or the name of the estimate's customer.
        city: of the customer.
        total: of the estimate, in ``currency``.
        at: when it was deleted, in UTC.
        user: who did it.
        change_id: the change that is undone to bring it back.
        comes: how it comes back.
        count: how many estimates come along; with an import, how many customers it updates again.
        many: how many customers went at once; 0 for a record of its own.
        first: the change that is undone before ``change_id``: it brings the customer back whose estimate it is.
    """

    subject: Subject
    key: int
    name: str
    other: str
    at: datetime
    user: str
    change_id: str
    comes: ComesBack
    count: int = 0
    number: str = ""
    city: str = ""
    total: Decimal = Decimal(0)
    currency: str = ""
    many: int = 0
    first: str = ""

    @property
    def id(self) -> tuple[str, int]:
        """What tells it from all others."""
        return self.subject.value, self.key


class DeletedService:
    """Account Owners see what was deleted, bring it back with `UndoService`, and delete it for good."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def all(self, actor: Actor) -> list[DeletedRecord]:
        """What was deleted and isn't back, newest first.

        Raises:
            NotAllowedError: only an Account Owner deletes and restores.
        """
        authorise(actor, Action.DELETE_CUSTOMER)
        keys = [key for subject in _MODELS for key in newest_deletions(subject.value)]
        rows = JournalEntry.select().where(among(JournalEntry.id, keys), JournalEntry.action.not_in(list(_LEFT_OUT)))
        single = self._records(rows.order_by(JournalEntry.id.desc()))
        return sorted([*single, *_many()], key=lambda record: record.at, reverse=True)

    def delete_for_good(self, actor: Actor, records: Sequence[DeletedRecord]) -> int:
        """Empties what the journal knows of them; who did what kind of thing when is kept. It can't be undone.

        Proposals that left stay as they are, and copies of the list hold what they hold.

        Returns:
            how many they are.

        Raises:
            NotAllowedError: only an Account Owner may.
            ChangedMeanwhileError: one of them is back; nothing was emptied.
        """
        with self._ledger.change(actor, Action.DELETE_CUSTOMER) as it:
            for record in records:
                if record.many or record.key < 0:
                    self._empty_many(it, record)
                    continue
                model = _MODELS[record.subject]
                if model.select().where(model.id == record.key).exists():
                    raise ChangedMeanwhileError(None)
                empty_entries(record.subject.value, record.key)
                it.note(FOR_GOOD, record.subject, record.key, {}, None)
                it.tell(record.subject, record.key)
        self._ledger.store.fold_log()
        return len(records)

    @staticmethod
    def _empty_many(it: Change, record: DeletedRecord) -> None:
        if is_undone(record.change_id):
            raise ChangedMeanwhileError(None)
        empty_change(record.change_id)
        it.note(FOR_GOOD, record.subject, 0, {}, None)
        it.tell_of_many(*_MODELS)

    def _records(self, rows: Iterable[JournalEntry]) -> Iterator[DeletedRecord]:
        sides = [(row, kept) for row in rows if (kept := sides_of(row)[0])]
        gone = {row.subject_id: row.change_id for row, _ in sides if row.subject == Subject.CUSTOMER.value}
        restores = _restores()
        for row, kept in sides:
            if row.subject == Subject.CUSTOMER.value:
                record = self._customer(row, kept)
            elif not _is_untouched(kept):
                record = self._estimate(row, kept, gone)
            else:
                continue
            with_others = row.change_id in restores
            yield replace(record, comes=ComesBack.WITH_RESTORE, first="") if with_others else record

    @staticmethod
    def _customer(row: JournalEntry, kept: Mapping[str, Any]) -> DeletedRecord:
        unlinked = Estimate.customer.is_null() & (Estimate.former_customer_id == row.subject_id)
        count = Estimate.select().where(unlinked).count()
        comes = ComesBack.WITH_ESTIMATES if count else ComesBack.AS_IT_WAS
        if row.action == "merge":
            comes = ComesBack.UNMERGED
        contact = str(kept.get("contact_name") or "") if kept.get("company") else ""
        city = str(kept.get("city") or "")
        stamp = row.at, row.user_name, row.change_id
        return DeletedRecord(
            Subject.CUSTOMER, row.subject_id, name_in(kept), contact, *stamp, comes, count, city=city
        )

    @staticmethod
    def _estimate(row: JournalEntry, kept: Mapping[str, Any], gone: Mapping[int, str]) -> DeletedRecord:
        holder, number = kept.get("customer_id"), str(kept.get("number") or "")
        comes, name, first = ComesBack.AS_IT_WAS, name_in(kept), ""
        if holder is not None:
            is_there = Customer.select().where(Customer.id == holder).exists()
            name = name_of_customer(holder)
            comes = ComesBack.LINKED if is_there else ComesBack.WITH_DETAILS
            if not is_there and _deletes_one(gone.get(holder, "")):
                comes, first = ComesBack.WITH_CUSTOMER, gone[holder]
        if is_taken(number):
            comes, first = ComesBack.RENUMBERED, ""
        return DeletedRecord(
            Subject.ESTIMATE,
            row.subject_id,
            str(kept.get("title") or ""),
            name,
            row.at,
            row.user_name,
            row.change_id,
            comes,
            number=number,
            total=total_from(kept),
            currency=str(kept.get("currency") or ""),
            first=first,
        )


def _deletes_one(change_id: str) -> bool:
    """Whether a change deleted one customer, and nothing else that would come back with it."""
    change = describe(change_id) if change_id else None
    return change is not None and change.what is What.DELETE


def _restores() -> set[str]:
    """The changes that restored what was checked in a copy, that undid this, that did it again, and so on."""
    found: set[str] = set()
    which = (JournalEntry.subject == Subject.RESTORE.value) & (JournalEntry.action == RESTORED)
    while more := {each.change_id for each in JournalEntry.select(JournalEntry.change_id).where(which)} - found:
        found |= more
        which = JournalEntry.undoes.in_(list(more))
    return found


def _many() -> Iterator[DeletedRecord]:
    """Sample data that was removed, and what undoing an import removed, if it isn't back."""
    mine = JournalEntry.subject == Subject.CUSTOMER.value, JournalEntry.subject_id == 0
    found = JournalEntry.select().where(*mine, JournalEntry.action.in_([REMOVED, UNDONE])).order_by(JournalEntry.id)
    changes: dict[str, list[JournalEntry]] = {}
    for row in found:
        changes.setdefault(row.change_id, []).append(row)
    for change_id, rows in changes.items():
        if is_undone(change_id):
            continue
        facts = [sides_of(row)[1] or {} for row in rows]
        first, stamp = rows[0], (rows[0].at, rows[0].user_name, change_id)
        if first.action == REMOVED:
            customers, estimates = (sum(each.get(name, 0) for each in facts) for name in ("customers", "estimates"))
            name, comes = "", ComesBack.AS_SAMPLES
        else:
            run = ImportRun.get_or_none(ImportRun.change_id == facts[0].get("import"))
            customers, estimates = facts[0].get("removed", 0), facts[0].get("restored", 0)
            name, comes = str(run.file_name if run is not None else ""), ComesBack.WITH_IMPORT
        if customers or (estimates and comes is ComesBack.AS_SAMPLES):
            told = (Subject.CUSTOMER, -first.id, name, "", *stamp)
            yield DeletedRecord(*told, comes, estimates, many=customers)


def _is_untouched(kept: Mapping[str, Any]) -> bool:
    """Whether an estimate was made and never touched: it is taken away by itself as its window closes."""
    return kept.get("version") == 1 and not kept.get("lines")
