"""Restoring one customer or one estimate from a copy; the rest of the list stays."""

import argparse
from pathlib import Path

from custlist_desktop.cli.error_text import failure
from custlist_desktop.cli.words import say, words
from custlist_desktop.cli.writing import opened_for_writing
from custlist_desktop.database.backup import back_up_before
from custlist_desktop.database.differences import DifferenceFile, RecordDifference
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import OtherListError
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.restoring.comparing import CompareRequest, compare_lists
from custlist_desktop.services.restoring.service import RestoreService
from custlist_desktop.system.config import home_region
from custlist_desktop.system.temporary_folders import TemporaryFolder


def restore_one(options: argparse.Namespace, backup: Path) -> None:
    """Gives a customer, or an estimate, what it has in the backup, as a change of the list.

    Raises:
        ToldError: the backup is of another list, or has nothing else of it than the list.
        DatabaseFileError, BackupError: the list or the backup can't be used.
    """
    with opened_for_writing(options, Action.RESTORE_LIST) as (file, actor), TemporaryFolder("restore") as folder:
        request = CompareRequest(file.address, backup, folder.path, actor)
        try:
            compare_lists(request, unheard)
        except OtherListError as error:
            raise failure("{path} is another list, not a copy of this one.", path=error.path) from error
        with DifferenceFile(request.differences) as differences:
            found = [
                each
                for each in differences.some([number for number, *_ in differences.records()])
                if _is_meant(options, each)
            ]
            differences.choose((each.id, None) for each in found)
        if not found:
            raise failure("It is the same in {path}, or in neither list. Nothing was changed.", path=backup)
        copy = back_up_before(file.path, BackupReason.BEFORE_RESTORE, backup.name, actor.name)
        service = RestoreService(Ledger(file, home_region()))
        restored = service.restore(actor, folder.path, backup, copy, unheard)
    for each in found:
        kind = words().record_kinds[each.kind]
        name = each.facts.get("number") or each.facts["name"]
        if each.since is Since.ADDED:
            print(say("Deleted, since {path} has none: {kind} {name}", path=backup, kind=kind, name=name))
        else:
            print(say("Restored from {path}: {kind} {name}", path=backup, kind=kind, name=name))
    for old, new in restored.renumbered:
        print(say("Number {old} is in use again, so the estimate is now {new}.", old=old, new=new))
    print(say("The list from before is in {path}.", path=copy))


def _is_meant(options: argparse.Namespace, each: RecordDifference) -> bool:
    if options.customer is not None:
        return each.kind is RecordKind.CUSTOMER and each.key == options.customer
    wanted = str(options.estimate).strip().casefold()
    numbers = [
        each.facts.get("number"),
        *(value for name, *both in each.fields if name == "number" for value in both),
    ]
    return each.kind is RecordKind.ESTIMATE and wanted in [str(number).casefold() for number in numbers if number]
