"""What a list says, in a few letters: two lists of the same content have the same digest."""

import hashlib
import re
from contextlib import closing
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine

_DERIVED: Final = re.compile(r"_search|^sqlite_|^schema_migration$|_job$")
_OF_THE_MOMENT: Final = re.compile(
    r"\d{4}-\d\d-\d\d[T ][\d:.]+(Z|[+-]\d\d:\d\d)?|[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}"
    r"|'[0-9a-f]{8}'"
)
"""Moments, and ids that chance made."""


def content_digest(path: Path) -> str:
    """The digest of all rows; empty if there is no list. The list may be open."""
    if not path.exists():
        return ""
    digest = hashlib.sha256()
    with closing(engine.connect(path, engine.Access.READ)) as connection:
        ask = connection.execute
        ask("BEGIN")
        names = [name for (name,) in ask("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        for name in (name for name in names if not _DERIVED.search(name)):
            for row in ask(f"SELECT * FROM {name} ORDER BY 1").fetchall():
                digest.update(_OF_THE_MOMENT.sub("?", repr((name, row))).encode())
    return digest.hexdigest()
