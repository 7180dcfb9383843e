"""The table of a page: its three dots stay at the right edge, in view, whatever the columns are."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.kit.lists.model import WindowedTableModel
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.theme.appearance import current_tokens


class PageTable(ListTable):
    """Where somebody made the columns wider than the table, the dots are painted over the cells."""

    room_changed = Signal()
    """There is more room, or less."""

    def __init__(self, model: WindowedTableModel[Any]) -> None:
        """The last of the model's columns is that of the dots."""
        self._dots = model.columnCount() - 1  # first: Qt asks where things are while the table is made
        super().__init__(model)
        self._header.pin(self._dots)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)

    def visualRect(self, index: AnyIndex) -> QRect:
        rect = super().visualRect(index)
        if index.column() == self._dots:
            rect.moveRight(self.viewport().width() - 1)
        return rect

    def indexAt(self, position: QPoint) -> QModelIndex:
        if not self._pinned().contains(position):
            return super().indexAt(position)
        row = self.rowAt(position.y())
        return self.model().index(row, self._dots) if row >= 0 else QModelIndex()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """The dots are in view already: only their row may not be."""
        if index.column() == self._dots:
            first = self.columnAt(0)
            index = self._model.index(index.row(), self._header.ends()[0] if first < 0 else first)
            value = self.horizontalScrollBar().value()
            super().scrollTo(index, hint)
            self.horizontalScrollBar().setValue(value)
            return
        super().scrollTo(index, hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._header.length() > self.viewport().width():
            self._paint_dots(event.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.room_changed.emit()

    def _pinned(self) -> QRect:
        """Where the dots are, in the viewport."""
        width = self.columnWidth(self._dots)
        return QRect(self.viewport().width() - width, 0, width, self.viewport().height())

    def _paint_dots(self, dirty: QRect) -> None:
        painter = QPainter(self.viewport())
        last = self.rowAt(dirty.bottom())
        for row in range(max(0, self.rowAt(dirty.top())), (self._model.rowCount() - 1 if last < 0 else last) + 1):
            index, option = self._model.index(row, self._dots), QStyleOptionViewItem()
            self.initViewItemOption(option)
            option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
            option_.rect = self.visualRect(index)
            if self.selectionModel().isSelected(index):
                option_.state |= QStyle.StateFlag.State_Selected
            painter.fillRect(option_.rect, current_tokens().colour("base"))
            self._delegate.paint(painter, option, index)
        painter.end()

    def _on_scrolled(self) -> None:
        self.viewport().update()  # Qt moves what was painted, the dots with it
        self._header.viewport().update()
