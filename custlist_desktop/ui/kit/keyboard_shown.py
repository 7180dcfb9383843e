"""Tables whose delegate shows where the keyboard is."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QTableView

from custlist_desktop.ui.kit.accessibility import is_heard, tell_cell

# A mixin must not derive from a Qt class at run time: Qt classes can't be inherited twice.
if TYPE_CHECKING:
    _Mixed = QTableView
else:
    _Mixed = object


class KeyboardDelegate(Protocol):
    """What such a table tells its delegate."""

    has_keyboard: bool
    window_is_active: bool


class KeyboardShown(_Mixed):
    """Mixin, put before the Qt class: tells `keyboard_delegate` about the focus and the active window."""

    keyboard_delegate: KeyboardDelegate
    """Set it in the constructor, before the table can be shown."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the bar of the current row."""
        self.keyboard_delegate.has_keyboard = True
        super().focusInEvent(event)
        self.viewport().update()
        if is_heard():
            # After Qt has told of the table itself, and nothing of the cell that the keyboard is in.
            QTimer.singleShot(0, self, self._tell_current_cell)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hides the bar, unless only a menu took the keyboard."""
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keyboard_delegate.has_keyboard = False
        super().focusOutEvent(event)
        self.viewport().update()

    def _tell_current_cell(self) -> None:
        if self.hasFocus():
            tell_cell(self, self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """The selection is paler while another window has the keyboard."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.keyboard_delegate.window_is_active = self.isActiveWindow()
            self.viewport().update()
