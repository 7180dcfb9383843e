"""The checked rows as a table: read page by page from the staging file."""

from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from enum import IntEnum
from typing import Any, Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt

from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.incoming import CheckedRow, Decision, ImportCounts, Outcome
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.sentences import RowNote, row_note
from custlist_desktop.ui.importing.words import outcome_text
from custlist_desktop.ui.kit.lists.cells import AnyIndex

PAGE: Final = 64
_PAGES_KEPT: Final = 24
_ROOT: Final = QModelIndex()


class Staging(Protocol):
    """The checked rows of one import, as `services.import_staging.ImportStaging` has them."""

    @property
    def columns(self) -> Sequence[str]:
        """The heads of the file's columns."""

    def counts(self) -> ImportCounts:
        """How many rows become what."""

    def rows(
        self, outcome: Outcome | None, start: int, count: int, without: Collection[int] = ()
    ) -> list[CheckedRow]:
        """A page of those rows, doubtful ones first, counted without the rows of some numbers."""

    def row(self, number: int) -> CheckedRow:
        """The row with that number, as it is now."""

    def decide(self, number: int, decision: Decision, candidate: int | None = None) -> CheckedRow:
        """Decides about one row; returns it as it is then."""

    def decide_all(self, outcome: Outcome | None, decision: Decision) -> object:
        """Decides about all rows of ``outcome`` that have this choice."""

    def refused(self) -> Iterator[tuple[int, tuple[str, ...], tuple[Problem, ...]]]:
        """The number, cells and problems of every row that is refused."""

    def close(self) -> None:
        """Closes the file."""


class CheckColumn(IntEnum):
    """The columns, from left to right."""

    ROW = 0
    RESULT = 1
    COMPANY = 2
    CONTACT = 3
    WHAT_HAPPENS = 4


class CheckModel(QAbstractTableModel):
    """Rows by position, as far as they are asked for; the delegate asks `row_at` and `note_at`."""

    def __init__(self, home_region: str, parent: QObject | None = None) -> None:
        """No rows until `show`."""
        super().__init__(parent)
        self._home_region = home_region
        self._staging: Staging | None = None
        self._outcome: Outcome | None = None
        self._total = 0
        self._pages: OrderedDict[int, list[CheckedRow]] = OrderedDict()
        self._touched: dict[int, int] = {}
        self._touched_rows: dict[int, CheckedRow] = {}
        self._touched_places: list[int] = []
        self._has_contact = True

    def show(self, staging: Staging | None, outcome: Outcome | None = None, total: int = 0) -> None:
        """Shows rows of a staging file.

        Args:
            staging: None while somebody else works with it.
            outcome: what they become; all rows without one.
            total: how many those are.
        """
        self.beginResetModel()
        self._staging, self._outcome = staging, outcome
        self._total = 0 if staging is None else total
        self._pages.clear()
        self._touched.clear()
        self._touched_rows.clear()
        self._touched_places.clear()
        self.endResetModel()

    def is_at_hand(self) -> bool:
        """Whether rows can be read now; not while somebody else works with them."""
        return self._staging is not None

    def row_at(self, position: int) -> CheckedRow | None:
        """The row at a position; None outside."""
        if self._staging is None or not 0 <= position < self._total:
            return None
        if position in self._touched:
            return self._touched_row(self._touched[position], self._staging)
        number, place = divmod(position - bisect_left(self._touched_places, position), PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._staging.rows(self._outcome, number * PAGE, PAGE, self._touched.values())
            self._pages[number] = page
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return page[place] if place < len(page) else None

    def _touched_row(self, number: int, staging: Staging) -> CheckedRow:
        row = self._touched_rows.get(number)
        if row is None:
            row = self._touched_rows[number] = staging.row(number)
        return row

    def set_has_contact(self, has_contact: bool) -> None:
        """Whether contacts have a column; without, a row without a company names its contact in that column."""
        if has_contact != self._has_contact:
            self._has_contact = has_contact
            self.refresh_texts()

    def note_at(self, position: int) -> RowNote | None:
        """What is said of the row at a position."""
        row = self.row_at(position)
        return None if row is None else row_note(row, self._home_region)

    def put(self, position: int, row: CheckedRow) -> None:
        """Shows a row as it is now where it stood before; in the staging file its place is another perhaps.

        What it is now may change what others are: they are read again.
        """
        if 0 <= position < self._total:
            if position not in self._touched:
                insort(self._touched_places, position)
            self._touched[position] = row.number
            self._pages.clear()
            self._touched_rows = {row.number: row}
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(CheckColumn) - 1))

    def refresh_texts(self) -> None:
        """Says everything again in the interface's language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(CheckColumn) - 1)
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(CheckColumn) - 1))

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """Qt's override."""
        return 0 if parent.isValid() else len(CheckColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override, for screen readers and tools."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self.text(row, CheckColumn(index.column()))

    def text(self, row: CheckedRow, column: CheckColumn) -> str:
        """What stands in a cell."""
        if column is CheckColumn.ROW:
            return QLocale().toString(row.number)
        if column is CheckColumn.RESULT:
            return outcome_text(row.outcome)
        if column is CheckColumn.COMPANY:
            return row.company if self._has_contact else row.company or row.contact_name
        if column is CheckColumn.CONTACT:
            return row.contact_name
        return row_note(row, self._home_region).text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt's override."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_title(CheckColumn(section)) if 0 <= section < len(CheckColumn) else None
        return None


def column_title(column: CheckColumn) -> str:
    """The head of a column."""
    return {
        CheckColumn.ROW: translate("CheckStep", "Row"),
        CheckColumn.RESULT: translate("CheckStep", "Result"),
        CheckColumn.COMPANY: translate("CheckStep", "Company"),
        CheckColumn.CONTACT: translate("CheckStep", "Contact"),
        CheckColumn.WHAT_HAPPENS: translate("CheckStep", "What Happens"),
    }[column]
