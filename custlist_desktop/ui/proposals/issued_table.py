"""The table of issued proposals: rows of one height; Enter opens."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from custlist_desktop.ui.kit.keyboard_shown import KeyboardShown
from custlist_desktop.ui.kit.lists.model import AnyIndex
from custlist_desktop.ui.kit.lists.row_table import show_rows
from custlist_desktop.ui.kit.lists.text_table import TextRows, TitleHeader
from custlist_desktop.ui.proposals.issued_model import IssuedColumn, IssuedModel
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

ROW_HEIGHT: Final = 36
_EDGE: Final = 16
_PADDING: Final = 12


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
        self.setHorizontalHeader(TitleHeader(_margins, self))
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


class _IssuedDelegate(TextRows):
    """Numbers stand under each other; the language is quiet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(_margins, ROW_HEIGHT, parent)

    def font(self, index: AnyIndex) -> QFont:
        is_revision = index.column() == IssuedColumn.REVISION
        font = fonts.body(fonts.MEDIUM if is_revision else fonts.NORMAL)
        return fonts.tabular(font) if is_revision or index.column() == IssuedColumn.TOTAL else font

    def colour(self, index: AnyIndex) -> str:
        return "muted" if index.column() == IssuedColumn.LANGUAGE else "text"


def _margins(column: int) -> tuple[int, int]:
    return _EDGE if column == 0 else 0, _EDGE if column == len(IssuedColumn) - 1 else _PADDING
