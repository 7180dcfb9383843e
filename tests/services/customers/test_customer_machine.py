"""The customer service driven at random beside a plain Python model of what the list should hold."""

import shutil
import tempfile
from contextlib import ExitStack
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

from custlist_desktop.domain.checks import normalised
from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails, CustomerDetails
from custlist_desktop.domain.errors import ChangedMeanwhileError, NotFoundError
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.core.change import Deleted
from custlist_desktop.services.customers.service import CustomerRecord
from tests.helpers.examples import examples
from tests.helpers.open_list import OpenList, all_customers, all_estimate_details, opened
from tests.helpers.texts import matches_words, phrases

_details = st.builds(
    CustomerDetails,
    # No letters here, so that the model's few words are in the other fields only and no place is named.
    company=st.sampled_from(["Ω", "Ω 7", "№"]),
    contact_name=phrases,
    city=phrases,
    notes=phrases,
    address_line1=phrases,
    country=st.sampled_from(["", "JP"]),
)
_searches = phrases


class CustomerMachine(RuleBasedStateMachine):
    """Adds, edits, deletes, undoes and searches; the model is a dict of details by key."""

    keys: Bundle[int] = Bundle("keys")
    deletes: Bundle[Deleted[CustomerRecord]] = Bundle("deletes")
    template: Path

    def __init__(self) -> None:
        super().__init__()
        self._stack = ExitStack()
        self.customers: dict[int, CustomerDetails] = {}
        self.versions: dict[int, int] = {}
        self.highest = 0
        self.links: dict[int, int | None] = {}
        self.copies: dict[int, ContactDetails] = {}

    @initialize()
    def open(self) -> None:
        """A new file for every run."""
        folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory()))
        path = folder / "customers.custlist"
        shutil.copyfile(self.template, path)
        self.list: OpenList = self._stack.enter_context(opened(path))

    def teardown(self) -> None:
        """Closes the file of this run."""
        self._stack.close()

    @rule(target=keys, details=_details)
    def add(self, details: CustomerDetails) -> int:
        """A key is new, and higher than any before."""
        record = self.list.customers.add(self.list.owner, details)
        assert record.id > self.highest
        self.highest = record.id
        self.customers[record.id] = normalised(details)
        self.versions[record.id] = record.version
        return record.id

    @rule(key=keys)
    def add_estimate(self, key: int) -> None:
        """An estimate for a customer that is there."""
        if key in self.customers:
            estimate = self.list.add_estimate(f"E-{len(self.links) + 1}", key)
            self.links[estimate.id] = key

    @rule(key=keys, details=_details, is_stale=st.booleans())
    def edit(self, key: int, details: CustomerDetails, is_stale: bool) -> None:
        """Saved from the current version, refused from another one, and not found once deleted."""
        actor, version = self.list.owner, self.versions[key] - is_stale
        if key not in self.customers or is_stale:
            with pytest.raises(ChangedMeanwhileError if key in self.customers else NotFoundError):
                self.list.customers.edit(actor, key, details, version)
            return
        record = self.list.customers.edit(actor, key, details, version)
        assert record.version == version + (normalised(details) != self.customers[key])
        self.customers[key] = normalised(details)
        self.versions[key] = record.version

    @rule(target=deletes, key=keys)
    def delete(self, key: int) -> Deleted[CustomerRecord] | MultipleResults[Deleted[CustomerRecord]]:
        """Its estimates keep a copy."""
        if key not in self.customers:
            with pytest.raises(NotFoundError):
                self.list.customers.delete(self.list.owner, key)
            return multiple()
        deleted = self.list.customers.delete(self.list.owner, key)
        details = self.customers.pop(key)
        mine = [estimate for estimate, customer in self.links.items() if customer == key]
        assert sorted(self.list.estimates_in(deleted.change_id)) == mine
        for estimate in mine:
            self.links[estimate] = None
            self.copies[estimate] = _contact(details)
        return deleted

    @rule(deleted=consumes(deletes))
    def undo_delete(self, deleted: Deleted[CustomerRecord]) -> None:
        """The customer is back with its key; estimates that are still free are its own again."""
        record = self.list.take_back(self.list.owner, deleted)
        assert record.id == deleted.record.id
        assert record.version > self.versions[record.id]
        self.customers[record.id] = deleted.record.details
        self.versions[record.id] = record.version
        for estimate in self.list.estimates_in(deleted.change_id):
            if self.links[estimate] is None:
                self.links[estimate] = record.id

    @rule(key=keys, other=keys)
    def give_an_unlinked_estimate_to_another_customer(self, key: int, other: int) -> None:
        """As somebody does who edits the estimate."""
        free = [estimate for estimate, customer in self.links.items() if customer is None]
        if free and other in self.customers:
            estimate = free[key % len(free)]
            Estimate.update(customer=other, **dict.fromkeys(CONTACT_FIELDS, "")).where(
                Estimate.id == estimate
            ).execute()
            self.links[estimate] = other

    @rule(text=_searches)
    def search(self, text: str) -> None:
        """What is found is what a plain reading of all customers finds."""
        expected = {key for key, details in self.customers.items() if matches_words(_searched(details), text)}
        assert self.list.found(text) == expected

    @invariant()
    def list_is_as_the_model(self) -> None:
        """Counts, details and estimates."""
        if not hasattr(self, "list"):
            return
        assert self.list.customers.count() == len(self.customers)
        assert all_customers() == {key: (details, self.versions[key]) for key, details in self.customers.items()}
        assert all_estimate_details() == {
            estimate: self.copies[estimate] if customer is None else _contact(self.customers[customer])
            for estimate, customer in self.links.items()
        }
        self.list.check_search_index()

    @rule(key=keys)
    def get(self, key: int) -> None:
        """As it was saved last; not found once deleted."""
        if key not in self.customers:
            with pytest.raises(NotFoundError):
                self.list.customers.get(self.list.owner, key)
            return
        record = self.list.customers.get(self.list.owner, key)
        assert (record.details, record.version) == (self.customers[key], self.versions[key])


def _contact(details: CustomerDetails) -> ContactDetails:
    return ContactDetails(**{name: getattr(details, name) for name in CONTACT_FIELDS})


def _searched(details: CustomerDetails) -> CustomerDetails:
    """The details without the country's code, which is found by its name, not by its letters."""
    return CustomerDetails(
        **{name: getattr(details, name) for name in (*CONTACT_FIELDS, "notes") if name != "country"}
    )


def test_m2_m4_m6_m11_m12_hold_whatever_is_done_in_whatever_order(new_list_path: Path) -> None:
    CustomerMachine.template = new_list_path
    machine = CustomerMachine.TestCase
    machine.settings = examples(10, stateful_step_count=29)
    machine("runTest").runTest()
