"""The command ``custlist``: the customer list from a shell, for people and for scripts.

Looking needs no lock and works while the window is open; what changes the list waits until it is closed.
Exit codes: 0 done (a search that finds nothing too), 1 an import refused rows, 2 the file or an option can't be used,
or there is no such customer.
"""

import argparse
import getpass
import io
import json
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import chain, islice
from pathlib import Path

from peewee import PeeweeException

from custlist_desktop import __version__
from custlist_desktop.cli_text import aligned, column_widths, customer_lines, error_sentence, list_cells
from custlist_desktop.config import LANGUAGES, database_path, default_database, home_region, system_language
from custlist_desktop.database.backup import back_up
from custlist_desktop.database.opening import CustomerFile, open_customer_file
from custlist_desktop.domain.errors import CustlistError, DatabaseFileError, FileTrouble, NotFoundError
from custlist_desktop.domain.geography import country_codes
from custlist_desktop.domain.roles import Actor, Role
from custlist_desktop.services.changes import Changes
from custlist_desktop.services.customer_export import customer_objects
from custlist_desktop.services.customer_search import CustomerRow, CustomerSearch, customer_row
from custlist_desktop.services.rows import LARGEST_KEY
from custlist_desktop.services.samples import WINDOW_CUSTOMERS, WINDOW_ESTIMATES, SampleService
from custlist_desktop.services.sign_in import SignInService
from custlist_desktop.services.users import UserService

DONE = 0
REFUSED = 2
INTERRUPTED = 130  # as shells report a program that Ctrl+C ended

_DETAILS = ("lump", "sections", "lines")  # proposals.options.Detail
_DECISIONS = ("update", "skip", "create")  # domain.incoming.Decision
_EXPORTED = ("xlsx", "csv", "vcf", "pdf")  # exchange.exporting.ExportFormat
_ROWS_AT_A_TIME = 500
_LONGEST_COUNT = 9  # digits


