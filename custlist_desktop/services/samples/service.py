"""Invented customers and estimates, to try the program on: added and removed in one step."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice
from random import Random
from typing import Any, Final

from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails, CustomerDetails
from custlist_desktop.domain.field_values import named_numbers
from custlist_desktop.domain.fields import E164_COLUMNS
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.base import UtcTimestampField
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, EstimateLineRow
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Ledger
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
_CHUNK: Final = 1_000

Row = dict[str, Any]
Order = tuple[SampleOrder, int, ShownContact]
"""What to write, for the customer of which key, and what it shows of it."""


def sample_estimate_rows(customers: range, keys: range, seed: int) -> Iterator[tuple[list[Row], list[Row]]]:
    """Rows of estimates and of their lines, in the form that the file keeps, a thousand estimates at a time.

    Args:
        customers: the keys of customers; the first ones have more estimates, as a company has its regulars.
        keys: those that the estimates will get.
        seed: the same seed makes the same estimates.
    """
    work = partial(_written, seed=seed)
    written = by_processes(work, _orders(customers, keys, seed), _ESTIMATES_WORTH_PROCESSES)
    while chunk := list(islice(written, _CHUNK)):
        yield [row for row, _ in chunk], [line for _, lines in chunk for line in lines]


def _orders(customers: range, keys: range, seed: int) -> Iterator[Order]:
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
            yield SampleOrder(key, number, contact.details, issued_on), customer, contact


def _contacts(keys: set[int]) -> dict[int, ShownContact]:
    columns = (getattr(Customer, name) for name in ("id", *E164_COLUMNS, *CONTACT_FIELDS))
    rows: Any = Customer.select(*columns).where(Customer.id.in_(list(keys))).tuples()
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


WINDOW_CUSTOMERS = 40
WINDOW_ESTIMATES = 30

_ADDED = "add_sample"
_REMOVED = "remove_sample"


@dataclass(frozen=True, slots=True)
class SampleCount:
    """How many customers and estimates were added, or removed."""

    customers: int
    estimates: int


class SampleService:
    """Adds sample data to the open list, and takes it out again."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def fill(self, actor: Actor, customers: int, estimates: int, seed: int = 1) -> SampleCount:
        """Adds invented customers and estimates linked to them, in one transaction and one journal entry.

        Raises:
            NotAllowedError: only an Account Owner adds to the list.
        """
        with self._ledger.change(actor, Action.ADD_CUSTOMER_FROM_LIST) as it:
            keys = self._ledger.store.take_keys(Customer, customers)
            estimate_keys = self._ledger.store.take_keys(Estimate, estimates if customers else 0)
            ranges = {"customers": [keys.start, keys.stop], "estimates": [estimate_keys.start, estimate_keys.stop]}
            entry = {"added_by": it.note(_ADDED, Subject.CUSTOMER, keys.start, None, ranges)}
            self._ledger.store.insert_rows(Customer, (row | entry for row in self._customer_rows(customers, seed)))
            with self._ledger.store.bulk(Estimate):
                for rows, lines in sample_estimate_rows(keys, estimate_keys, seed):
                    self._ledger.store.insert_rows(Estimate, (row | entry for row in rows))
                    self._ledger.store.insert_rows(EstimateLineRow, lines)
            it.tell_of_many(Subject.CUSTOMER, Subject.ESTIMATE)
            return SampleCount(len(keys), len(estimate_keys))

    def is_present(self) -> bool:
        """Whether sample data is in the list that was never changed since."""
        return bool(_untouched(Customer).exists())

    def remove(self, actor: Actor) -> SampleCount:
        """Removes all sample customers that nobody changed since, and the sample estimates that go with them.

        A customer with an estimate of somebody's own stays.

        Raises:
            NotAllowedError: only an Account Owner deletes.
        """
        with self._ledger.change(actor, Action.DELETE_CUSTOMER) as it:
            estimates = Estimate.delete().where(Estimate.id.in_(_untouched(Estimate))).execute()
            busy = Estimate.select(Estimate.customer).where(Estimate.customer.is_null(False))
            gone = _untouched(Customer).where(Customer.id.not_in(busy))
            customers = Customer.delete().where(Customer.id.in_(gone)).execute()
            count = SampleCount(customers, estimates)
            after = {"customers": customers, "estimates": estimates}
            it.note(_REMOVED, Subject.CUSTOMER, 0, None, after)
            it.tell_of_many(Subject.CUSTOMER, Subject.ESTIMATE)
            return count

    def _customer_rows(self, count: int, seed: int) -> Iterator[dict[str, Any]]:
        stamp = UtcTimestampField()
        columns = many_customer_columns(generate_customers(count, seed), self._ledger.home_region)
        for position, row in enumerate(columns):
            at = stamp.db_value(FIRST_DAY + timedelta(days=position % DAYS, minutes=position % 480))
            yield row | {"created_at": at, "updated_at": at, "version": 1}


def _untouched(model: type[Customer] | type[Estimate]) -> Any:
    """The keys of the sample rows of a table that nobody changed since."""
    entries = JournalEntry.select(JournalEntry.id).where(JournalEntry.action == _ADDED)
    return model.select(model.id).where(model.added_by.in_(entries), model.version == 1)


_WORTH_PROCESSES: Final = 5_000

Columns = dict[str, Any]


def many_customer_columns(details: Iterable[CustomerDetails], home_region: str) -> Iterator[Columns]:
    """`customer_columns` of each of ``details``, in their order; only a few thousand are in memory at a time.

    All processors work on it: reading telephone numbers is most of the work of a bulk insert.
    """
    return by_processes(partial(_columns_of, home_region=home_region), details, _WORTH_PROCESSES)


def _columns_of(details: list[CustomerDetails], home_region: str) -> list[Columns]:
    return [customer_columns(each, home_region) for each in details]
