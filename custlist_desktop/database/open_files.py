"""Which customer lists this process has open.

POSIX takes all locks of a process on a file away as soon as the process closes any descriptor of it, whoever set them
(https://www.sqlite.org/howtocorrupt.html, 2.2). SQLite guards its own descriptors against that. So a file that it has
open must not be opened and closed past it, not even to look at its header: another process would take the list for
closed, fold its write-ahead log in and delete it, and what this one saves next would be lost.
"""

import os
from collections import Counter
from pathlib import Path
from threading import RLock
from typing import Final

FileIdentity = tuple[int, int]
"""The device and the inode: a file has one, whatever its paths."""

opening: Final = RLock()
"""Held from a look at a file past SQLite until SQLite has it open."""

_open: Final[Counter[FileIdentity]] = Counter()


def identity_of(path: Path) -> FileIdentity | None:
    """What tells a file from all others; None where there is none, or it can't be asked."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two names are of one file, be it there or not."""
    return os.path.realpath(one) == os.path.realpath(other) or identity_of(one) == identity_of(other) is not None


def is_open_here(path: Path) -> bool:
    """Whether SQLite has the file open in this process."""
    identity = identity_of(path)
    return identity is not None and _open[identity] > 0


def note_opened(path: Path) -> FileIdentity | None:
    """Notes one more connection to a file; `note_closed` takes what this returns."""
    identity = identity_of(path)
    if identity is not None:
        with opening:
            _open[identity] += 1
    return identity


def note_closed(identity: FileIdentity | None) -> None:
    """Notes that a connection was closed."""
    if identity is not None:
        with opening:
            _open[identity] -= 1
