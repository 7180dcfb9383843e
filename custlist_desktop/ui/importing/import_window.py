"""The Import window: a file, its columns, what its rows would do, and what was done (M15)."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, Qt, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CancelledError
from custlist_desktop.domain.incoming import Decision, ImportCounts, Outcome
from custlist_desktop.exchange.source import FilePreview, ReadOptions
from custlist_desktop.exchange.targets import ColumnMapping
from custlist_desktop.services.imports.records import UndoResult
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.check_step import CheckStep
from custlist_desktop.ui.importing.choices import Choices, ImportSettings, ImportStage
from custlist_desktop.ui.importing.columns_step import ColumnsStep
from custlist_desktop.ui.importing.done_step import DoneStep
from custlist_desktop.ui.importing.file_step import FileStep
from custlist_desktop.ui.importing.footer import ImportFooter
from custlist_desktop.ui.importing.pages import ImportPages
from custlist_desktop.ui.importing.saved_files import FileSaver
from custlist_desktop.ui.importing.step_bar import Step, StepBar
from custlist_desktop.ui.importing.words import (
    another_file_question,
    leave_question,
    pasted_name,
    replayed_text,
    rows_text,
    stage_texts,
)
from custlist_desktop.ui.importing.work import ImportWork
from custlist_desktop.ui.kit.banner import Banner
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.message import MessageKind
from custlist_desktop.ui.kit.work import Job, JobStarter
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.icons import app_icon
from custlist_desktop.ui.theme.metrics import place_over, size_on_screen

_SIZE: Final = (1200, 800)
_SMALLEST: Final = (880, 560)


class ImportWindow(QWidget):
    """Walks through the four steps, forth and back. Other windows wait while it is open."""

    customers_requested = Signal()
    """The customers are to be shown; the window has closed."""
    some_customers_requested = Signal(object, object)
    """As `customers_requested`, but only those with these keys, and the words that say which they are."""
    duplicates_requested = Signal()
    """Duplicates are to be looked for; the window has closed."""
    closed = Signal()

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        path: Path | None = None,
        *,
        open_guide: Callable[[str], object],
        settings: QSettings | None = None,
        before_import: Callable[[], bool] = lambda: True,
        start_job: JobStarter = Job,
    ) -> None:
        """
        Args:
            session: an Account Owner is signed in.
            parent: the window that this one belongs to.
            path: the file to begin with.
            open_guide: opens the user guide at a topic.
            settings: keep what was chosen for the next time; the program's own without.
            before_import: called just before anything is written; False if it can't be now.
            start_job: runs a job; in a process of its own without.
        """
        super().__init__(parent, Qt.WindowType.Window)
        self.setProperty("shortcut_group", "import")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowIcon(app_icon())
        self._before_import = before_import
        self._settings = ImportSettings(settings)
        self._country = self._settings.country(session.home_region)
        self._step = Step.FILE
        self._close_after = self._is_saving = False
        self._focused: QWidget | None = None
        self._work = ImportWork(session, self, start_job)
        self._bar = StepBar(open_guide)
        self._file = FileStep(self._settings, self._country)
        self._columns = ColumnsStep()
        self._check = CheckStep(session.home_region, self._on_all_decided)
        self._done = DoneStep()
        self._pages = ImportPages(self._file, self._columns, self._check, self._done)
        self._footer = ImportFooter()
        self._saver = FileSaver(self, self._settings)
        self._build_layout(Banner(session.board))
        self._connect_work()
        self._connect_steps()
        self._footer.backup_box.setChecked(self._settings.backs_up())
        self.setWindowTitle(translate("ImportWindow", "Import Customers — Custlist"))
        self._show_step(Step.FILE)
        if path is not None:
            self.take_file(path)

    # Building

    def _build_layout(self, banner: Banner) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(banner)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._footer)
        self.setMinimumSize(size_on_screen(self, _SMALLEST))
        self.resize(size_on_screen(self, _SIZE))
        parent = self.parentWidget()
        if parent is not None:
            place_over(self, parent.window())

    def _connect_work(self) -> None:
        work, footer = self._work, self._footer
        work.started.connect(self._on_started)
        work.progressed.connect(self._pages.progress.show_progress)
        work.previewed.connect(self._on_previewed)
        work.checked.connect(self._on_checked)
        work.applied.connect(self._on_applied)
        work.undone.connect(self._on_undone)
        work.failed.connect(self._on_failed)
        self._bar.step_requested.connect(self._on_step_requested)
        footer.cancel_button.clicked.connect(self._on_cancel_requested)
        footer.back_button.clicked.connect(lambda: self._on_step_requested(Step(self._step - 1)))
        for button in (footer.next_button, footer.import_button):
            button.clicked.connect(self._on_next_requested)
        footer.backup_box.toggled.connect(self._settings.keep_backs_up)
        self._saver.said.connect(self._on_saver_said)
        self._saver.busy_changed.connect(self._on_saver_busy_changed)

    def _connect_steps(self) -> None:
        file, check, done = self._file, self._check, self._done
        file.file_chosen.connect(self.take_file)
        file.rows_pasted.connect(self._on_rows_pasted)
        file.area.template_requested.connect(self._saver.save_template)
        file.options.options_chosen.connect(self._on_options_chosen)
        file.options.country_chosen.connect(self._on_country_chosen)
        self._columns.mapping_changed.connect(self._on_mapping_changed)
        check.counts_changed.connect(self._on_counts_changed)
        check.step_taken.connect(self._work.steps.append)
        check.save_button.clicked.connect(self._on_save_requested)
        done.save_requested.connect(self._on_save_requested)
        done.undo_button.clicked.connect(self._work.undo)
        done.backup_requested.connect(self._saver.show_folder)
        done.customers_requested.connect(partial(self._leave_for, self.some_customers_requested))
        done.duplicates_button.clicked.connect(lambda: self._leave_for(self.duplicates_requested))
        done.another_button.clicked.connect(self._on_another_requested)
        for message in (file.message, check.message, done.message):
            message.link.clicked.connect(self._on_message_link_activated)

    # What is shown

    def _show_step(self, step: Step) -> None:
        self._step = step
        if step is Step.CHECK and self._work.staging is not None:
            self._check.show_rows(self._work.staging, self._work.counts, self._work.mapping, self._work.left_out)
        preview = self._work.preview
        details = "" if preview is None else rows_text(preview, self._work.counts.rows or preview.row_count)
        self._bar.set_file("" if preview is None else self._work.file_name, details)
        self._show_frame(busy=False)
        self._pages.show_step(step)
        if not self._pages.take_focus():
            self._footer.take_focus()

    def _show_frame(self, *, busy: bool) -> None:
        self._bar.show_progress(self._step, frozenset() if busy else self._work.reachable(self._step))
        self._footer.show_step(self._step, ready=self._is_ready(), busy=busy)

    def _is_ready(self) -> bool:
        if self._step is Step.FILE:
            return self._work.preview is not None
        if self._step is Step.COLUMNS:
            return self._work.mapping.names_anybody()
        counts = self._check.counts()
        return self._step is Step.DONE or bool(counts.created or counts.updated)

    # The jobs

    def take_file(self, path: Path) -> None:
        """Begins with another file; asks first where decisions about the one before would be lost."""
        self._begin(lambda: self._work.look_at(Choices(path, country=self._country)))

    def _on_rows_pasted(self, text: str, markup: str) -> None:
        choices = Choices(Path(), country=self._country, name=pasted_name())
        self._begin(lambda: self._work.look_at_rows(text, markup, choices))

    def _begin(self, look: Callable[[], None]) -> None:
        """Forgets the file before, and looks at another one."""
        if self._work.is_busy():
            return
        if self._would_lose():
            self._ask(another_file_question(self), lambda: self._begin(look))
            return
        self._check.begin()
        self._show_step(Step.FILE)
        self._work.forget_check()
        look()

    def _ask(self, question: ConfirmDialog, go_on: Callable[[], object]) -> None:
        """Asks before decisions are lost; ``go_on`` comes once they are forgotten."""
        question.accepted.connect(self._forget_decisions)
        question.accepted.connect(go_on)
        question.finished.connect(question.deleteLater)
        question.open()

    def _on_options_chosen(self, options: ReadOptions) -> None:
        choices = self._work.choices
        if choices is not None:
            self._work.look_at(replace(choices, options=options, country=self._country))

    def _on_country_chosen(self, code: str) -> None:
        self._country = code
        self._settings.keep_country(code)
        self._work.choose_country(code)

    def _on_mapping_changed(self, mapping: ColumnMapping) -> None:
        self._work.mapping = mapping
        self._show_frame(busy=False)

    def _on_started(self, stage: ImportStage) -> None:
        # What is disabled would hand the keyboard on, to Help or Cancel, and Enter is often pressed once too often.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_frame(busy=True)
        self._pages.begin_work(*stage_texts(stage, self._work.file_name))

    def _on_previewed(self, preview: FilePreview) -> None:
        self._work.counts = ImportCounts()
        self._file.show_preview(preview, self._work.file_name)
        self._columns.show_columns(preview, self._work.mapping)
        self._show_step(Step.FILE)

    def _on_checked(self) -> None:
        self._show_step(Step.CHECK)
        replayed = self._work.replayed
        if replayed is not None:
            self._pages.say("warning" if replayed.lost else "info", replayed_text(replayed))

    def _on_applied(self) -> None:
        self._close_after = False  # it came too late: what was done is to be seen
        self._done.show_result(self._work.done_facts())
        self._show_step(Step.DONE)

    def _on_undone(self, result: UndoResult) -> None:
        self._close_after = False
        self._show_step(Step.DONE)
        self._done.show_undone(result)

    def _on_failed(self, stage: ImportStage, error: Exception) -> None:
        if self._close_after:
            self.close()
            return
        if stage is ImportStage.PREVIEW and self._work.preview is None:
            self._file.show_chooser()
        not_read = stage is ImportStage.CHECK and not isinstance(error, CancelledError)
        self._show_step(Step.FILE if not_read else self._step)
        self._saver.forget_folder()
        self._pages.say_failure(stage, error)

    # Walking

    def _on_step_requested(self, step: Step) -> None:
        if step is Step.CHECK:
            self._work.check()
        else:
            self._show_step(step)

    def _on_next_requested(self) -> None:
        if self._step is Step.FILE and not self._work.is_mapping_certain():
            self._show_step(Step.COLUMNS)
        elif self._step in (Step.FILE, Step.COLUMNS):
            self._work.check()
        elif self._step is Step.CHECK:
            self._apply()
        else:
            self._leave_for(self.customers_requested)

    def _leave_for(self, signal: SignalInstance, *told: object) -> None:
        """Closes, and asks for something that another window shows."""
        self.close()
        signal.emit(*told)

    def _apply(self) -> None:
        if not self._before_import():
            return
        self._check.release()
        self._pages.say("info", "")
        self._work.apply(backup=self._footer.backup_box.isChecked())

    def _on_another_requested(self) -> None:
        self._check.begin()
        self._columns.forget_choices()
        self._work.begin_again()
        self._file.show_chooser()
        self._show_step(Step.FILE)

    def _on_counts_changed(self, counts: ImportCounts) -> None:
        self._work.counts = counts
        self._footer.set_rows(counts.created + counts.updated)
        self._footer.show_step(self._step, ready=self._is_ready())

    def _on_all_decided(self, outcome: Outcome | None, decision: Decision) -> None:
        self._check.release()
        self._work.decide_all(outcome, decision)

    def _on_message_link_activated(self) -> None:
        if self._saver.has_folder():
            self._saver.show_folder()
        elif self._step is Step.CHECK:
            self._check.begin()
            self._work.forget_check()
            self._work.check()

    def _on_save_requested(self) -> None:
        path, preview = self._work.staging_path, self._work.preview
        if path is not None and preview is not None:
            self._saver.save_refused(path, preview, self._work.file_name)

    def _on_saver_said(self, kind: MessageKind, text: str, link: str) -> None:
        """Says what came of a file; a window that was to close goes once the file is there."""
        if self._close_after and kind == "success":
            self.close()
            return
        self._close_after = False
        self._pages.say(kind, text, link)

    def _on_saver_busy_changed(self, busy: bool) -> None:
        self._is_saving = busy
        if busy:
            self._focused = self.focusWidget()
        self._pages.set_changeable(not busy)
        self._show_frame(busy=busy)
        if not busy and self._focused is not None:
            # What is disabled loses the keyboard, to Cancel: Enter would then throw the import away.
            self._focused.setFocus(Qt.FocusReason.OtherFocusReason)
            self._focused = None

    # The window

    def _on_cancel_requested(self) -> None:
        if self._work.is_busy():
            self._work.cancel()
        else:
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends what is going on, else the window; Enter presses a button, or goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_cancel_requested()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
            elif self._step is not Step.CHECK:
                self._footer.press()
        elif event.matches(QKeySequence.StandardKey.Paste) and self._step is Step.FILE:
            self._file.paste()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window goes when a job that writes has ended, which is cancelled, or a file is saved.

        Where decisions about rows or mended cells would be lost, it asks first.
        """
        if self._is_saving or self._work.is_writing():
            self._close_after = True
            self._work.cancel()  # what writes to the list; a file that is being saved isn't such a job
            event.ignore()
            return
        if self._would_lose():
            event.ignore()
            self._ask(leave_question(self), self.close)
            return
        self._check.release()
        self._work.close()
        super().closeEvent(event)
        self.closed.emit()

    def _would_lose(self) -> bool:
        """Whether decisions about columns or rows would be lost that no import has taken up."""
        is_open = self._step is not Step.DONE and self._work.result is None
        return is_open and (bool(self._work.steps) or self._columns.has_choices())

    def _forget_decisions(self) -> None:
        self._work.steps.clear()
        self._columns.forget_choices()
