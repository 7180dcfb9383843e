"""Say what the list has otherwise than a copy of it."""

import argparse
from pathlib import Path
from typing import Final

from custlist_desktop.cli.command import ShellCommand
from custlist_desktop.cli.error_text import failure
from custlist_desktop.cli.lines import printable
from custlist_desktop.cli.looking import looked_at
from custlist_desktop.cli.who import who
from custlist_desktop.cli.words import language, say, say_count, words
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.differences import DifferenceFile, RecordDifference
from custlist_desktop.domain.errors import OtherListError
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.restoring import Since
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.restoring.comparing import CompareRequest, compare_lists
from custlist_desktop.services.restoring.wording import DifferenceWords
from custlist_desktop.system.temporary_folders import TemporaryFolder

_DIFFERENT: Final = 1


def add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "backup", type=Path, metavar="BACKUP", help=say("a copy of the list, such as one in backups")
    )


def run(options: argparse.Namespace) -> int:
    """Prints each record that differs, its fields below it, on behalf of an Account Owner.

    Returns:
        the exit code: 1 where something differs, as ``diff`` does.
    """
    with looked_at(options.database) as path, TemporaryFolder("compare") as folder:
        actor = who(options, Action.RESTORE_LIST, path)
        request = CompareRequest(FileAddress(path), options.backup.absolute(), folder.path, actor)
        try:
            found = compare_lists(request, unheard)
        except OtherListError as error:
            raise failure("{path} is another list, not a copy of this one.", path=error.path) from error
        with DifferenceFile(request.differences) as file:
            for each in file.some([number for number, *_ in file.records()]):
                _tell(each)
    if not found.total:
        print(say("The list is the same as this copy."))
        return 0
    counts = found.counts
    told = (
        say_count("{count} added since", "{count} were added since", counts[Since.ADDED]),
        say_count("{count} changed", "{count} were changed", counts[Since.CHANGED]),
        say_count("{count} deleted", "{count} were deleted", counts[Since.DELETED]),
    )
    print(", ".join(told))
    return _DIFFERENT


def _tell(each: RecordDifference) -> None:
    told = DifferenceWords(words(), language())
    kind, since = words().record_kinds[each.kind], words().since[each.since]
    print("\t".join(map(printable, (since, kind, str(each.key or ""), told.name(each)))))
    if each.since is Since.CHANGED:
        for _, field, then, now in told.fields(each):
            print(printable(f"    {field}: {then} → {now}"))


PLACE: Final = 8
COMMAND: Final = ShellCommand(add_options, run)
