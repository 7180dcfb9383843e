"""Files that the Import window saves: the template, and the rows that were refused."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.contact import Problem
from custlist_desktop.exchange.field_names import REASON_NAMES
from custlist_desktop.exchange.rejects import write_rejects
from custlist_desktop.exchange.source import FilePreview
from custlist_desktop.exchange.template import write_template
from custlist_desktop.proposals.file_names import clean_stem
from custlist_desktop.services.imports.staging import ImportStaging
from custlist_desktop.system.file_errors import trouble_of_writing
from custlist_desktop.ui.error_sentences import not_saved_sentence
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.importing.choices import ImportSettings
from custlist_desktop.ui.importing.sentences import problems_text
from custlist_desktop.ui.kit.outlets import open_path
from custlist_desktop.ui.kit.work import run_in_thread


class FileSaver(QObject):
    """Asks where to, and writes in a thread; `said` tells the outcome."""

    said = Signal(str, str, str)
    """A kind of message, what it says, and its link, which is for `show_folder`."""
    busy_changed = Signal(bool)
    """Whether rows are being read for a file: nobody else may change them meanwhile."""

    def __init__(self, window: QWidget, settings: ImportSettings) -> None:
        """Dialogs open over ``window``."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._folder: Path | None = None

    def has_folder(self) -> bool:
        """Whether the last message was about a file that was saved."""
        return self._folder is not None

    def forget_folder(self) -> None:
        """The next link is not about a file that was saved."""
        self._folder = None

    def show_folder(self, folder: Path | None = None) -> None:
        """Opens ``folder``, or without one that of the file that was saved last."""
        folder = self._folder if folder is None else folder
        if folder is not None and not open_path(folder):
            no_program = translate(
                "ExportDialog",
                "No program on this computer opens {path}. Install one, or open it elsewhere.",
            )
            self.said.emit("warning", no_program.format(path=folder), "")

    def save_template(self, ending: str) -> None:
        """Saves the template as a file with ``ending``: ``".xlsx"`` or ``".csv"``."""
        name = translate("FileStep", "Customer template") + ending
        path = self._ask(translate("FileStep", "Download Template"), name, ending)
        if path is not None:
            said = translate("FileStep", "{file} was saved. Fill it in and drop it here.").format(file=path.name)
            self._run(partial(write_template, path, current_language()), path, said)

    def save_refused(self, staging_path: Path, source: FilePreview, name: str) -> None:
        """Saves the refused rows of a file that people call ``name``, with the reasons."""
        stem = clean_stem(name.removesuffix(source.path.suffix))
        name = translate("CheckStep", "{file}, refused rows").format(file=stem) + ".csv"
        path = self._ask(translate("CheckStep", "Save Refused Rows"), name, ".csv")
        if path is not None:
            said = translate("CheckStep", "{file} was saved. Correct the rows in it and import it next.")
            delimiter = source.options.delimiter or ","
            write = partial(_write_refused, path, staging_path, REASON_NAMES[current_language()], delimiter)
            self._run(write, path, said.format(file=path.name))

    def _ask(self, title: str, name: str, ending: str) -> Path | None:
        kinds = {
            ".csv": translate("FileStep", "CSV files (*.csv)"),
            ".xlsx": translate("FileStep", "Excel workbooks (*.xlsx)"),
        }[ending]
        return self._settings.outlets.ask_path(self._window, title, name, kinds)

    def _run(self, write: Callable[[], object], path: Path, said: str) -> None:
        self._folder = None
        self.busy_changed.emit(True)
        run_in_thread(self, write, partial(self._on_saved, path, said), partial(self._on_not_saved, path))

    def _on_saved(self, path: Path, said: str, _result: object) -> None:
        self._folder = path.parent
        self._settings.outlets.remember(path.parent)
        self.busy_changed.emit(False)
        self.said.emit("success", said, translate("FileStep", "Show in Folder"))

    def _on_not_saved(self, path: Path, error: Exception) -> None:
        self.busy_changed.emit(False)
        if not isinstance(error, OSError):
            raise error
        self.said.emit("error", not_saved_sentence(trouble_of_writing(error, path), path), "")


def _write_refused(path: Path, staging_path: Path, heading: str, delimiter: str) -> int:
    staging = ImportStaging.open(staging_path)
    try:
        return write_rejects(path, staging.columns, staging.refused(), _reason, heading, delimiter)
    finally:
        staging.close()


def _reason(problems: tuple[Problem, ...]) -> str:
    return problems_text(list(problems))
