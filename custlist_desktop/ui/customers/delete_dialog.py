"""Asking before a customer is deleted, with the estimates that are concerned (M9, M12)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from custlist_desktop.services.customers.linking import CustomerEstimates, EstimateSummary
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

    def __init__(self, record: CustomerRecord, estimates: CustomerEstimates, parent: QWidget | None = None) -> None:
        """Asks about ``record``, whose linked estimates are ``estimates``."""
        details, count = record.details, estimates.count
        name = details.company or details.contact_name
        if details.contact_name and details.company:
            leaves = translate("DeleteCustomerDialog", "{contact} of {name} will be removed from the customer list.")
        else:
            leaves = translate("DeleteCustomerDialog", "{name} will be removed from the customer list.")
        super().__init__(
            translate("DeleteCustomerDialog", "Delete Customer"),
            translate("DeleteCustomerDialog", "Delete {name}?").format(name=name),
            leaves.format(contact=details.contact_name, name=name),
            translate("DeleteCustomerDialog", "Delete"),
            parent,
        )
        consequence = translate("DeleteCustomerDialog", "No estimate uses this customer.")
        if count:
            consequence = translate(
                "DeleteCustomerDialog",
                "%Ln estimate(s) keep these contact details and are no longer linked:",
                "",
                count,
            )
        self.set_slot(make_label(consequence, wrap=True))
        if count:
            self.set_slot(_estimate_list(estimates.newest, consequence))
        more = count - len(estimates.newest)
        if more:
            self.set_slot(make_label(translate("DeleteCustomerDialog", "and %Ln older one(s)", "", more), "muted"))


def _estimate_list(estimates: Sequence[EstimateSummary], name: str) -> QWidget:
    """The estimates in a card, which scrolls if there are many; ``name`` says what they are."""
    rows = QWidget()
    column = QVBoxLayout(rows)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for position, estimate in enumerate(estimates):
        if position:
            column.addWidget(make_line())
        column.addWidget(_estimate_row(estimate))
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
    # One scrolls it, so that a screen reader comes to it, and then reads all that is in it.
    area.setAccessibleName(name)
    area.setAccessibleDescription(", ".join(each.title for each in estimates))
    layout.addWidget(area)
    return card


def _estimate_row(estimate: EstimateSummary) -> QWidget:
    row = QWidget()
    row.setFixedHeight(scaled(_ROW))
    title = MarkedLabel()
    title.set_text(estimate.title)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(12, 0, 12, 0)
    layout.setSpacing(12)
    layout.addWidget(make_label(estimate.number, "muted"))
    layout.addWidget(title, 1)
    layout.addWidget(Chip(words().statuses[estimate.status], estimate.status.facts.tone))
    return row
