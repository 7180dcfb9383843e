"""The Done step: what came in, what is to be looked at, and the way back."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.domain.incoming import Outcome
from custlist_desktop.services.imports.records import UndoResult
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.importing.done_words import (
    DoneFacts,
    DoneRow,
    backup_text,
    no_customers_row,
    noted_texts,
    refused_texts,
    skipped_row,
    unchanged_row,
    undone_rows,
)
from custlist_desktop.ui.importing.left_out import left_empty_text, left_out_count_text, names_text
from custlist_desktop.ui.importing.words import OUTCOME_CHIPS, OUTCOME_ICONS
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.card import Card
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.styling import clear_layout, make_label, make_line, scrolled
from custlist_desktop.ui.theme.metrics import scaled

_WIDTH: Final = 720
_MARGIN: Final = 24
_ROW: Final = 40
_ROW_OF_TWO: Final = 56
_SIDE: Final = 17


class DoneStep(QFrame):
    """Two cards, each of whose rows has at most one way on."""

    save_requested = Signal()
    """The refused rows are to be saved to a file."""
    backup_requested = Signal(object)
    """The folder of the backup, a Path, is to be shown."""
    customers_requested = Signal(object, object)
    """The keys of the customers to show, and a function that says which they are, in any language."""

    def __init__(self) -> None:
        """Nothing is done until `show_result`."""
        super().__init__()
        self.setProperty("look", "page")
        self._facts = DoneFacts("")
        self._undone: UndoResult | None = None
        self._tile = IconLabel("done", "ok", 20)
        self._tile.set_tile("ok_bg", 40, 20)
        self._title = make_label(role="title")
        self._sentence = make_label(role="muted", wrap=True)
        self._backup = LinkLabel(translate("DoneStep", "Show Backup"))
        # The sentence has another line to go to; the link would lose its last letter.
        self._backup.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.message = InlineMessage("success", closable=True)
        self.message.hide()
        self._heads = (make_label(role="group"), make_label(role="group"))
        self._cards = (DoneCard(), DoneCard())
        self.undo_button = make_button(translate("DoneStep", "Undo Import"), icon_name="undo")
        self.duplicates_button = make_button(translate("DoneStep", "Find Duplicates"))
        self.another_button = make_button(translate("DoneStep", "Import Another File"), "ghost")
        self._build_layout()
        self._backup.clicked.connect(self._on_backup_activated)
        self._show_facts()

    def _build_layout(self) -> None:
        column = QWidget()
        column.setMaximumWidth(scaled(_WIDTH))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addSpacing(14)
        inner.addWidget(self._title)
        inner.addSpacing(4)
        inner.addLayout(self._build_sentence())
        inner.addSpacing(16)
        inner.addWidget(self.message)
        for head, card in zip(self._heads, self._cards, strict=True):
            head.setContentsMargins(0, 8, 0, 8)
            inner.addWidget(head)
            inner.addWidget(card)
            inner.addSpacing(12)
        inner.addSpacing(12)
        inner.addLayout(self._build_buttons())
        middle = QWidget()
        sides = QHBoxLayout(middle)
        sides.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        sides.addStretch(1)
        sides.addWidget(column, _WIDTH, Qt.AlignmentFlag.AlignVCenter)
        sides.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(middle)
        layout.addWidget(self._area)

    def _build_sentence(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sentence)
        row.addWidget(self._backup, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        return row

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.undo_button, self.duplicates_button, self.another_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sentence may be longer or shorter."""
        super().resizeEvent(event)
        self._fit_sentence()

    def _fit_sentence(self) -> None:
        """Gives the sentence one line where there is room for it; a wrapped label asks for less."""
        link = self._backup.sizeHint().width() + 8 if not self._backup.isHidden() else 0
        bar = self._area.verticalScrollBar().sizeHint().width()
        room = min(scaled(_WIDTH), self.width() - bar - 2 * _MARGIN) - link
        natural = self._sentence.fontMetrics().horizontalAdvance(self._sentence.text()) + 2
        self._sentence.setMinimumWidth(max(0, min(natural, room)))

    def show_result(self, facts: DoneFacts) -> None:
        self._facts, self._undone = facts, None
        self._tile.set_icon("done", "ok")
        self.message.hide()
        self.undo_button.setEnabled(bool(facts.counts.created or facts.counts.updated))
        self._show_facts()
        announce(self, self._title.text())

    def show_undone(self, result: UndoResult) -> None:
        """Says that the import was undone, and what the list has now."""
        self._undone = result
        self._tile.set_icon("undo", "ok")
        self.undo_button.setEnabled(False)
        self.message.hide()
        self._show_facts()
        announce(self, self._title.text())

    def _show_facts(self) -> None:
        facts = self._facts
        imported = facts.counts.created + facts.counts.updated
        title = translate("DoneStep", "%Ln customer(s) imported", "", imported)
        self._title.setText(translate("DoneStep", "Import undone") if self._undone is not None else title)
        words = [translate("DoneStep", "From {file}.").format(file=facts.file)]
        if facts.backup is not None:
            words.append(backup_text(facts.at))
        self._sentence.setText(" ".join(words))
        self._backup.set_hint("" if facts.backup is None else str(facts.backup))
        self._backup.setVisible(facts.backup is not None)
        self._fit_sentence()
        self._show_cards()

    def _show_cards(self) -> None:
        undone = self._undone
        first = translate("DoneStep", "What was imported")
        came_in, to_look_at = self._rows_that_came_in(), self._rows_to_look_at()
        if undone is not None:
            first, came_in, to_look_at = translate("DoneStep", "What is in the list now"), undone_rows(undone), []
        _show_card(self._heads[0], self._cards[0], first, came_in)
        _show_card(self._heads[1], self._cards[1], translate("DoneStep", "To check"), to_look_at)

    def _rows_that_came_in(self) -> list[DoneRow]:
        counts, report = self._facts.counts, self._facts.report
        created, updated = counts.created, counts.updated
        skipped = counts.skipped - sum(report.skipped.values())
        rows = []
        if created:
            text = translate("DoneStep", "%Ln customer(s) added", "", created)
            rows.append(self._people_row(Outcome.CREATE, text, report.added, _added_words))
        if updated:
            text = translate("DoneStep", "%Ln customer(s) updated", "", updated)
            rows.append(self._people_row(Outcome.UPDATE, text, report.updated, _updated_words))
        rows += [unchanged_row(counts.unchanged)] if counts.unchanged else []
        rows += [skipped_row(skipped)] if skipped else []
        return rows + ([no_customers_row(report.skipped)] if report.skipped else [])

    def _on_backup_activated(self) -> None:
        if self._facts.backup is not None:
            self.backup_requested.emit(self._facts.backup.parent)

    def _people_row(self, outcome: Outcome, text: str, keys: tuple[int, ...], words: Sentence) -> DoneRow:
        """A row about customers, with the link that shows them alone."""
        link = translate("DoneStep", "Show") if keys else ""
        return DoneRow(OUTCOME_ICONS[outcome], OUTCOME_CHIPS[outcome], text, "", link, self._shower(keys, words))

    def _shower(self, keys: tuple[int, ...], words: Sentence) -> Callable[[], None]:
        """A link that shows these customers, with words for where they come from."""
        file = self._facts.file
        return lambda: self.customers_requested.emit(keys, lambda: words().format(file=file))

    def _rows_to_look_at(self) -> list[DoneRow]:
        report, refused, heads = self._facts.report, self._facts.counts.rejected, self._facts.left_out
        rows = []
        if report.noted_cells:
            follow = self._shower(report.noted, _noted_words)
            rows.append(DoneRow("warning", "warn", *noted_texts(report), follow))
        if refused:
            rows.append(DoneRow("error", "bad", *refused_texts(refused, report.refused), self.save_requested.emit))
        if heads:
            rows.append(DoneRow("keep", "muted", left_out_count_text(len(heads)), names_text(heads)))
        if report.emptied:
            rows.append(DoneRow("keep", "muted", left_empty_text(report.emptied)))
        return rows


