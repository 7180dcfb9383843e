"""The question before the Import window goes and takes decisions about rows along."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog


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
                "What you decided about columns and rows of this file will be lost. The list stays as it is.",
            ),
            translate("LeaveImportDialog", "Close"),
        )
        self.cancel_button.setText(translate("LeaveImportDialog", "Keep Checking"))


def ask_to_leave(window: QWidget, leave: Callable[[], None]) -> None:
    """Asks over ``window``; ``leave`` is called if it may go."""
    dialog = LeaveImportDialog(window)
    dialog.accepted.connect(leave)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
