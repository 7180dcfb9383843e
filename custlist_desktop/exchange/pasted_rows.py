"""Rows that another program put on the clipboard, as a file: spreadsheets give tab-separated text, most also HTML."""

import csv
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

from custlist_desktop.domain.clipboard_cells import cells_of
from custlist_desktop.exchange.source import FileFormat, ReadOptions

PASTED: Final = ReadOptions(format=FileFormat.DELIMITED, encoding="utf-8", delimiter="\t")
"""How such a file is read."""

_ROW_TAGS: Final = ("tr",)
_CELL_TAGS: Final = ("td", "th")
_BREAKS: Final = ("br", "p", "div", "li")
_UNSEEN: Final = ("style", "script", "head", "title")
_MOST_SPANNED: Final = 100


def needs_markup(text: str) -> bool:
    """Whether tab-separated ``text`` leaves open what its rows are: no tab, or not as many in each line."""
    tabs = {line.count("\t") for line in text.splitlines() if line.strip()}
    return tabs <= {0} or len(tabs) > 1


def write_pasted_rows(path: Path, text: str, markup: str = "") -> None:
    """Writes rows of the clipboard to a file that `PASTED` reads.

    Args:
        path: the file; one that is there is replaced.
        text: what the clipboard has as text. A cell with line breaks or tabs is in quotation marks.
        markup: what it has as HTML; its table is taken where the text's rows are not all as long.

    Raises:
        OSError: it can't be written.
    """
    rows = cells_of(text, clean=str.strip)
    widths = {len(row) for row in rows if any(row)}
    if markup and (len(widths) > 1 or max(widths, default=0) < 2):
        rows = table_rows(markup) or rows
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        for row in rows:  # not all at once: other threads wait while that goes on
            writer.writerow(row)


def table_rows(markup: str) -> list[list[str]]:
    """The rows of the table with the most of them in HTML; empty without any table."""
    parser = _Tables()
    parser.feed(markup)
    parser.close()
    return max(parser.tables, key=len, default=[])


class _Tables(HTMLParser):
    """The texts of all tables; those of a table within a cell are part of the cell.

    Cells that stand for several columns are followed by empty ones, as spreadsheets have them.
    """

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self._depth = 0
        self._unseen = 0
        self._cell: list[str] | None = None
        self._span = 1

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append([])
        elif self._depth == 1 and tag in _ROW_TAGS:
            self._end_cell()
            self.tables[-1].append([])
        elif self._depth == 1 and tag in _CELL_TAGS:
            self._end_cell()
            self._cell, self._span = [], _span_of(dict(attrs).get("colspan"))
        elif tag in _BREAKS and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif self._depth == 1 and tag in (*_CELL_TAGS, *_ROW_TAGS):
            self._end_cell()
        elif tag == "table":
            self._end_cell()
            self._depth = max(0, self._depth - 1)

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._unseen:
            self._cell.append(_spaced(data))

    def _end_cell(self) -> None:
        if self._cell is None or self._depth > 1:
            return
        lines = (" ".join(line.split()) for line in "".join(self._cell).split("\n"))
        if not self.tables[-1]:
            self.tables[-1].append([])  # a cell outside any row
        self.tables[-1][-1] += ["\n".join(filter(None, lines)), *[""] * (self._span - 1)]
        self._cell = None


def _spaced(data: str) -> str:
    """A text of HTML, whose own line breaks are blanks."""
    return data.replace("\r", " ").replace("\n", " ")


def _span_of(text: str | None) -> int:
    return min(int(text), _MOST_SPANNED) if text and text.isascii() and text.isdigit() and int(text) > 0 else 1
