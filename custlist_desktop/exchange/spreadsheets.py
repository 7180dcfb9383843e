"""Rows of Excel and OpenDocument spreadsheets: python-calamine reads them if `sheet_limits` allows it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.exchange.archive_limits import ArchiveLimits
from custlist_desktop.exchange.encodings import without_counted_controls
from custlist_desktop.exchange.headers import recognised
from custlist_desktop.exchange.sheet_limits import check_sheets
from custlist_desktop.exchange.source import (
    FileFormat,
    ImportFileError,
    ImportTrouble,
    ReadOptions,
    Record,
    Sheet,
    Source,
)
from custlist_desktop.exchange.tables import Table, as_table
from custlist_desktop.exchange.targets import Target

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook
from datetime import date, datetime, time, timedelta

from custlist_desktop.exchange.encodings import without_controls

_TELLING: Final = frozenset(
    {
        *(Target.COMPANY, Target.CONTACT_NAME, Target.FIRST_NAME, Target.LAST_NAME, Target.EMAIL, Target.PHONE),
        *(Target.MOBILE, Target.ANY_PHONE, Target.ADDRESS, Target.ADDRESS_LINE1, Target.CITY, Target.POSTAL_CODE),
    }
)
"""Two heads of these show that a sheet holds customers."""


@dataclass(frozen=True, slots=True)
class _OpenSheet:
    """A sheet with its table, None if it has no rows."""

    sheet: "CalamineSheet"
    table: Table | None
    is_hidden: bool

    @property
    def rows(self) -> int:
        """How many rows there are below the header, blank ones counted."""
        end = self.sheet.end
        return end[0] + 2 - self.table.first_number if self.table and end else 0

    @property
    def rank(self) -> tuple[bool, int, int]:
        """How likely it is the sheet of customers: first by its heads, then by its rows."""
        if self.table is None:
            return False, 0, 0
        known = {meaning.target for head in self.table.columns if (meaning := recognised(head))}
        fields = len(known & _TELLING)
        rows = self.rows if self.table.wide_rows > 1 or self.rows < 2 else 0
        return fields > 1 and self.table.has_header, rows if self.table.wide_rows else 0, self.table.wide_rows


def open_spreadsheet(
    path: Path, options: ReadOptions, limits: ArchiveLimits
) -> tuple[Source, tuple[Sheet, ...], int]:
    """The rows of one sheet, all sheets with rows, and how many rows the one has, blank ones counted.

    Without a chosen sheet it is the visible one with heads of customers, and of several the one with the most rows;
    a hidden one only if no visible sheet has rows. Visible sheets come first.

    Raises:
        ImportFileError: as `ImportTrouble` says.
        OSError: the file can't be read.
    """
    check_sheets(path, limits)
    with _workbook(path) as workbook:
        opened = [_opened(path, workbook, name, is_hidden, options) for name, is_hidden in _names(workbook)]
    # A sheet has been read whole, so it outlives its workbook.
    chosen = _chosen(path, opened, options)
    table = chosen.table or as_table(path, _records(chosen.sheet), options.has_header)
    settled = replace(
        options,
        format=FileFormat.SPREADSHEET,
        encoding=None,
        delimiter=None,
        sheet=chosen.sheet.name,
        has_header=table.has_header,
    )
    named = [each for each in opened if each.sheet.height or not each.is_hidden]
    sheets = tuple(Sheet(each.sheet.name, each.rows, each.is_hidden) for each in named)
    return Source(table.columns, settled, table.rows), sheets, chosen.rows


def _workbook(path: Path) -> "CalamineWorkbook":
    from python_calamine import CalamineWorkbook

    with _told(path):
        return CalamineWorkbook.from_path(path)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turns calamine's errors into ImportFileError."""
    from python_calamine import CalamineError, PasswordError

    try:
        yield
    except PasswordError as error:
        raise ImportFileError(ImportTrouble.PASSWORD, path) from error
    except CalamineError as error:
        raise ImportFileError(ImportTrouble.DAMAGED, path) from error
    except BaseException as error:
        # calamine panics at some damaged files, and its panics are no Exception to Python.
        if type(error).__name__ != "PanicException":
            raise
        raise ImportFileError(ImportTrouble.DAMAGED, path) from error


