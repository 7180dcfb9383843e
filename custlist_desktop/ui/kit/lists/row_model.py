"""The rows of a `RowList`."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QPixmap

from custlist_desktop.ui.kit.chip import ChipKind
from custlist_desktop.ui.kit.lists.model import AnyIndex

_ROOT: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class RowFace:
    """What a row shows.

    Attributes:
        key: whose row it is.
        title: the first line.
        caption: the second line; empty for none.
        chip: a word at the right; empty for none.
        chip_kind: the chip's tint.
        icon_name: the icon at the left, where there is no picture.
        is_wide: whether the icon has the room of a picture, for a list where other rows have one.
        picture: a picture at the left.
        tool_tip: said under the pointer.
    """

    key: int
    title: str
    caption: str = ""
    chip: str = ""
    chip_kind: ChipKind = "note"
    icon_name: str = ""
    is_wide: bool = False
    picture: QPixmap | None = None
    tool_tip: str = ""


class RowListModel(QAbstractTableModel):
    """The rows, of one cell each."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `set_rows`."""
        super().__init__(parent)
        self._rows: list[RowFace] = []

    def set_rows(self, rows: Sequence[RowFace]) -> None:
        """Shows ``rows``."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def face(self, row: int) -> RowFace | None:
        """What a row shows; None outside."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, key: int) -> int:
        """The row with ``key``; -1 if there is none."""
        rows = [row for row, face in enumerate(self._rows) if face.key == key]
        return rows[0] if rows else -1

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override."""
        face = self.face(index.row()) if index.isValid() else None
        if face is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return face.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (face.title, face.chip, face.caption) if part)
        return face.tool_tip if role == Qt.ItemDataRole.ToolTipRole else None
