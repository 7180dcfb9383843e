"""Rows of CSV and TSV files, as spreadsheets and other programs write them, one at a time.

Few files keep to RFC 4180: they have other delimiters, mixed line ends, quotation marks inside cells. All that Excel
reads is read alike. A row is refused if its quotation mark is never closed, which would silently swallow other rows,
or if a cell is longer than anybody writes.
"""

import csv
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, TextIO

from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.exchange.cells import text_of_formula, unwrapped_constants
from custlist_desktop.exchange.code_pages import CP1252
from custlist_desktop.exchange.delimiters import found_delimiter, inner_delimiter
from custlist_desktop.exchange.encodings import (
    BROKEN,
    found_encoding,
    text_of,
    without_controls,
    without_counted_controls,
)
from custlist_desktop.exchange.source import (
    FileFormat,
    ImportFileError,
    ImportTrouble,
    ReadOptions,
    Record,
    Source,
)
from custlist_desktop.exchange.tables import as_table

LONGEST_ROW: Final = 8 << 20
"""Characters in one row at most: a file without line ends would otherwise be one row, and all of it in memory."""

_SAMPLE_LINES: Final = 400
_SAMPLE_LENGTH: Final = 1 << 18
_EXCEL_LINE: Final = "sep="
# No line of a file is this: NUL never comes out of `without_controls`.
_END_MARK: Final = "\x00end\x00"
_MARK_WITHIN: Final = "\ufeff"
"""A byte-order mark of a file that others were joined to."""
_KEPT_OF_LONG: Final = 1_000
"""Characters that are kept of a line longer than any row."""
_MOST_OPEN_QUOTES: Final = 100
"""Rows with a quotation mark that is never closed; a file with more has them for something else."""


def open_delimited(path: Path, options: ReadOptions, longest_row: int = LONGEST_ROW) -> Source:
    """The rows of a CSV or TSV file; options that are None are found out.

    Raises:
        ImportFileError: as `ImportTrouble` says; reading the rows raises it where the file goes wrong further on.
        OSError: the file can't be read.
    """
    encoding = options.encoding or found_encoding(path)
    with text_of(path, encoding) as text:
        delimiter = options.delimiter or _excel_delimiter(text.readline(_SAMPLE_LENGTH))
    if not delimiter:
        with text_of(path, encoding) as text:
            delimiter = _delimiter_of(text)
    settled = replace(options, format=FileFormat.DELIMITED, encoding=encoding, delimiter=delimiter, sheet=None)
    table = as_table(
        path, _DelimitedRows(path, encoding, delimiter, longest_row).records(), options.has_header, delimiter
    )
    return Source(table.columns, replace(settled, has_header=table.has_header), table.rows)


def _excel_delimiter(line: str) -> str:
    """The delimiter that a first line such as "sep=;" gives, as Excel writes and reads it; else ""."""
    text = line.rstrip("\r\n").strip('"')
    if text[: len(_EXCEL_LINE)].lower() == _EXCEL_LINE and len(text) == len(_EXCEL_LINE) + 1:
        return text[-1]
    return ""


def _delimiter_of(text: TextIO) -> str:
    lines: list[str] = []
    length = 0
    while len(lines) < _SAMPLE_LINES and length < _SAMPLE_LENGTH and (line := text.readline(_SAMPLE_LENGTH)):
        lines.append(without_controls(line))
        length += len(line)
    is_all = not text.read(1)
    found = found_delimiter(lines, is_all)
    try:
        rows = [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=found)]
    except csv.Error:
        return found
    return inner_delimiter(rows if is_all else rows[:-1], is_all) or found


