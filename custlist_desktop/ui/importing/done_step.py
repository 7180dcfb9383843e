"""The Done step: what was written, what was left out, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.incoming import ImportCounts, Outcome
from custlist_desktop.ui.accessibility import announce
from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.importing.words import OUTCOME_CHIPS, OUTCOME_ICONS
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.widgets.buttons import make_button
from custlist_desktop.ui.widgets.card import Card
from custlist_desktop.ui.widgets.icon_label import IconLabel
from custlist_desktop.ui.widgets.message import InlineMessage, MessageKind
from custlist_desktop.ui.widgets.styling import make_label


class DoneStep(Retranslated, QFrame):
    """Counts in words, with what can be done about them."""

    undo_requested = Signal()
    """The import is to be taken back."""
    save_requested = Signal()
    """The refused rows are to be saved to a file."""
    another_requested = Signal()
    """Another file is to be imported."""
    message_link_activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing is done until `show_result`."""
        super().__init__(parent)
        self.setProperty("look", "page")
        self._counts = ImportCounts()
        self._file = ""
        self._backup = ""
        self._is_undone = False
        self._tile = IconLabel("done", "ok", 20)
        self._tile.set_tile("ok_bg", 40, 20)
        self._title = make_label(role="title")
        self._sentence = make_label(role="muted", wrap=True)
        self._message = InlineMessage("success", closable=True)
        self._message.hide()
        self._rows = {outcome: _CountRow(outcome) for outcome in Outcome}
        self._undo = make_button("", icon_name="undo")
        self._save = make_button("", icon_name="export")
        self._another = make_button("", "ghost")
        self._build_layout()
        self._undo.clicked.connect(self.undo_requested)
        self._save.clicked.connect(self.save_requested)
        self._another.clicked.connect(self.another_requested)
        self._message.link_activated.connect(self.message_link_activated)
        self.retranslate()

    def _build_layout(self) -> None:
        card = Card()
        rows = QVBoxLayout(card)
        rows.setContentsMargins(1, 4, 1, 4)
        rows.setSpacing(0)
        for row in self._rows.values():
            rows.addWidget(row)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._undo, self._save, self._another):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QWidget()
        column.setFixedWidth(scaled(680))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addSpacing(16)
        inner.addWidget(self._title)
        inner.addSpacing(4)
        inner.addWidget(self._sentence)
        inner.addSpacing(16)
        inner.addWidget(self._message)
        inner.addSpacing(8)
        inner.addWidget(card)
        inner.addSpacing(20)
        inner.addLayout(buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)

    def show_result(self, file: str, counts: ImportCounts, backup: str) -> None:
        """Says what was done.

        Args:
            file: the name of the file that was imported.
            counts: how many of its rows became what.
            backup: the path of the copy that was made of the list; empty without one.
        """
        self._file, self._counts, self._backup, self._is_undone = file, counts, backup, False
        self._tile.set_icon("done", "ok")
        self._message.hide()
        self._undo.setEnabled(bool(counts.created or counts.updated))
        self._another.show()
        self.retranslate()
        announce(self, self._title.text())

    def show_undone(self, text: str) -> None:
        """Says that the import was taken back."""
        self._is_undone = True
        self._tile.set_icon("undo", "ok")
        self._undo.setEnabled(False)
        self.show_message("success", text)
        self.retranslate()

    def show_message(self, kind: MessageKind, text: str, link: str = "") -> None:
        """Says something under the sentence; nothing when ``text`` is empty."""
        self._message.set_kind(kind)
        self._message.set_text(text)
        self._message.set_link(link)
        self._message.setVisible(bool(text))

    def retranslate(self) -> None:
        """Sets every text again."""
        counts = self._counts
        imported = counts.created + counts.updated
        if self._is_undone:
            self._title.setText(translate("DoneStep", "Import taken back"))
        else:
            self._title.setText(translate("DoneStep", "%Ln customer(s) imported", "", imported))
        words = [translate("DoneStep", "From {file}.").format(file=self._file)]
        if self._backup:
            words.append(translate("DoneStep", "The list as it was before is in {file}.").format(file=self._backup))
        self._sentence.setText(" ".join(words))
        numbers = (counts.created, counts.updated, counts.unchanged, counts.skipped, counts.rejected)
        for row, number in zip(self._rows.values(), numbers, strict=True):
            row.set_count(number)
        rejected = counts.rejected
        self._undo.setText(translate("DoneStep", "Undo Import"))
        self._save.setText(translate("CheckStep", "Save %Ln Refused Row(s)…", "", rejected))
        self._save.setVisible(bool(rejected))
        self._another.setText(translate("DoneStep", "Import Another File"))


class _CountRow(QWidget):
    """One outcome: an icon, how many, and what that means."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self._outcome = outcome
        self.setFixedHeight(scaled(36))
        self._words = make_label()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(12)
        layout.addWidget(IconLabel(OUTCOME_ICONS[outcome], OUTCOME_CHIPS[outcome]))
        layout.addWidget(self._words, 1)

    def set_count(self, count: int) -> None:
        """Says how many; nothing is said of none."""
        self._words.setText(_count_words(self._outcome, count))
        self.setVisible(bool(count))


def _count_words(outcome: Outcome, count: int) -> str:
    if outcome is Outcome.CREATE:
        return translate("DoneStep", "%Ln customer(s) added", "", count)
    if outcome is Outcome.UPDATE:
        return translate("DoneStep", "%Ln customer(s) updated", "", count)
    if outcome is Outcome.UNCHANGED:
        return translate("DoneStep", "%Ln row(s) the same as in the list", "", count)
    if outcome is Outcome.SKIP:
        return translate("DoneStep", "%Ln row(s) skipped, as you chose", "", count)
    return translate("DoneStep", "%Ln row(s) refused and left out", "", count)
