"""Searching a list over a connection of its own: what customers and estimates have in common."""

import sqlite3
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path

from custlist_desktop.database.listing import Listing
from custlist_desktop.database.reading import open_reader
from custlist_desktop.domain.search import MAX_WORDS


@dataclass(frozen=True, slots=True)
class WordCount:
    """How many rows match one word of a search alone."""

    word: str
    count: int


class ListSearch(ABC):
    """Searches over a read-only connection. It belongs to the thread that made it."""

    def __init__(self, path: Path) -> None:
        """Opens the customer list at ``path``; see `open_reader` for what it raises."""
        self.path = path
        self.connection: sqlite3.Connection = open_reader(path)

    @abstractmethod
    def find(self, text: str) -> Listing:
        """The rows in which every word of ``text`` is found, in the list's first order."""

    def word_counts(self, text: str) -> list[WordCount]:
        """For a search of several words, how many rows match each word alone; none for a single word."""
        words = list(dict.fromkeys(text.split()))[:MAX_WORDS]
        return [WordCount(word, self.find(word).count()) for word in words] if len(words) > 1 else []

    def interrupt(self) -> None:
        """Ends the query that runs now with ``sqlite3.OperationalError``. The one call for other threads."""
        self.connection.interrupt()

    def close(self) -> None:
        """Ends the connection."""
        self.connection.close()
