"""The way to Compare and Restore, and what is said once something was restored."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from custlist_desktop.database.copying import BACKUP_FOLDER
from custlist_desktop.domain.errors import CancelledError, ChangedMeanwhileError, CustlistError
from custlist_desktop.domain.roles import Action
from custlist_desktop.system.jobs import Work
from custlist_desktop.system.locks import InstanceLock
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.dates import recent_text
from custlist_desktop.ui.kit.dialogs.file_dialogs import ask_open_name
from custlist_desktop.ui.kit.dialogs.waiting_dialog import WaitingDialog
from custlist_desktop.ui.kit.undo_words import change_name
from custlist_desktop.ui.kit.work import Job, JobStarter
from custlist_desktop.ui.session import Session

if TYPE_CHECKING:  # few starts restore anything, and what it takes is loaded then
    from custlist_desktop.services.history.records import Undoable
    from custlist_desktop.services.restoring.comparing import ComparedLists
    from custlist_desktop.services.restoring.service import RestoredRecords
    from custlist_desktop.services.restoring.whole import WholeRestored


class RestoreTeller(Protocol):
    """Who says above the list in view what was done."""

    def show_restored(self, words: Sentence, change_id: str) -> object:
        """Says what was restored, and offers to undo the change that it was."""

    def show_info(self, words: Sentence) -> object:
        """Says what was done."""

    def show_warning(self, words: Sentence) -> object:
        """Says why nothing is done."""

    def show_error(self, error: Exception) -> object:
        """Says what went wrong."""


class Restoring(QObject):
    """Opens the window over the main one, and takes back what it restored."""

    exchange_requested = Signal(object)
    """A ListExchange: the list is to be closed, and opened again once that has run."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        teller: RestoreTeller,
        save_work: Callable[[], bool],
        start_job: JobStarter = Job,
    ) -> None:
        """
        Args:
            session: somebody is signed in.
            window: the main window.
            teller: tells what was done.
            save_work: saves what is typed in other windows; False if it can't be saved now.
            start_job: runs the jobs; in processes of their own without.
        """
        super().__init__(session)
        self._session = session
        self._window = window
        self._teller = teller
        self._save_work = save_work
        self._start_job = start_job

    def choose(self, search: str = "") -> None:
        """Asks for a copy, beginning in the folder of backups, and compares it; ``search`` as in `compare`."""
        if self._is_refused():
            return
        folder = self._session.file.origin.parent
        backups = folder / BACKUP_FOLDER
        title = translate("Restore", "Compare and Restore")
        kinds = translate("Program", "Customer lists (*.db);;All files (*)")
        source = ask_open_name(self._window, title, backups if backups.is_dir() else folder, kinds)
        if source is not None:
            self.compare(source, search)

    def compare(self, source: Path, search: str = "") -> None:
        """Compares the copy at ``source`` with the list, and restores what is checked.

        Args:
            source: any file of a customer list.
            search: what is searched for at first, such as a customer's name.
        """
        from custlist_desktop.ui.restoring.restore_window import RestoreWindow  # rarely wanted

        if self._is_refused() or not self._save_work():
            return
        window = RestoreWindow(
            self._session,
            source,
            self._window,
            search=search,
            before_restore=self._save_work,
            start_job=self._start_job,
        )
        window.restored.connect(self._on_restored)
        window.restore_all_requested.connect(partial(self._on_whole_asked, source))
        window.finished.connect(window.deleteLater)
        window.open()

    def _is_refused(self) -> bool:
        """Whether nothing can be restored now, by who is signed in or in this list; says why."""
        refusal = self._session.refusal(Action.RESTORE_LIST)
        if refusal:
            self._teller.show_warning(lambda: self._session.refusal(Action.RESTORE_LIST) or refusal)
        return bool(refusal)

    def _on_restored(self, done: "RestoredRecords") -> None:
        from custlist_desktop.ui.restoring.words import restored_sentence

        self._teller.show_restored(partial(restored_sentence, done), done.change_id)

    def _on_whole_asked(self, source: Path, found: "ComparedLists") -> None:
        from custlist_desktop.services.restoring.whole import WholeRestoreRequest, restore_whole

        request = WholeRestoreRequest(self._session.file.origin, source, found.facts.made_at, self._session.actor)
        texts = translate("Restore", "Restoring"), translate("Restore", "The present list is backed up first.")
        self.exchange_requested.emit(ListExchange(restore_whole, request, texts, self._start_job))

    def undo_all(self, change: "Undoable") -> None:
        """Puts back the list that a copy replaced; shows how it differs instead if something was saved since."""
        from custlist_desktop.services.restoring.service import backup_before  # rarely wanted
        from custlist_desktop.services.restoring.whole import WholeUndoRequest, undo_whole

        if self._is_refused():
            return
        path = self._session.file.origin
        backup = backup_before(path, change.change_id)
        if not self._session.undo.is_newest(change.change_id):
            self._teller.show_warning(lambda: _saved_since_text(change))
            self.compare(backup)
            return
        request = WholeUndoRequest(path, change.change_id, backup, change.name, self._session.actor)
        texts = translate("Restore", "Undoing"), translate("Restore", "The list becomes what it was before.")
        self.exchange_requested.emit(ListExchange(undo_whole, request, texts, self._start_job))

    def tell(self, exchange: "ListExchange") -> None:
        """Says what came of an exchange, once the list is open again."""
        from custlist_desktop.services.restoring.whole import WholeRestored, WholeUndoRequest

        request, error = exchange.request, exchange.error
        if isinstance(exchange.result, WholeRestored):
            done = exchange.result
            self._teller.show_restored(partial(whole_sentence, done), done.change_id)
        elif isinstance(error, ChangedMeanwhileError) and isinstance(request, WholeUndoRequest):
            self.compare(request.backup)
        elif error is not None:
            self._teller.show_error(error)
        else:
            self._teller.show_info(lambda: translate("Restore", "The restore was undone."))


