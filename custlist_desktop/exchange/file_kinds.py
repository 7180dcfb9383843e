"""The format of a file, by its content: a PDF renamed to .csv is still a PDF."""

import mmap
import re
import struct
from pathlib import Path
from typing import Final

from custlist_desktop.exchange.archive_limits import ArchiveLimits, parts_of, unpacked_pieces
from custlist_desktop.exchange.encodings import found_encoding
from custlist_desktop.exchange.source import FileFormat, ImportFileError, ImportTrouble

_SAMPLE: Final = 1 << 16
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_SIGNATURES: Final = (
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r\n\x1a\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"BM", "image"),
    (b"\x00\x00\x00\x18ftyphei", "image"),
    (b"\x00\x00\x00\x1cftyphei", "image"),
    (b"{\\rtf", "word"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf'\x1c", "archive"),
    (b"Rar!\x1a\x07", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ\x00", "archive"),
    (b"\x28\xb5\x2f\xfd", "archive"),
    (b"SQLite format 3\x00", "binary"),
    (b"MZ", "binary"),
    (b"\x7fELF", "binary"),
)
# A text may begin so too: these count only where the rest isn't text.
_SHORT_SIGNATURES: Final = frozenset({b"BM", b"MZ", b"BZh", b"GIF8", b"II*\x00", b"MM\x00*"})
_PDF_WITHIN: Final = 1024
_MARKUP: Final = re.compile(rb"\s*<(?:!doctype html|html|head|body|table|\?xml)", re.IGNORECASE)
_VCARD: Final = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*(?:[\r\n]|\Z)", re.IGNORECASE)
# Of compressed or random bytes a tenth are control characters; text has hardly one, or many NULs that fill fields up.
_MOST_CONTROLS: Final = 0.05
_FEW_CONTROLS: Final = 8
_MOST_NULS: Final = 0.3
_CONTROLS: Final = bytes(code for code in range(1, 32) if code not in b"\t\n\x0b\x0c\r\x1a\x1b")


def found_format(path: Path, limits: ArchiveLimits) -> FileFormat:
    """The format of ``path``.

    Raises:
        ImportFileError: EMPTY, NOT_A_TABLE (with its ``kind``), PASSWORD, DAMAGED or TOO_LARGE.
        OSError: the file can't be read.
    """
    with path.open("rb") as file:
        start = file.read(_SAMPLE)
    if not start.strip(b"\x00\xef\xbb\xbf\xff\xfe \t\r\n\x0b\x0c"):
        if path.stat().st_size <= _SAMPLE:
            raise ImportFileError(ImportTrouble.EMPTY, path)
        raise ImportFileError(ImportTrouble.NOT_A_TABLE, path, kind="binary")
    if start.startswith(_ZIP):
        return _format_of_archive(path, limits)
    if start.startswith(OLE_SIGNATURE):
        return _format_of_ole(path)
    kind = _kind_by_signature(start)
    if kind:
        raise ImportFileError(ImportTrouble.NOT_A_TABLE, path, kind=kind)
    return _format_of_text(path, start)


def _kind_by_signature(start: bytes) -> str:
    if b"%PDF-" in start[:_PDF_WITHIN]:
        return "pdf"
    for signature, kind in _SIGNATURES:
        if start.startswith(signature) and not (signature in _SHORT_SIGNATURES and _is_text(start)):
            return kind
    return ""


def _is_text(start: bytes) -> bool:
    controls = len(start) - len(start.translate(None, _CONTROLS))
    few = max(_FEW_CONTROLS, _MOST_CONTROLS * len(start))
    return controls <= few and start.count(0) <= max(_FEW_CONTROLS, _MOST_NULS * len(start))


def _format_of_text(path: Path, start: bytes) -> FileFormat:
    """Raises ImportFileError unless the file is text, and no web page."""
    encoding = found_encoding(path)
    if not _is_text(start) and not encoding.startswith("utf-16") and not encoding.startswith("utf-32"):
        raise ImportFileError(ImportTrouble.NOT_A_TABLE, path, kind="binary")
    if _MARKUP.match(start.removeprefix(b"\xef\xbb\xbf")):
        raise ImportFileError(ImportTrouble.NOT_A_TABLE, path, kind="markup")
    text = start.decode(encoding, errors="replace").lstrip("\ufeff")
    return FileFormat.VCARD if _VCARD.match(text) else FileFormat.DELIMITED


def _format_of_archive(path: Path, limits: ArchiveLimits) -> FileFormat:
    parts = {info.filename: info for info in parts_of(path, limits)}
    names = frozenset(parts)
    if "[Content_Types].xml" in names and any(name.endswith("workbook.xml") for name in names):
        return FileFormat.SPREADSHEET
    if "content.xml" in names and "mimetype" in names:
        kind = next(unpacked_pieces(path, parts["mimetype"]), b"")
        if b"opendocument.spreadsheet" in kind:
            return FileFormat.SPREADSHEET
        raise ImportFileError(ImportTrouble.NOT_A_TABLE, path, kind="word" if b".text" in kind else "binary")
    if "word/document.xml" in names:
        raise ImportFileError(ImportTrouble.NOT_A_TABLE, path, kind="word")
    if any(name.startswith("Index/") and name.endswith(".iwa") for name in names):
        raise ImportFileError(ImportTrouble.NOT_A_TABLE, path, kind="numbers")
    raise ImportFileError(ImportTrouble.NOT_A_TABLE, path, kind="archive")


def _format_of_ole(path: Path) -> FileFormat:
    names = stream_names(path)
    if "EncryptedPackage" in names:
        raise ImportFileError(ImportTrouble.PASSWORD, path)
    if "Workbook" in names or "Book" in names:
        return FileFormat.SPREADSHEET
    if not names and path.suffix.lower().startswith(".xl"):
        raise ImportFileError(ImportTrouble.DAMAGED, path)
    raise ImportFileError(ImportTrouble.NOT_A_TABLE, path, kind="word" if "WordDocument" in names else "binary")


OLE_SIGNATURE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NAMES: Final = ("EncryptedPackage", "Workbook", "Book", "WordDocument", "PowerPoint Document")
_SECTOR: Final = 512
_ENTRY: Final = 128
_NAME_ROOM: Final = 64


def stream_names(path: Path) -> frozenset[str]:
    """The names of the streams in the compound file ``path``, of those that tell what kind of file it is.

    Entries of the directory are looked for at every place where one can be, not along the chain of sectors, so that
    a damaged file is recognised too.

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
