"""The command ``custlist-desktop``: reads its options, makes sure that a window can open, and opens it."""

import argparse
import builtins
import gc
import os
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from custlist_desktop import __version__
from custlist_desktop.startup_check import startup_trouble
from custlist_desktop.system.config import (
    APPEARANCES,
    LANGUAGES,
    SYSTEM,
    AppConfig,
    database_path,
    default_database,
    home_region,
    system_language,
)

EXIT_NO_WINDOW = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program.

    Args:
        argv: the options, without the program's name; those of the process by default.

    Returns:
        0, or 2 where no window can open or the customer list can't be used; wrong options end the process with 2.
    """
    config = read_options(argv)
    trouble = startup_trouble(os.environ)
    if trouble:
        print(trouble, file=sys.stderr)
        return EXIT_NO_WINDOW
    import_plainly()
    gc.disable()  # what the modules make as they load stays: to look for garbage in it takes an eighth of the start
    from custlist_desktop.app import run  # here, because it loads Qt

    gc.freeze()
    gc.enable()
    return run(config)


def import_plainly() -> None:
    """Takes back what PySide6 makes of ``import``: it would read the source of every module that comes after it.

    It does so for modules that use ``__feature__``; none here does. That takes a seventh of the start, and keeps all
    sources in memory.
    """
    import PySide6.QtCore  # noqa: F401  # it replaces ``import`` while it is imported

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def read_options(argv: Sequence[str] | None = None) -> AppConfig:
    """The configuration that the options ask for.

    Ends the process at ``--help``, ``--version`` and wrong options; what it then says is in the language of the
    computer.
    """
    try:
        options = _parser(_SilentParser, str.format).parse_args(argv)
    except _UnreadError:
        from custlist_desktop.cli.words import say, speak  # here, since few starts say anything

        speak(system_language(), home_region())
        options = _parser(argparse.ArgumentParser, say).parse_args(argv)
    return AppConfig(database_path(options.database), options.language, options.appearance, home_region())


class _UnreadError(Exception):
    """The options are wrong, or ask for help."""


class _SilentParser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _UnreadError(message)

    def print_help(self, file: object = None) -> NoReturn:  # noqa: ARG002  # argparse's own
        raise _UnreadError


def _parser(kind: type[argparse.ArgumentParser], say: Callable[..., str]) -> argparse.ArgumentParser:
    """``say`` puts an English text into words, and fills its braces."""
    parser = kind(prog="custlist-desktop", description=say("The customer list, in a window."))
    usual = str(default_database()).replace("%", "%%")
    parser.add_argument("--database", metavar="FILE", help=say("the customer list; without it {path}", path=usual))
    for name, choices in (("--language", LANGUAGES), ("--appearance", APPEARANCES)):
        parser.add_argument(
            name, choices=choices, default=SYSTEM, help=say("for this time; else as chosen in the window")
        )
    version = f"custlist-desktop {__version__}"
    parser.add_argument(
        "--version", action="version", version=version, help=say("show program's version number and exit")
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
