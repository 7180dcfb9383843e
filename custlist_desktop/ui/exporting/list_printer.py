"""Printing the list: its pages are drawn by a job, and painted on the printer in another thread."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from custlist_desktop.domain.errors import CancelledError
from custlist_desktop.exchange.exporting import ExportRequest, PagesRequest, draw_list
from custlist_desktop.system.temporary_folders import TemporaryFolder
from custlist_desktop.ui.kit.printing import PRINT_PPI, print_pages
from custlist_desktop.ui.kit.work import run_in_thread, run_job


class ListPrinter(QObject):
    """Draws the pages of one list, and prints them once somebody says where. Let it go when it has ended."""

    progressed = Signal(int, int)
    """How many customers are drawn, and of how many; 0 while nobody knows."""
    drawn = Signal(int)
    """The pages are there: how many. `print_on` or `drop` comes next."""
    printed = Signal(str)
    """They went to the printer of this name; it is empty for a file."""
    failed = Signal(object)
    """The error that was in the way: nothing was printed."""

    def __init__(self, request: ExportRequest, folder: TemporaryFolder, parent: QObject) -> None:
        """Starts to draw at once, into ``folder``, which is removed at the end."""
        super().__init__(parent)
        self._folder = folder
        self._pages: tuple[Path, ...] = ()
        pages = PagesRequest(request, PRINT_PPI)
        self._job = run_job(self, draw_list, pages, self._on_job_finished, self._on_failed, self.progressed.emit)

    def cancel(self) -> None:
        """Asks for the end; `failed` tells when it has come. What is on its way to the printer goes there."""
        self._job.cancel()

    def print_on(self, printer: QPrinter) -> None:
        """Prints the pages."""
        pages = self._pages
        run_in_thread(
            self,
            lambda: print_pages(printer, [page.read_bytes() for page in pages]),
            partial(self._on_printed, printer),
            self._on_failed,
        )

    def drop(self) -> None:
        """Forgets the pages; `failed` tells that nothing was printed."""
        self._on_failed(CancelledError())

    def _on_job_finished(self, pages: tuple[Path, ...]) -> None:
        self._pages = pages
        self.drawn.emit(len(pages))

    def _on_printed(self, printer: QPrinter, _nothing: object) -> None:
        self._folder.remove()
        self.printed.emit("" if printer.outputFileName() else printer.printerName())

    def _on_failed(self, error: Exception) -> None:
        self._folder.remove()
        self.failed.emit(error)
