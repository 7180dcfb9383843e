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
from pathlib import Path
from sqlite3 import Connection
from typing import Final

from custlist_desktop.database.reading import open_reader
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.domain.text import ENYE_MARK
from custlist_desktop.services.duplicates.clusters import DuplicateGroup, grouped
from custlist_desktop.services.duplicates.entries import ENTRY_COLUMNS, Entry, bare_digits, entry_of
from custlist_desktop.services.duplicates.merging import APART_UNDONE, KEPT_APART
from custlist_desktop.services.duplicates.pairs import Pair, Pairs
from custlist_desktop.services.duplicates.streets import read_street

__all__ = ["DuplicateGroup", "FindRequest", "find_duplicates"]

_Placed = tuple[str, int]
"""What customers are compared in, and the key of one."""

_BETWEEN_REPORTS: Final = 500  # customers
_ENTRIES_AT_ONCE: Final = 150_000
"""As many customers stay in memory, some 100 MB; those of a longer list are read again for each thing they share."""

_KEY_AND_COLUMNS: Final = ", ".join(("id", *ENTRY_COLUMNS))
# Five digits of a ZIP Code are a place; the four after them, where there are any, a side of a street.
_POSTAL_KEY: Final = (
    "c.country || ' ' || CASE WHEN c.country = 'US' THEN substr(trim(c.postal_code), 1, 5) "
    "ELSE upper(replace(replace(c.postal_code, ' ', ''), '-', '')) END"
)
_CITY_KEY: Final = f"replace(city_sort, '{ENYE_MARK}', '')"
_BY_CITY: Final = f"SELECT {_CITY_KEY}, c.id FROM customer c WHERE city_sort <> '' ORDER BY {_CITY_KEY}"
_BY_POSTAL_CODE: Final = (
    f"SELECT {_POSTAL_KEY} AS place, c.id FROM customer c WHERE c.postal_code <> '' ORDER BY place"
)
_BY_HOUSE: Final = (
    "SELECT house_number(c.address_line1) AS house, c.id FROM customer c"
    " WHERE c.address_line1 <> '' AND house <> '' ORDER BY house"
)
_PLACELESS: Final = "SELECT '', c.id FROM customer c WHERE coalesce(c.city_sort, '') = ''"
_EVERYBODY: Final = "SELECT '', c.id FROM customer c"
_BY_NUMBER: Final = """
WITH numbers (number, id) AS MATERIALIZED (
    SELECT coalesce(nullif(phone_e164, ''), number_digits(phone)), id FROM customer WHERE phone <> ''
    UNION SELECT coalesce(nullif(mobile_e164, ''), number_digits(mobile)), id FROM customer WHERE mobile <> ''
)
SELECT number, id FROM numbers
WHERE number IN (SELECT number FROM numbers WHERE number <> '' GROUP BY number HAVING count(*) > 1)
ORDER BY number, id
"""
_BY_EMAIL: Final = """
SELECT lower(c.email) AS address, c.id FROM customer c
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
        reader.create_function("house_number", 1, _house_number, deterministic=True)
        reader.create_function("number_digits", 1, bare_digits, deterministic=True)
        pairs = Pairs(_pairs_apart(reader))
        total = reader.execute("SELECT count(*) FROM customer").fetchone()[0]
        entries, watch = _Entries(reader, total), _Watch(progress, 4 * total)
        for sql, note in (
            (_BY_NUMBER, pairs.note_alike),
            (_BY_EMAIL, pairs.note_alike),
            (_BY_HOUSE, pairs.note_houses),
            (_BY_POSTAL_CODE, pairs.note_alike),
            (_BY_CITY, pairs.note_alike),
        ):
            for _, rows in groupby(watch.counted(reader.execute(sql)), key=itemgetter(0)):
                keys = [key for _, key in rows]
                if len(keys) > 1:
                    note(entries.of(keys))
        placeless = entries.of([key for _, key in reader.execute(_PLACELESS)])
        if placeless:
            everybody = watch.counted(reader.execute(_EVERYBODY))
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
    """Counts the customers that were read, and tells how many."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def counted(self, rows: Iterable[_Placed]) -> Iterator[_Placed]:
        """``rows``, as they come."""
        self._progress(min(self._done, self._total), self._total)
        for row in rows:
            self._done += 1
            if self._done % _BETWEEN_REPORTS == 0:
                self._progress(min(self._done, self._total), self._total)
            yield row


class _Entries:
    """What is compared of customers: of a list that isn't too long all in memory, else read when asked for."""

    def __init__(self, reader: Connection, customers: int) -> None:
        self._reader = reader
        self._known: dict[int, Entry] = {}
        if customers <= _ENTRIES_AT_ONCE:
            self._known = {
                row[0]: entry_of(row) for row in reader.execute(f"SELECT {_KEY_AND_COLUMNS} FROM customer")
            }

    def of(self, keys: Sequence[int]) -> list[Entry]:
        """The entries of customers, in the order of ``keys``."""
        if self._known:
            return [self._known[key] for key in keys]
        sql = f"SELECT {_KEY_AND_COLUMNS} FROM customer WHERE id = ?"
        return [entry_of(self._reader.execute(sql, (key,)).fetchone()) for key in keys]


def _house_number(line: str) -> str:
    return read_street(line).number


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
