"""The table of what differs from a revision."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from custlist_desktop.ui.estimates.difference_words import DifferenceRow
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.keyboard_shown import KeyboardShown
from custlist_desktop.ui.kit.lists.model import AnyIndex
from custlist_desktop.ui.kit.lists.row_table import show_rows
from custlist_desktop.ui.kit.lists.text_table import HEADER_HEIGHT, TextRows, TitleHeader
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

ROW_HEIGHT: Final = 40
_EDGE: Final = 16
_PADDING: Final = 12
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
        self.setHorizontalHeader(TitleHeader(_margins, self))
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


class _Delegate(TextRows):
    """The total stands out, and has no line under it; what it was before is quiet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(_margins, ROW_HEIGHT, parent)

    def font(self, index: AnyIndex) -> QFont:
        weight = fonts.MEDIUM if index.column() == DifferenceColumn.NAME else fonts.NORMAL
        font = fonts.body(fonts.SEMIBOLD if _row(index).is_total else weight)
        return fonts.tabular(font) if index.column() >= DifferenceColumn.BEFORE else font

    def colour(self, index: AnyIndex) -> str:
        return "muted" if index.column() in (DifferenceColumn.FIELD, DifferenceColumn.BEFORE) else "text"

    def has_line(self, index: AnyIndex) -> bool:
        return not _row(index).is_total


def _row(index: AnyIndex) -> DifferenceRow:
    model = index.model()
    if not isinstance(model, DifferencesModel):
        raise TypeError("a delegate of the differences only")
    return model.row_at(index.row())


def _cell(row: DifferenceRow, column: DifferenceColumn) -> str:
    return (row.name, row.field, row.before, row.after, row.amount)[column]


def _margins(column: int) -> tuple[int, int]:
    return _EDGE if column == 0 else 0, _EDGE if column == len(DifferenceColumn) - 1 else _PADDING
