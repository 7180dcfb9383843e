"""A disk that loses its power: of what a program did to a folder, all that was synced is there, and any of the rest.

Of data that was written since a file's last sync any sectors may have come to the disk, and any changes of its size.
Of names that were given and taken since their folder's last sync any may have, in any order but for those of one
name, or all up to some moment, as a file system with a journal has it. A file is where one of its names is.

fdatasync leaves a file's time of change behind, which the next fsync of any file brings along: so do ext4 and XFS,
whose journals keep an order. Where one doesn't (F2FS), the program may ask whose a log is, which harms nothing.
"""

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from random import Random
from typing import Final, TypeAlias

from tests.torture.strace import (
    Cut,
    Deed,
    FolderMade,
    FolderRemoved,
    Linked,
    Looked,
    Made,
    Renamed,
    Synced,
    Told,
    Unlinked,
    Written,
)

SECTOR: Final = 512
_INODE: Final = re.compile(rb'("inode": )(\d+)')
_NOTE: Final = ".state"
_LOG_INDEX: Final = "-shm"

_Naming: TypeAlias = "Made | FolderMade | FolderRemoved | Renamed | Linked | Unlinked"


@dataclass(slots=True, eq=False)
class _File:
    """A file: what is on the disk of it, and what was done since its last sync.

    Attributes:
        changed: its time of change on the disk, in nanoseconds; `later` is what it is in memory, where that is known.
    """

    synced: bytes = b""
    waiting: list[Written | Cut] = field(default_factory=list)
    inode: int = 0
    changed: int = 0
    later: int = 0

    def image(self, random: Random, share: float) -> bytes:
        """What may be on the disk: about such a share of what was done since the last sync."""
        content = bytearray(self.synced)
        for each in self.waiting:
            if isinstance(each, Cut):
                if random.random() < share:
                    _resize(content, each.size)
            else:
                for start, data in _sectors(each):
                    if random.random() < share:
                        _put(content, start, data)
        longest = max((each.offset + len(each.data) for each in self.waiting if isinstance(each, Written)), default=0)
        if len(content) < longest and random.random() < share / 2:
            _resize(content, longest)  # the size came to the disk, the data didn't
        return bytes(content)

    def sync(self) -> None:
        self.synced = self.image(Random(0), share=2.0)
        self.waiting.clear()


def _resize(content: bytearray, size: int) -> None:
    del content[size:]
    content.extend(bytes(size - len(content)))


def _put(content: bytearray, start: int, data: bytes) -> None:
    if len(content) < start:
        _resize(content, start)
    content[start : start + len(data)] = data


