"""What stands in the way of opening a customer list, and the ways on: to look at it, or to open another one."""

import os
from collections.abc import Callable
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings

from custlist_desktop.database.damage_questions import may_be_saved
from custlist_desktop.database.log_state import is_log_lost
from custlist_desktop.database.reading_copy import CopyRequest, make_copy, opened_copy
from custlist_desktop.database.unfinished import SUFFIX, remove_unfinished
from custlist_desktop.database.unsure_log import LogChoice
from custlist_desktop.domain.errors import (
    CancelledError,
    CustlistError,
    DatabaseFileError,
    FileTrouble,
    TemporaryFolderError,
)
from custlist_desktop.proposals.file_names import free_path
from custlist_desktop.services.recovery.ways import PuttingRight, TrialRequest, Ways
from custlist_desktop.system.config import default_database, prepare_list_folder, setting_name
from custlist_desktop.system.file_errors import file_error
from custlist_desktop.system.locks import InstanceLock
from custlist_desktop.system.syncing import give_name, sync_file
from custlist_desktop.system.temporary_folders import TemporaryFolder
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.dialogs.waiting_dialog import WaitingDialog
from custlist_desktop.ui.shell import (
    damaged_list_dialog,
    file_problem_dialog,
    log_choice_dialog,
    network_drive_dialog,
    open_elsewhere_dialog,
)
from custlist_desktop.ui.shell.damaged_list_dialog import DamagedListDialog
from custlist_desktop.ui.shell.file_problem_dialog import FileProblemDialog
from custlist_desktop.ui.shell.list_opening import Ending, OpenedList, lost_log_words, open_to_work, other_list
from custlist_desktop.ui.shell.network_drive_dialog import NetworkDriveDialog
from custlist_desktop.ui.shell.open_elsewhere_dialog import OpenElsewhereDialog, open_anyway_question

AT_ONCE: Final = 32_000_000
"""Bytes of a list that is copied before anybody would want to see how far it is."""
_LOOKED_AT: Final = (FileTrouble.READ_ONLY, FileTrouble.NO_LOCKS, FileTrouble.BESIDE_BLOCKED)
"""Troubles of writing only: the list is shown all the same."""
_LOOKED_AT_IF_ASKED: Final = (FileTrouble.DISK_FULL, FileTrouble.NOT_COPIED)
"""Troubles of writing only too, which a person may mend at once."""
_COPIES: Final = "lists/copied"
"""In the settings: for each list on a network drive, where its copy on this computer is."""


def open_to_look(path: Path, why: DatabaseFileError) -> OpenedList:
    """Opens a private copy of the customer list at ``path``, which is only looked at because of ``why``.

    Raises:
        DatabaseFileError: it can't be read.
        TemporaryFolderError: there is no room for the copy.
    """
    folder = TemporaryFolder("look")
    copy = folder.path / path.name
    try:
        has_log = _copied(CopyRequest(path, copy, is_open_elsewhere=why.trouble is FileTrouble.IN_USE))
        file = opened_copy(path, copy, has_log=has_log)
    except CustlistError:
        folder.remove()
        raise
    lacks_log = is_log_lost(path)
    return OpenedList(file, why=why, told=lost_log_words if lacks_log else None, tells_loss=lacks_log, _folder=folder)


def look_at_backup(why: DatabaseFileError, list_path: Path) -> OpenedList:
    """`open_to_look` of a backup, for which ``why`` is the reason; backups and settings stay those of the list."""
    opened = open_to_look(why.path, why)
    opened.file.origin = list_path
    return opened


def _open_settled(choice: LogChoice) -> OpenedList:
    """Settles whose a log is while nobody else can open the list, and opens it."""
    with InstanceLock(choice.path):
        log_choice_dialog.settle_in_front(choice)
    return open_to_work(choice.path)


def _open_put_right(path: Path, ways: Ways, chosen: str) -> OpenedList:
    """Puts a list in the place of a damaged one while nobody else can open it, and opens it."""
    is_backup, knowing_most = chosen == damaged_list_dialog.BACKUP, ways.knowing_most
    if chosen == damaged_list_dialog.WITH_LOG and ways.with_log is not None:
        ways = ways.with_log
    source = ways.backup.path if is_backup and ways.backup is not None else ways.recovered_path
    if source is None:
        raise ValueError(chosen)
    with InstanceLock(path):
        request = PuttingRight(path, source, is_backup, knowing_most)
        aside = damaged_list_dialog.put_right_in_front(request)
    opened = open_to_work(path)
    opened.told = damaged_list_dialog.put_right_words(chosen, ways, aside)
    opened.tells_loss = ways.lacks(is_backup=is_backup)
    opened.missing = () if is_backup else ways.missing.names
    opened.is_put_right = True
    return opened


