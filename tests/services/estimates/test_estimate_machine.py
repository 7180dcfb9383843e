"""Customers and estimates driven at random beside a plain Python model of who shows whose details."""

import shutil
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
)

from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails, CustomerDetails
from custlist_desktop.domain.errors import ChangedMeanwhileError, NotFoundError
from custlist_desktop.domain.estimate import EstimateLine, Linked
from custlist_desktop.services.core.change import Deleted
from custlist_desktop.services.core.journal import entries_of
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.services.estimates.rows import EstimateRecord
from tests.helpers.examples import examples
from tests.helpers.open_list import OpenList, all_estimate_details, linked_customers, opened

# Made-up words that are in no other field, so that a search by one of them has a plain answer.
_NAMES = ("Quill", "Zephyr", "Ñandú")
_names = st.sampled_from(_NAMES)
_details = st.builds(CustomerDetails, company=_names, city=_names, notes=st.just("hush"))
_own_details = st.builds(ContactDetails, company=_names | st.just(""), city=_names)
_choices = st.integers(0, 5)
_MOST = 4  # few of a kind, so that much happens to each


@dataclass(frozen=True)
class Held:
    """How the model says that an estimate holds its customer: by key, or by details of its own."""

    customer: int | None
    own: ContactDetails
    former: int | None = None


def _contact(details: CustomerDetails) -> ContactDetails:
    return ContactDetails(**{name: getattr(details, name) for name in CONTACT_FIELDS})


