"""The columns of a file and what each fills, as a table: a row for each column."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from custlist_desktop.exchange.source import FilePreview
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.preview_table import column_name
from custlist_desktop.ui.importing.words import target_text
from custlist_desktop.ui.listing.model import AnyIndex

_ROOT: Final = QModelIndex()
_SAMPLES: Final = 3
_LONGEST_SAMPLE: Final = 60


class MatchColumn(IntEnum):
    """The columns of the table, from left to right."""

    HEAD = 0
    SAMPLES = 1
    FILLS = 2


class ColumnsModel(QAbstractTableModel):
    """What fills what; a change of the last column is a change of the mapping."""

    mapping_changed = Signal()
    """The user let a column fill something else."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing until `set_columns`."""
        super().__init__(parent)
        self._heads: list[str] = []
        self._samples: list[str] = []
        self._targets: list[Target] = []

    def set_columns(self, preview: FilePreview, mapping: ColumnMapping) -> None:
        """Shows the columns of a file, and what they fill."""
        self.beginResetModel()
        places = range(len(preview.columns))
        self._heads = [column_name(preview.columns, place) for place in places]
        self._samples = [_sample_text([row.cells[place] for row in preview.rows]) for place in places]
        self._targets = list(mapping.targets)
        self.endResetModel()

    def mapping(self) -> ColumnMapping:
        """What the columns fill now."""
        return ColumnMapping(tuple(self._targets))

    def target(self, row: int) -> Target:
        """What a column fills."""
        return self._targets[row]

    def set_target(self, row: int, target: Target) -> None:
        """Lets a column fill something else."""
        if self._targets[row] is target:
            return
        self._targets[row] = target
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(MatchColumn) - 1))
        self.mapping_changed.emit()

    def refresh_texts(self) -> None:
        """Says everything again in the interface's language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(MatchColumn) - 1)
        if self._heads:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._heads) - 1, len(MatchColumn) - 1))

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(self._heads)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(MatchColumn)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Qt's override: what a column fills can be changed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == MatchColumn.FILLS else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override."""
        if not index.isValid() or index.row() >= len(self._heads):
            return None
        column, text = MatchColumn(index.column()), self._text(index.row(), MatchColumn(index.column()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        if role == Qt.ItemDataRole.ToolTipRole and column is not MatchColumn.FILLS:
            return text or None
        return None

    def _text(self, row: int, column: MatchColumn) -> str:
        if column is MatchColumn.HEAD:
            return self._heads[row]
        if column is MatchColumn.SAMPLES:
            return self._samples[row]
        target = self._targets[row]
        return translate("ColumnsStep", "Left out") if target is Target.NOTHING else target_text(target)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_title(MatchColumn(section)) if 0 <= section < len(MatchColumn) else None
        return None


def column_title(column: MatchColumn) -> str:
    """The head of a column of the table."""
    return {
        MatchColumn.HEAD: translate("ColumnsStep", "Column in the File"),
        MatchColumn.SAMPLES: translate("ColumnsStep", "First Values"),
        MatchColumn.FILLS: translate("ColumnsStep", "Fills"),
    }[column]


def _sample_text(cells: Sequence[str]) -> str:
    """The first different values of a column, in one line."""
    found: list[str] = []
    for cell in cells:
        text = " ".join(cell.split())[:_LONGEST_SAMPLE]
        if text and text not in found:
            found.append(text)
        if len(found) == _SAMPLES:
            break
    return "  ·  ".join(found)
