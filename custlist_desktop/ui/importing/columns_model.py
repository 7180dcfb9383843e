"""The columns of a file and what each fills, as a table: a row for each column, under the head of its group."""

from enum import IntEnum

from PySide6.QtCore import QLocale, QObject, Qt, Signal

from custlist_desktop.exchange.source import FilePreview
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.columns_words import group_text, how
from custlist_desktop.ui.importing.matching import ColumnGroup, Matching, sample_text
from custlist_desktop.ui.importing.words import target_text
from custlist_desktop.ui.kit.lists.cells import NO_CELL, AnyIndex, Cell, CellLook, Column
from custlist_desktop.ui.kit.lists.model import RowsModel
from custlist_desktop.ui.kit.lists.ornaments import ChipBeside


class MatchColumn(IntEnum):
    """The columns of the table, from left to right."""

    HEAD = 0
    SAMPLES = 1
    FILLS = 2
    HOW = 3


class ColumnsModel(RowsModel[ColumnGroup | int]):
    """What fills what. A row is a group's head or a column of the file, which has its place there."""

    mapping_changed = Signal()
    """The user let a column fill something else."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing until `show_file`."""
        super().__init__(self._declared(), parent, key=lambda row: row)
        self._matching: Matching | None = None
        self._counts: dict[ColumnGroup, int] = {}

    def show_file(self, preview: FilePreview, mapping: ColumnMapping) -> None:
        """Shows the columns of a file, and what they fill."""
        self._matching = Matching(preview, mapping)
        self.group()

    def group(self) -> None:
        """Puts every column where it belongs now: each group in the file's order, those without any left out."""
        places: dict[ColumnGroup, list[int]] = {group: [] for group in ColumnGroup}
        if self._matching is not None:
            for place in range(len(self._matching)):
                places[self._matching.group(place)].append(place)
        self._counts = {group: len(found) for group, found in places.items()}
        rows: list[ColumnGroup | int] = []
        for group, found in places.items():
            rows += [group, *found] if found else []
        self.set_rows(rows)

    def forget(self) -> None:
        """Shows no file any more."""
        self._matching = None
        self.group()

    @property
    def matching(self) -> Matching | None:
        """The columns as they are matched now; None before there is a file."""
        return self._matching

    def place_at(self, row: int) -> int | None:
        """The column that a row is about; None for a group's head."""
        found = self.row_at(row)
        return found if isinstance(found, int) else None

    def group_rows(self) -> list[int]:
        """The rows that are heads of groups."""
        return [row for row, each in enumerate(self.rows) if isinstance(each, ColumnGroup)]

    def rows_of(self, group: ColumnGroup) -> list[int]:
        """The rows of the columns that belong to a group now, wherever they stand."""
        matching = self._matching
        if matching is None:
            return []
        return [row for row, each in enumerate(self.rows) if isinstance(each, int) and matching.group(each) is group]

    def first_row(self) -> int:
        """The first row that is a column; -1 without any."""
        return next((row for row in range(len(self.rows)) if self.place_at(row) is not None), -1)

    def target(self, row: int) -> Target | None:
        """What the column in a row fills; None for a group's head."""
        place = self.place_at(row)
        return None if place is None or self._matching is None else self._matching.target(place)

    def is_doubled(self, row: int) -> bool:
        """Whether another column fills the same."""
        place = self.place_at(row)
        conflict = None if place is None or self._matching is None else self._matching.conflict_of(place)
        return conflict is not None and len(conflict.places) > 1

    def set_target(self, row: int, target: Target) -> None:
        """Lets the column in a row fill something else; it stays where it is. Nothing happens to a group's head."""
        place = self.place_at(row)
        if place is not None and self._matching is not None and self._matching.choose(place, target):
            self.refresh_texts()  # others may have been in its way, or are now
            self.mapping_changed.emit()

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """What a column fills can be changed; the keyboard passes over the heads of groups."""
        if self.place_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == MatchColumn.FILLS else flags

    def _declared(self) -> tuple[Column[ColumnGroup | int], ...]:
        """The columns; a screen reader hears the whole row at its first cell."""
        return (
            Column(
                "head",
                translate("ColumnsStep", "Column in the File"),
                self._head,
                spoken=self._spoken,
                tip=self._head_tip,
            ),
            Column("samples", translate("ColumnsStep", "First Values"), self._samples, tip=self._samples_tip),
            Column("fills", translate("ColumnsStep", "Fills"), self._fills, tip=lambda _row: ""),
            Column("how", translate("ColumnsStep", "How"), self._how, spoken=self._how_text, tip=self._how_text),
        )

    def _head(self, row: ColumnGroup | int) -> Cell:
        if isinstance(row, ColumnGroup):
            return Cell(group_text(row), CellLook.HEADING, second=QLocale().toString(self._counts[row]))
        if self._matching is None:
            return NO_CELL
        used = self._matching.target(row) is not Target.NOTHING
        return Cell(self._matching.names[row], CellLook.STRONG, ink="text" if used else "muted")

    def _head_tip(self, row: ColumnGroup | int) -> str:
        cell = self._head(row)
        return f"{cell.text} {cell.second}".strip()

    def _samples(self, row: ColumnGroup | int) -> Cell:
        return Cell(self._samples_tip(row), CellLook.MUTED)

    def _samples_tip(self, row: ColumnGroup | int) -> str:
        return (
            "" if isinstance(row, ColumnGroup) or self._matching is None else sample_text(self._matching.samples[row])
        )

    def _fills(self, row: ColumnGroup | int) -> Cell:
        if isinstance(row, ColumnGroup) or self._matching is None:
            return NO_CELL
        return Cell(target_text(self._matching.target(row)), CellLook.FIELD)

    def _how(self, row: ColumnGroup | int) -> Cell:
        if isinstance(row, ColumnGroup) or self._matching is None:
            return NO_CELL
        said = how(self._matching, row)
        chip = ChipBeside(said.chip, said.kind, said.icon, gap=8, is_after=False) if said.chip else None
        return Cell(said.text, CellLook.CAPTION, lead=chip)

    def _how_text(self, row: ColumnGroup | int) -> str:
        return "" if isinstance(row, ColumnGroup) or self._matching is None else how(self._matching, row).spoken()

    def _spoken(self, row: ColumnGroup | int) -> str:
        texts = (self._head_tip(row), self._samples_tip(row), self._fills(row).text, self._how_text(row))
        return ", ".join(text for text in texts if text)
