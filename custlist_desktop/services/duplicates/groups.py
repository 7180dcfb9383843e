"""Customers that are in the list twice: groups of those that may be one, the likeliest first (M5).

The list is gone through number by number, address by address, house by house and place by place, each in the order
of an index or of SQLite's own sorter; then those without a city are compared with everybody.
"""

import gc
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import combinations, groupby
from operator import itemgetter
from typing import Final

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.duplicate_questions import DuplicateQuestions, Placed
from custlist_desktop.database.reader import open_reader
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.services.duplicates.clusters import DuplicateGroup, grouped
from custlist_desktop.services.duplicates.entries import ENTRY_COLUMNS, Compared, bare_digits, entry_of, read_street
from custlist_desktop.services.duplicates.merging import APART_UNDONE, KEPT_APART
from custlist_desktop.services.duplicates.pairs import Pair, Pairs

_BETWEEN_REPORTS: Final = 500  # customers
_ENTRIES_AT_ONCE: Final = 150_000
"""As many customers stay in memory, some 100 MB; those of a longer list are read again for each thing they share."""


@dataclass(frozen=True, slots=True)
class FindRequest:
    """Where to look for duplicates: in the list at ``address``."""

    address: ListAddress


def find_duplicates(request: FindRequest, progress: Progress = unheard) -> tuple[DuplicateGroup, ...]:
    """All groups of likely duplicates, the likeliest first: a job for a process of its own. It changes nothing.

    No customer is in two groups, and none in a group with one that somebody said is another.

    Raises:
        DatabaseFileError: the list can't be read.
        CancelledError: ``progress`` ended the job.
    """
    with closing(open_reader(request.address)) as reader, _no_search_for_cycles():
        questions = DuplicateQuestions(reader, ENTRY_COLUMNS, _house_number, bare_digits)
        pairs = Pairs(_pairs_apart(questions))
        total = questions.count()
        entries, watch = _Entries(questions, total), _Watch(progress, 4 * total)
        for placed, note in (
            (questions.by_number, pairs.note_alike),
            (questions.by_email, pairs.note_alike),
            (questions.by_house, pairs.note_houses),
            (questions.by_postal_code, pairs.note_alike),
            (questions.by_city, pairs.note_alike),
        ):
            for _, rows in groupby(watch.counted(placed()), key=itemgetter(0)):
                keys = [key for _, key in rows]
                if len(keys) > 1:
                    note(entries.of(keys))
        placeless = entries.of(questions.without_city())
        if placeless:
            everybody = watch.counted(questions.everybody())
            pairs.note_named(placeless, (entry for _, key in everybody for entry in entries.of([key])))
    return grouped(pairs)


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Lets Python not look for cycles among the names, which have none: a fifth of the time (measured)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Watch:
    """Counts the customers that were read, and reports progress."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def counted(self, rows: Iterable[Placed]) -> Iterator[Placed]:
        """``rows``, as they come."""
        self._progress(min(self._done, self._total), self._total)
        for row in rows:
            self._done += 1
            if self._done % _BETWEEN_REPORTS == 0:
                self._progress(min(self._done, self._total), self._total)
            yield row


class _Entries:
    """What is compared of customers: of a list that isn't too long all in memory, else read when asked for."""

    def __init__(self, questions: DuplicateQuestions, customers: int) -> None:
        self._questions = questions
        self._known: dict[int, Compared] = {}
        if customers <= _ENTRIES_AT_ONCE:
            self._known = {row[0]: entry_of(row) for row in questions.rows()}

    def of(self, keys: Sequence[int]) -> list[Compared]:
        """The entries of customers, in the order of ``keys``."""
        if self._known:
            return [self._known[key] for key in keys]
        return [entry_of(self._questions.row(key)) for key in keys]


def _house_number(line: str) -> str:
    return read_street(line).number


def _pairs_apart(questions: DuplicateQuestions) -> frozenset[Pair]:
    """The pairs that somebody said are two, as the journal has them."""
    pairs: set[Pair] = set()
    for action, after in questions.journalled(KEPT_APART, APART_UNDONE):
        said = set(combinations(sorted(json.loads(after)["customers"]), 2))
        pairs = pairs | said if action == KEPT_APART else pairs - said
    return frozenset(pairs)
