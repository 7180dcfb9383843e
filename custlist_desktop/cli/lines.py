"""Customers as plain text, for a terminal."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from custlist_desktop.cli.words import language, say
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.field_values import shown_value
from custlist_desktop.domain.fields import DERIVED_COLUMNS
from custlist_desktop.domain.phone import display_phone
from custlist_desktop.domain.words import short_field_word
from custlist_desktop.services.customers.columns import numbers_of
from custlist_desktop.services.customers.search import CustomerRow

WIDEST: Final = 40
"""The widest column; a longer value is shown whole, and moves the rest of its line."""

_GAP = "  "


def list_cells(row: CustomerRow, home_region: str) -> tuple[str, ...]:
    """The cells of a customer in the list: id, company, contact, phone, email and city."""
    phone = display_phone(row.phone, row.phone_e164, home_region)
    return tuple(map(printable, (str(row.id), row.company, row.contact_name, phone, row.email, row.city)))


def column_widths(rows: Iterable[Sequence[str]]) -> list[int]:
    """How wide the columns of ``rows`` are to be; empty if there are no rows."""
    widths: list[int] = []
    for row in rows:
        widths = widths or [0] * len(row)
        widths = [min(WIDEST, max(old, _width(cell))) for old, cell in zip(widths, row, strict=True)]
    return widths


def aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    """One line of the list, without blanks at its end."""
    return _GAP.join(_padded(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip()


def customer_lines(customer: Mapping[str, Any], home_region: str) -> Iterator[str]:
    """A customer as lines of a label and a value; fields that are empty are left out."""
    for name in dict.fromkeys(("id", *CUSTOMER_FIELDS, *customer)):
        if name in DERIVED_COLUMNS or customer[name] in ("", None):
            continue
        label = short_field_word(name, language()) if name in CUSTOMER_FIELDS else _column_word(name)
        first, *more = _shown(name, customer, home_region).splitlines() or [""]
        yield say("{label}: {value}", label=label, value=printable(first))
        yield from (f"{_GAP}{printable(line)}" for line in more)


def _column_word(name: str) -> str:
    own = {
        "id": say("ID"),
        "created_at": say("Created at"),
        "updated_at": say("Updated at"),
        "version": say("Version"),
    }
    return own.get(name) or name.replace("_", " ").capitalize()


def _shown(name: str, customer: Mapping[str, Any], home_region: str) -> str:
    if name not in CUSTOMER_FIELDS:
        return str(customer[name])
    details = CustomerDetails(**{each: customer[each] for each in CUSTOMER_FIELDS})
    return shown_value(name, details, numbers_of(customer), home_region, language())


def printable(text: str) -> str:
    """``text`` without characters that move a terminal's cursor or change its colours."""
    return text if text.isprintable() else "".join(char if char.isprintable() else " " for char in text)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    """How many columns of a terminal ``text`` takes: none for a combining mark, two for a wide letter."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )
