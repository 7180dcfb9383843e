"""Restoring what is checked: one change, without taking anything from what is not checked."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.differences import DifferenceFile
from custlist_desktop.domain.account import TemplateDetails, TemplateKind, TradeNameDetails
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.errors import (
    CancelledError,
    ChangedMeanwhileError,
    DatabaseFileError,
    FileTrouble,
    InvalidDetailsError,
    NotAllowedError,
)
from custlist_desktop.domain.estimate import Linked
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.restoring import RecordKind
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.duplicates.merging import MergeService
from custlist_desktop.services.restoring.comparing import CompareRequest, compare_lists
from custlist_desktop.services.restoring.service import RestoreService
from tests.helpers.compared import compared, copied_list, everything, only, restored
from tests.helpers.open_list import OpenList


@pytest.fixture
def lst(sample_list: OpenList) -> OpenList:
    """600 customers and 120 estimates."""
    return sample_list


def _edit(lst: OpenList, key: int, **fields: str) -> None:
    record = lst.customers.get(lst.owner, key)
    lst.customers.edit(lst.owner, key, replace(record.details, **fields), record.version)


def test_one_field_is_restored_and_the_others_stay(lst: OpenList) -> None:
    copy, was = copied_list(lst), lst.customers.get(lst.owner, 7)
    _edit(lst, 7, job_title="Xylographer", notes="Wants a call.")
    done = restored(lst, copy, only(RecordKind.CUSTOMER, 7, "job_title"))
    now = lst.customers.get(lst.owner, 7)
    assert now.details == replace(was.details, notes="Wants a call.")
    assert (done.fields, dict(done.records), now.version) == (1, {}, 3)
    assert lst.found("Xylographer") == set()


def test_field_that_was_changed_twice_is_as_the_copy_has_it(lst: OpenList) -> None:
    copy, was = copied_list(lst), lst.customers.get(lst.owner, 7)
    _edit(lst, 7, job_title="One")
    _edit(lst, 7, job_title="Two")
    restored(lst, copy, only(RecordKind.CUSTOMER, 7, "job_title"))
    assert lst.customers.get(lst.owner, 7).details == was.details


def test_phone_dials_again_what_it_did(open_list: OpenList) -> None:
    key = open_list.add(company="Gagné Roofing", phone="(303) 555-0119").id
    copy, was = copied_list(open_list), open_list.customers.get(open_list.owner, key)
    _edit(open_list, key, phone="(303) 555-0199")
    restored(open_list, copy, only(RecordKind.CUSTOMER, key, "phone"))
    assert open_list.customers.get(open_list.owner, key).numbers == was.numbers
    assert open_list.found("5550119") == {key}


def test_customer_that_was_deleted_is_back_with_its_estimates(lst: OpenList) -> None:
    key = lst.estimates.get(lst.owner, 1).customer_id
    assert key is not None
    own, copy = lst.new_estimate(key), copied_list(lst)
    _edit(lst, key, notes="Later")
    lst.customers.delete(lst.owner, key)
    edited = lst.estimates.get(lst.owner, own.id)
    lst.estimates.set_customer(lst.owner, own.id, ContactDetails(company="Somebody else"), edited.version)
    done = restored(lst, copy, only(RecordKind.CUSTOMER, key))
    assert lst.estimates.get(lst.owner, 1).customer_id == key
    assert lst.estimates.get(lst.owner, own.id).contact.company == "Somebody else"  # no longer its details
    assert done.linked == 1
    assert lst.customers.get(lst.owner, key).version > 2


def test_customer_that_was_merged_is_back_without_what_the_other_one_holds(lst: OpenList) -> None:
    copy = copied_list(lst)
    keep, gone = lst.customers.get(lst.owner, 3), lst.customers.get(lst.owner, 4)
    estimate = lst.new_estimate(gone.id)
    versions = {keep.id: keep.version, gone.id: gone.version}
    MergeService(lst.ledger).merge(lst.owner, keep.id, [gone.id], keep.details, versions)
    restored(lst, copy, only(RecordKind.CUSTOMER, gone.id))
    assert lst.customers.get(lst.owner, gone.id).details == gone.details
    assert lst.estimates.get(lst.owner, estimate.id).customer_id == keep.id


def test_customer_that_was_added_since_goes_and_its_estimates_keep_its_details(lst: OpenList) -> None:
    copy = copied_list(lst)
    key = lst.add(company="Northgate Dental").id
    estimate = lst.estimates.get(lst.owner, 1)
    lst.estimates.set_customer(lst.owner, 1, Linked(key), estimate.version)
    restored(lst, copy, only(RecordKind.CUSTOMER, key))
    assert lst.estimates.get(lst.owner, 1).contact.company == "Northgate Dental"
    assert lst.add(company="Next").id == key + 1


def test_estimate_whose_number_was_given_again_gets_the_next_one(lst: OpenList) -> None:
    copy, was = copied_list(lst), lst.estimates.get(lst.owner, 5)
    lst.estimates.delete(lst.owner, 5)
    other = lst.estimates.get(lst.owner, 6)
    lst.estimates.save(lst.owner, 6, replace(other.content, number=was.content.number), other.version)
    done = restored(lst, copy, only(RecordKind.ESTIMATE, 5))
    now = lst.estimates.get(lst.owner, 5)
    assert done.renumbered == ((was.content.number, now.content.number),)
    assert replace(now.content, number=was.content.number) == was.content


def test_estimate_keeps_its_number_where_another_one_has_the_old(lst: OpenList) -> None:
    copy, was = copied_list(lst), lst.estimates.get(lst.owner, 5)
    record = lst.estimates.save(lst.owner, 5, replace(was.content, number="Other", title="T"), was.version)
    other = lst.estimates.get(lst.owner, 6)
    lst.estimates.save(lst.owner, 6, replace(other.content, number=was.content.number), other.version)
    done = restored(lst, copy, only(RecordKind.ESTIMATE, 5))
    now = lst.estimates.get(lst.owner, 5)
    assert done.kept_numbers == ("Other",)
    assert (now.content.number, now.content.title) == ("Other", was.content.title)
    assert now.version > record.version


def test_numbers_that_two_estimates_exchanged_are_exchanged_back(lst: OpenList) -> None:
    copy, one, other = copied_list(lst), lst.estimates.get(lst.owner, 5), lst.estimates.get(lst.owner, 6)
    parked = lst.estimates.save(lst.owner, 5, replace(one.content, number="x"), one.version)
    lst.estimates.save(lst.owner, 6, replace(other.content, number=one.content.number), other.version)
    lst.estimates.save(lst.owner, 5, replace(one.content, number=other.content.number), parked.version)
    restored(lst, copy)
    assert lst.estimates.get(lst.owner, 5).content == one.content
    assert lst.estimates.get(lst.owner, 6).content == other.content
    assert compared(lst, copy).differences == []


def test_number_of_an_estimate_that_leaves_is_never_given_again(lst: OpenList) -> None:
    copy = copied_list(lst)
    added = lst.new_estimate()
    restored(lst, copy, only(RecordKind.ESTIMATE, added.id))
    assert lst.new_estimate().content.number != added.content.number


def test_accepted_estimate_is_as_it_was_before(lst: OpenList) -> None:
    record = lst.new_estimate(title="Roof")
    copy = copied_list(lst)
    lst.estimates.set_status(lst.owner, record.id, EstimateStatus.ACCEPTED)
    restored(lst, copy, only(RecordKind.ESTIMATE, record.id, "status"))
    assert lst.estimates.get(lst.owner, record.id).content == record.content


def test_template_that_was_deleted_is_back_unless_its_name_was_given_again(lst: OpenList) -> None:
    details = TemplateDetails(TemplateKind.TERMS, "Usual", "en", "30 days")
    template = lst.account.add_template(lst.owner, details)
    copy = copied_list(lst)
    lst.account.delete_template(lst.owner, template.id)
    again = lst.account.add_template(lst.owner, details)
    choice = only(RecordKind.TEXT_TEMPLATE, template.id)
    with pytest.raises(InvalidDetailsError):
        restored(lst, copy, choice)
    lst.account.delete_template(lst.owner, again.id)
    restored(lst, copy, choice)
    assert lst.account.template(template.id).text == "30 days"


def test_trade_name_is_back_with_its_logo_and_the_estimates_that_named_it(lst: OpenList) -> None:
    lst.account.add_trade_name(lst.owner, TradeNameDetails(name="First"))
    second = lst.account.add_trade_name(lst.owner, TradeNameDetails(name="Second"))
    record = lst.estimates.get(lst.owner, 1)
    lst.estimates.save(lst.owner, 1, replace(record.content, trade_name_id=second.id), record.version)
    copy = copied_list(lst)
    lst.account.delete_trade_name(lst.owner, second.id)
    restored(lst, copy, only(RecordKind.TRADE_NAME, second.id))
    assert lst.account.trade_name(second.id).details == second.details
    assert lst.estimates.get(lst.owner, 1).content.trade_name_id == second.id
    assert compared(lst, copy).differences == []


def test_users_are_restored_without_passwords_and_who_restores_stays_owner(lst: OpenList) -> None:
    copy = copied_list(lst)
    lst.users.change_role(lst.owner, lst.estimator.user_id, Role.ACCOUNT_OWNER)
    lst.users.set_password(lst.owner, lst.estimator.user_id, "$argon2id$new")
    added = lst.users.add(lst.owner, "Sofía Ramírez", Role.ACCOUNT_OWNER)
    lst.users.rename(lst.owner, lst.owner.user_id, "Renamed", "", 1)
    restored(lst, copy, lambda each: each.kind is RecordKind.USERS)
    users = {user.id: user for user in lst.users.all()}
    assert users[lst.estimator.user_id].role is Role.ESTIMATOR
    assert users[lst.estimator.user_id].has_password
    assert not users[added.id].active
    assert (users[lst.owner.user_id].role, users[lst.owner.user_id].name) == (Role.ACCOUNT_OWNER, lst.owner.name)


def test_customer_is_never_left_without_a_name(open_list: OpenList) -> None:
    key = open_list.add(contact_name="Dana").id
    copy = copied_list(open_list)
    _edit(open_list, key, contact_name="", company="Alpine")
    with pytest.raises(InvalidDetailsError):
        restored(open_list, copy, only(RecordKind.CUSTOMER, key, "company"))
    restored(open_list, copy, only(RecordKind.CUSTOMER, key))
    assert open_list.customers.get(open_list.owner, key).details.contact_name == "Dana"


def test_nothing_is_restored_of_a_list_that_changed_since_it_was_compared(lst: OpenList) -> None:
    copy = copied_list(lst)
    _edit(lst, 7, job_title="One")
    _edit(lst, 8, job_title="One")
    before = lst.table("customer")
    with pytest.raises(ChangedMeanwhileError):
        restored(lst, copy, everything, partial(_edit, lst, 8, job_title="Two"))
    assert [row for row in lst.table("customer") if row[0] != 8] == [row for row in before if row[0] != 8]


def test_all_of_it_is_one_change_that_names_the_copy(lst: OpenList) -> None:
    copy = copied_list(lst, "as it was.db")
    _edit(lst, 7, job_title="One")
    lst.customers.delete(lst.owner, 9)
    done = restored(lst, copy)
    entries = [entry for entry in lst.journal() if entry.change_id == done.change_id]
    assert (entries[0].action, entries[0].subject) == ("restore", "restore")
    assert json.loads(entries[0].after or "{}")["copy"] == "as it was.db"
    assert {(entry.subject, entry.subject_id) for entry in entries} >= {("customer", 7), ("customer", 9)}
    assert len({entry.at for entry in entries}) == 1


def test_estimator_restores_nothing(lst: OpenList, tmp_path: Path) -> None:
    copy = copied_list(lst)
    _edit(lst, 7, job_title="One")
    folder = tmp_path / "compared"
    folder.mkdir()
    compare_lists(CompareRequest(lst.file.address, copy, folder, lst.owner), unheard)
    service = RestoreService(lst.ledger)
    with pytest.raises(NotAllowedError):
        service.restore(lst.estimator, folder, copy, Path(), unheard)

    def cancel(_done: int, _total: int) -> None:
        raise CancelledError

    with DifferenceFile(folder / "differences.db") as file:
        file.choose((number, None) for number, *_ in file.records())
    with pytest.raises(CancelledError):
        service.restore(lst.owner, folder, copy, Path(), cancel)
    assert lst.customers.get(lst.owner, 7).details.job_title == "One"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE estimate SET discount_kind = 'gift' WHERE id = 5",
        "UPDATE estimate SET taxes = 'nonsense' WHERE id = 5",
        "UPDATE estimate SET issued_on = 'yesterday' WHERE id = 5",
        "UPDATE estimate SET title = x'00ff' WHERE id = 5",
        "UPDATE estimate_line SET kind = 'window' WHERE estimate_id = 5",
    ],
)
def test_copy_with_values_that_no_list_has_changes_nothing(lst: OpenList, statement: str) -> None:
    copy = copied_list(lst)
    connection = engine.connect(copy)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute(statement)
    connection.close()
    lst.estimates.delete(lst.owner, 5)
    before = lst.table("estimate")
    with pytest.raises(DatabaseFileError) as told:
        restored(lst, copy)
    assert (told.value.trouble, told.value.path) == (FileTrouble.DAMAGED, copy)
    assert lst.table("estimate") == before
