"""Progress of work that SQLite does in few long statements, and its end when the user cancels."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.domain.progress import Progress

WHOLE: Final = 1_000
"""Progress is told in thousandths."""


class Watch:
    """Reports how far a job is, also from within a statement, and interrupts that statement on a cancel."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._start = self._end = self._part = 0.0
        self._calls = 0
        self._expected = 1.0

    def stage(self, end: float, instructions: float = 0) -> None:
        """Begins the next part of the job.

        Args:
            end: which part of the whole is done when it ends, from 0 to 1.
            instructions: of SQLite's machine that it will take, roughly; progress moves evenly along them.

        Raises:
            CancelledError: the user wants no more.
        """
        self._start, self._end = self._end, end
        self._part = 0.0
        self._calls, self._expected = 0, max(1.0, instructions / engine.INSTRUCTIONS)
        self.at(0)

    def at(self, part: float) -> None:
        """Tells how far this stage is, from 0 to 1; never less than before.

        Raises:
            CancelledError: the user wants no more.
        """
        self._part = max(self._part, min(part, 1.0))
        self._progress(round(WHOLE * (self._start + (self._end - self._start) * self._part)), WHOLE)

    def finish(self) -> None:
        """Tells that all is done but what can't be cancelled.

        Raises:
            CancelledError: the user wants no more.
        """
        self._progress(WHOLE, WHOLE)

    def _on_instructions(self) -> None:
        self._calls += 1
        # Expected numbers are rough, so the last tenth is left for what takes longer.
        self.at(0.9 * self._calls / self._expected if self._expected > 1 else 0)

    @contextmanager
    def over(self, connection: engine.Connection) -> Iterator[None]:
        """Watches the statements of ``connection`` inside.

        Raises:
            CancelledError: the user wants no more.
        """
        with engine.asking(connection, self._on_instructions):
            yield
