"""Which customers, and in which format: the choices of the export dialog."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from custlist_desktop.exchange.exporting import ExportFormat
from custlist_desktop.services.customer_search import CustomerColumn
from custlist_desktop.ui.exporting.sentences import all_text, format_texts, shown_text
from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.widgets.styling import make_label

_BUTTON = 18
_GAP = 8
"""Of a radio button and of its words; what belongs to it stands under the words."""


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


class ExportChoices(Retranslated, QWidget):
    """Two groups of radio buttons. Those on the screen are chosen first, and Excel."""

    format_changed = Signal()
    """Another format was chosen."""

    def __init__(self, shown: ShownList, parent: QWidget | None = None) -> None:
        """``shown`` is the list as it is on the screen."""
        super().__init__(parent)
        self._shown = shown
        self._who_label = make_label(role="label")
        self._format_label = make_label(role="label")
        self._found = QRadioButton()
        self._all = QRadioButton()
        self._formats = {kind: QRadioButton() for kind in ExportFormat}
        self._uses = {kind: make_label(role="muted", wrap=True) for kind in ExportFormat}
        self._groups = [QButtonGroup(self), QButtonGroup(self)]
        self._build_layout()
        first = self._found if shown.is_searched and shown.count else self._all
        first.setChecked(True)
        self.setFocusProxy(first)
        self._formats[ExportFormat.XLSX].setChecked(True)
        self._groups[1].buttonToggled.connect(self._on_format_toggled)
        self.retranslate()

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._who_label)
        for button in (self._found, self._all):
            self._groups[0].addButton(button)
            column.addWidget(button)
        self._found.setVisible(self._shown.is_searched)
        self._found.setEnabled(self._shown.count > 0)
        column.addSpacing(12)
        column.addWidget(self._format_label)
        for kind, button in self._formats.items():
            self._groups[1].addButton(button)
            words = QVBoxLayout()
            words.setSpacing(2)
            self._uses[kind].setContentsMargins(scaled(_BUTTON) + _GAP, 0, 0, 0)
            words.addWidget(button)
            words.addWidget(self._uses[kind])
            column.addLayout(words)

    def wants_found(self) -> bool:
        """Whether those found are meant, and not all."""
        return self._found.isChecked()

    def format(self) -> ExportFormat:
        """The format that is chosen."""
        return next(kind for kind, button in self._formats.items() if button.isChecked())

    def retranslate(self) -> None:
        """Sets every text again."""
        shown = self._shown
        self._who_label.setText(translate("ExportDialog", "Customers"))
        self._format_label.setText(translate("ExportDialog", "Format"))
        self._found.setText(shown_text(shown.text, shown.count).replace("&", "&&"))
        everybody = translate("ExportDialog", "All customers")
        self._all.setText(everybody if shown.is_searched else all_text(shown.count))
        for kind, button in self._formats.items():
            name, use = format_texts(kind)
            button.setText(name)
            button.setAccessibleDescription(use)
            self._uses[kind].setText(use)
        for button in (self._found, self._all, *self._formats.values()):
            button.setAccessibleName(button.text().replace("&&", "&"))

    def _on_format_toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self.format_changed.emit()
