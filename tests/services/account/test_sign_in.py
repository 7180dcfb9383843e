"""Signing in: a growing delay after each refusal, and no hint which part was wrong."""

from collections.abc import Callable

import pytest
from argon2 import PasswordHasher, Type, extract_parameters

from custlist_desktop.domain.errors import ChangedMeanwhileError, NotAllowedError, NotFoundError, SignInRefusedError
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.account.known_users import FIRST_DELAY, LONGEST_DELAY
from custlist_desktop.services.account.passwords import hash_password, password_fits
from custlist_desktop.services.account.sign_in import SignInService
from tests.helpers.open_list import OpenList

_PASSWORD = "correct horse"


class StillClock:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        """The time now."""
        return self.seconds


@pytest.fixture(scope="module")
def kept_hash() -> str:
    """The hash of the password."""
    return hash_password(_PASSWORD)


@pytest.fixture
def clock() -> StillClock:
    """The clock of this test's sign-in service."""
    return StillClock()


@pytest.fixture
def service(open_list: OpenList, clock: StillClock, kept_hash: str) -> SignInService:
    """A sign-in service; the owner has a password, the estimator has none."""
    open_list.users.set_password(open_list.owner, open_list.owner.user_id, kept_hash)
    return SignInService(open_list.ledger, open_list.users, clock)


def _refusal(attempt: Callable[[], object]) -> SignInRefusedError:
    with pytest.raises(SignInRefusedError) as error:
        attempt()
    return error.value


def test_right_password_signs_in_and_the_moment_is_noted(open_list: OpenList, service: SignInService) -> None:
    assert service.sign_in(open_list.owner.user_id, _PASSWORD) == open_list.owner
    assert open_list.users.get(open_list.owner.user_id).last_signed_in_at == open_list.calendar.last


def test_user_without_a_password_needs_none(open_list: OpenList, service: SignInService) -> None:
    assert service.sign_in(open_list.estimator.user_id) == open_list.estimator


def test_delay_doubles_at_every_refusal_up_to_a_minute(
    open_list: OpenList, service: SignInService, clock: StillClock
) -> None:
    waits = []
    for _ in range(9):
        error = service.refuse(open_list.owner.user_id)
        waits.append(error.wait)
        clock.seconds += error.wait
    assert waits == [min(LONGEST_DELAY, FIRST_DELAY * 2**failure) for failure in range(9)]
    assert waits[-1] == LONGEST_DELAY


def test_wrong_password_is_refused_with_a_wait(open_list: OpenList, service: SignInService) -> None:
    key = open_list.owner.user_id
    assert _refusal(lambda: service.sign_in(key, "wrong")).wait == FIRST_DELAY
    assert service.wait(key) == FIRST_DELAY


def test_right_password_during_the_wait_is_refused_and_makes_it_no_longer(
    open_list: OpenList, service: SignInService, clock: StillClock
) -> None:
    key = open_list.owner.user_id
    service.refuse(key)
    clock.seconds += FIRST_DELAY / 4
    assert _refusal(lambda: service.sign_in(key, _PASSWORD)).wait == FIRST_DELAY * 3 / 4
    clock.seconds += FIRST_DELAY
    assert service.wait(key) == 0
    assert service.sign_in(key, _PASSWORD) == open_list.owner


def test_signing_in_ends_the_delay(open_list: OpenList, service: SignInService, clock: StillClock) -> None:
    key = open_list.owner.user_id
    for _ in range(3):
        clock.seconds += service.refuse(key).wait
    service.sign_in(key, _PASSWORD)
    assert service.refuse(key).wait == FIRST_DELAY


def test_delay_of_one_user_keeps_no_other_waiting(open_list: OpenList, service: SignInService) -> None:
    service.refuse(open_list.owner.user_id)
    assert service.sign_in(open_list.estimator.user_id) == open_list.estimator


def test_unknown_and_deactivated_users_are_refused_as_a_wrong_password_is(
    open_list: OpenList, service: SignInService, kept_hash: str
) -> None:
    gone = open_list.estimator.user_id
    open_list.users.set_active(open_list.owner, gone, active=False)
    refusals = [
        _refusal(lambda: service.sign_in(999, "wrong")),
        _refusal(lambda: service.sign_in(gone, "")),
        _refusal(lambda: service.sign_in(open_list.owner.user_id, "wrong")),
    ]
    assert len({(str(error), error.wait, tuple(vars(error))) for error in refusals}) == 1


