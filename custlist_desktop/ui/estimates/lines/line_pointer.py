"""What the pointer does in the table of lines: press, drag, hover, and the menu of a row."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QTableView, QToolTip

from custlist_desktop.domain.estimate import LineKind
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.commands import row_menu
from custlist_desktop.ui.estimates.lines.line_cells import spoken_text
from custlist_desktop.ui.estimates.lines.line_delegate import LineDelegate
from custlist_desktop.ui.estimates.lines.line_model import LineModel
from custlist_desktop.ui.estimates.lines.row_commands import RowCommands
from custlist_desktop.ui.kit.menu import RoundMenu
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


# A mixin must not derive from a Qt class at run time: Qt classes can't be inherited twice.
if TYPE_CHECKING:
    _Mixed = QTableView
else:
    _Mixed = object

_LEFT: Final = Qt.MouseButton.LeftButton


class PointedLines(_Mixed):
    """Mixin, put before the Qt class."""

    lines: LineModel
    """Set it in the constructor, as the others, before the table can be shown."""
    line_delegate: LineDelegate
    commands: RowCommands
    row_drag: RowDrag | None = None
    """The rows that are being dragged."""

    if TYPE_CHECKING:
        # What the table itself has.

        def finish_editing(self) -> bool:
            """Keeps what is typed in an open cell; returns False, and the cell stays open, if it can't be read."""

        def toggle_section(self, row: int) -> None:
            """Puts the lines of the heading in a row out of sight, or shows them again."""

        def selected_rows(self) -> list[int]:
            """The chosen rows from top to bottom, without the one that adds a line."""

        def make_current(self, row: int, column: int) -> None:
            """Makes a cell current and its row the only chosen one."""

        def settle_current(self) -> None:
            """Lets a row in view be current, and be among the chosen ones."""

        def is_column_shown(self, column: int) -> bool:
            """Whether a column is shown."""

        def show_column(self, column: int, shown: bool) -> None:
            """Shows or hides a column."""

    def update_row(self, row: int) -> None:
        """Paints a row again; a screenful takes longer than a pointer needs to the next one."""
        if row >= 0:
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _row_under(self, position: QPoint) -> int:
        return self.indexAt(position).row() if self.viewport().rect().contains(position) else -1

    def _place(self, index: QModelIndex, position: QPoint) -> str:
        """What of a cell is under the pointer: "add", "section", "grip", "menu", "tax", or nothing special."""
        rect, column = self.visualRect(index), index.column()
        line = self.lines.line_at(index.row())
        if line is None:
            return "add" if index.isValid() else ""
        is_section = line.kind is LineKind.SECTION
        if column == self.line_delegate.first_column and self.line_delegate.grip_rect(rect).contains(position):
            return "grip"
        if (
            is_section
            and column == LineColumn.DESCRIPTION
            and self.line_delegate.chevron_rect(rect).contains(position)
        ):
            return "section"
        if column == LineColumn.MENU and self.line_delegate.menu_rect(rect).contains(position):
            return "menu"
        return "tax" if column == LineColumn.TAX and not is_section else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """An open cell is left only if it can be; then what the pointer is on."""
        if not self.finish_editing():
            return
        position = event.position().toPoint()
        index = self.indexAt(position)
        place = self._place(index, position) if event.button() is _LEFT else ""
        if place == "add":
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.commands.add_line()
        elif place == "grip":
            self._begin_drag(index)
        else:
            super().mousePressEvent(event)
            self.settle_current()
            if place == "section":
                self.toggle_section(index.row())
            elif place == "menu":
                self._open_menu_at_dots(index)
            elif place == "tax":
                self.commands.toggle_taxable()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click edits a cell; on a button it is a click more."""
        position = event.position().toPoint()
        if self._place(self.indexAt(position), position):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags rows, or shows what the pointer is on."""
        position = event.position().toPoint()
        if self.row_drag is not None:
            self.row_drag.move_to(position.y())
            return
        if not event.buttons():
            self._hover(position)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drops dragged rows."""
        if self.row_drag is None:
            super().mouseReleaseEvent(event)
            self.settle_current()  # Ctrl with a click takes a chosen row out again
            return
        target = self.row_drag.target
        self.end_drag()
        if target is not None:
            self.commands.move_to(target)

    def _begin_drag(self, index: QModelIndex) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if index.row() not in self.selected_rows():
            self.make_current(index.row(), LineColumn.DESCRIPTION)
        self.row_drag = RowDrag(self)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def end_drag(self) -> None:
        """Drops nothing, and drags no more."""
        self.row_drag = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def _hover(self, position: QPoint) -> None:
        row = self._row_under(position)
        place = self._place(self.indexAt(position), position) if row >= 0 else ""
        grip, hand = Qt.CursorShape.OpenHandCursor, Qt.CursorShape.PointingHandCursor
        shapes = {"grip": grip, "section": hand, "add": hand}
        self.viewport().setCursor(shapes.get(place, Qt.CursorShape.ArrowCursor))
        if row != self.line_delegate.hovered_row:
            left, self.line_delegate.hovered_row = self.line_delegate.hovered_row, row
            self.update_row(left)
            self.update_row(row)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tool tips, and no hover once the pointer has left."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tool_tip(self.indexAt(event.pos())), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(QPoint(-1, -1))
        return super().viewportEvent(event)

    def _tool_tip(self, index: QModelIndex) -> str:
        if not index.isValid():
            return ""
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        if tip:
            return f"= {tip}"
        cell = self.lines.cell(index.row(), index.column())
        return spoken_text(cell) if self.line_delegate.is_elided(self.visualRect(index), index.column(), cell) else ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """For the row under the pointer, or the current one by the keyboard's menu key."""
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self.open_menu_by_key()
            return
        row = self._row_under(event.pos())
        if self.lines.line_at(row) is not None and self.finish_editing():
            self._make_menu(row).popup(event.globalPos())

    def open_menu_by_key(self) -> None:
        """Opens the menu of the current row under it."""
        row = self.currentIndex().row()
        # Some systems turn Shift+F10 into the menu key, and both arrive.
        if self.lines.line_at(row) is None or QApplication.activePopupWidget() is not None:
            return
        corner = self.visualRect(self.lines.index(row, LineColumn.DESCRIPTION)).bottomLeft() + QPoint(24, 0)
        menu = self._make_menu(row)
        menu.popup(self.viewport().mapToGlobal(corner))
        menu.setActiveAction(menu.actions()[0])

    def _open_menu_at_dots(self, index: QModelIndex) -> None:
        menu = self._make_menu(index.row())
        corner = self.line_delegate.menu_rect(self.visualRect(index)).bottomRight() + QPoint(1, 4)
        menu.popup(self.viewport().mapToGlobal(corner - QPoint(menu.sizeHint().width(), 0)))

    def _make_menu(self, row: int) -> RoundMenu:
        if row not in self.selected_rows():
            self.make_current(row, LineColumn.DESCRIPTION)
        menu = row_menu(self.commands.for_menu(), self.is_column_shown, self.show_column, self)
        self.line_delegate.pressed_menu_row = row
        menu.aboutToHide.connect(self._on_menu_hidden)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _on_menu_hidden(self) -> None:
        self.line_delegate.pressed_menu_row = -1
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shows where dragged rows would go."""
        super().paintEvent(event)
        if self.row_drag is not None:
            self.row_drag.paint(QPainter(self.viewport()))
