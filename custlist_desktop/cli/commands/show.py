"""Show one customer."""

import argparse
import json
from contextlib import closing
from typing import Final

from custlist_desktop.cli.command import ShellCommand
from custlist_desktop.cli.lines import customer_lines
from custlist_desktop.cli.looking import looked_at
from custlist_desktop.cli.who import who
from custlist_desktop.cli.words import say
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.reader import open_reader
from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.roles import Action
from custlist_desktop.models.base import LARGEST_KEY
from custlist_desktop.system.config import home_region


def add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("id", type=int, metavar="ID", help=say("the number that search prints first"))
    command.add_argument(
        "--json", action="store_true", help=say("as an object with all columns of the customer table")
    )


def run(options: argparse.Namespace) -> None:
    """Prints one customer. Raises NotFoundError."""
    keys = [options.id] if abs(options.id) <= LARGEST_KEY else []
    with looked_at(options.database) as path:
        who(options, Action.SEE_CUSTOMERS, path)
        with closing(open_reader(FileAddress(path))) as reader:
            customer = next(reader.customers(keys), None)
    if customer is None:
        raise NotFoundError("customer", options.id)
    if options.json:
        print(json.dumps(customer, ensure_ascii=False, indent=2))
        return
    for line in customer_lines(customer, home_region()):
        print(line)


PLACE: Final = 2
COMMAND: Final = ShellCommand(add_options, run)
