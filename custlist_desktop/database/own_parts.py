"""What belongs into a list: a file that somebody else made may have views for tables, and triggers of its own."""

from typing import Final

from peewee import SqliteDatabase

_TABLES: Final = "SELECT lower(name), sql LIKE 'CREATE VIRTUAL%' FROM sqlite_schema WHERE type = 'table'"
_TRIGGERS: Final = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
_VIEWS: Final = "SELECT lower(name) FROM sqlite_schema WHERE type = 'view'"


class OwnParts:
    """The tables and triggers of a new list."""

    def __init__(self, fresh: SqliteDatabase) -> None:
        """
        Args:
            fresh: an empty list of the newest schema.
        """
        self._tables = set(fresh.execute_sql(_TABLES).fetchall())
        self._triggers = dict(fresh.execute_sql(_TRIGGERS).fetchall())

    def prepare(self, writer: SqliteDatabase) -> bool:
        """Removes from a list all triggers but our own; returns False for one that has a view for a table.

        It is done before anything is migrated, so that none of them acts.
        """
        names = {name for name, _is_virtual in self._tables}
        if any(view in names for (view,) in writer.execute_sql(_VIEWS).fetchall()):
            return False
        for name, sql in writer.execute_sql(_TRIGGERS).fetchall():
            if self._triggers.get(name) != sql:
                quoted = name.replace('"', '""')
                writer.execute_sql(f'DROP TRIGGER "{quoted}"')
        return True

    def complete(self, writer: SqliteDatabase) -> bool:
        """Makes the triggers that a list of the newest schema lacks; returns whether it has all tables."""
        if not self._tables <= set(writer.execute_sql(_TABLES).fetchall()):
            return False
        there = dict(writer.execute_sql(_TRIGGERS).fetchall())
        for name, sql in self._triggers.items():
            if name not in there:
                writer.execute_sql(sql)
        return True
