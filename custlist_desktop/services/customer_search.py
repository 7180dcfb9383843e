"""Finding customers: what the list, the shell and the customer picker ask."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from custlist_desktop.database.customer_list import CUSTOMER_LIST, CustomerColumn, CustomerListReader
from custlist_desktop.database.listing import Listing, Row
from custlist_desktop.database.opening import open_reader
from custlist_desktop.domain.search import MAX_WORDS, parse_query

__all__ = ["CustomerColumn", "CustomerRow", "CustomerSearch", "WordCount"]


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A customer as a row of the list shows it. The fields are in the order in which the list is read."""

    id: int
    company: str
    contact_name: str
    email: str
    phone: str
    phone_e164: str
    city: str
    state_province: str
    country: str


@dataclass(frozen=True, slots=True)
class WordCount:
    """How many rows match one word of a search alone."""

    word: str
    count: int


class CustomerSearch:
    """Searches over a read-only connection of its own. It belongs to the thread that made it."""

    def __init__(self, path: Path, language: str, columns: Sequence[str] = CUSTOMER_LIST.columns) -> None:
        """``columns`` is what a row shows: the list's own, or those of `customer_matches`."""
        self._connection: sqlite3.Connection = open_reader(path)
        self._language = language
        self._reader = CustomerListReader(self._connection, language, columns)

    def find(self, text: str, column: str = CustomerColumn.COMPANY, *, descending: bool = False) -> Listing:
        """The customers in which every word of ``text`` is found, sorted by ``column``, empty values last.

        Raises:
            ValueError: ``column`` is none of `CustomerColumn`.
        """
        query = parse_query(text, self._language)
        return self._reader.listing(query, CustomerColumn(column), descending=descending)

    def word_counts(self, text: str) -> list[WordCount]:
        """For a search of several words, how many customers match each word alone; none for a single word."""
        return [WordCount(word, self.find(word).count()) for word in searched_words(text)]

    def interrupt(self) -> None:
        """Ends the query that runs now with ``sqlite3.OperationalError``. The one call for other threads."""
        self._connection.interrupt()

    def close(self) -> None:
        """Ends the connection."""
        self._connection.close()


def customer_row(row: Row) -> CustomerRow:
    """A row of the list by its field names."""
    return CustomerRow(*row)


def searched_words(text: str) -> list[str]:
    """The words of a search of several words; none for a single word, which needn't be counted by itself."""
    words = list(dict.fromkeys(text.split()))[:MAX_WORDS]
    return words if len(words) > 1 else []
