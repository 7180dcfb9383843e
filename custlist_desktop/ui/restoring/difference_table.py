"""The table of differences: rows that open, with check boxes."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

from custlist_desktop.services.restoring.wording import DifferenceWords
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.cells import RowLook
from custlist_desktop.ui.kit.lists.check_all import CheckAllBox
from custlist_desktop.ui.kit.lists.ornaments import CheckBefore, OutlineBefore
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.restoring.difference_columns import difference_columns
from custlist_desktop.ui.restoring.difference_rows import (
    DifferenceModel,
    DifferenceRows,
    ShownDifference,
)
from custlist_desktop.ui.theme.metrics import scaled

_FIELD_HEIGHT: Final = 32
_LEFT: Final = 24
_REACH: Final = 5
"""Pixels around a box and an arrow that are theirs too."""
_BY_FROM: Final = 1100
_CHIP_FROM: Final = 1000
_BY: Final = 5


class DifferenceTable(RowsTable[ShownDifference]):
    """Shows differences; what is checked is known to who listens."""

    toggled = Signal(int)
    """The row that somebody checked or unchecked."""
    all_toggled = Signal()
    """All that is shown is to be checked, or unchecked."""

    def __init__(self, words: DifferenceWords) -> None:
        """Empty until `show_rows`."""
        self._words = words
        self._is_narrow = False
        model = DifferenceModel(difference_columns(words, is_narrow=False))
        super().__init__(model.columns, RowLook(), model=model)
        model.setParent(self)
        self._differences = model
        self._header.setResizeContentsPrecision(0)  # rows in view; each of the others is to be read first
        self.verticalHeader().setMinimumSectionSize(scaled(_FIELD_HEIGHT))
        self.check_all = CheckAllBox(self._header, translate("Restore", "Check all that is shown"), _LEFT)
        self.check_all.clicked.connect(self.all_toggled)
        self.setAccessibleName(translate("Restore", "Differences"))
        self.row_activated.connect(self._on_activated)

    def take(self, rows: DifferenceRows) -> None:
        """Shows ``rows`` from the top, the first one current if none is still to be read."""
        self._differences.show_differences(rows)
        if len(rows) and not rows.has_more:
            self.set_current_row(0)

    def grow(self, rows: DifferenceRows, read: Callable[[], object]) -> None:
        """Shows ``rows`` as they are once ``read`` has put more among them.

        What is in view stays where it is, as soon as a person looks at it more closely: with the keyboard, the mouse,
        or by scrolling. Until then the newest are in view, and none is current.
        """
        current, top, above = self.current_row(), self.rowAt(0), 0
        is_held = (
            current >= 0 or rows.has_open or self.verticalScrollBar().value() > 0 or self.viewport().underMouse()
        )
        places = rows.place_at(current), rows.place_at(top)
        if top >= 0:
            above = self.rowViewportPosition(top)
        read()
        self._differences.show_differences(rows)
        for row in rows.fields():
            self.verticalHeader().resizeSection(row, scaled(_FIELD_HEIGHT))
        if not is_held:
            return
        at, first = (rows.row_of(place) for place in places)
        if at >= 0:
            self.set_current_row(at)
        if first >= 0:
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(first) - above)

    def clear_rows(self) -> None:
        """Shows nothing; what was shown is read no more."""
        self._differences.set_rows(())

    def show_checks(self, are_all: bool | None) -> None:
        """Shows what is checked by now, and whether that is all that is shown; None for a part of it."""
        self._differences.refresh_rows()
        self.check_all.show_part(are_all)

    def set_open(self, row: int, *, is_open: bool) -> None:
        """Opens a row, or closes it."""
        count = self._differences.set_open(row, is_open=is_open)
        if is_open:
            rows = self._differences.rows
            for inside in range(row + 1, row + 1 + count):
                if isinstance(rows, DifferenceRows) and rows.is_field(inside):
                    self.verticalHeader().resizeSection(inside, scaled(_FIELD_HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a box checks, one on an arrow opens; elsewhere it makes the row current."""
        super().mousePressEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        row, part = self._part_at(event.position().toPoint())
        if part == "box":
            self.toggled.emit(row)
        elif part == "arrow":
            self._turn(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a box check and uncheck; elsewhere they open the row."""
        row, part = self._part_at(event.position().toPoint())
        if part == "box":
            self.toggled.emit(row)
        elif part != "arrow":
            super().mouseDoubleClickEvent(event)
        else:
            self._turn(row)

    def _part_at(self, position: QPoint) -> tuple[int, str]:
        """The row there, and whether a box or an arrow of it is there."""
        index = self.indexAt(position)
        if not index.isValid():
            return -1, ""
        lead = self._differences.cell(index.row(), index.column()).lead
        room = self._delegate.text_rect(self.visualRect(index), index.column())
        parts: dict[str, QRect | None] = {}
        if isinstance(lead, CheckBefore):
            parts["box"] = lead.box(room)
        elif isinstance(lead, OutlineBefore):
            parts = {"box": lead.box(room), "arrow": lead.arrow(room)}
        found = (name for name, rect in parts.items() if rect is not None and _around(rect).contains(position))
        return index.row(), next(found, "")

    def _turn(self, row: int) -> None:
        shown = self._differences.row_at(row)
        if shown is not None and shown.is_open is not None:
            self.set_open(row, is_open=not shown.is_open)

    def _on_activated(self, row: int) -> None:
        self._turn(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space checks, Right opens, Left closes or goes to the row that holds this one, Ctrl+A checks all."""
        row = self.current_row()
        shown = self._differences.row_at(row)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_A and control:
            self.all_toggled.emit()
        elif shown is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(row)
        elif event.key() == Qt.Key.Key_Right:
            self.set_open(row, is_open=True)
        elif event.key() == Qt.Key.Key_Left:
            self._go_out(row, shown)
        else:
            super().keyPressEvent(event)

    def _go_out(self, row: int, shown: ShownDifference) -> None:
        rows = self._differences.rows
        if shown.is_open:
            self.set_open(row, is_open=False)
        elif isinstance(rows, DifferenceRows):
            self.set_current_row(rows.parent_of(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is less room, who did it goes into the tool tip, then what happened becomes an icon."""
        width = self.width()
        is_narrow = width < scaled(_CHIP_FROM)
        self.setColumnHidden(_BY, width < scaled(_BY_FROM))
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._differences.set_columns(difference_columns(self._words, is_narrow=is_narrow))
        super().resizeEvent(event)


def _around(rect: QRect) -> QRect:
    return rect.adjusted(-_REACH, -_REACH, _REACH, _REACH)
