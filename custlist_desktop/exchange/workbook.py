"""Workbooks of our own kind (XLSX, ECMA-376): every cell is text, the header stays in view and filters its columns.

openpyxl makes the workbook. It takes half a minute for the rows of 100,000 customers, so those are written here,
straight into the file: memory stays bounded, and a cancelled export leaves no temporary file.
"""

import io
import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO, Final
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from custlist_desktop.domain.fields import FIELD
from custlist_desktop.domain.words import words_of
from custlist_desktop.exchange.field_names import FIELD_NAMES
from custlist_desktop.exchange.targets import Target

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

MOST_ROWS: Final = 1_048_576
"""Of a sheet, the header counted (Excel specifications and limits)."""
LONGEST_CELL: Final = 32_767
"""Characters in a cell (likewise); what is longer makes Excel call the file damaged."""

_WIDTH_OF_KEY: Final = 18
_TEXT: Final = "@"
_SHEET: Final = "xl/worksheets/sheet1.xml"
_DIMENSION: Final = re.compile(rb"<dimension [^>]*/>")
_END_OF_ROWS: Final = b"</sheetData>"
# What XML 1.0 can't hold (section 2.2), lone surrogates among it.
NOT_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Readers take _x0041_ for A (ECMA-376 part 1, 22.4.2.4, bstr); an escaped underscore keeps it as it was typed.
_LOOKS_ESCAPED: Final = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_AT_A_TIME: Final = 200


def column_width(column: Target) -> int:
    """How many digits wide a column of ours is."""
    return _WIDTH_OF_KEY if column is Target.KEY else FIELD[column].sheet_width


def table_workbook(columns: Sequence[Target], language: str) -> "tuple[Workbook, Worksheet]":
    """A workbook whose one sheet has the heads of ``columns`` in ``language`` and no rows yet."""
    heads = [(FIELD_NAMES[language][column], column_width(column)) for column in columns]
    return text_workbook(words_of(language).sheets["customers"], heads)


def text_workbook(title: str, heads: Sequence[tuple[str, int]]) -> "tuple[Workbook, Worksheet]":
    """A workbook whose one sheet has ``title`` and ``heads``, each with the width of its column in digits."""
    from openpyxl import Workbook  # here: loading it takes a tenth of a second
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    workbook = Workbook()
    sheet: Any = workbook.active
    sheet.title = title
    workbook.properties.creator = "Custlist"
    for place, (name, width) in enumerate(heads, 1):
        head = sheet.cell(row=1, column=place, value=name)
        head.font = Font(bold=True)
        head.number_format = _TEXT
        dimension = sheet.column_dimensions[get_column_letter(place)]
        dimension.width = width
        dimension.number_format = _TEXT  # what people type below stays text: a postal code keeps its zeros
    sheet.freeze_panes = "A2"
    return workbook, sheet


def write_workbook(
    out: BinaryIO, workbook: "Workbook", sheet: "Worksheet", rows: Iterable[Sequence[str]], count: int
) -> None:
    """Writes ``workbook`` with ``rows`` of text below the header of ``sheet``, its first one.

    Args:
        out: the file; it stays open.
        workbook: as `table_workbook` made it.
        sheet: likewise.
        rows: cells that are no longer than `LONGEST_CELL`; no cell is ever a formula.
        count: how many rows there are.
    """
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.utils import get_column_letter

    columns = [get_column_letter(place) for place in range(1, sheet.max_column + 1)]
    sheet.auto_filter.ref = f"A1:{columns[-1]}{count + 1}"
    model = WriteOnlyCell(sheet)
    model.number_format = _TEXT
    style = model.style_id
    skeleton = io.BytesIO()
    workbook.save(skeleton)
    with ZipFile(skeleton) as made, ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name in made.namelist():
            content = made.read(name)
            if name == _SHEET:
                before, _, after = content.partition(_END_OF_ROWS)
                before = _DIMENSION.sub(f'<dimension ref="A1:{columns[-1]}{count + 1}"/>'.encode(), before, count=1)
                with archive.open(name, "w", force_zip64=True) as part:
                    part.write(before)
                    _write_rows(part.write, rows, columns, style)
                    part.write(_END_OF_ROWS + after)
            else:
                archive.writestr(name, content)


def _write_rows(
    write: Callable[[bytes], object], rows: Iterable[Sequence[str]], columns: Sequence[str], style: int
) -> None:
    pieces: list[str] = []
    for number, row in enumerate(rows, 2):
        written = "".join(
            f'<c r="{column}{number}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{_xml(cell)}</t></is></c>'
            for column, cell in zip(columns, row, strict=True)
            if cell
        )
        pieces.append(f'<row r="{number}">{written}</row>')
        if len(pieces) >= _AT_A_TIME:
            write("".join(pieces).encode())
            pieces.clear()
    write("".join(pieces).encode())


def _xml(text: str) -> str:
    held = text if text.isprintable() else NOT_XML.sub("\ufffd", text)
    if "_x" in held:
        held = _LOOKS_ESCAPED.sub("_x005F_", held)
    return escape(held, {"\r": "&#13;"})
