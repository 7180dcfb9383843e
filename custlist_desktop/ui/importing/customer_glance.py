"""The customer that a row updates, as it is in the list now: to be looked at, not to be changed."""

from typing import Final

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.contact import CONTACT_FIELDS, CustomerDetails
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.changes_text import shown_value
from custlist_desktop.ui.importing.pane_rows import FieldRow
from custlist_desktop.ui.importing.row_lines import FieldLine
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 480


class CustomerGlance(BaseDialog):
    """Every field that has a value."""

    def __init__(self, details: CustomerDetails, home_region: str, parent: QWidget | None = None) -> None:
        """Numbers are shown as written in ``home_region``, an ISO 3166-1 alpha-2 code."""
        super().__init__(parent)
        self._name = make_label(details.company or details.contact_name, "lead", wrap=True)
        self._sentence = make_label(role="muted", wrap=True)
        self._close = self.footer.add_button(make_button("", "primary"))
        self._close.clicked.connect(self.accept)
        self.body_layout.setSpacing(0)
        self.body_layout.addWidget(self._name)
        self.body_layout.addWidget(self._sentence)
        self.body_layout.addSpacing(12)
        region = details.country or home_region
        for name in CONTACT_FIELDS:
            value = shown_value(name, getattr(details, name), region)
            if value:
                self.body_layout.addWidget(FieldRow(FieldLine(name, value, value, "")))
        if details.notes:
            self.body_layout.addSpacing(12)
            self.body_layout.addWidget(make_label(details.notes, "muted", wrap=True))
        self.body_layout.addStretch(1)
        fix_width(self, _WIDTH)
        self.setWindowTitle(translate("CustomerGlance", "Customer in the List"))
        self._sentence.setText(translate("CustomerGlance", "As it is in the list now. Nothing has been written yet."))
        self._close.setText(translate("CustomerGlance", "Close"))
