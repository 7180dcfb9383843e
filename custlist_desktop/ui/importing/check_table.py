"""The table of the Check step: rows read page by page, one current; its chip opens what may be decided for it."""

from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Collection, Sequence
from enum import IntEnum
from typing import Final, Protocol, overload

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

from custlist_desktop.domain.incoming import CheckedRow, Outcome
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.importing.sentences import row_note
from custlist_desktop.ui.importing.words import OUTCOME_CHIPS, outcome_text
from custlist_desktop.ui.kit.lists.cells import Button, Cell, CellLook, Column, ColumnKind, RowLook
from custlist_desktop.ui.kit.lists.ornaments import IconBefore
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens

_LOOK: Final = RowLook(first=12, left=12, under=0, amount_gap=0)
_MENU_KEYS: Final = (Qt.Key.Key_Space, Qt.Key.Key_F2)
_HIGHEST_NUMBER: Final = 99_999
"""Most files have fewer rows than a hundred thousand."""
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
PAGE: Final = 64
_PAGES_KEPT: Final = 24


class RowSource(Protocol):
    """Where the checked rows are, as `ImportStaging` has them."""

    def rows(
        self, outcome: Outcome | None, start: int, count: int, without: Collection[int] = ()
    ) -> list[CheckedRow]:
        """A page of those rows, doubtful ones first, counted without the rows of some numbers."""

    def row(self, number: int) -> CheckedRow:
        """The row with that number, as it is now."""


