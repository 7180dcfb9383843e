"""Folding the write-ahead log into the list: only the program does it, and notes it before and after (`log_state`).

It does so when nothing was saved for a while, when the log has grown past `LARGE_LOG`, and when the list is closed.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.log_state import (
    WITH_LOG,
    Header,
    LogState,
    Mark,
    Stage,
    forget_state,
    index_path,
    log_path,
    log_salts,
    mark_of,
    read_state,
    write_state,
)

LARGE_LOG: Final = 4 * 1024 * 1024
"""Bytes after which the log is folded in at once."""


class Checkpoints:
    """Folds the log of one open list, by the connection that writes it."""

    def __init__(self, path: Path, connection: engine.Connection, *, as_guest: bool = False) -> None:
        """
        Args:
            path: the list; its log, if there is one, is its own.
            connection: writes it, with ``wal_autocheckpoint`` 0.
            as_guest: whether another process has the list open, and writes its state file.

        Raises:
            OSError: the state file can't be written.
            engine.Error: the log can't be folded in.
        """
        self.path = path
        self._connection = connection
        self._state = read_state(path) if as_guest else None
        if not as_guest:
            self.fold()

    def state(self) -> LogState | None:
        """What is noted of the list, by this process or another one."""
        return self._state

    def read_again(self) -> LogState | None:
        """What is noted now: a job in another process folds the log in too."""
        self._state = read_state(self.path) or self._state
        return self._state

    def log_size(self) -> int:
        """How large the log is, in bytes."""
        with suppress(OSError):
            return log_path(self.path).stat().st_size
        return 0

    def fold(self) -> None:
        """Folds the log in. A reader that holds it up leaves it as it is, and no worse."""
        if self._empty():
            self._note(Stage.OPEN, "", self._header())
        else:
            self._note(Stage.OPEN, log_salts(self.path), None)

    def note_log(self) -> None:
        """Notes whose the log is that the first save after a fold began; call it after each save."""
        state = self._state
        salts = log_salts(self.path) if state is not None and not state.salts else ""
        if state is not None and salts:
            self._state = LogState(state.stage, state.mark, salts, state.header)
            write_state(self.path, self._state, is_urgent=False)

    def forget(self) -> None:
        """Removes the state file of a list that is closed, if the log went with its last connection."""
        if not log_path(self.path).exists():
            forget_state(self.path)
            index_path(self.path).unlink(missing_ok=True)

    def _empty(self) -> bool:
        """Plays the log into the list; returns whether nothing is left of it."""
        salts = log_salts(self.path)
        if salts:
            self._note(Stage.CHECKPOINTING, salts, self._state.header if self._state else None, self._known())
        with self._not_waiting():
            is_busy = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not is_busy

    @contextmanager
    def _not_waiting(self) -> Iterator[None]:
        """Nobody waits for a reader or a job: the log is folded in the next time."""
        usual = self._connection.execute("PRAGMA busy_timeout").fetchone()[0]
        self._connection.execute("PRAGMA busy_timeout = 0")
        try:
            yield
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {usual}")

    def _header(self) -> Header:
        """The header that the list has, its log being empty: asked of SQLite, since the file is open."""
        ask = self._connection.execute
        names = ("page_count", "freelist_count", "schema_version", "user_version")
        pages, free, schema, version = (int(ask(f"PRAGMA {name}").fetchone()[0]) for name in names)
        return WITH_LOG, pages, free, schema, version

    def _known(self) -> Mark | None:
        return self._state.mark if self._state is not None else None

    def _note(self, stage: Stage, salts: str, header: Header | None, mark: Mark | None = None) -> None:
        self._state = LogState(stage, mark or mark_of(self.path), salts, header)
        write_state(self.path, self._state)
