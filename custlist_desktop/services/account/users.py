"""Users and their roles. One active Account Owner always exists."""

import getpass
import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from custlist_desktop.domain.account_checks import LONGEST_USER_NAME, check_user
from custlist_desktop.domain.checks import errors_in
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.errors import (
    ChangedMeanwhileError,
    InvalidDetailsError,
    LastOwnerError,
    NotAllowedError,
)
from custlist_desktop.domain.roles import NO_USER, Action, Actor, Role
from custlist_desktop.domain.text import clean_line, fold, sort_key
from custlist_desktop.models.account import UserAccount
from custlist_desktop.models.base import row_of
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Change, Ledger

if TYPE_CHECKING:
    from custlist_desktop.services.account.passwords import PasswordChange  # its hashing is slow to load

PASSWORD_RESET: Final = "reset_password"  # noqa: S105  # what the journal calls it


@dataclass(frozen=True, slots=True)
class User:
    """A user as pages show one; never the hash of the password, only whether there is one."""

    id: int
    name: str
    email: str
    role: Role
    has_password: bool
    active: bool
    last_signed_in_at: datetime | None
    version: int

    def as_actor(self) -> Actor:
        return Actor(self.id, self.name, self.role)


class UserService:
    """Changes users. All but `change_own_password` raises NotAllowedError for anybody but an Account Owner."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def ensure_first_owner(self) -> None:
        """In a file without users, makes the person at the keyboard the Account Owner, without a password."""
        if UserAccount.select().exists():
            return
        name = clean_line(system_user_name())[:LONGEST_USER_NAME] or "Owner"
        with self._ledger.change(Actor(NO_USER, name, Role.ACCOUNT_OWNER), None) as it:
            it.insert(UserAccount, {"name": name, "role": Role.ACCOUNT_OWNER})

    def login_name(self) -> str:
        """The name that the first Account Owner got from the computer's account; empty if that was a full name.

        Nobody typed it, and it is no name to go out with: "root", "mlavoie".
        """
        added = JournalEntry.select(JournalEntry.after).where(
            JournalEntry.subject == Subject.USER.value,
            JournalEntry.user_id.is_null(),
            JournalEntry.before.is_null(),
        )
        entry = added.order_by(JournalEntry.id).first()
        name = str(json.loads(entry.after or "{}").get("name", "")) if entry is not None else ""
        return "" if " " in name else name

    def all(self) -> list[User]:
        """Every user, in the order of their names, active ones first."""
        users = [_user(row) for row in UserAccount.select()]
        return sorted(users, key=lambda user: (not user.active, sort_key(user.name) or ""))

    def active(self) -> list[User]:
        return [user for user in self.all() if user.active]

    def get(self, key: int) -> User:
        """The user with ``key``. Raises NotFoundError."""
        return _user(row_of(UserAccount, key))

    def add(self, actor: Actor, name: str, role: Role, email: str = "", password_hash: str | None = None) -> User:
        """Adds an active user.

        Raises:
            InvalidDetailsError: the name or the email can't be saved; the name may be another user's.
        """
        with self._ledger.change(actor, Action.MANAGE_USERS) as it:
            columns = self._checked(name, email)
            return _user(it.insert(UserAccount, columns | {"role": role, "password_hash": password_hash}))

    def rename(self, actor: Actor, key: int, name: str, email: str, version: int) -> User:
        """Gives a user another name and email. Raises as `add`, and ChangedMeanwhileError."""
        with self._ledger.change(actor, Action.MANAGE_USERS) as it:
            row = it.locked(UserAccount, key, version, _user)
            it.update(row, self._checked(name, email, except_id=key), "rename")
            return _user(row)

    def change_role(self, actor: Actor, key: int, role: Role) -> User:
        """Gives a user another role. Raises LastOwnerError for the last active Account Owner."""
        with self._ledger.change(actor, Action.MANAGE_USERS) as it:
            row = it.locked(UserAccount, key)
            if role is not Role.ACCOUNT_OWNER:
                self._keep_an_owner(row)
            it.update(row, {"role": role}, "change_role")
            return _user(row)

    def set_active(self, actor: Actor, key: int, *, active: bool) -> User:
        """Deactivates a user, who then can't sign in, or takes that back.

        Raises:
            LastOwnerError: the user is the last active Account Owner.
        """
        with self._ledger.change(actor, Action.MANAGE_USERS) as it:
            row = it.locked(UserAccount, key)
            if not active:
                self._keep_an_owner(row)
            it.update(row, {"active": active}, "activate" if active else "deactivate")
            return _user(row)

    def set_password(self, actor: Actor, key: int, password_hash: str | None) -> User:
        """Sets a password by its hash (see `hash_password`), or removes it with None."""
        with self._ledger.change(actor, Action.MANAGE_USERS) as it:
            return _with_password(it, it.locked(UserAccount, key), password_hash)

    def change_own_password(self, actor: Actor, change: "PasswordChange") -> User:
        """Sets the actor's own password, whatever the role.

        Raises:
            NotAllowedError: the user is no longer active.
            ChangedMeanwhileError: the password is another one by now.
        """
        with self._ledger.change(actor, Action.CHANGE_OWN_PASSWORD) as it:
            row = it.locked(UserAccount, actor.user_id)
            if row.password_hash != change.replaces:
                raise ChangedMeanwhileError(_user(row))
            return _with_password(it, row, change.password_hash)

    def reset_password(self, key: int, password_hash: str, by: str) -> User:
        """Sets an Account Owner's password for somebody who may write the file, but isn't signed in.

        Args:
            password_hash: see `hash_password`.
            by: the name of the system's account, for the journal.

        Raises:
            NotFoundError: there is no such user.
            NotAllowedError: the user is no active Account Owner; an Account Owner sets the others' passwords.
        """
        with self._ledger.change(Actor(NO_USER, by, Role.ACCOUNT_OWNER), None) as it:
            row = it.locked(UserAccount, key)
            if row.role != Role.ACCOUNT_OWNER or not row.active:
                raise NotAllowedError(Action.MANAGE_USERS)
            return _with_password(it, row, password_hash, PASSWORD_RESET)

    def is_last_owner(self, key: int) -> bool:
        """Whether the user is the only active Account Owner."""
        owners = UserAccount.select(UserAccount.id).where(
            UserAccount.role == Role.ACCOUNT_OWNER,
            UserAccount.active == True,  # noqa: E712  # an SQL comparison
        )
        return [row.id for row in owners] == [key]

    def _checked(self, name: str, email: str, except_id: int | None = None) -> dict[str, str]:
        """The columns of a checked name and email. Raises InvalidDetailsError."""
        columns = {"name": clean_line(name), "email": clean_line(email)}
        errors = errors_in(check_user(**columns))
        if any(user.id != except_id and fold(user.name) == fold(columns["name"]) for user in self.all()):
            errors = (*errors, Problem("name", "name_taken", facts={"name": columns["name"]}))
        if errors:
            raise InvalidDetailsError(errors)
        return columns

    def _keep_an_owner(self, row: UserAccount) -> None:
        if self.is_last_owner(row.id):
            raise LastOwnerError


def system_user_name() -> str:
    """The full name of the system account, or else its short name."""
    try:
        import pwd

        full = pwd.getpwnam(getpass.getuser()).pw_gecos.partition(",")[0]
    except (ImportError, KeyError, OSError):
        full = ""  # Windows has no pwd, and a container may run as a number without an account
    try:
        return full or getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def _user(row: UserAccount) -> User:
    has_password = row.password_hash is not None
    return User(
        row.id, row.name, row.email, Role(row.role), has_password, row.active, row.last_signed_in_at, row.version
    )


def _with_password(it: Change, row: UserAccount, password_hash: str | None, action: str = "set_password") -> User:
    it.update(row, {"password_hash": password_hash}, action, is_changed=True)
    return _user(row)
