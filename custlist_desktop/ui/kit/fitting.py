"""Dialogs that grow and shrink with what they say, as far as their screen allows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

from custlist_desktop.ui.theme.metrics import room_on_screen

# A mixin must not derive from a Qt class at run time: Qt classes can't be inherited twice.
if TYPE_CHECKING:
    _Mixed = QDialog
else:
    _Mixed = object


class FitsContent(_Mixed):
    """Mixin for a dialog of fixed width, put before the Qt class: its height is what its layout needs.

    Qt's own only grows a window, and counts a sentence that wraps as one line.
    """

    def event(self, event: QEvent) -> bool:
        """Qt's override: after every change of the layout."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            layout = self.layout()
            if layout is not None:
                layout.activate()
                wanted = max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height())
                self.setFixedHeight(min(wanted, room_on_screen(self).height()))
        return handled
