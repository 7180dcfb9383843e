"""The cards of a vCard file as rows, a column for each kind of property that any of them has."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.exchange.encodings import found_encoding
from custlist_desktop.exchange.source import (
    FileFormat,
    ImportFileError,
    ImportTrouble,
    ReadOptions,
    Source,
    SourceRow,
)
from custlist_desktop.exchange.vcard_columns import COLUMNS, FULL_NAME
from custlist_desktop.exchange.vcard_lines import cards
from custlist_desktop.exchange.vcard_rows import row_of

_NumberedRow = tuple[int, dict[str, str], SkipReason | None]

_KEPT_LENGTH: Final = 16 << 20
"""Characters of cards that are kept for reading them; a file with more is read once more instead."""


def open_vcards(path: Path, options: ReadOptions, kept_length: int = _KEPT_LENGTH) -> tuple[Source, int]:
    """The rows of a vCard file, and how many they are. All of it is read at once, for its columns.

    Raises:
        ImportFileError: NO_ROWS, DAMAGED or CELL_TOO_LONG, with the ``row`` (which card).
        OSError: the file can't be read.
    """
    encoding = options.encoding or found_encoding(path)
    used = {FULL_NAME}
    kept: list[_NumberedRow] = []
    count, length = 0, 0
    for number, row, skipped in _numbered_rows(path, encoding):
        used.update(row)
        count += 1
        length += sum(map(len, row.values()))
        if length <= kept_length:
            kept.append((number, row, skipped))
    if not count:
        raise ImportFileError(ImportTrouble.NO_ROWS, path)
    columns = tuple(column for column in COLUMNS if column in used)
    rows = iter(kept) if length <= kept_length else _numbered_rows(path, encoding)
    settled = ReadOptions(FileFormat.VCARD, encoding)
    source_rows = (
        SourceRow(number, tuple(row.get(column, "") for column in columns), skipped=skipped)
        for number, row, skipped in rows
    )
    return Source(columns, settled, source_rows), count


def _numbered_rows(path: Path, encoding: str) -> Iterator[_NumberedRow]:
    """The cards that give anything, with their numbers; one that names a group of cards is no customer."""
    for card in cards(path, encoding):
        row = row_of(card)
        if row:
            yield card.number, row, SkipReason.GROUP if card.is_group else None
