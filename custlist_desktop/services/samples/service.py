"""Invented customers and estimates, to try the program on: added and removed in one step."""

from dataclasses import dataclass
from typing import Any

from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, EstimateLineRow
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Ledger

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
        from custlist_desktop.services.samples.rows import sample_customer_rows, sample_estimate_rows  # rarely wanted

        with self._ledger.change(actor, Action.ADD_CUSTOMER_FROM_LIST) as it:
            keys = self._ledger.store.take_keys(Customer, customers)
            estimate_keys = self._ledger.store.take_keys(Estimate, estimates if customers else 0)
            ranges = {"customers": [keys.start, keys.stop], "estimates": [estimate_keys.start, estimate_keys.stop]}
            entry = {"added_by": it.note(_ADDED, Subject.CUSTOMER, keys.start, None, ranges)}
            rows = sample_customer_rows(customers, seed, self._ledger.home_region)
            self._ledger.store.insert_rows(Customer, (row | entry for row in rows))
            with self._ledger.store.bulk(Estimate):
                for heads, lines in sample_estimate_rows(keys, estimate_keys, seed):
                    self._ledger.store.insert_rows(Estimate, (row | entry for row in heads))
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


def _untouched(model: type[Customer] | type[Estimate]) -> Any:
    """The keys of the sample rows of a table that nobody changed since."""
    entries = JournalEntry.select(JournalEntry.id).where(JournalEntry.action == _ADDED)
    return model.select(model.id).where(model.added_by.in_(entries), model.version == 1)
