"""Asking before a proposal is made of an estimate in which lines have no amount yet."""

from typing import Final

from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog

SHOW_CELL: Final = 2
"""What `exec` returns where the first of the cells is to be shown."""


class MissingAmountsDialog(ConfirmDialog):
    """Accepted means: make the proposal without those amounts."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        """``count`` lines have no amount; ``parent`` waits."""
        self._missing = count
        self._show_button = make_button("")
        super().__init__("warning", "warn", "secondary", parent)
        self.footer.add_at_the_left(self._show_button).clicked.connect(lambda: self.done(SHOW_CELL))

    def retranslate(self) -> None:
        """Sets every text again."""
        super().retranslate()
        missing = self._missing
        self.set_texts(
            translate("MissingAmounts", "Make Proposal"),
            translate("MissingAmounts", "%Ln line(s) have no amount yet. Make the proposal anyway?", "", missing),
            translate("MissingAmounts", "What was pasted there isn’t a number, and the total is without it."),
            translate("MissingAmounts", "Make It Anyway"),
        )
        self._show_button.setText(translate("MissingAmounts", "Show the Cell"))
