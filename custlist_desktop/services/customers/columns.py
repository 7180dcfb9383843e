"""What a customer's row holds besides the typed details: E.164 numbers, sort keys and the folded search text."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from custlist_desktop.domain.checks import check_customer, errors_in, normalised
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.errors import InvalidDetailsError
from custlist_desktop.domain.field_values import Numbers, dialled_numbers, named_numbers
from custlist_desktop.domain.fields import E164_COLUMNS, SORTED
from custlist_desktop.domain.search import search_text
from custlist_desktop.domain.text import sort_key

_SORT_KEYS: Final = tuple((each.name, each.sort_column) for each in SORTED)


def customer_columns(details: CustomerDetails, home_region: str) -> dict[str, Any]:
    """All columns that follow from normalised ``details``; key, version and times are not among them."""
    numbers = dialled_numbers(details, home_region)
    columns = {name: getattr(details, name) for name in CUSTOMER_FIELDS}
    columns.update(zip(E164_COLUMNS, numbers.values(), strict=True))
    return columns | found_columns(details, numbers)


def found_columns(details: CustomerDetails, numbers: Numbers) -> dict[str, str | None]:
    """The columns by which a customer is sorted and found: its sort keys and its search text."""
    keys = {column: sort_key(getattr(details, name)) for name, column in _SORT_KEYS}
    return keys | {"search_text": search_text(details, numbers)}


def found_again(kept: Mapping[str, Any]) -> dict[str, str | None]:
    """`found_columns` of a customer as the journal keeps one.

    An entry of an older version lacks the fields that came later: they were empty then.
    """
    columns = dict.fromkeys((*CUSTOMER_FIELDS, *E164_COLUMNS), "") | dict(kept)
    details = CustomerDetails(**{name: columns[name] for name in CUSTOMER_FIELDS})
    return found_columns(details, numbers_of(columns))


def numbers_of(columns: Mapping[str, Any]) -> dict[str, str]:
    """What the telephone numbers of a customer dial, from its columns."""
    return named_numbers(columns[name] for name in E164_COLUMNS)


def read_customer(values: Sequence[Any]) -> tuple[CustomerDetails, Numbers]:
    """Details and numbers from a row's CUSTOMER_FIELDS and E164_COLUMNS."""
    details, numbers = values[: len(CUSTOMER_FIELDS)], values[len(CUSTOMER_FIELDS) :]
    return CustomerDetails(*details), named_numbers(numbers)


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
