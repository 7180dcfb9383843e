"""Users and their roles: one active Account Owner always exists."""

from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.domain.account_checks import LONGEST_USER_NAME
from custlist_desktop.domain.errors import (
    ChangedMeanwhileError,
    CustlistError,
    InvalidDetailsError,
    LastOwnerError,
    NotFoundError,
)
from custlist_desktop.domain.roles import Role
from custlist_desktop.models.account import UserAccount
from custlist_desktop.services.account.users import User, UserService
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Ledger
from tests.helpers.examples import examples
from tests.helpers.open_list import OpenList


def _owner(open_list: OpenList) -> User:
    return open_list.users.get(open_list.owner.user_id)


def _add(open_list: OpenList, name: str, role: Role = Role.ESTIMATOR) -> User:
    return open_list.users.add(open_list.owner, name, role)


def test_first_person_becomes_the_account_owner_without_a_password(tmp_path: Path) -> None:
    file = open_customer_file(tmp_path / "new.custlist")
    users = UserService(Ledger(file, "US"))
    assert users.all() == []
    users.ensure_first_owner()
    (owner,) = users.all()
    file.close()
    assert owner.name
    assert (owner.role, owner.has_password, owner.active) == (Role.ACCOUNT_OWNER, False, True)


def test_second_start_makes_no_second_owner(open_list: OpenList) -> None:
    before = open_list.users.all()
    open_list.users.ensure_first_owner()
    assert open_list.users.all() == before


def test_owner_adds_a_user(open_list: OpenList) -> None:
    open_list.told.clear()
    user = open_list.users.add(open_list.owner, "  Sam\tLee ", Role.ESTIMATOR, " sam@x.example ")
    assert (user.name, user.email, user.role, user.active) == ("Sam Lee", "sam@x.example", Role.ESTIMATOR, True)
    assert open_list.users.get(user.id) == user
    assert [(change.subject, change.keys) for change in open_list.told] == [(Subject.USER, frozenset({user.id}))]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "name_required"),
        (" \t\n", "name_required"),
        ("\u200b\u0301", "name_required"),
        ("x" * (LONGEST_USER_NAME + 1), "too_long"),
        ("ÉLENA  RUIZ", "name_taken"),
        ("elena ruiz", "name_taken"),
    ],
)
def test_name_that_cant_be_told_from_others_is_refused(open_list: OpenList, name: str, code: str) -> None:
    other = _add(open_list, "Sam")
    before = open_list.table("user_account")
    with pytest.raises(InvalidDetailsError) as adding:
        _add(open_list, name)
    with pytest.raises(InvalidDetailsError) as renaming:
        open_list.users.rename(open_list.owner, other.id, name, "", other.version)
    assert [each.code for each in adding.value.problems] == [each.code for each in renaming.value.problems] == [code]
    assert open_list.table("user_account") == before


def test_name_of_a_deactivated_user_stays_taken(open_list: OpenList) -> None:
    open_list.users.set_active(open_list.owner, open_list.estimator.user_id, active=False)
    with pytest.raises(InvalidDetailsError):
        _add(open_list, open_list.estimator.name)


def test_an_email_that_can_reach_nobody_is_refused_and_an_odd_one_kept(open_list: OpenList) -> None:
    before = open_list.table("user_account")
    with pytest.raises(InvalidDetailsError) as refused:
        open_list.users.add(open_list.owner, "Sam", Role.ESTIMATOR, "sam at x.example")
    assert [(each.field, each.code) for each in refused.value.problems] == [("email", "email_spaces")]
    assert open_list.table("user_account") == before
    assert open_list.users.add(open_list.owner, "Sam", Role.ESTIMATOR, "sam@office").email == "sam@office"


def test_user_may_keep_the_name_in_another_spelling(open_list: OpenList) -> None:
    user = open_list.users.get(open_list.estimator.user_id)
    renamed = open_list.users.rename(open_list.owner, user.id, "Éléna Ruiz", "", user.version)
    assert (renamed.name, renamed.version) == ("Éléna Ruiz", user.version + 1)


def test_rename_from_an_older_version_is_refused_with_what_is_there_now(open_list: OpenList) -> None:
    user = open_list.users.get(open_list.estimator.user_id)
    current = open_list.users.rename(open_list.owner, user.id, "Elena R.", "", user.version)
    with pytest.raises(ChangedMeanwhileError) as error:
        open_list.users.rename(open_list.owner, user.id, "Elena Q.", "", user.version)
    assert error.value.current == current == open_list.users.get(user.id)


