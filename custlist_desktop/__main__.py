"""The command ``custlist-desktop``: reads its options, makes sure that a window can open, and opens it."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence

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
    gc.disable()  # what the modules make as they load stays: to look for garbage in it takes an eighth of the start
    from custlist_desktop.app import run  # here, because it loads Qt

    gc.freeze()
    gc.enable()
    return run(config)


def read_options(argv: Sequence[str] | None = None) -> AppConfig:
    """The configuration that the options ask for. Ends the process at ``--help``, ``--version`` and wrong options."""
    parser = argparse.ArgumentParser(prog="custlist-desktop", description="The customer list, in a window.")
    usual = str(default_database()).replace("%", "%%")
    parser.add_argument("--database", metavar="FILE", help=f"the customer list; without it {usual}")
    parser.add_argument(
        "--language", choices=LANGUAGES, default=SYSTEM, help="for this time; else as chosen in the window"
    )
    parser.add_argument(
        "--appearance", choices=APPEARANCES, default=SYSTEM, help="for this time; else as chosen in the window"
    )
    parser.add_argument("--version", action="version", version=f"custlist-desktop {__version__}")
    options = parser.parse_args(argv)
    return AppConfig(database_path(options.database), options.language, options.appearance, home_region())


if __name__ == "__main__":
    sys.exit(main())
