"""The models of lists: rows that are all in memory, and windows of rows of a list of any length."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Final, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from custlist_desktop.database.reader import Row
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.cells import NO_CELL, AnyIndex, Button, Cell, CellLook, Column, ColumnKind, RowT
from custlist_desktop.ui.kit.lists.marked_text import Highlights
from custlist_desktop.ui.kit.lists.ornaments import CheckBefore, MarkBefore, OutlineBefore

PAGE: Final = 64
_PAGES_KEPT: Final = 48
_CHECK_STATES: Final = {
    True: Qt.CheckState.Checked,
    False: Qt.CheckState.Unchecked,
    None: Qt.CheckState.PartiallyChecked,
}


class ListModel(QAbstractTableModel, Generic[RowT]):
    """Rows by position, in columns that are declared; a subclass has the rows."""

    def __init__(self, columns: Sequence[Column[RowT]], parent: QObject | None = None) -> None:
        """No rows yet."""
        super().__init__(parent)
        self._columns = tuple(columns)
        self._order: tuple[int, bool] | None = None
        self.highlights: Highlights = ()

    def row_at(self, position: int) -> RowT | None:
        """The row at a position; None outside, and while it isn't here yet."""
        raise NotImplementedError

    @property
    def columns(self) -> tuple[Column[RowT], ...]:
        """The columns, in their first order."""
        return self._columns

    @property
    def order(self) -> tuple[int, bool] | None:
        """The column by which the rows are sorted, and whether downwards; None for their own order."""
        return self._order

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's default
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """For screen readers and tools; the delegate asks `cell`."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_text(self.cell(index.row(), index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken_cell(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(index.row(), index.column())
        if role == Qt.ItemDataRole.CheckStateRole:
            mark = self.cell(index.row(), index.column()).lead
            if isinstance(mark, MarkBefore):
                return Qt.CheckState.Checked if mark.is_chosen else Qt.CheckState.Unchecked
            check = mark.check if isinstance(mark, OutlineBefore) else mark
            if isinstance(check, CheckBefore):
                return _CHECK_STATES[check.is_checked]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken_title(section)
        if role == Qt.ItemDataRole.ToolTipRole and column.caption:  # a compared record: its name may be a long one
            return f"{column.title}\n{column.caption}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column.kind is ColumnKind.AMOUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def set_order(self, column: int, *, descending: bool) -> None:
        """Learns by which column the rows are sorted, and which way, for who can't see the header's arrow."""
        self._order = (column, descending)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def cell(self, position: int, column: int) -> Cell:
        """What to paint at a place; an empty cell while its row is on the way."""
        row = self.row_at(position)
        return NO_CELL if row is None else self._columns[column].cell(row)

    def tip(self, position: int, column: int) -> str | None:
        """The tool tip that a column declares for a cell; None where it declares none."""
        row, tip = self.row_at(position), self._columns[column].tip
        return None if row is None or tip is None else tip(row)

    def spoken_cell(self, position: int, column: int) -> str:
        """What a screen reader says of a cell, after its column's title; empty while its row is on the way."""
        row, spoken = self.row_at(position), self._columns[column].spoken
        if row is not None and spoken is not None:
            return spoken(row)
        cell = self.cell(position, column)
        if cell.button is not Button.DOTS or cell.text:
            return spoken_text(cell)
        return translate("ListTable", "Actions for {name}").format(name=self._name(position))

    def spoken_row(self, position: int) -> str:
        """What a screen reader says of a whole row, from left to right."""
        cells = (self.cell(position, column) for column in range(len(self._columns)))
        return ", ".join(cell.text for cell in cells if cell.text)

    def refresh_texts(self) -> None:
        """Paints headers and cells again, in the language or form that is in force now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        self.refresh_rows()

    def refresh_rows(self) -> None:
        """Paints the cells again, which show something else now."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self._columns) - 1))

    def _name(self, position: int) -> str:
        """The first text in a row, by which a person knows it."""
        return next(filter(None, (self.cell(position, column).text for column in range(len(self._columns)))), "")

    def _spoken_title(self, section: int) -> str:
        column = self._columns[section]
        title = ", ".join(filter(None, (column.title, column.caption))) or column.spoken_title
        if self._order is None or self._order[0] != section:
            return title
        if self._order[1]:
            return translate("ListTable", "{title}, sorted descending").format(title=title)
        return translate("ListTable", "{title}, sorted ascending").format(title=title)


def shown_text(cell: Cell) -> str:
    """The words of a cell's first line."""
    return f"{cell.text} {cell.second}" if cell.look is CellLook.HEADING else cell.text


def spoken_text(cell: Cell) -> str:
    """What a screen reader says of what is in a cell."""
    trail = "" if cell.trail is None else cell.trail.spoken()
    return ", ".join(part for part in (cell.text, trail, cell.second) if part)


def id_of(row: Any) -> Hashable:
    """The ``id`` that most records have."""
    key: Hashable = row.id
    return key


