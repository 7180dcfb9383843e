"""Customers as a workbook: every cell is text, so that no spreadsheet takes a number or a date for something else."""

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from custlist_desktop.exchange.cells import neutral_cell
from custlist_desktop.exchange.export_cells import cells
from custlist_desktop.exchange.export_errors import ExportLimit, ExportLimitError
from custlist_desktop.exchange.field_names import FILE_COLUMNS
from custlist_desktop.exchange.workbook import LONGEST_CELL, MOST_ROWS, table_workbook, write_workbook
from custlist_desktop.services.exported_customers import ExportedCustomer

_TITLES: Final = {"en": "Customers", "fr": "Clients", "es": "Clientes"}
# A cell of text is never run. Numbers are dialled by who reads them, so they get no apostrophe here; all else that
# looks like a formula does, since the next program may write it as CSV.
_NUMBER: Final = re.compile(r"[+\-][\d\s().\-/]+(?:(?:ext\.?|x|poste)\s*\d+)?")


def write_xlsx(out: BinaryIO, customers: Iterable[ExportedCustomer], count: int, language: str) -> None:
    """Writes a sheet with the heads and a row for each of ``count`` customers.

    Raises:
        ExportLimitError: they are more than a sheet has rows, or one's notes are longer than a cell takes.
    """
    if count >= MOST_ROWS:
        raise ExportLimitError(ExportLimit.XLSX_ROWS, MOST_ROWS - 1, count)
    workbook, sheet = table_workbook(FILE_COLUMNS, language, _TITLES[language])
    write_workbook(out, workbook, sheet, _rows(customers, language), count)


def _rows(customers: Iterable[ExportedCustomer], language: str) -> Iterator[list[str]]:
    for customer in customers:
        row = [_text_cell(cell) for cell in cells(customer, language)]
        longest = max(map(len, row))
        if longest > LONGEST_CELL:
            name = customer.details.company or customer.details.contact_name
            raise ExportLimitError(ExportLimit.XLSX_CELL, LONGEST_CELL, longest, name)
        yield row


def _text_cell(text: str) -> str:
    return text if _NUMBER.fullmatch(text) else neutral_cell(text)
