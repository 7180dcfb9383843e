"""Checks before a spreadsheet is read that it takes reasonable memory and time.

python-calamine keeps a sheet as a full rectangle, with a text of its own in each cell: two cells in opposite corners,
or one long text that a million cells share, would take all memory and end the process. Both are looked for in what
the file unpacks to.
"""

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final
from xml.parsers.expat import ExpatError, ParserCreate

from custlist_desktop.exchange.archive_limits import ArchiveLimits, parts_of, unpacked_pieces
from custlist_desktop.exchange.file_kinds import OLE_SIGNATURE
from custlist_desktop.exchange.ods_limits import OdsExtent
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble
from custlist_desktop.exchange.xlsx_limits import SharedTexts, XlsxExtent, shared_text_bytes

_READ_PARTS: Final = (".xml", ".rels")
_LONGEST_TEXT: Final = 64 << 20
_CELL_BYTES: Final = 32
"""What python-calamine takes for a cell, without its text."""
_ENCRYPTED: Final = 1  # bit 0 of the general purpose flags (APPNOTE 4.4.4)


def check_sheets(path: Path, limits: ArchiveLimits) -> None:
    """Unpacks every part of ``path`` that is going to be read, without keeping it.

    An XLS file isn't packed; its sheets have 65,536 rows of 256 columns at most, which `ArchiveLimits.cells` allows.

    Raises:
        ImportFileError: TOO_LARGE, PASSWORD or DAMAGED.
        OSError: the file can't be read.
    """
    with path.open("rb") as file:
        is_old = file.read(len(OLE_SIGNATURE)) == OLE_SIGNATURE
        size = file.seek(0, 2)
    if size > limits.file_bytes:
        raise _too_large(path, size, limits.file_bytes)
    if is_old:
        return
    _Check(path, limits).run()


def _too_large(path: Path, size: int, limit: int) -> ImportFileError:
    return ImportFileError(ImportTrouble.TOO_LARGE, path, size=size, limit=limit)


class _Check:
    def __init__(self, path: Path, limits: ArchiveLimits) -> None:
        self._path = path
        self._limits = limits
        self._unpacked = 0

    def run(self) -> None:
        parts = [each for each in parts_of(self._path, self._limits) if each.filename.lower().endswith(_READ_PARTS)]
        # The manifest first: it tells whether other parts are encrypted, which can't be looked at.
        parts.sort(key=lambda each: each.filename.lower() != "meta-inf/manifest.xml")
        said = sum(each.file_size for each in parts)
        if said > self._limits.unpacked_bytes:  # a false size is found out while unpacking
            raise _too_large(self._path, said, self._limits.unpacked_bytes)
        shared = SharedTexts()
        sheets: list[tuple[zipfile.ZipInfo, XlsxExtent]] = []
        for info in parts:
            if info.flag_bits & _ENCRYPTED:
                raise ImportFileError(ImportTrouble.PASSWORD, self._path)
            name = info.filename.lower()
            if name == "content.xml":
                self._check_ods(info)
            elif name == "meta-inf/manifest.xml":
                self._check_manifest(info)
            elif "sharedstrings" in name:
                self._read(info, shared.add)
            elif name.startswith("xl/"):
                extent = XlsxExtent()
                self._read(info, extent.add)
                sheets.append((info, extent))
            else:
                self._read(info, lambda _text: None)
        for info, extent in sheets:
            self._check_xlsx(info, extent, shared)

    def _check_xlsx(self, info: zipfile.ZipInfo, extent: XlsxExtent, shared: SharedTexts) -> None:
        cells = extent.cells
        if extent.needs_exact or cells * _CELL_BYTES > self._limits.sheet_bytes:
            exact = XlsxExtent(is_exact=True)
            self._read(info, exact.add, is_first=False)
            cells = exact.cells
        size = cells * _CELL_BYTES + shared.total + extent.text_bytes
        self._require(size)
        if size + extent.tags * shared.longest > self._limits.sheet_bytes:
            self._require(size + shared_text_bytes(self._texts(info, is_first=False), shared.lengths))

    def _require(self, size: int) -> None:
        if size > self._limits.sheet_bytes:
            raise _too_large(self._path, size, self._limits.sheet_bytes)

    def _check_ods(self, info: zipfile.ZipInfo) -> None:
        extent = OdsExtent()
        # python-calamine 0.9 never comes back from an ODS file whose XML ends too soon or closes what it didn't open.
        parser = ParserCreate()
        try:
            for text in self._texts(info, is_first=True):
                parser.Parse(text, False)
                extent.add(text)
            parser.Parse(b"", True)
        except ExpatError as error:
            raise ImportFileError(ImportTrouble.DAMAGED, self._path) from error
        self._require(extent.cells * _CELL_BYTES + extent.text_bytes)

    def _check_manifest(self, info: zipfile.ZipInfo) -> None:
        """OpenDocument 1.3, part 2, 3.4.1: an encrypted part says so in the manifest."""
        found: list[bool] = []
        self._read(info, lambda text: found.append(b"encryption-data" in text))
        if any(found):
            raise ImportFileError(ImportTrouble.PASSWORD, self._path)

    def _read(self, info: zipfile.ZipInfo, take: Callable[[bytes], None], is_first: bool = True) -> None:
        for text in self._texts(info, is_first):
            take(text)

    def _texts(self, info: zipfile.ZipInfo, is_first: bool) -> Iterator[bytes]:
        """The part in pieces that end with a tag's end, so that no tag is in two of them."""
        rest: list[bytes] = []
        length = 0
        for piece in unpacked_pieces(self._path, info):
            if is_first:
                self._unpacked += len(piece)
                if self._unpacked > self._limits.unpacked_bytes:
                    raise _too_large(self._path, self._unpacked, self._limits.unpacked_bytes)
            cut = piece.rfind(b">") + 1
            if cut:
                yield b"".join((*rest, piece[:cut]))
                rest, length = [piece[cut:]], len(piece) - cut
            else:
                rest.append(piece)
                length += len(piece)
                if length > _LONGEST_TEXT:
                    raise _too_large(self._path, length, _LONGEST_TEXT)
        yield b"".join(rest)
