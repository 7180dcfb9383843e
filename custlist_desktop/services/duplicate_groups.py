"""Customers that are in the list twice: groups of those that may be one, the likeliest first (M5).

The list is read place by place, number by number and address by address, each in the order of an index or of
SQLite's own sorter: what is in memory at a time is one place, and the pairs that were found.
"""

import gc
import json
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, groupby
from operator import itemgetter
from pathlib import Path
from sqlite3 import Connection
from typing import Any, Final

from custlist_desktop.database.reading import open_reader
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.domain.text import ENYE_MARK, fold
from custlist_desktop.services.duplicate_clusters import DuplicateGroup, grouped
from custlist_desktop.services.duplicate_names import read_name
from custlist_desktop.services.duplicate_pairs import Entry, Pair, Pairs, Reason
from custlist_desktop.services.merging import APART_UNDONE, KEPT_APART

__all__ = ["DuplicateGroup", "FindRequest", "find_duplicates"]

_Row = tuple[Any, ...]

_BETWEEN_REPORTS: Final = 500  # customers
_ZIP: Final = 5  # digits

_COLUMNS: Final = (
    "c.id, c.company, c.contact_name, c.city, c.country, c.state_province, c.postal_code, c.phone_e164, "
    "c.mobile_e164, c.email"
)
# Five digits of a ZIP Code are a place; the four after them, where there are any, a side of a street.
_POSTAL_KEY: Final = (
    "c.country || ' ' || CASE WHEN c.country = 'US' THEN substr(trim(c.postal_code), 1, 5) "
    "ELSE upper(replace(replace(c.postal_code, ' ', ''), '-', '')) END"
)
_CITY_KEY: Final = f"replace(city_sort, '{ENYE_MARK}', '')"
_BY_CITY: Final = f"SELECT {_CITY_KEY}, {_COLUMNS} FROM customer c WHERE city_sort <> '' ORDER BY {_CITY_KEY}"
_BY_POSTAL_CODE: Final = (
    f"SELECT {_POSTAL_KEY} AS place, {_COLUMNS} FROM customer c WHERE c.postal_code <> '' ORDER BY place"
)
_BY_NUMBER: Final = f"""
WITH numbers (number, id) AS MATERIALIZED (
    SELECT phone_e164, id FROM customer WHERE phone_e164 <> ''
    UNION SELECT mobile_e164, id FROM customer WHERE mobile_e164 <> ''
)
SELECT numbers.number, {_COLUMNS} FROM numbers JOIN customer c ON c.id = numbers.id
WHERE numbers.number IN (SELECT number FROM numbers GROUP BY number HAVING count(*) > 1)
ORDER BY numbers.number, c.id
"""
_BY_EMAIL: Final = f"""
SELECT lower(c.email) AS address, {_COLUMNS} FROM customer c
WHERE nullif(lower(c.email), '') IN (
    SELECT nullif(lower(email), '') FROM customer
    WHERE nullif(lower(email), '') IS NOT NULL GROUP BY nullif(lower(email), '') HAVING count(*) > 1
)
ORDER BY address, c.id
"""


@dataclass(frozen=True, slots=True)
class FindRequest:
    """Where to look for duplicates: in the customer list at ``list_path``."""

    list_path: Path


def find_duplicates(request: FindRequest, progress: Progress = unheard) -> tuple[DuplicateGroup, ...]:
    """All groups of likely duplicates, the likeliest first: a job for a process of its own. It changes nothing.

    No customer is in two groups, and none in a group with one that somebody said is another.

    Raises:
        DatabaseFileError: the list can't be read.
        CancelledError: ``progress`` ended the job.
    """
    with closing(open_reader(request.list_path)) as reader, _no_search_for_cycles():
        reader.execute("BEGIN")  # one state of the list for all that is read
        pairs = Pairs(_pairs_apart(reader))
        watch = _Watch(progress, 2 * reader.execute("SELECT count(*) FROM customer").fetchone()[0])
        for sql, note, what in (
            (_BY_NUMBER, pairs.note_shared, Reason.PHONE),
            (_BY_EMAIL, pairs.note_shared, Reason.EMAIL),
            (_BY_POSTAL_CODE, pairs.note_place, Reason.POSTAL_CODE),
            (_BY_CITY, pairs.note_place, Reason.CITY),
        ):
            for _, rows in groupby(watch.counted(reader.execute(sql)), key=itemgetter(0)):
                block = list(rows)
                if len(block) > 1:
                    note([_entry(row) for row in block], what)
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
    """Counts the customers that were read, and tells how many."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def counted(self, rows: Iterable[_Row]) -> Iterator[_Row]:
        """``rows``, as they come."""
        self._progress(min(self._done, self._total), self._total)
        for row in rows:
            self._done += 1
            if self._done % _BETWEEN_REPORTS == 0:
                self._progress(min(self._done, self._total), self._total)
            yield row


def _entry(row: _Row) -> Entry:
    _, key, company, contact_name, city, country, state, postal_code, phone, mobile, email = row
    numbers = frozenset(number for number in (phone, mobile) if number)
    plain_code = postal_code.upper().replace(" ", "").replace("-", "")
    return Entry(
        key,
        read_name(company, contact_name, city),
        country,
        state,
        _folded_city(city),
        plain_code[:_ZIP] if country == "US" else plain_code,
        numbers,
        email.lower(),
    )


@lru_cache(maxsize=1024)
def _folded_city(city: str) -> str:
    return fold(city)


def _pairs_apart(reader: Connection) -> frozenset[Pair]:
    """The pairs that somebody said are two, as the journal has them."""
    pairs: set[Pair] = set()
    rows = reader.execute(
        "SELECT action, after FROM journal WHERE subject = 'customer' AND subject_id = 0 AND action IN (?, ?) "
        "ORDER BY id",
        (KEPT_APART, APART_UNDONE),
    )
    for action, after in rows:
        said = set(combinations(sorted(json.loads(after)["customers"]), 2))
        pairs = pairs | said if action == KEPT_APART else pairs - said
    return frozenset(pairs)
