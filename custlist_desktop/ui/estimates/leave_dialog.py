"""Asking before an editor is closed that holds what could not be saved."""

from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.widgets.confirm import ConfirmDialog


class LeaveDialog(ConfirmDialog):
    """Accepted means: close, and lose what isn't saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Modal to ``parent``."""
        super().__init__("warning", "warn", "danger", parent)

    def retranslate(self) -> None:
        """Sets every text again."""
        super().retranslate()
        self.set_texts(
            translate("LeaveDialog", "Not Everything Is Saved"),
            translate("LeaveDialog", "Close without what could not be saved?"),
            translate("LeaveDialog", "It is marked in red. All the rest is in the file."),
            translate("LeaveDialog", "Close Anyway"),
        )
        self.cancel_button.setText(translate("LeaveDialog", "Keep Editing"))
