"""What a program did to the files of one folder, as ``strace`` tells it (Linux): writes, syncs, names.

strace is told to write every string in hexadecimal, so that nothing in a path or in data can be taken for its own
marks, and to name the file of every descriptor.
"""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

_CALLS: Final = (
    "open,openat,creat,close,dup,dup2,dup3,fcntl,lseek,write,pwrite64,writev,pwritev,pwritev2,truncate,ftruncate,"
    "fallocate,sendfile,copy_file_range,fsync,fdatasync,msync,mmap,rename,renameat,renameat2,unlink,unlinkat,link,"
    "linkat,symlink,symlinkat,mkdir,mkdirat,rmdir,fstat,newfstatat,statx"
)
_LINE: Final = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+|0x[0-9a-f]+)")
_STRING: Final = re.compile(r'[<"]((?:\\x[0-9a-f]{2})*)[>"]')
_FILE: Final = re.compile(r"(\d+)<((?:\\x[0-9a-f]{2})*)>")
_STATUS: Final = re.compile(r"st_ino=(\d+),.* st_mtime=(\d+)[^,]*, st_mtime_nsec=(\d+)")
_STATUS_X: Final = re.compile(r"stx_ino=(\d+),.* stx_mtime=\{tv_sec=(\d+), tv_nsec=(\d+)\}")
_SHARED: Final = "MAP_SHARED"
_GONE: Final = ">(deleted)"
"""Behind a file that has lost the name by which it was opened."""
_LOG_INDEX: Final = "-shm"
"""SQLite maps it, and makes it anew after a loss of power."""


@dataclass(frozen=True, slots=True)
class Made:
    """A file came to be. Names are relative to the folder."""

    name: str


@dataclass(frozen=True, slots=True)
class FolderMade:
    """A folder came to be."""

    name: str


@dataclass(frozen=True, slots=True)
class FolderRemoved:
    """A folder went."""

    name: str


@dataclass(frozen=True, slots=True)
class Renamed:
    """A file got another name; a file that had it lost it."""

    name: str
    new: str


@dataclass(frozen=True, slots=True)
class Linked:
    """A file got a second name."""

    name: str
    new: str


@dataclass(frozen=True, slots=True)
class Unlinked:
    """A file lost a name."""

    name: str


@dataclass(frozen=True, slots=True)
class Written:
    """Data came into a file at an offset."""

    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file got another size."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """A file or folder was synced; ``with_times`` unless by fdatasync."""

    name: str
    with_times: bool


@dataclass(frozen=True, slots=True)
class Looked:
    """The program was told a file's inode and time of change (nanoseconds)."""

    name: str
    inode: int
    changed: int


@dataclass(frozen=True, slots=True)
class Told:
    """The program said that something is done."""


Deed: TypeAlias = (
    Made | FolderMade | FolderRemoved | Renamed | Linked | Unlinked | Written | Cut | Synced | Looked | Told
)


class UnknownCallError(Exception):
    """The program changed a file by a call that isn't understood here."""


def command(trace: Path) -> list[str]:
    """What a command begins with that is to be traced into a file."""
    options = ["-f", "--seccomp-bpf", "-qq", "-v", "-y", "-xx", "-s", "100000000", "-e", f"trace={_CALLS}"]
    return ["strace", *options, "-o", str(trace)]


def read_trace(trace: Path, folder: Path) -> list[Deed]:
    """What was done in ``folder``, in order of its end.

    Raises:
        UnknownCallError: something was done that is no such deed.
    """
    return list(_Reader(folder).read(trace))


