"""The one way to write: who may, all or nothing, both sides in the journal, and nobody told of what isn't written."""

import json
from collections.abc import Callable
from decimal import Decimal
from hashlib import sha256

import pytest

from custlist_desktop.domain.errors import ChangedMeanwhileError, NotAllowedError, NotFoundError
from custlist_desktop.domain.roles import Action, Role
from custlist_desktop.models.account import EstimateDefaultsRow, TextTemplate, TradeName, UserAccount
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.core.change import PROGRAM, Change
from custlist_desktop.services.core.journal import columns_from, entries_of
from tests.helpers.open_list import OpenList

_TERMS = {"kind": "terms", "name": "Payment", "language": "en", "text": "Net 30."}
_MAY = Action.MANAGE_ACCOUNT


def _template(open_list: OpenList, name: str = "Payment") -> TextTemplate:
    with open_list.ledger.change(open_list.owner, _MAY) as it:
        row = it.insert(TextTemplate, _TERMS | {"name": name})
    open_list.told.clear()
    return row


def _write_and_fail(it: Change, row: TextTemplate, also: Callable[[], object] = lambda: None) -> None:
    it.update(row, {"name": "Other"})
    it.insert(TextTemplate, _TERMS | {"name": "New"})
    also()
    raise ZeroDivisionError


def _names() -> list[str]:
    return [row.name for row in TextTemplate.select().order_by(TextTemplate.id)]


def _sides(entry: JournalEntry) -> list[dict[str, object]]:
    return [json.loads(text) if text else {} for text in (entry.before, entry.after)]


def test_who_may_not_writes_nothing(open_list: OpenList) -> None:
    entries = len(open_list.journal())
    with pytest.raises(NotAllowedError), open_list.ledger.change(open_list.estimator, _MAY) as it:
        it.insert(TextTemplate, _TERMS)
    assert (_names(), len(open_list.journal()), open_list.told) == ([], entries, [])


def test_what_the_program_does_of_its_own_needs_no_right_and_is_nobodys(open_list: OpenList) -> None:
    with open_list.ledger.change(PROGRAM, None) as it:
        it.insert(TextTemplate, _TERMS)
    assert _names() == ["Payment"]
    assert (open_list.journal()[-1].user_id, open_list.journal()[-1].user_name) == (None, "Custlist")


def test_rows_of_one_change_share_its_moment_and_its_id(open_list: OpenList) -> None:
    with open_list.ledger.change(open_list.owner, _MAY) as it:
        rows = [it.insert(TextTemplate, _TERMS | {"name": name}) for name in ("A", "B")]
        assert open_list.told == []
    first, second = open_list.journal()[-2:]
    assert first.change_id == second.change_id == it.change_id
    assert {first.at, second.at, *(row.created_at for row in rows)} == {it.at}
    assert open_list.told == [Announcement(Subject.TEXT_TEMPLATE, frozenset(row.id for row in rows))]


def test_error_takes_all_of_it_back_and_nobody_is_told(open_list: OpenList) -> None:
    row, entries = _template(open_list), len(open_list.journal())
    with pytest.raises(ZeroDivisionError), open_list.ledger.change(open_list.owner, _MAY) as it:
        _write_and_fail(it, row)
    assert (_names(), len(open_list.journal()), open_list.told) == (["Payment"], entries, [])


def test_change_within_a_change_is_part_of_it(open_list: OpenList) -> None:
    with open_list.ledger.change(open_list.owner, _MAY) as outer:
        row = outer.insert(TextTemplate, _TERMS)
        with open_list.ledger.change(open_list.owner, Action.MANAGE_USERS) as inner:
            user = inner.insert(UserAccount, {"name": "Sam", "role": Role.ESTIMATOR})
        assert open_list.told == []
    assert (inner.change_id, inner.at) == (outer.change_id, outer.at)
    assert open_list.told == [
        Announcement(Subject.USER, frozenset({user.id})),
        Announcement(Subject.TEXT_TEMPLATE, frozenset({row.id})),
    ]


