"""The columns of a file and what each fills, as a table: a row for each column, under the head of its group."""

from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from custlist_desktop.exchange.column_matching import ColumnGroup, Matching
from custlist_desktop.exchange.source import FilePreview, ReadOptions
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.columns_words import group_text, how
from custlist_desktop.ui.importing.words import target_text
from custlist_desktop.ui.kit.accessibility import label_combo
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.lists.cell_places import FIELD_RIGHT
from custlist_desktop.ui.kit.lists.cells import NO_CELL, Cell, CellLook, Column, RowLook
from custlist_desktop.ui.kit.lists.grounds import StripGround
from custlist_desktop.ui.kit.lists.model import RowsModel
from custlist_desktop.ui.kit.lists.ornaments import ChipBeside
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.theme.metrics import scaled

_GROUP_HEIGHT: Final = 32
_PADDING: Final = 12
_FIRST_LEFT: Final = 24
"""Where the texts of the first column begin."""
_LOOK: Final = RowLook(
    height=44, first=_FIRST_LEFT, left=_PADDING, last=_FIRST_LEFT, ground=StripGround(has_hover=False)
)
_BETWEEN_SAMPLES: Final = "  ·  "
_OPENING_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
_LEAVING_OUT: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_NOTHING: Final = FilePreview(Path(), ReadOptions(), (), ())

ColumnRow = ColumnGroup | int
"""A row: the head of a group, or the place of a column in the file."""


class MatchColumn(IntEnum):
    """The columns of the table, from left to right."""

    HEAD = 0
    SAMPLES = 1
    FILLS = 2
    HOW = 3


_WIDTHS: Final = {MatchColumn.HEAD: 196, MatchColumn.SAMPLES: 316, MatchColumn.FILLS: 236}
_NARROWEST: Final = {MatchColumn.SAMPLES: 120, MatchColumn.FILLS: 188, MatchColumn.HEAD: 132}
"""In the order in which they give way."""
_HOW: Final = 440
"""What is kept free for what is said of a choice, so that nothing moves sideways once something is."""


