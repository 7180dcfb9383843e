"""Asking before a customer is deleted, with the estimates that are concerned (M9, M12)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.services.customers.linking import EstimateSummary
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.kit.card import Card
from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.kit.styling import make_label, make_line
from custlist_desktop.ui.theme.metrics import scaled

_ROW: Final = 36
_ROWS_IN_VIEW: Final = 6


class DeleteCustomerDialog(ConfirmDialog):
    """Accepted means: delete. Cancel has the focus."""

    def __init__(
        self, record: CustomerRecord, estimates: Sequence[EstimateSummary], parent: QWidget | None = None
    ) -> None:
        """Asks about ``record``, whose linked estimates are ``estimates``."""
        self._record = record
        self._count = len(estimates)
        self._titles = [each.title for each in estimates]
        self._chips: list[tuple[Chip, EstimateStatus]] = []
        self._consequence = make_label(wrap=True)
        super().__init__("delete", "bad", "danger", parent)
        self.set_slot(self._consequence)
        if estimates:
            self._chips = [
                (Chip(words().statuses[each.status], each.status.facts.tone), each.status) for each in estimates
            ]
            self.set_slot(_estimate_list(estimates, [chip for chip, _status in self._chips]))
            self._name_list()

    def retranslate(self) -> None:
        """Sets every text again."""
        super().retranslate()
        details = self._record.details
        name = details.contact_name or details.company
        leaving = details.company if details.contact_name and details.company else name
        self.set_texts(
            translate("DeleteCustomerDialog", "Delete Customer"),
            translate("DeleteCustomerDialog", "Delete {name}?").format(name=name),
            translate("DeleteCustomerDialog", "{name} leaves the customer list.").format(name=leaving),
            translate("DeleteCustomerDialog", "Delete"),
        )
        for chip, status in self._chips:
            chip.set_chip(words().statuses[status], status.facts.tone)
        count = self._count
        self._consequence.setText(
            translate(
                "DeleteCustomerDialog",
                "%Ln estimate(s) keep these contact details and are no longer linked:",
                "",
                count,
            )
            if count
            else translate("DeleteCustomerDialog", "No estimate holds this customer.")
        )
        self._name_list()

    def _name_list(self) -> None:
        """Says to a screen reader what the list is that one scrolls, and all that is in it."""
        for area in self.findChildren(QScrollArea):
            area.setAccessibleName(self._consequence.text())
            area.setAccessibleDescription(", ".join(self._titles))


def _estimate_list(estimates: Sequence[EstimateSummary], chips: Sequence[Chip]) -> QWidget:
    """The estimates in a card, which scrolls if there are many."""
    rows = QWidget()
    column = QVBoxLayout(rows)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for position, (estimate, chip) in enumerate(zip(estimates, chips, strict=True)):
        if position:
            column.addWidget(make_line())
        column.addWidget(_estimate_row(estimate, chip))
    column.addStretch(1)
    card = Card()
    layout = QVBoxLayout(card)
    layout.setContentsMargins(1, 1, 1, 1)
    if len(estimates) <= _ROWS_IN_VIEW:
        layout.addWidget(rows)
        return card
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(rows)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFixedHeight(scaled(_ROW) * _ROWS_IN_VIEW)
    layout.addWidget(area)
    return card


def _estimate_row(estimate: EstimateSummary, chip: Chip) -> QWidget:
    row = QWidget()
    row.setFixedHeight(scaled(_ROW))
    title = MarkedLabel()
    title.set_text(estimate.title)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(12, 0, 12, 0)
    layout.setSpacing(12)
    layout.addWidget(make_label(estimate.number, "muted"))
    layout.addWidget(title, 1)
    layout.addWidget(chip)
    return row
