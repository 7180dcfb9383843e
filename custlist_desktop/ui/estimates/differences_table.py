"""The table of what differs from a revision."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from custlist_desktop.ui.estimates.difference_words import DifferenceRow
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.listing.model import AnyIndex
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.widgets.keyboard_shown import KeyboardShown
from custlist_desktop.ui.widgets.row_table import show_rows

ROW_HEIGHT: Final = 40
HEADER_HEIGHT: Final = 32
_EDGE: Final = 16
_PADDING: Final = 12
_BAR: Final = 3
_ROOT: Final = QModelIndex()
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class DifferenceColumn(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    FIELD = 1
    BEFORE = 2
    AFTER = 3
    AMOUNT = 4


_MOST: Final = {DifferenceColumn.FIELD: 168, DifferenceColumn.BEFORE: 152, DifferenceColumn.AFTER: 152}
"""The widest that a column of texts gets, in the design's pixels; what is longer has a tool tip."""


class DifferencesModel(QAbstractTableModel):
    """One row for each thing that differs, and the total last."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `set_rows`."""
        super().__init__(parent)
        self._rows: list[DifferenceRow] = []
        self._revision = 0

    def set_rows(self, rows: Sequence[DifferenceRow], revision: int) -> None:
        """Shows ``rows``, which compare with ``revision``."""
        self.beginResetModel()
        self._rows, self._revision = list(rows), revision
        self.endResetModel()

    def row_at(self, row: int) -> DifferenceRow:
        """A row of the table."""
        return self._rows[row]

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(DifferenceColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], DifferenceColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken() if column is DifferenceColumn.NAME else _cell(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column in (DifferenceColumn.NAME, DifferenceColumn.FIELD) else _RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(DifferenceColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(DifferenceColumn(section))
        if role == Qt.ItemDataRole.AccessibleTextRole and section == DifferenceColumn.FIELD:
            return translate("Differences", "Which part of it")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section >= DifferenceColumn.BEFORE else _LEFT
        return None

    def _title(self, column: DifferenceColumn) -> str:
        return {
            DifferenceColumn.NAME: translate("Differences", "What changed"),
            DifferenceColumn.FIELD: "",
            DifferenceColumn.BEFORE: translate("Differences", "Revision {revision}").format(revision=self._revision),
            DifferenceColumn.AFTER: translate("Differences", "Now"),
            DifferenceColumn.AMOUNT: translate("Differences", "Difference"),
        }[column]


class DifferencesTable(KeyboardShown, QTableView):
    """Shows a `DifferencesModel`, as high as its rows up to where a dialog scrolls."""

    def __init__(self, model: DifferencesModel, most_rows: int, parent: QWidget | None = None) -> None:
        """Shows ``model`` for good; more than ``most_rows`` rows scroll."""
        super().__init__(parent)
        self._most_rows = most_rows
        self.keyboard_delegate = _Delegate(self)
        self.setItemDelegate(self.keyboard_delegate)
        self.setHorizontalHeader(_Header(self))
        self.setModel(model)
        show_rows(self, scaled(ROW_HEIGHT))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self._on_reset)

    def fit(self) -> None:
        """Gives each column what its words need, and the names the rest."""
        header, spare = self.horizontalHeader(), self.viewport().width()
        for column in reversed(DifferenceColumn):
            wanted = max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + 8
            if column is DifferenceColumn.NAME:
                header.resizeSection(column, max(spare, scaled(160)))
            else:
                width = min(wanted, scaled(_MOST.get(column, wanted)))
                header.resizeSection(column, width)
                spare -= width

    def sizeHint(self) -> QSize:
        """Qt's override: all rows, or as many as don't scroll."""
        rows = min(self.model().rowCount(), self._most_rows)
        return QSize(scaled(728), scaled(HEADER_HEIGHT) + rows * scaled(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Qt's override: the same height; where a screen is too low for that, the dialog scrolls."""
        return QSize(scaled(480), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override."""
        super().resizeEvent(event)
        self.fit()

    def _on_reset(self) -> None:
        self.fit()
        self.updateGeometry()


class _Header(QHeaderView):
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
        tokens, model = current_tokens(), self.model()
        painter.save()
        painter.fillRect(rect, tokens.colour("base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("border"))
        painter.setFont(fonts.caption(fonts.MEDIUM))
        painter.setPen(tokens.colour("muted"))
        title = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        align = model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(rect.adjusted(_left(logicalIndex), 0, -_right(logicalIndex), -1), align, title)
        painter.restore()


class _Delegate(QStyledItemDelegate):
    """Paints a row: ground, the bar of the current one, text, and the line under it; the total stands out."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.has_keyboard = False
        self.window_is_active = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Qt's override."""
        option_: Any = option  # the stubs lack the fields that QStyleOptionViewItem inherits
        rect: QRect = option_.rect
        tokens, row = current_tokens(), _row(index)
        painter.save()
        if option_.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.colour("select" if self.window_is_active else "select_idle"))
            if index.column() == 0 and self.has_keyboard:
                painter.fillRect(rect.left(), rect.top(), _BAR, rect.height(), tokens.colour("focus"))
        if not row.is_total:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("row"))
        painter.setFont(_cell_font(row, index.column()))
        quiet = index.column() in (DifferenceColumn.FIELD, DifferenceColumn.BEFORE)
        painter.setPen(tokens.colour("muted" if quiet else "text"))
        inner = rect.adjusted(_left(index.column()), 0, -_right(index.column()), -1)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner.adjusted(0, 0, 1, 0), index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002  # Qt's
        """Qt's override: what shows the whole of a cell."""
        width = QFontMetrics(_cell_font(_row(index), index.column())).horizontalAdvance(str(index.data() or ""))
        return QSize(width + _left(index.column()) + _right(index.column()), scaled(ROW_HEIGHT))


def _row(index: AnyIndex) -> DifferenceRow:
    model = index.model()
    if not isinstance(model, DifferencesModel):
        raise TypeError("a delegate of the differences only")
    return model.row_at(index.row())


def _cell(row: DifferenceRow, column: DifferenceColumn) -> str:
    return (row.name, row.field, row.before, row.after, row.amount)[column]


def _cell_font(row: DifferenceRow, column: int) -> QFont:
    weight = fonts.MEDIUM if column == DifferenceColumn.NAME else fonts.NORMAL
    font = fonts.body(fonts.SEMIBOLD if row.is_total else weight)
    return fonts.tabular(font) if column >= DifferenceColumn.BEFORE else font


def _left(column: int) -> int:
    return _EDGE if column == 0 else 0


def _right(column: int) -> int:
    return _EDGE if column == len(DifferenceColumn) - 1 else _PADDING
