"""The table of issued proposals: rows of one height; Enter opens."""

from typing import Any, Final

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from custlist_desktop.ui.listing.model import AnyIndex
from custlist_desktop.ui.proposals.issued_model import IssuedColumn, IssuedModel
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.widgets.keyboard_shown import KeyboardShown
from custlist_desktop.ui.widgets.row_table import show_rows

ROW_HEIGHT: Final = 36
HEADER_HEIGHT: Final = 32
_PADDING: Final = 12
_BAR: Final = 3


class IssuedTable(KeyboardShown, QTableView):
    """Shows an `IssuedModel`; one row is current."""

    row_activated = Signal(int)
    """Enter was pressed on a row, or it was double-clicked."""
    current_row_changed = Signal(int)
    """Another row is current; -1 for none."""

    def __init__(self, model: IssuedModel, parent: QWidget | None = None) -> None:
        """Shows ``model`` for good."""
        super().__init__(parent)
        self._delegate = self.keyboard_delegate = _IssuedDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(_IssuedHeader(self))
        self.setModel(model)
        show_rows(self, scaled(ROW_HEIGHT))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        model.modelReset.connect(self.fit_columns)

    def current_row(self) -> int:
        """The current row; -1 for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else -1

    def fit_columns(self) -> None:
        """Gives each column what its words need, and the names the rest."""
        header = self.horizontalHeader()
        spare = self.viewport().width()
        for column in IssuedColumn:
            if column is not IssuedColumn.WHO:
                width = max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + 8
                header.resizeSection(column, width)
                spare -= width
        header.resizeSection(IssuedColumn.WHO, max(spare, scaled(96)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter opens the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_row() >= 0:
            self.row_activated.emit(self.current_row())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt's override: a double click is Enter."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.row_activated.emit(index.row())

    def _on_current_changed(self) -> None:
        self.current_row_changed.emit(self.current_row())


class _IssuedHeader(QHeaderView):
    """The titles, over their columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(scaled(40))
        self.setFixedHeight(scaled(HEADER_HEIGHT))

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # Qt's name
        """Qt's override: the title and its padding."""
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        width = QFontMetrics(fonts.caption(fonts.MEDIUM)).horizontalAdvance(title)
        return QSize(width + _left(logicalIndex) + _right(logicalIndex), scaled(HEADER_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # Qt's name
        """Qt's override."""
        tokens = current_tokens()
        painter.save()
        painter.fillRect(rect, tokens.colour("base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("border"))
        painter.setFont(fonts.caption(fonts.MEDIUM))
        painter.setPen(tokens.colour("muted"))
        model = self.model()
        title = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        align = model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(rect.adjusted(_left(logicalIndex), 0, -_right(logicalIndex), -1), align, title)
        painter.restore()


class _IssuedDelegate(QStyledItemDelegate):
    """Paints a row: ground, the bar of the current one, text, and the line under it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.has_keyboard = False
        self.window_is_active = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's override."""
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        tokens = current_tokens()
        painter.save()
        if option_.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.colour("select" if self.window_is_active else "select_idle"))
            if index.column() == 0 and self.has_keyboard:
                painter.fillRect(rect.left(), rect.top(), _BAR, rect.height(), tokens.colour("focus"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        painter.setFont(_cell_font(index.column()))
        painter.setPen(tokens.colour("muted" if index.column() == IssuedColumn.LANGUAGE else "text"))
        inner = rect.adjusted(_left(index.column()), 0, -_right(index.column()), -1)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner.adjusted(0, 0, 1, 0), index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002  # Qt's
        """Qt's override: what shows the whole of a cell."""
        width = QFontMetrics(_cell_font(index.column())).horizontalAdvance(str(index.data() or ""))
        return QSize(width + _left(index.column()) + _right(index.column()), scaled(ROW_HEIGHT))


def _cell_font(column: int) -> QFont:
    font = fonts.body(fonts.MEDIUM if column == IssuedColumn.REVISION else fonts.NORMAL)
    if column in (IssuedColumn.TOTAL, IssuedColumn.REVISION):
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _left(column: int) -> int:
    return 16 if column == 0 else 0


def _right(column: int) -> int:
    return 16 if column == len(IssuedColumn) - 1 else _PADDING
