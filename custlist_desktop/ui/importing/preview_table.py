"""The first rows of a file, as they are read."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt

from custlist_desktop.exchange.source import SourceRow
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.words import column_name
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind, RowLook, Shape
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.lists.table import clear_corner

_LOOK: Final = RowLook(height=28, shape=Shape.QUIET, first=12, left=12, amount_gap=0, has_bar=False, has_hover=False)
_NUMBER_WIDTH: Final = 64
_NARROWEST: Final = 72
_WIDEST: Final = 220
_MEASURED_ROWS: Final = 20
_MEASURED_LETTERS: Final = 60
_SHOWN_LETTERS: Final = 300
_TOLD_LETTERS: Final = 500
_SHORT: Final = 20


class PreviewTable(RowsTable[SourceRow]):
    """Shows the first rows, after their numbers; there is nothing to do in it but look and scroll."""

    def __init__(self) -> None:
        """Empty until `show_rows`."""
        super().__init__((_number_column(),), _LOOK, key=lambda row: row.number)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        clear_corner(self)

    def show_rows(self, columns: Sequence[str], rows: Sequence[SourceRow]) -> None:
        """Shows ``rows``, each as long as ``columns``, in columns as wide as their texts up to a limit."""
        cells = [_column(columns, place, rows[:_MEASURED_ROWS]) for place in range(len(columns))]
        self.rows_model.set_rows(rows, (_number_column(), *cells))
        self.set_current_row(0 if rows else -1)


def _number_column() -> Column[SourceRow]:
    def number(row: SourceRow) -> Cell:
        return Cell(QLocale().toString(row.number), CellLook.CAPTION)

    return Column("row", translate("FileStep", "Row"), number, ColumnKind.AMOUNT, width=_NUMBER_WIDTH)


def _column(columns: Sequence[str], place: int, measured: Sequence[SourceRow]) -> Column[SourceRow]:
    """A column of the file; a long cell is told whole in its tool tip."""

    name = column_name(columns, place)

    def tip(row: SourceRow) -> str:
        text = row.cells[place]
        return text[:_TOLD_LETTERS] if len(text) > _SHORT else ""

    def cell(row: SourceRow) -> Cell:
        return Cell(" ".join(row.cells[place].split())[:_SHOWN_LETTERS])

    words = [Cell(name), *(Cell(row.cells[place][:_MEASURED_LETTERS]) for row in measured)]
    return Column(str(place), name, cell, tip=tip, width=_NARROWEST, most=_WIDEST, words=words)