class RowsModel(ListModel[RowT]):
    """Rows that are all at hand: a list of them, or a sequence that reads those that are looked at."""

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        parent: QObject | None = None,
        *,
        key: Callable[[RowT], Hashable] = id_of,
        group: Callable[[RowT], Any] | None = None,
        tie: Callable[[RowT], Any] | None = None,
        flags: Callable[[RowT, int, Qt.ItemFlag], Qt.ItemFlag] | None = None,
    ) -> None:
        """
        Args:
            columns: those with ``sort`` can be sorted by.
            parent: the parent.
            key: what a row is known by when the rows are read again.
            group: what comes first whatever the order.
            tie: the order of rows that are alike in the column that they are sorted by.
            flags: what can be done with the cell of a row in a column, made from what can be usually.
        """
        super().__init__(columns, parent)
        self._rows: Sequence[RowT] = ()
        self._key, self._group, self._tie, self._flags = key, group, tie, flags

    @property
    def rows(self) -> Sequence[RowT]:
        """The rows, as they stand."""
        return self._rows

    def set_rows(self, rows: Sequence[RowT], columns: Sequence[Column[RowT]] | None = None) -> None:
        """Shows ``rows``, in other columns if given; a sequence that isn't sorted is kept, not copied."""
        self.beginResetModel()
        self._rows = rows
        if columns is not None:
            self._columns = tuple(columns)
        self._sort()
        self.endResetModel()

    def extend(self, rows: Sequence[RowT]) -> None:
        """Puts ``rows`` under those that are there; they are not sorted."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows = [*self._rows, *rows]
            self.endInsertRows()

    def set_columns(self, columns: Sequence[Column[RowT]]) -> None:
        """Shows the same rows in as many other columns."""
        self._columns = tuple(columns)
        self.refresh_texts()

    def take(self, position: int) -> RowT:
        """Removes a row, and returns it."""
        self.beginRemoveRows(QModelIndex(), position, position)
        row = self._rows[position]
        self._rows = [*self._rows[:position], *self._rows[position + 1 :]]
        self.endRemoveRows()
        return row

    def put(self, position: int, row: RowT) -> None:
        """Puts a row in, at a position."""
        self.beginInsertRows(QModelIndex(), position, position)
        self._rows = [*self._rows[:position], row, *self._rows[position:]]
        self.endInsertRows()

    def row_at(self, position: int) -> RowT | None:
        try:
            return self._rows[position] if 0 <= position < len(self._rows) else None
        except IndexError:
            return None  # a sequence that reads has fewer by now than were counted

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        usual, row = super().flags(index), self.row_at(index.row())
        return usual if self._flags is None or row is None else self._flags(row, index.column(), usual)

    def row_of(self, key: Hashable) -> int:
        """The position of the row with that key; -1 if there is none."""
        return next((place for place, row in enumerate(self._rows) if self._key(row) == key), -1)

    def key_at(self, position: int) -> Hashable:
        """The key of the row at a position; None outside."""
        row = self.row_at(position)
        return None if row is None else self._key(row)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's default
        return 0 if parent.isValid() else len(self._rows)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; nothing happens where it can't be sorted by."""
        if not 0 <= column < len(self._columns) or self._columns[column].sort is None:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.key_at(index.row()) for index in before]
        self.set_order(column, descending=order is Qt.SortOrder.DescendingOrder)
        self._sort()
        after = [self.index(self.row_of(key), old.column()) for key, old in zip(keys, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sort(self) -> None:
        sort = self._columns[self._order[0]].sort if self._order is not None else None
        if sort is None or self._order is None:
            return
        rows = list(self._rows) if self._tie is None else sorted(self._rows, key=self._tie)
        rows.sort(key=sort, reverse=self._order[1])
        if self._group is not None:
            rows.sort(key=self._group)
        self._rows = rows


class WindowedTableModel(ListModel[RowT]):
    """Rows by position, in pages; a page that isn't there is asked for and shown when it comes.

    After a change in the file the old pages stay in view until the new ones are read, so nothing flickers.
    """

    rows_wanted = Signal(int, int)
    """The position of the first missing row, and how many are wanted."""

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        make_row: Callable[[Row], RowT],
        parent: QObject | None = None,
    ) -> None:
        """``make_row`` turns what the list reads into the row that the columns take."""
        super().__init__(columns, parent)
        self._make_row = make_row
        self._pages: OrderedDict[int, list[RowT]] = OrderedDict()
        self._outdated: dict[int, list[RowT]] = {}
        self._asked: set[int] = set()
        self._total = 0

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's default
        return 0 if parent.isValid() else self._total

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

    def start_again(self, rows: Sequence[Row], highlights: Highlights) -> None:
        """Takes the first page of the same list as it is after a change; the others are read again when shown."""
        self.highlights = highlights
        self._outdated = self._outdated | self._pages
        self._pages = OrderedDict({0: [self._make_row(row) for row in rows[:PAGE]]})
        self._asked = set()
        if len(rows) > self._total:
            self.set_total(len(rows))
        self.refresh_rows()

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

    def _ask(self, number: int) -> None:
        if number not in self._asked:
            self._asked.add(number)
            self.rows_wanted.emit(number * PAGE, PAGE)
