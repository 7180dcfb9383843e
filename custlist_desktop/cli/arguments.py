"""Values that several commands take."""

import argparse
from pathlib import Path
from typing import Final

from custlist_desktop.cli.error_text import failure
from custlist_desktop.cli.words import say
from custlist_desktop.database.open_files import is_same_file

_LONGEST_COUNT: Final = 9  # digits


def count(text: str) -> int:
    """A whole number that says how many. Raises ArgumentTypeError, which argparse tells in its own way."""
    if not text.isdecimal() or len(text) > _LONGEST_COUNT:
        raise argparse.ArgumentTypeError(say("{text} is not a whole number from 0 on", text=text))
    return int(text)


def spare_list(options: argparse.Namespace, path: Path, advice: str = "") -> None:
    """Raises ToldError if ``path``, a file that a command writes or puts in the list's place, is the list itself."""
    if is_same_file(path, options.database):
        raise failure(
            "{path} is the customer list itself; {advice}.", path=path, advice=advice or say("name another file")
        )
