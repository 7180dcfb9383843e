"""A customer list that a command changes, and locks meanwhile."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from custlist_desktop.cli.error_text import failure
from custlist_desktop.cli.looking import warn_of_lost_log
from custlist_desktop.cli.who import who
from custlist_desktop.cli.words import call_proposals, say
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.reading import refuse_network_drive
from custlist_desktop.database.store import Store
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.account.users import UserService
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.system.config import home_region, prepare_list_folder
from custlist_desktop.system.file_errors import file_error
from custlist_desktop.system.locks import InstanceLock


@contextmanager
def opened_for_writing(options: argparse.Namespace, action: Action) -> Iterator[tuple[Store, Actor]]:
    """The open file, locked, and who works. Makes the file if there is none.

    The user is asked before the list is locked, so that nobody waits for the typing.

    Args:
        options: the command's.
        action: what it does.

    Raises:
        DatabaseFileError: the list can't be used.
        ToldError, SignInRefusedError: as `who`.
    """
    path: Path = options.database
    refuse_network_drive(path)  # before anybody types a password
    actor = who(options, action, path) if path.exists() else None
    _make_folder(path)
    with locked(options) as file:
        yield file, actor or _first_user(file)


@contextmanager
def locked(options: argparse.Namespace) -> Iterator[Store]:
    """The open file, locked, without asking who works. Raises DatabaseFileError."""
    path: Path = options.database
    refuse_network_drive(path)  # before a lock is left there
    with ExitStack() as ending:
        ending.enter_context(InstanceLock(path, f"custlist {options.command}"))
        warn_of_lost_log(path)
        file = ending.enter_context(closing(open_customer_file(path)))
        _tell_of_cut_short(file)
        company = AccountService(Ledger(file, home_region())).default_trade_name()
        call_proposals((company.details.country if company else "") or home_region())  # as the window does
        yield file


def _tell_of_cut_short(file: Store) -> None:
    """Says on the standard error what became of an exchange that was cut short."""
    if file.cut_short is None:
        return
    told = (
        say("Last time, Custlist ended while it put another list in place. That is done now.")
        if file.cut_short.is_ended
        else say("Last time, Custlist ended while it put another list in place. That was undone.")
    )
    print(told, file=sys.stderr)
    if file.cut_short.aside is not None:
        print(say("The list as it was is kept as {path}.", path=file.cut_short.aside), file=sys.stderr)


def _first_user(file: Store) -> Actor:
    """The Account Owner of a list that was just made."""
    users = UserService(Ledger(file, home_region()))
    users.ensure_first_owner()
    known = users.all()
    if len(known) != 1 or known[0].has_password:
        raise failure("Someone else just made {path}; run this again.", path=file.path)
    return known[0].as_actor()


def _make_folder(path: Path) -> None:
    try:
        prepare_list_folder(path)
    except OSError as error:
        raise file_error(error, path) from error
