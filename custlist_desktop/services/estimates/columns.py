"""What an estimate's row holds: its content as columns and back, and what lists and searches derive from it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails
from custlist_desktop.domain.estimate import Discount, DiscountKind, EstimateContent, EstimateLine, Site, Tax
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.field_values import Numbers, dialled_numbers
from custlist_desktop.domain.search import estimate_search_text
from custlist_desktop.domain.text import sort_key
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.customers.columns import numbers_of

SITE_FIELDS: tuple[str, ...] = tuple(field.name for field in fields(Site))

_PLAIN = (
    "number", "title", "issued_on", "valid_until", "currency", "language", "estimator", "markup", "scope_of_work",
    "terms", "notes",
)  # fmt: skip
FOUND_BY: tuple[str, ...] = ("number", "title", "notes", *(f"site_{name}" for name in SITE_FIELDS))
"""The columns of an estimate's own from which `derived_columns` follow."""
_DIGITS = re.compile(r"\d+")
_LONGEST_PADDED = 12


@dataclass(frozen=True, slots=True)
class ShownContact:
    """The contact details that an estimate shows, and what their telephone numbers dial, which is found too."""

    details: ContactDetails
    numbers: Numbers


def shown_contact(row: Estimate, home_region: str) -> ShownContact:
    """The details of a row of the table: its customer's while linked (M11), else its own copy (M12)."""
    customer = row.customer
    if customer is not None:
        return contact_of(customer)
    return own_contact(contact_columns(row), home_region)


def contact_of(customer: Customer) -> ShownContact:
    """What an estimate linked to ``customer`` shows."""
    return ShownContact(contact_columns(customer), numbers_of(customer.__data__))


def own_contact(details: ContactDetails, home_region: str) -> ShownContact:
    """What an estimate that holds ``details`` itself shows."""
    return ShownContact(details, dialled_numbers(details, home_region))


def contact_columns(row: Estimate | Customer) -> ContactDetails:
    return ContactDetails(*[getattr(row, name) for name in CONTACT_FIELDS])


def content_columns(content: EstimateContent) -> dict[str, Any]:
    """The columns of ``content``, in Python's types; its lines are rows of their own."""
    site = content.site or Site()
    return {name: getattr(content, name) for name in _PLAIN} | {
        "status": content.status.value,
        "trade_name": content.trade_name_id,
        "site_differs": content.site is not None,
        **{f"site_{name}": getattr(site, name) for name in SITE_FIELDS},
        "discount_kind": content.discount.kind.value,
        "discount": content.discount.value,
        "taxes": taxes_to_json(content.taxes),
    }


def as_kept(columns: Mapping[str, Any]) -> dict[str, Any]:
    """Columns in Python's types, in the form and under the names that the file keeps; for many rows at once."""
    fields_by_name = Estimate._meta.fields
    kept = {}
    for name, value in columns.items():
        if isinstance(value, str):
            kept[name] = value
        elif isinstance(value, date) and not isinstance(value, datetime):
            kept[name] = value.isoformat()
        else:
            field = fields_by_name[name]
            kept[field.column_name] = field.db_value(value)
    return kept


def content_of(row: Estimate, lines: tuple[EstimateLine, ...]) -> EstimateContent:
    site = Site(*[getattr(row, f"site_{name}") for name in SITE_FIELDS]) if row.site_differs else None
    return EstimateContent(
        **{name: getattr(row, name) for name in _PLAIN},
        status=EstimateStatus(row.status),
        trade_name_id=row.trade_name_id,
        site=site,
        discount=Discount(DiscountKind(row.discount_kind), row.discount),
        taxes=taxes_from_json(row.taxes),
        lines=lines,
    )


def taxes_to_json(taxes: tuple[Tax, ...]) -> str:
    """Taxes as the file keeps them: rates as text, since JSON's numbers are floats to most readers."""
    return json.dumps([{"name": tax.name, "rate": f"{tax.rate:f}"} for tax in taxes], ensure_ascii=False)


def taxes_from_json(text: str) -> tuple[Tax, ...]:
    """The taxes that `taxes_to_json` wrote."""
    return tuple(Tax(each["name"], Decimal(each["rate"])) for each in json.loads(text or "[]"))


def derived_columns(columns: Mapping[str, Any], contact: ShownContact) -> dict[str, Any]:
    """The sort keys and the search text of an estimate with ``columns`` that shows ``contact``."""
    site = ContactDetails(**{name: columns[f"site_{name}"] for name in SITE_FIELDS})
    return {
        "number_sort": number_sort_key(columns["number"]),
        "title_sort": sort_key(columns["title"]),
        "company_sort": sort_key(contact.details.company),
        "contact_name_sort": sort_key(contact.details.contact_name),
        "search_text": estimate_search_text(
            columns["number"], columns["title"], site, contact.details, contact.numbers, columns["notes"]
        ),
    }


def number_sort_key(number: str) -> str | None:
    """The key by which estimates sort by number, E-9 before E-10: digits count as one number.

    Numbers alike but for case have the same key.
    """
    key = sort_key(number)
    return key and _DIGITS.sub(lambda match: match[0].zfill(_LONGEST_PADDED), key)
