"""Invented customers and estimates, to try the program on: added and removed in one step."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any, Final

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.base import UtcTimestampField
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, EstimateLineRow
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.customers.columns import customer_columns
from custlist_desktop.services.samples.people import generate_customers
from custlist_desktop.services.samples.rows import DAYS, FIRST_DAY, sample_estimate_rows
from custlist_desktop.system.processes import by_processes

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
