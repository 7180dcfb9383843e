"""Where the keyboard goes: pages that hand it on to one of their parts, and fields that it leaves."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
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


def is_left(event: QFocusEvent) -> bool:
    """Whether the keyboard leaves for good: a menu or another window takes it only for a while."""
    for_a_while = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
    return event.lostFocus() and event.reason() not in for_a_while
