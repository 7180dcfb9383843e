"""Asking before an editor is closed that holds what could not be saved."""

from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog


class LeaveDialog(ConfirmDialog):
    """Accepted means: close, and lose what isn't saved."""

    def __init__(self, failure: str = "", parent: QWidget | None = None) -> None:
        """Modal to ``parent``; ``failure`` says why nothing could be saved, where it isn't one field only."""
        self._failure = failure
        super().__init__("warning", "warn", "danger", parent)

    def retranslate(self) -> None:
        """Sets every text again."""
        super().retranslate()
        self.set_texts(
            translate("LeaveDialog", "Not Everything Is Saved"),
            translate("LeaveDialog", "Close without what could not be saved?"),
            self._sentence_text(),
            translate("LeaveDialog", "Close Anyway"),
        )
        self.cancel_button.setText(translate("LeaveDialog", "Keep Editing"))

    def _sentence_text(self) -> str:
        if self._failure:
            lost = translate("LeaveDialog", "What you typed since the last save would be lost.")
            return f"{self._failure} {lost}"
        return translate("LeaveDialog", "It is marked in red. All the rest is in the file.")
