"""The four steps of the Import window as pages, and the progress that replaces them while a job runs."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from custlist_desktop.domain.errors import CancelledError
from custlist_desktop.services.imports.records import ChangedSinceCheckError
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.check_step import CheckStep
from custlist_desktop.ui.importing.choices import ImportStage
from custlist_desktop.ui.importing.columns_step import ColumnsStep
from custlist_desktop.ui.importing.done_step import DoneStep
from custlist_desktop.ui.importing.file_step import FileStep
from custlist_desktop.ui.importing.sentences import import_error_sentence
from custlist_desktop.ui.importing.step_bar import Step
from custlist_desktop.ui.kit.message import MessageKind
from custlist_desktop.ui.kit.progress_panel import ProgressPanel

_SHOWN_AFTER: Final = 300
"""Milliseconds until a running job's progress replaces the step."""


class ImportPages(QStackedWidget):
    """One page at a time. While a job works, the page is disabled, and soon its progress is there instead."""

    def __init__(self, file: FileStep, columns: ColumnsStep, check: CheckStep, done: DoneStep) -> None:
        super().__init__()
        self.progress = ProgressPanel()
        self._message = file.message
        self._steps = (file, columns, check, done)
        self._step = Step.FILE
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_AFTER)
        for page in (*self._steps, self.progress):
            self.addWidget(page)
        self._timer.timeout.connect(self._on_timeout)

    def show_step(self, step: Step) -> None:
        """Shows a step's page."""
        self._step = step
        self._timer.stop()
        page = self._steps[step]
        if isinstance(page, ColumnsStep) and self.currentWidget() is not page:
            page.begin()
        page.setEnabled(True)
        self.setCurrentWidget(page)

    def take_focus(self) -> bool:
        """Puts the keyboard where the work of the step begins; returns whether there is any but to go on."""
        page = self._steps[self._step]
        if isinstance(page, DoneStep) or (isinstance(page, FileStep) and page.has_file()):
            return False
        page.take_focus()
        return True

    def set_changeable(self, changeable: bool) -> None:
        """Whether anything on the page can be changed now."""
        self._steps[self._step].setEnabled(changeable)

    def begin_work(self, title: str, sentence: str) -> None:
        """Says what a job works at; its progress takes the page's place if that takes long enough to be read."""
        self.set_changeable(False)
        self.progress.begin(title, sentence)
        self._timer.start()

    def say(self, kind: MessageKind, text: str, link: str = "") -> None:
        """Shows a message on the page; none when ``text`` is empty."""
        page = self._steps[self._step]
        message = self._message if isinstance(page, ColumnsStep) else page.message
        message.tell(kind, text, link)

    def say_failure(self, stage: ImportStage, error: Exception) -> None:
        """Says what went wrong; what the user cancelled needs saying only where something was to be written."""
        if isinstance(error, CancelledError):
            if stage in (ImportStage.APPLY, ImportStage.UNDO):
                self.say("info", import_error_sentence(error))
        elif isinstance(error, ChangedSinceCheckError):
            text = translate(
                "ImportWindow", "Someone changed the customer list since these rows were checked. Check them again."
            )
            self.say("warning", text, translate("ImportWindow", "Check Again"))
        else:
            self.say("error", import_error_sentence(error))

    def _on_timeout(self) -> None:
        self.setCurrentWidget(self.progress)