def _copied(request: CopyRequest) -> bool:
    """Copies a list, in front of the person if it is a large one; returns whether its log came along.

    Raises:
        DatabaseFileError, TemporaryFolderError: as `copy_as_it_is`.
        CancelledError: the person would rather not wait.
    """
    try:
        is_large = request.source.stat().st_size > AT_ONCE
    except OSError:
        is_large = False  # the copy tells why
    if not is_large:
        return make_copy(request)
    dialog = WaitingDialog(make_copy, request, _copying_texts(request.source))
    went_on = bool(dialog.exec())
    error, has_log = dialog.error, bool(dialog.result_of_job)
    dialog.deleteLater()
    if not went_on:
        raise CancelledError
    if error is not None:
        raise error
    return has_log


def _copying_texts(source: Path) -> tuple[str, str]:
    return (
        translate("ListOpening", "Copying the list"),
        translate("ListOpening", "“{list}” is copied and checked. It stays as it is.").format(list=source.stem),
    )


class OpeningTrouble:
    """Asks how to go on with a list that can't be opened at once, and does it."""

    def __init__(self, settings: QSettings, is_shown_elsewhere: Callable[[Path], bool]) -> None:
        """
        Args:
            settings: know where lists of network drives were copied to.
            is_shown_elsewhere: whether another window of the program has the list open, and is in front now.
        """
        self._settings = settings
        self._is_shown_elsewhere = is_shown_elsewhere

    def ask(self, path: Path, error: CustlistError) -> OpenedList | Ending:
        """Opens the list at ``path``, which failed by ``error``, or another one, or none, as the person wants it."""
        outcome = self._ask(path, error)
        known = (FileTrouble.DAMAGED, FileTrouble.LINKS_LOST)
        is_damaged = isinstance(error, DatabaseFileError) and error.trouble in known
        first = path
        while isinstance(outcome, Path):
            path = outcome
            stays = is_damaged and path == first  # it might open, and hide again what is known
            outcome = self._ask(path, error) if stays else self._tried(path, partial(open_to_work, path))
        return outcome

    def _tried(self, path: Path, opening: Callable[[], OpenedList]) -> OpenedList | Ending | Path:
        """What came of one way to open a list: that list, or what the person chose instead."""
        try:
            return opening()
        except CustlistError as error:
            return self._ask(path, error)

    def _ask(self, path: Path, error: CustlistError) -> OpenedList | Ending | Path:
        if isinstance(error, CancelledError):
            return Ending.QUIT
        if not isinstance(error, DatabaseFileError):
            return self._ask_for_another(path, error)
        if error.trouble is FileTrouble.IN_USE and self._is_shown_elsewhere(path):
            return Ending.HANDED_OVER
        if error.trouble in (FileTrouble.IN_USE, FileTrouble.OPEN_ELSEWHERE):
            return self._ask_who_has_it_open(path, error)
        if error.trouble is FileTrouble.NETWORK_DRIVE:
            return self._ask_about_drive(path, error)
        if error.trouble is FileTrouble.LOG_UNSURE and os.path.isfile(path):
            return self._ask_whose_log(path)
        if may_be_saved(path, error):
            return self._ask_what_to_save(path, error)
        if error.trouble in _LOOKED_AT and os.path.isfile(path):
            return self._look(path, error)
        return self._ask_for_another(path, error)

    def _ask_whose_log(self, path: Path) -> OpenedList | Ending | Path:
        """Tries the list with the log beside it and without, and opens it as the person chooses."""
        dialog = log_choice_dialog.tried(path)
        if dialog is None:
            return Ending.QUIT
        if dialog.is_lost:
            dialog.deleteLater()
            return self._ask_what_to_save(path, DatabaseFileError(FileTrouble.DAMAGED, path))
        dialog.exec()
        chosen, shown, backup = dialog.chosen(), dialog.shown(dialog.chosen()), dialog.own_backup()
        dialog.deleteLater()
        if chosen == log_choice_dialog.BACKUP and backup is not None:
            return self._tried(path, partial(_open_put_right, path, Ways(backup=backup), damaged_list_dialog.BACKUP))
        if chosen == log_choice_dialog.OTHER:
            return other_list(path) or path
        if chosen not in (log_choice_dialog.WITH, log_choice_dialog.WITHOUT):
            return Ending.QUIT
        choice = LogChoice(path, with_log=chosen == log_choice_dialog.WITH, shown=shown)
        return self._tried(path, partial(_open_settled, choice))

    def _ask_what_to_save(self, path: Path, error: DatabaseFileError) -> OpenedList | Ending | Path:
        """Tries what a damaged list and its backups give, and goes the way that the person chooses."""
        with ExitStack() as stack:
            folder = stack.enter_context(TemporaryFolder("recovery"))
            try:
                ways = damaged_list_dialog.tried(TrialRequest(path, folder.path))
            except CustlistError as failure:
                return self._ask_for_another(path, failure)
            dialog = DamagedListDialog(error, ways)
            dialog.exec()
            chosen = dialog.chosen()
            dialog.deleteLater()
            shown = ways if ways.recovered_path is not None else ways.with_log
            if chosen == damaged_list_dialog.LOOK and shown is not None and shown.recovered_path is not None:
                stack.pop_all()  # the folder goes with the list that is looked at
                file = opened_copy(path, shown.recovered_path, has_log=shown.has_all_of_log)
                return OpenedList(file, why=error, _folder=folder)
            if chosen in (
                damaged_list_dialog.BACKUP,
                damaged_list_dialog.RECOVER,
                damaged_list_dialog.WITH_LOG,
            ):
                return self._tried(path, partial(_open_put_right, path, ways, chosen))
        if chosen == damaged_list_dialog.NEW:
            return self._tried(path, partial(open_to_work, path, is_new=True))
        return (other_list(path) or path) if chosen == damaged_list_dialog.OTHER else Ending.QUIT

    def _look(self, path: Path, why: DatabaseFileError) -> OpenedList | Ending | Path:
        try:
            return open_to_look(path, why)
        except CancelledError:
            return Ending.QUIT
        except CustlistError as error:
            return self._ask_for_another(path, error)

    def _ask_who_has_it_open(self, path: Path, error: DatabaseFileError) -> OpenedList | Ending | Path:
        dialog = OpenElsewhereDialog(error, InstanceLock(path).is_free)
        dialog.exec()
        chosen = dialog.chosen()
        dialog.deleteLater()
        if chosen == open_elsewhere_dialog.LOOK:
            return self._look(path, error)
        if chosen == open_elsewhere_dialog.OTHER:
            return other_list(path) or path
        if chosen == open_elsewhere_dialog.AGED:
            return self._tried(path, partial(open_to_work, path, anyway=True))
        if chosen == open_elsewhere_dialog.ANYWAY:
            is_sure = open_anyway_question(path, str(error.facts.get("host") or "")).ask()
            return self._tried(path, partial(open_to_work, path, anyway=True)) if is_sure else path
        return path if chosen == open_elsewhere_dialog.AGAIN else Ending.QUIT

    def _ask_about_drive(self, path: Path, error: DatabaseFileError) -> OpenedList | Ending | Path:
        copied = self._copy_of(path)
        target = copied or free_path(default_database().parent, default_database().name)
        drive = str(error.facts.get("drive") or path.parent)
        dialog = NetworkDriveDialog(path, drive, target, has_copy=copied is not None, is_there=path.is_file())
        dialog.exec()
        chosen = dialog.chosen()
        dialog.deleteLater()
        if chosen == network_drive_dialog.COPIED:
            return target
        if chosen == network_drive_dialog.COPY:
            return self._tried(path, partial(self._open_copied, path))
        if chosen == network_drive_dialog.LOOK:
            return self._look(path, error)
        return (other_list(path) or path) if chosen == network_drive_dialog.OTHER else Ending.QUIT

    def _open_copied(self, path: Path) -> OpenedList:
        """Copies a list of a network drive to this computer, and opens the copy to work in it."""
        target = free_path(default_database().parent, default_database().name)
        unfinished = target.with_name(target.name + SUFFIX)
        try:
            prepare_list_folder(target)
            remove_unfinished(unfinished)
            if not _copied(CopyRequest(path, unfinished)):
                raise DatabaseFileError(FileTrouble.LOG_UNSURE, path)
            sync_file(unfinished)
            give_name(unfinished, target)
        except OSError as error:
            raise file_error(error, target) from error
        except TemporaryFolderError as error:  # the copy is to stay, on another disk than temporary files
            raise DatabaseFileError(error.trouble, target) from error
        finally:
            with suppress(OSError):
                remove_unfinished(unfinished)
        self._settings.setValue(f"{_COPIES}/{setting_name(path)}", str(target))
        opened = open_to_work(target)
        opened.told = _copied_words(target, path)
        return opened

    def _copy_of(self, path: Path) -> Path | None:
        """Where a list of a network drive was copied to before; None if it wasn't, or the copy is gone."""
        kept = str(self._settings.value(f"{_COPIES}/{setting_name(path)}", "", type=str))
        return Path(kept) if kept and Path(kept).is_file() else None

    def _ask_for_another(self, path: Path, error: CustlistError) -> OpenedList | Ending | Path:
        may_look = isinstance(error, DatabaseFileError) and error.trouble in _LOOKED_AT_IF_ASKED
        dialog = FileProblemDialog(error, may_look=may_look and os.path.isfile(path))
        dialog.exec()
        chosen = dialog.chosen()
        dialog.deleteLater()
        if chosen == file_problem_dialog.LOOK and isinstance(error, DatabaseFileError):
            return self._look(path, error)
        if chosen == file_problem_dialog.AGAIN:
            return path
        return (other_list(path) or path) if chosen == file_problem_dialog.OTHER else Ending.QUIT


def _copied_words(path: Path, source: Path) -> Sentence:
    """Gives the sentence about where a list of a network drive is now."""
    return lambda: translate(
        "ListOpening", "Your list is now {file}. The one in {folder} doesn’t change, and is no longer used."
    ).format(file=path, folder=source.parent)
