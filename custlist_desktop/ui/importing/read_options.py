"""How a file is read: encoding and delimiter, or the sheet; whether it has a header; the country of its numbers."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.geography import countries
from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.source import FileFormat, FilePreview, Sheet
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.importing.words import DELIMITERS, ENCODINGS, delimiter_text, encoding_text
from custlist_desktop.ui.kit.combo import PlainCombo, SearchCombo
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.theme.metrics import scaled

_WIDTHS: Final = (220, 160, 300, 280)
_GAP: Final = 16
_SHORTEST: Final = 8  # characters of what is chosen
_SHEETS_NAMED: Final = 4


class ReadOptionsRow(QWidget):
    """Shows how a file was read, and asks for it to be read in another way."""

    options_chosen = Signal(object)
    """The ReadOptions to read the file with."""
    country_chosen = Signal(str)
    """The country of numbers that come without one: ISO 3166-1 alpha-2."""

    def __init__(self, country: str) -> None:
        """Nothing is read yet; ``country`` is proposed."""
        super().__init__()
        self._preview: FilePreview | None = None
        self._encoding, self._delimiter, self._sheet = PlainCombo(), PlainCombo(), PlainCombo()
        self._country = SearchCombo(lambda text: fold(text.replace("-", " ")))
        self._header = QCheckBox(translate("FileStep", "First row names the columns"))
        controls = (self._encoding, self._delimiter, self._sheet, self._country)
        labels = (
            translate("FileStep", "Encoding"),
            translate("FileStep", "Columns separated by"),
            translate("FileStep", "Sheet"),
            translate("FileStep", "Numbers without a country are from"),
        )
        self._fields = tuple(Field(label, control) for label, control in zip(labels, controls, strict=True))
        self._build_layout()
        for combo in (self._encoding, self._delimiter, self._sheet):
            combo.activated.connect(self._on_chosen)
        self._header.clicked.connect(self._on_chosen)
        self._country.chosen.connect(self._on_country_chosen)
        edit = self._country.lineEdit()
        if edit is not None:
            edit.setAccessibleName(self._country.accessibleName())
        self._header.setAccessibleName(self._header.text())
        places = countries(current_language())
        self._country.set_items([(place.code, place.name, place.other_names) for place in places])
        self._country.set_current_data(country)

    def _build_layout(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for combo in (self._encoding, self._delimiter, self._sheet, self._country):
            # In a narrow window, or with large type, these give way to the check box, whose text can't be cut.
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(_SHORTEST)
        for field, width in zip(self._fields, _WIDTHS, strict=True):
            field.setMaximumWidth(scaled(width))
            layout.addWidget(field, width)
        # The check box stands level with the fields beside it, not with their labels.
        low = QVBoxLayout()
        low.setContentsMargins(0, 0, 0, 6)
        low.addStretch(1)
        low.addWidget(self._header)
        layout.addLayout(low)
        layout.addStretch(1)

    def show_options(self, preview: FilePreview) -> None:
        """Shows how ``preview`` was read, with what its format has to choose from."""
        self._preview, options, sheets = preview, preview.options, preview.sheets
        delimited = options.format is FileFormat.DELIMITED
        encoding, delimiter = options.encoding or ENCODINGS[0], options.delimiter or DELIMITERS[0]
        _fill_combo(self._encoding, _with(ENCODINGS, encoding), encoding_text, encoding)
        _fill_combo(self._delimiter, _with(DELIMITERS, delimiter), delimiter_text, delimiter)
        named = {sheet.name: _sheet_text(sheet) for sheet in sheets}
        _fill_combo(self._sheet, tuple(named), named.__getitem__, options.sheet or "")
        for field, shown in zip(self._fields, (delimited, delimited, bool(sheets)), strict=False):
            field.setVisible(shown)
        self._header.setVisible(options.format is not FileFormat.VCARD)
        with QSignalBlocker(self._header):
            self._header.setChecked(bool(options.has_header))

    def _on_chosen(self) -> None:
        if self._preview is None:
            return
        options = self._preview.options
        if options.format is FileFormat.DELIMITED:
            options = replace(options, encoding=self._encoding.currentData(), delimiter=self._delimiter.currentData())
        sheet = self._sheet.currentData() if self._preview.sheets else options.sheet
        # Another sheet may have a header or not; it is found out anew.
        has_header = self._header.isChecked() if sheet == options.sheet else None
        chosen = replace(options, sheet=sheet, has_header=has_header)
        if chosen != self._preview.options:
            self.options_chosen.emit(chosen)

    def _on_country_chosen(self, code: object) -> None:
        if isinstance(code, str):
            self.country_chosen.emit(code)


def _with(known: tuple[str, ...], value: str) -> tuple[str, ...]:
    return known if value in known else (*known, value)


def _fill_combo(combo: PlainCombo, values: tuple[str, ...], text: Callable[[str], str], current: str) -> None:
    with QSignalBlocker(combo):
        combo.clear()
        for value in values:
            combo.addItem(text(value), value)
        combo.setCurrentIndex(combo.findData(current))


def other_sheets_text(preview: FilePreview) -> str:
    """Which sheets of a workbook are not read, where there are any: the one that is read was only proposed."""
    others = [_sheet_text(sheet) for sheet in preview.sheets if sheet.name != preview.options.sheet]
    if not others:
        return ""
    named, more = others[:_SHEETS_NAMED], len(others) - _SHEETS_NAMED
    if more > 0:
        named.append(translate("FileStep", "%Ln more", "", more))
    sentence = translate("FileStep", "Only the sheet “{sheet}” is read. Not read: {others}")
    return sentence.format(sheet=preview.options.sheet, others=", ".join(named))


def _sheet_text(sheet: Sheet) -> str:
    text, count = sheet.name, sheet.rows
    if count is not None:
        text = translate("FileStep", "{sheet} (%Ln row(s))", "", count).format(sheet=sheet.name)
    return translate("FileStep", "{sheet}, hidden").format(sheet=text) if sheet.is_hidden else text
