"""Whether the write-ahead log beside a customer list is that list's own.

SQLite binds a log to its file by nothing but the name: what lies beside the file is played into it. A backup copied
over a list after a crash, or a file that another program put in the list's place, is destroyed that way. So the
program binds the two itself, by a small state file beside the list (``customers.db.state``), and nothing plays a log
before `judge` has said whose it is.

What makes it possible: every connection of ours has ``wal_autocheckpoint`` 0, so that the list's file changes only
when the program checkpoints (`checkpoints`), never by a save. Between two checkpoints its inode, size, time of change
and header stand still, and all saves go into one log, whose salts stand still too. So the state file is written

1. before a checkpoint: ``checkpointing``, with the list as it is and the salts of the log that is to be played;
2. (the checkpoint, TRUNCATE: SQLite syncs the list before it empties the log;)
3. after it: ``open``, with the list as it is now, and no salts, since the log is empty;
4. after the first save that follows: ``open``, with the same list and the salts of the log that the save began.

The state file is written under another name, synced and renamed, so there is always a whole one. At 4 a save waits
for it, so that its name isn't synced too. After a loss of power a step may be missing from the disk, which only ever
makes the answer more careful. The crash points:

======================================  ======================================  ====================================
the program was killed                  state, list and log then                what is done at the next start
======================================  ======================================  ====================================
while nobody saved, or in a save        open; list equal, salts equal           played (an unfinished save isn't told)
between 1 and 2                         checkpointing; list and salts equal     played
in 2, before the log is emptied         checkpointing; same inode and salts,    checked on a copy, then played again
                                        but the list changed                    (the same pages once more), or asked
in 2 or after it, before 3              checkpointing; the log is empty         nothing to play
between 3 and 4, before the first save  open, no salts; the log is empty        nothing to play
between 3 and 4, after the first save   open, no salts; list equal              played: the log was empty at this list
a checkpoint that a reader held up      open; list as it is, salts as they are  played
a job in another process checkpoints    it writes the same state file           as above
while closing, before the log is gone   as in 2                                 as in 2
while closing, after it                 any state; no log                       nothing to play
an exchange (see `replacing`)           restoring; the new file's inode         it is ended, or taken back
--------------------------------------  --------------------------------------  ------------------------------------
then a backup was copied over the list  inode, size, time or header differ      asked, with both ways tried on copies
then an older Custlist opened it        equal as long as it only saved,         played, or asked
                                        different once it checkpointed
the state file is lost, or an older     none                                    asked
Custlist crashed
then the log is deleted, or the list    open or checkpointing, with salts; the  opened, and `is_log_lost` lets it be
is copied without it                    list, or a copy of it, as it was        said
======================================  ======================================  ====================================

A list that was closed has neither log nor state file. Reading plays a log too, in memory, so that looking (search,
show, export, backup) asks `judge` as well, and refuses where it isn't sure.
"""

import json
import os
import struct
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from custlist_desktop.database.unfinished import SUFFIX
from custlist_desktop.system.file_errors import reading_error
from custlist_desktop.system.private_files import share_as, write_private_file
from custlist_desktop.system.syncing import sync_folder

Header = tuple[int, int, int, int, int]
"""Of an SQLite file (https://www.sqlite.org/fileformat2.html, 1.3): 2 for one that is written by way of a log, how
many pages, how many of them are free, the schema's number, and the application's own version of it."""

WITH_LOG: Final = 2
"""What a header begins with while the program has the list open; a backup says 1."""

MAGIC: Final = b"SQLite format 3\x00"
"""What an SQLite file begins with."""

_FORMAT: Final = 1
_LOG_HEADER: Final = 32
_SALTS: Final = slice(16, 24)
_HEADER: Final = 100
_WRITE_VERSION: Final = 18
_FIELDS: Final = (28, 36, 40, 60)
_UNSIGNED: Final = struct.Struct(">I")
_TRIES: Final = 5
_BETWEEN_TRIES: Final = 0.02  # seconds, longer than a checkpoint takes to note what it did


