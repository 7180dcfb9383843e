"""Makes a table of rows of cells: which rows head it, how wide it is, and its rows one by one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, dropwhile, islice
from pathlib import Path
from typing import Final

from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.exchange.delimiters import divided_cells, divided_records
from custlist_desktop.exchange.header_rows import Cells, Header, chosen_header, found_header, is_explanation
from custlist_desktop.exchange.report_rows import TOTAL_STARTS, ReportRows
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble, Record, SourceRow

MOST_COLUMNS: Final = 500
"""Outlook writes 92 columns, Google Contacts up to about 100; a table of thousands is no customer list."""

_LOOKAHEAD: Final = 1_000


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under their heads.

    Attributes:
        columns: the header's cells, or empty texts without one.
        has_header: whether a row heads it.
        first_number: the number of its first row below the header.
        rows: all but the header and blank rows, each as long as ``columns``. Rows that are no customers have
            ``skipped`` set: titles above the header, a repeated header, totals.
        wide_rows: how many of the first thousand have more than one cell with text.
    """

    columns: tuple[str, ...]
    has_header: bool
    first_number: int
    rows: Iterator[SourceRow]
    wide_rows: int = 0


def as_table(path: Path, records: Iterator[Record], has_header: bool | None, delimiter: str = "") -> Table:
    """The table in ``records``.

    Cells beyond the last column are in their row's ``surplus``. A header without any known head is a skipped row too,
    so that a customer that was taken for a header is seen.

    Args:
        path: the file, for errors.
        records: all rows; the first thousand are read now, the others as the table is read.
        has_header: whether a row heads the table; None to find out.
        delimiter: divides a row that is quoted as a whole in one cell.

    Raises:
        ImportFileError: EMPTY, NO_ROWS or TOO_MANY_COLUMNS; reading on raises what ``records`` raise.
    """
    filled = dropwhile(lambda record: not any(record[1]), divided_records(records))
    first = [record for record in islice(filled, _LOOKAHEAD) if any(record[1])]
    if not first:
        raise ImportFileError(ImportTrouble.EMPTY, path)
    texts = [_trimmed(cells) for _number, cells, _problems in first]
    header: Header | None = None
    if has_header is not False:
        header = chosen_header(texts) if has_header else found_header(texts)
    start, end, heads = (header.start, header.end, header.heads) if header else (0, 0, ())
    width = max(len(heads), _usual_width(texts[end:]) if header else _greatest_width(texts))
    if width > MOST_COLUMNS:
        raise ImportFileError(ImportTrouble.TOO_MANY_COLUMNS, path, columns=width, limit=MOST_COLUMNS)
    shape = _FittedRows(heads + ("",) * (width - len(heads)), texts[:start], texts[start:end], delimiter)
    rows = shape.rows(chain(first[end:], filled))
    opening = next(rows, None)
    if opening is None:
        raise ImportFileError(ImportTrouble.NO_ROWS, path)
    above = [*shape.skipped_rows(first[:start], SkipReason.TITLE)]
    if header is not None and header.is_guess:
        above += shape.skipped_rows(first[start:end], SkipReason.HEADER)
    wide = sum(1 for cells in texts[end:] if sum(map(bool, cells)) > 1)
    return Table(shape.columns, header is not None, opening.number, chain(above, (opening,), rows), wide)


class _FittedRows:
    """Makes rows as wide as the table, and finds those that are no customers."""

    def __init__(self, columns: Cells, titles: Sequence[Cells], header: Sequence[Cells], delimiter: str) -> None:
        self.columns = columns
        self._width = len(columns)
        self._delimiter = delimiter
        self._reports = ReportRows(titles)
        # One word can be a customer as well as a head.
        several = [cells for cells in header if sum(map(bool, cells)) > 1]
        self._heads = tuple(cells + ("",) * (self._width - len(cells)) for cells in several)

    def rows(self, records: Iterable[Record]) -> Iterator[SourceRow]:
        heads, width, reason_of = self._heads, self._width, self._reports.reason
        is_first = True
        row: Cells
        surplus: Cells
        for number, cells, problems in records:
            # A hundred thousand rows pass here: most are as wide as the table, and cost no function of ours.
            if len(cells) == width:
                row, surplus = tuple(cells), ()
            else:
                row, surplus = self._fitted(cells)
            if not any(row) and not surplus:
                continue
            skipped = None
            if row in heads or (is_first and heads and is_explanation(row)):
                skipped = SkipReason.HEADER
            elif not (width > 3 and row[1] and row[2] and row[0] and row[0][:3] not in TOTAL_STARTS):
                skipped = None if surplus else reason_of(row)
            is_first = False
            yield SourceRow(number, row, surplus, skipped, problems)

    def skipped_rows(self, records: Iterable[Record], reason: SkipReason) -> Iterator[SourceRow]:
        """Rows that are no customers, whatever they hold."""
        for number, cells, problems in records:
            yield SourceRow(number, *self._fitted(cells), reason, problems)

    def _fitted(self, cells: Sequence[str]) -> tuple[Cells, Cells]:
        """``cells`` made as long as the table is wide, and the cells beyond."""
        row = tuple(cells)
        width = self._width
        if len(row) == width:
            return row, ()
        if len(row) == 1 and self._delimiter:
            inner = divided_cells(row[0], self._delimiter)
            row = inner if len(inner) == width else row
        if len(row) > width:
            return row[:width], _trimmed(row[width:])
        return row + ("",) * (width - len(row)), ()


def _trimmed(cells: Sequence[str]) -> Cells:
    """``cells`` without the empty ones at the end."""
    length = len(cells)
    while length and not cells[length - 1]:
        length -= 1
    return tuple(cells[:length])


def _greatest_width(rows: Sequence[Cells]) -> int:
    return max(map(len, rows), default=0)


def _usual_width(rows: Sequence[Cells]) -> int:
    """The median width: cells beyond it are mistakes in single rows."""
    widths = sorted(map(len, rows))
    return widths[len(widths) // 2] if widths else 0
