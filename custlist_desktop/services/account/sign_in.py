"""Signing in: who is at the keyboard, and the password where one is set."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from custlist_desktop.domain.errors import NotFoundError, SignInRefusedError
from custlist_desktop.domain.roles import Actor, Role
from custlist_desktop.models.account import UserAccount
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.account.known_users import delay_after
from custlist_desktop.services.account.passwords import PasswordChange, changed_password, hash_password, password_fits
from custlist_desktop.services.account.users import PASSWORD_RESET, User, UserService
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Ledger


@dataclass(frozen=True, slots=True)
class PasswordReset:
    """A password that was set past the list's users: whose, when, and by which account of the system."""

    name: str
    at: datetime
    by: str


class SignInService:
    """Lets users in. After a refusal the next attempt has to wait, each time twice as long."""

    def __init__(self, ledger: Ledger, users: UserService, clock: Callable[[], float] = time.monotonic) -> None:
        self._ledger = ledger
        self._users = users
        self._clock = clock
        self._failures: dict[int, int] = {}
        self._not_before: dict[int, float] = {}
        self._resets: list[PasswordReset] = []

    def only_user(self) -> User | None:
        """The user to sign in without asking: the only active one, if there is no password."""
        active = self._users.active()
        return active[0] if len(active) == 1 and not active[0].has_password else None

    def wait(self, key: int) -> float:
        """For how many seconds the user can't try again; 0 if at once."""
        return max(0.0, self._not_before.get(key, 0.0) - self._clock())

    def checker(self, key: int) -> Callable[[str], bool]:
        """A function that checks the user's password: slow on purpose, and safe in another thread."""
        row = UserAccount.get_or_none(UserAccount.id == key)
        if row is None or not row.active:
            return _never
        if row.password_hash is None:
            return _always
        return partial(password_fits, kept_hash=row.password_hash)

    def password_changer(self, key: int) -> Callable[[str, str], PasswordChange | None]:
        """A function of the present and the new password, for another thread; None if the present one is wrong.

        Raises:
            NotFoundError: there is no such active user.
        """
        row = UserAccount.get_or_none(UserAccount.id == key)
        if row is None or not row.active:
            raise NotFoundError("user_account", key)
        return partial(changed_password, kept_hash=row.password_hash)

    def sign_in(self, key: int, password: str = "") -> Actor:
        """Signs a user in, and notes when.

        Raises:
            SignInRefusedError: wrong, or too early after a wrong one; it says only how long to wait.
        """
        if self.wait(key) > 0 or not self.checker(key)(password):
            raise self.refuse(key)
        return self.admit(key)

    def refuse(self, key: int) -> SignInRefusedError:
        """Counts a failed attempt; an attempt during the wait isn't one more."""
        if self.wait(key) == 0:
            failures = self._failures[key] = self._failures.get(key, 0) + 1
            self._not_before[key] = self._clock() + delay_after(failures)
        return SignInRefusedError(self.wait(key))

    def admit(self, key: int) -> Actor:
        """Signs in a user whose password was checked; then ask `take_resets`."""
        self._failures.pop(key, None)
        self._not_before.pop(key, None)
        user = self._users.get(key)
        self._resets = _resets_for(user)
        if not self._ledger.store.is_read_only:
            with self._ledger.change(user.as_actor(), None) as it:
                it.keep(it.locked(UserAccount, key), {"last_signed_in_at": it.at})
        return user.as_actor()

    def take_resets(self) -> list[PasswordReset]:
        """The resets of passwords since the last sign-in of the user who has signed in; returned once.

        An Account Owner is told of all of them, an Estimator of their own only.
        """
        resets, self._resets = self._resets, []
        return resets


def _resets_for(user: User) -> list[PasswordReset]:
    resets = JournalEntry.select().where(
        JournalEntry.subject == Subject.USER.value, JournalEntry.action == PASSWORD_RESET
    )
    if user.role is not Role.ACCOUNT_OWNER:
        resets = resets.where(JournalEntry.subject_id == user.id)
    if user.last_signed_in_at is not None:
        resets = resets.where(JournalEntry.at > user.last_signed_in_at)
    return [
        PasswordReset(str(json.loads(entry.after or "{}").get("name", "")), entry.at, entry.user_name)
        for entry in resets.order_by(JournalEntry.id)
    ]


def _always(password: str) -> bool:  # noqa: ARG001  # a user without a password
    return True


def _never(password: str) -> bool:
    """Refuses in the time that a real check takes, so that nobody learns which users exist."""
    hash_password(password)
    return False
