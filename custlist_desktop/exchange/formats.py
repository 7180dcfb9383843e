"""The formats of exports: one row each, with who writes it. The dialog, the shell and the tests follow from it."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final

from custlist_desktop.exchange.csv_export import write_csv
from custlist_desktop.exchange.export_request import ExportFormat
from custlist_desktop.exchange.list_export import write_list
from custlist_desktop.exchange.ods_export import write_ods
from custlist_desktop.exchange.vcard_export import write_vcards
from custlist_desktop.exchange.writing import Writing
from custlist_desktop.exchange.xlsx_export import write_xlsx

Writer = Callable[[BinaryIO, Writing], None]
"""Writes the customers into an open file, and reports how far it is.

Raises ExportLimitError for what the format doesn't take, and CancelledError where the report does.
"""

WRITERS: Final[dict[ExportFormat, Writer]] = {
    ExportFormat.XLSX: write_xlsx,
    ExportFormat.ODS: write_ods,
    ExportFormat.CSV: write_csv,
    ExportFormat.VCARD: write_vcards,
    ExportFormat.PDF: write_list,
}
"""A new format is a member of `ExportFormat` and its row here."""


def format_of(path: Path) -> ExportFormat | None:
    """The format that a file's ending asks for; None for any other ending."""
    ending = path.suffix.lower().removeprefix(".")
    return next((each for each in ExportFormat if each.value == ending), None)
