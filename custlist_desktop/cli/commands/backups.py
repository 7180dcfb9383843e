"""List the backups of the list, the newest first."""

import argparse
import json
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from custlist_desktop.cli.command import ShellCommand
from custlist_desktop.cli.error_text import error_sentence
from custlist_desktop.cli.lines import aligned, column_widths, printable
from custlist_desktop.cli.looking import looked_at
from custlist_desktop.cli.who import who
from custlist_desktop.cli.words import figure, say, say_count, words
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.backup_facts import readable_tag
from custlist_desktop.database.damage_questions import may_be_saved
from custlist_desktop.database.reader import open_reader
from custlist_desktop.domain.backups import Shortage
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.roles import Action
from custlist_desktop.domain.words.backups import reason_text
from custlist_desktop.services.backups.looking import Backup, BackupsSeen, LookRequest, PlaceSeen, look_at_backups
from custlist_desktop.services.backups.places import BackupPlaces, places_of
from custlist_desktop.services.recovery.ways import good_backups

_BAD: Final = 1


def add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help=say("a list of objects with all that is known of each"))


def run(options: argparse.Namespace) -> int:
    """Lists the backups after reading each of them to its end.

    Returns:
        the exit code: 1 where one can't be read, or the second folder isn't there.
    """
    try:
        with looked_at(options.database) as path:
            who(options, Action.SEE_CUSTOMERS, path)
            with closing(open_reader(FileAddress(path))) as reader:
                places = places_of(reader, options.database)
    except DatabaseFileError as error:
        places = _places_of_unreadable(options, error)
    seen = look_at_backups(LookRequest(places, reads_all=True), unheard)
    if options.json:
        print(json.dumps([_as_object(each) for each in seen.backups], ensure_ascii=False, indent=1))
    else:
        _print_backups(seen)
    for place in filter(None, (seen.first, seen.second)):
        if place.shortage is not None:
            print(_shortage_text(place, place.shortage), file=sys.stderr)
    if seen.first.is_blocked:
        print(say("The folder {folder} can't be looked into.", folder=seen.first.folder), file=sys.stderr)
        return _BAD
    missing = seen.second is not None and seen.second.trouble is not None
    if missing and seen.second is not None:
        print(say("The second folder, {folder}, is not connected.", folder=seen.second.folder), file=sys.stderr)
    return _BAD if missing or any(each.trouble is not None for each in seen.backups) else 0


def _places_of_unreadable(options: argparse.Namespace, error: DatabaseFileError) -> BackupPlaces:
    """The folder beside a list that can't be opened: this is when its backups are wanted. Raises ``error`` else."""
    path: Path = options.database
    is_unsure = error.trouble is FileTrouble.LOG_UNSURE
    if error.path != path or not (is_unsure or may_be_saved(path, error)):
        raise error
    newest = next(good_backups(path), None)
    if newest is not None:
        who(options, Action.SEE_CUSTOMERS, newest.path)
    print(error_sentence(error, path), file=sys.stderr)
    return BackupPlaces(path, readable_tag(path))


def _shortage_text(place: PlaceSeen, lack: Shortage) -> str:
    facts = {"folder": place.folder, "budget": figure(lack.budget), "taken": figure(lack.taken)}
    if lack.taken > lack.budget:
        told = say("Copies in {folder} take {taken} bytes, more than the {budget} they may.", **facts)
    elif lack.is_share:
        told = say(
            "Space is short in {folder}: copies may take {budget} bytes, a tenth of the free space, so they go "
            "sooner than was chosen.",
            **facts,
        )
    else:
        told = say(
            "Copies in {folder} fill the {budget} bytes they may take, so they go sooner than was chosen.", **facts
        )
    return f"{told} {say_count('They reach back {count} day.', 'They reach back {count} days.', lack.days)}"


def _as_object(backup: Backup) -> Mapping[str, Any]:
    facts = backup.facts
    return {
        "made_at": backup.made_at.isoformat(),
        "reason": facts.reason.value if facts is not None else None,
        "detail": facts.detail if facts is not None else "",
        "by": facts.by if facts is not None else "",
        "name": facts.name if facts is not None else "",
        "kept": facts is not None and facts.is_kept,
        "customers": facts.customers if facts is not None and backup.trouble is None else None,
        "estimates": facts.estimates if facts is not None and backup.trouble is None else None,
        "size": backup.size,
        "trouble": backup.trouble.value if backup.trouble is not None else None,
        "files": [str(path) for path in backup.paths],
    }


def _print_backups(seen: BackupsSeen) -> None:
    rows = [_cells(each) for each in seen.backups]
    widths = column_widths(rows)
    for row in rows:
        print(aligned(row, widths))
    if not rows and not seen.first.is_blocked:
        print(say("There is no backup yet; make one with custlist backup."), file=sys.stderr)


def _cells(backup: Backup) -> tuple[str, ...]:
    facts, moment = backup.facts, f"{backup.made_at.astimezone():%Y-%m-%d %H:%M:%S}"
    size = say("{size} bytes", size=figure(backup.size))
    places = [say("this computer")] if backup.first is not None else []
    places += [str(backup.second.parent)] if backup.second is not None else []
    where = ", ".join(places)
    if facts is None or backup.trouble is not None:
        return moment, _trouble_words(backup.trouble), "", "", size, where, printable(backup.path.name)
    why = reason_text(facts, words().backup_reasons) + (f" [{say('kept')}]" if facts.is_kept else "")
    customers = say_count("{count} customer", "{count} customers", facts.customers)
    estimates = say_count("{count} estimate", "{count} estimates", facts.estimates)
    return moment, printable(why), customers, estimates, size, where, printable(backup.path.name)


def _trouble_words(trouble: FileTrouble | None) -> str:
    if trouble is FileTrouble.FOREIGN_PARTS:
        return say("has views or triggers that Custlist didn't make")
    if trouble is FileTrouble.NEWER:
        return say("made by a newer version of Custlist")
    return say("can't be read")


PLACE: Final = 7
COMMAND: Final = ShellCommand(add_options, run)
