"""Reads files of customers in any format: their first rows for a preview, or all rows to import."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Final

from custlist_desktop.exchange.archive_limits import ArchiveLimits
from custlist_desktop.exchange.delimited_files import open_delimited
from custlist_desktop.exchange.file_kinds import found_format
from custlist_desktop.exchange.source import (
    PREVIEW_ROWS,
    FileFormat,
    FilePreview,
    ImportFileError,
    ImportTrouble,
    ReadOptions,
    Sheet,
    Source,
    SourceRow,
)
from custlist_desktop.exchange.spreadsheets import open_spreadsheet
from custlist_desktop.exchange.vcards import open_vcards

LARGEST_TEXT: Final = 2 << 30
"""The most bytes of a text file, although it is read row by row; a larger one is no list of customers."""

_FIND_OUT: Final = ReadOptions()
_LIMITS: Final = ArchiveLimits()


def preview(
    path: Path,
    options: ReadOptions = _FIND_OUT,
    *,
    limits: ArchiveLimits = _LIMITS,
    largest_text: int = LARGEST_TEXT,
) -> FilePreview:
    """The first rows of ``path``, read with ``options``; those that are None are detected.

    Args:
        path: a CSV, TSV, XLSX, XLS, ODS or vCard file, whatever its name ends with.
        options: how to read it.
        limits: what a spreadsheet may take at most.
        largest_text: how many bytes a file of another format may have at most.

    Raises:
        ImportFileError: it can't be imported; the error says why.
    """
    with _told(path):
        source, sheets, row_count = _opened(path, options, limits, largest_text)
        rows = tuple(islice((row for row in source.rows if row.skipped is None), PREVIEW_ROWS))
    return FilePreview(path, source.options, source.columns, rows, sheets, row_count)


def open_source(
    path: Path,
    options: ReadOptions = _FIND_OUT,
    *,
    limits: ArchiveLimits = _LIMITS,
    largest_text: int = LARGEST_TEXT,
) -> Source:
    """All rows of ``path``, to be read once; arguments as in `preview`.

    Raises:
        ImportFileError: it can't be imported; the error says why. Reading its rows raises it too.
    """
    with _told(path):
        source, _sheets, _row_count = _opened(path, options, limits, largest_text)
    return replace(source, rows=_told_rows(path, source.rows))


def _opened(
    path: Path, options: ReadOptions, limits: ArchiveLimits, largest_text: int
) -> tuple[Source, tuple[Sheet, ...], int | None]:
    """The source, the sheets of a spreadsheet, and the number of rows where it is known."""
    if path.is_dir():
        raise ImportFileError(ImportTrouble.IS_FOLDER, path)
    if path.exists() and not path.is_file():
        # A device or a pipe would never end.
        raise ImportFileError(ImportTrouble.UNREADABLE, path)
    found = found_format(path, limits)
    if found is FileFormat.SPREADSHEET:
        return open_spreadsheet(path, options, limits)
    size = path.stat().st_size
    if size > largest_text:
        raise ImportFileError(ImportTrouble.TOO_LARGE, path, size=size, limit=largest_text)
    if found is FileFormat.VCARD and options.format is not FileFormat.DELIMITED:
        source, count = open_vcards(path, options)
        return source, (), count
    return open_delimited(path, options), (), None


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turns errors of the system into ImportFileError."""
    try:
        yield
    except FileNotFoundError as error:
        raise ImportFileError(ImportTrouble.MISSING, path) from error
    except OSError as error:
        raise ImportFileError(ImportTrouble.UNREADABLE, path, reason=error.strerror or str(error)) from error


def _told_rows(path: Path, rows: Iterator[SourceRow]) -> Iterator[SourceRow]:
    with _told(path):
        yield from rows
