"""How wide the customer list's columns are: as the window allows, until somebody chooses."""

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QHeaderView

from custlist_desktop.ui.customers.columns import MENU_WIDTH, NARROW, WIDE, WIDE_FROM
from custlist_desktop.ui.listing.table import ListTable


class ColumnWidths(QObject):
    """Spreads the columns of one table, and remembers what was chosen instead."""

    def __init__(self, table: ListTable) -> None:
        """The country takes the rest; the menu's column has one width."""
        super().__init__(table)
        self._table = table
        self._header = table.horizontalHeader()
        self._chosen = False
        self._header.setSectionResizeMode(len(WIDE), QHeaderView.ResizeMode.Stretch)
        self._header.setSectionResizeMode(len(WIDE) + 1, QHeaderView.ResizeMode.Fixed)
        self._header.resizeSection(len(WIDE) + 1, MENU_WIDTH)
        self._header.sectionResized.connect(self._on_section_resized)

    @property
    def are_chosen(self) -> bool:
        """Whether somebody chose widths."""
        return self._chosen

    def spread(self, room: int) -> None:
        """Fits the columns into ``room`` pixels, unless widths were chosen."""
        if not self._chosen:
            self._table.set_column_widths(WIDE if room >= WIDE_FROM else NARROW)

    def reset(self) -> None:
        """Forgets chosen widths and the order of the columns."""
        for section in range(self._header.count()):
            self._header.moveSection(self._header.visualIndex(section), section)
        self._chosen = False

    def save_state(self, settings: QSettings, key: str) -> None:
        """Writes chosen widths and the order of the columns."""
        if self._chosen:
            settings.setValue(key, self._header.saveState())

    def restore_state(self, settings: QSettings, key: str) -> None:
        """Takes widths that were chosen before."""
        state = settings.value(key)
        if state is not None:
            self._chosen = self._header.restoreState(state)

    def _on_section_resized(self, section: int, _old: int, _new: int) -> None:
        # The last ones follow the window by themselves.
        if section < len(WIDE) and self._header.underMouse():
            self._chosen = True
