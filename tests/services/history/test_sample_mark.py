"""Undone changes give back what a row was: a sample that nobody changed, or as its import left it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate import Linked
from tests.helpers.imports import import_rows, import_service
from tests.helpers.open_list import OpenList


def _undo(place: OpenList, times: int = 1) -> None:
    for _ in range(times):
        found = place.undo.next_undo(place.owner)
        assert found is not None
        place.undo.undo(place.owner, found.change_id)


def _edit(place: OpenList, **values: str) -> None:
    record = place.customers.get(place.owner, 1)
    place.customers.edit(place.owner, 1, replace(record.details, **values), record.version)


def _edit_estimate(place: OpenList, key: int = 1) -> None:
    record = place.estimates.get(place.owner, key)
    place.estimates.save(place.owner, key, replace(record.content, title="Else"), record.version)


def _two_edits(place: OpenList) -> None:
    _edit(place, phone="512 555 0199")
    _edit(place, city="Waco")


def _link(place: OpenList) -> None:
    place.estimates.set_customer(place.owner, 1, Linked(3), place.estimates.get(place.owner, 1).version)


_CHANGES: dict[str, tuple[Callable[[OpenList], object], int]] = {
    "a customer is edited": (lambda place: _edit(place, phone="512 555 0199"), 1),
    "a customer is edited twice": (_two_edits, 2),
    "a customer is deleted": (lambda place: place.customers.delete(place.owner, 1), 1),
    "an estimate is edited": (_edit_estimate, 1),
    "an estimate is given another customer": (_link, 1),
    "an estimate is deleted": (lambda place: place.estimates.delete(place.owner, 1), 1),
}


@pytest.mark.parametrize("change", _CHANGES)
def test_sample_is_one_again_once_all_changes_are_undone(open_list: OpenList, change: str) -> None:
    do, times = _CHANGES[change]
    open_list.samples.fill(open_list.owner, 5, 5)
    before = open_list.samples.to_remove()
    do(open_list)
    assert open_list.samples.to_remove() != before
    _undo(open_list, times)
    assert open_list.samples.to_remove() == before
    assert open_list.samples.are_all_customers()
    found = open_list.undo.next_redo(open_list.owner)
    assert found is not None
    open_list.undo.undo(open_list.owner, found.change_id)
    assert open_list.samples.to_remove() != before
    _undo(open_list)
    assert open_list.samples.to_remove() == before
    open_list.samples.remove(open_list.owner)
    assert open_list.customers.count() == open_list.estimates.count() == 0
    _undo(open_list)
    assert open_list.samples.to_remove() == before
    open_list.check_file()


def test_sample_that_was_changed_besides_stays_changed(open_list: OpenList) -> None:
    open_list.samples.fill(open_list.owner, 2, 0)
    _edit(open_list, phone="512 555 0199")
    changed = open_list.undo.next_undo(open_list.owner)
    _edit(open_list, city="Waco")
    assert changed is not None
    open_list.undo.undo(open_list.owner, changed.change_id)
    assert not open_list.samples.is_sample(1)


def test_import_takes_back_what_was_edited_and_undone_since(open_list: OpenList) -> None:
    open_list.add(company="Gagné", contact_name="Mélanie", email="a@gagne.example")
    import_rows(
        open_list,
        {"company": "Imported"},
        {"company": "Gagné", "contact_name": "Mélanie", "email": "a@gagne.example", "city": "Dallas"},
    )
    service = import_service(open_list)
    (run,) = service.runs(open_list.owner)
    before = service.undo_preview(open_list.owner, run.run_id)
    for key in (1, 2):
        record = open_list.customers.get(open_list.owner, key)
        details: CustomerDetails = replace(record.details, notes="Since")
        open_list.customers.edit(open_list.owner, key, details, record.version)
    assert len(service.undo_preview(open_list.owner, run.run_id).changed) == 2
    _undo(open_list, 2)
    assert service.undo_preview(open_list.owner, run.run_id) == before
