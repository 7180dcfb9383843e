"""The File step: choosing a file, and seeing how it is read."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from custlist_desktop.exchange.pasted_rows import needs_markup
from custlist_desktop.exchange.source import FileFormat, FilePreview, SourceRow
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.choices import ImportSettings
from custlist_desktop.ui.importing.read_options import ReadOptionsRow, other_sheets_text
from custlist_desktop.ui.importing.words import column_name
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.file_dialogs import ask_open_name
from custlist_desktop.ui.kit.drop import FileDrop
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.keycap import native_key_name
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind, RowLook
from custlist_desktop.ui.kit.lists.grounds import QuietGround
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.lists.table import clear_corner
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.styling import make_label, restyle
from custlist_desktop.ui.theme.metrics import scaled_size

_AREA: Final = (640, 320)
_LOOK: Final = RowLook(height=28, ground=QuietGround(has_bar=False), first=12, left=12, amount_gap=0)
_NUMBER_WIDTH: Final = 64
_NARROWEST: Final = 72
_WIDEST: Final = 300
_MEASURED_ROWS: Final = 40
_MEASURED_LETTERS: Final = 60
_SHOWN_LETTERS: Final = 300
_TOLD_LETTERS: Final = 500
_SHORT: Final = 20


class DropArea(QFrame):
    """A frame that takes a dropped file, with buttons that choose one, paste rows and save the template."""

    template_requested = Signal(str)
    """The template is wanted, as a file with this ending: ``".xlsx"`` or ``".csv"``."""

    def __init__(self, choose: Callable[[], object], paste: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("look", "well")
        self._choose = make_button(translate("FileStep", "Choose File…"), "primary", "import")
        self._paste = make_button(translate("FileStep", "Paste Rows"), icon_name="paste")
        tip = translate("FileStep", "Rows copied from a spreadsheet or a web page ({keys})")
        self._paste.setToolTip(tip.format(keys=native_key_name("Ctrl+V")))
        self._template = make_button(translate("FileStep", "Download Template"), icon_name="spreadsheet")
        self._template.setToolTip(translate("FileStep", "A file with the right columns to fill in and import"))
        self._build_layout()
        self._choose.clicked.connect(choose)
        self._paste.clicked.connect(paste)
        self._template.clicked.connect(self._on_template_clicked)
        self.setFocusProxy(self._choose)

    def _build_layout(self) -> None:
        tile = IconLabel("import", "info", 20)
        tile.set_tile("info_bg", 40, 20)
        title = make_label(translate("FileStep", "Drop a file here"), "lead")
        sentence = make_label(
            translate("FileStep", "Excel, CSV, OpenDocument or vCard. Every change is shown before it is made."),
            "muted",
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self._choose, self._paste, self._template):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(0)
        layout.addStretch(1)
        layout.addWidget(tile, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(16)
        for label in (title, sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(title)
        layout.addSpacing(4)
        layout.addWidget(sentence)
        layout.addSpacing(20)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def show_hovered(self, hovered: bool) -> None:
        """Shows that a file is held over the page, which is taken if it is let go."""
        restyle(self, "state", "drop" if hovered else None)

    def _on_template_clicked(self) -> None:
        menu = RoundMenu(parent=self)
        menu.aboutToHide.connect(menu.deleteLater)
        workbook = menu.add(translate("FileStep", "Excel workbook (.xlsx)"), "spreadsheet")
        workbook.triggered.connect(lambda: self.template_requested.emit(".xlsx"))
        text = menu.add(translate("FileStep", "CSV file (.csv)"), "document")
        text.triggered.connect(lambda: self.template_requested.emit(".csv"))
        menu.popup_below(self._template)


class FileStep(QFrame):
    """A place to drop a file; once there is one, how it is read, and its first rows."""

    file_chosen = Signal(object)
    """The Path of a file."""
    rows_pasted = Signal(str, str)
    """What the clipboard has as text and, where that is of use, as HTML."""

    def __init__(self, settings: ImportSettings, country: str) -> None:
        """No file yet; ``country`` is proposed."""
        super().__init__()
        self.setProperty("look", "page")
        self._outlets = settings.outlets
        self._preview: FilePreview | None = None
        self.area = DropArea(self._choose, self.paste)
        self.message = InlineMessage("error", closable=True)
        self.message.hide()
        self._name = MarkedLabel()
        self._kind = make_label(role="caption")
        self.options = ReadOptionsRow(country)
        self._sheets = make_label(role="caption", wrap=True)
        self._caption = make_label(role="group")
        self._table = PreviewTable()
        self._stack = QStackedWidget()
        self._drop = FileDrop(self)
        self._table.setAccessibleName(translate("FileStep", "First rows of the file"))
        self._build_layout()
        self._drop.file_dropped.connect(self.file_chosen)
        self._drop.hovered_changed.connect(self.area.show_hovered)

    def _build_layout(self) -> None:
        self.area.setMaximumSize(scaled_size(*_AREA))
        chooser = QWidget()
        middle = QVBoxLayout(chooser)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.area, 8)
        row.addStretch(1)
        middle.addLayout(row, 8)
        middle.addStretch(3)
        self._stack.addWidget(chooser)
        self._stack.addWidget(self._build_preview())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self.message)
        layout.addWidget(self._stack, 1)

    def _build_preview(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._kind)
        words.addStretch(1)
        tile = IconLabel("spreadsheet", "info", 20)
        tile.set_tile("info_bg", 40, 8)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(tile)
        top.addLayout(words, 1)
        another = make_button(translate("FileStep", "Choose Another File…"))
        another.clicked.connect(self._choose)
        top.addWidget(another, 0, Qt.AlignmentFlag.AlignVCenter)
        frame = QFrame()
        frame.setProperty("look", "table")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._table)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addSpacing(16)
        layout.addWidget(self.options)
        self._sheets.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self._sheets)
        layout.addSpacing(20)
        layout.addWidget(self._caption)
        layout.addSpacing(8)
        layout.addWidget(frame, 1)
        return page

    def paste(self) -> None:
        """Takes the rows that are on the clipboard; says so if there are none."""
        data = QGuiApplication.clipboard().mimeData()
        text = data.text() if data is not None and data.hasText() else ""
        markup = data.html() if data is not None and data.hasHtml() and needs_markup(text) else ""
        if text.strip() or markup:
            self.rows_pasted.emit(text, markup)
        else:
            self.message.tell(
                "info", translate("FileStep", "There are no rows to paste. Copy them in the spreadsheet first.")
            )

    def show_preview(self, preview: FilePreview, name: str) -> None:
        """Shows how a file was read that people call ``name``, and its first rows."""
        self._preview = preview
        self.message.hide()
        self._name.set_text(name)
        self.options.show_options(preview)
        self._table.show_rows(preview.columns, preview.rows)
        self._stack.setCurrentIndex(1)
        self._kind.setText(file_text(preview))
        self._sheets.setText(other_sheets_text(preview))
        self._sheets.setVisible(bool(self._sheets.text()))
        shown = len(preview.rows)
        if preview.row_count is not None and preview.row_count <= shown:
            self._caption.setText(translate("FileStep", "All %Ln row(s)", "", shown))
        else:
            self._caption.setText(translate("FileStep", "The first %Ln row(s)", "", shown))

    def show_chooser(self) -> None:
        """Goes back to the place where a file is dropped."""
        self._preview = None
        self._stack.setCurrentIndex(0)

    def has_file(self) -> bool:
        return self._preview is not None

    def take_focus(self) -> None:
        """Puts the keyboard on choosing a file."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        """Asks for a file by the system's dialog."""
        kinds = ";;".join(
            (
                translate("FileStep", "Customer lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf *.vcard)"),
                translate("FileStep", "All files (*)"),
            )
        )
        title = translate("FileStep", "Choose a File to Import")
        path = ask_open_name(self, title, self._outlets.folder(), kinds)
        if path is not None:
            self._outlets.remember(path.parent)
            self.file_chosen.emit(path)


