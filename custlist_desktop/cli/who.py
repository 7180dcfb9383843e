"""Who works: asked where the window would ask.

A list with one user without a password asks nothing. Else ``--user`` names the user, or a terminal asks; where only
an Account Owner may, and all have passwords, the password alone decides. It is typed in the terminal or read from
standard input, never given as an argument or a variable, which other programs could see.
"""

import argparse
import getpass
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from custlist_desktop.cli.error_text import ToldError, failure, not_allowed_text
from custlist_desktop.cli.words import say
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.reader import open_reader
from custlist_desktop.domain.errors import SignInRefusedError
from custlist_desktop.domain.roles import Action, Actor, Role, may
from custlist_desktop.services.account.known_users import KnownUser, delay_after, known_users, user_named
from custlist_desktop.system.terminal import unseen_typing

_TRIES: Final = 3


def who(options: argparse.Namespace, action: Action, path: Path) -> Actor | None:
    """The user who runs a command, read from a list that may be open elsewhere.

    Args:
        options: the command's.
        action: what it does; the user must be allowed to.
        path: of the list, or of its copy from `looked_at`.

    Returns:
        None while the list has no user yet.

    Raises:
        DatabaseFileError: the list can't be read.
        ToldError: nobody is named, or that user may not.
        SignInRefusedError: the password was wrong.
    """
    with closing(open_reader(FileAddress(path))) as reader:
        users = known_users(reader)
    if not users:
        return None
    return _checked(options, _candidates(options, users, action)).as_actor()


def _candidates(options: argparse.Namespace, users: Sequence[KnownUser], action: Action) -> list[KnownUser]:
    """The user who is named, or the only one, or those among whom a password decides."""
    if options.user is not None:
        return [_named(users, options.user, action)]
    active = [user for user in users if user.active]
    if len(active) == 1:
        return [_named(active, active[0].name, action)]
    owners = [user for user in active if user.role is Role.ACCOUNT_OWNER]
    if owners and not may(Role.ESTIMATOR, action) and all(owner.password_hash for owner in owners):
        return owners  # the password tells them apart
    return [_named(users, _asked_name(active), action)]


def _named(users: Sequence[KnownUser], name: str, action: Action) -> KnownUser:
    user, names = user_named(users, name), _names(each for each in users if each.active)
    if not name.strip():
        raise failure("Name a user with --user; the users of this list are {names}.", names=names)
    if user is None:
        raise failure("{name} isn't a user of this list; its users are {names}.", name=name, names=names)
    if not user.active:
        raise failure("{name} is deactivated; an Account Owner can activate this user in the window.", name=user.name)
    if not user.may(action):
        raise ToldError(not_allowed_text(action, user.name))
    return user


def _asked_name(active: Iterable[KnownUser]) -> str:
    names = _names(active)
    if not has_terminal():
        raise failure("Name yourself with --user NAME; the users of this list are {names}.", names=names)
    print(say("Who is working ({names})? ", names=names), end="", file=sys.stderr, flush=True)
    answer = sys.stdin.readline()
    if not answer:
        raise EOFError
    return answer.strip()


def _names(users: Iterable[KnownUser]) -> str:
    return ", ".join(user.name for user in users)


def _checked(options: argparse.Namespace, candidates: Sequence[KnownUser]) -> KnownUser:
    """The one of ``candidates`` whose password is given; after a wrong one it waits, each time twice as long."""
    if len(candidates) == 1 and candidates[0].password_hash is None:
        return candidates[0]
    whose = candidates[0].name if len(candidates) == 1 else say("an Account Owner")
    for failures, password in enumerate(_passwords(options, whose), start=1):
        found = next((user for user in candidates if user.fits(password)), None)
        if found is not None:
            return found
        with unseen_typing(sys.stdin):  # a person types on before the next question
            time.sleep(delay_after(failures))
    raise SignInRefusedError(0.0)


def _passwords(options: argparse.Namespace, whose: str) -> Iterator[str]:
    """The passwords that are typed, up to the most tries; or the one line of standard input."""
    if options.password_stdin:
        yield password_line()
        return
    if not has_terminal():
        raise failure(
            "The password of {name} is needed; type it in a terminal, or hand it over with --password-stdin.",
            name=whose,
        )
    yield getpass.getpass(say("Password of {name}: ", name=whose))
    for _ in range(_TRIES - 1):
        yield getpass.getpass(say("Wrong password. Password of {name}: ", name=whose))


def has_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def password_line() -> str:
    """The first line of standard input. Raises ToldError if there is none."""
    line = sys.stdin.readline() if sys.stdin is not None else ""
    if not line:
        raise failure("Standard input has no password; write one line to it, or leave --password-stdin out.")
    return line.removesuffix("\n").removesuffix("\r")
