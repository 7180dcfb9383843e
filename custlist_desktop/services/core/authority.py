"""Who may do what, read from the file each time: a role that was taken away is gone at once."""

from custlist_desktop.database.reader import Reader
from custlist_desktop.domain.errors import NotAllowedError
from custlist_desktop.domain.roles import Action, Actor, Role, may
from custlist_desktop.models.account import UserAccount


def authorise(actor: Actor, action: Action) -> None:
    """Returns if ``actor`` may do ``action`` now.

    Raises:
        NotAllowedError: the user's role lacks it, or the user is no longer active.
    """
    account = UserAccount.get_or_none(UserAccount.id == actor.user_id)
    if account is None or not account.active or not may(Role(account.role), action):
        raise NotAllowedError(action)


def authorise_reader(reader: Reader, actor: Actor, action: Action) -> None:
    """`authorise` for a job with its own reader; raises the same."""
    role, active = reader.rights_of(actor.user_id) or ("", False)
    if not active or not may(Role(role), action):
        raise NotAllowedError(action)
