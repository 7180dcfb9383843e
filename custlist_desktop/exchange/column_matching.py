"""What the columns of a file fill while a person matches them: chosen, grouped, and checked for conflicts."""

from collections.abc import Collection, Sequence
from enum import Enum, auto
from functools import cached_property
from typing import Final

from custlist_desktop.exchange.column_report import Conflict, conflicts, left_out_places
from custlist_desktop.exchange.row_columns import columns_to_read
from custlist_desktop.exchange.source import FilePreview
from custlist_desktop.exchange.targets import GUESSES, ColumnFact, ColumnMapping, Origin, Target

_SAMPLES: Final = 3
_LONGEST_SAMPLE: Final = 60


class ColumnGroup(Enum):
    """The groups of columns, in the order in which they are shown."""

    TO_LOOK_AT = auto()
    NOTES = auto()
    LEFT_OUT = auto()
    RECOGNIZED = auto()


class Matching:
    """The columns of one file by their indexes, with what each fills now and why."""

    def __init__(self, preview: FilePreview, mapping: ColumnMapping, names: tuple[str, ...]) -> None:
        """
        Args:
            preview: of the file.
            mapping: as they were matched.
            names: of the columns.
        """
        self._cells = cells = [[row.cells[place] for row in preview.rows] for place in range(len(preview.columns))]
        self.names = names
        self.samples = tuple(_samples(column) for column in cells)
        self._columns = preview.columns
        self._targets = list(mapping.targets)
        self._facts = list(mapping.facts or (ColumnFact(Origin.HEAD),) * len(self._targets))

    def grouped(self) -> dict[ColumnGroup, list[int]]:
        """The indexes of the columns by group, each in the file's order."""
        places: dict[ColumnGroup, list[int]] = {group: [] for group in ColumnGroup}
        for place in range(len(self._targets)):
            places[self.group(place)].append(place)
        return places

    def target(self, place: int) -> Target:
        return self._targets[place]

    def fact(self, place: int) -> ColumnFact:
        """Why a column fills its target."""
        return self._facts[place]

    def mapping(self) -> ColumnMapping:
        return ColumnMapping(tuple(self._targets), facts=tuple(self._facts))

    def choose(self, place: int, target: Target) -> bool:
        """Sets what a person chose for a column; returns whether it is a change."""
        fact = ColumnFact(Origin.CHOSEN)
        if (self._targets[place], self._facts[place]) == (target, fact):
            return False
        self._targets[place], self._facts[place] = target, fact
        for name in ("conflicts", "_in_conflict", "_labels"):
            self.__dict__.pop(name, None)
        return True

    def has_choices(self) -> bool:
        return any(fact.origin is Origin.CHOSEN for fact in self._facts)

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        return conflicts(self._columns, self.mapping(), self._cells)

    @cached_property
    def _in_conflict(self) -> dict[int, Conflict]:
        return {place: conflict for conflict in reversed(self.conflicts) for place in conflict.places}

    @cached_property
    def _labels(self) -> dict[int, str]:
        columns = columns_to_read(self._columns, self.mapping())
        return {column.place: column.label or self.names[column.place] for column in columns if column.is_labelled}

    def conflict_of(self, place: int) -> Conflict | None:
        return self._in_conflict.get(place)

    def note_label(self, place: int) -> str | None:
        """The label of a column's text in the notes; None if it doesn't go there with its head."""
        return self._labels.get(place)

    def is_to_look_at(self, place: int) -> bool:
        """Whether a person should check the column."""
        return place in self._in_conflict or self._facts[place].origin in GUESSES

    def group(self, place: int) -> ColumnGroup:
        if self.is_to_look_at(place):
            return ColumnGroup.TO_LOOK_AT
        if self._targets[place] is Target.NOTHING:
            return ColumnGroup.LEFT_OUT
        return ColumnGroup.NOTES if place in self._labels else ColumnGroup.RECOGNIZED

    def left_out(self, filled: Collection[int] | None = None) -> tuple[str, ...]:
        """The names of the columns with text that are left out.

        Args:
            filled: the indexes of the columns with text; without, those with text in the first rows.
        """
        if filled is None:
            filled = [place for place, column in enumerate(self._cells) if any(map(str.strip, column))]
        return tuple(self.names[place] for place in left_out_places(self.mapping(), filled))


def _samples(cells: Sequence[str]) -> tuple[str, ...]:
    """The first different values of a column, each in one line."""
    found: list[str] = []
    for cell in cells:
        text = " ".join(cell.split())[:_LONGEST_SAMPLE]
        if text and text not in found:
            found.append(text)
        if len(found) == _SAMPLES:
            break
    return tuple(found)
