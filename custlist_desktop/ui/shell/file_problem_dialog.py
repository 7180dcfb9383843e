"""Saying why a customer list can't be opened, with the way out."""

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.widgets.confirm import ConfirmDialog


class FileProblemDialog(ConfirmDialog):
    """Accepted means: open another file; rejected: quit."""

    def __init__(self, error: CustlistError, parent: QWidget | None = None) -> None:
        """Tells ``error``."""
        self._error = error
        super().__init__("data", "warn", "primary", parent)

    def retranslate(self) -> None:
        """Sets every text again."""
        super().retranslate()
        self.set_texts(
            translate("FileProblemDialog", "Custlist"),
            translate("FileProblemDialog", "The customer list can’t be opened"),
            error_sentence(self._error),
            translate("FileProblemDialog", "Open Another File…"),
        )
        self.cancel_button.setText(translate("FileProblemDialog", "Quit"))