class _TargetCombo(PlainCombo):
    """Opens its list as soon as it is there."""

    list_closed = Signal()
    """Nothing was chosen, or it has been taken already."""

    def __init__(self, parent: QWidget, target: Target) -> None:
        super().__init__(parent)
        for each in Target:
            self.addItem(target_text(each), each.value)
        self.setCurrentIndex(self.findData(target.value))
        label_combo(self, translate("ColumnsStep", "Where the column goes"))
        self.view().window().installEventFilter(self)
        QTimer.singleShot(0, self, self.showPopup)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once the list is closed nothing stays that the next arrow key could choose by."""
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self.list_closed.emit)
        return super().eventFilter(watched, event)


class ColumnsTable(RowsTable[ColumnRow]):
    """Enter, Space or a click opens the choice of what the current column fills; Delete leaves it out.

    N sends it to the notes; F8 goes to the next one to look at.
    """

    mapping_changed = Signal()
    """The user let a column fill something else."""

    def __init__(self) -> None:
        """Nothing until `show_file`."""
        self.matching = Matching(_NOTHING, ColumnMapping(()), ())
        self._counts: dict[ColumnGroup, int] = {}
        self._how_width = 0
        columns = self._declared()
        super().__init__(columns, _LOOK, model=RowsModel(columns, key=lambda row: row, flags=_flags))
        self.rows_model.setParent(self)
        self.verticalHeader().setMinimumSectionSize(scaled(_GROUP_HEIGHT))
        self._header.setSectionResizeMode(MatchColumn.HOW, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._on_clicked)
        self.rows_model.modelReset.connect(self._lay_out_groups)

    # Its columns

    def _declared(self) -> tuple[Column[ColumnRow], ...]:
        """A screen reader hears the whole row at its first cell."""
        return (
            Column(
                "head",
                translate("ColumnsStep", "Column in the File"),
                self._head,
                spoken=self._spoken,
                tip=self._head_tip,
            ),
            Column("samples", translate("ColumnsStep", "First Values"), self._samples, tip=self._samples_tip),
            Column("fills", translate("ColumnsStep", "Goes to"), self._fills, tip=lambda _row: ""),
            Column("how", translate("ColumnsStep", "How"), self._how, spoken=self._how_text, tip=self._how_text),
        )

    def _head(self, row: ColumnRow) -> Cell:
        if isinstance(row, ColumnGroup):
            return Cell(group_text(row), CellLook.HEADING, second=QLocale().toString(self._counts[row]))
        return Cell(self.matching.names[row], CellLook.STRONG, ink=self._ink(row))

    def _ink(self, place: int) -> str:
        return "muted" if self.matching.target(place) is Target.NOTHING else "text"

    def _head_tip(self, row: ColumnRow) -> str:
        cell = self._head(row)
        return f"{cell.text} {cell.second}".strip()

    def _samples(self, row: ColumnRow) -> Cell:
        return Cell(self._samples_tip(row), CellLook.MUTED)

    def _samples_tip(self, row: ColumnRow) -> str:
        return "" if isinstance(row, ColumnGroup) else _BETWEEN_SAMPLES.join(self.matching.samples[row])

    def _fills(self, row: ColumnRow) -> Cell:
        if isinstance(row, ColumnGroup):
            return NO_CELL
        conflict = self.matching.conflict_of(row)
        is_doubled = conflict is not None and len(conflict.places) > 1
        text = target_text(self.matching.target(row))
        return Cell(text, CellLook.FIELD, "warn" if is_doubled else "note", ink=self._ink(row))

    def _how(self, row: ColumnRow) -> Cell:
        if isinstance(row, ColumnGroup):
            return NO_CELL
        said = how(self.matching, row)
        chip = ChipBeside(said.chip, said.kind, said.icon, gap=8, is_after=False) if said.chip else None
        return Cell(said.text, CellLook.CAPTION, lead=chip)

    def _how_text(self, row: ColumnRow) -> str:
        return "" if isinstance(row, ColumnGroup) else how(self.matching, row).spoken()

    def _spoken(self, row: ColumnRow) -> str:
        texts = (self._head_tip(row), self._samples_tip(row), self._fills(row).text, self._how_text(row))
        return ", ".join(text for text in texts if text)

    # Its rows

    def show_file(self, matching: Matching) -> None:
        """Shows the columns of a file, and what they fill."""
        self.matching = matching
        self._how_width = 0
        self.group()

    def forget(self) -> None:
        """Shows no file any more."""
        self.show_file(Matching(_NOTHING, ColumnMapping(()), ()))

    def group(self) -> None:
        """Puts every column where it belongs now, and goes to the first; groups without any are left out."""
        places = self.matching.grouped()
        self._counts = {group: len(found) for group, found in places.items()}
        rows: list[ColumnRow] = []
        for group, found in places.items():
            rows += [group, *found] if found else []
        self.rows_model.set_rows(rows)
        for place in self._places()[:1]:
            self.show_place(place)
        self.scrollToTop()

    def _places(self) -> list[int]:
        """The columns as they stand."""
        return [row for row in self.rows_model.rows if isinstance(row, int)]

    def place_at(self, row: int) -> int | None:
        """The column that a row is about; None for a group's head."""
        found = self.rows_model.row_at(row)
        return found if isinstance(found, int) else None

    def set_target(self, place: int, target: Target) -> None:
        """Lets a column fill something else; it stays where it is."""
        if self.matching.choose(place, target):
            self.rows_model.refresh_texts()  # others may have been in its way, or are now
            self.mapping_changed.emit()

    def _lay_out_groups(self) -> None:
        """Lets the heads of groups run over all columns."""
        self.clearSpans()
        for row, each in enumerate(self.rows_model.rows):
            is_group = isinstance(each, ColumnGroup)
            # Where a group's head was before another order, its height would stay.
            self.setRowHeight(row, scaled(_GROUP_HEIGHT) if is_group else self._row_height)
            if is_group:
                self.setSpan(row, 0, 1, len(MatchColumn))

    def fit_columns(self) -> None:
        """In a narrow window the first columns give way to the last."""
        widths = {column: scaled(width) for column, width in _WIDTHS.items()}
        sides, needed = _FIRST_LEFT + _PADDING + FIELD_RIGHT, self.needed_in_view
        how = self._how_width = max(scaled(_HOW), self._how_width, needed(MatchColumn.HOW))
        lacking = sum(widths.values()) + sides + how - self.viewport().width()
        for column, narrowest in _NARROWEST.items():
            title, least = self._header.width_for_title(column), scaled(narrowest)
            if column is MatchColumn.HEAD:  # the first column's padding isn't counted here
                title, least = title - _FIRST_LEFT + _PADDING, min(least, needed(column) - _FIRST_LEFT + _PADDING)
            spare = widths[column] - max(least, title)
            given = min(max(lacking, 0), max(spare, 0))
            widths[column], lacking = widths[column] - given, lacking - given
        spare = self.viewport().width() - sides - sum(widths.values()) - how
        widths[MatchColumn.SAMPLES] += max(0, min(spare, needed(MatchColumn.SAMPLES) - widths[MatchColumn.SAMPLES]))
        self._header.resizeSection(MatchColumn.HEAD, _FIRST_LEFT + widths[MatchColumn.HEAD] - _PADDING)
        self._header.resizeSection(MatchColumn.SAMPLES, widths[MatchColumn.SAMPLES])
        self._header.resizeSection(MatchColumn.FILLS, _PADDING + widths[MatchColumn.FILLS] + FIELD_RIGHT)

    def show_place(self, place: int) -> None:
        """Goes to a column, and brings it into view, the head of its group too where it is the first under it."""
        row = self.rows_model.row_of(place)
        self.setCurrentIndex(self.rows_model.index(row, MatchColumn.HEAD))
        if self.place_at(row - 1) is None:
            self.scrollTo(self.rows_model.index(row - 1, 0))
            self.scrollTo(self.rows_model.index(row, 0))

    def show_group(self, group: ColumnGroup) -> None:
        """Goes to the first column that belongs to a group now."""
        for place in self._places_of(group)[:1]:
            self.show_place(place)

    def _places_of(self, group: ColumnGroup) -> list[int]:
        """The columns that belong to a group now, wherever they stand."""
        return [place for place in self._places() if self.matching.group(place) is group]

    # What is done with them

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place, key = self.place_at(self.current_row()), event.key()
        if key == Qt.Key.Key_F8:
            self._go_on(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            for each in self._places()[:1] if key == Qt.Key.Key_Home else self._places()[-1:]:
                self.show_place(each)
        elif place is not None and key in _OPENING_KEYS:
            self._open_choice(place)
        elif place is not None and key in _LEAVING_OUT:
            self.set_target(place, Target.NOTHING)
        elif place is not None and key == Qt.Key.Key_N and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.set_target(place, Target.NOTES)
        else:
            super().keyPressEvent(event)

    def _go_on(self, step: int) -> None:
        """Goes to the next column that is to be looked at, or with -1 to the one before; round the ends."""
        places, current = self._places_of(ColumnGroup.TO_LOOK_AT), self.current_row()
        ahead = [place for place in places if (self.rows_model.row_of(place) - current) * step > 0]
        for place in (ahead or places)[:1] if step > 0 else (ahead or places)[-1:]:
            self.show_place(place)

    def _on_clicked(self, index: QModelIndex) -> None:
        place = self.place_at(index.row())
        if index.column() == MatchColumn.FILLS and place is not None:
            self._open_choice(place)

    def _open_choice(self, place: int) -> None:
        """Opens the list of what a column may fill, over its field."""
        row = self.rows_model.row_of(place)
        self.setCurrentIndex(self.rows_model.index(row, MatchColumn.HEAD))
        combo = _TargetCombo(self.viewport(), self.matching.target(place))
        combo.setGeometry(self._delegate.field_rect(self.visualRect(self.rows_model.index(row, MatchColumn.FILLS))))
        combo.activated.connect(partial(self._on_chosen, place, combo))
        combo.list_closed.connect(partial(self._close_choice, combo))
        combo.show()
        combo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, place: int, combo: _TargetCombo, _index: int) -> None:
        """What was chosen, even if it is the same, is the person's own word."""
        self.set_target(place, Target(combo.currentData()))

    def _close_choice(self, combo: _TargetCombo) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        combo.hide()
        combo.deleteLater()


def _flags(row: ColumnRow, column: int, usual: Qt.ItemFlag) -> Qt.ItemFlag:
    """What a column fills can be changed; the keyboard passes over the heads of groups."""
    if isinstance(row, ColumnGroup):
        return Qt.ItemFlag.NoItemFlags
    return usual | Qt.ItemFlag.ItemIsEditable if column == MatchColumn.FILLS else usual
