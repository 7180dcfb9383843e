"""Where a proposal or a list goes when it leaves: files, the system's print dialog, and the system's programs."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.account import Paper
from custlist_desktop.system.temporary_folders import TemporaryFolder
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.file_dialogs import ask_save_name

_FOLDER_KEY: Final = "proposals/folder"

# Viewers read a file as long as they like, so these stay until the program ends.
_shown_copies: list[TemporaryFolder] = []


class Outlets:
    """Asks where to; proposes the folder that was kept for the next time."""

    def __init__(self, settings: QSettings | None = None, folder_key: str = _FOLDER_KEY) -> None:
        """``settings`` keep the folder under ``folder_key``; the program's own without."""
        self._settings = QSettings() if settings is None else settings
        self._folder_key = folder_key

    def folder(self) -> Path:
        """The folder that was remembered last, or else the user's documents."""
        kept = str(self._settings.value(self._folder_key, "", type=str))
        if kept and Path(kept).is_dir():
            return Path(kept)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if documents and Path(documents).is_dir() else Path.home()

    def ask_path(self, parent: QWidget, title: str, name: str, kinds: str = "") -> Path | None:
        """Asks under which name to save a file, proposing ``name``; None if the user would rather not.

        Its folder is to be remembered once the file is there: one that takes no files isn't proposed again.

        Args:
            parent: the window that waits.
            title: of the system's dialog.
            name: whose ending the file gets if the user leaves it out.
            kinds: the system's filter of files; PDF without.
        """
        kinds = kinds or translate("ProposalWindow", "PDF files (*.pdf)")
        proposed, ending = self.folder() / name, Path(name).suffix
        while True:
            path = ask_save_name(parent, title, proposed, kinds)
            if path is None:
                return None
            if path.suffix.lower() != ending:
                path = proposed = path.with_name(f"{path.name}{ending}")
                if path.exists():
                    continue  # the dialog asked about another name whether to replace a file
            return path

    def remember(self, folder: Path) -> None:
        """Proposes ``folder`` the next time; call it once a file was saved there, or read."""
        self._settings.setValue(self._folder_key, str(folder))

    def ask_printer(
        self, parent: QWidget, paper: Paper, pages: int, name: str, *, landscape: bool = False
    ) -> QPrinter | None:
        """Shows the system's print dialog; None if the user would rather not.

        Args:
            parent: the window that waits.
            paper: what the pages are made for.
            pages: how many there are.
            name: of the job, in the printer's queue.
            landscape: whether the pages lie on their longer side.
        """
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(_PAGE_SIZES[paper]))
        printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
        )
        printer.setFullPage(True)  # the pages have margins of their own
        printer.setDocName(name)
        dialog = QPrintDialog(printer, parent)
        dialog.setMinMax(1, max(1, pages))
        accepted = bool(dialog.exec())
        dialog.deleteLater()
        return printer if accepted else None


_PAGE_SIZES: Final = {Paper.LETTER: QPageSize.PageSizeId.Letter, Paper.A4: QPageSize.PageSizeId.A4}


def open_path(path: Path) -> bool:
    """Opens a file or folder with the system's program for it; returns whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_copy(name: str, content: bytes) -> bool:
    """Opens ``content`` as a file that can only be read, which is gone once the program ends.

    Returns:
        Whether a program opened it.

    Raises:
        OSError: it can't be written.
        TemporaryFolderError: the system's place for temporary files can't be used.
    """
    folder = TemporaryFolder("copy")
    _shown_copies.append(folder)
    path = folder.path / name
    path.write_bytes(content)
    path.chmod(0o444)
    return open_path(path)
