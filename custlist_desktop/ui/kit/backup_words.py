"""What pages and status bar say of backups alike."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale

from custlist_desktop.database.backup import BackupError, BackupTrouble
from custlist_desktop.domain.backups import BackupFacts
from custlist_desktop.domain.errors import CustlistError, DatabaseFileError, FileTrouble
from custlist_desktop.services.backups.looking import BackupsSeen
from custlist_desktop.services.backups.places import BackupSettings
from custlist_desktop.ui.i18n import translate


def failure_text(error: CustlistError | None) -> str:
    """Why there is no backup, as the end of a sentence: "the disk is full"."""
    if isinstance(error, DatabaseFileError):
        if error.trouble is FileTrouble.DAMAGED:
            return translate("Backups", "the list is damaged")
        return translate("Backups", "the list can’t be read")
    if isinstance(error, BackupError):
        if error.own_folder_words == "blocked_folder":
            return translate("Backups", "something else has the name of its folder")
        if error.trouble is BackupTrouble.FOLDER_MISSING or error.cause is FileTrouble.FOLDER_MISSING:
            return translate("Backups", "the folder is gone")
        if error.cause is FileTrouble.DISK_FULL:
            return translate("Backups", "the disk is full")
        if error.cause is FileTrouble.DAMAGED:
            return translate("Backups", "the copy couldn’t be read back")
        return translate("Backups", "the folder can’t be written")
    return translate("Backups", "it stopped early")


def behind_days(seen: BackupsSeen | None, chosen: BackupSettings, now: datetime) -> int:
    """For how many days the second folder lacks what the first one has; 0 where it lacks nothing."""
    second = seen.second if seen is not None else None
    if second is None or not second.lacks:
        return 0
    since = second.newest or chosen.since
    return max(0, (now - since).days) if since is not None else 0


def size_text(size: int) -> str:
    """Bytes as people read them: "9.1 MB"."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def holding_text(facts: BackupFacts) -> str:
    """What a backup holds: "1,204 customers, 420 estimates"."""
    customers, estimates = facts.customers, facts.estimates
    parts = (
        translate("Backups", "%Ln customer(s)", "", customers),
        translate("Backups", "%Ln estimate(s)", "", estimates),
    )
    return ", ".join(parts)


def folder_name(folder: Path) -> str:
    """What a folder is called in a word: its name, or its drive's."""
    return folder.name or str(folder)


def folder_path(folder: Path) -> str:
    """Where a folder is, from the account's own folder on: "Documents › Custlist › backups"."""
    home = Path.home()
    inside = folder.relative_to(home) if folder.is_relative_to(home) else folder
    parts = [part for part in inside.parts if part != folder.anchor] or [str(folder)]
    return " › ".join(parts)
