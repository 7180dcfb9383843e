"""What a customer's row holds besides the typed details: E.164 numbers, sort keys and the folded search text."""

from typing import Any

from custlist_desktop.domain.checks import check_customer, errors_in, normalised
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.errors import InvalidDetailsError
from custlist_desktop.domain.phone import read_phone
from custlist_desktop.domain.search import search_text
from custlist_desktop.domain.text import sort_key


def customer_columns(details: CustomerDetails, home_region: str) -> dict[str, Any]:
    """All columns that follow from normalised ``details``; key, version and times are not among them."""
    region = details.country or home_region
    phone = read_phone(details.phone, region).e164
    mobile = read_phone(details.mobile, region).e164
    return {name: getattr(details, name) for name in CUSTOMER_FIELDS} | {
        "phone_e164": phone,
        "mobile_e164": mobile,
        "company_sort": sort_key(details.company),
        "contact_name_sort": sort_key(details.contact_name),
        "city_sort": sort_key(details.city),
        "search_text": search_text(details, phone, mobile),
    }


def checked_columns(details: CustomerDetails, home_region: str) -> dict[str, Any]:
    """`customer_columns` of details as somebody typed them.

    Raises:
        InvalidDetailsError: they can't be saved.
    """
    clean = normalised(details)
    errors = errors_in(check_customer(clean, home_region))
    if errors:
        raise InvalidDetailsError(errors)
    return customer_columns(clean, home_region)
