"""Saying why a customer list can't be opened, with the ways out."""

from typing import Final

from PySide6.QtWidgets import QPushButton

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.theme.metrics import fix_width

QUIT: Final = "quit"
OTHER: Final = "other"
AGAIN: Final = "again"
LOOK: Final = "look"
_WIDTH: Final = 720


class FileProblemDialog(ConfirmDialog):
    """Asks how to go on; `chosen` is one of this module's constants."""

    def __init__(self, error: CustlistError, *, may_look: bool = False) -> None:
        """Tells ``error``; ``may_look`` offers to open the list read-only."""
        super().__init__(
            translate("FileProblemDialog", "Custlist"),
            translate("FileProblemDialog", "The customer list can’t be opened"),
            error_sentence(error),
            translate("FileProblemDialog", "Open Another File…"),
            cancel=translate("FileProblemDialog", "Quit"),
            icon_name="data",
            tint="warn",
            look="primary",
        )
        self._way = OTHER
        self._add_way(make_button(translate("FileProblemDialog", "Try Again"), icon_name="update"), AGAIN)
        if may_look:
            self._add_way(make_button(translate("FileProblemDialog", "Open Read-Only"), icon_name="locked"), LOOK)
        fix_width(self, _WIDTH)

    def chosen(self) -> str:
        """What the person chose; QUIT also where the dialog was only closed."""
        return self._way if self.result() else QUIT

    def _add_way(self, button: QPushButton, key: str) -> None:
        self.footer.add_at_the_left(button).clicked.connect(lambda: self._choose(key))

    def _choose(self, key: str) -> None:
        self._way = key
        self.accept()
