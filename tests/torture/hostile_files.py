"""Files that were made to do harm, each short to write: bombs, lies about sizes, endless lines, things fetched."""

import struct
import zipfile
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from custlist_desktop.database import engine
from tests.helpers.kept_lists import make_kept_list
from tests.helpers.open_list import opened
from tests.helpers.spreadsheet_files import write_archive, write_xlsx_parts

_MEGABYTE: Final = 1 << 20
_LAUGHS: Final = "<!DOCTYPE x [<!ENTITY a0 'ha'>{entities}]>"
_SVG: Final = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'
_ODF: Final = "urn:oasis:names:tc:opendocument:xmlns"


def _laughs() -> str:
    entities = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12))
    return _LAUGHS.format(entities=entities)


def _text(content: str | bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content.encode() if isinstance(content, str) else content)


def _csv(rows: Callable[[], bytes]) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(b"Company,City,Phone,Notes\n" + rows())


def _svg(inside: str, before: str = "") -> Callable[[Path], object]:
    return lambda path: path.write_text(f"{before}{_SVG}{inside}</svg>")


def _svg_of(inside: Callable[[], str]) -> Callable[[Path], object]:
    return lambda path: path.write_text(f"{_SVG}{inside()}</svg>")


def _xlsx(rows: str, shared: tuple[str, ...] = ()) -> Callable[[Path], object]:
    return lambda path: write_xlsx_parts(path, rows, shared)


def _xlsx_of(rows: Callable[[], str]) -> Callable[[Path], object]:
    return lambda path: write_xlsx_parts(path, rows())


def _xlsx_with(name: str, text: str) -> Callable[[Path], object]:
    """An XLSX file in which one part is another."""

    def make(path: Path) -> None:
        write_xlsx_parts(path, _TWO_ROWS)
        with zipfile.ZipFile(path) as archive:
            parts = {each: archive.read(each).decode() for each in archive.namelist()}
        write_archive(path, parts | {name: text})

    return make


def _ods(table: str, before: str = "") -> Callable[[Path], object]:
    content = (
        f'<?xml version="1.0"?>{before}<office:document-content xmlns:office="{_ODF}:office:1.0" '
        f'xmlns:table="{_ODF}:table:1.0" xmlns:text="{_ODF}:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Customers">{table}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    return lambda path: write_archive(path, {"mimetype": mime, "content.xml": content})


def _cell(text: str) -> str:
    return f'<c t="inlineStr"><is><t>{text}</t></is></c>'


_TWO_ROWS: Final = f"<row>{_cell('Company')}{_cell('City')}</row><row>{_cell('A')}{_cell('Laval')}</row>"


def _shared(rows: int) -> str:
    """Rows whose one cell is the first shared text."""
    return _TWO_ROWS + "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(3, rows))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(width: int, height: int, data: Callable[[], bytes], *more: bytes) -> Callable[[Path], object]:
    header = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))

    def make(path: Path) -> None:
        path.write_bytes(
            b"\x89PNG\r\n\x1a\n" + header + b"".join(more) + _chunk(b"IDAT", data()) + _chunk(b"IEND", b"")
        )

    return make


def _zeros(megabytes: int) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(_MEGABYTE)) for _ in range(megabytes)) + packer.flush()


def _gif(path: Path) -> None:
    frame = (
        b"\x21\xf9\x04\0\0\0\0\0" + b"\x2c" + struct.pack("<HHHHB", 0, 0, 60_000, 60_000, 0) + b"\x02\x02\x4c\x01\0"
    )
    path.write_bytes(b"GIF89a" + struct.pack("<HHBBB", 60_000, 60_000, 0x80, 0, 0) + bytes(6) + frame * 1_000 + b";")


def _bmp(path: Path) -> None:
    path.write_bytes(b"BM" + struct.pack("<IIIIiiHHIIiiII", 54, 0, 54, 40, 60_000, 60_000, 1, 24, 0, 0, 0, 0, 0, 0))


def _jpeg(path: Path) -> None:
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, 60_000, 60_000, 1) + b"\1\x11\0"
    path.write_bytes(b"\xff\xd8" + frame + b"\xff\xda\0\x08\1\1\0\0\x3f\0" + bytes(200) + b"\xff\xd9")


