"""The journal's entries of one subject, newest first, read in parts; and which of them are one for who reads."""

import json
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any, Final

from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.journal import BROUGHT_BACK, RESTORED
from custlist_desktop.services.history.records import MadeBy

_AT_FIRST: Final = 8
_AT_A_TIME: Final = 100
_TYPING: Final = timedelta(minutes=10)
_TYPED: Final = "edit"

Side = dict[str, Any]


def rows_of(subject: Subject, key: int, newest: int | None = None) -> Iterator[JournalEntry]:
    """The entries of one row, newest first; a part is read when it is needed, a small one at first.

    Args:
        subject: what the row is.
        key: the row's.
        newest: the key of the entry to begin with; None for the newest.
    """
    mine = JournalEntry.select().where(JournalEntry.subject == subject.value, JournalEntry.subject_id == key)
    below, count = None if newest is None else newest + 1, _AT_FIRST
    while True:
        older = mine if below is None else mine.where(JournalEntry.id < below)
        found = list(older.order_by(JournalEntry.id.desc()).limit(count))
        yield from found
        if len(found) < count:
            return
        below, count = found[-1].id, _AT_A_TIME


def grouped(rows: Iterable[JournalEntry]) -> Iterator[list[JournalEntry]]:
    """Entries that are one: what one person typed within ten minutes, counted from the first of them.

    Args:
        rows: of one subject, newest first.

    Returns:
        the groups, newest first, and so in each.
    """
    chain: list[JournalEntry] = []
    for row in rows:
        if chain and not _goes_on(chain[-1], row):
            yield from _spans(chain)
            chain = []
        chain.append(row)
    yield from _spans(chain)


def sides_of(row: JournalEntry) -> tuple[Side | None, Side | None]:
    """What an entry says of before and after."""
    before, after = (None if text is None else json.loads(text) for text in (row.before, row.after))
    return before, after


def is_undo(change_id: str) -> bool:
    """Whether a change takes another one back, and doesn't do it again."""
    taken_back, steps = undone_by(change_id), 0
    while taken_back is not None:
        taken_back, steps = undone_by(taken_back), steps + 1
    return steps % 2 == 1


def undone_by(change_id: str) -> str | None:
    """The change that another one takes back; None if it takes none back."""
    row = JournalEntry.select(JournalEntry.undoes).where(JournalEntry.change_id == change_id).first()
    return None if row is None else row.undoes


def made_by(row: JournalEntry) -> MadeBy:
    """How the change that an entry is of came about."""
    if row.undoes is not None:
        return MadeBy.UNDO if is_undo(row.change_id) else MadeBy.REDO
    return MadeBy.RESTORING if row.action in (RESTORED, BROUGHT_BACK) else MadeBy.SAVING


def _goes_on(newer: JournalEntry, older: JournalEntry) -> bool:
    are_typed = all(each.action == _TYPED and each.undoes is None and each.before for each in (newer, older))
    return are_typed and newer.user_id == older.user_id and timedelta() <= newer.at - older.at <= _TYPING


def _spans(chain: list[JournalEntry]) -> list[list[JournalEntry]]:
    spans: list[list[JournalEntry]] = []
    for row in reversed(chain):
        if spans and row.at - spans[-1][-1].at <= _TYPING:
            spans[-1].insert(0, row)
        else:
            spans.append([row])
    return spans[::-1]