class EstimateMachine(RuleBasedStateMachine):
    """Adds, edits, deletes and undoes customers; makes, saves, links, unlinks, duplicates, deletes estimates."""

    customer_deletes: Bundle[Deleted[CustomerRecord]] = Bundle("customer_deletes")
    deletes: Bundle[Deleted[EstimateRecord]] = Bundle("deletes")
    template: Path

    def __init__(self) -> None:
        super().__init__()
        self._stack = ExitStack()
        self.customers: dict[int, CustomerDetails] = {}
        self.customer_versions: dict[int, int] = {}
        self.estimates: dict[int, Held] = {}
        self.records: dict[int, EstimateRecord] = {}
        self.steps = 0

    @initialize()
    def open(self) -> None:
        """A new file for every run."""
        folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory()))
        path = folder / "customers.custlist"
        shutil.copyfile(self.template, path)
        self.list: OpenList = self._stack.enter_context(opened(path))
        for name in ("Quill", "Zephyr"):
            self.add_customer_of(CustomerDetails(company=name))
        for choice in (0, 1):
            self.create_for(self.some_customer(choice))

    def teardown(self) -> None:
        """Closes the file of this run, which is sound; each estimate in it is as it was saved last."""
        if hasattr(self, "list"):
            for key in self.estimates:
                self.check_estimate(key)
            self.list.check_file()
        self._stack.close()

    def shown(self, key: int) -> ContactDetails:
        """The details that an estimate shows, says the model."""
        held = self.estimates[key]
        return held.own if held.customer is None else _contact(self.customers[held.customer])

    def some_customer(self, choice: int) -> int | None:
        """One of the customers that there are."""
        return sorted(self.customers)[choice % len(self.customers)] if self.customers else None

    def some_estimate(self, choice: int) -> int | None:
        """One of the estimates that there are."""
        return sorted(self.estimates)[choice % len(self.estimates)] if self.estimates else None

    def version_of(self, key: int) -> int:
        """The version of an estimate."""
        return self.list.estimates.get(self.list.estimator, key).version

    def add_customer_of(self, details: CustomerDetails) -> None:
        """From the list."""
        record = self.list.customers.add(self.list.owner, details)
        self.customers[record.id] = details
        self.customer_versions[record.id] = record.version

    def create_for(self, customer: int | None) -> None:
        """A new estimate."""
        record = self.list.estimates.create(self.list.estimator, customer)
        self.estimates[record.id] = Held(customer, ContactDetails())
        self.records[record.id] = record

    @rule(details=_details)
    def add_customer(self, details: CustomerDetails) -> None:
        """From the list."""
        if len(self.customers) < _MOST:
            self.add_customer_of(details)

    @rule(choice=_choices, details=_details)
    def edit_customer(self, choice: int, details: CustomerDetails) -> None:
        """Every linked estimate shows it."""
        key = self.some_customer(choice)
        if key is not None:
            version = self.customer_versions[key]
            record = self.list.customers.edit(self.list.owner, key, details, version)
            self.customers[key] = details
            self.customer_versions[key] = record.version

    @rule(target=customer_deletes, choice=_choices)
    def delete_customer(self, choice: int) -> Deleted[CustomerRecord] | MultipleResults[Deleted[CustomerRecord]]:
        """Its estimates hold its details from then on."""
        key = self.some_customer(choice)
        if key is None:
            return multiple()
        deleted = self.list.customers.delete(self.list.owner, key)
        details = _contact(self.customers.pop(key))
        mine = [estimate for estimate, held in self.estimates.items() if held.customer == key]
        assert sorted(self.list.estimates_in(deleted.change_id)) == sorted(mine)
        for estimate in mine:
            self.estimates[estimate] = Held(None, details, key)
        return deleted

    @rule(deleted=consumes(customer_deletes))
    def undo_delete_of_customer(self, deleted: Deleted[CustomerRecord]) -> None:
        """Those of its estimates are linked again that still hold what they were left with."""
        record = self.list.take_back(self.list.owner, deleted)
        key = record.id
        self.customers[key] = deleted.record.details
        self.customer_versions[key] = record.version
        left_with = Held(None, _contact(deleted.record.details), key)
        for estimate in self.list.estimates_in(deleted.change_id):
            if self.estimates.get(estimate) == left_with:
                self.estimates[estimate] = Held(key, ContactDetails())

    @rule(choice=_choices, is_linked=st.booleans())
    def create(self, choice: int, is_linked: bool) -> None:
        """With a customer or without one."""
        if len(self.estimates) < _MOST:
            self.create_for(self.some_customer(choice) if is_linked else None)

    @rule(choice=_choices, notes=_names, lines=st.lists(st.integers(1, 5), unique=True, max_size=4))
    def save(self, choice: int, notes: str, lines: list[int]) -> None:
        """From the version that the estimate has; another one is refused."""
        key = self.some_estimate(choice)
        if key is None:
            return
        current = self.list.estimates.get(self.list.estimator, key)
        content = replace(
            current.content,
            title=f"Title of {key}",
            notes=notes[::-1],
            lines=tuple(EstimateLine(key * 100 + line) for line in lines),
        )
        with pytest.raises(ChangedMeanwhileError):
            self.list.estimates.save(self.list.estimator, key, content, current.version - 1)
        self.records[key] = self.list.estimates.save(self.list.estimator, key, content, current.version)
        assert self.records[key].content == content

    @rule(choice=_choices, customer_choice=_choices)
    def link(self, choice: int, customer_choice: int) -> None:
        """To any customer, whatever it held before."""
        key, customer = self.some_estimate(choice), self.some_customer(customer_choice)
        if key is not None and customer is not None:
            holder = Linked(customer)
            self.list.estimates.set_customer(self.list.estimator, key, holder, self.version_of(key))
            self.estimates[key] = Held(customer, ContactDetails())

    @rule(choice=_choices)
    def link_again(self, choice: int) -> None:
        """To the customer whose details the copy was, if that one is there."""
        key = self.some_estimate(choice)
        if key is not None:
            former = self.list.estimates.get(self.list.estimator, key).former_customer_id
            if former is not None:
                self.list.estimates.set_customer(self.list.estimator, key, Linked(former), self.version_of(key))
                self.estimates[key] = Held(former, ContactDetails())

    @rule(choice=_choices, details=_own_details, keep=st.booleans())
    def unlink(self, choice: int, details: ContactDetails, keep: bool) -> None:
        """With other details, or with those that it shows."""
        key = self.some_estimate(choice)
        if key is not None:
            details = self.shown(key) if keep else details
            self.list.estimates.set_customer(self.list.estimator, key, details, self.version_of(key))
            held = self.estimates[key]
            self.estimates[key] = Held(None, details, held.former if held.customer is None else held.customer)

    @rule(choice=_choices, details=_details)
    def add_customer_from_estimate(self, choice: int, details: CustomerDetails) -> None:
        """It joins the list, and the estimate is linked to it."""
        key = self.some_estimate(choice)
        if key is not None:
            record = self.list.estimates.add_customer(self.list.estimator, key, details, self.version_of(key))
            assert record.customer_id is not None
            self.customers[record.customer_id] = details
            self.customer_versions[record.customer_id] = 1
            self.estimates[key] = Held(record.customer_id, ContactDetails())

    @rule(choice=_choices)
    def duplicate(self, choice: int) -> None:
        """The copy holds its customer as the other one does."""
        key = self.some_estimate(choice)
        if key is not None and len(self.estimates) < _MOST:
            record = self.list.estimates.duplicate(self.list.estimator, key)
            self.estimates[record.id] = self.estimates[key]
            self.records[record.id] = record

    @rule(target=deletes, choice=_choices)
    def delete(self, choice: int) -> Deleted[EstimateRecord] | MultipleResults[Deleted[EstimateRecord]]:
        """With its lines."""
        key = self.some_estimate(choice)
        if key is None:
            return multiple()
        deleted = self.list.estimates.delete(self.list.estimator, key)
        assert deleted.record.contact == self.shown(key)
        del self.estimates[key]
        with pytest.raises(NotFoundError):
            self.list.estimates.delete(self.list.estimator, key)
        return deleted

    @rule(deleted=consumes(deletes))
    def undo_delete(self, deleted: Deleted[EstimateRecord]) -> None:
        """Its link comes back; if the customer is gone, the details as they were do."""
        record = self.list.take_back(self.list.estimator, deleted)
        before = deleted.record
        assert record.content.lines == before.content.lines
        (entry,) = entries_of(deleted.change_id)
        former = (entry.before or {}).get("former_customer_id")
        if before.customer_id is None:
            self.estimates[record.id] = Held(None, before.contact, former)
        elif before.customer_id in self.customers:
            self.estimates[record.id] = Held(before.customer_id, ContactDetails())
        else:
            self.estimates[record.id] = Held(None, before.contact, before.customer_id)
        self.records[record.id] = record

    @invariant()
    def search_finds_estimates_by_the_customer_that_they_show(self) -> None:
        """By one name after the other."""
        if not hasattr(self, "list"):
            return
        self.steps += 1
        name = _NAMES[self.steps % len(_NAMES)]
        expected = {key for key in self.estimates if name in (self.shown(key).company, self.shown(key).city)}
        assert self.list.found_estimates(name) == expected

    @invariant()
    def file_is_as_the_model(self) -> None:
        """Details, links, lines and numbers."""
        if not hasattr(self, "list"):
            return
        assert self.list.estimates.count() == len(self.estimates)
        assert linked_customers() == {key: held.customer for key, held in self.estimates.items()}
        assert all_estimate_details() == {key: self.shown(key) for key in self.estimates}
        numbers = {self.records[key].content.number.casefold() for key in self.estimates}
        assert len(numbers) == len(self.estimates)
        looked_at = self.some_estimate(self.steps)  # one after the other, since reading them all takes long
        if looked_at is not None:
            self.check_estimate(looked_at)
        self.list.check_search_index()

    def check_estimate(self, key: int) -> None:
        """The estimate as the service gives it is as the model has it."""
        record, held = self.list.estimates.get(self.list.estimator, key), self.estimates[key]
        assert record.contact == self.shown(key)
        assert record.customer_id == held.customer
        assert record.former_customer_id == (held.former if held.former in self.customers else None)
        assert record.content == self.records[key].content


def test_m3_m10_m11_m12_hold_whatever_is_done_in_whatever_order(new_list_path: Path) -> None:
    EstimateMachine.template = new_list_path
    machine = EstimateMachine.TestCase
    machine.settings = examples(6, stateful_step_count=30)
    machine("runTest").runTest()
