"""Names for what is kept of a customer list: copies in `backups` beside it, and lists that were set aside."""

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from custlist_desktop.database.log_state import log_path

BACKUP_FOLDER: Final = "backups"
BEFORE_IMPORT: Final = "before import"
"""Why an import makes a copy, which the window and the shell name alike."""


def copy_path(list_path: Path, why: str, at: datetime) -> Path:
    """The file for a copy that the program makes by itself: in a folder beside the list, named by the moment ``at``.

    The name is one that no file has yet, whatever the clock did. The folder is there or can be made.

    Args:
        why: such as `BEFORE_IMPORT`; a part of the name.
    """
    return _free(list_path.parent / BACKUP_FOLDER, f"{list_path.stem} {why} {at:%Y-%m-%d %H%M%S}", list_path.suffix)


def aside_path(list_path: Path, at: datetime) -> Path:
    """What a list is called that is set aside, beside the one that takes its place; its log goes with it.

    Neither it nor a log of it is there yet.
    """
    return _free(list_path.parent, f"{list_path.stem}, set aside {at:%Y-%m-%d %H%M%S}", list_path.suffix)


def newest_copies(list_path: Path) -> list[Path]:
    """The copies of a list that the program or a person put into its `backups`, the newest first."""
    copies = (list_path.parent / BACKUP_FOLDER).glob(f"*{list_path.suffix}")
    with suppress(OSError):
        own = [copy for copy in copies if copy.name.startswith(list_path.stem) and copy.is_file()]
        return sorted(own, key=lambda copy: copy.stat().st_mtime_ns, reverse=True)
    return []


def _free(folder: Path, name: str, suffix: str) -> Path:
    path, again = folder / f"{name}{suffix}", 1
    while os.path.exists(path) or os.path.exists(log_path(path)):  # no error for a folder of somebody else's
        again += 1
        path = folder / f"{name} ({again}){suffix}"
    return path
