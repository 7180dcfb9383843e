"""The window in which one says what each pasted column is, and sees at once what comes of it."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from custlist_desktop.domain.estimate import LineKind
from custlist_desktop.domain.money import format_amount
from custlist_desktop.domain.pasted_rows import PastedRows
from custlist_desktop.ui.estimates.lines.paste_sentences import evidence_sentences, rows_sentence
from custlist_desktop.ui.estimates.lines.paste_table import PasteModel, PasteTable
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog, is_save_key
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme.metrics import size_on_screen

_SIZE: Final = QSize(976, 752)
_LEAST_SENTENCES: Final = 4
_MOST_SENTENCES: Final = 10
_ROWS_BESIDE_ALL: Final = 12
"""How many rows and sentences more than the least there is room for together."""
_FRAME: Final = 4
_ROLES: Final = {"ok": None, "warn": "warn", "muted": "muted"}
_ICONS: Final = {"ok": ("done", "ok"), "warn": ("warning", "warn"), "muted": ("guess", "muted")}


class ChangeColumnsDialog(BaseDialog):
    """Accepted means: use the rows as `rows` reads them now."""

    def __init__(self, rows: PastedRows, markup: Decimal, currency: str, parent: QWidget | None = None) -> None:
        """
        Args:
            rows: what was pasted, and how it is read.
            markup: the estimate's, percent on cost.
            currency: the estimate's.
            parent: the window that waits.
        """
        super().__init__(parent)
        self._currency = currency
        self._first_titles = rows.titles
        self._model = PasteModel(rows, markup, currency, self)
        self._lead = make_label(role="section")
        self._sentence = make_label(role="muted", wrap=True)
        self._titles, self._totals = QCheckBox(), QCheckBox()
        self._table = PasteTable(self._model)
        self._frame = QFrame()
        self._evidence: list[tuple[IconLabel, QLabel]] = []
        self._count = make_label(role="muted")
        self._sum = make_label(role="section")
        self._cancel, self._use = make_button(""), make_button("", "primary")
        self._build_layout()
        self._titles.setChecked(rows.titles is not None)
        self._totals.setChecked(not rows.takes_totals)
        self._titles.clicked.connect(self._on_titles_clicked)
        self._totals.clicked.connect(self._on_totals_clicked)
        self._model.rows_changed.connect(self._show_words)
        self.setWindowTitle(translate("ChangeColumns", "Change Columns"))
        self._lead.setText(translate("ChangeColumns", "What each column is"))
        titles = self._first_titles or 0
        text = (
            translate("ChangeColumns", "Row {row} holds the titles").format(row=QLocale().toString(titles + 1))
            if titles
            else translate("ChangeColumns", "The first row holds the titles")
        )
        self._titles.setText(text)
        self._totals.setText(translate("ChangeColumns", "Leave totals out"))
        self.footer.set_hint(
            translate("ChangeColumns", "The estimate changes when you press Use These Columns. Ctrl+Z undoes it.")
        )
        self._cancel.setText(translate("ConfirmDialog", "Cancel"))
        self._use.setText(translate("ChangeColumns", "Use These Columns"))
        self._show_words()
        self.resize(size_on_screen(self, _SIZE))

    def rows(self) -> PastedRows:
        """What was pasted, and how it is read now."""
        return self._model.pasted

    def _build_layout(self) -> None:
        boxes = QHBoxLayout()
        boxes.setSpacing(24)
        boxes.addWidget(self._titles)
        boxes.addWidget(self._totals)
        boxes.addStretch(1)
        self._frame.setProperty("look", "card")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._table)
        layout = self.body_layout
        layout.setSpacing(8)
        for widget in (self._lead, self._sentence):
            layout.addWidget(widget)
        layout.addLayout(boxes)
        layout.addSpacing(4)
        layout.addWidget(self._frame, 100)
        layout.addLayout(self._build_evidence())
        layout.addStretch(1)
        for button in (self._cancel, self._use):
            button.setAutoDefault(False)  # Enter is the combos'; Ctrl+Enter uses the columns
            self.footer.add_button(button)
        self._cancel.clicked.connect(self.reject)
        self._use.clicked.connect(self.accept)
        QWidget.setTabOrder(self._titles, self._totals)
        before: QWidget = self._totals
        for after in (*self._table.combos, self._table, self._cancel, self._use):
            QWidget.setTabOrder(before, after)
            before = after

    def _build_evidence(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(6)
        for _ in range(_MOST_SENTENCES):
            icon, label = IconLabel("done", "ok"), make_label(wrap=True)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label, 1)
            words.addLayout(row)
            self._evidence.append((icon, label))
        words.addStretch(1)
        box = QHBoxLayout()
        box.setContentsMargins(0, 4, 16, 0)
        box.setSpacing(16)
        box.addLayout(words, 1)
        for label in (self._count, self._sum):
            box.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        return box

    def _show_words(self) -> None:
        rows, lines = self._model.pasted, self._model.lines
        self._sentence.setText(rows_sentence(rows))
        room = min(max(_ROWS_BESIDE_ALL - self._model.rowCount(), 0) + _LEAST_SENTENCES, _MOST_SENTENCES)
        sentences = evidence_sentences(rows, lines, self._model.evidence, self._currency, room)
        for (icon, label), found in zip(self._evidence, [*sentences, *[None] * _MOST_SENTENCES], strict=False):
            icon.setVisible(found is not None)
            label.setVisible(found is not None)
            if found is not None:
                kind, text = found
                icon.set_icon(*_ICONS[kind])
                label.setProperty("role", _ROLES[kind])
                label.style().unpolish(label)
                label.style().polish(label)
                label.setText(text)
        count = sum(each.line.kind is LineKind.LINE for each in lines)
        self._count.setText(translate("ChangeColumns", "%Ln line(s)", "", count))
        self._sum.setText(format_amount(self._model.evidence.sum, self._currency, QLocale().name()))
        self._use.setEnabled(bool(lines))

    def _on_titles_clicked(self, checked: bool) -> None:
        titles = (self._first_titles or 0) if checked else None
        self._model.read_as(self._model.pasted.with_choices(titles=titles))

    def _on_totals_clicked(self, checked: bool) -> None:
        self._model.read_as(self._model.pasted.with_choices(takes_totals=not checked))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table is as high as its rows, and no higher."""
        super().resizeEvent(event)
        self._frame.setMaximumHeight(self._table.whole_height() + _FRAME)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter uses the columns."""
        if is_save_key(event):
            if self._use.isEnabled():
                self.accept()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins where something is doubtful."""
        super().showEvent(event)
        self._frame.setMaximumHeight(self._table.whole_height() + _FRAME)
        column = self._model.first_doubtful_column() or 0
        self._table.combos[column].setFocus(Qt.FocusReason.OtherFocusReason)
