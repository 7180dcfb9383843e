"""The groups of likely duplicates as rows; names are read for those in view."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from custlist_desktop.services.duplicates.groups import DuplicateGroup
from custlist_desktop.services.duplicates.reading import display_names
from custlist_desktop.ui.duplicates.words import likeness_words
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.cells import AnyIndex

_CHUNK = 40


class GroupModel(QAbstractTableModel):
    """One column: whom a group is about. Thousands of groups cost nothing until they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self._groups: list[DuplicateGroup] = []
        self._names: dict[int, str] = {}

    def set_groups(self, groups: Sequence[DuplicateGroup]) -> None:
        """Shows other groups."""
        self.beginResetModel()
        self._groups = list(groups)
        self._names.clear()
        self.endResetModel()

    def group_at(self, row: int) -> DuplicateGroup | None:
        """The group of a row."""
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def take(self, row: int) -> DuplicateGroup:
        """Removes a row; returns its group."""
        self.beginRemoveRows(QModelIndex(), row, row)
        group = self._groups.pop(row)
        self.endRemoveRows()
        return group

    def put(self, row: int, group: DuplicateGroup) -> None:
        """Puts a group back where it was."""
        self.beginInsertRows(QModelIndex(), row, row)
        self._groups.insert(row, group)
        self._names.clear()
        self.endInsertRows()

    def title(self, row: int) -> str:
        """The name of the first of a group's customers."""
        key = self._groups[row].keys[0]
        if key not in self._names:
            start = max(0, row - _CHUNK // 2)
            self._names |= display_names([group.keys[0] for group in self._groups[start : start + _CHUNK]])
        return self._names.get(key, "")

    def caption(self, row: int) -> str:
        """What a group's customers have in common, and how many they are if more than two."""
        group = self._groups[row]
        count = len(group.keys)
        words = likeness_words(group.likenesses)
        if count == 2:
            return words
        customers = translate("Duplicates", "%Ln customer(s)", "", count)
        return f"{customers} · {words}"

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Qt's override."""
        return 0 if parent is not None and parent.isValid() else len(self._groups)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Qt's override."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override: the title; the tool tip and the accessible text say all."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            doubt = "" if self._groups[index.row()].likely else f". {doubtful_word()}"
            return f"{self.title(index.row())}: {self.caption(index.row())}{doubt}"
        return None


def doubtful_word() -> str:
    """What is said of a group that a family or a branch may explain."""
    return translate("Duplicates", "Doubtful")
