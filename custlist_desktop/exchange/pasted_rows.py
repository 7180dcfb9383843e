"""Rows from the clipboard, as a file: spreadsheets give tab-separated text, most also HTML."""

import csv
import re
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

from custlist_desktop.domain.clipboard_lines import cells_of
from custlist_desktop.domain.errors import TemporaryFolderError
from custlist_desktop.exchange.source import FileFormat, ReadOptions
from custlist_desktop.system.file_errors import trouble_of
from custlist_desktop.system.private_files import make_private_file
from custlist_desktop.system.temporary_folders import place_of

PASTED: Final = ReadOptions(format=FileFormat.DELIMITED, encoding="utf-8", delimiter="\t")
"""How such a file is read."""

_QUOTE_FIRST: Final = re.compile(r'^"|\t"', re.MULTILINE)
_ROW_TAGS: Final = ("tr",)
_CELL_TAGS: Final = ("td", "th")
_BREAKS: Final = ("br", "p", "div", "li")
_UNSEEN: Final = ("style", "script", "title")
_MOST_SPANNED: Final = 100


def needs_markup(text: str) -> bool:
    """Whether the rows of tab-separated ``text`` are unclear, so that its HTML is needed.

    They are without a tab, and where lines differ in their number of tabs. They are too where a cell begins with a
    quotation mark: Excel doesn't escape it, so it may be the cell's own or begin a cell of several lines.
    """
    tabs = {line.count("\t") for line in text.splitlines() if line.strip()}
    return tabs <= {0} or len(tabs) > 1 or _QUOTE_FIRST.search(text) is not None


def write_pasted_rows(path: Path, text: str, markup: str = "") -> None:
    """Writes rows of the clipboard to a file that `PASTED` reads.

    Args:
        path: the file, in a folder for temporary files; only this user can read it.
        text: the clipboard's text. A cell with line breaks or tabs is in quotation marks.
        markup: its HTML; the table in it is taken where the rows of the text are unclear.

    Raises:
        TemporaryFolderError: it can't be written.
    """
    rows = cells_of(text, clean=str.strip)
    if markup and needs_markup(text):
        rows = table_rows(markup) or rows
    try:
        make_private_file(path)
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, delimiter="\t", lineterminator="\n")
            for row in rows:  # not all at once: other threads wait while that goes on
                writer.writerow(row)
    except OSError as error:
        raise TemporaryFolderError(trouble_of(error), place_of(path)) from error


def table_rows(markup: str) -> list[list[str]]:
    """The rows of the table with the most of them in HTML; empty without any table."""
    parser = _Tables()
    parser.feed(markup)
    parser.close()
    return max(reversed(parser.tables), key=len, default=[])  # of two as long, the outer one


class _Table:
    """One table while it is read. A cell that spans columns or rows has empty ones beside and below it."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.cell: list[str] | None = None
        self._spans = (1, 1)
        self._covered: dict[int, int] = {}  # by column, how many more rows a cell from above takes

    def begin_row(self) -> None:
        """Ends the row before, which may have been left open."""
        self.end_row()
        self.rows.append([])

    def begin_cell(self, columns: int, rows: int) -> None:
        """Ends the cell before; a cell outside any row makes one."""
        self.end_cell()
        if not self.rows:
            self.rows.append([])
        self.cell, self._spans = [], (columns, rows)

    def end_cell(self) -> None:
        """Adds the cell to its row."""
        if self.cell is None:
            return
        lines = (" ".join(line.split()) for line in "".join(self.cell).split("\n"))
        row, (columns, rows) = self.rows[-1], self._spans
        self._pass_covered(row)
        self._covered |= dict.fromkeys(range(len(row), len(row) + columns), rows - 1)
        row += ["\n".join(filter(None, lines)), *[""] * (columns - 1)]
        self.cell = None

    def end_row(self) -> None:
        """Completes the row with empty cells for those that reach down into it."""
        self.end_cell()
        if self.rows:
            self._pass_covered(self.rows[-1])

    def _pass_covered(self, row: list[str]) -> None:
        while self._covered.get(len(row), 0):
            self._covered[len(row)] -= 1
            row.append("")


class _Tables(HTMLParser):
    """The rows of all tables. The text of a table within a cell belongs to that cell too, row by row."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self._open: list[_Table] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "table":
            self._open.append(_Table())
        elif self._open and tag in _ROW_TAGS:
            self._open[-1].begin_row()
        elif self._open and tag in _CELL_TAGS:
            given = dict(attrs)
            self._open[-1].begin_cell(_span_of(given.get("colspan")), _span_of(given.get("rowspan")))
        elif tag in _BREAKS:
            self._add("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif self._open and tag in _CELL_TAGS:
            self._open[-1].end_cell()
        elif self._open and tag in _ROW_TAGS:
            self._open[-1].end_row()
        elif self._open and tag == "table":
            self._end_table()

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._add(_spaced(data))

    def close(self) -> None:
        """Ends tables that were never closed."""
        super().close()
        while self._open:
            self._end_table()

    def _end_table(self) -> None:
        table = self._open.pop()
        table.end_row()
        self.tables.append(table.rows)
        self._add("".join(f"\n{' '.join(filter(None, row))}" for row in table.rows))

    def _add(self, text: str) -> None:
        if self._open and self._open[-1].cell is not None:
            self._open[-1].cell.append(text)


def _spaced(data: str) -> str:
    return data.replace("\r", " ").replace("\n", " ")


def _span_of(text: str | None) -> int:
    return min(int(text), _MOST_SPANNED) if text and text.isascii() and text.isdigit() and int(text) > 0 else 1
