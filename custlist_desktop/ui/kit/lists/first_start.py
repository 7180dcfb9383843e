"""What stands in place of a list that has nothing in it yet."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.card import ChoiceCard
from custlist_desktop.ui.kit.empty_state import CardsDrawing, EmptyState
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import ground, make_label, scrolled


@dataclass(frozen=True, slots=True)
class FirstStartWords:
    """What a first start says: of itself, of its first choice, of the sample data, and of an import if it has one."""

    title: str
    sentence: str
    add: str
    add_sentence: str
    samples_sentence: str
    imports: str = ""
    imports_sentence: str = ""


class FirstStart(QWidget):
    """Nothing is in the list yet: what to do first."""

    def __init__(self, words: FirstStartWords, open_guide: Callable[[], object], icon_name: str = "user") -> None:
        """The page binds the cards to its commands. ``icon_name`` is what the drawing shows."""
        super().__init__()
        ground(self)
        self.add_card = ChoiceCard("add", "Ctrl+N", primary=True)
        self.import_card = ChoiceCard("import", "Ctrl+I")
        self.samples_card = ChoiceCard("sample")
        self._drawing = CardsDrawing(icon_name)
        state = self._state = EmptyState(self._drawing, (self.add_card, self.import_card, self.samples_card))
        promise = translate("FirstStart", "Works without a network. Nothing leaves this computer unless you send it.")
        guide = make_button(translate("FirstStart", "User Guide"), "link", "guide", scale="small")
        guide.setAccessibleName(guide.text())
        guide.clicked.connect(lambda: open_guide())
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(IconLabel("locked"))
        foot.addWidget(make_label(promise, "caption", wrap=True))
        foot.addSpacing(8)
        foot.addWidget(guide)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        self._area = scrolled(state)  # a large font may need more than a small screen has
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)
        state.set_texts(words.title, words.sentence)
        self.add_card.set_texts(words.add, words.add_sentence)
        self.import_card.set_texts(words.imports, words.imports_sentence)
        self.import_card.setVisible(bool(words.imports))
        self.samples_card.set_texts(translate("FirstStart", "Sample Data"), words.samples_sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the drawing goes, so that no choice is out of view."""
        super().resizeEvent(event)
        self._drawing.setVisible(self._area.viewport().height() >= self._state.height_with(self._drawing))

    def take_focus(self) -> None:
        """Puts the keyboard on the first choice."""
        self.add_card.setFocus(Qt.FocusReason.OtherFocusReason)
