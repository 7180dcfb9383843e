"""Compare and Restore: what the list has otherwise than a copy, to check and to take back (mock-up 21)."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CancelledError, ChangedMeanwhileError, CustlistError
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.restoring.comparing import DIFFERENCES, ComparedLists, CompareRequest, compare_lists
from custlist_desktop.services.restoring.service import RestoredRecords, RestoreRequest, restore_chosen
from custlist_desktop.system.temporary_folders import TemporaryFolder
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.banner import Banner
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.dialogs.dialog import DialogFooter
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.progress_panel import ProgressPanel
from custlist_desktop.ui.kit.styling import ground
from custlist_desktop.ui.kit.work import Job, JobStarter, run_job
from custlist_desktop.ui.restoring.commands import STILL_COMPARING, restore_commands
from custlist_desktop.ui.restoring.differences_page import DifferencesPage
from custlist_desktop.ui.restoring.questions import RestoreAllDialog, may_change_offers
from custlist_desktop.ui.restoring.restore_head import RestoreHead
from custlist_desktop.ui.restoring.words import (
    failure_texts,
    not_restored_sentence,
    restore_text,
)
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.icons import app_icon
from custlist_desktop.ui.theme.metrics import size_on_screen

_SIZE: Final = (1200, 800)
_SMALLEST: Final = (960, 600)
_HEAD: Final = 64


class RestoreWindow(QDialog):
    """A head that names the copy, tiles that filter, and the differences; other windows wait meanwhile."""

    restored = Signal(object)
    """What was restored: RestoredRecords. The window has closed."""
    restore_all_requested = Signal(object)
    """The whole list is to be as the copy: what the comparison found. The window has closed."""

    def __init__(
        self,
        session: Session,
        source: Path,
        parent: QWidget | None = None,
        *,
        search: str = "",
        before_restore: Callable[[], bool] = lambda: True,
        start_job: JobStarter = Job,
    ) -> None:
        """Compares at once.

        Args:
            session: an Account Owner is signed in.
            source: the copy: any file of a customer list.
            parent: the window that waits.
            search: what is searched for at first, such as the name of a customer.
            before_restore: called just before anything is written; False if it can't be now.
            start_job: runs the jobs; in processes of their own without.
        """
        super().__init__(parent)
        self.setProperty("shortcut_group", "restore")
        self.setModal(True)
        self.setWindowTitle(translate("Restore", "Restore — Custlist"))
        self.setWindowIcon(app_icon())
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.source = source
        self._session = session
        self._before_restore = before_restore
        self._start_job = start_job
        self._job: Job | None = None
        self._folder: TemporaryFolder | None = None
        self._found: ComparedLists | None = None
        self._is_comparing = False
        self._head = RestoreHead(source)
        self._page = DifferencesPage(search)
        self._progress = ProgressPanel()
        self._again = make_button(translate("Restore", "Compare Again"), icon_name="update")
        self._same, self._failed = EmptyState("done", width=480), EmptyState("warning", [self._again], width=480)
        self._stack = QStackedWidget()
        self._footer = DialogFooter()
        self._close = make_button("")
        does: dict[str, Callable[[], object]] = {
            "check_all": partial(self._on_page, self._page.check_all),
            "search": partial(self._on_page, self._page.ask_for_search),
            "restore": self._restore,
            "restore_all": self._ask_for_all,
        }
        self._commands = Commands(self, restore_commands(), does, -1)
        self._all = self._commands.button("restore_all")
        self._primary = self._commands.button("restore", "primary")
        self._build_layout()
        self._connect()
        self._compare()

    # Building

    def _build_layout(self) -> None:
        for page in (self._progress, self._same, self._failed):
            ground(page)
            self._stack.addWidget(page)
        self._stack.addWidget(self._page)
        self._build_footer()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(Banner(self._session.board))
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._footer)
        self.setMinimumSize(size_on_screen(self, _SMALLEST))
        self.resize(size_on_screen(self, _SIZE))

    def _build_footer(self) -> None:
        self._safe = IconLabel("done", "ok")
        layout = self._footer.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(0, self._safe)
        for button in (self._close, self._all, self._primary):
            button.setAutoDefault(False)
            self._footer.add_button(button)
        self._again.setAutoDefault(False)

    def _connect(self) -> None:
        self._page.changed.connect(self._on_page_changed)
        self._close.clicked.connect(self.reject)
        self._again.clicked.connect(self._compare)
        self._page.message.link.clicked.connect(self._compare)

    # Comparing

    def _compare(self) -> None:
        """Compares anew; what was checked is forgotten."""
        self._leave_folder()
        self._page.message.hide()
        try:
            self._folder = TemporaryFolder("restore")
        except CustlistError as error:
            self._on_not_compared(error)
            return
        request = CompareRequest(self._session.file.address, self.source, self._folder.path, self._session.actor)
        self._progress.begin(
            translate("Restore", "Comparing the copy with the list"),
            translate("Restore", "The copy is checked, and nothing is changed."),
        )
        self._found = None
        self._is_comparing = True
        self._run(compare_lists, request, self._on_compared, self._on_not_compared)

    def _run(
        self,
        work: Callable[..., object],
        request: object,
        on_success: Callable[..., object],
        on_failure: Callable[[CustlistError], object],
    ) -> None:
        self._show(self._progress)
        told = (on_success, on_failure, self._on_progress, self._start_job)
        self._job = run_job(self, work, request, *told)
        self._show_state()

    def _on_progress(self, done: int, total: int) -> None:
        """Says how far it is; what the comparison found by now is shown as soon as that is anything."""
        self._progress.show_progress(done, total)
        self._page.show_progress(done, total)
        if self._is_comparing and self._page.file is None:
            self._begin_page()

    def _begin_page(self) -> None:
        path = None if self._folder is None else self._folder.path / DIFFERENCES
        if path is not None and path.exists():
            self._page.begin(path)

    def _on_page_changed(self) -> None:
        """Shows what was found first, in place of the progress."""
        if self._is_comparing and self._page.has_rows and self._stack.currentWidget() is self._progress:
            self._show(self._page)
            self._close.setFocus()  # among the differences, the keyboard would hold on to what is found first
        self._show_state()

    def _on_compared(self, found: ComparedLists) -> None:
        self._job = None
        self._found = found
        self._is_comparing = False
        self._head.show_found(found)
        if not found.total:
            self._say_nothing_differs()
            return
        if self._page.file is None:
            self._begin_page()
        is_looked_at = self._stack.currentWidget() is self._page and self.focusWidget() is not self._close
        self._show(self._page)
        self._page.finish(found.counts)
        if not is_looked_at:
            self._page.take_focus()

    def _say_nothing_differs(self) -> None:
        self._leave_folder()
        self._same.set_texts(translate("Restore", "The list is the same as this copy."))
        self._show(self._same)
        self._show_state()
        self._close.setFocus()

    def _on_not_compared(self, error: CustlistError) -> None:
        self._job = None
        self._is_comparing = False
        self._leave_folder()
        if isinstance(error, CancelledError):
            super().reject()
            return
        self._failed.set_texts(*failure_texts(error))
        self._show(self._failed)
        self._show_state()

    def _show(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)

    def _on_page(self, call: Callable[[], object]) -> None:
        """Does what the differences' keys ask for while these are in view."""
        if self._stack.currentWidget() is self._page:
            call()

    def _show_state(self) -> None:
        """Says what can be done now."""
        is_shown, choices = self._stack.currentWidget() is self._page, self._page.choices
        counts = choices.counts() if choices is not None else ({}, {}, 0)
        self._commands.set_text("restore", restore_text(*counts))
        self._commands.show(
            STILL_COMPARING if self._is_comparing else choices.count() if is_shown and choices is not None else -1
        )
        for part in (self._all, self._primary, self._safe):
            part.setVisible(is_shown)
        safe = translate("Restore", "The present list is backed up first. Undo takes it all back.")
        self._footer.set_hint(safe if is_shown else "")
        is_done = self._stack.currentWidget() in (self._same, self._failed)
        self._close.setText(translate("Restore", "Close") if is_done else translate("Restore", "Cancel"))

    # Restoring

    def _restore(self) -> None:
        choices, file, folder = self._page.choices, self._page.file, self._folder
        if choices is None or file is None or folder is None or not choices.count() or self._job is not None:
            return
        if not may_change_offers(choices.agreed_estimates(), self) or not self._before_restore():
            return
        try:
            file.choose(choices.chosen())
        except CustlistError as error:
            self._on_not_restored(error)
            return
        self._progress.begin(
            translate("Restore", "Restoring"), translate("Restore", "The present list is backed up first.")
        )
        session = self._session
        request = RestoreRequest(session.file.address, folder.path, self.source, session.actor, session.home_region)
        self._run(restore_chosen, request, self._on_restored, self._on_not_restored)

    def _on_restored(self, done: RestoredRecords) -> None:
        self._job = None
        self.accept()
        for subject in Subject:
            self._session.announcer.announce(subject)
        self.restored.emit(done)

    def _on_not_restored(self, error: CustlistError) -> None:
        self._job = None
        self._show(self._page)
        self._show_state()
        again = translate("Restore", "Compare Again") if isinstance(error, ChangedMeanwhileError) else ""
        self._page.message.tell("error", not_restored_sentence(error), again)
        self._page.take_focus()

    def _ask_for_all(self) -> None:
        if self._found is not None and self._job is None and RestoreAllDialog(self._found, self).ask():
            self.accept()
            self.restore_all_requested.emit(self._found)

    # Leaving

    def reject(self) -> None:
        """Escape and Cancel end a job first; the search box closes before the window does."""
        if self._job is not None:
            self._job.cancel()
        elif not self._page.ends_search():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own close button ends a comparison and closes; what is being written isn't left alone."""
        if self._job is not None:
            self._job.cancel()
            event.ignore()
            return
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._leave_folder()
        super().done(result)

    def _leave_folder(self) -> None:
        self._page.end()
        if self._folder is not None:
            with suppress(OSError):
                self._folder.remove()
            self._folder = None
