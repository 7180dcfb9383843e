"""How large a spreadsheet becomes when it is unpacked, found by unpacking it, before anything keeps it in memory.

A few kilobytes of ZIP can hold gigabytes ("zip bomb"), and its directory may lie about them. What a file's parts
really unpack to is counted here, a piece at a time and no further than a limit.
ZIP: PKWARE APPNOTE 6.3.10, 4.3 (records) and 4.4 (fields).
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from custlist_desktop.exchange.source import ImportFileError, ImportTrouble

_PIECE: Final = 1 << 20
_LOCAL_HEADER: Final = struct.Struct("<4s22xHH")
_END: Final = struct.Struct("<4s8xLL2x")
_END_REACH: Final = _END.size + (1 << 16)
_END64_LOCATOR: Final = struct.Struct("<4sLQL")
_END64: Final = struct.Struct("<4s36xQ8x")


@dataclass(frozen=True, slots=True)
class ArchiveLimits:
    """What a spreadsheet may take at most.

    Attributes:
        file_bytes: as it lies on the disk.
        directory_bytes: the list of its parts.
        unpacked_bytes: all parts that are read, unpacked.
        sheet_bytes: of memory for one sheet: its cells from the first to the last row and column, the empty ones
            between counted, and their texts, one that several cells share counted for each.
    """

    file_bytes: int = 512 << 20
    directory_bytes: int = 4 << 20
    unpacked_bytes: int = 1536 << 20
    sheet_bytes: int = 384 << 20


def parts_of(path: Path, limits: ArchiveLimits) -> list[zipfile.ZipInfo]:
    """The parts that the directory of the archive ``path`` lists.

    Raises:
        ImportFileError: TOO_LARGE or DAMAGED.
        OSError: the file can't be read.
    """
    with path.open("rb") as file:
        size = file.seek(0, 2)
        if size > limits.file_bytes:
            raise ImportFileError(ImportTrouble.TOO_LARGE, path, size=size, limit=limits.file_bytes)
        directory = _directory_size(file, size)
    if directory > limits.directory_bytes:
        raise ImportFileError(ImportTrouble.TOO_LARGE, path, size=directory, limit=limits.directory_bytes)
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error) as error:
        # What zipfile lets through where single bytes of a directory are wrong is more than its own error.
        raise ImportFileError(ImportTrouble.DAMAGED, path) from error


def _directory_size(file: BinaryIO, size: int) -> int:
    """The size of the directory, as the end of the archive gives it; 0 where there is no end."""
    file.seek(max(0, size - _END_REACH))
    end = file.read()
    at = end.rfind(b"PK\x05\x06")
    if at < 0 or len(end) < at + _END.size:
        return 0
    directory: int = _END.unpack_from(end, at)[1]
    if at >= _END64_LOCATOR.size:
        signature, _disk, end64, _disks = _END64_LOCATOR.unpack_from(end, at - _END64_LOCATOR.size)
        if signature == b"PK\x06\x07" and end64 + _END64.size <= size:
            file.seek(end64)
            directory = max(directory, _END64.unpack(file.read(_END64.size))[1])
    return directory


def unpacked_pieces(path: Path, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """What the part ``info`` of ``path`` unpacks to, piece by piece, whatever the directory says of its size.

    Raises:
        ImportFileError: DAMAGED, also where it is packed in a way that no spreadsheet is.
        OSError: the file can't be read.
    """
    with path.open("rb") as file:
        file.seek(max(0, info.header_offset))
        header = file.read(_LOCAL_HEADER.size)
        if len(header) < _LOCAL_HEADER.size or not header.startswith(b"PK\x03\x04"):
            raise ImportFileError(ImportTrouble.DAMAGED, path, part=info.filename)
        _signature, name_length, extra_length = _LOCAL_HEADER.unpack(header)
        file.seek(name_length + extra_length, 1)
        if info.compress_type == zipfile.ZIP_STORED:
            yield from _stored(file, info.compress_size)
        elif info.compress_type == zipfile.ZIP_DEFLATED:
            try:
                yield from _inflated(file, info.compress_size)
            except zlib.error as error:
                raise ImportFileError(ImportTrouble.DAMAGED, path, part=info.filename) from error
        else:
            raise ImportFileError(ImportTrouble.DAMAGED, path, part=info.filename)


def _stored(file: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0 and (piece := file.read(min(_PIECE, size))):
        size -= len(piece)
        yield piece


def _inflated(file: BinaryIO, size: int) -> Iterator[bytes]:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    for packed in _stored(file, size):
        rest = packed
        while rest and not inflater.eof:
            yield inflater.decompress(rest, _PIECE)
            rest = inflater.unconsumed_tail
    while not inflater.eof and (piece := inflater.decompress(b"", _PIECE)):
        yield piece
