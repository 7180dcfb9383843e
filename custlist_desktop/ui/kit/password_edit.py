"""The field for a password: hidden unless asked for, and it notices Caps Lock."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import IconButton, click_once

_EDGE: Final = 2


class PasswordEdit(QLineEdit):
    """A line of dots with a button that shows what they stand for; F8 does the same.

    The button takes no keys: Tab leads to the next field, and Enter means what it means in the dialog.
    """

    caps_lock_noticed = Signal(bool)
    """Whether the last letter typed looked like Caps Lock is on."""

    def __init__(self) -> None:
        """Hidden text; give it a label as its name."""
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = IconButton("show", "", parent=self)
        self._eye.setCheckable(True)
        self._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.toggled.connect(self._on_eye_toggled)
        self.setTextMargins(0, 0, self._eye.width(), 0)
        self._name_eye()

    @property
    def is_shown(self) -> bool:
        """Whether it can be read."""
        return self._eye.isChecked()

    def show_password(self, shown: bool) -> None:
        """Shows letters, or dots again."""
        self._eye.setChecked(shown)

    def _name_eye(self) -> None:
        shown = self._eye.isChecked()
        name = translate("PasswordEdit", "Hide password") if shown else translate("PasswordEdit", "Show password")
        self._eye.set_name(name)
        self._eye.setToolTip(f"{name} (F8)")

    def _on_eye_toggled(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._name_eye()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A capital without Shift, or a small letter with it, tells Caps Lock."""
        letter = event.text()
        if event.key() == Qt.Key.Key_F8 and not event.modifiers():
            click_once(self._eye, event)
            return
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock_noticed.emit(False)  # it changes now; the next letter tells
        elif len(letter) == 1 and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_noticed.emit(letter.isupper() != shift)
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the button at the right end."""
        super().resizeEvent(event)
        top = (self.height() - self._eye.height()) // 2
        self._eye.move(self.width() - self._eye.width() - _EDGE, top)
