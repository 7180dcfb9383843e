"""The command ``custlist``: the customer list from a shell, for people and for scripts.

Looking needs no lock and works while the window is open; what changes the list waits until it is closed.
Exit codes: 0 done (a search that finds nothing too), 1 an import refused rows, 2 the file or an option can't be used,
there is no such customer, or who works may not do it, 3 a mistake of the program's own.
"""

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol, cast

from custlist_desktop import __version__
from custlist_desktop.cli.text import error_sentence, not_written_text
from custlist_desktop.cli.who import add_who_options
from custlist_desktop.database.engine_errors import engine_error, is_engine_error
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.system.config import database_path, default_database
from custlist_desktop.system.file_errors import reading_error, trouble_of
from custlist_desktop.system.logs import ErrorLog, report_of
from custlist_desktop.system.temporary_folders import sweep_temporary_folders

DONE: Final = 0
REFUSED: Final = 2
MISTAKE: Final = 3
INTERRUPTED: Final = 130  # as shells report a program that Ctrl+C ended


class CommandModule(Protocol):
    """What a command's module has: it is imported only when its command is asked for."""

    def add_options(self, command: argparse.ArgumentParser) -> None:
        """Declares the command's own options; ``--database`` and who works are there already."""

    def run(self, options: argparse.Namespace) -> int | None:
        """Does it; returns the exit code, None for 0. Troubles are raised as CustlistError."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command: ``purpose`` is its line in the help.

    Attributes:
        module: its file in this package.
        insists_on_file: whether ``--database`` must be given, since nobody wants this in their own list by a slip.
    """

    name: str
    module: str
    purpose: str
    insists_on_file: bool = False

    def load(self) -> CommandModule:
        """Its module."""
        return cast(CommandModule, importlib.import_module(f"{__name__}.{self.module}"))


COMMANDS: Final = (
    Command("sample", "sample", "add invented customers to a file, to try things on", insists_on_file=True),
    Command("search", "search", "find customers as the window does"),
    Command("show", "show", "show one customer"),
    Command("proposal", "proposal", "make an estimate's proposal as PDF, and keep it"),
    Command("import", "imports", "take a file's customers into the list"),
    Command("export", "export", "write customers to a file for other programs"),
    Command("backup", "backup", "copy the list to a new file, also while the window is open"),
    Command("restore", "restore", "put a backup in the place of the list, which is kept beside it"),
    Command("users", "users", "list who may sign in, or set an Account Owner's forgotten password"),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command.

    Args:
        argv: the words after the program's name; those of the process by default.

    Returns:
        the exit code; wrong options end the process with 2. Troubles are told on standard error, in one sentence.
    """
    options = parser().parse_args(argv)
    options.database = database_path(options.database)
    _ready_output(as_json=getattr(options, "json", False))
    code = DONE
    sweep_temporary_folders()
    try:
        code = options.run(options) or DONE
        sys.stdout.flush()
    except CustlistError as error:
        return _refuse(error_sentence(error, options.database))
    except BrokenPipeError:
        _forget_output()  # whoever read along has seen enough, as ``head`` does
    except OSError as error:
        if error.filename == str(options.database):  # only SQLite writes it, so somebody looked whether it is there
            return _refuse(error_sentence(reading_error(error, options.database)))
        if error.filename:
            return _refuse(not_written_text(Path(str(error.filename)), trouble_of(error)))
        _forget_output()
        return _refuse(f"The output can't be written: {error.strerror}; see whether its disk is full.")
    except (KeyboardInterrupt, EOFError):
        return INTERRUPTED
    except Exception as error:
        if is_engine_error(error):
            return _refuse(error_sentence(engine_error(error, options.database)))
        return _note(error)
    return int(code)


def parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    whole = argparse.ArgumentParser(prog="custlist", description="The customer list, from a shell.")
    whole.add_argument("--version", action="version", version=f"custlist {__version__}")
    commands = whole.add_subparsers(metavar="COMMAND", required=True, parser_class=_CommandParser)
    for command in COMMANDS:
        description = f"{command.purpose[0].upper()}{command.purpose[1:]}."
        # A shortened --password would take the password itself for an option's value.
        each = commands.add_parser(command.name, help=command.purpose, description=description, allow_abbrev=False)
        each.of(command)
    return whole


class _CommandParser(argparse.ArgumentParser):
    """A command's parser, which knows its options once it is used: looking loads nothing that typesetting needs."""

    _command: Command | None = None

    def of(self, command: Command) -> None:
        """Makes this the parser of ``command``."""
        self._command = command

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Declares the options before the words are read."""
        if self._command is not None:
            command, self._command = self._command, None
            usual = "" if command.insists_on_file else f"; without it {default_database()}".replace("%", "%%")
            self.add_argument(
                "--database", metavar="FILE", required=command.insists_on_file, help=f"the customer list{usual}"
            )
            add_who_options(self)
            module = command.load()
            module.add_options(self)
            self.set_defaults(run=module.run, command=command.name)
        return super().parse_known_args(args, namespace)


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return REFUSED


def _note(error: Exception) -> int:
    """Keeps a mistake of the program's in the log, without the values that a traceback's last line shows."""
    report, log = report_of(error), ErrorLog()
    where = f"it is in {log.path}" if log.write(report) else f"no log can be written in {log.folder}"
    print(f"Something in custlist went wrong (report {report.number}): {where}. Try it again.", file=sys.stderr)
    return MISTAKE


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