def _sectors(written: Written) -> Iterator[tuple[int, bytes]]:
    start, end = written.offset, written.offset + len(written.data)
    while start < end:
        following = min(end, (start // SECTOR + 1) * SECTOR)
        yield start, written.data[start - written.offset : following - written.offset]
        start = following


class Disk:
    """The files of one folder, and what was done to them since they were synced."""

    def __init__(self, folder: Path, copy: Path) -> None:
        """Everything that is in ``folder`` is on the disk.

        Args:
            copy: of the folder, from which the files are read: those of a list that is open here may not be.
        """
        self._names: dict[str, _File | None] = {}
        """What the program sees; None for a folder."""
        self._synced: dict[str, _File | None] = {}
        """What is on the disk."""
        self._waiting: list[tuple[_Naming, _File | None]] = []
        files: dict[int, _File] = {}
        for path in folder.rglob("*"):
            name, status = path.relative_to(folder).as_posix(), path.stat()
            if path.is_dir():
                self._names[name] = None
            elif not name.endswith(_LOG_INDEX):
                changed = status.st_mtime_ns
                new = _File((copy / name).read_bytes(), inode=status.st_ino, changed=changed, later=changed)
                self._names[name] = files.setdefault(status.st_ino, new)
        self._synced |= self._names

    def do(self, deeds: Iterable[Deed]) -> None:
        """Lets the program do something."""
        for deed in deeds:
            if not isinstance(deed, Told) and not _is_of_log_index(deed):
                self._do(deed)

    def sync(self) -> None:
        """Puts all on the disk."""
        self._synced = dict(self._names)
        self._waiting.clear()
        for file in self._files():
            file.sync()
        self._sync_times()

    def _sync_times(self) -> None:
        for file in self._files():
            file.changed = file.later

    def _files(self) -> Iterator[_File]:
        return (file for file in self._names.values() if file is not None)

    def _do(self, deed: Deed) -> None:
        if isinstance(deed, Made | FolderMade | FolderRemoved | Renamed | Linked | Unlinked):
            if not isinstance(deed, Made) or deed.name not in self._names:
                new = _File() if isinstance(deed, Made) else self._names.get(deed.name)
                self._waiting.append((deed, new))
                _give(self._names, deed, new)
            return
        if isinstance(deed, Synced) and deed.with_times:
            self._sync_times()
        if isinstance(deed, Synced) and self._names.get(deed.name) is None:
            self._sync_folder(deed.name)
            return
        file = self._names.get(deed.name) if not isinstance(deed, Told) else None
        if isinstance(deed, Written | Cut) and file is not None:
            file.waiting.append(deed)
        elif isinstance(deed, Synced) and file is not None:
            file.sync()
        elif isinstance(deed, Looked) and file is not None:
            file.inode, file.later = deed.inode, deed.changed
            if not file.changed:
                file.changed = deed.changed

    def _sync_folder(self, name: str) -> None:
        now = [each for each in self._waiting if name in map(_folder_of, _names_of(each[0]))]
        for deed, file in now:
            _give(self._synced, deed, file)
        self._waiting = [each for each in self._waiting if each not in now]

    def image(self, folder: Path, random: Random) -> None:
        """Makes a folder as it may be once the power is back."""
        share = random.choice((0.0, 0.1, 0.5, 0.9, 2.0))
        names = dict(self._synced)
        for deed, file in _come(self._waiting, random):
            _give(names, deed, file)
        folder.mkdir()
        made: dict[int, Path] = {}
        for name, file in sorted(names.items()):
            path = folder / name
            if not path.parent.is_dir():
                continue  # its folder's name didn't come to the disk
            if file is None:
                path.mkdir(exist_ok=True)
            elif id(file) in made:
                path.hardlink_to(made[id(file)])
            else:
                path.write_bytes(file.image(random, share))
                changed = random.choice((file.changed, file.later))
                os.utime(path, ns=(changed, changed))
                made[id(file)] = path
        there = [file for file in names.values() if file is not None and id(file) in made]
        there.sort(key=list(self._files()).__contains__)  # a number of one that went may be another's by now
        _renumber({file.inode: made[id(file)].stat().st_ino for file in there}, made.values())


def _renumber(inodes: Mapping[int, int], paths: Iterable[Path]) -> None:
    """A disk that comes back has the inodes that it had. These files have others, so those who note them are told."""
    for path in paths:
        if _NOTE in path.name:
            told = _INODE.sub(lambda it: b"%s%d" % (it[1], inodes.get(int(it[2]), int(it[2]))), path.read_bytes())
            path.write_bytes(told)


def _come(waiting: Sequence[tuple[_Naming, _File | None]], random: Random) -> Iterator[tuple[_Naming, _File | None]]:
    """Those names that came to the disk before the power went."""
    if random.random() < 0.5:
        yield from waiting[: random.randint(0, len(waiting))]
        return
    share, missing = random.choice((0.0, 0.3, 0.7)), set[str]()
    for deed, file in waiting:
        names = set(_names_of(deed))
        if random.random() < share and not names & missing:
            yield deed, file
        else:
            missing |= names


def _give(names: dict[str, _File | None], deed: _Naming, file: _File | None) -> None:
    if isinstance(deed, Renamed):
        names.pop(deed.name, None)
        names[deed.new] = file
    elif isinstance(deed, Linked):
        names[deed.new] = file
    elif isinstance(deed, Made | FolderMade):
        names[deed.name] = file
    else:
        names.pop(deed.name, None)


def _names_of(deed: _Naming) -> tuple[str, ...]:
    return (deed.name, deed.new) if isinstance(deed, Renamed | Linked) else (deed.name,)


def _folder_of(name: str) -> str:
    parent = PurePosixPath(name).parent.as_posix()
    return "" if parent == "." else parent


def _is_of_log_index(deed: Deed) -> bool:
    return not isinstance(deed, Told) and deed.name.endswith(_LOG_INDEX)
