"""Asking before what was typed is thrown away."""

from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog


class DiscardDialog(ConfirmDialog):
    """Accepted means: throw it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Modal to ``parent``."""
        super().__init__("warning", "warn", "danger", parent)

    def retranslate(self) -> None:
        """Sets every text again."""
        super().retranslate()
        self.set_texts(
            translate("DiscardDialog", "Unsaved Changes"),
            translate("DiscardDialog", "Discard what you typed?"),
            translate("DiscardDialog", "It is not saved, and can’t be brought back."),
            translate("DiscardDialog", "Discard"),
        )
        self.cancel_button.setText(translate("DiscardDialog", "Keep Editing"))
