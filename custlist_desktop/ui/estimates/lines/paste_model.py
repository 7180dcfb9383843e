"""Pasted rows as a table: a row's number or what it is, its cells, and what its line comes to."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt, Signal

from custlist_desktop.domain.money import format_plain_amount, minor_digits
from custlist_desktop.domain.paste_evidence import Evidence, evidence_of
from custlist_desktop.domain.paste_words import PasteField
from custlist_desktop.domain.pasted_cells import read_number
from custlist_desktop.domain.pasted_lines import PastedLine, lines_of
from custlist_desktop.domain.pasted_rows import NUMBER_FIELDS, PastedRows, RowKind
from custlist_desktop.ui.estimates.lines.paste_sentences import field_title
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.cells import AnyIndex

_ROOT: Final = QModelIndex()
NUMBER_COLUMN: Final = 0


@dataclass(frozen=True, slots=True)
class PasteCell:
    """What is painted in a cell; ``chip`` is a word on a tint in place of the text."""

    text: str = ""
    colour: str = "text"
    right: bool = False
    doubtful: bool = False
    chip: str = ""


class PasteModel(QAbstractTableModel):
    """Empty rows aren't shown. A choice is another `PastedRows`, from which everything follows."""

    rows_changed = Signal()
    """Rows are read otherwise."""

    def __init__(self, rows: PastedRows, markup: Decimal, currency: str, parent: QObject | None = None) -> None:
        """Shows ``rows`` as lines of an estimate with a ``markup`` in a ``currency``."""
        super().__init__(parent)
        self._markup = markup
        self._currency = currency
        self._places = minor_digits(currency)
        self._shown = [at for at, row in enumerate(rows.rows) if any(row)]
        self._numeric = [_is_numeric(rows, at) for at in range(len(rows.rows[0]))]
        self._take(rows)

    def _take(self, rows: PastedRows) -> None:
        self._rows = rows
        self._kinds = rows.kinds()
        self._read = tuple(lines_of(rows, self._places))
        self._lines = {each.row: each for each in self._read}
        self._evidence = evidence_of(rows, self._read, self._markup, self._places)

    @property
    def rows(self) -> PastedRows:
        """What was pasted, and how it is read now."""
        return self._rows

    @property
    def lines(self) -> tuple[PastedLine, ...]:
        """What the rows become."""
        return self._read

    @property
    def evidence(self) -> Evidence:
        """What the lines come to."""
        return self._evidence

    def set_rows(self, rows: PastedRows) -> None:
        """Reads the same rows otherwise."""
        self._take(rows)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self.rows_changed.emit()

    def toggle(self, row: int) -> None:
        """Turns a row of the table into a line, or back into what it was; a line that was one is left out."""
        at = self._shown[row]
        found = self._rows.found_kinds()[at]
        other = found if found is not RowKind.LINE else RowKind.LEFT_OUT
        kind = RowKind.LINE if self._kinds[at] is not RowKind.LINE else other
        chosen = {**self._rows.chosen, at: kind}
        self.set_rows(self._rows.with_choices(chosen=chosen))

    def first_doubtful_column(self) -> int | None:
        """The pasted column of the first cell that can't be read; None where all can."""
        names = [each.line.doubtful[0][0] for each in self._read if each.line.doubtful]
        return self._rows.columns.column_of(PasteField(names[0])) if names else None

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override: the number, the pasted columns, the amount."""
        return 0 if parent.isValid() else len(self._numeric) + 2

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override, for screen readers and tools; the delegate asks `cell`."""
        if not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.chip or cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            marks = (translate("LineTable", "cell to check"),) if cell.doubtful else ()
            return ", ".join(filter(None, (cell.chip, cell.text, *marks)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.text or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override; over the pasted columns stand combos, which show the same."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == self.columnCount() - 1:
            return translate("LineTable", "Amount")
        if section == NUMBER_COLUMN:
            return translate("ChangeColumns", "Row")
        return field_title(self._rows.columns.fields[section - 1])

    def kind(self, row: int) -> RowKind:
        """What a row of the table is."""
        return self._kinds[self._shown[row]]

    def cell(self, row: int, column: int) -> PasteCell:
        """What to paint at a place."""
        at, kind = self._shown[row], self.kind(row)
        if column == NUMBER_COLUMN:
            return PasteCell(QLocale().toString(at + 1), "muted", right=True, chip=kind_text(kind))
        if column == self.columnCount() - 1:
            return PasteCell(self._amount_text(at, kind), right=True)
        return self._pasted_cell(at, column - 1, kind)

    def _pasted_cell(self, at: int, column: int, kind: RowKind) -> PasteCell:
        name, words = self._rows.columns.fields[column], self._rows.rows[at][column]
        is_right = self._numeric[column] or name in NUMBER_FIELDS
        is_muted = name is PasteField.LEAVE_OUT or kind not in (RowKind.LINE, RowKind.SECTION)
        line = self._lines.get(at)
        if line is not None and line.line.doubtful_words(name.value) is not None:
            return PasteCell(words, "warn", is_right, doubtful=True)
        return PasteCell(words, "muted" if is_muted else "text", is_right)

    def _amount_text(self, at: int, kind: RowKind) -> str:
        if kind is not RowKind.LINE:
            return ""
        amount = self._evidence.amounts.get(at)
        return "–" if amount is None else format_plain_amount(amount, self._currency, QLocale().name())


def kind_text(kind: RowKind) -> str:
    """The word for what a row is; empty for a line."""
    return {
        RowKind.SECTION: translate("ChangeColumns", "Section"),
        RowKind.TITLES: translate("ChangeColumns", "Titles"),
        RowKind.TOTAL: translate("ChangeColumns", "Total"),
        RowKind.LEFT_OUT: translate("ChangeColumns", "Left out"),
    }.get(kind, "")


def _is_numeric(rows: PastedRows, at: int) -> bool:
    filled = [row[at] for row in rows.rows if row[at]]
    return 2 * sum(read_number(cell, rows.style) is not None for cell in filled) > len(filled)
