"""Asking before something that can't be taken back."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import Look, make_button
from custlist_desktop.ui.kit.dialogs.tile_dialog import TileDialog
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 520


class ConfirmDialog(TileDialog):
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
        super().__init__(icon_name, tint, parent)
        self.slot_layout = QVBoxLayout()
        self.slot_layout.setSpacing(8)
        self.words_layout.addLayout(self.slot_layout)
        self.words_layout.addStretch(1)
        self.cancel_button = make_button("")
        self.confirm_button = make_button("", look)
        self.footer.add_button(self.cancel_button).clicked.connect(self.reject)
        self.footer.add_button(self.confirm_button).clicked.connect(self.accept)
        fix_width(self, _WIDTH)
        self.retranslate()

    def set_texts(self, title: str, question: str, sentence: str, confirm: str) -> None:
        """Says what is asked.

        Args:
            title: of the window.
            question: what would happen, with the name of what it happens to.
            sentence: what that means.
            confirm: the button's word, the verb of the question.
        """
        self.say(title, question, sentence)
        self.confirm_button.setText(confirm)

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
