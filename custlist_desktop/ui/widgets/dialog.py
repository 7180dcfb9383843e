"""The dialog that others are made from: a body, and a footer with a hint and buttons."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.widgets.styling import ground, make_label

FOOTER_HEIGHT: Final = 56
BUTTON_WIDTH: Final = 88


def is_save_key(event: QKeyEvent) -> bool:
    """Whether Ctrl+Enter or Ctrl+S was pressed, which save a dialog from a field of many lines too."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S)


class DialogFooter(QFrame):
    """The strip under a dialog: a muted hint at the left, buttons at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until ``set_hint`` and ``add_button``."""
        super().__init__(parent)
        self.setProperty("look", "footer")
        self.setFixedHeight(scaled(FOOTER_HEIGHT))
        self._hint = make_label(role="caption")
        self._hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(24, 0, 24, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._hint, 1)

    def set_hint(self, text: str) -> None:
        """Shows ``text`` at the left."""
        self._hint.setText(text)

    def add_button(self, button: QPushButton) -> QPushButton:
        """Puts ``button`` at the right of those before it, 88 px wide at least, and returns it."""
        button.setMinimumWidth(scaled(BUTTON_WIDTH))
        self._layout.addWidget(button)
        return button


class BaseDialog(QDialog):
    """A dialog with ``body_layout`` to fill and a ``footer``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Modal to ``parent``; the title, the body and the buttons are the subclass's."""
        super().__init__(parent)
        self.setModal(True)
        self.body = QWidget()
        ground(self.body)
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setContentsMargins(24, 20, 24, 24)
        self.body_layout.setSpacing(12)
        self.footer = DialogFooter()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.footer)
