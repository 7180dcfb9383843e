"""The question before the Import window goes and takes decisions about rows along."""

from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.widgets.confirm import ConfirmDialog


class LeaveImportDialog(ConfirmDialog):
    """Accepted means: close without importing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Modal to ``parent``."""
        super().__init__("import", "warn", "danger", parent)

    def retranslate(self) -> None:
        """Sets every text again."""
        super().retranslate()
        self.set_texts(
            translate("LeaveImportDialog", "Close Import"),
            translate("LeaveImportDialog", "Close without importing?"),
            translate(
                "LeaveImportDialog",
                "What you decided about rows of this file, and mended in them, is lost. The list stays as it is.",
            ),
            translate("LeaveImportDialog", "Close"),
        )
        self.cancel_button.setText(translate("LeaveImportDialog", "Keep Checking"))
