"""Rows read without a file: heads and cells as a person would write them down."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from custlist_desktop.domain.incoming import IncomingRow
from custlist_desktop.exchange.mapping import guess_mapping
from custlist_desktop.exchange.row_reading import RowReader
from custlist_desktop.exchange.source import FilePreview, ReadOptions, SourceRow
from custlist_desktop.exchange.targets import ColumnMapping, Target


def previewed(heads: Sequence[str], *rows: Sequence[str]) -> FilePreview:
    """A file with these heads and rows, as it looks before anything is known of it."""
    source = tuple(SourceRow(number, tuple(cells)) for number, cells in enumerate(rows, start=2))
    return FilePreview(Path("customers.csv"), ReadOptions(), tuple(heads), source)


def guessed(heads: Sequence[str], *rows: Sequence[str]) -> ColumnMapping:
    """What the columns of a file with these heads and rows are taken for."""
    return guess_mapping(previewed(heads, *rows))


def read(
    cells: Mapping[str, str],
    *,
    home_region: str = "CA",
    default_country: str = "CA",
    targets: Sequence[Target] | None = None,
) -> IncomingRow:
    """One row, from its cells by head; ``targets`` are what somebody chose, or else what is guessed."""
    heads, row = tuple(cells), tuple(cells.values())
    mapping = guessed(heads, row) if targets is None else ColumnMapping(tuple(targets))
    return RowReader(heads, mapping, home_region, default_country).read(SourceRow(2, row))


def codes(row: IncomingRow) -> list[tuple[str, str]]:
    """The problems of a row, by field and code."""
    return [(problem.field, problem.code) for problem in row.problems]
