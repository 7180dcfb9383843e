"""The customer list's columns: their titles, and what stands in them."""

from collections.abc import Callable
from typing import Final

from custlist_desktop.database.customer_list import CustomerColumn
from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.domain.phone import display_phone
from custlist_desktop.services.customers.search import CustomerRow
from custlist_desktop.ui.i18n import current_language, words
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, dots_column

DOTS_WIDTH: Final = 44
WIDE_FROM: Final = 1080
"""From how much room on the columns have their widths; narrower ones in less."""


def customer_columns(home_region: str) -> tuple[Column[CustomerRow], ...]:
    """The columns for a reader in ``home_region``, whose numbers need no country code."""

    def phone(row: CustomerRow) -> Cell:
        return Cell(display_phone(row.phone, row.phone_e164, home_region, current_language()), CellLook.LINK)

    return (
        _column(CustomerColumn.COMPANY, lambda row: Cell(row.company, CellLook.STRONG), 218, 178),
        _column(CustomerColumn.CONTACT_NAME, lambda row: Cell(row.contact_name), 136, 124),
        _column(CustomerColumn.EMAIL, lambda row: Cell(row.email, CellLook.LINK), 188, 164),
        _column(CustomerColumn.PHONE, phone, 158, 138),
        _column(CustomerColumn.CITY, lambda row: Cell(row.city), 122, 106),
        _column(CustomerColumn.STATE_PROVINCE, _region, 114, 112),
        _column(CustomerColumn.COUNTRY, _country),
        dots_column(DOTS_WIDTH),
    )


def _column(
    column: CustomerColumn, cell: Callable[[CustomerRow], Cell], width: int = 0, narrow: int = 0
) -> Column[CustomerRow]:
    """A column of that width, or ``narrow`` where there is less room; without, it takes the rest."""
    return Column(column.value, _title_of(column), cell, width=width, narrow=narrow, takes_rest=not width)


def _region(row: CustomerRow) -> Cell:
    return Cell(subdivision_name(row.country, row.state_province, current_language()))


def _country(row: CustomerRow) -> Cell:
    return Cell(country_name(row.country, current_language()), CellLook.MUTED)


def _title_of(column: CustomerColumn) -> str:
    return words().fields[column].title
