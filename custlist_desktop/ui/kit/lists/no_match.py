"""What lies over the rows of a list when a search finds nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QVBoxLayout, QWidget

from custlist_desktop.services.core.list_search import WordCount
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.styling import ground


@dataclass(frozen=True, slots=True)
class NoMatchWords:
    """What a search without matches says: the title, with a place for ``{text}``, the rule, and what adds one."""

    title: str
    sentence: str
    add: str


class NoMatch(QWidget):
    """A search found nothing: says why, and what would find something."""

    search_requested = Signal(str)
    """Another search that finds something; empty for none at all."""

    def __init__(self, table: QAbstractScrollArea, words: NoMatchWords) -> None:
        """Lies over ``table``'s rows, and is as large as these; the page binds the button to its command."""
        super().__init__(table.viewport())
        ground(self, QPalette.ColorRole.Base)
        self._words = words
        self._best: WordCount | None = None
        self._narrower = make_button("")
        self._clear = make_button(translate("NoMatch", "Clear Search"))
        self.add_button = make_button(words.add, "secondary", "add")
        self._narrower.clicked.connect(self._on_narrower_clicked)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._state = EmptyState("search", (self._narrower, self._clear, self.add_button))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)
        table.viewport().installEventFilter(self)

    def show_for(self, text: str, counts: Sequence[WordCount]) -> None:
        """Says that ``text`` found nothing, and which of its words would."""
        self._best = max(counts, key=lambda each: each.count, default=None)
        if self._best is not None and not self._best.count:
            self._best = None
        self._say(text)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def _say(self, text: str) -> None:
        sentence = self._words.sentence
        self._narrower.setVisible(self._best is not None)
        if self._best is not None:
            count = self._best.count
            alone = translate("NoMatch", "%Ln match(es) “{word}” alone.", "", count).format(word=self._best.word)
            sentence = f"{sentence} {alone}"
            self._narrower.setText(translate("NoMatch", "Search “{word}”").format(word=self._best.word))
        title = self._words.title.format(text=_shortened(text))
        self._state.set_texts(title, sentence)
        self.setAccessibleName(title)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays as large as the rows."""
        parent = self.parentWidget()
        if event.type() == QEvent.Type.Resize and parent is not None and watched is parent:
            self.setGeometry(parent.rect())
        return super().eventFilter(watched, event)

    def _on_narrower_clicked(self) -> None:
        if self._best is not None:
            self.search_requested.emit(self._best.word)

    def _on_clear_clicked(self) -> None:
        self.search_requested.emit("")


def _shortened(text: str) -> str:
    """A long search, cut where a title would burst."""
    return text if len(text) <= 60 else f"{text[:59]}…"