def _vcard(lines: Callable[[], str]) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\n{lines()}\r\nEND:VCARD\r\n".encode())


def _packed(path: Path) -> None:
    """A spreadsheet with a sheet of two gigabytes of spaces."""
    write_xlsx_parts(path, _TWO_ROWS)
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
        archive.open("xl/worksheets/sheet2.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(2_000):
            part.write(b" " * _MEGABYTE)


def _list(change: str) -> Callable[[Path], object]:
    """A list that somebody changed by SQL."""

    def make(path: Path) -> None:
        with opened(path) as lst:
            lst.new_estimate(lst.add(company="A").id)
        with closing(engine.connect(path)) as connection:
            for statement in change.split(";;"):
                connection.execute(statement)

    return make


def _old_list(change: str) -> Callable[[Path], object]:
    def make(path: Path) -> None:
        make_kept_list(1, path)
        with closing(engine.connect(path)) as connection:
            connection.execute(change)

    return make


_ENDLESS: Final = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"
_HUGE: Final = "zeroblob(900000000)"

FILES: Final[dict[str, Callable[[Path], object]]] = {
    "nul bytes.csv": _csv(lambda: b"A\0\0,\0Laval,\0,\0\n" * 20_000),
    "lines of 10 MB.csv": _csv(lambda: (b"x" * 10 * _MEGABYTE + b",y,z,\n") * 8),
    "one line of 200 MB.csv": _text(b"Company," + b"a," * (100 * _MEGABYTE)),
    "a quote that never ends.csv": _csv(lambda: b'A,"' + b"Laval,\n" * 200_000),
    "quotes only.csv": _text(b'"' * 20 * _MEGABYTE),
    "a quote on each line.csv": _csv(lambda: b'A,"1 rue B\n' * 500_000),
    "mixed encodings.csv": _csv(
        lambda: ("Gagné,Québec,,\n".encode() + "Gagné,Québec,,\n".encode("cp1252") + b"\xff\xfe,\x81,\x8d,\n") * 2_000
    ),
    "utf-16 without a mark.csv": _text("Company,City\nGagné,Laval\n".encode("utf-16-le") * 20_000 + b"\0"),
    "utf-7 and utf-32.csv": _text("Company,City\nGagné,Laval\n".encode("utf-32") + b"+AGEA-,+AGIA-\n"),
    "formulas.csv": _csv(lambda: b'=cmd|\'/C calc\'!A0,+1+1,@SUM(1),"=HYPERLINK(""http://a"")"\n' * 100),
    "patterns that backtrack.csv": _csv(
        lambda: b"".join(
            letter * 100_000 + b"!,x,1,\n"
            for letter in (b"a", b"1", b"-", b" ", b".", b"@", b"(", b"a.", b"1 ", b"+1-")
        )
    ),
    "long phones and emails.csv": _text(
        b"Company,Phone,Email,Website,Address\n"
        + b"".join(
            b"A,%s,%s,%s,%s\n" % (each, each, each, each) for each in (b"1" * 90_000, b"a@" * 40_000, b"(" * 90_000)
        )
        + b"B,+1"
        + b" 5" * 40_000
        + b","
        + b"a." * 40_000
        + b"@b.c,http://"
        + b"a." * 40_000
        + b","
        + b"1, " * 30_000
        + b"\n"
    ),
    "500 columns of marks.csv": _text(("\u202e" * 400 + ",") * 499 + "x\n" + "\u0301," * 499 + "x\n"),
    "combining marks.csv": _csv(lambda: ("a" + "\u0301" * 60_000 + ",b,,\n").encode() * 20),
    "folded lines of 1 MB.vcf": _vcard(lambda: "NOTE:" + "\r\n ".join(["x" * 70] * 15_000 * 8)),
    "folds of nothing.vcf": _vcard(lambda: "NOTE:a" + "\r\n " * 2_000_000),
    "quoted-printable that never ends.vcf": _vcard(
        lambda: "NOTE;ENCODING=QUOTED-PRINTABLE:" + "=41=\r\n" * 1_000_000
    ),
    "cards within cards.vcf": _text(b"BEGIN:VCARD\r\nVERSION:2.1\r\nAGENT:\r\n" * 200_000),
    "100,000 properties.vcf": _vcard(lambda: "\r\n".join(f"X-A{n};TYPE=a:b" for n in range(100_000))),
    "parameters without end.vcf": _vcard(lambda: "TEL" + ";TYPE=a" * 1_000_000 + ":1"),
    "a picture of 100 MB.vcf": _vcard(lambda: "PHOTO;ENCODING=b:" + "A" * 100 * _MEGABYTE),
    "a million empty columns.xlsx": _xlsx(
        "<cols>" + '<col min="1" max="1000000" width="9"/>' * 1_000 + "</cols>" + _TWO_ROWS
    ),
    "a million empty cells.xlsx": _xlsx_of(lambda: _TWO_ROWS + "<row>" + "<c/>" * 1_000_000 + "</row>"),
    "two cells far apart.xlsx": _xlsx(f'{_TWO_ROWS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    "as many cells as may be.xlsx": _xlsx(f'{_TWO_ROWS}<row r="1048576"><c r="S1048576"><v>1</v></c></row>'),
    "a long text shared.xlsx": lambda path: write_xlsx_parts(path, _shared(30_000), ["x" * 30_000]),
    "420 MB of shared text.xlsx": lambda path: write_xlsx_parts(path, _shared(4), ["x" * 30_000] * 14_000),
    "900 MB of text in cells.xlsx": lambda path: write_xlsx_parts(
        path, _TWO_ROWS + f"<row>{_cell('A')}{_cell('x' * 30_000)}</row>" * 30_000
    ),
    "billion laughs.xlsx": _xlsx_with(
        "xl/sharedStrings.xml", f'{_laughs()}<sst xmlns="a"><si><t>&a11;</t></si></sst>'
    ),
    "billion laughs in a sheet.xlsx": _xlsx_with(
        "xl/worksheets/sheet1.xml",
        f"{_laughs()}<worksheet><sheetData><row>{_cell('&a11;')}</row></sheetData></worksheet>",
    ),
    "something fetched.xlsx": _xlsx_with(
        "xl/worksheets/sheet1.xml",
        "<!DOCTYPE x [<!ENTITY s SYSTEM 'secret.txt'>]><worksheet xmlns="
        '"http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        f"{_TWO_ROWS}<row>{_cell('&s;')}</row></sheetData></worksheet>",
    ),
    "two gigabytes packed.xlsx": _packed,
    "deep elements.xlsx": _xlsx_of(lambda: "<a>" * 500_000 + "</a>" * 500_000 + _TWO_ROWS),
    "merged for ever.xlsx": _xlsx_with(
        "xl/worksheets/sheet1.xml",
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        f"{_TWO_ROWS}</sheetData><mergeCells>"
        + '<mergeCell ref="A1:XFD1048576"/>' * 1_000
        + "</mergeCells></worksheet>",
    ),
    "cut off.xlsx": lambda path: path.write_bytes(b"PK\x03\x04" + bytes(200)),
    "repeated rows and cells.ods": _ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell '
        'table:number-columns-repeated="16384"><text:p>a</text:p></table:table-cell></table:table-row>'
    ),
    "billion laughs.ods": _ods(
        "<table:table-row><table:table-cell><text:p>&a11;</text:p></table:table-cell></table:table-row>", _laughs()
    ),
    "spaces.ods": _ods(
        '<table:table-row><table:table-cell><text:p><text:s text:c="2000000000"/></text:p></table:table-cell>'
        "</table:table-row>"
    ),
    "old and broken.xls": lambda path: path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"\xff" * 4_096),
    "60000 x 60000.png": _png(60_000, 60_000, lambda: _zeros(100)),
    "8000 x 8000.png": _png(8_000, 8_000, lambda: _zeros(260)),
    "7700 x 7700.png": _png(7_700, 7_700, lambda: _zeros(230)),
    "two billion wide.png": _png(0x7FFFFFFF, 1, lambda: _zeros(1)),
    "more pixels than said.png": _png(2, 2, lambda: _zeros(1_000)),
    "a text of a gigabyte.png": _png(2, 2, lambda: _zeros(1), _chunk(b"zTXt", b"a\0\0" + _zeros(1_000))),
    "a profile of a gigabyte.png": _png(2, 2, lambda: _zeros(1), _chunk(b"iCCP", b"a\0\0" + _zeros(1_000))),
    "60000 x 60000.gif": _gif,
    "60000 x 60000.bmp": _bmp,
    "60000 x 60000.jpg": _jpeg,
    "billion laughs.svg": _svg("<text>&a11;</text>", _laughs()),
    "quadratic entities.svg": _svg(
        "<text>" + "&a;" * 200_000 + "</text>", f"<!DOCTYPE x [<!ENTITY a '{'x' * 499}'>]>"
    ),
    "something fetched.svg": _svg("<text>&s;</text>", "<!DOCTYPE x [<!ENTITY s SYSTEM 'secret.txt'>]>"),
    "a picture elsewhere.svg": _svg('<image xlink:href="http://127.0.0.1:9/a.png" width="9" height="9"/>'),
    "a picture beside it.svg": _svg('<image xlink:href="secret.txt" width="9" height="9"/>'),
    "a script.svg": _svg("<script>alert(1)</script>"),
    "a path of 1.9 MB.svg": _svg_of(lambda: f'<path d="M0 0{"L1e9 -1e9" * 190_000}"/>'),
    "a stroke of dashes.svg": _svg(
        '<path d="M0 0L1e9 1e9" stroke="#000" stroke-width="1" stroke-dasharray="0.00001"/>'
    ),
    "patterns in patterns.svg": _svg_of(
        lambda: (
            "".join(
                f'<pattern id="p{n}" width="0.001" height="0.001" patternUnits="userSpaceOnUse">'
                f'<rect width="9" height="9" fill="url(#p{n + 1})"/></pattern>'
                for n in range(30)
            )
            + '<rect width="9" height="9" fill="url(#p0)"/>'
        )
    ),
    "filters.svg": _svg(
        '<filter id="f" x="-9999" y="-9999" width="99999" height="99999"><feTurbulence numOctaves="999999999" '
        'baseFrequency="9"/><feGaussianBlur stdDeviation="99999999"/><feMorphology operator="dilate" radius="9999"/>'
        '</filter><rect width="9" height="9" filter="url(#f)"/>'
    ),
    "copies of copies.svg": _svg_of(
        lambda: (
            "<defs>"
            + "".join(
                f'<g id="u{n}">' + f'<use xlink:href="#u{n - 1}"/>' * 10 + "</g>"
                if n
                else '<g id="u0"><path d="M0 0h9"/></g>'
                for n in range(12)
            )
            + '</defs><use xlink:href="#u11"/>'
        )
    ),
    "a mask of itself.svg": _svg(
        '<mask id="m"><rect width="9" height="9" mask="url(#m)"/></mask><rect width="9" height="9" mask="url(#m)"/>'
    ),
    "a huge page.svg": lambda path: path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="1e30" height="1e-30"><path d="M0 0h9v9z"/></svg>'
    ),
    "deep groups.svg": _svg_of(lambda: "<g>" * 100_000 + "</g>" * 100_000),
    "a picture in a picture.svg": _svg(
        '<image width="9" height="9" xlink:href="data:image/png;base64,' + "A" * 1_500_000 + '"/>'
    ),
    "a view without end.db": _list(f"ALTER TABLE trade_name RENAME TO kept;;CREATE VIEW trade_name AS {_ENDLESS}"),
    "a trigger without end.db": _list(
        f"CREATE TRIGGER mine AFTER UPDATE ON customer BEGIN DELETE FROM journal WHERE id IN ({_ENDLESS}); END"
    ),
    "a value of 900 MB.db": _list(f"UPDATE customer SET notes = {_HUGE}"),
    "an old list with a trigger without end.db": _old_list(
        f"CREATE TRIGGER mine AFTER UPDATE ON customer BEGIN DELETE FROM customer WHERE id IN ({_ENDLESS}); END"
    ),
}
