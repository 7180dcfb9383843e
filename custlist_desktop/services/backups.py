"""Where the copies go that the program makes of a customer list by itself."""

from datetime import datetime
from pathlib import Path
from typing import Final

BACKUP_FOLDER: Final = "backups"


def import_backup_path(list_path: Path, at: datetime) -> Path:
    """The file for a copy made just before an import: in a folder beside the list, named by the moment ``at``.

    The name is one that no file has yet, whatever the clock did.
    """
    folder = list_path.parent / BACKUP_FOLDER
    name = f"{list_path.stem} before import {at:%Y-%m-%d %H%M%S}"
    path, again = folder / f"{name}{list_path.suffix}", 1
    while path.exists():
        again += 1
        path = folder / f"{name} ({again}){list_path.suffix}"
    return path