def file_text(preview: FilePreview) -> str:
    """What kind of file it is, and how large."""
    kind = {
        FileFormat.DELIMITED: translate("FileStep", "Text with columns"),
        FileFormat.SPREADSHEET: translate("FileStep", "Workbook"),
        FileFormat.VCARD: translate("FileStep", "Cards"),
    }.get(preview.options.format or FileFormat.DELIMITED, "")
    size = _size_text(preview.path)
    columns = len(preview.columns)
    words = translate("FileStep", "%Ln column(s)", "", columns)
    return " · ".join(part for part in (kind, size, words) if part)


def _size_text(path: Path) -> str:
    try:
        return QLocale().formattedDataSize(path.stat().st_size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    except OSError:
        return ""  # gone meanwhile; reading it on will tell


class PreviewTable(RowsTable[SourceRow]):
    """Shows the first rows, after their numbers; there is nothing to do in it but look and scroll."""

    def __init__(self) -> None:
        """Empty until `show_rows`."""
        super().__init__((_number_column(),), _LOOK, key=lambda row: row.number)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        clear_corner(self)

    def show_rows(self, columns: Sequence[str], rows: Sequence[SourceRow]) -> None:
        """Shows ``rows``, each as long as ``columns``, in columns as wide as their texts up to a limit."""
        cells = [_column(columns, place, rows[:_MEASURED_ROWS]) for place in range(len(columns))]
        self.rows_model.set_rows(rows, (_number_column(), *cells))
        self.set_current_row(0 if rows else -1)


def _number_column() -> Column[SourceRow]:
    def number(row: SourceRow) -> Cell:
        return Cell(QLocale().toString(row.number), CellLook.CAPTION)

    return Column("row", translate("FileStep", "Row"), number, ColumnKind.AMOUNT, width=_NUMBER_WIDTH)


def _column(columns: Sequence[str], place: int, measured: Sequence[SourceRow]) -> Column[SourceRow]:
    """A column of the file; a long cell is told whole in its tool tip."""

    name = column_name(columns, place)

    def tip(row: SourceRow) -> str:
        text = row.cells[place]
        return text[:_TOLD_LETTERS] if len(text) > _SHORT else ""

    def cell(row: SourceRow) -> Cell:
        return Cell(" ".join(row.cells[place].split())[:_SHOWN_LETTERS])

    words = [Cell(name), *(Cell(row.cells[place][:_MEASURED_LETTERS]) for row in measured)]
    return Column(str(place), name, cell, tip=tip, width=_NARROWEST, most=_WIDEST, words=words)