class PasswordNeededError(CustlistError):
    """Every Account Owner has a password, and nobody is there to type it."""

    def __init__(self) -> None:
        super().__init__("every Account Owner of this list has a password; run this in a terminal to type it")


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command.

    Args:
        argv: the words after the program's name; those of the process by default.

    Returns:
        the exit code; wrong options end the process with 2. Troubles are told on standard error, in one sentence.
    """
    options = _parser().parse_args(argv)
    options.database = database_path(options.database)
    _ready_output(as_json=getattr(options, "json", False))
    code = DONE
    try:
        code = options.run(options) or DONE
        sys.stdout.flush()
    except CustlistError as error:
        return _refuse(error_sentence(error))
    except (sqlite3.Error, PeeweeException) as error:
        return _refuse(error_sentence(_file_error(error, options.database)))
    except BrokenPipeError:
        _forget_output()  # whoever read along has seen enough, as ``head`` does
    except OSError as error:
        _forget_output()
        return _refuse(f"The output can't be written: {error.strerror}; see whether its disk is full.")
    except (KeyboardInterrupt, EOFError):
        return INTERRUPTED
    return int(code)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="custlist", description="The customer list, from a shell.")
    parser.add_argument("--version", action="version", version=f"custlist {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_sample_options(_command(commands, "sample", _sample, "add invented customers to a file, to try things on"))
    _add_search_options(_command(commands, "search", _search, "find customers as the window does"))
    show = _command(commands, "show", _show, "show one customer")
    show.add_argument("id", type=int, metavar="ID", help="the number that search prints first")
    show.add_argument("--json", action="store_true", help="as an object with all columns of the customer table")
    _add_proposal_options(
        _command(commands, "proposal", _proposal, "make an estimate's proposal as PDF, and keep it")
    )
    _add_import_options(_command(commands, "import", _import, "take a file's customers into the list"))
    _add_export_options(_command(commands, "export", _export, "write customers to a file for other programs"))
    backup = _command(commands, "backup", _backup, "copy the list to a new file, also while the window is open")
    backup.add_argument("out", type=Path, metavar="OUT", help="the new file")
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: Callable[[argparse.Namespace], int | None],
    purpose: str,
) -> argparse.ArgumentParser:
    """A subcommand that calls ``run``. Only `sample` insists on a file: nobody wants it in their own by a slip."""
    command = commands.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    usual = "" if name == "sample" else f"; without it {default_database()}".replace("%", "%%")
    command.add_argument("--database", metavar="FILE", required=name == "sample", help=f"the customer list{usual}")
    command.set_defaults(run=run)
    return command


def _add_sample_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--customers", type=_count, default=WINDOW_CUSTOMERS, metavar="N", help="%(default)s")
    command.add_argument("--estimates", type=_count, default=WINDOW_ESTIMATES, metavar="N", help="%(default)s")
    command.add_argument(
        "--seed", type=int, default=1, metavar="S", help="another number invents others; %(default)s"
    )


def _add_search_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("text", nargs="+", metavar="TEXT", help='words in any order; "" finds everybody')
    command.add_argument("--json", action="store_true", help="a list of objects with all columns of the table")
    command.add_argument("--limit", type=_count, metavar="N", help="no more than N customers")
    command.add_argument("--language", choices=LANGUAGES, help="whose names of places and order count")


def _add_proposal_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("number", metavar="NUMBER", help="of the estimate, such as E-2026-0001")
    command.add_argument("out", type=Path, metavar="OUT.pdf", help="the file to write; one that is there is replaced")
    command.add_argument("--language", choices=LANGUAGES, help="of the document; without it the estimate's")
    detail = "one price, a price a section, or every line; without it what was chosen in the window, else every line"
    command.add_argument("--detail", choices=_DETAILS, help=detail)


def _add_import_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="CSV, TSV, XLSX, XLS, ODS or vCard")
    command.add_argument("--dry-run", action="store_true", help="say what would happen, and write nothing")
    command.add_argument(
        "--on-match", choices=_DECISIONS, default=_DECISIONS[0], help="what to do with customers who are in the list"
    )
    command.add_argument(
        "--country", type=_country, metavar="CA", help="of phone numbers without a country; else this computer's"
    )
    command.add_argument("--rejects", type=Path, metavar="OUT.csv", help="write refused rows here, with reasons")
    command.add_argument("--json", action="store_true", help="one object with the five counts")
    command.add_argument("--sheet", help="of a spreadsheet; else the first one with rows")
    command.add_argument("--encoding", help="of a CSV file; else found")
    command.add_argument("--delimiter", type=_delimiter, metavar="C", help="of a CSV file; else found")


def _delimiter(text: str) -> str:
    """One character that can divide cells. Raises ArgumentTypeError, which argparse tells in its own way."""
    if len(text) != 1 or text in '"\r\n':
        raise argparse.ArgumentTypeError("cells are divided by one character, such as ; or a tab")
    return text


def _country(text: str) -> str:
    """An ISO 3166-1 alpha-2 code. Raises ArgumentTypeError, which argparse tells in its own way."""
    if text.upper() not in country_codes():
        raise argparse.ArgumentTypeError(f"{text} is not the two-letter code of a country, such as CA")
    return text.upper()


def _add_export_options(command: argparse.ArgumentParser) -> None:
    endings = ", ".join(f".{ending}" for ending in _EXPORTED)
    command.add_argument("out", type=Path, metavar="OUT", help=f"the file; its ending is its format: {endings}")
    command.add_argument("--search", default="", metavar="TEXT", help="only customers whom the window would find")
    command.add_argument("--language", choices=LANGUAGES, help="of heads and places; without it the computer's")


def _count(text: str) -> int:
    """A whole number that says how many. Raises ArgumentTypeError, which argparse tells in its own way."""
    if not text.isdecimal() or len(text) > _LONGEST_COUNT:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 0 on")
    return int(text)


def _sample(options: argparse.Namespace) -> None:
    """Adds sample data on behalf of an Account Owner; makes the file if nothing is there."""
    path = _in_a_folder(options.database)
    with _opened_for_writing(path, "custlist sample") as (file, users):
        service = SampleService(file, Changes(), home_region())
        added = service.fill(_owner(file, users), options.customers, options.estimates, options.seed)
    print(f"Added {added.customers} customers and {added.estimates} estimates to {path}.")


def _in_a_folder(path: Path) -> Path:
    """``path``, whose folder is there now."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseFileError(FileTrouble.READ_ONLY, path) from error
    return path


@contextmanager
def _opened_for_writing(path: Path, program: str) -> Iterator[tuple[CustomerFile, UserService]]:
    """The open file and its users, while nobody else writes it."""
    from custlist_desktop.instance_lock import InstanceLock  # here: it needs Qt, which looking does without

    with InstanceLock(path, program), closing(open_customer_file(path)) as file:
        users = UserService(file, Changes())
        users.ensure_first_owner()
        yield file, users


def _proposal(options: argparse.Namespace) -> None:
    """Makes a proposal on behalf of an Account Owner. A file that isn't there is not made."""
    from custlist_desktop.cli_proposal import make_proposal  # here: typesetting takes a while to load

    path: Path = options.database
    if not path.exists():
        raise DatabaseFileError(FileTrouble.MISSING, path)
    with _opened_for_writing(path, "custlist proposal") as (file, users):
        print(make_proposal(file, _owner(file, users), options))


