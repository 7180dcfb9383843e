"""Find in an estimate: a bar over the lines that goes through what matches in lines and texts, and marks it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.line_rows import sections_of
from custlist_desktop.domain.search import highlight_spans
from custlist_desktop.domain.text import fold
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.estimates.texts_panel import TABS, TextsPanel
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import LateAnnouncement
from custlist_desktop.ui.kit.buttons import IconButton
from custlist_desktop.ui.kit.styling import ground, make_label, restyle
from custlist_desktop.ui.theme.metrics import scaled

_HEIGHT: Final = 44
_FIELD: Final = 320
_SEARCHED: Final = tuple(column for column in LineColumn if column not in (LineColumn.TAX, LineColumn.MENU))


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """Where something was found: in a cell, by its row and column, or in a text, by its tab and its place there.

    Cells come before texts, so that matches sort as they are read.
    """

    in_text: bool
    at: int
    start: int
    end: int = 0


def found_in(table: LineTable, content: EstimateContent, words: str) -> list[Match]:
    """All that matches ``words`` in lines and texts, from top to bottom, whatever its case and accents.

    A cell of a column in view counts once, a text at each place.
    """
    needle = fold(words)
    if not needle:
        return []
    cells = [
        Match(False, row, column)
        for row in range(len(content.lines))
        for column in _SEARCHED
        if not table.isColumnHidden(column) and needle in fold(table.lines.cell(row, column).text)
    ]
    texts = [
        Match(True, tab, start, end)
        for tab, each in enumerate(TABS)
        for start, end in highlight_spans(getattr(content, each.field), (needle,))
    ]
    return cells + texts


class FindBar(QWidget):
    """Hidden until `open`. It follows the document; Enter goes on, Esc closes."""

    def __init__(self, document: EstimateDocument, table: LineTable, texts: TextsPanel) -> None:
        """Finds in the lines of ``table`` and in ``texts``, which show ``document``."""
        super().__init__()
        ground(self, QPalette.ColorRole.AlternateBase)
        self._document = document
        self._table = table
        self._texts = texts
        self._matches: list[Match] = []
        self._current: Match | None = None
        self._before: QWidget | None = None
        self._field = QLineEdit()
        self._count = make_label(role="muted")
        self._announcement = LateAnnouncement(self._field)
        self._build_layout()
        self._field.textEdited.connect(self._on_text_edited)
        document.content_changed.connect(self._on_document_content_changed)
        self.hide()

    def _build_layout(self) -> None:
        name = translate("FindBar", "Find in lines and texts")
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(name)
        self._field.setMaximumWidth(scaled(_FIELD))
        self.setFixedHeight(scaled(_HEIGHT))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 4, 16, 4)
        layout.setSpacing(8)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._count)
        for icon, words, slot in (
            ("previous", translate("FindBar", "Previous match"), self.go_back),
            ("next", translate("FindBar", "Next match"), self.go_on),
        ):
            button = IconButton(icon, words)
            button.clicked.connect(slot)
            layout.addWidget(button)
        layout.addStretch(1)
        close = IconButton("clear", translate("FindBar", "Close Find"))
        close.clicked.connect(self.close_find)
        layout.addWidget(close)

    def open(self) -> None:
        """Shows the bar with the keyboard in it; what was found last is found again."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
            self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._find()

    def close_find(self) -> None:
        """Takes the bar and its marks away, and puts the keyboard back."""
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        self._mark("")
        if had_keyboard:
            (self._before or self._table).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def typed(self) -> str | None:
        """What is looked for; None while the bar is hidden."""
        return None if self.isHidden() else self._field.text()

    def restore(self, typed: str | None) -> None:
        """Looks for the same in a bar that was built anew; the place stays."""
        if typed is not None:
            self._field.setText(typed)
            self.show()
            self._find()

    def go_on(self) -> None:
        """Goes to the next match, from the last one to the first."""
        self._go(forward=True)

    def go_back(self) -> None:
        """Goes to the match before, from the first one to the last."""
        self._go(forward=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Shift+Enter go through the matches."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_find()
        else:
            super().keyPressEvent(event)

    def _on_text_edited(self) -> None:
        self._find()
        if self._matches and (self._current is None or self._current not in self._matches):
            self._show(next((each for each in self._matches if each >= self._place()), self._matches[0]))
        self._say()

    def _on_document_content_changed(self) -> None:
        if not self.isHidden():
            self._find()

    def _find(self) -> None:
        """Looks again; the current match stays current if it still is one."""
        self._matches = found_in(self._table, self._document.content, self._field.text())
        if self._current not in self._matches:
            self._current = None
        self._mark(self._field.text())
        self._say()

    def _place(self) -> Match:
        """Where one is: at the match that was shown last, else in the current cell."""
        return self._current or Match(False, self._table.current_row(), self._table.current_column())

    def _go(self, *, forward: bool) -> None:
        if self.isHidden():
            self.open()
        if not self._matches:
            return
        place = self._place()
        if forward:
            found = next((each for each in self._matches if each > place), self._matches[0])
        else:
            found = next((each for each in reversed(self._matches) if each < place), self._matches[-1])
        self._show(found)

    def _show(self, match: Match) -> None:
        self._current = match
        if match.in_text:
            self._texts.select(match.at, match.start, match.end)
        elif self._table.finish_editing():
            lines = self._document.content.lines
            self._table.expand(sections_of(lines, {lines[match.at].key}))
            self._table.make_current(match.at, match.start)
        self._say()

    def _say(self) -> None:
        count, locale = len(self._matches), QLocale()
        if not self._field.text().strip():
            text = ""
        elif not count:
            text = translate("FindBar", "Nothing found")
        elif self._current is None:
            text = translate("FindBar", "%Ln match(es)", "", count)
        else:
            number = self._matches.index(self._current) + 1
            text = translate("FindBar", "{number} of {count}").format(
                number=locale.toString(number), count=locale.toString(count)
            )
        if text != self._count.text():
            self._announcement.say(text)
        self._count.setText(text)
        self._field.setAccessibleDescription(text)
        restyle(self._field, "state", "error" if self._field.text().strip() and not count else None)

    def _mark(self, words: str) -> None:
        needle = fold(words)
        marked = (needle,) if needle else ()
        self._table.line_delegate.highlights = marked
        self._table.viewport().update()
        self._texts.mark(marked)
