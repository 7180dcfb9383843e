"""One program at a time changes a customer list: the kernel's lock on a file beside it.

The kernel gives the lock back when the process ends, however it ends, so no crash locks anybody out. The file is
never deleted: two programs could each lock a file of that name, one of them deleted already. Its text is for people,
and for the one case that the kernel can't see: a synchronised folder whose list another computer has open.
"""

import errno
import getpass
import json
import os
import socket
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Protocol, Self

from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.file_errors import file_error
from custlist_desktop.system.private_files import PRIVATE_FILE, share_as

FRESH: Final = timedelta(minutes=10)
"""Another computer's sign is believed for so long; it gives one each minute, but folders are synchronised late."""
_LENGTH: Final = 1024
"""Bytes of the text: always the same, and written at once, so that nobody reads half of it."""
_LONGEST_NAME: Final = 64
HELD: Final = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
"""Of the error with which the kernel refuses a lock that somebody else has."""
_LOCKED_BYTE: Final = 1 << 30
"""Windows keeps others from reading what is locked, so a byte far behind the text is; it need not be there."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has, or had, a list open, as the text in its lock file says.

    Attributes:
        user: who was signed in, else the name of the system's account; empty if unknown.
        program: such as "Custlist" or "custlist import".
        pid: of the process there.
        since: when the list was opened.
        sign: when the program was last known to run.
        closed: when it closed the list; None while it has it open, and after a crash.
        inode: of the file that the text was written into: a synchronised copy has another one.
    """

    user: str
    host: str
    program: str
    pid: int
    since: datetime
    sign: datetime
    closed: datetime | None = None
    inode: int = 0

    def is_fresh(self, now: datetime) -> bool:
        """Whether it may have the list open at ``now``. A sign from the future is of a clock that is ahead."""
        return self.closed is None and now - self.sign < FRESH

    def facts(self) -> dict[str, object]:
        names = ("user", "host", "program", "pid", "since", "sign", "closed")
        return {name: getattr(self, name) for name in names}


class InstanceLock:
    """The right to change the customer list at a path. Release it at the end, or use it in a ``with`` block."""

    def __init__(
        self, database: Path, program: str = "Custlist", clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """Locks nothing yet.

        Args:
            database: the customer list; its folder exists. A link to it and itself are the same list.
            program: what others read about who holds the lock.
            clock: tells the time, with its zone.
        """
        self._database = database
        self._list = Path(os.path.realpath(database))
        self._file = lock_file(database)
        self._clock = clock
        now = clock()
        self._holder = Holder(_account_name(), _host_name(), program, os.getpid(), now, now)
        self._descriptor: int | None = None

    def acquire(self, *, anyway: bool = False) -> None:
        """Takes the lock.

        Args:
            anyway: also where another computer seems to have the list open; never past the kernel's lock.

        Raises:
            DatabaseFileError: IN_USE where a process of this computer has it, OPEN_ELSEWHERE where another computer
                gave a sign within ten minutes, both with the facts of its `Holder` as far as they are known;
                NO_LOCKS where the file system has none; else why no lock file can be made.
        """
        descriptor = self._opened_and_locked()
        before = _read_text(descriptor)
        now = self._clock()
        if before is not None and not anyway and self._is_elsewhere(before, descriptor) and before.is_fresh(now):
            os.close(descriptor)
            raise DatabaseFileError(FileTrouble.OPEN_ELSEWHERE, self._database, **before.facts())
        self._descriptor = descriptor
        self._holder = replace(self._holder, since=now, sign=now, inode=os.fstat(descriptor).st_ino)
        self._write()
        _forget_old_text(self._file)

    def is_free(self) -> bool:
        """Whether `acquire` would succeed now, as far as can be told; nothing is written."""
        try:
            descriptor = _open_regular(self._file, os.O_RDONLY)
        except FileNotFoundError:
            return self._file.parent.is_dir()
        except OSError:
            return False
        try:
            take_kernel_lock(descriptor)  # until the descriptor is closed
            before = _read_text(descriptor)
            return before is None or not (self._is_elsewhere(before, descriptor) and before.is_fresh(self._clock()))
        except OSError:
            return False
        finally:
            os.close(descriptor)

    def name_user(self, user: str) -> None:
        """Lets others read who is signed in."""
        self._holder = replace(self._holder, user=user)
        self._write()

    def sign(self) -> None:
        """Lets others read that the program runs; call it each minute. A lock file that was replaced is taken too."""
        if self._descriptor is None:
            return
        if not is_at(self._descriptor, self._file):
            self._take_replaced()
        self._holder = replace(self._holder, sign=self._clock())
        self._write()

    def release(self) -> None:
        """Gives the lock back, and says when; does nothing if it isn't held."""
        if self._descriptor is None:
            return
        self._holder = replace(self._holder, sign=self._clock(), closed=self._clock())
        self._write()
        self._holder = replace(self._holder, closed=None)
        os.close(self._descriptor)
        self._descriptor = None

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _is_elsewhere(self, holder: Holder, descriptor: int) -> bool:
        """Whether another computer wrote the text: this one may have been renamed, but the file is the same then."""
        return holder.host != self._holder.host and holder.inode != os.fstat(descriptor).st_ino

    def _opened_and_locked(self) -> int:
        while True:
            descriptor = self._opened()
            try:
                take_kernel_lock(descriptor)
            except OSError as error:
                holder = _read_text(descriptor)
                os.close(descriptor)
                if error.errno not in HELD:
                    raise DatabaseFileError(FileTrouble.NO_LOCKS, self._database) from error
                facts = {} if holder is None or holder.closed else holder.facts()
                raise DatabaseFileError(FileTrouble.IN_USE, self._database, **facts) from error
            if is_at(descriptor, self._file):
                return descriptor
            os.close(descriptor)  # replaced between opening and locking

    def _opened(self) -> int:
        """The open lock file; made if it isn't there. One that may only be read can be locked all the same."""
        try:
            try:
                return _open_regular(self._file, os.O_RDWR)
            except FileNotFoundError:
                return self._made()
            except PermissionError:
                return _open_regular(self._file, os.O_RDONLY)
        except OSError as error:
            raise file_error(error, self._database) from error

    def _made(self) -> int:
        descriptor = _open_regular(self._file, os.O_RDWR | os.O_CREAT)
        with suppress(OSError):  # no list is there yet
            share_as(self._file, self._list, PRIVATE_FILE)
        return descriptor

    def _take_replaced(self) -> None:
        """Locks the file that a synchronising program put in the place of ours; keeps ours where that fails."""
        try:
            descriptor = self._opened_and_locked()
        except DatabaseFileError:
            return  # asked again in a minute
        if self._descriptor is not None:
            os.close(self._descriptor)
        self._descriptor = descriptor
        self._holder = replace(self._holder, inode=os.fstat(descriptor).st_ino)

    def _write(self) -> None:
        if self._descriptor is None:
            return
        text = _as_text(self._holder)
        try:
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, text)
            os.ftruncate(self._descriptor, len(text))
        except OSError:
            return  # a full disk: the lock holds without its text, and others then read no name


