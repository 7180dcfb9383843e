"""The table in which customers are compared and values picked."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolTip, QWidget

from custlist_desktop.ui.duplicates.compare_delegate import (
    FIRST_PADDING,
    PADDING,
    ROW_HEIGHT,
    CompareDelegate,
    CompareHeader,
)
from custlist_desktop.ui.duplicates.compare_model import CompareModel, Mark
from custlist_desktop.ui.kit.keyboard_shown import KeyboardShown
from custlist_desktop.ui.kit.lists.row_table import clear_corner, show_rows
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

_NARROWEST: Final = 168
_CHOOSING_KEYS: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CompareTable(KeyboardShown, QTableView):
    """One cell is current. Space, Enter or a click chooses it; the left arrow in the first column leaves."""

    left = Signal()
    """The groups are wanted again."""

    def __init__(self, model: CompareModel, parent: QWidget | None = None) -> None:
        """Shows ``model`` for good."""
        super().__init__(parent)
        self._model = model
        self._delegate = self.keyboard_delegate = CompareDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(CompareHeader(model, self))
        self.setModel(model)
        show_rows(self, scaled(ROW_HEIGHT))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        clear_corner(self)
        model.modelReset.connect(self._on_model_reset)

    def current_position(self) -> int:
        """The customer of the current column; of the one that stays where the column is nobody's."""
        plan = self._model.plan
        position = self._model.position_of(self.currentIndex().column())
        return position if position is not None else plan.kept if plan is not None else 0

    def _on_model_reset(self) -> None:
        self.fit_columns()
        plan = self._model.plan
        if plan is not None:
            self.setCurrentIndex(self._model.index(0, plan.kept + 1))

    def fit_columns(self) -> None:
        """Gives the names what they need, and the customers and the result equal parts of the rest."""
        count = self._model.columnCount()
        if not count:
            return
        metrics = QFontMetrics(fonts.caption(fonts.SEMIBOLD))
        texts = (self._model.text(row, 0) for row in range(self._model.rowCount()))
        first = FIRST_PADDING + PADDING + max(metrics.horizontalAdvance(text) for text in texts) + 2
        result = QFontMetrics(fonts.body(fonts.SEMIBOLD)).horizontalAdvance(self._model.column_title(count - 1)[0])
        narrowest = max(scaled(_NARROWEST), result + 2 * PADDING + 2)
        share = max(narrowest, (self.viewport().width() - first) // (count - 1))
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.resizeSection(0, first)
        for column in range(1, count):
            header.resizeSection(column, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: the columns as the width allows."""
        super().resizeEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override."""
        index = self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if index.isValid() and plain and event.key() in _CHOOSING_KEYS:
            self._model.choose(index.row(), index.column())
        elif plain and event.key() == Qt.Key.Key_Left and index.column() <= 1:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape or (not plain and event.key() in _CHOOSING_KEYS):
            event.ignore()  # the window's own
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt's override: a click chooses."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index == self.currentIndex() and event.button() is Qt.MouseButton.LeftButton:
            self._model.choose(index.row(), index.column())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's override: the cell under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt's override: no hover once the pointer has left; a tool tip for words that don't fit."""
        if event.type() == QEvent.Type.Leave:
            self._hover(QPoint(-1, -1))
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            elided = index.isValid() and CompareDelegate.is_elided(
                self.visualRect(index), self._model, index.row(), index.column()
            )
            QToolTip.showText(
                event.globalPos(), self._model.text(index.row(), index.column()) if elided else "", self
            )
            return True
        return super().viewportEvent(event)

    def _hover(self, position: QPoint) -> None:
        index = self.indexAt(position) if self.viewport().rect().contains(position) else QModelIndex()
        self._delegate.hovered = (index.row(), index.column())
        choosable = index.isValid() and self._model.mark(index.row(), index.column()) is not Mark.NONE
        shape = Qt.CursorShape.PointingHandCursor if choosable else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()
