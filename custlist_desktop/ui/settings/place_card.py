"""A place of backups: a tile, what is there, and how it is with it (mock-up 20)."""

from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.ui.kit.card import Card
from custlist_desktop.ui.kit.chip import CHIP_HEIGHT, Chip, ChipKind
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme.metrics import scaled

_TILE: Final = 40
_ICON: Final = 20


class PlaceWords(NamedTuple):
    """What a card says.

    Attributes:
        kind: the tint of the tile, and of the chip.
        chip: a word or two; empty for none.
        holds: what is there.
        where: where that is, and what there is to know.
    """

    kind: ChipKind
    chip: str
    holds: str
    where: str


class PlaceCard(Card):
    """Shows `PlaceWords`, and at its right what can be done."""

    def __init__(self, icon_name: str, title: str, *buttons: QWidget) -> None:
        """``title`` names the place; of ``buttons`` those are seen that the page shows."""
        super().__init__()
        self._icon_name = icon_name
        self._tile = IconLabel(icon_name, "note", _ICON)
        self._title = make_label(title, role="section")
        self._chip = Chip("", "note")
        self._holds = make_label(wrap=True)
        self._where = make_label(role="caption", wrap=True)
        self._title.setMinimumHeight(scaled(CHIP_HEIGHT))  # as high with a chip and without
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._chip)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(self._holds)
        words.addWidget(self._where)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 14, 14, 14)
        layout.setSpacing(16)
        layout.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        for button in buttons:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_words(self, words: PlaceWords) -> None:
        """Says how it is with the place now."""
        self._tile.set_icon(self._icon_name, words.kind)
        self._tile.set_tile(f"{words.kind}_bg", _TILE, _TILE / 2)
        self._chip.set_chip(words.chip, words.kind)
        self._chip.setVisible(bool(words.chip))
        self._holds.setText(words.holds)
        self._where.setText(words.where)
        said = (self._title.text(), words.chip, words.holds, words.where)
        self.setAccessibleName(". ".join(filter(None, said)))
