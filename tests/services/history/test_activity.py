"""Activity: which changes are found, in which order, and that a long journal is passed in short steps."""

from dataclasses import replace
from datetime import timedelta

import pytest

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import NotAllowedError
from custlist_desktop.domain.roles import Role
from custlist_desktop.models.base import database_proxy
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.duplicates.merging import MergeService
from custlist_desktop.services.estimates.issued_proposals import IssuedProposalService
from custlist_desktop.services.history import activity_entries
from custlist_desktop.services.history.activity import ActivityFilter, ActivityKind, ActivityService
from custlist_desktop.services.history.activity_entries import ActivityEntry
from custlist_desktop.services.history.records import Happened, What
from custlist_desktop.ui.kit.history_words import ValueNames
from custlist_desktop.ui.settings.activity_words import screen_words
from tests.helpers.imports import import_rows
from tests.helpers.issued import issue
from tests.helpers.open_list import OpenList
from tests.helpers.statements import note_statements


def _all(place: OpenList, **wanted: object) -> list[ActivityEntry]:
    chosen = ActivityFilter(**wanted)  # type: ignore[arg-type]
    reading, found = ActivityService().read(place.owner, chosen, screen_words(ValueNames())), []
    while not reading.is_done:
        found += reading.step(1, 100)
    return found


def _names(place: OpenList, **wanted: object) -> list[str]:
    return [each.name for each in _all(place, **wanted)]


def test_newest_is_first_whatever_it_is_about(open_list: OpenList) -> None:
    customer = open_list.add(company="Gagné")
    estimate = open_list.new_estimate(customer.id)
    open_list.users.add(open_list.owner, "Sofía", Role.ESTIMATOR)
    details = replace(customer.details, phone="512 555 0199")
    open_list.customers.edit(open_list.owner, customer.id, details, customer.version)
    found = _all(open_list)[:4]
    assert [each.name for each in found] == ["Gagné", "Sofía", estimate.content.number, "Gagné"]
    assert [(each.name, each.before, each.after) for each in found[0].entry.changes] == [
        ("phone", "", "512 555 0199")
    ]
    assert [each.entry.happened for each in found[1:]] == [Happened.ADDED] * 3
    assert found[2].entry.user == open_list.estimator.name


def test_all_words_must_match_names_numbers_and_values(open_list: OpenList) -> None:
    customer = open_list.add(company="Gagné Roofing", city="Austin")
    estimate = open_list.new_estimate(title="École")
    open_list.customers.edit(
        open_list.owner, customer.id, CustomerDetails(company="Gagné Roofing", city="Boston"), customer.version
    )
    assert _names(open_list, words="gagne BOSTON") == ["Gagné Roofing"]
    assert len(_all(open_list, words="austin")) == 2
    assert _names(open_list, words="austin ecole") == []
    assert estimate.content.number in _names(open_list, words=estimate.content.number)
    assert estimate.content.number in _names(open_list, words="ecole")


@pytest.mark.parametrize(
    "typed", ["(514) 555-9999", "514-555-9999", "5145559999", "514.555.9999", "+1 514 555 9999", "(514)", "555-9999"]
)
def test_phone_number_is_found_in_any_form(open_list: OpenList, typed: str) -> None:
    open_list.add(company="Gagné Roofing", phone="514 555-9999")
    open_list.add(company="Austin Steel", phone="212 555-0100")
    assert _names(open_list, words=typed) == ["Gagné Roofing"]


def test_person_and_day_are_filters(open_list: OpenList) -> None:
    open_list.add(company="Old")
    since = open_list.calendar.last + timedelta(days=2)
    open_list.calendar.last = since
    open_list.add(company="New")
    made = open_list.new_estimate()
    assert _names(open_list, user=open_list.estimator.user_id) == [made.content.number]
    assert _names(open_list, since=since) == [made.content.number, "New"]
    assert "New" not in _names(open_list, until=since)
    assert _names(open_list, until=since)[0] == "Old"
    assert _all(open_list, since=since + timedelta(days=1)) == []


def test_kinds_part_imports_and_merges_from_customers(open_list: OpenList) -> None:
    one, other = open_list.add(company="Gagné"), open_list.add(company="Gagne")
    estimate = open_list.new_estimate(one.id, title="Roof")
    issue(IssuedProposalService(open_list.ledger), open_list.account, open_list.owner, estimate)
    MergeService(open_list.ledger).merge(open_list.owner, one.id, [other.id], one.details, {1: 1, 2: 1})
    import_rows(open_list, {"company": "Imported"})
    merged = _all(open_list, kind=ActivityKind.IMPORTS_AND_MERGES)
    assert len(merged) == 2
    assert merged[0].many is not None
    assert merged[0].many.what is What.IMPORT
    assert merged[1].entry.happened in (Happened.MERGED, Happened.MERGED_AWAY)
    assert _names(open_list, kind=ActivityKind.CUSTOMERS) == ["Gagne", "Gagné"]
    assert [each.entry.revision for each in _all(open_list, kind=ActivityKind.PROPOSALS)] == [1]
    assert [each.name for each in _all(open_list, kind=ActivityKind.BACKUPS)] == []


def test_what_is_typed_into_an_estimate_is_one_entry(open_list: OpenList) -> None:
    record = open_list.new_estimate()
    for title in ("R", "Ro", "Roof"):
        made = open_list.estimates.get(open_list.owner, record.id)
        open_list.estimates.save(open_list.owner, record.id, replace(made.content, title=title), made.version)
    typed = _all(open_list)[0]
    assert [(each.name, each.before, each.after) for each in typed.entry.changes] == [("title", "", "Roof")]
    assert len([each for each in _all(open_list) if each.subject is Subject.ESTIMATE]) == 2


def test_only_an_owner_sees_it(open_list: OpenList) -> None:
    with pytest.raises(NotAllowedError):
        ActivityService().read(open_list.estimator, ActivityFilter(), screen_words(ValueNames()))


def test_reading_is_no_slower_a_version_where_more_estimates_were_typed_in_than_stay_open(
    open_list: OpenList, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = [open_list.new_estimate().id for _ in range(3)]
    steps, asked = list[int](), list[str]()
    note_statements(database_proxy.connection(), asked)
    for version in range(24):
        open_list.calendar.last += timedelta(hours=1)
        for key in keys:
            made = open_list.estimates.get(open_list.owner, key)
            changed = replace(made.content, title=f"Roof {version}", currency="USD" if version < 9 else "CAD")
            open_list.estimates.save(open_list.owner, key, changed, made.version)
        if version in (11, 23):
            expected = _all(open_list)
            with monkeypatch.context() as patched:
                patched.setattr(activity_entries, "OPEN_HISTORIES", 1)
                asked.clear()
                assert _all(open_list) == expected
                steps.append(len(asked))
    assert steps[1] < 2.2 * steps[0]
