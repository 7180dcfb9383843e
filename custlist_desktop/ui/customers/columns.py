"""The customer list's columns: their titles, and what stands in them."""

from collections.abc import Callable
from typing import Final

from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.domain.phone import display_phone
from custlist_desktop.services.customers.search import CustomerColumn, CustomerRow
from custlist_desktop.ui.i18n import current_language, words
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, dots_column
from custlist_desktop.ui.kit.lists.column_widths import WidthPlan

MENU_WIDTH: Final = 44
WIDTHS: Final = WidthPlan(
    wide=(218, 136, 188, 158, 122, 114, 0), narrow=(178, 124, 164, 138, 106, 112, 0), wide_from=1080, menu=MENU_WIDTH
)
"""The country takes the rest."""


def customer_columns(home_region: str) -> tuple[Column[CustomerRow], ...]:
    """The columns for a reader in ``home_region``, whose numbers need no country code."""

    def phone(row: CustomerRow) -> Cell:
        return Cell(display_phone(row.phone, row.phone_e164, home_region, current_language()), CellLook.LINK)

    cells: dict[CustomerColumn, Callable[[CustomerRow], Cell]] = {
        CustomerColumn.COMPANY: lambda row: Cell(row.company, CellLook.STRONG),
        CustomerColumn.CONTACT_NAME: lambda row: Cell(row.contact_name),
        CustomerColumn.EMAIL: lambda row: Cell(row.email, CellLook.LINK),
        CustomerColumn.PHONE: phone,
        CustomerColumn.CITY: lambda row: Cell(row.city),
        CustomerColumn.STATE_PROVINCE: lambda row: Cell(
            subdivision_name(row.country, row.state_province, current_language())
        ),
        CustomerColumn.COUNTRY: lambda row: Cell(country_name(row.country, current_language()), CellLook.MUTED),
    }
    columns = [Column(column.value, _title_of(column), cell) for column, cell in cells.items()]
    return (*columns, dots_column())


def _title_of(column: CustomerColumn) -> Callable[[], str]:
    return lambda: words().fields[column].title
