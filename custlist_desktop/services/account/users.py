"""Users and their roles. One active Account Owner always exists."""

import getpass
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from custlist_desktop.database.store import Store
from custlist_desktop.domain.errors import ChangedMeanwhileError, NotAllowedError, NotFoundError, UserRuleError
from custlist_desktop.domain.roles import NO_USER, Action, Actor, Role
from custlist_desktop.domain.text import clean_line, fold, sort_key
from custlist_desktop.models.user_account import UserAccount
from custlist_desktop.services.core.authority import authorise
from custlist_desktop.services.core.changes import Changes, Subject
from custlist_desktop.services.core.journal import Recorder, utc_now

if TYPE_CHECKING:
    from custlist_desktop.services.account.passwords import PasswordChange  # its hashing is slow to load

MAX_NAME_LENGTH = 100
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
        """This user as one who acts."""
        return Actor(self.id, self.name, self.role)


class UserService:
    """Changes users in the open file; an Account Owner's work."""

    def __init__(self, file: Store, changes: Changes, now: Callable[[], datetime] = utc_now) -> None:
        self._file = file
        self._changes = changes
        self._now = now

    def ensure_first_owner(self) -> None:
        """In a file without users, makes the person at the keyboard the Account Owner, without a password."""
        if UserAccount.select().exists():
            return
        name = clean_line(system_user_name())[:MAX_NAME_LENGTH] or "Owner"
        at = self._now()
        with self._file.transaction():
            row = UserAccount.create(name=name, role=Role.ACCOUNT_OWNER, created_at=at, updated_at=at)
            Recorder.begin(_user(row).as_actor(), at).record("add", Subject.USER, row.id, None, _journalled(row))

    def all(self) -> list[User]:
        """Every user, in the order of their names, active ones first."""
        users = [_user(row) for row in UserAccount.select()]
        return sorted(users, key=lambda user: (not user.active, sort_key(user.name) or ""))

    def active(self) -> list[User]:
        """The users who may sign in."""
        return [user for user in self.all() if user.active]

    def get(self, key: int) -> User:
        """The user with ``key``. Raises NotFoundError."""
        return _user(_row(key))

    def add(self, actor: Actor, name: str, role: Role, email: str = "", password_hash: str | None = None) -> User:
        """Adds an active user.

        Raises:
            NotAllowedError: the actor is no Account Owner.
            UserRuleError: the name is empty, too long, or another user's.
        """
        authorise(actor, Action.MANAGE_USERS)
        columns = {"name": self._checked_name(name), "email": clean_line(email), "role": role}
        with self._file.transaction():
            recorder = Recorder.begin(actor, self._now())
            row = UserAccount.create(
                **columns, password_hash=password_hash, created_at=recorder.at, updated_at=recorder.at
            )
            recorder.record("add", Subject.USER, row.id, None, _journalled(row))
        self._changes.publish(Subject.USER, row.id)
        return _user(row)

    def rename(self, actor: Actor, key: int, name: str, email: str, version: int) -> User:
        """Gives a user another name and email. Raises as `add`, and ChangedMeanwhileError."""
        authorise(actor, Action.MANAGE_USERS)
        columns = {"name": self._checked_name(name, except_id=key), "email": clean_line(email)}
        return self._update(actor, key, "rename", columns, version)

    def change_role(self, actor: Actor, key: int, role: Role) -> User:
        """Gives a user another role. Raises UserRuleError for the last active Account Owner."""
        authorise(actor, Action.MANAGE_USERS)
        if role is not Role.ACCOUNT_OWNER:
            self._keep_an_owner(key)
        return self._update(actor, key, "change_role", {"role": role})

    def set_active(self, actor: Actor, key: int, *, active: bool) -> User:
        """Deactivates a user, who then can't sign in, or takes that back.

        Raises:
            NotAllowedError: the actor is no Account Owner.
            UserRuleError: the user is the last active Account Owner.
        """
        authorise(actor, Action.MANAGE_USERS)
        if not active:
            self._keep_an_owner(key)
        return self._update(actor, key, "activate" if active else "deactivate", {"active": active})

    def set_password(self, actor: Actor, key: int, password_hash: str | None) -> User:
        """Sets a password by its hash (see `hash_password`), or removes it with None."""
        return self._update(actor, key, "set_password", {"password_hash": password_hash})

    def change_own_password(self, actor: Actor, change: "PasswordChange") -> User:
        """Sets the actor's own password, whatever the role.

        Raises:
            NotAllowedError: the user is no longer active.
            ChangedMeanwhileError: the password is another one by now.
        """
        authorise(actor, Action.CHANGE_OWN_PASSWORD)
        with self._file.transaction():
            if _row(actor.user_id).password_hash != change.replaces:
                raise ChangedMeanwhileError(self.get(actor.user_id))
            return self._write(actor, actor.user_id, "set_password", {"password_hash": change.password_hash})

    def reset_password(self, key: int, password_hash: str, by: str) -> User:
        """Sets an Account Owner's password on behalf of somebody who may write the file, and is no user to it.

        Args:
            key: whose.
            password_hash: see `hash_password`.
            by: the name of the system's account, for the journal.

        Raises:
            NotFoundError: there is no such user.
            NotAllowedError: the user is no active Account Owner; an Account Owner sets the others' passwords.
        """
        user = self.get(key)
        if user.role is not Role.ACCOUNT_OWNER or not user.active:
            raise NotAllowedError(Action.MANAGE_USERS)
        somebody = Actor(NO_USER, by, Role.ACCOUNT_OWNER)
        return self._write(somebody, key, PASSWORD_RESET, {"password_hash": password_hash})

    def is_last_owner(self, key: int) -> bool:
        """Whether the user is the only active Account Owner."""
        owners = UserAccount.select(UserAccount.id).where(
            UserAccount.role == Role.ACCOUNT_OWNER,
            UserAccount.active == True,  # noqa: E712  # an SQL comparison
        )
        return [row.id for row in owners] == [key]

    def _update(
        self, actor: Actor, key: int, action: str, columns: dict[str, Any], version: int | None = None
    ) -> User:
        authorise(actor, Action.MANAGE_USERS)
        return self._write(actor, key, action, columns, version)

    def _write(
        self, actor: Actor, key: int, action: str, columns: dict[str, Any], version: int | None = None
    ) -> User:
        with self._file.transaction():
            row = _row(key)
            if version is not None and row.version != version:
                raise ChangedMeanwhileError(_user(row))
            before = _journalled(row)
            recorder = Recorder.begin(actor, self._now())
            saved = columns | {"updated_at": recorder.at, "version": row.version + 1}
            UserAccount.update(saved).where(UserAccount.id == key).execute()
            row = _row(key)
            recorder.record(action, Subject.USER, key, before, _journalled(row))
        self._changes.publish(Subject.USER, key)
        return _user(row)

    def _checked_name(self, name: str, except_id: int | None = None) -> str:
        clean = clean_line(name)
        if not fold(clean):
            raise UserRuleError("name_required")
        if len(clean) > MAX_NAME_LENGTH:
            raise UserRuleError("name_too_long")
        taken = any(user.id != except_id and fold(user.name) == fold(clean) for user in self.all())
        if taken:
            raise UserRuleError("name_taken", clean)
        return clean

    def _keep_an_owner(self, key: int) -> None:
        if self.is_last_owner(key):
            raise UserRuleError("last_owner", _row(key).name)


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


def _row(key: int) -> UserAccount:
    row = UserAccount.get_or_none(UserAccount.id == key)
    if row is None:
        raise NotFoundError("user_account", key)
    return row


def _user(row: UserAccount) -> User:
    return User(
        row.id,
        row.name,
        row.email,
        Role(row.role),
        row.password_hash is not None,
        row.active,
        row.last_signed_in_at,
        row.version,
    )


def _journalled(row: UserAccount) -> dict[str, Any]:
    """What the journal keeps of a user: whether there is a password, never its hash; no choices for documents."""
    columns = dict(row.__data__)
    columns.pop("proposal_choices", None)
    columns["has_password"] = columns.pop("password_hash", None) is not None
    return columns
