"""The command ``custlist restore``: a backup in the place of the list, which is kept beside it."""

import argparse
import sys
from pathlib import Path

from custlist_desktop.cli.arguments import spare_list
from custlist_desktop.cli.looking import looked_at
from custlist_desktop.cli.text import ToldError
from custlist_desktop.cli.who import has_terminal, who
from custlist_desktop.database.carrying import Carried
from custlist_desktop.database.file_check import check_file
from custlist_desktop.database.opening import bring_up_to_date
from custlist_desktop.database.reading import newest_schema
from custlist_desktop.database.restore import restore
from custlist_desktop.domain.errors import DatabaseFileError
from custlist_desktop.domain.roles import Action
from custlist_desktop.system.locks import InstanceLock


def add_options(command: argparse.ArgumentParser) -> None:
    """What to restore."""
    command.add_argument("backup", type=Path, metavar="BACKUP", help="a copy of the list, such as one in backups")
    command.add_argument(
        "--next-number", metavar="NUMBER", help="of the next estimate, where today's list can't be read to learn it"
    )


def run(options: argparse.Namespace) -> None:
    """Restores on behalf of an Account Owner: of today's list, or of the backup's where that can't be read."""
    path, backup = options.database, options.backup.absolute()
    check_file(backup, newest_schema())
    spare_list(options, backup, "name a backup of it")
    with looked_at(backup) as source:
        by = _who(options, source)
        with InstanceLock(path, "custlist restore"):
            restored = restore(source, path, by, bring_up_to_date, lambda: _next_number(options))
    print(f"Restored {path} from {backup}, and checked it.")
    if restored.aside is not None:
        print(f"The list as it was before is kept as {restored.aside}.")
        for sentence in _carried_sentences(restored.carried):
            print(sentence)


def _who(options: argparse.Namespace, backup: Path) -> str:
    try:
        actor = who(options, Action.RESTORE_LIST, options.database)
    except DatabaseFileError:
        actor = who(options, Action.RESTORE_LIST, backup)
    return actor.name if actor is not None else ""


def _next_number(options: argparse.Namespace) -> str:
    """The number of the next estimate, as given or typed."""
    if options.next_number is not None:
        return str(options.next_number).strip()
    if not has_terminal():
        raise ToldError(
            f"The estimates of {options.database} can't be read, so that a number might be given twice; "
            "say with --next-number NUMBER which comes next. Nothing was changed."
        )
    print("The estimates of today's list can't be read. Number of the next estimate, such as E-2026-0151: ", end="")
    sys.stdout.flush()
    return sys.stdin.readline().strip()


def _carried_sentences(carried: Carried) -> list[str]:
    """What came along from the list that was there before."""
    sentences = []
    if carried.issued_proposals:
        some = "1 proposal" if carried.issued_proposals == 1 else f"{carried.issued_proposals} proposals"
        sentences.append(f"{some} that left after the backup came along.")
    if carried.is_other_list:
        sentences.append(
            "The backup is of another list, so that today's proposals and history stay with today's list."
        )
    if not carried.knows_keys:
        sentences.append("Keys of customers and estimates go on a million later, since today's can't be read.")
    return sentences
