"""Find customers as the window does."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import closing
from itertools import chain, islice
from typing import Final

from custlist_desktop.cli.arguments import count
from custlist_desktop.cli.command import ShellCommand
from custlist_desktop.cli.lines import aligned, column_widths, list_cells
from custlist_desktop.cli.looking import looked_at
from custlist_desktop.cli.who import who
from custlist_desktop.cli.words import say
from custlist_desktop.database.address import FileAddress, ListAddress
from custlist_desktop.database.reader import open_reader
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.customers.search import CustomerRow, CustomerSearch, customer_row
from custlist_desktop.system.config import LANGUAGES, home_region, system_language

_ROWS_AT_A_TIME: Final = 500


def add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("text", nargs="+", metavar="TEXT", help=say('words in any order; "" finds everybody'))
    command.add_argument("--json", action="store_true", help=say("a list of objects with all columns of the table"))
    command.add_argument("--limit", type=count, metavar="N", help=say("no more than N customers"))
    command.add_argument("--language", choices=LANGUAGES, help=say("the language for place names and sorting"))


def run(options: argparse.Namespace) -> None:
    """Prints the customers that match, in the order of the window's list."""
    with looked_at(options.database) as path:
        who(options, Action.SEE_CUSTOMERS, path)
        address = FileAddress(path)
        with closing(CustomerSearch(address, options.language or system_language())) as search:
            found = _Matches(search, " ".join(options.text), options.limit)
            if options.json:
                _print_objects(address, (row.id for row in found))
            else:
                _print_list(found)


class _Matches:
    """The matches of a search, read in windows of rows."""

    def __init__(self, search: CustomerSearch, text: str, limit: int | None) -> None:
        self._listing = search.find(text)
        self._limit = limit

    def __iter__(self) -> Iterator[CustomerRow]:
        return islice(self._all(), self._limit)

    def _all(self) -> Iterator[CustomerRow]:
        self._listing.load_order()
        for start in range(0, self._listing.count(), _ROWS_AT_A_TIME):
            yield from map(customer_row, self._listing.rows(start, _ROWS_AT_A_TIME))


def _print_objects(address: ListAddress, keys: Iterator[int]) -> None:
    """Prints a JSON list, one customer a line, so that a million need no more memory than one."""
    separator = "["
    with closing(open_reader(address)) as reader:
        for customer in reader.customers(keys):
            print(separator, json.dumps(customer, ensure_ascii=False), sep="\n", end="")
            separator = ","
    print("[]" if separator == "[" else "\n]")


def _print_list(found: _Matches) -> None:
    region = home_region()
    lines = (list_cells(row, region) for row in found)
    # The first lines set the widths: the list begins at once, and is never held whole.
    first = list(islice(lines, _ROWS_AT_A_TIME))
    widths = column_widths(first)
    for cells in chain(first, lines):
        print(aligned(cells, widths))
    if not first:
        print(say("No customer matches. Try fewer or other words."), file=sys.stderr)


PLACE: Final = 1
COMMAND: Final = ShellCommand(add_options, run)
