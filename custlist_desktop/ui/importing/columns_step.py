"""The Columns step: what each column of the file fills."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from custlist_desktop.exchange.column_matching import ColumnGroup, Matching
from custlist_desktop.exchange.source import FilePreview
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.columns_table import ColumnsTable
from custlist_desktop.ui.importing.columns_words import conflict_text, mend_text
from custlist_desktop.ui.importing.left_out import LeftOutLine
from custlist_desktop.ui.importing.words import column_names
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.styling import make_label, make_line


class ColumnsStep(QFrame):
    """A row for each column; columns that fill nothing are shown as left out, never hidden."""

    mapping_changed = Signal(object)
    """The ColumnMapping as it is now."""

    def __init__(self) -> None:
        """Nothing until `show_columns`."""
        super().__init__()
        self.setProperty("look", "page")
        self._table = ColumnsTable()
        self._title = make_label(role="section")
        self._left_out = LeftOutLine()
        self._message = InlineMessage("warning")
        self._build_layout()
        self._table.mapping_changed.connect(self._on_mapping_changed)
        self._left_out.more.clicked.connect(self._on_more_activated)
        self._message.link.clicked.connect(self._on_mend_activated)
        self._table.setAccessibleName(translate("ColumnsStep", "Columns of the file"))

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
        self._table.show_file(Matching(preview, mapping, column_names(preview.columns)))
        self._show_words()

    def begin(self) -> None:
        """Puts every column where it belongs now: the step is entered again."""
        self._table.group()

    def mapping(self) -> ColumnMapping:
        """What the columns fill now."""
        return self._table.matching.mapping()

    def has_choices(self) -> bool:
        """Whether somebody chose what a column fills."""
        return self._table.matching.has_choices()

    def forget_choices(self) -> None:
        """Says that what was chosen may be lost."""
        self._table.forget()

    def take_focus(self) -> None:
        """Puts the keyboard on the columns."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_words(self) -> None:
        matching = self._table.matching
        targets = matching.mapping().targets
        total, read = len(targets), sum(1 for target in targets if target is not Target.NOTHING)
        if read == total:
            self._title.setText(translate("ColumnsStep", "All %Ln column(s) are imported.", "", total))
        else:
            sentence = translate("ColumnsStep", "%Ln of {total} columns are imported.", "", read)
            self._title.setText(sentence.format(total=QLocale().toString(total)))
        self._left_out.set_heads(matching.left_out())
        self._show_message(matching)

    def _show_message(self, matching: Matching) -> None:
        """Says what is in the way of an import; else the first conflict, with its best mend."""
        text, link = "", ""
        if not matching.mapping().names_anybody():
            text = translate(
                "ColumnsStep",
                "Choose a column for the company, contact name, first or last name.",
            )
        elif matching.conflicts:
            text, link = conflict_text(matching, matching.conflicts[0]), mend_text(matching, matching.conflicts[0])
        self._message.tell("warning", text, link)

    def _on_mend_activated(self) -> None:
        for conflict in self._table.matching.conflicts[:1]:
            place = conflict.places[-1]
            self._table.set_target(place, conflict.mend)
            self._table.show_place(place)

    def _on_more_activated(self) -> None:
        self._table.show_group(ColumnGroup.LEFT_OUT)
        self.take_focus()

    def _on_mapping_changed(self) -> None:
        self._show_words()
        self.mapping_changed.emit(self.mapping())
