"""Pages that hand the keyboard on to one of their parts."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

# A mixin must not derive from a Qt class at run time: Qt classes can't be inherited twice.
if TYPE_CHECKING:
    _Mixed = QWidget
else:
    _Mixed = object


class PassesFocus(_Mixed):
    """Mixin, put before the Qt class: the keyboard goes on to `focus_target`.

    With a focus proxy instead, Tab leads straight to the proxy, and never to what stands before it.
    """

    focus_target: QWidget
    """Set it in the constructor."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_target.setFocus(event.reason())
