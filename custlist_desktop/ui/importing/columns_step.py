"""The Columns step: what each column of the file fills."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.exchange.source import FilePreview
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.importing.columns_model import ColumnsModel
from custlist_desktop.ui.importing.columns_table import ColumnsTable
from custlist_desktop.ui.widgets.message import InlineMessage
from custlist_desktop.ui.widgets.styling import make_label, make_line


class ColumnsStep(Retranslated, QFrame):
    """A row for each column; columns that fill nothing are shown as left out, never hidden."""

    mapping_changed = Signal(object)
    """The ColumnMapping as it is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing until `show_columns`."""
        super().__init__(parent)
        self.setProperty("look", "page")
        self._certain = False
        self._model = ColumnsModel(self)
        self._table = ColumnsTable(self._model)
        self._title = make_label(role="section")
        self._sentence = make_label(role="muted")
        self._warning = InlineMessage("warning")
        self._build_layout()
        self._model.mapping_changed.connect(self._on_mapping_changed)
        self.retranslate()

    def _build_layout(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self._title)
        words.addWidget(self._sentence, 1)
        top = QVBoxLayout()
        top.setContentsMargins(24, 20, 24, 16)
        top.setSpacing(12)
        top.addLayout(words)
        top.addWidget(self._warning)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(make_line())
        layout.addWidget(self._table, 1)

    def show_columns(self, preview: FilePreview, mapping: ColumnMapping, *, certain: bool) -> None:
        """Shows the columns of a file; ``certain`` when nobody need look at them."""
        self._certain = certain
        self._model.set_columns(preview, mapping)
        if self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(0, 0))
        self._show_words()

    def mapping(self) -> ColumnMapping:
        """What the columns fill now."""
        return self._model.mapping()

    def names_anybody(self) -> bool:
        """Whether a customer can come of it."""
        return self._model.mapping().names_anybody()

    def take_focus(self) -> None:
        """Puts the keyboard on the columns."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Sets every text again."""
        self._table.setAccessibleName(translate("ColumnsStep", "Columns of the file"))
        self._warning.set_text(
            translate(
                "ColumnsStep",
                "No column names a customer. Let one fill the company, the contact name, or the first or last name.",
            )
        )
        self._model.refresh_texts()
        self._show_words()

    def _show_words(self) -> None:
        targets = self._model.mapping().targets
        left_out = sum(1 for target in targets if target is Target.NOTHING)
        read = len(targets) - left_out
        self._title.setText(translate("ColumnsStep", "%Ln column(s) will be imported.", "", read))
        if left_out:
            sentence = translate("ColumnsStep", "%Ln column(s) will be left out.", "", left_out)
        elif self._certain:
            sentence = translate("ColumnsStep", "All of them were recognised.")
        else:
            sentence = translate("ColumnsStep", "See whether each fills what it should.")
        self._sentence.setText(sentence)
        self._warning.setVisible(bool(targets) and not self.names_anybody())

    def _on_mapping_changed(self) -> None:
        self._certain = False
        self._show_words()
        self.mapping_changed.emit(self._model.mapping())
