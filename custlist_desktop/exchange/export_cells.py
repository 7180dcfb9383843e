"""A customer as a row of our own tables: the cells of `field_names.FILE_COLUMNS`."""

from typing import Final

from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.exchange.field_names import FIELD_NAMES, FILE_COLUMNS
from custlist_desktop.exchange.targets import Target
from custlist_desktop.services.exported_customers import ExportedCustomer

_AS_KEPT: Final = tuple(
    (place, column.value)
    for place, column in enumerate(FILE_COLUMNS)
    if column not in (Target.KEY, Target.COUNTRY, Target.STATE_PROVINCE)
)
_KEY: Final = FILE_COLUMNS.index(Target.KEY)
_COUNTRY: Final = FILE_COLUMNS.index(Target.COUNTRY)
_STATE: Final = FILE_COLUMNS.index(Target.STATE_PROVINCE)


def heads(language: str) -> list[str]:
    """What heads the columns in ``language``."""
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
