"""A file to import: its format, how it is read, its rows, and why it can't be read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.incoming import SkipReason


class FileFormat(StrEnum):
    DELIMITED = "delimited"
    SPREADSHEET = "spreadsheet"
    VCARD = "vcard"


class ImportTrouble(StrEnum):
    """Why a file can't be imported at all."""

    MISSING = "missing"
    IS_FOLDER = "is_folder"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    NO_ROWS = "no_rows"
    NOT_A_TABLE = "not_a_table"
    """It is no table.

    ``facts["kind"]`` is "pdf", "image", "word", "archive", "numbers" (of Apple), "markup" (HTML or XML) or "binary".
    """
    PASSWORD = "password"  # noqa: S105 - the trouble, no secret
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    """It would take more memory than is reasonable; ``facts["limit"]`` and ``facts["size"]`` in bytes."""
    CELL_TOO_LONG = "cell_too_long"
    """A row (``facts["row"]``; of vCards, which one) has a cell longer than any text that a person wrote.

    ``facts["limit"]`` is how many characters may be.
    """
    TOO_MANY_COLUMNS = "too_many_columns"
    """``facts["columns"]`` and ``facts["limit"]``."""
    OPEN_QUOTE = "open_quote"
    """A quotation mark is never closed; ``facts["row"]`` is its row."""
    WRONG_ENCODING = "wrong_encoding"
    """The chosen encoding can't be this file's; ``facts["encoding"]`` and ``facts["row"]``."""
    SHEET_MISSING = "sheet_missing"
    CHANGED = "changed"
    """It has other columns than when somebody looked at it, and said what they fill."""


class ImportFileError(CustlistError):
    """The file can't be imported; nothing was written. ``facts`` holds what a sentence needs."""

    def __init__(self, trouble: ImportTrouble, path: Path, **facts: object) -> None:
        super().__init__(f"{path}: {trouble}")
        self.trouble = trouble
        self.path = path
        self.facts = facts


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read a file; None is found out.

    Attributes:
        format: how the file is written.
        encoding: of a delimited file: "utf-8", "utf-16", "cp1252", or another that Python knows.
        delimiter: of a delimited file: one character.
        sheet: of a spreadsheet: its name.
        has_header: whether the first row names the columns.
    """

    format: FileFormat | None = None
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    has_header: bool | None = None


Record = tuple[int, Sequence[str], tuple[Problem, ...]]
"""A row before its table is known: its number, its cells as clean text, and what reading it met."""


class SourceRow(NamedTuple):
    """One row as text; a tuple, for a file has hundreds of thousands.

    Attributes:
        number: the one that a spreadsheet shows for it (of a vCard file: which card).
        cells: as many as the file has columns.
        surplus: the cells beyond the last column: a comma too many has shifted the row.
        skipped: why the table says that it is no customer: a title, a total; None for all others.
        problems: of reading the row itself. Errors, which refuse it: ``cell_too_long``
            (``facts["limit"]``, in characters) and ``open_quote``, a quotation mark that is never closed. Warnings:
            ``control_characters_dropped`` (``facts["count"]``) and ``bytes_guessed`` (bytes that can't be of the
            file's encoding, read as ``facts["encoding"]``).
    """

    number: int
    cells: tuple[str, ...]
    surplus: tuple[str, ...] = ()
    skipped: SkipReason | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a spreadsheet, and how many rows it has, without the header; None if they aren't counted."""

    name: str
    rows: int | None = None
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class FilePreview:
    """The first rows of a file when read in a certain way.

    Attributes:
        path: the file.
        options: how it was read, with nothing left to find out that its format has.
        columns: what heads each column, in order: the header's cells, or empty texts without one. A vCard file
            has the properties of its cards as columns.
        rows: the first rows that aren't skipped (at most `PREVIEW_ROWS`), each as long as ``columns``.
        sheets: of a spreadsheet.
        row_count: how many rows there are, the header not counted; None where only reading all would tell.
    """

    path: Path
    options: ReadOptions
    columns: tuple[str, ...]
    rows: tuple[SourceRow, ...]
    sheets: tuple[Sheet, ...] = ()
    row_count: int | None = None


PREVIEW_ROWS = 50


@dataclass(frozen=True, slots=True)
class Source:
    """An open file, to be read once from its beginning to its end.

    Attributes:
        columns: as in `FilePreview`.
        options: as in `FilePreview`.
        rows: all rows but the header, in order, each as long as ``columns``; rows without any text are left out.
            Reading on raises ImportFileError where the file goes wrong further on.
    """

    columns: tuple[str, ...]
    options: ReadOptions
    rows: Iterator[SourceRow]