def test_last_active_owner_is_neither_demoted_nor_deactivated(open_list: OpenList) -> None:
    owner = _owner(open_list)
    assert open_list.users.is_last_owner(owner.id)
    with pytest.raises(LastOwnerError):
        open_list.users.change_role(open_list.owner, owner.id, Role.ESTIMATOR)
    with pytest.raises(LastOwnerError):
        open_list.users.set_active(open_list.owner, owner.id, active=False)
    assert _owner(open_list) == owner


def test_deactivated_owner_does_not_count_as_one(open_list: OpenList) -> None:
    second = _add(open_list, "Second", Role.ACCOUNT_OWNER)
    assert not open_list.users.is_last_owner(open_list.owner.user_id)
    open_list.users.set_active(open_list.owner, second.id, active=False)
    with pytest.raises(LastOwnerError):
        open_list.users.change_role(open_list.owner, open_list.owner.user_id, Role.ESTIMATOR)


def test_owner_may_step_down_once_there_is_another(open_list: OpenList) -> None:
    second = _add(open_list, "Second", Role.ACCOUNT_OWNER)
    open_list.users.change_role(open_list.owner, open_list.owner.user_id, Role.ESTIMATOR)
    assert open_list.users.is_last_owner(second.id)


def test_owner_with_the_same_role_again_is_no_demotion(open_list: OpenList) -> None:
    user = open_list.users.change_role(open_list.owner, open_list.owner.user_id, Role.ACCOUNT_OWNER)
    assert user.role is Role.ACCOUNT_OWNER


def test_users_come_by_name_with_the_deactivated_last(open_list: OpenList) -> None:
    for name in ("Zoé", "Élise", "Adam"):
        _add(open_list, name)
    gone = _add(open_list, "Aaron")
    open_list.users.set_active(open_list.owner, gone.id, active=False)
    names = [user.name for user in open_list.users.all()]
    assert names[-1] == "Aaron"
    assert [name for name in names if name in ("Adam", "Elena Ruiz", "Élise", "Zoé")] == [
        "Adam",
        "Elena Ruiz",
        "Élise",
        "Zoé",
    ]
    assert "Aaron" not in [user.name for user in open_list.users.active()]


def test_user_who_is_not_there_is_named(open_list: OpenList) -> None:
    with pytest.raises(NotFoundError):
        open_list.users.get(999)
    with pytest.raises(NotFoundError):
        open_list.users.set_active(open_list.owner, 999, active=False)


def test_user_as_shown_has_no_hash(open_list: OpenList) -> None:
    user = open_list.users.set_password(open_list.owner, open_list.owner.user_id, "$argon2id$secret")
    assert user.has_password
    assert "secret" not in repr(user)


def test_an_active_owner_always_exists(open_list: OpenList) -> None:
    """Whatever owners and estimators do to each other and to themselves."""

    class UserMachine(RuleBasedStateMachine):
        """Changes roles and activity at random, by anybody."""

        @rule(actor=st.integers(0, 3), whom=st.integers(0, 3), role=st.sampled_from(Role))
        def change_role(self, actor: int, whom: int, role: Role) -> None:
            """Refused or done."""
            users = [open_list.users.get(key) for key in keys]
            try:
                open_list.users.change_role(users[actor].as_actor(), keys[whom], role)
            except CustlistError:
                assert open_list.users.get(keys[whom]) == users[whom]

        @rule(actor=st.integers(0, 3), whom=st.integers(0, 3), active=st.booleans())
        def set_active(self, actor: int, whom: int, active: bool) -> None:
            """Refused or done."""
            users = [open_list.users.get(key) for key in keys]
            try:
                open_list.users.set_active(users[actor].as_actor(), keys[whom], active=active)
            except CustlistError:
                assert open_list.users.get(keys[whom]) == users[whom]

        @invariant()
        def somebody_can_manage_users(self) -> None:
            """An owner who may sign in."""
            assert any(user.role is Role.ACCOUNT_OWNER for user in open_list.users.active())

    keys = [open_list.owner.user_id, open_list.estimator.user_id]
    keys += [_add(open_list, "Second", Role.ACCOUNT_OWNER).id, _add(open_list, "Third").id]
    case = UserMachine.TestCase
    case.settings = examples(6, stateful_step_count=20)
    case("runTest").runTest()
    assert UserAccount.select().count() == 4
