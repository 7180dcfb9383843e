"""The File step: choosing a file, and seeing how it is read."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from custlist_desktop.exchange.pasted_rows import needs_markup
from custlist_desktop.exchange.source import FileFormat, FilePreview
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.drop_area import DropArea, ask_for_file
from custlist_desktop.ui.importing.import_settings import ImportSettings
from custlist_desktop.ui.importing.preview_table import PreviewTable
from custlist_desktop.ui.importing.read_options import ReadOptionsRow, other_sheets_text
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.drop import FileDrop
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.kit.message import InlineMessage, MessageKind
from custlist_desktop.ui.kit.styling import make_label, restyle
from custlist_desktop.ui.theme.metrics import scaled_size

_AREA: Final = (640, 320)


class FileStep(QFrame):
    """A place to drop a file; once there is one, how it is read, and its first rows."""

    file_chosen = Signal(object)
    """The Path of a file."""
    rows_pasted = Signal(str, str)
    """What the clipboard has as text and, where that is of use, as HTML."""
    template_requested = Signal(str)
    """The template is wanted, as a file with this ending."""
    options_chosen = Signal(object)
    """The file is to be read with these ReadOptions."""
    country_chosen = Signal(str)
    """ISO 3166-1 alpha-2 code of the country of numbers that come without one."""
    message_link_activated = Signal()

    def __init__(self, settings: ImportSettings, country: str, parent: QWidget | None = None) -> None:
        """No file yet; ``country`` is proposed."""
        super().__init__(parent)
        self.setProperty("look", "page")
        self._settings = settings
        self._preview: FilePreview | None = None
        self._area = DropArea(settings)
        self._message = InlineMessage("error", closable=True)
        self._message.hide()
        self._name = MarkedLabel()
        self._kind = make_label(role="caption")
        self._another = make_button("")
        self._options = ReadOptionsRow(country)
        self._sheets = make_label(role="caption", wrap=True)
        self._caption = make_label(role="group")
        self._table = PreviewTable()
        self._stack = QStackedWidget()
        self._drop = FileDrop(self)
        self._build_layout()
        self._connect()
        self._another.setText(translate("FileStep", "Choose Another File…"))
        self._table.setAccessibleName(translate("FileStep", "First rows of the file"))
        self._show_words()

    def _build_layout(self) -> None:
        self._area.setMaximumSize(scaled_size(*_AREA))
        chooser = QWidget()
        middle = QVBoxLayout(chooser)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._area, 8)
        row.addStretch(1)
        middle.addLayout(row, 8)
        middle.addStretch(3)
        self._stack.addWidget(chooser)
        self._stack.addWidget(self._build_preview())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self._message)
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
        top.addWidget(self._another, 0, Qt.AlignmentFlag.AlignVCenter)
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
        layout.addWidget(self._options)
        self._sheets.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self._sheets)
        layout.addSpacing(20)
        layout.addWidget(self._caption)
        layout.addSpacing(8)
        layout.addWidget(frame, 1)
        return page

    def _connect(self) -> None:
        self._area.file_chosen.connect(self.file_chosen)
        self._area.template_requested.connect(self.template_requested)
        self._area.paste_requested.connect(self.paste)
        self._another.clicked.connect(self._on_another_clicked)
        self._drop.file_dropped.connect(self.file_chosen)
        self._drop.hovered_changed.connect(self._on_hovered_changed)
        self._options.options_chosen.connect(self.options_chosen)
        self._options.country_chosen.connect(self.country_chosen)
        self._message.link_activated.connect(self.message_link_activated)

    def paste(self) -> None:
        """Takes the rows that are on the clipboard; says so if there are none."""
        data = QGuiApplication.clipboard().mimeData()
        text = data.text() if data is not None and data.hasText() else ""
        markup = data.html() if data is not None and data.hasHtml() and needs_markup(text) else ""
        if text.strip() or markup:
            self.rows_pasted.emit(text, markup)
        else:
            self.show_message(
                "info", translate("FileStep", "There are no rows to paste. Copy them in the spreadsheet first.")
            )

    def show_preview(self, preview: FilePreview, name: str) -> None:
        """Shows how a file was read that people call ``name``, and its first rows."""
        self._preview = preview
        self._message.hide()
        self._name.set_text(name)
        self._options.show_options(preview)
        self._table.show_rows(preview.columns, preview.rows)
        self._stack.setCurrentIndex(1)
        self._show_words()

    def show_chooser(self) -> None:
        """Goes back to the place where a file is dropped."""
        self._preview = None
        self._stack.setCurrentIndex(0)

    def show_message(self, kind: MessageKind, text: str, link: str = "") -> None:
        """Says something above; nothing when ``text`` is empty."""
        self._message.set_kind(kind)
        self._message.set_text(text)
        self._message.set_link(link)
        self._message.setVisible(bool(text))

    def has_file(self) -> bool:
        """Whether a file is shown."""
        return self._preview is not None

    def take_focus(self) -> None:
        """Puts the keyboard on choosing a file."""
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_words(self) -> None:
        preview = self._preview
        if preview is None:
            return
        self._kind.setText(file_text(preview))
        self._sheets.setText(other_sheets_text(preview))
        self._sheets.setVisible(bool(self._sheets.text()))
        shown = len(preview.rows)
        if preview.row_count is not None and preview.row_count <= shown:
            self._caption.setText(translate("FileStep", "All %Ln row(s)", "", shown))
        else:
            self._caption.setText(translate("FileStep", "The first %Ln row(s)", "", shown))
        self._table.horizontalHeader().viewport().update()

    def _on_another_clicked(self) -> None:
        path = ask_for_file(self, self._settings)
        if path is not None:
            self.file_chosen.emit(path)

    def _on_hovered_changed(self, hovered: bool) -> None:
        restyle(self._area, "state", "drop" if hovered else None)


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
