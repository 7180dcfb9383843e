"""Which columns a page's list shows, in what order and how wide: as the window allows, until somebody chooses."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from custlist_desktop.ui.kit.lists.cells import Column, ColumnKind, RowT
from custlist_desktop.ui.kit.lists.column_shares import Wish, share_room
from custlist_desktop.ui.kit.lists.model import WindowedTableModel
from custlist_desktop.ui.kit.lists.page_table import PageTable
from custlist_desktop.ui.theme.metrics import font_ratio, scaled

_ROUNDING: Final = 2


@dataclass(frozen=True, slots=True)
class ChosenColumns:
    """What somebody chose, by the keys of columns; what isn't there is as the window allows.

    Attributes:
        order: from left to right; empty for the declared one.
        widths: in the design's pixels.
        shown: whether a column is shown.
    """

    order: tuple[str, ...] = ()
    widths: Mapping[str, float] = field(default_factory=dict)
    shown: Mapping[str, bool] = field(default_factory=dict)

    def to_text(self) -> str:
        """For a file of settings."""
        return json.dumps({"order": self.order, "widths": dict(self.widths), "shown": dict(self.shown)})


def chosen_from_text(text: object) -> ChosenColumns:
    """What `ChosenColumns.to_text` wrote; nothing chosen where it is anything else, such as an older program's."""
    try:
        stored = json.loads(text) if isinstance(text, str) else {}
        return ChosenColumns(
            tuple(str(key) for key in stored.get("order", ())),
            {str(key): float(width) for key, width in stored.get("widths", {}).items()},
            {str(key): bool(shown) for key, shown in stored.get("shown", {}).items()},
        )
    except (ValueError, TypeError, AttributeError):
        return ChosenColumns()


