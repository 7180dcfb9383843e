"""The table of the Check step: one row is current, and its chip opens what may be decided for it."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

from custlist_desktop.domain.incoming import CheckedRow
from custlist_desktop.ui.importing.check_model import CheckColumn, CheckModel
from custlist_desktop.ui.kit.lists.cells import RowLook
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens

_LOOK: Final = RowLook(first=12, left=12, under=0, amount_gap=0)
_MENU_KEYS: Final = (Qt.Key.Key_Space, Qt.Key.Key_F2)
_ENDS: Final = (Qt.Key.Key_Home, Qt.Key.Key_End)
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


class CheckTable(RowsTable[CheckedRow]):
    """Shows a `CheckModel`. Enter opens the row, Space or a click on the chip its menu; Delete leaves the row out."""

    tab_pressed = Signal()
    """Tab was pressed, and goes to a cell to be checked."""

    def __init__(self, model: CheckModel) -> None:
        """Shows ``model`` for good."""
        super().__init__(model.columns, _LOOK, model=model)
        self._checked = model
        self._empty_text = ""
        self._tab_goes_to_cells = False

    def set_empty_text(self, text: str) -> None:
        """What is said where there are no rows."""
        self._empty_text = text
        self.viewport().update()

    def set_tab_goes_to_cells(self, wanted: bool) -> None:
        """Whether there are cells to be checked for Tab to go to."""
        self._tab_goes_to_cells = wanted

    def event(self, event: QEvent) -> bool:
        """Tab, by the key alone, so that Qt's own order stays for all else."""
        is_key = event.type() is QEvent.Type.KeyPress and self._tab_goes_to_cells
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self.tab_pressed.emit()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or that there are none."""
        super().paintEvent(event)
        if self._checked.is_at_hand() and not self._checked.rowCount():
            painter = QPainter(self.viewport())
            painter.setFont(fonts.body())
            painter.setPen(current_tokens().colour("muted"))
            room = self.viewport().rect().adjusted(24, 0, -24, 0)
            room.setHeight(3 * self._row_height)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._empty_text)

    def set_beside(self, beside: bool) -> None:
        """Whether a pane beside the rows tells more of the current one; it names the contact, too."""
        self.setColumnHidden(CheckColumn.CONTACT, beside)
        self._checked.set_has_contact(not beside)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        plain = not event.modifiers() & ~_KEYPAD
        if row >= 0 and event.key() in _MENU_KEYS and plain:
            self.choice_requested.emit(row, CheckColumn.RESULT, self.choice_point(row, CheckColumn.RESULT))
        elif row >= 0 and event.key() in _ENDS and plain:
            self.set_current_row(0 if event.key() == Qt.Key.Key_Home else self._checked.rowCount() - 1)
        else:
            super().keyPressEvent(event)
