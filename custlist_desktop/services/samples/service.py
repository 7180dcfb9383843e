"""Invented customers and estimates, to try the program on: added and removed in one step."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from peewee import fn

from custlist_desktop.database.orm import among
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails
from custlist_desktop.domain.errors import ChangedMeanwhileError
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, EstimateLineRow
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.core.journal import SAME_AS, Columns, columns_from, entries_of, kept_columns
from custlist_desktop.services.customers.columns import found_again
from custlist_desktop.services.customers.service import record_of
from custlist_desktop.services.estimates.columns import as_kept, contact_of, derived_columns, own_contact
from custlist_desktop.services.estimates.journal import placed_lines_from, whole
from custlist_desktop.services.estimates.lines import placed_columns, read_lines
from custlist_desktop.services.estimates.numbers import taken_numbers

WINDOW_CUSTOMERS = 40
WINDOW_ESTIMATES = 30

ADDED: Final = "add_sample"
REMOVED: Final = "remove_sample"
_BROUGHT_BACK: Final = "undo_remove_sample"
_AT_A_TIME: Final = 500
"""So many removed customers and estimates are in one entry of the journal."""


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


@dataclass(frozen=True, slots=True)
class SamplesRemoved:
    """How many customers and estimates were removed, and the change that `undo_remove` takes back."""

    customers: int
    estimates: int
    change_id: str


class SampleService:
    """Adds sample data to the open list, and takes it out again."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def fill(self, actor: Actor, customers: int, estimates: int, seed: int = 1, language: str = "en") -> SampleCount:
        """Adds invented customers and estimates linked to them, in one transaction and one journal entry.

        Args:
            seed: the same seed and language make the same.
            language: of notes and estimates, one of `LANGUAGES`; names and addresses are those of their places.

        Raises:
            NotAllowedError: only an Account Owner adds to the list.
        """
        from custlist_desktop.services.samples.rows import sample_customer_rows, sample_estimate_rows  # rarely wanted

        with self._ledger.change(actor, Action.ADD_CUSTOMER_FROM_LIST) as it:
            keys = self._ledger.store.take_keys(Customer, customers)
            estimate_keys = self._ledger.store.take_keys(Estimate, estimates if customers else 0)
            ranges = {"customers": [keys.start, keys.stop], "estimates": [estimate_keys.start, estimate_keys.stop]}
            entry = {"added_by": it.note(ADDED, Subject.CUSTOMER, keys.start, None, ranges)}
            rows = sample_customer_rows(customers, seed, language, self._ledger.home_region)
            self._ledger.store.insert_rows(Customer, (row | entry for row in rows))
            with self._ledger.store.bulk(Estimate):
                for heads, lines in sample_estimate_rows(keys, estimate_keys, seed, language):
                    self._ledger.store.insert_rows(Estimate, (row | entry for row in heads))
                    self._ledger.store.insert_rows(EstimateLineRow, lines)
            it.tell_of_many(Subject.CUSTOMER, Subject.ESTIMATE)
            return SampleCount(len(keys), len(estimate_keys))

    def is_present(self) -> bool:
        """Whether sample data is in the list that was never changed since."""
        return bool(_untouched(Customer).exists())

    def are_all_customers(self) -> bool:
        """Whether the list has no customer but sample data that nobody changed since."""
        return not Customer.select().where(Customer.id.not_in(_untouched(Customer))).exists()

    def are_all_estimates(self) -> bool:
        """Whether the list has no estimate but sample data that nobody changed since."""
        return not Estimate.select().where(Estimate.id.not_in(_untouched(Estimate))).exists()

    def is_sample(self, key: int) -> bool:
        """Whether a customer is a sample that nobody changed since."""
        return bool(_untouched(Customer).where(Customer.id == key).exists())

    def to_remove(self) -> SamplesToRemove:
        """What `remove` would do now."""
        going, own = _going_customers(_untouched(Estimate)), _added(Customer)
        staying = own.select(Customer.company, Customer.contact_name).where(Customer.id.not_in(going)).tuples()
        changed = _added(Estimate).select(Estimate.number).where(~_as_added(Estimate)).tuples()
        return SamplesToRemove(
            going.count(),
            _untouched(Estimate).count(),
            tuple(contact or company for company, contact in staying.order_by(Customer.id)),
            tuple(number for (number,) in changed.order_by(Estimate.id)),
        )

    def remove(self, actor: Actor, progress: Progress = unheard, only: int | None = None) -> SamplesRemoved:
        """Removes all sample customers that nobody changed since, and the sample estimates that go with them.

        A customer with an estimate of somebody's own stays. What is removed is in the journal whole.

        Args:
            progress: is told how far it is, and can end it.
            only: the key of the journal's entry of those to remove; all without.

        Raises:
            NotAllowedError: only an Account Owner deletes.
            CancelledError: ``progress`` ended it; nothing is removed.
        """
        watch, store = Watch(progress), self._ledger.store
        with store.watched(watch), self._ledger.change(actor, Action.DELETE_CUSTOMER) as it:
            watch.stage(0.6)
            estimates = [key for (key,) in _of(_untouched(Estimate), Estimate, only).order_by(Estimate.id).tuples()]
            going = _going_customers(_of(_untouched(Estimate), Estimate, only))
            customers = [key for (key,) in _of(going, Customer, only).order_by(Customer.id).tuples()]
            total = len(estimates) + len(customers)
            # Estimates first: what is undone is read from the end, and they need their customers.
            for start in range(0, total, _AT_A_TIME):
                end = start + _AT_A_TIME
                of_customers = slice(max(0, start - len(estimates)), max(0, end - len(estimates)))
                kept = _kept(customers[of_customers], estimates[start:end])
                counts = {name: len(rows) for name, rows in kept.items()}
                it.note(REMOVED, Subject.CUSTOMER, 0, kept, counts)
                watch.at(min(end, total) / total)
            watch.stage(0.8, len(estimates) * 1_000)
            store.delete_rows(Estimate, estimates)
            watch.stage(1.0, len(customers) * 500)
            store.delete_rows(Customer, customers)
            watch.finish()
            it.tell_of_many(Subject.CUSTOMER, Subject.ESTIMATE)
            return SamplesRemoved(len(customers), len(estimates), it.change_id)

    def undo_remove(self, actor: Actor, change_id: str, progress: Progress = unheard) -> SampleCount:
        """Brings removed samples back, under their keys, as samples that nobody changed.

        An estimate stays away if its customer was deleted meanwhile, or its number given to another one.

        Args:
            change_id: under which the journal has what was removed.
            progress: is told how far it is, and can end it.

        Returns:
            how many came back.

        Raises:
            NotAllowedError: only an Account Owner may.
            ChangedMeanwhileError: they are back already; ``current`` is one of the customers, or None.
            CancelledError: ``progress`` ended it; nothing is brought back.
        """
        watch = Watch(progress)
        with self._ledger.store.watched(watch), self._ledger.change(actor, Action.DELETE_CUSTOMER) as it:
            watch.stage(1.0)
            customers = estimates = 0
            parts = JournalEntry.select().where(JournalEntry.change_id == change_id).count()
            for done, entry in enumerate(entries_of(change_id)):
                kept = entry.before or {"customers": [], "estimates": []}
                customers += self._bring_back_customers(kept["customers"])
                estimates += self._bring_back_estimates(kept["estimates"])
                watch.at(done / parts)
            watch.finish()
            count = SampleCount(customers, estimates)
            it.note(_BROUGHT_BACK, Subject.CUSTOMER, 0, None, asdict(count))
            it.tell_of_many(Subject.CUSTOMER, Subject.ESTIMATE)
            return count

    def _bring_back_customers(self, kept: Sequence[Columns]) -> int:
        there = Customer.get_or_none(among(Customer.id, (columns["id"] for columns in kept)))
        if there is not None:
            raise ChangedMeanwhileError(record_of(there))
        self._ledger.store.insert_rows(Customer, [{**columns, **found_again(columns)} for columns in kept])
        return len(kept)

    def _bring_back_estimates(self, kept: Sequence[Columns]) -> int:
        """Brings those back that can be; returns how many."""
        if Estimate.select().where(among(Estimate.id, (columns["id"] for columns in kept))).exists():
            raise ChangedMeanwhileError(None)
        store, region = self._ledger.store, self._ledger.home_region
        back = [_ESTIMATE_DEFAULTS | columns_from(Estimate, columns) for columns in kept]
        held = {row.id: row for row in Customer.select().where(among(Customer.id, _holders(back)))}
        taken = taken_numbers([columns["number"] for columns in back])
        rows, lines = [], []
        for columns, was in zip(back, kept, strict=True):
            holder = columns["customer"]
            if columns["number"].casefold() in taken or (holder is not None and holder not in held):
                continue
            shown = own_contact(_details(columns), region) if holder is None else contact_of(held[holder])
            rows.append(as_kept(columns | derived_columns(columns, shown)))
            placed = placed_lines_from(was["lines"])
            lines += [{"id": each.line.key, "estimate_id": was["id"]} | placed_columns(each) for each in placed]
        store.insert_rows(Estimate, rows)
        store.insert_rows(EstimateLineRow, lines)
        return len(rows)


