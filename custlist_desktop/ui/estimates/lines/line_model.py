"""The lines of an estimate as a table, and one row more, which adds a line."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt

from custlist_desktop.domain.estimate import EstimateContent, EstimateLine, LineKind
from custlist_desktop.domain.pricing import LinePrice
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.lines.columns import TYPED, LineColumn, column_title
from custlist_desktop.ui.estimates.lines.line_cells import (
    EMPTY,
    LineCell,
    NumberWriting,
    add_line_text,
    line_cell,
    spoken_text,
    subtotal_cell,
)
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.cells import AnyIndex

_ROOT: Final = QModelIndex()
_NUMBERS: Final[dict[int, Callable[[EstimateLine, LinePrice], Decimal | None]]] = {
    LineColumn.QUANTITY: lambda line, _price: line.quantity,
    LineColumn.UNIT_COST: lambda line, _price: line.unit_cost,
    LineColumn.MARKUP: lambda _line, price: price.markup,
    LineColumn.UNIT_PRICE: lambda _line, price: price.unit_price,
    LineColumn.AMOUNT: lambda _line, price: price.amount,
}
_LAST: Final = len(LineColumn) - 1
# Qt asks for them at every painting of every cell.
_FLAGS: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_TYPED_FLAGS: Final = _FLAGS | Qt.ItemFlag.ItemIsEditable


class LineModel(QAbstractTableModel):
    """Follows the document; nothing is changed through the model."""

    def __init__(self, document: EstimateDocument, parent: QObject | None = None) -> None:
        """Shows the lines of ``document``, provisional ones too."""
        super().__init__(parent)
        self._document = document
        self._lines: list[EstimateLine] = list(document.content.lines)
        self._prices: list[LinePrice] = list(document.totals.prices)
        self._subtotals = document.totals.section_subtotals
        self._ordinals: dict[int, int] | None = None
        self._writing = NumberWriting(QLocale().name(), document.content.currency)
        document.content_changed.connect(self._on_document_content_changed)

    @property
    def writing(self) -> NumberWriting:
        """How numbers are written now."""
        return self._writing

    def line_at(self, row: int) -> EstimateLine | None:
        """The line or heading in a row; None for the row that adds one."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def price_at(self, row: int) -> LinePrice:
        """What the line in a row comes to."""
        return self._prices[row]

    def number_at(self, row: int, column: int) -> Decimal | None:
        """The number in a cell; None where there is none."""
        line = self.line_at(row)
        if line is None:
            return None
        if line.kind is LineKind.SECTION:
            return self._subtotals[self._ordinal(row)] if column == LineColumn.AMOUNT else None
        return _NUMBERS[column](line, self._prices[row]) if column in _NUMBERS else None

    def row_of(self, key: int) -> int:
        """The row of a line; -1 if there is none."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), -1)

    def rows_of(self, keys: Iterable[int]) -> list[int]:
        """The rows of lines, from top to bottom; of those that are there."""
        wanted = frozenset(keys)
        return [row for row, line in enumerate(self._lines) if line.key in wanted]

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """The lines, and the row that adds one."""
        return 0 if parent.isValid() else len(self._lines) + 1

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(LineColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """For screen readers and tools; the delegate asks `cell`."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(index.row(), index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section <= _LAST:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_title(section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column_title(section) or translate("LineTable", "Actions")
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _TYPED_FLAGS if self.is_typed(index.row(), index.column()) else _FLAGS

    def is_typed(self, row: int, column: int) -> bool:
        """Whether one types into a cell: headings have a description only, and amounts are worked out."""
        line = self.line_at(row)
        if line is None:
            return False
        return column == LineColumn.DESCRIPTION if line.kind is LineKind.SECTION else column in TYPED

    def cell(self, row: int, column: int) -> LineCell:
        """What to paint at a place."""
        line = self.line_at(row)
        if line is None:
            return LineCell(add_line_text(), "muted") if column == LineColumn.DESCRIPTION else EMPTY
        if line.kind is LineKind.SECTION and column == LineColumn.AMOUNT:
            return subtotal_cell(self._subtotals[self._ordinal(row)], self._writing)
        return line_cell(line, self._prices[row], column, self._writing)

    def _spoken(self, row: int, column: int) -> str:
        """What a screen reader says of a cell, after its column's title."""
        if column == LineColumn.MENU and self.line_at(row) is not None:
            return translate("LineTable", "Actions for line {number}").format(number=QLocale().toString(row + 1))
        return spoken_text(self.cell(row, column))

    def _tool_tip(self, row: int, column: int) -> str | None:
        """The arithmetic that gave a quantity, or what is odd about a number."""
        line = self.line_at(row)
        if line is None:
            return None
        return (line.quantity_expression if column == LineColumn.QUANTITY else self.cell(row, column).odd) or None

    def _ordinal(self, row: int) -> int:
        """Which heading, counted from the top, stands in a row."""
        if self._ordinals is None:
            headings = (row for row, line in enumerate(self._lines) if line.kind is LineKind.SECTION)
            self._ordinals = {row: ordinal for ordinal, row in enumerate(headings)}
        return self._ordinals[row]

    def _on_document_content_changed(self, old: EstimateContent, new: EstimateContent) -> None:
        subtotals = self._subtotals
        if new.lines is not old.lines:
            self._take_lines(list(new.lines), list(self._document.totals.prices))
        self._subtotals = self._document.totals.section_subtotals
        if (old.currency, old.markup) != (new.currency, new.markup):
            self._prices = list(self._document.totals.prices)
            self._writing = NumberWriting(self._writing.locale, new.currency)
            self._emit_changed(0, len(self._lines))
        elif subtotals != self._subtotals:
            self._emit_subtotals(subtotals)

    def _take_lines(self, lines: list[EstimateLine], prices: list[LinePrice]) -> None:
        old = self._lines
        start, shorter = 0, min(len(old), len(lines))
        while start < shorter and old[start] is lines[start]:
            start += 1
        same_end = 0
        while same_end < shorter - start and old[-1 - same_end] is lines[-1 - same_end]:
            same_end += 1
        old_end, new_end = len(old) - same_end, len(lines) - same_end
        before = [line.key for line in old[start:old_end]]
        after = [line.key for line in lines[start:new_end]]
        if before == after:
            self._set_lines(lines, prices)
            self._emit_changed(start, new_end - 1)
        elif sorted(before) == sorted(after):
            self._reorder(lines, prices)
        else:
            self._replace(start, old_end, new_end, lines, prices)

    def _set_lines(self, lines: list[EstimateLine], prices: list[LinePrice]) -> None:
        self._lines, self._prices = lines, prices
        self._ordinals = None
        # While rows are put in or taken out, there are headings whose subtotal isn't known yet.
        headings = sum(line.kind is LineKind.SECTION for line in lines)
        known = self._document.totals.section_subtotals
        self._subtotals = known + self._subtotals[: max(0, headings - len(known))]

    def _reorder(self, lines: list[EstimateLine], prices: list[LinePrice]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [line.key for line in self._lines]
        self._set_lines(lines, prices)
        rows = {line.key: row for row, line in enumerate(lines)}
        after = [
            self.index(rows[keys[index.row()]] if index.row() < len(keys) else len(keys), index.column())
            for index in before
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _replace(
        self, start: int, old_end: int, new_end: int, lines: list[EstimateLine], prices: list[LinePrice]
    ) -> None:
        if old_end > start:
            self.beginRemoveRows(QModelIndex(), start, old_end - 1)
            self._set_lines(lines[:start] + lines[new_end:], prices[:start] + prices[new_end:])
            self.endRemoveRows()
        if new_end > start:
            self.beginInsertRows(QModelIndex(), start, new_end - 1)
            self._set_lines(lines, prices)
            self.endInsertRows()

    def _emit_changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, _LAST))

    def _emit_subtotals(self, before: tuple[Decimal, ...]) -> None:
        """Tells which headings' subtotals aren't what they were."""
        same_headings = len(before) == len(self._subtotals)
        for row, line in enumerate(self._lines):
            if line.kind is LineKind.SECTION:
                ordinal = self._ordinal(row)
                if not same_headings or before[ordinal] != self._subtotals[ordinal]:
                    index = self.index(row, LineColumn.AMOUNT)
                    self.dataChanged.emit(index, index)