def test_change_that_fails_within_another_is_left_out_of_it(open_list: OpenList) -> None:
    with open_list.ledger.change(open_list.owner, _MAY) as outer:
        row = outer.insert(TextTemplate, _TERMS)
        with pytest.raises(ZeroDivisionError), open_list.ledger.change(open_list.owner, _MAY) as inner:
            _write_and_fail(inner, row, lambda: inner.insert(TradeName, {"name": "Lost"}))
        outer.update(outer.locked(TextTemplate, row.id), {"text": "Net 45."})
    assert (_names(), TradeName.select().count()) == (["Payment"], 0)
    assert open_list.told == [Announcement(Subject.TEXT_TEMPLATE, frozenset({row.id}))]
    assert [entry.action for entry in entries_of(outer.change_id)] == ["edit", "add"]


def test_failure_of_the_outer_change_takes_the_inner_with_it(open_list: OpenList) -> None:
    row = _template(open_list)
    with pytest.raises(ZeroDivisionError), open_list.ledger.change(open_list.owner, _MAY) as outer:
        _write_and_fail(outer, row, lambda: _template(open_list, "Within"))
    assert (_names(), open_list.told) == (["Payment"], [])
    _template(open_list, "Next")  # the ledger is as before
    assert _names() == ["Payment", "Next"]


def test_row_that_somebody_saved_meanwhile_is_refused_with_what_it_is_now(open_list: OpenList) -> None:
    row = _template(open_list)
    with open_list.ledger.change(open_list.owner, _MAY) as it:
        it.update(it.locked(TextTemplate, row.id, 1), {"name": "Terms"})
    with (
        pytest.raises(ChangedMeanwhileError) as error,
        open_list.ledger.change(open_list.owner, _MAY) as it,
    ):
        it.locked(TextTemplate, row.id, 1, lambda there: (there.name, there.version))
    assert error.value.current == ("Terms", 2)


@pytest.mark.parametrize("key", [0, -1, 2, 2**63])
def test_row_that_is_not_there_is_told_by_its_key(open_list: OpenList, key: int) -> None:
    _template(open_list)
    with pytest.raises(NotFoundError) as error, open_list.ledger.change(open_list.owner, _MAY) as it:
        it.locked(TextTemplate, key)
    assert (error.value.kind, error.value.key) == ("text_template", key)


def test_update_that_changes_nothing_is_no_new_version(open_list: OpenList) -> None:
    row, entries = _template(open_list), len(open_list.journal())
    with open_list.ledger.change(open_list.owner, _MAY) as it:
        assert not it.update(row, _TERMS)
    assert (TextTemplate.get_by_id(row.id).version, len(open_list.journal()), open_list.told) == (1, entries, [])
    with open_list.ledger.change(open_list.owner, _MAY) as it:
        assert it.update(row, _TERMS, is_changed=True)
    assert TextTemplate.get_by_id(row.id).version == row.version == 2


def test_update_writes_version_and_moment_and_records_both_sides(open_list: OpenList) -> None:
    row = _template(open_list)
    with open_list.ledger.change(open_list.owner, _MAY) as it:
        it.update(row, {"name": "Terms"}, "rename")
    kept = TextTemplate.get_by_id(row.id)
    assert (kept.name, kept.version, kept.updated_at) == ("Terms", 2, it.at)
    assert kept.__data__ == row.__data__
    entry = open_list.journal()[-1]
    before, after = _sides(entry)
    assert (entry.action, before["name"], after["name"]) == ("rename", "Payment", "Terms")
    assert {name for name in before if before[name] != after[name]} == {"name", "version", "updated_at"}


def test_what_is_kept_aside_is_no_change_of_the_row(open_list: OpenList) -> None:
    row, entries = _template(open_list), len(open_list.journal())
    with open_list.ledger.change(open_list.owner, _MAY) as it:
        it.keep(row, {"text": "Net 60."})
    kept = TextTemplate.get_by_id(row.id)
    assert (kept.text, kept.version, len(open_list.journal()), open_list.told) == ("Net 60.", 1, entries, [])


