"""How somebody matched the columns of a file, remembered for files with the same header."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from custlist_desktop.database.reader import Reader
from custlist_desktop.domain.text import fold
from custlist_desktop.models.importing import RememberedColumns

_BETWEEN_HEADS: Final = "\x1f"  # ASCII's unit separator, which no cell has: readers drop control characters


def header_key(columns: Sequence[str]) -> str:
    """What files with the same header have in common: their heads, folded, in order; empty without any head."""
    heads = [fold(head) for head in columns]
    return _BETWEEN_HEADS.join(heads) if any(heads) else ""


def remembered_targets(reader: Reader, columns: Sequence[str]) -> tuple[str, ...] | None:
    """What the columns of a file with this header filled the last time, in order; None for a header never seen.

    Args:
        columns: the heads of the file. Without heads nothing is known of it.
    """
    key = header_key(columns)
    if not key:
        return None
    found = reader.remembered_columns(key)
    if found is None:
        return None
    targets = tuple(str(target) for target in json.loads(found))
    return targets if len(targets) == len(columns) else None


def remember_targets(columns: Sequence[str], targets: Sequence[str], at: datetime) -> None:
    """Keeps what each column fills, in place of what was kept for this header before.

    It belongs into the transaction of the import that used it. A file without heads is not remembered.

    Args:
        targets: as many as ``columns``; empty for a column that fills nothing.
        at: an aware datetime.
    """
    key = header_key(columns)
    if key:
        kept = {"header": key, "targets": json.dumps(list(targets)), "used_at": at}
        RememberedColumns.insert(kept).on_conflict_replace().execute()
