"""The journal: who changed what, when, from what, to what; in the transaction of the change, without secrets."""

import json
from typing import Any

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.roles import Role
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.customers.service import CustomerService
from tests.helpers.open_list import OpenList


def _last(open_list: OpenList, count: int = 1) -> list[JournalEntry]:
    return open_list.journal()[-count:]


def _json(text: str | None) -> Any:
    return None if text is None else json.loads(text)


def test_add_is_recorded_with_who_when_and_what(open_list: OpenList) -> None:
    record = open_list.add(company="Gagné", phone="512 555 0123", notes="a\nb")
    (entry,) = _last(open_list)
    assert (entry.user_id, entry.user_name) == (open_list.owner.user_id, open_list.owner.name)
    assert (entry.action, entry.subject, entry.subject_id) == ("add", "customer", record.id)
    assert entry.at == record.created_at
    assert entry.before is None
    after = _json(entry.after)
    assert (after["company"], after["phone_e164"], after["notes"]) == ("Gagné", "+15125550123", "a\nb")
    assert (after["id"], after["version"]) == (record.id, 1)


def test_edit_is_recorded_with_before_and_after(open_list: OpenList) -> None:
    record = open_list.add(company="Gagné")
    edited = open_list.customers.edit(open_list.owner, record.id, CustomerDetails(company="Gagnon"), 1)
    (entry,) = _last(open_list)
    before, after = _json(entry.before), _json(entry.after)
    assert (entry.action, before["company"], after["company"]) == ("edit", "Gagné", "Gagnon")
    assert (before["version"], after["version"]) == (1, 2)
    assert entry.at == edited.updated_at
    assert {name for name in before if before[name] != after[name]} == {"company", "version", "updated_at"}


def test_delete_and_undo_are_recorded_together_with_the_estimates_they_touch(open_list: OpenList) -> None:
    record = open_list.add(company="Gagné", notes="private")
    for number in ("E-1", "E-2"):
        open_list.add_estimate(number, record.id)
    deleted = open_list.customers.delete(open_list.owner, record.id)
    entries = _last(open_list, 3)
    assert [(entry.action, entry.subject) for entry in entries] == [
        ("unlink", "estimate"),
        ("unlink", "estimate"),
        ("delete", "customer"),
    ]
    assert len({entry.change_id for entry in entries}) == 1
    unlinked, after = _json(entries[0].before), _json(entries[0].after)
    assert unlinked == {"version": 1, "customer_id": record.id}
    assert (after["version"], after["customer_id"], after["company"]) == (2, None, "Gagné")
    assert _json(entries[2].before)["notes"] == "private"
    assert entries[2].after is None
    open_list.take_back(open_list.owner, deleted)
    back = _last(open_list, 3)
    assert [(entry.action, entry.subject_id) for entry in back] == [
        ("undo", record.id),
        ("link", 1),
        ("link", 2),
    ]
    assert len({entry.change_id for entry in back}) == 1
    assert back[0].change_id != entries[0].change_id
    assert _json(back[0].after)["company"] == "Gagné"


def test_times_in_the_journal_and_in_what_is_returned_are_those_in_the_file(open_list: OpenList) -> None:
    service = CustomerService(Ledger(open_list.file, "US"))  # with the real clock
    record = service.add(open_list.owner, CustomerDetails(company="Gagné"))
    (entry,) = _last(open_list)
    assert record == service.get(open_list.owner, record.id)
    assert entry.at == record.created_at
    kept = open_list.table("customer")[0]
    assert {_json(entry.after)["created_at"], _json(entry.after)["updated_at"]} <= set(kept)


def test_every_write_has_its_own_change(open_list: OpenList) -> None:
    before = len(open_list.journal())
    for _ in range(3):
        open_list.add()
    entries = open_list.journal()[before:]
    assert len({entry.change_id for entry in entries}) == 3
    assert [entry.at for entry in entries] == sorted(entry.at for entry in entries)


def test_changes_of_users_are_recorded_and_no_password_ever_is(open_list: OpenList) -> None:
    secret = hash_password("correct horse")
    other = hash_password("battery staple")
    user = open_list.users.add(open_list.owner, "Sam", Role.ESTIMATOR, "sam@x.example", secret)
    user = open_list.users.rename(open_list.owner, user.id, "Samuel", "", user.version)
    open_list.users.set_password(open_list.owner, user.id, other)
    open_list.users.set_password(open_list.owner, user.id, None)
    open_list.users.change_role(open_list.owner, user.id, Role.ACCOUNT_OWNER)
    open_list.users.set_active(open_list.owner, user.id, active=False)
    open_list.users.set_active(open_list.owner, user.id, active=True)
    entries = _last(open_list, 7)
    assert [entry.action for entry in entries] == [
        "add",
        "rename",
        "set_password",
        "set_password",
        "change_role",
        "deactivate",
        "activate",
    ]
    assert {(entry.subject, entry.subject_id) for entry in entries} == {("user_account", user.id)}
    assert [_json(entry.after)["has_password"] for entry in entries] == [True, True, True, *[False] * 4]
    assert _json(entries[1].before)["name"] == "Sam"
    recorded = " ".join(f"{entry.before}{entry.after}" for entry in open_list.journal())
    assert secret not in recorded
    assert other not in recorded
    assert "argon2" not in recorded
    assert "password_hash" not in recorded


def test_first_owner_is_recorded(open_list: OpenList) -> None:
    entry = open_list.journal()[0]
    assert (entry.action, entry.subject, entry.subject_id) == ("add", "user_account", open_list.owner.user_id)


def test_sample_data_is_one_entry_each_way(open_list: OpenList) -> None:
    before = len(open_list.journal())
    open_list.samples.fill(open_list.owner, 10, 5)
    open_list.samples.remove(open_list.owner)
    assert [entry.action for entry in open_list.journal()[before:]] == ["add_sample", "remove_sample"]
