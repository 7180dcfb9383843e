"""Whether a customer list is on a drive of another computer, where SQLite's write-ahead log must not be used.

Its index is memory that all programs share, and two computers share none (https://www.sqlite.org/wal.html). What the
system says is read here, and judged by one function that knows no system: `network_drive_of`.

What isn't known counts as local: refusing somebody's own disk is worse than trusting a rare drive. So do folders that
a virtual machine or a container gets from its own computer (9p without a network, virtiofs, vboxsf, vmhgfs): the disk
is this computer's, and people keep all they have there.
"""

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final

_NETWORK_TYPES: Final = frozenset((
    "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncp", "ncpfs", "davfs", "afs", "openafs",
    "auristorfs", "coda", "ceph", "lustre", "gpfs", "beegfs", "fhgfs", "ocfs2", "gfs", "gfs2", "pvfs2", "orangefs",
))  # fmt: skip
"""Network file systems of Linux, and disks that several computers have at once."""
_NETWORK_FUSE: Final = frozenset((
    "sshfs", "rclone", "gvfsd-fuse", "kio-fuse", "glusterfs", "ceph", "ceph-fuse", "davfs", "davfs2", "curlftpfs",
    "smbnetfs", "s3fs", "gcsfuse", "goofys", "mount-s3", "juicefs", "mfs", "moosefs", "lizardfs", "seaweedfs",
    "onedriver", "google-drive-ocamlfuse", "afp_client",
))  # fmt: skip
_ESCAPE: Final = re.compile(r"\\([0-7]{3})")
_UNC: Final = re.compile(
    r"[\\/]{2}(?:\?[\\/]UNC[\\/])?(?P<server>[^\\/?.][^\\/]*)[\\/](?P<share>[^\\/]+)", re.IGNORECASE
)
_DRIVE_REMOTE: Final = 4
"""Of GetDriveTypeW (https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getdrivetypew)."""
_MNT_LOCAL: Final = 0x1000
"""Of f_flags in macOS' statfs(2): the file system is stored locally."""
_SYNCHRONISED: Final = (
    ("OneDrive", re.compile(r"OneDrive(?: ?- .+|-.+)?", re.IGNORECASE)),
    ("Dropbox", re.compile(r"Dropbox(?: \(.+\)|-.+)?", re.IGNORECASE)),
    ("iCloud Drive", re.compile(r"iCloud ?Drive|Mobile Documents|com~apple~CloudDocs", re.IGNORECASE)),
    ("Google Drive", re.compile(r"Google ?Drive(?:-.+)?", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class SystemSays:
    """What the operating system says about where a file is; only what the system at hand knows.

    Attributes:
        mountinfo: Linux' /proc/self/mountinfo.
        drive_type: what GetDriveTypeW of Windows returns for the drive.
        mount_flags: f_flags of macOS' statfs.
        mounted_from: f_mntfromname of macOS' statfs, such as "//marie@server/Office".
    """

    mountinfo: str = ""
    drive_type: int | None = None
    mount_flags: int | None = None
    mounted_from: str = ""


def network_drive(path: Path) -> str | None:
    r"""What the network drive is called that a file is on, such as "server:/office" or "\\SERVER\Office".

    None for a disk of this computer, and for what the system doesn't know. The file need not be there.
    """
    real = os.path.realpath(path)
    return network_drive_of(real, _system_says(real))


def network_drive_of(path: str, said: SystemSays) -> str | None:
    r"""What the network drive is called that a file is on; None for a disk of this computer.

    Args:
        path: absolute, and followed through links.
    """
    unc = _UNC.match(path)
    if unc and (path.startswith("\\") or said.drive_type is not None):
        return rf"\\{unc['server']}\{unc['share']}"
    if said.drive_type == _DRIVE_REMOTE:
        return path[:2]
    if said.mount_flags is not None and not said.mount_flags & _MNT_LOCAL:
        return said.mounted_from or path
    mount = _mount_of(path, said.mountinfo)
    return mount.source if mount is not None and mount.is_network() else None


def synchronised_by(path: PurePath) -> str | None:
    """Which program synchronises the folder of a file with other computers, told from the folders' usual names."""
    for folder in path.parts[:-1]:
        for name, pattern in _SYNCHRONISED:
            if pattern.fullmatch(folder):
                return name
    return None


@dataclass(frozen=True, slots=True)
class _Mount:
    point: str
    kind: str
    source: str
    options: str

    def is_network(self) -> bool:
        family, _, fuse = self.kind.partition(".")
        if family == "9p":
            return "trans=tcp" in self.options.split(",")
        if family == "fuse":
            # davfs2 and others have no type of their own; their source is an address.
            return fuse in _NETWORK_FUSE or "://" in self.source or self.source.startswith("//")
        return self.kind in _NETWORK_TYPES


def _mount_of(path: str, mountinfo: str) -> _Mount | None:
    """The mount that a file is on: the one with the longest point, and of several there the one that came last."""
    best: _Mount | None = None
    for mount in _mounts(mountinfo):
        inside = mount.point == "/" or path == mount.point or path.startswith(f"{mount.point}/")
        if inside and (best is None or len(mount.point) >= len(best.point)):
            best = mount
    return best


def _mounts(mountinfo: str) -> Iterator[_Mount]:
    """The lines of mountinfo as proc(5) describes them; others are passed over."""
    for line in mountinfo.splitlines():
        before, separator, after = line.partition(" - ")
        fields, rest = before.split(" "), after.split(" ", 2)
        if separator and len(fields) >= 6 and len(rest) >= 2:
            yield _Mount(_unescaped(fields[4]), rest[0], _unescaped(rest[1]), rest[2] if len(rest) > 2 else "")


def _unescaped(text: str) -> str:
    """A field of mountinfo as it is: blanks and backslashes are written as three octal digits."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 8)), text)


def _system_says(path: str) -> SystemSays:
    if sys.platform == "win32":
        return SystemSays(drive_type=_drive_type(path))
    if sys.platform == "darwin":
        return _macos_says(path)
    try:
        with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as file:
            return SystemSays(mountinfo=file.read())
    except OSError:
        return SystemSays()


if sys.platform == "win32":

    def _drive_type(path: str) -> int:
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(os.path.splitdrive(path)[0] + "\\"))


if sys.platform == "darwin":

    def _macos_says(path: str) -> SystemSays:
        import ctypes

        library = ctypes.CDLL(None, use_errno=True)
        statfs = getattr(library, "statfs$INODE64", None) or library.statfs
        status = ctypes.create_string_buffer(_STATFS_SIZE)
        folder = path
        while statfs(os.fsencode(folder), status) != 0:
            if folder == os.path.dirname(folder):
                return SystemSays()
            folder = os.path.dirname(folder)  # a list that isn't there yet
        return statfs_says(status.raw)


_STATFS_SIZE: Final = 2168
_FLAGS_AT: Final = 64
_FROM_AT: Final = 1112
_FROM_LENGTH: Final = 1024


def statfs_says(status: bytes) -> SystemSays:
    """What macOS' struct statfs with 64-bit inodes says (sys/mount.h): f_flags and f_mntfromname."""
    flags = int.from_bytes(status[_FLAGS_AT : _FLAGS_AT + 4], sys.byteorder)
    source = status[_FROM_AT : _FROM_AT + _FROM_LENGTH].split(b"\0")[0].decode("utf-8", "replace")
    return SystemSays(mount_flags=flags, mounted_from=source)