class ListExchange:
    """A job that puts another file in the list's place, which is closed meanwhile."""

    def __init__(
        self, work: Work[Any, Any], request: object, texts: tuple[str, str], start_job: JobStarter = Job
    ) -> None:
        """``texts`` are what is said meanwhile: what is worked at, and a sentence about it."""
        self._work, self.request, self._texts, self._start_job = work, request, texts, start_job
        self.result: object = None
        """What the job returned."""
        self.error: CustlistError | None = None
        """Why nothing was exchanged."""

    def run(self, path: Path, window: QWidget) -> None:
        """Does it, with the lock of the list at ``path``; ``window`` waits unseen."""
        try:
            with InstanceLock(path):
                dialog = WaitingDialog(self._work, self.request, self._texts, self._start_job, window)
                is_over = dialog.exec() == QDialog.DialogCode.Accepted
                self.result, self.error = dialog.result_of_job, dialog.error
                dialog.deleteLater()
                if not is_over:
                    self.error = CancelledError()
        except CustlistError as error:
            self.error = error

    def tell(self, restoring: Restoring) -> None:
        """Lets what came of it be told."""
        restoring.tell(self)


def _saved_since_text(change: "Undoable") -> str:
    return translate(
        "Restore",
        "Something was saved since, so the list isn’t put back as a whole: {change}. What differs from the copy made "
        "before is shown instead.",
    ).format(change=change_name(change))


def whole_sentence(done: "WholeRestored") -> str:
    """What a restore of all did."""
    moment = recent_text(done.request.made_at, datetime.now().astimezone())
    said = [translate("Restore", "Everything was restored to {moment}.").format(moment=moment)]
    if done.carried.issued_proposals:
        count = done.carried.issued_proposals
        said.append(translate("Restore", "%Ln later proposal(s) kept.", "", count))
    return " ".join(said)
