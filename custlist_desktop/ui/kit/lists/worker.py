"""The thread that reads a list: the newest search interrupts older ones, and nothing waits for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Lock
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from custlist_desktop.database.listing import Listing
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.services.core.list_search import WordCount

FIRST_ROWS: Final = 64


class ListSource(Protocol):
    """What answers searches, in the thread that made it."""

    def find(self, text: str, column: str, *, descending: bool) -> Listing:
        """The list for a search and an order."""

    def word_counts(self, text: str) -> list[WordCount]:
        """How many match each word alone, of a search with several."""

    def interrupt(self) -> None:
        """Ends the query that runs now; for other threads."""

    def close(self) -> None:
        """Ends the connection."""


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """One search: its number, what is looked for, the order, and a row whose place is wanted (or none)."""

    number: int
    text: str
    column: str
    descending: bool
    wanted_key: int | None = None


class ListReader(QObject):
    """Reads in a thread of its own and tells what it read.

    For each request come, in this order: `first_rows_read`, `counted`, and, where a key was wanted,
    `position_found`; `word_counts_read` if nothing was found. Answers to requests that were overtaken don't come.
    """

    first_rows_read = Signal(object, list)
    """A SearchRequest and its first rows."""
    counted = Signal(object, int)
    """A SearchRequest and how many rows it has."""
    position_found = Signal(object, object)
    """A SearchRequest and where the wanted key stands (None if nowhere)."""
    word_counts_read = Signal(object, list)
    """A SearchRequest without matches and its WordCounts."""
    rows_read = Signal(object, int, list)
    """A SearchRequest, the position of the first row, and the rows."""
    failed = Signal(object)
    """The error that ended a search."""

    _search_posted = Signal(object)
    _rows_posted = Signal()
    _closing = Signal()
    _reopening = Signal()

    def __init__(self, open_source: Callable[[], ListSource], parent: QObject | None = None) -> None:
        """``open_source`` is called in the reading thread, once, before the first search."""
        super().__init__(parent)
        self._number = 0
        self._thread = QThread(self)
        self._thread.setObjectName("list reader")
        self._work = _ReadingWork(open_source, self)
        self._work.moveToThread(self._thread)
        self._search_posted.connect(self._work.on_search_posted, Qt.ConnectionType.QueuedConnection)
        self._rows_posted.connect(self._work.on_rows_posted, Qt.ConnectionType.QueuedConnection)
        self._reopening.connect(self._work.on_reopening, Qt.ConnectionType.QueuedConnection)
        self._closing.connect(self._work.on_closing, Qt.ConnectionType.QueuedConnection)
        self._thread.start()

    def search(self, text: str, column: str, *, descending: bool, wanted_key: int | None = None) -> SearchRequest:
        """Starts a search; the one before is interrupted."""
        self._number += 1
        request = SearchRequest(self._number, text, column, descending, wanted_key)
        self._work.overtake(request.number)
        self._search_posted.emit(request)
        return request

    def read_rows(self, request: SearchRequest, start: int, limit: int) -> None:
        """Asks for a window of rows of the newest search; what was asked last is read first."""
        self._work.want_rows(request, start, limit)
        self._rows_posted.emit()

    def reopen(self) -> None:
        """Opens the source anew before the next search, since the language changed."""
        self._work.overtake(0)
        self._reopening.emit()

    def close(self) -> None:
        """Ends the thread and its connection; returns when both are gone."""
        if self._thread.isRunning():
            self._work.overtake(-1)
            self._closing.emit()
            self._thread.wait()


class _ReadingWork(QObject):
    """What happens in the reading thread. Methods that other threads call say so."""

    _step_posted = Signal()

    def __init__(self, open_source: Callable[[], ListSource], reader: ListReader) -> None:
        super().__init__()
        self._open_source = open_source
        self._reader = reader
        self._source: ListSource | None = None
        self._newest = 0
        self._request: SearchRequest | None = None
        self._listing: Listing | None = None
        self._steps: Iterator[None] | None = None
        self._lock = Lock()
        self._wanted_rows: list[tuple[SearchRequest, int, int]] = []
        self._step_posted.connect(self._on_step_posted, Qt.ConnectionType.QueuedConnection)

    def overtake(self, number: int) -> None:
        """Makes ``number`` the newest search, and interrupts the one that runs. For the window's thread."""
        self._newest = number
        with self._lock:
            self._wanted_rows.clear()
            if self._source is not None:
                self._source.interrupt()

    def want_rows(self, request: SearchRequest, start: int, limit: int) -> None:
        """Notes a window of rows to read. For the window's thread."""
        with self._lock:
            self._wanted_rows.append((request, start, limit))

    @Slot(object)
    def on_search_posted(self, request: SearchRequest) -> None:
        """Answers a search as far as it can be answered at once; the order of all rows follows in steps."""
        if request.number != self._newest:
            return
        self._steps = None
        self._guarded(request, self._answer)

    @Slot()
    def on_rows_posted(self) -> None:
        """Reads the window that was asked for last."""
        with self._lock:
            wanted = self._wanted_rows.pop() if self._wanted_rows else None
        if wanted is None or wanted[0] is not self._request:
            return
        _, start, limit = wanted

        def read(request: SearchRequest) -> None:
            if self._listing is not None:
                self._reader.rows_read.emit(request, start, self._listing.rows(start, limit))

        self._guarded(wanted[0], read)

    @Slot()
    def on_closing(self) -> None:
        """Ends the connection in the thread that made it, then the thread."""
        self.on_reopening()
        self.thread().quit()

    @Slot()
    def on_reopening(self) -> None:
        """Ends the connection in the thread that made it; the next search opens another."""
        self._steps = None
        self._request = self._listing = None
        with self._lock:
            if self._source is not None:
                self._source.close()
            self._source = None

    def _answer(self, request: SearchRequest) -> None:
        if self._source is None:
            self._source = self._open_source()
        listing = self._source.find(request.text, request.column, descending=request.descending)
        self._request, self._listing = request, listing
        rows = listing.first_rows(FIRST_ROWS)
        self._reader.first_rows_read.emit(request, rows)
        total = len(rows) if len(rows) < FIRST_ROWS else listing.count()
        if request.number != self._newest:
            return
        self._reader.counted.emit(request, total)
        if not total:
            self._reader.word_counts_read.emit(request, self._source.word_counts(request.text))
        self._steps = listing.order_steps()
        self._step_posted.emit()

    @Slot()
    def _on_step_posted(self) -> None:
        """Reads some more of the order, then lets whatever waits go first."""
        request = self._request
        if request is not None and self._steps is not None:
            self._guarded(request, self._step)

    def _step(self, request: SearchRequest) -> None:
        if self._steps is None or self._listing is None:
            return
        if next(self._steps, self) is self:
            self._steps = None
            if request.wanted_key is not None:
                position = self._listing.position_of(request.wanted_key)
                self._reader.position_found.emit(request, position)
            return
        self._step_posted.emit()

    def _guarded(self, request: SearchRequest, work: Callable[[SearchRequest], None]) -> None:
        """Does ``work`` unless it was overtaken. What ended it is told; a mistake is raised besides."""
        if request.number != self._newest:
            return
        try:
            work(request)
        except CustlistError as error:
            self._fail(request, error)
        except Exception as error:
            self._fail(request, error)
            raise

    def _fail(self, request: SearchRequest, error: Exception) -> None:
        """Tells an error, unless the search was overtaken: then it was interrupted on purpose."""
        self._steps = None
        if request.number == self._newest:
            self._reader.failed.emit(error)