def _added_words() -> str:
    return translate("DoneStep", "Added from {file}")


def _updated_words() -> str:
    return translate("DoneStep", "Updated from {file}")


def _noted_words() -> str:
    return translate("DoneStep", "With text in the notes from {file}")


class DoneCard(Card):
    """Rows with lines between them; hidden while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)
        self._layout.setSpacing(0)

    def show_rows(self, rows: Sequence[DoneRow]) -> None:
        """Shows these rows in place of those before."""
        clear_layout(self._layout)
        for number, row in enumerate(rows):
            if number:
                self._layout.addWidget(make_line())
            self._layout.addWidget(_row_widget(row))
        self.setVisible(bool(rows))


def _show_card(head: QLabel, card: DoneCard, title: str, rows: list[DoneRow]) -> None:
    head.setText(title)
    head.setVisible(bool(rows))
    card.show_rows(rows)


def _row_widget(row: DoneRow) -> QWidget:
    widget = QWidget()
    widget.setMinimumHeight(scaled(_ROW_OF_TWO if row.where else _ROW))
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addStretch(1)
    words.addWidget(make_label(row.text, wrap=True))
    if row.where:
        words.addWidget(make_label(row.where, role="caption", wrap=True))
    words.addStretch(1)
    layout = QHBoxLayout(widget)
    layout.setContentsMargins(_SIDE, 8 if row.where else 4, _SIDE - 2, 8 if row.where else 4)
    layout.setSpacing(12)
    layout.addWidget(IconLabel(row.icon, row.token))
    layout.addLayout(words, 1)
    if row.link:
        layout.addWidget(_link(row))
    return widget


def _link(row: DoneRow) -> LinkLabel:
    link = LinkLabel(row.link)
    link.setAccessibleDescription(row.text)
    link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    if row.follow is not None:
        link.clicked.connect(row.follow)
    return link