def lock_file(database: Path) -> Path:
    """The file that is locked for the customer list at ``database``; a link and its target have the same."""
    target = Path(os.path.realpath(database))
    return target.with_name(target.name + ".lock")


def last_holder(database: Path) -> Holder | None:
    """Who has or had the list open, as far as its lock file says; never call it in a process that holds the lock."""
    try:
        descriptor = _open_regular(lock_file(database), os.O_RDONLY)
    except OSError:
        return None
    try:
        return _read_text(descriptor)
    finally:
        os.close(descriptor)


class _ByteLocker(Protocol):
    LK_NBLCK: int

    def locking(self, fd: int, mode: int, nbytes: int, /) -> None: ...


def lock_byte(descriptor: int, locker: _ByteLocker) -> None:
    """Locks a byte of an open file as Windows does it, with its module msvcrt. Raises OSError."""
    os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
    locker.locking(descriptor, locker.LK_NBLCK, 1)


if sys.platform == "win32":
    import msvcrt

    def take_kernel_lock(descriptor: int) -> None:
        """Takes the kernel's lock on an open file, without waiting; it ends with the descriptor. Raises OSError."""
        lock_byte(descriptor, msvcrt)

else:
    import fcntl

    def take_kernel_lock(descriptor: int) -> None:
        """Takes the kernel's lock on an open file, without waiting; it ends with the descriptor. Raises OSError."""
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def holding(path: Path) -> Iterator[bool]:
    """Takes the kernel's lock on a file for a moment, and gives whether it could.

    Raises:
        OSError: it can't be opened, or is a link.
    """
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    try:
        try:
            take_kernel_lock(descriptor)
        except OSError:
            yield False
            return
        yield True
    finally:
        os.close(descriptor)


def is_locked(path: Path) -> bool:
    """Whether a process has the kernel's lock on a file. Raises OSError where it can't be opened, or is a link."""
    with holding(path) as is_free:
        return not is_free


def _open_regular(path: Path, flags: int) -> int:
    """Opens a regular file only: never a link that leads a writer elsewhere, nor a pipe that waits."""
    careful = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags | careful, PRIVATE_FILE)  # Python never lets a child process inherit it
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EISDIR, "not a file", str(path))
    return descriptor


def is_at(descriptor: int, path: Path) -> bool:
    """Whether an open file is still the one at ``path``."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False


def _read_text(descriptor: int) -> Holder | None:
    """What the lock file says; None if it is empty, unreadable, or written by an older version."""
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        said = json.loads(os.read(descriptor, _LENGTH))
        return _holder(said) if isinstance(said, dict) else None
    except (OSError, ValueError, TypeError, KeyError, ArithmeticError, RecursionError):
        return None


def _holder(said: Mapping[str, Any]) -> Holder:
    closed = said.get("closed")
    return Holder(
        user=_readable(said["user"]),
        host=_readable(said["host"]),
        program=_readable(said["program"]),
        pid=int(said["pid"]),
        since=_moment(said["since"]),
        sign=_moment(said["sign"]),
        closed=_moment(closed) if closed else None,
        inode=int(said["inode"]),
    )


def _moment(text: str) -> datetime:
    """A moment with its zone. Raises ValueError for one without."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("no zone")
    return moment


def _as_text(holder: Holder) -> bytes:
    said = holder.facts() | {"inode": holder.inode}
    names = {name: _readable(said[name]) for name in ("user", "host", "program")}
    text = json.dumps(said | names, default=datetime.isoformat, ensure_ascii=False)
    return text.encode("utf-8").ljust(_LENGTH)


def _readable(text: object) -> str:
    """A name as it can be shown and kept: short, and nothing that moves a cursor."""
    return "".join(letter for letter in str(text or "") if letter.isprintable())[:_LONGEST_NAME]


def _forget_old_text(file: Path) -> None:
    """Removes the file in which versions before 0.2 kept the text."""
    with suppress(OSError):
        file.with_name(file.name + ".json").unlink(missing_ok=True)


def _account_name() -> str:
    """The name of the system's account; empty in a container that runs as a number without one."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def _host_name() -> str:
    return socket.gethostname()
