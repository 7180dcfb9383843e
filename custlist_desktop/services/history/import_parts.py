"""The customers that an import added and changed, one by one: what unfolds under it in Activity."""

from collections.abc import Callable, Generator, Iterator, Sequence
from heapq import merge
from typing import Any, Final

from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.text import fold
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.history.activity_entries import ActivityEntry
from custlist_desktop.services.history.customer_history import entry_of_customer, name_in, source_of
from custlist_desktop.services.history.journal_rows import sides_of
from custlist_desktop.services.history.records import Happened, HistoryEntry

_AT_A_TIME: Final = 200


def import_parts(
    change_id: str, words: Sequence[str], told: Callable[[ActivityEntry], str]
) -> Iterator[ActivityEntry | None]:
    """The entries of an import's rows that have all of ``words``, folded; None between where it takes a while."""
    row = JournalEntry.select().where(JournalEntry.change_id == change_id, JournalEntry.action == "import").first()
    if row is None:
        return
    for one in merge(_updated(change_id), _added(row), key=lambda each: each.key):
        said = fold(told(one)) if words else ""
        yield one if all(word in said for word in words) else None


def parts_have(row_id: int, words: Sequence[str]) -> Generator[None, None, bool]:
    """Returns whether one of the customers that an import added has all of ``words``, folded; stops on the way."""
    names = [getattr(Customer, name) for name in CUSTOMER_FIELDS]
    mine = Customer.select(Customer.id, *names).where(Customer.added_by == row_id)
    last = 0
    while True:
        found: list[Any] = list(mine.where(Customer.id > last).order_by(Customer.id).limit(_AT_A_TIME).tuples())
        for _key, *values in found:
            text = fold("\n".join(str(value) for value in values if value))
            if all(word in text for word in words):
                return True
        if len(found) < _AT_A_TIME:
            return False
        last = found[-1][0]
        yield


def _updated(change_id: str) -> Iterator[ActivityEntry]:
    mine = JournalEntry.select().where(
        JournalEntry.change_id == change_id,
        JournalEntry.subject == Subject.CUSTOMER.value,
        JournalEntry.action == "import_update",
    )
    last = 0
    while True:
        rows = list(mine.where(JournalEntry.subject_id > last).order_by(JournalEntry.subject_id).limit(_AT_A_TIME))
        for row in rows:
            before, after = sides_of(row)
            yield ActivityEntry(
                entry_of_customer(row), Subject.CUSTOMER, row.subject_id, name_in(after or before or {}), row.action
            )
        if len(rows) < _AT_A_TIME:
            return
        last = rows[-1].subject_id


def _added(row: JournalEntry) -> Iterator[ActivityEntry]:
    """Those that are still there: of one that was deleted since, the deletion says what it was."""
    last = 0
    named = Customer.select(Customer.id, Customer.company, Customer.contact_name).where(Customer.added_by == row.id)
    while True:
        found: list[Any] = list(named.where(Customer.id > last).order_by(Customer.id).limit(_AT_A_TIME).dicts())
        for each in found:
            stamp, key = (row.id, row.change_id, row.at, row.user_name), each["id"]
            entry = HistoryEntry(*stamp, Happened.IMPORTED, source=source_of(row, key))
            yield ActivityEntry(entry, Subject.CUSTOMER, key, name_in(each), row.action)
        if len(found) < _AT_A_TIME:
            return
        last = found[-1]["id"]