def _names(workbook: "CalamineWorkbook") -> list[tuple[str, bool]]:
    """The sheets of cells, and whether each is hidden; the visible ones first."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = [each for each in workbook.sheets_metadata if each.typ == SheetTypeEnum.WorkSheet]
    names = [(each.name, each.visible != SheetVisibleEnum.Visible) for each in sheets]
    return sorted(names, key=lambda each: each[1])


def _opened(path: Path, workbook: "CalamineWorkbook", name: str, is_hidden: bool, options: ReadOptions) -> _OpenSheet:
    with _told(path):
        sheet = workbook.get_sheet_by_name(name)
    # Whether there is a header is a choice for the chosen sheet.
    has_header = options.has_header if name == options.sheet else None
    try:
        table = as_table(path, _records(sheet), has_header)
    except ImportFileError:
        table = None
    return _OpenSheet(sheet, table, is_hidden)


def _chosen(path: Path, opened: Sequence[_OpenSheet], options: ReadOptions) -> _OpenSheet:
    if options.sheet is not None:
        found = next((each for each in opened if each.sheet.name == options.sheet), None)
        if found is None:
            raise ImportFileError(ImportTrouble.SHEET_MISSING, path, sheet=options.sheet)
        return found
    filled = [each for each in opened if each.sheet.height]
    if not filled:
        raise ImportFileError(ImportTrouble.EMPTY, path)
    visible = [each for each in filled if not each.is_hidden and each.table]
    return max(visible or filled, key=lambda each: each.rank)


def _records(sheet: "CalamineSheet") -> Iterator[Record]:
    """All rows of the sheet as clean text; the value of a merged range is in each of its rows."""
    merged = _vertical_ranges(sheet)
    dropped = 0

    def clean(cell: CellValue) -> str:
        nonlocal dropped
        if isinstance(cell, str):
            text, controls = without_counted_controls(cell)
            dropped += controls
            return text.strip()
        return value_text(cell)

    for number, cells in enumerate(sheet.iter_rows(), start=1):
        # A million plain texts pass here: most need no function of ours.
        row = [cell.strip() if cell.__class__ is str and cell.isprintable() else clean(cell) for cell in cells]
        for each in merged.get(number - 1, ()):
            each.fill(number - 1, row)
        yield number, row, _dropped(dropped) if dropped else ()
        dropped = 0


def _dropped(count: int) -> tuple[Problem, ...]:
    return (Problem("", "control_characters_dropped", Severity.WARNING, {"count": count}),)


class _VerticalRange:
    """A merged range of several rows: its first cell has the value, which the rows below get."""

    def __init__(self, first_row: int, column: int) -> None:
        self._first_row = first_row
        self._column = column
        self._value = ""

    def fill(self, row: int, cells: list[str]) -> None:
        """Takes the value from the first row, and gives it to another one."""
        if self._column >= len(cells):
            return
        if row == self._first_row:
            self._value = cells[self._column]
        elif not cells[self._column]:
            cells[self._column] = self._value


def _vertical_ranges(sheet: "CalamineSheet") -> dict[int, list[_VerticalRange]]:
    """By index of a row the merged ranges that it is in, of those that go over several rows."""
    found: dict[int, list[_VerticalRange]] = {}
    end = sheet.end[0] if sheet.end else 0
    for (top, left), (bottom, _right) in sheet.merged_cell_ranges or ():
        range_ = _VerticalRange(top, left)
        for row in range(top, min(bottom, end) + 1 if bottom > top else top):
            found.setdefault(row, []).append(range_)
    return found


CellValue = str | int | float | bool | time | date | datetime | timedelta

_EXACT: Final = 1e15
"""A spreadsheet keeps 15 digits of a number; whole numbers below are told to the last one."""

_MIDNIGHT: Final = time()


def value_text(value: CellValue) -> str:
    """``value`` as clean text: 4155550123.0 as "4155550123", dates and times by ISO 8601, truth as TRUE or FALSE."""
    if isinstance(value, str):
        return without_controls(value).strip()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return _number_text(value)
    if isinstance(value, datetime):
        return (value.date() if value.time() == _MIDNIGHT else value).isoformat()
    if isinstance(value, timedelta):
        return _duration_text(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value)


def _number_text(value: float) -> str:
    if value.is_integer() and abs(value) < _EXACT:
        return str(int(value))
    # repr is the shortest text that gives this number again: 0.1 stays 0.1.
    return repr(value)


def _duration_text(value: timedelta) -> str:
    """Hours, minutes and seconds, as the cell shows a duration: 30:00:00."""
    seconds = round(value.total_seconds())
    sign = "-" if seconds < 0 else ""
    hours, rest = divmod(abs(seconds), 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{sign}{hours}:{minutes:02}:{seconds:02}"