def test_many_rows_are_told_without_their_keys(open_list: OpenList) -> None:
    with open_list.ledger.change(open_list.owner, _MAY) as it:
        it.tell(Subject.ESTIMATE, 7)
        it.tell_of_many(Subject.ESTIMATE)
        it.tell(Subject.CUSTOMER, 3)
    assert open_list.told == [
        Announcement(Subject.CUSTOMER, frozenset({3})),
        Announcement(Subject.ESTIMATE, frozenset()),
    ]


def test_secrets_choices_and_pictures_are_not_in_the_journal(open_list: OpenList) -> None:
    with open_list.ledger.change(open_list.owner, Action.MANAGE_USERS) as it:
        user = {"name": "Sam", "role": Role.ESTIMATOR, "password_hash": "$argon2", "proposal_choices": '{"a": 1}'}
        it.insert(UserAccount, user)
        it.insert(TradeName, {"name": "Lavoie", "logo": b"\x89PNG", "logo_format": "png"})
    of_user, of_name = open_list.journal()[-2:]
    assert "argon2" not in str(of_user.after)
    assert "proposal_choices" not in str(of_user.after)
    assert _sides(of_user)[1]["has_password"] is True
    assert _sides(of_name)[1]["logo"] == f"sha256:{sha256(bytes([0x89]) + b'PNG').hexdigest()}"


def test_columns_come_out_of_the_journal_as_they_went_in(open_list: OpenList) -> None:
    columns = {
        "id": 1,
        "currency": "CAD",
        "language": "fr",
        "markup": Decimal("12.5"),
        "aim": None,
        "taxes": "[]",
        "days_valid": 30,
        "number_pattern": "E-{count:4}",
        "paper": "letter",
        "sent_after_download": True,
    }
    with open_list.ledger.change(open_list.owner, _MAY) as it:
        row = it.insert(EstimateDefaultsRow, columns)
    (entry,) = entries_of(it.change_id)
    assert columns_from(EstimateDefaultsRow, entry.after or {}) == row.__data__
    assert row.__data__ == EstimateDefaultsRow.get_by_id(1).__data__


def test_deleted_row_comes_back_under_its_key_as_its_next_version(open_list: OpenList) -> None:
    row = _template(open_list)
    with open_list.ledger.change(open_list.owner, _MAY) as deleted:
        deleted.delete(row, because="nobody uses it")
    later = _template(open_list, "Later")
    (entry,) = entries_of(deleted.change_id)
    assert (entry.before or {})["because"] == "nobody uses it"
    with open_list.ledger.change(open_list.owner, _MAY) as it:
        back = it.bring_back(TextTemplate, entry, "undo_delete", lambda there: there.name)
    assert (back.id, back.name, back.version, back.created_at) == (row.id, "Payment", 2, row.created_at)
    assert back.updated_at == it.at
    assert (later.id, _names()) == (row.id + 1, ["Payment", "Later"])
    with pytest.raises(ChangedMeanwhileError) as error, open_list.ledger.change(open_list.owner, _MAY) as again:
        again.bring_back(TextTemplate, entry, "undo_delete", lambda there: there.name)
    assert error.value.current == "Payment"


def test_undone_change_of_a_row_leaves_what_others_changed_since(open_list: OpenList) -> None:
    user = open_list.users.add(open_list.owner, "Sam", Role.ESTIMATOR, password_hash="kept")
    with open_list.ledger.change(open_list.owner, Action.MANAGE_USERS) as it:
        it.update(it.locked(UserAccount, user.id), {"active": False, "name": "Gone"}, "deactivate")
    (entry,) = entries_of(it.change_id)
    open_list.users.rename(open_list.owner, user.id, "Gone", "sam@x.example", 2)
    with open_list.ledger.change(open_list.owner, Action.MANAGE_USERS) as it:
        it.restore(it.locked(UserAccount, user.id), entry, "activate", bool)
    row = UserAccount.get_by_id(user.id)
    assert (row.active, row.name, row.email, row.version) == (True, "Sam", "sam@x.example", 4)
    assert row.password_hash == "kept"
    assert open_list.journal()[-1].action == "activate"
