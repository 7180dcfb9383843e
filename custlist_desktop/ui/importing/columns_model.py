"""The columns of a file and what each fills, as a table: a row for each column, under the head of its group."""

from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt, Signal

from custlist_desktop.exchange.source import FilePreview
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.columns_words import How, group_text, how
from custlist_desktop.ui.importing.matching import Group, Matching, sample_text
from custlist_desktop.ui.importing.words import target_text
from custlist_desktop.ui.kit.lists.cells import AnyIndex

_ROOT: Final = QModelIndex()


class MatchColumn(IntEnum):
    """The columns of the table, from left to right."""

    HEAD = 0
    SAMPLES = 1
    FILLS = 2
    HOW = 3


class ColumnsModel(QAbstractTableModel):
    """What fills what. A row is a group's head or a column of the file, which has its place there."""

    mapping_changed = Signal()
    """The user let a column fill something else."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing until `set_columns`."""
        super().__init__(parent)
        self._matching: Matching | None = None
        self._rows: list[Group | int] = []
        self._counts: dict[Group, int] = {}

    def set_columns(self, preview: FilePreview, mapping: ColumnMapping) -> None:
        """Shows the columns of a file, and what they fill."""
        self._matching = Matching(preview, mapping)
        self.group()

    def group(self) -> None:
        """Puts every column where it belongs now: each group in the file's order, those without any left out."""
        self.beginResetModel()
        places: dict[Group, list[int]] = {group: [] for group in Group}
        if self._matching is not None:
            for place in range(len(self._matching)):
                places[self._matching.group(place)].append(place)
        self._counts = {group: len(found) for group, found in places.items()}
        self._rows = []
        for group, found in places.items():
            self._rows += [group, *found] if found else []
        self.endResetModel()

    def forget(self) -> None:
        """Shows no file any more."""
        self._matching = None
        self.group()

    @property
    def matching(self) -> Matching | None:
        """The columns as they are matched now; None before there is a file."""
        return self._matching

    def place_at(self, row: int) -> int | None:
        """The column that a row is about; None for a group's head."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, int) else None

    def group_rows(self) -> list[int]:
        """The rows that are heads of groups."""
        return [row for row, each in enumerate(self._rows) if isinstance(each, Group)]

    def rows_of(self, group: Group) -> list[int]:
        """The rows of the columns that belong to a group now, wherever they stand."""
        matching = self._matching
        if matching is None:
            return []
        return [row for row, each in enumerate(self._rows) if isinstance(each, int) and matching.group(each) is group]

    def first_row(self) -> int:
        """The first row that is a column; -1 without any."""
        return next((row for row in range(len(self._rows)) if self.place_at(row) is not None), -1)

    def row_of(self, place: int) -> int:
        """The row of a column."""
        return self._rows.index(place)

    def target(self, row: int) -> Target | None:
        """What the column in a row fills; None for a group's head."""
        place = self.place_at(row)
        return None if place is None or self._matching is None else self._matching.target(place)

    def how(self, row: int) -> How:
        """Why it does."""
        place = self.place_at(row)
        return How("") if place is None or self._matching is None else how(self._matching, place)

    def is_doubled(self, row: int) -> bool:
        """Whether another column fills the same."""
        place = self.place_at(row)
        conflict = None if place is None or self._matching is None else self._matching.conflict_of(place)
        return conflict is not None and len(conflict.places) > 1

    def set_target(self, row: int, target: Target) -> None:
        """Lets the column in a row fill something else; it stays where it is. Nothing happens to a group's head."""
        place = self.place_at(row)
        if place is not None and self._matching is not None and self._matching.choose(place, target):
            self.refresh_texts()  # others may have been in its way, or are now
            self.mapping_changed.emit()

    def refresh_texts(self) -> None:
        """Says everything again: in the interface's language, and as it is now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(MatchColumn) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(MatchColumn) - 1))

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(MatchColumn)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Qt's override: what a column fills can be changed; the keyboard passes over the heads of groups."""
        if self.place_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == MatchColumn.FILLS else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override; a screen reader hears the whole row at its first cell."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        column = MatchColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row()) if column is MatchColumn.HEAD else self._text(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole and column is not MatchColumn.FILLS:
            return self._text(index.row(), column) or None
        return None

    def _spoken(self, row: int) -> str:
        texts = [self._text(row, column) for column in MatchColumn]
        return ", ".join(text for text in texts if text)

    def _text(self, row: int, column: MatchColumn) -> str:
        place, matching = self._rows[row], self._matching
        if isinstance(place, Group):
            return f"{group_text(place)} {QLocale().toString(self._counts[place])}" if column == 0 else ""
        if matching is None:
            return ""
        if column is MatchColumn.HEAD:
            return matching.names[place]
        if column is MatchColumn.SAMPLES:
            return sample_text(matching.samples[place])
        if column is MatchColumn.FILLS:
            return target_text(matching.target(place))
        return how(matching, place).spoken()

    def group_at(self, row: int) -> tuple[str, str]:
        """What the head of a group says, and how many are under it; empty texts for a column."""
        group = self._rows[row]
        if not isinstance(group, Group):
            return "", ""
        return group_text(group), QLocale().toString(self._counts[group])

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
        MatchColumn.HOW: translate("ColumnsStep", "How"),
    }[column]