class ListColumns(QObject):
    """Fits the columns of one table into it, and keeps what was chosen instead."""

    gave_way = Signal(int)
    """So many columns are hidden now because there is no room for them."""

    def __init__(self, table: PageTable, model: WindowedTableModel[RowT]) -> None:
        """The last of the model's columns is that of the dots: it is none to choose."""
        super().__init__(table)
        self._table, self._model = table, model
        self._columns: tuple[Column[RowT], ...] = model.columns[:-1]
        self._header = table.list_header
        self._dots_width = scaled(model.columns[-1].width)
        self._chosen = ChosenColumns()
        self._widest = dict.fromkeys(range(len(self._columns)), 0)
        self._given_way = 0
        self._is_fitting = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._fit_anew)
        table.room_changed.connect(self.fit)
        table.room_changed.connect(self._measure_soon)
        for changed in (model.modelReset, model.dataChanged, model.rowsInserted, model.headerDataChanged):
            changed.connect(self._measure_soon)
        table.verticalScrollBar().valueChanged.connect(self._measure_soon)
        self._header.sectionResized.connect(self._on_section_resized)
        self._header.sectionMoved.connect(self._on_section_moved)
        self._header.resizeSection(len(self._columns), self._dots_width)

    # What can be chosen

    def is_shown(self, section: int) -> bool:
        """Whether a column is shown now."""
        return not self._header.isSectionHidden(section)

    def show(self, section: int, shown: bool) -> None:
        """Shows or hides a column for good; the last one that is shown stays."""
        if shown or len(self._shown()) > 1:
            key = self._columns[section].key
            self._chosen = replace(self._chosen, shown={**self._chosen.shown, key: shown})
            self._fit_anew()

    def can_move(self, section: int, step: int) -> bool:
        """Whether there is a column at the left (-1) or the right (1) of one."""
        shown = self._shown()
        return section in shown and 0 <= shown.index(section) + step < len(shown)

    def move(self, section: int, step: int) -> None:
        """Moves a column by one to the left (-1) or the right (1)."""
        if self.can_move(section, step):
            shown = self._shown()
            other = shown[shown.index(section) + step]
            self._header.moveSection(self._header.visualIndex(section), self._header.visualIndex(other))

    def can_widen(self, section: int) -> bool:
        """Whether a column can have another width: not the one that takes the rest, nor the three dots'."""
        return section < len(self._columns) and not self._columns[section].takes_rest

    def widen(self, section: int, pixels: int) -> None:
        """Makes a column wider, or narrower where ``pixels`` is negative; the one that takes the rest follows."""
        if self.can_widen(section) and self.is_shown(section):
            width = self._header.sectionSize(section) + pixels
            self._set_width(section, max(self._header.minimumSectionSize(), width))

    def reset(self) -> None:
        """Forgets all that was chosen."""
        self.restore(ChosenColumns())

    def state(self) -> ChosenColumns:
        """What was chosen."""
        return self._chosen

    def restore(self, chosen: ChosenColumns) -> None:
        """Shows what was chosen before; columns that aren't there any more are left out, new ones come last."""
        self._chosen = replace(chosen, order=())
        at = {column.key: section for section, column in enumerate(self._columns)}
        ordered = [at[key] for key in dict.fromkeys(chosen.order) if key in at]
        for place, section in enumerate([*ordered, *(each for each in at.values() if each not in ordered)]):
            self._header.moveSection(self._header.visualIndex(section), place)
        self._chosen = replace(chosen, order=tuple(chosen.order))
        self._fit_anew()

    # Fitting

    def fit(self) -> None:
        """Gives each column what it needs, as far as there is room."""
        widths = share_room(self._table.viewport().width() - self._dots_width, self._wishes())
        self._is_fitting = True
        for section in range(len(self._columns)):
            self._header.setSectionHidden(section, section not in widths)
            if section in widths:
                self._header.resizeSection(section, widths[section])
        self._is_fitting = False
        wanted = [key for key in (column.key for column in self._columns) if self._chosen.shown.get(key) is not False]
        if (given_way := len(wanted) - len(widths)) != self._given_way:
            self._given_way = given_way
            self.gave_way.emit(given_way)

    def _wishes(self) -> dict[int, Wish]:
        wishes = {}
        for section, column in enumerate(self._columns):
            shown = self._chosen.shown.get(column.key)
            gives_way = 0 if shown else column.gives_way
            width = self._chosen.widths.get(column.key)
            if shown is False:
                continue
            if width is not None and not column.takes_rest:
                pixels = round(width * font_ratio())
                wishes[section] = Wish(pixels, pixels, pixels, gives_way=gives_way)
                continue
            needed, title = self._needed(section), self._header.width_for_title(section)
            most = max(scaled(column.most), title) if column.most else needed
            least = min(needed, most if column.fits else max(scaled(column.width), title))
            wishes[section] = Wish(least, needed, most, column.takes_rest, gives_way)
        return wishes

    def _needed(self, section: int) -> int:
        """What the title and the words that were in view so far need."""
        column, delegate = self._columns[section], self._table.list_delegate
        gap = delegate.look.amount_gap if column.kind is ColumnKind.AMOUNT else 0
        words = self._widest[section] + sum(delegate.margins(section)) + gap + _ROUNDING
        return max(words, self._header.width_for_title(section))

    def _measure_soon(self) -> None:
        self._timer.start()

    def _fit_anew(self) -> None:
        """Columns grow with what comes into view, and don't shrink again: nothing jumps to and fro in scrolling."""
        self._measure()
        self.fit()

    def _measure(self) -> None:
        delegate = self._table.list_delegate
        for row in self._table.rows_in_view():
            if self._model.row_at(row) is None:
                continue
            for section, column in enumerate(self._columns):
                width = delegate.width_of(self._model.cell(row, section), column.kind)
                self._widest[section] = max(self._widest[section], width)

    def _shown(self) -> list[int]:
        """The columns in view, from left to right."""
        visual = map(self._header.logicalIndex, range(self._header.count()))
        return [section for section in visual if section < len(self._columns) and self.is_shown(section)]

    def _set_width(self, section: int, pixels: int) -> None:
        widths = {**self._chosen.widths, self._columns[section].key: pixels / font_ratio()}
        self._chosen = replace(self._chosen, widths=widths)
        self.fit()

    def _on_section_resized(self, section: int, _old: int, new: int) -> None:
        """By hand, as far as the column can have another width."""
        if self._is_fitting or not (QApplication.mouseButtons() and self._header.underMouse()):
            return
        if self.can_widen(section):
            self._set_width(section, new)
        else:
            self.fit()

    def _on_section_moved(self) -> None:
        order = (self._header.logicalIndex(place) for place in range(self._header.count()))
        keys = tuple(self._columns[section].key for section in order if section < len(self._columns))
        self._chosen = replace(self._chosen, order=keys)
        self._table.viewport().update()  # the padding of the first column is another's now
