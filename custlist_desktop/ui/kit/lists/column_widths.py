"""How wide a list's columns are: as the window allows, until somebody chooses."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QHeaderView

from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.theme.metrics import scaled


@dataclass(frozen=True, slots=True)
class WidthPlan:
    """The widths in pixels that a list has before anybody chooses.

    Attributes:
        wide: where there is room; 0 at the column that takes the rest. The menu's column isn't among them.
        narrow: where there is less.
        wide_from: from how much room on the widths are the wide ones.
        menu: of the menu's column, the last one, which always has this width.
    """

    wide: tuple[int, ...]
    narrow: tuple[int, ...]
    wide_from: int
    menu: int

    @property
    def stretched(self) -> int:
        """The place of the column that takes the rest."""
        return self.wide.index(0)


class ColumnWidths(QObject):
    """Spreads the columns of one table, and remembers what was chosen instead."""

    def __init__(self, table: ListTable, plan: WidthPlan) -> None:
        """``plan`` has a width for every column of ``table``."""
        super().__init__(table)
        self._table = table
        self._plan = plan
        self._header = table.horizontalHeader()
        self._chosen = False
        self._header.setSectionResizeMode(plan.stretched, QHeaderView.ResizeMode.Stretch)
        self._header.setSectionResizeMode(len(plan.wide), QHeaderView.ResizeMode.Fixed)
        self._header.resizeSection(len(plan.wide), scaled(plan.menu))
        self._header.sectionResized.connect(self._on_section_resized)

    @property
    def are_chosen(self) -> bool:
        """Whether somebody chose widths."""
        return self._chosen

    def spread(self, room: int) -> None:
        """Fits the columns into ``room`` pixels, unless widths were chosen."""
        if not self._chosen:
            plan = self._plan
            widths = plan.wide if room >= scaled(plan.wide_from) else plan.narrow
            self._table.set_column_widths(widths, room - scaled(plan.menu))

    def reset(self) -> None:
        """Forgets chosen widths and the order of the columns."""
        for section in range(self._header.count()):
            self._header.moveSection(self._header.visualIndex(section), section)
        self._chosen = False

    def is_free(self, section: int) -> bool:
        """Whether a column can have another width: not the one that takes the rest, nor the three dots'."""
        return section not in (self._plan.stretched, len(self._plan.wide))

    def widen(self, section: int, pixels: int) -> None:
        """Makes a column wider, or narrower where ``pixels`` is negative; the one that takes the rest follows."""
        if self.is_free(section):
            self._chosen = True
            width = self._header.sectionSize(section) + pixels
            self._header.resizeSection(section, max(self._header.minimumSectionSize(), width))

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
        # The stretched one follows the window by itself.
        if section not in (self._plan.stretched, len(self._plan.wide)) and self._header.underMouse():
            self._chosen = True
