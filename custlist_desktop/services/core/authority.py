"""Who may do what, asked of the file each time: a role that was taken away is gone at once."""

import sqlite3

from custlist_desktop.domain.errors import NotAllowedError
from custlist_desktop.domain.roles import Action, Actor, Role, may
from custlist_desktop.models.user_account import UserAccount


def authorise(actor: Actor, action: Action) -> None:
    """Returns if ``actor`` may do ``action`` now.

    Raises:
        NotAllowedError: the user's role lacks it, or the user is no longer active.
    """
    account = UserAccount.get_or_none(UserAccount.id == actor.user_id)
    if account is None or not account.active or not may(Role(account.role), action):
        raise NotAllowedError(action)


def authorise_reader(connection: sqlite3.Connection, actor: Actor, action: Action) -> None:
    """`authorise` for a job that has a read-only connection of its own; raises the same."""
    row = connection.execute("SELECT role, active FROM user_account WHERE id = ?", (actor.user_id,)).fetchone()
    if row is None or not row[1] or not may(Role(row[0]), action):
        raise NotAllowedError(action)
