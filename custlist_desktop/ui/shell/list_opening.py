"""Opening a customer list to work in it, as at most starts; what stands in the way is asked about."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSettings

from custlist_desktop.database.backup import back_up_before
from custlist_desktop.database.copying import BACKUP_FOLDER, newest_copies
from custlist_desktop.database.engine_errors import engine_error, is_engine_error
from custlist_desktop.database.file_check import check_writable
from custlist_desktop.database.log_state import is_log_lost, log_salts
from custlist_desktop.database.open_files import is_open_here
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.reading import is_whole, refuse_network_drive
from custlist_desktop.database.replacing import CutShort
from custlist_desktop.database.store import Store
from custlist_desktop.database.unfinished import sweep_unfinished
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import CustlistError, DatabaseFileError, FileTrouble
from custlist_desktop.system.config import prepare_list_folder
from custlist_desktop.system.file_errors import file_error
from custlist_desktop.system.jobs import wait_for
from custlist_desktop.system.locks import InstanceLock
from custlist_desktop.system.temporary_folders import TemporaryFolder
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.dialogs.file_dialogs import ask_open_name

if TYPE_CHECKING:
    from custlist_desktop.services.backups.making import BackupRequest

_LONGEST_BACKUP: Final = 300.0
"""Seconds: a gigabyte takes 20 on an old disk."""


class Ending(Enum):
    """Why no list was opened."""

    QUIT = auto()
    HANDED_OVER = auto()
    """Another window of the program shows the list, and was brought to the front."""


@dataclass
class OpenedList:
    """An open customer list, and what goes with it. Close it when done.

    Attributes:
        file: the list, or a copy of it where it is only looked at.
        lock: the right to change it; None where it is only looked at.
        why: why it is only looked at.
        told: what there is to say about how it was opened, once the window is there.
        tells_loss: whether that says that something is lost, or may be.
        missing: the names of what it is known to lack, where it was recovered.
        is_put_right: whether a backup, or what was recovered, just took the place of a damaged list.
        was_cut_short: whether the program ended the last time without closing it.
    """

    file: Store
    lock: InstanceLock | None = None
    why: DatabaseFileError | None = None
    told: Sentence | None = None
    tells_loss: bool = False
    missing: tuple[str, ...] = ()
    is_put_right: bool = False
    was_cut_short: bool = False
    _folder: TemporaryFolder | None = None

    def close(self, closing: "BackupRequest | None" = None) -> None:
        """Closes the file, lets others open it, and removes a copy that was only looked at.

        Args:
            closing: the backup that is made before others may open it, in a process of its own, which a drive that
                doesn't answer can't keep alive. What goes wrong is told at the next start, which tries again.
        """
        self.file.close()
        if closing is not None:
            from custlist_desktop.services.backups.making import back_up_at_the_end  # wanted at the end only

            wait_for(back_up_at_the_end, closing, _LONGEST_BACKUP)
        if self.lock is not None:
            self.lock.release()
        if self._folder is not None:
            self._folder.remove()


def open_to_work(path: Path, *, anyway: bool = False, is_new: bool = False) -> OpenedList:
    """Locks and opens the customer list at ``path``; makes it if nothing is there, nor a backup of it.

    Args:
        path: the list.
        anyway: also where another computer may have it open; a copy of it is made first.
        is_new: makes it though there are backups of one that was there.

    Raises:
        DatabaseFileError: it can't be used; MISSING where there are only backups of it.
        BackupError: the copy can't be made.
    """
    refuse_network_drive(path)  # before a lock is left there
    if not is_new and not os.path.lexists(path) and newest_copies(path):
        raise DatabaseFileError(FileTrouble.MISSING, path)
    try:
        prepare_list_folder(path)
    except OSError as error:
        raise file_error(error, path) from error
    lock = InstanceLock(path)
    if os.path.isfile(path) and not is_open_here(path) and lock.is_free():
        check_writable(path)  # before a lock is left beside a list that is only looked at
    lock.acquire(anyway=anyway)
    try:
        sweep_unfinished(path.parent / BACKUP_FOLDER)
        if anyway and path.exists():
            back_up_before(path, BackupReason.BEFORE_OPENING)
        lacks_log = not is_open_here(path) and is_log_lost(path)
        was_cut_short = lacks_log or bool(log_salts(path))
        file = open_customer_file(path)
        told = _told_of(file.cut_short, lacks_log=lacks_log)
        return OpenedList(file, lock, told=told, tells_loss=lacks_log, was_cut_short=was_cut_short)
    except CustlistError:
        lock.release()
        raise


def _told_of(cut_short: CutShort | None, *, lacks_log: bool) -> Sentence | None:
    """Gives what is said of how a list was left the last time; None where it was closed."""
    if cut_short is None and not lacks_log:
        return None

    def words() -> str:
        parts = [lost_log_words()] if lacks_log else []
        if cut_short is not None:
            parts.insert(0, _cut_short_words(cut_short))
        return " ".join(parts)

    return words


def lost_log_words() -> str:
    """Says that the last saves may be missing."""
    return translate(
        "ListOpening",
        "The log beside this list is gone, so what was saved last may be missing. For backups, see Data and Backups.",
    )


def _cut_short_words(cut_short: CutShort) -> str:
    if not cut_short.is_ended:
        return translate(
            "ListOpening",
            "Last time, Custlist ended while it put another list in place. That was undone: this is the list as "
            "it was.",
        )
    sentence = translate(
        "ListOpening", "Last time, Custlist ended while it put another list in place. That is done now."
    )
    if cut_short.aside is not None:
        aside = translate("ListOpening", "The list as it was is kept as {file}.").format(file=cut_short.aside.name)
        sentence = f"{sentence} {aside}"
    return sentence


def open_list(
    path: Path,
    settings: QSettings,
    is_shown_elsewhere: Callable[[Path], bool],
    damage: DatabaseFileError | None = None,
) -> OpenedList | Ending:
    """Opens the list at ``path`` to work in it; where that can't be, asks how to go on.

    Args:
        path: the list.
        settings: know where lists of network drives were copied to.
        is_shown_elsewhere: whether another window of the program has the list open, and is in front now.
        damage: was met while the list was open, though it may open: asks how to go on.
    """
    try:
        if damage is not None:
            raise damage
        return open_to_work(path)
    except CustlistError as error:
        from custlist_desktop.ui.shell.opening_trouble import OpeningTrouble  # here: most starts have nothing to ask

        return OpeningTrouble(settings, is_shown_elsewhere).ask(path, error)


def file_trouble(error: Exception, file: Store) -> DatabaseFileError | None:
    """What is wrong with a list's file, that ``error`` came while its window was built; None if the file is sound.

    Damaged rows may raise anything: a list that isn't whole is taken as the reason for every error.
    """
    told = engine_error(error, file.path) if is_engine_error(error) else error
    if isinstance(told, DatabaseFileError) and told.path in (file.path, file.origin):
        is_search = told.trouble is FileTrouble.SEARCH_DAMAGED  # which is recovered like all else
        return DatabaseFileError(FileTrouble.DAMAGED if is_search else told.trouble, file.origin, **told.facts)
    return DatabaseFileError(FileTrouble.DAMAGED, file.origin) if is_whole(file.path) is False else None


def other_list(path: Path) -> Path | None:
    """Asks for a customer list, beginning in the folder of ``path``; None if the person would rather not."""
    title = translate("Program", "Open Customer List")
    kinds = translate("Program", "Customer lists (*.db);;All files (*)")
    return ask_open_name(None, title, path.parent, kinds)
