"""The engine as peewee uses it. Who only reads a list needs no peewee, so this is a module of its own."""

from collections.abc import Iterable
from pathlib import Path

from peewee import SQL, Expression, Field
from playhouse.apsw_ext import APSWDatabase

from custlist_desktop.database import engine


class ListDatabase(APSWDatabase):  # type: ignore[misc]  # it has no types
    """A database of peewee's over a connection of `engine`."""

    def _connect(self) -> engine.Connection:
        connection = engine.connect(Path(self.database))
        try:
            self._add_conn_hooks(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def among(field: Field, keys: Iterable[int]) -> Expression:
    """Whether a field has one of ``keys``, however many there are."""
    return field.in_(SQL(engine.OF_KEYS, (engine.keys_value(keys),)))
