"""The checked rows, read page by page from the staging file, and the columns that show them."""

from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from enum import IntEnum
from typing import Final, Protocol, overload

from PySide6.QtCore import QLocale, QObject

from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.incoming import CheckedRow, Decision, ImportCounts, Outcome
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.importing.sentences import row_note
from custlist_desktop.ui.importing.words import OUTCOME_CHIPS, outcome_text
from custlist_desktop.ui.kit.lists.cells import Button, Cell, CellLook, Column, ColumnKind
from custlist_desktop.ui.kit.lists.model import RowsModel
from custlist_desktop.ui.kit.lists.ornaments import IconBefore

PAGE: Final = 64
_PAGES_KEPT: Final = 24
_HIGHEST_NUMBER: Final = 99_999
"""Most files have fewer rows than a hundred thousand."""


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


class _StagedPages(Sequence[CheckedRow]):
    """The rows of a staging file that have one outcome, read as far as they are asked for."""

    def __init__(self, staging: Staging, outcome: Outcome | None, total: int) -> None:
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
        row = self.at(position)
        if row is None:
            raise IndexError(position)
        return row

    def at(self, position: int) -> CheckedRow | None:
        """The row at a position; None where the file has fewer by now."""
        if position in self._touched:
            return self._touched_row(self._touched[position])
        number, place = divmod(position - bisect_left(self._touched_places, position), PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._staging.rows(self._outcome, number * PAGE, PAGE, self._touched.values())
            self._pages[number] = page
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return page[place] if place < len(page) else None

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


class CheckModel(RowsModel[CheckedRow]):
    """Rows by position, as far as they are asked for."""

    def __init__(self, home_region: str, parent: QObject | None = None) -> None:
        """No rows until `show`."""
        super().__init__(check_columns(home_region, has_contact=True), parent, key=lambda row: row.number)
        self._home_region = home_region
        self._pages: _StagedPages | None = None
        self._has_contact = True

    def show(self, staging: Staging | None, outcome: Outcome | None = None, total: int = 0) -> None:
        """Shows rows of a staging file.

        Args:
            staging: None while somebody else works with it.
            outcome: what they become; all rows without one.
            total: how many those are.
        """
        self._pages = None if staging is None else _StagedPages(staging, outcome, total)
        self.set_rows(self._pages or ())

    def row_at(self, position: int) -> CheckedRow | None:
        return self._pages.at(position) if self._pages is not None and 0 <= position < len(self._pages) else None

    def is_at_hand(self) -> bool:
        """Whether rows can be read now; not while somebody else works with them."""
        return self._pages is not None

    def set_has_contact(self, has_contact: bool) -> None:
        """Whether contacts have a column; without, a row without a company names its contact in that column."""
        if has_contact != self._has_contact:
            self._has_contact = has_contact
            self.set_columns(check_columns(self._home_region, has_contact=has_contact))

    def replace(self, position: int, row: CheckedRow) -> None:
        """Shows a row as it is now where it stood before; in the staging file its place is another perhaps.

        What it is now may change what others are: they are read again.
        """
        if self._pages is not None and 0 <= position < len(self._pages):
            self._pages.put(position, row)
            self.refresh_rows()


def check_columns(home_region: str, *, has_contact: bool) -> tuple[Column[CheckedRow], ...]:
    """The columns for a reader in ``home_region``; without a column for it, the contact stands in for no company."""

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
            words=lambda: [_number(_HIGHEST_NUMBER)],
        ),
        Column(
            "result",
            translate("CheckStep", "Result"),
            _result,
            width=108 if has_contact else 100,
            words=_results,
        ),
        Column("company", words().fields["company"].title, company, width=180 if has_contact else 196),
        Column("contact", words().fields["contact_name"].title, lambda row: Cell(row.contact_name), width=140),
        Column("what", translate("CheckStep", "What Happens"), what_happens, takes_rest=True),
    )


def has_choice(row: CheckedRow) -> bool:
    """Whether something else could be decided for a row."""
    return any(decision.value != row.outcome.value for decision in row.choices)


def _number(number: int) -> Cell:
    return Cell(QLocale().toString(number), CellLook.MUTED)


def _result(row: CheckedRow) -> Cell:
    """The chip, which opens where there is a choice; an arrow only where there is more than to leave it out."""
    button = Button.NONE
    if has_choice(row):
        more = row.outcome is not Outcome.REFUSED or len(row.choices) > 1
        button = Button.LIVELY_ARROW if more else Button.BARE
    return Cell(outcome_text(row.outcome), CellLook.CHIP, OUTCOME_CHIPS[row.outcome], button=button)


def _results() -> list[Cell]:
    return [Cell(outcome_text(outcome), CellLook.CHIP, button=Button.LIVELY_ARROW) for outcome in Outcome]
