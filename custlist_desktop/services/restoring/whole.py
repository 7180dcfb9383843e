"""Restoring all of a copy: it takes the list's place, while no process has the list open; and taking that back."""

import os
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.backup import back_up, back_up_before
from custlist_desktop.database.carrying import Carried, NextNumber, RestoreNote, note_undone
from custlist_desktop.database.opening import bring_up_to_date
from custlist_desktop.database.reader import open_reader
from custlist_desktop.database.replacing import close_for_good, prepared_path, put_in_place, settle
from custlist_desktop.database.restore import restore
from custlist_desktop.database.unfinished import remove_unfinished
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import ChangedMeanwhileError, DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import Progress
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.services.core.authority import authorise_reader
from custlist_desktop.system.file_errors import file_error


@dataclass(frozen=True, slots=True)
class WholeRestoreRequest:
    """What takes whose place.

    Attributes:
        path: the list, which no process has open; the caller holds its lock.
        source: the copy.
        made_at: when the copy was made, to be told afterwards.
        actor: who restores.
    """

    path: Path
    source: Path
    made_at: datetime
    actor: Actor


@dataclass(frozen=True, slots=True)
class WholeRestored:
    """What a restore of all did.

    Attributes:
        request: what was asked for.
        change_id: the change that it was, to undo it.
        carried: what came along from the list before.
    """

    request: WholeRestoreRequest
    change_id: str
    carried: Carried


@dataclass(frozen=True, slots=True)
class WholeUndoRequest:
    """Which restore of all is to be undone.

    Attributes:
        path: the list, which no process has open; the caller holds its lock.
        change_id: the change that the restore was.
        backup: the list as it was before.
        copy: the name of what was restored.
        actor: who undoes it.
    """

    path: Path
    change_id: str
    backup: Path
    copy: str
    actor: Actor


def restore_whole(request: WholeRestoreRequest, progress: Progress) -> WholeRestored:
    """Backs the list up, and puts the copy in its place: whole, or not at all. A job.

    Raises:
        NotAllowedError: only an Account Owner restores.
        BackupError, DatabaseFileError: one of the lists can't be read or written; the list is as it was.
        CancelledError: ``progress`` said so; the list is as it was.
    """
    progress(0, 0)
    with closing(open_reader(FileAddress(request.path))) as reader:
        authorise_reader(reader, request.actor, Action.RESTORE_LIST)
    source, actor = request.source, request.actor
    backup = back_up_before(request.path, BackupReason.BEFORE_RESTORE, source.name, actor.name, progress)
    note = RestoreNote(actor.name, source.name, actor.user_id, backup.name)
    restored = restore(source, request.path, note, bring_up_to_date, _nobody, keeps_old=False)  # the backup has it
    with closing(open_reader(FileAddress(request.path))) as reader:
        return WholeRestored(request, reader.newest_change_id(), restored.carried)


def undo_whole(request: WholeUndoRequest, progress: Progress) -> None:
    """Puts the list back that a restore of all replaced. A job, as `restore_whole`, and raises the same.

    Raises:
        ChangedMeanwhileError: something was saved since; the list stays as it is.
    """
    progress(0, 0)
    path, actor = request.path, request.actor
    with closing(open_reader(FileAddress(path))) as reader:
        authorise_reader(reader, actor, Action.RESTORE_LIST)
        if reader.newest_change_id() != request.change_id:
            raise ChangedMeanwhileError(request)
    settle(path)
    path = Path(os.path.realpath(path))  # a link to the list stays one
    prepared = prepared_path(path)
    try:
        remove_unfinished(prepared)
        back_up(request.backup, prepared, progress)
        note_undone(path, prepared, RestoreNote(actor.name, request.copy, actor.user_id))
        close_for_good(prepared)
        put_in_place(path, prepared, keeps_old=False)  # its restore and its undo are all that was in it
    except OSError as error:
        raise file_error(error, path) from error
    finally:
        with suppress(OSError):
            remove_unfinished(prepared)


def _nobody(_known: NextNumber) -> int:
    """Who asks what comes next of a list that can't be read; this one was read, by its backup at the latest."""
    raise DatabaseFileError(FileTrouble.DAMAGED, Path())