def _import(options: argparse.Namespace) -> int:
    """Imports a file on behalf of an Account Owner; makes the list if nothing is there, but not for a dry run."""
    from custlist_desktop.cli_import import dry_import, import_file, look_at_file

    if options.dry_run:
        return dry_import(options)
    seen = look_at_file(options)
    with _opened_for_writing(_in_a_folder(options.database), "custlist import") as (file, users):
        return import_file(file, _owner(file, users), options, seen)


def _export(options: argparse.Namespace) -> None:
    """Writes customers to a file; it only reads the list, so it needs no lock."""
    from custlist_desktop.cli_export import export_list  # here: typesetting takes a while to load

    print(export_list(options))


def _owner(file: CustomerFile, users: UserService) -> Actor:
    """An Account Owner to act for: one without a password, else the first, who types it.

    Raises:
        PasswordNeededError: there is no terminal to type it in.
        SignInRefusedError: it was wrong.
    """
    owners = [user for user in users.active() if user.role is Role.ACCOUNT_OWNER]
    for owner in owners:
        if not owner.has_password:
            return owner.as_actor()
    if not owners or sys.stdin is None or not sys.stdin.isatty():
        raise PasswordNeededError
    password = getpass.getpass(f"Password of {owners[0].name}: ")
    return SignInService(file, users).sign_in(owners[0].id, password)


def _search(options: argparse.Namespace) -> None:
    """Prints the customers that match, in the order of the window's list."""
    search = CustomerSearch(options.database, options.language or system_language())
    with closing(search):
        found = _Found(search, " ".join(options.text), options.limit)
        if options.json:
            _print_objects(options.database, (row.id for row in found))
        else:
            _print_list(found)


class _Found:
    """The matches of a search, read in windows of rows each time they are asked for."""

    def __init__(self, search: CustomerSearch, text: str, limit: int | None) -> None:
        self._listing = search.find(text)
        self._limit = limit

    def __iter__(self) -> Iterator[CustomerRow]:
        return islice(self._all(), self._limit)

    def _all(self) -> Iterator[CustomerRow]:
        self._listing.load_order()
        for start in range(0, self._listing.count(), _ROWS_AT_A_TIME):
            yield from map(customer_row, self._listing.rows(start, _ROWS_AT_A_TIME))


def _print_objects(database: Path, keys: Iterator[int]) -> None:
    """Prints a JSON list, a customer a line, so that a million need no more memory than one."""
    separator = "["
    for customer in customer_objects(database, keys):
        print(separator, json.dumps(customer, ensure_ascii=False), sep="\n", end="")
        separator = ","
    print("[]" if separator == "[" else "\n]")


def _print_list(found: _Found) -> None:
    region = home_region()
    lines = (list_cells(row, region) for row in found)
    # The first lines set the widths: the list begins at once, and is never held whole.
    first = list(islice(lines, _ROWS_AT_A_TIME))
    widths = column_widths(first)
    for cells in chain(first, lines):
        print(aligned(cells, widths))
    if not first:
        print("No customer matches.", file=sys.stderr)


def _show(options: argparse.Namespace) -> None:
    """Prints one customer. Raises NotFoundError."""
    keys = [options.id] if abs(options.id) <= LARGEST_KEY else []
    customer = next(customer_objects(options.database, keys), None)
    if customer is None:
        raise NotFoundError("customer", options.id)
    if options.json:
        print(json.dumps(customer, ensure_ascii=False, indent=2))
        return
    for line in customer_lines(customer, home_region()):
        print(line)


def _backup(options: argparse.Namespace) -> None:
    """Copies the customer list to a new file."""
    size = back_up(options.database, options.out)
    print(f"Copied {options.database} to {options.out} ({size:,} bytes), and checked the copy.")


def _file_error(error: Exception, path: Path) -> DatabaseFileError:
    """What an engine's error in the middle of the work means; opening the file told its own troubles before."""
    reason = str(error).lower()
    if "locked" in reason or "busy" in reason:
        return DatabaseFileError(FileTrouble.IN_USE, path)
    damaged = "malformed" in reason or "no such" in reason or "not a database" in reason
    return DatabaseFileError(FileTrouble.DAMAGED if damaged else FileTrouble.UNREADABLE, path)


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return REFUSED


def _ready_output(*, as_json: bool) -> None:
    """Lets every name through: JSON is UTF-8 (RFC 8259), and a console shows "?" for what it has no letter for."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    if as_json and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")


def _forget_output() -> None:
    """Sends what is still to be written nowhere, so that Python doesn't complain about it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
