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
        self._given_way = 0
        self._last_needs: dict[int, int] = {}
        self._is_fitting = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._fit_if_cut)
        table.room_changed.connect(self.fit)
        for changed in (model.modelReset, model.dataChanged, model.rowsInserted, model.headerDataChanged):
            changed.connect(self._fit_soon)
        table.verticalScrollBar().valueChanged.connect(self._fit_soon)
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
            self.fit()

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
        self.fit()

    # Fitting

    def fit(self) -> None:
        """Gives each column what the words in view need, as far as there is room."""
        room, needs = self._table.viewport().width() - self._dots_width, self._needs()
        widths = share_room(room, self._wishes(needs))
        if sum(widths.values()) > room:
            tight = self._wishes(needs, are_tight=True)
            widths = share_room(room, {section: tight[section] for section in widths})
            self._cut_whole_ones(widths, room)
        self._is_fitting = True
        for section in range(len(self._columns)):
            self._header.setSectionHidden(section, section not in widths)
            if section in widths:
                self._header.resizeSection(section, widths[section])
        self._is_fitting = False
        wanted = [column.key for column in self._columns if self._chosen.shown.get(column.key) is not False]
        if (given_way := len(wanted) - len(widths)) != self._given_way:
            self._given_way = given_way
            self.gave_way.emit(given_way)

    def _cut_whole_ones(self, widths: dict[int, int], room: int) -> None:
        """Cuts what is never cut otherwise, such as phones, but no figures: a part of them says something else."""
        for section in widths:
            column = self._columns[section]
            if column.fits and column.kind is ColumnKind.TEXT and column.key not in self._chosen.widths:
                over = max(0, sum(widths.values()) - room)
                widths[section] = max(self._header.width_for_title(section), widths[section] - over)

    def _wishes(self, needs: Mapping[int, int], *, are_tight: bool = False) -> dict[int, Wish]:
        """With ``are_tight``, words that may be cut may be as narrow as their titles."""
        wishes = {}
        for section, column in enumerate(self._columns):
            shown = self._chosen.shown.get(column.key)
            gives_way = 0 if shown else column.gives_way
            chosen = self._chosen.widths.get(column.key)
            if shown is False:
                continue
            if chosen is not None and not column.takes_rest:
                pixels = round(chosen * font_ratio())
                wishes[section] = Wish(pixels, pixels, pixels, gives_way=gives_way)
                continue
            needed, title = needs[section], self._header.width_for_title(section)
            most = max(scaled(column.most), title) if column.most else needed
            narrow = title if are_tight else max(scaled(column.width), title)
            least = min(needed, most if column.fits else narrow)
            wishes[section] = Wish(least, needed, most, column.takes_rest, gives_way)
        return wishes

    def _needs(self) -> dict[int, int]:
        """What the titles and the words in view need; where a search found nothing, what was in view before it."""
        delegate, look = self._table.list_delegate, self._table.list_delegate.look
        rows = [row for row in self._table.rows_in_view() if self._model.row_at(row) is not None]
        needs = {}
        for section, column in enumerate(self._columns):
            widths = (delegate.width_of(self._model.cell(row, section), column.kind) for row in rows)
            gap = look.amount_gap if column.kind is ColumnKind.AMOUNT else 0
            words = max(widths, default=0) + sum(delegate.margins(section)) + gap + _ROUNDING
            needs[section] = max(words, self._header.width_for_title(section))
        if rows:
            self._last_needs = needs
        return needs if rows else {**needs, **self._last_needs}

    def _fit_soon(self) -> None:
        self._timer.start()

    def _fit_if_cut(self) -> None:
        """Widths stay while the list scrolls or another search is typed, unless something is cut that needn't be."""
        needs = self._needs()
        wishes = self._wishes(needs)
        over = {at: needs[at] - self._header.sectionSize(at) for at in self._shown()}
        free = sum(-each for each in over.values() if each < 0)
        for at, missing in over.items():
            if (
                missing > 0
                and self._columns[at].key not in self._chosen.widths
                and (self._header.sectionSize(at) < wishes[at].least or self._columns[at].fits or missing <= free)
            ):
                self.fit()
                return

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
