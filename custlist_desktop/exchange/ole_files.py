"""The streams of an OLE2 compound file: old Excel files, and new ones with a password, are such.

[MS-CFB] Compound File Binary File Format, 2.6.1: a directory entry has 128 bytes, its name (UTF-16, zeros to
64 bytes) first, then the name's length in bytes with its zero.
"""

import mmap
import struct
from pathlib import Path
from typing import Final

OLE_SIGNATURE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NAMES: Final = ("EncryptedPackage", "Workbook", "Book", "WordDocument", "PowerPoint Document")
_SECTOR: Final = 512
_ENTRY: Final = 128
_NAME_ROOM: Final = 64


def stream_names(path: Path) -> frozenset[str]:
    """Which of the streams that tell what a compound file is are in ``path``. Reads it through the system's cache.

    The directory's entries are looked for where they can stand, rather than along the chain of its sectors: a
    damaged file is still recognised.

    Raises:
        OSError: the file can't be read.
    """
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return frozenset(name for name in _NAMES if _has_entry(content, name))


def _has_entry(content: mmap.mmap, name: str) -> bool:
    room = name.encode("utf-16-le").ljust(_NAME_ROOM, b"\x00") + struct.pack("<H", 2 * len(name) + 2)
    at = content.find(room)
    while at >= 0:
        if (at - _SECTOR) % _ENTRY == 0:
            return True
        at = content.find(room, at + 1)
    return False
