"""Cells with pasted words that are no number: going from one to the next, and saying what is wrong there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from custlist_desktop.domain.estimate import EstimateLine
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.lines.bubble import Bubble
from custlist_desktop.ui.estimates.lines.cell_editing import number_style
from custlist_desktop.ui.estimates.lines.columns import LINE_FIELDS
from custlist_desktop.ui.estimates.lines.paste_sentences import doubt_sentence
from custlist_desktop.ui.kit.accessibility import LateAnnouncement

Place = tuple[int, int]


def doubtful_places(lines: Sequence[EstimateLine]) -> list[Place]:
    """The rows and columns of all cells to check, from top to bottom and left to right."""
    columns = {name: column for column, name in LINE_FIELDS.items()}
    return [
        (row, column)
        for row, line in enumerate(lines)
        for column in sorted(columns[name] for name, _ in line.doubtful)
    ]


def next_place(places: Sequence[Place], current: Place, *, forward: bool) -> Place | None:
    """The cell to check after ``current``, or before it, around the end; None if there is none at all."""
    if not places:
        return None
    if forward:
        return next((place for place in places if place > current), places[0])
    return next((place for place in reversed(places) if place < current), places[-1])


class DoubtBubble(QObject):
    """Says at the current cell, if it is doubtful, what is wrong with it and what can be done."""

    def __init__(self, table: QTableView, document: EstimateDocument) -> None:
        """``table`` shows the lines of ``document`` in its rows."""
        super().__init__(table)
        self._table = table
        self._document = document
        self._bubble = Bubble(table)
        self._announcement = LateAnnouncement(table)

    def tell(self, *, is_wanted: bool) -> None:
        """Shows or hides the words; they are wanted while the table has the keyboard and no cell is open."""
        index = self._table.currentIndex()
        lines, name = self._document.content.lines, LINE_FIELDS.get(index.column(), "")
        words = lines[index.row()].doubtful_words(name) if 0 <= index.row() < len(lines) else None
        if not is_wanted or words is None:
            self._bubble.hide()
            return
        cell = self._table.visualRect(index)
        cell.translate(self._table.viewport().pos())
        sentence = doubt_sentence(words, name, lines[index.row()].unit, number_style())
        if sentence != self._bubble.text():
            self._announcement.say(sentence)
        self._bubble.say(sentence, cell)
