"""What the searches of customers and of estimates have in common."""

from abc import ABC, abstractmethod
from dataclasses import dataclass

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.listing import Listing
from custlist_desktop.database.reader import open_reader
from custlist_desktop.domain.search import MAX_WORDS


@dataclass(frozen=True, slots=True)
class WordCount:
    """How many rows match one word of a search alone."""

    word: str
    count: int


class ListSearch(ABC):
    """Searches with its own reader, in the thread that made it."""

    def __init__(self, address: ListAddress) -> None:
        """See `open_reader` for what it raises."""
        self.reader = open_reader(address)

    @abstractmethod
    def find(self, text: str) -> Listing:
        """The rows in which every word of ``text`` is found, in the list's first order."""

    def word_counts(self, text: str) -> list[WordCount]:
        """For a search of several words, how many rows match each word alone; none for a single word."""
        words = list(dict.fromkeys(text.split()))[:MAX_WORDS]
        return [WordCount(word, self.find(word).count()) for word in words] if len(words) > 1 else []

    def interrupt(self) -> None:
        """Ends the query that runs now with ReadInterruptedError. The one call for other threads."""
        self.reader.interrupt()

    def close(self) -> None:
        self.reader.close()
