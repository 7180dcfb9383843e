"""Folders for what an import stages: they hold customers, so none is to outlive its import by long."""

import shutil
import tempfile
import time
from pathlib import Path
from typing import Final

_PREFIX: Final = "custlist-import-"
_LONGEST: Final = 24 * 60 * 60
"""Seconds after which nobody works on an import any more: the program was killed, or the computer."""


def new_staging_folder() -> Path:
    """A new folder in the system's place for such; its user removes it. Those that were left behind are removed."""
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    for other in folder.parent.glob(f"{_PREFIX}*"):
        if other != folder and _is_left_behind(other):
            shutil.rmtree(other, ignore_errors=True)
    return folder


def remove_staging_folder(folder: Path) -> None:
    """Removes it, with all that is in it."""
    shutil.rmtree(folder, ignore_errors=True)


def _is_left_behind(folder: Path) -> bool:
    try:
        return time.time() - folder.stat().st_mtime > _LONGEST
    except OSError:
        return False
