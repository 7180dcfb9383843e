"""The customers that somebody has worked on since an import."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from custlist_desktop.services.imports.service import ChangedSince
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.undo_words import since_text
from custlist_desktop.ui.kit.lists.cells import Cell, Column
from custlist_desktop.ui.kit.lists.model import RowsModel


class ChangedList(QListView):
    """Scrolls through them, one line for each, however many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `set_changed`."""
        super().__init__(parent)
        self._changed: RowsModel[ChangedSince] = RowsModel((Column("customer", "", _line),), self)
        self.setViewportMargins(8, 8, 8, 8)
        self.setModel(self._changed)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def set_changed(self, changed: Sequence[ChangedSince]) -> None:
        """Shows ``changed``."""
        self._changed.set_rows(changed)


def _line(changed: ChangedSince) -> Cell:
    name = ", ".join(part for part in (changed.contact_name, changed.company) if part)
    return Cell(translate("UndoImport", "{name}: {reason}").format(name=name, reason=since_text(changed)))
