"""The customers that somebody has worked on since an import."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from custlist_desktop.services.imports.service import ChangedSince
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.undo_words import since_text
from custlist_desktop.ui.kit.lists.cells import AnyIndex

_ROOT: Final = QModelIndex()


class _ChangedModel(QAbstractListModel):
    """One line for each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed: Sequence[ChangedSince] = ()

    def set_changed(self, changed: Sequence[ChangedSince]) -> None:
        self.beginResetModel()
        self._changed = changed
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._changed)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        changed = self._changed[index.row()]
        name = ", ".join(part for part in (changed.contact_name, changed.company) if part)
        return translate("UndoImport", "{name}: {reason}").format(name=name, reason=since_text(changed))


class ChangedList(QListView):
    """Scrolls through them, however many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `set_changed`."""
        super().__init__(parent)
        self._changed = _ChangedModel(self)
        self.setViewportMargins(8, 8, 8, 8)
        self.setModel(self._changed)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def set_changed(self, changed: Sequence[ChangedSince]) -> None:
        """Shows ``changed``."""
        self._changed.set_changed(changed)
