"""Back the list up, or copy it to a new file, also while the window is open."""

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from custlist_desktop.cli.command import ShellCommand
from custlist_desktop.cli.error_text import error_sentence
from custlist_desktop.cli.looking import looked_at
from custlist_desktop.cli.who import who
from custlist_desktop.cli.words import figure, say, say_count
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.backup import back_up
from custlist_desktop.database.reader import open_reader
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import DatabaseFileError
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.backups.making import BackupOutcome, BackupRequest, PlaceOutcome, make_backup
from custlist_desktop.services.backups.places import places_of

_SOME_FAILED: Final = 1


def add_options(command: argparse.ArgumentParser) -> None:
    said = say("a new file, for a copy anywhere; else the backup goes to the folders chosen in the window")
    command.add_argument("out", type=Path, metavar="OUT", nargs="?", help=said)


def run(options: argparse.Namespace) -> int:
    """Backs the list up on behalf of whoever works, or copies it to a file on behalf of an Account Owner.

    Returns:
        the exit code: 1 where a folder got no backup.
    """
    if options.out is None:
        return _back_up_to_places(options)
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
    return 0


def _back_up_to_places(options: argparse.Namespace) -> int:
    made: list[BackupOutcome] = []
    with _without_torn(made), looked_at(options.database) as path:
        actor = who(options, Action.BACK_UP, path)
        with closing(open_reader(FileAddress(path))) as reader:
            places = places_of(reader, options.database)
        made.append(make_backup(BackupRequest(FileAddress(path), places, BackupReason.BY_HAND, actor), unheard))
    outcomes = [each for each in (made[0].first, made[0].second) if each is not None]
    for outcome in outcomes:
        _tell(outcome, options)
    return _SOME_FAILED if any(outcome.error is not None for outcome in outcomes) else 0


@contextmanager
def _without_torn(made: list[BackupOutcome]) -> Iterator[None]:
    """Takes the backup back where another program changed the list meanwhile, which nobody kept from it."""
    try:
        yield
    except DatabaseFileError:
        for outcome in made:
            for place in (outcome.first, outcome.second):
                if place is not None and place.made is not None:
                    place.made.unlink(missing_ok=True)
        raise


def _tell(outcome: PlaceOutcome, options: argparse.Namespace) -> None:
    if outcome.made is not None:
        size = figure(outcome.made.stat().st_size)
        print(say("Backed up to {file} ({size} bytes), and checked the copy.", file=outcome.made, size=size))
    if outcome.removed:
        print(say_count("Deleted {count} older backup.", "Deleted {count} older backups.", outcome.removed))
    if outcome.error is not None:
        why = error_sentence(outcome.error, options.database)
        print(say("Not backed up to {folder}: {why}", folder=outcome.folder, why=why))


PLACE: Final = 6
COMMAND: Final = ShellCommand(add_options, run)
