"""Where the copies go that the program makes of a customer list by itself."""

from datetime import datetime
from pathlib import Path

from custlist_desktop.database.copies import copy_path


def import_backup_path(list_path: Path, at: datetime) -> Path:
    """The file for a copy made just before an import: in a folder beside the list, named by the moment ``at``."""
    return copy_path(list_path, "before import", at)
