"""The question before Account Owners take their own rights away."""

from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog


class GiveUpRoleDialog(ConfirmDialog):
    """Accepted means: become an Estimator. Cancel has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Asks the signed-in user."""
        super().__init__("user", "warn", "danger", parent)

    def retranslate(self) -> None:
        """Sets every text again."""
        super().retranslate()
        self.set_texts(
            translate("GiveUpRoleDialog", "Change Role"),
            translate("GiveUpRoleDialog", "Make yourself an Estimator?"),
            translate(
                "GiveUpRoleDialog",
                "You could then no longer edit customers, settings or users. "
                "Only another Account Owner can give the role back to you.",
            ),
            translate("GiveUpRoleDialog", "Change Role"),
        )
