"""The export dialog, for the gallery."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from custlist_desktop.ui.exporting.export_dialog import ExportDialog, ShownList
from custlist_desktop.ui.proposals.outlets import Outlets
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.widgets.message import InlineMessage


class _ToFolder(Outlets):
    """Takes the name that is proposed."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QSettings(str(folder / "export.ini"), QSettings.Format.IniFormat))
        self._where = folder

    def ask_path(self, parent: QWidget, title: str, name: str, kinds: str = "") -> Path | None:
        """The proposed name in the folder."""
        return self._where / name


def take_export(
    session: Session,
    window: QWidget,
    folder: Path,
    save: Callable[[str, QPixmap], None],
    settle: Callable[[], None],
    wait: Callable[[Callable[[], bool]], None],
) -> None:
    """Takes the dialog as it opens over a searched list, and after an export.

    Args:
        session: an Account Owner is signed in.
        window: the one that waits.
        folder: for the file.
        save: keeps a picture under a name.
        settle: lets everything be painted.
        wait: returns once a condition holds.
    """
    dialog = ExportDialog(session, ShownList("gagne 514", count=3), window, outlets=_ToFolder(folder))
    dialog.show()
    dialog.activateWindow()
    settle()
    save("export", dialog.grab())
    dialog.findChildren(QRadioButton)[-1].click()
    dialog.findChildren(QPushButton)[-1].click()
    wait(lambda: dialog.findChildren(InlineMessage)[0].isVisible())
    settle()
    save("export-done", dialog.grab())
    dialog.done(0)
    dialog.deleteLater()
