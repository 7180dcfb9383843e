"""Asking before something that can't be taken back."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import Look, make_button
from custlist_desktop.ui.kit.dialogs.dialog import TileDialog
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 520


class ConfirmDialog(TileDialog):
    """A question, what it means, and Cancel beside the button that does it. Cancel has the focus.

    `ask`, or ``open()`` and ``accepted``, tell the answer.
    """

    def __init__(
        self,
        title: str,
        question: str,
        sentence: str,
        confirm: str,
        parent: QWidget | None = None,
        *,
        cancel: str = "",
        icon_name: str = "delete",
        tint: str = "bad",
        look: Look = "danger",
    ) -> None:
        """
        Args:
            title: of the window.
            question: what would happen, with the name of what it happens to.
            sentence: what that means.
            confirm: the word of the button that does it, the verb of the question.
            parent: the window that waits for the answer.
            cancel: the other button's word; Cancel without.
            icon_name: the icon in the tile.
            tint: the token of the icon; its tile is ``<tint>_bg``.
            look: of the button that does it.
        """
        super().__init__(icon_name, tint, parent)
        self.slot_layout = QVBoxLayout()
        self.slot_layout.setSpacing(8)
        self.words_layout.addLayout(self.slot_layout)
        self.words_layout.addStretch(1)
        self.cancel_button = make_button(cancel or translate("ConfirmDialog", "Cancel"))
        self.confirm_button = make_button(confirm, look)
        self.footer.add_button(self.cancel_button).clicked.connect(self.reject)
        self.footer.add_button(self.confirm_button).clicked.connect(self.accept)
        self.say(title, question, sentence)
        fix_width(self, _WIDTH)

    def set_slot(self, widget: QWidget) -> None:
        """Shows ``widget`` under the sentence, such as a list of what is concerned."""
        self.slot_layout.addWidget(widget)

    def ask(self) -> bool:
        """Waits for the answer, and goes; whether it was yes."""
        answer = bool(self.exec())
        self.deleteLater()
        return answer

    def showEvent(self, event: QShowEvent) -> None:
        """Enter must not confirm by accident."""
        super().showEvent(event)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)


def discard_question(parent: QWidget | None) -> ConfirmDialog:
    """Whether what was typed is thrown away."""
    return ConfirmDialog(
        translate("DiscardDialog", "Unsaved Changes"),
        translate("DiscardDialog", "Discard what you typed?"),
        translate("DiscardDialog", "It isn’t saved, and can’t be brought back."),
        translate("DiscardDialog", "Discard"),
        parent,
        cancel=translate("DiscardDialog", "Keep Editing"),
        icon_name="warning",
        tint="warn",
    )


def may_discard(window: QWidget) -> bool:
    """Asks over ``window`` whether what was typed there is thrown away."""
    return discard_question(window).ask()
