"""Asking which of a few ways to go on, where none of them is simply right.

dialog = ChoiceDialog("warning", (Choice("log", "history", name, sentence), Choice("plain", "document", ...)))
dialog.say("Custlist", "The list was not closed", "Some changes are in a file beside it.")
dialog.exec()
dialog.chosen()  # "log", "plain", or "" for Quit, Esc and the close button
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.card import ChoiceCard
from custlist_desktop.ui.kit.dialogs.dialog import TileDialog
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 640


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to go on.

    Attributes:
        key: what `ChoiceDialog.chosen` returns for it.
        icon_name: the icon in its tile.
        name: the card's first line.
        sentence: what it brings, in a sentence or two.
        is_safest: whether it has the chip Safest; then it is the first.
        is_possible: whether it can be chosen; else it is only told.
    """

    key: str
    icon_name: str
    name: str
    sentence: str
    is_safest: bool = False
    is_possible: bool = True


class ChoiceDialog(TileDialog):
    """A state in words, and under it a card for each way to go on; 640 wide, the cards 72 high.

    The first card that can be chosen has the keyboard; the keys 1 to 9 choose too. Quit, Esc and the close button
    choose nothing.
    """

    def __init__(self, icon_name: str, choices: Sequence[Choice], tint: str = "warn") -> None:
        """
        Args:
            icon_name: the icon in the tile.
            choices: the one that loses least comes first; at most nine.
            tint: the token of the icon; its tile is ``<tint>_bg``.
        """
        super().__init__(icon_name, tint)
        self._chosen = ""
        self._choices = tuple(choices)
        self.slot_layout = QVBoxLayout()
        """Between the sentence and the cards, for who has the list open and the like."""
        self._cards = [
            ChoiceCard(choice.icon_name, str(number), primary=number == 1)
            for number, choice in enumerate(self._choices, 1)
        ]
        self.quit_button = make_button(translate("ChoiceDialog", "Quit"))
        self.footer.add_button(self.quit_button).clicked.connect(self.reject)
        self._ways: list[QPushButton] = [*self._cards, self.quit_button]
        self._build_body()
        fix_width(self, _WIDTH)

    def _build_body(self) -> None:
        self.slot_layout.setSpacing(8)
        cards = QVBoxLayout()
        cards.setSpacing(8)
        cards.addLayout(self.slot_layout)
        for card, choice in zip(self._cards, self._choices, strict=True):
            card.set_texts(
                choice.name, choice.sentence, translate("ChoiceDialog", "Safest") if choice.is_safest else ""
            )
            card.setAutoDefault(False)
            card.setEnabled(choice.is_possible)
            card.clicked.connect(partial(self._choose, choice.key))
            cards.addWidget(card)
        self.words_layout.addLayout(cards)
        self.words_layout.addStretch(1)

    def chosen(self) -> str:
        """The key of what was chosen; empty if nothing was."""
        return self._chosen

    def add_way_out(self, button: QPushButton, key: str = "", *, at_the_left: bool = False) -> QPushButton:
        """Adds a button to the footer, such as Try Again; with a ``key`` it ends the dialog, and `chosen` gives that.

        Args:
            button: without a key, what it does is the caller's.
            key: what `chosen` returns for it.
            at_the_left: whether it stands at the left end rather than after Quit.
        """
        if at_the_left:
            self.footer.add_at_the_left(button)
            self._ways.insert(self._ways.index(self.quit_button), button)
        else:
            self.footer.add_button(button)
            self._ways.append(button)
        for before, after in pairwise(self._ways):
            self.setTabOrder(before, after)  # as they stand, whenever they were made
        if key:
            button.clicked.connect(partial(self._choose, key))
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A card's number."""
        number = event.text()
        if number.isdecimal() and number.isascii() and 1 <= int(number) <= len(self._choices):
            self._cards[int(number) - 1].click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The first way that can be gone has the keyboard."""
        super().showEvent(event)
        if self._cards:
            next(way for way in self._ways if way.isEnabled()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.accept()
