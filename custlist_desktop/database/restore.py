"""Putting a backup in the place of the customer list: whole, or not at all, whenever the program is killed.

What takes the list's place is made beside it first, under another name: the backup, checked, brought up to date, and
with what must never be given twice (`carrying`). Then `replacing` puts it there.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from custlist_desktop.database import engine
from custlist_desktop.database.backup import back_up, named_as
from custlist_desktop.database.backup_facts import readable_tag
from custlist_desktop.database.carrying import (
    Carried,
    NextNumber,
    RestoreNote,
    carry,
    next_number_of,
    note_next_count,
)
from custlist_desktop.database.engine_errors import engine_error
from custlist_desktop.database.log_state import log_salts
from custlist_desktop.database.open_files import is_same_file
from custlist_desktop.database.replacing import close_for_good, prepared_path, put_in_place, settle
from custlist_desktop.database.unfinished import remove_unfinished
from custlist_desktop.database.unsure_log import copied, is_whole_with_log
from custlist_desktop.domain.errors import CustlistError, DatabaseFileError, FileTrouble, OtherListError
from custlist_desktop.system.file_errors import file_error


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did.

    Attributes:
        aside: the name under which the list is kept that was there before; None where there was none.
    """

    aside: Path | None
    carried: Carried


def restore(
    backup: Path,
    path: Path,
    note: RestoreNote,
    bring_up_to_date: Callable[[Path], None],
    ask_next_count: Callable[[NextNumber], int],
    *,
    stands_for_list: Path | None = None,
    keeps_old: bool = True,
    takes_other_list: bool = False,
) -> Restored:
    """Puts ``backup`` in the place of the list at ``path``, which is kept beside it under a dated name.

    Nobody has the list open, here or elsewhere: the caller holds its lock.

    Args:
        backup: a customer list; it is only read.
        path: the list; it may be damaged, or missing.
        note: for the journal.
        bring_up_to_date: gives a list the newest schema, and may fail as opening does.
        ask_next_count: called where the list can't be read; gives the count in the next estimate's number, at least
            the least one of what it is given. What it raises ends the restore, and the list is as it was.
        stands_for_list: what was recovered of a damaged list; keys, numbers and history come from that.
        keeps_old: as for `put_in_place`.
        takes_other_list: whether a backup of another list may take its place.

    Raises:
        OtherListError: the backup is of another list. The list is as it was.
        DatabaseFileError: the backup can't be used (``path`` of the error is the backup's), or the list's folder
            can't be written. The list is as it was.
        BackupError: the copy of the backup can't be made. The list is as it was.
    """
    settle(path)
    if is_same_file(path, backup):
        raise DatabaseFileError(FileTrouble.IN_USE, backup)
    path = Path(os.path.realpath(path))  # a link to the list stays one
    prepared = prepared_path(path)
    try:
        remove_unfinished(prepared)
        back_up(backup, prepared)  # without what it says of itself as a backup
        had_tag = bool(readable_tag(prepared))
        bring_up_to_date(prepared)
        carried = _carry_all(path, prepared, note, ask_next_count, stands_for_list, had_tag=had_tag)
        if carried.is_other_list and not takes_other_list:
            raise OtherListError(backup)
        close_for_good(prepared)
        aside = put_in_place(path, prepared, keeps_old=keeps_old)
    except OSError as error:
        raise file_error(error, path) from error
    except engine.Error as error:
        raise engine_error(error, path) from error
    except CustlistError as error:
        is_backups = isinstance(error, DatabaseFileError) and error.trouble is FileTrouble.DAMAGED
        named_as(error, prepared, backup if is_backups else path)
        raise
    finally:
        with suppress(OSError):
            remove_unfinished(prepared)
    return Restored(aside, carried)


def _carry_all(
    path: Path,
    prepared: Path,
    note: RestoreNote,
    ask_next_count: Callable[[NextNumber], int],
    stands_for_list: Path | None,
    *,
    had_tag: bool,
) -> Carried:
    """Carries from the list as its log leaves it, if both are whole together; else from the list alone."""
    source = stands_for_list or path
    if not source.exists():
        return Carried()
    has_log = stands_for_list is None and bool(log_salts(path)) and is_whole_with_log(path)
    try:
        with copied(source, with_log=has_log) as today:
            carried = carry(today, prepared, note, had_tag=had_tag)
    except DatabaseFileError:  # no more can be read than of a list that is damaged throughout
        carried = carry(None, prepared, note, had_tag=had_tag)
    if not carried.knows_numbers:
        known = next_number_of(prepared, datetime.now().year)
        note_next_count(ask_next_count(known), known, prepared, note)
        carried = replace(carried, knows_numbers=True)
    return carried
