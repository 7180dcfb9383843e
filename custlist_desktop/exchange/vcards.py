"""The cards of a vCard file as rows, a column for each kind of property that any of them has."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from custlist_desktop.domain.contact import Problem, Severity
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
from custlist_desktop.exchange.vcard_lines import VCard, cards
from custlist_desktop.exchange.vcard_rows import card_row
from custlist_desktop.exchange.vcard_unfolding import LONGEST_PROPERTY

_ReadCard = tuple[SourceRow, dict[str, str]]
"""A card's row without cells, and its cells by column."""

_KEPT_LENGTH: Final = 16 << 20
"""Characters of cards that are kept in memory; a larger file is read twice instead."""


def open_vcards(path: Path, options: ReadOptions, kept_length: int = _KEPT_LENGTH) -> tuple[Source, int]:
    """The rows of a vCard file, and how many they are. All of it is read at once, for its columns.

    Raises:
        ImportFileError: NO_ROWS, or DAMAGED with the ``row`` (which card).
        OSError: the file can't be read.
    """
    encoding = options.encoding or found_encoding(path)
    used = {FULL_NAME}
    kept: list[_ReadCard] = []
    count, length = 0, 0
    for source_row, row in _read_cards(path, encoding):
        used.update(row)
        count += 1
        length += sum(map(len, row.values()))
        if length <= kept_length:
            kept.append((source_row, row))
    if not count:
        raise ImportFileError(ImportTrouble.NO_ROWS, path)
    columns = tuple(column for column in COLUMNS if column in used)
    rows = iter(kept) if length <= kept_length else _read_cards(path, encoding)
    settled = ReadOptions(FileFormat.VCARD, encoding)
    source_rows = (
        source_row._replace(cells=tuple(row.get(column, "") for column in columns)) for source_row, row in rows
    )
    return Source(columns, settled, source_rows), count


def _read_cards(path: Path, encoding: str) -> Iterator[_ReadCard]:
    """The cards with any text; a card for a group of cards is skipped."""
    for card in cards(path, encoding):
        row = card_row(card)
        if row:
            skipped = SkipReason.GROUP if card.is_group else None
            yield SourceRow(card.number, (), skipped=skipped, problems=_problems(card)), row


def _problems(card: VCard) -> tuple[Problem, ...]:
    found: list[Problem] = []
    if card.is_cut:
        found.append(Problem("", "cell_too_long", facts={"limit": LONGEST_PROPERTY}))
    if card.controls:
        facts = {"count": card.controls}
        found.append(Problem("", "control_characters_dropped", Severity.WARNING, facts))
    return tuple(found)