_ESTIMATE_DEFAULTS: Final[dict[str, Any]] = dict.fromkeys(Estimate._meta.fields) | Estimate._meta.get_default_dict()


def _details(columns: Columns) -> ContactDetails:
    return ContactDetails(**{name: columns[name] for name in CONTACT_FIELDS})


def _holders(estimates: Sequence[Columns]) -> set[int]:
    return {each["customer"] for each in estimates if each["customer"] is not None}


def _added(model: type[Customer] | type[Estimate]) -> Any:
    """The keys of the sample rows of a table, changed or not."""
    found, last = [], 0
    # One look into the index for each import: a list of a million customers has few of them.
    while last := model.select(fn.MIN(model.added_by)).where(model.added_by > last).scalar():
        found.append(last)
    entries = JournalEntry.select(JournalEntry.id).where(among(JournalEntry.id, found), JournalEntry.action == ADDED)
    return model.select(model.id).where(among(model.added_by, (entry.id for entry in entries)))


def _untouched(model: type[Customer] | type[Estimate]) -> Any:
    """The keys of the sample rows of a table that nobody changed since."""
    return _added(model).where(_as_added(model))


def _as_added(model: type[Customer] | type[Estimate]) -> Any:
    """Whether a row has the values that it was added with; what was undone counts as never done."""
    again = JournalEntry.select(JournalEntry.id).where(
        JournalEntry.subject == model._meta.table_name,
        JournalEntry.subject_id == model.id,
        fn.json_extract(JournalEntry.after, "$.version") == model.version,
        fn.json_extract(JournalEntry.after, f"$.{SAME_AS}") == 1,
    )
    return (model.version == 1) | fn.EXISTS(again)


def _of(found: Any, model: type[Customer] | type[Estimate], only: int | None) -> Any:
    return found if only is None else found.where(model.added_by == only)


def _going_customers(going: Any) -> Any:
    """The keys of the sample customers that nobody changed, and that no estimate but those ``going`` is linked to."""
    busy = Estimate.select(Estimate.customer).where(Estimate.customer.is_null(False), Estimate.id.not_in(going))
    return _untouched(Customer).where(Customer.id.not_in(busy))


def _kept(customers: Sequence[int], estimates: Sequence[int]) -> dict[str, Any]:
    """Customers and estimates whole, as the journal keeps them."""
    rows = Customer.select().where(among(Customer.id, customers)).order_by(Customer.id)
    heads = Estimate.select().where(among(Estimate.id, estimates)).order_by(Estimate.id)
    return {
        "customers": [kept_columns(row) for row in rows],
        "estimates": [whole(row, read_lines(row.id)) for row in heads],
    }
