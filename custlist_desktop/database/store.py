"""An open customer list: what is saved into it, and that nothing is once it is no longer the file that was opened."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Any

from peewee import DatabaseError, IntegrityError, SqliteDatabase

from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.backup import copy_checked
from custlist_desktop.database.checkpoints import LARGE_LOG, Checkpoints
from custlist_desktop.database.customer_list import SPANISH_INDEXES
from custlist_desktop.database.derived_parts import make_anew, tidy
from custlist_desktop.database.engine_errors import engine_error, tell_of_damage
from custlist_desktop.database.estimate_list import SPANISH_ESTIMATE_INDEXES
from custlist_desktop.database.identity import Identity, fold_by_descriptor, leave
from custlist_desktop.database.open_files import note_closed, note_opened
from custlist_desktop.database.orm import large_cache
from custlist_desktop.database.reader import Reader, open_reader
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.database.replacing import CutShort
from custlist_desktop.database.search_index import TableSearch, folded_after, table_searches
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble, ReadOnlyListError
from custlist_desktop.models.base import BaseModel
from custlist_desktop.system.file_errors import file_error


class Store:
    """An open customer list. Close it when done; closing folds the write-ahead log into the file.

    Nothing is saved any more once somebody else moved, replaced or overwrote the file: `look` and every `transaction`
    say so before anything is written. What was saved until then is kept (see `leave`).
    """

    def __init__(self, path: Path, writer: SqliteDatabase, *, as_guest: bool = False) -> None:
        """
        Args:
            path: the list; its log, if there is one, is its own.
            as_guest: whether another process has the list open.

        Raises:
            DatabaseFileError: the log can't be folded in, or the file can't be read.
        """
        self.path = path
        self.origin = path
        """The list that a person means: another one than ``path`` where a copy of it is looked at."""
        self.lacks_log = False
        """Whether the last changes may be missing: a log lies beside the list that may be another one's."""
        self._is_read_only = False
        self._writer = writer
        self._as_guest = as_guest
        self._opened = note_opened(path)
        self._stopped: DatabaseFileError | None = None
        self._in_bulk: set[str] = set()
        self.cut_short: CutShort | None = None
        """What was found of an exchange of files that was cut short, when the list was opened."""
        self.is_damaged = False
        """Whether part of it can't be read. What is saved from then on stays in the log, away from the damage."""
        self.refuses_saves = False
        """Whether a save met the damage: SQLite writes no more by a connection that has."""
        self._leaves_log = False
        self.on_stopped: Callable[[DatabaseFileError], object] = lambda _error: None
        """Called when saving stops, because of what somebody else did to the list, or for want of room."""
        try:
            with self.telling_errors():
                # Who closes a list last folds its log in, if it may write. This connection outlives the writing one
                # where that is not to be.
                self._guard = reading_connection(path)
                self._checkpoints = Checkpoints(path, writer.connection(), as_guest=as_guest)
                self._identity = Identity(path, self._checkpoints)
        except DatabaseFileError:
            self._forget()
            raise

    @property
    def address(self) -> FileAddress:
        """By which others open the same list."""
        return FileAddress(self.path)

    @property
    def connection(self) -> engine.Connection:
        """The one that writes; for this package."""
        connection: engine.Connection = self._writer.connection()
        return connection

    @contextmanager
    def watched(self, watch: Watch) -> Iterator[None]:
        """Tells ``watch`` how far the work inside is, and lets it end it."""
        with watch.over(self.connection):
            yield

    @property
    def is_read_only(self) -> bool:
        """Whether every change is refused."""
        return self._is_read_only

    def refuse_changes(self) -> None:
        """Lets the file be looked at only, from now on: whatever would change it is refused."""
        self._is_read_only = True

    def close(self) -> None:
        """Ends the writing connection. Readers are to be closed before."""
        if self._opened is None:
            return
        self._is_lost()
        if self._as_guest or self._stopped is not None or self.is_damaged:
            self._writer.close()
            self._guard.close()
        else:
            self._guard.close()
            with suppress(engine.Error, OSError):  # the log stays, and is folded in at the next start
                self._checkpoints.fold()
            self._writer.close()
            self._checkpoints.forget()
        self._forget()

    def _forget(self) -> None:
        opened, self._opened = self._opened, None
        note_closed(opened)

    def look(self) -> None:
        """Looks whether the list is still the file that was opened, as the program left it.

        Raises:
            DatabaseFileError: it isn't; one of OUTSIDE_TROUBLES, with the fact ``since``, a datetime. From then on
                nothing is saved. Only a list whose folder went away is taken back when it returns as it was.
        """
        if self._is_lost() and self._stopped is not None:
            stopped = self._stopped
            raise DatabaseFileError(stopped.trouble, stopped.path, **stopped.facts)

    def _is_lost(self) -> bool:
        stopped = self._stopped
        if stopped is not None and stopped.trouble is not FileTrouble.GONE:
            return True
        trouble = self._identity.look()
        if trouble is None:
            self._stopped = None
        elif stopped is None or trouble is not FileTrouble.GONE:
            self._stopped = DatabaseFileError(trouble, self.path, since=datetime.now())
            if not self._as_guest:
                self._save_what_was_saved(trouble)
            self.on_stopped(self._stopped)
        return self._stopped is not None

    def _save_what_was_saved(self, trouble: FileTrouble) -> None:
        if trouble in (FileTrouble.MOVED, FileTrouble.REPLACED):
            leave(self.path, self._writer.connection(), self._guard)
        elif trouble is FileTrouble.LOG_TAKEN and self._identity.is_file_intact():
            fold_by_descriptor(self._writer.connection())

    def leave_log(self, to_a_job: bool) -> None:
        """Lets a job in another process look after the log, and note whose it is, or does so here again.

        One process does at a time: what one notes the other would write over.
        """
        self._leaves_log = to_a_job
        self._checkpoints.read_again()

    @property
    def is_stopped(self) -> bool:
        """Whether nothing is saved any more, because of what somebody else did to the list."""
        return self._stopped is not None

    def snapshot(self, target: Path) -> None:
        """Copies the list as it is open here to a new file, also after it was moved, deleted or replaced.

        Raises:
            BackupError: the copy can't be made there, or something is there already.
        """
        copy_checked(self._guard, target)

    def note_log(self) -> None:
        """Notes the log as the list's own, after something was written outside of a `transaction`."""
        if not self._leaves_log:
            with suppress(OSError):  # until it can be noted, that the log was empty before says whose it is
                self._checkpoints.note_log()

    def is_small(self) -> bool:
        """Whether the log is small enough to be left to a moment in which no one is working."""
        return self._checkpoints.log_size() <= LARGE_LOG

    def fold_log(self) -> None:
        """Folds the log in, if anything is in it; for a moment in which no one is working.

        Raises:
            DatabaseFileError: it can't be now; nothing that was saved is lost.
        """
        with self.telling_errors():
            if self._checkpoints.log_size() and not self._is_lost() and not self.is_damaged and not self._leaves_log:
                self._checkpoints.fold()

    @contextmanager
    def telling_errors(self) -> Iterator[None]:
        """Tells what an error of the engine's means for the list: raises DatabaseFileError in its place."""
        try:
            yield
        except (DatabaseError, engine.Error) as error:
            raise engine_error(error, self.path) from error
        except OSError as error:
            raise file_error(error, self.path) from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside happen, or none does.

        Raises:
            ReadOnlyListError: the list is only looked at.
            DatabaseFileError: the disk is full, the file is damaged or can't be written any more, or somebody else
                moved, replaced or overwrote it.
        """
        if self._is_read_only:
            raise ReadOnlyListError
        self.look()
        try:
            with self._writer.atomic("IMMEDIATE"):
                yield
        except (IntegrityError, engine.IntegrityError):
            raise  # a mistake of the program's, not of the file
        except (DatabaseError, engine.Error) as error:  # the engine's own, from `insert_rows`
            trouble = engine_error(error, self.path)
            if trouble.trouble is FileTrouble.DISK_FULL:
                self.on_stopped(trouble)
            self.refuses_saves = self.refuses_saves or trouble.trouble is FileTrouble.DAMAGED
            raise trouble from error
        if not self._writer.in_transaction():
            self._after_save()

    def try_saving(self) -> None:
        """Writes again what is in the list already, to see whether there is room by now.

        Raises:
            DatabaseFileError: there is none, or somebody else moved, replaced or overwrote the list.
        """
        with self.transaction():
            version = self._writer.execute_sql("PRAGMA user_version").fetchone()[0]
            self._writer.execute_sql(f"PRAGMA user_version = {version}")

    def _after_save(self) -> None:
        """Looks after the log. What was saved is saved: if the log can't be folded in now, it can the next time."""
        self.note_log()
        if not self._as_guest and not self.is_damaged and not self._leaves_log and not self.is_small():
            with suppress(DatabaseFileError):
                self.fold_log()

    def insert_rows(self, model: type[BaseModel], rows: Iterable[Mapping[str, Any]]) -> None:
        """Inserts many rows that have the same columns, without the cost of a query for each.

        Call it inside a `transaction`. Values are to be in the form that the file keeps.
        """
        remaining = iter(rows)
        first = next(remaining, None)
        if first is None:
            return
        columns = tuple(first)
        names, marks = ", ".join(columns), ", ".join(f":{name}" for name in columns)
        sql = f"INSERT INTO {model._meta.table_name} ({names}) VALUES ({marks})"
        with self.bulk(model):
            self._writer.connection().executemany(sql, chain((first,), remaining))

    def delete_rows(self, model: type[BaseModel], keys: Sequence[int]) -> None:
        """Deletes many rows. Call it inside a `transaction`."""
        wanted = f"SELECT value FROM json_each('{engine.keys_value(keys)}')"
        with self.bulk(model):
            self._writer.execute_sql(f"DELETE FROM {model._meta.table_name} WHERE id IN ({wanted})")

    def take_keys(self, model: type[BaseModel], count: int) -> range:
        """The keys for the next ``count`` rows of a table: never one that was used before, not even by a deleted row.

        Call it inside a `transaction`, and insert the rows with these keys, or in their order, before any others.
        """
        table = model._meta.table_name
        row = self._writer.execute_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        first = (row[0] if row else 0) + 1
        return range(first, first + count)

    @contextmanager
    def bulk(self, model: type[BaseModel]) -> Iterator[None]:
        """Lets statements inside add, change or delete many rows, which are brought into the search index at its end.

        Call it inside a `transaction`.
        """
        table = model._meta.table_name
        if table in self._in_bulk:
            yield
            return
        self._in_bulk.add(table)
        try:
            with large_cache(self._writer), folded_after(self.connection, table):
                yield
        finally:
            self._in_bulk.discard(table)

    def fold_searches(self) -> bool:
        """Brings some of what waits into the search indexes, for a moment in which no one is working.

        Returns:
            whether more is waiting.

        Raises:
            DatabaseFileError: it can't be now; nothing that was saved is lost.
        """
        if self._is_read_only or self.is_damaged:
            return False
        with self.telling_errors():
            waiting = [each for each in table_searches(self.connection) if each.has_waiting and not each.is_filling]
        if waiting:
            with self.transaction():
                is_sound = waiting[0].fold_some()
            if not is_sound:
                tell_of_damage(DatabaseFileError(FileTrouble.SEARCH_DAMAGED, self.path))
        return bool(waiting)

    def wait_for_others(self, seconds: int) -> None:
        """How long a save waits from now on for another process that writes, before it is refused."""
        self._writer.execute_sql(f"PRAGMA busy_timeout = {seconds * 1000:d}")

    def searches_aside(self) -> tuple[str, ...]:
        """The search indexes that are being filled, or were when somebody was killed. Raises DatabaseFileError."""
        with self.telling_errors():
            indexes = [index for search in table_searches(self.connection) for index in search.indexes]
            return tuple(index.name for index in indexes if index.is_filling)

    def set_search_aside(self, name: str) -> None:
        """Lets nobody use a search index until `fill_searches` has filled it. Raises DatabaseFileError.

        One that is being filled goes on to be.

        Args:
            name: one of `search_index.INDEXES`.
        """
        with self.transaction():
            for search in table_searches(self.connection):
                for index in search.indexes:
                    if index.name == name and not index.is_filling:
                        index.set_aside()

    def fill_searches(self) -> Iterator[tuple[int, int]]:
        """Fills the search indexes that were set aside, and brings in what waits for the others.

        Yields:
            after each short transaction, how far it is: how much is in a table's indexes, and how much is to be.

        Raises:
            DatabaseFileError: it can't be; the next call goes on from there, or with a damaged one begins anew.
        """
        for search in table_searches(self.connection):
            try:
                while not self._is_filled(search):
                    yield search.progress()
            except DatabaseFileError as error:
                if error.trouble is FileTrouble.SEARCH_DAMAGED:
                    with self.transaction():
                        search.begin_anew()
                raise

    def _is_filled(self, search: TableSearch) -> bool:
        with self.transaction():
            return search.fill()

    def renew_index(self, name: str) -> None:
        """Makes another index anew from the rows, in one transaction. Raises DatabaseFileError."""
        with self.transaction(), large_cache(self._writer):
            self._writer.execute_sql(f"REINDEX {name}")

    def renew_parts(self) -> None:
        """Makes all indexes anew without reading them, and lets searches be filled. Raises DatabaseFileError."""
        with self.transaction(), large_cache(self._writer):
            make_anew(self.connection)
        with self.telling_errors():
            tidy(self.connection)

    def prepare_order(self, language: str) -> None:
        """Makes the indexes that a language's order needs besides the file's own; only Spanish has any.

        They are made once a file, for those who read it in Spanish: others needn't carry them. Where they can't be
        made, on a full disk or in a list that is lost, long lists take longer, and the next start tries again.
        """
        if language == "es" and not self._is_read_only:
            with suppress(DatabaseFileError), self.transaction():
                for index in (*SPANISH_INDEXES, *SPANISH_ESTIMATE_INDEXES):
                    self._writer.execute_sql(f"CREATE INDEX IF NOT EXISTS {index}")

    def reader(self) -> Reader:
        return open_reader(self.address)