class Stage(StrEnum):
    """What the program is about with the list."""

    OPEN = "open"
    CHECKPOINTING = "checkpointing"
    RESTORING = "restoring"


class LogOwner(StrEnum):
    """Whose the log beside a list is."""

    NOBODY = "nobody"
    """There is none, or it is empty."""
    OWN = "own"
    LIKELY = "likely"
    """Its own if the list is as a checkpoint that was cut short leaves it, which only a check of both tells."""
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Mark:
    """A file as the system tells of it, without opening it."""

    device: int
    inode: int
    size: int
    changed: int
    """In nanoseconds."""

    def is_same_file(self, other: "Mark") -> bool:
        """Whether it is the same file, whatever was written into it meanwhile, and whatever number its drive has.

        A drive may get another number each time that it is connected or the computer starts.
        """
        return self.inode == other.inode

    def is_equal(self, other: "Mark") -> bool:
        """Whether it is the same file, as it was."""
        return (self.inode, self.size, self.changed) == (other.inode, other.size, other.changed)


@dataclass(frozen=True, slots=True)
class LogState:
    """What the state file says.

    Attributes:
        mark: the list; while a list is restored, the file that takes its place.
        salts: of the log that belongs to it, in hexadecimal; empty where the log was empty.
        header: the list's; None where it wasn't known, as after a checkpoint that stopped half way.
        before: while a list is restored, what the state file said before that.
    """

    stage: Stage
    mark: Mark
    salts: str = ""
    header: Header | None = None
    before: dict[str, Any] | None = None

    def as_dict(self) -> dict[str, Any]:
        return {"format": _FORMAT} | asdict(self)


def state_path(path: Path) -> Path:
    return _beside(path, ".state")


def log_path(path: Path) -> Path:
    return _beside(path, "-wal")


def index_path(path: Path) -> Path:
    """The shared index of the log, which SQLite makes again whenever it is missing."""
    return _beside(path, "-shm")


def _beside(path: Path, ending: str) -> Path:
    """Where SQLite keeps it too: beside the file itself, not beside a link to it."""
    target = Path(os.path.realpath(path)) if os.path.islink(path) else path
    return target.with_name(target.name + ending)


def mark_of(path: Path) -> Mark:
    """The file at ``path`` as it is now. Raises OSError."""
    status = path.stat()
    return Mark(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)


def mark_if_there(path: Path) -> Mark | None:
    """`mark_of`; None where there is no file, or it can't be asked."""
    try:
        return mark_of(path)
    except OSError:
        return None


def log_salts(path: Path) -> str:
    """The salts of the log of the list at ``path``; empty if it has no frames. No lock of SQLite's is on a log."""
    try:
        with log_path(path).open("rb") as file:
            head = file.read(_LOG_HEADER + 1)
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise reading_error(error, path) from error
    return head[_SALTS].hex() if len(head) > _LOG_HEADER else ""


def header_of(path: Path) -> Header | None:
    """The header of a list that isn't open in this process (see `open_files`); None if there is none."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER)
    except OSError:
        return None
    if len(head) < _HEADER:
        return None
    pages, free, schema, version = (_UNSIGNED.unpack_from(head, place)[0] for place in _FIELDS)
    return head[_WRITE_VERSION], pages, free, schema, version


def read_state(path: Path) -> LogState | None:
    """What is noted of the list at ``path``; None if nothing is, or nobody can read it."""
    try:
        said = json.loads(state_path(path).read_text("ascii"))
        return state_from(said)
    except (OSError, ValueError):
        return None


def is_state_denied(path: Path) -> bool:
    """Whether something is noted of the list at ``path`` that this account may not read."""
    try:
        state_path(path).open("rb").close()
    except PermissionError:
        return True
    except OSError:
        return False
    return False


def state_from(said: Any) -> LogState:
    """The state that `LogState.as_dict` gave. Raises ValueError if it isn't one."""
    try:
        if said["format"] != _FORMAT:
            raise ValueError("another format")
        header = said["header"]
        mark = Mark(**said["mark"])
        return LogState(Stage(said["stage"]), mark, str(said["salts"]), header and _header(*header), said["before"])
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError("no state") from error


