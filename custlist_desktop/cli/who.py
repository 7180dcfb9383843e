"""On whose behalf a command works."""

import getpass
import sys

from custlist_desktop.database.opening import CustomerFile
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.roles import Actor, Role
from custlist_desktop.services.sign_in import SignInService
from custlist_desktop.services.users import UserService


class PasswordNeededError(CustlistError):
    """Every Account Owner has a password, and nobody is there to type it."""

    def __init__(self) -> None:
        super().__init__("every Account Owner of this list has a password; run this in a terminal to type it")


def owner(file: CustomerFile, users: UserService) -> Actor:
    """An Account Owner to act for: one without a password, else the first, who types it.

    Raises:
        PasswordNeededError: there is no terminal to type it in.
        SignInRefusedError: it was wrong.
    """
    owners = [user for user in users.active() if user.role is Role.ACCOUNT_OWNER]
    for each in owners:
        if not each.has_password:
            return each.as_actor()
    if not owners or sys.stdin is None or not sys.stdin.isatty():
        raise PasswordNeededError
    password = getpass.getpass(f"Password of {owners[0].name}: ")
    return SignInService(file, users).sign_in(owners[0].id, password)
