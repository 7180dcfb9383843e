"""The dialog that says in a few words what is so: what questions, choices and bad news are made from."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.fitting import FitsContent
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import make_label

_TILE: Final = 40


class TileDialog(FitsContent, BaseDialog):
    """An icon in a round tile, beside it a few words and a sentence or two, and under these what a subclass adds."""

    def __init__(self, icon_name: str, tint: str, parent: QWidget | None = None) -> None:
        """
        Args:
            icon_name: the icon in the tile.
            tint: the token of the icon; its tile is ``<tint>_bg``.
            parent: the window that waits.
        """
        super().__init__(parent)
        self._question = make_label(role="lead", wrap=True)
        self._sentence = make_label(role="muted", wrap=True)
        self.words_layout = QVBoxLayout()
        """Beside the tile; what is added comes under the sentence."""
        self.words_layout.setSpacing(4)
        self.words_layout.addWidget(self._question)
        self.words_layout.addWidget(self._sentence)
        self.words_layout.addSpacing(8)
        tile = IconLabel(icon_name, tint, 20)
        tile.set_tile(f"{tint}_bg", _TILE, _TILE / 2)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.words_layout, 1)
        self.body_layout.addLayout(row)

    def say(self, title: str, question: str, sentence: str) -> None:
        """Says what is so: ``title`` of the window, the state in a few words, and a sentence or two about it."""
        self.setWindowTitle(title)
        self._question.setText(question)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleDescription(f"{question} {sentence}".strip())
