"""Merging customers: one stays, with the details chosen and all the estimates, and it can be taken back (M5, M11)."""

import json
from dataclasses import replace

import pytest

from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails, CustomerDetails
from custlist_desktop.domain.errors import (
    ChangedMeanwhileError,
    InvalidDetailsError,
    NotAllowedError,
    NotFoundError,
)
from custlist_desktop.domain.estimate import Linked
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.services.duplicates.merging import MergedCustomers, MergeService
from tests.helpers.estimates import everything
from tests.helpers.open_list import (
    OpenList,
    all_customers,
    estimate_details,
    linked_customers,
    own_details,
)

CHOSEN = CustomerDetails(
    company="Gagné Roofing", contact_name="Mélanie Gagné", phone="512 555 0123", city="Austin", notes="both"
)


class Place:
    """Three customers with estimates, and the service that merges them."""

    def __init__(self, open_list: OpenList) -> None:
        self.open_list = open_list
        self.merging = MergeService(open_list.ledger)
        self.customers = [
            open_list.add(company="Gagne Roofing", phone="512 555 0123"),
            open_list.add(contact_name="Mélanie Gagné", email="m@gagne.example"),
            open_list.add(company="GAGNE", notes="Gate code"),
        ]
        self.keys = [record.id for record in self.customers]
        self.estimates = [open_list.new_estimate(key, title=f"For {key}").id for key in (*self.keys, self.keys[1])]

    def merge(self, **fields: str) -> MergedCustomers:
        """Merges all three into the first."""
        versions = {record.id: record.version for record in self.customers}
        details = replace(CHOSEN, **fields)
        return self.merging.merge(self.open_list.owner, self.keys[0], self.keys[1:], details, versions)


@pytest.fixture
def place(open_list: OpenList) -> Place:
    return Place(open_list)


def contact(details: CustomerDetails) -> ContactDetails:
    return ContactDetails(*[getattr(details, name) for name in CONTACT_FIELDS])


def test_m5_the_one_kept_has_the_details_chosen_and_the_others_are_gone(place: Place) -> None:
    merged = place.merge()
    assert merged.kept.id == place.keys[0]
    assert all_customers() == {place.keys[0]: (CHOSEN, 2)}
    assert merged.kept.numbers["phone"] == "+15125550123"


def test_m11_all_estimates_show_the_one_kept_and_are_found_and_sorted_by_it(place: Place) -> None:
    merged = place.merge()
    assert linked_customers() == dict.fromkeys(place.estimates, place.keys[0])
    assert {estimate_details(key) for key in place.estimates} == {contact(CHOSEN)}
    assert {own_details(key) for key in place.estimates} == {ContactDetails()}
    assert place.open_list.found_estimates("mélanie austin") == set(place.estimates)
    assert place.open_list.found_estimates("gagne.example") == set()
    assert {row.company_sort for row in Estimate.select()} == {"gagne roofing"}
    assert sorted(place.open_list.estimates_in(merged.change_id)) == place.estimates[1:]
    assert merged.moved == 3
    place.open_list.check_search_index()
    place.open_list.check_file()


def test_undo_brings_everything_back(place: Place) -> None:
    before, links = all_customers(), linked_customers()
    shown = [estimate_details(key) for key in place.estimates]
    search = {text: place.open_list.found(text) for text in ("gagne", "gate", "5550123")}
    place.open_list.take_back(place.open_list.owner, place.merge())
    records = [place.open_list.customers.get(place.open_list.owner, key) for key in place.keys]
    assert {key: details for key, (details, _) in all_customers().items()} == {
        key: details for key, (details, _) in before.items()
    }
    assert [record.details for record in records] == [record.details for record in place.customers]
    assert [record.created_at for record in records] == [record.created_at for record in place.customers]
    assert all(record.version > 1 for record in records)
    assert linked_customers() == links
    assert [estimate_details(key) for key in place.estimates] == shown
    assert {text: place.open_list.found(text) for text in search} == search
    assert place.open_list.found_estimates("gagne.example") == {place.estimates[1], place.estimates[3]}
    place.open_list.check_search_index()
    place.open_list.check_file()


