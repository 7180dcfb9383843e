"""Tables of text as files for spreadsheets: CSV or XLSX, by the ending of the name."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final

from custlist_desktop.exchange.cells import neutral_cell
from custlist_desktop.exchange.formats import ExportFileError, ExportLimit, ExportLimitError
from custlist_desktop.exchange.workbook import LONGEST_CELL, MOST_ROWS, text_workbook, write_workbook
from custlist_desktop.exchange.writers.csv_export import csv_rows
from custlist_desktop.system.file_errors import trouble_of_writing
from custlist_desktop.system.whole_file import whole_file

WORKBOOK: Final = ".xlsx"


def write_text_table(path: Path, title: str, heads: Sequence[tuple[str, int]], rows: Iterable[Sequence[str]]) -> int:
    """Writes heads and rows, harmless for spreadsheets, whole or not at all; returns how many rows.

    Args:
        path: an XLSX if it ends so, else a CSV.
        title: of the sheet.
        heads: each with the width of its column in digits.
        rows: a cell for each head; in a workbook cut where a cell takes no more. A CSV takes them as they come.

    Raises:
        ExportLimitError: they are more than a sheet has rows.
        ExportFileError: the file can't be written.
    """
    neutral = ([neutral_cell(cell) for cell in row] for row in rows)
    try:
        with whole_file(path) as out:
            if path.suffix.lower() == WORKBOOK:
                return _write_workbook(out, title, heads, neutral)
            with csv_rows(out) as writer:
                writer.writerow([name for name, _width in heads])
                return sum(1 for row in neutral if writer.writerow(row))
    except OSError as error:
        raise ExportFileError(path, trouble_of_writing(error, path)) from error


def _write_workbook(
    out: BinaryIO, title: str, heads: Sequence[tuple[str, int]], rows: Iterator[Sequence[str]]
) -> int:
    kept = [[cell[:LONGEST_CELL] for cell in row] for row in islice(rows, MOST_ROWS)]
    if len(kept) >= MOST_ROWS:
        raise ExportLimitError(ExportLimit.SHEET_ROWS, MOST_ROWS - 1, len(kept) + sum(1 for _row in rows))
    write_workbook(out, *text_workbook(title, heads), kept, len(kept))
    return len(kept)
