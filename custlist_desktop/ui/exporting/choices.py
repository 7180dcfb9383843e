"""Which customers, and in which format: the choices of the export dialog."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from custlist_desktop.database.customer_list import CustomerColumn
from custlist_desktop.exchange.formats import ExportFormat, VCardVersion, formats
from custlist_desktop.proposals.customer_list import NOTES, STREET, USUAL_COLUMNS
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.kit.contact.sentences import field_text
from custlist_desktop.ui.kit.export_sentences import short_text
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme.metrics import scaled

_BUTTON = 18
_GAP = 8
"""Of a radio button and of its words; what belongs to it stands under the words."""

ADDITIONS: Final = (
    (STREET, "postal_code"),
    ("mobile",),
    (NOTES,),
)
"""What a list to read may show besides the columns of the window, choice by choice."""


@dataclass(frozen=True, slots=True)
class ShownList:
    """The list as it is on the screen.

    Attributes:
        text: what it is searched for.
        column: by which it is sorted, one of `CustomerColumn`.
        descending: whether downwards.
        count: how many customers it shows.
        only: the keys of the customers that it is narrowed to; None for all.
    """

    text: str = ""
    column: str = CustomerColumn.COMPANY
    descending: bool = False
    count: int = 0
    only: tuple[int, ...] | None = None

    @property
    def is_searched(self) -> bool:
        """Whether it shows some customers only."""
        return bool(self.text.strip()) or self.only is not None


class ExportChoices(QWidget):
    """Two groups of radio buttons, and under some formats what they leave to choose. First those on the screen are
    chosen, and Excel.
    """

    format_changed = Signal()
    """Another format was chosen."""

    def __init__(self, shown: ShownList) -> None:
        """``shown`` is the list as it is on the screen."""
        super().__init__()
        everybody = translate("ExportDialog", "All customers")
        self._found = QRadioButton(shown_text(shown.text, shown.count).replace("&", "&&"))
        self._all = QRadioButton(everybody if shown.is_searched else all_text(shown.count))
        self._formats = {kind: QRadioButton(words().format_names[kind.ending]) for kind in formats().values()}
        self._versions = {version: QRadioButton(_version_text(version)) for version in VCardVersion}
        self._additions = {columns: QCheckBox(_addition_text(columns)) for columns in ADDITIONS}
        versions, additions = _stacked(self._versions.values()), _stacked(self._additions.values())
        self._options = {
            kind: versions if kind.has_versions else additions
            for kind in formats().values()
            if kind.has_versions or kind.is_list
        }
        self._groups = [QButtonGroup(self) for _group in range(3)]
        self._found.setVisible(shown.is_searched)
        self._found.setEnabled(shown.count > 0)
        self._build_layout()
        for button in (self._found, self._all, *self._formats.values()):
            button.setAccessibleName(button.text().replace("&&", "&"))
        first = self._found if shown.is_searched and shown.count else self._all
        first.setChecked(True)
        self.setFocusProxy(first)
        next(iter(self._formats.values())).setChecked(True)
        self._versions[VCardVersion.V3].setChecked(True)
        self._groups[1].buttonToggled.connect(self._on_format_toggled)
        self._show_options()

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(make_label(translate("ExportDialog", "Customers"), "label"))
        for button in (self._found, self._all):
            self._groups[0].addButton(button)
            column.addWidget(button)
        for version in self._versions.values():
            self._groups[2].addButton(version)
        column.addSpacing(12)
        column.addWidget(make_label(translate("ExportDialog", "Format"), "label"))
        for kind, button in self._formats.items():
            self._groups[1].addButton(button)
            use = make_label(words().format_uses[kind.ending], "muted", wrap=True)
            use.setContentsMargins(scaled(_BUTTON) + _GAP, 0, 0, 0)
            button.setAccessibleDescription(use.text())
            below = QVBoxLayout()
            below.setSpacing(2)
            below.addWidget(button)
            below.addWidget(use)
            if kind in self._options:
                below.addWidget(self._options[kind])
            column.addLayout(below)

    def wants_found(self) -> bool:
        """Whether those found are meant, and not all."""
        return self._found.isChecked()

    def format(self) -> ExportFormat:
        """The format that is chosen."""
        return next(kind for kind, button in self._formats.items() if button.isChecked())

    def vcard_version(self) -> VCardVersion:
        """Of the cards."""
        return next(version for version, button in self._versions.items() if button.isChecked())

    def list_columns(self) -> tuple[str, ...]:
        """What a list to read shows."""
        added = (columns for columns, box in self._additions.items() if box.isChecked())
        return (*USUAL_COLUMNS, *(column for columns in added for column in columns))

    def _on_format_toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self._show_options()
            self.format_changed.emit()

    def _show_options(self) -> None:
        for kind, options in self._options.items():
            options.setVisible(kind is self.format())


def _stacked(buttons: Iterable[QAbstractButton]) -> QWidget:
    """Buttons one below the other, under the words of the format that they belong to."""
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.setContentsMargins(scaled(_BUTTON) + _GAP, 4, 0, 0)
    column.setSpacing(6)
    for button in buttons:
        column.addWidget(button)
    return panel


def _version_text(version: VCardVersion) -> str:
    """What a version of cards is good for."""
    return {
        VCardVersion.V3: translate("ExportDialog", "Version 3.0, for phones and Outlook"),
        VCardVersion.V4: translate("ExportDialog", "Version 4.0, where a program asks for it"),
    }[version]


def _addition_text(columns: tuple[str, ...]) -> str:
    """What a list to read may show besides, one of `ADDITIONS`."""
    if columns[0] == STREET:
        return translate("ExportDialog", "Street and postal code")
    return field_text(columns[0])


def shown_text(text: str, count: int) -> str:
    """The choice of those on the screen; without ``text`` they are so for another reason than a search."""
    n = count
    if not text.strip():
        return translate("ExportDialog", "The %Ln customer(s) shown now", "", n)
    found = translate("ExportDialog", "The %Ln customer(s) found with “{search}”", "", n)
    return found.format(search=short_text(text.strip()))


def all_text(count: int) -> str:
    """The choice of all, where the list shows them."""
    n = count
    return translate("ExportDialog", "All %Ln customer(s)", "", n)
