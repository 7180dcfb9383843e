"""Customers as an OpenDocument spreadsheet (ODF 1.3, parts 2 and 3): every cell is text.

The libraries for it keep the whole document in memory; a table of texts needs so little of the format that it is
written here, straight into the file.
"""

import re
from collections.abc import Iterable, Sequence
from typing import BinaryIO, Final
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from custlist_desktop.domain.words import words_of
from custlist_desktop.exchange.export_cells import file_heads, sheet_rows
from custlist_desktop.exchange.field_names import FILE_COLUMNS
from custlist_desktop.exchange.formats import ExportFormat, ExportSource
from custlist_desktop.exchange.workbook import NOT_XML, column_width

_KIND: Final = "application/vnd.oasis.opendocument.spreadsheet"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_AT_A_TIME: Final = 200
_WIDTH_OF_DIGIT: Final = 0.19  # cm, in the font of 10 points that spreadsheets take
_OASIS: Final = "urn:oasis:names:tc:opendocument:xmlns:"
_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMESPACES: Final = (
    f'xmlns:office="{_OASIS}office:1.0" xmlns:table="{_OASIS}table:1.0" xmlns:text="{_OASIS}text:1.0" '
    f'xmlns:style="{_OASIS}style:1.0" xmlns:number="{_OASIS}datastyle:1.0" '
    f'xmlns:fo="{_OASIS}xsl-fo-compatible:1.0" xmlns:config="{_OASIS}config:1.0" office:version="1.3"'
)
_MANIFEST: Final = (
    f'{_DECLARATION}<manifest:manifest xmlns:manifest="{_OASIS}manifest:1.0" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{_KIND}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    '<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
# Text, also for what people type below: a postal code keeps its zeros.
_STYLES: Final = (
    '<number:text-style style:name="as-text"><number:text-content/></number:text-style>'
    '<style:style style:name="text" style:family="table-cell" style:data-style-name="as-text"/>'
    '<style:style style:name="head" style:family="table-cell" style:data-style-name="as-text">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
)
# A blank at the end of a paragraph, or behind another one, is lost unless it is an element (ODF 1.3 part 3, 6.1.2).
_BLANKS: Final = re.compile("^ +| +$|(?<= ) +")


def write_ods(out: BinaryIO, source: ExportSource) -> None:
    """Writes a sheet with the heads, which stay in view and filter their columns, and a row for each customer.

    Raises:
        ExportLimitError: they are more than a sheet has rows, or one's notes are longer than a cell takes.
    """
    rows = sheet_rows(source)
    language = source.request.language
    title = words_of(language).sheets["customers"]
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        # First, unpacked and without extra fields: by it the file is known (ODF 1.3 part 2, 3.3).
        archive.writestr(ZipInfo("mimetype", _EPOCH), _KIND, ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
        archive.writestr("settings.xml", _settings(title))
        with archive.open("content.xml", "w", force_zip64=True) as part:
            part.write(_before_rows(title, file_heads(language)).encode())
            for piece in _pieces(rows):
                part.write(piece.encode())
            part.write(_after_rows(title, source.count).encode())


FORMAT: Final = ExportFormat(ending="ods", write=write_ods, place=20)


def _before_rows(title: str, names: Sequence[str]) -> str:
    widths = [f"{column_width(column) * _WIDTH_OF_DIGIT:.2f}cm" for column in FILE_COLUMNS]
    styles = "".join(
        f'<style:style style:name="column{place}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width}"/></style:style>'
        for place, width in enumerate(widths)
    )
    columns = "".join(
        f'<table:table-column table:style-name="column{place}" table:default-cell-style-name="text"/>'
        for place in range(len(widths))
    )
    return (
        f"{_DECLARATION}<office:document-content {_NAMESPACES}>"
        f"<office:automatic-styles>{_STYLES}{styles}</office:automatic-styles><office:body><office:spreadsheet>"
        f"<table:table table:name={quoteattr(title)}>{columns}"
        f"<table:table-header-rows>{_row(names, 'head')}</table:table-header-rows>"
    )


def _after_rows(title: str, count: int) -> str:
    last = f"{chr(ord('A') + len(FILE_COLUMNS) - 1)}{count + 1}"
    return (
        '</table:table><table:database-ranges><table:database-range table:name="customers" '
        f'table:target-range-address="{title}.A1:{title}.{last}" table:display-filter-buttons="true"/>'
        "</table:database-ranges></office:spreadsheet></office:body></office:document-content>"
    )


def _pieces(rows: Iterable[Sequence[str]]) -> Iterable[str]:
    pieces: list[str] = []
    for row in rows:
        pieces.append(_row(row, "text"))
        if len(pieces) >= _AT_A_TIME:
            yield "".join(pieces)
            pieces.clear()
    yield "".join(pieces)


def _row(cells: Sequence[str], style: str) -> str:
    written = "".join(
        f'<table:table-cell table:style-name="{style}" office:value-type="string">{_paragraphs(cell)}'
        "</table:table-cell>"
        if cell
        else "<table:table-cell/>"
        for cell in cells
    )
    return f"<table:table-row>{written}</table:table-row>"


def _paragraphs(text: str) -> str:
    """Each line as a paragraph. Tabs are kept as characters, since not all spreadsheets read their element."""
    if text.isprintable() and "  " not in text and text == text.strip():
        return f"<text:p>{escape(text)}</text:p>"
    held = escape(NOT_XML.sub("\ufffd", text), {"\r": "&#13;", "\t": "&#9;"})
    lines = (_BLANKS.sub(lambda blanks: f'<text:s text:c="{len(blanks[0])}"/>', line) for line in held.split("\n"))
    return "".join(f"<text:p>{line}</text:p>" for line in lines)


def _settings(title: str) -> str:
    """The settings by which the heads stay in view."""
    items = (("VerticalSplitMode", "short", 2), ("VerticalSplitPosition", "int", 1), ("PositionBottom", "int", 1))
    written = "".join(
        f'<config:config-item config:name="{name}" config:type="{kind}">{value}</config:config-item>'
        for name, kind, value in items
    )
    return (
        f"{_DECLARATION}<office:document-settings {_NAMESPACES}><office:settings>"
        '<config:config-item-set config:name="ooo:view-settings" xmlns:ooo="http://openoffice.org/2004/office">'
        '<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>'
        '<config:config-item-map-named config:name="Tables">'
        f"<config:config-item-map-entry config:name={quoteattr(title)}>{written}</config:config-item-map-entry>"
        "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
        "</config:config-item-set></office:settings></office:document-settings>"
    )
