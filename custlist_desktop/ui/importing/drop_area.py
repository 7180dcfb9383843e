"""Where a file for the import is dropped or chosen."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.import_settings import ImportSettings
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.file_dialogs import ask_open_name
from custlist_desktop.ui.kit.drop import FileDrop
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.keycap import native_key_name
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.styling import make_label, restyle


def ask_for_file(parent: QWidget, settings: ImportSettings) -> Path | None:
    """Shows the system's dialog for opening a file; None if the user would rather not."""
    kinds = ";;".join(
        (
            translate("FileStep", "Customer lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf *.vcard)"),
            translate("FileStep", "All files (*)"),
        )
    )
    title = translate("FileStep", "Choose a File to Import")
    path = ask_open_name(parent, title, settings.outlets.folder(), kinds)
    if path is not None:
        settings.outlets.remember(path.parent)
    return path


class DropArea(QFrame):
    """A frame that takes a dropped file, with a button that chooses one, and one for the template."""

    file_chosen = Signal(object)
    """The Path of a file."""
    paste_requested = Signal()
    """The rows on the clipboard are to be taken."""
    template_requested = Signal(str)
    """The template is wanted, as a file with this ending: ``".xlsx"`` or ``".csv"``."""

    def __init__(self, settings: ImportSettings, parent: QWidget | None = None) -> None:
        """``settings`` know where files were last."""
        super().__init__(parent)
        self._settings = settings
        self.setProperty("look", "well")
        self._title = make_label(role="lead")
        self._sentence = make_label(role="muted")
        self._choose = make_button("", "primary", "import")
        self._paste = make_button("", icon_name="paste")
        self._template = make_button("", icon_name="spreadsheet")
        self._drop = FileDrop(self)
        self._build_layout()
        self._drop.file_dropped.connect(self.file_chosen)
        self._drop.hovered_changed.connect(self._on_hovered_changed)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._paste.clicked.connect(self.paste_requested)
        self._template.clicked.connect(self._on_template_clicked)
        self.setFocusProxy(self._choose)
        self._title.setText(translate("FileStep", "Drop a file here"))
        self._sentence.setText(
            translate("FileStep", "Excel, CSV, OpenDocument or vCard. Every change is shown before it is made.")
        )
        self._choose.setText(translate("FileStep", "Choose File…"))
        self._paste.setText(translate("FileStep", "Paste Rows"))
        self._paste.setToolTip(
            translate("FileStep", "Rows copied from a spreadsheet or a web page ({keys})").format(
                keys=native_key_name("Ctrl+V")
            )
        )
        self._template.setText(translate("FileStep", "Download Template"))
        self._template.setToolTip(
            translate("FileStep", "A file with the right columns, to be filled in and imported")
        )

    def _build_layout(self) -> None:
        tile = IconLabel("import", "info", 20)
        tile.set_tile("info_bg", 40, 20)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._paste)
        buttons.addWidget(self._template)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(0)
        layout.addStretch(1)
        layout.addWidget(tile, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(16)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._title)
        layout.addSpacing(4)
        layout.addWidget(self._sentence)
        layout.addSpacing(20)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def _on_hovered_changed(self, hovered: bool) -> None:
        restyle(self, "state", "drop" if hovered else None)

    def _on_choose_clicked(self) -> None:
        path = ask_for_file(self, self._settings)
        if path is not None:
            self.file_chosen.emit(path)

    def _on_template_clicked(self) -> None:
        menu = RoundMenu(parent=self)
        menu.aboutToHide.connect(menu.deleteLater)
        for text, ending in (
            (translate("FileStep", "Excel workbook (.xlsx)"), ".xlsx"),
            (translate("FileStep", "CSV file (.csv)"), ".csv"),
        ):
            action = menu.add(text, "spreadsheet" if ending == ".xlsx" else "document")
            action.setData(ending)
        menu.triggered.connect(self._on_template_triggered)
        menu.popup_below(self._template)

    def _on_template_triggered(self, action: object) -> None:
        data = getattr(action, "data", None)
        if callable(data):
            self.template_requested.emit(str(data()))
