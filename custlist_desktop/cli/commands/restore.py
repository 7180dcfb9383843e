"""Restore a backup in place of the list, which is kept beside it."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from custlist_desktop.cli.arguments import spare_list
from custlist_desktop.cli.command import ShellCommand
from custlist_desktop.cli.error_text import ToldError, failure
from custlist_desktop.cli.lines import printable
from custlist_desktop.cli.looking import looked_at
from custlist_desktop.cli.restoring_one import restore_one
from custlist_desktop.cli.who import has_terminal, who
from custlist_desktop.cli.words import say, say_count
from custlist_desktop.database.carrying import Carried, NextNumber, RestoreNote
from custlist_desktop.database.file_check import check_file
from custlist_desktop.database.opening import bring_up_to_date
from custlist_desktop.database.reading import newest_schema
from custlist_desktop.database.restore import Restored, restore
from custlist_desktop.domain.errors import DatabaseFileError, OtherListError
from custlist_desktop.domain.number_pattern import number_for, typed_count
from custlist_desktop.domain.roles import Action
from custlist_desktop.system.locks import InstanceLock


def add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "backup", type=Path, metavar="BACKUP", help=say("a copy of the list, such as one in backups")
    )
    one = command.add_mutually_exclusive_group()
    one.add_argument("--customer", type=int, metavar="ID", help=say("restore only this customer"))
    one.add_argument("--estimate", metavar="NUMBER", help=say("restore only this estimate"))
    command.add_argument(
        "--other-list",
        action="store_true",
        help=say("put the backup in the list's place even where it is of another list"),
    )
    command.add_argument(
        "--next-number",
        metavar="NUMBER",
        help=say("of the next estimate, where today's list can't be read to learn it"),
    )


def run(options: argparse.Namespace) -> None:
    """Restores for an Account Owner of today's list, or of the backup if that can't be read."""
    path, backup = options.database, options.backup.absolute()
    check_file(backup, newest_schema())
    if options.customer is not None or options.estimate is not None:
        restore_one(options, backup)
        return
    spare_list(options, backup, say("name a backup of it"))
    asked: list[NextNumber] = []

    def next_count(known: NextNumber) -> int:
        asked.append(known)
        return _next_count(options, known)

    with looked_at(backup) as source:
        by = _who(options, source)
        with InstanceLock(path, "custlist restore"):
            restored = _restored(options, source, RestoreNote(by, backup.name), next_count)
    print(say("Restored {path} from {backup}, and checked it.", path=path, backup=backup))
    if options.next_number is not None and not asked:
        print(say("--next-number was not used, since the lists say which number comes next."))
    if restored.aside is not None:
        print(say("The list from before is kept as {path}.", path=restored.aside))
        for sentence in _carried_sentences(restored.carried):
            print(sentence)
    if restored.carried.has_users:
        print(say("Users, roles and passwords stay as they were before."))
    else:
        told = say(
            "Users, roles and passwords are the backup's: passwords from then are valid again, so change those that "
            "must not be."
        )
        print(told)


def _restored(
    options: argparse.Namespace, source: Path, note: RestoreNote, next_count: Callable[[NextNumber], int]
) -> Restored:
    given = options.database, note, bring_up_to_date, next_count
    try:
        return restore(source, *given, takes_other_list=options.other_list)
    except OtherListError as error:
        raise failure(
            "{path} is of another list, not a copy of this one. Nothing was changed. To put it in this list's place "
            "all the same, use --other-list.",
            path=options.backup,
        ) from error


def _who(options: argparse.Namespace, backup: Path) -> str:
    try:
        actor = who(options, Action.RESTORE_LIST, options.database)
    except DatabaseFileError:
        actor = who(options, Action.RESTORE_LIST, backup)
    return actor.name if actor is not None else ""


def _next_count(options: argparse.Namespace, known: NextNumber) -> int:
    """The count in the number of the next estimate: the option's, or typed until it is usable."""
    if options.next_number is not None:
        return _count_meant(str(options.next_number), known, f" {say('Nothing was changed.')}")
    if not has_terminal():
        raise failure(
            "The estimates of {path} can't be read, so a number might be given twice; give the next one "
            "with --next-number NUMBER. Nothing was changed.",
            path=options.database,
        )
    print(say("The estimates of today's list can't be read, so a number might be given twice."), file=sys.stderr)
    while True:
        asked = say("Number of the next estimate, such as {number}: ", number=known.example())
        print(asked, end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        try:
            return _count_meant(line, known)
        except ToldError as error:
            print(error, file=sys.stderr)


def _count_meant(text: str, known: NextNumber, outcome: str = "") -> int:
    """The count in a number that was given. Raises ToldError, with ``outcome`` at its end, if it can't be next."""
    number = text.strip()
    count = typed_count(known.pattern, known.year, number)
    if count is None:
        advice = {"example": known.example(), "least": known.least}
        if number:
            told = say(
                "“{number}” isn't an automatic number of {year}; give one such as {example}, or its count, {least}.",
                number=printable(number),
                year=known.year,
                **advice,
            )
        else:
            told = say("Give a number such as {example}, or its count, {least}.", **advice)
        raise ToldError(f"{told}{outcome}")
    if count < known.least:
        taken = number_for(known.pattern, known.year, count)
        told = say(
            "{number} can't come next, since the backup has later numbers; {example} or more can.",
            number=taken,
            example=known.example(),
        )
        raise ToldError(f"{told}{outcome}")
    return count


def _carried_sentences(carried: Carried) -> list[str]:
    """What was carried over from the list before, in sentences."""
    sentences = []
    if carried.issued_proposals:
        told = say_count(
            "Kept {count} proposal issued after the backup.",
            "Kept {count} proposals issued after the backup.",
            carried.issued_proposals,
        )
        sentences.append(told)
    if not carried.has_all_history:
        sentences.append(
            say("Not all of today's proposals and history can be read; the rest is in the list that was kept.")
        )
    if carried.is_other_list:
        sentences.append(
            say("The backup is of another list, so today's proposals and history stay with today's list.")
        )
    if not carried.knows_keys:
        sentences.append(
            say("Keys of new customers and estimates start a million higher, since today's can't be read.")
        )
    return sentences


PLACE: Final = 9
COMMAND: Final = ShellCommand(add_options, run)
