"""Copy the list to a new file, also while the window is open."""

import argparse
from pathlib import Path
from typing import Final

from custlist_desktop.cli.command import ShellCommand
from custlist_desktop.cli.looking import looked_at
from custlist_desktop.cli.who import who
from custlist_desktop.cli.words import figure, say
from custlist_desktop.database.backup import back_up
from custlist_desktop.domain.roles import Action


def add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("out", type=Path, metavar="OUT", help=say("the new file"))


def run(options: argparse.Namespace) -> None:
    """Copies the customer list to a new file, on behalf of an Account Owner."""
    with looked_at(options.database) as path:
        who(options, Action.COPY_LIST, path)
        size = back_up(path, options.out)
    told = say(
        "Copied {list} to {out} ({size} bytes), and checked the copy.",
        list=options.database,
        out=options.out,
        size=figure(size),
    )
    print(told)


PLACE: Final = 6
COMMAND: Final = ShellCommand(add_options, run)
