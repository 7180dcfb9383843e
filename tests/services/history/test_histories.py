"""The history of a customer and of an estimate: entries in the fields of the form, and versions as they were."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from peewee import fn

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import ChangedMeanwhileError, InvalidDetailsError, NotAllowedError
from custlist_desktop.domain.estimate import Discount, EstimateLine, Linked, Site, Tax
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.duplicates.merging import MergeService
from custlist_desktop.services.history.customer_history import CustomerVersion
from custlist_desktop.services.history.estimate_history import EstimateVersion
from custlist_desktop.services.history.estimate_states import content_from, total_from
from custlist_desktop.services.history.records import Happened, HistoryEntry, ImportedFrom
from custlist_desktop.services.history.service import HistoryService
from tests.helpers.estimates import LINES, WHOLE
from tests.helpers.imports import import_rows
from tests.helpers.open_list import OpenList

_LONG = "A sentence about the roof. " * 40


def _service(place: OpenList) -> HistoryService:
    return HistoryService(place.customers, place.estimates)


def _of_customer(place: OpenList, key: int) -> list[CustomerVersion]:
    return _service(place).of_customer(place.estimator, key).read(1_000)


def _of_estimate(place: OpenList, key: int) -> list[EstimateVersion]:
    return _service(place).of_estimate(place.estimator, key).read(1_000)


def _changed(entry: HistoryEntry) -> list[tuple[str, object, object]]:
    return [(each.name, each.before, each.after) for each in entry.changes]


def _wait(place: OpenList, minutes: int = 11) -> None:
    place.calendar.last += timedelta(minutes=minutes)


def test_customer_has_each_field_from_what_to_what(open_list: OpenList) -> None:
    key = open_list.add(company="Gagné", phone="512 555 0123").id
    _wait(open_list)
    open_list.customers.edit(open_list.owner, key, CustomerDetails(company="Gagné", phone="512 555 0199"), 1)
    edited, added = _of_customer(open_list, key)
    assert (edited.entry.happened, edited.entry.user) == (Happened.CHANGED, open_list.owner.name)
    assert _changed(edited.entry) == [("phone", "512 555 0123", "512 555 0199")]
    assert edited.entry.at == open_list.calendar.last
    assert edited.details == CustomerDetails(company="Gagné", phone="512 555 0199")
    assert (added.entry.happened, added.details) == (
        Happened.ADDED,
        CustomerDetails(company="Gagné", phone="512 555 0123"),
    )


def test_what_one_person_saves_within_ten_minutes_is_one_entry(open_list: OpenList) -> None:
    details = CustomerDetails(company="Gagné")
    key = open_list.add(company="Gagné").id
    for version in range(1, 7):
        _wait(open_list, 4)
        open_list.customers.edit(open_list.owner, key, replace(details, notes=str(version)), version)
    found = [_changed(each.entry) for each in _of_customer(open_list, key)[:-1]]
    assert found == [[("notes", "3", "6")], [("notes", "", "3")]]  # counted from the first, not from the last


def test_entries_of_two_people_stay_two(open_list: OpenList) -> None:
    key = open_list.new_estimate(title="One").id
    record = open_list.estimates.get(open_list.owner, key)
    open_list.estimates.save(open_list.owner, key, replace(record.content, title="Two"), record.version)
    names = [each.entry.user for each in _of_estimate(open_list, key)]
    assert names == [open_list.owner.name, open_list.estimator.name, open_list.estimator.name]


def test_import_is_named_with_its_file_and_row(open_list: OpenList) -> None:
    old = open_list.add(company="Acme", contact_name="Ann", email="ann@acme.example")
    ann = {"company": "Acme", "contact_name": "Ann", "email": "ann@acme.example", "city": "Waco"}
    import_rows(open_list, {"company": "First"}, ann, {"company": "Third"}, {"company": "Fourth"})
    updated = _of_customer(open_list, old.id)[0].entry
    assert (updated.source, _changed(updated)) == (ImportedFrom("customers.csv", 3), [("city", "", "Waco")])
    for key, row, company in ((2, 2, "First"), (3, 4, "Third"), (4, 5, "Fourth")):
        (only,) = _of_customer(open_list, key)
        assert (only.entry.happened, only.entry.source) == (Happened.IMPORTED, ImportedFrom("customers.csv", row))
        assert only.details == CustomerDetails(company=company)


def test_import_that_was_edited_since_is_as_the_file_had_it(open_list: OpenList) -> None:
    import_rows(open_list, {"company": "First"})
    open_list.customers.edit(open_list.owner, 1, CustomerDetails(company="Other"), 1)
    open_list.customers.delete(open_list.owner, 1)
    deleted, edited, added = _of_customer(open_list, 1)
    assert (deleted.entry.happened, deleted.details) == (Happened.DELETED, None)
    assert _changed(edited.entry) == [("company", "First", "Other")]
    assert (added.entry.happened, added.details) == (Happened.IMPORTED, CustomerDetails(company="First"))


def test_samples_say_so(open_list: OpenList) -> None:
    open_list.samples.fill(open_list.owner, 3, 1)
    for key in (1, 2, 3):
        assert [each.entry.happened for each in _of_customer(open_list, key)] == [Happened.SAMPLE]


def test_merge_names_the_others(open_list: OpenList) -> None:
    one, other = open_list.add(company="Gagné"), open_list.add(company="Gagne", phone="512 555 0123")
    both = replace(one.details, phone=other.details.phone)
    MergeService(open_list.ledger).merge(open_list.owner, one.id, [other.id], both, {one.id: 1, other.id: 1})
    kept, gone = _of_customer(open_list, one.id)[0].entry, _of_customer(open_list, other.id)[0].entry
    assert (kept.happened, kept.names, len(kept.changes)) == (Happened.MERGED, ("Gagne",), 1)
    assert (gone.happened, gone.names) == (Happened.MERGED_AWAY, ("Gagné",))


def test_list_of_an_older_version_lacks_fields_and_has_others(open_list: OpenList) -> None:
    key = open_list.add(company="Gagné").id
    with open_list.ledger.change(open_list.owner, None) as it:
        it.note("edit", Subject.CUSTOMER, key, {"company": "Gagné", "fax": "1"}, {"company": "Gagnon", "fax": "2"})
    newest = _of_customer(open_list, key)[0]
    assert (_changed(newest.entry), newest.details) == (
        [("company", "Gagné", "Gagnon")],
        CustomerDetails(company="Gagnon"),
    )


def test_notes_of_a_megabyte_are_read(open_list: OpenList) -> None:
    key = open_list.add(company="Gagné").id
    long = "é" * 90_000
    for version in range(1, 12):
        open_list.customers.edit(
            open_list.owner, key, CustomerDetails(company="Gagné", notes=f"{long}{version}"), version
        )
        _wait(open_list)
    versions = _of_customer(open_list, key)
    assert len(versions) == 12
    assert versions[3].details is not None
    assert versions[3].details.notes == f"{long}8"


def test_every_version_of_an_estimate_is_as_it_was(open_list: OpenList) -> None:
    customer = open_list.add(company="Gagné")
    record = open_list.estimates.create(open_list.estimator, customer.id)
    steps = [
        replace(record.content, title="Roof", scope_of_work=_LONG, site=Site(city="Laval")),
        replace(record.content, title="Roof", scope_of_work=f"Before. {_LONG} After.", lines=LINES),
        replace(record.content, scope_of_work=_LONG.replace("roof", "wall"), lines=LINES[::-1]),
        replace(record.content, discount=Discount(value=Decimal("2.50")), taxes=(Tax("TPS", Decimal(5)),)),
        replace(
            record.content, lines=(*LINES[1:], EstimateLine(77, description="New", unit_cost=Decimal("1.234567")))
        ),
    ]
    seen = [open_list.estimates.get(open_list.owner, record.id)]
    for content in steps:
        _wait(open_list)
        seen.append(open_list.estimates.save(open_list.estimator, record.id, content, seen[-1].version))
    _wait(open_list)
    seen.append(open_list.estimates.set_status(open_list.owner, record.id, EstimateStatus.SENT))
    versions = _of_estimate(open_list, record.id)
    assert [content_from(each.state or {}) for each in versions] == [each.content for each in seen[::-1]]
    assert total_from(versions[0].state or {}) == Estimate.get_by_id(record.id).total


def test_estimate_has_fields_and_lines_from_what_to_what(open_list: OpenList) -> None:
    record = open_list.new_estimate(title="Roof", lines=LINES)
    _wait(open_list)
    changed = replace(LINES[1], quantity=Decimal(44))
    content = replace(record.content, valid_until=date(2026, 5, 1), lines=(LINES[0], changed))
    open_list.estimates.save(open_list.estimator, record.id, content, record.version)
    newest = _of_estimate(open_list, record.id)[0].entry
    names = [each.name for each in newest.changes]
    assert names == ["valid_until", *["line_removed"] * (len(LINES) - 2), "line.quantity"]
    assert (newest.changes[-1].after, newest.changes[-1].line) == (Decimal(44), changed)


def test_estimate_says_whose_it_was(open_list: OpenList) -> None:
    customer = open_list.add(company="Gagné")
    record = open_list.new_estimate()
    linked = open_list.estimates.set_customer(open_list.estimator, record.id, Linked(customer.id), record.version)
    open_list.estimates.set_customer(open_list.estimator, record.id, linked.contact, linked.version)
    unlinked, link, _made = _of_estimate(open_list, record.id)
    assert [(each.name, each.before) for each in unlinked.entry.changes] == [("customer", customer.id)]
    assert link.entry.changes[0].after == customer.id


def test_copy_names_the_original_and_a_delete_ends_it(open_list: OpenList) -> None:
    original = open_list.new_estimate(**{name: getattr(WHOLE, name) for name in ("title", "lines", "notes")})
    copy = open_list.estimates.duplicate(open_list.estimator, original.id)
    open_list.estimates.delete(open_list.owner, copy.id)
    deleted, made = _of_estimate(open_list, copy.id)
    assert (deleted.entry.happened, deleted.state) == (Happened.DELETED, None)
    assert made.entry.names == (original.content.number,)
    assert content_from(made.state or {}) == copy.content


def test_one_field_or_all_of_a_customer_is_restored_as_a_change(open_list: OpenList) -> None:
    first = open_list.add(company="Gagné", phone="512 555 0123", city="Austin")
    estimate = open_list.new_estimate(first.id)
    now = open_list.customers.edit(open_list.owner, first.id, CustomerDetails(company="Roofs"), 1)
    service = _service(open_list)
    phone = service.restore_customer(open_list.owner, now, first.details, ["phone"])
    assert phone.details == CustomerDetails(company="Roofs", phone="512 555 0123")
    whole = service.restore_customer(open_list.owner, phone, first.details)
    assert whole.details == first.details
    assert open_list.found_estimates("gagne") == {estimate.id}
    entry = open_list.journal()[-1]
    assert (entry.action, entry.subject_id, entry.user_name) == ("restore", first.id, open_list.owner.name)
    assert whole.version == 4


def test_restoring_is_refused_as_editing_is(open_list: OpenList) -> None:
    first = open_list.add(company="Gagné")
    now = open_list.customers.edit(open_list.owner, first.id, CustomerDetails(contact_name="Mélanie"), 1)
    service = _service(open_list)
    with pytest.raises(NotAllowedError):
        service.restore_customer(open_list.estimator, now, first.details)
    with pytest.raises(ChangedMeanwhileError):
        service.restore_customer(open_list.owner, first, first.details)
    with pytest.raises(InvalidDetailsError):
        service.restore_customer(open_list.owner, now, replace(first.details, company=""), ["contact_name"])


def test_state_is_restored_with_its_country(open_list: OpenList) -> None:
    first = open_list.add(company="Gagné", country="US", state_province="TX")
    now = open_list.customers.edit(
        open_list.owner, first.id, CustomerDetails(company="Gagné", country="CA", state_province="QC"), 1
    )
    restored = _service(open_list).restore_customer(open_list.owner, now, first.details, ["state_province"])
    assert (restored.details.country, restored.details.state_province) == ("US", "TX")


def test_estimate_is_restored_but_for_its_status_and_customer(open_list: OpenList) -> None:
    record = open_list.new_estimate(title="Roof", lines=LINES)
    open_list.estimates.save(open_list.estimator, record.id, replace(record.content, lines=()), record.version)
    open_list.estimates.set_status(open_list.estimator, record.id, EstimateStatus.ACCEPTED)
    _wait(open_list)
    service = _service(open_list)
    now = open_list.estimates.get(open_list.estimator, record.id)
    was = next(each for each in _of_estimate(open_list, record.id) if each.state and each.state["lines"] == {})
    first = service.restore_estimate(open_list.estimator, now, was.state or {})
    assert first.content.lines == ()
    assert first.content.status is EstimateStatus.ACCEPTED


def test_lines_come_back_where_they_were(open_list: OpenList) -> None:
    record = open_list.new_estimate(lines=LINES)
    _wait(open_list)
    left = (replace(LINES[0], description="Other"), *LINES[3:])
    now = open_list.estimates.save(open_list.owner, record.id, replace(record.content, lines=left), record.version)
    was = _of_estimate(open_list, record.id)[1].state or {}
    service = _service(open_list)
    back = service.restore_lines(open_list.estimator, now, was, [LINES[0].key, LINES[2].key])
    assert back.content.lines == (LINES[0], LINES[2], *LINES[3:])


def test_history_of_a_sample_estimate_says_where_it_comes_from(sample_list: OpenList) -> None:
    key = Estimate.select(fn.MIN(Estimate.id)).scalar()
    (version,) = _service(sample_list).of_estimate(sample_list.owner, key).read(2)
    assert version.entry.happened is Happened.SAMPLE
    assert version.state is not None
    assert version.state["number"] == Estimate.get_by_id(key).number
