"""Whether the open list is still the file at its path, as the program left it, and what is done if it isn't.

Asked of the system by the path alone, since a file that is open in SQLite may not be opened past it (`open_files`).
The list's file changes only when its log is folded in, which is noted; so any other change of its size or its time
is somebody else's.
"""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from custlist_desktop.database import engine
from custlist_desktop.database.backup import BackupError, copy_checked, folder_made_for
from custlist_desktop.database.backup_facts import new_facts
from custlist_desktop.database.checkpoints import Checkpoints
from custlist_desktop.database.copying import aside_path, copy_path
from custlist_desktop.database.log_state import Mark, Stage, index_path, log_path, mark_if_there, state_path
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import FileTrouble


class Identity:
    """What one open list was when it was opened, and whether it still is."""

    def __init__(self, path: Path, checkpoints: Checkpoints) -> None:
        """``checkpoints`` have noted the list as it is now."""
        self._path = path
        self._checkpoints = checkpoints
        self._log_inode = _inode(log_path(path))

    def look(self) -> FileTrouble | None:
        """What somebody else did to the list, one of OUTSIDE_TROUBLES; None if all is as it was."""
        state = self._checkpoints.state()
        if state is None:
            return None
        mark = mark_if_there(self._path)
        if mark is None:
            return FileTrouble.MOVED if self._path.parent.is_dir() else FileTrouble.GONE
        if not (state.mark.is_same_file(mark) and state.mark.device == mark.device):
            return FileTrouble.REPLACED
        if state.mark != mark and not self._was_folded_by_a_job(state.mark):
            return FileTrouble.OVERWRITTEN
        if _inode(log_path(self._path)) != self._log_inode:
            return FileTrouble.LOG_TAKEN  # what was saved since isn't in the list
        return None

    def is_file_intact(self) -> bool:
        """Whether nothing was written into the list's file; its log may be lost."""
        state = self._checkpoints.state()
        return state is not None and state.mark == mark_if_there(self._path)

    def _was_folded_by_a_job(self, known: Mark) -> bool:
        before = self._checkpoints.state()
        while (state := self._checkpoints.read_again()) is not None and state.mark.is_same_file(known):
            # Asked after the state was read: a job that has just ended changed the file before it noted that.
            if state.stage is Stage.CHECKPOINTING or state.mark == mark_if_there(self._path):
                return True
            if state == before:
                return False
            before = state  # it may have begun to fold once more between the two questions
        return False


def _inode(path: Path) -> int | None:
    mark = mark_if_there(path)
    return None if mark is None else mark.inode


def leave(path: Path, writer: engine.Connection, guard: engine.Connection) -> None:
    """Saves what is in the log, once another program moved, deleted or replaced the list. Raises nothing.

    What was saved since the log was folded in last is in the log, whose name is beside the old place. So the log is
    folded in by the descriptors that are still open, wherever the list is now: one that was moved is whole again. A
    list that was deleted is nowhere, so a copy of it is put into ``backups``. The names of log, index and state file
    go, so that SQLite never plays the log into the file that took the list's place. What can't be done, on a full
    disk or where names of open files can't be changed, leaves the log as it is.

    Args:
        path: where the list was.
        writer: has it open, and no transaction.
        guard: has it open for reading.
    """
    is_whole = fold_by_descriptor(writer)
    facts = new_facts(BackupReason.AS_IT_WAS_OPEN)
    target = copy_path(path, facts.reason, facts.made_at)
    with suppress(BackupError), folder_made_for(target, path):
        copy_checked(guard, target, facts=facts)
    with suppress(OSError):
        if not is_whole:
            log_path(path).replace(log_path(aside_path(path, datetime.now())))
        for name in (log_path(path), index_path(path), state_path(path)):
            name.unlink(missing_ok=True)


def fold_by_descriptor(writer: engine.Connection) -> bool:
    """Folds the log in, whatever files have its and the list's names by now; returns whether all of it is."""
    try:
        return not writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except engine.Error:
        return False
