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
_LONGEST_PHONE: Final = 248
"""A number of any country with an extension; what is no number at all may be longer."""


def customer_columns(home_region: str) -> tuple[Column[CustomerRow], ...]:
    """The columns for a reader in ``home_region``, whose numbers need no country code."""

    def phone(row: CustomerRow) -> Cell:
        return Cell(display_phone(row.phone, row.phone_e164, home_region, current_language()), CellLook.LINK)

    def column(
        name: CustomerColumn,
        cell: Callable[[CustomerRow], Cell],
        width: int = 0,
        most: int = 0,
        gives_way: int = 0,
    ) -> Column[CustomerRow]:
        """From ``width`` to ``most``; without a width its words are never cut. The email takes the rest."""
        title = words().fields[name].title
        return Column(
            name.value,
            title,
            cell,
            width=width,
            most=most,
            fits=not width,
            takes_rest=name is CustomerColumn.EMAIL,
            gives_way=gives_way,
        )

    return (
        column(CustomerColumn.COMPANY, lambda row: Cell(row.company, CellLook.STRONG), 168, 296),
        column(CustomerColumn.CONTACT_NAME, lambda row: Cell(row.contact_name), 120, 208),
        column(CustomerColumn.EMAIL, lambda row: Cell(row.email, CellLook.LINK), 140, gives_way=3),
        column(CustomerColumn.PHONE, phone, most=_LONGEST_PHONE),
        column(CustomerColumn.CITY, lambda row: Cell(row.city), 92, 152, gives_way=4),
        column(CustomerColumn.STATE_PROVINCE, _region, 104, 152, gives_way=2),
        column(CustomerColumn.COUNTRY, _country, 96, 136, gives_way=1),
        dots_column(DOTS_WIDTH),
    )


def _region(row: CustomerRow) -> Cell:
    return Cell(subdivision_name(row.country, row.state_province, current_language()))


def _country(row: CustomerRow) -> Cell:
    return Cell(country_name(row.country, current_language()), CellLook.MUTED)
