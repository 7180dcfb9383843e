"""The rows of the Check step and the pane of the current one: beside each other, or the pane over the rows."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.importing.check_table import CheckTable
from custlist_desktop.ui.importing.row_pane import WIDTH, RowPane
from custlist_desktop.ui.theme.metrics import pane_side, scaled, screen_area

BESIDE_FROM: Final = 1100
"""The window's width, in the design, from which on the pane has a place of its own."""
_SHARE: Final = 0.22
"""Of a small screen's height, beside a large font."""


class CheckArea(QWidget):
    """The rows, with the pane of the current one beside them, or over them where it is wanted."""

    pane_wanted = Signal()
    """The pane is about to come into view, and is to show the current row."""

    def __init__(self, table: CheckTable, pane: RowPane) -> None:
        super().__init__()
        self._table, self._pane = table, pane
        self._is_open = False
        table.setParent(self)
        pane.setParent(self)
        pane.hide()
        pane.close_button.clicked.connect(self.close_pane)
        pane.left.connect(self._on_left)
        self.setMinimumHeight(pane_side(160, screen_area(self).height(), _SHARE))

    def is_beside(self) -> bool:
        """Whether the pane is beside the rows, not over them."""
        return self.width() >= scaled(BESIDE_FROM)

    def has_pane(self) -> bool:
        """Whether the pane is in view, or about to be."""
        return self.is_beside() or self._is_open

    def open_pane(self) -> None:
        """Brings the pane into view, and puts the keyboard into it."""
        if not self._pane.isVisible():
            self._is_open = True
            self._place()
        self._pane.take_focus()

    def close_pane(self) -> None:
        """Closes a pane that is over the rows; the keyboard goes back to them."""
        self._is_open = False
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc on the rows closes a pane over them, before it closes the window."""
        if event.key() == Qt.Key.Key_Escape and self._is_open and not self.is_beside():
            self.close_pane()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Puts both where they belong."""
        beside, width = self.is_beside(), min(scaled(WIDTH), self.width())
        if self.has_pane() and not self._pane.isVisibleTo(self):
            self.pane_wanted.emit()
        self._table.setGeometry(0, 0, self.width() - (width if beside else 0), self.height())
        self._table.set_beside(beside)
        self._pane.setGeometry(self.width() - width, 0, width, self.height())
        self._pane.set_closable(not beside)
        self._pane.setVisible(self.has_pane())
        self._pane.raise_()

    def _on_left(self) -> None:
        if self.is_beside():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_pane()
