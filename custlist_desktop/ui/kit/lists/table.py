"""The table of a list: rows of one height, links and buttons in cells, sorted by its header."""

from typing import Any, Final

from PySide6.QtCore import QEvent, QMetaMethod, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QToolTip, QWidget

from custlist_desktop.ui.kit.keyboard_shown import KeyboardShown
from custlist_desktop.ui.kit.lists.cells import NO_CELL, Button, Cell, RowLook
from custlist_desktop.ui.kit.lists.delegate import ListDelegate
from custlist_desktop.ui.kit.lists.header import ListHeader
from custlist_desktop.ui.kit.lists.model import ListModel
from custlist_desktop.ui.kit.styling import ground
from custlist_desktop.ui.theme.metrics import scaled


class ListTable(KeyboardShown, QTableView):
    """Shows a `ListModel`; one row is current, and that is all the selection there is."""

    current_row_changed = Signal(int)
    """Another row is current; -1 for none."""
    link_activated = Signal(int, int)
    """A link, or a cell that is all a button, was clicked: its row and column."""
    menu_requested = Signal(int, QPoint)
    """The menu of a row is wanted, with its right top corner at a global position."""
    context_menu_requested = Signal(int, QPoint)
    """The context menu of a row is wanted at a global position."""
    choice_requested = Signal(int, int, QPoint)
    """The choice that a cell opens is wanted: its row and column, and a global position under it."""
    row_activated = Signal(int)
    """Enter was pressed on a row, or it was double-clicked."""
    delete_requested = Signal(int)
    """Delete was pressed on a row."""
    text_typed = Signal(str)
    """Somebody types a search while the table has the keyboard, in a list that is searched."""
    escape_pressed = Signal()
    """Esc was pressed in the table of a list that is searched."""

    def __init__(
        self,
        model: ListModel[Any],
        *,
        look: RowLook = RowLook(),  # noqa: B008  # it is frozen
        delegate: ListDelegate | None = None,
    ) -> None:
        """Shows ``model`` for good; ``delegate`` paints rows that need more than a ``look``, and has its own."""
        super().__init__()
        self._model = model
        self._delegate = self.keyboard_delegate = delegate or ListDelegate(look=look)
        self._row_height = scaled(self._delegate.look.height)
        self._delegate.setParent(self)
        self._is_searched = False
        self._pressed_link: tuple[int, int] | None = None
        self._pressed_row = -1
        self.setItemDelegate(self._delegate)
        self._header = ListHeader(self, self._delegate.look)
        self.setHorizontalHeader(self._header)
        self.setModel(model)
        self._take_ends()
        for changed in (self._header.sectionMoved, self._header.sectionCountChanged, self._header.sectionResized):
            changed.connect(self._take_ends)
        show_rows(self, self._row_height)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)

    @property
    def list_model(self) -> ListModel[Any]:
        """The rows."""
        return self._model

    @property
    def list_header(self) -> ListHeader:
        """The titles."""
        return self._header

    @property
    def list_delegate(self) -> ListDelegate:
        """What paints the cells."""
        return self._delegate

    def rows_in_view(self) -> range:
        """The rows in view, whole or in part."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(0, first), (self._model.rowCount() - 1 if last < 0 else last) + 1)

    def set_searched(self) -> None:
        """Lets letters and Esc go to the search over the table; else letters find rows, and Esc is the window's."""
        self._is_searched = True

    def current_row(self) -> int:
        """The position of the current row; -1 for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else -1

    def set_current_row(self, row: int) -> None:
        """Makes a row current and brings it into view; -1 for none."""
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        column = self.currentIndex().column() if self.currentIndex().isValid() else self._header.ends()[0]
        self.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1), column))

    def put_row_at(self, row: int, top: int) -> None:
        """Scrolls so that a row stands ``top`` pixels under the upper edge, as far as that goes."""
        self.verticalScrollBar().setValue(row * self._row_height - top)

    def move_current_row(self, key: Qt.Key) -> None:
        """Moves as an arrow, page or end key pressed in the table would; for a search box that keeps the keyboard."""
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -self._model.rowCount(),
            Qt.Key.Key_End: self._model.rowCount(),
            Qt.Key.Key_PageDown: self._rows_in_view(),
            Qt.Key.Key_PageUp: -self._rows_in_view(),
        }
        count = self._model.rowCount()
        if key in steps and count:
            self.set_current_row(max(0, min(count - 1, self.current_row() + steps[key])))

    def show_order(self, column: int, *, descending: bool) -> None:
        """Shows in the header by which column the rows are sorted."""
        self._header.set_order(column, descending=descending)
        self._model.set_order(column, descending=descending)

    def set_changeable(self, changeable: bool) -> None:
        """Paints the buttons in the cells as enabled or not."""
        self._delegate.enabled = changeable
        self.viewport().update()

    def show_pressed(self, row: int, column: int | None = None) -> None:
        """Shows a cell's button as pressed while its menu is open; the row's dots without ``column``, -1 for none."""
        place = self._model.columnCount() - 1 if column is None else column
        self._delegate.pressed = (row, place) if row >= 0 else None
        self.viewport().update()

    def menu_corner(self, row: int) -> QPoint:
        """The global position under a row's menu button, at its right edge."""
        rect = self._delegate.dots_rect(self._cell_rect(row, self._model.columnCount() - 1))
        return self.viewport().mapToGlobal(rect.bottomRight() + QPoint(1, 4))

    def choice_point(self, row: int, column: int) -> QPoint:
        """The global position under what opens a choice in a cell."""
        index = self._model.index(row, column)
        rect = self._hot_rect(index) or self.visualRect(index)
        return self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(0, 4))

    def row_rect(self, row: int) -> QRect:
        """Where a row is, in the table."""
        rect = self._cell_rect(row, 0)
        return rect.translated(0, self.viewport().y())

    def _take_ends(self) -> None:
        """The bar and the margins follow columns that were moved, hidden or replaced."""
        self._delegate.ends = self._header.ends()

    def _rows_in_view(self) -> int:
        return max(1, self.viewport().height() // self._row_height - 1)

    def _cell_rect(self, row: int, column: int) -> QRect:
        return self.visualRect(self._model.index(row, column))

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        self.current_row_changed.emit(current.row() if current.isValid() else -1)

    def _hot_rect(self, index: QModelIndex) -> QRect | None:
        """What can be clicked in a cell."""
        return self._delegate.hot_rect(self.visualRect(index), index.column(), self._cell(index))

    def _hot_at(self, position: QPoint) -> tuple[int, int] | None:
        """The cell whose link or button is at a position."""
        index = self.indexAt(position)
        if not index.isValid():
            return None
        rect = self._hot_rect(index)
        return (index.row(), index.column()) if rect is not None and rect.contains(position) else None

    def _cell(self, index: QModelIndex) -> Cell:
        return self._model.cell(index.row(), index.column())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer, and whether it is on a link or a button."""
        self._hover(event.position().toPoint())
        if not event.buttons():
            super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A button in a cell opens its menu at the press, as menus do."""
        self._pressed_row = self.indexAt(event.position().toPoint()).row()
        before = max(0, self.currentIndex().column())
        hot = self._hot_at(event.position().toPoint())
        button = Button.NONE if hot is None else self._model.cell(*hot).button
        opens_menu = button not in (Button.NONE, Button.CELL)
        self._pressed_link = None if opens_menu else hot
        super().mousePressEvent(event)
        if hot is None or not opens_menu:
            return
        row, column = hot
        is_left = event.button() is Qt.MouseButton.LeftButton
        if button is Button.DOTS:
            # Enter goes on opening the row: it opens the menu only for whoever went to the dots with the keyboard.
            self.setCurrentIndex(self._model.index(row, before))
            if is_left:
                self.menu_requested.emit(row, self.menu_corner(row))
        elif is_left:
            self.choice_requested.emit(row, column, self.choice_point(row, column))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a link follows it."""
        super().mouseReleaseEvent(event)
        link, pressed = self._hot_at(event.position().toPoint()), self._pressed_link
        self._pressed_link = None  # the second click of a double click presses nothing
        if link is not None and link == pressed and event.button() is Qt.MouseButton.LeftButton:
            self.link_activated.emit(*link)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the row, but on a link or a button it is two clicks too many.

        Where the first click was on something else, which then made room for the list, nobody meant the row.
        """
        position = event.position().toPoint()
        index = self.indexAt(position)
        is_same = index.isValid() and index.row() == self._pressed_row
        if is_same and self._hot_at(position) is None:
            self.row_activated.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Shift+F10 is the menu key, and Home and End go to the first and the last row.

        In a list that is searched Esc goes back, and letters search.
        """
        if self._is_opened_by(event):
            self._activate_current()
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._request_menu_by_key()
        elif event.key() == Qt.Key.Key_Delete and self.current_row() >= 0 and not event.modifiers() & ~_KEYPAD:
            self.delete_requested.emit(self.current_row())
        elif event.key() in _ENDS and not event.modifiers() & ~(_KEYPAD | Qt.KeyboardModifier.ControlModifier):
            self.move_current_row(Qt.Key(event.key()))  # Qt's own stay in the row without Ctrl
        elif event.key() == Qt.Key.Key_Escape:
            self._escape(event)
        elif self._is_searched and _is_letter(event):
            self.text_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _escape(self, event: QKeyEvent) -> None:
        if self._is_searched:
            self.escape_pressed.emit()
        else:
            event.ignore()  # the window's own

    def _is_opened_by(self, event: QKeyEvent) -> bool:
        """Whether a key opens what is current: Enter, and on the three dots Space, as on any button."""
        if event.modifiers() & ~_KEYPAD or not self.isSignalConnected(QMetaMethod.fromSignal(self.row_activated)):
            return False  # where nothing opens, Enter is the window's
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return is_enter or (event.key() == Qt.Key.Key_Space and self._is_on_dots(self.currentIndex()))

    def _activate_current(self) -> None:
        """Opens the current row, or, if the keyboard is on its three dots, their menu."""
        row = self.current_row()
        if row < 0:
            return
        if self._is_on_dots(self.currentIndex()):
            self.menu_requested.emit(row, self.menu_corner(row))
        else:
            self.row_activated.emit(row)

    def _is_on_dots(self, index: QModelIndex) -> bool:
        """Whether the keyboard is on the three dots alone, not on a row that has them beside its words."""
        cell = self._cell(index) if index.isValid() else NO_CELL
        return cell.button is Button.DOTS and not cell.text

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """For the row under the pointer, or the current one by the keyboard's menu key."""
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self._request_menu_by_key()
            return
        index = self.indexAt(event.pos())
        if index.isValid():
            self.context_menu_requested.emit(index.row(), event.globalPos())

    def _request_menu_by_key(self) -> None:
        row = self.current_row()
        # Some systems turn Shift+F10 into the menu key, and both arrive.
        if row >= 0 and QApplication.activePopupWidget() is None:
            corner = self._cell_rect(row, 0).bottomLeft() + QPoint(24, 0)
            self.context_menu_requested.emit(row, self.viewport().mapToGlobal(corner))

    def viewportEvent(self, event: QEvent) -> bool:
        """A tool tip for elided text, and no hover once the pointer has left."""
        if isinstance(event, QHelpEvent):
            self._show_tool_tip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(QPoint(-1, -1))
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Takes a new font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._delegate.update_fonts()

    def _hover(self, position: QPoint) -> None:
        row = self.indexAt(position).row() if self.viewport().rect().contains(position) else -1
        hot = self._hot_at(position) if row >= 0 else None
        if (row, hot) == (self._delegate.hovered_row, self._delegate.hot):
            return
        changed = {row, self._delegate.hovered_row} - {-1}
        self._delegate.hovered_row, self._delegate.hot = row, hot
        shape = Qt.CursorShape.PointingHandCursor if hot else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        for each in changed:
            self.viewport().update(0, self.rowViewportPosition(each), self.viewport().width(), self.rowHeight(each))

    def _show_tool_tip(self, event: QHelpEvent) -> None:
        index = self.indexAt(event.pos())
        text = self._tool_tip(index) if index.isValid() else ""
        QToolTip.showText(event.globalPos(), text, self.viewport())

    def _tool_tip(self, index: QModelIndex) -> str:
        """What a column says of a cell; without, the whole text where it is cut off."""
        declared = self._model.tip(index.row(), index.column())
        if declared is not None:
            return declared
        cell = self._cell(index)
        kind = self._model.columns[index.column()].kind
        return cell.text if self._delegate.is_elided(self.visualRect(index), index.column(), cell, kind) else ""


def _is_letter(event: QKeyEvent) -> bool:
    return event.text().isprintable() and bool(event.text().strip()) and not event.modifiers() & _COMMANDS


_ENDS: Final = (Qt.Key.Key_Home, Qt.Key.Key_End)
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def show_rows(table: QTableView, height: int) -> None:
    """Lets a table show whole rows, one of which is current, without frame, grid, row numbers or editing.

    Args:
        table: which.
        height: of a row, in pixels.
    """
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalScrollBar().setSingleStep(height)
    table.setTabKeyNavigation(False)
    table.setMouseTracking(True)
    table.setCornerButtonEnabled(False)
    rows = table.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(height)
    rows.setDefaultSectionSize(height)
    rows.hide()


def clear_corner(table: QTableView) -> None:
    """Shows nothing between two scroll bars, where Qt's own has a frame; one bar alone would be shorter by that."""
    corner = QWidget()
    ground(corner)
    table.setCornerWidget(corner)
