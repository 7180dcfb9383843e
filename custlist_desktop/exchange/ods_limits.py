"""How many cells the sheets of an ODS file span, repeated ones written out (OpenDocument 1.3, part 3, 9.1)."""

import re
from typing import Final

_ROW_END: Final = b"</table:table-row>"
_ROW: Final = re.compile(rb"<table:table-row(?=[\s/>])([^>]*)>")
_CELL: Final = re.compile(rb"<table:(?:covered-)?table-cell(?=[\s/>])([^>]*)>")
_LAST_CELLS: Final = (b"<table:table-cell", b"<table:covered-table-cell")
_ROWS_REPEATED: Final = re.compile(rb'table:number-rows-repeated="(\d+)"')
_COLUMNS_REPEATED: Final = re.compile(rb'table:number-columns-repeated="(\d+)"')
_MOST_COLUMNS: Final = 16_384
_VALUE: Final = b"office:value"
_TABLE_END: Final = b"</table:table>"


class OdsExtent:
    """The size of the largest sheet of a file.

    Attributes:
        cells: from the first row and column to the last that hold anything.
        text_bytes: of all its rows, each repetition counted, XML tags too.
    """

    def __init__(self) -> None:
        self.cells = 0
        self.text_bytes = 0
        self._rest = b""
        self._start_sheet()

    def _start_sheet(self) -> None:
        self._height = self._width = self._empty_rows = self._bytes = 0

    def add(self, text: bytes) -> None:
        *rows, self._rest = (self._rest + text).split(_ROW_END)
        for row in rows:
            if _TABLE_END in row:
                self._start_sheet()
            self._add_row(row)
        self.cells = max(self.cells, self._height * self._width)
        self.text_bytes = max(self.text_bytes, self._bytes)

    def _add_row(self, row: bytes) -> None:
        # Several row tags, where rows before have no end tag: the most repeated one counts.
        repeated = max((_times(_ROWS_REPEATED, head) for head in _ROW.findall(row)), default=1)
        content = _without_empty_end(row)
        if content is None:
            self._empty_rows += repeated
            return
        width, most = _width(content)
        self._height += self._empty_rows + repeated
        self._empty_rows = 0
        self._width = max(self._width, width)
        self._bytes += len(content) * most * repeated
        self.cells = max(self.cells, self._height * self._width)
        self.text_bytes = max(self.text_bytes, self._bytes)


def _times(pattern: re.Pattern[bytes], text: bytes) -> int:
    found = pattern.search(text)
    return int(found[1][:12]) if found else 1


def _without_empty_end(row: bytes) -> bytes | None:
    """``row`` without the empty cells at its end; None if all of it is empty."""
    while True:
        start = max(map(row.rfind, _LAST_CELLS))
        if start < 0:
            return None
        cell = row[start:]
        if not cell.rstrip().endswith(b"/>") or _VALUE in cell:
            return row
        row = row[:start]


def _width(row: bytes) -> tuple[int, int]:
    """How many columns a row has, and how often its most repeated cell comes."""
    if b"number-columns-repeated" not in row:
        return sum(map(row.count, _LAST_CELLS)), 1
    times = [min(_times(_COLUMNS_REPEATED, cell), _MOST_COLUMNS) for cell in _CELL.findall(row)]
    return min(sum(times), _MOST_COLUMNS), max(times, default=1)
