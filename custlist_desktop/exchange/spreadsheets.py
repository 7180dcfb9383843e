"""Rows of Excel and OpenDocument spreadsheets: python-calamine reads them once `sheet_limits` found them bearable."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from custlist_desktop.exchange.archive_limits import ArchiveLimits
from custlist_desktop.exchange.cell_values import cell_text
from custlist_desktop.exchange.sheet_limits import check_sheets
from custlist_desktop.exchange.source import (
    FileFormat,
    ImportFileError,
    ImportTrouble,
    ReadOptions,
    Sheet,
    Source,
)
from custlist_desktop.exchange.tables import Record, as_table

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook


def open_spreadsheet(
    path: Path, options: ReadOptions, limits: ArchiveLimits
) -> tuple[Source, tuple[Sheet, ...], int]:
    """The rows of one sheet, all sheets that can be seen, and how many rows the one has, its blank ones counted.

    Without a chosen sheet it is the first that has more than one row, else the first that has any.

    Raises:
        ImportFileError: as `ImportTrouble` says.
        OSError: the file can't be read.
    """
    check_sheets(path, limits)
    with _workbook(path) as workbook:
        names = _visible_names(workbook)
        sheet = _chosen(path, workbook, names, options.sheet)
    # The sheet stays when its workbook is closed: it has been read whole.
    table = as_table(path, _records(sheet), options.has_header)
    settled = replace(
        options,
        format=FileFormat.SPREADSHEET,
        encoding=None,
        delimiter=None,
        sheet=sheet.name,
        has_header=table.has_header,
    )
    rows = sheet.end[0] + 2 - table.first_number if sheet.end else 0
    sheets = tuple(Sheet(name, rows if name == sheet.name else None) for name in names)
    return Source(table.columns, settled, table.rows), sheets, rows


def _workbook(path: Path) -> "CalamineWorkbook":
    from python_calamine import CalamineWorkbook

    with _told(path):
        return CalamineWorkbook.from_path(path)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turns what calamine finds wrong into errors that a person is told."""
    from python_calamine import CalamineError, PasswordError

    try:
        yield
    except PasswordError as error:
        raise ImportFileError(ImportTrouble.PASSWORD, path) from error
    except CalamineError as error:
        raise ImportFileError(ImportTrouble.DAMAGED, path) from error
    except BaseException as error:
        # A contradiction in the file that calamine didn't expect: its panics are no Exception to Python.
        if type(error).__name__ != "PanicException":
            raise
        raise ImportFileError(ImportTrouble.DAMAGED, path) from error


def _visible_names(workbook: "CalamineWorkbook") -> tuple[str, ...]:
    """The sheets of cells that can be seen; where none can, all of them."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = [each for each in workbook.sheets_metadata if each.typ == SheetTypeEnum.WorkSheet]
    visible = [each.name for each in sheets if each.visible == SheetVisibleEnum.Visible]
    return tuple(visible or [each.name for each in sheets])


def _chosen(path: Path, workbook: "CalamineWorkbook", names: tuple[str, ...], wanted: str | None) -> "CalamineSheet":
    if wanted is not None:
        if wanted not in names:
            raise ImportFileError(ImportTrouble.SHEET_MISSING, path, sheet=wanted)
        return _sheet(path, workbook, wanted)
    filled: CalamineSheet | None = None
    for name in names:
        sheet = _sheet(path, workbook, name)
        if sheet.height > 1 and sheet.width > 0:
            return sheet
        filled = filled or (sheet if sheet.height else None)
    if filled is None:
        raise ImportFileError(ImportTrouble.EMPTY, path)
    return filled


def _sheet(path: Path, workbook: "CalamineWorkbook", name: str) -> "CalamineSheet":
    with _told(path):
        return workbook.get_sheet_by_name(name)


def _records(sheet: "CalamineSheet") -> Iterator[Record]:
    """All rows, from the first of the sheet on, as clean text."""
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        # A million plain texts pass here: most need no function of ours.
        yield (
            number,
            tuple(
                cell.strip() if cell.__class__ is str and cell.isprintable() else cell_text(cell) for cell in cells
            ),
            (),
        )
