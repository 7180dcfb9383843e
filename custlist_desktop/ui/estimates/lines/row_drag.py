"""Rows that are dragged by their grip."""

from typing import Final

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTableView

from custlist_desktop.ui.theme.appearance import current_tokens

_THICK: Final = 2
_SCROLL_ZONE: Final = 24


class RowDrag:
    """Follows the pointer, and shows between which rows the dragged ones would go."""

    def __init__(self, table: QTableView) -> None:
        """The last row of ``table`` stays the last."""
        self._table = table
        self._target: int | None = None

    @property
    def target(self) -> int | None:
        """The row before which the rows go; None before the pointer has moved."""
        return self._target

    def move_to(self, y: int) -> None:
        """Takes the pointer's place in the viewport; near an edge the table scrolls."""
        table, height = self._table, self._table.viewport().height()
        bar = table.verticalScrollBar()
        if y < _SCROLL_ZONE:
            bar.setValue(bar.value() - bar.singleStep() // 2)
        elif y > height - _SCROLL_ZONE:
            bar.setValue(bar.value() + bar.singleStep() // 2)
        last = table.model().rowCount() - 1
        row = table.rowAt(y)
        if row < 0:
            row = last if y > 0 else 0
        lower = y > table.rowViewportPosition(row) + table.rowHeight(row) // 2
        self._target = min(row + 1 if lower else row, last)
        table.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Paints a line where the rows would go."""
        if self._target is None:
            return
        table = self._table
        row = self._target
        while table.isRowHidden(row):
            row += 1
        y = table.rowViewportPosition(row) - _THICK // 2
        painter.fillRect(0, y - 1, table.viewport().width(), _THICK, current_tokens().colour("focus"))
