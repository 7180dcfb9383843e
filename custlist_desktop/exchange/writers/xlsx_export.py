"""Customers as a workbook: every cell is text, so that no spreadsheet takes a number or a date for something else."""

from typing import BinaryIO, Final

from custlist_desktop.exchange.export_cells import sheet_rows
from custlist_desktop.exchange.field_names import FILE_COLUMNS
from custlist_desktop.exchange.formats import ExportFormat, ExportSource
from custlist_desktop.exchange.workbook import table_workbook, write_workbook


def write_xlsx(out: BinaryIO, source: ExportSource) -> None:
    """Writes a sheet with the heads and a row for each customer.

    Raises:
        ExportLimitError: they are more than a sheet has rows, or one's notes are longer than a cell takes.
    """
    rows = sheet_rows(source)
    language = source.request.language
    workbook, sheet = table_workbook(FILE_COLUMNS, language)
    write_workbook(out, workbook, sheet, rows, source.count)


FORMAT: Final = ExportFormat(ending="xlsx", write=write_xlsx, place=10)
