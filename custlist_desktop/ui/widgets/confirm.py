"""Asking before something that can't be taken back."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.theme.metrics import fix_width
from custlist_desktop.ui.widgets.buttons import Look, make_button
from custlist_desktop.ui.widgets.dialog import BaseDialog
from custlist_desktop.ui.widgets.fitting import FitsContent
from custlist_desktop.ui.widgets.icon_label import IconLabel
from custlist_desktop.ui.widgets.styling import make_label

_WIDTH: Final = 520
_TILE: Final = 40


class ConfirmDialog(Retranslated, FitsContent, BaseDialog):
    """A question, what it means, and Cancel beside the button that does it. Cancel has the focus.

    ``exec()`` or ``open()`` and ``accepted`` tell the answer.
    """

    def __init__(
        self,
        icon_name: str = "delete",
        tint: str = "bad",
        look: Look = "danger",
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            icon_name: the icon in the tile.
            tint: the token of the icon; its tile is ``<tint>_bg``.
            look: of the button that does it.
            parent: the window that waits for the answer.
        """
        super().__init__(parent)
        self._question = make_label(role="lead", wrap=True)
        self._sentence = make_label(role="muted", wrap=True)
        self.slot_layout = QVBoxLayout()
        self.cancel_button = make_button("")
        self.confirm_button = make_button("", look)
        self.footer.add_button(self.cancel_button).clicked.connect(self.reject)
        self.footer.add_button(self.confirm_button).clicked.connect(self.accept)
        self._build_body(icon_name, tint)
        fix_width(self, _WIDTH)
        self.retranslate()

    def _build_body(self, icon_name: str, tint: str) -> None:
        tile = IconLabel(icon_name, tint, 20)
        tile.set_tile(f"{tint}_bg", _TILE, _TILE / 2)
        self.slot_layout.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._question)
        words.addWidget(self._sentence)
        words.addSpacing(8)
        words.addLayout(self.slot_layout)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body_layout.addLayout(row)

    def set_texts(self, title: str, question: str, sentence: str, confirm: str) -> None:
        """Says what is asked.

        Args:
            title: of the window.
            question: what would happen, with the name of what it happens to.
            sentence: what that means.
            confirm: the button's word, the verb of the question.
        """
        self.setWindowTitle(title)
        self._question.setText(question)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.confirm_button.setText(confirm)
        self.setAccessibleDescription(f"{question} {sentence}".strip())

    def set_slot(self, widget: QWidget) -> None:
        """Shows ``widget`` under the sentence, such as a list of what is concerned."""
        self.slot_layout.addWidget(widget)

    def retranslate(self) -> None:
        """Names Cancel; the rest is said by ``set_texts``."""
        self.cancel_button.setText(translate("ConfirmDialog", "Cancel"))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's override: Enter must not confirm by accident."""
        super().showEvent(event)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
