"""The list of groups at the left of Find Duplicates."""

from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from custlist_desktop.ui.duplicates.group_model import GroupModel, doubtful_word
from custlist_desktop.ui.kit.chip import chip_width, paint_chip
from custlist_desktop.ui.kit.keyboard_shown import KeyboardShown
from custlist_desktop.ui.kit.lists.cells import AnyIndex
from custlist_desktop.ui.kit.lists.row_table import show_rows
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

ROW_HEIGHT: Final = 56
_LEFT: Final = 24
_RIGHT: Final = 12
_GAP: Final = 8
_BAR: Final = 3
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class GroupList(KeyboardShown, QTableView):
    """Groups, one of which is current. Enter or the right arrow goes on to its customers."""

    group_chosen = Signal(int)
    """Another row is current; -1 for none."""
    entered = Signal()
    """The customers of the current group are to be compared."""

    def __init__(self, model: GroupModel, parent: QWidget | None = None) -> None:
        """Shows ``model`` for good."""
        super().__init__(parent)
        self._delegate = self.keyboard_delegate = GroupDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        show_rows(self, scaled(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.hide()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def current_row(self) -> int:
        """The current row; -1 for none."""
        return self.currentIndex().row() if self.currentIndex().isValid() else -1

    def set_current_row(self, row: int) -> None:
        """Makes a row current, and brings it into view."""
        self.setCurrentIndex(self.model().index(row, 0))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Qt's override: tells which group is to be shown."""
        super().currentChanged(current, previous)
        self.group_chosen.emit(current.row() if current.isValid() else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override."""
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the window's own
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's override: the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt's override: no hover once the pointer has left."""
        if event.type() == QEvent.Type.Leave:
            self._hover(QPoint(-1, -1))
        return super().viewportEvent(event)

    def _hover(self, position: QPoint) -> None:
        index = self.indexAt(position) if self.viewport().rect().contains(position) else QModelIndex()
        self._delegate.hovered_row = index.row()
        self.viewport().update()


class GroupDelegate(QStyledItemDelegate):
    """Paints a name over what its group has in common, and a chip where that may have another reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        """The list tells it about pointer and focus through its attributes."""
        super().__init__(parent)
        self.hovered_row = -1
        self.has_keyboard = False
        self.window_is_active = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's override."""
        model = index.model()
        group = model.group_at(index.row()) if isinstance(model, GroupModel) else None
        if group is None or not isinstance(model, GroupModel):
            return
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        painter.save()
        self._paint_ground(painter, rect, index.row(), bool(option_.state & QStyle.StateFlag.State_Selected))
        inner = rect.adjusted(_LEFT, scaled(9), -_RIGHT, -scaled(10))
        upper = QRect(inner.left(), inner.top(), inner.width(), scaled(19))
        if not group.likely:
            width = chip_width(doubtful_word())
            paint_chip(painter, upper, "note", doubtful_word(), align=Qt.AlignmentFlag.AlignRight)
            upper.setWidth(upper.width() - width - _GAP)
        _draw(painter, upper, model.title(index.row()), fonts.body(fonts.MEDIUM), "text")
        lower = QRect(inner.left(), inner.top() + scaled(19), inner.width(), scaled(18))
        _draw(painter, lower, model.caption(index.row()), fonts.caption(), "muted")
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, row: int, selected: bool) -> None:
        tokens = current_tokens()
        if selected:
            painter.fillRect(rect, tokens.colour("select" if self.window_is_active else "select_idle"))
        elif row == self.hovered_row:
            painter.fillRect(rect, tokens.colour("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        if selected and self.has_keyboard:
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height() - 1, tokens.colour("focus"))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002  # Qt's
        """Qt's override: one height for all."""
        return QSize(200, scaled(ROW_HEIGHT))


def _draw(painter: QPainter, rect: QRect, text: str, font: QFont, token: str) -> None:
    painter.setFont(font)
    painter.setPen(current_tokens().colour(token))
    painter.drawText(rect, _MIDDLE, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))
