"""Finding customers: what the list, the shell and the customer picker ask."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from custlist_desktop.database.customer_list import CustomerColumn, CustomerListReader
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
    """How many customers match one word of a search alone."""

    word: str
    count: int


class CustomerSearch:
    """Searches over a read-only connection of its own. It belongs to the thread that made it."""

    def __init__(self, path: Path, language: str) -> None:
        self._connection: sqlite3.Connection = open_reader(path)
        self._language = language
        self._reader = CustomerListReader(self._connection, language)

    def find(self, text: str, column: str = CustomerColumn.COMPANY, *, descending: bool = False) -> Listing:
        """The customers in which every word of ``text`` is found, sorted by ``column``, empty values last.

        Raises:
            ValueError: ``column`` is none of `CustomerColumn`.
        """
        query = parse_query(text, self._language)
        return self._reader.listing(query, CustomerColumn(column), descending=descending)

    def word_counts(self, text: str) -> list[WordCount]:
        """For a search of several words, how many customers match each word alone; none for a single word."""
        words = list(dict.fromkeys(text.split()))[:MAX_WORDS]
        if len(words) < 2:
            return []
        return [WordCount(word, self.find(word).count()) for word in words]

    def interrupt(self) -> None:
        """Ends the query that runs now with ``sqlite3.OperationalError``. The one call for other threads."""
        self._connection.interrupt()

    def close(self) -> None:
        """Ends the connection."""
        self._connection.close()


def customer_row(row: Row) -> CustomerRow:
    """A row of the list by its field names."""
    return CustomerRow(*row)