def test_refused_sign_in_is_not_noted_as_one(open_list: OpenList, service: SignInService) -> None:
    _refusal(lambda: service.sign_in(open_list.owner.user_id, "wrong"))
    assert open_list.users.get(open_list.owner.user_id).last_signed_in_at is None


def test_only_user_without_a_password_is_not_asked(open_list: OpenList, service: SignInService) -> None:
    assert service.only_user() is None
    open_list.users.set_active(open_list.owner, open_list.estimator.user_id, active=False)
    assert service.only_user() is None
    open_list.users.set_password(open_list.owner, open_list.owner.user_id, None)
    only = service.only_user()
    assert only is not None
    assert only.as_actor() == open_list.owner


def test_a_hash_costs_at_least_what_rfc_9106_recommends(quick_passwords: PasswordHasher) -> None:
    kept = extract_parameters(quick_passwords.hash(_PASSWORD))
    assert (kept.type, kept.salt_len, kept.hash_len) == (Type.ID, 16, 32)
    assert kept.time_cost >= 3
    assert kept.memory_cost >= 64 * 1024  # KiB
    assert kept.parallelism == 4


@pytest.mark.parametrize("password", ["", " ", "пароль 👷", "nul\x00l", "lone \ud800", "é" * 10_000])
def test_password_of_odd_characters_fits_itself_only(password: str) -> None:
    kept = hash_password(password)
    assert password_fits(password, kept)
    assert not password_fits(password + " ", kept)


def test_same_password_has_another_hash_each_time_and_nothing_fits_a_broken_one(kept_hash: str) -> None:
    assert hash_password(_PASSWORD) != kept_hash
    assert _PASSWORD not in kept_hash
    assert not password_fits(_PASSWORD, "not a hash")


def test_a_reset_is_told_once_to_its_user_and_to_every_owner(
    open_list: OpenList, service: SignInService, kept_hash: str
) -> None:
    other = open_list.users.add(open_list.owner, "Otto", Role.ACCOUNT_OWNER)
    service.admit(other.id)
    assert service.take_resets() == []
    open_list.users.reset_password(open_list.owner.user_id, kept_hash, "marie")
    for key in (open_list.owner.user_id, other.id):
        service.admit(key)
        told = service.take_resets()
        assert [(reset.name, reset.by) for reset in told] == [(open_list.owner.name, "marie")]
        assert service.take_resets() == []
        service.admit(key)
        assert service.take_resets() == []
    service.admit(open_list.estimator.user_id)
    assert service.take_resets() == []


def test_only_an_active_owner_s_password_is_reset(open_list: OpenList, kept_hash: str) -> None:
    left = open_list.users.add(open_list.owner, "Otto", Role.ACCOUNT_OWNER).id
    open_list.users.set_active(open_list.owner, left, active=False)
    for key in (open_list.estimator.user_id, left):
        with pytest.raises(NotAllowedError):
            open_list.users.reset_password(key, kept_hash, "marie")


def test_an_estimator_changes_their_own_password_by_knowing_it(
    open_list: OpenList, service: SignInService, kept_hash: str
) -> None:
    key = open_list.estimator.user_id
    first = service.password_changer(key)("", _PASSWORD)
    assert first is not None
    open_list.users.change_own_password(open_list.estimator, first)
    assert service.password_changer(key)("battery staple", "other") is None
    second = service.password_changer(key)(_PASSWORD, "battery staple")
    assert second is not None
    open_list.users.change_own_password(open_list.estimator, second)
    assert service.checker(key)("battery staple")
    with pytest.raises(ChangedMeanwhileError):  # what was known is no longer the password
        open_list.users.change_own_password(open_list.estimator, second)


def test_a_deactivated_user_changes_no_password(open_list: OpenList, service: SignInService) -> None:
    change = service.password_changer(open_list.estimator.user_id)("", _PASSWORD)
    assert change is not None
    open_list.users.set_active(open_list.owner, open_list.estimator.user_id, active=False)
    with pytest.raises(NotAllowedError):
        open_list.users.change_own_password(open_list.estimator, change)
    with pytest.raises(NotFoundError):
        service.password_changer(open_list.estimator.user_id)
