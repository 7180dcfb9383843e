"""Spreadsheet files written part by part, also such as no program would write."""

import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def write_xlsx_parts(path: Path, sheet_data: str, shared_texts: Sequence[str] = (), prefix: str = "") -> Path:
    """An XLSX file with one sheet, "Customers", whose rows are ``sheet_data`` as they are.

    Args:
        path: where.
        sheet_data: XML of rows and cells.
        shared_texts: what cells of type "s" refer to.
        prefix: what the sheet's own elements have before their names, with its colon.
    """
    namespace = f'xmlns:{prefix[:-1]}="{_MAIN}"' if prefix else f'xmlns="{_MAIN}"'
    items = "".join(f"<si><t>{escape(text)}</t></si>" for text in shared_texts)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": _relationships(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": (
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
            '<sheet name="Customers" sheetId="1" r:id="rId1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": _relationships(
            ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml")
        ),
        "xl/worksheets/sheet1.xml": (
            f"<{prefix}worksheet {namespace}><{prefix}sheetData>{sheet_data}</{prefix}sheetData></{prefix}worksheet>"
        ),
        "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}">{items}</sst>',
    }
    return write_archive(path, parts)


def _relationships(*targets: tuple[str, str]) -> str:
    each = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{each}</Relationships>'


def write_ods_rows(path: Path, rows: str, manifest_entries: str = "") -> Path:
    """An ODS file with one sheet, "Clients", whose rows are ``rows`` as they are."""
    namespaces = " ".join(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "table", "text"))
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": (
            f'<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0">'
            '<manifest:file-entry manifest:full-path="/"'
            ' manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
            f"{manifest_entries}</manifest:manifest>"
        ),
        "content.xml": (
            f"<office:document-content {namespaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="Clients">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>"
        ),
    }
    return write_archive(path, parts)


def ods_row(*texts: str) -> str:
    """A row of texts."""
    return f"<table:table-row>{''.join(map(ods_cell, texts))}</table:table-row>"


def ods_cell(text: str, attributes: str = "") -> str:
    """A cell with a text, and what else its tag says."""
    content = f"<text:p>{escape(text)}</text:p>"
    return f'<table:table-cell office:value-type="string" {attributes}>{content}</table:table-cell>'


def write_archive(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """A ZIP file of ``parts`` in their order."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def write_xls(path: Path, rows: Sequence[Sequence[str | float]], *, is_encrypted: bool = False) -> Path:
    """An Excel 97 file ([MS-XLS]) with one sheet, "Clients"; encrypted, it only claims to be so."""
    sheet = b"".join((_bof(0x10), *_cells(rows), _record(0x000A)))
    filepass = _record(0x002F, struct.pack("<HH", 1, 1) + bytes(50)) if is_encrypted else b""
    name = b"\x07\x00Clients"
    start = len(_bof(5)) + len(filepass) + len(_record(0x0085, bytes(6) + name)) + len(_record(0x000A))
    head = (_bof(5), filepass, _record(0x0085, struct.pack("<LH", start, 0) + name), _record(0x000A))
    return write_ole(path, {"Workbook": b"".join(head) + sheet})


def _record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _bof(kind: int) -> bytes:
    return _record(0x0809, struct.pack("<HHHHLL", 0x0600, kind, 0x0DBB, 0x07CC, 0, 0x0306))


def _cells(rows: Sequence[Sequence[str | float]]) -> list[bytes]:
    """LABEL and NUMBER records."""
    records = []
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            place = struct.pack("<HHH", row, column, 0)
            if isinstance(value, str):
                text = struct.pack("<HB", len(value), 1) + value.encode("utf-16-le")
                records.append(_record(0x0204, place + text))
            else:
                records.append(_record(0x0203, place + struct.pack("<d", value)))
    return records


def write_ole(path: Path, streams: Mapping[str, bytes]) -> Path:
    """A compound file ([MS-CFB]) with ``streams``, each made long enough to stand in sectors of its own."""
    chain: list[int] = [_FAT]
    body = b""
    entries = [_entry("Root Entry", 5, 1 if streams else _FREE, _END, 0)]
    for number, (name, content) in enumerate(streams.items(), start=1):
        padded = content.ljust(4096, b"\x00")
        count = -(-len(padded) // _SECTOR)
        first = len(chain)
        chain.extend([*range(first + 1, first + count), _END])
        body += padded.ljust(count * _SECTOR, b"\x00")
        following = number + 1 if number < len(streams) else _FREE
        entries.append(_entry(name, 2, _FREE, first, len(padded), following))
    directory = b"".join(entries)
    count = -(-len(directory) // _SECTOR)
    first = len(chain)
    chain.extend([*range(first + 1, first + count), _END])
    body += directory.ljust(count * _SECTOR, b"\x00")
    assert len(chain) <= _SECTOR // 4, "one sector tells where all others are"
    header = struct.pack(
        "<8s16sHHHHH6xLLLLLLLLLL",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        bytes(16),
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        1,
        first,
        0,
        4096,
        _END,
        0,
        _END,
        0,
        0,
    )
    table = struct.pack("<128L", *chain, *[_FREE] * (128 - len(chain)))
    path.write_bytes(header + struct.pack("<108L", *[_FREE] * 108) + table + body)
    return path


def _entry(name: str, kind: int, child: int, start: int, size: int, following: int = _FREE) -> bytes:
    room = name.encode("utf-16-le").ljust(64, b"\x00")
    links = struct.pack("<LLL", _FREE, following, child)
    return (
        room + struct.pack("<HBB", 2 * len(name) + 2, kind, 1) + links + bytes(36) + struct.pack("<LQ", start, size)
    )
