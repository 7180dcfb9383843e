"""What was deleted: how it comes back, and that nothing of it is left once it is deleted for good."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from custlist_desktop.domain.errors import ChangedMeanwhileError
from custlist_desktop.services.duplicates.merging import MergeService
from custlist_desktop.services.estimates.issued_proposals import IssuedProposalService
from custlist_desktop.services.history.deleted import ComesBack, DeletedRecord, DeletedService
from custlist_desktop.services.history.undo import NotUndoableError
from tests.helpers.compared import copied_list, restored
from tests.helpers.imports import import_rows, import_service
from tests.helpers.issued import issue
from tests.helpers.open_list import OpenList, opened


def _all(place: OpenList) -> list[DeletedRecord]:
    return DeletedService(place.ledger).all(place.owner)


def test_deleted_ones_are_listed_newest_first_with_what_comes_along(open_list: OpenList) -> None:
    customer = open_list.add(company="Gagné", contact_name="Mélanie", city="Austin")
    open_list.new_estimate(customer.id, title="Roof")
    other = open_list.new_estimate(title="Wall", notes="Later")
    open_list.customers.delete(open_list.owner, customer.id)
    open_list.estimates.delete(open_list.estimator, other.id)
    estimate, gone = _all(open_list)
    assert (gone.name, gone.other, gone.city, gone.user) == ("Gagné", "Mélanie", "Austin", open_list.owner.name)
    assert (gone.comes, gone.count) == (ComesBack.WITH_ESTIMATES, 1)
    assert (estimate.name, estimate.number, estimate.comes) == ("Wall", other.content.number, ComesBack.AS_IT_WAS)
    open_list.undo.undo(open_list.owner, gone.change_id)
    assert [each.key for each in _all(open_list)] == [other.id]
    assert open_list.customers.get(open_list.owner, customer.id).details == customer.details


def test_estimate_says_what_became_of_its_customer_and_number(open_list: OpenList) -> None:
    customer = open_list.add(company="Gagné")
    record = open_list.new_estimate(customer.id, title="Roof")
    open_list.estimates.delete(open_list.owner, record.id)
    assert [(each.comes, each.other) for each in _all(open_list)] == [(ComesBack.LINKED, "Gagné")]
    open_list.customers.delete(open_list.owner, customer.id)
    gone, estimate = _all(open_list)
    assert (estimate.comes, estimate.first, estimate.other) == (ComesBack.WITH_CUSTOMER, gone.change_id, "Gagné")
    DeletedService(open_list.ledger).delete_for_good(open_list.owner, [gone])
    assert _all(open_list)[0].comes is ComesBack.WITH_DETAILS
    assert open_list.new_estimate().content.number == record.content.number
    assert _all(open_list)[0].comes is ComesBack.RENUMBERED


def test_estimate_of_a_merged_away_customer_keeps_the_details(open_list: OpenList) -> None:
    one, other = open_list.add(company="Gagné"), open_list.add(company="Gagne")
    record = open_list.new_estimate(other.id, title="Roof")
    open_list.estimates.delete(open_list.owner, record.id)
    MergeService(open_list.ledger).merge(open_list.owner, one.id, [other.id], one.details, {1: 1, 2: 1})
    assert [each.comes for each in _all(open_list)] == [ComesBack.UNMERGED, ComesBack.WITH_DETAILS]


def test_merged_away_customer_comes_back_by_undoing_the_merge(open_list: OpenList) -> None:
    one, other = open_list.add(company="Gagné"), open_list.add(company="Gagne")
    MergeService(open_list.ledger).merge(open_list.owner, one.id, [other.id], one.details, {1: 1, 2: 1})
    (gone,) = _all(open_list)
    assert gone.comes is ComesBack.UNMERGED
    open_list.undo.undo(open_list.owner, gone.change_id)
    assert _all(open_list) == []


def test_what_was_never_touched_is_left_out(open_list: OpenList) -> None:
    made = open_list.new_estimate()
    open_list.estimates.delete(open_list.estimator, made.id)
    assert _all(open_list) == []


def _undo_an_import(place: OpenList) -> None:
    result = import_rows(place, {"company": "Imported"}, {"company": "Too"})
    import_service(place).undo(place.owner, result.run_id)


def _remove_samples(place: OpenList) -> None:
    place.samples.fill(place.owner, 2, 1)
    place.samples.remove(place.owner)


def _undo_adding_samples(place: OpenList) -> None:
    place.samples.fill(place.owner, 2, 1)
    found = place.undo.next_undo(place.owner)
    assert found is not None
    place.undo.undo(place.owner, found.change_id)


_MANY: dict[str, tuple[Callable[[OpenList], None], ComesBack, int]] = {
    "an import is undone": (_undo_an_import, ComesBack.WITH_IMPORT, 0),
    "samples are removed": (_remove_samples, ComesBack.AS_SAMPLES, 1),
    "adding samples is undone": (_undo_adding_samples, ComesBack.AS_SAMPLES, 1),
}


@pytest.mark.parametrize("name", _MANY)
def test_many_that_went_at_once_come_back_together(open_list: OpenList, name: str) -> None:
    do, comes, estimates = _MANY[name]
    do(open_list)
    (record,) = _all(open_list)
    assert (record.comes, record.many, record.count) == (comes, 2, estimates)
    open_list.undo.undo(open_list.owner, record.change_id)
    assert _all(open_list) == []
    assert (open_list.customers.count(), open_list.estimates.count()) == (2, estimates)


@pytest.mark.parametrize("name", _MANY)
def test_many_that_went_at_once_are_deleted_for_good_together(open_list: OpenList, name: str) -> None:
    _MANY[name][0](open_list)
    records = _all(open_list)
    DeletedService(open_list.ledger).delete_for_good(open_list.owner, records)
    assert _all(open_list) == []
    assert open_list.customers.count() == 0
    with pytest.raises(NotUndoableError):
        open_list.undo.undo(open_list.owner, records[0].change_id)
    assert open_list.undo.next_redo(open_list.owner) is None


def test_no_text_of_what_was_deleted_for_good_is_left_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "list.custlist"
    with opened(path) as place:
        for number in range(200):
            place.add(company=f"Other {number}")
        customer = place.add(company="Xylographer", notes="Quetzalcoatlus " * 900)
        for number in range(200):
            place.add(company=f"Later {number}")
        place.customers.delete(place.owner, customer.id)
        DeletedService(place.ledger).delete_for_good(place.owner, _all(place))
        files = [each for each in path.parent.iterdir() if each.name.startswith(path.name)]
        assert not [each.name for each in files if b"Xylographer" in each.read_bytes()]
        assert not [each.name for each in files if b"Quetzalcoatlus" in each.read_bytes()]


def test_deleted_for_good_leaves_who_when_and_what_kind_and_proposals(open_list: OpenList) -> None:
    customer = open_list.add(company="Secret Gagné", phone="512 555 0123", notes="Gate 4411")
    estimate = open_list.new_estimate(title="Secret roof")
    proposals = IssuedProposalService(open_list.ledger)
    issue(proposals, open_list.account, open_list.owner, estimate)
    issued = open_list.table("issued_proposal")
    details = replace(customer.details, notes="Gate 5522")
    open_list.customers.edit(open_list.owner, customer.id, details, 1)
    open_list.customers.delete(open_list.owner, customer.id)
    open_list.estimates.delete(open_list.owner, estimate.id)
    before = [(row.at, row.user_name, row.action) for row in open_list.journal()]
    records = _all(open_list)
    DeletedService(open_list.ledger).delete_for_good(open_list.owner, records)
    assert _all(open_list) == []
    entries = open_list.journal()
    assert [(row.at, row.user_name, row.action) for row in entries[:-2]] == before
    assert [(row.action, row.user_name) for row in entries[-2:]] == [("delete_for_good", open_list.owner.name)] * 2
    mine = [row for row in entries if row.subject in ("customer", "estimate")]
    assert {side for row in mine for side in (row.before, row.after)} == {None, "{}"}
    assert "Secret" not in json.dumps([row.after for row in mine])
    assert open_list.table("issued_proposal") == issued
    for record in records:
        with pytest.raises(NotUndoableError):
            open_list.undo.undo(open_list.owner, record.change_id)
    found = open_list.undo.next_undo(open_list.owner)
    assert found is None


def test_nothing_that_is_back_is_emptied(open_list: OpenList) -> None:
    customer = open_list.add(company="Gagné")
    deleted = open_list.customers.delete(open_list.owner, customer.id)
    records = _all(open_list)
    open_list.take_back(open_list.owner, deleted)
    with pytest.raises(ChangedMeanwhileError):
        DeletedService(open_list.ledger).delete_for_good(open_list.owner, records)
    assert open_list.undo.next_redo(open_list.owner) is not None


def test_what_a_restore_removed_says_that_it_comes_back_with_all_of_it(open_list: OpenList) -> None:
    kept = open_list.add(company="Gagné")
    copy = copied_list(open_list)
    added, other = open_list.add(company="Alpine"), open_list.add(company="Roofers")
    estimate = open_list.new_estimate(added.id, title="Roof")
    restored(open_list, copy)
    gone = _all(open_list)
    assert {each.key for each in gone} == {added.id, other.id, estimate.id}
    assert {each.comes for each in gone} == {ComesBack.WITH_RESTORE}
    assert len({each.change_id for each in gone}) == 1
    open_list.customers.delete(open_list.owner, kept.id)
    assert _all(open_list)[0].comes is ComesBack.AS_IT_WAS
