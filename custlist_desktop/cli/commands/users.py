"""List who may sign in, or set an Account Owner's forgotten password.

The reset is for an Account Owner who forgot the password. It asks for no password: who may write the file could
change it with any program, so the system's rights on the file decide. It is written to the journal, and told at the
next sign-in.
"""

import argparse
import getpass
import sys
from collections.abc import Sequence
from contextlib import closing
from typing import Final

from custlist_desktop.cli.command import ShellCommand
from custlist_desktop.cli.error_text import failure
from custlist_desktop.cli.lines import aligned, column_widths, printable
from custlist_desktop.cli.looking import looked_at
from custlist_desktop.cli.who import has_terminal, password_line
from custlist_desktop.cli.words import say, words
from custlist_desktop.cli.writing import locked
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.reader import open_reader
from custlist_desktop.database.reading import refuse_network_drive
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.account.known_users import KnownUser, known_users, user_named
from custlist_desktop.services.account.passwords import hash_password, is_guessed_at_once
from custlist_desktop.services.account.users import UserService, system_user_name
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.system.config import home_region

_LIST: Final = "list"
_RESET: Final = "reset-password"


def add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "what",
        choices=(_LIST, _RESET),
        help=say("list who may sign in; or set a new password for the Account Owner --user NAME, who forgot it"),
    )


def run(options: argparse.Namespace) -> None:
    """Does what is asked. Raises ToldError, DatabaseFileError."""
    if options.what == _RESET:
        refuse_network_drive(options.database)  # before anybody types a password
    with looked_at(options.database) as path, closing(open_reader(FileAddress(path))) as reader:
        active = [user for user in known_users(reader) if user.active]
    if options.what == _LIST:
        _print_users(active)
    else:
        _reset_password(options, _owner_of(active, options.user))


def _print_users(users: Sequence[KnownUser]) -> None:
    rows = [(printable(user.name), words().roles[user.role]) for user in users]
    widths = column_widths(rows)
    for row in rows:
        print(aligned(row, widths))


def _owner_of(active: Sequence[KnownUser], name: str | None) -> KnownUser:
    """The Account Owner who is named, or the only one."""
    owners = [user for user in active if user.role is Role.ACCOUNT_OWNER]
    names = ", ".join(user.name for user in owners)
    if name is None:
        if len(owners) != 1:
            raise failure("Name the Account Owner with --user NAME; the Account Owners are {names}.", names=names)
        return owners[0]
    user = user_named(active, name)
    if user is None:
        raise failure(
            "{name} isn't an active user of this list; the Account Owners are {names}.", name=name, names=names
        )
    if user.role is not Role.ACCOUNT_OWNER:
        raise failure(
            "{name} is an Estimator; an Account Owner sets that password in the window, in Users.", name=user.name
        )
    return user


def _reset_password(options: argparse.Namespace, owner: KnownUser) -> None:
    """Sets the new password while nobody else has the list."""
    password = _new_password(options, owner.name)
    with locked(options) as file:
        users = UserService(Ledger(file, home_region()))
        users.reset_password(owner.id, hash_password(password), system_user_name())
    told = say(
        "{name} signs in with the new password from now on. {name} and every Account Owner are told.", name=owner.name
    )
    print(told)


def _new_password(options: argparse.Namespace, name: str) -> str:
    if options.password_stdin:
        password = password_line()
    elif has_terminal():
        print(say("The reset is recorded, and told at the next sign-in."), file=sys.stderr)
        password = getpass.getpass(say("New password of {name}: ", name=name))
        if getpass.getpass(say("Repeat the password: ")) != password:
            raise failure("The two passwords don't match; nothing was changed. Try again.")
    else:
        raise failure("No one is here to type the new password; use a terminal, or --password-stdin.")
    if is_guessed_at_once(password):
        raise failure("Spaces alone aren't a password; nothing was changed. Type a letter or a digit too.")
    return password


PLACE: Final = 12
COMMAND: Final = ShellCommand(add_options, run)
