"""The dialog that takes customers out of the list: into a file, or on paper (M15)."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QCloseEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CancelledError
from custlist_desktop.exchange.exporting import draw_list, export_customers
from custlist_desktop.exchange.formats import (
    ExportFormat,
    ExportRequest,
    PagesRequest,
)
from custlist_desktop.proposals.file_names import clean_stem
from custlist_desktop.proposals.typesetting import TypesettingError
from custlist_desktop.services.account.defaults import usual_paper
from custlist_desktop.system.temporary_folders import TemporaryFolder
from custlist_desktop.ui.exporting.choices import ExportChoices, ShownList
from custlist_desktop.ui.i18n import current_language, translate, words
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.export_sentences import export_sentence
from custlist_desktop.ui.kit.message import InlineMessage, MessageKind
from custlist_desktop.ui.kit.outlets import Outlets, open_path
from custlist_desktop.ui.kit.printing import PRINT_PPI, PrinterRefusedError, print_pages
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.kit.work import Job, JobStarter, run_in_thread, run_job
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 560
_FOLDER_KEY: Final = "exports/folder"


class ExportDialog(BaseDialog):
    """Stays open after an export, to say where it is and to make another one."""

    def __init__(
        self,
        session: Session,
        shown: ShownList,
        parent: QWidget | None = None,
        *,
        outlets: Outlets | None = None,
        start_job: JobStarter = Job,
    ) -> None:
        """
        Args:
            session: somebody is signed in who may export; the job asks again.
            shown: the list as it is on the screen.
            parent: the window that waits.
            outlets: asks for files and printers; the system's dialogs without.
            start_job: runs the export into a file; in a process of its own without.
        """
        super().__init__(parent)
        self._start_job = start_job
        self._session = session
        self._shown = shown
        self._outlets = Outlets(folder_key=_FOLDER_KEY) if outlets is None else outlets
        self._job: Job | None = None
        self._path: Path | None = None
        self._is_done = self._close_when_done = False
        self._choices = ExportChoices(shown)
        self._message = InlineMessage("success")
        self._working, self._progress_text, self._bar = self._build_progress()
        self.setWindowTitle(translate("ExportDialog", "Export Customers"))
        self._print = self.footer.add_button(make_button(translate("ExportDialog", "Print…"), "secondary", "print"))
        self._cancel = self.footer.add_button(make_button(""))
        self._export = self.footer.add_button(make_button(translate("ExportDialog", "Export…"), "primary"))
        self._build_body()
        self._connect()
        self._show_state()
        self._choices.setFocus()

    def _build_progress(self) -> tuple[QWidget, QLabel, QProgressBar]:
        panel, text, bar = QWidget(), make_label(role="muted"), QProgressBar()
        bar.setTextVisible(False)
        bar.setAccessibleName(translate("ExportDialog", "Progress"))
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text)
        column.addWidget(bar)
        return panel, text, bar

    def _build_body(self) -> None:
        self.body_layout.setSpacing(16)
        self.body_layout.addWidget(self._choices)
        self.body_layout.addWidget(self._working)
        self.body_layout.addWidget(self._message)
        self._message.hide()
        self._export.setDefault(True)
        fix_width(self, _WIDTH)

    def _connect(self) -> None:
        self._choices.format_changed.connect(self._show_state)
        self._cancel.clicked.connect(self.reject)
        self._export.clicked.connect(self._on_export_clicked)
        self._print.clicked.connect(self._on_print_clicked)
        self._message.link.clicked.connect(self._on_folder_requested)
        self._message.second_link.clicked.connect(self._on_file_requested)

    # What is shown

    def _show_state(self) -> None:
        busy = self._job is not None
        self._choices.setEnabled(not busy)
        can_begin = not busy and (self._shown.count > 0 or self._shown.is_searched)
        self._export.setEnabled(can_begin)
        self._print.setEnabled(can_begin)
        self._print.setVisible(self._choices.format().is_list)
        self._working.setVisible(busy)
        close = translate("ExportDialog", "Close")
        self._cancel.setText(close if self._is_done and not busy else translate("ExportDialog", "Cancel"))

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        locale = QLocale()
        if total:
            words = translate("ExportDialog", "{done} of {total} customers")
            self._progress_text.setText(words.format(done=locale.toString(done), total=locale.toString(total)))
        else:
            self._progress_text.setText(translate("ExportDialog", "Working…"))

    def _begin(self, job: Job) -> None:
        self._job = job
        self._message.hide()
        self._show_progress(0, 0)
        self._show_state()
        self._cancel.setFocus()

    def _end(self) -> None:
        self._job = None
        self._show_state()
        if self._close_when_done:
            self.reject()

    # Exporting

    def _request(self, out: Path) -> ExportRequest:
        shown = self._shown
        return ExportRequest(
            address=self._session.file.address,
            out=out,
            format=self._choices.format(),
            language=current_language(),
            home_region=self._session.home_region,
            search=shown.text if self._choices.wants_found() else "",
            column=shown.column,
            descending=shown.descending,
            actor=self._session.actor,
            only=shown.only if self._choices.wants_found() else None,
            vcard_version=self._choices.vcard_version(),
            list_columns=self._choices.list_columns(),
        )

    def _file_name(self) -> str:
        """Such as "Customers gagne 2026-11-24.xlsx"."""
        searched = self._shown.text if self._choices.wants_found() else ""
        words = (translate("ExportDialog", "Customers"), searched, date.today().isoformat())
        return f"{clean_stem(' '.join(words))}.{self._choices.format().ending}"

    def _on_export_clicked(self) -> None:
        title = translate("ExportDialog", "Export Customers")
        path = self._outlets.ask_path(self, title, self._file_name(), file_kinds(self._choices.format()))
        if path is None:
            return
        self._path = path
        request, told = self._request(path), (self._on_exported, self._on_failed, self._show_progress)
        self._begin(run_job(self, export_customers, request, *told, self._start_job))

    def _on_exported(self, count: int) -> None:
        path = self._path or Path()
        self._outlets.remember(path.parent)
        self._say_done(done_sentence(path, count), has_file=True)

    def _on_print_clicked(self) -> None:
        """Its pages are drawn by a job, and painted on the printer in another thread."""
        folder = TemporaryFolder("print")
        request = PagesRequest(self._request(folder.path), PRINT_PPI)
        told = (partial(self._on_drawn, folder), partial(self._on_not_printed, folder), self._show_progress)
        self._begin(run_job(self, draw_list, request, *told))

    def _on_drawn(self, folder: TemporaryFolder, pages: tuple[Path, ...]) -> None:
        paper, name = usual_paper(self._session.home_region), Path(self._file_name()).stem
        printer = self._outlets.ask_printer(self, paper, len(pages), name, landscape=True)
        if printer is None:
            self._on_not_printed(folder, CancelledError())
            return
        self._show_progress(0, 0)
        run_in_thread(
            self,
            lambda: print_pages(printer, [page.read_bytes() for page in pages]),
            partial(self._on_printed, folder, printer),
            partial(self._on_not_printed, folder),
        )

    def _on_printed(self, folder: TemporaryFolder, printer: QPrinter, _nothing: object) -> None:
        folder.remove()
        self._say_done(printed_sentence("" if printer.outputFileName() else printer.printerName()), has_file=False)

    def _on_not_printed(self, folder: TemporaryFolder, error: Exception) -> None:
        folder.remove()
        self._on_failed(error)

    def _say_done(self, sentence: str, *, has_file: bool) -> None:
        self._is_done = True
        self._say("success", sentence, has_file=has_file)
        self._end()
        self._cancel.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._say("info" if isinstance(error, CancelledError) else "error", trouble_sentence(error))
        self._end()
        self._export.setFocus()

    def _say(self, kind: MessageKind, sentence: str, *, has_file: bool = False) -> None:
        self._message.set_kind(kind)
        self._message.set_text(sentence)
        self._message.set_link(translate("ExportDialog", "Show in Folder") if has_file else "")
        self._message.set_second_link(translate("ExportDialog", "Open") if has_file else "")
        self._message.show()

    def _on_folder_requested(self) -> None:
        if self._path is not None:
            self._open(self._path.parent)

    def _on_file_requested(self) -> None:
        if self._path is not None:
            self._open(self._path)

    def _open(self, path: Path) -> None:
        if not open_path(path):
            self._say(
                "warning",
                translate(
                    "ExportDialog",
                    "No program on this computer opens {path}. Install one, or open it elsewhere.",
                ).format(path=path),
            )

    # Leaving

    def reject(self) -> None:
        """Cancel and Esc end what is under way first; the dialog stays to say so."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is under way ends before the window goes."""
        if self._job is not None:
            self._close_when_done = True
            self._job.cancel()
            event.ignore()
        else:
            super().closeEvent(event)


def file_kinds(kind: ExportFormat) -> str:
    """The system's filter of files for a format."""
    return f"{words().format_files[kind.ending]} (*.{kind.ending})"


def done_sentence(path: Path, count: int) -> str:
    """What was written, and where."""
    n = count
    return translate("ExportDialog", "%Ln customer(s) saved as {path}.", "", n).format(path=path)


def printed_sentence(printer: str) -> str:
    """Where the pages went."""
    if not printer:
        return translate("ExportDialog", "Sent to the printer.")
    return translate("ExportDialog", "Sent to the printer {name}.").format(name=printer)


def trouble_sentence(error: Exception) -> str:
    """Why nothing was written or printed, and what to do next."""
    if isinstance(error, CancelledError):
        return translate("ExportDialog", "Canceled. Nothing was exported.")
    if isinstance(error, PrinterRefusedError):
        name = error.printer
        return translate(
            "ExportDialog", "{name} isn’t responding, and nothing was printed. Turn it on and print again."
        ).format(name=name)
    if isinstance(error, TypesettingError):
        return translate(
            "ExportDialog", "The pages couldn’t be made. Choose another format, such as Excel. ({reason})"
        ).format(reason=str(error))
    return export_sentence(error)
