"""Save a Copy As, once saving has stopped: the list as it was open, with what is typed and not saved (mock-up 26)."""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.backup import BackupError, BackupTrouble, back_up, named_as
from custlist_desktop.database.copying import BACKUP_FOLDER, newest_copies
from custlist_desktop.database.open_files import is_same_file
from custlist_desktop.database.unfinished import SUFFIX, remove_unfinished
from custlist_desktop.domain.errors import CustlistError, DatabaseFileError, FileTrouble
from custlist_desktop.services.estimates.unsaved import (
    UnsavedCustomer,
    UnsavedEstimate,
    UnsavedOutcome,
    UnsavedRequest,
    write_unsaved,
)
from custlist_desktop.system.file_errors import file_error
from custlist_desktop.system.syncing import give_name, sync_file
from custlist_desktop.system.temporary_folders import swept_if_killed
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.file_dialogs import ask_save_name
from custlist_desktop.ui.kit.work import Job, JobStarter, run_job
from custlist_desktop.ui.session import Session


class CopySaving(QObject):
    """Asks where to, makes the copy, and lets a job write into it what the windows hold."""

    done = Signal(object)
    """The copy is there: what gives the sentence about it."""
    failed = Signal(object)
    """The CustlistError for which there is none."""

    def __init__(self, session: Session, start_job: JobStarter = Job, parent: QObject | None = None) -> None:
        """``start_job`` runs what writes into the copy."""
        super().__init__(parent)
        self._session = session
        self._start_job = start_job
        self._job: Job | None = None
        self._noted = ExitStack()

    def ask(self, window: QWidget | None) -> None:
        """Asks for the copy's name in front of ``window``, and saves it."""
        path = self._session.file.path
        folder = path.parent if path.parent.is_dir() else Path.home()
        name = translate("CopySaving", "{list} copy").format(list=path.stem)
        proposed = folder / f"{name}{path.suffix}"
        kinds = translate("Program", "Customer lists (*.db);;All files (*)")
        target = ask_save_name(window, translate("CopySaving", "Save a Copy As"), proposed, kinds)
        if target is not None:
            self.save(target)

    def save(self, target: Path) -> None:
        """Saves the copy to ``target``; what is there is replaced once the copy is whole."""
        if self._job is not None:
            return
        path = self._session.file.path
        part = target.with_name(f"{target.name}.copy{SUFFIX}")
        self._noted.enter_context(swept_if_killed(part))
        try:
            if is_same_file(target, path):
                raise BackupError(BackupTrouble.IS_LIST, target)
            told = self._begin(target, part)
        except CustlistError as error:
            self._fail(part, target, error)
            return
        except OSError as error:
            self._fail(part, target, file_error(error, target))
            return
        is_lost = self._is_overwritten()
        parts = list(self._session.unsaved.gather(also_saved=is_lost))
        estimates = tuple(each for each in parts if isinstance(each, UnsavedEstimate))
        customers = tuple(each for each in parts if isinstance(each, UnsavedCustomer))
        if not parts and part.exists():
            self._finish(part, target, told, parts, UnsavedOutcome())
            return
        request = UnsavedRequest(
            FileAddress(part), self._session.actor, self._session.home_region, estimates, customers
        )
        finish, fail = partial(self._finish, part, target, told, parts), partial(self._fail, part, target)
        self._job = run_job(self, write_unsaved, request, finish, fail, start=self._start_job)

    def _finish(
        self,
        part: Path,
        target: Path,
        told: Callable[[UnsavedOutcome], str],
        parts: list[UnsavedEstimate | UnsavedCustomer],
        outcome: UnsavedOutcome,
    ) -> None:
        self._job = None
        try:
            sync_file(part)
            give_name(part, target)
        except OSError as error:
            self._fail(part, target, file_error(error, target))
        else:
            self._noted.close()
            self._session.unsaved.note_kept(parts if outcome.is_whole else ())
            self.done.emit(lambda: told(outcome))

    def _fail(self, part: Path, target: Path, error: CustlistError) -> None:
        """Leaves nothing of a copy that isn't whole: it holds customers, in a folder of the person's own."""
        self._job = None
        with suppress(OSError):
            remove_unfinished(part)
        self._noted.close()
        self.failed.emit(named_as(error, part, target))

    def _is_overwritten(self) -> bool:
        """Whether nobody knows what of the list is left: another program wrote into it, or it is damaged."""
        if self._session.file.is_damaged:
            return True
        try:
            self._session.file.look()
        except DatabaseFileError as error:
            return error.trouble is FileTrouble.OVERWRITTEN
        return False

    def _backups(self) -> list[Path]:
        """The list's own, the newest first."""
        try:
            places = self._session.backup_keeper.places()
            return [each.path for each in places.in_folder(places.first) if each.trouble is None]
        except (CustlistError, OSError):  # what tells them from others' can't be read any more
            return newest_copies(self._session.file.path)

    def _begin(self, target: Path, part: Path) -> Callable[[UnsavedOutcome], str]:
        """Makes the copy without what isn't saved; returns what gives the sentence about it.

        A list that was overwritten can't be copied, since nobody knows what of it is left: the newest backup takes
        its place, or a new list.
        """
        remove_unfinished(part)
        if not self._is_overwritten():
            self._session.file.snapshot(part)
            return lambda outcome: _sentence_of_list(target, outcome)
        for backup in self._backups():
            try:
                back_up(backup, part)
            except DatabaseFileError:
                continue  # a damaged backup; one that can't be copied for want of room is told instead
            name = backup.name
            return lambda outcome: _sentence_of_backup(target, name, outcome)
        folder = self._session.file.path.parent / BACKUP_FOLDER
        return lambda outcome: _sentence_of_new(target, folder, outcome)


def _with_unsaved(sentence: str, outcome: UnsavedOutcome) -> str:
    parts = [sentence]
    if outcome.unlinked:
        told = translate(
            "CopySaving",
            "No longer linked, since the customer isn’t in the copy; the contact details are kept: {numbers}.",
        )
        parts.append(told.format(numbers=", ".join(outcome.unlinked)))
    if outcome.refused:
        left = translate("CopySaving", "Not copied, since it can’t be saved: {names}.")
        parts.append(left.format(names=", ".join(outcome.refused)))
    return " ".join(parts)


def _sentence_of_list(target: Path, outcome: UnsavedOutcome) -> str:
    sentence = translate(
        "CopySaving", "Copied to {file}: the list as you had it, with what you typed and could not save."
    )
    return _with_unsaved(sentence.format(file=target), outcome)


def _sentence_of_backup(target: Path, name: str, outcome: UnsavedOutcome) -> str:
    sentence = translate(
        "CopySaving",
        "Copied to {file}: the backup “{backup}” and what is open here. What was saved after that backup is missing.",
    )
    return _with_unsaved(sentence.format(file=target, backup=name), outcome)


def _sentence_of_new(target: Path, folder: Path, outcome: UnsavedOutcome) -> str:
    sentence = translate(
        "CopySaving",
        "No backup of the list was found in {folder}, so {file} is a new list with only what is open here.",
    )
    return _with_unsaved(sentence.format(file=target, folder=folder), outcome)
