"""Which statements SQLite is asked."""

from typing import Any

import apsw


def note_statements(connection: apsw.Connection, asked: list[str]) -> None:
    """Adds every statement to ``asked`` from now on, with its values in it."""

    def note(cursor: apsw.Cursor, _statement: str, _values: Any) -> bool:
        asked.append(cursor.expanded_sql)
        return True

    connection.set_exec_trace(note)
