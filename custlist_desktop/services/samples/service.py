"""Invented customers and estimates, to try the program on: added and removed in one step."""

from dataclasses import asdict, dataclass
from typing import Any, Final

from peewee import fn

from custlist_desktop.database.orm import among
from custlist_desktop.domain.errors import ChangedMeanwhileError
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, EstimateLineRow
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Change, Ledger
from custlist_desktop.services.core.journal import columns_from, entries_of, kept_columns
from custlist_desktop.services.customers.columns import found_again
from custlist_desktop.services.customers.linking import refresh_derived
from custlist_desktop.services.customers.service import record_of
from custlist_desktop.services.estimates.columns import shown_contact
from custlist_desktop.services.estimates.journal import placed_lines_from, whole
from custlist_desktop.services.estimates.lines import line_changes, read_lines, write_lines
from custlist_desktop.services.estimates.numbers import is_taken

WINDOW_CUSTOMERS = 40
WINDOW_ESTIMATES = 30

_ADDED: Final = "add_sample"
_REMOVED: Final = "remove_sample"
_BROUGHT_BACK: Final = "undo_remove_sample"
_MOST_TO_UNDO: Final = 1_000
"""The journal keeps so many removed customers and estimates whole, for undo; more are removed for good."""


@dataclass(frozen=True, slots=True)
class SampleCount:
    """How many customers and estimates were added or brought back."""

    customers: int
    estimates: int


@dataclass(frozen=True, slots=True)
class SamplesToRemove:
    """What `SampleService.remove` would do.

    Attributes:
        customers: how many it removes.
        estimates: likewise.
        staying: the names of sample customers that stay: somebody changed them, or an estimate that stays needs them.
        staying_estimates: the numbers of sample estimates that somebody changed.
    """

    customers: int
    estimates: int
    staying: tuple[str, ...]
    staying_estimates: tuple[str, ...]

    @property
    def can_undo(self) -> bool:
        """Whether they can be brought back afterwards."""
        return self.customers + self.estimates <= _MOST_TO_UNDO


@dataclass(frozen=True, slots=True)
class SamplesRemoved:
    """How many customers and estimates were removed, and the change that `undo_remove` takes back; "" if it can't."""

    customers: int
    estimates: int
    change_id: str


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

    def is_sample(self, key: int) -> bool:
        """Whether a customer is a sample that nobody changed since."""
        return bool(_untouched(Customer).where(Customer.id == key).exists())

    def to_remove(self) -> SamplesToRemove:
        """What `remove` would do now."""
        going, own = _going_customers(), _added(Customer)
        staying = own.select(Customer.company, Customer.contact_name).where(Customer.id.not_in(going)).tuples()
        changed = _added(Estimate).select(Estimate.number).where(Estimate.version != 1).tuples()
        return SamplesToRemove(
            going.count(),
            _untouched(Estimate).count(),
            tuple(contact or company for company, contact in staying.order_by(Customer.id)),
            tuple(number for (number,) in changed.order_by(Estimate.id)),
        )

    def remove(self, actor: Actor) -> SamplesRemoved:
        """Removes all sample customers that nobody changed since, and the sample estimates that go with them.

        A customer with an estimate of somebody's own stays. What is removed is in the journal whole, in one entry, as
        far as it isn't more than can be undone.

        Raises:
            NotAllowedError: only an Account Owner deletes.
        """
        with self._ledger.change(actor, Action.DELETE_CUSTOMER) as it:
            kept = _kept() if self.to_remove().can_undo else None
            estimates = Estimate.delete().where(Estimate.id.in_(_untouched(Estimate))).execute()
            customers = Customer.delete().where(Customer.id.in_(_going_customers())).execute()
            it.note(_REMOVED, Subject.CUSTOMER, 0, kept, {"customers": customers, "estimates": estimates})
            it.tell_of_many(Subject.CUSTOMER, Subject.ESTIMATE)
            return SamplesRemoved(customers, estimates, "" if kept is None else it.change_id)

    def undo_remove(self, actor: Actor, removed: SamplesRemoved) -> SampleCount:
        """Brings removed samples back, under their keys, as samples that nobody changed.

        An estimate stays away if its customer was deleted meanwhile, or its number given to another one.

        Returns:
            how many came back.

        Raises:
            NotAllowedError: only an Account Owner may.
            ChangedMeanwhileError: they are back already; ``current`` is one of the customers, or None.
        """
        with self._ledger.change(actor, Action.DELETE_CUSTOMER) as it:
            (entry,) = entries_of(removed.change_id)
            kept = entry.before or {"customers": [], "estimates": []}
            for columns in kept["customers"]:
                there = Customer.get_or_none(Customer.id == columns["id"])
                if there is not None:
                    raise ChangedMeanwhileError(record_of(there))
                it.put(Customer, columns_from(Customer, columns) | found_again(columns))
            estimates = sum(self._bring_back(it, columns) for columns in kept["estimates"])
            count = SampleCount(len(kept["customers"]), estimates)
            it.note(_BROUGHT_BACK, Subject.CUSTOMER, 0, None, asdict(count))
            it.tell_of_many(Subject.CUSTOMER, Subject.ESTIMATE)
            return count

    def _bring_back(self, it: Change, kept: dict[str, Any]) -> bool:
        """Brings an estimate back; returns whether that can be."""
        columns = columns_from(Estimate, kept)
        customer = columns.get("customer")
        if Estimate.select().where(Estimate.id == columns["id"]).exists():
            raise ChangedMeanwhileError(None)
        is_alone = customer is not None and not Customer.select().where(Customer.id == customer).exists()
        if is_alone or is_taken(columns["number"]):
            return False
        row = it.put(Estimate, columns)
        refresh_derived(it, row, shown_contact(row, self._ledger.home_region))
        write_lines(row.id, line_changes((), placed_lines_from(kept["lines"])))
        return True


def _added(model: type[Customer] | type[Estimate]) -> Any:
    """The keys of the sample rows of a table, changed or not."""
    found, last = [], 0
    # One look into the index for each import: a list of a million customers has few of them.
    while last := model.select(fn.MIN(model.added_by)).where(model.added_by > last).scalar():
        found.append(last)
    entries = JournalEntry.select(JournalEntry.id).where(among(JournalEntry.id, found), JournalEntry.action == _ADDED)
    return model.select(model.id).where(among(model.added_by, (entry.id for entry in entries)))


def _untouched(model: type[Customer] | type[Estimate]) -> Any:
    """The keys of the sample rows of a table that nobody changed since."""
    return _added(model).where(model.version == 1)


def _going_customers() -> Any:
    """The keys of the sample customers that nobody changed, and that no estimate which stays is linked to."""
    busy = Estimate.select(Estimate.customer).where(
        Estimate.customer.is_null(False), Estimate.id.not_in(_untouched(Estimate))
    )
    return _untouched(Customer).where(Customer.id.not_in(busy))


def _kept() -> dict[str, Any]:
    """All that `SampleService.remove` would remove, as the journal keeps it."""
    customers = Customer.select().where(Customer.id.in_(_going_customers()))
    estimates = Estimate.select().where(Estimate.id.in_(_untouched(Estimate)))
    return {
        "customers": [kept_columns(row) for row in customers.order_by(Customer.id)],
        "estimates": [whole(row, read_lines(row.id)) for row in estimates.order_by(Estimate.id)],
    }
