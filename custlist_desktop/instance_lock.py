"""One program at a time changes a customer list: a lock file beside it, and who holds it.

`QLockFile` tells a program that ended from one that runs, so that a crash never locks anybody out. It knows the
process and the computer; the user's name and the program's stand in a small file of ours beside it, which is
believed only where it names the same process on the same computer.
"""

import getpass
import json
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QLockFile

from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble


class InstanceLock:
    """The right to change the customer list at a path. Release it at the end, or use it in a ``with`` block."""

    def __init__(self, database: Path, program: str = "Custlist") -> None:
        """Locks nothing yet.

        Args:
            database: the customer list; its folder exists. A link to it and itself are the same list.
            program: what others read about who holds the lock.
        """
        self._database = database
        self._program = program
        target = database.resolve()
        lock_file = target.with_name(target.name + ".lock")
        self._holder_file = target.with_name(target.name + ".lock.json")
        self._lock = QLockFile(str(lock_file))
        self._lock.setStaleLockTime(0)  # a lock is old when its process is gone, never by its age alone

    def acquire(self) -> None:
        """Takes the lock, that of a program that crashed too.

        Raises:
            DatabaseFileError: IN_USE with the facts ``user``, ``host``, ``pid`` and ``program`` as far as they
                are known, or READ_ONLY or FOLDER_MISSING if no lock file can be made there.
        """
        if self._lock.tryLock(0):
            self._write_holder()
            return
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            raise DatabaseFileError(FileTrouble.IN_USE, self._database, **self._holder())
        if not self._holder_file.parent.is_dir():
            raise DatabaseFileError(FileTrouble.FOLDER_MISSING, self._database)
        raise DatabaseFileError(FileTrouble.READ_ONLY, self._database)

    def release(self) -> None:
        """Gives the lock back; does nothing if it isn't held."""
        if self._lock.isLocked():
            self._forget_holder()
            self._lock.unlock()

    def __enter__(self) -> Self:
        """Takes the lock. Raises as `acquire`."""
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Gives it back."""
        self.release()

    def _holder(self) -> dict[str, object]:
        """Who holds the lock now."""
        pid, host, executable = self._lock.getLockInfo()
        facts: dict[str, object] = {"user": None, "host": host or None, "pid": pid or None, "program": executable}
        said = self._read_holder()
        if (said.get("pid"), said.get("host")) == (pid, host):
            facts |= {"user": said.get("user"), "program": said.get("program")}
        return facts

    def _read_holder(self) -> dict[str, object]:
        try:
            said = json.loads(self._holder_file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}  # not written yet, or half written by a program that crashed
        return said if isinstance(said, dict) else {}

    def _write_holder(self) -> None:
        _, host, _ = self._lock.getLockInfo()
        holder = {"pid": os.getpid(), "host": host, "user": _user_name(), "program": self._program}
        try:
            self._holder_file.write_text(json.dumps(holder), "utf-8")
        except OSError:
            self._forget_holder()  # the lock holds without it; others then read no name

    def _forget_holder(self) -> None:
        try:
            self._holder_file.unlink(missing_ok=True)
        except OSError:
            return  # it stays behind; nobody believes it once the process is gone


def _user_name() -> str | None:
    """The name of the system account; None in a container that runs as a number without one."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return None
