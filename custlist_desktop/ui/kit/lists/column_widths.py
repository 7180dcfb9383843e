"""How wide a list's columns are: as the window allows, until somebody chooses."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QHeaderView

from custlist_desktop.ui.kit.lists.cells import Column
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.theme.metrics import scaled


class ColumnWidths(QObject):
    """Spreads the columns of one table, and remembers what was chosen instead."""

    def __init__(self, table: ListTable, columns: Sequence[Column[Any]], wide_from: int) -> None:
        """``columns`` are the table's, the last one that of the menu; from ``wide_from`` on they aren't narrow."""
        super().__init__(table)
        self._table = table
        self._columns = columns[:-1]
        self._wide_from = wide_from
        self._stretched = next(place for place, column in enumerate(columns) if column.takes_rest)
        self._menu = len(self._columns)
        self._menu_width = scaled(columns[-1].width)
        self._header = table.horizontalHeader()
        self._chosen = False
        self._header.setSectionResizeMode(self._stretched, QHeaderView.ResizeMode.Stretch)
        self._header.setSectionResizeMode(self._menu, QHeaderView.ResizeMode.Fixed)
        self._header.resizeSection(self._menu, self._menu_width)
        self._header.sectionResized.connect(self._on_section_resized)

    @property
    def are_chosen(self) -> bool:
        """Whether somebody chose widths."""
        return self._chosen

    def spread(self, room: int) -> None:
        """Fits the columns into ``room`` pixels, unless widths were chosen."""
        if not self._chosen:
            is_wide = room >= scaled(self._wide_from)
            widths = [column.width if is_wide else column.narrow or column.width for column in self._columns]
            self._table.set_column_widths(widths, room - self._menu_width)

    def reset(self) -> None:
        """Forgets chosen widths and the order of the columns."""
        for section in range(self._header.count()):
            self._header.moveSection(self._header.visualIndex(section), section)
        self._chosen = False

    def is_free(self, section: int) -> bool:
        """Whether a column can have another width: not the one that takes the rest, nor the three dots'."""
        return section not in (self._stretched, self._menu)

    def widen(self, section: int, pixels: int) -> None:
        """Makes a column wider, or narrower where ``pixels`` is negative; the one that takes the rest follows."""
        if self.is_free(section):
            self._chosen = True
            width = self._header.sectionSize(section) + pixels
            self._header.resizeSection(section, max(self._header.minimumSectionSize(), width))

    def state(self) -> QByteArray | None:
        """Chosen widths and the order of the columns; None while nothing was chosen."""
        return self._header.saveState() if self._chosen else None

    def restore(self, state: QByteArray | None) -> None:
        """Takes widths that were chosen before."""
        if state is not None:
            self._chosen = self._header.restoreState(state)

    def _on_section_resized(self, section: int, _old: int, _new: int) -> None:
        # The stretched one follows the window by itself.
        if section not in (self._stretched, self._menu) and self._header.underMouse():
            self._chosen = True
