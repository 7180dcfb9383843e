"""Searching the changes: every word on the screen finds its change, and rows that are passed unread had none."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate import Discount, DiscountKind, EstimateLine
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.roles import Role
from custlist_desktop.domain.text import fold
from custlist_desktop.services.duplicates.merging import MergeService
from custlist_desktop.services.estimates.issued_proposals import IssuedProposalService
from custlist_desktop.services.history.activity import ActivityFilter, ActivityService
from custlist_desktop.services.history.activity_entries import ActivityEntry
from custlist_desktop.services.history.customer_history import name_of_customer
from custlist_desktop.ui.kit.history_words import ValueNames
from custlist_desktop.ui.settings.activity_words import screen_words, searched_text
from tests.helpers.imports import import_rows
from tests.helpers.issued import issue
from tests.helpers.open_list import OpenList

_NAMES = ValueNames(name_of_customer)


@pytest.fixture
def full(open_list: OpenList) -> OpenList:
    """A list in which much was done."""
    place = open_list
    one, other = place.add(company="Gagné Roofing", country="CA", city="Montréal"), place.add(company="Gagne")
    details = CustomerDetails(company="Gagné Roofing", country="US", phone="512 555 0199", notes="Dock “B”, back")
    one = place.customers.edit(place.owner, one.id, details, one.version)
    one = place.customers.edit(place.owner, one.id, replace(details, notes="", website="gagne.example"), one.version)
    _type_an_estimate(place, one.id)
    versions = {one.id: one.version, other.id: other.version}
    MergeService(place.ledger).merge(place.owner, one.id, [other.id], one.details, versions)
    import_rows(place, {"company": "Imported Élan", "city": "Laval"}, {"company": "Northgate"})
    user = place.users.add(place.owner, "Sofía", Role.ESTIMATOR)
    place.users.set_active(place.owner, user.id, active=False)
    changed = place.customers.get(place.owner, one.id)
    edited = place.customers.edit(place.owner, one.id, replace(changed.details, city="Boston"), changed.version)
    place.undo.undo(place.owner, next(iter(place.journal()[-1:])).change_id)
    place.customers.delete(place.owner, edited.id)
    return place


def _type_an_estimate(place: OpenList, customer: int) -> None:
    record = place.new_estimate(customer, title="Roof")
    line = EstimateLine(901, description="Membrane élastomère", quantity=Decimal(1200), unit_cost=Decimal("58.5"))
    plain = EstimateLine(902, description="Flashing")
    for changed in (
        {"lines": (line, plain)},
        {"lines": (replace(line, unit_cost=Decimal("62.25")), plain)},
        {"discount": Discount(DiscountKind.AMOUNT, Decimal(1500))},
        {"lines": (plain,), "terms": "Net 30. " * 90},
        {"terms": "Net 30. " * 90 + "Thanks."},
    ):
        place.calendar.last = place.calendar.last.replace(day=place.calendar.last.day + 1)
        got = place.estimates.get(place.owner, record.id)
        place.estimates.save(place.owner, record.id, replace(got.content, **changed), got.version)
    place.estimates.set_status(place.owner, record.id, EstimateStatus.SENT)
    sent = place.estimates.get(place.owner, record.id)
    issue(IssuedProposalService(place.ledger), place.account, place.owner, sent)
    copy = place.estimates.duplicate(place.owner, record.id)
    place.estimates.delete(place.owner, copy.id)


def _found(place: OpenList, **wanted: object) -> list[ActivityEntry]:
    chosen = ActivityFilter(**wanted)  # type: ignore[arg-type]
    reading, found = ActivityService().read(place.owner, chosen, screen_words(_NAMES)), []
    while not reading.is_done:
        found += reading.step(1, 100)
    return found


@pytest.mark.parametrize("code", ["en", "fr", "es"])
def test_every_word_on_the_screen_finds_what_says_it(
    full: OpenList, code: str, language: Callable[[str], str]
) -> None:
    language(code)
    told = {one.id: fold(searched_text(one, _NAMES)) for one in _found(full)}
    assert len(told) > 20
    for word in sorted({word for text in told.values() for word in text.split()}):
        expected = {id_ for id_, text in told.items() if word in text}
        assert expected <= {one.id for one in _found(full, words=word)}, word


def test_two_words_of_one_change_find_it_whoever_else_is_chosen(full: OpenList) -> None:
    user = full.owner.user_id
    told = {one.id: fold(searched_text(one, _NAMES)) for one in _found(full, user=user)}
    for id_, text in told.items():
        words = sorted(set(text.split()))[:7]
        for first, second in product(words, repeat=2):
            found = {one.id for one in _found(full, words=f"{second} {first}", user=user)}
            assert id_ in found, (first, second)


def test_values_that_are_cut_on_the_screen_are_found_and_those_that_stayed_are_not(full: OpenList) -> None:
    assert ["terms"] in [[each.name for each in one.entry.changes] for one in _found(full, words="thanks.")]
    assert [one.name for one in _found(full, words="élan laval")] == ["customers.csv"]
    assert _found(full, words="zebra") == []
    cities = [one for one in _found(full, words="montreal") if one.entry.changes]
    assert all("city" in {each.name for each in one.entry.changes} for one in cities)
