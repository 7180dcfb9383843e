"""Which database engine this is."""

import sqlite3


def engine_version() -> str:
    """The engine's name and version, such as ``SQLite 3.45.1``."""
    return f"SQLite {sqlite3.sqlite_version}"
