"""The Columns step: what each column of the file fills."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.exchange.source import FilePreview
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.columns_model import ColumnsModel
from custlist_desktop.ui.importing.columns_table import ColumnsTable
from custlist_desktop.ui.importing.columns_words import conflict_text, mend_text
from custlist_desktop.ui.importing.left_out import LeftOutLine
from custlist_desktop.ui.importing.matching import ColumnGroup
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.styling import make_label, make_line


class ColumnsStep(QFrame):
    """A row for each column; columns that fill nothing are shown as left out, never hidden."""

    mapping_changed = Signal(object)
    """The ColumnMapping as it is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing until `show_columns`."""
        super().__init__(parent)
        self.setProperty("look", "page")
        self._model = ColumnsModel(self)
        self._table = ColumnsTable(self._model)
        self._title = make_label(role="section")
        self._left_out = LeftOutLine()
        self._message = InlineMessage("warning")
        self._build_layout()
        self._model.mapping_changed.connect(self._on_mapping_changed)
        self._left_out.more.activated.connect(self._on_more_activated)
        self._message.link_activated.connect(self._on_mend_activated)
        self._table.setAccessibleName(translate("ColumnsStep", "Columns of the file"))
        self._show_words()

    def _build_layout(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(13)
        words.addWidget(self._title)
        words.addWidget(self._left_out, 1)
        words.addStretch(0)
        top = QVBoxLayout()
        top.setContentsMargins(24, 20, 24, 16)
        top.setSpacing(12)
        top.addLayout(words)
        top.addWidget(self._message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(make_line())
        layout.addWidget(self._table, 1)

    def show_columns(self, preview: FilePreview, mapping: ColumnMapping) -> None:
        """Shows the columns of a file."""
        self._model.show_file(preview, mapping)
        self._show_first()
        self._show_words()

    def begin(self) -> None:
        """Puts every column where it belongs now: the step is entered again."""
        self._model.group()
        self._show_first()

    def _show_first(self) -> None:
        self._table.show_row(self._model.first_row())
        self._table.scrollToTop()

    def mapping(self) -> ColumnMapping:
        """What the columns fill now."""
        matching = self._model.matching
        return ColumnMapping(()) if matching is None else matching.mapping()

    def has_choices(self) -> bool:
        """Whether somebody chose what a column fills."""
        matching = self._model.matching
        return matching is not None and matching.has_choices()

    def forget_choices(self) -> None:
        """Says that what was chosen may be lost."""
        self._model.forget()

    def names_anybody(self) -> bool:
        """Whether a customer can come of it."""
        return self.mapping().names_anybody()

    def take_focus(self) -> None:
        """Puts the keyboard on the columns."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_words(self) -> None:
        matching = self._model.matching
        if matching is None:
            return
        targets = matching.mapping().targets
        total, read = len(targets), sum(1 for target in targets if target is not Target.NOTHING)
        if read == total:
            self._title.setText(translate("ColumnsStep", "All %Ln column(s) come in.", "", total))
        else:
            sentence = translate("ColumnsStep", "%Ln of {total} columns come in.", "", read)
            self._title.setText(sentence.format(total=QLocale().toString(total)))
        self._left_out.set_heads(matching.left_out())
        self._show_message()

    def _show_message(self) -> None:
        """Says what is in the way of an import; else the first conflict, with its best mend."""
        matching = self._model.matching
        if matching is None:
            return
        text, link = "", ""
        if not self.names_anybody():
            text = translate(
                "ColumnsStep",
                "No column names a customer. Let one fill the company, the contact name, or the first or last name.",
            )
        elif matching.conflicts:
            text, link = conflict_text(matching, matching.conflicts[0]), mend_text(matching, matching.conflicts[0])
        self._message.set_text(text)
        self._message.set_link(link)
        self._message.setVisible(bool(text))

    def _on_mend_activated(self) -> None:
        matching = self._model.matching
        if matching is not None and matching.conflicts:
            conflict = matching.conflicts[0]
            row = self._model.row_of(conflict.places[-1])
            self._model.set_target(row, conflict.mend)
            self._table.show_row(row)

    def _on_more_activated(self) -> None:
        self._table.show_group(ColumnGroup.LEFT_OUT)
        self.take_focus()

    def _on_mapping_changed(self) -> None:
        self._show_words()
        self.mapping_changed.emit(self.mapping())
