"""Rows of CSV and TSV files, as spreadsheets and other programs write them, one at a time.

RFC 4180 says how CSV should be; files are as they are: other delimiters, line ends mixed, quotation marks inside
cells. What Excel reads is read alike; what would silently swallow rows, a quotation mark that is never closed, is
an error that names the row.
"""

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final, TextIO

from custlist_desktop.exchange.delimiters import found_delimiter
from custlist_desktop.exchange.encodings import BROKEN, found_encoding, text_of, without_controls
from custlist_desktop.exchange.source import (
    FileFormat,
    ImportFileError,
    ImportTrouble,
    ReadOptions,
    Source,
)
from custlist_desktop.exchange.tables import Record, as_table

LONGEST_ROW: Final = 8 << 20
"""Characters in one row at most: a file without line ends would otherwise be one row, and all of it in memory."""

_SAMPLE_LINES: Final = 400
_SAMPLE_LENGTH: Final = 1 << 18
_EXCEL_LINE: Final = "sep="
# No line of a file is this: NUL never comes out of `without_controls`.
_END_MARK: Final = "\x00end\x00"


def open_delimited(path: Path, options: ReadOptions, longest_row: int = LONGEST_ROW) -> Source:
    """The rows of a CSV or TSV file; what ``options`` leave open is found out.

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
    table = as_table(path, _Reading(path, encoding, delimiter, longest_row).records(), options.has_header, delimiter)
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
    return found_delimiter(lines, is_all=not text.read(1))


class _Reading:
    """One pass over a file: it knows the lines of the row that is being read."""

    def __init__(self, path: Path, encoding: str, delimiter: str, longest_row: int) -> None:
        self._path = path
        self._encoding = encoding
        self._delimiter = delimiter
        self._longest_row = longest_row
        self._number = 0
        self._lines: list[str] = []
        self._length = 0

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
                except csv.Error as error:
                    raise self._trouble_of_cell() from error
                if cells == [_END_MARK]:
                    return
                if len(self._lines) > 1:
                    self._check_quotes()
                yield self._number, tuple(map(str.strip, cells)), ()

    def _read_lines(self, text: TextIO) -> Iterator[str]:
        """The lines, clean, and one more at the end that shows whether a quotation mark is still open there."""
        is_first = True
        while line := text.readline(self._longest_row):
            if is_first and _excel_delimiter(line):
                is_first = False
                continue
            is_first = False
            self._length += len(line)
            if self._length >= self._longest_row:
                raise self._trouble_of_length()
            if not line.rstrip("\r\n").isprintable():
                if BROKEN in line:
                    raise self._error(ImportTrouble.WRONG_ENCODING, encoding=self._encoding)
                line = without_controls(line)
            self._lines.append(line)
            yield line
        self._lines.append("")
        yield _END_MARK

    def _check_quotes(self) -> None:
        """Raises OPEN_QUOTE where a cell over several lines isn't closed as it must be.

        In a row of one line, quotation marks inside a cell are taken as they stand, as Excel does. Over several
        lines they mean that a mark was left open and swallowed the next rows, up to a mark of one of those.
        """
        try:
            list(csv.reader(self._lines, delimiter=self._delimiter, strict=True))
        except csv.Error as error:
            raise self._error(ImportTrouble.OPEN_QUOTE) from error

    def _trouble_of_cell(self) -> ImportFileError:
        """Of a cell that the csv module finds too long (131,072 characters)."""
        if len(self._lines) > 1:
            return self._error(ImportTrouble.OPEN_QUOTE)
        return self._error(ImportTrouble.CELL_TOO_LONG, limit=csv.field_size_limit())

    def _trouble_of_length(self) -> ImportFileError:
        if len(self._lines) > 1:
            return self._error(ImportTrouble.OPEN_QUOTE)
        return self._error(ImportTrouble.CELL_TOO_LONG, limit=self._longest_row)

    def _error(self, trouble: ImportTrouble, **facts: object) -> ImportFileError:
        return ImportFileError(trouble, self._path, row=self._number, **facts)
