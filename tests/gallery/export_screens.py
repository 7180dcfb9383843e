"""The export dialog, for the gallery."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QRadioButton, QWidget

from custlist_desktop.exchange.formats import ExportFormat, formats
from custlist_desktop.ui.exporting.choices import ShownList
from custlist_desktop.ui.exporting.export_dialog import ExportDialog
from custlist_desktop.ui.i18n import words
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.outlets import Outlets
from tests.gallery.settling import wait_for
from tests.gallery.walk import Walk, primary_button

_SHOWN = ShownList("gagne 514", count=4)


class ToFolder(Outlets):
    """Takes the name that is proposed."""

    def __init__(self, folder: Path, settings: QSettings) -> None:
        super().__init__(settings)
        self._where = folder

    def ask_path(self, parent: QWidget, title: str, name: str, kinds: str = "") -> Path | None:
        """The proposed name in the folder."""
        return self._where / name


def see_export(walk: Walk, window: QWidget) -> None:
    """Shows the dialog as it opens over a searched list and over a whole one, and what it says afterwards."""
    if not walk.wants("export"):
        return
    session = walk.session
    walk.see_dialog("export", ExportDialog(session, _SHOWN, window))
    walk.see_dialog("export-all", ExportDialog(session, ShownList(count=1204), window))
    for name, kind in (("export-vcard", formats()["vcf"]), ("export-pdf", formats()["pdf"])):
        if walk.wants(name):
            dialog = ExportDialog(session, _SHOWN, window)
            walk.see_dialog(name, dialog, partial(_choose, dialog, kind))
    for name, folder, kind in (
        ("export-done", walk.folder, formats()["csv"]),
        ("export-pdf-done", walk.folder, formats()["pdf"]),
        ("export-failed", walk.folder / "gone", formats()["csv"]),
    ):
        if walk.wants(name):
            outlets = ToFolder(folder, walk.settings("export"))
            dialog = ExportDialog(session, _SHOWN, window, outlets=outlets, start_job=walk.jobs)
            walk.see_dialog(name, dialog, partial(_export, dialog, kind))


def _choose(dialog: QWidget, kind: ExportFormat) -> None:
    name = words().format_names[kind.ending]
    next(button for button in dialog.findChildren(QRadioButton) if button.text() == name).click()


def _export(dialog: QWidget, kind: ExportFormat) -> None:
    """Chooses a format and exports."""
    _choose(dialog, kind)
    primary_button(dialog).click()
    wait_for(lambda: dialog.findChildren(InlineMessage)[0].isVisible())
