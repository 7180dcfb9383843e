"""A table model over a list of any length: it holds the rows near what is shown, and asks for the rest."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from custlist_desktop.database.listing import Row
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.chip import ChipKind
from custlist_desktop.ui.kit.lists.marked_text import Highlights

PAGE: Final = 64
_PAGES_KEPT: Final = 48

RowT = TypeVar("RowT")
AnyIndex = QModelIndex | QPersistentModelIndex


class CellLook(Enum):
    """How a cell's text is painted."""

    PLAIN = auto()
    STRONG = auto()
    MUTED = auto()
    LINK = auto()
    CHIP = auto()
    MENU = auto()


class ColumnKind(Enum):
    """How the texts of a column stand under one another."""

    TEXT = auto()
    FIGURES = auto()
    """Figures that are all equally wide, at the left: numbers and dates."""
    AMOUNT = auto()
    """The same at the right."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What the delegate paints: all it needs, in one call. ``tint`` is a chip's."""

    text: str
    look: CellLook = CellLook.PLAIN
    tint: ChipKind = "note"


@dataclass(frozen=True, slots=True)
class ListColumn(Generic[RowT]):
    """One column of a list.

    Attributes:
        key: by which it is sorted and remembered; empty for a column of buttons.
        title: its header, asked again when the language changes.
        cell: what stands in it.
        kind: how its texts, and its title with them, stand under one another.
        spoken_title: what a screen reader says for a header that shows nothing.
    """

    key: str
    title: Callable[[], str]
    cell: Callable[[RowT], Cell]
    kind: ColumnKind = ColumnKind.TEXT
    spoken_title: Callable[[], str] = str


_NO_CELL: Final = Cell("")


class WindowedTableModel(QAbstractTableModel, Generic[RowT]):
    """Rows by position, in pages; a page that isn't there is asked for and shown when it comes.

    After a change in the file the old pages stay in view until the new ones are read, so nothing flickers.
    """

    rows_wanted = Signal(int, int)
    """The position of the first missing row, and how many are wanted."""

    def __init__(
        self,
        columns: Sequence[ListColumn[RowT]],
        make_row: Callable[[Row], RowT],
        parent: QObject | None = None,
    ) -> None:
        """``make_row`` turns what the list reads into the row that the columns take."""
        super().__init__(parent)
        self._columns = tuple(columns)
        self._make_row = make_row
        self._pages: OrderedDict[int, list[RowT]] = OrderedDict()
        self._outdated: dict[int, list[RowT]] = {}
        self._asked: set[int] = set()
        self._total = 0
        self.highlights: Highlights = ()
        self._order: tuple[int, bool] | None = None

    @property
    def columns(self) -> tuple[ListColumn[RowT], ...]:
        """The columns, in their first order."""
        return self._columns

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's default
        """Qt's override."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's default
        """Qt's override."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override, for screen readers and tools; the delegate asks `cell`."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken_cell(index.row(), index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken_title(section)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.kind is ColumnKind.AMOUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def set_order(self, column: int, *, descending: bool) -> None:
        """Learns by which column the rows are sorted, and which way, for who can't see the header's arrow."""
        self._order = (column, descending)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def spoken_cell(self, position: int, column: int) -> str:
        """What a screen reader says of a cell, after its column's title; empty while its row is on the way."""
        cell = self.cell(position, column)
        if cell.look is not CellLook.MENU:
            return cell.text
        return translate("ListTable", "Actions for {name}").format(name=self._name(position))

    def spoken_row(self, position: int) -> str:
        """What a screen reader says of a whole row, from left to right."""
        cells = (self.cell(position, column) for column in range(len(self._columns)))
        return ", ".join(cell.text for cell in cells if cell.text)

    def _name(self, position: int) -> str:
        """The first text in a row, by which a person knows it."""
        return next(filter(None, (self.cell(position, column).text for column in range(len(self._columns)))), "")

    def _spoken_title(self, section: int) -> str:
        column = self._columns[section]
        title = column.title() or column.spoken_title()
        if self._order is None or self._order[0] != section:
            return title
        if self._order[1]:
            return translate("ListTable", "{title}, sorted downwards").format(title=title)
        return translate("ListTable", "{title}, sorted upwards").format(title=title)

    def cell(self, position: int, column: int) -> Cell:
        """What to paint at a place; an empty cell while its row is on the way."""
        row = self.row_at(position)
        return _NO_CELL if row is None else self._columns[column].cell(row)

    def row_at(self, position: int) -> RowT | None:
        """The row at a position; None, and it is asked for, while it isn't here."""
        if not 0 <= position < self._total:
            return None
        number, place = divmod(position, PAGE)
        page = self._pages.get(number)
        if page is None:
            self._ask(number)
            page = self._outdated.get(number)
        if page is None:
            return None
        return page[place] if place < len(page) else None

    def start(self, rows: Sequence[Row], total: int, highlights: Highlights) -> None:
        """Shows a new list: its first page, and how many rows are known to be there."""
        self.beginResetModel()
        self._pages = OrderedDict({0: [self._make_row(row) for row in rows[:PAGE]]})
        self._outdated = {}
        self._asked = set()
        self._total = total
        self.highlights = highlights
        self.endResetModel()

    def start_again(self, rows: Sequence[Row]) -> None:
        """Takes the first page of the same list as it is after a change; the others are read again when shown."""
        self._outdated = self._outdated | self._pages
        self._pages = OrderedDict({0: [self._make_row(row) for row in rows[:PAGE]]})
        self._asked = set()
        if len(rows) > self._total:
            self.set_total(len(rows))
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(self._columns) - 1))

    def set_total(self, total: int) -> None:
        """Learns how many rows there are."""
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()

    def put_rows(self, start: int, rows: Sequence[Row]) -> None:
        """Takes a page that was asked for, and shows it."""
        number = start // PAGE
        self._asked.discard(number)
        self._outdated.pop(number, None)
        self._pages[number] = [self._make_row(row) for row in rows]
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        last = min(start + PAGE, self._total) - 1
        if last >= start:
            self.dataChanged.emit(self.index(start, 0), self.index(last, len(self._columns) - 1))

    def refresh_texts(self) -> None:
        """Paints headers and cells again, in the language or form that is in force now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(self._columns) - 1))

    def _ask(self, number: int) -> None:
        if number not in self._asked:
            self._asked.add(number)
            self.rows_wanted.emit(number * PAGE, PAGE)


def actions_title() -> str:
    """What a screen reader says for the header of the three dots, which shows nothing."""
    return translate("ListTable", "Actions")
