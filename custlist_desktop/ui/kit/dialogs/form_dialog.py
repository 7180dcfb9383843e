"""The dialog in which something is typed: nothing typed is lost unasked, and the same keys save in all."""

from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton

from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog, is_save_key
from custlist_desktop.ui.kit.dialogs.discard_dialog import DiscardDialog


class FormDialog(BaseDialog):
    """Asks before it throws typed text away; Enter, Ctrl+Enter and Ctrl+S press the button that saves.

    A subclass gives `details`, names its button by `save_with`, and calls `begin` once its fields are filled.
    """

    _before: object = None
    _saving: QPushButton | None = None

    def save_with(self, button: QPushButton) -> None:
        """Lets ``button`` be what the keys of saving press."""
        self._saving = button
        button.setDefault(True)

    def details(self) -> object:
        """What stands in the fields, as a value that can be compared."""
        raise NotImplementedError

    def begin(self) -> None:
        """What stands in the fields now is what is saved."""
        self._before = self.details()

    def is_changed(self) -> bool:
        """Whether something was typed that isn't saved."""
        return self.details() != self._before

    def may_leave(self) -> bool:
        """Whether nothing typed would be lost, or whoever is asked discards it."""
        return not self.is_changed() or bool(DiscardDialog(self).exec())

    def reject(self) -> None:
        """Qt's override: closing with unsaved changes asks."""
        if self.may_leave():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt's override: the window's own close button is Cancel."""
        event.ignore()
        self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: saves from a text of several lines too, and only while the button can be pressed."""
        if not is_save_key(event):
            super().keyPressEvent(event)
        elif self._saving is not None:
            self._saving.click()
