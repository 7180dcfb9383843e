"""A customer as a row of our own files: a cell for each of `field_names.FILE_COLUMNS`."""

from collections.abc import Iterator
from typing import Final

from custlist_desktop.domain.fields import FieldKind, kind_of
from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.exchange.cells import neutral_cell
from custlist_desktop.exchange.field_names import FIELD_NAMES, FILE_COLUMNS
from custlist_desktop.exchange.formats import ExportLimit, ExportLimitError, ExportSource
from custlist_desktop.exchange.targets import Target
from custlist_desktop.exchange.workbook import LONGEST_CELL, MOST_ROWS
from custlist_desktop.services.customers.exported import ExportedCustomer

_PLACES: Final = (FieldKind.COUNTRY, FieldKind.REGION)
_AS_KEPT: Final = tuple(
    (place, column.value) for place, column in enumerate(FILE_COLUMNS) if kind_of(column) not in (None, *_PLACES)
)
_KEY: Final = FILE_COLUMNS.index(Target.KEY)
_COUNTRY: Final = FILE_COLUMNS.index(Target.COUNTRY)
_STATE: Final = FILE_COLUMNS.index(Target.STATE_PROVINCE)


def file_heads(language: str) -> list[str]:
    """The heads of our own columns in ``language``."""
    return [FIELD_NAMES[language][column] for column in FILE_COLUMNS]


def cells(customer: ExportedCustomer, language: str) -> list[str]:
    """The plain text of each cell: everything as it was typed, country and state by their names in ``language``."""
    details = customer.details
    row = [""] * len(FILE_COLUMNS)
    for place, name in _AS_KEPT:
        row[place] = getattr(details, name)
    row[_KEY] = customer.reference
    row[_COUNTRY] = country_name(details.country, language)
    row[_STATE] = subdivision_name(details.country, details.state_province, language)
    return row


def neutral_cells(customer: ExportedCustomer, language: str) -> list[str]:
    """`cells`, made harmless for spreadsheets."""
    return [neutral_cell(cell) for cell in cells(customer, language)]


def sheet_rows(source: ExportSource) -> Iterator[list[str]]:
    """The rows of a sheet, without the heads.

    A text cell is never run, but the next program may write it as CSV, so formulas are made harmless here too.

    Raises:
        ExportLimitError: they are more than a sheet has rows, or one's notes are longer than a cell takes.
    """
    if source.count >= MOST_ROWS:
        raise ExportLimitError(ExportLimit.SHEET_ROWS, MOST_ROWS - 1, source.count)
    return _checked_rows(source)


def _checked_rows(source: ExportSource) -> Iterator[list[str]]:
    for customer in source.reported():
        row = neutral_cells(customer, source.request.language)
        longest = max(map(len, row))
        if longest > LONGEST_CELL:
            name = customer.details.company or customer.details.contact_name
            raise ExportLimitError(ExportLimit.SHEET_CELL, LONGEST_CELL, longest, name)
        yield row
