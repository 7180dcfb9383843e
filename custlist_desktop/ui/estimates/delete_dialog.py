"""Asking before an estimate is deleted: what goes, and what stays."""

from PySide6.QtWidgets import QWidget

from custlist_desktop.services.estimates.search import EstimateRow
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog


class DeleteEstimateDialog(ConfirmDialog):
    """Accepted means: delete. Cancel has the focus."""

    def __init__(self, estimate: EstimateRow, issued: int, parent: QWidget | None = None) -> None:
        """Asks about ``estimate``, of which ``issued`` proposals were sent."""
        self._estimate = estimate
        self._issued = issued
        super().__init__("delete", "bad", "danger", parent)

    def retranslate(self) -> None:
        """Sets every text again."""
        super().retranslate()
        estimate, count = self._estimate, self._issued
        number = estimate.number
        question = translate("DeleteEstimateDialog", "Delete {number}?")
        if estimate.title:
            question = translate("DeleteEstimateDialog", "Delete {number}, {title}?")
        goes = translate("DeleteEstimateDialog", "The estimate goes with its lines, texts and notes.")
        kept = translate("DeleteEstimateDialog", "%Ln issued proposal(s) are kept as they left.", "", count)
        self.set_texts(
            translate("DeleteEstimateDialog", "Delete Estimate"),
            question.format(number=number, title=estimate.title),
            f"{goes} {kept}" if count else goes,
            translate("DeleteEstimateDialog", "Delete"),
        )
