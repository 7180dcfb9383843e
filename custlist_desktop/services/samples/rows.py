"""The rows of invented customers and estimates, as the file keeps them."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice
from random import Random
from typing import Any, Final

from custlist_desktop.database.orm import among
from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails, CustomerDetails
from custlist_desktop.domain.field_values import named_numbers
from custlist_desktop.domain.fields import E164_COLUMNS
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.models.base import UtcTimestampField
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.customers.columns import customer_columns
from custlist_desktop.services.estimates.columns import ShownContact, as_kept, content_columns, derived_columns
from custlist_desktop.services.estimates.lines import line_columns, spaced_positions
from custlist_desktop.services.samples.estimates import SampleOrder, write_estimate
from custlist_desktop.services.samples.people import generate_customers
from custlist_desktop.system.jobs import by_processes

# Times are invented too, so that the same call makes the same file.
FIRST_DAY = datetime(2025, 1, 6, 8, 0, tzinfo=UTC)
DAYS = 680

_ESTIMATES_WORTH_PROCESSES: Final = 2_000
_WORTH_PROCESSES: Final = 5_000
_CHUNK: Final = 1_000

Row = dict[str, Any]
Order = tuple[SampleOrder, int, ShownContact]
"""What to write, for the customer of which key, and what it shows of it."""


def sample_estimate_rows(
    customers: range, keys: range, seed: int, language: str
) -> Iterator[tuple[list[Row], list[Row]]]:
    """Rows of estimates and of their lines, in the form that the file keeps, a thousand estimates at a time.

    Args:
        customers: the keys of customers; the first ones have more estimates, as a company has its regulars.
        keys: those that the estimates will get.
        seed: the same seed makes the same estimates.
        language: in which they are written, one of `LANGUAGES`.
    """
    work = partial(_written, seed=seed)
    written = by_processes(work, _orders(customers, keys, seed, language), _ESTIMATES_WORTH_PROCESSES)
    while chunk := list(islice(written, _CHUNK)):
        yield [row for row, _ in chunk], [line for _, lines in chunk for line in lines]


def _orders(customers: range, keys: range, seed: int, language: str) -> Iterator[Order]:
    chance = Random(seed)  # noqa: S311  # invented data, nothing to keep secret
    remaining = iter(keys)
    while chunk := list(islice(remaining, _CHUNK)):
        chosen = [customers[int(len(customers) * chance.random() ** 2)] for _ in chunk]
        contacts = _contacts(set(chosen))
        for key, customer in zip(chunk, chosen, strict=True):
            issued_on = (FIRST_DAY + timedelta(days=chance.randrange(DAYS))).date()
            # The key is in the number, since a count would come again after some were removed.
            number = f"S-{issued_on.year}-{key:04d}"
            contact = contacts[customer]
            yield SampleOrder(key, number, contact.details, issued_on, language), customer, contact


def _contacts(keys: set[int]) -> dict[int, ShownContact]:
    columns = (getattr(Customer, name) for name in ("id", *E164_COLUMNS, *CONTACT_FIELDS))
    rows: Any = Customer.select(*columns).where(among(Customer.id, keys)).tuples()
    end = len(E164_COLUMNS)
    return {key: ShownContact(ContactDetails(*values[end:]), named_numbers(values[:end])) for key, *values in rows}


def _written(orders: list[Order], seed: int) -> list[tuple[Row, list[Row]]]:
    """The row of each order's estimate, and the rows of its lines."""
    return [_rows_of(seed, *order) for order in orders]


def _rows_of(seed: int, order: SampleOrder, customer: int, shown: ShownContact) -> tuple[Row, list[Row]]:
    content = write_estimate(seed, order)
    columns = content_columns(content) | {"total": totals_of(content).total, "customer": customer}
    at = datetime.combine(order.issued_on, FIRST_DAY.timetz())
    stamp = UtcTimestampField().db_value(at)
    row = as_kept(columns | derived_columns(columns, shown)) | {"created_at": stamp, "updated_at": stamp}
    lines = [
        {"id": line.key, "estimate_id": order.key, "position": position} | line_columns(line)
        for line, position in zip(content.lines, spaced_positions(), strict=False)
    ]
    return {"id": order.key} | row, lines


def sample_customer_rows(count: int, seed: int, language: str, home_region: str) -> Iterator[Row]:
    """Rows of customers, in the form that the file keeps; the same seed makes the same customers.

    Args:
        language: of their notes, one of `LANGUAGES`.
    """
    stamp = UtcTimestampField()
    columns = many_customer_columns(generate_customers(count, seed, language), home_region)
    for position, row in enumerate(columns):
        at = stamp.db_value(FIRST_DAY + timedelta(days=position % DAYS, minutes=position % 480))
        yield row | {"created_at": at, "updated_at": at, "version": 1}


def many_customer_columns(details: Iterable[CustomerDetails], home_region: str) -> Iterator[Row]:
    """`customer_columns` of each of ``details``, in their order; only a few thousand are in memory at a time.

    All processors work on it: reading telephone numbers is most of the work of a bulk insert.
    """
    return by_processes(partial(_columns_of, home_region=home_region), details, _WORTH_PROCESSES)


def _columns_of(details: list[CustomerDetails], home_region: str) -> list[Row]:
    return [customer_columns(each, home_region) for each in details]
