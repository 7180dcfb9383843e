"""What to do about a list that is damaged: which backup takes its place, and by which command."""

import os
import shlex
import subprocess
from collections.abc import Sequence
from pathlib import Path

from custlist_desktop.database.copies import BACKUP_FOLDER, newest_copies
from custlist_desktop.system.config import default_database
from custlist_desktop.ui.i18n import translate


def restore_sentence(path: Path) -> str:
    """The one next step, in the interface's language.

    Args:
        path: the damaged list. Its newest backup is named, if there is one in its folder of backups.
    """
    backup = next(iter(newest_copies(path)), None)
    if backup is not None:
        sentence = translate("Restore", "Close Custlist, then put the newest backup in its place: {command}")
        return sentence.format(command=_command(str(backup), path))
    sentence = translate(
        "Restore",
        "No backup of it was found in {folder}. If you have one elsewhere, close Custlist, then put it in its place: "
        "{command}",
    )
    return sentence.format(folder=path.parent / BACKUP_FOLDER, command=_command("BACKUP", path))


def _command(backup: str, path: Path) -> str:
    named = [] if path == default_database() else ["--database", str(path)]
    return _quoted(["custlist", "restore", backup, *named])


def _quoted(words: Sequence[str]) -> str:
    """Words as this system's shell takes them."""
    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)
