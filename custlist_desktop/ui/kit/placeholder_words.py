"""What placeholders stand for, in words, and the menu that offers them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.placeholders import PLACEHOLDERS
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.menu import RoundMenu


def placeholder_word(name: str) -> str:
    """What a placeholder stands for."""
    return {
        "customer.company": translate("Placeholders", "Customer’s company"),
        "customer.contact_name": translate("Placeholders", "Customer’s contact name"),
        "customer.address": translate("Placeholders", "Customer’s address"),
        "customer.email": translate("Placeholders", "Customer’s email"),
        "customer.phone": translate("Placeholders", "Customer’s phone"),
        "estimate.number": translate("Placeholders", "Estimate’s number"),
        "estimate.title": translate("Placeholders", "Estimate’s title"),
        "estimate.total": translate("Placeholders", "Estimate’s total"),
        "estimate.date": translate("Placeholders", "Estimate’s date"),
        "estimate.valid_until": translate("Placeholders", "Last day the offer is valid"),
        "site.address": translate("Placeholders", "Job site’s address"),
        "company.name": translate("Placeholders", "Our trade name"),
        "company.address": translate("Placeholders", "Our address"),
        "company.phone": translate("Placeholders", "Our phone"),
        "company.email": translate("Placeholders", "Our email"),
        "company.website": translate("Placeholders", "Our website"),
        "company.licence_number": translate("Placeholders", "Our license number"),
        "today": translate("Placeholders", "Date the proposal is made"),
    }[name]


class PlaceholderMenu(RoundMenu):
    """All placeholders, by what they stand for."""

    chosen = Signal(str)
    """The name of one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """``parent`` owns it."""
        super().__init__(parent=parent)
        self.setAccessibleName(translate("Placeholders", "Placeholders"))
        group = ""
        for name in PLACEHOLDERS:
            subject = name.partition(".")[0]
            if group and subject != group and subject != "site":
                self.addSeparator()
            group = subject if subject != "site" else group
            action = self.add(placeholder_word(name))
            action.setData(name)
            action.setToolTip(f"{{{name}}}")
        self.triggered.connect(self._on_triggered)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
