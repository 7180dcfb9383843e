"""The Import window at each of its steps, and the dialog that takes an import back, for the gallery."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from custlist_desktop.ui.importing.check_table import CheckTable
from custlist_desktop.ui.importing.done_step import DoneStep
from custlist_desktop.ui.importing.footer import ImportFooter
from custlist_desktop.ui.importing.import_window import ImportWindow
from custlist_desktop.ui.importing.preview_table import PreviewTable
from custlist_desktop.ui.importing.step_bar import Step, StepButton
from custlist_desktop.ui.importing.undo_import_dialog import UndoImportDialog
from custlist_desktop.ui.session import Session
from tests.gallery.import_file import add_known, write_file

SMALL = (1000, 640)
_HIGHLIGHTED = 3


def take_import(
    session: Session,
    folder: Path,
    save: Callable[[str, QPixmap], None],
    settle: Callable[[float], None],
    wait: Callable[[Callable[[], bool]], None],
) -> None:
    """Takes the steps of an import into a list of sample customers.

    Args:
        session: an Account Owner is signed in.
        folder: for the file that is imported.
        save: keeps a picture under a name.
        settle: lets everything be painted, for some seconds.
        wait: returns once a condition holds.
    """
    add_known(session)
    path = folder / "clients-2026.xlsx"
    write_file(session, path)
    window = ImportWindow(session, settings=QSettings(str(folder / "import.ini"), QSettings.Format.IniFormat))
    window.show()
    window.activateWindow()
    settle(0.2)
    save("import-start", window.grab())
    window.take_file(path)
    wait(lambda: window.findChildren(PreviewTable)[0].isVisible())
    settle(0.1)
    save("import-file", window.grab())
    window.findChildren(StepButton)[Step.COLUMNS].click()
    settle(0.1)
    save("import-columns", window.grab())
    _primary(window).click()
    table = window.findChildren(CheckTable)[0]
    wait(table.isVisible)
    table.setCurrentIndex(table.model().index(_HIGHLIGHTED, 4))
    table.setFocus()
    settle(0.2)
    save("import-check", window.grab())
    window.resize(*SMALL)
    settle(0.2)
    save("import-check-small", window.grab())
    window.resize(1200, 800)
    _primary(window).click()
    wait(window.findChildren(DoneStep)[0].isVisible)
    settle(0.1)
    save("import-done", window.grab())
    window.close()
    dialog = UndoImportDialog(session)
    dialog.show()
    settle(0.2)
    save("import-undo", dialog.grab())
    dialog.done(0)


def _primary(window: QWidget) -> QPushButton:
    """The button that goes on."""
    buttons = window.findChildren(ImportFooter)[0].findChildren(QPushButton)
    return next(each for each in buttons if each.isVisible() and each.property("look") == "primary")