class _DelimitedRows:
    """One pass over a file; it keeps the lines of the row that is being read."""

    def __init__(self, path: Path, encoding: str, delimiter: str, longest_row: int) -> None:
        self._path = path
        self._encoding = encoding
        self._delimiter = delimiter
        self._longest_row = longest_row
        self._number = 0
        self._lines: list[str] = []
        self._again: deque[str] = deque()
        self._cut: set[str] = set()  # the beginnings of lines that were too long
        self._length = 0
        self._open_quotes = 0
        # What is unusual in the lines of the row.
        self._is_odd = False
        self._controls = 0
        self._has_guess = False

    def records(self) -> Iterator[Record]:
        """All rows, blank ones too, numbered from 1 as a spreadsheet does."""
        with text_of(self._path, self._encoding) as text:
            rows = csv.reader(self._read_lines(text), delimiter=self._delimiter)
            while True:
                self._number += 1
                self._lines.clear()
                self._length = 0
                try:
                    cells = next(rows)
                except csv.Error:  # a cell of more than 131,072 characters
                    yield self._row_of_long_cell()
                    continue
                if cells == [_END_MARK]:
                    return
                if len(self._lines) > 1 and self._has_open_quote():
                    yield self._row_of_open_quote()
                elif self._is_odd:
                    yield self._odd_row(cells)
                else:
                    yield self._number, tuple(map(str.strip, cells)), ()

    def _read_lines(self, text: TextIO) -> Iterator[str]:
        """The lines, clean, and one more at the end that shows whether a quotation mark is still open there."""
        is_first = True
        readline, longest = text.readline, self._longest_row
        while True:
            line = self._again.popleft() if self._again else readline(longest)
            if is_first and _excel_delimiter(line):
                is_first = False
                continue
            is_first = False
            if len(line) == longest and not line.endswith(("\r", "\n")):
                line = self._without_rest(line, text)
            self._length += len(line)
            if self._length >= longest and self._lines:
                raise self._error(ImportTrouble.OPEN_QUOTE)
            self._lines.append(line)
            # Most lines are plain, and a hundred thousand of them pass here.
            if "=" in line or not line.rstrip("\r\n").isprintable() or (self._cut and line in self._cut):
                line = self._cleaned(line)
            yield line or _END_MARK

    def _without_rest(self, line: str, text: TextIO) -> str:
        """The beginning of a line longer than any row; the rest is skipped."""
        while (rest := text.readline(self._longest_row)) and not rest.endswith(("\r", "\n")):
            pass
        kept = line[:_KEPT_OF_LONG].replace('"', " ") + "\n"
        self._cut.add(kept)
        return kept

    def _cleaned(self, line: str) -> str:
        self._is_odd = True
        if BROKEN in line:
            if self._encoding != "utf-8" or found_encoding(self._path) != "utf-8":
                raise self._error(ImportTrouble.WRONG_ENCODING, encoding=self._encoding)
            line = line.replace(BROKEN, "")
            self._has_guess = True
        line, controls = without_counted_controls(line.replace(_MARK_WITHIN, ""))
        self._controls += controls
        return unwrapped_constants(line, self._delimiter) if '="' in line else line

    def _odd_row(self, cells: Sequence[str]) -> Record:
        problems = []
        if self._lines[0] in self._cut:
            problems.append(self._refusal("cell_too_long", ImportTrouble.CELL_TOO_LONG, limit=self._longest_row))
        if self._controls:
            facts = {"count": self._controls}
            problems.append(Problem("", "control_characters_dropped", Severity.WARNING, facts))
        if self._has_guess:
            problems.append(Problem("", "bytes_guessed", Severity.WARNING, {"encoding": CP1252}))
        self._is_odd, self._controls, self._has_guess = False, 0, False
        return self._number, tuple(text_of_formula(cell.strip()) for cell in cells), tuple(problems)

    def _has_open_quote(self) -> bool:
        """Whether a cell over several lines isn't closed properly.

        In a row of one line, quotation marks inside a cell are kept, as Excel does. Over several lines they mean that
        a mark was never closed, and swallowed the next rows up to a mark in one of them.
        """
        lines = [without_controls(line) for line in self._lines]
        try:
            list(csv.reader(lines, delimiter=self._delimiter, strict=True))
        except csv.Error:
            return True
        return False

    def _row_of_long_cell(self) -> Record:
        if len(self._lines) > 1:
            return self._row_of_open_quote()
        limit = csv.field_size_limit()
        return self._refused_row(self._refusal("cell_too_long", ImportTrouble.CELL_TOO_LONG, limit=limit))

    def _row_of_open_quote(self) -> Record:
        """Refuses the row's first line; the lines that its quotation mark swallowed are read again."""
        self._open_quotes += 1
        if self._open_quotes > _MOST_OPEN_QUOTES:
            raise self._error(ImportTrouble.OPEN_QUOTE)
        self._again.extendleft(reversed(list(filter(None, self._lines[1:]))))
        return self._refused_row(self._refusal("open_quote", ImportTrouble.OPEN_QUOTE))

    def _refusal(self, code: str, trouble: ImportTrouble, **facts: object) -> Problem:
        """A problem of the row. In the first row, on which all others depend, it is an error of the whole file."""
        if self._number == 1:
            raise self._error(trouble, **facts)
        return Problem("", code, facts=facts)

    def _refused_row(self, problem: Problem) -> Record:
        self._is_odd, self._controls, self._has_guess = False, 0, False
        cells = without_controls(self._lines[0].rstrip("\r\n")).split(self._delimiter)
        return self._number, tuple(map(str.strip, cells)), (problem,)

    def _error(self, trouble: ImportTrouble, **facts: object) -> ImportFileError:
        return ImportFileError(trouble, self._path, row=self._number, **facts)
