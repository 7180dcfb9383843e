"""The command ``custlist``: the customer list from a shell, for people and for scripts.

Looking needs no lock and works while the window is open; what changes the list waits until it is closed.
Exit codes: 0 done (a search that finds nothing too), 1 an import refused rows, or a check found faults, 2 the
file or an option can't be used, there is no such customer, or who works may not do it, 3 a mistake of the program's.
"""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from typing import Any, Final

from custlist_desktop import __version__
from custlist_desktop.cli.command import known_commands, load
from custlist_desktop.cli.words import say, speak
from custlist_desktop.system.config import database_path, default_database, home_region, system_language
from custlist_desktop.system.temporary_folders import sweep_temporary_folders

DONE: Final = 0
REFUSED: Final = 2
MISTAKE: Final = 3
INTERRUPTED: Final = 130  # as shells report a program that Ctrl+C ended


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command.

    Args:
        argv: the words after the program's name; those of the process by default.

    Returns:
        the exit code; wrong options end the process with 2. Troubles are told on standard error, in one sentence.
    """
    speak(system_language(), home_region())
    options = parser().parse_args(argv)
    options.database = database_path(options.database)
    _ready_output(as_json=getattr(options, "json", False))
    code = DONE
    sweep_temporary_folders()
    try:
        code = options.run(options) or DONE
        sys.stdout.flush()
    except BrokenPipeError:
        _forget_output()  # the reader of the pipe has enough, as ``head`` does
    except (KeyboardInterrupt, EOFError):
        return INTERRUPTED
    except Exception as error:
        from custlist_desktop.cli.error_text import sentence_of  # here, since it loads much that few commands need

        if isinstance(error, OSError) and not error.filename:
            _forget_output()  # the output's own disk is full
        sentence = sentence_of(error, options.database)
        return _note(error) if sentence is None else _refuse(sentence)
    return int(code)


def parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(prog="custlist", description=say("The customer list, from a shell."))
    whole.add_argument(
        "--version",
        action="version",
        version=f"custlist {__version__}",
        help=say("show program's version number and exit"),
    )
    commands = whole.add_subparsers(metavar="COMMAND", required=True, parser_class=_CommandParser)
    for each in known_commands():
        said = say(each.purpose)
        brief = f"{said[0].lower()}{said[1:].removesuffix('.')}"
        # A shortened --password would take the password itself for an option's value.
        commands.add_parser(each.name, help=brief, description=said, allow_abbrev=False).of(each.module)
    return whole


class _CommandParser(argparse.ArgumentParser):
    """A command's parser. It imports its command when it is used, so that none loads what others need."""

    _module = ""

    def of(self, module: str) -> None:
        self._module = module

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        if self._module:
            command, self._module = load(self._module), ""
            usual = say("the customer list; without it {path}", path=str(default_database()).replace("%", "%%"))
            self.add_argument(
                "--database",
                metavar="FILE",
                required=command.insists_on_file,
                help=say("the customer list") if command.insists_on_file else usual,
            )
            _add_who_options(self)
            command.add_options(self)
            self.set_defaults(run=command.run, command=self.prog.split()[-1])
        return super().parse_known_args(args, namespace)


def _add_who_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--user", metavar="NAME", help=say("who works, where the window would ask"))
    command.add_argument(
        "--password-stdin", action="store_true", help=say("read the password from the first line of standard input")
    )


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return REFUSED


def _note(error: Exception) -> int:
    """Writes a mistake of the program to the log, without the values in a traceback's last line."""
    from custlist_desktop.system.logs import ErrorLog, report_of

    report, log = report_of(error), ErrorLog()
    if log.write(report):
        told = say(
            "Something in custlist went wrong (report {number}): it is in {log}. Try again.",
            number=report.number,
            log=log.path,
        )
    else:
        told = say(
            "Something in custlist went wrong (report {number}): no log can be written in {folder}. Try again.",
            number=report.number,
            folder=log.folder,
        )
    print(told, file=sys.stderr)
    return MISTAKE


def _ready_output(*, as_json: bool) -> None:
    """Lets the output have any letter: JSON is UTF-8 (RFC 8259), and a console shows "?" for what it can't."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    if as_json and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")


def _forget_output() -> None:
    """Discards what is still to be written, so that Python doesn't complain about it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
