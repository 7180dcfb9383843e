"""The rows of the window: records and groups, and, where somebody opened one, what is inside of it."""

from array import array
from collections import Counter, OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, overload

from PySide6.QtCore import QModelIndex, QObject

from custlist_desktop.database.differences import DifferenceFile, FoundRow, RecordDifference
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.services.restoring.wording import DifferenceWords
from custlist_desktop.ui.kit.lists.cells import Column
from custlist_desktop.ui.kit.lists.model import RowsModel
from custlist_desktop.ui.restoring.choices import RestoreChoices

_READ_AT_ONCE: Final = 1_000
_IDS: Final = 1 << 31
"""More than records can differ."""
_PAGE: Final = 64
_PAGES_KEPT: Final = 64
_FIELDS_AT_MOST: Final = 1 << 12
"""Of one record, users of a company among them."""


@dataclass(frozen=True, slots=True)
class ShownDifference:
    """A row: a record or a group, or one field of a record.

    Attributes:
        place: tells one row from every other.
        field: the field's name, what it is called, and both values; None for a record.
        check: whether it is checked; None for a part.
        is_open: whether what is inside is shown; None where nothing is.
    """

    place: int
    difference: RecordDifference
    field: tuple[str, str, str, str] | None
    check: bool | None
    is_open: bool | None

    @property
    def can_check(self) -> bool:
        """Whether it has a check box; what a record has that only one list has comes with it."""
        return self.field is None or self.difference.since is Since.CHANGED


