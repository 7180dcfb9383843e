"""Add invented customers to a file, to try things on."""

import argparse
from typing import Final

from custlist_desktop.cli.arguments import count
from custlist_desktop.cli.command import ShellCommand
from custlist_desktop.cli.words import language, say, say_count
from custlist_desktop.cli.writing import opened_for_writing
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.samples.service import WINDOW_CUSTOMERS, WINDOW_ESTIMATES, SampleService
from custlist_desktop.system.config import home_region


def add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--customers", type=count, default=WINDOW_CUSTOMERS, metavar="N", help="%(default)s")
    command.add_argument("--estimates", type=count, default=WINDOW_ESTIMATES, metavar="N", help="%(default)s")
    command.add_argument(
        "--seed", type=int, default=1, metavar="S", help=say("another number invents others; %(default)s")
    )


def run(options: argparse.Namespace) -> None:
    """Adds sample data on behalf of an Account Owner; makes the file if nothing is there."""
    with opened_for_writing(options, Action.ADD_CUSTOMER_FROM_LIST) as (file, actor):
        service = SampleService(Ledger(file, home_region()))
        added = service.fill(actor, options.customers, options.estimates, options.seed, language())
    customers = say_count("{count} customer", "{count} customers", added.customers)
    estimates = say_count("{count} estimate", "{count} estimates", added.estimates)
    print(
        say(
            "Added {customers} and {estimates} to {path}.",
            customers=customers,
            estimates=estimates,
            path=options.database,
        )
    )


PLACE: Final = 11
COMMAND: Final = ShellCommand(add_options, run, insists_on_file=True)