class _Reader:
    def __init__(self, folder: Path) -> None:
        self._root = f"{folder}/"
        self._begun: dict[str, str] = {}
        self._places: dict[str, int] = {}
        """How far a descriptor has read or written."""

    def read(self, trace: Path) -> Iterator[Deed]:
        with trace.open(encoding="ascii") as lines:
            for line in lines:
                whole = self._whole(line)
                match = _LINE.match(whole) if whole else None
                if match and not match[3].startswith("-") and _GONE not in match[2]:
                    yield from self._deeds(match[1], match[2], int(match[3], 0))

    def _whole(self, line: str) -> str:
        """The line, or both parts of one that another thread's cut in two; nothing for the first part."""
        process, _, rest = line.strip().partition(" ")
        rest = rest.strip()
        if rest.endswith("<unfinished ...>"):
            self._begun[process] = rest.removesuffix("<unfinished ...>")
            return ""
        if rest.startswith("<... "):
            return self._begun.pop(process, "") + rest.partition(" resumed>")[2]
        return rest

    def _deeds(self, call: str, said: str, result: int) -> Iterator[Deed]:
        if call in ("fstat", "newfstatat", "statx"):
            yield from self._looked(said)
            return
        names = [self._name(path) for path in _paths(call, said)]
        descriptor = _FILE.match(said)
        if call in ("write", "writev") and descriptor and descriptor[1] == "1":
            if _strings(said)[-1].startswith(b"{"):
                yield Told()
            return
        if any(name is not None for name in names):
            yield from self._changes(call, said, result, names)

    def _changes(self, call: str, said: str, result: int, names: Sequence[str | None]) -> Iterator[Deed]:
        inside = [name for name in names if name is not None]
        if call in ("open", "openat", "creat"):
            yield from self._opened(said, result, inside[0], is_making=call == "creat" or "O_CREAT" in said)
            return
        if call in ("close", "lseek", "dup", "dup2", "dup3", "fcntl"):
            self._followed(call, said, result, inside[0])
            return
        if call == "mmap" and (_SHARED not in said or "PROT_WRITE" not in said or inside[0].endswith(_LOG_INDEX)):
            return
        if call in ("sendfile", "copy_file_range") and names[0] is None:
            return  # read from here, written elsewhere
        if call.startswith(("rename", "link")) and len(inside) != 2:
            raise UnknownCallError(f"{call} out of the folder, or into it")
        deed = self._deed(call, said, inside)
        if deed is None:
            raise UnknownCallError(f"{call} {inside}")
        yield deed

    def _deed(self, call: str, said: str, inside: list[str]) -> Deed | None:
        name = inside[0]
        if call.startswith("rename"):
            return Renamed(name, inside[1])
        if call in ("link", "linkat"):
            return Linked(name, inside[1])
        if call in ("unlink", "unlinkat"):
            return FolderRemoved(name) if "AT_REMOVEDIR" in said else Unlinked(name)
        if call in ("mkdir", "mkdirat"):
            return FolderMade(name)
        if call == "rmdir":
            return FolderRemoved(name)
        if call in ("fsync", "fdatasync"):
            return Synced(name, call == "fsync")
        if call in ("truncate", "ftruncate"):
            return Cut(name, int(said.rpartition(", ")[2]))
        return self._written(call, said, name)

    def _written(self, call: str, said: str, name: str) -> Deed | None:
        data = b"".join(_strings(said)[1:])
        match = _FILE.match(said)
        if match is None or call not in ("write", "pwrite64", "writev"):
            return None
        if call == "pwrite64":
            offset = int(said.rpartition(", ")[2])
        else:
            offset = self._places[match[1]]
            self._places[match[1]] = offset + len(data)
        return Written(name, offset, data)

    def _opened(self, said: str, result: int, name: str, *, is_making: bool) -> Iterator[Deed]:
        if "O_APPEND" in said:
            raise UnknownCallError(f"adding to {name}")
        self._places[str(result)] = 0
        if is_making:
            yield Made(name)  # or it was there
        if "O_TRUNC" in said:
            yield Cut(name, 0)

    def _followed(self, call: str, said: str, result: int, name: str) -> None:
        match = _FILE.match(said)
        if call == "lseek" and match:
            self._places[match[1]] = result
        elif call.startswith("dup") or (call == "fcntl" and "F_DUPFD" in said):
            raise UnknownCallError(f"{call} of {name}")

    def _looked(self, said: str) -> Iterator[Deed]:
        status = _STATUS.search(said) or _STATUS_X.search(said)
        name = next((found for each in _strings(said)[::-1] if (found := self._name(_text(each))) is not None), None)
        if status and name is not None:
            inode, seconds, more = map(int, status.groups())
            yield Looked(name, inode, seconds * 1_000_000_000 + more)

    def _name(self, path: str) -> str | None:
        if path == self._root[:-1]:
            return ""
        return path.removeprefix(self._root) if path.startswith(self._root) else None


def _strings(said: str) -> list[bytes]:
    return [bytes.fromhex(each.replace("\\x", "")) for each in _STRING.findall(said)]


def _paths(call: str, said: str) -> list[str]:
    """The paths that a call is about; most calls whose name ends so say of which folder each is."""
    found = [_text(each) for each in _strings(said)]
    if call.endswith("at") or call == "renameat2":
        found = [os.path.join(folder, path) for folder, path in zip(found[::2], found[1::2], strict=False)]
    return found[:2] if call.startswith(("rename", "link", "sendfile", "copy")) else found[:1]


def _text(path: bytes) -> str:
    return path.decode("utf-8", "surrogateescape")
