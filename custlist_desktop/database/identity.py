"""Whether the open list is still the file at its path, and as the program left it.

Asked of the system by the path alone, since a file that is open in SQLite may not be opened past it (`open_files`).
The list's file changes only when its log is folded in, which is noted; so any other change of its size or its time
is somebody else's.
"""

from pathlib import Path

from custlist_desktop.database.checkpoints import Checkpoints
from custlist_desktop.database.log_state import Mark, Stage, log_path, mark_if_there
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
        """Whether nothing was written into the list's file, whatever became of its log."""
        state = self._checkpoints.state()
        return state is not None and state.mark == mark_if_there(self._path)

    def _was_folded_by_a_job(self, known: Mark) -> bool:
        state = self._checkpoints.read_again()
        if state is None or not state.mark.is_same_file(known):
            return False
        # Asked after the state was read: a job that has just ended changed the file before it noted that.
        return state.stage is Stage.CHECKPOINTING or state.mark == mark_if_there(self._path)


def _inode(path: Path) -> int | None:
    mark = mark_if_there(path)
    return None if mark is None else mark.inode