class DifferenceRows(Sequence[ShownDifference]):
    """The rows that are shown, of which those in view are read."""

    def __init__(self, file: DifferenceFile, choices: RestoreChoices, words: DifferenceWords) -> None:
        """Empty until `show`."""
        self._file, self._choices, self.words = file, choices, words
        self._places = array("q")
        self._open: dict[int, list[int]] = {}
        self._known: OrderedDict[int, RecordDifference] = OrderedDict()
        self._since: Since | None = None
        self._text = ""
        self._order: list[int] = []
        self._groups: set[int] = set()
        self._shown: list[int] = []
        self._read = self._counted = 0
        self.has_more = False
        """Whether `read_more` left some of what was found."""
        self.counts: Counter[Since] = Counter()
        """How many records were found to be added, changed and deleted, whatever the filter leaves."""

    def show(self, since: Since | None, text: str) -> None:
        """Shows what a filter leaves, with everything closed, once `read_more` has read it."""
        self._since, self._text = since, text
        self._open.clear()
        self._groups.clear()
        self._order, self._shown, self._read = [], [], 0
        self._places = array("q")

    @property
    def shown(self) -> Sequence[int]:
        """The ids of the records that the filter leaves, as far as they are read."""
        return self._shown

    @property
    def has_open(self) -> bool:
        """Whether what is inside of a row is shown."""
        return bool(self._open)

    def read_more(self) -> None:
        """Reads some of what was found by now, each in its place: so much that nobody notices the time it takes."""
        found = self._file.found_after(self._read, self._since, self._text, _READ_AT_ONCE)
        self.has_more = len(found) == _READ_AT_ONCE
        if not found:
            return
        self._read = found[-1].id
        self._forget_groups()
        for row in found:
            if row.id > self._counted:
                self.counts[Since(row.since)] += 1
                self._choices.note_found(row.id, RecordKind(row.kind), Since(row.since), row.parent)
            if row.is_shown:
                self._shown.append(row.id)
                self._take(row)
        self._counted = max(self._counted, self._read)
        self._order.sort()
        self._place_all()

    def _take(self, row: FoundRow) -> None:
        if row.parent is None:
            self._order.append(_newest_first(row.entry, row.id))
            return
        if row.parent not in self._groups:
            self._groups.add(row.parent)
            (group,) = self._file.some([row.parent])
            self._order.append(_newest_first(group.entry, group.id))
        if row.parent in self._open:
            self._open[row.parent].append(row.id * _FIELDS_AT_MOST)

    def _forget_groups(self) -> None:
        """Lets groups be read again, which have more records by now."""
        for number in self._groups & self._known.keys():
            del self._known[number]

    def _place_all(self) -> None:
        places = array("q", (each % _IDS * _FIELDS_AT_MOST for each in self._order))
        if self._open:
            placed = array("q")
            for place in places:
                self._append(placed, place)
            places = placed
        self._places = places

    def _append(self, placed: "array[int]", place: int) -> None:
        placed.append(place)
        for each in self._open.get(place // _FIELDS_AT_MOST, ()) if not place % _FIELDS_AT_MOST else ():
            self._append(placed, each)

    def place_at(self, at: int) -> int:
        """What `row_of` knows a row by; -1 outside."""
        return self._places[at] if 0 <= at < len(self) else -1

    def fields(self) -> Iterator[int]:
        """The rows that are fields."""
        if self._open:
            yield from (at for at, place in enumerate(self._places) if place % _FIELDS_AT_MOST)

    def row_of(self, place: int) -> int:
        """Where the row with that place is now; -1 if it isn't shown."""
        try:
            return self._places.index(place)
        except ValueError:
            return -1

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, at: int) -> ShownDifference: ...

    @overload
    def __getitem__(self, at: slice) -> list[ShownDifference]: ...

    def __getitem__(self, at: int | slice) -> ShownDifference | list[ShownDifference]:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        place = self._places[at]
        number, field = divmod(place, _FIELDS_AT_MOST)
        difference = self._difference(at, number)
        if field:
            told = self.words.fields(difference)[field - 1]
            checked = difference.since is Since.CHANGED and self._choices.field_state(difference, told[0])
            return ShownDifference(place, difference, told, checked, None)
        has_inside = difference.kind is RecordKind.GROUP or bool(difference.fields)
        is_open = number in self._open if has_inside else None
        return ShownDifference(place, difference, None, self._choices.state(difference), is_open)

    def _difference(self, at: int, number: int) -> RecordDifference:
        if number not in self._known:
            near = self._places[max(0, at - _PAGE // 2) : at + _PAGE]
            wanted = dict.fromkeys(place // _FIELDS_AT_MOST for place in near)
            for each in self._file.some([*wanted, number]):
                self._known[each.id] = each
            while len(self._known) > _PAGE * _PAGES_KEPT:
                self._known.popitem(last=False)
        return self._known[number]

    def inside(self, group: RecordDifference) -> list[RecordDifference]:
        """The records of a group that the filter leaves."""
        return self._file.some(self._file.inside(group.id, self._since, self._text))

    def places_inside(self, at: int) -> list[int]:
        """The places of what is inside of a row."""
        row = self[at]
        number = row.difference.id
        if row.difference.kind is RecordKind.GROUP:
            return [each * _FIELDS_AT_MOST for each in self._file.inside(number, self._since, self._text)]
        count = min(len(row.difference.fields), _FIELDS_AT_MOST - 1)
        return [number * _FIELDS_AT_MOST + field for field in range(1, count + 1)]

    def open(self, at: int, places: list[int]) -> None:
        """Puts ``places`` under a row."""
        self._open[self._places[at] // _FIELDS_AT_MOST] = places
        self._places[at + 1 : at + 1] = array("q", places)

    def close(self, at: int, last: int) -> None:
        """Takes the rows after ``at`` away, up to ``last``."""
        for place in self._places[at : last + 1]:
            self._open.pop(place // _FIELDS_AT_MOST, None)
        del self._places[at + 1 : last + 1]

    def last_inside(self, at: int) -> int:
        """The last row that is inside of a row which is open."""
        row = self[at]
        number, last = row.difference.id, at
        while last + 1 < len(self):
            following = self._places[last + 1] // _FIELDS_AT_MOST
            if following != number and self._difference(last + 1, following).parent != number:
                break
            last += 1
        return last

    def parent_of(self, at: int) -> int:
        """The row that a row is inside of; the row itself if it is inside of none."""
        row = self[at]
        wanted = row.difference.id if row.field is not None else row.difference.parent
        if wanted is None:
            return at
        while at > 0 and self._places[at] != wanted * _FIELDS_AT_MOST:
            at -= 1
        return at

    def is_field(self, at: int) -> bool:
        """Whether a row is a field."""
        return bool(self._places[at] % _FIELDS_AT_MOST)


def _newest_first(entry: int, number: int) -> int:
    """What sorts the newest change to the top; of one change, what was found first."""
    return number - entry * _IDS


class DifferenceModel(RowsModel[ShownDifference]):
    """The rows for a table, which opens and closes them."""

    def __init__(self, columns: Sequence[Column[ShownDifference]], parent: QObject | None = None) -> None:
        """Empty until `show_differences`."""
        super().__init__(columns, parent, key=lambda row: row.place)
        self._own: DifferenceRows | None = None

    def show_differences(self, rows: DifferenceRows) -> None:
        """Shows ``rows`` as they are now."""
        self._own = rows
        self.set_rows(rows)

    def set_open(self, at: int, *, is_open: bool) -> int:
        """Opens a row, or closes it; returns how many rows came or went."""
        rows, row = self._own, self.row_at(at)
        if rows is None or row is None or row.is_open is None or row.is_open is is_open:
            return 0
        if is_open:
            places = rows.places_inside(at)
            if not places:
                return 0
            self.beginInsertRows(QModelIndex(), at + 1, at + len(places))
            rows.open(at, places)
            self.endInsertRows()
        else:
            last = rows.last_inside(at)
            places = [0] * (last - at)
            self.beginRemoveRows(QModelIndex(), at + 1, last)
            rows.close(at, last)
            self.endRemoveRows()
        self.dataChanged.emit(self.index(at, 0), self.index(at, 0))
        return len(places)