def test_a_merge_and_its_undo_are_in_the_journal_whole(place: Place) -> None:
    seen = len(place.open_list.journal())
    merged = place.merge()
    place.open_list.take_back(place.open_list.owner, merged)
    entries = place.open_list.journal()[seen:]
    first, second = sorted({entry.change_id for entry in entries}, key=[e.change_id for e in entries].index)
    did = [(e.action, e.subject, e.subject_id) for e in entries if e.change_id == first]
    assert sorted(did) == sorted(
        [("merge", "customer", key) for key in place.keys]
        + [("link", "estimate", key) for key in place.estimates[1:]]
    )
    undone = [(e.action, e.subject, e.subject_id) for e in entries if e.change_id == second]
    assert sorted(undone) == sorted(
        [("undo", "customer", key) for key in place.keys] + [("link", "estimate", key) for key in place.estimates[1:]]
    )
    gone = next(e for e in entries if e.subject_id == place.keys[2] and e.subject == "customer")
    assert json.loads(gone.before or "{}")["notes"] == "Gate code"
    assert gone.after is None


def test_listeners_are_told_once_of_all_that_changed(place: Place) -> None:
    del place.open_list.told[:]
    merged = place.merge()
    assert {(change.subject, change.keys) for change in place.open_list.told} == {
        (Subject.CUSTOMER, frozenset(place.keys)),
        (Subject.ESTIMATE, frozenset(place.estimates)),
    }
    del place.open_list.told[:]
    place.open_list.take_back(place.open_list.owner, merged)
    assert {(change.subject, change.keys) for change in place.open_list.told} == {
        (Subject.CUSTOMER, frozenset(place.keys)),
        (Subject.ESTIMATE, frozenset(place.estimates)),
    }


def test_details_that_cannot_be_saved_change_nothing(place: Place) -> None:
    before = everything(place.open_list)
    with pytest.raises(InvalidDetailsError):
        place.merge(email="nobody@")
    assert everything(place.open_list) == before


@pytest.mark.parametrize("position", [0, 1, 2])
def test_a_customer_saved_meanwhile_stops_the_merge(place: Place, position: int) -> None:
    record = place.customers[position]
    place.open_list.customers.edit(
        place.open_list.owner, record.id, replace(record.details, city="Waco"), record.version
    )
    before = everything(place.open_list)
    with pytest.raises(ChangedMeanwhileError) as error:
        place.merge()
    assert isinstance(error.value.current, CustomerRecord)
    assert error.value.current.details.city == "Waco"
    assert everything(place.open_list) == before


def test_a_customer_deleted_meanwhile_stops_the_merge(place: Place) -> None:
    place.open_list.customers.delete(place.open_list.owner, place.keys[2])
    before = everything(place.open_list)
    with pytest.raises(NotFoundError):
        place.merge()
    assert everything(place.open_list) == before


def test_undo_is_refused_once_the_one_kept_was_changed_or_is_gone(place: Place) -> None:
    merged = place.merge()
    edited = place.open_list.customers.edit(
        place.open_list.owner, merged.kept.id, replace(CHOSEN, city="Waco"), merged.kept.version
    )
    with pytest.raises(ChangedMeanwhileError):
        place.open_list.take_back(place.open_list.owner, merged)
    place.open_list.customers.delete(place.open_list.owner, edited.id)
    with pytest.raises(NotFoundError):
        place.open_list.take_back(place.open_list.owner, merged)


def test_undo_happens_once(place: Place) -> None:
    merged = place.merge()
    place.open_list.take_back(place.open_list.owner, merged)
    before = everything(place.open_list)
    with pytest.raises(ChangedMeanwhileError):
        place.open_list.take_back(place.open_list.owner, merged)
    assert everything(place.open_list) == before


def test_undo_leaves_estimates_alone_that_got_another_customer_meanwhile(place: Place) -> None:
    merged = place.merge()
    other = place.open_list.add(company="Other").id
    moved = place.estimates[3]
    row = place.open_list.estimates.get(place.open_list.owner, moved)
    place.open_list.estimates.set_customer(place.open_list.owner, moved, Linked(other), row.version)
    place.open_list.take_back(place.open_list.owner, merged)
    assert linked_customers()[moved] == other
    assert linked_customers()[place.estimates[1]] == place.keys[1]


def test_an_estimator_merges_nothing_and_decides_nothing(place: Place) -> None:
    estimator = place.open_list.estimator
    with pytest.raises(NotAllowedError):
        place.merging.merge(estimator, 1, [2], CHOSEN, {1: 1, 2: 1})
    with pytest.raises(NotAllowedError):
        place.merging.keep_apart(estimator, [1, 2])


@pytest.mark.parametrize("others", [[], [1]])
def test_a_merge_with_nobody_or_with_oneself_is_a_mistake(place: Place, others: list[int]) -> None:
    with pytest.raises(ValueError, match="a merge is"):
        place.merging.merge(place.open_list.owner, 1, others, CHOSEN, {1: 1})
