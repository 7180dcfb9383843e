"""Undo and redo: the newest change of a person is taken back, and done again; the journal alone knows which."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from operator import itemgetter
from pathlib import Path

import pytest

from custlist_desktop.domain.account import LogoFormat, TemplateDetails, TemplateKind, TradeNameDetails
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import CancelledError, ChangedMeanwhileError, InvalidDetailsError, NotAllowedError
from custlist_desktop.domain.estimate import Linked
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.services.duplicates.merging import MergeService
from custlist_desktop.services.history.records import Undoable, What
from custlist_desktop.services.history.undo import NotUndoableError
from tests.helpers.estimates import LINES
from tests.helpers.imports import import_rows, import_service
from tests.helpers.open_list import OpenList, linked_customers, opened

_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'
_STAMPS = ("version", "updated_at", "created_at", "position", "former_customer_id")


def _undo(place: OpenList) -> Undoable:
    found = place.undo.next_undo(place.owner)
    assert found is not None
    return place.undo.undo(place.owner, found.change_id)


def _redo(place: OpenList) -> Undoable:
    found = place.undo.next_redo(place.owner)
    assert found is not None
    return place.undo.undo(place.owner, found.change_id)


def _all_of(place: OpenList) -> list[object]:
    """All that people see, without versions and moments."""
    found: list[object] = []
    for table in ("customer", "estimate", "estimate_line", "text_template", "trade_name", "estimate_defaults"):
        names = [row[1] for row in place.file.connection.execute(f"PRAGMA table_info({table})")]
        kept = [at for at, name in enumerate(names) if name not in _STAMPS]
        rows = place.table(table)
        if "position" in names:
            rows.sort(key=itemgetter(names.index("position")))
        found += [[row[at] for at in kept] for row in rows]
    return found


def _merge(place: OpenList) -> None:
    one, other = (place.customers.get(place.owner, key) for key in (1, 2))
    both = replace(one.details, notes="Both")
    MergeService(place.ledger).merge(place.owner, 1, [2], both, {1: one.version, 2: other.version})


def _edit_customer(place: OpenList) -> None:
    record = place.customers.get(place.owner, 1)
    place.customers.edit(place.owner, 1, replace(record.details, phone="512 555 0199", city="Waco"), record.version)


def _edit_estimate(place: OpenList) -> None:
    record = place.estimates.get(place.owner, 1)
    lines = (LINES[1], replace(LINES[0], description="Else"), *LINES[3:])
    content = replace(record.content, title="Else", lines=lines, scope_of_work="b" * 900, site=None)
    place.estimates.save(place.owner, 1, content, record.version)


def _link(place: OpenList) -> None:
    place.estimates.set_customer(place.owner, 1, Linked(2), place.estimates.get(place.owner, 1).version)


def _unlink(place: OpenList) -> None:
    record = place.estimates.get(place.owner, 1)
    place.estimates.set_customer(place.owner, 1, record.contact, record.version)


def _rename_template(place: OpenList) -> None:
    template = TemplateDetails(TemplateKind.TERMS, "Else", "en", "Text")
    place.account.edit_template(place.owner, 1, template, 1)


_CHANGES: dict[str, Callable[[OpenList], object]] = {
    "a customer added": lambda place: place.add(company="New"),
    "a customer edited": _edit_customer,
    "a customer deleted": lambda place: place.customers.delete(place.owner, 1),
    "customers merged": _merge,
    "an estimate made": lambda place: place.estimates.create(place.owner, 1),
    "an estimate copied": lambda place: place.estimates.duplicate(place.owner, 1),
    "an estimate edited": _edit_estimate,
    "an estimate's status": lambda place: place.estimates.set_status(place.owner, 1, EstimateStatus.SENT),
    "an estimate given a customer": _link,
    "an estimate unlinked": _unlink,
    "a customer added to an estimate": lambda place: place.estimates.add_customer(
        place.owner, 1, CustomerDetails(company="New"), place.estimates.get(place.owner, 1).version
    ),
    "an estimate deleted": lambda place: place.estimates.delete(place.owner, 1),
    "a template deleted": lambda place: place.account.delete_template(place.owner, 1),
    "a template renamed": _rename_template,
    "a trade name deleted": lambda place: place.account.delete_trade_name(place.owner, 1),
    "a logo taken away": lambda place: place.account.edit_trade_name(place.owner, 1, TradeNameDetails("Lavoie"), 1),
    "another default": lambda place: place.account.make_default(place.owner, 2),
    "defaults": lambda place: place.account.save_defaults(
        place.owner, replace(place.account.defaults(), markup=Decimal("12.5"))
    ),
    "samples": lambda place: place.samples.fill(place.owner, 5, 3),
    "an import": lambda place: import_rows(
        place,
        {"company": "Imported"},
        {"company": "Gagné", "contact_name": "Mélanie", "email": "a@gagne.example", "city": "Dallas"},
    ),
}


@pytest.fixture
def whole_list(open_list: OpenList) -> OpenList:
    """Two customers, an estimate of the first, a template and two trade names."""
    open_list.add(company="Gagné", contact_name="Mélanie", email="a@gagne.example", notes="private")
    open_list.add(company="Other", phone="512 555 0123")
    logo = TradeNameDetails("Lavoie", logo=_SVG, logo_format=LogoFormat.SVG)
    name = open_list.account.add_trade_name(open_list.owner, logo)
    open_list.account.add_trade_name(open_list.owner, TradeNameDetails("Gouttières"))
    open_list.account.add_template(open_list.owner, TemplateDetails(TemplateKind.TERMS, "Terms", "en", "Text"))
    open_list.new_estimate(1, lines=LINES, title="Roof", scope_of_work="a" * 900, trade_name_id=name.id)
    open_list.calendar.last += timedelta(minutes=11)
    return open_list


@pytest.mark.parametrize("change", _CHANGES)
def test_change_is_undone_redone_and_undone_again(whole_list: OpenList, change: str) -> None:
    before = _all_of(whole_list)
    _CHANGES[change](whole_list)
    after = _all_of(whole_list)
    assert after != before
    for _ in range(2):
        _undo(whole_list)
        assert _all_of(whole_list) == before
        _redo(whole_list)
        assert _all_of(whole_list) == after
    whole_list.check_search_index()
    whole_list.check_file()
    assert whole_list.undo.next_redo(whole_list.owner) is None


def test_all_changes_are_undone_one_after_the_other(whole_list: OpenList) -> None:
    stages = [_all_of(whole_list)]
    for change in ("a customer edited", "an estimate edited", "an estimate's status", "a customer deleted"):
        whole_list.calendar.last += timedelta(minutes=11)
        _CHANGES[change](whole_list)
        stages.append(_all_of(whole_list))
    for stage in stages[-2::-1]:
        _undo(whole_list)
        assert _all_of(whole_list) == stage
    for stage in stages[1:]:
        _redo(whole_list)
        assert _all_of(whole_list) == stage


def test_undo_outlives_the_program(tmp_path: Path) -> None:
    path = tmp_path / "list.custlist"
    with opened(path) as place:
        key = place.add(company="Gagné", phone="512 555 0123").id
        place.customers.edit(place.owner, key, CustomerDetails(company="Gagné", phone="512 555 0199"), 1)
    with opened(path) as again:
        found = again.undo.next_undo(again.owner)
        assert found is not None
        assert (found.what, found.name, found.fields, found.key) == (What.FIELDS, "Gagné", ("phone",), key)
        _undo(again)
        assert again.customers.get(again.owner, key).details.phone == "512 555 0123"
        redo = again.undo.next_redo(again.owner)
        assert redo is not None
        assert (redo.fields, redo.is_undo) == (("phone",), True)


def test_everybody_undoes_their_own(whole_list: OpenList) -> None:
    _edit_customer(whole_list)
    record = whole_list.estimates.get(whole_list.estimator, 1)
    whole_list.estimates.save(whole_list.estimator, 1, replace(record.content, title="Wall"), record.version)
    mine, theirs = (whole_list.undo.next_undo(each) for each in (whole_list.owner, whole_list.estimator))
    assert mine is not None
    assert theirs is not None
    assert (mine.name, mine.fields) == ("Gagné", ("phone", "city"))
    assert (theirs.name, theirs.fields) == (record.content.number, ("title",))
    with pytest.raises(NotAllowedError):
        whole_list.undo.undo(whole_list.estimator, mine.change_id)


def test_estimator_undoes_only_what_an_estimator_may_do(whole_list: OpenList) -> None:
    estimate = whole_list.estimates.get(whole_list.estimator, 1)
    whole_list.estimates.add_customer(whole_list.estimator, 1, CustomerDetails(company="New"), estimate.version)
    found = whole_list.undo.next_undo(whole_list.estimator)
    assert found is not None
    assert found.name == estimate.content.number  # its lines, before that: an Estimator deletes no customers


def test_what_somebody_changed_since_stays(whole_list: OpenList) -> None:
    _edit_customer(whole_list)
    change = whole_list.undo.next_undo(whole_list.owner)
    record = whole_list.customers.get(whole_list.owner, 1)
    other = whole_list.users.add(whole_list.owner, "Hannah", Role.ACCOUNT_OWNER).as_actor()
    whole_list.customers.edit(other, 1, replace(record.details, phone="512 555 0111"), record.version)
    assert change is not None
    with pytest.raises(ChangedMeanwhileError) as error:
        whole_list.undo.undo(whole_list.owner, change.change_id)
    assert error.value.current == whole_list.customers.get(whole_list.owner, 1)


def test_other_fields_that_somebody_changed_since_stay_as_they_are(whole_list: OpenList) -> None:
    _edit_customer(whole_list)
    change = whole_list.undo.next_undo(whole_list.owner)
    record = whole_list.customers.get(whole_list.owner, 1)
    whole_list.customers.edit(whole_list.owner, 1, replace(record.details, notes="New"), record.version)
    assert change is not None
    whole_list.undo.undo(whole_list.owner, change.change_id)
    now = whole_list.customers.get(whole_list.owner, 1).details
    assert (now.phone, now.city, now.notes) == ("", "", "New")


def test_undo_that_would_leave_no_name_is_refused(open_list: OpenList) -> None:
    key = open_list.add(contact_name="Mélanie").id
    both = CustomerDetails(contact_name="Mélanie", company="Gagné")
    open_list.customers.edit(open_list.owner, key, both, 1)
    change = open_list.undo.next_undo(open_list.owner)
    open_list.customers.edit(open_list.owner, key, replace(both, contact_name=""), 2)
    assert change is not None
    with pytest.raises(InvalidDetailsError):
        open_list.undo.undo(open_list.owner, change.change_id)
    assert open_list.customers.get(open_list.owner, key).details.company == "Gagné"


def test_typing_is_undone_at_once(whole_list: OpenList) -> None:
    before = _all_of(whole_list)
    for title in ("R", "Ro", "Roof on"):
        record = whole_list.estimates.get(whole_list.owner, 1)
        whole_list.estimates.save(whole_list.owner, 1, replace(record.content, title=title), record.version)
    _undo(whole_list)
    assert _all_of(whole_list) == before


def test_import_half_of_whose_rows_were_edited_keeps_those(open_list: OpenList) -> None:
    import_rows(open_list, *({"company": f"Firm {number}"} for number in range(1, 5)))
    for key in (1, 3):
        open_list.customers.edit(open_list.owner, key, CustomerDetails(company=f"Mine {key}"), 1)
    changes = [row.change_id for row in open_list.journal() if row.action == "import"]
    open_list.undo.undo(open_list.owner, changes[0])
    assert {row[1] for row in open_list.table("customer")} == {"Mine 1", "Mine 3"}
    assert import_service(open_list).runs(open_list.owner)[0].undone_at is not None
    redo = open_list.undo.next_redo(open_list.owner)
    assert redo is not None
    open_list.undo.undo(open_list.owner, redo.change_id)
    assert {row[1] for row in open_list.table("customer")} == {"Mine 1", "Firm 2", "Mine 3", "Firm 4"}
    assert import_service(open_list).runs(open_list.owner)[0].undone_at is None


def test_added_customer_who_has_an_estimate_by_now_stays(open_list: OpenList) -> None:
    open_list.add(company="Gagné")
    change = open_list.undo.next_undo(open_list.owner)
    open_list.new_estimate(1)
    assert change is not None
    with pytest.raises(ChangedMeanwhileError):
        open_list.undo.undo(open_list.owner, change.change_id)
    assert linked_customers() == {1: 1}


def test_deleted_estimate_whose_number_and_customer_are_gone_comes_back_with_details(open_list: OpenList) -> None:
    customer = open_list.add(company="Gagné", phone="512 555 0123")
    record = open_list.new_estimate(customer.id)
    deleted = open_list.estimates.delete(open_list.owner, record.id)
    open_list.customers.delete(open_list.owner, customer.id)
    assert open_list.new_estimate().content.number == record.content.number
    back = open_list.take_back(open_list.owner, deleted)
    assert (back.contact.company, back.customer_id) == ("Gagné", None)
    assert back.content.number != record.content.number


def test_passwords_and_roles_are_no_changes_to_undo(open_list: OpenList) -> None:
    open_list.add(company="Gagné")
    open_list.users.set_password(open_list.owner, open_list.estimator.user_id, hash_password("secret"))
    found = open_list.undo.next_undo(open_list.owner)
    assert found is not None
    assert found.name == "Gagné"
    with pytest.raises(NotUndoableError):
        open_list.undo.undo(open_list.owner, open_list.journal()[-1].change_id)


def test_the_last_hundred_can_be_undone(open_list: OpenList) -> None:
    for number in range(3):
        open_list.add(company=f"Firm {number}")
    for number in range(2, -1, -1):
        assert _undo(open_list).name == f"Firm {number}"
    assert open_list.table("customer") == []


def test_import_that_is_done_again_gives_customers_their_estimates_back(whole_list: OpenList) -> None:
    import_rows(whole_list, {"company": "Imported"}, {"company": "Too"})
    service = import_service(whole_list)
    (run,) = service.runs(whole_list.owner)
    imported = next(iter(whole_list.found("Imported")))
    estimate = whole_list.estimates.create(whole_list.owner, imported)
    service.undo(whole_list.owner, run.run_id, keep_changed=False)
    assert whole_list.estimates.get(whole_list.owner, estimate.id).customer_id is None
    _redo(whole_list)
    assert whole_list.estimates.get(whole_list.owner, estimate.id).customer_id == imported
    _undo(whole_list)
    assert whole_list.estimates.get(whole_list.owner, estimate.id).customer_id is None
    assert not whole_list.found("Imported")
    whole_list.check_search_index()
    whole_list.check_file()


def test_import_is_done_again_whole_or_not_at_all(whole_list: OpenList) -> None:
    import_rows(
        whole_list,
        {"company": "Imported"},
        {"company": "Gagné", "contact_name": "Mélanie", "email": "a@gagne.example", "city": "Dallas"},
    )
    _undo(whole_list)
    redone = whole_list.undo.next_redo(whole_list.owner)
    assert redone is not None
    other = replace(whole_list.customers.get(whole_list.owner, 1).details, notes="Since")
    version = whole_list.customers.get(whole_list.owner, 1).version
    whole_list.customers.edit(whole_list.owner, 1, other, version)
    with pytest.raises(ChangedMeanwhileError):
        whole_list.undo.undo(whole_list.owner, redone.change_id)
    assert not whole_list.found("Imported")


def test_undo_of_many_rows_tells_how_far_it_is_and_can_be_cancelled(sample_list: OpenList) -> None:
    customer = sample_list.estimates.get(sample_list.owner, 1).customer_id
    assert customer is not None
    sample_list.file.connection.execute("UPDATE estimate SET customer_id = ?", (customer,))
    sample_list.customers.delete(sample_list.owner, customer)
    change = sample_list.undo.next_undo(sample_list.owner)
    assert change is not None
    assert change.rows == 121  # the customer, and the estimates that are linked to it again
    before = sample_list.table("estimate")
    told: list[int] = []

    def refuse(done: int, _total: int) -> None:
        told.append(done)
        if len(told) == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        sample_list.undo.undo(sample_list.owner, change.change_id, refuse)
    assert sample_list.table("estimate") == before
    told.clear()
    sample_list.undo.undo(sample_list.owner, change.change_id, lambda done, _total: told.append(done))
    assert told == sorted(told)
    assert sample_list.estimates.get(sample_list.owner, 1).customer_id == customer
