"""The field in which a backup gets a name, over the cell that says why it was made."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from custlist_desktop.services.backups.service import LONGEST_NAME
from custlist_desktop.ui.i18n import translate


class NameField(QLineEdit):
    """Enter, and leaving it, take the name; Esc leaves it as it was."""

    named = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget, room: QRect, name: str) -> None:
        """Has the keyboard at once."""
        super().__init__(name, parent)
        self._is_over = False
        self.setMaxLength(LONGEST_NAME)
        self.setAccessibleName(translate("BackupsPage", "Name of the copy"))
        self.setPlaceholderText(translate("BackupsPage", "Name, if you like: it is kept then"))
        self.setGeometry(room.adjusted(-8, 2, -4, -2))
        self.selectAll()
        self.show()
        self.setFocus()

    def put_away(self) -> None:
        """Tells nothing more, and goes."""
        self._is_over = True
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._take()

    def _take(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.named.emit(self.text())

    def _leave(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.left.emit()
