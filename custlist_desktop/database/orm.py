"""The engine as peewee uses it. Who only reads a list needs no peewee, so this is a module of its own."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from peewee import SQL, DatabaseError, Expression, Field, IntegrityError, SqliteDatabase
from playhouse.apsw_ext import APSWDatabase

from custlist_desktop.database import engine
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.search_index import teach_parts
from custlist_desktop.domain.text import encodable

_IN_MEMORY: Final = ":memory:"
_LARGE_CACHE: Final = -256_000  # KiB: a bulk insert touches every page of every index, again and again


class ListDatabase(APSWDatabase):  # type: ignore[misc]  # it has no types
    """A database of peewee's over a connection of `engine`."""

    def _connect(self) -> engine.Connection:
        connection = engine.connect(None if self.database == _IN_MEMORY else Path(self.database))
        try:
            teach_parts(connection)
            self._add_conn_hooks(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        """As peewee's own, but a question outside of a transaction that the list can't answer says what is wrong.

        Inside of one, `Store.transaction` says so. Lone surrogates, which a paste may bring, are kept as U+FFFD.

        Raises:
            DatabaseFileError: the list is damaged, or can't be read.
        """
        try:
            return super().execute_sql(sql, params)
        except DatabaseError as error:
            if self.in_transaction() or isinstance(error, IntegrityError):
                raise
            raise engine_error(error, Path(self.database)) from error
        except UnicodeEncodeError:
            return super().execute_sql(sql, [encodable(each) if isinstance(each, str) else each for each in params])


def among(field: Field, keys: Iterable[int]) -> Expression:
    """Whether a field has one of ``keys``, however many there are."""
    return field.in_(SQL(engine.OF_KEYS, (engine.keys_value(keys),)))


@contextmanager
def large_cache(writer: SqliteDatabase) -> Iterator[None]:
    """Keeps the pages that a bulk insert changes in memory instead of writing them out and reading them again."""
    usual = writer.execute_sql("PRAGMA cache_size").fetchone()[0]
    writer.execute_sql(f"PRAGMA cache_size = {_LARGE_CACHE}")
    try:
        yield
    finally:
        writer.execute_sql(f"PRAGMA cache_size = {usual}")
