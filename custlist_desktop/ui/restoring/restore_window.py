"""Compare and Restore: what the list has otherwise than a copy, to check and to take back (mock-up 21)."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from custlist_desktop.database.differences import DifferenceFile
from custlist_desktop.domain.errors import CancelledError, ChangedMeanwhileError, CustlistError
from custlist_desktop.domain.restoring import Since
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.restoring.comparing import ComparedLists, CompareRequest, compare_lists
from custlist_desktop.services.restoring.service import RestoredRecords, RestoreRequest, restore_chosen
from custlist_desktop.system.temporary_folders import TemporaryFolder
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.banner import Banner
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.count_tiles import CountTiles, TileFace
from custlist_desktop.ui.kit.dialogs.dialog import DialogFooter
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.progress_panel import ProgressPanel
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.styling import ground, make_label, make_line
from custlist_desktop.ui.kit.work import Job, JobStarter, run_job
from custlist_desktop.ui.restoring.choices import RestoreChoices
from custlist_desktop.ui.restoring.commands import restore_commands
from custlist_desktop.ui.restoring.difference_rows import CHIPS, SINCE_ICONS, DifferenceRows
from custlist_desktop.ui.restoring.difference_table import DifferenceTable
from custlist_desktop.ui.restoring.questions import RestoreAllDialog, may_change_offers
from custlist_desktop.ui.restoring.restore_head import RestoreHead, lead_line
from custlist_desktop.ui.restoring.words import (
    difference_words,
    failure_texts,
    not_restored_sentence,
    restore_text,
    tile_texts,
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
        self._file: DifferenceFile | None = None
        self._rows: DifferenceRows | None = None
        self._choices: RestoreChoices | None = None
        self._found: ComparedLists | None = None
        self._shown: list[int] = []
        self._words = difference_words()
        self._head = RestoreHead(source)
        self._tiles = CountTiles(
            [TileFace(None, "note", "scope"), *(TileFace(each, CHIPS[each], SINCE_ICONS[each]) for each in Since)]
        )
        self._tiles.set_texts(tile_texts(dict.fromkeys(Since, 0)))
        self._message = InlineMessage("error", closable=True)
        self._search = SearchBox()
        self._search.setText(search)
        self._table = DifferenceTable(self._words)
        self._no_match = make_label(role="muted")
        self._progress = ProgressPanel()
        self._again = make_button(translate("Restore", "Compare Again"), icon_name="update")
        self._same, self._failed = EmptyState("done", width=480), EmptyState("warning", [self._again], width=480)
        self._stack = QStackedWidget()
        self._footer = DialogFooter()
        self._close = make_button("")
        does = {
            "check_all": self._on_all_toggled,
            "search": self._on_search_asked,
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
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addWidget(self._tiles)
        column.addWidget(self._message)
        column.addWidget(self._search)
        column.addWidget(lead_line())
        inner.addWidget(above)
        inner.addWidget(make_line())
        inner.addWidget(self._table, 1)
        inner.addWidget(self._no_match, 1, Qt.AlignmentFlag.AlignCenter)
        for page in (self._progress, self._same, self._failed, content):
            ground(page)
            self._stack.addWidget(page)
        self._content = content
        self._message.hide()
        self._no_match.hide()
        self._no_match.setText(translate("Restore", "No difference matches."))
        self._search.setVisible(bool(self._search.text()))
        self._search.set_words(
            translate("Restore", "Search differences"), translate("Restore", "Search names and values")
        )
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
        self._tiles.chosen.connect(self._show_rows)
        self._search.text_edited.connect(self._show_rows)
        self._search.back_pressed.connect(self._table.setFocus)
        self._table.toggled.connect(self._on_toggled)
        self._table.all_toggled.connect(self._on_all_toggled)
        self._close.clicked.connect(self.reject)
        self._again.clicked.connect(self._compare)
        self._message.link.clicked.connect(self._compare)
        self._message.closed.connect(self._message.hide)

    # Comparing

    def _compare(self) -> None:
        """Compares anew; what was checked is forgotten."""
        self._leave_folder()
        self._message.hide()
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
        self._run(compare_lists, request, self._on_compared, self._on_not_compared)

    def _run(
        self,
        work: Callable[..., object],
        request: object,
        on_success: Callable[..., object],
        on_failure: Callable[[CustlistError], object],
    ) -> None:
        self._show(self._progress)
        told = (on_success, on_failure, self._progress.show_progress, self._start_job)
        self._job = run_job(self, work, request, *told)
        self._show_state()

    def _on_compared(self, found: ComparedLists) -> None:
        self._job = None
        self._found = found
        self._head.show_found(found)
        if not found.total:
            self._say_nothing_differs()
            return
        if self._folder is None:
            return
        self._file = DifferenceFile(self._folder.path / "differences.db")
        self._choices = RestoreChoices(self._file)
        self._rows = DifferenceRows(self._file, self._choices, self._words)
        self._tiles.set_texts(tile_texts(found.counts))
        self._show(self._content)
        self._show_rows()
        self._table.setFocus()

    def _say_nothing_differs(self) -> None:
        self._leave_folder()
        self._same.set_texts(translate("Restore", "The list is the same as this copy."))
        self._show(self._same)
        self._show_state()
        self._close.setFocus()

    def _on_not_compared(self, error: CustlistError) -> None:
        self._job = None
        self._leave_folder()
        if isinstance(error, CancelledError):
            super().reject()
            return
        self._failed.set_texts(*failure_texts(error))
        self._show(self._failed)
        self._show_state()

    def _show(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)

    def _show_rows(self) -> None:
        """Shows what tile and search leave."""
        if self._rows is None or self._file is None:
            return
        self._rows.show(self._since(), self._search.text())
        self._shown = [number for number, *_ in self._file.records(self._since(), self._search.text())]
        self._table.take(self._rows)
        has_rows = len(self._rows) > 0
        self._table.setVisible(has_rows)
        self._no_match.setVisible(not has_rows)
        self._show_state()

    def _since(self) -> Since | None:
        key = self._tiles.key()
        return key if isinstance(key, Since) else None

    # Checking

    def _on_toggled(self, row: int) -> None:
        shown = self._rows[row] if self._rows is not None and 0 <= row < len(self._rows) else None
        if shown is None or self._choices is None or self._rows is None or not shown.can_check:
            return
        if shown.field is not None:
            self._choices.toggle_field(shown.difference, shown.field[0])
        else:
            self._choices.toggle(shown.difference, self._rows.inside(shown.difference))
        self._show_state()

    def _on_all_toggled(self) -> None:
        if self._choices is not None and self._stack.currentWidget() is self._content:
            self._choices.check_all(self._since(), self._search.text())
            self._show_state()

    def _on_search_asked(self) -> None:
        if self._stack.currentWidget() is self._content:
            self._search.show()
            self._search.setFocus()
            self._search.selectAll()

    def _show_state(self) -> None:
        """Says what can be done now."""
        is_shown = self._stack.currentWidget() is self._content
        records, fields = self._choices.counts() if self._choices is not None else ({}, 0)
        self._commands.set_text("restore", restore_text(records, fields))
        self._commands.show(self._choices.count() if is_shown and self._choices is not None else -1)
        for part in (self._all, self._primary, self._safe):
            part.setVisible(is_shown)
        safe = translate("Restore", "The present list is backed up first. Undo takes it all back.")
        self._footer.set_hint(safe if is_shown else "")
        is_done = self._stack.currentWidget() in (self._same, self._failed)
        self._close.setText(translate("Restore", "Close") if is_done else translate("Restore", "Cancel"))
        if is_shown and self._choices is not None:
            has_all = self._choices.has_all(self._shown)
            self._table.show_checks(None if self._choices.count() and not has_all else bool(has_all and self._shown))

    # Restoring

    def _restore(self) -> None:
        choices, file, folder = self._choices, self._file, self._folder
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
        self._show(self._content)
        self._show_state()
        again = translate("Restore", "Compare Again") if isinstance(error, ChangedMeanwhileError) else ""
        self._message.tell("error", not_restored_sentence(error), again)
        self._message.show()
        self._table.setFocus()

    def _ask_for_all(self) -> None:
        if self._found is not None and self._job is None and RestoreAllDialog(self._found, self).ask():
            self.accept()
            self.restore_all_requested.emit(self._found)

    # Leaving

    def reject(self) -> None:
        """Escape and Cancel end a job first; the search box closes before the window does."""
        if self._job is not None:
            self._job.cancel()
        elif self._search.isVisible() and self._search.hasFocus():
            self._search.clear()
            self._search.hide()
            self._show_rows()
            self._table.setFocus()
        else:
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
        self._table.clear_rows()
        self._rows = self._choices = None
        if self._file is not None:
            self._file.close()
            self._file = None
        if self._folder is not None:
            with suppress(OSError):
                self._folder.remove()
            self._folder = None
