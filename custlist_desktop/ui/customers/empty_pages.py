"""What stands where there is nothing to show: the first start, and a search without matches."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.services.customer_search import WordCount
from custlist_desktop.services.samples import WINDOW_CUSTOMERS
from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.widgets.buttons import make_button
from custlist_desktop.ui.widgets.card import ChoiceCard
from custlist_desktop.ui.widgets.empty_state import CardsDrawing, EmptyState
from custlist_desktop.ui.widgets.icon_label import IconLabel
from custlist_desktop.ui.widgets.styling import ground, make_label


class FirstStart(Retranslated, QWidget):
    """No customers yet: what to do first."""

    add_requested = Signal()
    samples_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offers everything until `allow` says otherwise."""
        super().__init__(parent)
        ground(self)
        self._add = ChoiceCard("add", "Ctrl+N", primary=True)
        self._samples = ChoiceCard("sample")
        self._add.clicked.connect(self.add_requested)
        self._samples.clicked.connect(self.samples_requested)
        self._state = EmptyState(CardsDrawing(), (self._add, self._samples))
        self._promise = make_label(role="caption")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(IconLabel("locked"))
        foot.addWidget(self._promise)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.addWidget(self._state, 1)
        layout.addLayout(foot)
        self.retranslate()

    def take_focus(self) -> None:
        """Puts the keyboard on the first choice."""
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def allow(self, allowed: bool, reason: str) -> None:
        """Enables the choices, or says in their tool tips who may."""
        for card in (self._add, self._samples):
            card.setEnabled(allowed)
            card.setToolTip("" if allowed else reason)

    def retranslate(self) -> None:
        """Sets every text again."""
        count = WINDOW_CUSTOMERS
        self._state.set_texts(
            translate("FirstStart", "Start your customer list"),
            translate(
                "FirstStart",
                "Everyone you price work for, kept on this computer and ready in every estimate.\n"
                "Pick how to begin; nothing here is final.",
            ),
        )
        self._add.set_texts(
            translate("FirstStart", "Add Customer"),
            translate("FirstStart", "Type one in. A company or a name is enough to start."),
        )
        self._samples.set_texts(
            translate("FirstStart", "Sample Data"),
            translate("FirstStart", "%Ln invented customer(s) to try things on, removed in one step.", "", count),
        )
        self._promise.setText(
            translate("FirstStart", "Works without a network. Nothing leaves this computer unless you send it.")
        )


class NoMatch(Retranslated, QWidget):
    """A search found nobody: says why, and what would find somebody. It lies over the rows of a table."""

    search_requested = Signal(str)
    """Another search that finds something; empty for none at all."""
    add_requested = Signal()

    def __init__(self, table: QAbstractScrollArea) -> None:
        """Lies over ``table``'s rows, and is as large as these."""
        super().__init__(table.viewport())
        ground(self, QPalette.ColorRole.Base)
        self._text = ""
        self._best: WordCount | None = None
        self._narrower = make_button("")
        self._clear = make_button("")
        self._add = make_button("", "secondary", "add")
        self._narrower.clicked.connect(self._on_narrower_clicked)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._add.clicked.connect(self.add_requested)
        self._state = EmptyState("search", (self._narrower, self._clear, self._add))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)
        table.viewport().installEventFilter(self)
        self.retranslate()

    def show_for(self, text: str, counts: Sequence[WordCount]) -> None:
        """Says that ``text`` found nobody, and which of its words would."""
        self._text = text
        self._best = max(counts, key=lambda each: each.count, default=None)
        if self._best is not None and not self._best.count:
            self._best = None
        self.retranslate()
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def allow(self, allowed: bool, reason: str) -> None:
        """Enables Add Customer, or says in its tool tip who may."""
        self._add.setEnabled(allowed)
        self._add.setToolTip("" if allowed else reason)

    def retranslate(self) -> None:
        """Sets every text again."""
        sentence = translate("NoMatch", "Every word must be found somewhere in the customer.")
        self._narrower.setVisible(self._best is not None)
        if self._best is not None:
            count = self._best.count
            alone = translate("NoMatch", "%Ln match(es) “{word}” alone.", "", count).format(word=self._best.word)
            sentence = f"{sentence} {alone}"
            self._narrower.setText(translate("NoMatch", "Search “{word}”").format(word=self._best.word))
        title = translate("NoMatch", "No customer matches “{text}”").format(text=_shortened(self._text))
        self._state.set_texts(title, sentence)
        self._clear.setText(translate("NoMatch", "Clear Search"))
        self._add.setText(translate("NoMatch", "Add Customer"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's override: stays as large as the rows."""
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