class StagedRows(Sequence[CheckedRow]):
    """The rows of a staging file that have one outcome, read as far as they are asked for."""

    def __init__(self, staging: RowSource, outcome: Outcome | None, total: int) -> None:
        self._staging, self._outcome, self._total = staging, outcome, total
        self._pages: OrderedDict[int, list[CheckedRow]] = OrderedDict()
        self._touched: dict[int, int] = {}
        self._touched_rows: dict[int, CheckedRow] = {}
        self._touched_places: list[int] = []

    def __len__(self) -> int:
        return self._total

    @overload
    def __getitem__(self, position: int) -> CheckedRow: ...

    @overload
    def __getitem__(self, position: slice) -> Sequence[CheckedRow]: ...

    def __getitem__(self, position: int | slice) -> CheckedRow | Sequence[CheckedRow]:
        if isinstance(position, slice):
            return [self[each] for each in range(*position.indices(self._total))]
        if position in self._touched:
            return self._touched_row(self._touched[position])
        number, place = divmod(position - bisect_left(self._touched_places, position), PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._staging.rows(self._outcome, number * PAGE, PAGE, self._touched.values())
            self._pages[number] = page
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return page[place]  # an IndexError where the file has fewer by now

    def put(self, position: int, row: CheckedRow) -> None:
        """Keeps a row where it stood before; all are read again."""
        if position not in self._touched:
            insort(self._touched_places, position)
        self._touched[position] = row.number
        self._pages.clear()
        self._touched_rows = {row.number: row}

    def _touched_row(self, number: int) -> CheckedRow:
        row = self._touched_rows.get(number)
        if row is None:
            row = self._touched_rows[number] = self._staging.row(number)
        return row


class CheckColumn(IntEnum):
    """The columns, from left to right."""

    ROW = 0
    RESULT = 1
    COMPANY = 2
    CONTACT = 3
    WHAT_HAPPENS = 4


class CheckTable(RowsTable[CheckedRow]):
    """Enter opens the row, Space or a click on the chip its menu; Delete leaves the row out."""

    tab_pressed = Signal()
    """Tab was pressed, and goes to a cell to be checked."""

    def __init__(self, home_region: str) -> None:
        """No rows until `show_rows`. Numbers are shown as written in ``home_region``."""
        super().__init__(_columns(home_region, has_contact=True), _LOOK, key=lambda row: row.number)
        self._home_region = home_region
        self._staged: StagedRows | None = None
        self._has_contact = True
        self._tab_goes_to_cells = False
        self.setAccessibleName(translate("CheckStep", "Rows of the file"))

    def show_rows(self, staging: RowSource | None, outcome: Outcome | None = None, total: int = 0) -> None:
        """Shows rows of a staging file.

        Args:
            staging: None while a job works with it.
            outcome: what they become; all rows without one.
            total: how many those are.
        """
        self._staged = None if staging is None else StagedRows(staging, outcome, total)
        self.rows_model.set_rows(self._staged or ())

    def row_at(self, position: int) -> CheckedRow | None:
        """The row at a position; None where there is none."""
        return self.rows_model.row_at(position)

    def row_count(self) -> int:
        """How many rows are shown."""
        return self.rows_model.rowCount()

    def replace(self, position: int, row: CheckedRow) -> None:
        """Shows a row as it is now where it stood before; in the staging file its place is another perhaps.

        What it is now may change what others are: they are read again.
        """
        if self._staged is not None and 0 <= position < len(self._staged):
            self._staged.put(position, row)
            self.rows_model.refresh_rows()

    def set_tab_goes_to_cells(self, wanted: bool) -> None:
        """Whether there are cells to be checked for Tab to go to."""
        self._tab_goes_to_cells = wanted

    def event(self, event: QEvent) -> bool:
        """Tab, by the key alone, so that Qt's own order stays for all else."""
        is_key = event.type() is QEvent.Type.KeyPress and self._tab_goes_to_cells
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self.tab_pressed.emit()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or that there are none."""
        super().paintEvent(event)
        if self._staged is not None and not self.row_count():
            painter = QPainter(self.viewport())
            painter.setFont(fonts.body())
            painter.setPen(current_tokens().colour("muted"))
            room = self.viewport().rect().adjusted(24, 0, -24, 0)
            room.setHeight(3 * self._row_height)
            said = translate("CheckStep", "No rows here. Choose All.")
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, said)

    def set_beside(self, beside: bool) -> None:
        """Whether a pane beside the rows shows the current one; it has the contact, too."""
        self.setColumnHidden(CheckColumn.CONTACT, beside)
        if self._has_contact is beside:
            self._has_contact = not beside
            self.rows_model.set_columns(_columns(self._home_region, has_contact=not beside))
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        plain = not event.modifiers() & ~_KEYPAD
        if row >= 0 and event.key() in _MENU_KEYS and plain:
            self.choice_requested.emit(row, CheckColumn.RESULT, self.choice_point(row, CheckColumn.RESULT))
        else:
            super().keyPressEvent(event)


def _columns(home_region: str, *, has_contact: bool) -> tuple[Column[CheckedRow], ...]:
    """The columns for a reader in ``home_region``; without a column of contacts, one stands for a missing company."""

    def what_happens(row: CheckedRow) -> Cell:
        note = row_note(row, home_region)
        return Cell(note.text, lead=IconBefore(note.icon, note.icon_token), ink=note.token)

    def company(row: CheckedRow) -> Cell:
        return Cell(row.company if has_contact else row.company or row.contact_name, CellLook.STRONG)

    return (
        Column(
            "row",
            translate("CheckStep", "Row"),
            lambda row: _number(row.number),
            ColumnKind.AMOUNT,
            width=64,
            words=[_number(_HIGHEST_NUMBER)],
        ),
        Column(
            "result",
            translate("CheckStep", "Result"),
            _result,
            width=108 if has_contact else 100,
            words=_results(),
        ),
        Column("company", words().fields["company"].title, company, width=180 if has_contact else 196),
        Column("contact", words().fields["contact_name"].title, lambda row: Cell(row.contact_name), width=140),
        Column("what", translate("CheckStep", "What Happens"), what_happens, takes_rest=True),
    )


def _number(number: int) -> Cell:
    return Cell(QLocale().toString(number), CellLook.MUTED)


def _result(row: CheckedRow) -> Cell:
    """The chip, which opens where there is a choice; an arrow only where there is more than to leave it out."""
    button = Button.NONE
    if row.has_choice():
        more = row.outcome is not Outcome.REFUSED or len(row.choices) > 1
        button = Button.LIVELY_ARROW if more else Button.BARE
    return Cell(outcome_text(row.outcome), CellLook.CHIP, OUTCOME_CHIPS[row.outcome], button=button)


def _results() -> list[Cell]:
    return [Cell(outcome_text(outcome), CellLook.CHIP, button=Button.LIVELY_ARROW) for outcome in Outcome]