def _header(with_log: int, pages: int, free: int, schema: int, version: int) -> Header:
    return with_log, pages, free, schema, version


def write_state(path: Path, state: LogState, *, is_urgent: bool = True) -> None:
    """Notes ``state``.

    Args:
        is_urgent: whether it is on the disk when this returns; else either it or what was noted before is.

    Raises:
        OSError: it can't be written; what was noted before still is.
    """
    target = state_path(path)
    part = target.with_name(target.name + SUFFIX)
    write_private_file(part, json.dumps(state.as_dict()).encode("ascii"))
    if path.exists():
        share_as(part, path)
    part.replace(target)
    if is_urgent:
        sync_folder(path.parent)


def forget_state(path: Path) -> None:
    """Removes the state file; if that can't be, it stays, and is no harm to a list without a log."""
    with suppress(OSError):
        state_path(path).unlink(missing_ok=True)


def judge(path: Path) -> LogOwner:
    """Whose the log beside the list at ``path`` is; the list isn't open in this process.

    Another process may checkpoint at this moment, so a doubt is looked at again.

    Raises:
        DatabaseFileError: the log can't be read.
    """
    for _ in range(_TRIES):
        owner = _judge_once(path)
        if owner is not LogOwner.UNSURE:
            return owner
        time.sleep(_BETWEEN_TRIES)
    return LogOwner.UNSURE


def _judge_once(path: Path) -> LogOwner:
    salts = log_salts(path)
    if not salts:
        return LogOwner.NOBODY
    state, header = read_state(path), header_of(path)
    try:
        mark = mark_of(path)
    except OSError:
        return LogOwner.UNSURE
    if state is None or header is None or not state.mark.is_same_file(mark) or header[0] != WITH_LOG:
        return LogOwner.UNSURE
    if state.mark.is_equal(mark) and state.header in (header, None) and state.salts in (salts, ""):
        return LogOwner.UNSURE if state.stage is Stage.RESTORING else LogOwner.OWN
    if state.stage is Stage.CHECKPOINTING and state.salts == salts:
        return LogOwner.LIKELY
    return LogOwner.UNSURE


def judge_damaged(path: Path) -> LogOwner:
    """`judge` where the list at ``path`` is damaged: that changes its time, and its header or its length.

    A list that was put in its place has another inode, or another header and another length, and as a backup says in
    its header that it has no log.
    """
    owner = judge(path)
    state, mark = read_state(path), mark_if_there(path)
    if owner is not LogOwner.UNSURE or state is None or mark is None or state.stage is Stage.RESTORING:
        return owner
    if not state.mark.is_same_file(mark) or state.salts != log_salts(path):
        return owner
    is_whole_header = _has_magic(path)
    is_as_noted = header_of(path) == state.header if is_whole_header else mark.size == state.mark.size
    return LogOwner.LIKELY if is_as_noted else owner


def _has_magic(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def may_lack_log(path: Path) -> bool:
    """`is_log_lost` where the list at ``path`` is damaged, or another file is in its place."""
    state = read_state(path)
    return state is not None and state.stage is Stage.OPEN and bool(state.salts) and not log_salts(path)


def is_log_lost(path: Path) -> bool:
    """Whether the list at ``path``, which isn't open in this process, lacks a log that held what was saved last.

    Another process may checkpoint at this moment, so a loss is looked at again. A list that was written since then
    lacks nothing that is known of: its log was played, or another file was put in its place.
    """
    for _ in range(_TRIES):
        if not _lacks_log(path):
            return False
        time.sleep(_BETWEEN_TRIES)
    return True


def _lacks_log(path: Path) -> bool:
    state = read_state(path)
    if state is None or not state.salts or state.stage is Stage.RESTORING or log_salts(path):
        return False
    mark = mark_if_there(path)
    if mark is None or mark.is_same_file(state.mark):
        return mark is not None and mark.is_equal(state.mark)
    return mark.size == state.mark.size and state.header in (
        header_of(path),
        None,
    )  # copied, with what is noted of it
