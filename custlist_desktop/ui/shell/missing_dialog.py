"""All customers and estimates that a recovered list is known to lack, by name: to be read and copied."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme.metrics import fix_width, scaled

_WIDTH: Final = 560
_HEIGHT: Final = 280


class MissingDialog(BaseDialog):
    """A name in each line."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("MissingDialog", "Known to Be Missing"))
        told = translate(
            "MissingDialog", "The newest good backup has these, and they could not be recovered. It stays in backups."
        )
        self._text = QPlainTextEdit("\n".join(names))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(translate("MissingDialog", "Known to Be Missing"))
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setMinimumHeight(scaled(_HEIGHT))
        self.body_layout.addWidget(make_label(told, wrap=True))
        self.body_layout.addWidget(self._text, 1)
        self._copy = self.footer.add_button(make_button(translate("MissingDialog", "Copy"), icon_name="copy"))
        self._copy.clicked.connect(self._on_copy_clicked)
        close = self.footer.add_button(make_button(translate("MissingDialog", "Close")))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        fix_width(self, _WIDTH)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        told = translate("MissingDialog", "Copied.")
        self.footer.set_hint(told)
        announce(self._copy, told)
